import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import { type GraphQLSchema, isAbstractType, isInterfaceType, isObjectType } from 'graphql';
import type { Json } from '../subgraph/reply.ts';
import { jsonText, quote } from './text.ts';
import { Unsupported } from './unsupported.ts';

/** An entity as JSON for `_entities`, or undefined where it lacks what the fetch requires. */
export type Represent = (entity: Json) => string | undefined;

/** Like Apollo's executeSelectionSet: null where a required field is missing. */
type Selector = (source: unknown) => Json | null;

/** Compiles `requires`: one list of scalars on one type is written straight as text, the rest goes by objects. */
export function compileRepresentation(requires: readonly QueryPlanSelectionNode[], schema: GraphQLSchema): Represent {
  return flat(requires, schema) ?? general(requires, schema);
}

function typeTest(condition: string, schema: GraphQLSchema): (name: string) => boolean {
  const known = new Map<string, boolean>([[condition, true]]);
  const test = (name: string): boolean => {
    const type = schema.getType(name);
    const wanted = schema.getType(condition);
    if (!wanted || !isAbstractType(wanted) || !(isObjectType(type) || isInterfaceType(type))) return false;
    return schema.isSubType(wanted, type);
  };
  return (name) => {
    let answer = known.get(name);
    if (answer === undefined) known.set(name, (answer = test(name)));
    return answer;
  };
}

function flat(requires: readonly QueryPlanSelectionNode[], schema: GraphQLSchema): Represent | undefined {
  const [only] = requires;
  if (requires.length !== 1 || only?.kind !== 'InlineFragment' || !only.typeCondition) return undefined;
  const fields: { key: string; json: string }[] = [];
  for (const field of only.selections) {
    if (field.kind !== 'Field' || field.selections) return undefined;
    const key = field.alias ?? field.name;
    fields.push({ key, json: `${quote(key)}:` });
  }
  if (!fields.some(({ key }) => key === '__typename')) return undefined;
  const matches = typeTest(only.typeCondition, schema);
  return (entity) => {
    const name = entity.__typename;
    if (typeof name !== 'string' || !name || !matches(name)) return undefined;
    let out = '';
    for (const { key, json } of fields) {
      const value = entity[key];
      if (value === undefined) return undefined;
      out += (out ? ',' : '{') + json + jsonText(value);
    }
    return `${out}}`;
  };
}

function general(requires: readonly QueryPlanSelectionNode[], schema: GraphQLSchema): Represent {
  const select = selector(requires, schema);
  return (entity) => {
    const chosen = select(entity);
    return chosen?.__typename ? JSON.stringify(chosen) : undefined;
  };
}

function selector(selections: readonly QueryPlanSelectionNode[], schema: GraphQLSchema): Selector {
  const parts = selections.map((node) =>
    node.kind === 'Field' ? fieldPart(node, schema) : fragmentPart(node, schema),
  );
  return (source) => {
    if (source === null || typeof source !== 'object') return null;
    const out: Json = {};
    for (const part of parts) if (!part(source as Json, out)) return null;
    return out;
  };
}

/** Copies what it selects from source to out; false where a required field is missing. */
type Part = (source: Json, out: Json) => boolean;

function fieldPart(node: QueryPlanSelectionNode & { kind: 'Field' }, schema: GraphQLSchema): Part {
  const key = node.alias ?? node.name;
  const below = node.selections && selector(node.selections, schema);
  return (source, out) => {
    const value = Object.hasOwn(source, key) ? source[key] : undefined;
    if (value === undefined) return false;
    out[key] = !below ? value : Array.isArray(value) ? value.map((element) => below(element)) : below(value);
    return true;
  };
}

function fragmentPart(node: QueryPlanSelectionNode & { kind: 'InlineFragment' }, schema: GraphQLSchema): Part {
  if (!node.typeCondition) return () => true;
  const matches = typeTest(node.typeCondition, schema);
  const below = selector(node.selections, schema);
  return (source, out) => {
    const name = source.__typename;
    if (typeof name !== 'string' || !name || !matches(name)) return true;
    const chosen = below(source);
    if (chosen) combine(out, chosen);
    return true;
  };
}

/** Merges what a further fragment selects, object by object. */
function combine(out: Json, chosen: Json): void {
  for (const [key, value] of Object.entries(chosen)) {
    const known = out[key];
    if (known !== undefined && known !== null && typeof known === 'object' && known !== value)
      combineDeep(known, value);
    else out[key] = value;
  }
}

function combineDeep(known: object, value: unknown): void {
  if (value === null || typeof value !== 'object') return;
  if (Array.isArray(known) && Array.isArray(value))
    known.forEach((element: unknown, i) => {
      if (element !== null && typeof element === 'object') combineDeep(element, value[i]);
    });
  else combine(known as Json, value as Json);
}

/** Plans whose data must be rewritten on the way are Apollo's. */
export function refuseRewrites(node: object): void {
  for (const name of ['inputRewrites', 'outputRewrites', 'contextRewrites', 'hasDefers'] as const)
    if ((node as Json)[name]) throw new Unsupported(name);
}
