import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { sh, type Outcome, type Ran, type Step } from './steps.ts';
import { home } from './workspace.ts';

interface JestResult {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTotalTestSuites: number;
  testResults: {
    name: string;
    status: string;
    message: string;
    assertionResults: { fullName: string; status: string; failureMessages: string[] }[];
  }[];
}

export interface JestRun {
  /** Jest projects of jest.config.js. */
  readonly projects: readonly ('unit' | 'int' | 'fed' | 'e2e')[];
  /** Only test files whose path matches. */
  readonly pattern?: string;
  /** Leave out test files whose path matches. */
  readonly except?: string;
  /** Only these files. */
  readonly paths?: readonly string[];
  /** Only tests whose name matches. */
  readonly testName?: string;
  readonly workers?: number;
  readonly env?: () => NodeJS.ProcessEnv;
}

/** More broken files than this are no accident. */
const SECOND_TRY_FILES = 3;

/** A step that runs Jest and counts its tests from the JSON report, never from the text. */
export function jestStep(name: string, run: JestRun): Step {
  return { name, run: () => jestIn(home, name, run) };
}

/**
 * Runs Jest in a tree: this one, or a copy of it. Files with failures run once more, alone, unless they are unit tests: on a
 * machine with little to give, a test that waits for another process may fail by its neighbours. What needed that is named,
 * so that nobody takes it for calm.
 */
export async function jestIn(tree: string, name: string, run: JestRun): Promise<Outcome> {
  const first = await once(tree, name, run);
  const { files, outcome } = first;
  if (files.length === 0 || files.length > SECOND_TRY_FILES || run.projects.includes('unit')) return outcome;
  const again = await once(tree, `${name} again`, { ...run, paths: files, workers: 1 });
  if (again.outcome.failed > 0) return outcome;
  const shaky = `${outcome.failed} passed only on a second try, alone`;
  const note = outcome.note === undefined ? shaky : `${outcome.note}; ${shaky}`;
  return { passed: outcome.passed + outcome.failed, failed: 0, note, remarks: outcome.output ?? '', output: '' };
}

async function once(tree: string, name: string, run: JestRun): Promise<{ outcome: Outcome; files: string[] }> {
  const folder = join(home, '.mh/logs/test');
  mkdirSync(folder, { recursive: true });
  const report = join(folder, `${name.replace(/[^a-z0-9]+/gi, '-')}.json`);
  rmSync(report, { force: true });
  const args = ['--experimental-vm-modules', '--no-warnings', join(home, 'node_modules/jest/bin/jest.js')];
  args.push('--rootDir', tree, '--config', join(tree, 'jest.config.js'));
  args.push('--selectProjects', ...run.projects, '--json', `--outputFile=${report}`, '--passWithNoTests');
  args.push(
    `--maxWorkers=${run.workers ?? 2}`,
    `--testTimeout=${run.projects.includes('unit') ? 30_000 : 60_000}`,
    '--silent=false',
  );
  // Modules of ESM are never let go: a worker that has loaded many services does nothing but collect garbage.
  args.push('--workerIdleMemoryLimit=900MB');
  if (run.except !== undefined) args.push(`--testPathIgnorePatterns=${run.except}`);
  if (run.paths !== undefined) args.push('--runTestsByPath', ...run.paths);
  if (run.pattern !== undefined) args.push('--testPathPatterns', run.pattern);
  if (run.testName !== undefined) args.push('--testNamePattern', run.testName);
  const ran = await sh(process.execPath, args, { cwd: tree, env: { MH_ENV: 'test', ...run.env?.() } });
  const result = parsed(report);
  if (result === null) {
    const output = `Jest ended with code ${ran.code} and wrote no report.\n${ran.output}`;
    return { outcome: { passed: 0, failed: 1, output }, files: [] };
  }
  const broken = result.testResults.filter((file) => file.status === 'failed');
  return { outcome: judged(result, broken, ran), files: broken.map((file) => file.name) };
}

function parsed(report: string): JestResult | null {
  try {
    return JSON.parse(readFileSync(report, 'utf8')) as JestResult;
  } catch {
    return null;
  }
}

function judged(result: JestResult, broken: JestResult['testResults'], { output, code }: Ran): Outcome {
  // A file that cannot be loaded has no tests to count, yet it is a failure.
  const unloaded = broken.filter((file) => file.assertionResults.every((test) => test.status !== 'failed'));
  const failed = result.numFailedTests + unloaded.length;
  const skipped = result.numPendingTests === 0 ? '' : `, ${result.numPendingTests} skipped`;
  return {
    passed: result.numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    note: `${result.numPassedTests} tests in ${result.numTotalTestSuites} files${skipped}`,
    output: failed === 0 && code === 0 ? output : `${failures(broken)}\n${failed === 0 ? output : ''}`,
  };
}

function failures(files: JestResult['testResults']): string {
  let last = '';
  const told = (messages: readonly string[]): string => {
    const text = messages.join('\n');
    // A failed set-up fails every test of its file alike: once is enough to read.
    const shown = text === last ? '    (the same failure)' : text;
    last = text;
    return shown;
  };
  return files
    .map((file) => {
      const tests = file.assertionResults.filter((test) => test.status === 'failed');
      const lines = tests.map((test) => `  ✗ ${test.fullName}\n${told(test.failureMessages)}`).join('\n');
      return `${file.name.replace(`${home}/`, '')}\n${tests.length === 0 ? file.message : lines}`;
    })
    .join('\n\n');
}
