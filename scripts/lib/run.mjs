import { spawn, spawnSync } from 'node:child_process';
import { root } from './paths.mjs';

const running = new Set();
const windows = process.platform === 'win32';

/** No tool of the project reports home, and none asks. */
const quiet = { TURBO_TELEMETRY_DISABLED: '1', STORYBOOK_DISABLE_TELEMETRY: '1', DO_NOT_TRACK: '1' };

/**
 * Runs a command to its end.
 * `show` lets it write to the terminal; otherwise what it writes is handed back (`output` both streams, `stdout` the one).
 * Its children form a group of their own, so that all of them can be ended with it.
 */
export function run(command, args, { cwd = root, env = {}, show = false } = {}) {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...quiet, ...env },
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
      detached: !windows,
      shell: windows && command === 'npm',
    });
    let output = '';
    let stdout = '';
    child.stdout?.setEncoding('utf8').on('data', (text) => {
      output += text;
      stdout += text;
    });
    child.stderr?.setEncoding('utf8').on('data', (text) => {
      output += text;
    });

    running.add(child);
    child.on('error', (error) => {
      running.delete(child);
      reject(error);
    });
    child.on('close', (code) => {
      running.delete(child);
      resolve({ code: code ?? 1, output, stdout, seconds: (performance.now() - started) / 1000 });
    });
  });
}

/** Ends everything that is still running, with all that it started. */
export function endChildren() {
  for (const { pid } of running) {
    if (pid === undefined) continue;
    if (windows) spawnSync('taskkill', ['/pid', String(pid), '/T', '/F']);
    else endGroup(pid);
  }
}

function endGroup(pid) {
  try {
    process.kill(-pid, 'SIGTERM');
  } catch {
    // It ended by itself in between.
  }
}

/**
 * Calls `end` once, when Ctrl+C or a signal asks for it.
 * npm's shell hands on no signal, so under npm the loss of the process that started this one counts as well.
 */
export function onEnd(end) {
  let asked = false;
  const once = () => {
    if (asked) return;
    asked = true;
    end();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, once);
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || once(), 500).unref();
}
