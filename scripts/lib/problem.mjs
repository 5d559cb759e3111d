/** Something that the person at the keyboard can put right: told in a sentence, without a stack. */
export class Problem extends Error {}

/** Prints what ended the command, and ends it with exit code 1. */
export function endWith(error) {
  console.error(error instanceof Problem ? `\n${error.message}` : error);
  process.exit(1);
}
