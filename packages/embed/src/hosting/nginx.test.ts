import { describe, expect, it } from 'vitest';

import { nginxEdge, nginxOrigin } from './nginx.js';
import { cacheControl, headersOfKind, rules } from './rules.js';

const origin = { root: '/srv/widgets', serverName: 'widgets.example.com', listen: '80' };
const edge = { listen: '80', upstream: '127.0.0.1:8080', cachePath: '/var/cache/nginx/widgets' };

describe('nginxOrigin', () => {
  it('EMBED-49: has a place for each rule, with its lifetime, in the order of the rules', () => {
    const text = nginxOrigin(origin);
    let at = text.indexOf('What is not for readers');
    for (const { kind, path } of rules) {
      const { 'Cache-Control': lifetime = '' } = headersOfKind(kind);
      const place = kind === 'release' ? '(?<trust_version>' : path === '' ? 'location / {' : `"${path}"`;
      const next = text.indexOf(place, at);
      expect(next, kind).toBeGreaterThan(at);
      expect(text.indexOf(lifetime, next), kind).toBeGreaterThan(next);
      at = next;
    }
  });

  it('takes other lifetimes for some kinds, and keeps those of the others', () => {
    const text = nginxOrigin({ ...origin, lifetimes: { document: { maxAge: 7 } } });
    expect(text).toContain('"public, max-age=7"');
    expect(text).not.toContain(`"${headersOfKind('document')['Cache-Control'] ?? ''}"`);
    expect(text).toContain(`"${cacheControl({ maxAge: 300 })}"`);
  });

  it('EMBED-50: asks for the module of brotli where it is said to be there', () => {
    expect(nginxOrigin({ ...origin, brotli: true })).toMatch(/^ {2}brotli_static on;$/m);
    expect(nginxOrigin(origin)).toMatch(/^ {2}# brotli_static on;$/m);
  });

  it('writes a path as it is, whatever quotes are in it', () => {
    const text = nginxOrigin({ ...origin, root: 'C:\\my "own"; files' });
    expect(text).toContain('root "C:\\\\my \\"own\\"; files";');
  });
});

describe('nginxEdge', () => {
  it.each([
    ['widgets.example.com', '$server_name'],
    ['widgets.example.com www.example.com', '$server_name'],
    // None of these is a name that the origin could be asked by.
    [undefined, '$host'],
    ['_', '$host'],
    ['*.example.com', '$host'],
    ['.example.com', '$host'],
    ['~^w', '$host'],
  ])(
    'EMBED-51: keeps a file once, whatever readers write into Host, where it has a name: %s',
    (name, host) => {
      const text = nginxEdge({ ...edge, ...(name !== undefined && { serverName: name }) });
      expect(text).toContain(`proxy_set_header Host ${host};`);
      expect(text).toContain(`proxy_cache_key "${host}$uri $trust_encoding";`);
    },
  );
});

describe('what nginx cannot be told', () => {
  it.each(['/srv/$host', '/srv\nroot /;'])('is no folder: %j', (root) => {
    expect(() => nginxOrigin({ ...origin, root })).toThrow(RangeError);
    expect(() => nginxEdge({ ...edge, cachePath: root })).toThrow(RangeError);
  });

  it.each(['', '80; root /', '80 {', '80 # ssl', '80\n'])('is no word: %j', (word) => {
    expect(() => nginxOrigin({ ...origin, listen: word })).toThrow(RangeError);
    expect(() => nginxOrigin({ ...origin, serverName: word })).toThrow(RangeError);
    expect(() => nginxEdge({ ...edge, listen: word })).toThrow(RangeError);
    expect(() => nginxEdge({ ...edge, upstream: word })).toThrow(RangeError);
  });

  it.each(['443 ssl', '127.0.0.1:8080', '[::]:80', 'unix:/run/widgets.sock'])('is not %j', (listen) => {
    expect(nginxOrigin({ ...origin, listen })).toContain(`listen ${listen};`);
  });
});
