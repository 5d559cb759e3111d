import type { SchemeName } from './resolver.mjs';

/** A colour of the Design Tokens Color Module 2025.10, in OKLCH. */
export interface Colour {
  readonly colorSpace: 'oklch';
  /** Lightness 0 to 1, chroma, hue in degrees. */
  readonly components: readonly [number, number, number];
  readonly alpha?: number;
}

/** A token as one theme and scheme have it. */
export interface Token {
  readonly name: string;
  readonly path: readonly string[];
  readonly layer: 'palette' | 'semantic' | 'component';
  readonly type: string;
  readonly description?: string;
  /** Its value, references followed. */
  readonly value: unknown;
  /** The token that this one refers to, the palette apart. */
  readonly alias?: string;
  /** What it is mixed of, `share` of the first (0 to 1). */
  readonly mix?: { readonly of: string; readonly into: string; readonly share: number };
  /** A unit that the format has no type for: `em` or `ch`. */
  readonly unit?: string;
  /** In CSS the page's own, unless it is set. */
  readonly isInherited: boolean;
}

export type Schemes = Readonly<Record<SchemeName, readonly Token[]>>;

export type Themes = Readonly<Record<string, Schemes>> & { readonly neutral: Schemes };

/** What is drawn on what, by the paths of tokens, and the least contrast that it has there. */
export const contrastDemands: readonly {
  readonly of: string;
  readonly on: readonly string[];
  readonly ratio: number;
  readonly for: string;
}[];

export function readThemes(): Promise<Themes>;
export function published(tokens: readonly Token[]): readonly Token[];
