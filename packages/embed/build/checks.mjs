import { createHash } from 'node:crypto';

/** Modules that must never reach a browser: their work is done by `Intl` there. */
const UNWANTED = /\/node_modules\/(?:luxon|yaml|commander)\//;

/** @returns {string[]} What is wrong with a bundle, in sentences. */
export function faultsOfBundle(name, { code, modules, imports }) {
  const unwanted = modules.filter((id) => UNWANTED.test(id));
  return [
    ...imports.map((id) => `${name}.js imports ${id}: it is not self-contained.`),
    ...(code.includes('import.meta')
      ? [`${name}.js asks for import.meta: it cannot be a classic script.`]
      : []),
    ...(unwanted.length > 0 ? [`${name}.js holds ${unwanted[0]}.`] : []),
  ];
}

/** The value of a script's `integrity` attribute. */
export function integrityOf(bytes) {
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
}

/** @returns {string[]} What is wrong with a file's weight, in sentences. */
export function faultsOfSize(name, sizes, { ceiling }) {
  return sizes.brotli > ceiling * 1024 ? [`${name} is over its ceiling of ${ceiling} KiB.`] : [];
}
