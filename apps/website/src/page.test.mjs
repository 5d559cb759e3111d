import { readFileSync } from 'node:fs';

import { expect, it } from 'vitest';
import { parse } from 'yaml';

import { addresses } from './addresses.mjs';
import { renderPage } from './page.mjs';

const document = JSON.parse(
  readFileSync(new URL(import.meta.resolve('@trust-widgets/superoffice-content/trust.json')), 'utf8'),
);
const read = (language) =>
  parse(readFileSync(new URL(`../content/${language}.yaml`, import.meta.url), 'utf8'));
const nl = read('nl');
const en = read('en');

const render = (content, changes = {}) =>
  renderPage({
    content,
    editions: [nl, en],
    document,
    addresses: addresses(4600),
    integrity: 'sha384-AAAA',
    now: Date.parse('2026-11-22T12:00:00Z'),
    renderFallback: ({ element, language }) => `<p>${element} in ${language}</p>`,
    ...changes,
  });
const pages = { nl: render(nl), en: render(en) };
const all = (html, pattern) => [...html.matchAll(pattern)].map(([, first]) => first);

/** Where texts are, without what they say. */
const shape = (value) => {
  if (Array.isArray(value)) return value.map(shape);
  if (value && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, shape(each)]));
  }
  return typeof value;
};

it('WEB-1: both languages have the same sections, in the same order, and link to each other', () => {
  expect(shape(nl)).toEqual(shape(en));
  expect(JSON.stringify(shape(nl))).not.toContain('object');
  for (const [language, html] of Object.entries(pages)) {
    expect(html).toContain(`<html lang="${language}">`);
    expect(all(html, /<section id="([^"]+)"/g)).toEqual(all(html, /<li><a href="#([^"]+)"/g));
    expect(all(html, /<(h1)>/g)).toHaveLength(1);
    expect(html).toContain('<link rel="alternate" hreflang="nl" href="http://localhost:4600/">');
    expect(html).toContain('<link rel="alternate" hreflang="en" href="http://localhost:4600/en/">');
  }
  expect(pages.nl).toContain('<a href="/en/" hreflang="en" lang="en">English</a>');
  expect(pages.en).toContain('<a href="/" hreflang="nl" lang="nl">Nederlands</a>');
});

it('WEB-2: the policy names one other origin, and nothing is inline', () => {
  for (const html of Object.values(pages)) {
    expect(html).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)|javascript:/i);
    const policy = html.match(/Content-Security-Policy" content="([^"]+)"/)?.[1].replaceAll('&#39;', `'`);
    expect(policy?.split('; ')).toEqual([
      `default-src 'none'`,
      `script-src http://localhost:4602`,
      `style-src 'self'`,
      `img-src 'self'`,
      `font-src 'self'`,
      `connect-src http://localhost:4602`,
      `require-trusted-types-for 'script'`,
      `trusted-types lit-html`,
      `base-uri 'none'`,
      `form-action 'none'`,
    ]);
  }
});

it('WEB-3: one script with integrity, and four elements with their content as HTML', () => {
  const html = render(en, { addresses: addresses(5000) });
  expect(all(html, /<script ([^>]*)>/g)).toEqual([
    'type="module" async src="http://localhost:5002/trust-widgets.js" integrity="sha384-AAAA" crossorigin="anonymous"',
  ]);
  const tags = ['status-banner', 'agreement-list', 'subprocessor-table', 'maintenance-calendar'];
  for (const tag of tags) {
    const source = 'src="http://localhost:5002/superoffice/trust.json"';
    expect(html).toMatch(new RegExp(`<trust-${tag} ${source}[^>]*><p>${tag} in en</p></trust-${tag}>`));
  }
});

