import { createServer } from 'node:http';

import { listening } from './edge.js';
import type { Running } from './edge.js';
import { marked, SCRIPT } from './own-page.js';

/** A page and its script at an address of their own. */
export function servePage(html: string, code: string): Promise<Running> {
  const answers = new Map([
    ['/', { type: 'text/html; charset=utf-8', body: html }],
    [SCRIPT, { type: 'text/javascript; charset=utf-8', body: marked(code) }],
  ]);
  return listening(
    createServer(({ url = '' }, response) => {
      const answer = answers.get(url);
      if (answer) {
        response
          .writeHead(200, { 'content-type': answer.type, 'cache-control': 'no-store' })
          .end(answer.body);
      } else {
        response.writeHead(404).end();
      }
    }),
  );
}
