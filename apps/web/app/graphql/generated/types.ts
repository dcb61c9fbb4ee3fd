/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Which entries to show; all given conditions must hold. */
export type ActivityFilter = {
  /** Kind of thing, e.g. "price-draft". */
  readonly entityType?: StringFilter | null | undefined;
  /** Id of the thing. */
  readonly entityId?: IdFilter | null | undefined;
  /** Kind of who did it: person, director, automation, integration or system. */
  readonly actorKind?: StringFilter | null | undefined;
  /** Id of who did it. */
  readonly actorId?: IdFilter | null | undefined;
  /** Type of the event. */
  readonly action?: StringFilter | null | undefined;
  /** The service that told it. */
  readonly source?: StringFilter | null | undefined;
  /** The request that all of it came from. */
  readonly correlationId?: IdFilter | null | undefined;
  /** The request or entry that led to it directly. */
  readonly causationId?: IdFilter | null | undefined;
  /** When it happened. */
  readonly occurredAt?: DateTimeFilter | null | undefined;
  /** Words of the summary, which names thing and action. */
  readonly text?: StringFilter | null | undefined;
  /** All of these hold; nested at most 3 levels. */
  readonly AND?: ReadonlyArray<ActivityFilter> | null | undefined;
  /** At least one of these holds; nested at most 3 levels. */
  readonly OR?: ReadonlyArray<ActivityFilter> | null | undefined;
  /** This does not hold; nested at most 3 levels. */
  readonly NOT?: ActivityFilter | null | undefined;
};

/** How far AI may go; it approves nothing, ever. */
export type AiAutonomy =
  /** Reads and reports. */
  | 'OBSERVE'
  /** Recommends what people could do. */
  | 'SUGGEST'
  /** Writes drafts, which people approve. */
  | 'DRAFT';

/** An AI department head. */
export type AiDirector =
  /** Prices, margins, guardrails and competitors. */
  | 'PRICING'
  /** Campaigns, content and their performance. */
  | 'MARKETING'
  /** People, companies, leads and pipelines. */
  | 'CRM'
  /** Points, tiers and rewards. */
  | 'LOYALTY'
  /** Ledger, budgets, payouts and figures. */
  | 'FINANCE'
  /** Stock, inventory and the running of things. */
  | 'OPERATIONS'
  /** Partner stands: refills, packages and bonuses. */
  | 'STAND'
  /** Territories, quotes, orders and commissions. */
  | 'SALES'
  /** Calls, tickets and their resolution. */
  | 'SUPPORT'
  /** Voice, identity and rules of the brand. */
  | 'BRAND'
  /** White-label lines from idea to launch. */
  | 'WHITE_LABEL';

/** Approval of a price draft: its prices come into force at once, all or none. */
export type ApprovePriceDraftInput = {
  /** The draft. */
  readonly id: string;
  /** Version that you have seen. */
  readonly expectedVersion: number;
  /** Key of this command: repeating it does nothing twice. */
  readonly idempotencyKey: string;
};

/** Kind of sales channel. */
export type ChannelKind =
  /** The brand's own shop, online or on site. */
  | 'OWN_SHOP'
  /** Stands at partners: salons, pharmacies, pop-ups. */
  | 'STAND'
  /** Dealers, who buy to sell again. */
  | 'DEALER'
  /** A marketplace run by someone else. */
  | 'MARKETPLACE';

/** A new feature flag; it is a draft until it is activated. */
export type CreateFlagInput = {
  /** What it is for. */
  readonly description?: string | null | undefined;
  /** Its values; a new boolean flag has "on" and "off" where none are given. */
  readonly variants?: ReadonlyArray<FlagVariantInput> | null | undefined;
  /** Variant where the flag is off; "off" or the last one. */
  readonly offVariant?: string | null | undefined;
  /** What those get whom no rule names; the off variant. */
  readonly otherwise?: FlagServeInput | null | undefined;
  /** Rules in order; the first that holds decides. */
  readonly rules?: ReadonlyArray<FlagRuleInput> | null | undefined;
  /** Flags that have to be met first. */
  readonly prerequisites?: ReadonlyArray<FlagPrerequisiteInput> | null | undefined;
  /** Whether changes need a second person. */
  readonly protected?: boolean | null | undefined;
  /** Whether brands may set it for themselves. */
  readonly overridable?: boolean | null | undefined;
  /** Whether it is meant to stay and is never stale. */
  readonly permanent?: boolean | null | undefined;
  /** Person who is told when it seems to be done with. */
  readonly ownerId?: string | null | undefined;
  /** Part of the hash; another one deals all shares anew. */
  readonly salt?: string | null | undefined;
  /** Why, for the history. */
  readonly comment?: string | null | undefined;
  /** Key that code asks for, e.g. "console.products-export"; never changes. */
  readonly key: string;
  /** Name for people. */
  readonly name: string;
  /** What its values are; never changes. */
  readonly type: FlagType;
  /** Chosen by the caller: a repeat with the same key creates nothing twice. */
  readonly idempotencyKey: string;
};

/** A new knowledge document. */
export type CreateKnowledgeDocumentInput = {
  /** Title, 1 to 200 characters. */
  readonly title: string;
  /** The text in Markdown, at most 100,000 characters. */
  readonly body: string;
  /** Its language. */
  readonly language: KnowledgeLanguage;
  /** At most 20 tags. */
  readonly tags?: ReadonlyArray<string>;
  /** A draft, or published at once. */
  readonly status?: KnowledgeStatus;
  /** Chosen by the caller: a repeat with the same key creates nothing twice. */
  readonly idempotencyKey: string;
};

