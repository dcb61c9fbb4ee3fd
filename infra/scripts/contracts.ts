import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { jestStep } from './jest.ts';
import { secondCopies } from './one-copy.ts';
import { breakingChanges, staleSchemas } from './sdl.ts';
import { close, commandStep, findingsStep, runSteps, type Step } from './steps.ts';
import { home } from './workspace.ts';

/** What others rely on: schemas, events, the supergraph, migrations, pages made from them. `update` rewrites what may be. */
export function contractSteps(options: { update?: boolean } = {}): Step[] {
  const update = options.update ?? false;
  const script = (name: string, ...args: string[]): Step['run'] =>
    commandStep(name, process.execPath, [join('infra/scripts', name), ...args]).run;
  return [
    findingsStep('one copy of graphql and federation', secondCopies),
    commandStep('build of libs and services', 'nx', [
      'run-many',
      '-t',
      'build',
      '--projects=tag:type:lib,tag:type:service',
    ]),
    findingsStep('schemas are current', () => staleSchemas(update)),
    findingsStep('no breaking schema change', breakingChanges),
    { name: 'events match their lock', run: script('event-lock.ts', ...(update ? process.argv.slice(2) : [])) },
    ...(existsSync(join(home, 'infra/scripts/supergraph.ts'))
      ? [{ name: 'supergraph composes and is current', run: script('supergraph.ts', ...(update ? [] : ['--check'])) }]
      : []),
    { name: 'generated pages are current', run: script('docs.ts', ...(update ? [] : ['--check'])) },
  ];
}

/** `npm test` runs the whole of this file's tests anyway, so there this step is left out. */
const migrations = jestStep('migrations match entities', {
  projects: ['int'],
  pattern: 'conformance',
  testName: 'entities and migrations agree',
});

if (import.meta.main) {
  const update = process.argv.includes('--update');
  close(await runSteps([...contractSteps({ update }), ...(update ? [] : [migrations])]));
}
