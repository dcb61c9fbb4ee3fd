import { newId, type Ctx } from '@mh-os/kernel';
import { getNamedType, isObjectType, type GraphQLSchema } from 'graphql';
import { brandRows } from '../brand-rows.ts';
import type { GraphQLAnswer } from '../graphql-client.ts';
import { entityRequest, entityTypes, operationsOf, requestFor, schemaFrom, type Operation } from '../operations.ts';
import { sampleArguments, type ChooseId } from '../sample-arguments.ts';
import type { Stage } from './options.ts';

/** What the tests of this suite share. */
interface Brands {
  readonly stage: Stage;
  readonly schema: GraphQLSchema;
  readonly operations: readonly Operation[];
  readonly lists: readonly Operation[];
  /** Asks for an operation; `id` chooses every id in its arguments. */
  ask(ctx: Ctx, operation: Operation, id: ChooseId, selection?: string): Promise<GraphQLAnswer>;
  count(ctx: Ctx, operation: Operation): Promise<GraphQLAnswer>;
  /** The operation with the ids of brand A wherever one fits. */
  withTheirIds(ctx: Ctx, operation: Operation): Promise<GraphQLAnswer>;
}

/** Two brands never meet: not in a list, by an id, through an entity, in a count, in an error. */
export function brandsSuite(stage: Stage): void {
  const schema = schemaFrom(stage.sdl);
  const operations = operationsOf(schema);
  const ask: Brands['ask'] = (ctx, operation, id, selection) => {
    const own = stage.options.variables?.[operation.name];
    const variables = own === undefined ? {} : idsOf(own, sampleArguments(operation.field, id));
    const request = requestFor(operation, { chooseId: id, variables, ...(selection ? { selection } : {}) });
    return stage.service().graphql(ctx, request);
  };
  const brands: Brands = {
    stage,
    schema,
    operations,
    lists: operations.filter(isOpenConnection),
    ask,
    count: (ctx, operation) => ask(ctx, operation, newId, '{ totalCount edges { node { __typename } } }'),
    withTheirIds: (ctx, operation) =>
      ask(ctx, operation, (name) => idFor(name, operation, schema, stage.brandA().ids) ?? newId()),
  };
  describe('two brands', () => {
    listTests(brands);
    idTests(brands);
    entityTests(brands);
    stillnessTests(brands);
  });
}

const named = (operations: readonly Operation[]): [string, Operation][] =>
  operations.map((operation) => [operation.name, operation]);

function listTests({ stage, lists, count }: Brands): void {
  it.each(named(lists))('T5: %s of another brand is empty', async (name, operation) => {
    const answer = await count(stage.service().brand(), operation);
    const empty = { totalCount: 0, edges: [] };
    expect({ codes: answer.codes, list: answer.data?.[name] }).toEqual({ codes: [], list: empty });
  });

  const { seed } = stage.options;
  (seed ? it : it.skip)('T12, T13: the same codes exist in two brands; lists and counts do not notice', async () => {
    const { ctx } = stage.brandA();
    const all = (): Promise<GraphQLAnswer[]> => Promise.all(lists.map((operation) => count(ctx, operation)));
    const before = await all();
    await seed?.(stage.service(), stage.service().brand());
    expect(await all()).toEqual(before);
  });
}

function idTests({ stage, operations, ask, withTheirIds }: Brands): void {
  const title = "T5: %s with another brand's ids answers as with unknown ids";
  it.each(named(operations.filter(takesId)))(title, async (_name, operation) => {
    const foreign = stage.service().brand();
    const theirs = await withTheirIds(foreign, operation);
    const unknown = await ask(foreign, operation, () => newId());
    expect(withoutIds(theirs)).toEqual(withoutIds(unknown));
  });
}

function entityTests({ stage, schema }: Brands): void {
  const types = entityTypes(schema);
  const entity = (ctx: Ctx, type: string, id: string): Promise<GraphQLAnswer> =>
    stage.service().graphql(ctx, entityRequest(type, id));

  it.each(types)('T6: entity %s of another brand is null, as an unknown one is', async (type) => {
    const foreign = stage.service().brand();
    const theirs = await entity(foreign, type, stage.brandA().ids[type] ?? newId());
    expect(theirs.data?.['_entities'] ?? [null]).toEqual([null]);
    expect(withoutIds(theirs)).toEqual(withoutIds(await entity(foreign, type, newId())));
  });

  it('finds its own entities where another brand finds none', async () => {
    const { ctx, ids } = stage.brandA();
    const known = types.filter((type) => type in ids);
    const answers = await Promise.all(known.map((type) => entity(ctx, type, ids[type]!)));
    const expected = known.map((type) => [{ __typename: type, id: ids[type] }]);
    expect(answers.map((answer) => answer.data?.['_entities'])).toEqual(expected);
  });
}

function stillnessTests({ stage, operations, withTheirIds }: Brands): void {
  it("G8: every operation of another brand with this brand's ids changes none of its rows", async () => {
    const brandId = stage.brandA().ctx.requireBrand();
    const rows = () => brandRows(stage.service(), brandId, stage.options.bookkeeping);
    const before = await rows();
    const foreign = stage.service().brand();
    for (const operation of operations) await withTheirIds(foreign, operation);
    expect(await rows()).toEqual(before);
  });
}

/** A list that can be asked for without knowing anything. */
function isOpenConnection({ kind, field }: Operation): boolean {
  const type = getNamedType(field.type);
  const open = Object.keys(sampleArguments(field)).length === 0;
  return kind === 'query' && open && isObjectType(type) && 'edges' in type.getFields();
}

function takesId(operation: Operation): boolean {
  let asked = false;
  sampleArguments(operation.field, () => {
    asked = true;
    return '';
  });
  return asked;
}

/** Where an operation has variables of its own, their ids are still the test's to choose. */
function idsOf(own: Record<string, unknown>, chosen: Record<string, unknown>): Record<string, unknown> {
  const merged = (mine: unknown, theirs: unknown, name: string): unknown => {
    if (mine !== null && typeof mine === 'object' && !Array.isArray(mine)) {
      const other = (theirs ?? {}) as Record<string, unknown>;
      return Object.fromEntries(Object.entries(mine).map(([key, value]) => [key, merged(value, other[key], key)]));
    }
    return /(^id|Id)$/.test(name) && typeof theirs === 'string' ? theirs : mine;
  };
  return merged(own, chosen, '') as Record<string, unknown>;
}

/** The id that the seed made for what an argument names: `productId` is a Product, `id` what the operation returns. */
function idFor(
  name: string,
  { field }: Operation,
  schema: GraphQLSchema,
  ids: Readonly<Record<string, string>>,
): string | undefined {
  const named = Object.keys(ids).find((type) => `${type}Id`.toLowerCase() === name.toLowerCase());
  if (named !== undefined) return ids[named];
  const returned = getNamedType(field.type);
  if (returned.name in ids) return ids[returned.name];
  const payload = isObjectType(returned) ? Object.values(returned.getFields()) : [];
  const inside = payload
    .map((part) => getNamedType(part.type).name)
    .find((type) => type in ids && schema.getType(type));
  return inside === undefined ? undefined : ids[inside];
}

/** What a caller could tell two answers apart by, with ids of requests and rows blanked. */
function withoutIds(answer: GraphQLAnswer): unknown {
  const text = JSON.stringify({ data: answer.data, errors: answer.errors, status: answer.status });
  return JSON.parse(text.replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, 'id'));
}
