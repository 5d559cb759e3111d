import { LineCounter, parseDocument } from 'yaml';
import type { Document, ParsedNode, YAMLParseError, YAMLWarning } from 'yaml';

import { errorFault, warningFault } from '@trust-widgets/schedule-core/engine';
import type { Fault } from '@trust-widgets/schedule-core/engine';

import { SOURCE_BYTES, SYNTAX_FAULTS } from './limits.js';
import { locate } from './locate.js';
import type { LocatedFault, Position } from './located-fault.js';
import { plainValue } from './plain-value.js';

/** A source file, read: its value, what is wrong with its writing, and where everything stands. */
export interface Source {
  readonly file: string;
  /** JSON values; `undefined` where the file cannot be read as YAML or JSON at all. */
  readonly value: unknown;
  readonly faults: readonly LocatedFault[];
  /** Gives a fault that was found in {@link Source.value} its place in the file. */
  locate(fault: Fault): LocatedFault;
}

const START: Position = { line: 1, column: 1 };

const refused = (file: string, code: string, message: string): Source => {
  const place = (fault: Fault): LocatedFault => ({ file, ...START, ...fault });
  return { file, value: undefined, faults: [place(errorFault('', code, message))], locate: place };
};

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

function syntaxFault({ code, message }: YAMLParseError): Fault {
  if (code === 'RESOURCE_EXHAUSTION')
    return errorFault('', 'too-deep', 'Maps and lists are nested too deeply.');
  if (code === 'MULTIPLE_DOCS') {
    return errorFault('', 'syntax', 'A second document begins here; a file holds one.');
  }
  return errorFault('', 'syntax', sentence(message));
}

/** What is listed of the parser's errors: nesting that is too deep makes it report each level. */
function worthListing(errors: readonly YAMLParseError[]): readonly YAMLParseError[] {
  const exhausted = errors.find(({ code }) => code === 'RESOURCE_EXHAUSTION');
  return exhausted ? [exhausted] : errors.slice(0, SYNTAX_FAULTS);
}

/**
 * Reads YAML 1.2, of which JSON is a part. Never throws: whatever is wrong with the file is a fault with
 * its line and column.
 *
 * @param file The name that faults carry.
 */
export function readSource(file: string, bytes: Uint8Array): Source {
  if (bytes.length > SOURCE_BYTES) {
    return refused(file, 'too-large', `The file is larger than ${SOURCE_BYTES} bytes.`);
  }
  const text = decode(bytes);
  if (text === undefined) return refused(file, 'encoding', 'The file is not UTF-8.');

  const lines = new LineCounter();
  const document: Document.Parsed<ParsedNode> = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    // Found by plainValue, which sees that 1 and "1" are one key.
    uniqueKeys: false,
  });
  const at = (fault: Fault, offset: number): LocatedFault => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1), ...fault };
  };
  const locateFault = (fault: Fault): LocatedFault => at(fault, locate(document, fault));

  const warnings = document.warnings.map(({ message, pos }: YAMLWarning) =>
    at(warningFault('', 'tag', sentence(message)), pos[0]),
  );
  const errors = worthListing(document.errors).map((error) => at(syntaxFault(error), error.pos[0]));
  if (errors.length > 0)
    return { file, value: undefined, faults: [...errors, ...warnings], locate: locateFault };

  const plain = plainValue(document);
  const faults = plain.faults.map(({ fault, offset }) => at(fault, offset));
  return { file, value: plain.value, faults: [...faults, ...warnings], locate: locateFault };
}
