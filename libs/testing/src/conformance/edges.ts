import { edgeCatalogue, roleSeeds } from '@mh-os/contracts';
import { getNamedType, isCompositeType, isNonNullType, isObjectType, type GraphQLSchema } from 'graphql';
import { ctxFor } from '../actors.ts';
import type { GraphQLAnswer } from '../graphql-client.ts';
import { entityTypes, schemaFrom } from '../operations.ts';
import type { Stage } from './options.ts';

/** Things are reached by their ids and through fields of others too: there the published table holds as well (A4). */
export function edgesSuite(stage: Stage): void {
  const schema = schemaFrom(stage.sdl);
  const types = entityTypes(schema);
  const ask = (
    permissions: Iterable<string>,
    platform: boolean,
    type: string,
    part: string,
  ): Promise<GraphQLAnswer> => {
    const { ctx, ids } = stage.brandA();
    const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on ${type} { ${part} } } }`;
    const variables = { r: [{ __typename: type, id: ids[type] }] };
    return stage.service().graphql(ctxFor(ctx.brandId, permissions, { platform }), { query, variables });
  };
  const known = (): string[] => types.filter((type) => type in stage.brandA().ids);

  describe('edges', () => {
    it('ADM-3: the published table says what each entity and each field of one needs, and nothing else', async () => {
      const found: Record<string, string> = {};
      for (const type of known()) {
        const own = missing(await ask([], false, type, 'id'));
        found[type] = own ?? 'nothing';
        for (const part of fieldsOf(schema, type)) {
          const needs = missing(await ask([own ?? ''], false, type, part.selection));
          if (needs !== undefined) found[`${type}.${part.name}`] = needs;
        }
      }
      const mine = Object.entries(edgeCatalogue).filter(([edge]) => known().includes(edge.split('.')[0] ?? ''));
      expect(found).toEqual(Object.fromEntries(mine));
    });

    it.each(roleSeeds.map((role) => [role.key, role] as const))(
      'A4: %s reaches by id and by field exactly what the table says',
      async (_key, role) => {
        const wrong: string[] = [];
        const platform = role.scope === 'platform';
        const caller = ctxFor(null, role.permissions);
        for (const [edge, needs] of Object.entries(edgeCatalogue)) {
          const [type = '', field] = edge.split('.');
          if (!known().includes(type) || (field !== undefined && !caller.can(edgeCatalogue[type] ?? ''))) continue;
          const part = fieldsOf(schema, type).find(({ name }) => name === field)?.selection ?? 'id';
          const refused = missing(await ask(role.permissions, platform, type, part)) === needs;
          if (refused === caller.can(needs)) wrong.push(`${edge} ${refused ? 'refused' : 'allowed'}`);
        }
        expect(wrong).toEqual([]);
      },
    );
  });
}

/** Fields of a type that can be asked for without arguments. */
function fieldsOf(schema: GraphQLSchema, type: string): { name: string; selection: string }[] {
  const object = schema.getType(type);
  if (!isObjectType(object)) return [];
  return Object.values(object.getFields())
    .filter(({ args }) => args.every((arg) => !isNonNullType(arg.type) || arg.defaultValue !== undefined))
    .map(({ name, type: of }) => ({
      name,
      selection: isCompositeType(getNamedType(of)) ? `${name} { __typename }` : name,
    }));
}

/** The permission that an answer was refused for. */
function missing({ errors }: GraphQLAnswer): string | undefined {
  const refusal = errors.find(({ extensions }) => extensions?.code === 'FORBIDDEN');
  return (refusal?.extensions?.['details'] as { permission?: string } | undefined)?.permission;
}
