import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { graphFindings } from './graph.ts';
import { jestStep } from './jest.ts';
import { missedPlants } from './plant.ts';
import { shape } from './shape.ts';
import { close, commandStep, findingsStep, type Plan, runSteps, type Step } from './steps.ts';
import { home, root } from './workspace.ts';

/** The quick gate: what a person runs before every push. */
export function checkSteps(): Plan {
  const lint = commandStep('lint', 'eslint', ['--max-warnings=0', '.']);
  const others = [
    commandStep('format', 'prettier', ['--check', '--log-level=warn', '--cache', '.']),
    commandStep('typecheck', 'tsc', ['--noEmit', '-p', 'tsconfig.json']),
    ...consoleTypecheck(),
    findingsStep('graph: boundaries and cycles', () => graphFindings(root)),
    findingsStep('graph: planted violations are caught', missedPlants),
    shapeStep(),
  ];
  return [{ lanes: [[lint], others] }, jestStep('unit tests', { projects: ['unit'] })];
}

function shapeStep(): Step {
  let table: string[] = [];
  const find = (): string[] => {
    const found = shape();
    table = found.table;
    return found.findings;
  };
  return findingsStep('shape', find, () => table.slice(0, 2).join('; ').replace(/\s+/g, ' '));
}

/** The console has its own compiler options and generated route types. */
const consoleTypecheck = (): Step[] =>
  existsSync(join(home, 'apps/web/tsconfig.json'))
    ? [
        commandStep('typecheck of the console', 'npm', ['run', 'typecheck', '--silent'], {
          cwd: join(home, 'apps/web'),
        }),
      ]
    : [];

if (import.meta.main) close(await runSteps(checkSteps()));
