// Kept to this file, and this file to the CSV entry point: what browsers show must not carry a parser.
import Papa from 'papaparse';

/** Without it spreadsheets take UTF-8 for the code page of the machine. */
const BYTE_ORDER_MARK = '\ufeff';

const LINE_END = '\r\n';

/** Writes records as RFC 4180 has them: commas, CRLF, also after the last one, and quotes where they are needed. */
export function writeRecords(records: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + Papa.unparse(records as string[][], { newline: LINE_END }) + LINE_END;
}

/** What the reader of records objects to, in its own words. */
export interface RecordProblem {
  readonly message: string;
  /** Counted from 0, the headings included. */
  readonly record: number | undefined;
}

/**
 * Reads records under headings. Headings hold no separators and no line breaks, so the first of each tells what
 * the file has: spreadsheets save with semicolons where the decimal sign is a comma, and with the line ends of
 * their system.
 */
export function readRecords(text: string): { records: string[][]; problems: RecordProblem[] } {
  const body = text.replace(/^\ufeff/, '');
  const newline = (/\r\n|\r|\n/.exec(body)?.[0] ?? LINE_END) as '\r\n' | '\r' | '\n';
  const [headings = ''] = body.split(newline, 1);
  const delimiter = /[,;\t]/.exec(headings)?.[0] ?? ',';
  const { data, errors } = Papa.parse<string[]>(body, { delimiter, newline });
  return { records: data, problems: errors.map(({ message, row }) => ({ message, record: row })) };
}
