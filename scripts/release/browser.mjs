import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { chromium } from 'playwright';
import sirv from 'sirv';
import { QUIET_BROWSER } from '../lib/quiet-browser.mjs';

/** A browser that opens pages out of folders. */
export async function openBrowser(executablePath) {
  const browser = await chromium.launch({ executablePath, args: QUIET_BROWSER });
  return {
    close: () => browser.close(),

    /**
     * Serves a folder, opens its page in the browser and looks at it. A page fails that complains, or that asks
     * anything of another origin.
     * @param {string} folder
     * @param {(page: import('playwright').Page) => Promise<void>} look
     */
    async visit(folder, look) {
      const { origin, close } = await serve(folder);
      const page = await browser.newPage();
      const complaints = [];
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(String(error)));
      await page.route(
        (address) => address.origin !== origin,
        (route) => {
          complaints.push(`asks for ${route.request().url()}`);
          return route.abort();
        },
      );
      try {
        await page.goto(origin);
        await look(page);
        assert.deepEqual(complaints, []);
      } catch (error) {
        throw complaints.length > 0
          ? new Error(`${complaints.join('\n')}\n${error.message}`, { cause: error })
          : error;
      } finally {
        await page.close();
        await close();
      }
    },
  };
}

async function serve(folder) {
  const files = sirv(folder, { dev: true });
  const server = createServer((request, response) => {
    // Browsers ask for it by themselves.
    const status = request.url === '/favicon.ico' ? 204 : 404;
    files(request, response, () => response.writeHead(status).end());
  });
  await new Promise((resolve) => server.listen({ host: '127.0.0.1', port: 0 }, resolve));
  const close = async () => {
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
  };
  return { origin: `http://127.0.0.1:${server.address().port}`, close };
}
