import js from '@eslint/js';
import nx from '@nx/eslint-plugin';
import tseslint from 'typescript-eslint';
import { libRules, kindRules } from './infra/scripts/graph.rules.ts';
import { noFloatMoney } from './infra/scripts/lint/money-rules.ts';
import { referenceIsParent } from './infra/scripts/lint/reference-rules.ts';
import { noReadThenWrite } from './infra/scripts/lint/write-rules.ts';

const house = {
  rules: {
    'no-float-money': noFloatMoney,
    'no-read-then-write': noReadThenWrite,
    'reference-is-parent': referenceIsParent,
  },
};

const tests = ['**/*.spec.ts', '**/*.e2e.ts', '**/test/**', '**/e2e/**'];
const libTags = (libs) => libs.map((lib) => `lib:${lib}`);

/** The same table that `infra/scripts/graph.ts` checks, so that an editor shows a violation at once. */
const depConstraints = [
  ...Object.entries(libRules).map(([lib, may]) => ({
    sourceTag: `lib:${lib}`,
    onlyDependOnLibsWithTags: libTags([...may, 'testing', lib]),
  })),
  ...Object.entries(kindRules).map(([kind, may]) => ({
    sourceTag: `type:${kind}`,
    onlyDependOnLibsWithTags: libTags([...may, 'testing']),
  })),
];

const noDefault = { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' };
const noEnv = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: "Only a package's config.ts reads the environment.",
};
const noClock = {
  selector:
    "NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.object.name='Date'][callee.property.name='now']",
  message: 'A rule gets the time as a value.',
};
const noMocks = {
  selector: "CallExpression[callee.object.name='jest'][callee.property.name=/^(mock|doMock|unstable_mockModule)$/]",
  message: 'No mocks of our own code; use real infrastructure, or a fake of the outside.',
};

export default tseslint.config(
  {
    ignores: [
      '**/node_modules',
      '**/dist',
      '**/build',
      '**/.mh',
      '**/.nx',
      '**/.react-router',
      '**/generated',
      '**/templates',
      '**/public',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    plugins: { house, '@nx': nx },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@nx/enforce-module-boundaries': ['error', { depConstraints, enforceBuildableLibDependency: false }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-control-regex': 'off',
      'no-console': 'error',
      'no-restricted-syntax': ['error', noDefault, noEnv, noMocks],
      'house/no-float-money': 'error',
      'house/no-read-then-write': 'error',
      'house/reference-is-parent': 'error',
    },
  },
  {
    files: ['libs/*/{src,test}/**/*.ts', 'services/**/*.ts', 'gateway/{src,test}/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['services/**/*.ts'],
    ignores: ['**/data-source.ts', '**/migrations/**', ...tests],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            { name: '@nestjs/typeorm', message: 'No repository is injected; `tx` of Db.tx(ctx) is the only port.' },
            {
              name: 'typeorm',
              importNames: [
                'DataSource',
                'Repository',
                'EntityManager',
                'QueryRunner',
                'TreeRepository',
                'BaseEntity',
                'getRepository',
              ],
              message: '`tx` of Db.tx(ctx) is the only port to the database.',
            },
            { name: 'pg', message: '`tx` of Db.tx(ctx) is the only port to the database.' },
          ],
        },
      ],
    },
  },
  {
    files: ['**/*.rules.ts'],
    rules: {
      'no-restricted-syntax': ['error', noDefault, noEnv, noMocks, noClock],
      'no-restricted-imports': [
        'error',
        { patterns: ['@nestjs/*', 'typeorm', '@mh-os/persistence', '@mh-os/messaging'] },
      ],
    },
  },
  {
    files: ['**/config.ts', '**/*.config.ts', '**/main.ts', 'infra/**', '**/examples/**', ...tests],
    rules: { 'no-restricted-syntax': ['error', noDefault, noMocks] },
  },
  // Test files may use testing, which uses the lib under test: infra/scripts/graph.ts knows, this rule does not.
  { files: tests, rules: { '@nx/enforce-module-boundaries': 'off' } },
  { files: ['libs/testing/**'], rules: { 'no-restricted-syntax': ['error', noDefault, noMocks] } },
  { files: ['infra/**', 'libs/sdk/**', ...tests], rules: { 'no-console': 'off', 'house/no-float-money': 'off' } },
  // Commands of a service talk to the person who runs them.
  { files: ['services/*/src/*.ts'], rules: { 'no-console': 'off' } },
  // The framework finds these modules by their default export.
  {
    files: [
      '**/*.config.{js,ts}',
      'libs/testing/jest/*.js',
      'infra/scripts/stack-*.js',
      '**/test/**/global-*.js',
      '*.js',
      'apps/web/app/routes/**',
      'apps/web/app/{root,routes}.{ts,tsx}',
      'apps/web/app/entry.*',
      'apps/web/*.config.ts',
    ],
    rules: { 'no-restricted-syntax': ['error', noMocks] },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        fetch: 'readonly',
        Buffer: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
      },
    },
  },
);
