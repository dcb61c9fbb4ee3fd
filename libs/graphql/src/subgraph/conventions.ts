import {
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
} from 'graphql';

const FOREIGN = /^(__|_Any$|_Entity$|_Service$|FieldSet$|federation__|link__)/;
const FEDERATION_FIELDS = new Set(['_entities', '_service']);

function ownTypes(schema: GraphQLSchema): GraphQLNamedType[] {
  return Object.values(schema.getTypeMap()).filter((type) => !FOREIGN.test(type.name) && !isSpecifiedScalarType(type));
}

function undocumentedMembers(type: GraphQLNamedType): string[] {
  const bare = (members: readonly { name: string; description?: string | null }[]): string[] =>
    members.filter((member) => !member.description).map((member) => `${type.name}.${member.name}`);
  if (isEnumType(type)) return bare(type.getValues());
  if (isInputObjectType(type)) return bare(Object.values(type.getFields()));
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields())
    .filter((field) => !FEDERATION_FIELDS.has(field.name))
    .flatMap((field) => {
      const name = `${type.name}.${field.name}`;
      const args = field.args.filter((arg) => !arg.description).map((arg) => `${name}(${arg.name}:)`);
      return [...(field.description ? [] : [name]), ...args];
    });
}

/** Every type, field, argument and enum value without a description. */
export function findUndocumented(schema: GraphQLSchema): string[] {
  const roots = new Set([schema.getQueryType()?.name, schema.getMutationType()?.name]);
  return ownTypes(schema).flatMap((type) => {
    const self = type.description || roots.has(type.name) ? [] : [type.name];
    return [...self, ...(isScalarType(type) ? [] : undocumentedMembers(type))];
  });
}

/** Mutations that break the house shape: one `input`, a payload with userErrors whose other fields are nullable. */
export function findOddMutations(schema: GraphQLSchema): string[] {
  return Object.values(schema.getMutationType()?.getFields() ?? {}).flatMap((field) => {
    const payload = getNamedType(field.type);
    const fields = isObjectType(payload) ? payload.getFields() : {};
    const faults: string[] = [];
    if (field.args.length !== 1 || field.args[0]?.name !== 'input') faults.push(`${field.name}: takes one input`);
    if (!fields.userErrors || !fields.warnings) faults.push(`${field.name}: payload lacks userErrors or warnings`);
    for (const { name, type } of Object.values(fields))
      if (name !== 'userErrors' && name !== 'warnings' && isNonNullType(type))
        faults.push(`${field.name}: ${payload.name}.${name} must be nullable, a refusal leaves it out`);
    return faults;
  });
}

/** Queries that would blank a whole answer when their service is silent: a root field is null beside its error (ADM-13). */
export function findBlankingQueries(schema: GraphQLSchema): string[] {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  return fields.filter(({ name, type }) => !FEDERATION_FIELDS.has(name) && isNonNullType(type)).map(({ name }) => name);
}
