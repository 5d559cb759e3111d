import { existsSync, readFileSync } from 'node:fs';

import { expect, it } from 'vitest';
import { parse } from 'yaml';

import { addresses } from './addresses.mjs';
import { ENDONYMS, LANGUAGES } from './languages.mjs';
import { renderPage } from './page.mjs';

const document = JSON.parse(
  readFileSync(new URL(import.meta.resolve('@trust-widgets/superoffice-content/trust.json')), 'utf8'),
);
const read = (language) =>
  parse(readFileSync(new URL(`../content/${language}.yaml`, import.meta.url), 'utf8'));
const contents = Object.fromEntries(LANGUAGES.map((language) => [language, read(language)]));
const { nl, en } = contents;

const render = (content, changes = {}) =>
  renderPage({
    content,
    editions: Object.values(contents),
    document,
    addresses: addresses(4600, '1.2.3'),
    integrity: 'sha384-AAAA',
    now: Date.parse('2026-11-22T12:00:00Z'),
    renderFallback: ({ element, language }) => `<p>${element} in ${language}</p>`,
    ...changes,
  });
const pages = Object.fromEntries(LANGUAGES.map((language) => [language, render(contents[language])]));
const all = (html, pattern) => [...html.matchAll(pattern)].map(([, first]) => first);

/** Where what is not text is, such as a number that was not quoted. */
const notTexts = (value) =>
  value && typeof value === 'object'
    ? Object.values(value).flatMap(notTexts)
    : typeof value === 'string'
      ? []
      : [value];

it('WEB-1: every language has the same sections, in the same order, and leads to the others', () => {
  expect(LANGUAGES).toEqual(['nl', 'en', 'de', 'nb', 'sv', 'da']);
  const sections = all(pages.nl, /<section id="([^"]+)"/g);
  expect(sections).toHaveLength(9);
  for (const [language, html] of Object.entries(pages)) {
    expect(notTexts(contents[language])).toEqual([]);
    expect(html).toContain(`<html lang="${language}">`);
    expect(all(html, /<section id="([^"]+)"/g)).toEqual(sections);
    expect(all(html, /<li><a href="#([^"]+)"/g)).toEqual(sections);
    expect(all(html, /<(h1)>/g)).toHaveLength(1);
    const path = language === 'nl' ? '/' : `/${language}/`;
    expect(html).toContain(`<link rel="canonical" href="http://localhost:4600${path}">`);
    for (const [other, address] of Object.entries(pages).map(([each]) => [each, contents[each].path])) {
      const current = other === language ? ' aria-current="page"' : '';
      expect(html).toContain(
        `<link rel="alternate" hreflang="${other}" href="http://localhost:4600${address}">`,
      );
      expect(html).toContain(
        `<a href="${address}" hreflang="${other}" lang="${other}"${current}>${ENDONYMS[other]}</a>`,
      );
    }
    expect(html).toContain('<link rel="alternate" hreflang="x-default" href="http://localhost:4600/en/">');
  }
});

