import { globSync } from 'node:fs';
import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import globals from 'globals';
import ts from 'typescript-eslint';
import { root } from './scripts/lib/paths.mjs';
import { importDirection } from './scripts/lint/import-direction.mjs';

const tests = ['**/*.test.ts', '**/testing/**', 'e2e/**/*.ts'];

/** What is pure: data in, data out. */
const core = [
  'packages/{schedule-core,service-status,trust-document}/src/**/*.ts',
  'packages/elements/src/**/*.{model,strings}.ts',
  'packages/elements/src/models.ts',
];

/** Pure web interfaces that read and write text; everything else of a browser stays out of the core. */
const allowed = new Set([
  'URL',
  'URLSearchParams',
  'TextEncoder',
  'TextDecoder',
  'structuredClone',
  'console',
]);
const browserGlobals = Object.keys(globals.browser).filter(
  (name) => !(name in globals.builtin) && !allowed.has(name),
);

const wallClock = {
  selector:
    'NewExpression[callee.name="Date"][arguments.length=0], CallExpression[callee.name="Date"], ' +
    'MemberExpression[object.name="Date"][property.name="now"]',
  message: 'The time is an argument here.',
};
const stopwatch = {
  selector: 'MemberExpression[object.name="performance"]',
  message: 'The time is an argument here.',
};
const chance = {
  selector: 'MemberExpression[object.name="Math"][property.name="random"]',
  message: 'Chance is an argument here.',
};

export default defineConfig(
  globalIgnores([
    '**/dist/',
    '**/storybook-static/',
    '**/test-results/',
    '**/coverage/',
    '**/generated/',
    // Projects of their own, with their own dependencies.
    'examples/',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    plugins: { project: { rules: { 'import-direction': importDirection } } },
    rules: {
      'project/import-direction': 'error',
      eqeqeq: 'error',
      // Control characters are refused and escaped on purpose.
      'no-control-regex': 'off',
    },
  },

  {
    files: ['**/*.ts'],
    extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        project: globSync(['{packages,apps}/*/tsconfig*.json', 'e2e/tsconfig.json'], { cwd: root }),
        tsconfigRootDir: root,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // A number or a boolean in a template says what it is.
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
      // Names that come from outside are written as strings.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      // Methods here are parts of plain objects, and Lit binds the handlers of an element to it.
      '@typescript-eslint/unbound-method': 'off',
      // Structure is what counts, also where a class stands for it.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // Either reads well; which one is the author's choice.
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      '@typescript-eslint/no-unnecessary-type-arguments': 'off',
    },
  },
  {
    // Configurations belong to no project; whoever reads them checks them.
    files: ['**/*.config.ts', '**/.storybook/{main,manager,preview}.ts', 'vitest.shared.ts'],
    extends: [ts.configs.disableTypeChecked],
    languageOptions: { parserOptions: { project: null } },
  },

  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: globals.node },
  },
  {
    files: ['apps/**/*.{js,mjs}'],
    languageOptions: { globals: globals.browser },
  },

  {
    files: ['packages/elements/src/**/*.ts', 'apps/storybook/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/best-practice']],
  },

  {
    name: 'the time and chance are arguments of the core',
    files: core,
    ignores: tests,
    rules: { 'no-restricted-syntax': ['error', wallClock, stopwatch, chance] },
  },
  {
    name: 'elements read the time in one place',
    files: ['packages/elements/src/**/*.ts'],
    ignores: [...tests, ...core, 'packages/elements/src/shared/clock-controller.ts'],
    rules: { 'no-restricted-syntax': ['error', wallClock, chance] },
  },
  {
    name: 'chance spreads the requests of many pages, and does nothing else',
    files: [
      'packages/elements/src/status-banner/status-feed.ts',
      'packages/elements/src/shared/rereading.ts',
    ],
    rules: { 'no-restricted-syntax': ['error', wallClock] },
  },
  {
    name: 'no document, no network and no storage in the core',
    files: core,
    ignores: tests,
    rules: { 'no-restricted-globals': ['error', ...browserGlobals] },
  },

  {
    name: 'tests',
    files: tests,
    rules: {
      // What a test has just put there is there.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Faulty input is handed over on purpose.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      // A stand-in keeps the signature of what it stands for.
      '@typescript-eslint/require-await': 'off',
    },
  },
);
