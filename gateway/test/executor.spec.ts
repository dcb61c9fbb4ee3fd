import { getVariableValues, parse, validate } from 'graphql';
import type { OperationDefinitionNode } from 'graphql';
import { OperationWriter } from './support/operations.ts';
import { Random } from './support/random.ts';
import { shapes } from './support/schemas.ts';
import type { Faults } from './support/subgraph.ts';
import { MemoryWorld, someCaller, visible } from './support/world.ts';

/** Operations per shape and level; MH_FUZZ_RUNS asks for more. */
const RUNS = Number(process.env.MH_FUZZ_RUNS ?? 100);

const levels: Readonly<Record<string, Faults>> = {
  calm: { errors: 0, nulls: 0, missing: 0, calls: 0, garbage: 0 },
  faulty: { errors: 0.04, nulls: 0.1, missing: 0.08, calls: 0.06, garbage: 0 },
  broken: { errors: 0.02, nulls: 0.05, missing: 0.05, calls: 0.03, garbage: 0.03 },
};

/** Planning across an interface object takes ten times as long, and Apollo's executor answers most of it anyway. */
function runsOf(shape: string): number {
  return shape === 'media' ? Math.ceil(RUNS / 4) : RUNS;
}

interface Tally {
  operations: number;
  compiled: number;
  withErrors: number;
  exactPaths: number;
  different: string[];
}

async function compare(world: MemoryWorld, seed: number, faults: Faults, tally: Tally): Promise<void> {
  const writer = new OperationWriter(world.graph.schema, new Random(seed * 7919 + 13));
  const { query, variables } = writer.next();
  const document = parse(query);
  if (validate(world.graph.schema, document).length > 0) return;
  const node = document.definitions[0] as OperationDefinitionNode;
  const coerced = getVariableValues(world.graph.schema, node.variableDefinitions ?? [], variables).coerced ?? {};
  const send = world.send(`salt${seed}`, faults);
  const execution = { given: variables, variables: { ...coerced }, caller: someCaller(), send };
  const ours = world.runner(query, 'compiled');
  const left = visible(await world.runner(query, 'apollo').run(execution));
  const right = visible(await ours.run(execution));
  tally.operations++;
  if (ours.kind === 'compiled') tally.compiled++;
  if (left.errors.length > 0) tally.withErrors++;
  const same = left.data === right.data && left.loose.join() === right.loose.join();
  if (left.errors.join() === right.errors.join()) tally.exactPaths++;
  if (!same)
    tally.different.push(
      `seed ${seed}\n${query}\n${JSON.stringify(variables)}\n${JSON.stringify(left)}\n${JSON.stringify(right)}`,
    );
}

describe('the compiled executor answers as Apollo’s does', () => {
  for (const [shape, subgraphs] of Object.entries(shapes))
    for (const [level, faults] of Object.entries(levels))
      it(`${shape}, ${level}: ${runsOf(shape)} generated operations`, async () => {
        const runs = runsOf(shape);
        const world = new MemoryWorld(subgraphs);
        const tally: Tally = { operations: 0, compiled: 0, withErrors: 0, exactPaths: 0, different: [] };
        for (let seed = 1; seed <= runs; seed++) await compare(world, seed, faults, tally);
        expect(tally.different.slice(0, 2).join('\n\n')).toBe('');
        expect(tally.operations).toBeGreaterThan(runs * 0.7);
        // Entity interfaces known as objects go to Apollo's executor, and they are in nearly every operation of that shape.
        if (shape !== 'media') expect(tally.compiled).toBeGreaterThan(tally.operations * 0.8);
      }, 120_000);
});
