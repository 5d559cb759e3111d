import fc from 'fast-check';

import { ELEMENT_NAMES } from '../elements.mjs';
import { FIELDS, readChoices } from '../options.mjs';

/** Texts that somebody may write into an address to do harm. */
export const HOSTILE = [
  '"><script>alert(1)</script>',
  "' onload='alert(1)",
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '</style><script>alert(1)</script>',
  '--><script>',
  'https://user:secret@example.com/trust.json',
  'https://example.com;sandbox/trust.json',
  "https://a'b.example/trust.json",
  'https://*.example.com/trust.json',
  'Europe/Oslo" onfocus="alert(1)',
  '__proto__',
  'constructor',
  '\u0000',
  'a\nb',
];

const ADDRESSES = [
  'https://example.com/trust.json?a=1&b=<2>"3"\'4\'',
  'http://localhost:1234/trust.json#x',
  'https://münchen.example/ü.json',
  'https://[2001:db8::1]:8443/trust.json',
];

/** Made of characters that mean something to a parser, or that it takes apart. */
export const text = fc.string({
  unit: fc.constantFrom(...`"'&<>\`=/;,-! \r\n\t\f\u00a0\u2028aé😀`),
});

const word = fc.oneof(text, fc.string(), fc.constantFrom(...HOSTILE));
const valid = {
  flag: () => fc.constant(''),
  choice: ({ values }) => fc.constantFrom(...values),
  set: ({ values }) => fc.subarray([...values], { minLength: 1 }).map((chosen) => chosen.join(' ')),
  number: ({ max }) => fc.integer({ min: 1, max }).map(String),
  address: () =>
    fc.oneof(
      fc.constantFrom(...ADDRESSES),
      text.map((query) => `https://example.com/?${query}`),
    ),
  hours: () => fc.constantFrom('MO-FR 08:00-17:00', 'su-th 09:00-18:00', 'MO,WE,FR 22:00-06:00'),
  languages: () => fc.constantFrom('nl', 'en-GB, de', 'zh-Hans-CN nb'),
  zone: () => fc.constantFrom('auto', 'source', 'Europe/Oslo', 'Asia/Kolkata', 'Etc/GMT+5'),
};

/** What may stand in an address: mostly what is offered, else anything. */
export const entries = fc
  .tuple(
    fc.subarray(ELEMENT_NAMES),
    fc.array(
      fc
        .constantFrom(...FIELDS)
        .chain(({ name, option }) =>
          fc.tuple(
            fc.constant(name),
            fc.oneof({ arbitrary: valid[option.type](option), weight: 4 }, { arbitrary: word, weight: 1 }),
          ),
        ),
      { maxLength: 12 },
    ),
    fc.array(fc.tuple(word, word), { maxLength: 2 }),
  )
  .map(([elements, fields, others]) => [
    ...elements.map((element) => ['element', element]),
    ...fields,
    ...others,
  ]);

export const choices = entries.map((all) => readChoices(new URLSearchParams(all)));
