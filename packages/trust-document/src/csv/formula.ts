/**
 * Spreadsheets calculate a cell that begins with one of these, and a formula can fetch, or start a program. An
 * apostrophe in front makes it a text. White space that opens a cell may be dropped, and lay a formula bare.
 */
const AT_START = String.raw`(?='*[ \u00a0"]*[=+\-@\t\r\n＝＋－＠])`;

/**
 * A spreadsheet set to another separator, as most are where the decimal sign is a comma, cuts cells where the file
 * does not: what follows a comma, semicolon, tab or line break then begins a cell too, and quotes that no longer enclose one are passed over.
 */
const AFTER_BREAK = String.raw`(?='*[ \u00a0"]*[=+\-@＝＋－＠])`;

const HARMFUL = new RegExp(`^${AT_START}|(?<=[,;\\t\\r\\n])${AFTER_BREAK}`, 'g');
const DEFUSED = new RegExp(`^'${AT_START}|(?<=[,;\\t\\r\\n])'${AFTER_BREAK}`, 'g');

/**
 * A text that no spreadsheet takes for a formula.
 *
 * @example defused('=1+1') // "'=1+1"
 * @example defused("'s-Hertogenbosch") // the same
 */
export const defused = (text: string): string => text.replace(HARMFUL, "'");

/** The text that was defused: exactly what {@link defused} added is taken away. */
export const restored = (cell: string): string => cell.replace(DEFUSED, '');
