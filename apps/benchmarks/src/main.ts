import { writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { parseArgs } from 'node:util';

import { bannerSuite } from './banner/suite.js';
import { calendarSuite } from './calendar/suite.js';
import { loginSuite } from './login/suite.js';
import { recurrenceSuite } from './recurrence/suite.js';
import type { Suite, Verdict } from './suite.js';
import { tableSuite } from './table/suite.js';
import { table } from './table.js';

const SUITES: readonly Suite[] = [recurrenceSuite, bannerSuite, loginSuite, calendarSuite, tableSuite];

const PARTS = SUITES.flatMap(({ name, parts }) => [name, ...parts.map((part) => `${name}.${part}`)]);

const USAGE = `npm run bench -- [options]
  --only NAMES   suites or parts of them, with commas: ${PARTS.join(', ')}
  --peers NAMES  these beside us, with commas: ${SUITES.flatMap(({ peers }) => peers).join(', ')}
  --quick        short runs, for a first look
  --verbose      every wrong answer
  --json FILE    what was measured, for those who compare runs`;

const names = (lists: readonly string[] | undefined): string[] | undefined =>
  lists?.flatMap((list) => list.split(',')).map((name) => name.trim());

function refuseUnknown(asked: readonly string[] | undefined, known: readonly string[]): void {
  const unknown = asked?.find((name) => !known.includes(name));
  if (unknown !== undefined) throw new RangeError(`There is no "${unknown}".`);
}

function options() {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', multiple: true },
      peers: { type: 'string', multiple: true },
      quick: { type: 'boolean', default: false },
      verbose: { type: 'boolean', default: false },
      json: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  const only = names(values.only);
  const peers = names(values.peers);
  refuseUnknown(only, PARTS);
  refuseUnknown(
    peers,
    SUITES.flatMap((suite) => suite.peers),
  );
  return { ...values, only, peers };
}

/** What the numbers depend on, as far as it is anyone's business. */
const machine = {
  processor: cpus()[0]?.model.trim() ?? 'unknown',
  cores: availableParallelism(),
  platform: `${process.platform} ${process.arch}`,
  node: process.versions.node,
  v8: process.versions.v8,
  zoneData: process.versions['tz'] ?? 'unknown',
};

const say = (text: string): void => console.log(text);

function verdictsReport(verdicts: readonly Verdict[]): string {
  const rows = verdicts.map(({ what, measured, limit, isKept }) => [
    what,
    isKept ? 'PASS' : 'FAIL',
    measured,
    limit,
  ]);
  return ['', '## Verdicts', '', table(['', '', 'measured', 'promised'], rows)].join('\n');
}

async function main({ only, peers, quick, verbose, json }: ReturnType<typeof options>): Promise<void> {
  say(
    `${machine.processor}, ${machine.cores} cores, ${machine.platform}, Node ${machine.node}, zone data ${machine.zoneData}`,
  );
  const data: Record<string, unknown> = { machine, quick };
  const verdicts: Verdict[] = [];
  for (const suite of SUITES) {
    const wants = (part: string): boolean =>
      !only || only.includes(suite.name) || only.includes(`${suite.name}.${part}`);
    if (!suite.parts.some(wants)) continue;
    const result = await suite.run({ quick, verbose, wants, say, ...(peers && { peers }) });
    data[suite.name] = result.data;
    verdicts.push(...result.verdicts);
  }
  if (verdicts.length > 0) say(verdictsReport(verdicts));
  if (quick) say('\nA quick run: the order is right, the digits are not.');
  if (json !== undefined) writeFileSync(json, `${JSON.stringify({ ...data, verdicts }, undefined, 2)}\n`);
}

/** The options, or `undefined` where they are not understood. */
function understood() {
  try {
    return options();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return undefined;
  }
}

const asked = understood();
if (!asked || asked.help) {
  say(USAGE);
  process.exitCode = asked ? 0 : 1;
} else {
  await main(asked);
}
