/**
 * `unit` tests need nothing. Every file under test/contracts and test/e2e runs once on each stack:
 * `sqlite` (in-process jobs) and `mysql` (MariaDB or MySQL, Bull on Redis).
 */
const typescript = {
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  // Not of modules that wrap JSON, as libphonenumber-js's metadata.min.json.js.
  moduleNameMapper: {
    '^(\\.{1,2}/.*)(?<!\\.json)\\.js$': '$1',
    // A CommonJS package that requires ES modules, which Node can and Jest cannot.
    '^@nestjs-modules/mailer$': '<rootDir>/test/support/mailer-module',
  },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
        },
        module: { type: 'es6' },
      },
    ],
    '^.+\\.tsx$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'es6' },
      },
    ],
  },
  testEnvironment: 'node',
};

const stack = (name) => ({
  ...typescript,
  displayName: name,
  globals: { USHER_STACK: name },
  testMatch: ['<rootDir>/test/{contracts,e2e}/**/*.spec.ts'],
});

export default {
  projects: [
    {
      ...typescript,
      displayName: 'unit',
      testMatch: [
        '<rootDir>/src/**/*.spec.ts',
        '<rootDir>/admin-ui/src/**/*.spec.ts',
        '<rootDir>/test/unit/**/*.spec.ts',
      ],
    },
    stack('sqlite'),
    stack('mysql'),
    {
      ...typescript,
      displayName: 'browser',
      testMatch: ['<rootDir>/test/browser/**/*.spec.ts'],
    },
    // Both packages, installed in the example application.
    {
      ...typescript,
      displayName: 'plugin',
      testMatch: ['<rootDir>/test/plugin/**/*.spec.ts'],
    },
    // Each benchmark once, at a tiny size.
    {
      ...typescript,
      displayName: 'bench',
      testMatch: ['<rootDir>/test/bench/**/*.spec.ts'],
    },
    // Kills what it has started itself: minutes long, but for the few people of `npm test`.
    {
      ...typescript,
      displayName: 'faults',
      testMatch: ['<rootDir>/test/faults/**/*.spec.ts'],
    },
    // Pictures of every screen, to be looked at; they say nothing by themselves.
    {
      ...typescript,
      displayName: 'screenshots',
      testMatch: ['<rootDir>/test/screenshots/**/*.spec.ts'],
    },
  ],
  testSequencer: './test/longest-first.mjs',
  testTimeout: 30_000,
};
