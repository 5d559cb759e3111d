import { buildWebsite } from './src/build-website.mjs';

const { TRUST_WIDGETS_PORT, TRUST_WIDGETS_NOW } = process.env;

await buildWebsite({
  ...(TRUST_WIDGETS_PORT && { port: Number(TRUST_WIDGETS_PORT) }),
  now: TRUST_WIDGETS_NOW ? Date.parse(TRUST_WIDGETS_NOW) : Date.now(),
});
