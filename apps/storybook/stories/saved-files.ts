/** A file that the page hands to its reader. */
export interface SavedFile {
  readonly name: string;
  readonly file: Blob;
}

/** What the page would have saved since the story began, the last one last. */
export const saved: SavedFile[] = [];

/** For a story's `beforeEach`: keeps what is saved from the disk; gives everything back afterwards. */
export function withoutDownloads(): () => void {
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  const files = new Map<string, Blob>();
  saved.length = 0;
  URL.createObjectURL = (file: Blob) => {
    const address = createObjectURL.call(URL, file);
    files.set(address, file);
    return address;
  };
  HTMLAnchorElement.prototype.click = function clicked(this: HTMLAnchorElement) {
    const file = files.get(this.href);
    if (file) saved.push({ name: this.download, file });
    else click.call(this);
  };
  return () => {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  };
}
