import assert from 'node:assert/strict';
import { cpSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from '../lib/npm.mjs';
import { fromRoot } from '../lib/paths.mjs';
import { must } from './must.mjs';

const folder = fromRoot('examples');

/** The examples: projects of their own, each in a folder. */
export const examples = () =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

/** What npm and builds leave in the folder of somebody who tried the example. */
const LEFT = /[\\/](?:node_modules|dist|package-lock\.json)$/;

/** Somebody takes an example along, installs it from the registry, checks it, builds it and opens it. */
export async function tryExample(name, place, { packages, registry, browser }, stage) {
  await stage(`example ${name}`, async (check) => {
    cpSync(join(folder, name), place, { recursive: true, filter: (path) => !LEFT.test(path) });
    askFor(packages, join(place, 'package.json'));
    writeFileSync(join(place, '.npmrc'), registry.scope);
    const inPlace = (...args) => must(...npm(args), { cwd: place });
    await inPlace('install', '--no-audit', '--no-fund', '--prefer-offline');

    await check('its types are right, and what must be refused is', () => inPlace('run', 'check'));
    await inPlace('run', 'build');
    const look = LOOKS[name];
    assert.ok(look, `Nobody says what examples/${name} shows: see LOOKS in scripts/release/examples.mjs.`);
    await browser.visit(join(place, 'dist'), (page) => look(page, check));
  });
}

/** An example asks for any version of ours; here it is this release. */
function askFor(packages, file) {
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  for (const { manifest: published } of packages) {
    if (published.name in manifest.dependencies) manifest.dependencies[published.name] = published.version;
  }
  writeFileSync(file, JSON.stringify(manifest, null, 2));
}

/** What the page of each example shows, as examples/README.md tells. */
const LOOKS = { react: everything, vue: everything, vite: twoElements };

const seen = (place, text) => place.getByText(text).first().waitFor({ timeout: 20_000 });

/** A line of the page itself, with whatever space a framework leaves around it. */
const says = (page, pattern) => seen(page, new RegExp(`^\\s*${pattern}\\s*$`));

async function twoElements(page, check) {
  const [banner, table] = [page.locator('trust-status-banner'), page.locator('trust-subprocessor-table')];
  await check('the banner tells the next window', () => seen(banner, 'Weekly update'));
  await check('its event has come', () => says(page, 'Phase: (?:announced|maintenance)'));
  for (const company of ['Hosting Example AS', 'Mail Example GmbH'])
    await check(`${company} is in the table`, () => seen(table, company));
  await check('two elements have loaded', () => says(page, 'Loaded: 2'));
}

async function everything(page, check) {
  await twoElements(page, check);
  const list = page.locator('trust-agreement-list');
  for (const title of ['Terms of use', 'Data processing agreement'])
    await check(`${title} is in the list`, () => seen(list, title));
  const calendar = page.locator('trust-maintenance-calendar');
  await check('the calendar has the window', () => seen(calendar, 'Weekly update'));
  await check('the calendar is an agenda', () => says(page, 'View: agenda'));

  await check('the table is sorted by a property', async () => {
    await page.getByRole('button', { name: 'Sort from Z to A' }).click();
    const table = page.locator('trust-subprocessor-table');
    const first = table.getByRole('row').filter({ hasText: /Example (?:AS|GmbH)/ });
    await first.first().filter({ hasText: 'Mail Example GmbH' }).waitFor({ timeout: 20_000 });
  });
  await check('the page hears of another view', async () => {
    await calendar.getByText('Month', { exact: true }).first().click();
    await says(page, 'View: month');
  });
  await check('the elements follow the language of the page', async () => {
    await page.getByRole('button', { name: 'Nederlands' }).click();
    await seen(page.locator('trust-status-banner'), 'Wekelijkse update');
    await seen(list, 'Gebruiksvoorwaarden');
  });
}
