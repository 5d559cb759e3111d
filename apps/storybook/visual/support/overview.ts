import type { Finding } from './findings.js';

const STYLE = `
  body { margin: 2rem; font-family: system-ui, sans-serif; background: #eee }
  section { margin-block-end: 3rem }
  div { display: flex; gap: 1rem; align-items: start; overflow-x: auto }
  figure { margin: 0 }
  img { display: block; border: 1px solid #888 }
`;

/** A page with every finding, its pictures side by side. Their addresses are relative to it. */
export function overviewOf(findings: readonly Finding[]): string {
  const sections = findings.map(
    ({ story, name, text, files }) =>
      `<section><h2>${escaped(story)}, ${escaped(name)}</h2><p>${escaped(text)}</p><div>${files.map(figure).join('')}</div></section>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Pictures that differ</title><style>${STYLE}</style><h1>Pictures that differ: ${findings.length}</h1>${sections.join('\n')}</html>\n`;
}

function figure(file: string): string {
  const kind = file.split('.').at(-2) ?? '';
  return `<figure><figcaption>${escaped(kind)}</figcaption><img src="${escaped(file)}" alt="${escaped(file)}"></figure>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
