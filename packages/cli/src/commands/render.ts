import { join } from 'node:path';

import { inTag, renderFallback } from '@trust-widgets/embed';
import type { ElementName, HeadingLevel } from '@trust-widgets/embed';

import { writeResult } from '../check.js';
import { EXIT_FAULTS, EXIT_OK, EXIT_USAGE } from '../io.js';
import type { CliIo } from '../io.js';
import { FALLBACK_CSS, fallbackCss } from './render-css.js';
import { publishedFiles } from './published.js';
import { soundSource } from './sound.js';

export interface RenderOptions {
  readonly element: readonly ElementName[];
  /** BCP 47 tags of the pages. */
  readonly language: readonly string[];
  /** Epoch milliseconds: what is coming, is coming from here on. */
  readonly now: number;
  /** A file that ends in `.html`, else a folder; printed where absent. */
  readonly out?: string;
  /** Within the element's tag. */
  readonly tag?: true;
  /** The tag's `src`. */
  readonly src?: string;
  /** With the data; by default where it is not plain. */
  readonly inline?: boolean;
  /** With the style sheet: in a `<style>` before the HTML, or as a file in the folder. */
  readonly css?: true;
  /** For systems that strip scripts, styles and tags that they do not know. */
  readonly plain?: true;
  readonly headingLevel?: HeadingLevel;
  readonly calendarHref?: string;
  readonly detailsHref?: string;
}

/** Why these options cannot be carried out together; `undefined` where they can. */
function refusal({
  element,
  language,
  out,
  tag,
  src,
  inline,
  css,
  plain,
}: RenderOptions): string | undefined {
  const isFile = out === undefined || out.endsWith('.html');
  if (element.length * language.length > 1 && isFile) {
    return 'Several elements or languages are several files: --out FOLDER says where they go.';
  }
  if (plain && (inline === true || tag || src !== undefined || css)) {
    return 'Plain HTML has no data, no tag and no style sheet: --plain goes with neither --inline, --tag, --src nor --css.';
  }
  return undefined;
}

function renderOne(
  element: ElementName,
  language: string,
  input: unknown,
  options: RenderOptions,
  io: CliIo,
) {
  const { now, tag, src, plain = false, inline = !plain, headingLevel, calendarHref, detailsHref } = options;
  const html = renderFallback({
    element,
    input,
    language,
    now,
    zones: io.zones,
    inline,
    plain,
    ...(headingLevel !== undefined && { headingLevel }),
    ...(calendarHref !== undefined && { calendarHref }),
    ...(detailsHref !== undefined && { detailsHref }),
  });
  if (tag === undefined && src === undefined) return html;
  return inTag(element, html, {
    src,
    ...(element === 'maintenance-calendar' && { 'calendar-href': calendarHref }),
    ...(element === 'status-banner' && { 'details-href': detailsHref }),
  });
}

/**
 * `trust-widgets render FILE ...`: the HTML that a page shows without script, as children of the element.
 *
 * @returns The exit code.
 */
export async function render(file: string, options: RenderOptions, io: CliIo): Promise<number> {
  const why = refusal(options);
  if (why !== undefined) {
    io.err(`${why}\n`);
    return EXIT_USAGE;
  }
  const source = await soundSource(file, io);
  if (!source) return EXIT_FAULTS;
  const ignored = source.faults.filter(({ code }) => code === 'unknown-key').map(({ path }) => path);
  // Remarks of the author that no reader knows stay private in the data too.
  const [whole] = publishedFiles(source.value, ignored);
  const input = JSON.parse(whole?.text ?? 'null') as unknown;
  const pieces = options.language.flatMap((language) =>
    options.element.map((element) => ({
      path: join(language, `${element}.html`),
      html: renderOne(element, language, input, options, io),
    })),
  );
  await put(pieces, options, io);
  return EXIT_OK;
}

async function put(
  pieces: readonly { readonly path: string; readonly html: string }[],
  { out, css }: RenderOptions,
  io: CliIo,
): Promise<void> {
  if (out !== undefined && !out.endsWith('.html')) {
    const files = [
      ...pieces.map(({ path, html }) => ({ path: join(out, path), text: html })),
      ...(css ? [{ path: join(out, FALLBACK_CSS), text: await fallbackCss() }] : []),
    ];
    for (const { path, text } of files) {
      await writeResult(path, text, io);
      io.out(`${path} (${new TextEncoder().encode(text).length} bytes)\n`);
    }
    return;
  }
  const style = css ? `<style>\n${await fallbackCss()}</style>\n` : '';
  const text = `${style}${pieces.map(({ html }) => html).join('')}`;
  if (out === undefined) io.out(text);
  else await writeResult(out, text, io);
}
