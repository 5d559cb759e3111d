import { request as httpRequest } from 'node:http';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { createLoginServer } from './index.mjs';

const WIDGETS = 'http://localhost:4602';
const VERSION = '1.2.3';
const INTEGRITY = { 'status-banner.js': 'sha384-AAAA' };

let server;
let origin;

const listen = (options) =>
  new Promise((resolve) => {
    const each = createLoginServer({
      widgetsOrigin: WIDGETS,
      version: VERSION,
      integrity: INTEGRITY,
      ...options,
    });
    each.listen(0, '127.0.0.1', () => resolve(each));
  });
const originOf = (each) => `http://127.0.0.1:${each.address().port}`;

beforeAll(async () => {
  server = await listen();
  origin = originOf(server);
});
afterAll(() => server.close());

const get = (path, headers = {}) => fetch(origin + path, { headers, redirect: 'manual' });
const post = (fields, { path = '/login', headers = {} } = {}) =>
  fetch(origin + path, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { Origin: origin, ...headers },
    redirect: 'manual',
  });
const RIGHT = { username: 'demo@example.com', password: 'demo' };

it('LOGIN-1: the form works without script and for password managers', async () => {
  const html = await (await get('/')).text();
  expect(html).toContain('<form method="post" action="/login">');
  expect(html).toMatch(
    /<label for="username">E-mailadres<\/label>\s*<input id="username" name="username"[^>]* autocomplete="username"/,
  );
  expect(html).toMatch(
    /<label for="password">Wachtwoord<\/label>\s*<input id="password" name="password" type="password" autocomplete="current-password"/,
  );
  expect(html).toContain('<code>demo@example.com</code>');
});

it('LOGIN-2: every answer has the policy, and no page has anything inline', async () => {
  const policy =
    `default-src 'none'; script-src ${WIDGETS}; style-src 'self'; img-src 'self'; font-src 'self'; connect-src ${WIDGETS}; ` +
    `form-action 'self'; frame-ancestors 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types lit-html`;
  const answers = [
    await get('/'),
    await get('/assets/login.css'),
    await get('/nowhere'),
    await post({ ...RIGHT, password: 'x' }),
    await post(RIGHT),
    await post(RIGHT, { headers: { Origin: 'https://example.org' } }),
  ];
  for (const { headers } of answers) {
    expect(headers.get('content-security-policy')).toBe(policy);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('same-origin');
  }
  for (const answer of answers) {
    expect(await answer.text()).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)|javascript:/i);
  }
});

it('LOGIN-2: a status feed on a third origin is allowed, and named on the banner', async () => {
  const other = await listen({ statusSource: 'https://status.example.com/api/v2/summary.json' });
  const answer = await fetch(originOf(other));
  other.close();
  expect(answer.headers.get('content-security-policy')).toContain(
    `connect-src ${WIDGETS} https://status.example.com;`,
  );
  const html = await answer.text();
  expect(html).toContain('status-src="https://status.example.com/api/v2/summary.json"');
  expect(html).toContain('status-type="statuspage"');
  expect(() =>
    createLoginServer({
      widgetsOrigin: WIDGETS,
      version: VERSION,
      integrity: INTEGRITY,
      statusSource: 'nowhere',
    }),
  ).toThrow();
});

it('LOGIN-3: the right account is greeted and can sign out', async () => {
  const answer = await post({ ...RIGHT, username: ' Demo@Example.com' });
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/welcome']);
  const cookie = answer.headers.get('set-cookie');
  expect(cookie).toMatch(/^crm_session=[\w-]{24}; Path=\/; HttpOnly; SameSite=Strict$/);
  const session = { Cookie: cookie.split(';')[0] };

  const welcome = await (await get('/welcome', session)).text();
  expect(welcome).toContain('<strong>demo@example.com</strong>');
  expect(welcome).toContain('href="/sign-out"');
  expect((await get('/', session)).headers.get('location')).toBe('/welcome');

  expect((await get('/sign-out', session)).headers.get('set-cookie')).toContain('Max-Age=0');
  expect((await get('/welcome', session)).headers.get('location')).toBe('/');
});

it('LOGIN-3: nobody is greeted without signing in', async () => {
  for (const cookie of ['', 'crm_session=', 'crm_session=made-up', '=;;x']) {
    expect((await get('/welcome', { Cookie: cookie })).headers.get('location')).toBe('/');
  }
});

it('LOGIN-4: a wrong account is refused with one message; the user name stays, as text', async () => {
  const wrong = [
    { username: '"><script>alert(1)</script>', password: 'demo' },
    { username: 'demo@example.com', password: 'hunter2' },
    {},
  ];
  for (const fields of wrong) {
    const answer = await post(fields);
    const html = await answer.text();
    expect(answer.status).toBe(401);
    expect(answer.headers.get('set-cookie')).toBe(null);
    expect(html).toMatch(/role="alert">Dit e-mailadres en wachtwoord horen niet bij elkaar/);
    expect(html).not.toContain('hunter2');
    expect(html).not.toContain('<script>alert');
  }
  expect(await (await post(wrong[0])).text()).toContain(
    'value="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"',
  );
});

it('LOGIN-5: what is not a form of this site is refused', async () => {
  const status = async (answer) => (await answer).status;
  expect(await status(post(RIGHT, { headers: { Origin: 'https://example.org' } }))).toBe(403);
  expect(await status(post(RIGHT, { headers: { Origin: 'null' } }))).toBe(403);
  expect(await status(post(RIGHT, { headers: { 'Content-Type': 'application/json' } }))).toBe(415);
  expect(await status(post({ ...RIGHT, password: 'x'.repeat(5_000) }))).toBe(413);
  expect(await status(post(RIGHT, { path: '/welcome' }))).toBe(405);
  expect((await fetch(origin, { method: 'DELETE' })).headers.get('allow')).toBe('GET');
  expect(await status(get('/assets/../server/index.mjs'))).toBe(404);
  expect(await status(get('/constructor'))).toBe(404);
});

it('LOGIN-5: a request without an origin is refused, since every browser names one', async () => {
  const status = await new Promise((resolve) => {
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
    const each = httpRequest(`${origin}/login`, { method: 'POST', headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    each.end(String(new URLSearchParams(RIGHT)));
  });
  expect(status).toBe(403);
});

it('LOGIN-6: English stays English through failing, signing in and out', async () => {
  const html = await (await get('/?lang=en')).text();
  expect(html).toContain('<html lang="en">');
  expect(html).toContain('action="/login?lang=en"');
  const path = '/login?lang=en';
  expect(await (await post({}, { path })).text()).toContain('do not belong together');
  expect((await post(RIGHT, { path })).headers.get('location')).toBe('/welcome?lang=en');
  expect((await get('/sign-out?lang=en')).headers.get('location')).toBe('/?lang=en');
  expect(await (await get('/?lang=de')).text()).toContain('<html lang="nl">');
});

it('LOGIN-7: the banner comes after the form, its script last and with integrity', async () => {
  const html = await (await get('/')).text();
  const order = ['</form>', '<trust-status-banner', '<script type="module"'].map((each) =>
    html.indexOf(each),
  );
  expect(order.every((position, index) => position > (order[index - 1] ?? 0))).toBe(true);
  expect(html).toContain(
    `<script type="module" async fetchpriority="low" src="${WIDGETS}/${VERSION}/status-banner.js" integrity="${INTEGRITY['status-banner.js']}" crossorigin="anonymous"></script>`,
  );
  expect(html).toContain(`src="${WIDGETS}/superoffice/login.json"`);
  expect(html).not.toContain('status-src');
});
