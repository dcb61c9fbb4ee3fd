import { breaksBetween } from './sdl.ts';

const head = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])\n';
const product = (fields: string): string =>
  `${head}type Product @key(fields: "id") { id: ID! ${fields} }\ntype Query { product(id: ID!): Product }`;

describe('schema diff', () => {
  it('lets additions and descriptions pass', async () => {
    expect(await breaksBetween(product('name: String!'), product('"The name." name: String! sku: String'))).toEqual([]);
  });

  it('refuses the removal of a field in use', async () => {
    expect(await breaksBetween(product('name: String!'), product(''))).toHaveLength(1);
  });

  it('allows the removal of a field that was deprecated before', async () => {
    expect(await breaksBetween(product('name: String! @deprecated(reason: "Use title.")'), product(''))).toEqual([]);
  });

  it('refuses a new required argument and a narrower type', async () => {
    const narrower = product('name: String').replace('product(id: ID!)', 'product(id: ID!, channel: ID!)');
    expect(await breaksBetween(product('name: String!'), narrower)).toHaveLength(2);
  });
});