/** A new price draft. */
export type CreatePriceDraftInput = {
  /** Title. */
  readonly title: string;
  /** Why the prices should change. */
  readonly rationale?: string;
  /** Proposed prices, each variant and channel once, at most 500. */
  readonly lines: ReadonlyArray<PriceDraftLineInput>;
  /** Only judge the lines; keep nothing. */
  readonly validateOnly?: boolean;
  /** Key of this command: repeating it does nothing twice. */
  readonly idempotencyKey: string;
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

/** What became of a message that could not be handled. */
export type DeadLetterStatus =
  /** Waits for a person. */
  | 'OPEN'
  /** Was handled in the end. */
  | 'REPLAYED'
  /** Was given up, with a reason. */
  | 'DISCARDED';

/** A dead letter to give up. */
export type DiscardDeadLetterInput = {
  /** The service that has it. */
  readonly service: string;
  /** Id of the dead letter. */
  readonly id: string;
  /** Why, for whoever asks later. */
  readonly note: string;
};

/** Whose bucket decides about shares. */
export type FlagBucketBy =
  /** Each person's own. */
  | 'USER'
  /** One for all of a brand. */
  | 'BRAND';

/** What was changed. */
export type FlagChangeKind =
  /** The flag itself, for all brands. */
  | 'DEFINITION'
  /** What a brand has set for itself. */
  | 'OVERRIDE';

/** One comparison with a fact about the caller. */
export type FlagConditionInput = {
  /** "role", "brand", "user", or an attribute such as "locale". */
  readonly attribute: string;
  /** How to compare. */
  readonly operator: FlagOperator;
  /** What to compare with; one of these is enough. */
  readonly values?: ReadonlyArray<string>;
};

/** How a condition compares. */
export type FlagOperator =
  /** Equal to one of the values. */
  | 'IN'
  /** Known, and equal to none of the values. */
  | 'NOT_IN'
  /** Has one of the values within. */
  | 'CONTAINS'
  /** Begins with one of the values. */
  | 'STARTS_WITH'
  /** Ends with one of the values. */
  | 'ENDS_WITH'
  /** A number above. */
  | 'GREATER'
  /** A number not below. */
  | 'AT_LEAST'
  /** A number below. */
  | 'LESS'
  /** A number not above. */
  | 'AT_MOST'
  /** An instant before. */
  | 'BEFORE'
  /** An instant after. */
  | 'AFTER'
  /** Known at all. */
  | 'EXISTS'
  /** Not known. */
  | 'MISSING';

/** Another flag that has to come to one of these variants first. */
export type FlagPrerequisiteInput = {
  /** Key of the other flag. */
  readonly flagKey: string;
  /** Variants of it that are good enough. */
  readonly variants: ReadonlyArray<string>;
};

/** Who gets what: all conditions have to hold. */
export type FlagRuleInput = {
  /** Name of the rule, its own within the flag. */
  readonly id: string;
  /** All of these have to hold. */
  readonly conditions: ReadonlyArray<FlagConditionInput>;
  /** What they get. */
  readonly serve: FlagServeInput;
};

/** What is served: one variant, or shares of several. */
export type FlagServeInput = {
  /** The variant for everybody; or shares. */
  readonly variant?: string | null | undefined;
  /** Shares that add up to 100,000; or one variant. */
  readonly shares?: ReadonlyArray<FlagShareInput> | null | undefined;
  /** Whose bucket decides about shares. */
  readonly bucketBy?: FlagBucketBy;
};

/** A share of all callers. */
export type FlagShareInput = {
  /** The variant they get. */
  readonly variant: string;
  /** Parts of 100,000; 1,000 are one percent. */
  readonly weight: number;
};

/** Where a flag is in its life. */
export type FlagStage =
  /** Written, published to nobody: code has its own default. */
  | 'DRAFT'
  /** In use. */
  | 'ACTIVE'
  /** In use, and seems to be done with. */
  | 'STALE'
  /** Over; code has its own default. */
  | 'ARCHIVED';

/** Why a flag seems to be done with. */
export type FlagStaleReason =
  /** Everybody has had the same for two weeks. */
  | 'ROLLED_OUT'
  /** Nothing about it has changed for ninety days. */
  | 'UNCHANGED'
  /** Nobody has asked for it for thirty days. */
  | 'UNUSED';

/** A step in the life of a flag. */
export type FlagStepInput = {
  /** The flag. */
  readonly id: string;
  /** Version that the step is based on. */
  readonly expectedVersion: number;
  /** Why, for the history. */
  readonly comment?: string | null | undefined;
};

/** What the values of a flag are. */
export type FlagType =
  /** True or false. */
  | 'BOOLEAN'
  /** Text. */
  | 'STRING'
  /** A number. */
  | 'NUMBER'
  /** An object or a list. */
  | 'JSON';

/** One of the values a flag can have. */
export type FlagVariantInput = {
  /** Name that rules speak of: letters, digits, _ and -. */
  readonly key: string;
  /** The value, of the type of the flag. */
  readonly value: unknown;
};

/** What a guardrail says about a price. */
export type GuardrailOutcome =
  /** Kept. */
  | 'PASSED'
  /** Kept, by less than two points. */
  | 'NEAR'
  /** Broken, and allowed with a warning. */
  | 'WARNED'
  /** Broken: a second person has to approve. */
  | 'NEEDS_APPROVAL'
  /** Broken: refused. */
  | 'BLOCKED';

/** How something does. */
export type HealthStatus =
  /** Well. */
  | 'OK'
  /** Works, with something to look at. */
  | 'DEGRADED'
  /** Does not work. */
  | 'DOWN'
  /** Never heard of here. */
  | 'UNKNOWN';

/** Conditions on one field; all given ones must hold. */
export type IdFilter = {
  /** Equal to this. */
  readonly eq?: string | null | undefined;
  /** Equal to one of these, at most 100. */
  readonly oneOf?: ReadonlyArray<string> | null | undefined;
  /** Whether there is no value. */
  readonly isNull?: boolean | null | undefined;
};

/** What a column holds, where the preset does not know or should not decide. */
export type ImportColumnInput = {
  /** Name in the header. */
  readonly column: string;
  /** What it holds; IGNORE to leave it out. */
  readonly field: ImportField;
  /** Currency of a price or cost. */
  readonly currency?: string | null | undefined;
  /** Code or name of the channel that a price is for. */
  readonly region?: string | null | undefined;
  /** Language of a name or description. */
  readonly locale?: string | null | undefined;
  /** Joins the name of an option with its value. */
  readonly position?: number | null | undefined;
};

/** What errors of rows lead to. */
export type ImportErrorPolicy =
  /** Rows with errors are left out, the others are imported. */
  | 'SKIP_ROWS'
  /** One row with an error stops the whole import; at most 10,000 rows. */
  | 'ALL_OR_NOTHING';

/** What a column can hold. */
export type ImportField =
  /** Nothing that is read. */
  | 'IGNORE'
  /** What tells products apart: handle, slug or number; rows of one key are one product. */
  | 'PRODUCT_KEY'
  /** Name of the product. */
  | 'PRODUCT_NAME'
  /** Description of the product. */
  | 'PRODUCT_DESCRIPTION'
  /** active, draft or archived; words of other systems are known. */
  | 'PRODUCT_STATUS'
  /** Category. */
  | 'PRODUCT_CATEGORY'
  /** Brand on the label. */
  | 'PRODUCT_BRAND'
  /** One tag. */
  | 'PRODUCT_TAG'
  /** Tags, separated by comma, semicolon or bar. */
  | 'PRODUCT_TAGS'
  /** group:value pairs separated by bars; category and brand are taken out of them. */
  | 'PRODUCT_FACETS'
  /** Article number. */
  | 'VARIANT_SKU'
  /** Name among its siblings. */
  | 'VARIANT_NAME'
  /** GTIN (EAN, UPC) with a right check digit. */
  | 'VARIANT_GTIN'
  /** Ingredients. */
  | 'VARIANT_INCI'
  /** standard, reduced or zero. */
  | 'VARIANT_VAT_CLASS'
  /** How much is in it. */
  | 'NET_CONTENT_AMOUNT'
  /** Unit of that: ml, l, g, kg or pcs. */
  | 'NET_CONTENT_UNIT'
  /** Name of one option; position joins it with its value. */
  | 'OPTION_NAME'
  /** Value of one option. */
  | 'OPTION_VALUE'
  /** Names of all options, separated by bars. */
  | 'OPTION_NAMES'
  /** Values of all options, separated by bars. */
  | 'OPTION_VALUES'
  /** Price in the channel of the import, or in that of its region. */
  | 'PRICE'
  /** Currency of the price. */
  | 'PRICE_CURRENCY'
  /** Cost of one unit. */
  | 'COST'
  /** Currency of the cost. */
  | 'COST_CURRENCY'
  /** Opening stock; stock that is on record is left alone. */
  | 'STOCK';

/** How prices and errors of a file are treated. */
export type ImportOptionsInput = {
  /** Code of the channel whose prices the file gives; the first channel where left out. */
  readonly channelCode?: string | null | undefined;
  /** Currency of prices whose column names none; the channel's where left out. */
  readonly currency?: string | null | undefined;
  /** Whether prices are with tax; as the channel shows prices where left out. */
  readonly priceIncludesVat?: boolean | null | undefined;
  /** What errors of rows lead to. */
  readonly errorPolicy?: ImportErrorPolicy;
};

/** How a file is read. */
export type ImportPresetName =
  /** Our own template, with costs and a price column per channel. */
  | 'MH_OS'
  /** Vendure's product import CSV. */
  | 'VENDURE'
  /** Medusa's product export or template, comma or semicolon. */
  | 'MEDUSA'
  /** Spree's products CSV. */
  | 'SPREE'
  /** Saleor's populatedb JSON. */
  | 'SALEOR'
  /** Any CSV; the mapping says what its columns hold. */
  | 'CUSTOM';

/** Which documents. */
export type KnowledgeFilter = {
  /** Where they are in their life. */
  readonly status?: KnowledgeStatusFilter | null | undefined;
  /** Their language. */
  readonly language?: KnowledgeLanguageFilter | null | undefined;
  /** A tag that they have. */
  readonly tag?: string | null | undefined;
  /** Words they have in any form; "…" for a phrase, - to exclude, or for alternatives. The best come first. */
  readonly search?: string | null | undefined;
};

/** Language of a document: its words are found in any of their forms. */
export type KnowledgeLanguage =
  /** German. */
  | 'DE'
  /** English. */
  | 'EN';

/** Conditions on one field; all given ones must hold. */
export type KnowledgeLanguageFilter = {
  /** Equal to this. */
  readonly eq?: KnowledgeLanguage | null | undefined;
  /** Equal to one of these, at most 100. */
  readonly oneOf?: ReadonlyArray<KnowledgeLanguage> | null | undefined;
  /** Whether there is no value. */
  readonly isNull?: boolean | null | undefined;
};

/** Where a document is in its life. */
export type KnowledgeStatus =
  /** Seen by those who write. */
  | 'DRAFT'
  /** Seen by all who read. */
  | 'PUBLISHED'
  /** Put away, seen by those who write. */
  | 'ARCHIVED';

/** Conditions on one field; all given ones must hold. */
export type KnowledgeStatusFilter = {
  /** Equal to this. */
  readonly eq?: KnowledgeStatus | null | undefined;
  /** Equal to one of these, at most 100. */
  readonly oneOf?: ReadonlyArray<KnowledgeStatus> | null | undefined;
  /** Whether there is no value. */
  readonly isNull?: boolean | null | undefined;
};

/** Width of a point of a series. */
export type MetricBucket =
  /** One minute. */
  | 'MINUTE'
  /** One hour. */
  | 'HOUR'
  /** One day, in UTC. */
  | 'DAY';

/** An exact amount. More decimals than the currency has are refused. */
export type MoneyInput = {
  /** The amount, e.g. "19.90". */
  readonly decimal: string;
  /** Currency of the amount. */
  readonly currency: string;
};

/** Direction of an order. */
export type OrderDirection =
  /** Smallest, first or oldest first. */
  | 'ASC'
  /** Largest, last or newest first. */
  | 'DESC';

/** Which side of a price people set and see. */
export type PriceDisplay =
  /** Prices without tax; gross is derived. */
  | 'NET'
  /** Prices with tax; net is derived. */
  | 'GROSS';

/** What can be done with a price draft. */
export type PriceDraftAction =
  /** Change title, rationale or lines. */
  | 'UPDATE'
  /** Ask a second person to decide. */
  | 'SUBMIT'
  /** Take it back. */
  | 'WITHDRAW'
  /** Put its prices into force. */
  | 'APPROVE'
  /** Refuse it, with a reason. */
  | 'REJECT';

/** Which price drafts; all given conditions must hold. */
export type PriceDraftFilter = {
  /** By status. */
  readonly status?: PriceDraftStatusFilter | null | undefined;
  /** By source. */
  readonly source?: PriceDraftSourceFilter | null | undefined;
  /** By title. */
  readonly title?: StringFilter | null | undefined;
  /** By the id of who wrote it. */
  readonly authorId?: StringFilter | null | undefined;
  /** By when it was written. */
  readonly createdAt?: DateTimeFilter | null | undefined;
  /** All of these hold; nested at most 3 levels. */
  readonly AND?: ReadonlyArray<PriceDraftFilter> | null | undefined;
  /** At least one of these holds; nested at most 3 levels. */
  readonly OR?: ReadonlyArray<PriceDraftFilter> | null | undefined;
  /** This does not hold; nested at most 3 levels. */
  readonly NOT?: PriceDraftFilter | null | undefined;
};

/** A proposed price: one side of it. */
export type PriceDraftLineInput = {
  /** The variant. */
  readonly variantId: string;
  /** The channel; its currency and VAT apply. */
  readonly channelId: string;
  /** Net price, if net is what you set. */
  readonly net?: string | null | undefined;
  /** Gross price, if gross is what you set. */
  readonly gross?: string | null | undefined;
};

/** Where a price draft comes from. */
export type PriceDraftSource =
  /** A person wrote it. */
  | 'PERSON'
  /** An import of a file found other prices than those in force. */
  | 'IMPORT'
  /** An AI director proposes it. */
  | 'DIRECTOR'
  /** An automation proposes it. */
  | 'AUTOMATION';

/** Conditions on one field; all given ones must hold. */
export type PriceDraftSourceFilter = {
  /** Equal to this. */
  readonly eq?: PriceDraftSource | null | undefined;
  /** Equal to one of these, at most 100. */
  readonly oneOf?: ReadonlyArray<PriceDraftSource> | null | undefined;
  /** Whether there is no value. */
  readonly isNull?: boolean | null | undefined;
};

/** Where a price draft stands. */
export type PriceDraftStatus =
  /** Being written by its author. */
  | 'DRAFT'
  /** Waiting for a second person. */
  | 'SUBMITTED'
  /** Approved; its prices came into force. */
  | 'APPLIED'
  /** Rejected; no price changed. */
  | 'REJECTED'
  /** Taken back by its author; no price changed. */
  | 'WITHDRAWN';

/** Conditions on one field; all given ones must hold. */
export type PriceDraftStatusFilter = {
  /** Equal to this. */
  readonly eq?: PriceDraftStatus | null | undefined;
  /** Equal to one of these, at most 100. */
  readonly oneOf?: ReadonlyArray<PriceDraftStatus> | null | undefined;
  /** Whether there is no value. */
  readonly isNull?: boolean | null | undefined;
};

/** A step of a price draft. */
export type PriceDraftStepInput = {
  /** The draft. */
  readonly id: string;
  /** Version that you have seen. */
  readonly expectedVersion: number;
};

/** What a guardrail looks at. */
export type PricingGuardrailKind =
  /** The margin, (net price − cost) / net price, is at least this. */
  'MINIMUM_MARGIN';

/** What a breach leads to. */
export type PricingGuardrailPolicy =
  /** The price is refused, whoever sets it. */
  | 'BLOCK'
  /** The price needs a draft that a second person approves. */
  | 'REQUIRE_APPROVAL'
  /** The price is allowed and marked. */
  | 'WARN';

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

/** Where an import stands. */
export type ProductImportStatus =
  /** Accepted, not yet begun. */
  | 'QUEUED'
  /** Under way. */
  | 'RUNNING'
  /** Done; rows with errors were left out. */
  | 'SUCCEEDED'
  /** Given up; `failure` says why. */
  | 'FAILED';

/** What to order by; rows that are equal in it are ordered by id. */
export type ProductOrder = {
  /** Field to order by. */
  readonly field: ProductOrderField;
  /** Direction. */
  readonly direction?: OrderDirection;
};

/** What products can be ordered by. */
export type ProductOrderField =
  /** By name. */
  | 'NAME'
  /** By when they were added. */
  | 'CREATED_AT'
  /** By when they were last changed. */
  | 'UPDATED_AT';

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

/** Personal data taken out of a text before a model reads it. */
export type RedactionClass =
  /** Names of people. */
  | 'PERSON_NAME'
  /** E-mail addresses. */
  | 'EMAIL'
  /** Telephone numbers. */
  | 'PHONE'
  /** Streets, towns and postal codes of people. */
  | 'POSTAL_ADDRESS'
  /** Account and card numbers. */
  | 'PAYMENT'
  /** Numbers of identity papers, tax and social security. */
  | 'GOVERNMENT_ID'
  /** Dates of birth. */
  | 'BIRTH_DATE'
  /** What is said about somebody’s health. */
  | 'HEALTH';

/** A session to go on with. */
export type RefreshSessionInput = {
  /** The refresh token that came last. */
  readonly refreshToken: string;
};

/** Rejection of a price draft. */
export type RejectPriceDraftInput = {
  /** The draft. */
  readonly id: string;
  /** Version that you have seen. */
  readonly expectedVersion: number;
  /** Why. */
  readonly reason: string;
};

/** A dead letter to handle again. */
export type ReplayDeadLetterInput = {
  /** The service that has it. */
  readonly service: string;
  /** Id of the dead letter. */
  readonly id: string;
};

/** Where a role is held. */
export type RoleScope =
  /** On the whole platform, across brands. */
  | 'PLATFORM'
  /** Inside one brand. */
  | 'BRAND';

/** What AI may do in the brand of the session, in place of what it may do now. */
export type SetAiPolicyInput = {
  /** Version that the change is based on; 0 where nobody has set one. */
  readonly expectedVersion: number;
  /** Directors that may work. */
  readonly directors: ReadonlyArray<AiDirector>;
  /** How far they may go. */
  readonly autonomy: AiAutonomy;
  /** Spending on models at most per day. */
  readonly spendPerDay: MoneyInput;
  /** Spending on models at most per month; at least that of a day. */
  readonly spendPerMonth: MoneyInput;
  /** Models that may be asked, e.g. "openai/gpt-5-mini". */
  readonly models: ReadonlyArray<string>;
  /** Personal data taken out before a model reads a text. */
  readonly redaction: ReadonlyArray<RedactionClass>;
  /** Why, for the history. */
  readonly comment?: string | null | undefined;
};

/** What the brand of the session sets for itself. */
export type SetFlagOverrideInput = {
  /** The flag. */
  readonly flagId: string;
  /** Version of the brand's override that this is based on; 0 where there was none. */
  readonly expectedVersion: number;
  /** Off: the brand gets the off variant. */
  readonly enabled?: boolean;
  /** What the brand gets; without it the override is taken back. */
  readonly serve?: FlagServeInput | null | undefined;
  /** Why, for the history. */
  readonly comment?: string | null | undefined;
};

/** A guardrail: a new one without id, a changed one with id and expectedVersion. */
export type SetPricingGuardrailInput = {
  /** The guardrail to change; left out for a new one. */
  readonly id?: string | null | undefined;
  /** Version that the change is based on; needed with id. */
  readonly expectedVersion?: number | null | undefined;
  /** What it looks at. */
  readonly kind?: PricingGuardrailKind;
  /** Channel in which it holds; every channel where left out. */
  readonly channelId?: string | null | undefined;
  /** Lowest margin in percent of the net price: 0 to below 100. */
  readonly minimumMarginPercent: string;
  /** What a breach leads to. */
  readonly policy: PricingGuardrailPolicy;
  /** Whether it is in force. */
  readonly active?: boolean;
  /** Key of this command: repeating it does nothing twice. */
  readonly idempotencyKey?: string | null | undefined;
};

/** Who wants to sign in. */
export type SignInInput = {
  /** E-mail address; case does not matter. */
  readonly email: string;
  /** Password. */
  readonly password: string;
  /** Brand to work in; left out, the only one or the last one. */
  readonly brandId?: string | null | undefined;
};

/** What to end. */
export type SignOutInput = {
  /** All sessions of the person, on every device. */
  readonly allSessions?: boolean;
};

/** An import of products from an uploaded file. */
export type StartProductImportInput = {
  /** The file, as its upload answered. */
  readonly fileId: string;
  /** How to read it; by its columns where left out. */
  readonly preset?: ImportPresetName | null | undefined;
  /** Columns that hold something else than the preset says. */
  readonly mapping?: ReadonlyArray<ImportColumnInput>;
  /** Channel, currency, VAT and error policy. */
  readonly options?: ImportOptionsInput | null | undefined;
  /** Only check every row and change nothing. */
  readonly dryRun?: boolean;
  /** Key of this command: repeating it does nothing twice. */
  readonly idempotencyKey: string;
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

/** Another brand for the session. */
export type SwitchBrandInput = {
  /** Brand to work in from now on. */
  readonly brandId: string;
};

/** The kill switch of a flag. */
export type SwitchFlagInput = {
  /** The flag. */
  readonly id: string;
  /** Version that the step is based on. */
  readonly expectedVersion: number;
  /** Why, for the history. */
  readonly comment?: string | null | undefined;
  /** Off: everybody gets the off variant, at once. */
  readonly enabled: boolean;
};

/** What a client tells. */
export type TelemetryKind =
  /** A page was seen. */
  | 'PAGE_VIEW'
  /** Something that invites to act was used. */
  | 'CALL_TO_ACTION'
  /** Something broke. */
  | 'ERROR'
  /** Something took time; the value says how long, in milliseconds. */
  | 'TIMING';

/** Changes to a feature flag; what is left out stays. */
export type UpdateFlagInput = {
  /** What it is for. */
  readonly description?: string | null | undefined;
  /** Its values; a new boolean flag has "on" and "off" where none are given. */
  readonly variants?: ReadonlyArray<FlagVariantInput> | null | undefined;
  /** Variant where the flag is off; "off" or the last one. */
  readonly offVariant?: string | null | undefined;
  /** What those get whom no rule names; the off variant. */
  readonly otherwise?: FlagServeInput | null | undefined;
  /** Rules in order; the first that holds decides. */
  readonly rules?: ReadonlyArray<FlagRuleInput> | null | undefined;
  /** Flags that have to be met first. */
  readonly prerequisites?: ReadonlyArray<FlagPrerequisiteInput> | null | undefined;
  /** Whether changes need a second person. */
  readonly protected?: boolean | null | undefined;
  /** Whether brands may set it for themselves. */
  readonly overridable?: boolean | null | undefined;
  /** Whether it is meant to stay and is never stale. */
  readonly permanent?: boolean | null | undefined;
  /** Person who is told when it seems to be done with. */
  readonly ownerId?: string | null | undefined;
  /** Part of the hash; another one deals all shares anew. */
  readonly salt?: string | null | undefined;
  /** Why, for the history. */
  readonly comment?: string | null | undefined;
  /** The flag. */
  readonly id: string;
  /** Version that the changes are based on. */
  readonly expectedVersion: number;
  /** Name for people. */
  readonly name?: string | null | undefined;
};

/** Changes to a knowledge document; what is left out stays. */
export type UpdateKnowledgeDocumentInput = {
  /** The document. */
  readonly id: string;
  /** Version that the changes are based on. */
  readonly expectedVersion: number;
  /** Title. */
  readonly title?: string | null | undefined;
  /** The text in Markdown. */
  readonly body?: string | null | undefined;
  /** Its language. */
  readonly language?: KnowledgeLanguage | null | undefined;
  /** All its tags. */
  readonly tags?: ReadonlyArray<string> | null | undefined;
  /** Publishes, archives or brings back. */
  readonly status?: KnowledgeStatus | null | undefined;
};

/** How a variant is taxed; the percentage follows from country and date. */
export type VatClass =
  /** The standard rate, e.g. 19 % in Germany. */
  | 'STANDARD'
  /** The reduced rate, e.g. 7 % in Germany. */
  | 'REDUCED'
  /** No VAT. */
  | 'ZERO';

export type AiPolicyPageQueryVariables = Exact<{ [key: string]: never }>;

export type AiPolicyPageQuery = {
  readonly aiPolicy: {
    readonly version: number;
    readonly directors: ReadonlyArray<AiDirector>;
    readonly autonomy: AiAutonomy;
    readonly models: ReadonlyArray<string>;
    readonly redaction: ReadonlyArray<RedactionClass>;
    readonly changedAt: string | null;
    readonly spendPerDay: { readonly decimal: string; readonly currency: string };
    readonly spendPerMonth: { readonly decimal: string; readonly currency: string };
    readonly author: { readonly name: string | null } | null;
  };
  readonly aiPolicyHistory: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly version: number;
      readonly comment: string | null;
      readonly createdAt: string;
      readonly author: { readonly kind: string; readonly name: string | null };
      readonly changes: ReadonlyArray<{
        readonly field: string;
        readonly before: string | null;
        readonly after: string | null;
      }>;
    }>;
  };
};

