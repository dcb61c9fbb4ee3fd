import { roleSeeds } from '@mh-os/contracts';
import { newId, type Ctx } from '@mh-os/kernel';
import { getNamedType, isObjectType } from 'graphql';
import { anonymous, ctxFor } from '../actors.ts';
import type { GraphQLAnswer, GraphQLFault } from '../graphql-client.ts';
import { entityRequest, entityTypes, operationsOf, requestFor, schemaFrom, type Operation } from '../operations.ts';
import type { Stage } from './options.ts';

/** Nothing without a signed caller, nothing without a permission: root fields and entities alike. */
export function accessSuite(stage: Stage): void {
  const { operations: table, variables = {} } = stage.options;
  const schema = schemaFrom(stage.sdl);
  const operations = operationsOf(schema);
  const guarded = operations.filter(({ name }) => table[name] !== 'public');
  const permitted = guarded.filter(({ name }) => table[name] !== 'self');
  const ask = (ctx: Ctx | null, operation: Operation): Promise<GraphQLAnswer> =>
    stage
      .service()
      .graphql(ctx, requestFor(operation, { ...telling(operation), variables: variables[operation.name] ?? {} }));
  const named = (list: readonly Operation[]): [string, Operation][] =>
    list.map((operation) => [operation.name, operation]);

  describe('access', () => {
    it('ADM-3: the published table names every operation, and no other', () => {
      const names = operations.map(({ name }) => name).sort();
      expect(Object.keys(table).sort()).toEqual(names);
      expect(Object.keys(variables).filter((name) => !names.includes(name))).toEqual([]);
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

    it.each(roleSeeds.map((role) => [role.key, role] as const))(
      'ADM-3, A4: %s may do exactly what the table says',
      async (_key, role) => {
        const caller = ctxFor(newId(), role.permissions, { platform: role.scope === 'platform' });
        const wrong: string[] = [];
        for (const operation of permitted) {
          const wanted = table[operation.name] ?? '';
          const [fault] = (await ask(caller, operation)).errors;
          const refused = fault?.extensions?.code === 'FORBIDDEN' && missing(fault) === wanted;
          if (refused === caller.can(wanted)) wrong.push(`${operation.name} ${refused ? 'refused' : 'allowed'}`);
        }
        expect(wrong).toEqual([]);
      },
      60_000,
    );

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

/** The permission that a refusal names. */
const missing = ({ extensions }: GraphQLFault): unknown =>
  (extensions?.['details'] as { permission?: unknown } | undefined)?.permission;

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
