/**
 * What else a story may ask for: `parameters: { pictures: { also: ['print'], widths: [1920] } }`; or, where another story
 * shows nearly the same, just these: `{ only: ['768-light', 'forced-320'] }`.
 */
const MODES = ['forced', 'print', 'text200', 'grey'] as const;

export type Mode = (typeof MODES)[number];

/** A state of the page that a picture is taken of. */
export interface Picture {
  /** Its file is called so. */
  readonly name: string;
  readonly width: number;
  readonly scheme: 'light' | 'dark';
  readonly mode?: Mode;
}

const WIDTHS = [320, 768, 1280];
const WIDTHS_OF_MODE: Record<Mode, readonly number[]> = {
  forced: [768],
  print: [768],
  grey: [768],
  text200: [320, 1280],
};

/**
 * The pictures of a story, given its parameter `pictures`.
 *
 * @throws Error for a parameter that asks for something else: what is misspelt would not be held.
 */
export function picturesOf(parameter: unknown): readonly Picture[] {
  const { also, widths, only } = read(parameter);
  if (only) return only;
  const plain = [...new Set([...WIDTHS, ...widths])]
    .sort((one, other) => one - other)
    .flatMap((width) => (['light', 'dark'] as const).map((scheme) => picture(width, scheme)));
  const special = [...new Set(also)].flatMap((mode) =>
    WIDTHS_OF_MODE[mode].map((width) => picture(width, 'light', mode)),
  );
  return [...plain, ...special];
}

/** Is axe asked once more, in the dark? Not of a story that says it is too long for that: `pictures: { axe: false }`. */
export const asksAxe = (parameter: unknown): boolean => read(parameter).axe;

/** The page with text at twice its size on the narrowest screen, which has to fit whether or not it is a picture. */
export const NARROW_AND_LARGE = picture(320, 'light', 'text200');

function picture(width: number, scheme: Picture['scheme'], mode?: Mode): Picture {
  return mode === undefined
    ? { name: `${width}-${scheme}`, width, scheme }
    : { name: `${mode}-${width}`, width, scheme, mode };
}

interface Wanted {
  readonly also: readonly Mode[];
  readonly widths: readonly number[];
  readonly axe: boolean;
  readonly only?: readonly Picture[];
}

const PLAIN_NAME = /^(\d+)-(light|dark)$/;
const MODE_NAME = /^([a-z]+\d*)-(\d+)$/;

/** The picture of a name such as `768-light` or `forced-320`. */
function pictureNamed(name: unknown): Picture | undefined {
  if (typeof name !== 'string') return undefined;
  const [, plainWidth, scheme] = PLAIN_NAME.exec(name) ?? [];
  if (scheme === 'light' || scheme === 'dark') return picture(Number(plainWidth), scheme);
  const [, mode, width] = MODE_NAME.exec(name) ?? [];
  return isMode(mode) ? picture(Number(width), 'light', mode) : undefined;
}

function read(parameter: unknown): Wanted {
  if (parameter === undefined) return { also: [], widths: [], axe: true };
  if (typeof parameter !== 'object' || parameter === null) throw wrong(parameter);
  const { also = [], widths = [], axe = true, only, ...rest } = parameter as Record<string, unknown>;
  const sound = Array.isArray(also) && also.every(isMode) && Array.isArray(widths) && widths.every(isWidth);
  if (!sound || typeof axe !== 'boolean' || Object.keys(rest).length > 0) throw wrong(parameter);
  if (only === undefined) return { also, widths, axe };
  if (!Array.isArray(only) || only.length === 0 || also.length + widths.length > 0) throw wrong(parameter);
  const named = only.map(pictureNamed).filter((each) => each !== undefined);
  if (named.length < only.length || !named.every(({ width }) => isWidth(width))) throw wrong(parameter);
  return { also, widths, axe, only: named };
}

const isMode = (value: unknown): value is Mode => MODES.includes(value as Mode);
const isWidth = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 320;

const wrong = (parameter: unknown) =>
  new Error(
    `The parameter "pictures" takes "also" (${MODES.join(', ')}), "widths" (whole numbers from 320), or else "only" (names of pictures), and "axe" (whether it is asked), not ${JSON.stringify(parameter)}.`,
  );
