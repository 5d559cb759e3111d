import { renderFallback } from '@trust-widgets/embed';
import type { ElementName } from '@trust-widgets/embed';

import { writeResult } from '../check.js';
import { EXIT_FAULTS, EXIT_OK } from '../io.js';
import type { CliIo } from '../io.js';
import { soundSource } from './sound.js';

export interface RenderOptions {
  readonly element: ElementName;
  /** BCP 47 tag of the page. */
  readonly language: string;
  /** Epoch milliseconds: what is coming, is coming from here on. */
  readonly now: number;
  /** Where the HTML goes; printed where absent. */
  readonly out?: string;
}

/**
 * `trust-widgets render FILE ...`: the HTML that a page shows without script, as children of the element.
 *
 * @returns The exit code.
 */
export async function render(
  file: string,
  { element, language, now, out }: RenderOptions,
  io: CliIo,
): Promise<number> {
  const source = await soundSource(file, io);
  if (!source) return EXIT_FAULTS;
  const html = renderFallback({ element, input: source.value, language, now, zones: io.zones });
  if (out === undefined) io.out(html);
  else await writeResult(out, html, io);
  return EXIT_OK;
}
