export function linearSrgb(components: readonly number[]): number[];
export function inSrgb(components: readonly number[]): boolean;
export function toHex(components: readonly number[]): string;
export function luminance(hex: string): number;
export function contrast(one: string, other: string): number;
