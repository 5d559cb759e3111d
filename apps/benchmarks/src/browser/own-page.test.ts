import { describe, expect, it } from 'vitest';

import {
  attributeText,
  EVALUATION,
  inlineJson,
  marked,
  plainPage,
  SCRIPT,
  scriptPage,
  takeApart,
} from './own-page.js';

describe('a page as it was written', () => {
  it('is markup and one module', () => {
    const { body, module } = takeApart('<p>a</p>\n<script type="module">\nb();\n</script>\n', 'x');
    expect(body).toBe('<p>a</p>');
    expect(module.trim()).toBe('b();');
  });

  it('is refused with no module or two', () => {
    const one = '<script type="module">a</script>';
    expect(() => takeApart('<p></p>', 'x.html')).toThrow('x.html has 0 modules');
    expect(() => takeApart(one + one, 'x.html')).toThrow('x.html has 2 modules');
  });
});

describe('a page as it is served', () => {
  it('is painted after its one script, which first says that it is evaluated', () => {
    expect(scriptPage('Peer', '<p></p>')).toContain(
      `<script type="module" blocking="render" src="${SCRIPT}"></script>`,
    );
    expect(marked('work();')).toBe(`performance.mark('${EVALUATION}');work();`);
  });

  it('says right before its content that it begins, where it has no script', () => {
    const html = plainPage('Plain', 'p {}', '<p>Content</p>');
    expect(html).toContain(`<script>performance.mark('${EVALUATION}');</script>\n<p>Content</p>`);
    expect(html).toContain('<style>p {}</style>');
    expect(html).not.toContain('src=');
  });

  it('is not ended by what is in its data and attributes', () => {
    expect(inlineJson('</script>')).toBe(String.raw`"\u003c/script>"`);
    expect(attributeText({ kinds: 'a"b&c', view: 'month' })).toBe(' kinds="a&quot;b&amp;c" view="month"');
  });
});
