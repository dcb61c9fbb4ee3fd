import { z } from 'zod';
import { TestClock } from './clock.ts';
import { entityTypes, operationsOf, requestFor, schemaFrom } from './operations.ts';
import { sampleData } from './sample-data.ts';

const schema = schemaFrom(`
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  scalar Decimal
  enum Kind { A B }
  input LineInput { variantId: ID! price: Decimal! note: String }
  input DraftInput { kind: Kind! lines: [LineInput!]! first: Int! = 5 }
  type Draft @key(fields: "id") { id: ID! }
  type Person @key(fields: "id", resolvable: false) { id: ID! }
  type Payload { draft: Draft }
  type Query { draft(id: ID!): Draft count: Int! }
  type Mutation { createDraft(input: DraftInput!): Payload! }
`);

describe('sampled requests', () => {
  it('give every required argument a value of its type, and no other', () => {
    const create = operationsOf(schema).find(({ name }) => name === 'createDraft')!;
    const request = requestFor(create, { chooseId: (name) => `<${name}>` });
    expect(request.variables).toEqual({ input: { kind: 'A', lines: [{ variantId: '<variantId>', price: '1.00' }] } });
    expect(request.query).toBe('mutation ($input: DraftInput!) { createDraft(input: $input) { __typename } }');
  });

  it('leave out a selection where there is nothing to select', () => {
    const count = operationsOf(schema).find(({ name }) => name === 'count')!;
    expect(requestFor(count).query.trim().replace(/\s+/g, ' ')).toBe('query { count }');
  });

  it('know which entities this subgraph resolves', () => {
    expect(entityTypes(schema)).toEqual(['Draft']);
  });
});

describe('sampled event data', () => {
  it('fits the schema it was made from', () => {
    const shape = z.object({
      id: z.uuid(),
      at: z.iso.datetime(),
      kind: z.enum(['a', 'b']),
      minor: z.string().regex(/^-?\d+$/),
      currency: z.string().length(3),
      note: z.string().nullable(),
      lines: z.array(z.object({ n: z.int().positive() })).min(1),
      extra: z.string().optional(),
    });
    expect(shape.safeParse(sampleData(shape)).error).toBeUndefined();
  });
});

describe('the test clock', () => {
  it('stands until it is moved', () => {
    const clock = new TestClock('2026-01-01T00:00:00.000Z');
    clock.advance({ days: 1, minutes: 1 });
    expect(clock.now().toISOString()).toBe('2026-01-02T00:01:00.000Z');
    clock.set('2027-01-01T00:00:00.000Z');
    expect(clock.now().getUTCFullYear()).toBe(2027);
  });
});
