const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.3",
  import: ["@key", "@external", "@provides", "@requires", "@shareable", "@interfaceObject", "@inaccessible"])\n`;

/** Subgraphs by name. */
export type Shape = Readonly<Record<string, string>>;

/** Users, reviews and products: many entities reached over several hops, @requires and @provides. */
export const shop: Shape = {
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

/** Interfaces, unions, enums, custom scalars, lists of lists, non-null at every place, mutations. */
export const zoo: Shape = {
  animals: `${link}
    scalar JSON
    enum Diet { PLANTS MEAT BOTH }
    interface Animal { id: ID! name: String! keeper: Keeper }
    type Lion implements Animal @key(fields: "id") { id: ID! name: String! keeper: Keeper mane: Float prey: [Animal!]! diet: Diet }
    type Parrot implements Animal @key(fields: "id") { id: ID! name: String! keeper: Keeper! words: [String!] grid: [[Cell!]]! diet: Diet! }
    type Snake implements Animal @key(fields: "id") @key(fields: "tag { code }") { id: ID! tag: Tag! name: String! keeper: Keeper extra: JSON }
    type Tag { code: String! colour: String @shareable }
    type Cell @shareable { x: Int! y: Int }
    union Resident = Lion | Parrot | Snake | Keeper
    type Keeper @key(fields: "id") { id: ID! boss: Keeper residents: [Resident] }
    type Query { animal(id: ID!): Animal animals(first: Int = 3, diet: Diet): [Animal!] residents: [Resident]! king: Lion! }
    type Mutation { feed(id: ID!, what: String): Animal rename(id: ID!, name: String!): Animal! }`,
  people: `${link}
    type Keeper @key(fields: "id") { id: ID! name: String! age: Int salary: Float! team: Team }
    type Team { name: String! members: [Keeper!] lead: Keeper! }
    type Query { keepers: [Keeper] team: Team }
    type Mutation { hire(name: String!): Keeper fire(id: ID!): Boolean }`,
  health: `${link}
    type Lion @key(fields: "id") { id: ID! mane: Float @external weight: Int! risk: Int @requires(fields: "mane") visits: [Visit!] }
    type Parrot @key(fields: "id") { id: ID! weight: Int visits: [Visit!]! grid: [[Cell!]]! @external crowded: Boolean @requires(fields: "grid { x y }") }
    type Cell @shareable { x: Int! y: Int }
    type Snake @key(fields: "tag { code }") { tag: Tag! venom: Boolean! visits: [Visit] keeper: Keeper @external fit: Boolean @requires(fields: "keeper { id }") }
    type Keeper @key(fields: "id") { id: ID! }
    type Tag { code: String! }
    type Visit @key(fields: "id day") { id: ID! day: Int! note: String vet: Keeper patient: Patient }
    union Patient = Lion | Parrot | Snake
    type Query { visit(id: ID!): Visit patients: [Patient!] }`,
  visits: `${link}
    type Visit @key(fields: "id day") { id: ID! day: Int! cost: Float! items: [String] }
    type Query { dearest: Visit }
    type Mutation { bill(id: ID!): Visit }`,
};

/** An entity interface that one subgraph knows as an object, hidden types, progressive overrides of ownership. */
export const media: Shape = {
  catalog: `${link}
    interface Media @key(fields: "id") { id: ID! title: String! }
    type Book implements Media @key(fields: "id") { id: ID! title: String! pages: Int author: Person }
    type Film implements Media @key(fields: "id") { id: ID! title: String! minutes: Int! cast: [Person!]! }
    type Secret implements Media @key(fields: "id") @inaccessible { id: ID! title: String! }
    type Person @key(fields: "id") { id: ID! works: [Media] }
    type Query { media(id: ID!): Media all: [Media!]! shelf: [[Media]] }`,
  ratings: `${link}
    type Media @key(fields: "id") @interfaceObject { id: ID! stars: Float reviews: [Note!] }
    type Note { text: String! by: Person }
    type Person @key(fields: "id") { id: ID! }
    type Query { best: [Media] }
    type Mutation { rate(id: ID!, stars: Int!): Media }`,
  people: `${link}
    type Person @key(fields: "id") { id: ID! name: String born: Int! }
    type Query { person(id: ID!): Person people: [Person!] }`,
};

export const shapes = { shop, zoo, media } as const;
