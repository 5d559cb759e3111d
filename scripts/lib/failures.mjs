import { stripVTControlCharacters } from 'node:util';

/**
 * The tests that a reader of the closing lines has to know by name: those that failed, and those that failed first and
 * passed when they were run again. Each is `{ name, reason }`, and `again` is true of the second kind.
 */

/** Of vitest's JSON report, where `vitest.shared.ts` marks what was run again. */
export function namedByVitest({ testResults }) {
  return testResults.flatMap(({ name: file, status, message, assertionResults }) => [
    ...(status === 'failed' && assertionResults.length === 0 ? [named(file, message)] : []),
    ...assertionResults
      .filter((test) => test.status === 'failed')
      .map(({ fullName, failureMessages: [first] }) => named(`${shortened(file)} › ${fullName}`, first)),
    ...assertionResults
      .filter((test) => test.status === 'passed' && test.meta?.passedAtLast !== undefined)
      .map(({ fullName, meta }) => ({
        ...named(`${shortened(file)} › ${fullName}`, meta.passedAtLast),
        again: true,
      })),
  ]);
}

/** Of Playwright's JSON report. */
export function namedByPlaywright({ suites = [], errors = [] }) {
  return [
    ...errors.map(({ message }) => named('outside of any test', message)),
    ...suites.flatMap((suite) => ofSuite(suite, [])),
  ];
}

function ofSuite({ title, specs = [], suites = [] }, titles) {
  const within = [...titles, title];
  return [
    ...specs.flatMap((spec) =>
      spec.tests
        .filter(({ status }) => status === 'unexpected' || status === 'flaky')
        .map(({ status, results }) => {
          const [first] = results.flatMap(({ errors = [] }) => errors);
          const told = named([...within, spec.title].join(' › '), first?.message);
          return status === 'flaky' ? { ...told, again: true } : told;
        }),
    ),
    ...suites.flatMap((suite) => ofSuite(suite, within)),
  ];
}

/** Of TAP, as Node's own test runner writes it: the innermost tests, since those around them fail with them. */
export function namedByNodeTest(tap) {
  const found = [
    ...tap.matchAll(/^( *)not ok \d+ - (.+)\n(?:\1 {2}.*\n)*?\1 {2}error: (?:\|-\n\s*)?(.+)$/gm),
  ];
  return found
    .filter(([, , , reason]) => !/subtests? failed/.test(reason))
    .map(([, , name, reason]) => named(name, reason));
}

/** Of the output of a script of ours that runs stages: what stands below those that failed. */
export function namedByStages(output) {
  return [...output.matchAll(/^FAILED {2}(.+?) \(.*\n {4}(.+)$/gm)].map(([, name, reason]) =>
    named(name, reason),
  );
}

const LONGEST = 300;

function named(name, message = '') {
  const lines = stripVTControlCharacters(message).split('\n');
  const reason = lines.find((line) => line.trim() !== '')?.trim() ?? '';
  return { name, reason: reason.length > LONGEST ? `${reason.slice(0, LONGEST)} …` : reason };
}

/** A file as its package and what is below it. */
const shortened = (file) => file.replace(/^.*\/(?=(?:packages|apps)\/)/, '');