it('WEB-4: the kinds of maintenance are those of the document', () => {
  const kinds = all(pages.nl.slice(pages.nl.indexOf('class="kinds"')), /<dt>([^<]+)<\/dt>/g).slice(0, 6);
  expect(kinds).toEqual(document.maintenance.activities.map(({ title }) => title.nl));
  const fewer = { ...document, maintenance: { ...document.maintenance, activities: [] } };
  expect(() => render(nl, { document: fewer })).toThrow(/lists system, application/);
});

it('WEB-5: what is assumed is said beside the rule and explained once', () => {
  const rows = pages.nl.slice(pages.nl.indexOf('class="kinds"'), pages.nl.indexOf('class="assumed"'));
  const marks = rows
    .split('<dt>')
    .slice(1)
    .map((row) => all(row, /<a href="#assumed-[^"]+">([^<]+)</g));
  expect(marks).toEqual([
    ['begindatum aangenomen'],
    ['begindatum aangenomen', 'einde niet bekend'],
    [],
    [],
    ['herhaling aangenomen'],
    [],
  ]);
  const explained = pages.nl.slice(pages.nl.indexOf('class="assumed"'));
  expect(explained).toMatch(/Systeemonderhoud, <time datetime="2026-01-09T00:00">9 januari 2026<\/time>/);
  expect(explained).toMatch(/Toepassingsonderhoud, <time datetime="2026-01-06T22:00">6 januari 2026<\/time>/);
  for (const html of Object.values(pages)) {
    for (const target of all(html, /href="#([^"]+)"/g)) expect(html).toContain(`id="${target}"`);
  }
  const [first, ...rest] = document.maintenance.activities;
  const activities = [{ ...first, assumed: ['exdates'] }, ...rest];
  const unexplained = { ...document, maintenance: { ...document.maintenance, activities } };
  expect(() => render(nl, { document: unexplained })).toThrow(/no words for "exdates"/);
});

it('WEB-6: texts are texts', () => {
  const html = render({ ...nl, title: '<img src=x>', contact: { ...nl.contact, text: ['a & <b>'] } });
  expect(html).toContain('<h1>&lt;img src=x&gt;</h1>');
  expect(html).toContain('<p>a &amp; &lt;b&gt;</p>');
});

const FACTS = {
  nl: [
    /datacentra staan in Noorwegen/,
    /AVG, in het Engels GDPR/,
    /Visma IT &amp; Communications/,
    /in Noorwegen ook een aparte opslag/,
    /alarminstallatie.*24 uur per dag en 7 dagen per week bewaakt/,
    /Camera&#39;s binnen en buiten/,
    /gas, vocht, hitte en water/,
    /automatische blusinstallatie/,
    /getest op stroomuitval/,
    /stroomuitval, inbraak en netwerkstoringen/,
    /24×7×365/,
    /24 uur<\/dt><dd>vooraf/,
    /30 minuten<\/dt><dd>duurt een onderbreking zelden langer dan/,
    /In Azië en in Noord- en Zuid-Amerika/,
    /href="https:\/\/status\.superoffice\.com\/"/,
    /neem dan gerust contact met ons op/i,
  ],
  en: [
    /data centres are in Norway/,
    /General Data Protection Regulation \(GDPR\)/,
    /Visma IT &amp; Communications/,
    /a separate store in Norway/,
    /alarmed, and guarded 24 hours a day, 7 days a week/,
    /Cameras inside and outside/,
    /gas, moisture, heat and water/,
    /automatic extinguishing/,
    /tested against power cuts/,
    /power cuts, break-ins and network failures/,
    /24×7×365/,
    /24 hours<\/dt><dd>ahead/,
    /30 minutes<\/dt><dd>is what an interruption rarely exceeds/,
    /In Asia and the Americas/,
    /href="https:\/\/status\.superoffice\.com\/"/,
    /welcome to contact us/,
  ],
};

it.each(Object.entries(FACTS))('WEB-7: the facts of the page are there (%s)', (language, facts) => {
  for (const fact of facts) expect(pages[language]).toMatch(fact);
});
