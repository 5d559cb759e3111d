import { QUIET_BROWSER } from '../../../../scripts/lib/quiet-browser.mjs';

/** What a browser is told, so that it draws the same pixels on every machine. */
export const STEADY_BROWSER = [
  ...QUIET_BROWSER,
  // Glyphs keep their own shape and are smoothed in grey, whatever the system prefers.
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--force-color-profile=srgb',
  '--force-device-scale-factor=1',
  // What has not changed is drawn again too, by code that does not ask what the processor can do.
  '--disable-partial-raster',
  '--disable-skia-runtime-opts',
];

/** The reader's own zone, which the elements ask the browser for. */
export const ZONE = 'Europe/Oslo';

export interface World {
  readonly locale: string;
  /** Where the machine's clock stands. */
  readonly at: string;
}

/** Pictures are taken here ... */
export const HERE: World = { locale: 'en-GB', at: '2026-11-22T12:00:00Z' };

/** ... and have to be the same here: stories say themselves what time it is, and in which language. */
export const ELSEWHERE: World = { locale: 'nl-NL', at: '2031-03-30T00:30:00Z' };

/** Systems draw letters in their own ways, so the pictures are of one of them, and compared there. */
export const COMPARED_ON = 'linux';
