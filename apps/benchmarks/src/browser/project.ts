import type { Server } from 'node:http';

/** From `src` and from `dist` alike. */
const fromRoot = (path: string): string => new URL(`../../../../${path}`, import.meta.url).href;

interface LoginOptions {
  readonly widgetsOrigin: string;
  readonly version: string;
  readonly integrity: Readonly<Record<string, string>>;
  readonly statusSource?: string;
}

interface TaskResult {
  readonly code: number;
  readonly output: string;
}

/** What is used of a bundler's plugin. */
interface BundlePlugin {
  readonly name: string;
  readonly enforce: 'pre';
  resolveId(source: string): string | undefined;
  load(source: string): string | undefined;
}

/**
 * What the project's own commands are made of. These are plain modules outside of every package, and an app that nothing
 * imports: they are loaded by where they are, as the commands do.
 */
export const project = {
  /** How the tests find a browser, and what they tell it. */
  browser: async () => ({
    ...((await import(fromRoot('scripts/lib/browser.mjs'))) as {
      bringBrowser(log: (line: string) => void): Promise<string>;
    }),
    ...((await import(fromRoot('scripts/lib/quiet-browser.mjs'))) as { QUIET_BROWSER: string[] }),
  }),

  /** Folders of built files as a server that listens nowhere yet. */
  files: async () =>
    (await import(fromRoot('scripts/serve.mjs'))) as {
      serveStatic(
        folders: Readonly<Record<string, string>>,
        options: { readonly headers: Readonly<Record<string, string>> },
      ): Server;
    },

  /** The CRM's login screen, likewise. */
  login: async () =>
    (await import(fromRoot('apps/crm-login/server/index.mjs'))) as {
      createLoginServer(options: LoginOptions): Server;
    },

  /** How the published files are made, and how large files are. */
  bundler: async () =>
    (await import(fromRoot('scripts/lib/bundle.mjs'))) as {
      bundle(
        entry: string,
        options: { readonly plugins: readonly BundlePlugin[] },
      ): Promise<{ code: string }>;
      sizesOf(bytes: Uint8Array): { readonly brotli: number };
    },

  /** How packages are installed. */
  packages: async () => ({
    ...((await import(fromRoot('scripts/lib/install.mjs'))) as {
      installedAsLocked(lock: unknown, installed: unknown): boolean;
    }),
    ...((await import(fromRoot('scripts/lib/npm.mjs'))) as {
      npm(args: readonly string[]): [command: string, args: string[]];
    }),
    ...((await import(fromRoot('scripts/lib/run.mjs'))) as {
      run(command: string, args: string[], options: { readonly cwd: string }): Promise<TaskResult>;
    }),
  }),

  turbo: async () =>
    (await import(fromRoot('scripts/lib/turbo.mjs'))) as {
      turbo(task: string, options: { readonly only: string }): Promise<TaskResult>;
    },
};

/** Builds everything that this package names among its own, so that no old file is measured. */
export async function buildWhatIsMeasured(say: (line: string) => void): Promise<void> {
  say('Building what is measured; what has not changed is taken from the cache');
  const { turbo } = await project.turbo();
  const { code, output } = await turbo('build', { only: '@trust-widgets/benchmarks' });
  if (code !== 0) throw new Error(`${output}\nWhat is to be measured could not be built: see above.`);
}
