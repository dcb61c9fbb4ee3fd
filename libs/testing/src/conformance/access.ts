import { newId, type Ctx } from '@mh-os/kernel';
import { getNamedType, isObjectType } from 'graphql';
import { anonymous, ctxFor } from '../actors.ts';
import type { GraphQLAnswer } from '../graphql-client.ts';
import { entityRequest, entityTypes, operationsOf, requestFor, schemaFrom, type Operation } from '../operations.ts';
import type { Stage } from './options.ts';

/** Nothing without a signed caller, nothing without a permission: root fields and entities alike. */
export function accessSuite(stage: Stage): void {
  const { publicOperations = [], selfService = [], variables = {} } = stage.options;
  const schema = schemaFrom(stage.sdl);
  const operations = operationsOf(schema);
  const guarded = operations.filter(({ name }) => !publicOperations.includes(name));
  const permitted = guarded.filter(({ name }) => !selfService.includes(name));
  const ask = (ctx: Ctx | null, operation: Operation): Promise<GraphQLAnswer> =>
    stage
      .service()
      .graphql(ctx, requestFor(operation, { ...telling(operation), variables: variables[operation.name] ?? {} }));
  const named = (list: readonly Operation[]): [string, Operation][] =>
    list.map((operation) => [operation.name, operation]);

  describe('access', () => {
    it('knows every operation that it is told to treat specially', () => {
      const names = operations.map(({ name }) => name);
      const told = [...publicOperations, ...selfService, ...Object.keys(variables)];
      expect(told.filter((name) => !names.includes(name))).toEqual([]);
    });

    it.each(named(operations))('A2: %s without a signed context is refused', async (_name, operation) => {
      expect(refusal(await ask(null, operation))).toBe('UNAUTHENTICATED');
    });

    it.each(named(guarded))('A4: %s needs a signed-in caller', async (_name, operation) => {
      expect(refusal(await ask(anonymous(), operation))).toBe('UNAUTHENTICATED');
    });

    it.each(named(permitted))('A4: %s needs a permission', async (_name, operation) => {
      expect(refusal(await ask(ctxFor(newId(), []), operation))).toBe('FORBIDDEN');
    });

    it.each(entityTypes(schema))('A4: entity %s needs a signed-in caller and a permission', async (type) => {
      const { ctx, ids } = stage.brandA();
      const request = entityRequest(type, ids[type] ?? newId());
      for (const caller of [null, anonymous(), ctxFor(ctx.brandId, [])]) {
        const answer = await stage.service().graphql(caller, request);
        expect(['UNAUTHENTICATED', 'FORBIDDEN']).toContain(refusal(answer));
      }
    });
  });
}

/** A mutation tells why it refused, should it do so in its payload: then a test says which variables it needs. */
const telling = ({ kind, field }: Operation): { selection?: string } => {
  const payload = getNamedType(field.type);
  const refuses = kind === 'mutation' && isObjectType(payload) && 'userErrors' in payload.getFields();
  return refuses ? { selection: '{ userErrors { code path message } }' } : {};
};

/** The code of a refused operation, or what came instead of a refusal. */
function refusal(answer: GraphQLAnswer): string {
  if (answer.codes[0] !== undefined)
    return answer.codes[0] === 'NO_CODE' || answer.codes[0] === 'BAD_USER_INPUT'
      ? `${answer.codes[0]}: ${answer.errors[0]?.message}`
      : answer.codes[0];
  const entities = answer.data?.['_entities'];
  if (Array.isArray(entities) && entities.every((entity) => entity === null)) return 'FORBIDDEN';
  return `answered: ${JSON.stringify(answer.data)}`;
}
