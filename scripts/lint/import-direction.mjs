import { dirname, relative, resolve, sep } from 'node:path';
import { root } from '../lib/paths.mjs';

/**
 * What each package may import: of ours, and of others where that is limited too. An arrow never turns round.
 * Apps may import every package; nothing imports an app.
 */
const PACKAGES = {
  'schedule-core': { ours: [], others: ['luxon', 'ical.js'] },
  tokens: { ours: [] },
  'service-status': { ours: ['schedule-core'], others: [] },
  'trust-document': { ours: ['schedule-core'], others: ['papaparse'] },
  elements: { ours: ['schedule-core', 'service-status', 'trust-document', 'tokens'], others: ['lit'] },
  embed: { ours: ['schedule-core', 'service-status', 'trust-document', 'tokens', 'elements'] },
  cli: { ours: ['schedule-core', 'service-status', 'trust-document', 'tokens', 'elements', 'embed'] },
  'superoffice-content': { ours: ['schedule-core', 'service-status', 'trust-document', 'cli'] },
};

const SCOPE = '@trust-widgets/';

/** luxon weighs more than a whole widget: only the default zone provider, its entry and the command line may bring it. */
const WITH_LUXON = /^packages\/(schedule-core\/src\/(index|zones\/luxon-zone)\.ts$|cli\/)/;

/** ical.js weighs as much: only what writes calendar files may bring it. */
const WITH_ICAL = /^packages\/schedule-core\/src\/icalendar\/serialize\.ts$/;

/** papaparse is for files, which no widget reads: only what writes and reads CSV may bring it. */
const WITH_PAPAPARSE = /^packages\/trust-document\/src\/csv\/rfc4180\.ts$/;

/** Here everything that is installed is measured beside us, with what it brings. */
const MEASURES = 'apps/benchmarks';

/** Tests may compare with anything that is installed; the direction between our own packages holds for them as well. */
const TEST = /(\.(test|stories)\.[cm]?[jt]s|\.config\.[cm]?[jt]s)$|\/testing\//;

/** Which package or app a file belongs to: "packages/elements"; undefined at the top level. */
const homeOf = (file) => /^(packages|apps)\/[^/]+(?=\/)/.exec(file)?.[0];

/** What is wrong with an import of `specifier` by `file` (a path below the root); undefined when nothing is. */
export function wrongImport(file, specifier) {
  // A package's own `imports`: which module it is depends on the conditions.
  if (specifier.startsWith('#')) return undefined;
  if (specifier.startsWith('.')) {
    return wrongPath(
      file,
      relative(root, resolve(root, dirname(file), specifier))
        .split(sep)
        .join('/'),
    );
  }
  const home = homeOf(file);
  if (home === undefined) return undefined;
  return specifier.startsWith(SCOPE)
    ? wrongPackage(file, home, specifier)
    : wrongOther(file, home, specifier);
}

function wrongPath(file, target) {
  const [home, targetHome] = [homeOf(file), homeOf(target)];
  if (home !== undefined && targetHome !== undefined && home !== targetHome) {
    return `${home} imports ${targetHome} by its package name, not by its path`;
  }
  const [from, to] = [file, target].map((path) => /^packages\/elements\/src\/([^/]+)\//.exec(path)?.[1]);
  const open = TEST.test(file) ? ['shared', 'testing'] : ['shared'];
  if (from !== undefined && from !== to && !open.includes(to)) {
    return `${from} may import from its own folder and from shared, not from ${to ?? 'the top of src'}`;
  }
  return undefined;
}

function wrongPackage(file, home, specifier) {
  const name = specifier.slice(SCOPE.length).split('/')[0];
  const [group, own] = home.split('/');
  const mayImport = group === 'apps' ? Object.keys(PACKAGES) : [own, ...(PACKAGES[own]?.ours ?? [])];
  if (!mayImport.includes(name)) return `${own} may not import ${name}`;
  const mayBringLuxon = own === 'schedule-core' || own === 'cli' || home === MEASURES || TEST.test(file);
  if (specifier === `${SCOPE}schedule-core` && !mayBringLuxon) {
    return `${specifier} brings luxon: import ${specifier}/engine and ${specifier}/intl-zone`;
  }
  return undefined;
}

function wrongOther(file, home, specifier) {
  if (TEST.test(file) || home === MEASURES) return undefined;
  if (specifier.split('/')[0] === 'luxon' && !WITH_LUXON.test(file)) return 'luxon stays out of this file';
  if (specifier.split('/')[0] === 'ical.js' && !WITH_ICAL.test(file)) return 'ical.js stays out of this file';
  if (specifier === 'papaparse' && !WITH_PAPAPARSE.test(file)) return 'papaparse stays out of this file';
  const others = file.startsWith(`${home}/src/`) ? PACKAGES[home.split('/')[1]]?.others : undefined;
  if (others === undefined || others.some((name) => specifier === name || specifier.startsWith(`${name}/`))) {
    return undefined;
  }
  return `${home} may not import ${specifier}; beside our own packages it has ${others.join(', ') || 'nothing'}`;
}

/** The rule `project/import-direction`: every way of naming another module. */
export const importDirection = {
  meta: {
    type: 'problem',
    docs: { description: 'keep the direction of imports between packages' },
    schema: [],
  },
  create(context) {
    const file = relative(root, context.filename).split(sep).join('/');
    const check = (node) => {
      if (typeof node?.value !== 'string') return;
      const message = wrongImport(file, node.value);
      if (message) context.report({ node, message: `${message}.` });
    };
    return {
      ImportDeclaration: ({ source }) => check(source),
      ExportNamedDeclaration: ({ source }) => check(source),
      ExportAllDeclaration: ({ source }) => check(source),
      ImportExpression: ({ source }) => check(source),
      TSImportType: ({ source, argument }) => check(source ?? argument?.literal),
    };
  },
};
