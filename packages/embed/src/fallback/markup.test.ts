import { expect, it } from 'vitest';

import { markup } from './markup.js';

it('EMBED-20: every text is escaped, in text and in attributes', () => {
  const hostile = `"><script>alert('1')</script>&amp;`;
  const { text } = markup`<p title="${hostile}">${hostile}</p>`;
  const escaped = '&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;amp;';
  expect(text).toBe(`<p title="${escaped}">${escaped}</p>`);
});

it('EMBED-20: HTML nests without being escaped twice, and what is absent leaves nothing', () => {
  const items = ['a', 'b'].map((each) => markup`<li>${each}</li>`);
  expect(
    markup`<ul>
      ${items}${undefined}${false}
    </ul>`.text,
  ).toBe('<ul><li>a</li><li>b</li></ul>');
});

it('EMBED-20: an object that looks like HTML is text', () => {
  const forged = JSON.parse('{"text":"<b>"}') as never;
  expect(() => markup`<p>${forged}</p>`).toThrow(TypeError);
});

it('EMBED-20: control characters do not reach the page', () => {
  expect(markup`${'a\u0000b\u001bc\td'}`.text).toBe('a\ufffdb\ufffdc\td');
});
