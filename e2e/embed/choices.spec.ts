import { attributesOf, expect, isDrawn, test } from './embed-page.js';

test('WEB-12: what is chosen stands in the address; back, forward and reloading bring it back', async ({
  page,
  embed: { open, snippet, preview },
}) => {
  await open();
  const shape = page.getByLabel('Shape');
  const query = () => new URL(page.url()).search;
  expect(query()).toBe('');
  await shape.selectOption('card');
  await page.getByLabel('Light or dark').selectOption('dark');
  expect(query()).toBe('?scheme=dark&status-banner.variant=card');
  await expect(snippet).toContainText('variant="card"');
  await expect(snippet).toContainText('color-scheme: dark');

  await page.goBack();
  expect(query()).toBe('?status-banner.variant=card');
  await expect(snippet).not.toContainText('color-scheme');
  await expect(page.getByLabel('Light or dark')).toHaveValue('auto');
  await page.goBack();
  await expect(shape).toHaveValue('bar');
  await expect(snippet).not.toContainText('variant');
  await page.goForward();
  await page.goForward();
  await expect(snippet).toContainText('color-scheme: dark');

  await page.reload();
  await expect(shape).toHaveValue('card');
  await expect(snippet).toContainText('variant="card"');
  expect(await attributesOf(preview.locator('trust-status-banner'))).toMatchObject({ variant: 'card' });
});

test('WEB-12: other languages of the page keep the choices', async ({ page, embed: { open, snippet } }) => {
  await open('element=agreement-list&agreement-list.group-by=group');
  await page.getByRole('link', { name: 'Svenska' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('På din egen webbplats');
  await expect(page.getByRole('checkbox', { name: 'Lista över avtal' })).toBeChecked();
  await expect(snippet).toContainText('group-by="group"');
});

test('WEB-12: a hostile address chooses nothing and does nothing', async ({
  page,
  embed: { open, snippet, reports },
}) => {
  const hostile = '"><img src=x onerror=alert(1)>';
  const names = ['element', 'document', 'language', 'zone', 'theme', 'status-banner.variant', 'width'];
  await open(new URLSearchParams(names.map((name) => [name, hostile])).toString());
  const usual = await snippet.textContent();
  expect(usual).not.toContain('onerror');
  await expect(page.getByLabel('Address of the trust document')).toHaveValue(/^http:.*\/trust\.json$/);
  expect(await reports()).toEqual({ errors: [], violations: [] });
});

test('WEB-15: the preview is a real element with the attributes of the code, as wide and as dark as is chosen', async ({
  page,
  embed: { open, preview },
}) => {
  await open('element=subprocessor-table&subprocessor-table.group-by=role&theme=superoffice&language=de');
  await isDrawn(preview, 'trust-subprocessor-table');
  const table = preview.locator('trust-subprocessor-table');
  expect(await attributesOf(table)).toMatchObject({ 'group-by': 'role', lang: 'de' });
  await expect(table).toContainText('Unterauftragsverarbeiter');
  const frame = page.locator('#preview');
  const widthOf = async () => (await frame.boundingBox())?.width;
  await page.getByRole('radio', { name: 'A phone' }).check();
  await expect.poll(widthOf).toBe(375);
  await page.getByRole('radio', { name: 'A tablet' }).check();
  await expect.poll(widthOf).toBe(768);
  await page.getByLabel('Light or dark').selectOption('dark');
  await expect(preview.locator('html')).toHaveCSS('color-scheme', 'dark');
  await expect(table).toHaveCSS('color-scheme', 'dark');
  await page.getByRole('checkbox', { name: 'List of agreements' }).check();
  await isDrawn(preview, 'trust-agreement-list');
  await page.getByRole('checkbox', { name: 'Table of sub-processors' }).uncheck();
  await expect(table).toHaveCount(0);
});

test('WEB-15: the banner is shown when maintenance is announced, or as it is now', async ({
  page,
  embed: { open, preview, snippet },
}) => {
  await open();
  await isDrawn(preview, 'trust-status-banner');
  const banner = preview.locator('trust-status-banner');
  expect(await attributesOf(banner)).toHaveProperty('now');
  await expect(page.getByText('As it will be on')).toBeVisible();
  const quiet = page.getByText('A banner says nothing where nothing is due.');
  await expect(quiet).toBeVisible();
  await page.getByRole('radio', { name: 'Now' }).check();
  await expect(quiet).toBeVisible();
  expect(await attributesOf(banner)).not.toHaveProperty('now');
  await expect(snippet).not.toContainText('now=');
});

test('WEB-15: addresses that a link brings are read by nobody until the reader says so', async ({
  page,
  origin: { hosts, port, visits },
  sites,
  embed: { open, preview, snippet, policy },
}) => {
  const document = `http://record.localhost:${String(port)}/trust.json`;
  const text = await (await page.request.get(`${sites.widgets}superoffice/trust.json`)).text();
  hosts.set('record.localhost', (_request, response) => {
    response
      .writeHead(200, { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'application/json' })
      .end(text.replaceAll('Visma ITC', 'Somebody Else'));
  });
  await open(`element=subprocessor-table&document=${encodeURIComponent(document)}&html=yes`);
  await isDrawn(preview, 'trust-subprocessor-table');
  await expect(snippet).toContainText(document);
  await expect(policy).toContainText(`connect-src http://record.localhost:${String(port)};`);
  await expect(page.getByText('npx @trust-widgets/cli render')).toBeVisible();
  await expect(preview.getByText('Visma ITC').first()).toBeVisible();
  expect(visits).toEqual([]);
  await page.getByRole('checkbox', { name: 'Read these addresses' }).check();
  await expect(preview.getByText('Somebody Else').first()).toBeVisible();
});

test.describe('a script that does not come', () => {
  test.use({ tolerated: /ERR_FAILED/ });

  test('WEB-10: where the script does not come, the ready snippets do', async ({
    page,
    sites,
    complaints,
  }) => {
    await page.route('**/assets/embed.js', (route) => route.abort());
    await page.goto(`${sites.website}en/embed/`);
    await expect(page.getByRole('heading', { name: 'Ready to copy' })).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
    expect(complaints).toEqual([expect.stringContaining('ERR_FAILED')]);
  });
});
