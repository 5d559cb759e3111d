export function linearSrgb(components: readonly number[]): number[];
export function inSrgb(components: readonly number[]): boolean;
export function mixed(one: readonly number[], other: readonly number[], share: number): number[];
export function toSrgb(components: readonly number[]): number[];
export function toHex(components: readonly number[], alpha?: number): string;
export function luminance(hex: string): number;
export function contrast(one: string, other: string): number;
