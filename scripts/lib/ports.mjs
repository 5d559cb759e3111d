import { createServer } from 'node:net';
import { Problem } from './problem.mjs';

export const DEFAULT_PORT = 4600;

/** What is served, in the order of the ports. */
export const SITES = {
  website: 'Website',
  login: 'CRM login',
  widgets: "Widgets' own origin",
  storybook: 'Storybook',
};

const HOSTS = ['127.0.0.1', '::1'];

/** The first of the four ports: TRUST_WIDGETS_PORT, or 4600. */
export function basePortOf(env) {
  const text = env.TRUST_WIDGETS_PORT;
  if (text === undefined || text === '') return DEFAULT_PORT;
  const port = Number(text);
  const last = 65535 - Object.keys(SITES).length + 1;
  if (Number.isInteger(port) && port > 0 && port <= last) return port;
  throw new Problem(
    `TRUST_WIDGETS_PORT is "${text}"; it is the first of four ports, a number from 1 to ${last}.`,
  );
}

/** The port of each site: { website: 4600, login: 4601, widgets: 4602, storybook: 4603 }. */
export function portsFrom(base) {
  return Object.fromEntries(Object.keys(SITES).map((site, place) => [site, base + place]));
}

/** What children need to know of the ports. The default is not named, so that builds with and without it are the same. */
export function portEnvironment(base) {
  return { TRUST_WIDGETS_PORT: base === DEFAULT_PORT ? undefined : String(base) };
}

export function portTakenMessage(port, site) {
  const other = port < 5600 ? 5600 : 4600;
  return (
    `Port ${port} (${SITES[site]}) is taken by another program.\n` +
    `Stop that program, or choose another four ports in a row: TRUST_WIDGETS_PORT=${other} npm start`
  );
}

/** Throws the message above for the first port that is taken. */
export async function assertFree(base) {
  for (const [site, port] of Object.entries(portsFrom(base))) {
    for (const host of HOSTS) {
      if (await isTaken(port, host)) throw new Problem(portTakenMessage(port, site));
    }
  }
}

function isTaken(port, host) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => {
      if (error.code === 'EADDRINUSE') resolve(true);
      else if (isAbsent(error)) resolve(false);
      else reject(new Problem(`Port ${port} cannot be used: ${error.message}`));
    });
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(false)));
  });
}

/** A machine without IPv6 has no ::1. */
const isAbsent = (error) => error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT';

/**
 * Listens on both loopback addresses, since "localhost" may be either.
 * Hands back how to end it, open connections included.
 */
export async function listenOnLoopback(server, port) {
  const sockets = [server, createServer((socket) => server.emit('connection', socket))];
  for (const [place, socket] of sockets.entries()) {
    await new Promise((resolve, reject) => {
      const failed = (error) => (place > 0 && isAbsent(error) ? resolve() : reject(error));
      socket.once('error', failed);
      socket.listen({ port, host: HOSTS[place] }, () => {
        socket.off('error', failed);
        resolve();
      });
    });
  }
  return async () => {
    const closed = sockets
      .filter((socket) => socket.listening)
      .map((socket) => new Promise((done) => socket.close(done)));
    server.closeAllConnections();
    await Promise.all(closed);
  };
}
