/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What an attribute says; with neither values nor bounds, that it says anything. */
export type AttributeFilter = {
  /** The attribute. */
  readonly attributeId: string;
  /** One of these values or codes of options, at most 50. */
  readonly oneOf?: ReadonlyArray<string> | null | undefined;
  /** At least: a number, day or text. */
  readonly gte?: string | null | undefined;
  /** At most. */
  readonly lte?: string | null | undefined;
};

/** Conditions on one field; all given ones must hold. */
export type DateTimeFilter = {
  /** Equal to this. */
  readonly eq?: string | null | undefined;
  /** Between these bounds. */
  readonly range?: DateTimeFilterRange | null | undefined;
  /** Whether there is no value. */
  readonly isNull?: boolean | null | undefined;
};

/** Bounds of a range; give one or two. */
export type DateTimeFilterRange = {
  /** At least. */
  readonly gte?: string | null | undefined;
  /** More than. */
  readonly gt?: string | null | undefined;
  /** At most. */
  readonly lte?: string | null | undefined;
  /** Less than. */
  readonly lt?: string | null | undefined;
};

/** Conditions on one field; all given ones must hold. */
export type IdFilter = {
  /** Equal to this. */
  readonly eq?: string | null | undefined;
  /** Equal to one of these, at most 100. */
  readonly oneOf?: ReadonlyArray<string> | null | undefined;
  /** Whether there is no value. */
  readonly isNull?: boolean | null | undefined;
};

/** The margin in a channel in percent, by the cost of today; needs the permission to see costs. */
export type MarginRangeFilter = {
  /** The channel. */
  readonly channelId: string;
  /** At least. */
  readonly gte?: string | null | undefined;
  /** At most. */
  readonly lte?: string | null | undefined;
};

/** The price in a channel, as the channel shows it: gross or net. */
export type PriceRangeFilter = {
  /** The channel. */
  readonly channelId: string;
  /** At least. */
  readonly gte?: string | null | undefined;
  /** At most. */
  readonly lte?: string | null | undefined;
};

/** Which products; all given conditions must hold. */
export type ProductFilter = {
  /** Words of name, category, tags, description, SKU or GTIN: by their beginning, their stem in German and English, or what was probably meant. Not inside of AND, OR and NOT. */
  readonly search?: string | null | undefined;
  /** By id. */
  readonly id?: IdFilter | null | undefined;
  /** By name; contains reads every product, `search` does not. */
  readonly name?: StringFilter | null | undefined;
  /** By status. */
  readonly status?: ProductStatusFilter | null | undefined;
  /** By the text of the main category. */
  readonly category?: StringFilter | null | undefined;
  /** In this category or below it. Not inside of AND, OR and NOT. */
  readonly categoryId?: string | null | undefined;
  /** By attributes, at most 10; all must hold. Not inside of AND, OR and NOT. */
  readonly attributes?: ReadonlyArray<AttributeFilter> | null | undefined;
  /** Bought from this supplier. Not inside of AND, OR and NOT. */
  readonly supplierId?: string | null | undefined;
  /** By price. Not inside of AND, OR and NOT. */
  readonly price?: PriceRangeFilter | null | undefined;
  /** By margin. Not inside of AND, OR and NOT. */
  readonly margin?: MarginRangeFilter | null | undefined;
  /** By stock on hand. Not inside of AND, OR and NOT. */
  readonly stock?: StockState | null | undefined;
  /** By the brand on the label. */
  readonly brandName?: StringFilter | null | undefined;
  /** By when they were last changed. */
  readonly updatedAt?: DateTimeFilter | null | undefined;
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

/** Whether anything of a product is on hand. */
export type StockState =
  /** At least one piece of one variant. */
  | 'IN_STOCK'
  /** Not a single piece. */
  | 'OUT_OF_STOCK';

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
