import { all, heardOf, texts } from './accessibility-tree.js';
import type { Heard } from './accessibility-tree.js';
import { expect, test } from './own-page.js';
import { CHAIN, longRecord } from './records.js';

const COLUMNS = [
  'Company',
  'Established in',
  'Processed in',
  'Purpose',
  'Transfer basis',
  'Privacy and security',
];

const WIDE = { width: 1280, height: 720 };
const NARROW = { width: 320, height: 640 };

/** The roles of a table and what is read in each, without how it is drawn. */
const outline = ({ role, name, inside }: Heard): unknown => [role, name, inside.map(outline)];

/** As many as a record has. */
const ROWS = 200;

const nameOf = (number: number): string => `Example ${String(number).padStart(3, '0')} AS`;

test('TABLE-10, TABLE-19: of a long record a screen reader has every one, and the very same tree at 1280 and at 320 px', async ({
  page,
  ownPage,
}) => {
  await page.setViewportSize(WIDE);
  const table = await ownPage.open('trust-subprocessor-table', {
    document: longRecord(ROWS),
    attributes: 'filterable',
  });
  await expect.poll(async () => all(await heardOf(page, 'table'), 'rowheader').length).toBe(ROWS);
  const wide = await heardOf(page, 'table');
  expect(
    all(wide, 'columnheader')
      .map(({ name }) => name)
      .slice(0, 6),
  ).toEqual(COLUMNS);
  expect(all(wide, 'rowheader').map(texts)).toEqual(
    Array.from({ length: ROWS }, (_, index) => [nameOf(index + 1), 'Sub-processor']),
  );
  const rows = all(wide, 'row');
  expect(rows).toHaveLength(ROWS + 1);
  for (const { inside } of rows.slice(1)) {
    expect(inside.map(({ role }) => role)).toEqual(['rowheader', ...Array.from({ length: 6 }, () => 'cell')]);
  }
  // The last is far below what is in sight.
  await expect(table.locator('tr[id]').last()).not.toBeInViewport();
  expect(texts(rows.at(-1)!)).toContain(`Task ${ROWS}`);

  await page.setViewportSize(NARROW);
  await expect(table.locator('#entry-1')).toHaveCSS('display', 'grid');
  const narrow = await heardOf(page, 'table');
  expect(outline(narrow)).toEqual(outline(wide));
  // The headings that stacked records draw before their cells are heard as those of the columns alone.
  const said = all(narrow, 'cell').flatMap(texts);
  for (const column of COLUMNS) expect(said.filter((text) => text.startsWith(column))).toEqual([]);

  await page.getByRole('searchbox').fill('Task 5');
  const left = Array.from({ length: ROWS }, (_, index) => index + 1).filter((number) =>
    String(number).includes('5'),
  );
  await expect(table.locator('tr[id]:visible')).toHaveCount(left.length);
  const filtered = all(await heardOf(page, 'table'), 'rowheader').map((header) => texts(header)[0]);
  expect(filtered).toEqual(left.map(nameOf));
});

test('TABLE-1, TABLE-11, TABLE-17, TABLE-18: is read as a table with a name, headings that sort, rows headed by companies, and details', async ({
  page,
  ownPage,
}) => {
  const table = await ownPage.open('trust-subprocessor-table', {
    document: CHAIN,
    attributes: 'filterable feed-href="https://example.com/feed"',
  });
  await expect(table).toMatchAriaSnapshot(`
    - searchbox "Filter"
    - combobox "Country of processing":
      - option "All countries" [selected]
      - option "Germany (1)"
      - option "Norway (1)"
    - combobox "Role":
      - option "All roles" [selected]
    - combobox "Transfer basis":
      - option "All transfer bases" [selected]
    - combobox "Status":
      - option "Any status" [selected]
    - status: 4 entries
    - button "Download as CSV"
    - link "Follow changes":
      - /url: https://example.com/feed
    - table "Who processes the data. Column headings sort the table. As of 20 November 2026":
      - rowgroup:
        - row:
          - columnheader "Company":
            - button "Company"
          - columnheader "Established in":
            - button "Established in"
          - columnheader "Processed in":
            - button "Processed in"
          - columnheader "Purpose":
            - button "Purpose"
          - columnheader "Transfer basis":
            - button "Transfer basis"
          - columnheader "Privacy and security":
            - button "Privacy and security"
          - columnheader "Details"
      - rowgroup:
        - row:
          - rowheader "Example Hosting AS Provider of the service"
          - cell "Norway Oslo"
          - cell "Norway Oslo storage"
          - cell "Hosts the servers."
          - cell "No transfer outside the EEA"
          - cell "Security and trust (hosting.example)":
            - link "Security and trust (hosting.example)":
              - /url: https://hosting.example/trust
          - cell:
            - group: Details
        - row:
          - 'rowheader "Example Backup GmbH Sub-processor Engaged by: Example Hosting AS"':
            - link "Example Hosting AS":
              - /url: "#provider"
          - cell "Germany"
          - cell "Germany Frankfurt backup"
          - cell
          - cell "EU standard contractual clauses (SCC)"
          - cell "not stated"
          - cell:
            - group: Details
        - row:
          - 'rowheader "Example Tapes BV Sub-processor Engaged by: Example Backup GmbH Planned from 1 January 2027 object until 20 December 2026"'
        - row:
          - rowheader "Example Unknown Ltd Affiliate"
          - cell "not stated"
          - cell "not stated"
          - cell "not stated"
          - cell "not stated"
          - cell "not stated"
  `);

  // Disclosures of the browser's own, whose words stand in the page: searching in it finds and opens them.
  const details = table.locator('#backup details');
  await expect(details).not.toHaveAttribute('open');
  expect(await details.evaluate((each) => [each instanceof HTMLDetailsElement, each.textContent])).toEqual([
    true,
    expect.stringMatching(/Names\s*E-mail addresses/),
  ]);
  await expect(details.getByText('E-mail addresses')).toBeHidden();

  const disclosures = all(await heardOf(page, 'table'), 'DisclosureTriangle').map(({ name }) => name);
  expect(disclosures).toEqual(
    ['Hosting AS', 'Backup GmbH', 'Tapes BV'].map((name) => `Details: Example ${name}`),
  );

  for (const column of ['company', 'entity']) await table.locator(`[data-column=${column}]`).click();
  const sorted = all(await heardOf(page, 'table'), 'columnheader').map(({ name }) => name);
  expect(sorted.slice(0, 6)).toEqual(COLUMNS);
  await expect(table.locator('th[aria-sort]')).toHaveText(['Established in']);
  expect(await ownPage.reports()).toEqual({ errors: [], violations: [] });
});
