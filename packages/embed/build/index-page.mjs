const kib = (bytes) => `${(bytes / 1024).toFixed(1)} KiB`;

/** A module waits for the page by itself; a classic script is told to. */
const loading = (name) => (name.endsWith('.classic.js') ? 'defer' : 'type="module" async');

const row = ({ name, sizes, integrity }) => `
        <tr>
          <th scope="row"><a href="${name}">${name}</a></th>
          <td>${kib(sizes.brotli)}</td>
          <td><code>&lt;script ${loading(name)} src="${name}" integrity="${integrity}" crossorigin="anonymous"&gt;&lt;/script&gt;</code></td>
        </tr>`;

/**
 * What stands at the root of the files' origin: each file, its weight, and the tag to copy.
 *
 * @param {readonly { name: string, sizes: { brotli: number }, integrity: string }[]} files
 */
export function indexPage(files) {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <meta name="color-scheme" content="light dark">
    <link rel="icon" href="data:,">
    <title>Trust widgets: files</title>
    <style>
      body { font: 1rem/1.5 system-ui, sans-serif; max-inline-size: 60rem; margin: 2rem auto; padding-inline: 1rem }
      table { border-collapse: collapse }
      th, td { text-align: start; vertical-align: top; padding: 0.75rem 1rem 0.75rem 0; border-block-end: 1px solid }
      code { overflow-wrap: anywhere }
    </style>
  </head>
  <body>
    <main>
      <h1>Trust widgets</h1>
      <p>Each file is one script that needs nothing else; a classic one is for templates that know no modules. Use one per page, with this origin before its name.</p>
      <table>
        <caption>Files, with their weight on the wire (brotli)</caption>
        <thead><tr><th scope="col">File</th><th scope="col">Weight</th><th scope="col">Script tag</th></tr></thead>
        <tbody>${files.map(row).join('')}
        </tbody>
      </table>
      <p><a href="integrity.json">integrity.json</a> has the hashes for programs. <a href="THIRD-PARTY-LICENSES.txt">Licences</a></p>
    </main>
  </body>
</html>
`;
}
