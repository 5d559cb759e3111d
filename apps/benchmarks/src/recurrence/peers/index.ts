import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { Peer } from './peer.js';

/** Where each is loaded from; a process that measures one loads no other. */
const LOADERS: Readonly<Record<string, () => Promise<Peer>>> = {
  'ours-intl': async () => (await import('./ours-intl.js')).oursIntl,
  'ours-luxon': async () => (await import('./ours-luxon.js')).oursLuxon,
  limit: async () => (await import('./limit.js')).limit,
  'rrule-rust': async () => (await import('./rrule-rust.js')).rruleRust(),
  'rrule-temporal': async () => (await import('./rrule-temporal.js')).rruleTemporal,
  rschedule: async () => (await import('./rschedule.js')).rschedule,
  'ical-js': async () => (await import('./ical-js.js')).icalJs,
  'rrule-luxon': async () => (await import('./rrule-luxon.js')).rruleLuxon,
  'naive-luxon': async () => (await import('./naive-luxon.js')).naiveLuxon,
};

export const PEER_IDS = Object.keys(LOADERS);

export async function loadPeer(id: string): Promise<Peer> {
  const load = LOADERS[id];
  if (!load) throw new RangeError(`There is no peer "${id}".`);
  return load();
}

export interface LoadedPeers {
  readonly peers: readonly Peer[];
  /** Those that this machine has not, and why: native code is not for every platform. */
  readonly absent: readonly { readonly id: string; readonly reason: string }[];
}

export async function loadPeers(ids: readonly string[] = PEER_IDS): Promise<LoadedPeers> {
  const peers: Peer[] = [];
  const absent: { id: string; reason: string }[] = [];
  for (const id of ids) {
    try {
      peers.push(await loadPeer(id));
    } catch (error) {
      absent.push({ id, reason: String(error).split('\n')[0] ?? '' });
    }
  }
  return { peers, absent };
}

/** The version of an installed package, wherever above this file it lies; native ones lie apart. */
export function installedVersion(name: string): string | undefined {
  const here = dirname(fileURLToPath(import.meta.url));
  for (let folder = here; folder !== dirname(folder); folder = dirname(folder)) {
    for (const place of ['node_modules', 'native/node_modules']) {
      const file = join(folder, place, name, 'package.json');
      if (existsSync(file)) return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
    }
  }
  return undefined;
}
