import { shapes } from './support/schemas.ts';
import { type Faults, NO_FAULTS } from './support/subgraph.ts';
import { MemoryWorld, someCaller, visible } from './support/world.ts';

const FAULTY: Faults = { errors: 0.1, nulls: 0.15, missing: 0.1, calls: 0.1, garbage: 0.01 };

const operations: Readonly<Record<keyof typeof shapes, readonly string[]>> = {
  shop: [
    `fragment U on User { id username name } fragment R on Review { id body }
     fragment P on Product { inStock name price shippingEstimate upc weight }
     { users { ...U reviews { ...R product { ...P reviews { ...R author { ...U reviews { ...R product { ...P } } } } } } }
       topProducts { ...P reviews { ...R author { ...U reviews { ...R product { ...P } } } } } }`,
    '{ topProducts(first: 5) { upc name price inStock shippingEstimate reviews { id body author { id username name } } } }',
    '{ topProducts { upc name price } }',
    '{ __typename q: __typename me { __typename t: __typename id } }',
    'query($f: Boolean! = false) { me { name @include(if: $f) ... on User @skip(if: $f) { name username } reviews @include(if: $f) { id } } }',
    '{ a: user(id: "1") { name } b: user(id: "1") { reviews { body } } c: user(id: "404") { name reviews { product { name } } } }',
    'query($f: Boolean! = true) { me { reviews @include(if: $f) { body } reviews { id } } }',
  ],
  zoo: [
    '{ residents { __typename ... on Animal { id name keeper { name } } ... on Keeper { salary team { lead { name } } } } }',
    '{ animals(first: 9) { name ... on Parrot { grid { x y } crowded visits { cost note } } ... on Lion { risk prey { name } } } }',
    '{ king { name weight prey { id ... on Snake { venom fit tag { code colour } extra } } } dearest { cost day note items } }',
    '{ patients { ... on Lion { visits { patient { __typename } } } ... on Parrot { weight } ... on Snake { visits { vet { name } } } } }',
    'mutation { a: feed(id: "1", what: "x") { name } fire(id: "2") b: rename(id: "2", name: "y") { id keeper { age } } bill(id: "1") { cost note } hire(name: "z") { name boss { id } } }',
    'mutation { x: hire(name: "a") { id team { name } } y: hire(name: "b") { salary } z: bill(id: "3") { items patient { __typename } } }',
  ],
  media: [
    '{ all { id title stars reviews { text by { name } } ... on Book { pages author { name born } } ... on Film { minutes cast { works { title } } } } }',
    '{ best { __typename id title } shelf { title } }',
    'mutation { rate(id: "1", stars: 3) { stars title ... on Film { minutes } } }',
    '{ people { name works { __typename ... on Book { pages } } } }',
    '{ __schema { queryType { name } } people { name } }',
  ],
};

async function sameByBoth(world: MemoryWorld, query: string, salt: string, faults: Faults): Promise<void> {
  const send = world.send(salt, faults);
  for (const f of [true, false]) {
    const execution = { given: { f }, variables: { f }, caller: someCaller(), send };
    const theirs = visible(await world.runner(query, 'apollo').run(execution));
    const ours = visible(await world.runner(query, 'compiled').run(execution));
    expect({ query, salt, ...ours, errors: ours.loose }).toEqual({ query, salt, ...theirs, errors: theirs.loose });
  }
}

describe('both executors, operations chosen by hand', () => {
  for (const shape of Object.keys(operations) as (keyof typeof shapes)[])
    it(`answer alike on ${shape}`, async () => {
      const world = new MemoryWorld(shapes[shape]);
      for (const query of operations[shape]) {
        await sameByBoth(world, query, 'calm', NO_FAULTS);
        for (let i = 0; i < 15; i++) await sameByBoth(world, query, `faulty${i}`, FAULTY);
      }
    }, 60_000);

  it('runs mutations one after the other, in the order written', async () => {
    const world = new MemoryWorld(shapes.zoo);
    const order: string[] = [];
    let open = 0;
    const inner = world.send('calm');
    const runner = world.runner(
      'mutation { hire(name: "a") { id } bill(id: "1") { day } fire(id: "2") feed(id: "1") { id } }',
      'compiled',
    );
    expect(runner.kind).toBe('compiled');
    await runner.run({
      given: {},
      variables: {},
      caller: someCaller(),
      send: async (name, body, caller, mutation) => {
        expect(++open).toBe(1);
        order.push(`${name} ${mutation}`);
        await new Promise((resolve) => setTimeout(resolve, 5));
        return inner(name, body, caller, mutation).finally(() => open--);
      },
    });
    expect(order).toEqual(['people true', 'visits true', 'people true', 'animals true']);
  });

  it('asks for equal things once', async () => {
    const world = new MemoryWorld(shapes.shop);
    const bodies: string[] = [];
    const inner = world.send('calm');
    const query = '{ a: topProducts(first: 9) { inStock } b: topProducts(first: 9) { inStock } }';
    await world.runner(query, 'compiled').run({
      given: {},
      variables: {},
      caller: someCaller(),
      send: (name, body, caller, mutation) => {
        bodies.push(name + body);
        return inner(name, body, caller, mutation);
      },
    });
    expect(new Set(bodies).size).toBe(bodies.length);
  });
});
