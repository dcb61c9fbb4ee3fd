import type {
  ListProductsQuery,
  ListProductsQueryVariables,
  SignInMutation,
  SignInMutationVariables,
} from './types.ts';

/** An operation of the graph with the types of its variables and of its answer. */
export interface TypedDocument<TData, TVariables> {
  readonly name: string;
  /** SHA-256 of the text: how the gateway knows a registered operation. */
  readonly hash: string;
  readonly text: string;
  /** Never present: it carries the types. */
  readonly types?: (variables: TVariables) => TData;
}

export const ListProducts: TypedDocument<ListProductsQuery, ListProductsQueryVariables> = {
  name: 'ListProducts',
  hash: '04ae0b7a324ad342351857350fc25fd2e9fc3cc51eb54c91697b90d0e2b4ec1c',
  text: 'query ListProducts($first: Int, $after: String, $where: ProductFilter) {\n  products(first: $first, after: $after, where: $where) {\n    nodes {\n      id\n      name\n      status\n      variants {\n        id\n        sku\n        prices {\n          id\n          channel {\n            code\n          }\n          gross {\n            decimal\n            currency\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n}',
};
export const SignIn: TypedDocument<SignInMutation, SignInMutationVariables> = {
  name: 'SignIn',
  hash: '50ec98c496fac95ccbd4a362c0859a951a3f0af6299a27433260b677bcb05992',
  text: 'mutation SignIn($input: SignInInput!) {\n  signIn(input: $input) {\n    session {\n      accessToken\n      refreshToken\n      expiresAt\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
