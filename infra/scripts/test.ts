import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { startInfra, type RunningInfra } from '../../libs/testing/src/infra.start.ts';
import { generatorStep } from '../generators/selftest.ts';
import { tools } from '../local/plan/paths.ts';
import { natsBinary } from '../local/servers/nats-binary.ts';
import { startStack, type Stack } from '../local/stack.ts';
import { checkSteps } from './check.ts';
import { ensureChromium } from './chromium.ts';
import { contractSteps } from './contracts.ts';
import { jestStep } from './jest.ts';
import { close, onInterrupt, runSteps, type Plan, type Step } from './steps.ts';
import { home } from './workspace.ts';

/** Everything that CI runs, in order of cost: what is wrong in seconds is told in seconds. */
const workers = 2;
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

const has = (folder: string, ending: string): boolean =>
  existsSync(join(home, folder)) && readdirSync(join(home, folder)).some((name) => name.endsWith(ending));

/** Screens are looked at while others walk through them: one Chromium alone leaves a core half idle. */
const browserSteps: readonly Step[] = [
  jestStep('screens in the browser', { projects: ['e2e'], pattern: 'screens-', workers: 1, env: stackEnv }),
  jestStep('walks in the browser', { projects: ['e2e'], except: 'screens-', workers: 1, env: stackEnv }),
];

function stackSteps(): Plan {
  const federation = has('gateway/test', '.fed.spec.ts');
  const browser = has('apps/web/e2e', '.e2e.ts');
  if (!federation && !browser) return [];
  return [
    stackStep,
    ...(federation ? [jestStep('federation tests', { projects: ['fed'], workers: 1, env: stackEnv })] : []),
    ...(browser ? [chromiumStep, browserSteps] : []),
  ];
}

async function release(): Promise<void> {
  await held.stack?.stop();
  await held.infra?.stop();
  rmSync(stackHome, { recursive: true, force: true });
}

onInterrupt(release);

const steps = [
  ...checkSteps(),
  ...contractSteps(),
  infraStep,
  jestStep('integration tests', { projects: ['int'], except: 'conformance\\.int\\.spec', workers }),
  jestStep('conformance', { projects: ['int'], pattern: 'conformance\\.int\\.spec', workers }),
  generatorStep,
  ...stackSteps(),
];

let total = { passed: 0, failed: 1 };
try {
  total = await runSteps(steps);
} finally {
  await release();
  close(total);
}
