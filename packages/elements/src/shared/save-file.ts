/** Longer than any browser takes to begin saving. */
const KEPT_FOR = 60_000;

/** Hands a text to the reader as a file. Nothing is asked of any server. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_FOR);
}