export type SetAiPolicyMutationVariables = Exact<{
  input: SetAiPolicyInput;
}>;

export type SetAiPolicyMutation = {
  readonly setAiPolicy: {
    readonly policy: { readonly version: number } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type FlagServePartsFragment = {
  readonly variant: string | null;
  readonly bucketBy: FlagBucketBy | null;
  readonly shares: ReadonlyArray<{ readonly variant: string; readonly weight: number }> | null;
};

export type FlagPartsFragment = {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly description: string;
  readonly type: FlagType;
  readonly stage: FlagStage;
  readonly enabled: boolean;
  readonly protected: boolean;
  readonly overridable: boolean;
  readonly permanent: boolean;
  readonly salt: string | null;
  readonly offVariant: string;
  readonly staleReason: FlagStaleReason | null;
  readonly staleSince: string | null;
  readonly lastEvaluatedAt: string | null;
  readonly evaluations: string;
  readonly activatedAt: string | null;
  readonly createdAt: string;
  readonly version: number;
  readonly variants: ReadonlyArray<{ readonly key: string; readonly value: unknown }>;
  readonly prerequisites: ReadonlyArray<{ readonly flagKey: string; readonly variants: ReadonlyArray<string> }>;
  readonly rules: ReadonlyArray<{
    readonly id: string;
    readonly conditions: ReadonlyArray<{
      readonly attribute: string;
      readonly operator: FlagOperator;
      readonly values: ReadonlyArray<string>;
    }>;
    readonly serve: {
      readonly variant: string | null;
      readonly bucketBy: FlagBucketBy | null;
      readonly shares: ReadonlyArray<{ readonly variant: string; readonly weight: number }> | null;
    };
  }> | null;
  readonly otherwise: {
    readonly variant: string | null;
    readonly bucketBy: FlagBucketBy | null;
    readonly shares: ReadonlyArray<{ readonly variant: string; readonly weight: number }> | null;
  };
  readonly override: {
    readonly version: number;
    readonly enabled: boolean;
    readonly serve: {
      readonly variant: string | null;
      readonly bucketBy: FlagBucketBy | null;
      readonly shares: ReadonlyArray<{ readonly variant: string; readonly weight: number }> | null;
    } | null;
  } | null;
};

export type FlagsQueryVariables = Exact<{
  archived: boolean;
}>;

export type FlagsQuery = {
  readonly flags: ReadonlyArray<{
    readonly id: string;
    readonly key: string;
    readonly name: string;
    readonly description: string;
    readonly type: FlagType;
    readonly stage: FlagStage;
    readonly enabled: boolean;
    readonly protected: boolean;
    readonly overridable: boolean;
    readonly permanent: boolean;
    readonly salt: string | null;
    readonly offVariant: string;
    readonly staleReason: FlagStaleReason | null;
    readonly staleSince: string | null;
    readonly lastEvaluatedAt: string | null;
    readonly evaluations: string;
    readonly activatedAt: string | null;
    readonly createdAt: string;
    readonly version: number;
    readonly variants: ReadonlyArray<{ readonly key: string; readonly value: unknown }>;
    readonly prerequisites: ReadonlyArray<{ readonly flagKey: string; readonly variants: ReadonlyArray<string> }>;
    readonly rules: ReadonlyArray<{
      readonly id: string;
      readonly conditions: ReadonlyArray<{
        readonly attribute: string;
        readonly operator: FlagOperator;
        readonly values: ReadonlyArray<string>;
      }>;
      readonly serve: {
        readonly variant: string | null;
        readonly bucketBy: FlagBucketBy | null;
        readonly shares: ReadonlyArray<{ readonly variant: string; readonly weight: number }> | null;
      };
    }> | null;
    readonly otherwise: {
      readonly variant: string | null;
      readonly bucketBy: FlagBucketBy | null;
      readonly shares: ReadonlyArray<{ readonly variant: string; readonly weight: number }> | null;
    };
    readonly override: {
      readonly version: number;
      readonly enabled: boolean;
      readonly serve: {
        readonly variant: string | null;
        readonly bucketBy: FlagBucketBy | null;
        readonly shares: ReadonlyArray<{ readonly variant: string; readonly weight: number }> | null;
      } | null;
    } | null;
  }>;
};

export type FlagPageQueryVariables = Exact<{
  id: string;
}>;

export type FlagPageQuery = {
  readonly flag: {
    readonly id: string;
    readonly key: string;
    readonly name: string;
    readonly description: string;
    readonly type: FlagType;
    readonly stage: FlagStage;
    readonly enabled: boolean;
    readonly protected: boolean;
    readonly overridable: boolean;
    readonly permanent: boolean;
    readonly salt: string | null;
    readonly offVariant: string;
    readonly staleReason: FlagStaleReason | null;
    readonly staleSince: string | null;
    readonly lastEvaluatedAt: string | null;
    readonly evaluations: string;
    readonly activatedAt: string | null;
    readonly createdAt: string;
    readonly version: number;
    readonly variants: ReadonlyArray<{ readonly key: string; readonly value: unknown }>;
    readonly prerequisites: ReadonlyArray<{ readonly flagKey: string; readonly variants: ReadonlyArray<string> }>;
    readonly rules: ReadonlyArray<{
      readonly id: string;
      readonly conditions: ReadonlyArray<{
        readonly attribute: string;
        readonly operator: FlagOperator;
        readonly values: ReadonlyArray<string>;
      }>;
      readonly serve: {
        readonly variant: string | null;
        readonly bucketBy: FlagBucketBy | null;
        readonly shares: ReadonlyArray<{ readonly variant: string; readonly weight: number }> | null;
      };
    }> | null;
    readonly otherwise: {
      readonly variant: string | null;
      readonly bucketBy: FlagBucketBy | null;
      readonly shares: ReadonlyArray<{ readonly variant: string; readonly weight: number }> | null;
    };
    readonly override: {
      readonly version: number;
      readonly enabled: boolean;
      readonly serve: {
        readonly variant: string | null;
        readonly bucketBy: FlagBucketBy | null;
        readonly shares: ReadonlyArray<{ readonly variant: string; readonly weight: number }> | null;
      } | null;
    } | null;
  } | null;
  readonly flagHistory: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly kind: FlagChangeKind;
      readonly version: number;
      readonly comment: string | null;
      readonly createdAt: string;
      readonly author: { readonly kind: string; readonly name: string | null };
      readonly changes: ReadonlyArray<{
        readonly field: string;
        readonly before: string | null;
        readonly after: string | null;
      }>;
    }>;
  };
};

