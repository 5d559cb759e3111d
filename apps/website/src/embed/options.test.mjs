import fc from 'fast-check';
import { expect, it } from 'vitest';

import { FIELDS, readChoices, writeChoices } from './options.mjs';
import { choices, entries, HOSTILE } from './testing/choices.mjs';

const read = (query) => readChoices(new URLSearchParams(query));

it('WEB-12: what is usual has no query, and no query is what is usual', () => {
  expect(writeChoices(read('')).toString()).toBe('');
  expect(read('')).toEqual({
    elements: ['status-banner'],
    document: '',
    language: 'auto',
    theme: 'neutral',
    scheme: 'auto',
    zone: 'auto',
    script: 'module',
    html: 'no',
    width: 'full',
    moment: 'announced',
    options: { 'status-banner': {} },
  });
});

it('WEB-12: an address brings its choices back', () => {
  const query = [
    'element=maintenance-calendar&element=subprocessor-table&document=https://example.com/t.json&language=nb&theme=crm-login',
    'scheme=dark&zone=Asia/Kolkata&script=classic&html=yes&width=phone&moment=today',
    'maintenance-calendar.view=week&maintenance-calendar.months=3&maintenance-calendar.kinds=emergency system',
    'maintenance-calendar.working-hours=mo-fr  09:00-18:00&subprocessor-table.columns=chain&subprocessor-table.columns=entity',
    'subprocessor-table.filterable=',
  ].join('&');
  const chosen = read(query);
  expect(chosen).toEqual({
    elements: ['maintenance-calendar', 'subprocessor-table'],
    document: 'https://example.com/t.json',
    language: 'nb',
    theme: 'crm-login',
    scheme: 'dark',
    zone: 'Asia/Kolkata',
    script: 'classic',
    html: 'yes',
    width: 'phone',
    moment: 'today',
    options: {
      'maintenance-calendar': {
        view: 'week',
        months: '3',
        kinds: 'system emergency',
        'working-hours': 'MO-FR 09:00-18:00',
      },
      'subprocessor-table': { columns: 'entity chain', filterable: '' },
    },
  });
  expect(readChoices(writeChoices(chosen))).toEqual(chosen);
});

it('WEB-12: choices survive their address, whatever they are', () => {
  fc.assert(
    fc.property(choices, (chosen) => {
      expect(readChoices(new URLSearchParams(writeChoices(chosen).toString()))).toEqual(chosen);
    }),
  );
});

it('WEB-12: of an address, only what is offered counts', () => {
  const offered = new Set(['element', ...FIELDS.map(({ name }) => name)]);
  fc.assert(
    fc.property(entries, (all) => {
      const chosen = readChoices(new URLSearchParams(all));
      for (const [name] of writeChoices(chosen)) expect(offered).toContain(name);
      expect(chosen.elements.length).toBeGreaterThan(0);
    }),
  );
});

it.each(HOSTILE)('WEB-12: %j is no choice', (text) => {
  const usual = read('element=status-banner&element=maintenance-calendar&element=agreement-list');
  for (const { name, option } of FIELDS) {
    // A flag is chosen by its name, whatever its value.
    if (option.type === 'flag') continue;
    const params = writeChoices(usual);
    params.set(name, text);
    expect([name, readChoices(params)]).toEqual([name, usual]);
  }
  expect(read({ element: text, [text]: text })).toEqual(read(''));
});

it.each([
  ['maintenance-calendar.months', ['0', '61', '1.5', '-1', 'x', '', '1e1000']],
  [
    'maintenance-calendar.working-hours',
    ['MO-FR', '08:00-17:00', 'MO-FR 8-17', 'MO-FR 24:00-08:00', 'XX 08:00-17:00'],
  ],
  ['agreement-list.languages', ['', 'x', 'nl;en', 'a_b']],
  ['zone', ['', 'Mars/Olympus', '+01:00', 'Europe/Oslo ;']],
  ['document', ['/trust.json', 'ftp://example.com/', 'https://', `https://example.com/${'a'.repeat(2000)}`]],
])('WEB-12: what is not valid counts as not chosen (%s)', (name, texts) => {
  const [element] = name.includes('.') ? name.split('.') : ['status-banner'];
  for (const text of texts) expect(read({ element, [name]: text })).toEqual(read({ element }));
});

it('WEB-12: an option that says nothing without another goes with it', () => {
  const type = 'status-banner.status-type=instatus';
  expect(read(type).options['status-banner']).toEqual({});
  expect(
    read(`${type}&status-banner.status-src=https://status.example.com/x`).options['status-banner'],
  ).toEqual({
    'status-src': 'https://status.example.com/x',
    'status-type': 'instatus',
  });
});
