import { readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyOfTree } from '../scripts/copy.ts';
import { jestIn } from '../scripts/jest.ts';
import { sh, type Outcome, type Step } from '../scripts/steps.ts';

const service = 'sample-domain';

/** Makes a service and a slice in a copy of the tree, then builds, checks and tests what was made. */
export const generatorStep: Step = { name: 'generators: a new service and a new slice build and pass', run };

/** Faults planted in the generated service, each with the conformance test that must notice it. */
const plants = [
  {
    file: 'src/gadgets/gadgets.service.ts',
    from: /ctx\.require\(READ\);/g,
    to: 'ctx.can(READ);',
    noticed: ['A4: sampleDomainGadgets needs a permission', 'A4: entity SampleDomainGadget needs'],
  },
  {
    file: 'src/gadgets/gadgets.resolver.ts',
    from: /description: 'Adds a gadget\.'/,
    to: "description: ''",
    noticed: ['schema is the committed schema.graphql'],
  },
  {
    file: 'src/migrations/index.ts',
    from: /$/,
    to: `
class Leak2000000000000 {
  name = 'Leak2000000000000';
  async up(runner: { query(sql: string): Promise<unknown> }): Promise<void> {
    await runner.query('CREATE TABLE leak (brand_id uuid NOT NULL, code text UNIQUE, weight real)');
  }
  async down(): Promise<void> {}
}
migrations.push(Leak2000000000000);
`,
    noticed: ['T1-T4: every table', 'G1: no column holds a float'],
  },
];

async function run(): Promise<Outcome> {
  const copy = copyOfTree('generated');
  try {
    symlinkSync(join(copy, 'services', service), join(copy, 'node_modules/@mh-os', service));
    for (const [name, command, args] of commands(copy)) {
      const ran = await sh(command, args, { cwd: copy, env: { MH_ENV: 'test' } });
      if (ran.code !== 0) return { passed: 0, failed: 1, output: `${name} failed in the copy:\n${ran.output}` };
    }
    const pattern = `services/${service}/|infra/docker/`;
    const tested = await jestIn(copy, 'generated', { projects: ['unit', 'int'], pattern, workers: 2 });
    if (tested.failed > 0) return tested;
    const missed = await missedFaults(copy);
    const output = missed.map((name) => `a planted fault went unnoticed by: ${name}`).join('\n');
    return { ...tested, passed: tested.passed + 1, failed: missed.length, ...(missed.length > 0 ? { output } : {}) };
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** Conformance is only worth its name if it fails where it should: plants faults and names the tests that passed anyway. */
async function missedFaults(copy: string): Promise<string[]> {
  for (const { file, from, to } of plants) {
    const path = join(copy, 'services', service, file);
    const text = readFileSync(path, 'utf8');
    if (!from.test(text)) throw new Error(`The templates changed: ${String(from)} is not in ${file}.`);
    writeFileSync(path, text.replace(from, to));
  }
  const pattern = `services/${service}/test/conformance`;
  const { output = '', passed } = await jestIn(copy, 'generated-with-faults', {
    projects: ['int'],
    pattern,
    workers: 1,
  });
  // Without a single pass the set-up itself broke, which proves nothing.
  if (passed === 0) return [`any test at all:\n${output}`];
  return plants.flatMap(({ noticed }) => noticed).filter((name) => !output.includes(name));
}

function commands(copy: string): [string, string, string[]][] {
  const node = (script: string, ...args: string[]): [string, string[]] => [
    process.execPath,
    [join(copy, script), ...args],
  ];
  const tsconfig = join(copy, 'tsconfig.generated.json');
  // The platform's lists are the longest: a slice is made there too, and type-checked with what registers it.
  const include = [`services/${service}`, 'services/platform'].flatMap((path) => [`${path}/src`, `${path}/test`]);
  writeFileSync(tsconfig, JSON.stringify({ extends: './tsconfig.base.json', include }));
  const build = ['run-many', '-t', 'build', `--projects=tag:type:lib,@mh-os/${service}`];
  return [
    ['new service', ...node('infra/generators/new.ts', 'service', service, 'gadgets')],
    ['new slice', ...node('infra/generators/new.ts', 'slice', service, 'price-boxes')],
    ['new slice of platform', ...node('infra/generators/new.ts', 'slice', 'platform', 'gizmos')],
    ['event lock', ...node('infra/scripts/event-lock.ts', '--update')],
    ['build', 'nx', build],
    ['schema', 'npm', ['run', 'schema', '--silent', '--prefix', `services/${service}`]],
    ['format', 'prettier', ['--check', '--log-level=warn', `services/${service}`, 'libs/contracts']],
    ['typecheck', 'tsc', ['--noEmit', '-p', tsconfig]],
    ['graph', ...node('infra/scripts/graph.ts', '--only', service)],
    ['shape', ...node('infra/scripts/shape.ts', '--only', `services/${service}`)],
    ['lint', 'eslint', ['--max-warnings=0', `services/${service}`]],
  ];
}