export type OwnFlagsQueryVariables = Exact<{
  keys: ReadonlyArray<string> | string;
}>;

export type OwnFlagsQuery = {
  readonly evaluateFlags: ReadonlyArray<{ readonly key: string; readonly value: unknown }>;
};

export type FlagDoneFragment = {
  readonly flag: { readonly id: string; readonly version: number } | null;
  readonly userErrors: ReadonlyArray<{
    readonly code: string;
    readonly message: string;
    readonly path: ReadonlyArray<string>;
    readonly details: unknown;
  }>;
};

export type CreateFlagMutationVariables = Exact<{
  input: CreateFlagInput;
}>;

export type CreateFlagMutation = {
  readonly createFlag: {
    readonly flag: { readonly id: string; readonly version: number } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type UpdateFlagMutationVariables = Exact<{
  input: UpdateFlagInput;
}>;

export type UpdateFlagMutation = {
  readonly updateFlag: {
    readonly flag: { readonly id: string; readonly version: number } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type ActivateFlagMutationVariables = Exact<{
  input: FlagStepInput;
}>;

export type ActivateFlagMutation = {
  readonly activateFlag: {
    readonly flag: { readonly id: string; readonly version: number } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type SwitchFlagMutationVariables = Exact<{
  input: SwitchFlagInput;
}>;

export type SwitchFlagMutation = {
  readonly switchFlag: {
    readonly flag: { readonly id: string; readonly version: number } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type ArchiveFlagMutationVariables = Exact<{
  input: FlagStepInput;
}>;

export type ArchiveFlagMutation = {
  readonly archiveFlag: {
    readonly flag: { readonly id: string; readonly version: number } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type SetFlagOverrideMutationVariables = Exact<{
  input: SetFlagOverrideInput;
}>;

export type SetFlagOverrideMutation = {
  readonly setFlagOverride: {
    readonly flag: { readonly id: string; readonly version: number } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type HealthQueryVariables = Exact<{ [key: string]: never }>;

export type HealthQuery = {
  readonly systemHealth: {
    readonly status: HealthStatus;
    readonly checkedAt: string;
    readonly services: ReadonlyArray<{
      readonly name: string;
      readonly status: HealthStatus;
      readonly findings: ReadonlyArray<string>;
      readonly requests: number;
      readonly failed: number;
      readonly p95Ms: number;
      readonly outboxDepth: number | null;
      readonly outboxLagSeconds: number | null;
      readonly deadLetters: number | null;
      readonly consumers: ReadonlyArray<{ readonly domain: string; readonly waiting: number; readonly inHand: number }>;
      readonly replicas: ReadonlyArray<{
        readonly instance: string;
        readonly status: HealthStatus;
        readonly version: string;
        readonly startedAt: string;
        readonly seenAt: string;
        readonly residentMiB: number;
        readonly loopDelayMs: number;
        readonly dependencies: ReadonlyArray<{
          readonly name: string;
          readonly ok: boolean;
          readonly ms: number;
          readonly error: string | null;
        }>;
      }>;
    }>;
    readonly database: {
      readonly version: string;
      readonly sizeBytes: string;
      readonly connections: number;
      readonly maxConnections: number;
      readonly answersInMs: number;
    };
    readonly broker: {
      readonly connected: boolean;
      readonly streams: ReadonlyArray<{ readonly name: string; readonly messages: number; readonly bytes: string }>;
    };
    readonly alerts: ReadonlyArray<{
      readonly id: string;
      readonly service: string;
      readonly kind: string;
      readonly severity: string;
      readonly message: string;
      readonly raisedAt: string;
      readonly clearedAt: string | null;
    }>;
    readonly slowOperations: ReadonlyArray<{
      readonly service: string;
      readonly name: string;
      readonly ms: number;
      readonly at: string;
      readonly requestId: string;
    }>;
  };
};

export type DeadLettersQueryVariables = Exact<{
  status?: DeadLetterStatus | null | undefined;
}>;

export type DeadLettersQuery = {
  readonly deadLetters: {
    readonly unavailable: ReadonlyArray<string>;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly service: string;
      readonly type: string | null;
      readonly subject: string;
      readonly reason: string;
      readonly error: string;
      readonly attempts: number;
      readonly status: DeadLetterStatus;
      readonly note: string | null;
      readonly body: string;
      readonly createdAt: string;
      readonly resolvedAt: string | null;
    }>;
  };
};

export type ReplayDeadLetterMutationVariables = Exact<{
  input: ReplayDeadLetterInput;
}>;

export type ReplayDeadLetterMutation = {
  readonly replayDeadLetter: {
    readonly deadLetter: { readonly id: string; readonly status: DeadLetterStatus } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
    }>;
  };
};

export type DiscardDeadLetterMutationVariables = Exact<{
  input: DiscardDeadLetterInput;
}>;

export type DiscardDeadLetterMutation = {
  readonly discardDeadLetter: {
    readonly deadLetter: { readonly id: string; readonly status: DeadLetterStatus } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
    }>;
  };
};

export type HomeProductsQueryVariables = Exact<{ [key: string]: never }>;

export type HomeProductsQuery = {
  readonly products: { readonly totalCount: number; readonly nodes: ReadonlyArray<{ readonly id: string }> };
};

export type HomeGuardrailsQueryVariables = Exact<{ [key: string]: never }>;

export type HomeGuardrailsQuery = {
  readonly pricingGuardrails: ReadonlyArray<{ readonly id: string; readonly active: boolean }>;
};

export type HomeDraftsQueryVariables = Exact<{ [key: string]: never }>;

export type HomeDraftsQuery = {
  readonly waiting: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly title: string;
      readonly status: PriceDraftStatus;
      readonly source: PriceDraftSource;
      readonly lineCount: number;
      readonly worstVerdict: GuardrailOutcome;
      readonly createdAt: string;
      readonly submittedAt: string | null;
      readonly decidedAt: string | null;
      readonly version: number;
      readonly author: { readonly id: string; readonly name: string | null; readonly kind: string };
      readonly decidedBy: { readonly id: string; readonly name: string | null } | null;
    }>;
  };
  readonly applied: { readonly totalCount: number };
  readonly all: { readonly totalCount: number };
};

export type HomeActivityQueryVariables = Exact<{ [key: string]: never }>;

export type HomeActivityQuery = {
  readonly activity: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly occurredAt: string;
      readonly action: string;
      readonly summary: string;
      readonly source: string;
      readonly correlationId: string;
      readonly actor: { readonly kind: string; readonly id: string; readonly name: string | null };
      readonly entity: { readonly type: string; readonly id: string; readonly label: string };
      readonly changes: ReadonlyArray<{
        readonly field: string;
        readonly before: string | null;
        readonly after: string | null;
      }>;
    }>;
  };
};

export type HomeImportsQueryVariables = Exact<{ [key: string]: never }>;

export type HomeImportsQuery = {
  readonly productImports: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly dryRun: boolean;
      readonly status: ProductImportStatus;
    }>;
  };
};

export type PaletteSearchQueryVariables = Exact<{
  search: string;
}>;

export type PaletteSearchQuery = {
  readonly products: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly status: ProductStatus;
      readonly variants: ReadonlyArray<{ readonly id: string; readonly sku: string }>;
    }>;
  };
};

export type ImportRowFragment = {
  readonly id: string;
  readonly fileId: string;
  readonly fileName: string;
  readonly preset: ImportPresetName;
  readonly dryRun: boolean;
  readonly status: ProductImportStatus;
  readonly rows: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly failed: number;
  readonly createdAt: string;
  readonly startedBy: { readonly id: string; readonly name: string | null };
};

export type ProductImportsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;

export type ProductImportsQuery = {
  readonly productImports: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly fileId: string;
      readonly fileName: string;
      readonly preset: ImportPresetName;
      readonly dryRun: boolean;
      readonly status: ProductImportStatus;
      readonly rows: number;
      readonly created: number;
      readonly updated: number;
      readonly unchanged: number;
      readonly failed: number;
      readonly createdAt: string;
      readonly startedBy: { readonly id: string; readonly name: string | null };
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type ProductImportPageQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;

export type ProductImportPageQuery = {
  readonly productImport: {
    readonly notices: ReadonlyArray<string>;
    readonly id: string;
    readonly fileId: string;
    readonly fileName: string;
    readonly preset: ImportPresetName;
    readonly dryRun: boolean;
    readonly status: ProductImportStatus;
    readonly rows: number;
    readonly created: number;
    readonly updated: number;
    readonly unchanged: number;
    readonly failed: number;
    readonly createdAt: string;
    readonly failure: { readonly code: string; readonly message: string } | null;
    readonly job: { readonly id: string; readonly progress: number; readonly total: number | null };
    readonly draft: { readonly id: string; readonly title: string; readonly status: PriceDraftStatus } | null;
    readonly errors: {
      readonly totalCount: number;
      readonly nodes: ReadonlyArray<{
        readonly row: number;
        readonly column: string | null;
        readonly code: string;
        readonly message: string;
        readonly value: string | null;
      }>;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
    readonly startedBy: { readonly id: string; readonly name: string | null };
  } | null;
};

export type ImportFilePageQueryVariables = Exact<{
  id: string;
}>;

export type ImportFilePageQuery = {
  readonly importFile: {
    readonly id: string;
    readonly name: string;
    readonly bytes: number;
    readonly format: string;
    readonly delimiter: string | null;
    readonly suggestedPreset: ImportPresetName | null;
    readonly columns: ReadonlyArray<{
      readonly column: string;
      readonly field: ImportField;
      readonly currency: string | null;
      readonly region: string | null;
      readonly locale: string | null;
      readonly position: number | null;
      readonly refused: boolean;
      readonly samples: ReadonlyArray<string>;
    }>;
  } | null;
  readonly channels: ReadonlyArray<{
    readonly id: string;
    readonly code: string;
    readonly name: string;
    readonly kind: ChannelKind;
    readonly currency: string;
    readonly priceDisplay: PriceDisplay;
    readonly country: string;
    readonly active: boolean;
  }>;
};

export type StartProductImportMutationVariables = Exact<{
  input: StartProductImportInput;
}>;

export type StartProductImportMutation = {
  readonly startProductImport: {
    readonly import: { readonly id: string; readonly dryRun: boolean } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
    }>;
    readonly warnings: ReadonlyArray<{ readonly code: string; readonly message: string }>;
  };
};

export type KnowledgeRowFragment = {
  readonly id: string;
  readonly title: string;
  readonly language: KnowledgeLanguage;
  readonly tags: ReadonlyArray<string>;
  readonly status: KnowledgeStatus;
  readonly updatedAt: string;
  readonly excerpt: ReadonlyArray<{ readonly text: string; readonly hit: boolean }> | null;
  readonly author: { readonly name: string | null };
};

export type KnowledgeListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: KnowledgeFilter | null | undefined;
}>;

export type KnowledgeListQuery = {
  readonly knowledgeDocuments: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly title: string;
      readonly language: KnowledgeLanguage;
      readonly tags: ReadonlyArray<string>;
      readonly status: KnowledgeStatus;
      readonly updatedAt: string;
      readonly excerpt: ReadonlyArray<{ readonly text: string; readonly hit: boolean }> | null;
      readonly author: { readonly name: string | null };
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
  readonly knowledgeTags: ReadonlyArray<{ readonly tag: string; readonly count: number }>;
};

export type KnowledgePageQueryVariables = Exact<{
  id: string;
}>;

export type KnowledgePageQuery = {
  readonly knowledgeDocument: {
    readonly body: string;
    readonly version: number;
    readonly publishedAt: string | null;
    readonly createdAt: string;
    readonly id: string;
    readonly title: string;
    readonly language: KnowledgeLanguage;
    readonly tags: ReadonlyArray<string>;
    readonly status: KnowledgeStatus;
    readonly updatedAt: string;
    readonly excerpt: ReadonlyArray<{ readonly text: string; readonly hit: boolean }> | null;
    readonly author: { readonly name: string | null };
  } | null;
};

export type CreateKnowledgeMutationVariables = Exact<{
  input: CreateKnowledgeDocumentInput;
}>;

export type CreateKnowledgeMutation = {
  readonly createKnowledgeDocument: {
    readonly document: { readonly id: string; readonly version: number } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type UpdateKnowledgeMutationVariables = Exact<{
  input: UpdateKnowledgeDocumentInput;
}>;

export type UpdateKnowledgeMutation = {
  readonly updateKnowledgeDocument: {
    readonly document: { readonly id: string; readonly version: number } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type ActivityRowFragment = {
  readonly id: string;
  readonly occurredAt: string;
  readonly action: string;
  readonly summary: string;
  readonly source: string;
  readonly correlationId: string;
  readonly actor: { readonly kind: string; readonly id: string; readonly name: string | null };
  readonly entity: { readonly type: string; readonly id: string; readonly label: string };
  readonly changes: ReadonlyArray<{
    readonly field: string;
    readonly before: string | null;
    readonly after: string | null;
  }>;
};

export type ActivityQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: ActivityFilter | null | undefined;
}>;

export type ActivityQuery = {
  readonly activity: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly occurredAt: string;
      readonly action: string;
      readonly summary: string;
      readonly source: string;
      readonly correlationId: string;
      readonly actor: { readonly kind: string; readonly id: string; readonly name: string | null };
      readonly entity: { readonly type: string; readonly id: string; readonly label: string };
      readonly changes: ReadonlyArray<{
        readonly field: string;
        readonly before: string | null;
        readonly after: string | null;
      }>;
    }>;
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly hasPreviousPage: boolean;
      readonly startCursor: string | null;
      readonly endCursor: string | null;
    };
  };
};

export type PeopleQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;

export type PeopleQuery = {
  readonly users: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly email: string;
      readonly createdAt: string;
      readonly membership: {
        readonly id: string;
        readonly roles: ReadonlyArray<{ readonly key: string; readonly name: string }>;
      } | null;
    }>;
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly hasPreviousPage: boolean;
      readonly startCursor: string | null;
      readonly endCursor: string | null;
    };
  };
};

