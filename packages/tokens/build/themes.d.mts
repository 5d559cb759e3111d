export interface ThemeToken {
  readonly name: string;
  readonly type: string;
  readonly description?: string;
  /** Lightness, chroma and hue of a colour. */
  readonly components?: readonly number[];
  /** The public token that this one refers to. */
  readonly alias?: string;
  readonly modern: string;
  readonly plain: string;
  /** What this colour is drawn on, and the least contrast that it must have there. */
  readonly contrast: readonly { readonly on: string; readonly ratio: number }[];
}

export type Themes = Readonly<Record<'light' | 'dark', readonly ThemeToken[]>>;

export function readThemes(): Promise<Themes>;