it('WEB-1: no text of a page is the English one', () => {
  const texts = (value) => (typeof value === 'string' ? [value] : Object.values(value).flatMap(texts));
  const english = new Set(texts(en));
  // A figure, a word that all six have, and the names by which kinds are matched.
  const same = ['24×7×365', 'Video', ...en.maintenance.kinds.map(({ activity }) => activity)];
  for (const language of LANGUAGES.filter((each) => each !== 'en')) {
    const taken = texts(contents[language]).filter((text) => english.has(text) && !same.includes(text));
    expect([language, taken]).toEqual([language, []]);
  }
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
  const html = render(en, { addresses: addresses(5000, '1.2.3') });
  expect(all(html, /<script ([^>]*)>/g)).toEqual([
    'type="module" async src="http://localhost:5002/1.2.3/trust-widgets.js" integrity="sha384-AAAA" crossorigin="anonymous"',
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

it('WEB-3: each page subscribes to the calendar in its own language', () => {
  for (const language of LANGUAGES) {
    const name = language === 'en' ? 'maintenance.ics' : `maintenance.${language}.ics`;
    expect(pages[language]).toContain(`calendar-href="http://localhost:4602/superoffice/${name}"`);
    expect(existsSync(new URL(import.meta.resolve(`@trust-widgets/superoffice-content/${name}`)))).toBe(true);
  }
});

it('WEB-9: the same facts for machines are linked from each page, where they are published', () => {
  for (const html of Object.values(pages)) {
    const links = [...html.matchAll(/<link rel="alternate" type="([^"]+)" href="([^"]+)">/g)];
    expect(links.map(([, type]) => type)).toEqual(['application/json', 'application/ld+json', 'text/csv']);
    for (const [, , address] of links) {
      const published = `@trust-widgets/superoffice-content/${address.split('/').pop()}`;
      expect(existsSync(new URL(import.meta.resolve(published)))).toBe(true);
    }
  }
});

/** One line for each fact of the page, one pattern for each language. */
const FACTS = [
  {
    nl: /datacentra staan in Noorwegen/,
    en: /data centres are in Norway/,
    de: /Rechenzentren stehen in Norwegen/,
    nb: /datasentrene ligger i Norge/,
    sv: /datacentren ligger i Norge/,
    da: /datacentre ligger i Norge/,
  },
  {
    nl: /Algemene verordening gegevensbescherming \(AVG, in het Engels GDPR\)/,
    en: /General Data Protection Regulation \(GDPR\)/,
    de: /Datenschutz-Grundverordnung der EU \(DSGVO, englisch GDPR\)/,
    nb: /EUs personvernforordning \(GDPR\)/,
    sv: /EU:s allmänna dataskyddsförordning \(GDPR\)/,
    da: /EU&#39;s databeskyttelsesforordning \(GDPR\)/,
  },
  {
    nl: /in Noorwegen ook een aparte opslag/,
    en: /a separate store in Norway/,
    de: /in Norwegen außerdem eine gesonderte Datenspeicherung/,
    nb: /en egen datalagring i Norge/,
    sv: /en separat datalagring i Norge/,
    da: /en særskilt datalagring i Norge/,
  },
  {
    nl: /alarminstallatie.*24 uur per dag en 7 dagen per week bewaakt/,
    en: /alarmed, and guarded 24 hours a day, 7 days a week/,
    de: /alarmgesichert und 24 Stunden am Tag, 7 Tage die Woche bewacht/,
    nb: /alarmert, og bevoktet 24 timer i døgnet, 7 dager i uken/,
    sv: /larmat, och bevakat 24 timmar om dygnet, 7 dagar i veckan/,
    da: /med alarm, og bevogtet 24 timer i døgnet, 7 dage om ugen/,
  },
  {
    nl: /Camera&#39;s binnen en buiten, en registratie/,
    en: /Cameras inside and outside, and a record/,
    de: /Kameras innen und außen, und eine Erfassung/,
    nb: /Kameraer inne og ute, og registrering/,
    sv: /Kameror inne och ute, och registrering/,
    da: /Kameraer inde og ude, og registrering/,
  },
  {
    nl: /Dubbel uitgevoerde .* gas, vocht, hitte en water/,
    en: /Redundant .* gas, moisture, heat and water/,
    de: /Redundante .* Gas, Feuchtigkeit, Hitze und Wasser/,
    nb: /Redundant .* gass, fukt, varme og vann/,
    sv: /Redundant .* gas, fukt, värme och vatten/,
    da: /Redundant .* gas, fugt, varme og vand/,
  },
  {
    nl: /automatische blusinstallatie/,
    en: /automatic extinguishing/,
    de: /automatische Löschanlage/,
    nb: /automatisk slokkeanlegg/,
    sv: /automatisk släckanläggning/,
    da: /automatisk slukningsanlæg/,
  },
  {
    nl: /regelmatig getest op stroomuitval/,
    en: /regularly tested against power cuts/,
    de: /regelmäßig auf Stromausfälle getestet/,
    nb: /jevnlig testet mot strømbrudd/,
    sv: /regelbundet testad mot strömavbrott/,
    da: /jævnligt testet mod strømsvigt/,
  },
  {
    nl: /stroomuitval, inbraak en netwerkstoringen/,
    en: /power cuts, break-ins and network failures/,
    de: /Stromausfälle, Einbrüche und Netzwerkstörungen/,
    nb: /strømbrudd, innbrudd og nettverksfeil/,
    sv: /strömavbrott, inbrott och nätverksfel/,
    da: /strømsvigt, indbrud og netværksfejl/,
  },
  {
    nl: /24 uur<\/dt><dd>vooraf, ten minste/,
    en: /24 hours<\/dt><dd>ahead, at least/,
    de: /24 Stunden<\/dt><dd>im Voraus, mindestens/,
    nb: /24 timer<\/dt><dd>i forveien, minst/,
    sv: /24 timmar<\/dt><dd>i förväg, minst/,
    da: /24 timer<\/dt><dd>i forvejen, mindst/,
  },
  {
    nl: /30 minuten<\/dt><dd>duurt een onderbreking zelden langer dan/,
    en: /30 minutes<\/dt><dd>is what an interruption rarely exceeds/,
    de: /30 Minuten<\/dt><dd>überschreitet eine Unterbrechung nur selten/,
    nb: /30 minutter<\/dt><dd>varer et avbrudd sjelden lenger enn/,
    sv: /30 minuter<\/dt><dd>varar ett avbrott sällan längre än/,
    da: /30 minutter<\/dt><dd>varer en afbrydelse sjældent længere end/,
  },
  {
    nl: /reparatie .* ten minste 24 uur van tevoren/,
    en: /critical fix .* at least 24 hours ahead/,
    de: /kritische Fehlerbehebung.* mindestens 24 Stunden vorher/,
    nb: /kritisk feilretting .* minst 24 timer i forveien/,
    sv: /kritisk rättning .* minst 24 timmar i förväg/,
    da: /kritisk rettelse.* mindst 24 timer i forvejen/,
  },
  {
    nl: /In Azië en in Noord- en Zuid-Amerika/,
    en: /In Asia and the Americas/,
    de: /In Asien sowie in Nord- und Südamerika/,
    nb: /I Asia og i Nord- og Sør-Amerika/,
    sv: /I Asien och i Nord- och Sydamerika/,
    da: /I Asien og i Nord- og Sydamerika/,
  },
  {
    nl: /neem dan gerust contact met ons op/i,
    en: /welcome to contact us/,
    de: /nehmen Sie gern Kontakt mit uns auf/,
    nb: /Ta gjerne kontakt med oss/,
    sv: /Kontakta oss gärna/,
    da: /velkommen til at kontakte os/,
  },
];

/** What each page says in the same way. */
const ALIKE = [
  /Visma IT &amp; Communications/,
  /24×7×365/,
  /CET \+1/,
  /href="https:\/\/status\.superoffice\.com\/"/,
];

it.each(LANGUAGES)('WEB-7: the facts of the page are there (%s)', (language) => {
  for (const fact of FACTS) expect(pages[language]).toMatch(fact[language]);
  for (const fact of ALIKE) expect(pages[language]).toMatch(fact);
});

/** The times of each kind of maintenance, in the order of the page. */
const TIMES = ['00:00 06:00', '22:00 10 22:00', '02:00', '00:00 06:00', '20:00 06:00', '18:00'];

it.each(LANGUAGES)('WEB-7: each kind of maintenance is at the times of the page (%s)', (language) => {
  const whens = contents[language].maintenance.kinds.map(({ when }) => when);
  const times = whens.map((when) => when.match(/\d\d(?:[.:]\d\d)?/g).map((time) => time.replace('.', ':')));
  expect(times.map((each) => each.join(' '))).toEqual(TIMES);
});