export type RolesQueryVariables = Exact<{ [key: string]: never }>;

export type RolesQuery = {
  readonly roles: ReadonlyArray<{
    readonly key: string;
    readonly name: string;
    readonly description: string;
    readonly scope: RoleScope;
    readonly permissions: ReadonlyArray<string>;
  }>;
};

export type PeopleNamesQueryVariables = Exact<{ [key: string]: never }>;

export type PeopleNamesQuery = {
  readonly users: { readonly nodes: ReadonlyArray<{ readonly id: string; readonly name: string }> };
};

export type ChannelPartsFragment = {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly kind: ChannelKind;
  readonly currency: string;
  readonly priceDisplay: PriceDisplay;
  readonly country: string;
  readonly active: boolean;
};

export type GuardrailPartsFragment = {
  readonly id: string;
  readonly kind: PricingGuardrailKind;
  readonly minimumMarginPercent: string;
  readonly policy: PricingGuardrailPolicy;
  readonly active: boolean;
  readonly version: number;
  readonly channel: { readonly id: string; readonly code: string; readonly name: string } | null;
};

export type DraftRowFragment = {
  readonly id: string;
  readonly title: string;
  readonly status: PriceDraftStatus;
  readonly source: PriceDraftSource;
  readonly lineCount: number;
  readonly worstVerdict: GuardrailOutcome;
  readonly createdAt: string;
  readonly submittedAt: string | null;
  readonly decidedAt: string | null;
  readonly version: number;
  readonly author: { readonly id: string; readonly name: string | null; readonly kind: string };
  readonly decidedBy: { readonly id: string; readonly name: string | null } | null;
};

