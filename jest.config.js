import { readFileSync } from 'node:fs';

// The build's own settings, less the rewriting of import extensions: Jest resolves the .ts files themselves.
const { jsc } = JSON.parse(readFileSync(new URL('.swcrc', import.meta.url), 'utf8'));
const swc = {
  jsc: { ...jsc, rewriteRelativeImportExtensions: false },
  module: { type: 'es6' },
  sourceMaps: 'inline',
  swcrc: false,
};

/** One Jest set-up for the whole repository: ESM, TypeScript through swc, sources of our own packages (never their builds). */
const shared = {
  testEnvironment: '<rootDir>/libs/testing/jest/shared-environment.js',
  runtime: '<rootDir>/libs/testing/jest/shared-runtime.js',
  testEnvironmentOptions: { customExportConditions: ['mh-source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest', swc] },
  modulePathIgnorePatterns: ['/dist/', '/build/', '/\\.mh/', '/templates/'],
  setupFiles: ['reflect-metadata'],
};

/** Federation and browser tests look at a whole running stack. */
const stack = {
  globalSetup: '<rootDir>/infra/scripts/stack-setup.js',
  globalTeardown: '<rootDir>/infra/scripts/stack-teardown.js',
};

export default {
  testSequencer: '<rootDir>/libs/testing/jest/sequencer.js',
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/{libs,services,gateway,infra,apps}/**/*.spec.ts'],
      testPathIgnorePatterns: ['/node_modules/', '\\.(int|fed)\\.spec\\.ts$'],
    },
    {
      ...shared,
      displayName: 'int',
      testMatch: ['<rootDir>/{libs,services,gateway,infra}/**/*.int.spec.ts'],
      globalSetup: '<rootDir>/libs/testing/jest/global-setup.js',
      globalTeardown: '<rootDir>/libs/testing/jest/global-teardown.js',
      setupFilesAfterEnv: ['<rootDir>/libs/testing/src/jest.environment.ts'],
    },
    { ...shared, ...stack, displayName: 'fed', testMatch: ['<rootDir>/gateway/test/*.fed.spec.ts'] },
    { ...shared, ...stack, displayName: 'e2e', testMatch: ['<rootDir>/apps/web/e2e/*.e2e.ts'] },
  ],
};
