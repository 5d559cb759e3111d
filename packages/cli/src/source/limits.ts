/**
 * What a source file may hold. A trust document written by people stays far below these; what is above
 * is a mistake or an attack, and is refused before it costs memory.
 */

/** Bytes of one file. */
export const SOURCE_BYTES = 2 * 1024 * 1024;

/** Keys, list entries and scalars, counted after aliases are written out. */
export const SOURCE_VALUES = 100_000;

/** Maps and lists within each other. */
export const SOURCE_DEPTH = 32;

/** Syntax faults that are listed: later ones mostly follow from the first. */
export const SYNTAX_FAULTS = 20;