export type DraftLineFragment = {
  readonly id: string;
  readonly changePercent: string | null;
  readonly superseded: boolean;
  readonly before: { readonly decimal: string; readonly currency: string } | null;
  readonly after: { readonly decimal: string; readonly currency: string };
  readonly channel: {
    readonly id: string;
    readonly code: string;
    readonly name: string;
    readonly priceDisplay: PriceDisplay;
  };
  readonly variant: {
    readonly id: string;
    readonly sku: string;
    readonly name: string;
    readonly product: { readonly id: string; readonly name: string };
  };
  readonly verdicts: ReadonlyArray<{
    readonly outcome: GuardrailOutcome;
    readonly policy: PricingGuardrailPolicy;
    readonly message: string;
  }>;
};

export type ChannelsQueryVariables = Exact<{ [key: string]: never }>;

export type ChannelsQuery = {
  readonly channels: ReadonlyArray<{
    readonly id: string;
    readonly code: string;
    readonly name: string;
    readonly kind: ChannelKind;
    readonly currency: string;
    readonly priceDisplay: PriceDisplay;
    readonly country: string;
    readonly active: boolean;
  }>;
};

export type GuardrailsQueryVariables = Exact<{ [key: string]: never }>;

export type GuardrailsQuery = {
  readonly pricingGuardrails: ReadonlyArray<{
    readonly id: string;
    readonly kind: PricingGuardrailKind;
    readonly minimumMarginPercent: string;
    readonly policy: PricingGuardrailPolicy;
    readonly active: boolean;
    readonly version: number;
    readonly channel: { readonly id: string; readonly code: string; readonly name: string } | null;
  }>;
  readonly channels: ReadonlyArray<{
    readonly id: string;
    readonly code: string;
    readonly name: string;
    readonly kind: ChannelKind;
    readonly currency: string;
    readonly priceDisplay: PriceDisplay;
    readonly country: string;
    readonly active: boolean;
  }>;
};

