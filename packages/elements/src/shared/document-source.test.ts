import { LitElement } from 'lit';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { drawn, heard, mount } from '../testing/setup.js';
import { DocumentSource } from './document-source.js';

/** Shows the title of its document. */
class Shown extends LitElement {
  static readonly version: string = '1.2.3';
  static override properties = { src: {}, data: { attribute: false } };
  declare src: string | null;
  declare data: unknown;

  readonly source = new DocumentSource<string>(this, {
    read: (input) => ({ value: (input as { title: string }).title, faults: [] }),
  });

  constructor() {
    super();
    this.src = null;
  }
}
customElements.define('trust-shown', Shown);

let address = 0;
const url = () => `/shown/${address++}.json`;

describe('document source', () => {
  beforeEach(() => {
    vi.stubGlobal(
      'fetch',
      vi.fn(() => Promise.resolve(Response.json({ title: 'from src' }))),
    );
  });
  afterEach(() => void vi.unstubAllGlobals());

  it('SHARED-8: the property goes before the child script, which is shown until src answers', async () => {
    const shown = await mount<Shown>(
      `<trust-shown src="${url()}"><script type="application/json">{"title":"inline"}</script></trust-shown>`,
    );
    const origins: string[] = [];
    shown.addEventListener('trust-load', ({ detail }) => origins.push(detail.origin));
    expect(shown.source.value).toBe('inline');
    await vi.waitFor(() => expect(shown.source.value).toBe('from src'));
    shown.data = { title: 'property' };
    await drawn(shown);
    expect(shown.source.value).toBe('property');
    await vi.waitFor(() => expect(origins).toEqual(['inline', 'src', 'property']));
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it('SHARED-8: where src cannot be read, what the page itself holds stays', async () => {
    vi.mocked(fetch).mockResolvedValueOnce(new Response('', { status: 500 }));
    const shown = document.createElement('trust-shown') as Shown;
    shown.src = url();
    shown.innerHTML = '<script type="application/json">{"title":"inline"}</script>';
    const failing = heard(shown, 'trust-error');
    document.body.append(shown);
    expect((await failing).detail).toMatchObject({ reason: 'http' });
    expect(shown.source.value).toBe('inline');
    expect(shown.source.readAt).toBeUndefined();
  });

  it('SHARED-8: a child script that changes in place is read again, a faulty one is told', async () => {
    const shown = await mount<Shown>(
      '<trust-shown><script type="application/json">{"title":"one"}</script></trust-shown>',
    );
    const text = shown.querySelector('script')?.firstChild as Text;
    text.data = '{"title":"two"}';
    await vi.waitFor(() => expect(shown.source.value).toBe('two'));
    const failing = heard(shown, 'trust-error');
    text.data = '{"title":';
    expect((await failing).detail.reason).toBe('json');
    expect(fetch).not.toHaveBeenCalled();
  });

  it('SHARED-8: a page that is still parsed is waited for', async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const page = frame.contentDocument!;
    // A page whose parser can be stopped anywhere; the element keeps its class there.
    page.open();
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else stops a parser half-way
    page.write('<!doctype html><body>');
    expect(page.readyState).toBe('loading');
    const shown = document.createElement('trust-shown') as Shown;
    const failures = vi.fn();
    shown.addEventListener('trust-error', failures);
    page.body.append(shown);
    const script = page.createElement('script');
    script.type = 'application/json';
    shown.append(script);
    await drawn(shown);
    script.append('{"title":');
    await drawn(shown);
    expect(shown.source.value).toBeUndefined();
    script.append('"whole"}');
    page.close();
    await vi.waitFor(() => expect(shown.source.value).toBe('whole'));
    expect(failures).not.toHaveBeenCalled();
    frame.remove();
  });

  it('SHARED-8: one in a shadow tree is not waited for when the parser is past its host', async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const page = frame.contentDocument!;
    page.open();
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else stops a parser half-way
    page.write('<!doctype html><body>');
    const shown = document.createElement('trust-shown') as Shown;
    shown.innerHTML = '<script type="application/json">{"title":"inline"}</script>';
    const around = document.createElement('div');
    around.attachShadow({ mode: 'open' }).append(shown);
    page.body.append(around);
    await drawn(shown);
    expect(shown.source.value).toBeUndefined();
    page.body.append('What comes behind it');
    shown.requestUpdate();
    await drawn(shown);
    expect(page.readyState).toBe('loading');
    expect(shown.source.value).toBe('inline');
    page.close();
    frame.remove();
  });

  it('SHARED-6: data that throws when it is looked at is told, and not thrown', async () => {
    const shown = await mount<Shown>('<trust-shown></trust-shown>');
    const failing = heard(shown, 'trust-error');
    shown.data = {
      get widgets(): never {
        throw new TypeError('Not yet.');
      },
    };
    expect((await failing).detail).toMatchObject({ reason: 'document', message: 'Not yet.' });
    expect(shown.source.state).toBe('failed');
  });

  it('SHARED-9: moved twice at once, it begins anew what it had not finished', async () => {
    let answer: () => void = () => undefined;
    const asked = new Promise<void>((resolve) => (answer = resolve));
    vi.mocked(fetch).mockImplementation(() => asked.then(() => Response.json({ title: 'from src' })));
    const shown = await mount<Shown>(`<trust-shown src="${url()}"></trust-shown>`);
    expect(shown.source.state).toBe('loading');
    document.body.append(shown);
    document.body.append(shown);
    answer();
    await vi.waitFor(() => expect(shown.source.value).toBe('from src'));
  });

  describe('SHARED-21: a document that withdraws the release', () => {
    const withdrawing = (title: string, ...withdrawn: readonly unknown[]) => ({
      title,
      widgets: { withdrawn },
    });
    beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => undefined));
    afterEach(() => void vi.restoreAllMocks());

    it('leaves the page its own content, and is told once', async () => {
      const shown = await mount<Shown>('<trust-shown></trust-shown>');
      shown.data = { title: 'before' };
      await drawn(shown);
      const failures: unknown[] = [];
      shown.addEventListener('trust-error', ({ detail }) => failures.push(detail.reason));
      shown.data = withdrawing('after', '1.2.2', Shown.version);
      await vi.waitFor(() => expect(failures).toEqual(['withdrawn']));
      expect(shown.source.value).toBeUndefined();
      expect(shown.source.state).toBe('withdrawn');
      expect(vi.mocked(console.warn).mock.calls).toEqual([
        ["Release 1.2.3 of <trust-shown> was withdrawn; the page's own content is shown."],
      ]);
      shown.data = { title: 'again' };
      await drawn(shown);
      expect(shown.source.value).toBe('again');
    });

    it('holds through a failing re-read, and until a document says otherwise', async () => {
      const answers = [
        Response.json(withdrawing('one', Shown.version)),
        new Response('', { status: 500 }),
        Response.json({ title: 'restored' }),
      ];
      vi.mocked(fetch).mockImplementation(() => Promise.resolve(answers.shift() ?? Response.error()));
      const shown = await mount<Shown>(`<trust-shown src="${url()}"></trust-shown>`);
      await vi.waitFor(() => expect(shown.source.state).toBe('withdrawn'));
      const failing = heard(shown, 'trust-error');
      shown.source.retry();
      expect((await failing).detail.reason).toBe('http');
      expect(shown.source.state).toBe('withdrawn');
      shown.source.retry();
      await vi.waitFor(() => expect(shown.source.value).toBe('restored'));
    });

    it.each([
      [withdrawing('x')],
      [withdrawing('x', '1.2.4', 7)],
      [{ title: 'x', widgets: null }],
      [{ title: 'x', widgets: { withdrawn: '1.2.3' } }],
    ])('is one that names it: %j does not', async (data) => {
      const shown = await mount<Shown>('<trust-shown></trust-shown>');
      shown.data = data;
      await drawn(shown);
      expect(shown.source.value).toBe('x');
    });
  });
});
