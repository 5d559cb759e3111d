/** Letters that Unicode does not take apart. */
const LETTERS: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', æ: 'ae', œ: 'oe', ß: 'ss' };

const isAscii = (text: string): boolean => /^[\0-\x7f]*$/.test(text);

/** A text with case and accents folded: "Føyen" and "foyen", "İstanbul" and "istanbul" are alike. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  // Most texts have nothing else to fold, and a record is folded whole at the first keystroke.
  if (isAscii(lower)) return lower;
  return lower
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .replaceAll(/[øłđæœß]/g, (letter) => LETTERS[letter] ?? letter);
}
