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

function filesTable(release: Release, releases: readonly Release[]): Markup {
  const { version, files } = release;
  const rows = Object.entries(files)
    .filter(([name]) => name.endsWith('.js'))
    .map(
      ([name, { brotli }]) => markup`
        <tr>
          <th scope="row"><a href="${version}/${name}">${name}</a></th>
          <td>${kib(brotli)}</td>
          <td><code>${scriptTag(version, name, integrityFor(release, name, releases))}</code></td>
        </tr>`,
    );
  return markup`
    <table>
      <caption>Files of ${version}, with their weight on the wire (brotli)</caption>
      <thead><tr><th scope="col">File</th><th scope="col">Weight</th><th scope="col">Script tag</th></tr></thead>
      <tbody>${rows}</tbody>
    </table>`;
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
      ${withdrawn ? withdrawnText(release, releases) : filesTable(release, releases)}
    </details>`;
}

const STYLE = `
  body { font: 1rem/1.5 system-ui, sans-serif; max-inline-size: 60rem; margin: 2rem auto; padding-inline: 1rem }
  h2 { display: inline; font-size: 1.25rem }
  summary { padding-block: 0.5rem }
  table { border-collapse: collapse }
  caption { text-align: start }
  th, td { text-align: start; vertical-align: top; padding: 0.75rem 1rem 0.75rem 0; border-block-end: 1px solid }
  code { overflow-wrap: anywhere }
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
        <meta name="color-scheme" content="light dark">
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