export type SetGuardrailMutationVariables = Exact<{
  input: SetPricingGuardrailInput;
}>;

export type SetGuardrailMutation = {
  readonly setPricingGuardrail: {
    readonly guardrail: {
      readonly id: string;
      readonly kind: PricingGuardrailKind;
      readonly minimumMarginPercent: string;
      readonly policy: PricingGuardrailPolicy;
      readonly active: boolean;
      readonly version: number;
      readonly channel: { readonly id: string; readonly code: string; readonly name: string } | null;
    } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
    }>;
    readonly warnings: ReadonlyArray<{ readonly code: string; readonly message: string }>;
  };
};

export type PriceDraftsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: PriceDraftFilter | null | undefined;
}>;

export type PriceDraftsQuery = {
  readonly priceDrafts: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly title: string;
      readonly status: PriceDraftStatus;
      readonly source: PriceDraftSource;
      readonly lineCount: number;
      readonly worstVerdict: GuardrailOutcome;
      readonly createdAt: string;
      readonly submittedAt: string | null;
      readonly decidedAt: string | null;
      readonly version: number;
      readonly author: { readonly id: string; readonly name: string | null; readonly kind: string };
      readonly decidedBy: { readonly id: string; readonly name: string | null } | null;
    }>;
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly hasPreviousPage: boolean;
      readonly startCursor: string | null;
      readonly endCursor: string | null;
    };
  };
};

export type PriceDraftPageQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;

export type PriceDraftPageQuery = {
  readonly priceDraft: {
    readonly rationale: string;
    readonly reason: string | null;
    readonly permittedActions: ReadonlyArray<PriceDraftAction>;
    readonly id: string;
    readonly title: string;
    readonly status: PriceDraftStatus;
    readonly source: PriceDraftSource;
    readonly lineCount: number;
    readonly worstVerdict: GuardrailOutcome;
    readonly createdAt: string;
    readonly submittedAt: string | null;
    readonly decidedAt: string | null;
    readonly version: number;
    readonly lines: {
      readonly totalCount: number;
      readonly nodes: ReadonlyArray<{
        readonly id: string;
        readonly changePercent: string | null;
        readonly superseded: boolean;
        readonly before: { readonly decimal: string; readonly currency: string } | null;
        readonly after: { readonly decimal: string; readonly currency: string };
        readonly channel: {
          readonly id: string;
          readonly code: string;
          readonly name: string;
          readonly priceDisplay: PriceDisplay;
        };
        readonly variant: {
          readonly id: string;
          readonly sku: string;
          readonly name: string;
          readonly product: { readonly id: string; readonly name: string };
        };
        readonly verdicts: ReadonlyArray<{
          readonly outcome: GuardrailOutcome;
          readonly policy: PricingGuardrailPolicy;
          readonly message: string;
        }>;
      }>;
      readonly pageInfo: {
        readonly hasNextPage: boolean;
        readonly hasPreviousPage: boolean;
        readonly startCursor: string | null;
        readonly endCursor: string | null;
      };
    };
    readonly author: { readonly id: string; readonly name: string | null; readonly kind: string };
    readonly decidedBy: { readonly id: string; readonly name: string | null } | null;
  } | null;
};

export type PriceDraftMarginsQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;

export type PriceDraftMarginsQuery = {
  readonly priceDraft: {
    readonly id: string;
    readonly lines: {
      readonly nodes: ReadonlyArray<{
        readonly id: string;
        readonly marginBefore: string | null;
        readonly marginAfter: string | null;
      }>;
    };
  } | null;
};

export type CreatePriceDraftMutationVariables = Exact<{
  input: CreatePriceDraftInput;
}>;

export type CreatePriceDraftMutation = {
  readonly createPriceDraft: {
    readonly draft: { readonly id: string; readonly status: PriceDraftStatus; readonly version: number } | null;
    readonly preview: ReadonlyArray<{
      readonly id: string;
      readonly changePercent: string | null;
      readonly superseded: boolean;
      readonly before: { readonly decimal: string; readonly currency: string } | null;
      readonly after: { readonly decimal: string; readonly currency: string };
      readonly channel: {
        readonly id: string;
        readonly code: string;
        readonly name: string;
        readonly priceDisplay: PriceDisplay;
      };
      readonly variant: {
        readonly id: string;
        readonly sku: string;
        readonly name: string;
        readonly product: { readonly id: string; readonly name: string };
      };
      readonly verdicts: ReadonlyArray<{
        readonly outcome: GuardrailOutcome;
        readonly policy: PricingGuardrailPolicy;
        readonly message: string;
      }>;
    }> | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
    }>;
    readonly warnings: ReadonlyArray<{ readonly code: string; readonly message: string }>;
  };
};

export type SubmitPriceDraftMutationVariables = Exact<{
  input: PriceDraftStepInput;
}>;

export type SubmitPriceDraftMutation = {
  readonly submitPriceDraft: {
    readonly draft: { readonly id: string; readonly status: PriceDraftStatus; readonly version: number } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
    }>;
  };
};

export type WithdrawPriceDraftMutationVariables = Exact<{
  input: PriceDraftStepInput;
}>;

export type WithdrawPriceDraftMutation = {
  readonly withdrawPriceDraft: {
    readonly draft: { readonly id: string; readonly status: PriceDraftStatus; readonly version: number } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
    }>;
  };
};

export type ApprovePriceDraftMutationVariables = Exact<{
  input: ApprovePriceDraftInput;
}>;

export type ApprovePriceDraftMutation = {
  readonly approvePriceDraft: {
    readonly draft: { readonly id: string; readonly status: PriceDraftStatus; readonly version: number } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
    }>;
  };
};

export type RejectPriceDraftMutationVariables = Exact<{
  input: RejectPriceDraftInput;
}>;

export type RejectPriceDraftMutation = {
  readonly rejectPriceDraft: {
    readonly draft: { readonly id: string; readonly status: PriceDraftStatus; readonly version: number } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
    }>;
  };
};

export type MoneyPartsFragment = { readonly decimal: string; readonly currency: string };

export type ListPriceFragment = {
  readonly id: string;
  readonly gross: { readonly decimal: string; readonly currency: string };
  readonly net: { readonly decimal: string; readonly currency: string };
  readonly channel: {
    readonly id: string;
    readonly code: string;
    readonly name: string;
    readonly priceDisplay: PriceDisplay;
  };
};

