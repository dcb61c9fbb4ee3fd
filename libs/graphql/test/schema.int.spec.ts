import { buildSubgraphSchema } from '@apollo/subgraph';
import { buildSchema, parse } from 'graphql';
import { buildSubgraph, findOddMutations, findUndocumented, ownSdl, printSubgraph } from '../src/index.ts';
import { BoxesModule, TestSubgraph } from './subgraph.fixture.ts';

describe('the printed schema', () => {
  it('is a federation 2 subgraph, printed without making one provider', async () => {
    process.env.MH_TEST_NO_INSTANCES = '1';
    const sdl = await printSubgraph([BoxesModule]);
    delete process.env.MH_TEST_NO_INSTANCES;
    expect(sdl).toContain('@link(url: "https://specs.apollo.dev/federation/v2.9"');
    expect(sdl).toMatch(/type Shelf\s+@key\(fields: "id"\)/);
    expect(sdl).toMatch(/type Money\s+@shareable/);
    expect(sdl).not.toMatch(/_entities|_service|federation__|link__/);
    expect(() => buildSubgraphSchema(parse(sdl))).not.toThrow();
  });

  it('equals what the running service answers', async () => {
    const graph = await TestSubgraph.start();
    const { data } = await graph.query('{ _service { sdl } }');
    await graph.app.close();
    expect(ownSdl((data?._service as { sdl: string }).sdl)).toBe(await printSubgraph([BoxesModule]));
  });

  it('describes every type, field, argument and enum value, the shared ones too', async () => {
    const schema = await buildSubgraph([BoxesModule]);
    expect(findUndocumented(schema)).toEqual([]);
    expect(findOddMutations(schema)).toEqual([]);
  });

  it('finds what lacks a description and mutations of another shape', () => {
    const schema = buildSchema(`
      "q" type Query { "a" a(b: Int): E c: String }
      "e" enum E { "x" X Y }
      input I { f: Int }
      type Mutation { "m" m("i" i: I): P }
      "p" type P { "d" done: Boolean! }
    `);
    expect(findUndocumented(schema).sort()).toEqual(['E.Y', 'I', 'I.f', 'Query.a(b:)', 'Query.c']);
    expect(findOddMutations(schema)).toHaveLength(3);
  });

  it('is not given to anybody in production', async () => {
    const graph = await TestSubgraph.start({ MH_ENV: 'production' });
    const { errors } = await graph.query('{ __schema { queryType { name } } }');
    await graph.app.close();
    expect(errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });
});

it('A2: refuses everything without a context, entities and the schema too', async () => {
  const graph = await TestSubgraph.start();
  const queries = [
    '{ __typename }',
    '{ _service { sdl } }',
    '{ boxes { totalCount } }',
    '{ __schema { types { name } } }',
  ];
  queries.push('{ _entities(representations: [{ __typename: "Shelf", id: "shelf-1" }]) { __typename } }', 'nonsense {');
  for (const query of queries) {
    const answer = await graph.send(JSON.stringify({ query }));
    expect(answer).toEqual({
      status: 401,
      errors: [
        {
          message: expect.any(String),
          extensions: { code: 'UNAUTHENTICATED', retryable: false, requestId: expect.any(String) },
        },
      ],
    });
  }
  expect((await graph.app.inject({ method: 'GET', url: '/graphql?query={__typename}' })).statusCode).toBe(404);
  const form = await graph.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'text/plain' },
    payload: '{"query":"{__typename}"}',
  });
  expect(form.statusCode).toBe(415);
  await graph.app.close();
});
