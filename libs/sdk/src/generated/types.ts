/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Conditions on one field; all given ones must hold. */
export type IdFilter = {
  /** Equal to this. */
  readonly eq?: string | null | undefined;
  /** Equal to one of these, at most 100. */
  readonly oneOf?: ReadonlyArray<string> | null | undefined;
  /** Whether there is no value. */
  readonly isNull?: boolean | null | undefined;
};

/** Which products; all given conditions must hold. */
export type ProductFilter = {
  /** Words that must all begin a word of name, category, tags, SKU or GTIN; quick on any number of products. Not inside of AND, OR and NOT. */
  readonly search?: string | null | undefined;
  /** By id. */
  readonly id?: IdFilter | null | undefined;
  /** By name; contains reads every product, `search` does not. */
  readonly name?: StringFilter | null | undefined;
  /** By status. */
  readonly status?: ProductStatusFilter | null | undefined;
  /** By category. */
  readonly category?: StringFilter | null | undefined;
  /** By the name that another system has for it. */
  readonly externalRef?: StringFilter | null | undefined;
  /** All of these hold; nested at most 3 levels. */
  readonly AND?: ReadonlyArray<ProductFilter> | null | undefined;
  /** At least one of these holds; nested at most 3 levels. */
  readonly OR?: ReadonlyArray<ProductFilter> | null | undefined;
  /** This does not hold; nested at most 3 levels. */
  readonly NOT?: ProductFilter | null | undefined;
};

/** Where a product stands. */
export type ProductStatus =
  /** Being prepared; not for sale. */
  | 'DRAFT'
  /** For sale. */
  | 'ACTIVE'
  /** No longer for sale; kept for the record. */
  | 'ARCHIVED';

/** Conditions on one field; all given ones must hold. */
export type ProductStatusFilter = {
  /** Equal to this. */
  readonly eq?: ProductStatus | null | undefined;
  /** Equal to one of these, at most 100. */
  readonly oneOf?: ReadonlyArray<ProductStatus> | null | undefined;
  /** Whether there is no value. */
  readonly isNull?: boolean | null | undefined;
};

/** Who wants to sign in. */
export type SignInInput = {
  /** E-mail address; case does not matter. */
  readonly email: string;
  /** Password. */
  readonly password: string;
  /** Brand to work in; left out, the only one or the last one. */
  readonly brandId?: string | null | undefined;
  /** The device, as the list of sessions shall show it: a user agent will do. */
  readonly device?: string | null | undefined;
};

/** Conditions on one field; all given ones must hold. */
export type StringFilter = {
  /** Equal to this. */
  readonly eq?: string | null | undefined;
  /** Equal to one of these, at most 100. */
  readonly oneOf?: ReadonlyArray<string> | null | undefined;
  /** Contains this text; case does not matter. */
  readonly contains?: string | null | undefined;
  /** Whether there is no value. */
  readonly isNull?: boolean | null | undefined;
};

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;

export type SignInMutation = {
  readonly signIn: {
    readonly session: {
      readonly accessToken: string;
      readonly refreshToken: string;
      readonly expiresAt: string;
    } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
    }>;
  };
};

export type ListProductsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  where?: ProductFilter | null | undefined;
}>;

export type ListProductsQuery = {
  readonly products: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly status: ProductStatus;
      readonly variants: ReadonlyArray<{
        readonly id: string;
        readonly sku: string;
        readonly prices: ReadonlyArray<{
          readonly id: string;
          readonly channel: { readonly code: string };
          readonly gross: { readonly decimal: string; readonly currency: string };
        }>;
      }>;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};
