import { joined, Markup, markup } from '../fallback/markup.js';
import type { Content } from '../fallback/markup.js';
import { aliasesOf, integrityFor, latestFirst, standInOf } from './layout.js';
import type { Release } from './release.js';

const kib = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KiB`;

/** A module waits for the page by itself; a classic script is told to. */
const loading = (name: string): string => (name.endsWith('.classic.js') ? 'defer' : 'type="module" async');

/** The tag to copy, as a text. */
const scriptTag = (version: string, name: string, integrity: string): string =>
  `<script ${loading(name)} src="/${version}/${name}" integrity="${integrity}" crossorigin="anonymous"></script>`;

/** A module stands before the classic script of the same name. */
function scriptNames({ files }: Release): string[] {
  const place = (name: string) =>
    name.replace(/(?:\.classic)?\.js$/, (ending) => (ending === '.js' ? '' : ' '));
  return Object.keys(files)
    .filter((name) => name.endsWith('.js'))
    .sort((one, other) => (place(one) < place(other) ? -1 : 1));
}

function filesList(release: Release, releases: readonly Release[]): Markup {
  const { version, files } = release;
  const items = scriptNames(release).map(
    (name) => markup`
      <li>
        <h3><a href="${version}/${name}">${name}</a></h3>
        <p>${kib(files[name]?.brotli ?? 0)} on the wire (brotli)</p>
        <pre><code>${scriptTag(version, name, integrityFor(release, name, releases))}</code></pre>
      </li>`,
  );
  return markup`<ul>${items}</ul>`;
}

function withdrawnText(release: Release, releases: readonly Release[]): Markup {
  const standIn = standInOf(release, releases)?.version;
  return markup`
    <p>Taken back on <time>${release.withdrawn?.on ?? ''}</time>: ${release.withdrawn?.reason ?? ''}</p>
    <p>${standIn === undefined ? 'Its addresses hold a script that does nothing.' : `Its addresses hold ${standIn}.`}</p>`;
}

/** Where else a release is found at present. */
function aliasText(version: string, releases: readonly Release[]): Content {
  const { newest, lines } = aliasesOf(releases);
  const folders = Object.keys(lines).filter((line) => lines[line] === version);
  const addresses = [...folders.map((line) => `/${line}/`), ...(newest === version ? ['/'] : [])];
  if (addresses.length === 0) return undefined;
  const codes = addresses.map((address) => markup`<code>${address}</code>`);
  return markup`<p>Also at ${joined(codes, ' and ')}, until there is a later one: without <code>integrity</code>.</p>`;
}

function section(release: Release, releases: readonly Release[], isOpen: boolean): Markup {
  const { version, withdrawn } = release;
  return markup`
    <details${isOpen && markup` open`}>
      <summary><h2>${version}${withdrawn && ': taken back'}</h2></summary>
      ${aliasText(version, releases)}
      ${withdrawn ? withdrawnText(release, releases) : filesList(release, releases)}
    </details>`;
}

const STYLE = `
  :root { color-scheme: light dark }
  body { font: 1rem/1.5 system-ui, sans-serif; max-inline-size: 52rem; margin: 2rem auto; padding-inline: 1rem }
  details { border-block-start: 1px solid light-dark(#ccc, #555); padding-block: 0.75rem }
  summary { cursor: pointer }
  h2, h3 { display: inline; font-size: 1.25rem }
  h3 { font-size: 1rem }
  h3 + p { display: inline; margin-inline-start: 0.75rem; color: light-dark(#555, #aaa) }
  ul { list-style: none; padding: 0 }
  li { margin-block: 1.25rem }
  pre {
    margin-block: 0.5rem 0; padding: 0.75rem; border-radius: 0.25rem;
    background: light-dark(#f3f3f3, #262626); font-size: 0.875rem;
    white-space: pre-wrap; overflow-wrap: anywhere; user-select: all
  }
`;

/** The page at the root of the origin: each release with its files, their weight, and the tags to copy. */
export function indexPage(releases: readonly Release[]): string {
  const { newest } = aliasesOf(releases);
  const sections = latestFirst(releases).map((each) => section(each, releases, each.version === newest));
  const page = markup`
    <html lang="en">
      <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width">
        <link rel="icon" href="data:,">
        <title>Trust widgets: files</title>
        <style>${new Markup(STYLE)}</style>
      </head>
      <body>
        <main>
          <h1>Trust widgets</h1>
          <p>Each file is one script that needs nothing else; a classic one is for templates that know no modules.
          ${' '}Use one per page, with this origin before its address.</p>
          ${sections}
          <p><a href="integrity.json">integrity.json</a> and <a href="releases.json">releases.json</a> have the same for
          ${' '}programs. <a href="THIRD-PARTY-LICENSES.txt">Licences</a></p>
        </main>
      </body>
    </html>`;
  return `<!doctype html>\n${page.text}\n`;
}
