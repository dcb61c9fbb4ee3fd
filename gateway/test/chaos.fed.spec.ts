import { e1 } from '../../infra/chaos/cases/events.ts';
import { o4 } from '../../infra/chaos/cases/lifecycle.ts';
import { e5 } from '../../infra/chaos/cases/poison.ts';
import type { Case } from '../../infra/chaos/kit/arena.ts';
import { freeze } from '../../infra/chaos/kit/faults.ts';
import { targetOf } from '../../infra/chaos/kit/target.ts';
import { fedWorld } from './fed/world.ts';

/** The short form of what `npm run chaos` does at length, on the shared stack. */
async function broken({ run }: Case): Promise<string[]> {
  const found = await run({ target: await targetOf(process.env['MH_TEST_STACK_HOME']) }, 'short');
  expect(found.length).toBeGreaterThan(0);
  return found.filter(({ passed }) => !passed).map(({ figure, measured }) => `${figure}: ${measured}`);
}

describe('what the stack survives', () => {
  it('E1: kill -9 and SIGSTOP of services, broker and database lose nothing and double nothing', async () => {
    expect(await broken(e1)).toEqual([]);
  }, 240_000);

  it('G7, ADM-13: a service that stands still blanks its own fields, with a code, and no others', async () => {
    const { target, login } = await fedWorld();
    const owner = await login('Brand owner');
    const query = '{ brand { id } products(first: 2) { nodes { id } } }';
    const thaw = freeze(target, 'platform');
    try {
      const { data, codes } = await owner.ask(query, {}, { patient: false });
      expect(data).toMatchObject({ brand: null, products: { nodes: [{}, {}] } });
      expect(codes).toEqual(['UPSTREAM_UNAVAILABLE']);
    } finally {
      thaw();
    }
    let whole = await owner.ask(query);
    while (whole.codes.length > 0) whole = await owner.ask(query);
    expect(whole.data?.['brand']).not.toBeNull();
  }, 60_000);

  it('E5, T9: ten kinds of bad event become dead letters and hold up nobody', async () => {
    expect(await broken(e5)).toEqual([]);
  }, 120_000);

  it('O4: eight processes that migrate one database at once agree that one does it', async () => {
    expect(await broken(o4)).toEqual([]);
  }, 120_000);
});
