import {
  buildSchema,
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  isInputObjectType,
  parse,
  validate,
} from 'graphql';
import { filesBelow, text } from './workspace.ts';

const schema = buildSchema(text('gateway/supergraph.graphql'), { assumeValidSDL: true });
const roots = new Map<string, GraphQLField<unknown, unknown>>(
  [schema.getQueryType()!, schema.getMutationType()!].flatMap((type) => Object.entries(type.getFields())),
);
const fields = new Set(
  Object.values(schema.getTypeMap()).flatMap((type) => ('getFields' in type ? Object.keys(type.getFields()) : [])),
);

/** Names in `{ a, b { c } }` and `{ a: { eq: X }, b }` that the type does not have. */
function unknownIn(type: GraphQLInputType, words: string): string[] {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return [];
  const own = words.replace(/\{[^{}]*\}/g, '').match(/\w+(?=\s*[:,}\s]|$)/g) ?? [];
  return own.filter((name) => !(name in named.getFields()) && !/^[A-Z]/.test(name));
}

/** What the graph does not know of a piece of code in a page. */
function faultsOf(code: string): string[] {
  const call = /^(\w+)\((\w+): \{(.*)\}(?:, (\w+): .*)?\)$/.exec(code);
  if (call) {
    const [, name, argument, inner, further] = call;
    const args = roots.get(name!)?.args;
    if (args === undefined) return [`there is no ${name}`];
    const given = args.find((one) => one.name === argument);
    if (given === undefined || (further !== undefined && !args.some((one) => one.name === further)))
      return [`${name} has no ${argument} or ${further}`];
    return unknownIn(given.type, inner!).map((word) => `${name} takes no ${word}`);
  }
  if (/^\{ /.test(code)) {
    if (code.includes('…')) return /\w+/.exec(code)!.filter((name) => !roots.has(name));
    return validate(schema, parse(code)).map(({ message }) => message);
  }
  return /^[a-z]+([A-Z]\w*)+$/.test(code) && !fields.has(code) ? [`the graph has no ${code}`] : [];
}

it.each(filesBelow('docs/runbooks', (path) => path.endsWith('.md')))('%s asks for what there is', (path) => {
  const codes = text(path)
    .replace(/```[\s\S]*?```/g, '')
    .match(/`[^`]+`/g);
  const faults = (codes ?? []).flatMap((code) => faultsOf(code.slice(1, -1).replace(/\s+/g, ' ')));
  expect(faults).toEqual([]);
});

it('finds what is wrong', () => {
  const wrong = [
    '{ journalCheck { whole } }',
    '{ noSuch { … } }',
    'rebuildLoyaltyMember(input: { member })',
    'noSuchField',
  ];
  expect(wrong.map((code) => faultsOf(code).length)).toEqual([1, 1, 1, 1]);
});
