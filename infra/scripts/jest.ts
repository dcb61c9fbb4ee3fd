import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { sh, type Outcome, type Step } from './steps.ts';
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
  /** Only tests whose name matches. */
  readonly testName?: string;
  readonly workers?: number;
  readonly env?: () => NodeJS.ProcessEnv;
}

/** A step that runs Jest and counts its tests from the JSON report, never from the text. */
export function jestStep(name: string, run: JestRun): Step {
  return { name, run: () => jestIn(home, name, run) };
}

/** Runs Jest in a tree: this one, or a copy of it. */
export async function jestIn(tree: string, name: string, run: JestRun): Promise<Outcome> {
  const folder = join(home, '.mh/logs/test');
  mkdirSync(folder, { recursive: true });
  const report = join(folder, `${name.replace(/[^a-z0-9]+/gi, '-')}.json`);
  rmSync(report, { force: true });
  const args = ['--experimental-vm-modules', '--no-warnings', join(home, 'node_modules/jest/bin/jest.js')];
  args.push('--rootDir', tree, '--config', join(tree, 'jest.config.js'));
  args.push('--selectProjects', ...run.projects, '--json', `--outputFile=${report}`, '--passWithNoTests');
  args.push(`--maxWorkers=${run.workers ?? 2}`, '--testTimeout=30000', '--silent=false');
  if (run.except !== undefined) args.push(`--testPathIgnorePatterns=${run.except}`);
  if (run.pattern !== undefined) args.push('--testPathPatterns', run.pattern);
  if (run.testName !== undefined) args.push('--testNamePattern', run.testName);
  const ran = await sh(process.execPath, args, { cwd: tree, env: { MH_ENV: 'test', ...run.env?.() } });
  return read(report, ran.output, ran.code);
}

function read(report: string, output: string, code: number): Outcome {
  let result: JestResult;
  try {
    result = JSON.parse(readFileSync(report, 'utf8')) as JestResult;
  } catch {
    return { passed: 0, failed: 1, output: `Jest ended with code ${code} and wrote no report.\n${output}` };
  }
  const broken = result.testResults.filter((file) => file.status === 'failed');
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
