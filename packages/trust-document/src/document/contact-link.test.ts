import { expect, it } from 'vitest';

import { contactLink } from './contact-link.js';

it('FAULT-6: an address becomes a mailto: link, and a link stays as it is', () => {
  expect(contactLink('privacy@example.com')).toBe('mailto:privacy@example.com');
  for (const link of ['https://example.com/object', '/object', '#object', 'mailto:a@b'])
    expect(contactLink(link)).toBe(link);
});
