import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';

import { Eta } from 'eta';

import { DEMO_ACCOUNT, isAccount } from './accounts.mjs';
import { readAsset } from './assets.mjs';
import { readForm, RefusedRequest } from './form.mjs';
import { securityHeaders } from './policy.mjs';
import { Sessions } from './sessions.mjs';
import { LANGUAGES, languageOf, STRINGS } from './strings.mjs';

const eta = new Eta({
  views: fileURLToPath(new URL('../views', import.meta.url)),
  autoEscape: true,
  varName: 'page',
});

/** How long a request may take to arrive, in milliseconds. */
const PATIENCE = 10_000;

/**
 * A CRM's login screen with the status banner from another origin. It listens nowhere yet.
 *
 * @param {object} options
 * @param {string} options.widgetsOrigin Where the banner's script and document are: `http://localhost:4602`.
 * @param {string} options.version The release of the widgets that the page is made with.
 * @param {Readonly<Record<string, string>>} options.integrity The hashes of its files, by file name.
 * @param {string} [options.statusSource] The address of a status feed; without one only maintenance is shown.
 * @param {string} [options.statusType] The format of that feed.
 * @param {string} [options.detailsHref] Where the banner and the page lead for more.
 * @param {string} [options.statusPage]
 * @returns {import('node:http').Server}
 */
export function createLoginServer({
  widgetsOrigin,
  version,
  integrity,
  statusSource,
  statusType = 'statuspage',
  detailsHref = 'http://localhost:4600/#maintenance',
  statusPage = 'https://status.superoffice.com/',
}) {
  const headers = securityHeaders(widgetsOrigin, statusSource && new URL(statusSource).origin);
  const banner = {
    source: `${widgetsOrigin}/superoffice/login.json`,
    script: `${widgetsOrigin}/${version}/status-banner.js`,
    integrity: integrity['status-banner.js'],
    detailsHref,
    status: statusSource && { source: statusSource, type: statusType },
  };
  const sessions = new Sessions();

  const render = (view, language, data = {}) =>
    eta.render(view, {
      language,
      languages: LANGUAGES,
      text: STRINGS[language],
      banner,
      statusPage,
      demo: DEMO_ACCOUNT,
      ...data,
    });

  const routes = {
    'GET /': ({ request, language }) => {
      if (sessions.user(request)) return redirect('/welcome', language);
      return page(200, render('./login', language));
    },
    'POST /login': async ({ request, language }) => {
      const form = await readForm(request);
      const user = form.get('username') ?? '';
      if (!isAccount(user, form.get('password') ?? '')) {
        return page(401, render('./login', language, { failed: true, user }));
      }
      return redirect('/welcome', language, { 'Set-Cookie': sessions.open(DEMO_ACCOUNT.user) });
    },
    // Reloading the address of a refused attempt starts over.
    'GET /login': ({ language }) => redirect('/', language),
    'GET /welcome': ({ request, language }) => {
      const user = sessions.user(request);
      return user ? page(200, render('./welcome', language, { user })) : redirect('/', language);
    },
    'GET /sign-out': ({ request, language }) =>
      redirect('/', language, { 'Set-Cookie': sessions.close(request) }),
  };
  const paths = Object.keys(routes).map((route) => route.split(' '));

  async function answer(request) {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const language = languageOf(url.searchParams.get('lang'));
    const method = request.method === 'HEAD' ? 'GET' : request.method;
    const route = routes[`${method} ${url.pathname}`];
    try {
      if (route) return await route({ request, language });
      const asset = method === 'GET' ? await readAsset(url.pathname) : undefined;
      if (asset)
        return {
          status: 200,
          headers: { 'Content-Type': asset.type, 'Cache-Control': 'no-cache' },
          body: asset.body,
        };
    } catch (error) {
      if (!(error instanceof RefusedRequest)) throw error;
      const message = STRINGS[language].refused;
      // What is left of the request is not read, so the connection cannot be used again.
      return page(error.status, render('./message', language, { message }), { Connection: 'close' });
    }
    const allowed = paths.filter(([, path]) => path === url.pathname).map(([each]) => each);
    const message = allowed.length > 0 ? STRINGS[language].refused : STRINGS[language].notFound;
    return allowed.length > 0
      ? page(405, render('./message', language, { message }), {
          Allow: allowed.join(', '),
          Connection: 'close',
        })
      : page(404, render('./message', language, { message }));
  }

  return createServer({ requestTimeout: PATIENCE, headersTimeout: PATIENCE }, (request, response) => {
    answer(request)
      .catch((error) => {
        console.error(error);
        return {
          status: 500,
          headers: { 'Content-Type': 'text/plain; charset=utf-8' },
          body: 'Internal error\n',
        };
      })
      .then(({ status, headers: own, body }) => {
        response.writeHead(status, { ...headers, ...own });
        response.end(request.method === 'HEAD' ? undefined : body);
      });
  });
}

function page(status, body, headers = {}) {
  const own = { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' };
  return { status, headers: { ...own, ...headers }, body };
}

/** Another address by GET, in the language of this one. */
function redirect(path, language, headers = {}) {
  const location = language === 'nl' ? path : `${path}?lang=${language}`;
  return { status: 303, headers: { Location: location, 'Cache-Control': 'no-store', ...headers }, body: '' };
}
