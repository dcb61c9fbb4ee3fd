import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { startInfra, type RunningInfra } from '../../libs/testing/src/infra.start.ts';
import { generatorStep } from '../generators/selftest.ts';
import { tools } from '../local/plan/paths.ts';
import { natsBinary } from '../local/servers/nats-binary.ts';
import { startStack, type Stack } from '../local/stack.ts';
import { checkSteps } from './check.ts';
import { ensureChromium } from './chromium.ts';
import { contractSteps } from './contracts.ts';
import { jestStep, type JestRun } from './jest.ts';
import { close, onInterrupt, runSteps, type Group, type Step } from './steps.ts';
import { home } from './workspace.ts';

/** Integration tests wait for PostgreSQL and NATS: three workers keep two cores busy. */
const workers = 3;
const held: { infra?: RunningInfra; stack?: Stack } = {};
const stackHome = join(home, '.mh/test-stack');

const infraStep: Step = {
  name: 'PostgreSQL and NATS for the tests',
  run: async () => {
    process.env['MH_NATS_BIN'] = await natsBinary(tools);
    held.infra = await startInfra(workers);
    Object.assign(process.env, held.infra.env);
    return { passed: 1, failed: 0 };
  },
};

/** The whole product on ports and data of its own, so that a developer's stack may go on running. */
const stackStep: Step = {
  name: 'the local stack starts and is seeded',
  run: async () => {
    held.stack = await startStack({ home: stackHome, reset: true });
    const names = Object.keys(held.stack.urls);
    return { passed: 1, failed: 0, note: names.join(', ') };
  },
};

/** What federation and browser tests find in their environment: every address of the stack, and the browser. */
function stackEnv(): NodeJS.ProcessEnv {
  const urls = Object.entries(held.stack?.urls ?? {}).map(([name, url]) => [
    `MH_${name.toUpperCase().replaceAll('-', '_')}_URL`,
    url,
  ]);
  const mails = join(stackHome, 'mail');
  return { ...held.stack?.env, ...Object.fromEntries(urls), MH_TEST_STACK_HOME: stackHome, MH_MAIL_DIR: mails };
}

const chromiumStep: Step = {
  name: 'Chromium for the browser tests',
  run: async () => {
    process.env['MH_CHROMIUM'] = await ensureChromium();
    return { passed: 1, failed: 0, note: process.env['MH_CHROMIUM'] };
  },
};

/** Walks that meet no others: customers, marketing, loyalty and money on one side, who may do what on another, then the rest. */
const business =
  '(bank|campaigns|content|crm-|dunning|e-invoices|forms|growth|invoicing|journeys|loyalty|order-files|payouts)';
const rights = '(access|audit|privacy|roles)';

const browserStep = (name: string, run: Pick<JestRun, 'pattern' | 'except'>): Step =>
  jestStep(name, { ...run, projects: ['e2e'], workers: 1, env: stackEnv });

/** Walks wait for pages and for what happens in the background: three Chromiums keep two cores busy, about as long each. */
const browserSteps: Group = {
  lanes: [
    [
      browserStep('screens in the browser', { pattern: '/e2e/screens-' }),
      browserStep('walks through rights', { pattern: `/e2e/${rights}` }),
    ],
    [browserStep('walks through catalogue, brand and platform', { except: `/e2e/(screens-|${business}|${rights})` })],
    [browserStep('walks through growth and money', { pattern: `/e2e/${business}` })],
  ],
};

const federationStep = jestStep('federation tests', { projects: ['fed'], workers: 1, env: stackEnv });

async function release(): Promise<void> {
  await held.stack?.stop();
  await held.infra?.stop();
  rmSync(stackHome, { recursive: true, force: true });
}

onInterrupt(release);

/** Everything that CI runs, in order of cost: what is wrong in seconds is told in seconds. */
const steps = [
  ...checkSteps(),
  ...contractSteps(),
  infraStep,
  jestStep('integration tests and conformance', { projects: ['int'], workers }),
  { lanes: [[stackStep, federationStep], [generatorStep]] },
  chromiumStep,
  browserSteps,
];

let total = { passed: 0, failed: 1 };
try {
  total = await runSteps(steps);
} finally {
  await release();
  close(total);
}