export type ProductRowFragment = {
  readonly id: string;
  readonly name: string;
  readonly status: ProductStatus;
  readonly category: string | null;
  readonly tags: ReadonlyArray<string>;
  readonly updatedAt: string;
  readonly createdAt: string;
  readonly variants: ReadonlyArray<{
    readonly id: string;
    readonly sku: string;
    readonly name: string;
    readonly stockOnHand: number;
    readonly prices: ReadonlyArray<{
      readonly id: string;
      readonly gross: { readonly decimal: string; readonly currency: string };
      readonly net: { readonly decimal: string; readonly currency: string };
      readonly channel: {
        readonly id: string;
        readonly code: string;
        readonly name: string;
        readonly priceDisplay: PriceDisplay;
      };
    }>;
  }>;
};

export type ProductsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: ProductFilter | null | undefined;
  orderBy?: ProductOrder | null | undefined;
}>;

export type ProductsQuery = {
  readonly products: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly status: ProductStatus;
      readonly category: string | null;
      readonly tags: ReadonlyArray<string>;
      readonly updatedAt: string;
      readonly createdAt: string;
      readonly variants: ReadonlyArray<{
        readonly id: string;
        readonly sku: string;
        readonly name: string;
        readonly stockOnHand: number;
        readonly prices: ReadonlyArray<{
          readonly id: string;
          readonly gross: { readonly decimal: string; readonly currency: string };
          readonly net: { readonly decimal: string; readonly currency: string };
          readonly channel: {
            readonly id: string;
            readonly code: string;
            readonly name: string;
            readonly priceDisplay: PriceDisplay;
          };
        }>;
      }>;
    }>;
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly hasPreviousPage: boolean;
      readonly startCursor: string | null;
      readonly endCursor: string | null;
    };
  };
};

export type ProductPeekQueryVariables = Exact<{
  id: string;
}>;

export type ProductPeekQuery = {
  readonly product: {
    readonly description: string;
    readonly version: number;
    readonly id: string;
    readonly name: string;
    readonly status: ProductStatus;
    readonly category: string | null;
    readonly tags: ReadonlyArray<string>;
    readonly updatedAt: string;
    readonly createdAt: string;
    readonly variants: ReadonlyArray<{
      readonly id: string;
      readonly sku: string;
      readonly name: string;
      readonly stockOnHand: number;
      readonly prices: ReadonlyArray<{
        readonly id: string;
        readonly gross: { readonly decimal: string; readonly currency: string };
        readonly net: { readonly decimal: string; readonly currency: string };
        readonly channel: {
          readonly id: string;
          readonly code: string;
          readonly name: string;
          readonly priceDisplay: PriceDisplay;
        };
      }>;
    }>;
  } | null;
};

export type ProductPageQueryVariables = Exact<{
  id: string;
}>;

export type ProductPageQuery = {
  readonly product: {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly status: ProductStatus;
    readonly category: string | null;
    readonly tags: ReadonlyArray<string>;
    readonly externalRef: string | null;
    readonly version: number;
    readonly createdAt: string;
    readonly updatedAt: string;
    readonly variants: ReadonlyArray<{
      readonly id: string;
      readonly sku: string;
      readonly name: string;
      readonly gtin: string | null;
      readonly inci: string | null;
      readonly vatClass: VatClass;
      readonly stockOnHand: number;
      readonly options: ReadonlyArray<{ readonly name: string; readonly value: string }>;
      readonly netContent: { readonly amount: string; readonly unit: string } | null;
      readonly stock: ReadonlyArray<{ readonly onHand: number; readonly location: { readonly name: string } }>;
      readonly prices: ReadonlyArray<{
        readonly id: string;
        readonly validFrom: string;
        readonly vatRate: string;
        readonly sourceDraftId: string | null;
        readonly net: { readonly decimal: string; readonly currency: string };
        readonly gross: { readonly decimal: string; readonly currency: string };
        readonly channel: {
          readonly id: string;
          readonly code: string;
          readonly name: string;
          readonly priceDisplay: PriceDisplay;
          readonly currency: string;
        };
      }>;
    }>;
  } | null;
};

export type ProductCostsQueryVariables = Exact<{
  id: string;
}>;

export type ProductCostsQuery = {
  readonly product: {
    readonly id: string;
    readonly variants: ReadonlyArray<{
      readonly id: string;
      readonly cost: { readonly decimal: string; readonly currency: string } | null;
      readonly prices: ReadonlyArray<{ readonly id: string; readonly margin: string | null }>;
    }>;
  } | null;
};

export type ProductsForExportQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: ProductFilter | null | undefined;
  orderBy?: ProductOrder | null | undefined;
}>;

export type ProductsForExportQuery = {
  readonly products: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly status: ProductStatus;
      readonly category: string | null;
      readonly variants: ReadonlyArray<{
        readonly id: string;
        readonly sku: string;
        readonly gtin: string | null;
        readonly name: string;
        readonly stockOnHand: number;
        readonly prices: ReadonlyArray<{
          readonly id: string;
          readonly channel: { readonly code: string };
          readonly net: { readonly decimal: string; readonly currency: string };
          readonly gross: { readonly decimal: string; readonly currency: string };
        }>;
      }>;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type VariantChoicesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: ProductFilter | null | undefined;
}>;

export type VariantChoicesQuery = {
  readonly products: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly variants: ReadonlyArray<{
        readonly id: string;
        readonly sku: string;
        readonly name: string;
        readonly prices: ReadonlyArray<{
          readonly id: string;
          readonly gross: { readonly decimal: string; readonly currency: string };
          readonly net: { readonly decimal: string; readonly currency: string };
          readonly channel: {
            readonly id: string;
            readonly code: string;
            readonly name: string;
            readonly priceDisplay: PriceDisplay;
          };
        }>;
      }>;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type VariantProductQueryVariables = Exact<{
  id: string;
}>;

export type VariantProductQuery = {
  readonly productVariant: { readonly id: string; readonly product: { readonly id: string } } | null;
};

export type ViewerPartsFragment = {
  readonly permissions: ReadonlyArray<string>;
  readonly platform: boolean;
  readonly user: { readonly id: string; readonly name: string; readonly email: string; readonly locale: string };
  readonly brand: {
    readonly id: string;
    readonly name: string;
    readonly slug: string;
    readonly defaultCurrency: string;
    readonly defaultLocale: string;
    readonly timeZone: string;
  } | null;
  readonly roles: ReadonlyArray<{ readonly key: string; readonly name: string }>;
  readonly memberships: ReadonlyArray<{
    readonly id: string;
    readonly brand: { readonly id: string; readonly name: string; readonly slug: string };
  }>;
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

export type RefreshSessionMutationVariables = Exact<{
  input: RefreshSessionInput;
}>;

export type RefreshSessionMutation = {
  readonly refreshSession: {
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

export type SwitchBrandMutationVariables = Exact<{
  input: SwitchBrandInput;
}>;

export type SwitchBrandMutation = {
  readonly switchBrand: {
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

export type SignOutMutationVariables = Exact<{
  input: SignOutInput;
}>;

export type SignOutMutation = {
  readonly signOut: {
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
    }>;
  };
};

export type CurrentViewerQueryVariables = Exact<{ [key: string]: never }>;

export type CurrentViewerQuery = {
  readonly viewer: {
    readonly permissions: ReadonlyArray<string>;
    readonly platform: boolean;
    readonly user: { readonly id: string; readonly name: string; readonly email: string; readonly locale: string };
    readonly brand: {
      readonly id: string;
      readonly name: string;
      readonly slug: string;
      readonly defaultCurrency: string;
      readonly defaultLocale: string;
      readonly timeZone: string;
    } | null;
    readonly roles: ReadonlyArray<{ readonly key: string; readonly name: string }>;
    readonly memberships: ReadonlyArray<{
      readonly id: string;
      readonly brand: { readonly id: string; readonly name: string; readonly slug: string };
    }>;
  } | null;
};

export type TelemetryQueryVariables = Exact<{
  from: string;
  to: string;
}>;

export type TelemetryQuery = {
  readonly telemetrySummary: {
    readonly top: ReadonlyArray<{
      readonly kind: TelemetryKind;
      readonly path: string;
      readonly name: string;
      readonly count: number;
      readonly sessions: number;
    }>;
    readonly days: ReadonlyArray<{
      readonly day: string;
      readonly kind: TelemetryKind;
      readonly count: number;
      readonly sessions: number;
    }>;
  };
  readonly opsMetricNames: ReadonlyArray<{
    readonly name: string;
    readonly unit: string;
    readonly count: number;
    readonly latestAt: string;
  }>;
};

export type MetricSeriesQueryVariables = Exact<{
  name: string;
  from: string;
  to: string;
  bucket: MetricBucket;
}>;

export type MetricSeriesQuery = {
  readonly opsMetricSeries: ReadonlyArray<{
    readonly at: string;
    readonly count: number;
    readonly average: string;
    readonly minimum: string;
    readonly maximum: string;
  }>;
};
