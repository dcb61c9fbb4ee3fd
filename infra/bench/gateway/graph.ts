const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.3",
  import: ["@key", "@external", "@provides", "@requires", "@shareable"])\n`;

/** The federation benchmark's four subgraphs. */
export const subgraphs: Readonly<Record<string, string>> = {
  accounts: `${link}
    type Query { me: User user(id: ID!): User users: [User] }
    type User @key(fields: "id") { id: ID! name: String username: String @shareable birthday: Int }`,
  products: `${link}
    type Query { topProducts(first: Int = 5): [Product] }
    type Product @key(fields: "upc") { upc: String! name: String price: Int weight: Int }`,
  inventory: `${link}
    type Product @key(fields: "upc") { upc: String! weight: Int @external price: Int @external inStock: Boolean
      shippingEstimate: Int @requires(fields: "price weight") }`,
  reviews: `${link}
    type Review @key(fields: "id") { id: ID! body: String product: Product author: User @provides(fields: "username") }
    type User @key(fields: "id") { id: ID! username: String @external reviews: [Review] }
    type Product @key(fields: "upc") { upc: String! reviews: [Review] }`,
};

/** `deep` crosses all four several times, `simple` asks four once, `one` asks a single one. */
export const queries: Readonly<Record<string, string>> = {
  deep: `fragment U on User { id username name } fragment R on Review { id body }
    fragment P on Product { inStock name price shippingEstimate upc weight }
    query Deep { users { ...U reviews { ...R product { ...P reviews { ...R author { ...U reviews { ...R product { ...P } } } } } } }
      topProducts { ...P reviews { ...R author { ...U reviews { ...R product { ...P } } } } } }`,
  simple: `query Simple { topProducts(first: 5) { upc name price inStock shippingEstimate
    reviews { id body author { id username name } } } }`,
  one: 'query One { topProducts(first: 5) { upc name price } }',
};

const words =
  'brand shelf refill salon order label batch tier ledger wallet quote visit route margin price draft'.split(' ');
const wares: [string, number, number][] = [
  ['Table', 899, 100],
  ['Couch', 1299, 1000],
  ['Glass', 15, 20],
  ['Chair', 499, 100],
  ['TV', 1299, 1000],
  ['Lamp', 6999, 300],
  ['Grill', 3999, 2000],
  ['Fridge', 100000, 6000],
  ['Sofa', 9999, 800],
];
const sizes = [445, 288, 277, 144, 445, 288, 277, 144, 144, 144, 845];
const owners = [1, 1, 1, 1, 2, 2, 2, 2, 3, 4, 4];

function text(length: number, seed: number): string {
  let out = '';
  for (let i = 0; out.length < length; i++) out += `${words[(i * 7 + seed * 3) % words.length]} `;
  return out.slice(0, length);
}

interface Ref {
  id: string;
  upc: string;
  price: number;
  weight: number;
}

const users = [1, 2, 3, 4, 5, 6].map((n) => ({
  id: `${n}`,
  name: `User Number ${n}`,
  username: `user${n}`,
  birthday: n,
}));
const products = wares.map(([name, price, weight], i) => ({ upc: `${i + 1}`, name, price, weight }));
const reviews = sizes.map((size, i) => ({ id: `${i + 1}`, body: text(size, i), product: { upc: `${owners[i]}` } }));
const author = (): object => ({ id: '1', username: 'user1' });

/** Their data, the same on every machine. */
export const resolvers: Readonly<Record<string, object>> = {
  accounts: {
    Query: {
      me: () => users[0],
      user: (_: unknown, { id }: Ref) => users.find((u) => u.id === id),
      users: () => users,
    },
    User: { __resolveReference: ({ id }: Ref) => users.find((u) => u.id === id) },
  },
  products: {
    Query: { topProducts: (_: unknown, { first }: { first: number }) => products.slice(0, first) },
    Product: { __resolveReference: ({ upc }: Ref) => products.find((p) => p.upc === upc) },
  },
  inventory: {
    Product: {
      __resolveReference: (ref: Ref) => ({ ...ref, inStock: Number(ref.upc) % 2 === 1 }),
      shippingEstimate: ({ price, weight }: Ref) => (price > 1000 ? 0 : Math.floor(weight / 2)),
    },
  },
  reviews: {
    Review: { __resolveReference: ({ id }: Ref) => reviews.find((r) => r.id === id), author },
    User: {
      __resolveReference: ({ id }: Ref) => ({ id, username: `user${id}` }),
      reviews: () => reviews.slice(0, 2),
    },
    Product: {
      __resolveReference: ({ upc }: Ref) => ({ upc }),
      reviews: ({ upc }: Ref) => reviews.filter((r) => r.product.upc === upc),
    },
  },
};
