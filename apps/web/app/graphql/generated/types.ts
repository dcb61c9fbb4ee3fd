/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** The answer to an invitation. */
export type AcceptInvitationInput = {
  /** Token of the link in the mail. */
  readonly token: string;
  /** Name to go by in the brand. */
  readonly name: string;
  /** Somebody new chooses a password; somebody with an account gives theirs, unless signed in. */
  readonly password?: string | null | undefined;
  /** Language tag of the console for them. */
  readonly locale?: string;
};

/** The draft becomes the version that people go through. */
export type ActivateJourneyInput = {
  /** The journey. */
  readonly id: string;
  /** Version that the change is based on. */
  readonly expectedVersion: number;
  /** Whether those on the way change over, where the new version has the step at which they stand. */
  readonly moveEnrolments?: boolean;
};

/** What an exported file looks like. */
export type ActivityExportFormat =
  /** A table for spreadsheets; a cell never begins as a formula. */
  | 'CSV'
  /** One JSON object a line, with the data of the event. */
  | 'JSON_LINES';

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

/** A file that a record shall point to: by https address or by its id on the platform. */
export type AddCrmFileInput = {
  /** Any text of yours: a repeat with the same key does nothing twice. */
  readonly idempotencyKey: string;
  /** What it belongs to. */
  readonly subject: CrmFileSubject;
  /** Which one. */
  readonly subjectId: string;
  /** Name. */
  readonly name: string;
  /** Its https address. */
  readonly url?: string | null | undefined;
  /** Its id on the platform. */
  readonly fileId?: string | null | undefined;
  /** What it is; application/octet-stream when absent. */
  readonly mediaType?: string | null | undefined;
  /** How many bytes. */
  readonly sizeBytes?: string | null | undefined;
  /** Its SHA-256, in hexadecimal. */
  readonly sha256?: string | null | undefined;
};

/** Keeps what is left of a payment, or what a credit note still owes, as credit: exactly one of the two. */
export type AddFinanceCustomerCreditInput = {
  /** Any text of yours: a repeat with the same key does nothing twice. */
  readonly idempotencyKey: string;
  /** A payment of which something is put against no invoice. */
  readonly paymentId?: string | null | undefined;
  /** A credit note that still owes something. */
  readonly creditNoteId?: string | null | undefined;
};

/** Linking a person to a partner: a member by id, or somebody new. */
export type AddPartnerUserInput = {
  /** The partner. */
  readonly partnerId: string;
  /** A member of the brand; never oneself. */
  readonly userId?: string | null | undefined;
  /** Somebody new, who joins the brand with it. */
  readonly person?: PartnerPersonInput | null | undefined;
  /** Chosen by the caller: a repeat with the same key links nobody twice. */
  readonly idempotencyKey: string;
};

/** A code that many people use. */
export type AddPromotionCodeInput = {
  /** The promotion. */
  readonly promotionId: string;
  /** The code: 4 to 40 letters and digits; letter case, blanks and hyphens do not matter. */
  readonly code: string;
  /** How often it can be used; as often as the promotion where left out. */
  readonly mostUses?: number | null | undefined;
  /** Key of this command: repeating it does nothing twice. */
  readonly idempotencyKey: string;
};

/** Points added or taken by hand; many wait for a second person. */
export type AdjustLoyaltyPointsInput = {
  /** Any text of yours: a repeat with the same key does nothing twice. */
  readonly idempotencyKey: string;
  /** Whose points. */
  readonly memberId: string;
  /** How many; below zero to take some. */
  readonly points: number;
  /** Why, in 3 to 500 characters. */
  readonly reason: string;
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

/** An API key to change. */
export type ApiKeyInput = {
  /** The key. */
  readonly id: string;
  /** Version that the change is based on. */
  readonly expectedVersion: number;
};

/** Whether an API key can be used. */
export type ApiKeyStatus =
  /** Can be used. */
  | 'ACTIVE'
  /** Its time is over. */
  | 'EXPIRED'
  /** Somebody revoked it. */
  | 'REVOKED';

/** Which requests to show; all given conditions must hold. */
export type ApprovalRequestFilter = {
  /** How far it is. */
  readonly state?: ApprovalStateFilter | null | undefined;
  /** Kind of change. */
  readonly kind?: StringFilter | null | undefined;
  /** Id of the thing that it changes. */
  readonly subjectId?: IdFilter | null | undefined;
  /** Id of who asked for it. */
  readonly requesterId?: IdFilter | null | undefined;
  /** All of these hold; nested at most 3 levels. */
  readonly AND?: ReadonlyArray<ApprovalRequestFilter> | null | undefined;
  /** At least one of these holds; nested at most 3 levels. */
  readonly OR?: ReadonlyArray<ApprovalRequestFilter> | null | undefined;
  /** This does not hold; nested at most 3 levels. */
  readonly NOT?: ApprovalRequestFilter | null | undefined;
};

/** How far a change that needs a second person is. */
export type ApprovalState =
  /** Waits for a second person; nothing has changed yet. */
  | 'PENDING'
  /** Approved; the service that owns it is applying it. */
  | 'APPROVED'
  /** A second person said no; nothing has changed. */
  | 'REJECTED'
  /** Nobody decided in time; nothing has changed. */
  | 'EXPIRED'
  /** Taken back by who asked for it; nothing has changed. */
  | 'WITHDRAWN'
  /** Approved and made. */
  | 'APPLIED'
  /** Approved, but it no longer fitted what it was to change; nothing has changed. */
  | 'FAILED';

/** Conditions on one field; all given ones must hold. */
export type ApprovalStateFilter = {
  /** Equal to this. */
  readonly eq?: ApprovalState | null | undefined;
  /** Equal to one of these, at most 100. */
  readonly oneOf?: ReadonlyArray<ApprovalState> | null | undefined;
  /** Whether there is no value. */
  readonly isNull?: boolean | null | undefined;
};

/** Approval of a change. */
export type ApproveChangeInput = {
  /** The request. */
  readonly id: string;
  /** payloadHash of the request as you saw it: exactly that is approved. */
  readonly payloadHash: string;
  /** A word about it, at most 1000 characters. */
  readonly note?: string | null | undefined;
};

/** Approval of a price draft: its prices come into force, all or none. */
export type ApprovePriceDraftInput = {
  /** The draft. */
  readonly id: string;
  /** Version that you have seen. */
  readonly expectedVersion: number;
  /** Instant at which they do, up to 366 days ahead; at once where left out. Everything is checked again then. */
  readonly activateAt?: string | null | undefined;
  /** Key of this command: repeating it does nothing twice. */
  readonly idempotencyKey: string;
};

/** Notifications to put away. */
export type ArchiveNotificationsInput = {
  /** Which of one’s own; at most 100. */
  readonly ids: ReadonlyArray<string>;
};

/** A pipeline that takes no deals any more, or again. */
export type ArchivePipelineInput = {
  /** The pipeline. */
  readonly id: string;
  /** Version that the change is based on. */
  readonly expectedVersion: number;
  /** True to archive, false to take it back. */
  readonly archived: boolean;
};

/** Who works on a lead. */
export type AssignLeadInput = {
  /** The lead. */
  readonly id: string;
  /** Version that the change is based on. */
  readonly expectedVersion: number;
  /** The user; without one whoever is next in turn. */
  readonly userId?: string | null | undefined;
};

/** New roles of a member, instead of the member's present ones. */
export type AssignRolesInput = {
  /** The person; never oneself. */
  readonly userId: string;
  /** Keys of all roles the person shall have; none suspends them. */
  readonly roles: ReadonlyArray<string>;
  /** Version of the membership that the change is based on. */
  readonly expectedVersion: number;
};

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

/** Of which kind the values are. */
export type AttributeKind =
  /** A text. */
  | 'TEXT'
  /** A number with at most four decimals, in a unit or without. */
  | 'NUMBER'
  /** Yes or no. */
  | 'BOOLEAN'
  /** One option of a list. */
  | 'SELECT'
  /** Options of a list. */
  | 'MULTI_SELECT'
  /** A day. */
  | 'DATE';

/** A label in another language. */
export type AttributeLabelInput = {
  /** Language, e.g. en. */
  readonly locale: string;
  /** Label in that language. */
  readonly label: string;
};

/** What has the values. */
export type AttributeLevel =
  /** The product as a whole. */
  | 'PRODUCT'
  /** Each variant of its own. */
  | 'VARIANT';

/** One choice of a list. */
export type AttributeOptionInput = {
  /** Stable code, e.g. dry. */
  readonly code: string;
  /** Label to show. */
  readonly label: string;
  /** Labels in other languages. */
  readonly translations?: ReadonlyArray<AttributeLabelInput>;
};

/** A value of an attribute. */
export type AttributeValueInput = {
  /** The attribute. */
  readonly attributeId: string;
  /** The variant, for attributes of variants. */
  readonly variantId?: string | null | undefined;
  /** The value: a text, 12.5, true, 2026-05-31; null removes it. */
  readonly value?: string | null | undefined;
  /** Codes of the chosen options of a list. */
  readonly options?: ReadonlyArray<string> | null | undefined;
};

/** What credits are told apart by. */
export type AttributionGroup =
  /** By campaign code. */
  | 'CAMPAIGN'
  /** By the channel of the touch. */
  | 'CHANNEL';

/** How the amount of an order is put down to the campaigns that led to it. */
export type AttributionModel =
  /** All of it to the first touch within the lookback window. */
  | 'FIRST'
  /** All of it to the last touch before the order. */
  | 'LAST'
  /** The same part to every touch within the lookback window, to the cent. */
  | 'LINEAR';

/** Which entries to show; all given conditions must hold. */
export type AuditFilter = {
  /** The service that wrote it. */
  readonly service?: StringFilter | null | undefined;
  /** Kind of who did it: person, director, automation, integration or system. */
  readonly actorKind?: StringFilter | null | undefined;
  /** Id of who did it. */
  readonly actorId?: IdFilter | null | undefined;
  /** Type of the first event of the change. */
  readonly action?: StringFilter | null | undefined;
  /** Kind of thing, e.g. "price-draft". */
  readonly entityType?: StringFilter | null | undefined;
  /** Id of the thing. */
  readonly entityId?: IdFilter | null | undefined;
  /** The request that wrote it. */
  readonly requestId?: IdFilter | null | undefined;
  /** The request that all of it came from. */
  readonly correlationId?: IdFilter | null | undefined;
  /** When it was written. */
  readonly at?: DateTimeFilter | null | undefined;
  /** All of these hold; nested at most 3 levels. */
  readonly AND?: ReadonlyArray<AuditFilter> | null | undefined;
  /** At least one of these holds; nested at most 3 levels. */
  readonly OR?: ReadonlyArray<AuditFilter> | null | undefined;
  /** This does not hold; nested at most 3 levels. */
  readonly NOT?: AuditFilter | null | undefined;
};

/** One thing that a rule does. */
export type AutomationActionInput = {
  /** What it does; which other fields it takes follows from that. */
  readonly kind: AutomationActionKind;
  /** NOTIFY, CREATE_TASK: title; {{data.label}} and other fields of the event are filled in. */
  readonly title?: string | null | undefined;
  /** NOTIFY, CREATE_TASK: text; fields of the event are filled in. */
  readonly body?: string | null | undefined;
  /** NOTIFY: info, warning or critical. */
  readonly severity?: string | null | undefined;
  /** NOTIFY: path in the console that a click leads to. */
  readonly link?: string | null | undefined;
  /** NOTIFY, CREATE_TASK: everybody of the brand who holds this permission. */
  readonly recipientPermission?: string | null | undefined;
  /** NOTIFY, CREATE_TASK: these people. */
  readonly recipientUserIds?: ReadonlyArray<string> | null | undefined;
  /** CREATE_TASK: days until it should be done. */
  readonly dueInDays?: number | null | undefined;
  /** CALL_WEBHOOK: a webhook endpoint of the brand. */
  readonly endpointId?: string | null | undefined;
  /** CALL_WEBHOOK: an https address. */
  readonly url?: string | null | undefined;
  /** START_JOB: which job; automationCatalogue lists them. */
  readonly job?: string | null | undefined;
  /** COMMAND: the service that is asked. */
  readonly domain?: string | null | undefined;
  /** COMMAND: what it is asked for; automationCatalogue lists all. */
  readonly command?: string | null | undefined;
  /** COMMAND, START_JOB: its input; of a command, fields of the event are filled into texts. */
  readonly input?: unknown;
};

/** What an action does. */
export type AutomationActionKind =
  /** Tells people. */
  | 'NOTIFY'
  /** Asks for a task for people. */
  | 'CREATE_TASK'
  /** Calls an address outside. */
  | 'CALL_WEBHOOK'
  /** Starts a job. */
  | 'START_JOB'
  /** Asks another service to make a draft. */
  | 'COMMAND';

/** When a rule starts, if what, and what it does then. */
export type AutomationDefinitionInput = {
  /** Events that start it; or a schedule. */
  readonly eventTypes?: ReadonlyArray<string> | null | undefined;
  /** Schedule as cron of five parts, in the time zone of the brand. */
  readonly schedule?: string | null | undefined;
  /** Condition on the event, e.g. data.lines > 10; empty: always. */
  readonly condition?: string | null | undefined;
  /** What it does, in order; 1 to 10. */
  readonly actions: ReadonlyArray<AutomationActionInput>;
  /** Whether a run gathers events; NONE if left out. */
  readonly grouping?: AutomationGrouping | null | undefined;
  /** For how many seconds; 60 if left out. */
  readonly groupSeconds?: number | null | undefined;
  /** Events that drop what waits for the same thing. */
  readonly unlessEventTypes?: ReadonlyArray<string> | null | undefined;
  /** Runs a minute at most; 30 if left out. */
  readonly maxPerMinute?: number | null | undefined;
  /** Runs an hour at most; 300 if left out. */
  readonly maxPerHour?: number | null | undefined;
};

/** Whether a run waits and gathers further events. */
export type AutomationGrouping =
  /** Each event runs at once. */
  | 'NONE'
  /** Waits, and gathers what else happens to the same thing. */
  | 'AGGREGATE'
  /** Waits, and gathers all events of the rule. */
  | 'BATCH';

/** Whether a rule acts. */
export type AutomationRuleStatus =
  /** Written, never switched on. */
  | 'DRAFT'
  /** Acts. */
  | 'ON'
  /** Switched off by a person. */
  | 'OFF'
  /** Stopped by its guard; a person may resume it. */
  | 'TRIPPED'
  /** Put away for good. */
  | 'ARCHIVED';

/** A step of a rule. */
export type AutomationRuleStepInput = {
  /** The rule. */
  readonly id: string;
  /** Version that you have seen. */
  readonly expectedVersion: number;
};

/** Which runs; all given conditions must hold. */
export type AutomationRunFilter = {
  /** By rule. */
  readonly ruleId?: IdFilter | null | undefined;
  /** By what became of them. */
  readonly status?: AutomationRunStatusFilter | null | undefined;
  /** By the request that all of it came from. */
  readonly correlationId?: IdFilter | null | undefined;
  /** By when they began. */
  readonly createdAt?: DateTimeFilter | null | undefined;
  /** All of these hold; nested at most 3 levels. */
  readonly AND?: ReadonlyArray<AutomationRunFilter> | null | undefined;
  /** At least one of these holds; nested at most 3 levels. */
  readonly OR?: ReadonlyArray<AutomationRunFilter> | null | undefined;
  /** This does not hold; nested at most 3 levels. */
  readonly NOT?: AutomationRunFilter | null | undefined;
};

/** What became of a run. */
export type AutomationRunStatus =
  /** Gathers events until its time comes. */
  | 'WAITING'
  /** All actions were done or asked for. */
  | 'SUCCEEDED'
  /** At least one action could not be done. */
  | 'FAILED'
  /** Not done: its reason says why. */
  | 'DROPPED'
  /** Not done: the guard stopped the rule here. */
  | 'TRIPPED';

/** Conditions on one field; all given ones must hold. */
export type AutomationRunStatusFilter = {
  /** Equal to this. */
  readonly eq?: AutomationRunStatus | null | undefined;
  /** Equal to one of these, at most 100. */
  readonly oneOf?: ReadonlyArray<AutomationRunStatus> | null | undefined;
  /** Whether there is no value. */
  readonly isNull?: boolean | null | undefined;
};

/** An order that is to be charged for. */
export type BillFinanceOrderInput = {
  /** The order. It has at most one invoice, so that a repeat does nothing twice. */
  readonly orderId: string;
};

/** Conditions on one field; all given ones must hold. */
export type BooleanFilter = {
  /** Equal to this. */
  readonly eq?: boolean | null | undefined;
  /** Whether there is no value. */
  readonly isNull?: boolean | null | undefined;
};

/** Proof for changes of the second factor. */
export type BothFactorsInput = {
  /** The current password. */
  readonly password: string;
  /** Code of the app, or a recovery code. */
  readonly code: string;
};

/** One step of a new brand's first days. */
export type BrandChecklistStep =
  /** Every service has given the brand its defaults. */
  | 'SERVICES'
  /** The brand says how it accounts for VAT. */
  | 'SETTINGS'
  /** Voice and keywords are written. */
  | 'IDENTITY'
  /** The brand has decided on its rules. */
  | 'RULES'
  /** Somebody else works in the brand, too. */
  | 'PEOPLE'
  /** Every owner signs in with a second factor. */
  | 'SECOND_FACTOR'
  /** The catalogue has a product. */
  | 'PRODUCTS'
  /** A guardrail watches over prices. */
  | 'GUARDRAIL'
  /** A price is in force. */
  | 'PRICES';

/** Where one service's part of a deletion stands. */
export type BrandDeletionPartState =
  /** It has not answered yet. */
  | 'WAITING'
  /** It could not; it can be asked again. */
  | 'FAILED'
  /** It has nothing of the brand any more. */
  | 'DONE';

/** Where the deletion of a brand stands. */
export type BrandDeletionState =
  /** Decided; the time of grace runs, and it can be cancelled. */
  | 'PENDING'
  /** Called off in time. */
  | 'CANCELLED'
  /** The services are deleting; it can no longer be cancelled. */
  | 'PURGING'
  /** Nothing is left but this record. */
  | 'PURGED';

/** How far texts may claim an effect on health. */
export type BrandHealthClaims =
  /** Not at all. */
  | 'FORBIDDEN'
  /** Only with evidence on file. */
  | 'WITH_EVIDENCE'
  /** Without a rule of the brand. */
  | 'FREE';

/** The first owner of a new brand. */
export type BrandOwnerInput = {
  /** Name they go by. */
  readonly name: string;
  /** E-mail address they sign in with. */
  readonly email: string;
  /** First password; somebody who has an account keeps the password they have. */
  readonly password: string;
};

/** How far a service has come with a brand's defaults. */
export type BrandProvisioningState =
  /** Asked for; no answer yet. */
  | 'PENDING'
  /** The brand has its defaults there. */
  | 'DONE'
  /** The last try failed. */
  | 'FAILED';

/** Whether a brand can be worked in. */
export type BrandStatus =
  /** In use. */
  | 'ACTIVE'
  /** Nobody can sign in to it; its data stay. */
  | 'SUSPENDED';

/** Suspending or resuming a brand. */
export type BrandStatusInput = {
  /** The brand. */
  readonly brandId: string;
  /** Why, in a sentence; people who cannot sign in are told. */
  readonly reason: string;
  /** Version of the brand that the decision is based on. */
  readonly expectedVersion: number;
};

/** A value of an attribute that all products get. */
export type BulkAttributeInput = {
  /** The attribute, of products. */
  readonly attributeId: string;
  /** The value; null takes it away. */
  readonly value?: string | null | undefined;
  /** Codes of the chosen options. */
  readonly options?: ReadonlyArray<string> | null | undefined;
};

/** What became of one product. */
export type BulkEditOutcome =
  /** Not yet its turn. */
  | 'WAITING'
  /** Changed. */
  | 'CHANGED'
  /** It was so already. */
  | 'UNCHANGED'
  /** Not changed; the code says why. */
  | 'FAILED'
  /** Changed and taken back. */
  | 'UNDONE'
  /** Changed and not taken back; the code says why. */
  | 'REFUSED';

/** What a bulk edit changes; what is left out stays. */
export type BulkEditPatchInput = {
  /** A step of their life; those that took it stay. */
  readonly action?: ProductAction | null | undefined;
  /** Path of the main category, e.g. Hair > Styling; null takes it away. */
  readonly category?: string | null | undefined;
  /** Brand on the label; null takes it away. */
  readonly brandName?: string | null | undefined;
  /** Tags to add. */
  readonly addTags?: ReadonlyArray<string> | null | undefined;
  /** Tags to take away. */
  readonly removeTags?: ReadonlyArray<string> | null | undefined;
  /** Values of attributes, at most 20. */
  readonly attributes?: ReadonlyArray<BulkAttributeInput> | null | undefined;
};

/** Where a bulk edit stands. */
export type BulkEditStatus =
  /** Accepted, not yet begun. */
  | 'QUEUED'
  /** Under way. */
  | 'RUNNING'
  /** Done; can be taken back for 24 hours. */
  | 'DONE'
  /** Being taken back. */
  | 'UNDOING'
  /** Taken back, as far as nobody changed the products since. */
  | 'UNDONE'
  /** Given up; what was changed stays. */
  | 'FAILED';

/** A component of a bundle. */
export type BundleComponentInput = {
  /** The variant that is in it. */
  readonly variantId: string;
  /** How many of it: 1 to 1,000. */
  readonly quantity: number;
};

/** A step of a campaign. */
export type CampaignAction =
  /** The plan or a content changes: what was approved is approved no more. */
  | 'CHANGE'
  /** A second person shall look at it. */
  | 'SUBMIT'
  /** A second person lets it go. */
  | 'APPROVE'
  /** A second person sends it back. */
  | 'REJECT'
  /** It will start by itself. */
  | 'SCHEDULE'
  /** It starts. */
  | 'LAUNCH'
  /** It is held back. */
  | 'PAUSE'
  /** It goes on. */
  | 'RESUME'
  /** The arm is chosen that everybody gets who was held back. */
  | 'CHOOSE'
  /** It is over. */
  | 'COMPLETE'
  /** It is given up. */
  | 'CANCEL';

/** One of the contents that are compared. */
export type CampaignArmInput = {
  /** Key in the campaign, such as a. */
  readonly key: string;
  /** Name. */
  readonly name: string;
  /** Percent of those who take part; all arms together are 100. */
  readonly weight: number;
  /** Whether these people get no message. */
  readonly control?: boolean;
  /** Subject; {{givenName|there}} is filled in by person. */
  readonly subject?: string;
  /** What mailboxes show beside the subject. */
  readonly preheader?: string | null | undefined;
  /** The message as HTML. */
  readonly html?: string | null | undefined;
  /** The message as plain text. */
  readonly text?: string;
};

/** A way to reach people. */
export type CampaignChannel =
  /** E-mail, sent from here. */
  | 'EMAIL'
  /** Text messages. */
  | 'SMS'
  /** Posts and advertisements in social networks. */
  | 'SOCIAL'
  /** Advertisements beside results of search engines. */
  | 'SEARCH'
  /** Banners and videos. */
  | 'DISPLAY'
  /** People with an audience of their own. */
  | 'INFLUENCER'
  /** Partners who are paid by result. */
  | 'AFFILIATE'
  /** Letters, flyers, magazines. */
  | 'PRINT'
  /** Fairs and events. */
  | 'EVENT'
  /** At the stands of partners. */
  | 'STAND'
  /** Anything else. */
  | 'OTHER';

/** What a campaign is for. */
export type CampaignGoalInput = {
  /** What is counted. */
  readonly kind: CampaignGoalKind;
  /** How much of it; revenue in the currency of the budget. */
  readonly target: string;
};

/** What a campaign is for. */
export type CampaignGoalKind =
  /** Net revenue of orders with its code. */
  | 'REVENUE'
  /** Orders with its code. */
  | 'ORDERS'
  /** Leads with its code. */
  | 'LEADS'
  /** People who were reached. */
  | 'REACH';

/** What arms are compared by. */
export type CampaignMetric =
  /** Share of measured messages that were opened. */
  | 'OPENED'
  /** Share of measured messages in which a link was clicked. */
  | 'CLICKED'
  /** Share of the people who ordered anything after the start. */
  | 'ORDERED';

/** Where a campaign comes from. */
export type CampaignOrigin =
  /** A person planned it. */
  | 'HUMAN'
  /** An AI director proposed it. */
  | 'AI'
  /** An automation or another system made it. */
  | 'AUTOMATION';

/** A message that somebody wants to see. */
export type CampaignPreviewInput = {
  /** Subject. */
  readonly subject: string;
  /** What mailboxes show beside the subject. */
  readonly preheader?: string | null | undefined;
  /** The message as HTML. */
  readonly html?: string | null | undefined;
  /** The message as plain text. */
  readonly text: string;
  /** Code of the campaign, as its links will carry it. */
  readonly code?: string | null | undefined;
  /** Whose; nobody in particular when absent. */
  readonly personId?: string | null | undefined;
};

/** Where a campaign stands. */
export type CampaignStatus =
  /** Being planned. */
  | 'DRAFT'
  /** Waits for a second person. */
  | 'IN_REVIEW'
  /** May be started as it stands. */
  | 'APPROVED'
  /** Starts by itself at its time. */
  | 'SCHEDULED'
  /** Under way. */
  | 'RUNNING'
  /** Held back until it goes on. */
  | 'PAUSED'
  /** Over. */
  | 'COMPLETED'
  /** Given up. */
  | 'CANCELLED';

/** A step of a campaign. */
export type CampaignStepInput = {
  /** The campaign. */
  readonly id: string;
  /** Version that the step is based on. */
  readonly expectedVersion: number;
  /** What is said with it; needed to send one back. */
  readonly note?: string | null | undefined;
};

/** Which campaigns. */
export type CampaignWhere = {
  /** By where it stands. */
  readonly status?: StringFilter | null | undefined;
  /** By name or code. */
  readonly text?: StringFilter | null | undefined;
  /** By code. */
  readonly code?: StringFilter | null | undefined;
  /** By who looks after it. */
  readonly ownerId?: IdFilter | null | undefined;
  /** By when it begins. */
  readonly startsAt?: DateTimeFilter | null | undefined;
  /** All of these hold; nested at most 3 levels. */
  readonly AND?: ReadonlyArray<CampaignWhere> | null | undefined;
  /** At least one of these holds; nested at most 3 levels. */
  readonly OR?: ReadonlyArray<CampaignWhere> | null | undefined;
  /** This does not hold; nested at most 3 levels. */
  readonly NOT?: CampaignWhere | null | undefined;
};

/** Which deletion to call off, and why. */
export type CancelBrandDeletionInput = {
  /** The deletion. */
  readonly id: string;
  /** Why, in a sentence; the brand's owners are told. */
  readonly reason: string;
  /** Version of the deletion that the decision is based on. */
  readonly expectedVersion: number;
};

/** An order whose rest is taken back. */
export type CancelFinanceOrderInput = {
  /** Which one. */
  readonly id: string;
  /** The version that you saw; another one is refused with CONFLICT. */
  readonly expectedVersion: number;
  /** Why. */
  readonly reason: string;
  /** How the money went back, where it did. */
  readonly refundMethod?: string | null | undefined;
};

/** Makes a voucher void. */
export type CancelLoyaltyVoucherInput = {
  /** Which one. */
  readonly id: string;
  /** The version that you saw; another one is refused with CONFLICT. */
  readonly expectedVersion: number;
};

/** Cancellation of a scheduled price draft before its time. */
export type CancelPriceDraftInput = {
  /** The draft. */
  readonly id: string;
  /** Version that you have seen. */
  readonly expectedVersion: number;
  /** Why. */
  readonly reason: string;
};

/** A lead that came in. */
export type CaptureLeadInput = {
  /** Given name. */
  readonly givenName?: string | null | undefined;
  /** Family name. */
  readonly familyName?: string | null | undefined;
  /** E-mail address. */
  readonly email?: string | null | undefined;
  /** Phone number as given. */
  readonly phone?: string | null | undefined;
  /** Company. */
  readonly companyName?: string | null | undefined;
  /** Country, two letters. */
  readonly country?: string | null | undefined;
  /** Postal code. */
  readonly postalCode?: string | null | undefined;
  /** What they wrote. */
  readonly message?: string | null | undefined;
  /** Own fields: texts, numbers, true or false by name. */
  readonly attributes?: unknown;
  /** Tags. */
  readonly tags?: ReadonlyArray<string> | null | undefined;
  /** Where it comes from, such as fair or website. */
  readonly source: string;
  /** Its number where it comes from: the same one is the same lead. */
  readonly reference?: string | null | undefined;
  /** Code of the campaign that brought it. */
  readonly campaignCode?: string | null | undefined;
  /** The text that they agreed to, where they did. */
  readonly consentText?: string | null | undefined;
  /** Key of this command: repeating it does nothing twice. */
  readonly idempotencyKey: string;
};

/** Name of a category in another language. */
export type CategoryNameInput = {
  /** Language, e.g. en. */
  readonly locale: string;
  /** Name in that language. */
  readonly name: string;
};

/** What happens to a period. */
export type ChangeFiscalPeriodInput = {
  /** Which one. */
  readonly id: string;
  /** What to do. */
  readonly action: FiscalPeriodAction;
  /** The version that you saw; another one is refused with CONFLICT. */
  readonly expectedVersion: number;
};

/** Which invitation changes. */
export type ChangeInvitationInput = {
  /** The invitation. */
  readonly id: string;
  /** Version of the invitation that the change is based on. */
  readonly expectedVersion: number;
};

/** Switches a rule on or off. */
export type ChangeLoyaltyEarnRuleStatusInput = {
  /** Which one. */
  readonly id: string;
  /** The version that you saw; another one is refused with CONFLICT. */
  readonly expectedVersion: number;
  /** What to do. */
  readonly step: LoyaltyProgramStep;
};

/** Suspends a member, lets them in again, or closes the wallet. */
export type ChangeLoyaltyMemberStatusInput = {
  /** Which one. */
  readonly id: string;
  /** The version that you saw; another one is refused with CONFLICT. */
  readonly expectedVersion: number;
  /** What they become. */
  readonly status: LoyaltyMemberStatus;
};

/** A step in the life of a program. */
export type ChangeLoyaltyProgramStatusInput = {
  /** Which one. */
  readonly id: string;
  /** The version that you saw; another one is refused with CONFLICT. */
  readonly expectedVersion: number;
  /** What to do. */
  readonly step: LoyaltyProgramStep;
};

/** Offers a reward, or withdraws it. */
export type ChangeLoyaltyRewardStatusInput = {
  /** Which one. */
  readonly id: string;
  /** The version that you saw; another one is refused with CONFLICT. */
  readonly expectedVersion: number;
  /** What to do. */
  readonly step: LoyaltyProgramStep;
};

/** Pausing, taking up or ending the work with a partner. */
export type ChangePartnerStatusInput = {
  /** The partner. */
  readonly partnerId: string;
  /** What to do. */
  readonly action: PartnerAction;
  /** Why, in a sentence. */
  readonly reason: string;
  /** Version that the decision is based on. */
  readonly expectedVersion: number;
};

/** A new password in place of the present one. */
export type ChangePasswordInput = {
  /** The present password. */
  readonly currentPassword: string;
  /** The new password, at least 10 characters. */
  readonly password: string;
};

/** A step of a product's life. */
export type ChangeProductStatusInput = {
  /** The product. */
  readonly id: string;
  /** Version that the step is based on. */
  readonly expectedVersion: number;
  /** The step. */
  readonly action: ProductAction;
};

/** A step of a promotion. */
export type ChangePromotionStatusInput = {
  /** The promotion. */
  readonly id: string;
  /** Version that the change is based on. */
  readonly expectedVersion: number;
  /** What is done. */
  readonly step: PromotionStep;
};

/** Customers who join or leave a group; who is there already, or not there, is no fault. */
export type ChangeSegmentMembersInput = {
  /** The group. */
  readonly segmentId: string;
  /** Customers who join. */
  readonly add?: ReadonlyArray<string>;
  /** Customers who leave. */
  readonly remove?: ReadonlyArray<string>;
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

/** An electronic invoice of anyone. */
export type CheckFinanceElectronicInvoiceInput = {
  /** The bytes of the XML or PDF file in base64, at most 180,000 bytes; larger ones are uploaded. */
  readonly content?: string | null | undefined;
  /** The file, as its upload to /files/finance/e-invoices answered; at most 10 MB. It is gone afterwards. */
  readonly fileId?: string | null | undefined;
};

/** A comparison of stored points with the ledger. */
export type CheckLoyaltyLedgerInput = {
  /** The program. */
  readonly programId: string;
};

/** The arm that everybody gets who was held back. */
export type ChooseCampaignArmInput = {
  /** The campaign. */
  readonly id: string;
  /** Version that the choice is based on. */
  readonly expectedVersion: number;
  /** Key of the arm. */
  readonly arm: string;
  /** Key of this command: repeating it does nothing twice. */
  readonly idempotencyKey: string;
};

/** Another chart of accounts, until something is posted. */
export type ChooseFinanceChartInput = {
  /** One of SKR03, SKR04, PLAIN. */
  readonly chart: string;
  /** The version of the books that you saw. */
  readonly expectedVersion: number;
};

/** What you say about an item. */
export type CommentContentItemInput = {
  /** Any text of yours: a repeat with the same key does nothing twice. */
  readonly idempotencyKey: string;
  /** Which item. */
  readonly id: string;
  /** What you say. */
  readonly text: string;
};

/** A comment on a price draft. */
export type CommentPriceDraftInput = {
  /** The draft. */
  readonly draftId: string;
  /** The text, up to 4000 characters. */
  readonly body: string;
  /** Ids of people of the brand to tell, at most 20. */
  readonly mentions?: ReadonlyArray<string>;
  /** Key of this command: repeating it does nothing twice. */
  readonly idempotencyKey: string;
};

/** Spends what is held. */
export type CommitLoyaltyHoldInput = {
  /** Any text of yours: a repeat with the same key does nothing twice. */
  readonly idempotencyKey: string;
  /** Which hold. */
  readonly holdId: string;
  /** The order that it paid for. */
  readonly orderId?: string | null | undefined;
};

/** What to order by; rows that are equal in it are ordered by id. */
export type CompanyOrder = {
  /** Field to order by. */
  readonly field: CompanyOrderField;
  /** Direction. */
  readonly direction?: OrderDirection;
};

/** What companies can be ordered by. */
export type CompanyOrderField =
  /** The name. */
  | 'NAME'
  /** When they became known. */
  | 'CREATED_AT';

/** Which companies. */
export type CompanyWhere = {
  /** By id. */
  readonly id?: IdFilter | null | undefined;
  /** By number. */
  readonly number?: StringFilter | null | undefined;
  /** By name. */
  readonly name?: StringFilter | null | undefined;
  /** By domain. */
  readonly domain?: StringFilter | null | undefined;
  /** By country. */
  readonly country?: StringFilter | null | undefined;
  /** By who looks after it. */
  readonly ownerId?: IdFilter | null | undefined;
  /** By the company that it belongs to. */
  readonly parentId?: IdFilter | null | undefined;
  /** By when it became known. */
  readonly createdAt?: DateTimeFilter | null | undefined;
  /** All of these hold; nested at most 3 levels. */
  readonly AND?: ReadonlyArray<CompanyWhere> | null | undefined;
  /** At least one of these holds; nested at most 3 levels. */
  readonly OR?: ReadonlyArray<CompanyWhere> | null | undefined;
  /** This does not hold; nested at most 3 levels. */
  readonly NOT?: CompanyWhere | null | undefined;
};

/** Why an alert ended. */
export type CompetitorAlertClosedReason =
  /** The prices are within the thresholds again. */
  | 'WITHIN'
  /** The captured price became too old to judge. */
  | 'STALE'
  /** The prices are no longer compared: mapping, stock or price is gone. */
  | 'NOT_COMPARED';

/** Which way a competitor crossed a threshold. */
export type CompetitorAlertDirection =
  /** The competitor is cheaper than we are. */
  | 'BELOW'
  /** The competitor is dearer than we are. */
  | 'ABOVE';

/** Conditions on one field; all given ones must hold. */
export type CompetitorAlertDirectionFilter = {
  /** Equal to this. */
  readonly eq?: CompetitorAlertDirection | null | undefined;
  /** Equal to one of these, at most 100. */
  readonly oneOf?: ReadonlyArray<CompetitorAlertDirection> | null | undefined;
  /** Whether there is no value. */
  readonly isNull?: boolean | null | undefined;
};

/** Which alerts; all given conditions must hold. */
export type CompetitorAlertFilter = {
  /** By whether they still hold. */
  readonly status?: CompetitorAlertStatusFilter | null | undefined;
  /** By direction. */
  readonly direction?: CompetitorAlertDirectionFilter | null | undefined;
  /** By variant. */
  readonly variantId?: IdFilter | null | undefined;
  /** By product. */
  readonly productId?: IdFilter | null | undefined;
  /** By competitor. */
  readonly competitorId?: IdFilter | null | undefined;
  /** All of these hold; nested at most 3 levels. */
  readonly AND?: ReadonlyArray<CompetitorAlertFilter> | null | undefined;
  /** At least one of these holds; nested at most 3 levels. */
  readonly OR?: ReadonlyArray<CompetitorAlertFilter> | null | undefined;
  /** This does not hold; nested at most 3 levels. */
  readonly NOT?: CompetitorAlertFilter | null | undefined;
};

/** Whether an alert still holds. */
export type CompetitorAlertStatus =
  /** It still holds. */
  | 'OPEN'
  /** It has ended by itself. */
  | 'CLOSED';

/** Conditions on one field; all given ones must hold. */
export type CompetitorAlertStatusFilter = {
  /** Equal to this. */
  readonly eq?: CompetitorAlertStatus | null | undefined;
  /** Equal to one of these, at most 100. */
  readonly oneOf?: ReadonlyArray<CompetitorAlertStatus> | null | undefined;
  /** Whether there is no value. */
  readonly isNull?: boolean | null | undefined;
};

/** What came of reading a page. */
export type CompetitorPageOutcome =
  /** Its price was read. */
  | 'CAPTURED'
  /** The page has not changed, so its price still holds. */
  | 'UNCHANGED'
  /** Its host forbids reading it (robots.txt). */
  | 'DISALLOWED'
  /** No clear price was found on it: look at the selector. */
  | 'NO_PRICE'
  /** There is no such page any more. */
  | 'NOT_FOUND'
  /** Its host asked to be left alone for a while. */
  | 'SLOWED_DOWN'
  /** It is larger than what is read. */
  | 'TOO_LARGE'
  /** The address is no page. */
  | 'NOT_A_PAGE'
  /** It leads to another site. */
  | 'REDIRECTED_AWAY'
  /** Its host cannot be reached. */
  | 'UNREACHABLE'
  /** Its host refuses to show it. */
  | 'REFUSED';

/** A competitor's price as it was seen. */
export type CompetitorPriceInput = {
  /** The mapping that it is of; or competitorCode and externalRef. */
  readonly listingId?: string | null | undefined;
  /** Code of the competitor, with externalRef. */
  readonly competitorCode?: string | null | undefined;
  /** How the competitor calls the product. */
  readonly externalRef?: string | null | undefined;
  /** The price of the pack, e.g. "12.95". */
  readonly amount: string;
  /** Its currency; the competitor's where left out. */
  readonly currency?: string | null | undefined;
  /** Whether it is with tax; as the competitor's where left out. */
  readonly includesVat?: boolean | null | undefined;
  /** What is in the pack; the mapping's where left out. */
  readonly pack?: NetContentInput | null | undefined;
  /** Whether it can be bought; null where not said. */
  readonly inStock?: boolean | null | undefined;
  /** Where it was seen; the mapping's address where left out. */
  readonly url?: string | null | undefined;
  /** When it was seen; at most five minutes ahead of our clock. */
  readonly capturedAt: string;
  /** SHA-256 of what was seen, hexadecimal; of this report where left out. */
  readonly evidenceHash?: string | null | undefined;
};

/** Where a captured price came from. */
export type CompetitorPriceSource =
  /** Reported by a person or a program. */
  | 'API'
  /** Imported from a file. */
  | 'CSV'
  /** Read from a page. */
  | 'PAGE';

/** What became of one reported price. */
export type CompetitorPriceStatus =
  /** It was new and is recorded. */
  | 'RECORDED'
  /** The same price of the same instant was recorded before. */
  | 'UNCHANGED'
  /** It was not recorded; the code says why. */
  | 'FAILED';

/** What a browser came back with from a provider. */
export type CompleteOidcSignInInput = {
  /** What startOidcSignIn gave for this browser. */
  readonly handle: string;
  /** The query of the address that it came back to, as it is: code, state and the rest. */
  readonly query: string;
  /** The device, as the list of sessions shall show it. */
  readonly device?: string | null | undefined;
};

/** The second step of signing in. */
export type CompleteSignInInput = {
  /** The challenge that the first step answered with. */
  readonly challenge: string;
  /** Code of the authenticator app, or a recovery code. */
  readonly code: string;
};

/** The agreement of a new address. */
export type ConfirmEmailChangeInput = {
  /** Token of the link. */
  readonly token: string;
};

/** Suggestions to take at once. */
export type ConfirmFinanceBankSuggestionsInput = {
  /** Account at the bank; all when absent. */
  readonly bankAccountId?: string | null | undefined;
  /** Only suggestions of at least this score, 50 to 100, as it is at that moment. */
  readonly minScore: number;
  /** Only these movements; the 100 newest that fit when absent. */
  readonly lineIds?: ReadonlyArray<string> | null | undefined;
};

/** Proof that the secret arrived in an app. */
export type ConfirmSecondFactorInput = {
  /** The code that the app shows. */
  readonly code: string;
};

/** What can be done with an item. */
export type ContentAction =
  /** Begin to write. */
  | 'START'
  /** Ask a second person to approve it. */
  | 'SUBMIT'
  /** Take it back from review. */
  | 'WITHDRAW'
  /** Put it away. */
  | 'ARCHIVE'
  /** Take it out again, as a draft. */
  | 'RESTORE'
  /** Change it. */
  | 'CHANGE'
  /** Give it another time. */
  | 'MOVE'
  /** Agree to it. */
  | 'APPROVE'
  /** Refuse it. */
  | 'REJECT'
  /** Fix its time. */
  | 'SCHEDULE'
  /** Take it off the schedule. */
  | 'UNSCHEDULE'
  /** Note where it went out. */
  | 'PUBLISH';

/** Where content goes out. */
export type ContentChannel =
  /** Instagram. */
  | 'INSTAGRAM'
  /** TikTok. */
  | 'TIKTOK'
  /** YouTube. */
  | 'YOUTUBE'
  /** Facebook. */
  | 'FACEBOOK'
  /** LinkedIn. */
  | 'LINKEDIN'
  /** Pinterest. */
  | 'PINTEREST'
  /** The brand's blog. */
  | 'BLOG'
  /** A newsletter by mail. */
  | 'NEWSLETTER'
  /** The shop, or a stand. */
  | 'STORE'
  /** Paid advertising. */
  | 'ADS'
  /** Something else. */
  | 'OTHER';

/** Conditions on one field; all given ones must hold. */
export type ContentChannelFilter = {
  /** Equal to this. */
  readonly eq?: ContentChannel | null | undefined;
  /** Equal to one of these, at most 100. */
  readonly oneOf?: ReadonlyArray<ContentChannel> | null | undefined;
  /** Whether there is no value. */
  readonly isNull?: boolean | null | undefined;
};

/** Which items. */
export type ContentItemWhere = {
  /** By plan. */
  readonly planId?: IdFilter | null | undefined;
  /** By channel. */
  readonly channel?: ContentChannelFilter | null | undefined;
  /** By where they stand. */
  readonly status?: ContentStatusFilter | null | undefined;
  /** By who answers for them. */
  readonly ownerId?: IdFilter | null | undefined;
  /** By campaign. */
  readonly campaignId?: IdFilter | null | undefined;
  /** By title, brief and text. */
  readonly text?: StringFilter | null | undefined;
  /** By when they shall go out. */
  readonly plannedAt?: DateTimeFilter | null | undefined;
  /** All of these hold; nested at most 3 levels. */
  readonly AND?: ReadonlyArray<ContentItemWhere> | null | undefined;
  /** At least one of these holds; nested at most 3 levels. */
  readonly OR?: ReadonlyArray<ContentItemWhere> | null | undefined;
  /** This does not hold; nested at most 3 levels. */
  readonly NOT?: ContentItemWhere | null | undefined;
};

/** What an item is. */
export type ContentKind =
  /** A picture or text with words. */
  | 'POST'
  /** Something that is gone after a day. */
  | 'STORY'
  /** A film, short or long. */
  | 'VIDEO'
  /** A text to read. */
  | 'ARTICLE'
  /** A mail to many. */
  | 'NEWSLETTER'
  /** An advertisement. */
  | 'AD'
  /** A page or a poster of the shop. */
  | 'PAGE'
  /** Something else. */
  | 'OTHER';

/** How an item went out. */
export type ContentMeans =
  /** By hand. */
  | 'HAND'
  /** By another system. */
  | 'INTEGRATION';

/** A picture, film or document: by https address or by id of a file. */
export type ContentMediaInput = {
  /** What it is. */
  readonly kind: ContentMediaKind;
  /** Its https address. */
  readonly url?: string | null | undefined;
  /** Its id on the platform. */
  readonly fileId?: string | null | undefined;
  /** What it shows; a picture needs it before it is submitted. */
  readonly alt?: string | null | undefined;
};

/** What a file of an item is. */
export type ContentMediaKind =
  /** A picture. */
  | 'IMAGE'
  /** A film. */
  | 'VIDEO'
  /** A document. */
  | 'DOCUMENT';

/** Where an item stands. */
export type ContentStatus =
  /** Thought of, nothing written. */
  | 'IDEA'
  /** Being written. */
  | 'DRAFT'
  /** Waits for a second person. */
  | 'IN_REVIEW'
  /** A second person agreed to exactly this. */
  | 'APPROVED'
  /** Approved, and its time is fixed. */
  | 'SCHEDULED'
  /** Out. */
  | 'PUBLISHED'
  /** A second person refused it. */
  | 'REJECTED'
  /** Put away. */
  | 'ARCHIVED';

/** Conditions on one field; all given ones must hold. */
export type ContentStatusFilter = {
  /** Equal to this. */
  readonly eq?: ContentStatus | null | undefined;
  /** Equal to one of these, at most 100. */
  readonly oneOf?: ReadonlyArray<ContentStatus> | null | undefined;
  /** Whether there is no value. */
  readonly isNull?: boolean | null | undefined;
};

/** A step of the author. */
export type ContentStep =
  /** Begin to write. */
  | 'START'
  /** Ask a second person to approve it. */
  | 'SUBMIT'
  /** Take it back from review. */
  | 'WITHDRAW'
  /** Put it away. */
  | 'ARCHIVE'
  /** Take it out again, as a draft. */
  | 'RESTORE';

/** What a lead becomes. */
export type ConvertLeadInput = {
  /** The lead. */
  readonly id: string;
  /** Title of the deal; the name of the lead where left out. */
  readonly title?: string | null | undefined;
  /** Pipeline; the brand's standard one where left out. */
  readonly pipelineId?: string | null | undefined;
  /** Amount of the deal, e.g. "1200.00". */
  readonly amount?: string | null | undefined;
  /** Currency of the amount. */
  readonly currency?: string | null | undefined;
  /** Day by which it should close, e.g. 2026-12-31. */
  readonly expectedClose?: string | null | undefined;
  /** Key of this command: repeating it does nothing twice. */
  readonly idempotencyKey: string;
};

/** A part of what one unit costs. */
export type CostComponentInput = {
  /** What it is for. */
  readonly kind: CostComponentKind;
  /** What people call it, up to 100 characters. */
  readonly label?: string;
  /** Amount for one unit, up to four decimals, not below zero. */
  readonly amount: string;
};

/** What a part of a cost is for. */
export type CostComponentKind =
  /** Price of the supplier. */
  | 'PURCHASE'
  /** Transport to the warehouse. */
  | 'FREIGHT'
  /** Customs and import charges. */
  | 'DUTY'
  /** Bottle, box, label. */
  | 'PACKAGING'
  /** Filling and assembling. */
  | 'FILLING'
  /** Anything else, as its label says. */
  | 'OTHER';

/** A filter whose people are counted exactly. */
export type CountSegmentInput = {
  /** The filter. */
  readonly filter: unknown;
  /** Key of this command: repeating it does nothing twice. */
  readonly idempotencyKey: string;
};

/** A new API key. */
export type CreateApiKeyInput = {
  /** What it is for. */
  readonly name: string;
  /** Names of permissions, as apiKeyScopes lists them; no wildcards. */
  readonly scopes: ReadonlyArray<string>;
  /** When it ends by itself; left out, never. */
  readonly expiresAt?: string | null | undefined;
  /** IPv4 and IPv6 addresses and ranges (203.0.113.0/24) that it may be used from; left out, from everywhere. */
  readonly addresses?: ReadonlyArray<string> | null | undefined;
  /** Chosen by the caller: a repeat with the same key makes nothing twice. */
  readonly idempotencyKey: string;
};

/** A new attribute. */
export type CreateAttributeInput = {
  /** Stable code, e.g. hair-type; unique in the brand. */
  readonly code: string;
  /** Of which kind its values are. */
  readonly kind: AttributeKind;
  /** What has its values. */
  readonly level?: AttributeLevel;
  /** Label to show. */
  readonly label: string;
  /** Labels in other languages. */
  readonly translations?: ReadonlyArray<AttributeLabelInput>;
  /** Unit of a number. */
  readonly unit?: string | null | undefined;
  /** The choices of a list. */
  readonly options?: ReadonlyArray<AttributeOptionInput>;
  /** Whether a product needs a value to be put on sale. */
  readonly required?: boolean;
  /** Whether lists offer it as a filter. */
  readonly filterable?: boolean;
  /** Categories whose products it is for; none for all. */
  readonly categoryIds?: ReadonlyArray<string>;
  /** Key of this command: repeating it does nothing twice. */
  readonly idempotencyKey: string;
};

/** A new rule. It does nothing until a person switches it on. */
export type CreateAutomationRuleInput = {
  /** Name, one of its kind in the brand. */
  readonly name: string;
  /** What it is for. */
  readonly description?: string | null | undefined;
  /** What it says. */
  readonly definition: AutomationDefinitionInput;
  /** Key of this command: repeating it does nothing twice. */
  readonly idempotencyKey: string;
};

/** A new brand. */
export type CreateBrandInput = {
  /** Name for people. */
  readonly name: string;
  /** Short name: 2 to 40 lower-case letters, digits and hyphens, unique. */
  readonly slug: string;
  /** Currency where nothing else is said. */
  readonly defaultCurrency: string;
  /** Home country, two capital letters of ISO 3166. */
  readonly defaultCountry: string;
  /** Language tag where nothing else is said, e.g. "de-DE". */
  readonly defaultLocale: string;
  /** IANA time zone, e.g. "Europe/Berlin". */
  readonly timeZone: string;
  /** How it accounts for VAT; STANDARD unless said. */
  readonly vatRegime?: VatRegime | null | undefined;
  /** VAT id with its country. */
  readonly vatId?: string | null | undefined;
  /** The first owner; can be added later as a user. */
  readonly owner?: BrandOwnerInput | null | undefined;
  /** Chosen by the caller: a repeat with the same key creates nothing twice. */
  readonly idempotencyKey: string;
};

/** A new campaign; it begins as a draft. */
export type CreateCampaignInput = {
  /** What it is about. */
  readonly description?: string | null | undefined;
  /** How it reaches people. */
  readonly channels?: ReadonlyArray<CampaignChannel> | null | undefined;
  /** What it may cost. */
  readonly budget?: MoneyInput | null | undefined;
  /** When it begins. */
  readonly startsAt?: string | null | undefined;
  /** When it is over. */
  readonly endsAt?: string | null | undefined;
  /** What it is for. */
  readonly goal?: CampaignGoalInput | null | undefined;
  /** Segment it is sent to. */
  readonly segmentId?: string | null | undefined;
  /** Whether those follow who enter the segment before the end. */
  readonly keepAdding?: boolean | null | undefined;
  /** Purpose that people must have agreed to, such as newsletter. */
  readonly purpose?: string | null | undefined;
  /** User who looks after it. */
  readonly ownerId?: string | null | undefined;
  /** Percent of the audience that tries the arms; 100 is everybody. */
  readonly testShare?: number | null | undefined;
  /** By what the better arm is chosen. */
  readonly winnerMetric?: CampaignMetric | null | undefined;
  /** Hours after the start when the better arm is chosen. */
  readonly winnerAfterHours?: number | null | undefined;
  /** All its arms in order. */
  readonly arms?: ReadonlyArray<CampaignArmInput> | null | undefined;
  /** Name. */
  readonly name: string;
  /** Code in links and orders, unique in the brand, such as spring-2027. */
  readonly code: string;
  /** Currency where no budget is given. */
  readonly currency?: string;
  /** Key of this command: repeating it does nothing twice. */
  readonly idempotencyKey: string;
};

/** A new category. */
export type CreateCategoryInput = {
  /** Name without ">", unique below its parent. */
  readonly name: string;
  /** The category above; none puts it at the top. */
  readonly parentId?: string | null | undefined;
  /** Names in other languages. */
  readonly translations?: ReadonlyArray<CategoryNameInput>;
  /** Key of this command: repeating it does nothing twice. */
  readonly idempotencyKey: string;
};

/** A new company. */
export type CreateCompanyInput = {
  /** Domain of its site and mails. */
  readonly domain?: string | null | undefined;
  /** VAT id. */
  readonly vatId?: string | null | undefined;
  /** E-mail address of the company itself. */
  readonly email?: string | null | undefined;
  /** Telephone number. */
  readonly phone?: string | null | undefined;
  /** Country, ISO 3166-1 alpha-2. */
  readonly country?: string | null | undefined;
  /** Company that it belongs to. */
  readonly parentId?: string | null | undefined;
  /** User who looks after it. */
  readonly ownerId?: string | null | undefined;
  /** Tags, all of them. */
  readonly tags?: ReadonlyArray<string> | null | undefined;
  /** Values of the brand's own fields by key; null clears one. */
  readonly custom?: unknown;
  /** Postal addresses, all of them, the main one first. */
  readonly addresses?: ReadonlyArray<CrmAddressInput> | null | undefined;
  /** Any text of yours: a repeat with the same key does nothing twice. */
  readonly idempotencyKey: string;
  /** Name, at most 200 characters. */
  readonly name: string;
};

/** A new competitor. */
export type CreateCompetitorInput = {
  /** Short name, unique in the brand: lower-case letters, digits, hyphens. */
  readonly code: string;
  /** Name to show. */
  readonly name: string;
  /** Address of its site. */
  readonly website?: string | null | undefined;
  /** Currency of prices that name none. */
  readonly currency: string;
  /** Whether prices that do not say so are with tax. */
  readonly pricesIncludeVat?: boolean;
  /** Key of this command: repeating it does nothing twice. */
  readonly idempotencyKey: string;
};

/** A competitor's product to compare with a variant of ours. */
export type CreateCompetitorListingInput = {
  /** The competitor. */
  readonly competitorId: string;
  /** The variant of ours. */
  readonly variantId: string;
  /** How the competitor calls the product: an article number, a slug; unique there. */
  readonly externalRef: string;
  /** The product's name there. */
  readonly title: string;
  /** Address of the product there. */
  readonly url?: string | null | undefined;
  /** What is in the competitor's pack. */
  readonly pack: NetContentInput;
  /** Key of this command: repeating it does nothing twice. */
  readonly idempotencyKey: string;
};

/** A new item: an idea, or a draft where it has a text. */
export type CreateContentItemInput = {
  /** What it is; a post when absent. */
  readonly kind?: ContentKind | null | undefined;
  /** What is wanted. */
  readonly brief?: string | null | undefined;
  /** The text itself. */
  readonly body?: string | null | undefined;
  /** Its pictures, films and documents, at most 20. */
  readonly media?: ReadonlyArray<ContentMediaInput> | null | undefined;
  /** When it shall go out. */
  readonly plannedAt?: string | null | undefined;
  /** The same where the brand is, e.g. 2026-11-22T09:30; used instead of plannedAt where given. */
  readonly plannedLocal?: string | null | undefined;
  /** Who answers for it. */
  readonly ownerId?: string | null | undefined;
  /** Tags, at most 20. */
  readonly tags?: ReadonlyArray<string> | null | undefined;
  /** Campaign that it belongs to. */
  readonly campaignId?: string | null | undefined;
  /** The plan that it belongs to. */
  readonly planId: string;
  /** Title. */
  readonly title: string;
  /** Where it goes out. */
  readonly channel: ContentChannel;
  /** Any text of yours: a repeat with the same key does nothing twice. */
  readonly idempotencyKey: string;
};

/** A new customer group. */
export type CreateCustomerSegmentInput = {
  /** Short name for programs. */
  readonly code: string;
  /** Name to show. */
  readonly name: string;
  /** Key of this command: repeating it does nothing twice. */
  readonly idempotencyKey: string;
};

/** A new deal. */
export type CreateDealInput = {
  /** Amount, e.g. "1200.00". */
  readonly amount?: string | null | undefined;
  /** Currency of the amount. */
  readonly currency?: string | null | undefined;
  /** Day by which it should close, e.g. 2026-12-31. */
  readonly expectedClose?: string | null | undefined;
  /** Who works on it. */
  readonly ownerId?: string | null | undefined;
  /** The person. */
  readonly personId?: string | null | undefined;
  /** The company. */
  readonly companyId?: string | null | undefined;
  /** Own fields. */
  readonly fields?: unknown;
  /** Title. */
  readonly title: string;
  /** Pipeline; the brand's standard one where left out. */
  readonly pipelineId?: string | null | undefined;
  /** Key of this command: repeating it does nothing twice. */
  readonly idempotencyKey: string;
};

/** A new account. */
export type CreateFinanceAccountInput = {
  /** Any text of yours: a repeat with the same key does nothing twice. */
  readonly idempotencyKey: string;
  /** Letters, digits and dashes; kept in capitals. */
  readonly code: string;
  /** Name for people, at most 200 characters. */
  readonly name: string;
  /** What kind of account it is; an expense when absent. */
  readonly type?: FinanceAccountType | null | undefined;
  /** Where it stands in the reports; by its type when absent. */
  readonly reportLine?: FinanceReportLine | null | undefined;
  /** What documents post to it by themselves. */
  readonly role?: FinanceAccountRole | null | undefined;
  /** Tax treatment that it is for within its role, such as 19 or EU. */
  readonly vatKey?: string | null | undefined;
};

/** A new account at a bank. */
export type CreateFinanceBankAccountInput = {
  /** Name for people. */
  readonly name: string;
  /** IBAN; spaces do not matter. */
  readonly iban: string;
  /** BIC. */
  readonly bic?: string | null | undefined;
  /** Its currency. */
  readonly currency: string;
  /** Code of the account of the books that stands for it; the main bank account when absent. */
  readonly accountCode?: string | null | undefined;
  /** How its tables are read, at most 10. */
  readonly csvPresets?: ReadonlyArray<FinanceBankCsvPresetInput> | null | undefined;
  /** Any text of yours: a repeat with the same key does nothing twice. */
  readonly idempotencyKey: string;
};

/** A new rule. */
export type CreateFinanceBankRuleInput = {
  /** Name for people. */
  readonly name: string;
  /** Place in the order; the last when absent. */
  readonly position?: number | null | undefined;
  /** Text that a movement holds, 2 to 100 characters. */
  readonly text: string;
  /** Where it looks; anywhere when absent. */
  readonly field?: FinanceBankRuleField | null | undefined;
  /** Which movements it looks at; all when absent. */
  readonly side?: FinanceBankRuleSide | null | undefined;
  /** Code of the account that it suggests. */
  readonly accountCode: string;
  /** Any text of yours: a repeat with the same key does nothing twice. */
  readonly idempotencyKey: string;
};

/** A draft of an invoice. */
export type CreateFinanceInvoiceInput = {
  /** Currency of all its amounts. */
  readonly currency: string;
  /** Whether its prices are without or with VAT; without when absent. */
  readonly amountsInclude?: FinanceAmountBasis | null | undefined;
  /** How VAT is rounded; the brand's setting when absent. */
  readonly vatMode?: FinanceVatMode | null | undefined;
  /** What is charged, at most 500 lines. */
  readonly lines: ReadonlyArray<FinanceOrderLineInput>;
  /** Whom it is for. */
  readonly customer: FinanceOrderBuyerInput;
  /** The person in crm. */
  readonly personId?: string | null | undefined;
  /** The company in crm. */
  readonly companyId?: string | null | undefined;
  /** The customer's own reference, e.g. a Leitweg-ID. */
  readonly reference?: string | null | undefined;
  /** What it says besides. */
  readonly note?: string | null | undefined;
  /** First day, where a period is charged for; supplyDate then is its last. */
  readonly supplyFrom?: string | null | undefined;
  /** Day of delivery, e.g. 2026-05-01; the day of issue when absent. */
  readonly supplyDate?: string | null | undefined;
  /** de or en; the brand's setting when absent. */
  readonly language?: string | null | undefined;
  /** Any text of yours: a repeat with the same key does nothing twice. */
  readonly idempotencyKey: string;
};

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

/** A new identity provider: of the brand of the session, or of the platform without one. */
export type CreateIdentityProviderInput = {
  /** Name on the button. */
  readonly name: string;
  /** Address of the issuer, https. */
  readonly issuer: string;
  /** Client id that the provider knows us by. */
  readonly clientId: string;
  /** Client secret; left out for a public client. */
  readonly clientSecret?: string | null | undefined;
  /** Scopes to ask for. */
  readonly scopes?: ReadonlyArray<string>;
  /** Domains of e-mail addresses that it may sign in; a brand names at least one. */
  readonly emailDomains: ReadonlyArray<string>;
  /** Whether people whom nobody added become members at first sign-in. */
  readonly createPeople?: boolean;
  /** Keys of the roles that they get then. */
  readonly roles?: ReadonlyArray<string>;
  /** Whether its word that it checked a second factor (amr or acr of the ID token) counts. */
  readonly trustsSecondFactor?: boolean;
  /** Chosen by the caller: a repeat with the same key makes nothing twice. */
  readonly idempotencyKey: string;
};

/** A system to connect. */
export type CreateIntegrationInput = {
  /** What else is to be known; no secrets. */
  readonly notes?: string | null | undefined;
  /** All its settings, up to 20. */
  readonly settings?: ReadonlyArray<IntegrationSettingInput> | null | undefined;
  /** The API key that it uses; an empty text unlinks it. */
  readonly apiKeyId?: string | null | undefined;
  /** All its webhook endpoints, up to 10. */
  readonly webhookEndpointIds?: ReadonlyArray<string> | null | undefined;
  /** Who looks after it; an empty text for nobody. */
  readonly ownerId?: string | null | undefined;
  /** Within how many hours it is expected to call; 0 for never. */
  readonly expectedCallHours?: number | null | undefined;
  /** Name, unique in the brand. */
  readonly name: string;
  /** What it is for. */
  readonly kind: IntegrationKind;
  /** Who makes it. */
  readonly provider: string;
  /** Which way data goes. */
  readonly direction: IntegrationDirection;
  /** Chosen by the caller: a repeat with the same key connects nothing twice. */
  readonly idempotencyKey: string;
};

/** A new journey. */
export type CreateJourneyInput = {
  /** Name. */
  readonly name: string;
  /** What it is for. */
  readonly description?: string | null | undefined;
  /** The draft; without it an empty one. */
  readonly draft?: unknown;
  /** Key of this command: repeating it does nothing twice. */
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

/** A new form. */
export type CreateLeadFormInput = {
  /** Name. */
  readonly name: string;
  /** What it asks: a list of { key, label, kind, required, choices }. */
  readonly fields: unknown;
  /** What somebody agrees to; kept with each lead. */
  readonly consentText?: string | null | undefined;
  /** Where its leads come from. */
  readonly source: string;
  /** Code of the campaign that its leads count for. */
  readonly campaignCode?: string | null | undefined;
  /** Who gets its leads; whoever is next where left out. */
  readonly assigneeId?: string | null | undefined;
  /** Pipeline of the deals that its leads become; the brand's standard one where left out. */
  readonly pipelineId?: string | null | undefined;
  /** Most submissions a minute from one address. */
  readonly perMinute?: number;
  /** Key of this command: repeating it does nothing twice. */
  readonly idempotencyKey: string;
};

/** A new rule; it begins as a draft. */
export type CreateLoyaltyEarnRuleInput = {
  /** Any text of yours: a repeat with the same key does nothing twice. */
  readonly idempotencyKey: string;
  /** Its program. */
  readonly programId: string;
  /** The rule. */
  readonly rule: LoyaltyEarnRuleInput;
};

/** A new program. */
export type CreateLoyaltyProgramInput = {
  /** Any text of yours: a repeat with the same key does nothing twice. */
  readonly idempotencyKey: string;
  /** Letters, digits and dashes; kept in capitals. */
  readonly code: string;
  /** Name for people, at most 200 characters. */
  readonly name: string;
  /** Currency of the value of points; it stays. */
  readonly currency?: string;
  /** Settings; usual ones where left out. */
  readonly settings?: LoyaltyProgramSettingsInput | null | undefined;
};

/** A new reward; it begins as a draft. */
export type CreateLoyaltyRewardInput = {
  /** Any text of yours: a repeat with the same key does nothing twice. */
  readonly idempotencyKey: string;
  /** Its program. */
  readonly programId: string;
  /** The reward. */
  readonly reward: LoyaltyRewardInput;
};

/** A new entry by hand; a draft until it is submitted. */
export type CreateManualEntryInput = {
  /** Any text of yours: a repeat with the same key does nothing twice. */
  readonly idempotencyKey: string;
  /** The day it counts for, such as 2026-03-31. */
  readonly effectiveOn: string;
  /** What it is about; no names of customers. */
  readonly description: string;
  /** Its lines, at least two and at most 200. */
  readonly lines: ReadonlyArray<ManualEntryLineInput>;
};

/** A new partner. */
export type CreatePartnerInput = {
  /** VAT id with its country; an empty text removes it. */
  readonly vatId?: string | null | undefined;
  /** Street and number; an empty text removes it. */
  readonly street?: string | null | undefined;
  /** Postal code; an empty text removes it. */
  readonly postalCode?: string | null | undefined;
  /** City; an empty text removes it. */
  readonly city?: string | null | undefined;
  /** Whom to ask for; an empty text removes it. */
  readonly contactName?: string | null | undefined;
  /** E-mail address of the contact; an empty text removes it. */
  readonly email?: string | null | undefined;
  /** Phone number, of the country or with a country code; an empty text removes it. */
  readonly phone?: string | null | undefined;
  /** Legal name, unique in the brand. */
  readonly legalName: string;
  /** What it does for the brand, at least one. */
  readonly kinds: ReadonlyArray<PartnerKind>;
  /** Country, two capital letters of ISO 3166. */
  readonly country: string;
  /** Chosen by the caller: a repeat with the same key adds nothing twice. */
  readonly idempotencyKey: string;
};

/** A new person: at least a name, an address or a number of a source. */
export type CreatePersonInput = {
  /** Given name. */
  readonly givenName?: string | null | undefined;
  /** Family name. */
  readonly familyName?: string | null | undefined;
  /** Name of a company. */
  readonly companyName?: string | null | undefined;
  /** Language, e.g. de or en-GB. */
  readonly language?: string | null | undefined;
  /** Birthday as YYYY-MM-DD. */
  readonly birthday?: string | null | undefined;
  /** Country, ISO 3166-1 alpha-2. */
  readonly country?: string | null | undefined;
  /** User who looks after the person. */
  readonly ownerId?: string | null | undefined;
  /** Tags, all of them. */
  readonly tags?: ReadonlyArray<string> | null | undefined;
  /** Values of the brand's own fields by key; null clears one. */
  readonly custom?: unknown;
  /** E-mail addresses, all of them, the main one first. */
  readonly emails?: ReadonlyArray<string> | null | undefined;
  /** Telephone numbers, all of them, the main one first. */
  readonly phones?: ReadonlyArray<string> | null | undefined;
  /** Postal addresses, all of them, the main one first. */
  readonly addresses?: ReadonlyArray<CrmAddressInput> | null | undefined;
  /** What sources call the person, all of them. */
  readonly references?: ReadonlyArray<PersonReferenceInput> | null | undefined;
  /** Any text of yours: a repeat with the same key does nothing twice. */
  readonly idempotencyKey: string;
};

/** A new pipeline. */
export type CreatePipelineInput = {
  /** Name. */
  readonly name: string;
  /** Stages in order. */
  readonly stages: ReadonlyArray<PipelineStageInput>;
  /** Reasons that a deal can be lost for. */
  readonly lostReasons: ReadonlyArray<string>;
  /** Key of this command: repeating it does nothing twice. */
  readonly idempotencyKey: string;
};

/** A new price draft. */
export type CreatePriceDraftInput = {
  /** Title. */
  readonly title: string;
  /** Why the prices should change. */
  readonly rationale?: string;
  /** What the proposal rests on, at most 50. */
  readonly evidence?: ReadonlyArray<PriceDraftEvidenceInput>;
  /** Proposed prices, each variant once a channel or once a list and quantity, at most 500. */
  readonly lines: ReadonlyArray<PriceDraftLineInput>;
  /** Only judge the lines; keep nothing. */
  readonly validateOnly?: boolean;
  /** Key of this command: repeating it does nothing twice. */
  readonly idempotencyKey: string;
};

/** A new price list; it begins as a draft. */
export type CreatePriceListInput = {
  /** Name to show. */
  readonly name?: string | null | undefined;
  /** From 0 to 1000; only before the list is switched on. */
  readonly priority?: number | null | undefined;
  /** First instant at which it applies; null: at once. */
  readonly startsAt?: string | null | undefined;
  /** First instant at which it applies no more; null: never. */
  readonly endsAt?: string | null | undefined;
  /** Whether a larger quantity may be dearer. */
  readonly risingBands?: boolean | null | undefined;
  /** Ending of computed prices, e.g. 0.95. */
  readonly roundingEnding?: string | null | undefined;
  /** Smallest change of a computed price that is made. */
  readonly minimumStep?: string | null | undefined;
  /** From what prices are computed; null: they are set. */
  readonly formula?: PriceFormulaInput | null | undefined;
  /** Short name for programs. */
  readonly code: string;
  /** What its prices do. */
  readonly type?: PriceListType;
  /** The only channel where it holds. */
  readonly channelId?: string | null | undefined;
  /** The customer group that it is for. */
  readonly segmentId?: string | null | undefined;
  /** The customer that it is for. */
  readonly customerId?: string | null | undefined;
  /** Currency of its prices. */
  readonly currency: string;
  /** Whether its prices are net or gross. */
  readonly basis: PriceBasis;
  /** Key of this command: repeating it does nothing twice. */
  readonly idempotencyKey: string;
};

/** A new promotion; it begins as a draft. */
export type CreatePromotionInput = {
  /** The promotion. */
  readonly promotion: PromotionInput;
  /** Key of this command: repeating it does nothing twice. */
  readonly idempotencyKey: string;
};

/** A new role of the brand. */
export type CreateRoleInput = {
  /** Key by which it is assigned: 2 to 40 lower-case letters, digits and hyphens. */
  readonly key: string;
  /** Name for people. */
  readonly name: string;
  /** What the role is for. */
  readonly description?: string;
  /** Names of permissions, of those that you hold yourself. */
  readonly permissions: ReadonlyArray<string>;
  /** Whether every change of it needs a second person. */
  readonly protected?: boolean;
  /** Whoever has it sees only what belongs to their own of these. */
  readonly boundBy?: ScopeKind | null | undefined;
  /** Chosen by the caller: a repeat with the same key does nothing twice. */
  readonly idempotencyKey: string;
};

/** A view to keep. */
export type CreateSavedViewInput = {
  /** Name, at most 60 characters. */
  readonly name: string;
  /** Whether everyone of the brand sees it. */
  readonly shared?: boolean;
  /** The filter. */
  readonly filter?: ProductFilter | null | undefined;
  /** The columns, in their order. */
  readonly columns?: ReadonlyArray<string>;
  /** The order, e.g. -updated. */
  readonly sort?: string;
  /** Key of this command: repeating it does nothing twice. */
  readonly idempotencyKey: string;
};

/** A new segment. */
export type CreateSegmentInput = {
  /** Name. */
  readonly name: string;
  /** What it is for. */
  readonly description?: string | null | undefined;
  /** Who belongs to it. */
  readonly kind?: SegmentKind;
  /** The filter; a static segment begins with those whom it finds. */
  readonly filter?: unknown;
  /** Key of this command: repeating it does nothing twice. */
  readonly idempotencyKey: string;
};

/** A new location. */
export type CreateStockLocationInput = {
  /** Short name: lower-case letters, digits and hyphens. */
  readonly code: string;
  /** Name to show. */
  readonly name: string;
  /** What kind of place it is. */
  readonly kind: OwnStockLocationKind;
  /** The partner whose place it is; a must for PARTNER. */
  readonly partnerId?: string | null | undefined;
  /** Whether channels sell from it that name no sources; where left out only warehouses are. */
  readonly sellable?: boolean | null | undefined;
  /** Whether more may be reserved than lies there. */
  readonly allowsBackorder?: boolean;
  /** Its place in the order of sources; lower first. */
  readonly position?: number;
  /** Key of this command: repeating it does nothing twice. */
  readonly idempotencyKey: string;
};

/** A new transfer. */
export type CreateStockTransferInput = {
  /** Where the pieces come from. */
  readonly fromId: string;
  /** Where they go to. */
  readonly toId: string;
  /** What goes, at most 100 lines. */
  readonly lines: ReadonlyArray<StockTransferLineInput>;
  /** What is to be known. */
  readonly note?: string;
  /** Send it at once. */
  readonly send?: boolean;
  /** Key of this command: repeating it does nothing twice. */
  readonly idempotencyKey: string;
};

/** A new supplier. */
export type CreateSupplierInput = {
  /** Name, unique in the brand. */
  readonly name: string;
  /** Whom to ask for. */
  readonly contact?: string | null | undefined;
  /** E-mail address. */
  readonly email?: string | null | undefined;
  /** Telephone number. */
  readonly phone?: string | null | undefined;
  /** Days from order to delivery, 0 to 730. */
  readonly leadTimeDays?: number | null | undefined;
  /** What else is good to know. */
  readonly note?: string;
  /** Key of this command: repeating it does nothing twice. */
  readonly idempotencyKey: string;
};

/** A new webhook endpoint. */
export type CreateWebhookEndpointInput = {
  /** Where messages are sent: an https address of the public internet. */
  readonly url: string;
  /** What it is for. */
  readonly description?: string | null | undefined;
  /** Event types: known types, "<domain>.*" or "*". */
  readonly eventTypes: ReadonlyArray<string>;
  /** Chosen by the caller: a repeat with the same key makes nothing twice. */
  readonly idempotencyKey: string;
};

/** An invoice that is taken back, whole or in part. */
export type CreditFinanceInvoiceInput = {
  /** The invoice. */
  readonly id: string;
  /** Why; the credit note says it. */
  readonly reason: string;
  /** What of it; all that is left when absent. */
  readonly lines?: ReadonlyArray<CreditFinanceInvoiceLineInput> | null | undefined;
  /** How money went back, where it did: card, paypal, bank … */
  readonly refundMethod?: string | null | undefined;
  /** Any text of yours: a repeat with the same key does nothing twice. */
  readonly idempotencyKey: string;
};

/** Pieces of a line that are taken back. */
export type CreditFinanceInvoiceLineInput = {
  /** The invoice's line. */
  readonly lineId: string;
  /** Pieces, at least 1. */
  readonly quantity: number;
};

/** A postal address. */
export type CrmAddressInput = {
  /** What it is for; letters when absent. */
  readonly kind?: CrmAddressKind | null | undefined;
  /** Street and number. */
  readonly line1?: string | null | undefined;
  /** What else stands on the letter. */
  readonly line2?: string | null | undefined;
  /** Postal code. */
  readonly postalCode?: string | null | undefined;
  /** Town. */
  readonly city?: string | null | undefined;
  /** State or region. */
  readonly region?: string | null | undefined;
  /** Country, ISO 3166-1 alpha-2. */
  readonly country?: string | null | undefined;
};

/** What a postal address is for. */
export type CrmAddressKind =
  /** Where letters go. */
  | 'POSTAL'
  /** Where invoices go. */
  | 'BILLING'
  /** Where goods go. */
  | 'SHIPPING';

/** Why a mail came back. */
export type CrmBounceKind =
  /** There is no such mailbox: nothing is sent there any more. */
  | 'HARD'
  /** It could not be delivered for now; several in a row count as hard. */
  | 'SOFT'
  /** Its reader called it unwanted: nothing is sent there any more. */
  | 'COMPLAINT';

/** How something reaches a person. */
export type CrmConsentChannel =
  /** By e-mail. */
  | 'EMAIL'
  /** By text message. */
  | 'SMS'
  /** By telephone. */
  | 'PHONE'
  /** By letter. */
  | 'POST';

/** What a person said. */
export type CrmConsentState =
  /** Yes. */
  | 'GRANTED'
  /** Asked to confirm, not answered yet. */
  | 'PENDING'
  /** No, or no longer. */
  | 'WITHDRAWN';

/** What an own field takes. */
export type CrmCustomType =
  /** A text. */
  | 'TEXT'
  /** A number. */
  | 'NUMBER'
  /** A day. */
  | 'DATE'
  /** Yes or no. */
  | 'BOOLEAN'
  /** One of its choices. */
  | 'CHOICE';

/** What a file belongs to. */
export type CrmFileSubject =
  /** A person. */
  | 'PERSON'
  /** A company. */
  | 'COMPANY'
  /** A deal. */
  | 'DEAL'
  /** A note. */
  | 'NOTE';

/** What the rows of a file are. */
export type CrmImportKind =
  /** People. */
  | 'PEOPLE'
  /** Companies. */
  | 'COMPANIES'
  /** Leads. */
  | 'LEADS';

/** What a column of a file is. */
export type CrmImportMappingInput = {
  /** Its header. */
  readonly column: string;
  /** Name of the field; left out where null. */
  readonly field?: string | null | undefined;
};

/** Where a file stands. */
export type CrmImportStatus =
  /** Given, not yet tried. */
  | 'READY'
  /** Waits to be tried or taken in. */
  | 'QUEUED'
  /** Being tried or taken in. */
  | 'RUNNING'
  /** Tried: nothing was written. */
  | 'TRIED'
  /** Taken in; rows with faults were left out. */
  | 'SUCCEEDED'
  /** Given up; `failure` says why. What was written before stays until it is taken back. */
  | 'FAILED'
  /** Being taken back. */
  | 'UNDOING'
  /** Taken back, as far as records were still as the import left them. */
  | 'UNDONE';

/** What a mail is sent for. */
export type CrmMessageSource =
  /** A campaign. */
  | 'CAMPAIGN'
  /** A journey. */
  | 'JOURNEY';

/** How a mail stands. */
export type CrmMessageStatus =
  /** It waits for its time, for its turn, or for another attempt. */
  | 'QUEUED'
  /** It is being sent. */
  | 'SENDING'
  /** A mail server took it. */
  | 'SENT'
  /** It was given up; it can be tried again. */
  | 'FAILED'
  /** It could not be delivered. */
  | 'BOUNCED'
  /** It must not be sent, or was taken back; the reason tells. */
  | 'REFUSED'
  /** It was handed over when the sender ended: nobody knows whether it went out. It is sent again only by a person. */
  | 'UNKNOWN';

/** Which mails. */
export type CrmMessageWhere = {
  /** How it stands. */
  readonly status?: StringFilter | null | undefined;
  /** What it is for: CAMPAIGN or JOURNEY. */
  readonly sourceType?: StringFilter | null | undefined;
  /** What people agreed to. */
  readonly purpose?: StringFilter | null | undefined;
  /** When it was asked for. */
  readonly createdAt?: DateTimeFilter | null | undefined;
  /** All of these hold; nested at most 3 levels. */
  readonly AND?: ReadonlyArray<CrmMessageWhere> | null | undefined;
  /** At least one of these holds; nested at most 3 levels. */
  readonly OR?: ReadonlyArray<CrmMessageWhere> | null | undefined;
  /** This does not hold; nested at most 3 levels. */
  readonly NOT?: CrmMessageWhere | null | undefined;
};

/** How a mail server is spoken to. */
export type CrmSmtpTls =
  /** Encrypted from the beginning, mostly port 465. */
  | 'TLS'
  /** Encrypted after a greeting, mostly port 587; never without. */
  | 'STARTTLS'
  /** Not encrypted. */
  | 'NONE';

/** Where a task stands. */
export type CrmTaskState =
  /** To be done. */
  | 'OPEN'
  /** Done. */
  | 'DONE'
  /** Not to be done any more. */
  | 'CANCELLED';

/** A mail that is still being written. */
export type CrmTestMailContentInput = {
  /** Subject. */
  readonly subject: string;
  /** What mailboxes show beside the subject. */
  readonly preheader?: string | null | undefined;
  /** The mail as HTML. */
  readonly html?: string | null | undefined;
  /** The mail as plain text. */
  readonly text: string;
};

/** What an entry of a timeline is of. */
export type CrmTimelineKind =
  /** Orders, returns and invoices. */
  | 'ORDER'
  /** Points and rewards. */
  | 'LOYALTY'
  /** Leads and deals. */
  | 'LEAD'
  /** Notes. */
  | 'NOTE'
  /** Tasks. */
  | 'TASK'
  /** Consents. */
  | 'CONSENT'
  /** Campaigns and mails. */
  | 'MARKETING'
  /** The record itself. */
  | 'RECORD';

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

/** What became of a deal. */
export type DealStatus =
  /** It is open. */
  | 'OPEN'
  /** It was won. */
  | 'WON'
  /** It was lost. */
  | 'LOST';

/** Which deals. */
export type DealWhere = {
  /** By pipeline. */
  readonly pipelineId?: IdFilter | null | undefined;
  /** By stage. */
  readonly stageId?: IdFilter | null | undefined;
  /** By what became of it. */
  readonly status?: StringFilter | null | undefined;
  /** By who works on it. */
  readonly ownerId?: StringFilter | null | undefined;
  /** By person. */
  readonly personId?: IdFilter | null | undefined;
  /** By company. */
  readonly companyId?: IdFilter | null | undefined;
  /** By title. */
  readonly title?: StringFilter | null | undefined;
  /** All of these hold; nested at most 3 levels. */
  readonly AND?: ReadonlyArray<DealWhere> | null | undefined;
  /** At least one of these holds; nested at most 3 levels. */
  readonly OR?: ReadonlyArray<DealWhere> | null | undefined;
  /** This does not hold; nested at most 3 levels. */
  readonly NOT?: DealWhere | null | undefined;
};

/** What a second person decides. */
export type DecideContentItemInput = {
  /** Which item. */
  readonly id: string;
  /** The version that you saw. */
  readonly expectedVersion: number;
  /** Whether it is approved. */
  readonly approve: boolean;
  /** What to say about it; needed where it is refused. */
  readonly note?: string | null | undefined;
};

/** A decision about a movement. */
export type DecideFinanceBankLineInput = {
  /** The movement. */
  readonly id: string;
  /** The version that you have seen. */
  readonly expectedVersion: number;
  /** Why, 3 to 200 characters. */
  readonly reason: string;
};

/** A decision on what somebody else recorded. */
export type DecideFinancePayableInput = {
  /** Which one. */
  readonly id: string;
  /** The version that you saw; another one is refused with CONFLICT. */
  readonly expectedVersion: number;
  /** Why; needed to refuse. */
  readonly note?: string | null | undefined;
};

/** What a second person decides. */
export type DecideLoyaltyAdjustmentInput = {
  /** Which one. */
  readonly id: string;
  /** The version that you saw; another one is refused with CONFLICT. */
  readonly expectedVersion: number;
  /** Yes or no. */
  readonly decision: LoyaltyAdjustmentDecision;
  /** A word about it. */
  readonly note?: string;
};

/** An attribute that nothing has a value of. */
export type DeleteAttributeInput = {
  /** The attribute. */
  readonly id: string;
  /** Version that the change is based on. */
  readonly expectedVersion: number;
};

/** An empty category that is no longer needed. */
export type DeleteCategoryInput = {
  /** The category. */
  readonly id: string;
  /** Version that the change is based on. */
  readonly expectedVersion: number;
};

/** A role of the brand to delete. */
export type DeleteRoleInput = {
  /** The role; nobody may have it. */
  readonly key: string;
  /** Version that the deletion is based on. */
  readonly expectedVersion: number;
};

/** A view that is no longer needed. */
export type DeleteSavedViewInput = {
  /** The view. */
  readonly id: string;
  /** Version that the change is based on. */
  readonly expectedVersion: number;
};

/** What stays when goods are taxed in another country than the channel's. */
export type DestinationPolicy =
  /** What the buyer pays. */
  | 'KEEP_GROSS'
  /** What the brand gets. */
  | 'KEEP_NET';

/** How often the digest comes. */
export type DigestFrequency =
  /** Every day. */
  | 'DAILY'
  /** Once a week. */
  | 'WEEKLY';

/** A dead letter to give up. */
export type DiscardDeadLetterInput = {
  /** The service that has it. */
  readonly service: string;
  /** Id of the dead letter. */
  readonly id: string;
  /** Why, for whoever asks later. */
  readonly note: string;
};

/** A pair that is two. */
export type DismissCrmDuplicateInput = {
  /** Which pair. */
  readonly id: string;
};

/** How VAT is summed up on a document. */
export type DocumentVatMode =
  /** Rounded on each line, then added up. */
  | 'PER_LINE'
  /** Added up per rate, then rounded once. */
  | 'PER_RATE';

/** A payout of what is owed. */
export type DraftFinancePayoutInput = {
  /** Any text of yours: a repeat with the same key does nothing twice. */
  readonly idempotencyKey: string;
  /** Currency; that of the books when absent. */
  readonly currency?: string | null | undefined;
  /** Takes what is due up to this day; up to today when absent. */
  readonly dueUntil?: string | null | undefined;
  /** Day on which the bank is to pay, a business day of TARGET; the next one when absent. */
  readonly executionOn?: string | null | undefined;
  /** Who would get less waits for the next one. */
  readonly minimum?: MoneyInput | null | undefined;
  /** Only these payees, at most 200; all when absent. */
  readonly payeeIds?: ReadonlyArray<string> | null | undefined;
};

/** How the bank ended a payout, or one payment of it. */
export type EndFinancePayoutInput = {
  /** Which payout. */
  readonly id: string;
  /** Only this payment; all that are under way when absent. */
  readonly itemId?: string | null | undefined;
  /** When the bank booked it; now when absent. */
  readonly at?: string | null | undefined;
  /** Why it failed. */
  readonly reason?: string | null | undefined;
};

/** Hands a redeemed reward out, or takes it back. */
export type EndLoyaltyRedemptionInput = {
  /** Which one. */
  readonly id: string;
  /** The version that you saw; another one is refused with CONFLICT. */
  readonly expectedVersion: number;
  /** A word about it. */
  readonly note?: string;
};

/** The end of a role at a company. */
export type EndRelationInput = {
  /** Which relation. */
  readonly id: string;
  /** Last day, as YYYY-MM-DD; today when absent. */
  readonly until?: string | null | undefined;
};

/** One of the caller's own sessions. */
export type EndSessionInput = {
  /** The session. */
  readonly id: string;
};

/** Whom to sign out of the brand. */
export type EndUserSessionsInput = {
  /** The person. */
  readonly userId: string;
  /** Only this session; left out, all that work in the brand. */
  readonly sessionId?: string | null | undefined;
};

/** People who are put into a journey by hand. */
export type EnrolInJourneyInput = {
  /** The journey. */
  readonly id: string;
  /** Who; at most 500. */
  readonly personIds: ReadonlyArray<string>;
  /** Key of this command: repeating it does nothing twice. */
  readonly idempotencyKey: string;
};

/** Somebody joins a program; who is there already stays as they are. */
export type EnrolLoyaltyMemberInput = {
  /** Any text of yours: a repeat with the same key does nothing twice. */
  readonly idempotencyKey: string;
  /** The program. */
  readonly programId: string;
  /** The person in crm; or else a partner. */
  readonly personId?: string | null | undefined;
  /** The partner; or else a person. */
  readonly partnerId?: string | null | undefined;
  /** Referral code of the member who brought them. */
  readonly referralCode?: string | null | undefined;
};

/** Whose words are erased. */
export type EraseMentionAuthorInput = {
  /** Where. */
  readonly source: string;
  /** Their handle there. */
  readonly handle: string;
};

/** Whom to erase. */
export type ErasePersonInput = {
  /** The person; never oneself, never the last owner. */
  readonly userId: string;
  /** A key of your own for this request: the same key erases nothing twice. */
  readonly idempotencyKey: string;
};

/** A basket to evaluate. */
export type EvaluatePromotionsInput = {
  /** The basket. */
  readonly basket: PromotionBasketInput;
  /** When; now where left out. */
  readonly at?: string | null | undefined;
  /** A promotion to try out as if it were active; needs the permission to see promotions. */
  readonly tryPromotionId?: string | null | undefined;
};

/** Asks for an export of the brand. */
export type ExportBrandInput = {
  /** A key of your own for this request: the same key starts nothing twice. */
  readonly idempotencyKey: string;
};

/** Whose data to export. */
export type ExportPersonInput = {
  /** The person. */
  readonly userId: string;
  /** A key of your own for this request: the same key starts nothing twice. */
  readonly idempotencyKey: string;
};

/** What documents post to by themselves. */
export type FinanceAccountRole =
  /** What customers owe. */
  | 'RECEIVABLES'
  /** Sales of goods, one account per tax treatment where the chart has them. */
  | 'REVENUE'
  /** Shipping that customers pay. */
  | 'SHIPPING_REVENUE'
  /** Sales taken back. */
  | 'REVENUE_RETURNS'
  /** Discounts and reductions given after the invoice. */
  | 'DISCOUNTS'
  /** VAT owed on sales, one account per tax treatment where the chart has them. */
  | 'VAT_OUTPUT'
  /** VAT paid to suppliers, one account per tax treatment where the chart has them. */
  | 'VAT_INPUT'
  /** VAT paid in advance to the tax office. */
  | 'VAT_PAYABLE'
  /** The main bank account. */
  | 'BANK'
  /** Cash in hand. */
  | 'CASH'
  /** Money under way, such as from payment providers. */
  | 'CASH_CLEARING'
  /** What is owed to suppliers. */
  | 'PAYABLES'
  /** What is owed to partners and reps. */
  | 'PAYOUTS_PAYABLE'
  /** What customers paid before or beyond an invoice. */
  | 'CUSTOMER_PREPAYMENTS'
  /** What the points of members are worth to them. */
  | 'POINTS_LIABILITY'
  /** The share of sales that is given as points. */
  | 'POINTS_EXPENSE'
  /** Goods in stock. */
  | 'INVENTORY'
  /** Cost of the goods sold. */
  | 'COGS'
  /** Freight and packing of what is sent. */
  | 'SHIPPING_COST'
  /** Advertising. */
  | 'MARKETING'
  /** Commissions of partners and reps. */
  | 'COMMISSION_EXPENSE'
  /** Costs of payments and accounts. */
  | 'BANK_FEES'
  /** Receivables that are lost. */
  | 'BAD_DEBT'
  /** Fees of reminders. */
  | 'DUNNING_INCOME'
  /** Realised gains of exchange rates. */
  | 'FX_GAIN'
  /** Realised losses of exchange rates. */
  | 'FX_LOSS'
  /** The other side where an entry crosses currencies; nothing in the currency of the books. */
  | 'CURRENCY_CLEARING'
  /** Small differences. */
  | 'ROUNDING'
  /** What is not yet told where it belongs. */
  | 'SUSPENSE'
  /** Capital of the owners. */
  | 'EQUITY'
  /** Results of earlier years. */
  | 'RETAINED_EARNINGS'
  /** The other side of opening balances. */
  | 'OPENING_BALANCE';

/** Kinds of accounts. */
export type FinanceAccountType =
  /** What the brand has. */
  | 'ASSET'
  /** What it owes. */
  | 'LIABILITY'
  /** What is its owners. */
  | 'EQUITY'
  /** What it earns. */
  | 'INCOME'
  /** What it spends. */
  | 'EXPENSE';

/** Conditions on one field; all given ones must hold. */
export type FinanceAccountTypeFilter = {
  /** Equal to this. */
  readonly eq?: FinanceAccountType | null | undefined;
  /** Equal to one of these, at most 100. */
  readonly oneOf?: ReadonlyArray<FinanceAccountType> | null | undefined;
  /** Whether there is no value. */
  readonly isNull?: boolean | null | undefined;
};

/** Which accounts. */
export type FinanceAccountWhere = {
  /** By code. */
  readonly code?: StringFilter | null | undefined;
  /** By name. */
  readonly name?: StringFilter | null | undefined;
  /** By kind. */
  readonly type?: FinanceAccountTypeFilter | null | undefined;
  /** By whether new entries may use it. */
  readonly active?: BooleanFilter | null | undefined;
  /** By time of creation. */
  readonly createdAt?: DateTimeFilter | null | undefined;
  /** All of these hold; nested at most 3 levels. */
  readonly AND?: ReadonlyArray<FinanceAccountWhere> | null | undefined;
  /** At least one of these holds; nested at most 3 levels. */
  readonly OR?: ReadonlyArray<FinanceAccountWhere> | null | undefined;
  /** This does not hold; nested at most 3 levels. */
  readonly NOT?: FinanceAccountWhere | null | undefined;
};

/** An address. */
export type FinanceAddressInput = {
  /** Street and number. */
  readonly line1?: string | null | undefined;
  /** What else belongs to it. */
  readonly line2?: string | null | undefined;
  /** Postal code. */
  readonly postalCode?: string | null | undefined;
  /** City. */
  readonly city?: string | null | undefined;
  /** State or region. */
  readonly region?: string | null | undefined;
  /** Country, two capital letters. */
  readonly country?: string | null | undefined;
};

/** How late something is. */
export type FinanceAgeingBucket =
  /** Not due yet. */
  | 'NOT_DUE'
  /** Up to 30 days late. */
  | 'DAYS_1_30'
  /** 31 to 60 days late. */
  | 'DAYS_31_60'
  /** 61 to 90 days late. */
  | 'DAYS_61_90'
  /** More than 90 days late. */
  | 'OVER_90';

/** What amounts are given as. */
export type FinanceAmountBasis =
  /** Without VAT. */
  | 'NET'
  /** With VAT. */
  | 'GROSS';

/** What came of one movement of many. */
export type FinanceBankConfirmOutcome =
  /** It is booked. */
  | 'CONFIRMED'
  /** Nothing was sure enough, or somebody was quicker. */
  | 'SKIPPED'
  /** It was refused; the code says why. */
  | 'REFUSED';

/** Names of the columns of a table, by what they say. */
export type FinanceBankCsvColumnsInput = {
  /** Day of the booking. */
  readonly bookedOn: string;
  /** Name of its column. */
  readonly valueOn?: string | null | undefined;
  /** Amount with its sign; or else debit and credit. */
  readonly amount?: string | null | undefined;
  /** Name of its column. */
  readonly debit?: string | null | undefined;
  /** Name of its column. */
  readonly credit?: string | null | undefined;
  /** Name of its column. */
  readonly currency?: string | null | undefined;
  /** Name of its column. */
  readonly name?: string | null | undefined;
  /** Name of its column. */
  readonly iban?: string | null | undefined;
  /** Name of its column. */
  readonly bic?: string | null | undefined;
  /** Text; at most 6 columns are joined. */
  readonly remittance: ReadonlyArray<string>;
  /** Name of its column. */
  readonly reference?: string | null | undefined;
  /** Name of its column. */
  readonly endToEndId?: string | null | undefined;
  /** Name of its column. */
  readonly mandateId?: string | null | undefined;
  /** Name of its column. */
  readonly bookingText?: string | null | undefined;
  /** Name of its column. */
  readonly balance?: string | null | undefined;
};

/** How a table writes days. */
export type FinanceBankCsvDateFormat =
  /** 31.12.2026 */
  | 'DMY_DOTS'
  /** 31.12.26 */
  | 'DMY_SHORT'
  /** 2026-12-31 */
  | 'ISO'
  /** 12/31/2026 */
  | 'MDY'
  /** 31/12/2026 */
  | 'DMY_SLASHES';

/** What stands between two cells. */
export type FinanceBankCsvDelimiter =
  /** A semicolon. */
  | 'SEMICOLON'
  /** A comma. */
  | 'COMMA'
  /** A tab. */
  | 'TAB'
  /** A bar. */
  | 'BAR';

/** How the table of an online bank is read. */
export type FinanceBankCsvPresetInput = {
  /** Its name. */
  readonly name: string;
  /** What stands between two cells. */
  readonly delimiter: FinanceBankCsvDelimiter;
  /** Whether amounts have a decimal comma; else a point. */
  readonly decimalComma: boolean;
  /** How days are written. */
  readonly dateFormat: FinanceBankCsvDateFormat;
  /** Names of the columns. */
  readonly columns: FinanceBankCsvColumnsInput;
};

/** Formats of statements. */
export type FinanceBankFormat =
  /** ISO 20022 camt.053, any version. */
  | 'CAMT053'
  /** ISO 20022 camt.054, any version: what entries of a statement are made of, without balances. */
  | 'CAMT054'
  /** SWIFT MT940, with German or Dutch structured details. */
  | 'MT940'
  /** A table of the online bank, read by a preset. */
  | 'CSV';

/** Where a movement stands. */
export type FinanceBankLineStatus =
  /** Nothing fits well enough yet. */
  | 'UNMATCHED'
  /** Something fits: a person confirms it. */
  | 'SUGGESTED'
  /** It is told what it is for, and booked. */
  | 'MATCHED'
  /** It is put aside, with a reason. */
  | 'IGNORED'
  /** The bank told its parts later: they are lines of their own, and it counts no more. */
  | 'DETAILED';

/** Which movements. */
export type FinanceBankLineWhere = {
  /** By account. */
  readonly bankAccountId?: IdFilter | null | undefined;
  /** By where they stand: UNMATCHED, SUGGESTED, MATCHED, IGNORED. */
  readonly status?: StringFilter | null | undefined;
  /** By name, text, account and references. */
  readonly text?: StringFilter | null | undefined;
  /** By whether money came in. */
  readonly isIncoming?: BooleanFilter | null | undefined;
  /** By the score of the best suggestion. */
  readonly score?: IntFilter | null | undefined;
  /** All of these hold; nested at most 3 levels. */
  readonly AND?: ReadonlyArray<FinanceBankLineWhere> | null | undefined;
  /** At least one of these holds; nested at most 3 levels. */
  readonly OR?: ReadonlyArray<FinanceBankLineWhere> | null | undefined;
  /** This does not hold; nested at most 3 levels. */
  readonly NOT?: FinanceBankLineWhere | null | undefined;
};

/** How a movement was told what it is for. */
export type FinanceBankMatchOrigin =
  /** By hand. */
  | 'MANUAL'
  /** By taking a suggestion. */
  | 'SUGGESTED'
  /** With many others above a score. */
  | 'BULK';

/** Why something may be what a movement is for. */
export type FinanceBankMatchReason =
  /** The reference that travels with the payment names it. */
  | 'END_TO_END'
  /** Its number stands in the text. */
  | 'NUMBER'
  /** The digits of its number stand in the text. */
  | 'NUMBER_DIGITS'
  /** The number of its order stands in the text. */
  | 'ORDER_NUMBER'
  /** Exactly what is open. */
  | 'AMOUNT'
  /** Exactly what several open documents of one buyer sum up to. */
  | 'AMOUNT_SUM'
  /** This account paid for the same buyer before. */
  | 'IBAN_KNOWN'
  /** The names are the same. */
  | 'NAME'
  /** The names are alike. */
  | 'NAME_PART'
  /** Only the name of the payer speaks for it: no number, and another amount. */
  | 'NAME_ONLY'
  /** The days fit. */
  | 'DATE'
  /** Less than what is open. */
  | 'PARTIAL'
  /** More than what is open: the rest stays on account. */
  | 'OVERPAID'
  /** Paid before the document was written. */
  | 'TOO_EARLY'
  /** Something else fits as well. */
  | 'AMBIGUOUS'
  /** A rule of yours names the account. */
  | 'RULE'
  /** A payment of this amount is in the books already. */
  | 'PAYMENT';

/** A part of a movement and what it is for. */
export type FinanceBankPartInput = {
  /** What kind of thing. */
  readonly kind: FinanceBankPartKind;
  /** Which document, payment, account or payout; nothing where it stays on account. */
  readonly targetId?: string | null | undefined;
  /** How much, with the sign of the money; when absent what is left, at most what is open. */
  readonly amount?: string | null | undefined;
};

/** What a part of a movement is for. */
export type FinanceBankPartKind =
  /** An invoice that it pays. */
  | 'INVOICE'
  /** A credit note that it pays back. */
  | 'CREDIT_NOTE'
  /** What is put against no document: it stays as the credit of the payer. */
  | 'ON_ACCOUNT'
  /** A payment that is in the books already. */
  | 'PAYMENT'
  /** Straight to an account of the books, without VAT. */
  | 'ACCOUNT'
  /** A payout that was sent. */
  | 'PAYOUT';

/** Where a rule looks. */
export type FinanceBankRuleField =
  /** In name, text, account and kind of the movement. */
  | 'ANY'
  /** In the name of the other party. */
  | 'NAME'
  /** In the text. */
  | 'REMITTANCE'
  /** In the account of the other party. */
  | 'IBAN';

/** Which movements a rule looks at. */
export type FinanceBankRuleSide =
  /** All of them. */
  | 'ANY'
  /** Money that came in. */
  | 'IN'
  /** Money that went out. */
  | 'OUT';

/** A rule to try on past movements; nothing is changed. */
export type FinanceBankRuleTrialInput = {
  /** Text that a movement holds, 2 to 100 characters. */
  readonly text: string;
  /** Where it looks; anywhere when absent. */
  readonly field?: FinanceBankRuleField | null | undefined;
  /** Which movements it looks at; all when absent. */
  readonly side?: FinanceBankRuleSide | null | undefined;
};

/** Why a mail came back. */
export type FinanceBounceKind =
  /** There is no such mailbox. */
  | 'HARD'
  /** It could not be delivered for now, as when a mailbox is full. */
  | 'SOFT'
  /** It arrived, and its reader called it unwanted. */
  | 'COMPLAINT';

/** What is planned for an account in a month. */
export type FinanceBudgetInput = {
  /** Account. */
  readonly accountId: string;
  /** Channel; the account as a whole when absent. */
  readonly channelId?: string | null | undefined;
  /** Month, such as 2026-03. */
  readonly month: string;
  /** The amount in the currency of the books; null takes the plan away. */
  readonly amount?: string | null | undefined;
  /** The version that you saw, where there was a plan. */
  readonly expectedVersion?: number | null | undefined;
};

/** What moved a credit. */
export type FinanceCreditEntryKind =
  /** It grew: by what was paid too much, or by a credit note. */
  | 'ADDED'
  /** A hold on it paid invoices. */
  | 'USED';

/** How a file writes days. */
export type FinanceDateOrder =
  /** 2026-11-22, or ISO 8601. */
  | 'YMD'
  /** 22.11.2026 or 22/11/2026. */
  | 'DMY'
  /** 11/22/2026. */
  | 'MDY';

/** What changes of the numbers that a tax adviser gave. */
export type FinanceDatevInput = {
  /** Number of the consultant. */
  readonly consultant?: number | null | undefined;
  /** Number of the client. */
  readonly client?: number | null | undefined;
};

/** Which mails with documents. */
export type FinanceDocumentMailWhere = {
  /** By how they stand. */
  readonly status?: FinanceMailStatusFilter | null | undefined;
  /** By number of the document. */
  readonly label?: StringFilter | null | undefined;
  /** By document. */
  readonly invoiceId?: IdFilter | null | undefined;
  /** By person. */
  readonly personId?: IdFilter | null | undefined;
  /** By when they were asked for. */
  readonly createdAt?: DateTimeFilter | null | undefined;
  /** All of these hold; nested at most 3 levels. */
  readonly AND?: ReadonlyArray<FinanceDocumentMailWhere> | null | undefined;
  /** At least one of these holds; nested at most 3 levels. */
  readonly OR?: ReadonlyArray<FinanceDocumentMailWhere> | null | undefined;
  /** This does not hold; nested at most 3 levels. */
  readonly NOT?: FinanceDocumentMailWhere | null | undefined;
};

/** Why an overdue invoice is left alone. */
export type FinanceDunningLeftReason =
  /** Somebody holds its reminders up. */
  | 'HELD'
  /** Less is open than is reminded of. */
  | 'TOO_SMALL'
  /** All levels were sent. */
  | 'ALL_SENT'
  /** The reminder before was sent a short while ago. */
  | 'PAUSED'
  /** It is not overdue long enough for its next level. */
  | 'NOT_YET';

/** A level of reminding. */
export type FinanceDunningLevelInput = {
  /** Days after the day by which it was to be paid. */
  readonly afterDays: number;
  /** What it costs, in the currency of the books. */
  readonly fee: string;
  /** What the letter says in German. */
  readonly textDe: string;
  /** What the letter says in English. */
  readonly textEn: string;
};

/** How an electronic invoice is written. */
export type FinanceElectronicSyntax =
  /** UBL 2.1. */
  | 'UBL'
  /** UN/CEFACT Cross Industry Invoice. */
  | 'CII'
  /** As it stands in the PDF: Cross Industry Invoice in the profile EN 16931 of Factur-X and ZUGFeRD. */
  | 'FACTUR_X';

/** How the file is written. */
export type FinanceExportFormat =
  /** Comma-separated text. */
  | 'CSV'
  /** A sheet for Excel and its like. */
  | 'XLSX'
  /** A batch of postings (EXTF Buchungsstapel) for tax advisers in Germany; of the journal only. */
  | 'DATEV';

/** What goes out as a file. */
export type FinanceExportKind =
  /** Every line of the journal in the period. */
  | 'JOURNAL'
  /** All accounts with opening, movement and closing. */
  | 'TRIAL_BALANCE'
  /** What was earned and spent, by line and account. */
  | 'PROFIT_AND_LOSS'
  /** What there is and is owed on the last day. */
  | 'BALANCE_SHEET'
  /** Sales and tax by treatment and rate. */
  | 'VAT';

/** Where a hold stands. */
export type FinanceHoldState =
  /** Kept for an order; nothing else can use it. */
  | 'HELD'
  /** Used, in full or in part; the rest was given back. */
  | 'POSTED'
  /** Given back. */
  | 'VOIDED'
  /** Its time was over before anything happened: given back. */
  | 'EXPIRED';

/** What a document is. */
export type FinanceInvoiceKind =
  /** It charges. */
  | 'INVOICE'
  /** It takes back what an invoice charged. */
  | 'CREDIT_NOTE';

/** Conditions on one field; all given ones must hold. */
export type FinanceInvoiceKindFilter = {
  /** Equal to this. */
  readonly eq?: FinanceInvoiceKind | null | undefined;
  /** Equal to one of these, at most 100. */
  readonly oneOf?: ReadonlyArray<FinanceInvoiceKind> | null | undefined;
  /** Whether there is no value. */
  readonly isNull?: boolean | null | undefined;
};

/** What to order by; rows that are equal in it are ordered by id. */
export type FinanceInvoiceOrder = {
  /** Field to order by. */
  readonly field: FinanceInvoiceOrderField;
  /** Direction. */
  readonly direction?: OrderDirection;
};

/** What documents can be ordered by. */
export type FinanceInvoiceOrderField =
  /** Day of issue; drafts count as the newest. */
  | 'ISSUED'
  /** When they were written. */
  | 'CREATED_AT'
  /** Day by which they are to be paid; drafts last. */
  | 'DUE';

/** Whether a document is final. */
export type FinanceInvoiceStatus =
  /** It has no number and can change. */
  | 'DRAFT'
  /** It has its number and never changes. */
  | 'FINALISED';

/** Conditions on one field; all given ones must hold. */
export type FinanceInvoiceStatusFilter = {
  /** Equal to this. */
  readonly eq?: FinanceInvoiceStatus | null | undefined;
  /** Equal to one of these, at most 100. */
  readonly oneOf?: ReadonlyArray<FinanceInvoiceStatus> | null | undefined;
  /** Whether there is no value. */
  readonly isNull?: boolean | null | undefined;
};

/** A draft, as it was seen. */
export type FinanceInvoiceVersionInput = {
  /** Which one. */
  readonly id: string;
  /** The version that you saw; another one is refused with CONFLICT. */
  readonly expectedVersion: number;
};

/** Which documents. */
export type FinanceInvoiceWhere = {
  /** By number. */
  readonly number?: StringFilter | null | undefined;
  /** By name of the customer. */
  readonly customer?: StringFilter | null | undefined;
  /** By kind. */
  readonly kind?: FinanceInvoiceKindFilter | null | undefined;
  /** By whether they are final. */
  readonly status?: FinanceInvoiceStatusFilter | null | undefined;
  /** By country of the customer. */
  readonly country?: StringFilter | null | undefined;
  /** By order. */
  readonly orderId?: IdFilter | null | undefined;
  /** By the invoice that they correct. */
  readonly correctsId?: IdFilter | null | undefined;
  /** By person. */
  readonly personId?: IdFilter | null | undefined;
  /** By whether anything of them is open. */
  readonly isOpen?: BooleanFilter | null | undefined;
  /** By when they were written. */
  readonly createdAt?: DateTimeFilter | null | undefined;
  /** All of these hold; nested at most 3 levels. */
  readonly AND?: ReadonlyArray<FinanceInvoiceWhere> | null | undefined;
  /** At least one of these holds; nested at most 3 levels. */
  readonly OR?: ReadonlyArray<FinanceInvoiceWhere> | null | undefined;
  /** This does not hold; nested at most 3 levels. */
  readonly NOT?: FinanceInvoiceWhere | null | undefined;
};

/** Key figures of the books. */
export type FinanceKpi =
  /** Credit less debit of all accounts under revenue and reductions of revenue in the period, without VAT. */
  | 'REVENUE'
  /** Revenue less everything posted under cost of goods in the period. */
  | 'GROSS_MARGIN'
  /** Gross margin in percent of revenue. */
  | 'GROSS_MARGIN_RATE'
  /** Gross margin less cost of sending and selling and less marketing; by channel as the postings name it. */
  | 'CONTRIBUTION'
  /** All income less all expenses of the period. */
  | 'RESULT'
  /** Balance of the receivables account at the end of the period. */
  | 'RECEIVABLES'
  /** Balance of all accounts under cash and bank at the end of the period, money under way included. */
  | 'CASH'
  /** Balance of the points liability at the end of the period: what members' points are worth to them. */
  | 'POINTS_LIABILITY'
  /** Debit less credit of all accounts under marketing in the period. */
  | 'MARKETING_SPEND'
  /** Orders whose invoice was posted to receivables in the period. */
  | 'ORDERS'
  /** Revenue of the period for each order of the period; none where there is no order. */
  | 'AVERAGE_ORDER'
  /** Of the people who bought in the period, the share who had bought before or bought more than once in it. */
  | 'REPEAT_RATE'
  /** Marketing spend of the period for each person who bought for the first time in it; none where there is no spend. */
  | 'CUSTOMER_ACQUISITION_COST';

/** How a mail stands. */
export type FinanceMailStatus =
  /** It waits for its turn, or for another attempt. */
  | 'QUEUED'
  /** It is being sent. */
  | 'SENDING'
  /** A mail server took it. */
  | 'SENT'
  /** It was given up; a person can have it sent again. */
  | 'FAILED'
  /** It was handed over when the sender ended: nobody knows whether it went out. Only a person sends it again. */
  | 'UNKNOWN'
  /** A mail server took it and gave it back: it did not arrive. Sent once more, it may go to another address. */
  | 'BOUNCED';

/** Conditions on one field; all given ones must hold. */
export type FinanceMailStatusFilter = {
  /** Equal to this. */
  readonly eq?: FinanceMailStatus | null | undefined;
  /** Equal to one of these, at most 100. */
  readonly oneOf?: ReadonlyArray<FinanceMailStatus> | null | undefined;
  /** Whether there is no value. */
  readonly isNull?: boolean | null | undefined;
};

/** Who bought, as the shop knows it. By reference or e-mail a person is found again. */
export type FinanceOrderBuyerInput = {
  /** The shop's number of the customer. */
  readonly reference?: string | null | undefined;
  /** Address for mail. */
  readonly email?: string | null | undefined;
  /** Telephone. */
  readonly phone?: string | null | undefined;
  /** Given name. */
  readonly givenName?: string | null | undefined;
  /** Family name. */
  readonly familyName?: string | null | undefined;
  /** Company. */
  readonly companyName?: string | null | undefined;
  /** VAT id of the company. */
  readonly vatId?: string | null | undefined;
  /** Where it is invoiced to. */
  readonly address?: FinanceAddressInput | null | undefined;
};

/** What one column of the file holds. */
export type FinanceOrderFileColumnInput = {
  /** What it holds. */
  readonly field: FinanceOrderFileField;
  /** Its name in the header. */
  readonly column: string;
};

/** What a column of a file of orders holds; a file has one row a line. */
export type FinanceOrderFileField =
  /** Number of the order in the shop; rows of one number are one order. */
  | 'NUMBER'
  /** When it was placed, or came back. */
  | 'PLACED_AT'
  /** Currency, three letters. */
  | 'CURRENCY'
  /** Country of the buyer: two letters, or its English or German name. */
  | 'COUNTRY'
  /** Code of the campaign that brought it. */
  | 'CAMPAIGN_CODE'
  /** Number of the order that lines below zero belong to. */
  | 'RETURN_OF'
  /** The shop's number of the article. */
  | 'SKU'
  /** What the shop calls the article. */
  | 'DESCRIPTION'
  /** Pieces; below zero where they came back. */
  | 'QUANTITY'
  /** Price of one piece. */
  | 'UNIT_PRICE'
  /** Amount of the line. */
  | 'AMOUNT'
  /** VAT in percent. */
  | 'VAT_RATE'
  /** GOODS, SHIPPING, FEE or DISCOUNT. */
  | 'KIND'
  /** Shipping of the whole order, told on one of its rows. */
  | 'SHIPPING'
  /** Discount on the whole order, told on one of its rows. */
  | 'DISCOUNT'
  /** What the whole order comes to with VAT; a difference is refused. */
  | 'TOTAL'
  /** When the order was paid in full; needs the total. */
  | 'PAID_AT'
  /** How it was paid. */
  | 'PAYMENT_METHOD'
  /** The provider's number of the payment. */
  | 'PAYMENT_REFERENCE'
  /** The shop's number of the customer. */
  | 'BUYER_REFERENCE'
  /** Address of the buyer for mail. */
  | 'EMAIL'
  /** Telephone of the buyer. */
  | 'PHONE'
  /** Whole name of the buyer. */
  | 'NAME'
  /** Given name of the buyer. */
  | 'GIVEN_NAME'
  /** Family name of the buyer. */
  | 'FAMILY_NAME'
  /** Company of the buyer. */
  | 'COMPANY'
  /** Street and number. */
  | 'STREET'
  /** Postal code. */
  | 'POSTAL_CODE'
  /** City. */
  | 'CITY';

/** An article that is no goods, such as postage. */
export type FinanceOrderFileKindInput = {
  /** The shop's number of the article. */
  readonly sku: string;
  /** What it is. */
  readonly kind: FinanceOrderLineKind;
};

/** A known form of file of orders. */
export type FinanceOrderFilePreset =
  /** Columns named as the fields here, in small letters: number, placed_at, sku, quantity … */
  | 'MH_OS'
  /** The export of orders of Shopify. */
  | 'SHOPIFY'
  /** An export of WooCommerce with one row a line. */
  | 'WOOCOMMERCE'
  /** Lines of invoices of a wholesaler: InvoiceNo, StockCode, Quantity, UnitPrice, CustomerID, Country. */
  | 'INVOICE_LINES';

/** A line of an order: a price of one piece, or the amount of the line. */
export type FinanceOrderLineInput = {
  /** The shop's number of the article. */
  readonly sku: string;
  /** The variant of the catalogue, where it is known. */
  readonly variantId?: string | null | undefined;
  /** What it is; goods when absent. */
  readonly kind?: FinanceOrderLineKind | null | undefined;
  /** What the shop calls it. */
  readonly description?: string | null | undefined;
  /** Pieces, at least 1. */
  readonly quantity: number;
  /** Price of one piece, at most four decimals. */
  readonly unitPrice?: string | null | undefined;
  /** Amount of the line; counts where both are given. */
  readonly amount?: string | null | undefined;
  /** How it is taxed; S where the rate is above zero, else Z. */
  readonly vatCategory?: FinanceVatCategory | null | undefined;
  /** VAT in percent, e.g. "19". */
  readonly vatRate: string;
};

/** What a line of an order is. */
export type FinanceOrderLineKind =
  /** Goods; only these earn points. */
  | 'GOODS'
  /** Delivery. */
  | 'SHIPPING'
  /** A fee, e.g. for packing or payment. */
  | 'FEE'
  /** A discount, below zero. */
  | 'DISCOUNT';

/** Where an order stands. */
export type FinanceOrderStatus =
  /** Taken in; it is being found out who bought. */
  | 'RECORDED'
  /** In the books with its buyer. */
  | 'MATCHED'
  /** A part of it came back. */
  | 'PARTLY_RETURNED'
  /** All of it came back. */
  | 'RETURNED'
  /** Its rest was cancelled. */
  | 'CANCELLED';

/** Conditions on one field; all given ones must hold. */
export type FinanceOrderStatusFilter = {
  /** Equal to this. */
  readonly eq?: FinanceOrderStatus | null | undefined;
  /** Equal to one of these, at most 100. */
  readonly oneOf?: ReadonlyArray<FinanceOrderStatus> | null | undefined;
  /** Whether there is no value. */
  readonly isNull?: boolean | null | undefined;
};

/** Which orders. */
export type FinanceOrderWhere = {
  /** By number. */
  readonly number?: StringFilter | null | undefined;
  /** By source. */
  readonly source?: StringFilter | null | undefined;
  /** By where they stand. */
  readonly status?: FinanceOrderStatusFilter | null | undefined;
  /** By country. */
  readonly country?: StringFilter | null | undefined;
  /** By code of the campaign. */
  readonly campaignCode?: StringFilter | null | undefined;
  /** By who bought. */
  readonly personId?: IdFilter | null | undefined;
  /** By when they were placed. */
  readonly placedAt?: DateTimeFilter | null | undefined;
  /** All of these hold; nested at most 3 levels. */
  readonly AND?: ReadonlyArray<FinanceOrderWhere> | null | undefined;
  /** At least one of these holds; nested at most 3 levels. */
  readonly OR?: ReadonlyArray<FinanceOrderWhere> | null | undefined;
  /** This does not hold; nested at most 3 levels. */
  readonly NOT?: FinanceOrderWhere | null | undefined;
};

/** Why something is owed. */
export type FinancePayableReason =
  /** A share of what somebody sold. */
  | 'COMMISSION'
  /** For a goal that was reached. */
  | 'BONUS'
  /** Goodwill to a customer. */
  | 'REFUND'
  /** An invoice of a supplier that is in the books as owed. */
  | 'SUPPLIER'
  /** Something else; the books keep it as not yet told where it belongs unless an account is named. */
  | 'OTHER';

/** Where something owed stands. */
export type FinancePayableStatus =
  /** Recorded by hand above the limit: waits for a second person. */
  | 'PROPOSED'
  /** Owed; the next payout takes it. */
  | 'OPEN'
  /** In a payout that is not sent yet. */
  | 'IN_PAYOUT'
  /** Paid by a payout that was sent. */
  | 'PAID'
  /** Taken back before it was paid. */
  | 'CLOSED'
  /** Refused by a second person. */
  | 'REJECTED';

/** Conditions on one field; all given ones must hold. */
export type FinancePayableStatusFilter = {
  /** Equal to this. */
  readonly eq?: FinancePayableStatus | null | undefined;
  /** Equal to one of these, at most 100. */
  readonly oneOf?: ReadonlyArray<FinancePayableStatus> | null | undefined;
  /** Whether there is no value. */
  readonly isNull?: boolean | null | undefined;
};

/** Which of what is owed. */
export type FinancePayableWhere = {
  /** By where it stands. */
  readonly status?: FinancePayableStatusFilter | null | undefined;
  /** By payee. */
  readonly payeeId?: IdFilter | null | undefined;
  /** By what it is owed for. */
  readonly sourceId?: StringFilter | null | undefined;
  /** By currency. */
  readonly currency?: StringFilter | null | undefined;
  /** All of these hold; nested at most 3 levels. */
  readonly AND?: ReadonlyArray<FinancePayableWhere> | null | undefined;
  /** At least one of these holds; nested at most 3 levels. */
  readonly OR?: ReadonlyArray<FinancePayableWhere> | null | undefined;
  /** This does not hold; nested at most 3 levels. */
  readonly NOT?: FinancePayableWhere | null | undefined;
};

/** Who is paid. */
export type FinancePayeeKind =
  /** A customer or another person of crm. */
  | 'PERSON'
  /** A partner company, such as one with stands. */
  | 'PARTNER'
  /** A colleague, such as a rep in the field. */
  | 'USER'
  /** A supplier. */
  | 'SUPPLIER';

/** Which payees. */
export type FinancePayeeWhere = {
  /** By name. */
  readonly name?: StringFilter | null | undefined;
  /** By the id of the person, partner, user or supplier. */
  readonly refId?: IdFilter | null | undefined;
  /** All of these hold; nested at most 3 levels. */
  readonly AND?: ReadonlyArray<FinancePayeeWhere> | null | undefined;
  /** At least one of these holds; nested at most 3 levels. */
  readonly OR?: ReadonlyArray<FinancePayeeWhere> | null | undefined;
  /** This does not hold; nested at most 3 levels. */
  readonly NOT?: FinancePayeeWhere | null | undefined;
};

/** Where money went. */
export type FinancePaymentDirection =
  /** It came in. */
  | 'IN'
  /** It went back. */
  | 'OUT';

/** What a row of a payment status report did. */
export type FinancePaymentReportOutcome =
  /** Paid: it is settled by this report. */
  | 'SETTLED'
  /** Refused: it is owed again by this report. */
  | 'FAILED'
  /** Nothing final: it stays as it is. */
  | 'UNDER_WAY'
  /** Known already: nothing is changed. */
  | 'KNOWN'
  /** No payment of the brand has this reference: nothing is changed. */
  | 'UNKNOWN'
  /** It does not fit how the payment stands: nothing is changed. */
  | 'REFUSED';

/** How one payment is put against several invoices. */
export type FinancePaymentSplit =
  /** What is due first is paid first. */
  | 'OLDEST_FIRST'
  /** Each gets its part of what is open, to the cent by largest remainder. */
  | 'PROPORTIONAL';

/** Which payments. */
export type FinancePaymentWhere = {
  /** By how they were paid. */
  readonly method?: StringFilter | null | undefined;
  /** By what they say. */
  readonly reference?: StringFilter | null | undefined;
  /** By IN or OUT. */
  readonly direction?: StringFilter | null | undefined;
  /** By person. */
  readonly personId?: IdFilter | null | undefined;
  /** By order. */
  readonly orderId?: IdFilter | null | undefined;
  /** By whether anything of them is put against no invoice. */
  readonly isOnAccount?: BooleanFilter | null | undefined;
  /** All of these hold; nested at most 3 levels. */
  readonly AND?: ReadonlyArray<FinancePaymentWhere> | null | undefined;
  /** At least one of these holds; nested at most 3 levels. */
  readonly OR?: ReadonlyArray<FinancePaymentWhere> | null | undefined;
  /** This does not hold; nested at most 3 levels. */
  readonly NOT?: FinancePaymentWhere | null | undefined;
};

/** Where a payment of a payout stands. */
export type FinancePayoutItemStatus =
  /** Not sent yet. */
  | 'PENDING'
  /** The bank has it. */
  | 'SENT'
  /** Paid. */
  | 'SETTLED'
  /** The bank did not pay it: it is owed again. */
  | 'FAILED'
  /** It was paid and came back: it is owed again. */
  | 'RETURNED'
  /** Taken out, or the payout was given up. */
  | 'DROPPED';

/** Where a payout stands. */
export type FinancePayoutStatus =
  /** Waits for a second person. */
  | 'DRAFT'
  /** May be sent to the bank. */
  | 'APPROVED'
  /** The bank has it. */
  | 'SENT'
  /** The bank has paid; of some payments it may have told that they failed. */
  | 'SETTLED'
  /** The bank has paid nothing of it: all is owed again. */
  | 'FAILED'
  /** Given up before it was sent: all is owed again. */
  | 'CANCELLED';

/** Conditions on one field; all given ones must hold. */
export type FinancePayoutStatusFilter = {
  /** Equal to this. */
  readonly eq?: FinancePayoutStatus | null | undefined;
  /** Equal to one of these, at most 100. */
  readonly oneOf?: ReadonlyArray<FinancePayoutStatus> | null | undefined;
  /** Whether there is no value. */
  readonly isNull?: boolean | null | undefined;
};

/** A step of a payout. */
export type FinancePayoutStepInput = {
  /** Which payout. */
  readonly id: string;
  /** The version that you saw; another one is refused with CONFLICT. */
  readonly expectedVersion: number;
  /** Why; for whoever reads it later. */
  readonly note?: string | null | undefined;
};

/** Which payouts. */
export type FinancePayoutWhere = {
  /** By where they stand. */
  readonly status?: FinancePayoutStatusFilter | null | undefined;
  /** By number. */
  readonly number?: StringFilter | null | undefined;
  /** All of these hold; nested at most 3 levels. */
  readonly AND?: ReadonlyArray<FinancePayoutWhere> | null | undefined;
  /** At least one of these holds; nested at most 3 levels. */
  readonly OR?: ReadonlyArray<FinancePayoutWhere> | null | undefined;
  /** This does not hold; nested at most 3 levels. */
  readonly NOT?: FinancePayoutWhere | null | undefined;
};

/** What changes of how reminding goes. */
export type FinanceRemindingInput = {
  /** Whether it is reminded once a day by itself. */
  readonly automatic?: boolean | null | undefined;
  /** Whether letters go out by mail by themselves. */
  readonly sendLetters?: boolean | null | undefined;
  /** Days between two reminders of an invoice. */
  readonly pauseDays?: number | null | undefined;
  /** Days that a reminder gives to pay. */
  readonly payDays?: number | null | undefined;
  /** Less than this is not reminded of. */
  readonly minimum?: string | null | undefined;
  /** Interest a year in percent, from the second level on; 0 is none. */
  readonly interestPercent?: string | null | undefined;
};

/** Lines of the reports. */
export type FinanceReportLine =
  /** Fixed assets */
  | 'FIXED_ASSETS'
  /** Inventory */
  | 'INVENTORY'
  /** Receivables */
  | 'RECEIVABLES'
  /** Cash and bank */
  | 'CASH'
  /** Other assets */
  | 'OTHER_ASSETS'
  /** Equity */
  | 'EQUITY'
  /** Provisions */
  | 'PROVISIONS'
  /** Payables */
  | 'PAYABLES'
  /** Value added tax */
  | 'VAT'
  /** Other liabilities */
  | 'OTHER_LIABILITIES'
  /** Revenue */
  | 'REVENUE'
  /** Reductions of revenue */
  | 'REVENUE_REDUCTIONS'
  /** Cost of goods */
  | 'COST_OF_GOODS'
  /** Personnel */
  | 'PERSONNEL'
  /** Rooms */
  | 'OCCUPANCY'
  /** Marketing */
  | 'MARKETING'
  /** Cost of sending and selling */
  | 'SELLING'
  /** Other expenses */
  | 'OTHER_EXPENSES'
  /** Other income */
  | 'OTHER_INCOME'
  /** Financial result */
  | 'FINANCIAL'
  /** Taxes on income */
  | 'TAXES';

/** How bad it is that a rule is broken. */
export type FinanceRuleSeverity =
  /** Receivers may refuse the document. */
  | 'ERROR'
  /** Receivers should take it. */
  | 'WARNING';

/** Who writes the invoices. What is left out stays as it is. */
export type FinanceSellerInput = {
  /** Full name of the company. */
  readonly name?: string | null | undefined;
  /** Street and number. */
  readonly line1?: string | null | undefined;
  /** What else belongs to the address. */
  readonly line2?: string | null | undefined;
  /** Postal code. */
  readonly postalCode?: string | null | undefined;
  /** City. */
  readonly city?: string | null | undefined;
  /** Country, two capital letters. */
  readonly country?: string | null | undefined;
  /** VAT id. */
  readonly vatId?: string | null | undefined;
  /** Tax number of the tax office. */
  readonly taxNumber?: string | null | undefined;
  /** Entry in the commercial register. */
  readonly registration?: string | null | undefined;
  /** Whom customers may ask. */
  readonly contactName?: string | null | undefined;
  /** Address for mail. */
  readonly email?: string | null | undefined;
  /** Telephone. */
  readonly phone?: string | null | undefined;
  /** Account that invoices are paid to. */
  readonly iban?: string | null | undefined;
  /** BIC of the bank. */
  readonly bic?: string | null | undefined;
  /** Name of the bank. */
  readonly bankName?: string | null | undefined;
};

/** Sides of an account. */
export type FinanceSide =
  /** Left. */
  | 'DEBIT'
  /** Right. */
  | 'CREDIT';

/** How a mail server is spoken to. */
export type FinanceSmtpTls =
  /** Encrypted from the beginning, mostly port 465. */
  | 'TLS'
  /** Encrypted after a greeting, mostly port 587; never without. */
  | 'STARTTLS'
  /** Not encrypted. */
  | 'NONE';

/** Where sales to consumers in other countries of the EU are taxed. */
export type FinanceVatAbroad =
  /** There: they are told in the OSS return. */
  | 'DESTINATION'
  /** At home, as a brand below the threshold of the EU may. */
  | 'HOME';

/** VAT category of EN 16931. */
export type FinanceVatCategory =
  /** Taxed at a rate. */
  | 'S'
  /** Zero rated. */
  | 'Z'
  /** Exempt from tax. */
  | 'E'
  /** The buyer owes the tax (reverse charge). */
  | 'AE'
  /** Delivered to another country of the EU without tax. */
  | 'K'
  /** Exported out of the EU without tax. */
  | 'G'
  /** Not subject to tax. */
  | 'O';

/** How a document rounds VAT. */
export type FinanceVatMode =
  /** For each line. */
  | 'PER_LINE'
  /** Once for each rate, over the sum of its lines. */
  | 'PER_RATE';

/** A search for people who are there twice. */
export type FindCrmDuplicatesInput = {
  /** Any text of yours: a repeat with the same key does nothing twice. */
  readonly idempotencyKey: string;
};

/** Which task has ended, and how. */
export type FinishCrmTaskInput = {
  /** Which one. */
  readonly id: string;
  /** Whether it is not to be done any more; a cancelled one does not come again. */
  readonly cancelled?: boolean;
};

/** What can be done with a period. */
export type FiscalPeriodAction =
  /** Lets nothing more in. */
  | 'CLOSE'
  /** Lets entries in again. */
  | 'REOPEN'
  /** Closes it for good. */
  | 'LOCK';

/** Where an accounting period stands. */
export type FiscalPeriodStatus =
  /** Entries come in. */
  | 'OPEN'
  /** Nothing comes in; it can be opened again. */
  | 'CLOSED'
  /** Nothing comes in, ever again. */
  | 'LOCKED';

/** A model to be fitted. */
export type FitLeadModelInput = {
  /** Whether it is used once it is fitted. */
  readonly use?: boolean;
  /** Key of this command: repeating it does nothing twice. */
  readonly idempotencyKey: string;
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

/** Codes for one use each, that nobody can guess. */
export type GeneratePromotionCodesInput = {
  /** The promotion. */
  readonly promotionId: string;
  /** How many, 1 to 10,000. */
  readonly count: number;
  /** Key of this command: repeating it does nothing twice. */
  readonly idempotencyKey: string;
};

/** A matrix of choices; combinations that no variant has become variants. */
export type GenerateVariantsInput = {
  /** The product. */
  readonly productId: string;
  /** Version of the product that it is based on. */
  readonly expectedVersion: number;
  /** The choices, at most 100 combinations. */
  readonly options: ReadonlyArray<OptionAxisInput>;
  /** What SKUs begin with; values follow, e.g. OIL gives OIL-30-ML. */
  readonly skuPrefix: string;
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

/** Why a verdict is what it is. */
export type GuardrailReason =
  /** By the margin itself. */
  | 'MARGIN'
  /** No cost is known, so the margin cannot be judged; that counts as broken. */
  | 'COST_MISSING'
  /** The cost is in another currency than the price; that counts as broken. */
  | 'COST_CURRENCY'
  /** By the net price against the cost. */
  | 'BELOW_COST'
  /** By the change against the price in force. */
  | 'CHANGE'
  /** By the change against the price at the begin of the window. */
  | 'CHANGE_OVER_TIME'
  /** There is no earlier price to measure a change against; that counts as kept. */
  | 'NO_EARLIER_PRICE'
  /** By the floor. */
  | 'FLOOR'
  /** By the ceiling. */
  | 'CEILING'
  /** By the minimum advertised price. */
  | 'ADVERTISED_PRICE'
  /** The limit is in another currency than the price; that counts as broken. */
  | 'LIMIT_CURRENCY'
  /** By the price of the other channel. */
  | 'CHANNEL_ORDER'
  /** The other channel has no price; that counts as kept. */
  | 'NO_OTHER_PRICE'
  /** The two channels are priced in different currencies; that counts as broken. */
  | 'CHANNEL_CURRENCY'
  /** By the lowest fresh competitor price. */
  | 'UNDERCUT'
  /** No fresh, comparable competitor price is known; that counts as kept. */
  | 'NO_FRESH_COMPETITOR';

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

/** Keeps a part of a customer’s credit for an order. */
export type HoldFinanceCreditInput = {
  /** Any text of yours: a repeat with the same key does nothing twice. */
  readonly idempotencyKey: string;
  /** Whose credit. */
  readonly personId: string;
  /** How much, at most what is available. */
  readonly amount: MoneyInput;
  /** What for, such as the number of an order. */
  readonly reference: string;
  /** Seconds after which it is given back by itself, at most 30 days. */
  readonly seconds?: number;
};

/** Whose reminders are held up. */
export type HoldFinanceDunningInput = {
  /** The invoice. */
  readonly invoiceId: string;
  /** Why, e.g. that the customer disputes it; absent lets them go on. */
  readonly reason?: string | null | undefined;
};

/** Sets points aside until they are spent, given back or time is over. */
export type HoldLoyaltyPointsInput = {
  /** Any text of yours: a repeat with the same key does nothing twice. */
  readonly idempotencyKey: string;
  /** Whose points. */
  readonly memberId: string;
  /** How many. */
  readonly points: number;
  /** For how many minutes; as the program says where left out. */
  readonly minutes?: number | null | undefined;
  /** What for, such as the number of a basket. */
  readonly reference?: string;
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

/** Rates of days, as the ECB publishes them: a Date column and one column a currency. */
export type ImportCurrencyRatesInput = {
  /** The file, at most 200,000 characters; longer ones in parts, each with its first line. */
  readonly csv: string;
  /** Currency of which rates are per unit. */
  readonly base?: string;
  /** Where the rates come from. */
  readonly source?: string;
  /** Key of this command: repeating it does nothing twice. */
  readonly idempotencyKey: string;
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

/** A file of statements. */
export type ImportFinanceBankStatementsInput = {
  /** Account at the bank. */
  readonly bankAccountId: string;
  /** The file, as its upload to /files/finance/bank-files answered. */
  readonly fileId?: string | null | undefined;
  /** In place of a file: its content, at most 200000 characters. */
  readonly content?: string | null | undefined;
  /** Name of the file, where its content is given. */
  readonly fileName?: string | null | undefined;
  /** What the file is; by how it begins when absent. */
  readonly format?: FinanceBankFormat | null | undefined;
  /** Preset of a CSV; the first of the account when absent. */
  readonly preset?: string | null | undefined;
  /** Only try every row and change nothing. */
  readonly dryRun?: boolean;
  /** Any text of yours: a repeat with the same key does nothing twice. */
  readonly idempotencyKey: string;
};

/** Rates of many days from a file. */
export type ImportFinanceExchangeRatesInput = {
  /** Any text of yours: a repeat with the same key does nothing twice. */
  readonly idempotencyKey: string;
  /** The table of the European Central Bank: Date, then units of each currency for one euro. At most 200000 characters; a longer one in parts, each with its first line. */
  readonly csv: string;
  /** Who told the rates. */
  readonly source?: string;
  /** Only these currencies; all when absent. */
  readonly currencies?: ReadonlyArray<string> | null | undefined;
};

/** A file of orders, and how it is read. */
export type ImportFinanceOrderFileInput = {
  /** Any text of yours: a repeat with the same key does nothing twice. */
  readonly idempotencyKey: string;
  /** The file, as its upload to /files/finance/order-files answered. */
  readonly fileId: string;
  /** Only looks what would happen. */
  readonly trial?: boolean;
  /** Shop that the orders come from; with the number it is their key. */
  readonly source: string;
  /** Known form; guessed from the header when absent. */
  readonly preset?: FinanceOrderFilePreset | null | undefined;
  /** Columns by hand; those of the preset when absent. */
  readonly columns?: ReadonlyArray<FinanceOrderFileColumnInput> | null | undefined;
  /** Currency of rows that name none. */
  readonly currency?: string | null | undefined;
  /** Whether prices are with VAT; the preset's when absent. */
  readonly amountsInclude?: FinanceAmountBasis | null | undefined;
  /** VAT in percent of rows that name none. */
  readonly vatRate?: string | null | undefined;
  /** Zone of times without an offset; the brand's when absent. */
  readonly timeZone?: string | null | undefined;
  /** How days are written; the preset's when absent. */
  readonly dateOrder?: FinanceDateOrder | null | undefined;
  /** Whether numbers have a decimal comma. */
  readonly decimalComma?: boolean;
  /** Articles that are no goods. */
  readonly kinds?: ReadonlyArray<FinanceOrderFileKindInput> | null | undefined;
};

/** The bank's answer to the file of a payout. */
export type ImportFinancePaymentReportInput = {
  /** The file, as its upload to /files/finance/payout-files answered. */
  readonly fileId?: string | null | undefined;
  /** In place of a file: its content, at most 200000 characters. */
  readonly content?: string | null | undefined;
  /** Only of this payout: a report of another one is refused. */
  readonly payoutId?: string | null | undefined;
  /** Only judge every row and change nothing. */
  readonly dryRun?: boolean;
  /** Any text of yours: a repeat with the same key does nothing twice. */
  readonly idempotencyKey: string;
};

/** Figures of marketing from a source, as a file or as rows. */
export type ImportMarketingPerformanceInput = {
  /** Who tells it, such as google-ads; the same day, channel and campaign of a source is replaced. */
  readonly source: string;
  /** CSV with a heading line, at most 1,000 rows. */
  readonly csv?: string | null | undefined;
  /** Rows in place of a file, at most 1,000. */
  readonly rows?: ReadonlyArray<MarketingPerformanceInput> | null | undefined;
  /** Currency of amounts whose row names none. */
  readonly currency?: string | null | undefined;
  /** Whether to look only: nothing is written. */
  readonly validateOnly?: boolean;
  /** Key of this command: repeating it does nothing twice. */
  readonly idempotencyKey: string;
};

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

/** What can be done about a connection. */
export type IntegrationAction =
  /** Connects it again. */
  | 'CONNECT'
  /** Switches it off for a time. */
  | 'DISABLE'
  /** Disconnects it; the linked API key is not revoked by that. */
  | 'DISCONNECT';

/** Which way data goes. */
export type IntegrationDirection =
  /** From the other system to the brand. */
  | 'IN'
  /** From the brand to the other system. */
  | 'OUT'
  /** Both ways. */
  | 'BOTH';

/** Whether an endpoint is told of events. */
export type IntegrationEndpointStatus =
  /** It is told. */
  | 'ACTIVE'
  /** Nothing is sent until somebody resumes it. */
  | 'PAUSED'
  /** It was removed. */
  | 'REMOVED';

/** Which connected systems to show; all given conditions must hold. */
export type IntegrationFilter = {
  /** What it is for. */
  readonly kind?: IntegrationKindFilter | null | undefined;
  /** Whether it is connected. */
  readonly status?: IntegrationStatusFilter | null | undefined;
  /** Words of its name. */
  readonly name?: StringFilter | null | undefined;
  /** Who makes it. */
  readonly provider?: StringFilter | null | undefined;
  /** All of these hold; nested at most 3 levels. */
  readonly AND?: ReadonlyArray<IntegrationFilter> | null | undefined;
  /** At least one of these holds; nested at most 3 levels. */
  readonly OR?: ReadonlyArray<IntegrationFilter> | null | undefined;
  /** This does not hold; nested at most 3 levels. */
  readonly NOT?: IntegrationFilter | null | undefined;
};

/** Why a system is in its state. */
export type IntegrationHealthReasonCode =
  /** It is switched off or disconnected. */
  | 'NOT_CONNECTED'
  /** Nothing was heard of it, yet or for long. */
  | 'NOTHING_HEARD'
  /** Its API key was revoked. */
  | 'KEY_REVOKED'
  /** Its API key has expired. */
  | 'KEY_EXPIRED'
  /** Its API key expires within seven days. */
  | 'KEY_EXPIRES_SOON'
  /** It was not heard of for longer than the brand expects. */
  | 'SILENT'
  /** A webhook endpoint of it was removed. */
  | 'ENDPOINT_REMOVED'
  /** A webhook endpoint of it is paused. */
  | 'ENDPOINT_PAUSED'
  /** A webhook endpoint of it does not take messages. */
  | 'ENDPOINT_FAILING'
  /** It reports trouble. */
  | 'REPORTED_DEGRADED'
  /** It reports being down. */
  | 'REPORTED_DOWN';

/** A connected system to act on. */
export type IntegrationInput = {
  /** The connected system. */
  readonly id: string;
  /** Version that the change is based on. */
  readonly expectedVersion: number;
};

/** What a connected system is for. */
export type IntegrationKind =
  /** The brand's own shop. */
  | 'SHOP'
  /** A marketplace that the brand sells on. */
  | 'MARKETPLACE'
  /** Takes payments. */
  | 'PAYMENT'
  /** Ships parcels. */
  | 'SHIPPING'
  /** Keeps goods, orders and books in one. */
  | 'ERP'
  /** Keeps the books. */
  | 'ACCOUNTING'
  /** Sends mail. */
  | 'MAIL'
  /** Counts and reports. */
  | 'ANALYTICS'
  /** Talks with customers. */
  | 'CONTACT_CENTER'
  /** Something else. */
  | 'OTHER';

/** Conditions on one field; all given ones must hold. */
export type IntegrationKindFilter = {
  /** Equal to this. */
  readonly eq?: IntegrationKind | null | undefined;
  /** Equal to one of these, at most 100. */
  readonly oneOf?: ReadonlyArray<IntegrationKind> | null | undefined;
  /** Whether there is no value. */
  readonly isNull?: boolean | null | undefined;
};

/** What a system says of itself. */
export type IntegrationReportStatus =
  /** Well. */
  | 'OK'
  /** Works, with something to look at. */
  | 'DEGRADED'
  /** Does not work. */
  | 'DOWN';

/** A setting of a connected system; what looks like a secret is refused. */
export type IntegrationSettingInput = {
  /** Name: a letter, then up to 59 letters, digits, dots, dashes or underscores. */
  readonly key: string;
  /** Value, up to 500 characters. */
  readonly value: string;
};

/** Whether a system is connected. */
export type IntegrationStatus =
  /** Connected; its health is watched. */
  | 'CONNECTED'
  /** Switched off for a time. */
  | 'DISABLED'
  /** No longer connected; its history stays. */
  | 'DISCONNECTED';

/** Conditions on one field; all given ones must hold. */
export type IntegrationStatusFilter = {
  /** Equal to this. */
  readonly eq?: IntegrationStatus | null | undefined;
  /** Equal to one of these, at most 100. */
  readonly oneOf?: ReadonlyArray<IntegrationStatus> | null | undefined;
  /** Whether there is no value. */
  readonly isNull?: boolean | null | undefined;
};

/** Conditions on one field; all given ones must hold. */
export type IntFilter = {
  /** Equal to this. */
  readonly eq?: number | null | undefined;
  /** Equal to one of these, at most 100. */
  readonly oneOf?: ReadonlyArray<number> | null | undefined;
  /** Between these bounds. */
  readonly range?: IntFilterRange | null | undefined;
  /** Whether there is no value. */
  readonly isNull?: boolean | null | undefined;
};

/** Bounds of a range; give one or two. */
export type IntFilterRange = {
  /** At least. */
  readonly gte?: number | null | undefined;
  /** More than. */
  readonly gt?: number | null | undefined;
  /** At most. */
  readonly lte?: number | null | undefined;
  /** Less than. */
  readonly lt?: number | null | undefined;
};

/** Life of an invitation. */
export type InvitationStatus =
  /** Sent, not answered yet. */
  | 'PENDING'
  /** Not answered within seven days; it can be sent again. */
  | 'EXPIRED'
  /** The person is in the brand. */
  | 'ACCEPTED'
  /** Taken back. */
  | 'WITHDRAWN';

/** Whom to invite to the brand. */
export type InviteUserInput = {
  /** E-mail address. */
  readonly email: string;
  /** Keys of the roles that come with it; none that does more than your own. */
  readonly roles: ReadonlyArray<string>;
  /** Language tag of the mail. */
  readonly locale?: string;
  /** Chosen by the caller: a repeat with the same key does nothing twice. */
  readonly idempotencyKey: string;
};

/** A voucher by hand. */
export type IssueLoyaltyVoucherInput = {
  /** Any text of yours: a repeat with the same key does nothing twice. */
  readonly idempotencyKey: string;
  /** The program, for its currency. */
  readonly programId: string;
  /** What it is for. */
  readonly name: string;
  /** The only member who can use it. */
  readonly memberId?: string | null | undefined;
  /** What it takes off, in the currency of the program. */
  readonly amount?: string | null | undefined;
  /** Or the percentage that it takes off. */
  readonly percent?: string | null | undefined;
  /** Days that it is valid. */
  readonly days?: number;
};

/** Where a long job stands. */
export type JobStatus =
  /** Accepted, not yet begun. */
  | 'QUEUED'
  /** Under way. */
  | 'RUNNING'
  /** Done. */
  | 'SUCCEEDED'
  /** Given up; the error says why. */
  | 'FAILED';

/** Which entries. */
export type JournalEntryWhere = {
  /** By kind. */
  readonly kind?: StringFilter | null | undefined;
  /** By kind of document. */
  readonly sourceType?: StringFilter | null | undefined;
  /** By document. */
  readonly sourceId?: StringFilter | null | undefined;
  /** By number. */
  readonly number?: IntFilter | null | undefined;
  /** By fiscal year. */
  readonly fiscalYear?: IntFilter | null | undefined;
  /** By words of the description. */
  readonly description?: StringFilter | null | undefined;
  /** All of these hold; nested at most 3 levels. */
  readonly AND?: ReadonlyArray<JournalEntryWhere> | null | undefined;
  /** At least one of these holds; nested at most 3 levels. */
  readonly OR?: ReadonlyArray<JournalEntryWhere> | null | undefined;
  /** This does not hold; nested at most 3 levels. */
  readonly NOT?: JournalEntryWhere | null | undefined;
};

/** What happens to a journey. */
export type JourneyAction =
  /** Nothing is done any more; whoever comes in waits. */
  | 'PAUSE'
  /** It goes on; what became due meanwhile is done. */
  | 'RESUME'
  /** It is put away for good; whoever is in it leaves. */
  | 'ARCHIVE';

/** Where somebody stands. */
export type JourneyEnrolmentStatus =
  /** On the way. */
  | 'ACTIVE'
  /** Came to the end, or to the goal. */
  | 'COMPLETED'
  /** Left before the end. */
  | 'EXITED'
  /** A step failed again and again. */
  | 'FAILED';

/** Where a journey stands. */
export type JourneyStatus =
  /** It never ran. */
  | 'DRAFT'
  /** People go through it. */
  | 'ACTIVE'
  /** People come in and wait; nothing is done. */
  | 'PAUSED'
  /** It was put away; whoever was in it has left. */
  | 'ARCHIVED';

/** Which documents. */
export type KnowledgeFilter = {
  /** Where they are in their life. */
  readonly status?: KnowledgeStatusFilter | null | undefined;
  /** Their language. */
  readonly language?: KnowledgeLanguageFilter | null | undefined;
  /** A tag that they have. */
  readonly tag?: string | null | undefined;
  /** Words they have in any form; "…" for a phrase, - to exclude, or for alternatives. The best of the newest 2,000 that have the words come first. */
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

/** An approved campaign that shall start. */
export type LaunchCampaignInput = {
  /** The campaign. */
  readonly id: string;
  /** Version that the step is based on. */
  readonly expectedVersion: number;
  /** Whether it starts now, be its begin ahead or not. */
  readonly now?: boolean;
  /** Key of this command: repeating it does nothing twice. */
  readonly idempotencyKey: string;
};

/** What happens to a lead. */
export type LeadAction =
  /** Somebody begins to work on it. */
  | 'START'
  /** It is worth an offer. */
  | 'QUALIFY'
  /** It is given up; needs a reason. */
  | 'DISQUALIFY'
  /** It is taken up again. */
  | 'REOPEN';

/** What to order by; rows that are equal in it are ordered by id. */
export type LeadOrder = {
  /** Field to order by. */
  readonly field: LeadOrderField;
  /** Direction. */
  readonly direction?: OrderDirection;
};

/** What leads are ordered by. */
export type LeadOrderField =
  /** When they came in. */
  | 'CAPTURED_AT'
  /** The score by rules. */
  | 'SCORE'
  /** The chance by the model. */
  | 'CHANCE';

/** Where a lead stands. */
export type LeadStatus =
  /** Nobody has worked on it yet. */
  | 'NEW'
  /** Somebody works on it. */
  | 'WORKING'
  /** It is worth an offer. */
  | 'QUALIFIED'
  /** It became a deal. */
  | 'CONVERTED'
  /** It was given up. */
  | 'DISQUALIFIED';

/** Which leads. */
export type LeadWhere = {
  /** By state. */
  readonly status?: StringFilter | null | undefined;
  /** By who works on it. */
  readonly ownerId?: StringFilter | null | undefined;
  /** By the form that brought it. */
  readonly formId?: IdFilter | null | undefined;
  /** By where it comes from. */
  readonly source?: StringFilter | null | undefined;
  /** By name, company, e-mail or number, all together. */
  readonly text?: StringFilter | null | undefined;
  /** By score. */
  readonly score?: IntFilter | null | undefined;
  /** By when it came in. */
  readonly capturedAt?: DateTimeFilter | null | undefined;
  /** All of these hold; nested at most 3 levels. */
  readonly AND?: ReadonlyArray<LeadWhere> | null | undefined;
  /** At least one of these holds; nested at most 3 levels. */
  readonly OR?: ReadonlyArray<LeadWhere> | null | undefined;
  /** This does not hold; nested at most 3 levels. */
  readonly NOT?: LeadWhere | null | undefined;
};

/** People who are taken out of journeys. */
export type LeaveJourneyInput = {
  /** Their enrolments; at most 500. */
  readonly enrolmentIds: ReadonlyArray<string>;
};

/** Which entry to take off the list. */
export type LiftCrmSuppressionInput = {
  /** Which one. */
  readonly id: string;
  /** Why, at most 500 characters; kept with who did it. */
  readonly reason?: string | null | undefined;
};

/** A price of a list. */
export type ListPriceInput = {
  /** The variant. */
  readonly variantId: string;
  /** Quantity from which on it holds. */
  readonly minQuantity?: number;
  /** Price of one unit, up to four decimals; null ends the price. */
  readonly unitPrice?: string | null | undefined;
  /** First instant at which it holds; now where left out. */
  readonly from?: string | null | undefined;
  /** First instant at which the price before it comes back; never where left out. */
  readonly to?: string | null | undefined;
  /** Version of the price that the change is based on, 0 for a first one; any where left out. */
  readonly expectedVersion?: number | null | undefined;
};

/** What a second person says. */
export type LoyaltyAdjustmentDecision =
  /** The points move. */
  | 'APPROVE'
  /** They do not. */
  | 'REJECT';

/** Where an adjustment stands. */
export type LoyaltyAdjustmentState =
  /** Waits for a second person. */
  | 'PENDING'
  /** The points were moved. */
  | 'APPLIED'
  /** A second person refused it. */
  | 'REJECTED';

/** The period of a cap. */
export type LoyaltyCapPeriod =
  /** A day. */
  | 'DAY'
  /** A month of the calendar. */
  | 'MONTH'
  /** A year of the calendar. */
  | 'YEAR';

/** What happens where points of a returned order are spent already. */
export type LoyaltyClawbackPolicy =
  /** They are owed: what is earned next pays them; the balance never goes below zero. */
  | 'DEBT'
  /** The balance goes below zero. */
  | 'NEGATIVE';

/** How a multiplier or bonus goes together with others. */
export type LoyaltyEarnRuleCombination =
  /** Goes together with all others of its kind. */
  | 'STACK'
  /** Of several of this sort only the one that gives most counts. */
  | 'EXCLUSIVE';

/** A rule as a whole. */
export type LoyaltyEarnRuleInput = {
  /** Name, unique in the program. */
  readonly name: string;
  /** What it gives points for. */
  readonly kind: LoyaltyEarnRuleKind;
  /** Higher goes first; 0 to 1,000. */
  readonly priority?: number;
  /** Points for one unit of the currency, for RATE. */
  readonly rate?: string | null | undefined;
  /** Factor, for MULTIPLIER. */
  readonly multiplier?: string | null | undefined;
  /** Points, for BONUS and EVENT. */
  readonly points?: number | null | undefined;
  /** What happens, for EVENT, such as review. */
  readonly eventKey?: string | null | undefined;
  /** How it goes together with others of its kind. */
  readonly combination?: LoyaltyEarnRuleCombination;
  /** Most points that one order gets from it. */
  readonly capPerOrder?: number | null | undefined;
  /** Most points that a member gets from it in a period. */
  readonly capPerPeriod?: number | null | undefined;
  /** Which period that is. */
  readonly capPeriod?: LoyaltyCapPeriod | null | undefined;
  /** Least amount of goods, in the currency of the program. */
  readonly minimumNet?: string | null | undefined;
  /** Article numbers that it is for; everything where all three lists of goods are empty. */
  readonly skus?: ReadonlyArray<string>;
  /** Variants that it is for. */
  readonly variantIds?: ReadonlyArray<string>;
  /** Categories that it is for. */
  readonly categoryIds?: ReadonlyArray<string>;
  /** Channels; all where empty. */
  readonly channelIds?: ReadonlyArray<string>;
  /** Countries, by two letters; all where empty. */
  readonly countries?: ReadonlyArray<string>;
  /** Shops or systems; all where empty. */
  readonly sources?: ReadonlyArray<string>;
  /** Campaigns; all where empty. */
  readonly campaignCodes?: ReadonlyArray<string>;
  /** Segments of people; everybody where empty. */
  readonly segmentIds?: ReadonlyArray<string>;
  /** Tiers; all where empty. */
  readonly tierIds?: ReadonlyArray<string>;
  /** Whether only the first order of a member counts. */
  readonly firstOrderOnly?: boolean;
  /** Orders from this time on. */
  readonly startsAt?: string | null | undefined;
  /** Orders before this time. */
  readonly endsAt?: string | null | undefined;
};

/** What a rule gives points for. */
export type LoyaltyEarnRuleKind =
  /** Points for every unit of money of what matches; of several the first one wins, line by line. */
  | 'RATE'
  /** Multiplies what the lines that match earn. */
  | 'MULTIPLIER'
  /** A fixed number of points for an order that matches. */
  | 'BONUS'
  /** A fixed number of points for something other than an order, such as a review. */
  | 'EVENT';

/** What happened to points. */
export type LoyaltyEntryKind =
  /** Points were earned. */
  | 'EARNED'
  /** Waiting points became active. */
  | 'ACTIVATED'
  /** Points were spent. */
  | 'SPENT'
  /** Points were set aside. */
  | 'HELD'
  /** Points set aside are free again. */
  | 'RELEASED'
  /** Points set aside were spent. */
  | 'COMMITTED'
  /** Spent points came back to their lots. */
  | 'RESTORED'
  /** Points were not spent in time. */
  | 'EXPIRED'
  /** Points of a returned order were taken again. */
  | 'CLAWED_BACK'
  /** New points paid a debt. */
  | 'SETTLED'
  /** Points were added or taken by hand. */
  | 'ADJUSTED'
  /** Points went to or came from another member. */
  | 'TRANSFERRED'
  /** The value per point changed; no points moved. */
  | 'REVALUED';

/** What happens to points that come back after their expiry. */
export type LoyaltyExpiredRefundPolicy =
  /** They expire at once. */
  | 'LOST'
  /** They can be spent for some days more. */
  | 'GRACE';

/** Where a lot stands. */
export type LoyaltyLotState =
  /** Waits before it can be spent. */
  | 'PENDING'
  /** Can be spent, as far as something is left. */
  | 'ACTIVE'
  /** Its time is over. */
  | 'EXPIRED'
  /** Taken back before it became active. */
  | 'CANCELLED';

/** Where a member stands. */
export type LoyaltyMemberStatus =
  /** Earns and spends. */
  | 'ACTIVE'
  /** Neither earns nor spends for now. */
  | 'SUSPENDED'
  /** Has left; what was there expires by its own time. */
  | 'CLOSED';

/** Conditions on one field; all given ones must hold. */
export type LoyaltyMemberStatusFilter = {
  /** Equal to this. */
  readonly eq?: LoyaltyMemberStatus | null | undefined;
  /** Equal to one of these, at most 100. */
  readonly oneOf?: ReadonlyArray<LoyaltyMemberStatus> | null | undefined;
  /** Whether there is no value. */
  readonly isNull?: boolean | null | undefined;
};

/** Which members. */
export type LoyaltyMemberWhere = {
  /** By number. */
  readonly number?: StringFilter | null | undefined;
  /** By program. */
  readonly programId?: IdFilter | null | undefined;
  /** By person. */
  readonly personId?: IdFilter | null | undefined;
  /** By partner. */
  readonly partnerId?: IdFilter | null | undefined;
  /** By tier. */
  readonly tierId?: IdFilter | null | undefined;
  /** By status. */
  readonly status?: LoyaltyMemberStatusFilter | null | undefined;
  /** By what can be spent. */
  readonly balance?: IntFilter | null | undefined;
  /** All of these hold; nested at most 3 levels. */
  readonly AND?: ReadonlyArray<LoyaltyMemberWhere> | null | undefined;
  /** At least one of these holds; nested at most 3 levels. */
  readonly OR?: ReadonlyArray<LoyaltyMemberWhere> | null | undefined;
  /** This does not hold; nested at most 3 levels. */
  readonly NOT?: LoyaltyMemberWhere | null | undefined;
};

/** Settings of a program; what is left out stays as it is. */
export type LoyaltyProgramSettingsInput = {
  /** What one point is worth, with at most four decimals. */
  readonly pointValue?: string | null | undefined;
  /** Time zone in which days, months and periods are counted. */
  readonly timeZone?: string | null | undefined;
  /** Days that points of an order wait, 0 to 366. */
  readonly pendingDays?: number | null | undefined;
  /** Months that active points last, 1 to 120; null: for ever. */
  readonly expiryMonths?: number | null | undefined;
  /** Whether points last until the end of their last month. */
  readonly expiryAtMonthEnd?: boolean | null | undefined;
  /** Where points of a returned order are spent already. */
  readonly clawbackPolicy?: LoyaltyClawbackPolicy | null | undefined;
  /** For points that come back after their expiry. */
  readonly expiredRefundPolicy?: LoyaltyExpiredRefundPolicy | null | undefined;
  /** Days of grace, 0 to 366. */
  readonly graceDays?: number | null | undefined;
  /** Whether a buyer becomes a member with the first order. */
  readonly autoEnrol?: boolean | null | undefined;
  /** Adjustments of more points wait for a second person. */
  readonly adjustmentLimit?: number | null | undefined;
  /** Minutes that points are held, 1 to 43,200. */
  readonly holdMinutes?: number | null | undefined;
  /** Whether members can give points to others. */
  readonly transfersAllowed?: boolean | null | undefined;
  /** What a member earns for bringing another one. */
  readonly referrerPoints?: number | null | undefined;
  /** What the one who was brought earns. */
  readonly refereePoints?: number | null | undefined;
  /** What becomes of points for bringing somebody where the order that earned them comes back. */
  readonly referralClawback?: LoyaltyReferralClawback | null | undefined;
  /** Months of a period that counts for a tier: 1, 3, 6 or 12. */
  readonly tierPeriodMonths?: number | null | undefined;
};

/** Where a program stands. */
export type LoyaltyProgramStatus =
  /** Being written: nobody earns. */
  | 'DRAFT'
  /** Runs. */
  | 'ACTIVE'
  /** Points are neither earned nor spent for now; what expires still does. */
  | 'PAUSED'
  /** Over for good. */
  | 'ENDED';

/** What is done with a program. */
export type LoyaltyProgramStep =
  /** Lets it run. */
  | 'START'
  /** Stops it for now. */
  | 'PAUSE'
  /** Ends it for good. */
  | 'END';

/** Where a redemption stands. */
export type LoyaltyRedemptionState =
  /** Paid with points, not handed out yet. */
  | 'REDEEMED'
  /** Handed out. */
  | 'FULFILLED'
  /** Points and stock are back. */
  | 'CANCELLED';

/** What becomes of points for bringing somebody where the order that earned them comes back. */
export type LoyaltyReferralClawback =
  /** They stay. */
  | 'KEEP'
  /** All of them go once nothing of the order is left. */
  | 'WHOLE'
  /** Each return takes its part of them, by the value of the goods. */
  | 'PROPORTIONATE';

/** A reward as a whole. */
export type LoyaltyRewardInput = {
  /** Short code: letters, digits and dashes. */
  readonly code: string;
  /** Name for people. */
  readonly name: string;
  /** What it is. */
  readonly description?: string;
  /** Of which kind; it stays. */
  readonly kind: LoyaltyRewardKind;
  /** What it costs. */
  readonly points: number;
  /** How many there are; null: as many as wanted. */
  readonly stock?: number | null | undefined;
  /** How often one member can take it. */
  readonly perMemberLimit?: number | null | undefined;
  /** Offered from this time on. */
  readonly startsAt?: string | null | undefined;
  /** Offered until this time. */
  readonly endsAt?: string | null | undefined;
  /** The lowest tier that may take it. */
  readonly tierId?: string | null | undefined;
  /** Article number, for a product. */
  readonly sku?: string | null | undefined;
  /** What a voucher takes off, in the currency of the program. */
  readonly amount?: string | null | undefined;
  /** Or the percentage that it takes off. */
  readonly percent?: string | null | undefined;
  /** Days that its vouchers are valid. */
  readonly voucherDays?: number;
};

/** What a reward is. */
export type LoyaltyRewardKind =
  /** A code that takes an amount or a percentage off an order. */
  | 'VOUCHER'
  /** A thing that is handed out or sent. */
  | 'PRODUCT'
  /** Something in words, such as a consultation. */
  | 'FREE_TEXT';

/** Where a voucher stands. */
export type LoyaltyVoucherState =
  /** Can be used once. */
  | 'ISSUED'
  /** Was used. */
  | 'USED'
  /** Is void. */
  | 'CANCELLED';

/** How far a mail came. */
export type MailDelivery =
  /** On its way out, or waiting for another attempt. */
  | 'QUEUED'
  /** Handed over to the mail server. */
  | 'SENT'
  /** Given up: the address was refused, or the mail server stayed away. */
  | 'FAILED';

/** A task that is made from a mention, once. */
export type MakeMentionTaskInput = {
  /** Which mention. */
  readonly id: string;
  /** The version that you saw. */
  readonly expectedVersion: number;
  /** What to do; to answer it when absent. */
  readonly title?: string | null | undefined;
  /** Until when. */
  readonly dueAt?: string | null | undefined;
};

/** A line: an account and an amount on one side. */
export type ManualEntryLineInput = {
  /** Code of the account. */
  readonly accountCode: string;
  /** Amount on the debit side. */
  readonly debit?: string | null | undefined;
  /** Amount on the credit side. */
  readonly credit?: string | null | undefined;
  /** Currency; that of the books when absent. */
  readonly currency?: string | null | undefined;
  /** Exchange rate; that of the day when absent. */
  readonly rate?: string | null | undefined;
  /** Words about the line. */
  readonly text?: string | null | undefined;
  /** Channel that it is about. */
  readonly channelId?: string | null | undefined;
  /** Tax treatment, such as 19, 7 or EU. */
  readonly vatKey?: string | null | undefined;
  /** VAT percentage. */
  readonly vatRate?: string | null | undefined;
  /** Country that taxes it, such as CY where it is OSS. */
  readonly vatCountry?: string | null | undefined;
};

/** Where a manual entry stands. */
export type ManualEntryStatus =
  /** Being written. */
  | 'DRAFT'
  /** Waits for a second person. */
  | 'SUBMITTED'
  /** In the journal. */
  | 'POSTED'
  /** Refused by a second person. */
  | 'REJECTED'
  /** Given up by its author. */
  | 'WITHDRAWN';

/** A step of a manual entry. */
export type ManualEntryStepInput = {
  /** Which one. */
  readonly id: string;
  /** The version that you saw; another one is refused with CONFLICT. */
  readonly expectedVersion: number;
  /** Why; needed to refuse. */
  readonly note?: string | null | undefined;
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

/** Up to where everything was read. */
export type MarkAllNotificationsReadInput = {
  /** When the newest one came that was seen; later ones stay unread. */
  readonly upTo: string;
};

/** Figures of a day, a channel and a campaign. */
export type MarketingPerformanceInput = {
  /** The day, such as 2026-03-09. */
  readonly day: string;
  /** The channel, such as SEARCH. */
  readonly channel: string;
  /** Code of the campaign; none where left out. It need not be known here. */
  readonly campaignCode?: string | null | undefined;
  /** How often it was shown. */
  readonly impressions?: string | null | undefined;
  /** How often it was clicked. */
  readonly clicks?: string | null | undefined;
  /** Visits that came of it. */
  readonly visits?: string | null | undefined;
  /** Purchases, as the source counts them. */
  readonly conversions?: string | null | undefined;
  /** Messages sent. */
  readonly sent?: string | null | undefined;
  /** Messages opened. */
  readonly opened?: string | null | undefined;
  /** Messages that could not be delivered. */
  readonly bounced?: string | null | undefined;
  /** Readers who unsubscribed. */
  readonly unsubscribed?: string | null | undefined;
  /** What it cost. */
  readonly spend?: string | null | undefined;
  /** What it brought, as the source reckons it. */
  readonly revenue?: string | null | undefined;
  /** Currency of the amounts; that of the import where left out. */
  readonly currency?: string | null | undefined;
};

/** What figures of marketing are told apart by. */
export type MarketingPerformanceKey =
  /** By day. */
  | 'DAY'
  /** By channel. */
  | 'CHANNEL'
  /** By campaign code. */
  | 'CAMPAIGN'
  /** By who told it. */
  | 'SOURCE';

/** Notifications to mark. */
export type MarkNotificationsReadInput = {
  /** Which of one’s own; at most 100. */
  readonly ids: ReadonlyArray<string>;
  /** False: as unread again. */
  readonly read?: boolean;
};

/** What a movement is for. */
export type MatchFinanceBankLineInput = {
  /** The movement. */
  readonly id: string;
  /** What it is for, at most 50 things; they sum up to it exactly. */
  readonly parts: ReadonlyArray<FinanceBankPartInput>;
  /** Whether what invoices leave over stays on account; yes when absent. */
  readonly restOnAccount?: boolean | null | undefined;
  /** Whose money it is, where no document says so. */
  readonly personId?: string | null | undefined;
  /** Score of the suggestion that is taken, where it is one. */
  readonly score?: number | null | undefined;
  /** Words about it. */
  readonly note?: string | null | undefined;
  /** Any text of yours: a repeat with the same key does nothing twice. */
  readonly idempotencyKey: string;
};

/** What a medium shows, for those who do not see it. */
export type MediaAltInput = {
  /** Language, e.g. en. */
  readonly locale: string;
  /** The description, at most 300 characters. */
  readonly text: string;
};

/** What is there to see. */
export type MediaKind =
  /** A picture. */
  | 'IMAGE'
  /** A film. */
  | 'VIDEO'
  /** A document, e.g. a data sheet. */
  | 'DOCUMENT';

/** Things of one kind that bind a member. */
export type MembershipScopesInput = {
  /** Kind of thing. */
  readonly kind: ScopeKind;
  /** Ids of the things; an empty list binds the member to none. */
  readonly refIds: ReadonlyArray<string>;
};

/** Two records of one person. */
export type MergePeopleInput = {
  /** Any text of yours: a repeat with the same key does nothing twice. */
  readonly idempotencyKey: string;
  /** Who is left. */
  readonly survivorId: string;
  /** Who goes into them. */
  readonly mergedId: string;
  /** Fields to take from the merged one although the other has them. */
  readonly take?: ReadonlyArray<string> | null | undefined;
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

/** Another place in the tree. */
export type MoveCategoryInput = {
  /** The category; all below it moves along. */
  readonly id: string;
  /** Version that the change is based on. */
  readonly expectedVersion: number;
  /** The category above; null puts it at the top. */
  readonly parentId?: string | null | undefined;
  /** Place among its siblings, 0 first; last where left out. */
  readonly position?: number | null | undefined;
};

/** Another time of an item: an instant, a local time, or a day at the same time of day. */
export type MoveContentItemInput = {
  /** Which item. */
  readonly id: string;
  /** The version that you saw. */
  readonly expectedVersion: number;
  /** The instant; null and nothing else takes the time away. */
  readonly plannedAt?: string | null | undefined;
  /** The time where the brand is, e.g. 2026-11-22T09:30. */
  readonly plannedLocal?: string | null | undefined;
  /** The day where the brand is; the time of day stays, and is 09:00 where it has none. */
  readonly day?: string | null | undefined;
};

/** Where a deal goes. */
export type MoveDealInput = {
  /** The deal. */
  readonly id: string;
  /** Version that the move is based on. */
  readonly expectedVersion: number;
  /** The stage; its own one to change its place in it. */
  readonly stageId: string;
  /** The deal that it comes before; at the end where left out. */
  readonly beforeId?: string | null | undefined;
  /** Why it was lost: one of the reasons of the pipeline. */
  readonly lostReason?: string | null | undefined;
};

/** A journey pauses, goes on or is put away. */
export type MoveJourneyInput = {
  /** The journey. */
  readonly id: string;
  /** Version that the change is based on. */
  readonly expectedVersion: number;
  /** What happens. */
  readonly action: JourneyAction;
};

/** A step of a lead. */
export type MoveLeadInput = {
  /** The lead. */
  readonly id: string;
  /** Version that the step is based on. */
  readonly expectedVersion: number;
  /** The step. */
  readonly action: LeadAction;
  /** Why; needed to give it up. */
  readonly reason?: string | null | undefined;
};

/** How much is in it, as the label says. */
export type NetContentInput = {
  /** Amount with at most three decimals, e.g. "100". */
  readonly amount: string;
  /** Unit: ml, l, g, kg or pcs. */
  readonly unit: string;
};

/** Why the data support no elasticity. */
export type NoElasticityReason =
  /** Fewer than 20 weeks with sales. */
  | 'TOO_FEW_POINTS'
  /** The price hardly ever changed. */
  | 'PRICE_TOO_STEADY'
  /** The 95 % interval holds zero, or demand rises with the price. */
  | 'NOT_DISTINGUISHABLE';

/** Why a line has no price. */
export type NoPriceReason =
  /** The brand has no such variant. */
  | 'VARIANT_UNKNOWN'
  /** No VAT rate is known for the country, class and date. */
  | 'VAT_UNKNOWN'
  /** Nobody ever set a price that could apply. */
  | 'NO_CANDIDATE'
  /** There are prices, but none applies: see the trace. */
  | 'NONE_ELIGIBLE';

/** How somebody is mailed about a topic. */
export type NotificationMail =
  /** Each by itself, at once or after quiet hours. */
  | 'IMMEDIATELY'
  /** Together with others, at the time of the digest. */
  | 'DIGEST'
  /** Not at all. */
  | 'OFF';

/** How much a notification matters. */
export type NotificationSeverity =
  /** Good to know. */
  | 'INFO'
  /** Worth a look soon. */
  | 'WARNING'
  /** Needs somebody now. */
  | 'CRITICAL';

/** A fiscal year whose periods are opened. */
export type OpenFiscalYearInput = {
  /** The calendar year in which it starts. */
  readonly year: number;
};

/** One choice of a product with all its values. */
export type OptionAxisInput = {
  /** What is chosen, e.g. Size. */
  readonly name: string;
  /** What it can be, e.g. 30 ml and 50 ml. */
  readonly values: ReadonlyArray<string>;
};

/** Direction of an order. */
export type OrderDirection =
  /** Smallest, first or oldest first. */
  | 'ASC'
  /** Largest, last or newest first. */
  | 'DESC';

/** Goods that were ordered. */
export type OrderReplenishmentsInput = {
  /** What was ordered, at most 100 lines. */
  readonly lines: ReadonlyArray<ReplenishmentLineInput>;
  /** Number of the order, or what else tells it. */
  readonly reference?: string;
  /** Day on which they should arrive, as 2027-12-31. */
  readonly expectedOn?: string | null | undefined;
  /** Key of this command: repeating it does nothing twice. */
  readonly idempotencyKey: string;
};

/** Kind of a place that people make. */
export type OwnStockLocationKind =
  /** A warehouse or shop of the brand. */
  | 'WAREHOUSE'
  /** A stand at a partner. */
  | 'STAND'
  /** A partner's own store. */
  | 'PARTNER';

/** What can be done about the work with a partner. */
export type PartnerAction =
  /** Pauses it. */
  | 'PAUSE'
  /** Takes it up again. */
  | 'RESUME'
  /** Ends it for good and takes the partner roles of its people. */
  | 'END';

/** Which partners to show; all given conditions must hold. */
export type PartnerFilter = {
  /** How the work with it stands. */
  readonly status?: PartnerStatusFilter | null | undefined;
  /** Words of its legal name. */
  readonly legalName?: StringFilter | null | undefined;
  /** City. */
  readonly city?: StringFilter | null | undefined;
  /** All of these hold; nested at most 3 levels. */
  readonly AND?: ReadonlyArray<PartnerFilter> | null | undefined;
  /** At least one of these holds; nested at most 3 levels. */
  readonly OR?: ReadonlyArray<PartnerFilter> | null | undefined;
  /** This does not hold; nested at most 3 levels. */
  readonly NOT?: PartnerFilter | null | undefined;
};

/** What a partner does for the brand. */
export type PartnerKind =
  /** Runs stands: a salon, a pharmacy, a pop-up. */
  | 'STAND'
  /** Buys to sell on. */
  | 'DEALER'
  /** Has lines of its own made by the brand. */
  | 'WHITE_LABEL';

/** Somebody who is new in the brand. */
export type PartnerPersonInput = {
  /** Name they go by. */
  readonly name: string;
  /** E-mail address they sign in with. */
  readonly email: string;
  /** First password; somebody who has an account keeps the password they have. */
  readonly password: string;
  /** Language tag of the console for them. */
  readonly locale: string;
};

/** How the work with a partner stands. */
export type PartnerStatus =
  /** The brand works with it. */
  | 'ACTIVE'
  /** Paused; can be taken up again. */
  | 'PAUSED'
  /** Over for good; its people see nothing of the brand any more. */
  | 'ENDED';

/** Conditions on one field; all given ones must hold. */
export type PartnerStatusFilter = {
  /** Equal to this. */
  readonly eq?: PartnerStatus | null | undefined;
  /** Equal to one of these, at most 100. */
  readonly oneOf?: ReadonlyArray<PartnerStatus> | null | undefined;
  /** Whether there is no value. */
  readonly isNull?: boolean | null | undefined;
};

/** What a source calls a person. */
export type PersonReferenceInput = {
  /** The source, e.g. shopify-de. */
  readonly source: string;
  /** The number there. */
  readonly reference: string;
};

/** Which people. */
export type PersonWhere = {
  /** By id. */
  readonly id?: IdFilter | null | undefined;
  /** By number. */
  readonly number?: StringFilter | null | undefined;
  /** By name as shown. */
  readonly displayName?: StringFilter | null | undefined;
  /** By country. */
  readonly country?: StringFilter | null | undefined;
  /** By language. */
  readonly language?: StringFilter | null | undefined;
  /** By who looks after them. */
  readonly ownerId?: IdFilter | null | undefined;
  /** By how they became known. */
  readonly source?: StringFilter | null | undefined;
  /** By when they became known. */
  readonly createdAt?: DateTimeFilter | null | undefined;
  /** All of these hold; nested at most 3 levels. */
  readonly AND?: ReadonlyArray<PersonWhere> | null | undefined;
  /** At least one of these holds; nested at most 3 levels. */
  readonly OR?: ReadonlyArray<PersonWhere> | null | undefined;
  /** This does not hold; nested at most 3 levels. */
  readonly NOT?: PersonWhere | null | undefined;
};

/** A stage of a pipeline. */
export type PipelineStageInput = {
  /** The stage; without it a new one. */
  readonly id?: string | null | undefined;
  /** Name. */
  readonly name: string;
  /** What it means. */
  readonly kind?: PipelineStageKind;
  /** Chance in percent that a deal here is won; won counts as 100, lost as 0. */
  readonly probability: number;
  /** Whether a deal may pass it by. */
  readonly skippable?: boolean;
  /** What must be filled: amount, expectedClose, owner, person, company, field.x. */
  readonly requiredFields?: ReadonlyArray<string>;
  /** Days, 1 to 3,650, after which an open deal here counts as stale; never when absent. */
  readonly staleDays?: number | null | undefined;
};

/** What a stage means. */
export type PipelineStageKind =
  /** The deal is open. */
  | 'OPEN'
  /** The deal is won. */
  | 'WON'
  /** The deal is lost. */
  | 'LOST';

/** Uses what is held for invoices. */
export type PostFinanceCreditHoldInput = {
  /** Which hold. */
  readonly id: string;
  /** How much; all of it when absent. The rest is given back. */
  readonly amount?: MoneyInput | null | undefined;
  /** Invoices that it pays, at most 100; what is due first is paid first. */
  readonly invoiceIds: ReadonlyArray<string>;
  /** Any text of yours: a repeat with the same key does nothing twice. */
  readonly idempotencyKey: string;
};

/** A count whose differences are posted. */
export type PostStockCountInput = {
  /** The count. */
  readonly id: string;
  /** Version that you saw. */
  readonly expectedVersion: number;
  /** Why the stock differs, as far as it is known. */
  readonly reason: string;
};

/** A file to be looked at. */
export type PrepareCrmImportInput = {
  /** What its rows are. */
  readonly kind: CrmImportKind;
  /** Its name. */
  readonly fileName: string;
  /** The file as CSV with a header; at most 5,000 rows and 2 MB. */
  readonly csv: string;
  /** Key of this command: repeating it does nothing twice. */
  readonly idempotencyKey: string;
};

/** A table of a bank, and how it would be read. */
export type PreviewFinanceBankCsvInput = {
  /** The account. */
  readonly bankAccountId: string;
  /** The file, as its upload to /files/finance/bank-files answered. */
  readonly fileId: string;
  /** The preset, kept or not. */
  readonly preset: FinanceBankCsvPresetInput;
};

/** Lines whose amounts are asked for. */
export type PreviewFinanceInvoiceInput = {
  /** Currency of all its amounts. */
  readonly currency: string;
  /** Whether its prices are without or with VAT; without when absent. */
  readonly amountsInclude?: FinanceAmountBasis | null | undefined;
  /** How VAT is rounded; the brand's setting when absent. */
  readonly vatMode?: FinanceVatMode | null | undefined;
  /** What is charged, at most 500 lines. */
  readonly lines: ReadonlyArray<FinanceOrderLineInput>;
};

/** Which side of a price was set. */
export type PriceBasis =
  /** The net price; gross was derived from it. */
  | 'NET'
  /** The gross price; net was derived from it. */
  | 'GROSS';

/** Whether and why a competitor's price is compared with ours, or is not. */
export type PriceComparisonReason =
  /** It is compared. */
  | 'COMPARED'
  /** No price of it was captured yet. */
  | 'NO_PRICE'
  /** Its newest price is older than the policy allows. */
  | 'STALE'
  /** It cannot be bought at the moment. */
  | 'OUT_OF_STOCK'
  /** The net content of our variant is not known. */
  | 'OWN_PACK_MISSING'
  /** One pack is measured by volume, weight or pieces, the other differently. */
  | 'PACKS_DIFFER_IN_KIND'
  /** Its price is in another currency, and no rate is known. */
  | 'CURRENCY_DIFFERS';

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
  /** Approve it for an instant to come. */
  | 'SCHEDULE'
  /** Refuse it, with a reason. */
  | 'REJECT'
  /** Take back its approval before its time. */
  | 'CANCEL'
  /** Write a draft with the prices before. */
  | 'ROLL_BACK';

/** Something that a proposal rests on, in the version that its author saw. */
export type PriceDraftEvidenceInput = {
  /** What it is, in lower case, such as insight, report, competitor-price. */
  readonly type: string;
  /** Id of it where it lives. */
  readonly id: string;
  /** What people call it. */
  readonly label: string;
  /** Version or instant that the author saw. */
  readonly version?: string | null | undefined;
};

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
  /** By the instant that it was approved for. */
  readonly activateAt?: DateTimeFilter | null | undefined;
  /** All of these hold; nested at most 3 levels. */
  readonly AND?: ReadonlyArray<PriceDraftFilter> | null | undefined;
  /** At least one of these holds; nested at most 3 levels. */
  readonly OR?: ReadonlyArray<PriceDraftFilter> | null | undefined;
  /** This does not hold; nested at most 3 levels. */
  readonly NOT?: PriceDraftFilter | null | undefined;
};

/** A proposed price: of a channel (channelId with net or gross), or of a price list (priceListId with unitPrice). */
export type PriceDraftLineInput = {
  /** The variant. */
  readonly variantId: string;
  /** The channel whose standard price it is; its currency and VAT apply. */
  readonly channelId?: string | null | undefined;
  /** Net price, if net is what you set. */
  readonly net?: string | null | undefined;
  /** Gross price, if gross is what you set. */
  readonly gross?: string | null | undefined;
  /** The price list, for one of its prices. */
  readonly priceListId?: string | null | undefined;
  /** Quantity from which on the price of the list holds; 1 where left out. */
  readonly minQuantity?: number | null | undefined;
  /** Price of one unit in the list, in its currency and basis, up to four decimals. */
  readonly unitPrice?: string | null | undefined;
  /** First instant at which the price of the list holds; as soon as it is approved where left out. */
  readonly from?: string | null | undefined;
  /** First instant at which the price before it comes back; never where left out. */
  readonly to?: string | null | undefined;
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
  /** Approved; its prices come into force at an instant to come. */
  | 'SCHEDULED'
  /** Approved; its prices came into force. */
  | 'APPLIED'
  /** Rejected; no price changed. */
  | 'REJECTED'
  /** Taken back by its author; no price changed. */
  | 'WITHDRAWN'
  /** Approved and cancelled before its time; no price changed. */
  | 'CANCELLED'
  /** Nobody decided in time; no price changed. */
  | 'EXPIRED'
  /** At its time a guardrail or another price stood against it; no price changed. */
  | 'FAILED_ACTIVATION';

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

/** A step in the life of a price draft. */
export type PriceDraftStepKind =
  /** It was written. */
  | 'CREATED'
  /** Its author changed it. */
  | 'UPDATED'
  /** Its author asked for a decision. */
  | 'SUBMITTED'
  /** Its author took it back. */
  | 'WITHDRAWN'
  /** A second person approved it, its prices came into force at once. */
  | 'APPROVED'
  /** A second person approved it for an instant to come. */
  | 'SCHEDULED'
  /** A second person rejected it. */
  | 'REJECTED'
  /** Its approval was taken back before its time. */
  | 'CANCELLED'
  /** Its time came and its prices came into force. */
  | 'ACTIVATED'
  /** Its time came and nothing was applied. */
  | 'ACTIVATION_FAILED'
  /** Nobody decided in time. */
  | 'EXPIRED';

/** From what the prices of a list are computed. */
export type PriceFormulaInput = {
  /** The source. */
  readonly kind: PriceFormulaKind;
  /** Percent on top of the cost, or percent of the source price. */
  readonly percent: string;
  /** The list, for PERCENT_OF_LIST. */
  readonly listId?: string | null | undefined;
  /** The channel, for PERCENT_OF_CHANNEL. */
  readonly channelId?: string | null | undefined;
};

/** From what prices are computed. */
export type PriceFormulaKind =
  /** Percent on top of the cost; with VAT where the list is gross. */
  | 'COST_PLUS'
  /** Percent of the prices of another list. */
  | 'PERCENT_OF_LIST'
  /** Percent of the standard prices of a channel. */
  | 'PERCENT_OF_CHANNEL';

/** Where a price applies, from the most specific on. */
export type PriceLevel =
  /** To one customer in one channel. */
  | 'CUSTOMER_CHANNEL'
  /** To one customer everywhere. */
  | 'CUSTOMER'
  /** To a customer group in one channel. */
  | 'SEGMENT_CHANNEL'
  /** To a customer group everywhere. */
  | 'SEGMENT'
  /** To everybody in one channel. */
  | 'CHANNEL'
  /** To everybody everywhere. */
  | 'BASE';

/** A line to price. */
export type PriceLineInput = {
  /** The variant. */
  readonly variantId: string;
  /** How many. */
  readonly quantity?: number;
};

/** Which price lists; all given conditions must hold. */
export type PriceListFilter = {
  /** By id. */
  readonly id?: IdFilter | null | undefined;
  /** By code. */
  readonly code?: StringFilter | null | undefined;
  /** By name. */
  readonly name?: StringFilter | null | undefined;
  /** By status. */
  readonly status?: PriceListStatusFilter | null | undefined;
  /** By type. */
  readonly type?: PriceListTypeFilter | null | undefined;
  /** By channel. */
  readonly channelId?: IdFilter | null | undefined;
  /** By customer group. */
  readonly segmentId?: IdFilter | null | undefined;
  /** By customer. */
  readonly customerId?: StringFilter | null | undefined;
  /** All of these hold; nested at most 3 levels. */
  readonly AND?: ReadonlyArray<PriceListFilter> | null | undefined;
  /** At least one of these holds; nested at most 3 levels. */
  readonly OR?: ReadonlyArray<PriceListFilter> | null | undefined;
  /** This does not hold; nested at most 3 levels. */
  readonly NOT?: PriceListFilter | null | undefined;
};

/** Whether a list is used. */
export type PriceListStatus =
  /** Being written; no price of it applies. */
  | 'DRAFT'
  /** Its prices apply, inside of its window. */
  | 'ACTIVE'
  /** Its prices apply no more; what they were stays on record. */
  | 'ARCHIVED';

/** Conditions on one field; all given ones must hold. */
export type PriceListStatusFilter = {
  /** Equal to this. */
  readonly eq?: PriceListStatus | null | undefined;
  /** Equal to one of these, at most 100. */
  readonly oneOf?: ReadonlyArray<PriceListStatus> | null | undefined;
  /** Whether there is no value. */
  readonly isNull?: boolean | null | undefined;
};

/** A step of a price list. */
export type PriceListStepInput = {
  /** The list. */
  readonly id: string;
  /** Version that the step is based on. */
  readonly expectedVersion: number;
};

/** What prices of a list do. */
export type PriceListType =
  /** They are the price. */
  | 'STANDARD'
  /** They replace standard prices of their level, even when dearer. */
  | 'OVERRIDE'
  /** They lower a price and never raise one. */
  | 'SALE';

/** Conditions on one field; all given ones must hold. */
export type PriceListTypeFilter = {
  /** Equal to this. */
  readonly eq?: PriceListType | null | undefined;
  /** Equal to one of these, at most 100. */
  readonly oneOf?: ReadonlyArray<PriceListType> | null | undefined;
  /** Whether there is no value. */
  readonly isNull?: boolean | null | undefined;
};

/** What a candidate came to. */
export type PriceOutcome =
  /** It is the price. */
  | 'WON'
  /** It is the price without the sale. */
  | 'REFERENCE'
  /** It does not apply. */
  | 'REJECTED';

/** Which positions; all given conditions must hold. */
export type PricePositionFilter = {
  /** By channel. */
  readonly channelId?: IdFilter | null | undefined;
  /** By product. */
  readonly productId?: IdFilter | null | undefined;
  /** By variant. */
  readonly variantId?: IdFilter | null | undefined;
  /** By SKU. */
  readonly sku?: StringFilter | null | undefined;
  /** Only those with open alerts. Not inside of AND, OR and NOT. */
  readonly alerted?: boolean | null | undefined;
  /** All of these hold; nested at most 3 levels. */
  readonly AND?: ReadonlyArray<PricePositionFilter> | null | undefined;
  /** At least one of these holds; nested at most 3 levels. */
  readonly OR?: ReadonlyArray<PricePositionFilter> | null | undefined;
  /** This does not hold; nested at most 3 levels. */
  readonly NOT?: PricePositionFilter | null | undefined;
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

/** Why a price did not win. */
export type PriceRejection =
  /** Its list is not switched on at that time. */
  | 'LIST_INACTIVE'
  /** The window of its list does not contain the time. */
  | 'LIST_WINDOW'
  /** Its own window does not contain the time. */
  | 'PRICE_WINDOW'
  /** It is of another variant. */
  | 'OTHER_VARIANT'
  /** It is for another channel. */
  | 'OTHER_CHANNEL'
  /** It is for a group that the buyer does not belong to. */
  | 'OTHER_SEGMENT'
  /** It is for another customer. */
  | 'OTHER_CUSTOMER'
  /** It is in another currency and is not converted. */
  | 'OTHER_CURRENCY'
  /** No currency rate is known to convert it. */
  | 'RATE_MISSING'
  /** The currency rate to convert it is too old. */
  | 'RATE_STALE'
  /** The quantity is too small for it. */
  | 'BELOW_QUANTITY'
  /** A more specific level has a price. */
  | 'LESS_SPECIFIC'
  /** An override of the same level replaces it. */
  | 'REPLACED_BY_OVERRIDE'
  /** It is a sale that would not lower the price. */
  | 'SALE_NOT_LOWER'
  /** It is the price without the sale that won. */
  | 'REDUCED_BY_SALE'
  /** Another price of its level is for a larger quantity. */
  | 'SMALLER_BAND'
  /** Another list of its level has a higher priority. */
  | 'LOWER_PRIORITY'
  /** Another price of its level is lower. */
  | 'DEARER'
  /** It equals another one in everything; the first id wins. */
  | 'LATER_ID';

/** Why a line is not taken back. */
export type PriceRollbackRefusal =
  /** The price was changed again since; taking it back would undo that too. */
  | 'CHANGED_SINCE'
  /** There was no price before. */
  | 'FIRST_PRICE'
  /** The window of the price has ended: the price before is back already. */
  | 'OVER';

/** What a guardrail looks at. */
export type PricingGuardrailKind =
  /** The margin, (net price − cost) / net price, is at least this. */
  | 'MINIMUM_MARGIN'
  /** The net price is not below the cost. */
  | 'BELOW_COST'
  /** The price rises or falls by at most this against the price in force. */
  | 'MAXIMUM_CHANGE'
  /** All changes of some days together raise or lower the price by at most this. */
  | 'MAXIMUM_CHANGE_OVER_TIME'
  /** The price is not below this amount. */
  | 'FLOOR'
  /** The price is not above this amount. */
  | 'CEILING'
  /** The price is not below what the supplier allows to advertise. */
  | 'MINIMUM_ADVERTISED_PRICE'
  /** The channel is never dearer than the reference channel, whichever of the two changes. */
  | 'CHANNEL_ORDER'
  /** The price is at most this far below the lowest fresh, comparable competitor price. */
  | 'UNDERCUT_LIMIT';

/** For what a guardrail holds; a closer level overrides a wider one of the same kind. */
export type PricingGuardrailLevel =
  /** One variant. */
  | 'SKU'
  /** A category and all below it. */
  | 'CATEGORY'
  /** Everything of the brand. */
  | 'BRAND';

/** What a breach leads to. */
export type PricingGuardrailPolicy =
  /** The price is refused, whoever sets it. */
  | 'BLOCK'
  /** The price needs a draft that a second person approves. */
  | 'REQUIRE_APPROVAL'
  /** The price is allowed and marked. */
  | 'WARN';

/** Whether a guardrail that covers a variant in a channel holds there. */
export type PricingGuardrailStanding =
  /** It holds. */
  | 'HOLDS'
  /** One of a closer level holds instead. */
  | 'BY_LEVEL'
  /** One of a nearer category holds instead. */
  | 'BY_NEARER_CATEGORY'
  /** One of this very channel holds instead. */
  | 'BY_CHANNEL'
  /** It is not active. */
  | 'PAUSED';

/** What was asked for. */
export type PrivacyRequestKind =
  /** All that the brand has of one person, as a file. */
  | 'PERSON_EXPORT'
  /** That a person is erased from all services. */
  | 'PERSON_ERASURE'
  /** All that the brand has, as a file. */
  | 'BRAND_EXPORT';

/** Where a request, or one part of it, stands. */
export type PrivacyRequestState =
  /** The service has not answered yet. */
  | 'PENDING'
  /** Not all services have done their part. */
  | 'RUNNING'
  /** It is done. */
  | 'DONE'
  /** It failed; it can be tried again. */
  | 'FAILED';

/** A step of a product's life. */
export type ProductAction =
  /** Puts a draft on sale, if it lacks nothing. */
  | 'ACTIVATE'
  /** Takes it out of sale. */
  | 'ARCHIVE'
  /** Puts it back on sale, if it lacks nothing. */
  | 'RESTORE';

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

/** Where an import stands. */
export type ProductImportStatus =
  /** Accepted, not yet begun. */
  | 'QUEUED'
  /** Under way. */
  | 'RUNNING'
  /** Done; rows with errors were left out. */
  | 'SUCCEEDED'
  /** Given up; `failure` says why. */
  | 'FAILED'
  /** Being taken back. */
  | 'UNDOING'
  /** Taken back, as far as products were still as the import left them. */
  | 'UNDONE';

/** A picture, film or document. */
export type ProductMediaInput = {
  /** What is there to see. */
  readonly kind?: MediaKind;
  /** An https address, or object:bucket/key. */
  readonly url: string;
  /** What it shows, for those who do not see it. */
  readonly alt?: ReadonlyArray<MediaAltInput>;
  /** The variant that it shows; none for all. */
  readonly variantId?: string | null | undefined;
};

/** One choice that tells a variant from its siblings. */
export type ProductOptionInput = {
  /** What is chosen, e.g. Size. */
  readonly name: string;
  /** What it is here, e.g. 100 ml. */
  readonly value: string;
};

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
  | 'UPDATED_AT'
  /** By how well they match the search, then by name. */
  | 'RELEVANCE';

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

/** Name and description in another language. */
export type ProductTranslationInput = {
  /** Language, e.g. en. */
  readonly locale: string;
  /** Name in that language. */
  readonly name: string;
  /** Description in that language. */
  readonly description?: string;
  /** Title for search engines, at most 70 characters. */
  readonly seoTitle?: string | null | undefined;
  /** Part of the address: a-z, 0-9 and dashes. */
  readonly slug?: string | null | undefined;
};

/** A variant of a product. */
export type ProductVariantInput = {
  /** Article number, unique in the brand: 1 to 64 printable characters. */
  readonly sku: string;
  /** Name among its siblings, e.g. 100 ml. */
  readonly name?: string;
  /** GTIN with a right check digit, unique in the brand. */
  readonly gtin?: string | null | undefined;
  /** Choices that make this variant. */
  readonly options?: ReadonlyArray<ProductOptionInput>;
  /** Ingredients in INCI names, in the order of the label. */
  readonly inci?: string | null | undefined;
  /** How much is in it. */
  readonly netContent?: NetContentInput | null | undefined;
  /** How it is taxed. */
  readonly vatClass?: VatClass;
  /** What one unit costs; needs the permission to set costs. */
  readonly cost?: UnitPriceInput | null | undefined;
};

/** A basket with what promotions look at. */
export type PromotionBasketInput = {
  /** The channel. */
  readonly channelId: string;
  /** Its lines, 1 to 200. */
  readonly lines: ReadonlyArray<PromotionBasketLineInput>;
  /** Codes that the buyer entered, at most 10. */
  readonly codes?: ReadonlyArray<string>;
  /** The customer; without one nothing that is limited per customer applies. */
  readonly customerId?: string | null | undefined;
  /** Customer groups of the buyer. */
  readonly segmentIds?: ReadonlyArray<string>;
  /** Whether it is the customer's first order; not known counts as no. */
  readonly firstOrder?: boolean | null | undefined;
};

/** A line of a basket. */
export type PromotionBasketLineInput = {
  /** The variant. */
  readonly variantId: string;
  /** How many pieces. */
  readonly quantity: number;
};

/** Pieces of one variant in a bundle. */
export type PromotionBundleItemInput = {
  /** The variant. */
  readonly variantId: string;
  /** How many pieces of it. */
  readonly quantity?: number;
};

/** How a promotion goes together with others. */
export type PromotionCombination =
  /** Alone, where it saves the buyer more than the others together. */
  | 'EXCLUSIVE'
  /** With all other stackable ones, by priority. */
  | 'STACKABLE'
  /** With the stackable ones; of several of this kind only the best. */
  | 'BEST_OF';

/** Which promotions; all given conditions must hold. */
export type PromotionFilter = {
  /** By status. */
  readonly status?: PromotionStatusFilter | null | undefined;
  /** By kind. */
  readonly kind?: PromotionKindFilter | null | undefined;
  /** By name. */
  readonly name?: StringFilter | null | undefined;
  /** All of these hold; nested at most 3 levels. */
  readonly AND?: ReadonlyArray<PromotionFilter> | null | undefined;
  /** At least one of these holds; nested at most 3 levels. */
  readonly OR?: ReadonlyArray<PromotionFilter> | null | undefined;
  /** This does not hold; nested at most 3 levels. */
  readonly NOT?: PromotionFilter | null | undefined;
};

/** A promotion as a whole. */
export type PromotionInput = {
  /** Name. */
  readonly name: string;
  /** What it takes off. */
  readonly kind: PromotionKind;
  /** Currency of its amounts; it applies to channels of this currency. */
  readonly currency: string;
  /** Percent off, for PERCENTAGE; for BUY_X_GET_Y 100 where left out. */
  readonly percent?: string | null | undefined;
  /** Amount off, for FIXED_AMOUNT. */
  readonly amount?: string | null | undefined;
  /** Pieces to buy, for BUY_X_GET_Y. */
  readonly buy?: number | null | undefined;
  /** Pieces that are then cheaper, for BUY_X_GET_Y. */
  readonly get?: number | null | undefined;
  /** What is in the bundle, for BUNDLE_PRICE. */
  readonly bundleItems?: ReadonlyArray<PromotionBundleItemInput>;
  /** What the bundle costs, for BUNDLE_PRICE. */
  readonly bundlePrice?: string | null | undefined;
  /** How often it is given in one order at most. */
  readonly mostTimes?: number | null | undefined;
  /** How it goes together with others. */
  readonly combination?: PromotionCombination;
  /** Order among others, 0 to 1,000: smaller goes first. */
  readonly priority?: number;
  /** Variants that it looks at, at most 500. */
  readonly variantIds?: ReadonlyArray<string>;
  /** Products that it looks at, at most 500. */
  readonly productIds?: ReadonlyArray<string>;
  /** Categories that it looks at, at most 100. */
  readonly categoryIds?: ReadonlyArray<string>;
  /** Channels in which it applies; all of its currency where empty. */
  readonly channelIds?: ReadonlyArray<string>;
  /** Customer groups that it is for; everybody where empty. */
  readonly segmentIds?: ReadonlyArray<string>;
  /** Whether it is for a customer's first order only. */
  readonly firstOrderOnly?: boolean;
  /** Smallest basket before any discount. */
  readonly minimumBasket?: string | null | undefined;
  /** Whether it needs one of its codes. */
  readonly needsCode?: boolean;
  /** From when on it applies, this instant included. */
  readonly startsAt?: string | null | undefined;
  /** Until when it applies, this instant excluded. */
  readonly endsAt?: string | null | undefined;
  /** How often it is used at most. */
  readonly limitTotal?: number | null | undefined;
  /** How often a customer uses it at most. */
  readonly limitPerCustomer?: number | null | undefined;
  /** What it gives in all at most. */
  readonly budget?: string | null | undefined;
};

/** What a promotion takes off. */
export type PromotionKind =
  /** A percentage of every matching line. */
  | 'PERCENTAGE'
  /** An amount of all matching lines together. */
  | 'FIXED_AMOUNT'
  /** Of every so many pieces the cheapest are free, or cheaper. */
  | 'BUY_X_GET_Y'
  /** A set of pieces costs a fixed price. */
  | 'BUNDLE_PRICE';

/** Conditions on one field; all given ones must hold. */
export type PromotionKindFilter = {
  /** Equal to this. */
  readonly eq?: PromotionKind | null | undefined;
  /** Equal to one of these, at most 100. */
  readonly oneOf?: ReadonlyArray<PromotionKind> | null | undefined;
  /** Whether there is no value. */
  readonly isNull?: boolean | null | undefined;
};

/** Why a promotion is applied, or is not. */
export type PromotionReason =
  /** It is applied. */
  | 'APPLIED'
  /** It is not active. */
  | 'NOT_ACTIVE'
  /** It has not begun. */
  | 'NOT_YET'
  /** It is over. */
  | 'OVER'
  /** It is for other channels. */
  | 'OTHER_CHANNEL'
  /** It is in another currency. */
  | 'OTHER_CURRENCY'
  /** It is for other customer groups. */
  | 'OTHER_SEGMENT'
  /** It is for first orders only. */
  | 'FIRST_ORDER_ONLY'
  /** The basket is too small. */
  | 'MINIMUM_NOT_REACHED'
  /** It needs a code. */
  | 'CODE_NEEDED'
  /** The code was used as often as it may be. */
  | 'CODE_USED_UP'
  /** It was used as often as it may be. */
  | 'USED_UP'
  /** It is limited per customer, and none is named. */
  | 'CUSTOMER_NEEDED'
  /** The customer has used it as often as allowed. */
  | 'USED_UP_BY_CUSTOMER'
  /** Nothing in the basket is what it looks at. */
  | 'NO_MATCHING_LINES'
  /** It takes nothing off this basket. */
  | 'NOTHING_TO_TAKE_OFF'
  /** What is left of its budget is not enough for this basket. */
  | 'BUDGET_TOO_SMALL'
  /** Others that it cannot be combined with save more. */
  | 'OUTDONE';

/** Where a promotion stands. */
export type PromotionStatus =
  /** Being written; can be changed. */
  | 'DRAFT'
  /** Waits for a second person: it would break a guardrail. */
  | 'PENDING'
  /** Applies within its dates; is no longer changed. */
  | 'ACTIVE'
  /** Does not apply for now. */
  | 'PAUSED'
  /** Over. */
  | 'ENDED';

/** Conditions on one field; all given ones must hold. */
export type PromotionStatusFilter = {
  /** Equal to this. */
  readonly eq?: PromotionStatus | null | undefined;
  /** Equal to one of these, at most 100. */
  readonly oneOf?: ReadonlyArray<PromotionStatus> | null | undefined;
  /** Whether there is no value. */
  readonly isNull?: boolean | null | undefined;
};

/** What is done with a promotion. */
export type PromotionStep =
  /** It applies from now on, within its dates; one that breaks a guardrail waits for a second person. */
  | 'ACTIVATE'
  /** It does not apply for now. */
  | 'PAUSE'
  /** It applies again. */
  | 'RESUME'
  /** It is over for good. */
  | 'END';

/** Where and when an approved item went out. */
export type PublishContentItemInput = {
  /** Which item. */
  readonly id: string;
  /** Its https address; the same one again does nothing twice. */
  readonly url: string;
  /** When; now when absent. */
  readonly publishedAt?: string | null | undefined;
  /** How. */
  readonly means?: ContentMeans;
};

/** Hours without mail. */
export type QuietHoursInput = {
  /** When they begin, HH:MM. */
  readonly from: string;
  /** When they end, HH:MM; before they begin means the next day. */
  readonly to: string;
  /** Days on which they begin: 1 is Monday, 7 Sunday. */
  readonly days: ReadonlyArray<number>;
};

/** A page to read now. */
export type ReadCompetitorPageInput = {
  /** The mapping. */
  readonly listingId: string;
  /** Key of this command: repeating it does nothing twice. */
  readonly idempotencyKey: string;
};

/** Sets the points of a member to what the ledger says. */
export type RebuildLoyaltyMemberInput = {
  /** Which member. */
  readonly memberId: string;
  /** The version that you saw; another one is refused with CONFLICT. */
  readonly expectedVersion: number;
  /** Why. */
  readonly reason: string;
};

/** Stock that is made equal to its ledger. */
export type RebuildStockItemInput = {
  /** The stock item. */
  readonly stockItemId: string;
  /** What was found out about the difference. */
  readonly reason: string;
};

/** What has arrived of an order. */
export type ReceiveReplenishmentInput = {
  /** The order. */
  readonly id: string;
  /** Pieces. */
  readonly quantity: number;
  /** Batch number, where lots are tracked. */
  readonly lotCode?: string | null | undefined;
  /** Last day that the lot can be sold on, as 2027-12-31. */
  readonly expiresOn?: string | null | undefined;
  /** Key of this command: repeating it does nothing twice. */
  readonly idempotencyKey: string;
};

/** What has arrived of a transfer. */
export type ReceiveStockTransferInput = {
  /** The transfer. */
  readonly id: string;
  /** Version that you saw. */
  readonly expectedVersion: number;
  /** What has arrived; everything where left out. */
  readonly lines?: ReadonlyArray<StockTransferLineInput> | null | undefined;
  /** Nothing more will come: what is missing is lost. */
  readonly close?: boolean;
  /** Key of this command: repeating it does nothing twice. */
  readonly idempotencyKey: string;
};

/** What the cells of a column hold. */
export type RecordColumnType =
  /** Text. */
  | 'TEXT'
  /** A whole number. */
  | 'INTEGER'
  /** A number such as 12.50 or 12,50. */
  | 'DECIMAL'
  /** An ISO 4217 code, e.g. EUR. */
  | 'CURRENCY'
  /** A day such as 2026-05-31. */
  | 'DAY'
  /** A date or an instant in ISO 8601; a date is its beginning in UTC. */
  | 'INSTANT'
  /** yes or no. */
  | 'BOOLEAN';

/** Competitors' prices to record. */
export type RecordCompetitorPricesInput = {
  /** Prices, at most 100; a faulty one stops no other. */
  readonly prices: ReadonlyArray<CompetitorPriceInput>;
  /** Key of this command: repeating it does nothing twice. */
  readonly idempotencyKey: string;
};

/** What a person said. */
export type RecordCrmConsentInput = {
  /** Who. */
  readonly personId: string;
  /** What for: small letters, digits and dashes, e.g. newsletter. */
  readonly purpose: string;
  /** Over which channel. */
  readonly channel: CrmConsentChannel;
  /** Version of the text that was shown. */
  readonly textVersion?: string | null | undefined;
  /** Any text of yours: a repeat with the same key does nothing twice. */
  readonly idempotencyKey: string;
  /** Yes, or no: false withdraws. */
  readonly granted: boolean;
  /** Where it was said, e.g. checkout. */
  readonly source: string;
  /** What else proves it, at most 4 kB. */
  readonly evidence?: unknown;
};

/** What people record by hand. */
export type RecordedStockMovementKind =
  /** Came in from a supplier. */
  | 'RECEIPT'
  /** Was sold. */
  | 'SALE'
  /** Came back from a customer. */
  | 'RETURN'
  /** The record was corrected. */
  | 'ADJUSTMENT'
  /** Was lost, damaged or thrown away. */
  | 'WRITE_OFF';

/** Something owed, by hand; above the brand's limit for manual entries it waits for a second person. */
export type RecordFinancePayableInput = {
  /** Any text of yours: a repeat with the same key does nothing twice. */
  readonly idempotencyKey: string;
  /** To whom. */
  readonly payeeKind: FinancePayeeKind;
  /** Id of the person, partner, user or supplier. */
  readonly payeeRefId: string;
  /** Why. */
  readonly reason: FinancePayableReason;
  /** How much. */
  readonly amount: MoneyInput;
  /** Kind of what it is owed for, such as commission or invoice. */
  readonly sourceType: string;
  /** What it is owed for; the same source is owed once. */
  readonly sourceId: string;
  /** What it is about; no names. */
  readonly description: string;
  /** Day from which on it is owed; today when absent. */
  readonly accruedOn?: string | null | undefined;
  /** Day from which on it is paid; at once when absent. */
  readonly dueOn?: string | null | undefined;
  /** Account that is debited; that of the reason when absent. */
  readonly accountCode?: string | null | undefined;
};

/** Money that came in. */
export type RecordFinancePaymentInput = {
  /** How much. */
  readonly amount: MoneyInput;
  /** How: bank, card, paypal, cash …; bank, sepa and transfer are on the bank account at once. */
  readonly method: string;
  /** What it says. */
  readonly reference?: string | null | undefined;
  /** The provider's number: the same one is booked once. */
  readonly externalId?: string | null | undefined;
  /** Day, e.g. 2026-05-01; today when absent. */
  readonly bookedOn?: string | null | undefined;
  /** Who paid. */
  readonly personId?: string | null | undefined;
  /** What else is to be known. */
  readonly note?: string | null | undefined;
  /** Invoices that it is put against, at most 100; the rest stays on account. */
  readonly invoiceIds?: ReadonlyArray<string> | null | undefined;
  /** How it is split over several; what is due first when absent. */
  readonly split?: FinancePaymentSplit | null | undefined;
  /** Any text of yours: a repeat with the same key does nothing twice. */
  readonly idempotencyKey: string;
};

/** What an exported file looks like. */
export type RecordFormat =
  /** A table for spreadsheets. */
  | 'CSV'
  /** One JSON object a line, for programs. */
  | 'JSON_LINES';

/** Where an import of records stands. */
export type RecordImportStatus =
  /** Accepted, not yet begun. */
  | 'QUEUED'
  /** Under way. */
  | 'RUNNING'
  /** Done; rows with errors were left out. */
  | 'SUCCEEDED'
  /** Given up; `failure` says why. What was applied before stays until it is taken back. */
  | 'FAILED'
  /** Being taken back. */
  | 'UNDOING'
  /** Taken back, as far as records were still as the import left them. */
  | 'UNDONE';

/** What was counted. */
export type RecordStockCountInput = {
  /** The count. */
  readonly id: string;
  /** When it was counted, if not now: what moved later is left out of what is expected. */
  readonly countedAt?: string | null | undefined;
  /** What was counted, at most 100 lines; a second figure replaces the first. */
  readonly lines: ReadonlyArray<StockCountLineInput>;
};

/** Stock that comes, goes or is corrected in one location. */
export type RecordStockMovementInput = {
  /** The location. */
  readonly locationId: string;
  /** What happened. */
  readonly kind: RecordedStockMovementKind;
  /** What moves, at most 100 lines. */
  readonly lines: ReadonlyArray<StockMovementLineInput>;
  /** Why, as reports group it; where left out what is usual. */
  readonly reasonCode?: StockReason | null | undefined;
  /** Why, in words, e.g. delivery note 4711. */
  readonly reason?: string;
  /** When it happened, if not now. */
  readonly occurredAt?: string | null | undefined;
  /** Kind of what it happened for, e.g. order. */
  readonly causeType?: string | null | undefined;
  /** Id of what it happened for. */
  readonly causeId?: string | null | undefined;
  /** Key of this command: repeating it does nothing twice. */
  readonly idempotencyKey: string;
};

/** Lines that are counted again. */
export type RecountStockInput = {
  /** The count. */
  readonly id: string;
  /** Version that you saw. */
  readonly expectedVersion: number;
  /** Ids of the lines, at most 500. */
  readonly lineIds: ReadonlyArray<string>;
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

/** A member takes a reward. */
export type RedeemLoyaltyRewardInput = {
  /** Any text of yours: a repeat with the same key does nothing twice. */
  readonly idempotencyKey: string;
  /** Who. */
  readonly memberId: string;
  /** What. */
  readonly rewardId: string;
};

/** A delivery to send again. */
export type RedeliverWebhookInput = {
  /** The delivery. */
  readonly id: string;
};

/** A session to go on with. */
export type RefreshSessionInput = {
  /** The refresh token that came last. */
  readonly refreshToken: string;
};

/** Gives spent points back to the lots that they came from. */
export type RefundLoyaltySpendInput = {
  /** Any text of yours: a repeat with the same key does nothing twice. */
  readonly idempotencyKey: string;
  /** The entry of the spend. */
  readonly entryId: string;
  /** How many; all that is left of the spend where left out. */
  readonly points?: number | null | undefined;
  /** Why. */
  readonly reason?: string;
};

/** Rejection of a change. */
export type RejectChangeInput = {
  /** The request. */
  readonly id: string;
  /** payloadHash of the request as you saw it. */
  readonly payloadHash: string;
  /** Why not, at most 1000 characters. */
  readonly note: string;
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

/** What a person does at a company. */
export type RelatePersonInput = {
  /** Any text of yours: a repeat with the same key does nothing twice. */
  readonly idempotencyKey: string;
  /** Who. */
  readonly personId: string;
  /** Where. */
  readonly companyId: string;
  /** The role, e.g. buyer. */
  readonly role: string;
  /** First day, as YYYY-MM-DD. */
  readonly since?: string | null | undefined;
  /** Last day, as YYYY-MM-DD, of a role that is over. */
  readonly until?: string | null | undefined;
};

/** Gives back what is held. */
export type ReleaseLoyaltyHoldInput = {
  /** Any text of yours: a repeat with the same key does nothing twice. */
  readonly idempotencyKey: string;
  /** Which hold. */
  readonly holdId: string;
  /** Why. */
  readonly reason?: string;
};

/** A reservation that is given back. */
export type ReleaseReservationInput = {
  /** The reservation. */
  readonly id: string;
  /** Why. */
  readonly reason?: string;
  /** Key of this command: repeating it does nothing twice. */
  readonly idempotencyKey: string;
};

/** Which entry to remove; the file itself stays where it is. */
export type RemoveCrmFileInput = {
  /** Which one. */
  readonly id: string;
};

/** Which note to remove. */
export type RemoveCrmNoteInput = {
  /** Which one. */
  readonly id: string;
};

/** An identity provider to remove. */
export type RemoveIdentityProviderInput = {
  /** The provider. */
  readonly id: string;
  /** Version that the removal is based on. */
  readonly expectedVersion: number;
};

/** A tier that nobody has and that is not wanted any more. */
export type RemoveLoyaltyTierInput = {
  /** Which one. */
  readonly id: string;
  /** The version that you saw. */
  readonly expectedVersion: number;
};

/** Unlinking a person from a partner. */
export type RemovePartnerUserInput = {
  /** The partner. */
  readonly partnerId: string;
  /** The person; never oneself. */
  readonly userId: string;
};

/** A role at a company that was never so. */
export type RemoveRelationInput = {
  /** Which relation. */
  readonly id: string;
};

/** A rule that is taken away. */
export type RemoveReorderRuleInput = {
  /** The rule. */
  readonly id: string;
  /** Version that you saw. */
  readonly expectedVersion: number;
};

/** Whom to take out of the brand. */
export type RemoveUserInput = {
  /** The person; never oneself. */
  readonly userId: string;
  /** Version of the membership that the change is based on. */
  readonly expectedVersion: number;
};

/** A dead letter to handle again. */
export type ReplayDeadLetterInput = {
  /** The service that has it. */
  readonly service: string;
  /** Id of the dead letter. */
  readonly id: string;
};

/** Pieces of a variant that are ordered for a location. */
export type ReplenishmentLineInput = {
  /** The variant. */
  readonly variantId: string;
  /** The location. */
  readonly locationId: string;
  /** Pieces. */
  readonly quantity: number;
};

/** Which brand to delete, and why. */
export type RequestBrandDeletionInput = {
  /** The brand. */
  readonly brandId: string;
  /** The brand's short name, typed by a person: that confirms. */
  readonly confirmSlug: string;
  /** Why, in a sentence; its owners are told. */
  readonly reason: string;
  /** Version of the brand that the decision is based on. */
  readonly expectedVersion: number;
  /** A key of your own for this request: the same key asks for nothing twice. */
  readonly idempotencyKey: string;
};

/** Asks a person to confirm by a link. */
export type RequestCrmConsentInput = {
  /** Who. */
  readonly personId: string;
  /** What for: small letters, digits and dashes, e.g. newsletter. */
  readonly purpose: string;
  /** Over which channel. */
  readonly channel: CrmConsentChannel;
  /** Version of the text that was shown. */
  readonly textVersion?: string | null | undefined;
  /** Whether the link is sent to the main e-mail address of the person; else the token is given out. */
  readonly send?: boolean | null | undefined;
};

/** Another address to sign in with. */
export type RequestEmailChangeInput = {
  /** The new address; a link there confirms it. */
  readonly email: string;
  /** The current password. */
  readonly password: string;
};

/** Whose password was forgotten. */
export type RequestPasswordResetInput = {
  /** E-mail address of the account. */
  readonly email: string;
};

/** A mail that is sent again. */
export type ResendFinanceDocumentMailInput = {
  /** Any text of yours: a repeat with the same key sends nothing twice. */
  readonly idempotencyKey: string;
  /** The mail: one that failed, or of which nobody knows. */
  readonly id: string;
};

/** A new password, by a mailed link. */
export type ResetPasswordInput = {
  /** Token of the link. */
  readonly token: string;
  /** The new password, at least 10 characters. */
  readonly password: string;
};

/** Whose prices of what are asked for. */
export type ResolvePricesInput = {
  /** Lines, at most 500. */
  readonly lines: ReadonlyArray<PriceLineInput>;
  /** Channel in which is bought. */
  readonly channelId: string;
  /** The buyer; the groups that they belong to count too. */
  readonly customerId?: string | null | undefined;
  /** Further customer groups that count, at most 50. */
  readonly segmentIds?: ReadonlyArray<string> | null | undefined;
  /** The instant; now where left out. In the past: what the price was. */
  readonly at?: string | null | undefined;
  /** Where goods go, two letters; the channel's country where left out. */
  readonly country?: string | null | undefined;
  /** Whether the lowest price of the 30 days before is wanted. */
  readonly withLowestPrior?: boolean;
  /** Whether guardrails shall be asked; needs the permission to see them. */
  readonly withGuardrails?: boolean;
  /** Whether promotions in force are applied. */
  readonly promotions?: boolean;
  /** Codes that the buyer entered, at most 10; only with promotions. */
  readonly codes?: ReadonlyArray<string> | null | undefined;
  /** Whether it is the customer's first order, for promotions; not known counts as no. */
  readonly firstOrder?: boolean | null | undefined;
};

/** Which deletion to try again. */
export type RetryBrandDeletionInput = {
  /** The deletion. */
  readonly id: string;
};

/** Asking one service again to give a brand its defaults. */
export type RetryBrandProvisioningInput = {
  /** The brand: the session's own, or any for platform admins. */
  readonly brandId: string;
  /** The domain, as the brand lists it. */
  readonly domain: string;
  /** Chosen by the caller: a repeat with the same key asks once. */
  readonly idempotencyKey: string;
};

/** Mails to send again. */
export type RetryCrmMessagesInput = {
  /** Any text of yours: a repeat with the same key changes nothing twice. */
  readonly idempotencyKey: string;
  /** Which ones, at most 100: failed ones and those of which nobody knows. */
  readonly ids: ReadonlyArray<string>;
};

/** Which request to try again. */
export type RetryPrivacyRequestInput = {
  /** The request. */
  readonly requestId: string;
};

/** Takes back what is owed, or a part of it. */
export type ReverseFinancePayableInput = {
  /** Any text of yours: a repeat with the same key does nothing twice. */
  readonly idempotencyKey: string;
  /** Which one. */
  readonly id: string;
  /** How much; what is left of it when absent. */
  readonly amount?: MoneyInput | null | undefined;
  /** Why; no names. */
  readonly reason: string;
};

/** Takes an entry back. */
export type ReverseJournalEntryInput = {
  /** Any text of yours: a repeat with the same key does nothing twice. */
  readonly idempotencyKey: string;
  /** Which entry. */
  readonly id: string;
  /** Why, at most 200 characters. */
  readonly reason: string;
  /** The day it counts for; that of the entry, or the first open day after it, when absent. */
  readonly date?: string | null | undefined;
};

/** Where a role is held. */
export type RoleScope =
  /** On the whole platform, across brands. */
  | 'PLATFORM'
  /** Inside one brand. */
  | 'BRAND';

/** Which applied draft to take back. */
export type RollBackPriceDraftInput = {
  /** The applied draft. */
  readonly id: string;
  /** Key of this command: repeating it does nothing twice. */
  readonly idempotencyKey: string;
};

/** An API key that shall get a new secret. */
export type RotateApiKeyInput = {
  /** The key. */
  readonly id: string;
  /** Version that the change is based on. */
  readonly expectedVersion: number;
  /** For how many hours the old secret works too: 0 to 168. */
  readonly overlapHours?: number;
};

/** A webhook endpoint that shall get a new secret. */
export type RotateWebhookSecretInput = {
  /** The endpoint. */
  readonly id: string;
  /** Version that the change is based on. */
  readonly expectedVersion: number;
  /** For how many hours the old secret signs too: 0 to 168. */
  readonly overlapHours?: number;
};

/** A round of reminders. */
export type RunFinanceDunningInput = {
  /** Any text of yours. No invoice is reminded of twice at one level, whatever the key. */
  readonly idempotencyKey: string;
  /** Only these invoices, at most 500; all that are due when absent. */
  readonly invoiceIds?: ReadonlyArray<string> | null | undefined;
  /** Whether letters go out by mail, where documents name an address; the brand's setting when absent. */
  readonly sendLetters?: boolean | null | undefined;
};

/** A content plan, new or changed; what is left out of a change stays. */
export type SaveContentPlanInput = {
  /** Any text of yours: a repeat with the same key does nothing twice. */
  readonly idempotencyKey: string;
  /** Which plan to change; absent for a new one. */
  readonly id?: string | null | undefined;
  /** The version that you saw, where a plan is changed. */
  readonly expectedVersion?: number | null | undefined;
  /** Name; no two plans have the same. */
  readonly name: string;
  /** First day of its period, e.g. 2026-11-01. */
  readonly startsOn: string;
  /** Last day of its period. */
  readonly endsOn: string;
  /** Where its content goes out. */
  readonly channels?: ReadonlyArray<ContentChannel> | null | undefined;
  /** To what end. */
  readonly goal?: string | null | undefined;
  /** Who answers for it. */
  readonly ownerId?: string | null | undefined;
  /** Whether it is put away. */
  readonly archived?: boolean | null | undefined;
};

/** A task, new or changed; what is left out of a change stays. */
export type SaveCrmTaskInput = {
  /** Any text of yours: a repeat with the same key does nothing twice. */
  readonly idempotencyKey: string;
  /** Which task to change; absent for a new one. */
  readonly id?: string | null | undefined;
  /** The version that you saw, where a task is changed. */
  readonly expectedVersion?: number | null | undefined;
  /** What to do. */
  readonly title: string;
  /** More about it. */
  readonly description?: string | null | undefined;
  /** About whom. */
  readonly personId?: string | null | undefined;
  /** About which company. */
  readonly companyId?: string | null | undefined;
  /** Who does it. */
  readonly assigneeId?: string | null | undefined;
  /** Until when. */
  readonly dueAt?: string | null | undefined;
  /** When to remind of it. */
  readonly remindAt?: string | null | undefined;
  /** How it comes again, as an RRULE, e.g. FREQ=WEEKLY. */
  readonly rule?: string | null | undefined;
};

/** Whom to pay, and where to. Known by kind and id: added, or changed. */
export type SaveFinancePayeeInput = {
  /** Who it is. */
  readonly kind: FinancePayeeKind;
  /** Id of the person, partner, user or supplier. */
  readonly refId: string;
  /** The version that you saw; absent for somebody new. */
  readonly expectedVersion?: number | null | undefined;
  /** Name as the bank writes it. */
  readonly name: string;
  /** Bank account; stays as it is when absent, none when null. */
  readonly iban?: string | null | undefined;
  /** The bank, where it matters; stays as it is when absent. */
  readonly bic?: string | null | undefined;
};

/** How journeys treat people. What is left out is not limited. */
export type SaveJourneySettingsInput = {
  /** Version that the change is based on; 0 at first. */
  readonly expectedVersion: number;
  /** When quiet hours begin, such as 21:00. */
  readonly quietFrom?: string | null | undefined;
  /** When they end. */
  readonly quietTo?: string | null | undefined;
  /** Messages of marketing to a person in a day. */
  readonly mostPerDay?: number | null | undefined;
};

/** A tier, new or changed. */
export type SaveLoyaltyTierInput = {
  /** The tier that changes; a new one where left out. */
  readonly id?: string | null | undefined;
  /** The version that you saw, for a change. */
  readonly expectedVersion?: number | null | undefined;
  /** Its program. */
  readonly programId: string;
  /** Short code: letters, digits and dashes. */
  readonly code: string;
  /** Name for people. */
  readonly name: string;
  /** Qualifying points from which on a member has it. */
  readonly threshold: number;
  /** Times what orders earn, at most 100. */
  readonly multiplier?: string;
  /** What else it brings, in words. */
  readonly benefits?: string;
};

/** A new version of the rules. */
export type SaveScoreRulesInput = {
  /** Name. */
  readonly name: string;
  /** The rules: { start, min, max, factors }. */
  readonly rules: unknown;
  /** Whether they score leads from now on. */
  readonly use?: boolean;
  /** Key of this command: repeating it does nothing twice. */
  readonly idempotencyKey: string;
};

/** Whether the time of an approved item is fixed. */
export type ScheduleContentItemInput = {
  /** Which item. */
  readonly id: string;
  /** The version that you saw. */
  readonly expectedVersion: number;
  /** False takes it off the schedule. */
  readonly scheduled?: boolean;
};

/** What a person can be bound to. */
export type ScopeKind =
  /** Partner companies. */
  | 'PARTNER'
  /** Sales territories. */
  | 'TERRITORY';

/** Who belongs to a segment. */
export type SegmentKind =
  /** Those whom its filter finds. */
  | 'DYNAMIC'
  /** Those whom somebody put there. */
  | 'STATIC';

/** Where a test mail goes. */
export type SendCrmTestMailInput = {
  /** Any text of yours: a repeat with the same key sends nothing twice. */
  readonly idempotencyKey: string;
  /** Address. */
  readonly to: string;
  /** Content of a campaign or journey to show; a few words when absent. */
  readonly contentId?: string | null | undefined;
  /** What to show in place of kept content. */
  readonly content?: CrmTestMailContentInput | null | undefined;
};

/** A document that is sent by mail. */
export type SendFinanceDocumentInput = {
  /** Any text of yours: a repeat with the same key sends nothing twice. */
  readonly idempotencyKey: string;
  /** The invoice or credit note. */
  readonly invoiceId: string;
  /** A reminder of it whose letter is sent, in place of the document. */
  readonly noticeId?: string | null | undefined;
  /** Whom it goes to; the document's address when absent. */
  readonly to?: string | null | undefined;
  /** Subject; a usual one when absent. */
  readonly subject?: string | null | undefined;
  /** Text; a usual one when absent. */
  readonly body?: string | null | undefined;
  /** Whether an XRechnung (UBL) goes along beside the PDF. */
  readonly attachXml?: boolean | null | undefined;
};

/** A test message to send. */
export type SendTestWebhookInput = {
  /** The endpoint. */
  readonly endpointId: string;
  /** Chosen by the caller: a repeat with the same key sends nothing twice. */
  readonly idempotencyKey: string;
};

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

/** Values of a product and its variants; those that are not named stay. */
export type SetAttributeValuesInput = {
  /** The product. */
  readonly productId: string;
  /** Version of the product that the change is based on. */
  readonly expectedVersion: number;
  /** The values, at most 200. */
  readonly values: ReadonlyArray<AttributeValueInput>;
};

/** How orders shall be put down to campaigns from now on. */
export type SetAttributionRuleInput = {
  /** How many days before an order touches count, 1 to 365; credits that exist stay. */
  readonly lookbackDays: number;
  /** Version that the change is based on; 0 where nobody changed it yet. */
  readonly expectedVersion: number;
};

/** What a variant is put together from, all of it; nothing makes it no bundle. */
export type SetBundleInput = {
  /** The variant that is the bundle. */
  readonly variantId: string;
  /** Version of that variant that the change is based on. */
  readonly expectedVersion: number;
  /** The components, at most 50. */
  readonly components: ReadonlyArray<BundleComponentInput>;
};

/** A page to read. */
export type SetCompetitorPageInput = {
  /** The mapping. */
  readonly listingId: string;
  /** Version that the change is based on; 0 for the first. */
  readonly expectedVersion: number;
  /** Its address. */
  readonly url: string;
  /** CSS selector of the price, for pages without structured data. */
  readonly selector?: string | null | undefined;
  /** How numbers are written there, e.g. de-DE. */
  readonly locale?: string;
  /** Whether it is read. Switch it on only where the brand is allowed to read the page. */
  readonly enabled: boolean;
};

/** What the brand decides about competitors' prices. */
export type SetCompetitorPolicyInput = {
  /** Version that the change is based on; 0 for the first. */
  readonly expectedVersion: number;
  /** How old a captured price may be, 1 to 8,760 hours. */
  readonly maxAgeHours: number;
  /** Alert where a competitor is cheaper by this many percent, 0.01 to 100. */
  readonly alertBelowPercent: string;
  /** Alert where a competitor is dearer by this many percent, 0.01 to 100. */
  readonly alertAbovePercent: string;
};

/** Plans of up to a hundred months, all or none. */
export type SetFinanceBudgetsInput = {
  /** Any text of yours: a repeat with the same key does nothing twice. */
  readonly idempotencyKey: string;
  /** The plans. */
  readonly budgets: ReadonlyArray<FinanceBudgetInput>;
};

/** What a currency is worth from a day on. */
export type SetFinanceExchangeRateInput = {
  /** Currency. */
  readonly currency: string;
  /** From this day on, such as 2026-03-01. */
  readonly onDate: string;
  /** Worth of one unit in the currency of the books, at most 12 decimals. */
  readonly rate: string;
  /** Who told it, e.g. ECB. */
  readonly source: string;
  /** Why it is told by hand. */
  readonly reason?: string | null | undefined;
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

/** What one unit of a variant costs, part by part. */
export type SetLandedCostInput = {
  /** The variant. */
  readonly variantId: string;
  /** Currency of all parts. */
  readonly currency: string;
  /** The parts, 1 to 20; the cost is their sum. */
  readonly components: ReadonlyArray<CostComponentInput>;
  /** From when it holds; now where left out. Never back: what it was stays on record. */
  readonly validFrom?: string | null | undefined;
  /** Version of the variant that the change is based on; any where left out. */
  readonly expectedVersion?: number | null | undefined;
  /** Only show what it would do; keep nothing. */
  readonly validateOnly?: boolean;
  /** Key of this command: repeating it does nothing twice. */
  readonly idempotencyKey: string;
};

/** Somebody who gets leads. */
export type SetLeadAssigneeInput = {
  /** The user. */
  readonly userId: string;
  /** Whether they get leads at all. */
  readonly active?: boolean;
  /** Whether they are on duty. */
  readonly onDuty?: boolean;
  /** Away until then. */
  readonly awayUntil?: string | null | undefined;
  /** Most open leads at a time; no limit where left out. */
  readonly capacity?: number | null | undefined;
  /** Countries (DE) or begins of postal codes (DE-80); empty for everywhere. */
  readonly territories?: ReadonlyArray<string>;
};

/** Prices of a list, all or none. */
export type SetListPricesInput = {
  /** The list. */
  readonly listId: string;
  /** Prices, each variant and quantity once, at most 500. */
  readonly lines: ReadonlyArray<ListPriceInput>;
  /** Only judge the prices; keep nothing. */
  readonly validateOnly?: boolean;
  /** Where a guardrail asks for a second person, write all of the prices as a price draft in place of refusing them. */
  readonly propose?: boolean;
  /** Key of this command: repeating it does nothing twice. */
  readonly idempotencyKey: string;
};

/** What shall bind a member, instead of what binds them now. */
export type SetMembershipScopesInput = {
  /** The person; never oneself. */
  readonly userId: string;
  /** What binds them, each kind once; nothing frees them. */
  readonly scopes: ReadonlyArray<MembershipScopesInput>;
  /** Version of the membership that the change is based on. */
  readonly expectedVersion: number;
};

/** When the digest shall come. */
export type SetNotificationDigestInput = {
  /** How often. */
  readonly frequency: DigestFrequency;
  /** At what time, HH:MM. */
  readonly time: string;
  /** Day of a weekly one: 1 is Monday, 7 Sunday. */
  readonly weekday?: number;
  /** Version of the preferences that was seen; 0 before the first choice. */
  readonly expectedVersion: number;
};

/** How to be told about a topic. */
export type SetNotificationPreferenceInput = {
  /** Key of the topic. */
  readonly topic: string;
  /** Whether it comes into the inbox. */
  readonly inApp: boolean;
  /** How it is mailed. */
  readonly mail: NotificationMail;
  /** Version of the choice that was seen; 0 before the first. */
  readonly expectedVersion: number;
};

/** New roles of a person on the platform, instead of the person's present ones. */
export type SetPlatformRolesInput = {
  /** E-mail address of somebody with an account; never oneself. */
  readonly email: string;
  /** Keys of all platform roles the person shall have; none takes them all. */
  readonly roles: ReadonlyArray<string>;
  /** Version seen; needed for somebody who has platform roles now. */
  readonly expectedVersion?: number | null | undefined;
};

/** A guardrail: a new one without id, a changed one with id and expectedVersion. */
export type SetPricingGuardrailInput = {
  /** The guardrail to change; left out for a new one. */
  readonly id?: string | null | undefined;
  /** Version that the change is based on; needed with id. */
  readonly expectedVersion?: number | null | undefined;
  /** What it looks at. */
  readonly kind?: PricingGuardrailKind;
  /** Channel in which it holds; every channel where left out. CHANNEL_ORDER: the one never dearer. */
  readonly channelId?: string | null | undefined;
  /** Variant for which alone it holds; not together with categoryId. */
  readonly variantId?: string | null | undefined;
  /** Category for which, and for what is below it, it holds. */
  readonly categoryId?: string | null | undefined;
  /** MINIMUM_MARGIN: lowest margin in percent of the net price: 0 to below 100. */
  readonly minimumMarginPercent?: string | null | undefined;
  /** Changes: by how many percent a price may rise; without limit where left out. */
  readonly maximumIncreasePercent?: string | null | undefined;
  /** Changes: by how many percent a price may fall, up to 100; without limit where left out. */
  readonly maximumDecreasePercent?: string | null | undefined;
  /** MAXIMUM_CHANGE_OVER_TIME: days, 1 to 730. */
  readonly windowDays?: number | null | undefined;
  /** FLOOR, CEILING, MINIMUM_ADVERTISED_PRICE: the amount. */
  readonly amount?: MoneyInput | null | undefined;
  /** Amounts and CHANNEL_ORDER: side of the price that is compared; GROSS where left out. */
  readonly basis?: PriceBasis | null | undefined;
  /** CHANNEL_ORDER: the channel that must not be exceeded. */
  readonly referenceChannelId?: string | null | undefined;
  /** CHANNEL_ORDER: percent by which it may be exceeded; 0 where left out. */
  readonly tolerancePercent?: string | null | undefined;
  /** UNDERCUT_LIMIT: percent, 0 to below 100. */
  readonly maximumUndercutPercent?: string | null | undefined;
  /** What a breach leads to. */
  readonly policy: PricingGuardrailPolicy;
  /** Whether it is in force. */
  readonly active?: boolean;
  /** Key of this command: repeating it does nothing twice. */
  readonly idempotencyKey?: string | null | undefined;
};

/** How the brand prices. */
export type SetPricingPolicyInput = {
  /**
   * Not used: the mode follows the rules of the brand.
   * @deprecated Change the rules of the brand instead.
   */
  readonly vatMode?: VatMode | null | undefined;
  /** What stays when goods are taxed in another country. */
  readonly destinationPolicy: DestinationPolicy;
  /** Whether prices of other currencies are converted. */
  readonly converts: boolean;
  /** For how many days after its own a currency rate may be used. */
  readonly rateMaxAgeDays: number;
  /** Version that the change is based on; 0 for the first. */
  readonly expectedVersion: number;
};

/** The categories of a product, all of them. */
export type SetProductCategoriesInput = {
  /** The product. */
  readonly productId: string;
  /** Version of the product that the change is based on. */
  readonly expectedVersion: number;
  /** The main one; null for a product in no category. */
  readonly mainCategoryId?: string | null | undefined;
  /** Further ones, at most 19. */
  readonly furtherCategoryIds?: ReadonlyArray<string>;
};

/** The media of a product, all of them, in their order. */
export type SetProductMediaInput = {
  /** The product. */
  readonly productId: string;
  /** Version of the product that the change is based on. */
  readonly expectedVersion: number;
  /** At most 50. */
  readonly media: ReadonlyArray<ProductMediaInput>;
};

/** When not to be mailed. */
export type SetQuietHoursInput = {
  /** Time zone of one's clock; none: the brand's. */
  readonly timeZone?: string | null | undefined;
  /** The hours; none: no hours are quiet. */
  readonly hours?: QuietHoursInput | null | undefined;
  /** Version of the preferences that was seen; 0 before the first choice. */
  readonly expectedVersion: number;
};

/** When and how much of a variant is ordered for a location. */
export type SetReorderRuleInput = {
  /** The variant. */
  readonly variantId: string;
  /** The location. */
  readonly locationId: string;
  /** Version that you saw; 0 where there is none yet. */
  readonly expectedVersion: number;
  /** Below this is ordered. */
  readonly reorderPoint: number;
  /** What is to be there after an order; at least the reorder point. */
  readonly target: number;
  /** Pieces in a pack. */
  readonly packSize?: number;
  /** Days of sales that are kept as a reserve. */
  readonly safetyDays?: number;
  /** Days from order to arrival; the supplier's where left out. */
  readonly leadDays?: number | null | undefined;
  /** Whether the point is what is sold until goods arrive and some days more, instead of the one as set; stays where left out. */
  readonly byDemand?: boolean | null | undefined;
};

/** Whether a lot can be sold. */
export type SetStockLotStateInput = {
  /** The lot. */
  readonly id: string;
  /** Version that you saw. */
  readonly expectedVersion: number;
  /** What it becomes; a recalled lot stays recalled. */
  readonly state: StockLotState;
  /** Why. */
  readonly reason: string;
};

/** How the brand keeps its stock; what is left out stays. */
export type SetStockSettingsInput = {
  /** Version that you saw; 0 where there are none yet. */
  readonly expectedVersion: number;
  /** Minutes that a reservation holds, 1 to 43200. */
  readonly reservationMinutes?: number | null | undefined;
  /** Days before its date from which on a lot expires soon, 0 to 3650. */
  readonly expiryWarningDays?: number | null | undefined;
};

/** What a channel sells from. */
export type SetStockSourcesInput = {
  /** The channel. */
  readonly channelId: string;
  /** Its locations in their order, at most 50; none: every sellable one. */
  readonly locationIds: ReadonlyArray<string>;
};

/** From whom a variant is bought, all of them. */
export type SetVariantSuppliersInput = {
  /** The variant. */
  readonly variantId: string;
  /** Version of the variant that the change is based on. */
  readonly expectedVersion: number;
  /** The terms, at most 20. */
  readonly terms: ReadonlyArray<SupplyTermsInput>;
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

/** What to end. */
export type SignOutInput = {
  /** All sessions of the person, on every device. */
  readonly allSessions?: boolean;
  /** All sessions but the one that asks. */
  readonly otherSessions?: boolean;
};

/** A dry run over orders that were recorded; nothing changes. */
export type SimulateLoyaltyEarningInput = {
  /** The program. */
  readonly programId: string;
  /** A rule to try out on top of, or in place of, those that count. */
  readonly rule?: LoyaltyEarnRuleInput | null | undefined;
  /** The rule that it takes the place of. */
  readonly replacesRuleId?: string | null | undefined;
  /** Whether each order is judged by the versions that judged it when it came, not by those of today. */
  readonly asItWas?: boolean;
  /** The last so many orders, at most 200. */
  readonly last?: number;
};

/** Where a mention stands. */
export type SocialMentionStatus =
  /** Nobody has looked at it. */
  | 'NEW'
  /** Looked at; somebody works on it. */
  | 'TRIAGED'
  /** Answered. */
  | 'ANSWERED'
  /** Needs no answer. */
  | 'IGNORED';

/** Conditions on one field; all given ones must hold. */
export type SocialMentionStatusFilter = {
  /** Equal to this. */
  readonly eq?: SocialMentionStatus | null | undefined;
  /** Equal to one of these, at most 100. */
  readonly oneOf?: ReadonlyArray<SocialMentionStatus> | null | undefined;
  /** Whether there is no value. */
  readonly isNull?: boolean | null | undefined;
};

/** What is done about a mention. */
export type SocialMentionStep =
  /** Take it up. */
  | 'TRIAGE'
  /** Note that it was answered. */
  | 'ANSWER'
  /** Note that it needs no answer. */
  | 'IGNORE'
  /** Take it up again. */
  | 'REOPEN';

/** Which mentions. */
export type SocialMentionWhere = {
  /** By id. */
  readonly id?: IdFilter | null | undefined;
  /** By where it was said. */
  readonly source?: StringFilter | null | undefined;
  /** By where it stands. */
  readonly status?: SocialMentionStatusFilter | null | undefined;
  /** By how they speak of the brand. */
  readonly sentiment?: SocialSentimentFilter | null | undefined;
  /** By what was said and by whom. */
  readonly text?: StringFilter | null | undefined;
  /** By who works on it. */
  readonly assigneeId?: IdFilter | null | undefined;
  /** By the person that it is from. */
  readonly personId?: IdFilter | null | undefined;
  /** By the company that it is from or about. */
  readonly companyId?: IdFilter | null | undefined;
  /** By the campaign that it is an answer to. */
  readonly campaignId?: IdFilter | null | undefined;
  /** By the content item that it is an answer to. */
  readonly contentItemId?: IdFilter | null | undefined;
  /** By when it was said. */
  readonly happenedAt?: DateTimeFilter | null | undefined;
  /** All of these hold; nested at most 3 levels. */
  readonly AND?: ReadonlyArray<SocialMentionWhere> | null | undefined;
  /** At least one of these holds; nested at most 3 levels. */
  readonly OR?: ReadonlyArray<SocialMentionWhere> | null | undefined;
  /** This does not hold; nested at most 3 levels. */
  readonly NOT?: SocialMentionWhere | null | undefined;
};

/** How somebody speaks of the brand: the score decides; where there is none, the stars. */
export type SocialSentiment =
  /** A score of 20 or more, else 4 or 5 stars. */
  | 'POSITIVE'
  /** A score between -20 and 20, else 3 stars. */
  | 'NEUTRAL'
  /** A score of -20 or less, else 1 or 2 stars. */
  | 'NEGATIVE'
  /** Neither a score nor stars. */
  | 'UNKNOWN';

/** Conditions on one field; all given ones must hold. */
export type SocialSentimentFilter = {
  /** Equal to this. */
  readonly eq?: SocialSentiment | null | undefined;
  /** Equal to one of these, at most 100. */
  readonly oneOf?: ReadonlyArray<SocialSentiment> | null | undefined;
  /** Whether there is no value. */
  readonly isNull?: boolean | null | undefined;
};

/** Which part of the log to export, and how. */
export type StartActivityExportInput = {
  /** What the file looks like. */
  readonly format: ActivityExportFormat;
  /** Which entries, as the log itself takes it. */
  readonly where?: ActivityFilter | null | undefined;
  /** A key of your own for this request: the same key starts nothing twice. */
  readonly idempotencyKey: string;
};

/** Which verification to start. */
export type StartAuditVerificationInput = {
  /** A key of your own for this request: the same key starts nothing twice. */
  readonly idempotencyKey: string;
};

/** A change of all products that match a filter. */
export type StartBulkEditInput = {
  /** Which products; without AND, OR and NOT. */
  readonly filter?: ProductFilter | null | undefined;
  /** What changes. */
  readonly patch: BulkEditPatchInput;
  /** How many products the preview said; with another number nothing starts. */
  readonly expectedCount: number;
  /** Key of this command: repeating it does nothing twice. */
  readonly idempotencyKey: string;
};

/** How a file is tried or taken in. */
export type StartCrmImportInput = {
  /** The import. */
  readonly id: string;
  /** The version that you saw; another one is refused with CONFLICT. */
  readonly expectedVersion: number;
  /** Columns that are something else than was found by their headers. */
  readonly mapping?: ReadonlyArray<CrmImportMappingInput> | null | undefined;
  /** Only looks what would happen. */
  readonly trial?: boolean;
  /** Whether rows change people and companies that are there already; leads are never changed by a file. */
  readonly updateKnown?: boolean;
  /** Where records come from whose row does not say; import where left out. */
  readonly source?: string | null | undefined;
};

/** Which figures, and how. */
export type StartFinanceExportInput = {
  /** Any text of yours: a repeat with the same key does nothing twice. */
  readonly idempotencyKey: string;
  /** What goes out. */
  readonly kind: FinanceExportKind;
  /** How it is written. */
  readonly format: FinanceExportFormat;
  /** From this day on, such as 2026-01-01. */
  readonly from: string;
  /** Until this day, it included. */
  readonly until: string;
  /** As the books were known at this instant. */
  readonly recordedAt?: string | null | undefined;
};

/** Through whom to sign in. */
export type StartOidcSignInInput = {
  /** One of signInProviders. */
  readonly providerId: string;
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

/** Records wanted as a file. */
export type StartRecordExportInput = {
  /** Key of the kind of record, e.g. costs. */
  readonly kind: string;
  /** What the file looks like. */
  readonly format?: RecordFormat;
  /** Only of these products; of all where left out. */
  readonly where?: ProductFilter | null | undefined;
  /** Key of this command: repeating it does nothing twice. */
  readonly idempotencyKey: string;
};

/** An import of records from an uploaded file. */
export type StartRecordImportInput = {
  /** Key of the kind of record, e.g. costs. */
  readonly kind: string;
  /** The file, as its upload answered. */
  readonly fileId: string;
  /** Only try every row and change nothing. */
  readonly dryRun?: boolean;
  /** Key of this command: repeating it does nothing twice. */
  readonly idempotencyKey: string;
};

/** Proof for beginning to set up a second factor. */
export type StartSecondFactorInput = {
  /** The current password. */
  readonly password: string;
};

/** A new count. */
export type StartStockCountInput = {
  /** The location; one count at a time. */
  readonly locationId: string;
  /** Only these variants; all that are on record there where left out. */
  readonly variantIds?: ReadonlyArray<string> | null | undefined;
  /** Whether those who count do not see what is on record. */
  readonly blind?: boolean;
  /** What is to be known. */
  readonly note?: string;
  /** Key of this command: repeating it does nothing twice. */
  readonly idempotencyKey: string;
};

/** A step of the author. */
export type StepContentItemInput = {
  /** Which item. */
  readonly id: string;
  /** The version that you saw. */
  readonly expectedVersion: number;
  /** Which step. */
  readonly step: ContentStep;
};

/** Which counts; all given conditions must hold. */
export type StockCountFilter = {
  /** By id. */
  readonly id?: IdFilter | null | undefined;
  /** By how far they are. */
  readonly state?: StockCountStateFilter | null | undefined;
  /** By location. */
  readonly locationId?: IdFilter | null | undefined;
  /** All of these hold; nested at most 3 levels. */
  readonly AND?: ReadonlyArray<StockCountFilter> | null | undefined;
  /** At least one of these holds; nested at most 3 levels. */
  readonly OR?: ReadonlyArray<StockCountFilter> | null | undefined;
  /** This does not hold; nested at most 3 levels. */
  readonly NOT?: StockCountFilter | null | undefined;
};

/** What was counted of a variant. */
export type StockCountLineInput = {
  /** The variant. */
  readonly variantId: string;
  /** Batch number, where lots are tracked. */
  readonly lotCode?: string | null | undefined;
  /** Pieces. */
  readonly counted: number;
};

/** How far a count is. */
export type StockCountState =
  /** People are counting. */
  | 'OPEN'
  /** Everything was counted; the differences are looked at. */
  | 'REVIEW'
  /** The differences were posted. */
  | 'POSTED'
  /** It came to nothing. */
  | 'CANCELLED';

/** Conditions on one field; all given ones must hold. */
export type StockCountStateFilter = {
  /** Equal to this. */
  readonly eq?: StockCountState | null | undefined;
  /** Equal to one of these, at most 100. */
  readonly oneOf?: ReadonlyArray<StockCountState> | null | undefined;
  /** Whether there is no value. */
  readonly isNull?: boolean | null | undefined;
};

/** A count as you saw it. */
export type StockCountStepInput = {
  /** The count. */
  readonly id: string;
  /** Version that you saw. */
  readonly expectedVersion: number;
};

/** Which stock; all given conditions must hold. */
export type StockItemFilter = {
  /** By id. */
  readonly id?: IdFilter | null | undefined;
  /** By variant. */
  readonly variantId?: IdFilter | null | undefined;
  /** By product. */
  readonly productId?: IdFilter | null | undefined;
  /** By location. */
  readonly locationId?: IdFilter | null | undefined;
  /** By SKU. */
  readonly sku?: StringFilter | null | undefined;
  /** By kind of location. */
  readonly locationKind?: StockLocationKindFilter | null | undefined;
  /** All of these hold; nested at most 3 levels. */
  readonly AND?: ReadonlyArray<StockItemFilter> | null | undefined;
  /** At least one of these holds; nested at most 3 levels. */
  readonly OR?: ReadonlyArray<StockItemFilter> | null | undefined;
  /** This does not hold; nested at most 3 levels. */
  readonly NOT?: StockItemFilter | null | undefined;
};

/** Which locations; all given conditions must hold. */
export type StockLocationFilter = {
  /** By id. */
  readonly id?: IdFilter | null | undefined;
  /** By code. */
  readonly code?: StringFilter | null | undefined;
  /** By name. */
  readonly name?: StringFilter | null | undefined;
  /** By kind. */
  readonly kind?: StockLocationKindFilter | null | undefined;
  /** By the partner whose place it is. */
  readonly partnerId?: IdFilter | null | undefined;
  /** All of these hold; nested at most 3 levels. */
  readonly AND?: ReadonlyArray<StockLocationFilter> | null | undefined;
  /** At least one of these holds; nested at most 3 levels. */
  readonly OR?: ReadonlyArray<StockLocationFilter> | null | undefined;
  /** This does not hold; nested at most 3 levels. */
  readonly NOT?: StockLocationFilter | null | undefined;
};

/** Kind of a place of stock. */
export type StockLocationKind =
  /** A warehouse or shop of the brand. */
  | 'WAREHOUSE'
  /** A stand at a partner. */
  | 'STAND'
  /** A partner's own store. */
  | 'PARTNER'
  /** On its way between two places. */
  | 'IN_TRANSIT'
  /** The other side of what comes and goes: suppliers, customers, losses. */
  | 'VIRTUAL';

/** Conditions on one field; all given ones must hold. */
export type StockLocationKindFilter = {
  /** Equal to this. */
  readonly eq?: StockLocationKind | null | undefined;
  /** Equal to one of these, at most 100. */
  readonly oneOf?: ReadonlyArray<StockLocationKind> | null | undefined;
  /** Whether there is no value. */
  readonly isNull?: boolean | null | undefined;
};

/** Which lots; all given conditions must hold. */
export type StockLotFilter = {
  /** By id. */
  readonly id?: IdFilter | null | undefined;
  /** By variant. */
  readonly variantId?: IdFilter | null | undefined;
  /** By batch number. */
  readonly code?: StringFilter | null | undefined;
  /** By SKU. */
  readonly sku?: StringFilter | null | undefined;
  /** By whether they can be sold. */
  readonly state?: StockLotStateFilter | null | undefined;
  /** All of these hold; nested at most 3 levels. */
  readonly AND?: ReadonlyArray<StockLotFilter> | null | undefined;
  /** At least one of these holds; nested at most 3 levels. */
  readonly OR?: ReadonlyArray<StockLotFilter> | null | undefined;
  /** This does not hold; nested at most 3 levels. */
  readonly NOT?: StockLotFilter | null | undefined;
};

/** Whether a lot can be sold. */
export type StockLotState =
  /** It can be sold until its date. */
  | 'OPEN'
  /** It waits for a decision and is not sold. */
  | 'HELD'
  /** It is called back from everywhere and never sold again. */
  | 'RECALLED';

/** Conditions on one field; all given ones must hold. */
export type StockLotStateFilter = {
  /** Equal to this. */
  readonly eq?: StockLotState | null | undefined;
  /** Equal to one of these, at most 100. */
  readonly oneOf?: ReadonlyArray<StockLotState> | null | undefined;
  /** Whether there is no value. */
  readonly isNull?: boolean | null | undefined;
};

/** What kind of movement it was. */
export type StockMovementKind =
  /** Came in from a supplier. */
  | 'RECEIPT'
  /** Was sold. */
  | 'SALE'
  /** Came back from a customer. */
  | 'RETURN'
  /** The record was corrected. */
  | 'ADJUSTMENT'
  /** Was lost, damaged or thrown away. */
  | 'WRITE_OFF'
  /** Went from one location to another. */
  | 'TRANSFER'
  /** A count found another quantity. */
  | 'COUNT';

/** Pieces of one variant that move. */
export type StockMovementLineInput = {
  /** The variant. */
  readonly variantId: string;
  /** Pieces, at least 1; in an adjustment less than 0 takes away. */
  readonly quantity: number;
  /** Batch number, where lots are tracked; a sale without one takes what ends first. */
  readonly lotCode?: string | null | undefined;
  /** Last day that a new lot can be sold on, as 2027-12-31. */
  readonly expiresOn?: string | null | undefined;
};

/** Why stock moved, as reports group it. */
export type StockReason =
  /** A delivery came in. */
  | 'RECEIVED'
  /** It was sold. */
  | 'SOLD'
  /** A customer brought it back. */
  | 'CUSTOMER_RETURN'
  /** It went back to the supplier. */
  | 'SUPPLIER_RETURN'
  /** It was damaged. */
  | 'DAMAGED'
  /** It is past its date. */
  | 'EXPIRED'
  /** It cannot be found. */
  | 'LOST'
  /** It was stolen. */
  | 'STOLEN'
  /** It was given away or used as a tester. */
  | 'SAMPLE'
  /** It was found again. */
  | 'FOUND'
  /** Its lot was recalled. */
  | 'RECALLED'
  /** A count found another quantity. */
  | 'COUNTED'
  /** It goes to another location. */
  | 'TRANSFERRED'
  /** Less arrived than was sent. */
  | 'TRANSFER_DIFFERENCE'
  /** The record was wrong. */
  | 'CORRECTION'
  /** It was there when the record began. */
  | 'OPENING'
  /** Something else; the words say what. */
  | 'OTHER';

/** Which reservations; all given conditions must hold. */
export type StockReservationFilter = {
  /** By what became of them. */
  readonly state?: StockReservationStateFilter | null | undefined;
  /** By what they are for. */
  readonly reference?: StringFilter | null | undefined;
  /** By channel. */
  readonly channelId?: IdFilter | null | undefined;
  /** All of these hold; nested at most 3 levels. */
  readonly AND?: ReadonlyArray<StockReservationFilter> | null | undefined;
  /** At least one of these holds; nested at most 3 levels. */
  readonly OR?: ReadonlyArray<StockReservationFilter> | null | undefined;
  /** This does not hold; nested at most 3 levels. */
  readonly NOT?: StockReservationFilter | null | undefined;
};

/** What became of a reservation. */
export type StockReservationState =
  /** The pieces are promised. */
  | 'HELD'
  /** They were sold. */
  | 'COMMITTED'
  /** They were given back. */
  | 'RELEASED'
  /** Its time was over before anything happened. */
  | 'EXPIRED';

/** Conditions on one field; all given ones must hold. */
export type StockReservationStateFilter = {
  /** Equal to this. */
  readonly eq?: StockReservationState | null | undefined;
  /** Equal to one of these, at most 100. */
  readonly oneOf?: ReadonlyArray<StockReservationState> | null | undefined;
  /** Whether there is no value. */
  readonly isNull?: boolean | null | undefined;
};

/** Whether anything of a product is on hand. */
export type StockState =
  /** At least one piece of one variant. */
  | 'IN_STOCK'
  /** Not a single piece. */
  | 'OUT_OF_STOCK';

/** Which transfers; all given conditions must hold. */
export type StockTransferFilter = {
  /** By id. */
  readonly id?: IdFilter | null | undefined;
  /** By how far they are. */
  readonly state?: StockTransferStateFilter | null | undefined;
  /** By where they come from. */
  readonly fromId?: IdFilter | null | undefined;
  /** By where they go to. */
  readonly toId?: IdFilter | null | undefined;
  /** All of these hold; nested at most 3 levels. */
  readonly AND?: ReadonlyArray<StockTransferFilter> | null | undefined;
  /** At least one of these holds; nested at most 3 levels. */
  readonly OR?: ReadonlyArray<StockTransferFilter> | null | undefined;
  /** This does not hold; nested at most 3 levels. */
  readonly NOT?: StockTransferFilter | null | undefined;
};

/** Pieces of a variant in a transfer. */
export type StockTransferLineInput = {
  /** The variant, once. */
  readonly variantId: string;
  /** Pieces. */
  readonly quantity: number;
};

/** How far a transfer is. */
export type StockTransferState =
  /** It is written down; nothing has moved. */
  | 'DRAFT'
  /** It is on its way, or part of it. */
  | 'SENT'
  /** Everything has arrived or is known to be lost. */
  | 'RECEIVED'
  /** It did not happen; what was on its way came back. */
  | 'CANCELLED';

/** Conditions on one field; all given ones must hold. */
export type StockTransferStateFilter = {
  /** Equal to this. */
  readonly eq?: StockTransferState | null | undefined;
  /** Equal to one of these, at most 100. */
  readonly oneOf?: ReadonlyArray<StockTransferState> | null | undefined;
  /** Whether there is no value. */
  readonly isNull?: boolean | null | undefined;
};

/** A transfer as you saw it. */
export type StockTransferStepInput = {
  /** The transfer. */
  readonly id: string;
  /** Version that you saw. */
  readonly expectedVersion: number;
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

/** What somebody sent by a form. */
export type SubmitLeadFormInput = {
  /** Key of the form. */
  readonly publicKey: string;
  /** What they filled in, by key of the field. */
  readonly values: unknown;
  /** Whether they agreed to the text of the form. */
  readonly consent?: boolean;
  /** A field that pages hide: people leave it empty. */
  readonly website?: string | null | undefined;
  /** Key of this submission, made by the page: repeating it does nothing twice. */
  readonly idempotencyKey: string;
};

/** A count that is ready to be looked at. */
export type SubmitStockCountInput = {
  /** The count. */
  readonly id: string;
  /** Version that you saw. */
  readonly expectedVersion: number;
  /** Leave alone what was not counted. */
  readonly leaveRest?: boolean;
};

/** Movements to look at again. */
export type SuggestFinanceBankMatchesInput = {
  /** Account at the bank; all when absent. */
  readonly bankAccountId?: string | null | undefined;
};

/** Terms of a supplier for a variant. */
export type SupplyTermsInput = {
  /** The supplier. */
  readonly supplierId: string;
  /** How the supplier calls the variant. */
  readonly supplierSku?: string | null | undefined;
  /** What one piece costs there; needs the permission to set costs. */
  readonly price?: UnitPriceInput | null | undefined;
  /** Fewest pieces of an order. */
  readonly minimumQuantity?: number;
  /** Days from order to delivery, where not as usual. */
  readonly leadTimeDays?: number | null | undefined;
  /** Whether it is bought here first. */
  readonly preferred?: boolean;
};

/** An address that nothing shall be sent to. */
export type SuppressCrmAddressInput = {
  /** E-mail address or telephone number. */
  readonly address: string;
  /** EXCLUDED, BOUNCED or COMPLAINT; excluded when absent. */
  readonly reason?: string | null | undefined;
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

/** A report of a mail server or mailbox provider. */
export type TakeCrmMailReportInput = {
  /** The whole mail as it came, at most 200,000 characters. */
  readonly mail: string;
};

/** A report of a mail server or mailbox provider. */
export type TakeFinanceMailReportInput = {
  /** The whole mail as it came, at most 200,000 characters. */
  readonly mail: string;
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

/** An identity provider to ask who it is. */
export type TestIdentityProviderInput = {
  /** The provider. */
  readonly id: string;
};

/** A variant whose stock is known lot by lot from now on. */
export type TrackStockLotsInput = {
  /** The variant. */
  readonly variantId: string;
  /** Batch number for what lies there already. */
  readonly existingLotCode?: string;
};

/** Moves points to another member; each lot keeps its expiry. */
export type TransferLoyaltyPointsInput = {
  /** Any text of yours: a repeat with the same key does nothing twice. */
  readonly idempotencyKey: string;
  /** Who gives. */
  readonly fromMemberId: string;
  /** Who gets. */
  readonly toMemberId: string;
  /** How many. */
  readonly points: number;
  /** Why. */
  readonly reason?: string;
};

/** What is done about a mention; what is left out stays, null takes a link away. */
export type TriageMentionInput = {
  /** Which mention. */
  readonly id: string;
  /** The version that you saw. */
  readonly expectedVersion: number;
  /** A step. */
  readonly step?: SocialMentionStep | null | undefined;
  /** Who works on it. */
  readonly assigneeId?: string | null | undefined;
  /** The person that it is from. */
  readonly personId?: string | null | undefined;
  /** The lead that it is from. */
  readonly leadId?: string | null | undefined;
  /** The company that it is from or about. */
  readonly companyId?: string | null | undefined;
  /** The campaign that it is an answer to. */
  readonly campaignId?: string | null | undefined;
  /** The content item that it is an answer to. */
  readonly contentItemId?: string | null | undefined;
};

/** What to try on past events: a kept rule, or one as it is being written. */
export type TryAutomationInput = {
  /** A kept rule: its newest revision. */
  readonly id?: string | null | undefined;
  /** Or what a rule would say. */
  readonly definition?: AutomationDefinitionInput | null | undefined;
  /** Days back, 1 to 30. */
  readonly days?: number;
};

/** A bulk edit to take back. */
export type UndoBulkEditInput = {
  /** The edit. */
  readonly id: string;
  /** Key of this command: repeating it does nothing twice. */
  readonly idempotencyKey: string;
};

/** Takes an import back. */
export type UndoCrmImportInput = {
  /** The import. */
  readonly id: string;
  /** The version that you saw; another one is refused with CONFLICT. */
  readonly expectedVersion: number;
};

/** Takes an import of products back. */
export type UndoProductImportInput = {
  /** The import. */
  readonly id: string;
  /** The version that you have seen. */
  readonly expectedVersion: number;
};

/** Takes an import back. */
export type UndoRecordImportInput = {
  /** The import. */
  readonly id: string;
  /** The version that you have seen. */
  readonly expectedVersion: number;
};

/** A price or cost of one unit with up to four decimals. */
export type UnitPriceInput = {
  /** Price of one unit, e.g. "0.0345". */
  readonly decimal: string;
  /** Currency of the price. */
  readonly currency: string;
};

/** Which merge to undo. */
export type UnmergePeopleInput = {
  /** Which one. */
  readonly id: string;
};

/** Changes of an attribute; what is left out stays. */
export type UpdateAttributeInput = {
  /** The attribute. */
  readonly id: string;
  /** Version that the change is based on. */
  readonly expectedVersion: number;
  /** Another kind; only while it has no values. */
  readonly kind?: AttributeKind | null | undefined;
  /** Another level; only while it has no values. */
  readonly level?: AttributeLevel | null | undefined;
  /** Label to show. */
  readonly label?: string | null | undefined;
  /** Labels in other languages, all of them. */
  readonly translations?: ReadonlyArray<AttributeLabelInput> | null | undefined;
  /** Unit of a number; null removes it. */
  readonly unit?: string | null | undefined;
  /** The choices, all of them; used ones stay. */
  readonly options?: ReadonlyArray<AttributeOptionInput> | null | undefined;
  /** Whether a product needs a value to be put on sale. */
  readonly required?: boolean | null | undefined;
  /** Whether lists offer it as a filter. */
  readonly filterable?: boolean | null | undefined;
  /** Categories whose products it is for, all of them. */
  readonly categoryIds?: ReadonlyArray<string> | null | undefined;
  /** Place among the attributes. */
  readonly position?: number | null | undefined;
};

/** A new revision of a rule; what is in force stays so until it is switched on. */
export type UpdateAutomationRuleInput = {
  /** The rule. */
  readonly id: string;
  /** Version that you have seen. */
  readonly expectedVersion: number;
  /** Name, one of its kind in the brand. */
  readonly name: string;
  /** What it is for. */
  readonly description?: string | null | undefined;
  /** What it says, all of it. */
  readonly definition: AutomationDefinitionInput;
};

/** Changes to how the brand of the session speaks; what is left out stays. */
export type UpdateBrandIdentityInput = {
  /** Version that the changes are based on. */
  readonly expectedVersion: number;
  /** Its line in a few words. */
  readonly tagline?: string | null | undefined;
  /** How it sounds, described in sentences. */
  readonly voice?: string | null | undefined;
  /** Its tone in single words, at most 12. */
  readonly tone?: ReadonlyArray<string> | null | undefined;
  /** Words it wants to be known by, at most 100. */
  readonly keywords?: ReadonlyArray<string> | null | undefined;
  /** Words it never uses, at most 200. */
  readonly forbiddenWords?: ReadonlyArray<string> | null | undefined;
  /** Languages it speaks, as tags, at most 20. */
  readonly languages?: ReadonlyArray<string> | null | undefined;
};

/** Changes to the brand of the session; what is left out stays. */
export type UpdateBrandInput = {
  /** Version that the changes are based on. */
  readonly expectedVersion: number;
  /** Name for people. */
  readonly name?: string | null | undefined;
  /**
   * Whether it can be worked in; only the present one is accepted.
   * @deprecated Use suspendBrand and resumeBrand, which ask for a reason.
   */
  readonly status?: BrandStatus | null | undefined;
  /** Currency where nothing else is said. */
  readonly defaultCurrency?: string | null | undefined;
  /** Home country, two capital letters of ISO 3166. */
  readonly defaultCountry?: string | null | undefined;
  /** Language tag where nothing else is said. */
  readonly defaultLocale?: string | null | undefined;
  /** IANA time zone. */
  readonly timeZone?: string | null | undefined;
  /** How it accounts for VAT. */
  readonly vatRegime?: VatRegime | null | undefined;
  /** VAT id with its country; an empty text removes it. */
  readonly vatId?: string | null | undefined;
};

/** Changes to the rules of the brand of the session; what is left out stays. */
export type UpdateBrandRulesInput = {
  /** Version that the changes are based on. */
  readonly expectedVersion: number;
  /** Highest discount in percent, 0 to 100. */
  readonly maxDiscountPercent?: string | null | undefined;
  /** True takes the limit of discounts away. */
  readonly noDiscountLimit?: boolean | null | undefined;
  /** Whether more may be sold than is in stock. */
  readonly backordersAllowed?: boolean | null | undefined;
  /** Days in which consumers may return goods, 14 to 365. */
  readonly returnDays?: number | null | undefined;
  /** How VAT is summed up on documents. */
  readonly documentVatMode?: DocumentVatMode | null | undefined;
  /** How far texts may claim an effect on health. */
  readonly healthClaims?: BrandHealthClaims | null | undefined;
  /** Claims that no text makes, at most 100. */
  readonly forbiddenClaims?: ReadonlyArray<string> | null | undefined;
  /** Whether people must have a second factor. */
  readonly secondFactorRequired?: boolean | null | undefined;
  /** Days that people have to set one up, 0 to 90. */
  readonly secondFactorGraceDays?: number | null | undefined;
};

/** Changes of a campaign; what is left out stays, null takes away. It is a draft afterwards. */
export type UpdateCampaignInput = {
  /** What it is about. */
  readonly description?: string | null | undefined;
  /** How it reaches people. */
  readonly channels?: ReadonlyArray<CampaignChannel> | null | undefined;
  /** What it may cost. */
  readonly budget?: MoneyInput | null | undefined;
  /** When it begins. */
  readonly startsAt?: string | null | undefined;
  /** When it is over. */
  readonly endsAt?: string | null | undefined;
  /** What it is for. */
  readonly goal?: CampaignGoalInput | null | undefined;
  /** Segment it is sent to. */
  readonly segmentId?: string | null | undefined;
  /** Whether those follow who enter the segment before the end. */
  readonly keepAdding?: boolean | null | undefined;
  /** Purpose that people must have agreed to, such as newsletter. */
  readonly purpose?: string | null | undefined;
  /** User who looks after it. */
  readonly ownerId?: string | null | undefined;
  /** Percent of the audience that tries the arms; 100 is everybody. */
  readonly testShare?: number | null | undefined;
  /** By what the better arm is chosen. */
  readonly winnerMetric?: CampaignMetric | null | undefined;
  /** Hours after the start when the better arm is chosen. */
  readonly winnerAfterHours?: number | null | undefined;
  /** All its arms in order. */
  readonly arms?: ReadonlyArray<CampaignArmInput> | null | undefined;
  /** The campaign. */
  readonly id: string;
  /** Version that the change is based on. */
  readonly expectedVersion: number;
  /** Name. */
  readonly name?: string | null | undefined;
  /** Code in links and orders. */
  readonly code?: string | null | undefined;
};

/** Changes of a category; what is left out stays. */
export type UpdateCategoryInput = {
  /** The category. */
  readonly id: string;
  /** Version that the change is based on. */
  readonly expectedVersion: number;
  /** Name; the slugs of its path follow it. */
  readonly name?: string | null | undefined;
  /** Names in other languages, all of them. */
  readonly translations?: ReadonlyArray<CategoryNameInput> | null | undefined;
};

/** A change of a company; what is left out stays. */
export type UpdateCompanyInput = {
  /** Domain of its site and mails. */
  readonly domain?: string | null | undefined;
  /** VAT id. */
  readonly vatId?: string | null | undefined;
  /** E-mail address of the company itself. */
  readonly email?: string | null | undefined;
  /** Telephone number. */
  readonly phone?: string | null | undefined;
  /** Country, ISO 3166-1 alpha-2. */
  readonly country?: string | null | undefined;
  /** Company that it belongs to. */
  readonly parentId?: string | null | undefined;
  /** User who looks after it. */
  readonly ownerId?: string | null | undefined;
  /** Tags, all of them. */
  readonly tags?: ReadonlyArray<string> | null | undefined;
  /** Values of the brand's own fields by key; null clears one. */
  readonly custom?: unknown;
  /** Postal addresses, all of them, the main one first. */
  readonly addresses?: ReadonlyArray<CrmAddressInput> | null | undefined;
  /** Which one. */
  readonly id: string;
  /** The version that you saw; another one is refused with CONFLICT. */
  readonly expectedVersion: number;
  /** Name, at most 200 characters. */
  readonly name?: string | null | undefined;
};

/** Changes of a competitor; what is left out stays. */
export type UpdateCompetitorInput = {
  /** The competitor. */
  readonly id: string;
  /** Version that the change is based on. */
  readonly expectedVersion: number;
  /** Name to show. */
  readonly name?: string | null | undefined;
  /** Address of its site; null removes it. */
  readonly website?: string | null | undefined;
  /** Currency of prices that name none. */
  readonly currency?: string | null | undefined;
  /** Whether prices that do not say so are with tax. */
  readonly pricesIncludeVat?: boolean | null | undefined;
  /** Whether its prices are compared with ours. */
  readonly active?: boolean | null | undefined;
};

/** Changes of a mapping; what is left out stays. */
export type UpdateCompetitorListingInput = {
  /** The mapping. */
  readonly id: string;
  /** Version that the change is based on. */
  readonly expectedVersion: number;
  /** The variant of ours that it is compared with. */
  readonly variantId?: string | null | undefined;
  /** The product's name there. */
  readonly title?: string | null | undefined;
  /** Address of the product there; null removes it. */
  readonly url?: string | null | undefined;
  /** What is in the competitor's pack from now on. */
  readonly pack?: NetContentInput | null | undefined;
  /** Whether it is compared. */
  readonly active?: boolean | null | undefined;
};

/** What changes of an item; what is left out stays. What was approved needs a new approval. */
export type UpdateContentItemInput = {
  /** What it is; a post when absent. */
  readonly kind?: ContentKind | null | undefined;
  /** What is wanted. */
  readonly brief?: string | null | undefined;
  /** The text itself. */
  readonly body?: string | null | undefined;
  /** Its pictures, films and documents, at most 20. */
  readonly media?: ReadonlyArray<ContentMediaInput> | null | undefined;
  /** When it shall go out. */
  readonly plannedAt?: string | null | undefined;
  /** The same where the brand is, e.g. 2026-11-22T09:30; used instead of plannedAt where given. */
  readonly plannedLocal?: string | null | undefined;
  /** Who answers for it. */
  readonly ownerId?: string | null | undefined;
  /** Tags, at most 20. */
  readonly tags?: ReadonlyArray<string> | null | undefined;
  /** Campaign that it belongs to. */
  readonly campaignId?: string | null | undefined;
  /** The plan that it belongs to. */
  readonly planId?: string | null | undefined;
  /** Title. */
  readonly title?: string | null | undefined;
  /** Where it goes out. */
  readonly channel?: ContentChannel | null | undefined;
  /** Which item. */
  readonly id: string;
  /** The version that you saw. */
  readonly expectedVersion: number;
};

/** As whom and how the brand sends mails. */
export type UpdateCrmMailSettingsInput = {
  /** Version that was read; absent where there are no settings yet. */
  readonly expectedVersion?: number | null | undefined;
  /** Name of the sender as readers see it. */
  readonly senderName: string;
  /** Address that mails come from. */
  readonly fromAddress: string;
  /** Where answers go; the sender when absent. */
  readonly replyTo?: string | null | undefined;
  /** Postal address that stands under every mail, in lines. */
  readonly postalAddress: string;
  /** Most mails a minute, 1 to 10,000. */
  readonly perMinute: number;
  /** Whether nothing is sent for now; mails wait. */
  readonly paused: boolean;
  /** After so many soft bounces in a row an address gets nothing more, 1 to 20. */
  readonly softBounces: number;
  /** Own mail server; the one of the deployment when absent. */
  readonly smtpHost?: string | null | undefined;
  /** Its port. */
  readonly smtpPort?: number | null | undefined;
  /** How it is spoken to. */
  readonly smtpTls?: CrmSmtpTls | null | undefined;
  /** Login there. */
  readonly smtpUser?: string | null | undefined;
  /** Password there; the stored one stays when absent. Never shown again. */
  readonly smtpPassword?: string | null | undefined;
};

/** Changes of a deal; what is left out stays. */
export type UpdateDealInput = {
  /** Amount, e.g. "1200.00". */
  readonly amount?: string | null | undefined;
  /** Currency of the amount. */
  readonly currency?: string | null | undefined;
  /** Day by which it should close, e.g. 2026-12-31. */
  readonly expectedClose?: string | null | undefined;
  /** Who works on it. */
  readonly ownerId?: string | null | undefined;
  /** The person. */
  readonly personId?: string | null | undefined;
  /** The company. */
  readonly companyId?: string | null | undefined;
  /** Own fields. */
  readonly fields?: unknown;
  /** The deal. */
  readonly id: string;
  /** Version that the change is based on. */
  readonly expectedVersion: number;
  /** Title. */
  readonly title?: string | null | undefined;
};

/** A change of an account; what is absent stays. */
export type UpdateFinanceAccountInput = {
  /** Which one. */
  readonly id: string;
  /** The version that you saw; another one is refused with CONFLICT. */
  readonly expectedVersion: number;
  /** The new name. */
  readonly name?: string | null | undefined;
  /** Where it stands in the reports. */
  readonly reportLine?: FinanceReportLine | null | undefined;
  /** Whether new entries may use it. */
  readonly active?: boolean | null | undefined;
  /** A role that it takes over from the account that has it now, so that documents post here. */
  readonly takeRole?: FinanceAccountRole | null | undefined;
};

/** A change of an account at a bank; what is absent stays. */
export type UpdateFinanceBankAccountInput = {
  /** Which one. */
  readonly id: string;
  /** The version that you have seen. */
  readonly expectedVersion: number;
  /** Name for people. */
  readonly name?: string | null | undefined;
  /** BIC; empty takes it away. */
  readonly bic?: string | null | undefined;
  /** How its tables are read, at most 10. */
  readonly csvPresets?: ReadonlyArray<FinanceBankCsvPresetInput> | null | undefined;
  /** Whether statements are still read. */
  readonly active?: boolean | null | undefined;
};

/** A change of a rule; what is absent stays. */
export type UpdateFinanceBankRuleInput = {
  /** Which one. */
  readonly id: string;
  /** The version that you have seen. */
  readonly expectedVersion: number;
  /** Name for people. */
  readonly name?: string | null | undefined;
  /** Place in the order. */
  readonly position?: number | null | undefined;
  /** Text that a movement holds, 2 to 100 characters. */
  readonly text?: string | null | undefined;
  /** Where it looks. */
  readonly field?: FinanceBankRuleField | null | undefined;
  /** Which movements it looks at. */
  readonly side?: FinanceBankRuleSide | null | undefined;
  /** Code of the account that it suggests. */
  readonly accountCode?: string | null | undefined;
  /** Whether it suggests anything. */
  readonly active?: boolean | null | undefined;
};

/** What a draft says from now on. */
export type UpdateFinanceInvoiceInput = {
  /** Currency of all its amounts. */
  readonly currency: string;
  /** Whether its prices are without or with VAT; without when absent. */
  readonly amountsInclude?: FinanceAmountBasis | null | undefined;
  /** How VAT is rounded; the brand's setting when absent. */
  readonly vatMode?: FinanceVatMode | null | undefined;
  /** What is charged, at most 500 lines. */
  readonly lines: ReadonlyArray<FinanceOrderLineInput>;
  /** Whom it is for. */
  readonly customer: FinanceOrderBuyerInput;
  /** The person in crm. */
  readonly personId?: string | null | undefined;
  /** The company in crm. */
  readonly companyId?: string | null | undefined;
  /** The customer's own reference, e.g. a Leitweg-ID. */
  readonly reference?: string | null | undefined;
  /** What it says besides. */
  readonly note?: string | null | undefined;
  /** First day, where a period is charged for; supplyDate then is its last. */
  readonly supplyFrom?: string | null | undefined;
  /** Day of delivery, e.g. 2026-05-01; the day of issue when absent. */
  readonly supplyDate?: string | null | undefined;
  /** de or en; the brand's setting when absent. */
  readonly language?: string | null | undefined;
  /** Which one. */
  readonly id: string;
  /** The version that you saw; another one is refused with CONFLICT. */
  readonly expectedVersion: number;
};

/** What changes of the settings. */
export type UpdateFinanceInvoicingSettingsInput = {
  /** The version that you saw, 0 where nothing was set yet. */
  readonly expectedVersion: number;
  /** Whether orders are invoiced by themselves. */
  readonly autoInvoice?: boolean | null | undefined;
  /** How new documents round VAT. */
  readonly vatMode?: FinanceVatMode | null | undefined;
  /** Where sales to consumers in other countries of the EU are taxed from now on. */
  readonly vatAbroad?: FinanceVatAbroad | null | undefined;
  /** What numbers of invoices begin with; {YYYY} and {MM} are the day of issue. */
  readonly invoicePrefix?: string | null | undefined;
  /** What numbers of credit notes begin with. */
  readonly creditPrefix?: string | null | undefined;
  /** Days until an invoice is due. */
  readonly paymentDays?: number | null | undefined;
  /** Language of documents: de or en. */
  readonly language?: string | null | undefined;
  /** Who writes the invoices. */
  readonly seller?: FinanceSellerInput | null | undefined;
  /** All levels of reminding, one to five. */
  readonly dunning?: ReadonlyArray<FinanceDunningLevelInput> | null | undefined;
  /** How reminding goes. */
  readonly reminding?: FinanceRemindingInput | null | undefined;
  /** Numbers of the tax adviser. */
  readonly datev?: FinanceDatevInput | null | undefined;
};

/** How the books are kept; what is absent stays. */
export type UpdateFinanceLedgerInput = {
  /** The version that you saw; another one is refused with CONFLICT. */
  readonly expectedVersion: number;
  /** IANA name, such as Europe/Berlin. */
  readonly timeZone?: string | null | undefined;
  /** Month in which the fiscal year starts; until something is posted. */
  readonly yearStartsIn?: number | null | undefined;
  /** Manual entries above this sum need a second person. */
  readonly manualLimit?: MoneyInput | null | undefined;
};

/** As whom and how the brand sends documents. */
export type UpdateFinanceMailSettingsInput = {
  /** Version that was read; absent where there are no settings yet. */
  readonly expectedVersion?: number | null | undefined;
  /** Name of the sender as readers see it. */
  readonly senderName: string;
  /** Address that mails come from. */
  readonly fromAddress: string;
  /** Where answers go; the sender when absent. */
  readonly replyTo?: string | null | undefined;
  /** Most mails a minute, 1 to 10,000. */
  readonly perMinute: number;
  /** Whether nothing is sent for now; mails wait. */
  readonly paused: boolean;
  /** Own mail server; the one of the deployment when absent. */
  readonly smtpHost?: string | null | undefined;
  /** Its port. */
  readonly smtpPort?: number | null | undefined;
  /** How it is spoken to. */
  readonly smtpTls?: FinanceSmtpTls | null | undefined;
  /** Login there. */
  readonly smtpUser?: string | null | undefined;
  /** Password there; the stored one stays when absent. Never shown. */
  readonly smtpPassword?: string | null | undefined;
};

/** Changes a draft. */
export type UpdateFinancePayoutInput = {
  /** Which payout. */
  readonly id: string;
  /** The version that you saw; another one is refused with CONFLICT. */
  readonly expectedVersion: number;
  /** Another day on which the bank is to pay. */
  readonly executionOn?: string | null | undefined;
  /** Payments that are taken out, at most 200. */
  readonly dropItemIds?: ReadonlyArray<string> | null | undefined;
};

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

/** Changes to an identity provider; what is left out stays. */
export type UpdateIdentityProviderInput = {
  /** The provider. */
  readonly id: string;
  /** Version that the changes are based on. */
  readonly expectedVersion: number;
  /** Name on the button. */
  readonly name?: string | null | undefined;
  /** Address of the issuer, https. */
  readonly issuer?: string | null | undefined;
  /** Client id that the provider knows us by. */
  readonly clientId?: string | null | undefined;
  /** A new client secret; the stored one stays where it is left out. */
  readonly clientSecret?: string | null | undefined;
  /** Scopes to ask for. */
  readonly scopes?: ReadonlyArray<string> | null | undefined;
  /** Domains of e-mail addresses that it may sign in. */
  readonly emailDomains?: ReadonlyArray<string> | null | undefined;
  /** Whether people whom nobody added become members at first sign-in. */
  readonly createPeople?: boolean | null | undefined;
  /** Keys of the roles that they get then. */
  readonly roles?: ReadonlyArray<string> | null | undefined;
  /** Whether its word that it checked a second factor (amr or acr of the ID token) counts. */
  readonly trustsSecondFactor?: boolean | null | undefined;
  /** Whether its button is shown and works. */
  readonly enabled?: boolean | null | undefined;
};

/** Changes to a connected system; what is left out stays. */
export type UpdateIntegrationInput = {
  /** What else is to be known; no secrets. */
  readonly notes?: string | null | undefined;
  /** All its settings, up to 20. */
  readonly settings?: ReadonlyArray<IntegrationSettingInput> | null | undefined;
  /** The API key that it uses; an empty text unlinks it. */
  readonly apiKeyId?: string | null | undefined;
  /** All its webhook endpoints, up to 10. */
  readonly webhookEndpointIds?: ReadonlyArray<string> | null | undefined;
  /** Who looks after it; an empty text for nobody. */
  readonly ownerId?: string | null | undefined;
  /** Within how many hours it is expected to call; 0 for never. */
  readonly expectedCallHours?: number | null | undefined;
  /** The connected system. */
  readonly id: string;
  /** Version that the changes are based on. */
  readonly expectedVersion: number;
  /** Name, unique in the brand. */
  readonly name?: string | null | undefined;
  /** What it is for. */
  readonly kind?: IntegrationKind | null | undefined;
  /** Who makes it. */
  readonly provider?: string | null | undefined;
  /** Which way data goes. */
  readonly direction?: IntegrationDirection | null | undefined;
};

/** Changes of a journey; what is left out stays. Whoever is on the way goes on as before. */
export type UpdateJourneyInput = {
  /** The journey. */
  readonly id: string;
  /** Version that the change is based on. */
  readonly expectedVersion: number;
  /** Name. */
  readonly name?: string | null | undefined;
  /** What it is for. */
  readonly description?: string | null | undefined;
  /** The whole draft. */
  readonly draft?: unknown;
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

/** A form as it shall be. */
export type UpdateLeadFormInput = {
  /** Name. */
  readonly name: string;
  /** What it asks: a list of { key, label, kind, required, choices }. */
  readonly fields: unknown;
  /** What somebody agrees to; kept with each lead. */
  readonly consentText?: string | null | undefined;
  /** Where its leads come from. */
  readonly source: string;
  /** Code of the campaign that its leads count for. */
  readonly campaignCode?: string | null | undefined;
  /** Who gets its leads; whoever is next where left out. */
  readonly assigneeId?: string | null | undefined;
  /** Pipeline of the deals that its leads become; the brand's standard one where left out. */
  readonly pipelineId?: string | null | undefined;
  /** Most submissions a minute from one address. */
  readonly perMinute?: number;
  /** The form. */
  readonly id: string;
  /** Version that the change is based on. */
  readonly expectedVersion: number;
  /** Whether it can be sent. */
  readonly open?: boolean;
};

/** A new version of a rule; orders so far keep what they earned. */
export type UpdateLoyaltyEarnRuleInput = {
  /** Which one. */
  readonly id: string;
  /** The version that you saw; another one is refused with CONFLICT. */
  readonly expectedVersion: number;
  /** The rule; its kind stays. */
  readonly rule: LoyaltyEarnRuleInput;
};

/** A change of a program. */
export type UpdateLoyaltyProgramInput = {
  /** Which one. */
  readonly id: string;
  /** The version that you saw; another one is refused with CONFLICT. */
  readonly expectedVersion: number;
  /** The new name. */
  readonly name: string;
  /** Settings that change. */
  readonly settings?: LoyaltyProgramSettingsInput | null | undefined;
};

/** Writes a draft anew. */
export type UpdateManualEntryInput = {
  /** Which one. */
  readonly id: string;
  /** The version that you saw; another one is refused with CONFLICT. */
  readonly expectedVersion: number;
  /** The day it counts for, such as 2026-03-31. */
  readonly effectiveOn: string;
  /** What it is about; no names of customers. */
  readonly description: string;
  /** Its lines, at least two and at most 200. */
  readonly lines: ReadonlyArray<ManualEntryLineInput>;
};

/** Changes to a partner; what is left out stays. */
export type UpdatePartnerInput = {
  /** VAT id with its country; an empty text removes it. */
  readonly vatId?: string | null | undefined;
  /** Street and number; an empty text removes it. */
  readonly street?: string | null | undefined;
  /** Postal code; an empty text removes it. */
  readonly postalCode?: string | null | undefined;
  /** City; an empty text removes it. */
  readonly city?: string | null | undefined;
  /** Whom to ask for; an empty text removes it. */
  readonly contactName?: string | null | undefined;
  /** E-mail address of the contact; an empty text removes it. */
  readonly email?: string | null | undefined;
  /** Phone number, of the country or with a country code; an empty text removes it. */
  readonly phone?: string | null | undefined;
  /** The partner. */
  readonly partnerId: string;
  /** Version that the changes are based on. */
  readonly expectedVersion: number;
  /** Legal name, unique in the brand. */
  readonly legalName?: string | null | undefined;
  /** What it does; the roles of its people follow. */
  readonly kinds?: ReadonlyArray<PartnerKind> | null | undefined;
  /** Country, two capital letters of ISO 3166. */
  readonly country?: string | null | undefined;
};

/** A change of a person; what is left out stays. */
export type UpdatePersonInput = {
  /** Given name. */
  readonly givenName?: string | null | undefined;
  /** Family name. */
  readonly familyName?: string | null | undefined;
  /** Name of a company. */
  readonly companyName?: string | null | undefined;
  /** Language, e.g. de or en-GB. */
  readonly language?: string | null | undefined;
  /** Birthday as YYYY-MM-DD. */
  readonly birthday?: string | null | undefined;
  /** Country, ISO 3166-1 alpha-2. */
  readonly country?: string | null | undefined;
  /** User who looks after the person. */
  readonly ownerId?: string | null | undefined;
  /** Tags, all of them. */
  readonly tags?: ReadonlyArray<string> | null | undefined;
  /** Values of the brand's own fields by key; null clears one. */
  readonly custom?: unknown;
  /** E-mail addresses, all of them, the main one first. */
  readonly emails?: ReadonlyArray<string> | null | undefined;
  /** Telephone numbers, all of them, the main one first. */
  readonly phones?: ReadonlyArray<string> | null | undefined;
  /** Postal addresses, all of them, the main one first. */
  readonly addresses?: ReadonlyArray<CrmAddressInput> | null | undefined;
  /** What sources call the person, all of them. */
  readonly references?: ReadonlyArray<PersonReferenceInput> | null | undefined;
  /** Which one. */
  readonly id: string;
  /** The version that you saw; another one is refused with CONFLICT. */
  readonly expectedVersion: number;
};

/** A pipeline as it shall be. */
export type UpdatePipelineInput = {
  /** Name. */
  readonly name: string;
  /** Stages in order. */
  readonly stages: ReadonlyArray<PipelineStageInput>;
  /** Reasons that a deal can be lost for. */
  readonly lostReasons: ReadonlyArray<string>;
  /** The pipeline. */
  readonly id: string;
  /** Version that the change is based on. */
  readonly expectedVersion: number;
  /** True makes it the one that deals go to where nobody says another; the one before no longer is. */
  readonly standard?: boolean | null | undefined;
};

/** Changes of a price list; what is left out stays. */
export type UpdatePriceListInput = {
  /** Name to show. */
  readonly name?: string | null | undefined;
  /** From 0 to 1000; only before the list is switched on. */
  readonly priority?: number | null | undefined;
  /** First instant at which it applies; null: at once. */
  readonly startsAt?: string | null | undefined;
  /** First instant at which it applies no more; null: never. */
  readonly endsAt?: string | null | undefined;
  /** Whether a larger quantity may be dearer. */
  readonly risingBands?: boolean | null | undefined;
  /** Ending of computed prices, e.g. 0.95. */
  readonly roundingEnding?: string | null | undefined;
  /** Smallest change of a computed price that is made. */
  readonly minimumStep?: string | null | undefined;
  /** From what prices are computed; null: they are set. */
  readonly formula?: PriceFormulaInput | null | undefined;
  /** The list. */
  readonly id: string;
  /** Version that the change is based on. */
  readonly expectedVersion: number;
};

/** Changes of a product; what is left out stays. */
export type UpdateProductInput = {
  /** The product. */
  readonly id: string;
  /** Version that the change is based on. */
  readonly expectedVersion: number;
  /** Name. */
  readonly name?: string | null | undefined;
  /** Description. */
  readonly description?: string | null | undefined;
  /** Texts in other languages, all of them. */
  readonly translations?: ReadonlyArray<ProductTranslationInput> | null | undefined;
  /** Where it stands; on sale only with all it needs. */
  readonly status?: ProductStatus | null | undefined;
  /** Category; null removes it. */
  readonly category?: string | null | undefined;
  /** Brand on the label; null removes it. */
  readonly brandName?: string | null | undefined;
  /** Tags, all of them. */
  readonly tags?: ReadonlyArray<string> | null | undefined;
  /** Variants to add, at most 100. */
  readonly addVariants?: ReadonlyArray<ProductVariantInput> | null | undefined;
};

/** How the caller is called and which language they read. */
export type UpdateProfileInput = {
  /** Name they go by, in the brand of the session. */
  readonly name: string;
  /** Language tag of the console and of mails, e.g. "de". */
  readonly locale: string;
};

/** A draft of a promotion, written anew. */
export type UpdatePromotionInput = {
  /** The promotion. */
  readonly id: string;
  /** Version that the change is based on. */
  readonly expectedVersion: number;
  /** All of it. */
  readonly promotion: PromotionInput;
};

/** Changes of a role of the brand; what is left out stays as it is. */
export type UpdateRoleInput = {
  /** The role. */
  readonly key: string;
  /** Name for people. */
  readonly name?: string | null | undefined;
  /** What the role is for. */
  readonly description?: string | null | undefined;
  /** Names of all permissions that it shall have. */
  readonly permissions?: ReadonlyArray<string> | null | undefined;
  /** Whether every change of it needs a second person. */
  readonly protected?: boolean | null | undefined;
  /** What binds its holders; null frees them. */
  readonly boundBy?: ScopeKind | null | undefined;
  /** Why, for the second person, should one be needed. */
  readonly reason?: string | null | undefined;
  /** Version that the change is based on. */
  readonly expectedVersion: number;
};

/** Changes of a view; what is left out stays. */
export type UpdateSavedViewInput = {
  /** The view. */
  readonly id: string;
  /** Version that the change is based on. */
  readonly expectedVersion: number;
  /** Name. */
  readonly name?: string | null | undefined;
  /** Whether everyone of the brand sees it. */
  readonly shared?: boolean | null | undefined;
  /** The filter. */
  readonly filter?: ProductFilter | null | undefined;
  /** The columns, in their order. */
  readonly columns?: ReadonlyArray<string> | null | undefined;
  /** The order. */
  readonly sort?: string | null | undefined;
};

/** Changes of a segment; what is left out stays. */
export type UpdateSegmentInput = {
  /** The segment. */
  readonly id: string;
  /** Version that the change is based on. */
  readonly expectedVersion: number;
  /** Name. */
  readonly name?: string | null | undefined;
  /** What it is for. */
  readonly description?: string | null | undefined;
  /** The filter. */
  readonly filter?: unknown;
  /** Whether it is put away. */
  readonly archived?: boolean | null | undefined;
};

/** Changes of a location; what is left out stays. */
export type UpdateStockLocationInput = {
  /** The location. */
  readonly id: string;
  /** Version that you saw. */
  readonly expectedVersion: number;
  /** Name to show. */
  readonly name?: string | null | undefined;
  /** The partner whose place it is. */
  readonly partnerId?: string | null | undefined;
  /** Whether channels without sources of their own sell from it. */
  readonly sellable?: boolean | null | undefined;
  /** Whether more may be reserved than lies there. */
  readonly allowsBackorder?: boolean | null | undefined;
  /** Whether it is in use; it is closed only when empty. */
  readonly active?: boolean | null | undefined;
  /** Its place in the order of sources; lower first. */
  readonly position?: number | null | undefined;
};

/** Changes of a supplier; what is left out stays, null removes. */
export type UpdateSupplierInput = {
  /** The supplier. */
  readonly id: string;
  /** Version that the change is based on. */
  readonly expectedVersion: number;
  /** Name, unique in the brand. */
  readonly name?: string | null | undefined;
  /** Whom to ask for. */
  readonly contact?: string | null | undefined;
  /** E-mail address. */
  readonly email?: string | null | undefined;
  /** Telephone number. */
  readonly phone?: string | null | undefined;
  /** Days from order to delivery, 0 to 730. */
  readonly leadTimeDays?: number | null | undefined;
  /** What else is good to know. */
  readonly note?: string | null | undefined;
  /** Whether the brand buys from them. */
  readonly active?: boolean | null | undefined;
};

/** Changes to a webhook endpoint; what is left out stays. */
export type UpdateWebhookEndpointInput = {
  /** The endpoint. */
  readonly id: string;
  /** Version that the change is based on. */
  readonly expectedVersion: number;
  /** Where messages are sent. */
  readonly url?: string | null | undefined;
  /** What it is for. */
  readonly description?: string | null | undefined;
  /** Event types. */
  readonly eventTypes?: ReadonlyArray<string> | null | undefined;
};

/** What scores leads from now on; what is left out stays, null takes it away. */
export type UseScoringInput = {
  /** Version of the rules. */
  readonly rulesId?: string | null | undefined;
  /** Model. */
  readonly modelId?: string | null | undefined;
};

/** How a variant is taxed; the percentage follows from country and date. */
export type VatClass =
  /** The standard rate, e.g. 19 % in Germany. */
  | 'STANDARD'
  /** The reduced rate, e.g. 7 % in Germany. */
  | 'REDUCED'
  /** No VAT. */
  | 'ZERO';

/** How a document's VAT is rounded. */
export type VatMode =
  /** Each line for itself; the totals are their sums. */
  | 'PER_LINE'
  /** Once for each VAT rate, from the sum of its lines. */
  | 'PER_RATE';

/** What of a row of the VAT report. */
export type VatPart =
  /** Net of sales. */
  | 'NET'
  /** Tax owed on sales. */
  | 'OUTPUT'
  /** Tax paid to suppliers. */
  | 'INPUT';

/** How a brand accounts for VAT. */
export type VatRegime =
  /** Charges and declares VAT in its own country. */
  | 'STANDARD'
  /** Exempt small business (in Germany § 19 UStG): charges none, says so on documents. */
  | 'SMALL_BUSINESS'
  /** Declares sales to consumers in other EU countries through the one-stop shop. */
  | 'OSS';

/** Gives back what is held. */
export type VoidFinanceCreditHoldInput = {
  /** Which hold. */
  readonly id: string;
  /** Why. */
  readonly reason: string;
  /** Any text of yours: a repeat with the same key does nothing twice. */
  readonly idempotencyKey: string;
};

/** Whose cost is waived. */
export type WaiveFinanceDunningInput = {
  /** The reminder. */
  readonly id: string;
  /** The version that you saw. */
  readonly expectedVersion: number;
  /** Why. */
  readonly reason: string;
};

/** Which deliveries to show; all given conditions must hold. */
export type WebhookDeliveryFilter = {
  /** Endpoint. */
  readonly endpointId?: IdFilter | null | undefined;
  /** What became of them. */
  readonly state?: WebhookDeliveryStateFilter | null | undefined;
  /** Type of the message. */
  readonly eventType?: StringFilter | null | undefined;
  /** When they came up. */
  readonly createdAt?: DateTimeFilter | null | undefined;
  /** All of these hold; nested at most 3 levels. */
  readonly AND?: ReadonlyArray<WebhookDeliveryFilter> | null | undefined;
  /** At least one of these holds; nested at most 3 levels. */
  readonly OR?: ReadonlyArray<WebhookDeliveryFilter> | null | undefined;
  /** This does not hold; nested at most 3 levels. */
  readonly NOT?: WebhookDeliveryFilter | null | undefined;
};

/** What became of a delivery. */
export type WebhookDeliveryState =
  /** Under way, or waiting for its next try. */
  | 'PENDING'
  /** Taken by the receiver. */
  | 'DELIVERED'
  /** Given up after all tries. */
  | 'FAILED';

/** Conditions on one field; all given ones must hold. */
export type WebhookDeliveryStateFilter = {
  /** Equal to this. */
  readonly eq?: WebhookDeliveryState | null | undefined;
  /** Equal to one of these, at most 100. */
  readonly oneOf?: ReadonlyArray<WebhookDeliveryState> | null | undefined;
};

/** A webhook endpoint to act on. */
export type WebhookEndpointInput = {
  /** The endpoint. */
  readonly id: string;
  /** Version that the change is based on. */
  readonly expectedVersion: number;
};

/** Whether an endpoint is told of events. */
export type WebhookEndpointStatus =
  /** It is told. */
  | 'ACTIVE'
  /** Nothing is sent until somebody resumes it. */
  | 'PAUSED';

/** Taking back a change that one asked for. */
export type WithdrawChangeInput = {
  /** The request. */
  readonly id: string;
};

/** A note, new or changed. */
export type WriteCrmNoteInput = {
  /** Any text of yours: a repeat with the same key does nothing twice. */
  readonly idempotencyKey: string;
  /** Which note to change; absent for a new one. */
  readonly id?: string | null | undefined;
  /** The version that you saw, where a note is changed. */
  readonly expectedVersion?: number | null | undefined;
  /** About whom. */
  readonly personId?: string | null | undefined;
  /** About which company. */
  readonly companyId?: string | null | undefined;
  /** On which deal. */
  readonly dealId?: string | null | undefined;
  /** What it says, at most 10,000 characters. */
  readonly text: string;
  /** Whether it stays on top. */
  readonly pinned?: boolean | null | undefined;
};

export type ApiKeyPartsFragment = {
  readonly id: string;
  readonly name: string;
  readonly start: string;
  readonly status: ApiKeyStatus;
  readonly scopes: ReadonlyArray<string>;
  readonly addresses: ReadonlyArray<string>;
  readonly expiresAt: string | null;
  readonly lastUsedAt: string | null;
  readonly overlapUntil: string | null;
  readonly createdAt: string;
  readonly createdByName: string | null;
  readonly version: number;
};

export type ApiKeysQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;

export type ApiKeysQuery = {
  readonly apiKeys: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly start: string;
      readonly status: ApiKeyStatus;
      readonly scopes: ReadonlyArray<string>;
      readonly addresses: ReadonlyArray<string>;
      readonly expiresAt: string | null;
      readonly lastUsedAt: string | null;
      readonly overlapUntil: string | null;
      readonly createdAt: string;
      readonly createdByName: string | null;
      readonly version: number;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type ApiKeyScopesQueryVariables = Exact<{ [key: string]: never }>;

export type ApiKeyScopesQuery = {
  readonly apiKeyScopes: ReadonlyArray<{ readonly name: string; readonly description: string }>;
};

export type CreateApiKeyMutationVariables = Exact<{
  input: CreateApiKeyInput;
}>;

export type CreateApiKeyMutation = {
  readonly createApiKey: {
    readonly secret: string | null;
    readonly apiKey: {
      readonly id: string;
      readonly name: string;
      readonly start: string;
      readonly status: ApiKeyStatus;
      readonly scopes: ReadonlyArray<string>;
      readonly addresses: ReadonlyArray<string>;
      readonly expiresAt: string | null;
      readonly lastUsedAt: string | null;
      readonly overlapUntil: string | null;
      readonly createdAt: string;
      readonly createdByName: string | null;
      readonly version: number;
    } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type RotateApiKeyMutationVariables = Exact<{
  input: RotateApiKeyInput;
}>;

export type RotateApiKeyMutation = {
  readonly rotateApiKey: {
    readonly secret: string | null;
    readonly apiKey: {
      readonly id: string;
      readonly name: string;
      readonly start: string;
      readonly status: ApiKeyStatus;
      readonly scopes: ReadonlyArray<string>;
      readonly addresses: ReadonlyArray<string>;
      readonly expiresAt: string | null;
      readonly lastUsedAt: string | null;
      readonly overlapUntil: string | null;
      readonly createdAt: string;
      readonly createdByName: string | null;
      readonly version: number;
    } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type EndApiKeyOverlapMutationVariables = Exact<{
  input: ApiKeyInput;
}>;

export type EndApiKeyOverlapMutation = {
  readonly endApiKeyOverlap: {
    readonly apiKey: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type RevokeApiKeyMutationVariables = Exact<{
  input: ApiKeyInput;
}>;

export type RevokeApiKeyMutation = {
  readonly revokeApiKey: {
    readonly apiKey: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type IdentityProviderPartsFragment = {
  readonly id: string;
  readonly name: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly hasSecret: boolean;
  readonly scopes: ReadonlyArray<string>;
  readonly emailDomains: ReadonlyArray<string>;
  readonly createPeople: boolean;
  readonly roles: ReadonlyArray<string>;
  readonly trustsSecondFactor: boolean;
  readonly enabled: boolean;
  readonly redirectUri: string;
  readonly version: number;
};

export type IdentityProvidersQueryVariables = Exact<{ [key: string]: never }>;

export type IdentityProvidersQuery = {
  readonly identityProviders: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
    readonly issuer: string;
    readonly clientId: string;
    readonly hasSecret: boolean;
    readonly scopes: ReadonlyArray<string>;
    readonly emailDomains: ReadonlyArray<string>;
    readonly createPeople: boolean;
    readonly roles: ReadonlyArray<string>;
    readonly trustsSecondFactor: boolean;
    readonly enabled: boolean;
    readonly redirectUri: string;
    readonly version: number;
  }>;
};

export type ProviderRolesQueryVariables = Exact<{ [key: string]: never }>;

export type ProviderRolesQuery = {
  readonly roles: ReadonlyArray<{ readonly key: string; readonly name: string; readonly scope: RoleScope }>;
};

export type CreateIdentityProviderMutationVariables = Exact<{
  input: CreateIdentityProviderInput;
}>;

export type CreateIdentityProviderMutation = {
  readonly createIdentityProvider: {
    readonly identityProvider: {
      readonly id: string;
      readonly name: string;
      readonly issuer: string;
      readonly clientId: string;
      readonly hasSecret: boolean;
      readonly scopes: ReadonlyArray<string>;
      readonly emailDomains: ReadonlyArray<string>;
      readonly createPeople: boolean;
      readonly roles: ReadonlyArray<string>;
      readonly trustsSecondFactor: boolean;
      readonly enabled: boolean;
      readonly redirectUri: string;
      readonly version: number;
    } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type UpdateIdentityProviderMutationVariables = Exact<{
  input: UpdateIdentityProviderInput;
}>;

export type UpdateIdentityProviderMutation = {
  readonly updateIdentityProvider: {
    readonly identityProvider: {
      readonly id: string;
      readonly name: string;
      readonly issuer: string;
      readonly clientId: string;
      readonly hasSecret: boolean;
      readonly scopes: ReadonlyArray<string>;
      readonly emailDomains: ReadonlyArray<string>;
      readonly createPeople: boolean;
      readonly roles: ReadonlyArray<string>;
      readonly trustsSecondFactor: boolean;
      readonly enabled: boolean;
      readonly redirectUri: string;
      readonly version: number;
    } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type RemoveIdentityProviderMutationVariables = Exact<{
  input: RemoveIdentityProviderInput;
}>;

export type RemoveIdentityProviderMutation = {
  readonly removeIdentityProvider: {
    readonly removedId: string | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type TestIdentityProviderMutationVariables = Exact<{
  input: TestIdentityProviderInput;
}>;

export type TestIdentityProviderMutation = {
  readonly testIdentityProvider: {
    readonly issuer: string | null;
    readonly authorizationEndpoint: string | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type SignInProvidersQueryVariables = Exact<{
  brand?: string | null | undefined;
}>;

export type SignInProvidersQuery = {
  readonly signInProviders: ReadonlyArray<{ readonly id: string; readonly name: string }>;
};

export type StartOidcSignInMutationVariables = Exact<{
  input: StartOidcSignInInput;
}>;

export type StartOidcSignInMutation = {
  readonly startOidcSignIn: {
    readonly url: string | null;
    readonly handle: string | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type CompleteOidcSignInMutationVariables = Exact<{
  input: CompleteOidcSignInInput;
}>;

export type CompleteOidcSignInMutation = {
  readonly completeOidcSignIn: {
    readonly challenge: { readonly token: string } | null;
    readonly session: {
      readonly accessToken: string;
      readonly refreshToken: string;
      readonly expiresAt: string;
    } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type CompleteSignInMutationVariables = Exact<{
  input: CompleteSignInInput;
}>;

export type CompleteSignInMutation = {
  readonly completeSignIn: {
    readonly session: {
      readonly accessToken: string;
      readonly refreshToken: string;
      readonly expiresAt: string;
    } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type RequestPasswordResetMutationVariables = Exact<{
  input: RequestPasswordResetInput;
}>;

export type RequestPasswordResetMutation = {
  readonly requestPasswordReset: {
    readonly done: boolean | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type ResetPasswordMutationVariables = Exact<{
  input: ResetPasswordInput;
}>;

export type ResetPasswordMutation = {
  readonly resetPassword: {
    readonly done: boolean | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type ConfirmEmailChangeMutationVariables = Exact<{
  input: ConfirmEmailChangeInput;
}>;

export type ConfirmEmailChangeMutation = {
  readonly confirmEmailChange: {
    readonly done: boolean | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type InvitationOfferQueryVariables = Exact<{
  token: string;
}>;

export type InvitationOfferQuery = {
  readonly invitationOffer: {
    readonly brandName: string;
    readonly email: string;
    readonly expiresAt: string;
    readonly hasAccount: boolean;
    readonly name: string | null;
  };
};

export type AcceptInvitationMutationVariables = Exact<{
  input: AcceptInvitationInput;
}>;

export type AcceptInvitationMutation = {
  readonly acceptInvitation: {
    readonly email: string | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type SessionPartsFragment = {
  readonly id: string;
  readonly device: string | null;
  readonly address: string | null;
  readonly startedAt: string;
  readonly lastUsedAt: string;
  readonly current: boolean;
};

export type AccountQueryVariables = Exact<{ [key: string]: never }>;

export type AccountQuery = {
  readonly mySessions: ReadonlyArray<{
    readonly id: string;
    readonly device: string | null;
    readonly address: string | null;
    readonly startedAt: string;
    readonly lastUsedAt: string;
    readonly current: boolean;
  }>;
  readonly secondFactor: { readonly on: boolean; readonly since: string | null; readonly recoveryCodesLeft: number };
};

export type UpdateProfileMutationVariables = Exact<{
  input: UpdateProfileInput;
}>;

export type UpdateProfileMutation = {
  readonly updateProfile: {
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;

export type ChangePasswordMutation = {
  readonly changePassword: {
    readonly endedSessions: number | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type RequestEmailChangeMutationVariables = Exact<{
  input: RequestEmailChangeInput;
}>;

export type RequestEmailChangeMutation = {
  readonly requestEmailChange: {
    readonly done: boolean | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type StartSecondFactorMutationVariables = Exact<{
  input: StartSecondFactorInput;
}>;

export type StartSecondFactorMutation = {
  readonly startSecondFactor: {
    readonly enrolment: { readonly secret: string; readonly qrSvg: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type ConfirmSecondFactorMutationVariables = Exact<{
  input: ConfirmSecondFactorInput;
}>;

export type ConfirmSecondFactorMutation = {
  readonly confirmSecondFactor: {
    readonly recoveryCodes: ReadonlyArray<string> | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type RenewRecoveryCodesMutationVariables = Exact<{
  input: BothFactorsInput;
}>;

export type RenewRecoveryCodesMutation = {
  readonly renewRecoveryCodes: {
    readonly recoveryCodes: ReadonlyArray<string> | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type DisableSecondFactorMutationVariables = Exact<{
  input: BothFactorsInput;
}>;

export type DisableSecondFactorMutation = {
  readonly disableSecondFactor: {
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type EndSessionMutationVariables = Exact<{
  input: EndSessionInput;
}>;

export type EndSessionMutation = {
  readonly endSession: {
    readonly endedSessions: number | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type InvitationPartsFragment = {
  readonly id: string;
  readonly version: number;
  readonly email: string;
  readonly roles: ReadonlyArray<string>;
  readonly status: InvitationStatus;
  readonly round: number;
  readonly invitedByName: string | null;
  readonly delivery: MailDelivery | null;
  readonly sentAt: string;
  readonly expiresAt: string;
};

export type InvitationsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;

export type InvitationsQuery = {
  readonly invitations: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly version: number;
      readonly email: string;
      readonly roles: ReadonlyArray<string>;
      readonly status: InvitationStatus;
      readonly round: number;
      readonly invitedByName: string | null;
      readonly delivery: MailDelivery | null;
      readonly sentAt: string;
      readonly expiresAt: string;
    }>;
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly hasPreviousPage: boolean;
      readonly startCursor: string | null;
      readonly endCursor: string | null;
    };
  };
};

export type InvitationCountQueryVariables = Exact<{ [key: string]: never }>;

export type InvitationCountQuery = { readonly invitations: { readonly totalCount: number } };

export type InviteUserMutationVariables = Exact<{
  input: InviteUserInput;
}>;

export type InviteUserMutation = {
  readonly inviteUser: {
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type ResendInvitationMutationVariables = Exact<{
  input: ChangeInvitationInput;
}>;

export type ResendInvitationMutation = {
  readonly resendInvitation: {
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type WithdrawInvitationMutationVariables = Exact<{
  input: ChangeInvitationInput;
}>;

export type WithdrawInvitationMutation = {
  readonly withdrawInvitation: {
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type UserSessionsQueryVariables = Exact<{
  userId: string;
}>;

export type UserSessionsQuery = {
  readonly userSessions: ReadonlyArray<{
    readonly id: string;
    readonly device: string | null;
    readonly address: string | null;
    readonly startedAt: string;
    readonly lastUsedAt: string;
    readonly current: boolean;
  }>;
};

export type EndUserSessionsMutationVariables = Exact<{
  input: EndUserSessionsInput;
}>;

export type EndUserSessionsMutation = {
  readonly endUserSessions: {
    readonly endedSessions: number | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type RemoveUserMutationVariables = Exact<{
  input: RemoveUserInput;
}>;

export type RemoveUserMutation = {
  readonly removeUser: {
    readonly removedUserId: string | null;
    readonly warnings: ReadonlyArray<{ readonly code: string }>;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type ActivityCausesQueryVariables = Exact<{
  id: string;
}>;

export type ActivityCausesQuery = {
  readonly activityCauses: ReadonlyArray<{
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
  }> | null;
};

export type ActivityExportsQueryVariables = Exact<{ [key: string]: never }>;

export type ActivityExportsQuery = {
  readonly activityExports: ReadonlyArray<{
    readonly id: string;
    readonly format: ActivityExportFormat;
    readonly status: JobStatus;
    readonly rows: number;
    readonly bytes: number;
    readonly createdAt: string;
    readonly error: string | null;
    readonly requestedBy: { readonly kind: string; readonly id: string; readonly name: string | null };
  }>;
};

export type StartActivityExportMutationVariables = Exact<{
  input: StartActivityExportInput;
}>;

export type StartActivityExportMutation = {
  readonly startActivityExport: {
    readonly activityExport: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type AdminPartsFragment = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly roles: ReadonlyArray<string>;
  readonly version: number;
};

export type PlatformAdminsQueryVariables = Exact<{ [key: string]: never }>;

export type PlatformAdminsQuery = {
  readonly platformAdmins: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
    readonly email: string;
    readonly roles: ReadonlyArray<string>;
    readonly version: number;
  }>;
};

export type SetPlatformRolesMutationVariables = Exact<{
  input: SetPlatformRolesInput;
}>;

export type SetPlatformRolesMutation = {
  readonly setPlatformRoles: {
    readonly platformAdmin: { readonly id: string } | null;
    readonly approvalRequest: { readonly id: string; readonly state: ApprovalState } | null;
    readonly warnings: ReadonlyArray<{ readonly code: string }>;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

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

export type AuditRowFragment = {
  readonly id: string;
  readonly service: string;
  readonly seq: number;
  readonly at: string;
  readonly action: string;
  readonly requestId: string;
  readonly correlationId: string;
  readonly facts: unknown;
  readonly details: unknown;
  readonly erased: boolean;
  readonly prevHash: string;
  readonly hash: string;
  readonly actor: { readonly kind: string; readonly id: string; readonly name: string | null };
  readonly entity: { readonly type: string; readonly id: string };
};

export type VerificationPartsFragment = {
  readonly id: string;
  readonly status: JobStatus;
  readonly startedAt: string;
  readonly finishedAt: string | null;
  readonly rows: number;
  readonly chains: number | null;
  readonly sound: boolean | null;
  readonly unreachable: ReadonlyArray<string>;
  readonly error: string | null;
  readonly deleted: ReadonlyArray<{
    readonly service: string;
    readonly brandId: string;
    readonly deletedAt: string;
    readonly deletedBy: string;
  }>;
  readonly findings: ReadonlyArray<{
    readonly service: string;
    readonly brandId: string | null;
    readonly seq: number;
    readonly problem: string;
  }>;
  readonly digestFinding: { readonly number: number; readonly problem: string } | null;
};

export type AuditEntriesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: AuditFilter | null | undefined;
}>;

export type AuditEntriesQuery = {
  readonly auditEntries: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly service: string;
      readonly seq: number;
      readonly at: string;
      readonly action: string;
      readonly requestId: string;
      readonly correlationId: string;
      readonly facts: unknown;
      readonly details: unknown;
      readonly erased: boolean;
      readonly prevHash: string;
      readonly hash: string;
      readonly actor: { readonly kind: string; readonly id: string; readonly name: string | null };
      readonly entity: { readonly type: string; readonly id: string };
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
  readonly auditVerifications: ReadonlyArray<{
    readonly id: string;
    readonly status: JobStatus;
    readonly startedAt: string;
    readonly finishedAt: string | null;
    readonly rows: number;
    readonly chains: number | null;
    readonly sound: boolean | null;
    readonly unreachable: ReadonlyArray<string>;
    readonly error: string | null;
    readonly deleted: ReadonlyArray<{
      readonly service: string;
      readonly brandId: string;
      readonly deletedAt: string;
      readonly deletedBy: string;
    }>;
    readonly findings: ReadonlyArray<{
      readonly service: string;
      readonly brandId: string | null;
      readonly seq: number;
      readonly problem: string;
    }>;
    readonly digestFinding: { readonly number: number; readonly problem: string } | null;
  }>;
};

export type AuditDigestsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;

export type AuditDigestsQuery = {
  readonly auditDigests: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly number: number;
      readonly createdAt: string;
      readonly hash: string;
      readonly kid: string;
      readonly heads: ReadonlyArray<{
        readonly service: string;
        readonly brandId: string | null;
        readonly seq: number;
        readonly hash: string;
      }>;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
  readonly auditVerifications: ReadonlyArray<{
    readonly id: string;
    readonly status: JobStatus;
    readonly startedAt: string;
    readonly finishedAt: string | null;
    readonly rows: number;
    readonly chains: number | null;
    readonly sound: boolean | null;
    readonly unreachable: ReadonlyArray<string>;
    readonly error: string | null;
    readonly deleted: ReadonlyArray<{
      readonly service: string;
      readonly brandId: string;
      readonly deletedAt: string;
      readonly deletedBy: string;
    }>;
    readonly findings: ReadonlyArray<{
      readonly service: string;
      readonly brandId: string | null;
      readonly seq: number;
      readonly problem: string;
    }>;
    readonly digestFinding: { readonly number: number; readonly problem: string } | null;
  }>;
};

export type StartAuditVerificationMutationVariables = Exact<{
  input: StartAuditVerificationInput;
}>;

export type StartAuditVerificationMutation = {
  readonly startAuditVerification: {
    readonly verification: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type AutomationDefinitionPartsFragment = {
  readonly eventTypes: ReadonlyArray<string>;
  readonly schedule: string | null;
  readonly condition: string;
  readonly grouping: AutomationGrouping;
  readonly groupSeconds: number;
  readonly unlessEventTypes: ReadonlyArray<string>;
  readonly maxPerMinute: number;
  readonly maxPerHour: number;
  readonly actions: ReadonlyArray<{
    readonly kind: AutomationActionKind;
    readonly title: string | null;
    readonly body: string | null;
    readonly severity: string | null;
    readonly link: string | null;
    readonly recipientPermission: string | null;
    readonly recipientUserIds: ReadonlyArray<string> | null;
    readonly dueInDays: number | null;
    readonly endpointId: string | null;
    readonly url: string | null;
    readonly job: string | null;
    readonly domain: string | null;
    readonly command: string | null;
    readonly input: unknown;
  }>;
};

export type AutomationRunRowFragment = {
  readonly id: string;
  readonly ruleId: string;
  readonly ruleName: string;
  readonly revision: number;
  readonly status: AutomationRunStatus;
  readonly reason: string;
  readonly eventCount: number;
  readonly depth: number;
  readonly createdAt: string;
  readonly dueAt: string | null;
  readonly finishedAt: string | null;
  readonly correlationId: string;
  readonly sample: ReadonlyArray<{
    readonly id: string;
    readonly type: string;
    readonly label: string;
    readonly occurredAt: string;
  }>;
  readonly results: ReadonlyArray<{
    readonly action: number;
    readonly kind: string;
    readonly status: string;
    readonly message: string;
    readonly reference: string | null;
  }>;
};

export type AutomationRuleRowFragment = {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly description: string;
  readonly status: AutomationRuleStatus;
  readonly revision: number;
  readonly activeRevision: number | null;
  readonly nextAt: string | null;
  readonly trip: { readonly reason: string; readonly message: string; readonly at: string } | null;
  readonly stall: { readonly expected: number; readonly actual: number; readonly since: string } | null;
  readonly definition: { readonly eventTypes: ReadonlyArray<string>; readonly schedule: string | null };
  readonly lastRun: { readonly id: string; readonly status: AutomationRunStatus; readonly createdAt: string } | null;
  readonly lastDay: {
    readonly seen: number;
    readonly started: number;
    readonly gathered: number;
    readonly conditionFalse: number;
    readonly conditionError: number;
    readonly ownWrite: number;
    readonly lastError: string | null;
  } | null;
};

export type AutomationRulesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;

export type AutomationRulesQuery = {
  readonly automationRules: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly version: number;
      readonly name: string;
      readonly description: string;
      readonly status: AutomationRuleStatus;
      readonly revision: number;
      readonly activeRevision: number | null;
      readonly nextAt: string | null;
      readonly trip: { readonly reason: string; readonly message: string; readonly at: string } | null;
      readonly stall: { readonly expected: number; readonly actual: number; readonly since: string } | null;
      readonly definition: { readonly eventTypes: ReadonlyArray<string>; readonly schedule: string | null };
      readonly lastRun: {
        readonly id: string;
        readonly status: AutomationRunStatus;
        readonly createdAt: string;
      } | null;
      readonly lastDay: {
        readonly seen: number;
        readonly started: number;
        readonly gathered: number;
        readonly conditionFalse: number;
        readonly conditionError: number;
        readonly ownWrite: number;
        readonly lastError: string | null;
      } | null;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type AutomationRuleQueryVariables = Exact<{
  id: string;
  runs: AutomationRunFilter;
}>;

export type AutomationRuleQuery = {
  readonly automationRule: {
    readonly activeSince: string | null;
    readonly id: string;
    readonly version: number;
    readonly name: string;
    readonly description: string;
    readonly status: AutomationRuleStatus;
    readonly revision: number;
    readonly activeRevision: number | null;
    readonly nextAt: string | null;
    readonly switchedOnBy: { readonly name: string | null; readonly id: string } | null;
    readonly revisions: ReadonlyArray<{
      readonly revision: number;
      readonly name: string;
      readonly createdAt: string;
      readonly author: { readonly kind: string; readonly id: string; readonly name: string | null };
      readonly definition: {
        readonly eventTypes: ReadonlyArray<string>;
        readonly schedule: string | null;
        readonly condition: string;
        readonly grouping: AutomationGrouping;
        readonly groupSeconds: number;
        readonly unlessEventTypes: ReadonlyArray<string>;
        readonly maxPerMinute: number;
        readonly maxPerHour: number;
        readonly actions: ReadonlyArray<{
          readonly kind: AutomationActionKind;
          readonly title: string | null;
          readonly body: string | null;
          readonly severity: string | null;
          readonly link: string | null;
          readonly recipientPermission: string | null;
          readonly recipientUserIds: ReadonlyArray<string> | null;
          readonly dueInDays: number | null;
          readonly endpointId: string | null;
          readonly url: string | null;
          readonly job: string | null;
          readonly domain: string | null;
          readonly command: string | null;
          readonly input: unknown;
        }>;
      };
    }>;
    readonly trip: { readonly reason: string; readonly message: string; readonly at: string } | null;
    readonly stall: { readonly expected: number; readonly actual: number; readonly since: string } | null;
    readonly definition: { readonly eventTypes: ReadonlyArray<string>; readonly schedule: string | null };
    readonly lastRun: { readonly id: string; readonly status: AutomationRunStatus; readonly createdAt: string } | null;
    readonly lastDay: {
      readonly seen: number;
      readonly started: number;
      readonly gathered: number;
      readonly conditionFalse: number;
      readonly conditionError: number;
      readonly ownWrite: number;
      readonly lastError: string | null;
    } | null;
  } | null;
  readonly automationRuns: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly ruleId: string;
      readonly ruleName: string;
      readonly revision: number;
      readonly status: AutomationRunStatus;
      readonly reason: string;
      readonly eventCount: number;
      readonly depth: number;
      readonly createdAt: string;
      readonly dueAt: string | null;
      readonly finishedAt: string | null;
      readonly correlationId: string;
      readonly sample: ReadonlyArray<{
        readonly id: string;
        readonly type: string;
        readonly label: string;
        readonly occurredAt: string;
      }>;
      readonly results: ReadonlyArray<{
        readonly action: number;
        readonly kind: string;
        readonly status: string;
        readonly message: string;
        readonly reference: string | null;
      }>;
    }>;
  };
};

export type AutomationRunsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: AutomationRunFilter | null | undefined;
}>;

export type AutomationRunsQuery = {
  readonly automationRuns: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly ruleId: string;
      readonly ruleName: string;
      readonly revision: number;
      readonly status: AutomationRunStatus;
      readonly reason: string;
      readonly eventCount: number;
      readonly depth: number;
      readonly createdAt: string;
      readonly dueAt: string | null;
      readonly finishedAt: string | null;
      readonly correlationId: string;
      readonly sample: ReadonlyArray<{
        readonly id: string;
        readonly type: string;
        readonly label: string;
        readonly occurredAt: string;
      }>;
      readonly results: ReadonlyArray<{
        readonly action: number;
        readonly kind: string;
        readonly status: string;
        readonly message: string;
        readonly reference: string | null;
      }>;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type AutomationTemplatesQueryVariables = Exact<{ [key: string]: never }>;

export type AutomationTemplatesQuery = {
  readonly automationTemplates: ReadonlyArray<{
    readonly key: string;
    readonly name: string;
    readonly description: string;
    readonly definition: {
      readonly eventTypes: ReadonlyArray<string>;
      readonly schedule: string | null;
      readonly condition: string;
      readonly grouping: AutomationGrouping;
      readonly groupSeconds: number;
      readonly unlessEventTypes: ReadonlyArray<string>;
      readonly maxPerMinute: number;
      readonly maxPerHour: number;
      readonly actions: ReadonlyArray<{
        readonly kind: AutomationActionKind;
        readonly title: string | null;
        readonly body: string | null;
        readonly severity: string | null;
        readonly link: string | null;
        readonly recipientPermission: string | null;
        readonly recipientUserIds: ReadonlyArray<string> | null;
        readonly dueInDays: number | null;
        readonly endpointId: string | null;
        readonly url: string | null;
        readonly job: string | null;
        readonly domain: string | null;
        readonly command: string | null;
        readonly input: unknown;
      }>;
    };
  }>;
};

export type AutomationCatalogueQueryVariables = Exact<{ [key: string]: never }>;

export type AutomationCatalogueQuery = {
  readonly automationCatalogue: {
    readonly events: ReadonlyArray<{
      readonly type: string;
      readonly description: string;
      readonly fields: ReadonlyArray<{ readonly path: string; readonly type: string }>;
    }>;
    readonly functions: ReadonlyArray<{ readonly name: string; readonly example: string }>;
    readonly commands: ReadonlyArray<{
      readonly domain: string;
      readonly command: string;
      readonly description: string;
    }>;
    readonly jobs: ReadonlyArray<{
      readonly job: string;
      readonly label: string;
      readonly description: string;
      readonly inputSchema: unknown;
    }>;
  };
};

export type AutomationEndpointsQueryVariables = Exact<{ [key: string]: never }>;

export type AutomationEndpointsQuery = {
  readonly webhookEndpoints: ReadonlyArray<{ readonly id: string; readonly url: string; readonly description: string }>;
};

export type CheckAutomationConditionQueryVariables = Exact<{
  condition: string;
  eventTypes: ReadonlyArray<string> | string;
}>;

export type CheckAutomationConditionQuery = {
  readonly checkAutomationCondition: { readonly valid: boolean; readonly message: string | null };
};

export type TryAutomationQueryVariables = Exact<{
  input: TryAutomationInput;
}>;

export type TryAutomationQuery = {
  readonly tryAutomation: {
    readonly examined: number;
    readonly wouldRun: number;
    readonly complete: boolean;
    readonly rows: ReadonlyArray<{
      readonly eventId: string;
      readonly summary: string;
      readonly occurredAt: string;
      readonly wouldRun: boolean;
      readonly reason: string;
      readonly facts: ReadonlyArray<{ readonly path: string; readonly value: string }>;
    }>;
  };
};

export type CreateAutomationRuleMutationVariables = Exact<{
  input: CreateAutomationRuleInput;
}>;

export type CreateAutomationRuleMutation = {
  readonly createAutomationRule: {
    readonly rule: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type UpdateAutomationRuleMutationVariables = Exact<{
  input: UpdateAutomationRuleInput;
}>;

export type UpdateAutomationRuleMutation = {
  readonly updateAutomationRule: {
    readonly rule: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type SwitchOnAutomationRuleMutationVariables = Exact<{
  input: AutomationRuleStepInput;
}>;

export type SwitchOnAutomationRuleMutation = {
  readonly switchOnAutomationRule: {
    readonly rule: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type SwitchOffAutomationRuleMutationVariables = Exact<{
  input: AutomationRuleStepInput;
}>;

export type SwitchOffAutomationRuleMutation = {
  readonly switchOffAutomationRule: {
    readonly rule: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type ResumeAutomationRuleMutationVariables = Exact<{
  input: AutomationRuleStepInput;
}>;

export type ResumeAutomationRuleMutation = {
  readonly resumeAutomationRule: {
    readonly rule: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type ArchiveAutomationRuleMutationVariables = Exact<{
  input: AutomationRuleStepInput;
}>;

export type ArchiveAutomationRuleMutation = {
  readonly archiveAutomationRule: {
    readonly rule: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type BankAccountPartsFragment = {
  readonly id: string;
  readonly name: string;
  readonly iban: string;
  readonly bic: string;
  readonly currency: string;
  readonly active: boolean;
  readonly readUntil: string | null;
  readonly openLines: number;
  readonly version: number;
  readonly account: { readonly code: string; readonly name: string };
  readonly bankBalance: { readonly decimal: string; readonly currency: string } | null;
  readonly csvPresets: ReadonlyArray<{
    readonly name: string;
    readonly delimiter: FinanceBankCsvDelimiter;
    readonly decimalComma: boolean;
    readonly dateFormat: FinanceBankCsvDateFormat;
    readonly columns: {
      readonly bookedOn: string;
      readonly valueOn: string | null;
      readonly amount: string | null;
      readonly debit: string | null;
      readonly credit: string | null;
      readonly currency: string | null;
      readonly name: string | null;
      readonly iban: string | null;
      readonly bic: string | null;
      readonly remittance: ReadonlyArray<string>;
      readonly reference: string | null;
      readonly endToEndId: string | null;
      readonly mandateId: string | null;
      readonly bookingText: string | null;
      readonly balance: string | null;
    };
  }>;
};

export type BankCandidatePartsFragment = {
  readonly score: number;
  readonly reasons: ReadonlyArray<{
    readonly code: FinanceBankMatchReason;
    readonly points: number;
    readonly detail: string;
  }>;
  readonly parts: ReadonlyArray<{
    readonly kind: FinanceBankPartKind;
    readonly targetId: string | null;
    readonly label: string;
    readonly amount: { readonly decimal: string; readonly currency: string };
  }>;
  readonly rest: { readonly decimal: string; readonly currency: string };
};

export type BankLinePartsFragment = {
  readonly id: string;
  readonly bankAccountId: string;
  readonly bookedOn: string;
  readonly valueOn: string | null;
  readonly name: string;
  readonly iban: string | null;
  readonly remittance: string;
  readonly bookingText: string;
  readonly endToEndId: string | null;
  readonly bankReference: string | null;
  readonly isReversal: boolean;
  readonly batch: string | null;
  readonly status: FinanceBankLineStatus;
  readonly score: number | null;
  readonly ignoredReason: string | null;
  readonly version: number;
  readonly amount: { readonly decimal: string; readonly currency: string };
  readonly suggestion: {
    readonly score: number;
    readonly reasons: ReadonlyArray<{
      readonly code: FinanceBankMatchReason;
      readonly points: number;
      readonly detail: string;
    }>;
    readonly parts: ReadonlyArray<{
      readonly kind: FinanceBankPartKind;
      readonly targetId: string | null;
      readonly label: string;
      readonly amount: { readonly decimal: string; readonly currency: string };
    }>;
    readonly rest: { readonly decimal: string; readonly currency: string };
  } | null;
};

export type FinanceBankAccountsQueryVariables = Exact<{ [key: string]: never }>;

export type FinanceBankAccountsQuery = {
  readonly financeBankAccounts: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
    readonly iban: string;
    readonly bic: string;
    readonly currency: string;
    readonly active: boolean;
    readonly readUntil: string | null;
    readonly openLines: number;
    readonly version: number;
    readonly account: { readonly code: string; readonly name: string };
    readonly bankBalance: { readonly decimal: string; readonly currency: string } | null;
    readonly csvPresets: ReadonlyArray<{
      readonly name: string;
      readonly delimiter: FinanceBankCsvDelimiter;
      readonly decimalComma: boolean;
      readonly dateFormat: FinanceBankCsvDateFormat;
      readonly columns: {
        readonly bookedOn: string;
        readonly valueOn: string | null;
        readonly amount: string | null;
        readonly debit: string | null;
        readonly credit: string | null;
        readonly currency: string | null;
        readonly name: string | null;
        readonly iban: string | null;
        readonly bic: string | null;
        readonly remittance: ReadonlyArray<string>;
        readonly reference: string | null;
        readonly endToEndId: string | null;
        readonly mandateId: string | null;
        readonly bookingText: string | null;
        readonly balance: string | null;
      };
    }>;
  }>;
};

export type FinanceBankLinesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: FinanceBankLineWhere | null | undefined;
  from?: string | null | undefined;
  until?: string | null | undefined;
}>;

export type FinanceBankLinesQuery = {
  readonly financeBankAccounts: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
    readonly iban: string;
    readonly bic: string;
    readonly currency: string;
    readonly active: boolean;
    readonly readUntil: string | null;
    readonly openLines: number;
    readonly version: number;
    readonly account: { readonly code: string; readonly name: string };
    readonly bankBalance: { readonly decimal: string; readonly currency: string } | null;
    readonly csvPresets: ReadonlyArray<{
      readonly name: string;
      readonly delimiter: FinanceBankCsvDelimiter;
      readonly decimalComma: boolean;
      readonly dateFormat: FinanceBankCsvDateFormat;
      readonly columns: {
        readonly bookedOn: string;
        readonly valueOn: string | null;
        readonly amount: string | null;
        readonly debit: string | null;
        readonly credit: string | null;
        readonly currency: string | null;
        readonly name: string | null;
        readonly iban: string | null;
        readonly bic: string | null;
        readonly remittance: ReadonlyArray<string>;
        readonly reference: string | null;
        readonly endToEndId: string | null;
        readonly mandateId: string | null;
        readonly bookingText: string | null;
        readonly balance: string | null;
      };
    }>;
  }>;
  readonly financeBankLines: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly bankAccountId: string;
      readonly bookedOn: string;
      readonly valueOn: string | null;
      readonly name: string;
      readonly iban: string | null;
      readonly remittance: string;
      readonly bookingText: string;
      readonly endToEndId: string | null;
      readonly bankReference: string | null;
      readonly isReversal: boolean;
      readonly batch: string | null;
      readonly status: FinanceBankLineStatus;
      readonly score: number | null;
      readonly ignoredReason: string | null;
      readonly version: number;
      readonly amount: { readonly decimal: string; readonly currency: string };
      readonly suggestion: {
        readonly score: number;
        readonly reasons: ReadonlyArray<{
          readonly code: FinanceBankMatchReason;
          readonly points: number;
          readonly detail: string;
        }>;
        readonly parts: ReadonlyArray<{
          readonly kind: FinanceBankPartKind;
          readonly targetId: string | null;
          readonly label: string;
          readonly amount: { readonly decimal: string; readonly currency: string };
        }>;
        readonly rest: { readonly decimal: string; readonly currency: string };
      } | null;
    }>;
  };
};

export type FinanceBankLineQueryVariables = Exact<{
  id: string;
}>;

export type FinanceBankLineQuery = {
  readonly financeBankLine: {
    readonly bic: string | null;
    readonly mandateId: string | null;
    readonly originalRate: string | null;
    readonly id: string;
    readonly bankAccountId: string;
    readonly bookedOn: string;
    readonly valueOn: string | null;
    readonly name: string;
    readonly iban: string | null;
    readonly remittance: string;
    readonly bookingText: string;
    readonly endToEndId: string | null;
    readonly bankReference: string | null;
    readonly isReversal: boolean;
    readonly batch: string | null;
    readonly status: FinanceBankLineStatus;
    readonly score: number | null;
    readonly ignoredReason: string | null;
    readonly version: number;
    readonly original: { readonly decimal: string; readonly currency: string } | null;
    readonly charges: { readonly decimal: string; readonly currency: string } | null;
    readonly match: {
      readonly id: string;
      readonly origin: FinanceBankMatchOrigin;
      readonly score: number | null;
      readonly note: string;
      readonly confirmedBy: string | null;
      readonly confirmedAt: string;
      readonly entryId: string | null;
      readonly parts: ReadonlyArray<{
        readonly kind: FinanceBankPartKind;
        readonly targetId: string | null;
        readonly label: string;
        readonly paymentId: string | null;
        readonly amount: { readonly decimal: string; readonly currency: string };
      }>;
    } | null;
    readonly amount: { readonly decimal: string; readonly currency: string };
    readonly suggestion: {
      readonly score: number;
      readonly reasons: ReadonlyArray<{
        readonly code: FinanceBankMatchReason;
        readonly points: number;
        readonly detail: string;
      }>;
      readonly parts: ReadonlyArray<{
        readonly kind: FinanceBankPartKind;
        readonly targetId: string | null;
        readonly label: string;
        readonly amount: { readonly decimal: string; readonly currency: string };
      }>;
      readonly rest: { readonly decimal: string; readonly currency: string };
    } | null;
  } | null;
  readonly financeBankCandidates: ReadonlyArray<{
    readonly score: number;
    readonly reasons: ReadonlyArray<{
      readonly code: FinanceBankMatchReason;
      readonly points: number;
      readonly detail: string;
    }>;
    readonly parts: ReadonlyArray<{
      readonly kind: FinanceBankPartKind;
      readonly targetId: string | null;
      readonly label: string;
      readonly amount: { readonly decimal: string; readonly currency: string };
    }>;
    readonly rest: { readonly decimal: string; readonly currency: string };
  }>;
};

export type FinanceBankStatementsQueryVariables = Exact<{
  bankAccountId: string;
}>;

export type FinanceBankStatementsQuery = {
  readonly financeBankStatements: ReadonlyArray<{
    readonly id: string | null;
    readonly reference: string;
    readonly format: FinanceBankFormat;
    readonly from: string | null;
    readonly until: string | null;
    readonly created: number;
    readonly known: number;
    readonly fileName: string | null;
    readonly importedAt: string | null;
    readonly opening: { readonly decimal: string; readonly currency: string } | null;
    readonly closing: { readonly decimal: string; readonly currency: string } | null;
  }>;
};

export type FinanceBankRulesQueryVariables = Exact<{ [key: string]: never }>;

export type FinanceBankRulesQuery = {
  readonly financeBankRules: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
    readonly position: number;
    readonly text: string;
    readonly field: FinanceBankRuleField;
    readonly side: FinanceBankRuleSide;
    readonly active: boolean;
    readonly version: number;
    readonly account: { readonly code: string; readonly name: string };
  }>;
};

export type FinanceBankRuleTrialQueryVariables = Exact<{
  input: FinanceBankRuleTrialInput;
}>;

export type FinanceBankRuleTrialQuery = {
  readonly financeBankRuleTrial: {
    readonly tried: number;
    readonly found: number;
    readonly lines: ReadonlyArray<{
      readonly id: string;
      readonly bankAccountId: string;
      readonly bookedOn: string;
      readonly valueOn: string | null;
      readonly name: string;
      readonly iban: string | null;
      readonly remittance: string;
      readonly bookingText: string;
      readonly endToEndId: string | null;
      readonly bankReference: string | null;
      readonly isReversal: boolean;
      readonly batch: string | null;
      readonly status: FinanceBankLineStatus;
      readonly score: number | null;
      readonly ignoredReason: string | null;
      readonly version: number;
      readonly amount: { readonly decimal: string; readonly currency: string };
      readonly suggestion: {
        readonly score: number;
        readonly reasons: ReadonlyArray<{
          readonly code: FinanceBankMatchReason;
          readonly points: number;
          readonly detail: string;
        }>;
        readonly parts: ReadonlyArray<{
          readonly kind: FinanceBankPartKind;
          readonly targetId: string | null;
          readonly label: string;
          readonly amount: { readonly decimal: string; readonly currency: string };
        }>;
        readonly rest: { readonly decimal: string; readonly currency: string };
      } | null;
    }>;
  };
};

export type FinanceBankReconciliationQueryVariables = Exact<{
  bankAccountId: string;
  from: string;
  until: string;
}>;

export type FinanceBankReconciliationQuery = {
  readonly financeBankReconciliation: ReadonlyArray<{
    readonly day: string;
    readonly agrees: boolean | null;
    readonly bank: { readonly decimal: string; readonly currency: string };
    readonly ledger: { readonly decimal: string; readonly currency: string };
    readonly difference: { readonly decimal: string; readonly currency: string };
    readonly openLines: { readonly decimal: string; readonly currency: string };
    readonly ignoredLines: { readonly decimal: string; readonly currency: string };
    readonly ledgerOnly: { readonly decimal: string; readonly currency: string };
    readonly opening: { readonly decimal: string; readonly currency: string };
  }>;
};

export type CreateFinanceBankAccountMutationVariables = Exact<{
  input: CreateFinanceBankAccountInput;
}>;

export type CreateFinanceBankAccountMutation = {
  readonly createFinanceBankAccount: {
    readonly bankAccount: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type UpdateFinanceBankAccountMutationVariables = Exact<{
  input: UpdateFinanceBankAccountInput;
}>;

export type UpdateFinanceBankAccountMutation = {
  readonly updateFinanceBankAccount: {
    readonly bankAccount: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type CreateFinanceBankRuleMutationVariables = Exact<{
  input: CreateFinanceBankRuleInput;
}>;

export type CreateFinanceBankRuleMutation = {
  readonly createFinanceBankRule: {
    readonly rule: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type UpdateFinanceBankRuleMutationVariables = Exact<{
  input: UpdateFinanceBankRuleInput;
}>;

export type UpdateFinanceBankRuleMutation = {
  readonly updateFinanceBankRule: {
    readonly rule: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type ImportFinanceBankStatementsMutationVariables = Exact<{
  input: ImportFinanceBankStatementsInput;
}>;

export type ImportFinanceBankStatementsMutation = {
  readonly importFinanceBankStatements: {
    readonly report: {
      readonly format: FinanceBankFormat;
      readonly dryRun: boolean;
      readonly created: number;
      readonly known: number;
      readonly statements: ReadonlyArray<{
        readonly reference: string;
        readonly from: string | null;
        readonly until: string | null;
        readonly created: number;
        readonly known: number;
        readonly opening: { readonly decimal: string; readonly currency: string } | null;
        readonly closing: { readonly decimal: string; readonly currency: string } | null;
      }>;
      readonly faults: ReadonlyArray<{ readonly row: number; readonly code: string; readonly message: string }>;
      readonly notes: ReadonlyArray<{ readonly row: number; readonly code: string; readonly message: string }>;
    } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type MatchFinanceBankLineMutationVariables = Exact<{
  input: MatchFinanceBankLineInput;
}>;

export type MatchFinanceBankLineMutation = {
  readonly matchFinanceBankLine: {
    readonly line: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type ConfirmFinanceBankSuggestionsMutationVariables = Exact<{
  input: ConfirmFinanceBankSuggestionsInput;
}>;

export type ConfirmFinanceBankSuggestionsMutation = {
  readonly confirmFinanceBankSuggestions: {
    readonly results: ReadonlyArray<{
      readonly lineId: string;
      readonly outcome: FinanceBankConfirmOutcome;
      readonly code: string | null;
      readonly message: string | null;
    }> | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type SuggestFinanceBankMatchesMutationVariables = Exact<{
  input: SuggestFinanceBankMatchesInput;
}>;

export type SuggestFinanceBankMatchesMutation = {
  readonly suggestFinanceBankMatches: {
    readonly changed: number | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type IgnoreFinanceBankLineMutationVariables = Exact<{
  input: DecideFinanceBankLineInput;
}>;

export type IgnoreFinanceBankLineMutation = {
  readonly ignoreFinanceBankLine: {
    readonly line: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type ReopenFinanceBankLineMutationVariables = Exact<{
  input: DecideFinanceBankLineInput;
}>;

export type ReopenFinanceBankLineMutation = {
  readonly reopenFinanceBankLine: {
    readonly line: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type FinanceBankTargetsQueryVariables = Exact<{
  number: string;
  code: string;
}>;

export type FinanceBankTargetsQuery = {
  readonly financeInvoices: {
    readonly nodes: ReadonlyArray<{ readonly id: string; readonly kind: FinanceInvoiceKind }>;
  };
  readonly financeAccounts: { readonly nodes: ReadonlyArray<{ readonly id: string }> };
};

export type PreviewFinanceBankCsvMutationVariables = Exact<{
  input: PreviewFinanceBankCsvInput;
}>;

export type PreviewFinanceBankCsvMutation = {
  readonly previewFinanceBankCsv: {
    readonly preview: {
      readonly header: ReadonlyArray<string>;
      readonly count: number;
      readonly lines: ReadonlyArray<{
        readonly row: number;
        readonly bookedOn: string;
        readonly amount: string;
        readonly currency: string;
        readonly name: string;
        readonly remittance: string;
      }>;
      readonly faults: ReadonlyArray<{ readonly row: number | null; readonly message: string }>;
    } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type FinanceInvoiceFileQueryVariables = Exact<{
  id: string;
}>;

export type FinanceInvoiceFileQuery = {
  readonly financeInvoiceFile: { readonly name: string; readonly mimeType: string; readonly content: string } | null;
};

export type FinanceDunningFileQueryVariables = Exact<{
  id: string;
}>;

export type FinanceDunningFileQuery = {
  readonly financeDunningFile: { readonly name: string; readonly mimeType: string; readonly content: string } | null;
};

export type FinanceInvoicingSettingsQueryVariables = Exact<{ [key: string]: never }>;

export type FinanceInvoicingSettingsQuery = {
  readonly financeInvoicingSettings: {
    readonly version: number;
    readonly autoInvoice: boolean;
    readonly vatMode: FinanceVatMode;
    readonly vatAbroad: FinanceVatAbroad;
    readonly invoicePrefix: string;
    readonly creditPrefix: string;
    readonly paymentDays: number;
    readonly language: string;
    readonly seller: {
      readonly name: string;
      readonly line1: string;
      readonly line2: string;
      readonly postalCode: string;
      readonly city: string;
      readonly country: string;
      readonly vatId: string;
      readonly taxNumber: string;
      readonly registration: string;
      readonly contactName: string;
      readonly email: string;
      readonly phone: string;
      readonly iban: string;
      readonly bic: string;
      readonly bankName: string;
    };
    readonly dunning: ReadonlyArray<{
      readonly afterDays: number;
      readonly textDe: string;
      readonly textEn: string;
      readonly fee: { readonly decimal: string; readonly currency: string };
    }>;
    readonly reminding: {
      readonly automatic: boolean;
      readonly sendLetters: boolean;
      readonly pauseDays: number;
      readonly payDays: number;
      readonly interestPercent: string;
      readonly minimum: { readonly decimal: string; readonly currency: string };
    };
    readonly datev: { readonly consultant: number; readonly client: number };
  };
};

export type UpdateFinanceInvoicingSettingsMutationVariables = Exact<{
  input: UpdateFinanceInvoicingSettingsInput;
}>;

export type UpdateFinanceInvoicingSettingsMutation = {
  readonly updateFinanceInvoicingSettings: {
    readonly settings: { readonly version: number } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type CreateFinanceInvoiceMutationVariables = Exact<{
  input: CreateFinanceInvoiceInput;
}>;

export type CreateFinanceInvoiceMutation = {
  readonly createFinanceInvoice: {
    readonly invoice: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type PreviewFinanceInvoiceMutationVariables = Exact<{
  input: PreviewFinanceInvoiceInput;
}>;

export type PreviewFinanceInvoiceMutation = {
  readonly previewFinanceInvoice: {
    readonly preview: {
      readonly lines: ReadonlyArray<{
        readonly position: number;
        readonly gross: { readonly decimal: string; readonly currency: string };
      }>;
      readonly vatParts: ReadonlyArray<{
        readonly category: FinanceVatCategory;
        readonly rate: string;
        readonly vat: { readonly decimal: string; readonly currency: string };
      }>;
      readonly net: { readonly decimal: string; readonly currency: string };
      readonly gross: { readonly decimal: string; readonly currency: string };
    } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type UpdateFinanceInvoiceMutationVariables = Exact<{
  input: UpdateFinanceInvoiceInput;
}>;

export type UpdateFinanceInvoiceMutation = {
  readonly updateFinanceInvoice: {
    readonly invoice: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type DiscardFinanceInvoiceMutationVariables = Exact<{
  input: FinanceInvoiceVersionInput;
}>;

export type DiscardFinanceInvoiceMutation = {
  readonly discardFinanceInvoice: {
    readonly invoice: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type FinanceInvoiceDraftQueryVariables = Exact<{
  id: string;
}>;

export type FinanceInvoiceDraftQuery = {
  readonly financeInvoice: {
    readonly id: string;
    readonly status: FinanceInvoiceStatus;
    readonly version: number;
    readonly currency: string;
    readonly amountsInclude: FinanceAmountBasis;
    readonly vatMode: FinanceVatMode;
    readonly supplyFrom: string | null;
    readonly supplyDate: string | null;
    readonly companyId: string | null;
    readonly language: string;
    readonly reference: string;
    readonly note: string;
    readonly person: { readonly id: string } | null;
    readonly customer: {
      readonly name: string;
      readonly vatId: string | null;
      readonly email: string | null;
      readonly address: {
        readonly line1: string | null;
        readonly line2: string | null;
        readonly postalCode: string | null;
        readonly city: string | null;
        readonly region: string | null;
        readonly country: string | null;
      } | null;
    };
    readonly lines: ReadonlyArray<{
      readonly id: string;
      readonly sku: string;
      readonly variantId: string | null;
      readonly kind: FinanceOrderLineKind;
      readonly description: string;
      readonly quantity: number;
      readonly unitPrice: string;
      readonly vatCategory: FinanceVatCategory;
      readonly vatRate: string;
      readonly net: { readonly decimal: string; readonly currency: string };
      readonly gross: { readonly decimal: string; readonly currency: string };
    }>;
  } | null;
};

export type DunningCandidatePartsFragment = {
  readonly invoiceId: string;
  readonly number: string;
  readonly dueDate: string;
  readonly daysLate: number;
  readonly level: number | null;
  readonly left: FinanceDunningLeftReason | null;
  readonly open: { readonly decimal: string; readonly currency: string };
  readonly fee: { readonly decimal: string; readonly currency: string } | null;
};

export type FinanceDunningQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type FinanceDunningQuery = {
  readonly financeDunningTrial: {
    readonly day: string;
    readonly due: ReadonlyArray<{
      readonly invoiceId: string;
      readonly number: string;
      readonly dueDate: string;
      readonly daysLate: number;
      readonly level: number | null;
      readonly left: FinanceDunningLeftReason | null;
      readonly open: { readonly decimal: string; readonly currency: string };
      readonly fee: { readonly decimal: string; readonly currency: string } | null;
    }>;
    readonly leftAlone: ReadonlyArray<{
      readonly invoiceId: string;
      readonly number: string;
      readonly dueDate: string;
      readonly daysLate: number;
      readonly level: number | null;
      readonly left: FinanceDunningLeftReason | null;
      readonly open: { readonly decimal: string; readonly currency: string };
      readonly fee: { readonly decimal: string; readonly currency: string } | null;
    }>;
  };
  readonly financeDunningNotices: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly version: number;
      readonly invoiceId: string;
      readonly number: string;
      readonly level: number;
      readonly sentOn: string;
      readonly waivedAt: string | null;
      readonly mails: ReadonlyArray<{ readonly id: string; readonly status: FinanceMailStatus }>;
      readonly fee: { readonly decimal: string; readonly currency: string };
      readonly interest: { readonly decimal: string; readonly currency: string };
    }>;
  };
};

export type WaiveFinanceDunningMutationVariables = Exact<{
  input: WaiveFinanceDunningInput;
}>;

export type WaiveFinanceDunningMutation = {
  readonly waiveFinanceDunning: {
    readonly notice: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type HoldFinanceDunningMutationVariables = Exact<{
  input: HoldFinanceDunningInput;
}>;

export type HoldFinanceDunningMutation = {
  readonly holdFinanceDunning: {
    readonly invoice: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type CheckFinanceElectronicInvoiceMutationVariables = Exact<{
  input: CheckFinanceElectronicInvoiceInput;
}>;

export type CheckFinanceElectronicInvoiceMutation = {
  readonly checkFinanceElectronicInvoice: {
    readonly check: {
      readonly syntax: FinanceElectronicSyntax;
      readonly inside: string | null;
      readonly specification: string | null;
      readonly number: string | null;
      readonly issueDate: string | null;
      readonly seller: string | null;
      readonly buyer: string | null;
      readonly currency: string | null;
      readonly due: string | null;
      readonly lines: number;
      readonly rulesLooked: number;
      readonly brokenRules: ReadonlyArray<{
        readonly rule: string;
        readonly severity: FinanceRuleSeverity;
        readonly text: string;
        readonly places: ReadonlyArray<string>;
      }>;
    } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type FinanceDocumentMailDraftQueryVariables = Exact<{
  id: string;
  notice?: string | null | undefined;
}>;

export type FinanceDocumentMailDraftQuery = {
  readonly financeDocumentMailDraft: { readonly to: string; readonly subject: string; readonly body: string };
  readonly financeInvoice: { readonly id: string; readonly number: string | null } | null;
};

export type SendFinanceDocumentMutationVariables = Exact<{
  input: SendFinanceDocumentInput;
}>;

export type SendFinanceDocumentMutation = {
  readonly sendFinanceDocument: {
    readonly mail: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type ResendFinanceDocumentMailMutationVariables = Exact<{
  input: ResendFinanceDocumentMailInput;
}>;

export type ResendFinanceDocumentMailMutation = {
  readonly resendFinanceDocumentMail: {
    readonly mail: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type FinanceMailSettingsQueryVariables = Exact<{ [key: string]: never }>;

export type FinanceMailSettingsQuery = {
  readonly financeMailSettings: {
    readonly version: number;
    readonly senderName: string;
    readonly fromAddress: string;
    readonly replyTo: string | null;
    readonly perMinute: number;
    readonly paused: boolean;
    readonly smtpHost: string | null;
    readonly smtpPort: number | null;
    readonly smtpTls: FinanceSmtpTls | null;
    readonly smtpUser: string | null;
    readonly hasPassword: boolean;
    readonly sendsAs: string;
  };
};

export type UpdateFinanceMailSettingsMutationVariables = Exact<{
  input: UpdateFinanceMailSettingsInput;
}>;

export type UpdateFinanceMailSettingsMutation = {
  readonly updateFinanceMailSettings: {
    readonly settings: { readonly version: number } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type DocumentMailPartsFragment = {
  readonly id: string;
  readonly invoiceId: string;
  readonly noticeId: string | null;
  readonly label: string;
  readonly recipient: string;
  readonly status: FinanceMailStatus;
  readonly requestedBy: string;
  readonly createdAt: string;
  readonly sentAt: string | null;
  readonly lastError: string | null;
  readonly bounceKind: FinanceBounceKind | null;
};

export type FinanceDocumentMailsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: FinanceDocumentMailWhere | null | undefined;
}>;

export type FinanceDocumentMailsQuery = {
  readonly financeDocumentMails: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly invoiceId: string;
      readonly noticeId: string | null;
      readonly label: string;
      readonly recipient: string;
      readonly status: FinanceMailStatus;
      readonly requestedBy: string;
      readonly createdAt: string;
      readonly sentAt: string | null;
      readonly lastError: string | null;
      readonly bounceKind: FinanceBounceKind | null;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type TakeFinanceMailReportMutationVariables = Exact<{
  input: TakeFinanceMailReportInput;
}>;

export type TakeFinanceMailReportMutation = {
  readonly takeFinanceMailReport: {
    readonly mail: { readonly id: string; readonly label: string; readonly status: FinanceMailStatus } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type BrandDeletionPartsFragment = {
  readonly id: string;
  readonly version: number;
  readonly brandId: string;
  readonly brandName: string | null;
  readonly state: BrandDeletionState;
  readonly reason: string;
  readonly createdAt: string;
  readonly dueAt: string;
  readonly begunAt: string | null;
  readonly finishedAt: string | null;
  readonly accountsClosed: number;
  readonly requestedBy: { readonly id: string; readonly name: string | null };
  readonly confirmedBy: { readonly id: string; readonly name: string | null } | null;
  readonly services: ReadonlyArray<{
    readonly service: string;
    readonly state: BrandDeletionPartState;
    readonly rows: number;
    readonly error: string | null;
    readonly answeredAt: string | null;
    readonly chainSeq: number | null;
    readonly chainHash: string | null;
  }>;
};

export type DeletionOfBrandQueryVariables = Exact<{
  id: string;
}>;

export type DeletionOfBrandQuery = {
  readonly brandDeletion: {
    readonly id: string;
    readonly version: number;
    readonly brandId: string;
    readonly brandName: string | null;
    readonly state: BrandDeletionState;
    readonly reason: string;
    readonly createdAt: string;
    readonly dueAt: string;
    readonly begunAt: string | null;
    readonly finishedAt: string | null;
    readonly accountsClosed: number;
    readonly requestedBy: { readonly id: string; readonly name: string | null };
    readonly confirmedBy: { readonly id: string; readonly name: string | null } | null;
    readonly services: ReadonlyArray<{
      readonly service: string;
      readonly state: BrandDeletionPartState;
      readonly rows: number;
      readonly error: string | null;
      readonly answeredAt: string | null;
      readonly chainSeq: number | null;
      readonly chainHash: string | null;
    }>;
  };
};

export type AllBrandDeletionsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;

export type AllBrandDeletionsQuery = {
  readonly brandDeletions: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly version: number;
      readonly brandId: string;
      readonly brandName: string | null;
      readonly state: BrandDeletionState;
      readonly reason: string;
      readonly createdAt: string;
      readonly dueAt: string;
      readonly begunAt: string | null;
      readonly finishedAt: string | null;
      readonly accountsClosed: number;
      readonly requestedBy: { readonly id: string; readonly name: string | null };
      readonly confirmedBy: { readonly id: string; readonly name: string | null } | null;
      readonly services: ReadonlyArray<{
        readonly service: string;
        readonly state: BrandDeletionPartState;
        readonly rows: number;
        readonly error: string | null;
        readonly answeredAt: string | null;
        readonly chainSeq: number | null;
        readonly chainHash: string | null;
      }>;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type RequestBrandDeletionMutationVariables = Exact<{
  input: RequestBrandDeletionInput;
}>;

export type RequestBrandDeletionMutation = {
  readonly requestBrandDeletion: {
    readonly brandDeletion: { readonly id: string } | null;
    readonly approvalRequest: { readonly id: string; readonly state: ApprovalState } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type CancelBrandDeletionMutationVariables = Exact<{
  input: CancelBrandDeletionInput;
}>;

export type CancelBrandDeletionMutation = {
  readonly cancelBrandDeletion: {
    readonly brandDeletion: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type RetryBrandDeletionMutationVariables = Exact<{
  input: RetryBrandDeletionInput;
}>;

export type RetryBrandDeletionMutation = {
  readonly retryBrandDeletion: {
    readonly brandDeletion: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type ProvisioningPartsFragment = {
  readonly id: string;
  readonly domain: string;
  readonly state: BrandProvisioningState;
  readonly attempts: number;
  readonly trouble: string | null;
  readonly requestedAt: string;
  readonly answeredAt: string | null;
};

export type BrandPartsFragment = {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  readonly status: BrandStatus;
  readonly suspensionReason: string | null;
  readonly suspendedAt: string | null;
  readonly defaultCurrency: string;
  readonly defaultCountry: string;
  readonly defaultLocale: string;
  readonly timeZone: string;
  readonly vatRegime: VatRegime;
  readonly vatId: string | null;
  readonly version: number;
  readonly createdAt: string;
  readonly provisioning: ReadonlyArray<{
    readonly id: string;
    readonly domain: string;
    readonly state: BrandProvisioningState;
    readonly attempts: number;
    readonly trouble: string | null;
    readonly requestedAt: string;
    readonly answeredAt: string | null;
  }> | null;
};

export type AllBrandsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;

export type AllBrandsQuery = {
  readonly brands: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly slug: string;
      readonly status: BrandStatus;
      readonly suspensionReason: string | null;
      readonly suspendedAt: string | null;
      readonly defaultCurrency: string;
      readonly defaultCountry: string;
      readonly defaultLocale: string;
      readonly timeZone: string;
      readonly vatRegime: VatRegime;
      readonly vatId: string | null;
      readonly version: number;
      readonly createdAt: string;
      readonly provisioning: ReadonlyArray<{
        readonly id: string;
        readonly domain: string;
        readonly state: BrandProvisioningState;
        readonly attempts: number;
        readonly trouble: string | null;
        readonly requestedAt: string;
        readonly answeredAt: string | null;
      }> | null;
    }>;
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly hasPreviousPage: boolean;
      readonly startCursor: string | null;
      readonly endCursor: string | null;
    };
  };
};

export type OneBrandQueryVariables = Exact<{
  id: string;
}>;

export type OneBrandQuery = {
  readonly brand: {
    readonly id: string;
    readonly name: string;
    readonly slug: string;
    readonly status: BrandStatus;
    readonly suspensionReason: string | null;
    readonly suspendedAt: string | null;
    readonly defaultCurrency: string;
    readonly defaultCountry: string;
    readonly defaultLocale: string;
    readonly timeZone: string;
    readonly vatRegime: VatRegime;
    readonly vatId: string | null;
    readonly version: number;
    readonly createdAt: string;
    readonly provisioning: ReadonlyArray<{
      readonly id: string;
      readonly domain: string;
      readonly state: BrandProvisioningState;
      readonly attempts: number;
      readonly trouble: string | null;
      readonly requestedAt: string;
      readonly answeredAt: string | null;
    }> | null;
  } | null;
};

export type OwnBrandQueryVariables = Exact<{ [key: string]: never }>;

export type OwnBrandQuery = {
  readonly brand: {
    readonly id: string;
    readonly name: string;
    readonly slug: string;
    readonly status: BrandStatus;
    readonly suspensionReason: string | null;
    readonly suspendedAt: string | null;
    readonly defaultCurrency: string;
    readonly defaultCountry: string;
    readonly defaultLocale: string;
    readonly timeZone: string;
    readonly vatRegime: VatRegime;
    readonly vatId: string | null;
    readonly version: number;
    readonly createdAt: string;
    readonly identity: {
      readonly tagline: string;
      readonly voice: string;
      readonly tone: ReadonlyArray<string>;
      readonly keywords: ReadonlyArray<string>;
      readonly forbiddenWords: ReadonlyArray<string>;
      readonly languages: ReadonlyArray<string>;
      readonly version: number;
    } | null;
    readonly rules: {
      readonly maxDiscountPercent: string | null;
      readonly backordersAllowed: boolean;
      readonly returnDays: number;
      readonly documentVatMode: DocumentVatMode;
      readonly healthClaims: BrandHealthClaims;
      readonly forbiddenClaims: ReadonlyArray<string>;
      readonly secondFactorRequired: boolean;
      readonly secondFactorGraceDays: number;
      readonly version: number;
    } | null;
    readonly provisioning: ReadonlyArray<{
      readonly id: string;
      readonly domain: string;
      readonly state: BrandProvisioningState;
      readonly attempts: number;
      readonly trouble: string | null;
      readonly requestedAt: string;
      readonly answeredAt: string | null;
    }> | null;
  } | null;
};

export type HomeChecklistQueryVariables = Exact<{ [key: string]: never }>;

export type HomeChecklistQuery = {
  readonly brandChecklist: ReadonlyArray<{
    readonly step: BrandChecklistStep;
    readonly done: boolean;
    readonly link: string;
  }>;
};

export type CreateBrandMutationVariables = Exact<{
  input: CreateBrandInput;
}>;

export type CreateBrandMutation = {
  readonly createBrand: {
    readonly brand: { readonly id: string; readonly name: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type UpdateBrandMutationVariables = Exact<{
  input: UpdateBrandInput;
}>;

export type UpdateBrandMutation = {
  readonly updateBrand: {
    readonly brand: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type SuspendBrandMutationVariables = Exact<{
  input: BrandStatusInput;
}>;

export type SuspendBrandMutation = {
  readonly suspendBrand: {
    readonly brand: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type ResumeBrandMutationVariables = Exact<{
  input: BrandStatusInput;
}>;

export type ResumeBrandMutation = {
  readonly resumeBrand: {
    readonly brand: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type RetryProvisioningMutationVariables = Exact<{
  input: RetryBrandProvisioningInput;
}>;

export type RetryProvisioningMutation = {
  readonly retryBrandProvisioning: {
    readonly provisioning: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type UpdateIdentityMutationVariables = Exact<{
  input: UpdateBrandIdentityInput;
}>;

export type UpdateIdentityMutation = {
  readonly updateBrandIdentity: {
    readonly identity: { readonly version: number } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type UpdateRulesMutationVariables = Exact<{
  input: UpdateBrandRulesInput;
}>;

export type UpdateRulesMutation = {
  readonly updateBrandRules: {
    readonly rules: { readonly version: number } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type CampaignRowFragment = {
  readonly id: string;
  readonly name: string;
  readonly code: string;
  readonly status: CampaignStatus;
  readonly origin: CampaignOrigin;
  readonly channels: ReadonlyArray<CampaignChannel>;
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly launchedAt: string | null;
  readonly segmentId: string | null;
  readonly result: {
    readonly people: number;
    readonly delivered: number;
    readonly orders: number;
    readonly clicked: { readonly rate: number | null; readonly of: number };
    readonly revenue: ReadonlyArray<{ readonly decimal: string; readonly currency: string }>;
  };
};

export type CampaignsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: CampaignWhere | null | undefined;
}>;

export type CampaignsQuery = {
  readonly campaigns: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly code: string;
      readonly status: CampaignStatus;
      readonly origin: CampaignOrigin;
      readonly channels: ReadonlyArray<CampaignChannel>;
      readonly startsAt: string | null;
      readonly endsAt: string | null;
      readonly launchedAt: string | null;
      readonly segmentId: string | null;
      readonly result: {
        readonly people: number;
        readonly delivered: number;
        readonly orders: number;
        readonly clicked: { readonly rate: number | null; readonly of: number };
        readonly revenue: ReadonlyArray<{ readonly decimal: string; readonly currency: string }>;
      };
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type CampaignActorPartsFragment = { readonly kind: string; readonly id: string; readonly name: string | null };

export type CampaignArmPartsFragment = {
  readonly key: string;
  readonly name: string;
  readonly weight: number;
  readonly control: boolean;
  readonly subject: string;
  readonly preheader: string | null;
  readonly html: string | null;
  readonly text: string;
};

export type CampaignPartsFragment = {
  readonly id: string;
  readonly name: string;
  readonly code: string;
  readonly description: string | null;
  readonly status: CampaignStatus;
  readonly actions: ReadonlyArray<CampaignAction>;
  readonly origin: CampaignOrigin;
  readonly channels: ReadonlyArray<CampaignChannel>;
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly segmentId: string | null;
  readonly keepAdding: boolean;
  readonly purpose: string | null;
  readonly testShare: number;
  readonly winnerMetric: CampaignMetric | null;
  readonly winnerAfterHours: number | null;
  readonly decisionNote: string | null;
  readonly launchedAt: string | null;
  readonly endedAt: string | null;
  readonly version: number;
  readonly budget: { readonly decimal: string; readonly currency: string };
  readonly goal: { readonly kind: CampaignGoalKind; readonly target: string } | null;
  readonly winner: { readonly key: string; readonly name: string } | null;
  readonly author: { readonly kind: string; readonly id: string; readonly name: string | null };
  readonly submittedBy: { readonly kind: string; readonly id: string; readonly name: string | null } | null;
  readonly decidedBy: { readonly kind: string; readonly id: string; readonly name: string | null } | null;
  readonly arms: ReadonlyArray<{
    readonly key: string;
    readonly name: string;
    readonly weight: number;
    readonly control: boolean;
    readonly subject: string;
    readonly preheader: string | null;
    readonly html: string | null;
    readonly text: string;
  }>;
  readonly findings: ReadonlyArray<{ readonly code: string; readonly message: string; readonly arm: string | null }>;
};

export type CampaignPageQueryVariables = Exact<{
  id: string;
}>;

export type CampaignPageQuery = {
  readonly campaign: {
    readonly id: string;
    readonly name: string;
    readonly code: string;
    readonly description: string | null;
    readonly status: CampaignStatus;
    readonly actions: ReadonlyArray<CampaignAction>;
    readonly origin: CampaignOrigin;
    readonly channels: ReadonlyArray<CampaignChannel>;
    readonly startsAt: string | null;
    readonly endsAt: string | null;
    readonly segmentId: string | null;
    readonly keepAdding: boolean;
    readonly purpose: string | null;
    readonly testShare: number;
    readonly winnerMetric: CampaignMetric | null;
    readonly winnerAfterHours: number | null;
    readonly decisionNote: string | null;
    readonly launchedAt: string | null;
    readonly endedAt: string | null;
    readonly version: number;
    readonly budget: { readonly decimal: string; readonly currency: string };
    readonly goal: { readonly kind: CampaignGoalKind; readonly target: string } | null;
    readonly winner: { readonly key: string; readonly name: string } | null;
    readonly author: { readonly kind: string; readonly id: string; readonly name: string | null };
    readonly submittedBy: { readonly kind: string; readonly id: string; readonly name: string | null } | null;
    readonly decidedBy: { readonly kind: string; readonly id: string; readonly name: string | null } | null;
    readonly arms: ReadonlyArray<{
      readonly key: string;
      readonly name: string;
      readonly weight: number;
      readonly control: boolean;
      readonly subject: string;
      readonly preheader: string | null;
      readonly html: string | null;
      readonly text: string;
    }>;
    readonly findings: ReadonlyArray<{ readonly code: string; readonly message: string; readonly arm: string | null }>;
  } | null;
};

export type CampaignSegmentsQueryVariables = Exact<{ [key: string]: never }>;

export type CampaignSegmentsQuery = {
  readonly segments: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
    readonly memberCount: number;
    readonly archived: boolean;
  }>;
};

export type CampaignReadersQueryVariables = Exact<{
  id: string;
}>;

export type CampaignReadersQuery = {
  readonly segment: {
    readonly members: {
      readonly nodes: ReadonlyArray<{ readonly personId: string; readonly person: { readonly label: string } | null }>;
    };
  } | null;
};

export type CampaignRatePartsFragment = {
  readonly successes: number;
  readonly of: number;
  readonly rate: number | null;
  readonly low: number | null;
  readonly high: number | null;
};

export type CampaignResultsQueryVariables = Exact<{
  id: string;
}>;

export type CampaignResultsQuery = {
  readonly campaign: {
    readonly id: string;
    readonly result: {
      readonly people: number;
      readonly queued: number;
      readonly delivered: number;
      readonly bounced: number;
      readonly failed: number;
      readonly waiting: number;
      readonly leads: number;
      readonly orders: number;
      readonly reached: string | null;
      readonly refused: ReadonlyArray<{ readonly reason: string; readonly count: number }>;
      readonly revenue: ReadonlyArray<{ readonly decimal: string; readonly currency: string }>;
      readonly opened: {
        readonly successes: number;
        readonly of: number;
        readonly rate: number | null;
        readonly low: number | null;
        readonly high: number | null;
      };
      readonly clicked: {
        readonly successes: number;
        readonly of: number;
        readonly rate: number | null;
        readonly low: number | null;
        readonly high: number | null;
      };
      readonly unsubscribed: {
        readonly successes: number;
        readonly of: number;
        readonly rate: number | null;
        readonly low: number | null;
        readonly high: number | null;
      };
      readonly ordered: {
        readonly successes: number;
        readonly of: number;
        readonly rate: number | null;
        readonly low: number | null;
        readonly high: number | null;
      };
      readonly arms: ReadonlyArray<{
        readonly people: number;
        readonly queued: number;
        readonly delivered: number;
        readonly bounced: number;
        readonly failed: number;
        readonly orders: number;
        readonly arm: {
          readonly key: string;
          readonly name: string;
          readonly control: boolean;
          readonly weight: number;
        };
        readonly revenue: ReadonlyArray<{ readonly decimal: string; readonly currency: string }>;
        readonly refused: ReadonlyArray<{ readonly reason: string; readonly count: number }>;
        readonly opened: {
          readonly successes: number;
          readonly of: number;
          readonly rate: number | null;
          readonly low: number | null;
          readonly high: number | null;
        };
        readonly clicked: {
          readonly successes: number;
          readonly of: number;
          readonly rate: number | null;
          readonly low: number | null;
          readonly high: number | null;
        };
        readonly unsubscribed: {
          readonly successes: number;
          readonly of: number;
          readonly rate: number | null;
          readonly low: number | null;
          readonly high: number | null;
        };
        readonly ordered: {
          readonly successes: number;
          readonly of: number;
          readonly rate: number | null;
          readonly low: number | null;
          readonly high: number | null;
        };
        readonly comparisons: ReadonlyArray<{
          readonly metric: CampaignMetric;
          readonly against: string;
          readonly difference: number;
          readonly p: number;
          readonly significant: boolean;
        }>;
      }>;
    };
  } | null;
};

export type CampaignAudienceQueryVariables = Exact<{
  segmentId: string;
  purpose: string;
}>;

export type CampaignAudienceQuery = {
  readonly campaignAudience: {
    readonly members: number;
    readonly judged: number;
    readonly sendable: number;
    readonly refused: ReadonlyArray<{ readonly reason: string; readonly count: number }>;
  };
};

export type CampaignPreviewQueryVariables = Exact<{
  input: CampaignPreviewInput;
}>;

export type CampaignPreviewQuery = {
  readonly campaignPreview: {
    readonly subject: string;
    readonly html: string | null;
    readonly text: string;
    readonly findings: ReadonlyArray<{ readonly code: string; readonly message: string }>;
  };
};

export type CreateCampaignMutationVariables = Exact<{
  input: CreateCampaignInput;
}>;

export type CreateCampaignMutation = {
  readonly createCampaign: {
    readonly campaign: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type UpdateCampaignMutationVariables = Exact<{
  input: UpdateCampaignInput;
}>;

export type UpdateCampaignMutation = {
  readonly updateCampaign: {
    readonly campaign: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type SubmitCampaignMutationVariables = Exact<{
  input: CampaignStepInput;
}>;

export type SubmitCampaignMutation = {
  readonly submitCampaign: {
    readonly campaign: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type ApproveCampaignMutationVariables = Exact<{
  input: CampaignStepInput;
}>;

export type ApproveCampaignMutation = {
  readonly approveCampaign: {
    readonly campaign: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type RejectCampaignMutationVariables = Exact<{
  input: CampaignStepInput;
}>;

export type RejectCampaignMutation = {
  readonly rejectCampaign: {
    readonly campaign: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type PauseCampaignMutationVariables = Exact<{
  input: CampaignStepInput;
}>;

export type PauseCampaignMutation = {
  readonly pauseCampaign: {
    readonly campaign: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type ResumeCampaignMutationVariables = Exact<{
  input: CampaignStepInput;
}>;

export type ResumeCampaignMutation = {
  readonly resumeCampaign: {
    readonly campaign: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type CancelCampaignMutationVariables = Exact<{
  input: CampaignStepInput;
}>;

export type CancelCampaignMutation = {
  readonly cancelCampaign: {
    readonly campaign: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type LaunchCampaignMutationVariables = Exact<{
  input: LaunchCampaignInput;
}>;

export type LaunchCampaignMutation = {
  readonly launchCampaign: {
    readonly campaign: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type ChooseCampaignArmMutationVariables = Exact<{
  input: ChooseCampaignArmInput;
}>;

export type ChooseCampaignArmMutation = {
  readonly chooseCampaignArm: {
    readonly campaign: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type CategoryPartsFragment = {
  readonly id: string;
  readonly parentId: string | null;
  readonly name: string;
  readonly slug: string;
  readonly path: string;
  readonly label: string;
  readonly depth: number;
  readonly position: number;
  readonly version: number;
  readonly productCount: number;
  readonly translations: ReadonlyArray<{ readonly locale: string; readonly name: string }>;
};

export type AttributePartsFragment = {
  readonly id: string;
  readonly code: string;
  readonly kind: AttributeKind;
  readonly level: AttributeLevel;
  readonly label: string;
  readonly unit: string | null;
  readonly required: boolean;
  readonly filterable: boolean;
  readonly categoryIds: ReadonlyArray<string>;
  readonly position: number;
  readonly version: number;
  readonly options: ReadonlyArray<{ readonly code: string; readonly label: string }>;
  readonly translations: ReadonlyArray<{ readonly locale: string; readonly label: string }>;
};

export type SupplierPartsFragment = {
  readonly id: string;
  readonly name: string;
  readonly contact: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly leadTimeDays: number | null;
  readonly note: string;
  readonly active: boolean;
  readonly version: number;
};

export type CategoriesQueryVariables = Exact<{ [key: string]: never }>;

export type CategoriesQuery = {
  readonly categories: ReadonlyArray<{
    readonly id: string;
    readonly parentId: string | null;
    readonly name: string;
    readonly slug: string;
    readonly path: string;
    readonly label: string;
    readonly depth: number;
    readonly position: number;
    readonly version: number;
    readonly productCount: number;
    readonly translations: ReadonlyArray<{ readonly locale: string; readonly name: string }>;
  }>;
};

export type CreateCategoryMutationVariables = Exact<{
  input: CreateCategoryInput;
}>;

export type CreateCategoryMutation = {
  readonly createCategory: {
    readonly category: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type UpdateCategoryMutationVariables = Exact<{
  input: UpdateCategoryInput;
}>;

export type UpdateCategoryMutation = {
  readonly updateCategory: {
    readonly category: { readonly id: string; readonly version: number } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type MoveCategoryMutationVariables = Exact<{
  input: MoveCategoryInput;
}>;

export type MoveCategoryMutation = {
  readonly moveCategory: {
    readonly category: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type DeleteCategoryMutationVariables = Exact<{
  input: DeleteCategoryInput;
}>;

export type DeleteCategoryMutation = {
  readonly deleteCategory: {
    readonly category: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type AttributesQueryVariables = Exact<{ [key: string]: never }>;

export type AttributesQuery = {
  readonly attributes: ReadonlyArray<{
    readonly id: string;
    readonly code: string;
    readonly kind: AttributeKind;
    readonly level: AttributeLevel;
    readonly label: string;
    readonly unit: string | null;
    readonly required: boolean;
    readonly filterable: boolean;
    readonly categoryIds: ReadonlyArray<string>;
    readonly position: number;
    readonly version: number;
    readonly options: ReadonlyArray<{ readonly code: string; readonly label: string }>;
    readonly translations: ReadonlyArray<{ readonly locale: string; readonly label: string }>;
  }>;
  readonly categories: ReadonlyArray<{ readonly id: string; readonly label: string }>;
};

export type CreateAttributeMutationVariables = Exact<{
  input: CreateAttributeInput;
}>;

export type CreateAttributeMutation = {
  readonly createAttribute: {
    readonly attribute: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type UpdateAttributeMutationVariables = Exact<{
  input: UpdateAttributeInput;
}>;

export type UpdateAttributeMutation = {
  readonly updateAttribute: {
    readonly attribute: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type DeleteAttributeMutationVariables = Exact<{
  input: DeleteAttributeInput;
}>;

export type DeleteAttributeMutation = {
  readonly deleteAttribute: {
    readonly attribute: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type SuppliersQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;

export type SuppliersQuery = {
  readonly suppliers: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly contact: string | null;
      readonly email: string | null;
      readonly phone: string | null;
      readonly leadTimeDays: number | null;
      readonly note: string;
      readonly active: boolean;
      readonly version: number;
    }>;
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly hasPreviousPage: boolean;
      readonly startCursor: string | null;
      readonly endCursor: string | null;
    };
  };
};

export type CreateSupplierMutationVariables = Exact<{
  input: CreateSupplierInput;
}>;

export type CreateSupplierMutation = {
  readonly createSupplier: {
    readonly supplier: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type UpdateSupplierMutationVariables = Exact<{
  input: UpdateSupplierInput;
}>;

export type UpdateSupplierMutation = {
  readonly updateSupplier: {
    readonly supplier: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type ProductDetailsQueryVariables = Exact<{
  id: string;
}>;

export type ProductDetailsQuery = {
  readonly product: {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly brandName: string | null;
    readonly tags: ReadonlyArray<string>;
    readonly status: ProductStatus;
    readonly version: number;
    readonly legalActions: ReadonlyArray<ProductAction>;
    readonly activationBlockers: ReadonlyArray<{ readonly code: string; readonly message: string }>;
    readonly categories: ReadonlyArray<{
      readonly main: boolean;
      readonly category: { readonly id: string; readonly label: string };
    }>;
    readonly translations: ReadonlyArray<{
      readonly locale: string;
      readonly name: string;
      readonly description: string;
      readonly seoTitle: string | null;
      readonly slug: string | null;
    }>;
    readonly media: ReadonlyArray<{
      readonly id: string;
      readonly kind: MediaKind;
      readonly url: string;
      readonly variantId: string | null;
      readonly alt: ReadonlyArray<{ readonly locale: string; readonly text: string }>;
    }>;
    readonly attributeValues: ReadonlyArray<{
      readonly value: string;
      readonly options: ReadonlyArray<string>;
      readonly attribute: { readonly id: string };
    }>;
    readonly variants: ReadonlyArray<{
      readonly id: string;
      readonly sku: string;
      readonly name: string;
      readonly version: number;
      readonly inciIssues: ReadonlyArray<{ readonly code: string; readonly message: string }>;
      readonly ingredients: ReadonlyArray<{
        readonly name: string;
        readonly key: string;
        readonly nano: boolean;
        readonly mayContain: boolean;
      }>;
      readonly options: ReadonlyArray<{ readonly name: string; readonly value: string }>;
      readonly attributeValues: ReadonlyArray<{
        readonly value: string;
        readonly options: ReadonlyArray<string>;
        readonly attribute: { readonly id: string };
      }>;
      readonly bundle: {
        readonly available: number;
        readonly components: ReadonlyArray<{
          readonly quantity: number;
          readonly variant: { readonly id: string; readonly sku: string; readonly name: string };
        }>;
      } | null;
      readonly prices: ReadonlyArray<{
        readonly id: string;
        readonly channel: { readonly id: string; readonly name: string; readonly priceDisplay: PriceDisplay };
        readonly unitPrice: {
          readonly quantity: number;
          readonly unit: string;
          readonly required: boolean;
          readonly price: { readonly decimal: string; readonly currency: string };
        } | null;
      }>;
    }>;
  } | null;
  readonly categories: ReadonlyArray<{ readonly id: string; readonly label: string }>;
  readonly attributes: ReadonlyArray<{
    readonly id: string;
    readonly code: string;
    readonly kind: AttributeKind;
    readonly level: AttributeLevel;
    readonly label: string;
    readonly unit: string | null;
    readonly required: boolean;
    readonly filterable: boolean;
    readonly categoryIds: ReadonlyArray<string>;
    readonly position: number;
    readonly version: number;
    readonly options: ReadonlyArray<{ readonly code: string; readonly label: string }>;
    readonly translations: ReadonlyArray<{ readonly locale: string; readonly label: string }>;
  }>;
};

export type ProductSuppliersQueryVariables = Exact<{
  id: string;
  costs: boolean;
}>;

export type ProductSuppliersQuery = {
  readonly product: {
    readonly id: string;
    readonly variants: ReadonlyArray<{
      readonly id: string;
      readonly suppliers: ReadonlyArray<{
        readonly id: string;
        readonly supplierSku: string | null;
        readonly minimumQuantity: number;
        readonly leadTimeDays: number | null;
        readonly preferred: boolean;
        readonly purchasePrice?: { readonly decimal: string; readonly currency: string } | null;
        readonly supplier: { readonly id: string; readonly name: string; readonly leadTimeDays: number | null };
      }> | null;
    }>;
  } | null;
  readonly suppliers: { readonly nodes: ReadonlyArray<{ readonly id: string; readonly name: string }> };
};

export type SaveProductMutationVariables = Exact<{
  input: UpdateProductInput;
}>;

export type SaveProductMutation = {
  readonly updateProduct: {
    readonly product: { readonly id: string; readonly version: number } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type SetProductCategoriesMutationVariables = Exact<{
  input: SetProductCategoriesInput;
}>;

export type SetProductCategoriesMutation = {
  readonly setProductCategories: {
    readonly product: { readonly id: string; readonly version: number } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type SetAttributeValuesMutationVariables = Exact<{
  input: SetAttributeValuesInput;
}>;

export type SetAttributeValuesMutation = {
  readonly setAttributeValues: {
    readonly product: { readonly id: string; readonly version: number } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type SetProductMediaMutationVariables = Exact<{
  input: SetProductMediaInput;
}>;

export type SetProductMediaMutation = {
  readonly setProductMedia: {
    readonly product: { readonly id: string; readonly version: number } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type GenerateVariantsMutationVariables = Exact<{
  input: GenerateVariantsInput;
}>;

export type GenerateVariantsMutation = {
  readonly generateVariants: {
    readonly product: { readonly id: string; readonly version: number } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type ChangeProductStatusMutationVariables = Exact<{
  input: ChangeProductStatusInput;
}>;

export type ChangeProductStatusMutation = {
  readonly changeProductStatus: {
    readonly product: { readonly id: string; readonly version: number } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type SetBundleMutationVariables = Exact<{
  input: SetBundleInput;
}>;

export type SetBundleMutation = {
  readonly setBundle: {
    readonly variant: { readonly id: string; readonly version: number } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type SetVariantSuppliersMutationVariables = Exact<{
  input: SetVariantSuppliersInput;
}>;

export type SetVariantSuppliersMutation = {
  readonly setVariantSuppliers: {
    readonly variant: { readonly id: string; readonly version: number } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type ProductFiltersQueryVariables = Exact<{ [key: string]: never }>;

export type ProductFiltersQuery = {
  readonly categories: ReadonlyArray<{ readonly id: string; readonly label: string }>;
  readonly attributes: ReadonlyArray<{
    readonly id: string;
    readonly code: string;
    readonly kind: AttributeKind;
    readonly level: AttributeLevel;
    readonly label: string;
    readonly unit: string | null;
    readonly required: boolean;
    readonly filterable: boolean;
    readonly categoryIds: ReadonlyArray<string>;
    readonly position: number;
    readonly version: number;
    readonly options: ReadonlyArray<{ readonly code: string; readonly label: string }>;
    readonly translations: ReadonlyArray<{ readonly locale: string; readonly label: string }>;
  }>;
  readonly savedViews: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
    readonly shared: boolean;
    readonly mine: boolean;
    readonly filter: unknown;
    readonly columns: ReadonlyArray<string>;
    readonly sort: string;
    readonly version: number;
  }>;
};

export type SupplierChoicesQueryVariables = Exact<{ [key: string]: never }>;

export type SupplierChoicesQuery = {
  readonly suppliers: { readonly nodes: ReadonlyArray<{ readonly id: string; readonly name: string }> };
};

export type CreateSavedViewMutationVariables = Exact<{
  input: CreateSavedViewInput;
}>;

export type CreateSavedViewMutation = {
  readonly createSavedView: {
    readonly view: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type DeleteSavedViewMutationVariables = Exact<{
  input: DeleteSavedViewInput;
}>;

export type DeleteSavedViewMutation = {
  readonly deleteSavedView: {
    readonly view: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type BulkEditPreviewQueryVariables = Exact<{
  patch: BulkEditPatchInput;
  filter?: ProductFilter | null | undefined;
}>;

export type BulkEditPreviewQuery = {
  readonly previewBulkEdit: {
    readonly count: number;
    readonly rows: ReadonlyArray<{
      readonly refusal: string | null;
      readonly product: { readonly id: string; readonly name: string };
      readonly changes: ReadonlyArray<{
        readonly field: string;
        readonly before: string | null;
        readonly after: string | null;
      }>;
    }>;
  };
};

export type BulkEditPartsFragment = {
  readonly id: string;
  readonly label: string;
  readonly status: BulkEditStatus;
  readonly matched: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly failed: number;
  readonly undone: number;
  readonly refused: number;
  readonly undoable: boolean;
  readonly createdAt: string;
  readonly finishedAt: string | null;
  readonly startedBy: { readonly name: string | null };
};

export type BulkEditsQueryVariables = Exact<{ [key: string]: never }>;

export type BulkEditsQuery = {
  readonly bulkEdits: ReadonlyArray<{
    readonly id: string;
    readonly label: string;
    readonly status: BulkEditStatus;
    readonly matched: number;
    readonly changed: number;
    readonly unchanged: number;
    readonly failed: number;
    readonly undone: number;
    readonly refused: number;
    readonly undoable: boolean;
    readonly createdAt: string;
    readonly finishedAt: string | null;
    readonly startedBy: { readonly name: string | null };
  }>;
};

export type BulkEditQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
  outcome?: BulkEditOutcome | null | undefined;
}>;

export type BulkEditQuery = {
  readonly bulkEdit: {
    readonly id: string;
    readonly label: string;
    readonly status: BulkEditStatus;
    readonly matched: number;
    readonly changed: number;
    readonly unchanged: number;
    readonly failed: number;
    readonly undone: number;
    readonly refused: number;
    readonly undoable: boolean;
    readonly createdAt: string;
    readonly finishedAt: string | null;
    readonly rows: {
      readonly totalCount: number;
      readonly nodes: ReadonlyArray<{
        readonly id: string;
        readonly outcome: BulkEditOutcome;
        readonly code: string | null;
        readonly message: string | null;
        readonly product: { readonly id: string; readonly name: string };
      }>;
      readonly pageInfo: {
        readonly hasNextPage: boolean;
        readonly hasPreviousPage: boolean;
        readonly startCursor: string | null;
        readonly endCursor: string | null;
      };
    };
    readonly startedBy: { readonly name: string | null };
  } | null;
};

export type StartBulkEditMutationVariables = Exact<{
  input: StartBulkEditInput;
}>;

export type StartBulkEditMutation = {
  readonly startBulkEdit: {
    readonly edit: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type UndoBulkEditMutationVariables = Exact<{
  input: UndoBulkEditInput;
}>;

export type UndoBulkEditMutation = {
  readonly undoBulkEdit: {
    readonly edit: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type UpdateSavedViewMutationVariables = Exact<{
  input: UpdateSavedViewInput;
}>;

export type UpdateSavedViewMutation = {
  readonly updateSavedView: {
    readonly view: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type SearchProductsQueryVariables = Exact<{
  where?: ProductFilter | null | undefined;
  orderBy?: ProductOrder | null | undefined;
}>;

export type SearchProductsQuery = {
  readonly products: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly variants: ReadonlyArray<{ readonly id: string; readonly sku: string; readonly name: string }>;
    }>;
  };
};

export type SearchCategoriesQueryVariables = Exact<{ [key: string]: never }>;

export type SearchCategoriesQuery = {
  readonly categories: ReadonlyArray<{ readonly id: string; readonly label: string }>;
};

export type UnitPricePartsFragment = { readonly decimal: string; readonly currency: string };

export type PositionRowFragment = {
  readonly id: string;
  readonly unit: string | null;
  readonly rank: number | null;
  readonly ranked: number;
  readonly indexPercent: string | null;
  readonly aboveCheapestPercent: string | null;
  readonly staleCount: number;
  readonly newestCapturedAt: string | null;
  readonly openAlerts: number;
  readonly gross: { readonly decimal: string; readonly currency: string };
  readonly unitPrice: { readonly decimal: string; readonly currency: string } | null;
  readonly cheapest: {
    readonly competitor: string;
    readonly unitPrice: { readonly decimal: string; readonly currency: string } | null;
  } | null;
  readonly comparisons: ReadonlyArray<{
    readonly listingId: string;
    readonly competitor: string;
    readonly reason: PriceComparisonReason;
    readonly distancePercent: string | null;
    readonly capturedAt: string | null;
    readonly unit: string | null;
    readonly unitPrice: { readonly decimal: string; readonly currency: string } | null;
  }>;
  readonly channel: { readonly id: string; readonly name: string };
  readonly variant: {
    readonly id: string;
    readonly sku: string;
    readonly name: string;
    readonly product: { readonly id: string; readonly name: string };
  };
};

export type CompetitorPartsFragment = {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly website: string | null;
  readonly currency: string;
  readonly pricesIncludeVat: boolean;
  readonly active: boolean;
  readonly listingCount: number;
  readonly version: number;
};

export type ListingPartsFragment = {
  readonly id: string;
  readonly externalRef: string;
  readonly title: string;
  readonly url: string | null;
  readonly active: boolean;
  readonly version: number;
  readonly pack: { readonly amount: string; readonly unit: string };
  readonly variant: {
    readonly id: string;
    readonly sku: string;
    readonly product: { readonly id: string; readonly name: string };
  };
  readonly latestPrice: {
    readonly capturedAt: string;
    readonly stale: boolean;
    readonly source: CompetitorPriceSource;
    readonly inStock: boolean | null;
    readonly unit: string;
    readonly amount: { readonly decimal: string; readonly currency: string };
    readonly unitPrice: { readonly decimal: string; readonly currency: string };
  } | null;
  readonly page: {
    readonly url: string;
    readonly selector: string | null;
    readonly locale: string;
    readonly enabled: boolean;
    readonly outcome: CompetitorPageOutcome | null;
    readonly message: string | null;
    readonly lastReadAt: string | null;
    readonly version: number;
  } | null;
};

export type PricePositionsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: PricePositionFilter | null | undefined;
}>;

export type PricePositionsQuery = {
  readonly pricePositions: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly unit: string | null;
      readonly rank: number | null;
      readonly ranked: number;
      readonly indexPercent: string | null;
      readonly aboveCheapestPercent: string | null;
      readonly staleCount: number;
      readonly newestCapturedAt: string | null;
      readonly openAlerts: number;
      readonly gross: { readonly decimal: string; readonly currency: string };
      readonly unitPrice: { readonly decimal: string; readonly currency: string } | null;
      readonly cheapest: {
        readonly competitor: string;
        readonly unitPrice: { readonly decimal: string; readonly currency: string } | null;
      } | null;
      readonly comparisons: ReadonlyArray<{
        readonly listingId: string;
        readonly competitor: string;
        readonly reason: PriceComparisonReason;
        readonly distancePercent: string | null;
        readonly capturedAt: string | null;
        readonly unit: string | null;
        readonly unitPrice: { readonly decimal: string; readonly currency: string } | null;
      }>;
      readonly channel: { readonly id: string; readonly name: string };
      readonly variant: {
        readonly id: string;
        readonly sku: string;
        readonly name: string;
        readonly product: { readonly id: string; readonly name: string };
      };
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type CompetitorAlertsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: CompetitorAlertFilter | null | undefined;
}>;

export type CompetitorAlertsQuery = {
  readonly competitorAlerts: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly direction: CompetitorAlertDirection;
      readonly status: CompetitorAlertStatus;
      readonly distancePercent: string;
      readonly openedAt: string;
      readonly closedAt: string | null;
      readonly closedReason: CompetitorAlertClosedReason | null;
      readonly channel: { readonly id: string; readonly name: string };
      readonly listing: {
        readonly id: string;
        readonly title: string;
        readonly competitor: { readonly id: string; readonly name: string };
      };
      readonly variant: {
        readonly id: string;
        readonly sku: string;
        readonly product: { readonly id: string; readonly name: string };
      };
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type WatchedCompetitorsQueryVariables = Exact<{ [key: string]: never }>;

export type WatchedCompetitorsQuery = {
  readonly competitors: ReadonlyArray<{
    readonly id: string;
    readonly code: string;
    readonly name: string;
    readonly website: string | null;
    readonly currency: string;
    readonly pricesIncludeVat: boolean;
    readonly active: boolean;
    readonly listingCount: number;
    readonly version: number;
  }>;
  readonly competitorPolicy: {
    readonly maxAgeHours: number;
    readonly alertBelowPercent: string;
    readonly alertAbovePercent: string;
    readonly pagesRead: boolean;
    readonly version: number;
  };
};

export type CompetitorPageQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;

export type CompetitorPageQuery = {
  readonly competitor: {
    readonly id: string;
    readonly code: string;
    readonly name: string;
    readonly website: string | null;
    readonly currency: string;
    readonly pricesIncludeVat: boolean;
    readonly active: boolean;
    readonly listingCount: number;
    readonly version: number;
  } | null;
  readonly competitorPolicy: { readonly pagesRead: boolean };
  readonly competitorListings: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly externalRef: string;
      readonly title: string;
      readonly url: string | null;
      readonly active: boolean;
      readonly version: number;
      readonly pack: { readonly amount: string; readonly unit: string };
      readonly variant: {
        readonly id: string;
        readonly sku: string;
        readonly product: { readonly id: string; readonly name: string };
      };
      readonly latestPrice: {
        readonly capturedAt: string;
        readonly stale: boolean;
        readonly source: CompetitorPriceSource;
        readonly inStock: boolean | null;
        readonly unit: string;
        readonly amount: { readonly decimal: string; readonly currency: string };
        readonly unitPrice: { readonly decimal: string; readonly currency: string };
      } | null;
      readonly page: {
        readonly url: string;
        readonly selector: string | null;
        readonly locale: string;
        readonly enabled: boolean;
        readonly outcome: CompetitorPageOutcome | null;
        readonly message: string | null;
        readonly lastReadAt: string | null;
        readonly version: number;
      } | null;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type CompetitorSeriesQueryVariables = Exact<{
  variantId: string;
  channelId: string;
  days: number;
}>;

export type CompetitorSeriesQuery = {
  readonly competitorPriceSeries: {
    readonly unit: string | null;
    readonly currency: string | null;
    readonly own: ReadonlyArray<{
      readonly at: string;
      readonly unitPrice: { readonly decimal: string; readonly currency: string };
    }>;
    readonly competitors: ReadonlyArray<{
      readonly listingId: string;
      readonly competitor: string;
      readonly points: ReadonlyArray<{
        readonly at: string;
        readonly unitPrice: { readonly decimal: string; readonly currency: string };
      }>;
    }>;
  };
};

export type VariantBySkuQueryVariables = Exact<{
  search: string;
}>;

export type VariantBySkuQuery = {
  readonly products: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly variants: ReadonlyArray<{ readonly id: string; readonly sku: string }>;
    }>;
  };
};

export type CreateCompetitorMutationVariables = Exact<{
  input: CreateCompetitorInput;
}>;

export type CreateCompetitorMutation = {
  readonly createCompetitor: {
    readonly competitor: {
      readonly id: string;
      readonly code: string;
      readonly name: string;
      readonly website: string | null;
      readonly currency: string;
      readonly pricesIncludeVat: boolean;
      readonly active: boolean;
      readonly listingCount: number;
      readonly version: number;
    } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type UpdateCompetitorMutationVariables = Exact<{
  input: UpdateCompetitorInput;
}>;

export type UpdateCompetitorMutation = {
  readonly updateCompetitor: {
    readonly competitor: {
      readonly id: string;
      readonly code: string;
      readonly name: string;
      readonly website: string | null;
      readonly currency: string;
      readonly pricesIncludeVat: boolean;
      readonly active: boolean;
      readonly listingCount: number;
      readonly version: number;
    } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type CreateCompetitorListingMutationVariables = Exact<{
  input: CreateCompetitorListingInput;
}>;

export type CreateCompetitorListingMutation = {
  readonly createCompetitorListing: {
    readonly listing: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type UpdateCompetitorListingMutationVariables = Exact<{
  input: UpdateCompetitorListingInput;
}>;

export type UpdateCompetitorListingMutation = {
  readonly updateCompetitorListing: {
    readonly listing: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type SetCompetitorPageMutationVariables = Exact<{
  input: SetCompetitorPageInput;
}>;

export type SetCompetitorPageMutation = {
  readonly setCompetitorPage: {
    readonly page: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type SetCompetitorPolicyMutationVariables = Exact<{
  input: SetCompetitorPolicyInput;
}>;

export type SetCompetitorPolicyMutation = {
  readonly setCompetitorPolicy: {
    readonly policy: { readonly version: number } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type RecordCompetitorPriceMutationVariables = Exact<{
  input: RecordCompetitorPricesInput;
}>;

export type RecordCompetitorPriceMutation = {
  readonly recordCompetitorPrices: {
    readonly results: ReadonlyArray<{
      readonly status: CompetitorPriceStatus;
      readonly code: string | null;
      readonly message: string | null;
    }> | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type ReadCompetitorPageMutationVariables = Exact<{
  input: ReadCompetitorPageInput;
}>;

export type ReadCompetitorPageMutation = {
  readonly readCompetitorPage: {
    readonly page: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type ContentPlanPartsFragment = {
  readonly id: string;
  readonly name: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly channels: ReadonlyArray<ContentChannel>;
  readonly goal: string | null;
  readonly archived: boolean;
  readonly version: number;
  readonly owner: { readonly id: string; readonly name: string } | null;
};

export type ContentItemCardFragment = {
  readonly id: string;
  readonly title: string;
  readonly channel: ContentChannel;
  readonly kind: ContentKind;
  readonly status: ContentStatus;
  readonly plannedLocal: string | null;
  readonly actions: ReadonlyArray<ContentAction>;
  readonly version: number;
  readonly owner: { readonly id: string; readonly name: string } | null;
};

export type ContentCalendarQueryVariables = Exact<{
  fromDay: string;
  toDay: string;
  where?: ContentItemWhere | null | undefined;
}>;

export type ContentCalendarQuery = {
  readonly contentCalendar: {
    readonly timeZone: string;
    readonly today: string;
    readonly truncated: boolean;
    readonly days: ReadonlyArray<{
      readonly day: string;
      readonly items: ReadonlyArray<{
        readonly id: string;
        readonly title: string;
        readonly channel: ContentChannel;
        readonly kind: ContentKind;
        readonly status: ContentStatus;
        readonly plannedLocal: string | null;
        readonly actions: ReadonlyArray<ContentAction>;
        readonly version: number;
        readonly owner: { readonly id: string; readonly name: string } | null;
      }>;
    }>;
    readonly clashes: ReadonlyArray<{
      readonly channel: ContentChannel;
      readonly minutes: number;
      readonly itemIds: ReadonlyArray<string>;
    }>;
  };
  readonly contentPlans: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
    readonly startsOn: string;
    readonly endsOn: string;
    readonly channels: ReadonlyArray<ContentChannel>;
    readonly goal: string | null;
    readonly archived: boolean;
    readonly version: number;
    readonly owner: { readonly id: string; readonly name: string } | null;
  }>;
};

export type ContentUnplannedQueryVariables = Exact<{
  where?: ContentItemWhere | null | undefined;
}>;

export type ContentUnplannedQuery = {
  readonly contentItems: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly title: string;
      readonly channel: ContentChannel;
      readonly kind: ContentKind;
      readonly status: ContentStatus;
      readonly plannedLocal: string | null;
      readonly actions: ReadonlyArray<ContentAction>;
      readonly version: number;
      readonly owner: { readonly id: string; readonly name: string } | null;
    }>;
  };
};

export type ContentPlansQueryVariables = Exact<{
  archived: boolean;
}>;

export type ContentPlansQuery = {
  readonly contentPlans: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
    readonly startsOn: string;
    readonly endsOn: string;
    readonly channels: ReadonlyArray<ContentChannel>;
    readonly goal: string | null;
    readonly archived: boolean;
    readonly version: number;
    readonly owner: { readonly id: string; readonly name: string } | null;
  }>;
};

export type ContentItemQueryVariables = Exact<{
  id: string;
}>;

export type ContentItemQuery = {
  readonly contentItem: {
    readonly brief: string | null;
    readonly body: string | null;
    readonly tags: ReadonlyArray<string>;
    readonly submittedByName: string | null;
    readonly submittedAt: string | null;
    readonly approvedByName: string | null;
    readonly approvedAt: string | null;
    readonly decisionNote: string | null;
    readonly publishedAt: string | null;
    readonly id: string;
    readonly title: string;
    readonly channel: ContentChannel;
    readonly kind: ContentKind;
    readonly status: ContentStatus;
    readonly plannedLocal: string | null;
    readonly actions: ReadonlyArray<ContentAction>;
    readonly version: number;
    readonly media: ReadonlyArray<{
      readonly kind: ContentMediaKind;
      readonly url: string | null;
      readonly fileId: string | null;
      readonly alt: string | null;
    }>;
    readonly changedSinceApproval: ReadonlyArray<{
      readonly field: string;
      readonly before: string | null;
      readonly after: string | null;
    }>;
    readonly plan: { readonly id: string; readonly name: string } | null;
    readonly comments: ReadonlyArray<{
      readonly id: string;
      readonly text: string;
      readonly authorName: string | null;
      readonly createdAt: string;
    }>;
    readonly publications: ReadonlyArray<{
      readonly id: string;
      readonly url: string;
      readonly publishedAt: string;
      readonly means: ContentMeans;
    }>;
    readonly owner: { readonly id: string; readonly name: string } | null;
  } | null;
};

export type SaveContentPlanMutationVariables = Exact<{
  input: SaveContentPlanInput;
}>;

export type SaveContentPlanMutation = {
  readonly saveContentPlan: {
    readonly plan: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type CreateContentItemMutationVariables = Exact<{
  input: CreateContentItemInput;
}>;

export type CreateContentItemMutation = {
  readonly createContentItem: {
    readonly item: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type UpdateContentItemMutationVariables = Exact<{
  input: UpdateContentItemInput;
}>;

export type UpdateContentItemMutation = {
  readonly updateContentItem: {
    readonly item: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type StepContentItemMutationVariables = Exact<{
  input: StepContentItemInput;
}>;

export type StepContentItemMutation = {
  readonly stepContentItem: {
    readonly item: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type MoveContentItemMutationVariables = Exact<{
  input: MoveContentItemInput;
}>;

export type MoveContentItemMutation = {
  readonly moveContentItem: {
    readonly item: { readonly id: string; readonly title: string; readonly plannedLocal: string | null } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
    readonly warnings: ReadonlyArray<{ readonly code: string; readonly message: string }>;
  };
};

export type DecideContentItemMutationVariables = Exact<{
  input: DecideContentItemInput;
}>;

export type DecideContentItemMutation = {
  readonly decideContentItem: {
    readonly item: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type ScheduleContentItemMutationVariables = Exact<{
  input: ScheduleContentItemInput;
}>;

export type ScheduleContentItemMutation = {
  readonly scheduleContentItem: {
    readonly item: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type PublishContentItemMutationVariables = Exact<{
  input: PublishContentItemInput;
}>;

export type PublishContentItemMutation = {
  readonly publishContentItem: {
    readonly item: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type CommentContentItemMutationVariables = Exact<{
  input: CommentContentItemInput;
}>;

export type CommentContentItemMutation = {
  readonly commentContentItem: {
    readonly comment: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type ProductMarginsQueryVariables = Exact<{
  id: string;
}>;

export type ProductMarginsQuery = {
  readonly product: {
    readonly id: string;
    readonly variants: ReadonlyArray<{
      readonly id: string;
      readonly sku: string;
      readonly name: string;
      readonly version: number;
      readonly landedCosts: ReadonlyArray<{
        readonly id: string;
        readonly validFrom: string;
        readonly planned: boolean;
        readonly inForce: boolean;
        readonly total: { readonly decimal: string; readonly currency: string };
        readonly setBy: { readonly id: string; readonly kind: string; readonly name: string | null };
        readonly components: ReadonlyArray<{
          readonly kind: CostComponentKind;
          readonly label: string;
          readonly amount: { readonly decimal: string; readonly currency: string };
        }>;
      }>;
      readonly prices: ReadonlyArray<{
        readonly id: string;
        readonly margin: string | null;
        readonly net: { readonly decimal: string; readonly currency: string };
        readonly channel: {
          readonly id: string;
          readonly code: string;
          readonly name: string;
          readonly currency: string;
        };
      }>;
    }>;
  } | null;
};

export type SetLandedCostMutationVariables = Exact<{
  input: SetLandedCostInput;
}>;

export type SetLandedCostMutation = {
  readonly setLandedCost: {
    readonly total: { readonly decimal: string; readonly currency: string } | null;
    readonly effects: ReadonlyArray<{
      readonly channelId: string;
      readonly channel: string;
      readonly marginBefore: string | null;
      readonly marginAfter: string | null;
      readonly newlyBroken: boolean;
    }> | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type CreditRowFragment = {
  readonly id: string;
  readonly balance: { readonly decimal: string; readonly currency: string };
  readonly held: { readonly decimal: string; readonly currency: string };
  readonly available: { readonly decimal: string; readonly currency: string };
  readonly person: { readonly id: string; readonly displayName: string };
};

export type FinanceCreditsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;

export type FinanceCreditsQuery = {
  readonly financeCustomerCredits: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly balance: { readonly decimal: string; readonly currency: string };
      readonly held: { readonly decimal: string; readonly currency: string };
      readonly available: { readonly decimal: string; readonly currency: string };
      readonly person: { readonly id: string; readonly displayName: string };
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type FinanceCreditQueryVariables = Exact<{
  personId: string;
}>;

export type FinanceCreditQuery = {
  readonly financeCustomerCredits: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly holds: ReadonlyArray<{
        readonly id: string;
        readonly state: FinanceHoldState;
        readonly reference: string;
        readonly expiresAt: string;
        readonly endedAt: string | null;
        readonly endReason: string;
        readonly createdAt: string;
        readonly amount: { readonly decimal: string; readonly currency: string };
        readonly posted: { readonly decimal: string; readonly currency: string };
      }>;
      readonly entries: ReadonlyArray<{
        readonly id: string;
        readonly kind: FinanceCreditEntryKind;
        readonly sourceType: string;
        readonly createdAt: string;
        readonly amount: { readonly decimal: string; readonly currency: string };
      }>;
      readonly balance: { readonly decimal: string; readonly currency: string };
      readonly held: { readonly decimal: string; readonly currency: string };
      readonly available: { readonly decimal: string; readonly currency: string };
      readonly person: { readonly id: string; readonly displayName: string };
    }>;
  };
};

export type OpenInvoicesOfPersonQueryVariables = Exact<{
  personId: string;
}>;

export type OpenInvoicesOfPersonQuery = {
  readonly financeInvoices: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly number: string | null;
      readonly open: { readonly decimal: string; readonly currency: string };
    }>;
  };
};

export type HoldFinanceCreditMutationVariables = Exact<{
  input: HoldFinanceCreditInput;
}>;

export type HoldFinanceCreditMutation = {
  readonly holdFinanceCredit: {
    readonly hold: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type PostFinanceCreditHoldMutationVariables = Exact<{
  input: PostFinanceCreditHoldInput;
}>;

export type PostFinanceCreditHoldMutation = {
  readonly postFinanceCreditHold: {
    readonly hold: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type VoidFinanceCreditHoldMutationVariables = Exact<{
  input: VoidFinanceCreditHoldInput;
}>;

export type VoidFinanceCreditHoldMutation = {
  readonly voidFinanceCreditHold: {
    readonly hold: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type CreditSourcesQueryVariables = Exact<{ [key: string]: never }>;

export type CreditSourcesQuery = {
  readonly financePayments: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly reference: string;
      readonly bookedOn: string;
      readonly reversedAt: string | null;
      readonly onAccount: { readonly decimal: string; readonly currency: string };
      readonly person: { readonly id: string; readonly displayName: string } | null;
    }>;
  };
  readonly financeInvoices: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly number: string | null;
      readonly open: { readonly decimal: string; readonly currency: string };
      readonly customer: { readonly name: string };
    }>;
  };
  readonly financeLedger: { readonly baseCurrency: string };
};

export type AddFinanceCustomerCreditMutationVariables = Exact<{
  input: AddFinanceCustomerCreditInput;
}>;

export type AddFinanceCustomerCreditMutation = {
  readonly addFinanceCustomerCredit: {
    readonly credit: { readonly id: string; readonly person: { readonly id: string } } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type CrmImportPartsFragment = {
  readonly id: string;
  readonly kind: CrmImportKind;
  readonly fileName: string;
  readonly status: CrmImportStatus;
  readonly trial: boolean;
  readonly updateKnown: boolean;
  readonly source: string;
  readonly rowCount: number;
  readonly doneCount: number;
  readonly createdCount: number;
  readonly updatedCount: number;
  readonly knownCount: number;
  readonly failedCount: number;
  readonly undoneCount: number;
  readonly keptCount: number;
  readonly undoUntil: string | null;
  readonly startedBy: string | null;
  readonly createdAt: string;
  readonly version: number;
};

export type CrmImportsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;

export type CrmImportsQuery = {
  readonly crmImports: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly kind: CrmImportKind;
      readonly fileName: string;
      readonly status: CrmImportStatus;
      readonly trial: boolean;
      readonly updateKnown: boolean;
      readonly source: string;
      readonly rowCount: number;
      readonly doneCount: number;
      readonly createdCount: number;
      readonly updatedCount: number;
      readonly knownCount: number;
      readonly failedCount: number;
      readonly undoneCount: number;
      readonly keptCount: number;
      readonly undoUntil: string | null;
      readonly startedBy: string | null;
      readonly createdAt: string;
      readonly version: number;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type CrmImportPageQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;

export type CrmImportPageQuery = {
  readonly crmImport: {
    readonly id: string;
    readonly kind: CrmImportKind;
    readonly fileName: string;
    readonly status: CrmImportStatus;
    readonly trial: boolean;
    readonly updateKnown: boolean;
    readonly source: string;
    readonly rowCount: number;
    readonly doneCount: number;
    readonly createdCount: number;
    readonly updatedCount: number;
    readonly knownCount: number;
    readonly failedCount: number;
    readonly undoneCount: number;
    readonly keptCount: number;
    readonly undoUntil: string | null;
    readonly startedBy: string | null;
    readonly createdAt: string;
    readonly version: number;
    readonly failure: { readonly code: string; readonly message: string } | null;
    readonly columns: ReadonlyArray<{
      readonly column: string;
      readonly field: string | null;
      readonly samples: ReadonlyArray<string>;
    }>;
    readonly faults: {
      readonly totalCount: number;
      readonly nodes: ReadonlyArray<{
        readonly row: number;
        readonly code: string;
        readonly message: string;
        readonly notice: boolean;
        readonly undoing: boolean;
      }>;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  } | null;
};

export type CrmImportKindsQueryVariables = Exact<{ [key: string]: never }>;

export type CrmImportKindsQuery = {
  readonly crmImportKinds: ReadonlyArray<{
    readonly kind: CrmImportKind;
    readonly mostRows: number;
    readonly ownFields: boolean;
    readonly fields: ReadonlyArray<{ readonly name: string; readonly meaning: string; readonly required: boolean }>;
  }>;
};

export type PrepareCrmImportMutationVariables = Exact<{
  input: PrepareCrmImportInput;
}>;

export type PrepareCrmImportMutation = {
  readonly prepareCrmImport: {
    readonly import: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type StartCrmImportMutationVariables = Exact<{
  input: StartCrmImportInput;
}>;

export type StartCrmImportMutation = {
  readonly startCrmImport: {
    readonly import: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type UndoCrmImportMutationVariables = Exact<{
  input: UndoCrmImportInput;
}>;

export type UndoCrmImportMutation = {
  readonly undoCrmImport: {
    readonly import: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type CompanyPartsFragment = {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly domain: string | null;
  readonly vatId: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly country: string | null;
  readonly tags: ReadonlyArray<string>;
  readonly custom: unknown;
  readonly version: number;
  readonly createdAt: string;
  readonly owner: { readonly id: string; readonly name: string } | null;
  readonly parent: { readonly id: string; readonly name: string; readonly number: string } | null;
  readonly addresses: ReadonlyArray<{
    readonly id: string;
    readonly kind: CrmAddressKind;
    readonly line1: string | null;
    readonly line2: string | null;
    readonly postalCode: string | null;
    readonly city: string | null;
    readonly region: string | null;
    readonly country: string | null;
  }>;
};

export type AddressPartsFragment = {
  readonly id: string;
  readonly kind: CrmAddressKind;
  readonly line1: string | null;
  readonly line2: string | null;
  readonly postalCode: string | null;
  readonly city: string | null;
  readonly region: string | null;
  readonly country: string | null;
};

export type RelationPartsFragment = {
  readonly id: string;
  readonly role: string;
  readonly since: string | null;
  readonly until: string | null;
  readonly person: {
    readonly id: string;
    readonly number: string;
    readonly displayName: string;
    readonly emails: ReadonlyArray<{ readonly address: string }>;
    readonly phones: ReadonlyArray<{ readonly number: string }>;
  } | null;
  readonly company: {
    readonly id: string;
    readonly number: string;
    readonly name: string;
    readonly domain: string | null;
    readonly country: string | null;
  } | null;
};

export type CompanyPageQueryVariables = Exact<{
  id: string;
  deals: boolean;
  tasks: boolean;
}>;

export type CompanyPageQuery = {
  readonly company: {
    readonly id: string;
    readonly number: string;
    readonly name: string;
    readonly domain: string | null;
    readonly vatId: string | null;
    readonly email: string | null;
    readonly phone: string | null;
    readonly country: string | null;
    readonly tags: ReadonlyArray<string>;
    readonly custom: unknown;
    readonly version: number;
    readonly createdAt: string;
    readonly people: ReadonlyArray<{
      readonly id: string;
      readonly role: string;
      readonly since: string | null;
      readonly until: string | null;
      readonly person: {
        readonly id: string;
        readonly number: string;
        readonly displayName: string;
        readonly emails: ReadonlyArray<{ readonly address: string }>;
        readonly phones: ReadonlyArray<{ readonly number: string }>;
      } | null;
      readonly company: {
        readonly id: string;
        readonly number: string;
        readonly name: string;
        readonly domain: string | null;
        readonly country: string | null;
      } | null;
    }>;
    readonly owner: { readonly id: string; readonly name: string } | null;
    readonly parent: { readonly id: string; readonly name: string; readonly number: string } | null;
    readonly addresses: ReadonlyArray<{
      readonly id: string;
      readonly kind: CrmAddressKind;
      readonly line1: string | null;
      readonly line2: string | null;
      readonly postalCode: string | null;
      readonly city: string | null;
      readonly region: string | null;
      readonly country: string | null;
    }>;
  } | null;
  readonly deals?: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly title: string;
      readonly amount: { readonly decimal: string; readonly currency: string } | null;
      readonly stage: { readonly id: string; readonly name: string } | null;
    }>;
  };
  readonly crmTasks?: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{ readonly id: string; readonly title: string; readonly dueAt: string | null }>;
  };
  readonly companies: {
    readonly nodes: ReadonlyArray<{ readonly id: string; readonly name: string; readonly number: string }>;
  };
  readonly crmCustomFields: ReadonlyArray<{
    readonly id: string;
    readonly key: string;
    readonly label: string;
    readonly type: CrmCustomType;
    readonly choices: ReadonlyArray<string>;
  }>;
};

export type CompanyNameQueryVariables = Exact<{
  id: string;
}>;

export type CompanyNameQuery = {
  readonly company: { readonly id: string; readonly name: string; readonly number: string } | null;
};

export type CustomFieldPartsFragment = {
  readonly id: string;
  readonly key: string;
  readonly label: string;
  readonly type: CrmCustomType;
  readonly choices: ReadonlyArray<string>;
};

export type CompanyPeopleQueryVariables = Exact<{
  id: string;
}>;

export type CompanyPeopleQuery = {
  readonly company: {
    readonly people: ReadonlyArray<{
      readonly id: string;
      readonly role: string;
      readonly since: string | null;
      readonly until: string | null;
      readonly person: {
        readonly id: string;
        readonly number: string;
        readonly displayName: string;
        readonly emails: ReadonlyArray<{ readonly address: string }>;
        readonly phones: ReadonlyArray<{ readonly number: string }>;
      } | null;
      readonly company: {
        readonly id: string;
        readonly number: string;
        readonly name: string;
        readonly domain: string | null;
        readonly country: string | null;
      } | null;
    }>;
  } | null;
};

export type CustomerRelationsQueryVariables = Exact<{
  id: string;
}>;

export type CustomerRelationsQuery = {
  readonly person: {
    readonly relations: ReadonlyArray<{
      readonly id: string;
      readonly role: string;
      readonly since: string | null;
      readonly until: string | null;
      readonly person: {
        readonly id: string;
        readonly number: string;
        readonly displayName: string;
        readonly emails: ReadonlyArray<{ readonly address: string }>;
        readonly phones: ReadonlyArray<{ readonly number: string }>;
      } | null;
      readonly company: {
        readonly id: string;
        readonly number: string;
        readonly name: string;
        readonly domain: string | null;
        readonly country: string | null;
      } | null;
    }> | null;
  } | null;
};

export type RecordDealsQueryVariables = Exact<{
  where?: DealWhere | null | undefined;
}>;

export type RecordDealsQuery = {
  readonly deals: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly label: string;
      readonly title: string;
      readonly pipelineId: string;
      readonly stageId: string;
      readonly status: DealStatus;
      readonly expectedClose: string | null;
      readonly lostReason: string | null;
      readonly stageEnteredAt: string;
      readonly stale: boolean;
      readonly version: number;
      readonly stage: { readonly id: string; readonly name: string; readonly probability: number } | null;
      readonly amount: { readonly decimal: string; readonly currency: string } | null;
      readonly owner: { readonly id: string; readonly name: string } | null;
    }>;
  };
};

export type RecordTimelineQueryVariables = Exact<{
  personId?: string | null | undefined;
  companyId?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
  kinds?: ReadonlyArray<CrmTimelineKind> | CrmTimelineKind | null | undefined;
}>;

export type RecordTimelineQuery = {
  readonly crmTimeline: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly type: string;
      readonly label: string;
      readonly at: string;
      readonly actorName: string | null;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type RecordNotesQueryVariables = Exact<{
  personId?: string | null | undefined;
  companyId?: string | null | undefined;
  dealId?: string | null | undefined;
}>;

export type RecordNotesQuery = {
  readonly crmNotes: ReadonlyArray<{
    readonly id: string;
    readonly text: string;
    readonly pinned: boolean;
    readonly authorName: string | null;
    readonly createdAt: string;
    readonly version: number;
    readonly files: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly url: string | null;
      readonly fileId: string | null;
      readonly mediaType: string;
      readonly sizeBytes: string | null;
      readonly addedByName: string | null;
      readonly createdAt: string;
    }> | null;
  }>;
};

export type RecordOrdersQueryVariables = Exact<{
  personId?: string | null | undefined;
  companyId?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;

export type RecordOrdersQuery = {
  readonly crmOrders: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly number: string;
      readonly source: string;
      readonly placedAt: string;
      readonly cancelled: boolean;
      readonly gross: { readonly decimal: string; readonly currency: string };
      readonly returned: { readonly decimal: string; readonly currency: string };
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type CrmFoundQueryVariables = Exact<{
  text: string;
}>;

export type CrmFoundQuery = {
  readonly crmSearch: ReadonlyArray<{
    readonly id: string;
    readonly kind: string;
    readonly number: string;
    readonly title: string;
  }>;
};

export type CampaignsFoundQueryVariables = Exact<{
  text: string;
}>;

export type CampaignsFoundQuery = {
  readonly campaigns: { readonly nodes: ReadonlyArray<{ readonly id: string; readonly name: string }> };
};

export type ContentFoundQueryVariables = Exact<{
  text: string;
}>;

export type ContentFoundQuery = {
  readonly contentItems: { readonly nodes: ReadonlyArray<{ readonly id: string; readonly title: string }> };
};

export type RemoveCrmNoteMutationVariables = Exact<{
  input: RemoveCrmNoteInput;
}>;

export type RemoveCrmNoteMutation = {
  readonly removeCrmNote: {
    readonly note: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type RelatePersonMutationVariables = Exact<{
  input: RelatePersonInput;
}>;

export type RelatePersonMutation = {
  readonly relatePerson: {
    readonly relation: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type EndRelationMutationVariables = Exact<{
  input: EndRelationInput;
}>;

export type EndRelationMutation = {
  readonly endRelation: {
    readonly relation: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type RemoveRelationMutationVariables = Exact<{
  input: RemoveRelationInput;
}>;

export type RemoveRelationMutation = {
  readonly removeRelation: {
    readonly relation: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type RecordCrmConsentMutationVariables = Exact<{
  input: RecordCrmConsentInput;
}>;

export type RecordCrmConsentMutation = {
  readonly recordCrmConsent: {
    readonly consents: ReadonlyArray<{ readonly id: string }> | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type RequestCrmConsentMutationVariables = Exact<{
  input: RequestCrmConsentInput;
}>;

export type RequestCrmConsentMutation = {
  readonly requestCrmConsent: {
    readonly consents: ReadonlyArray<{ readonly id: string }> | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type CompanyFieldsQueryVariables = Exact<{ [key: string]: never }>;

export type CompanyFieldsQuery = {
  readonly crmCustomFields: ReadonlyArray<{
    readonly id: string;
    readonly key: string;
    readonly label: string;
    readonly type: CrmCustomType;
    readonly choices: ReadonlyArray<string>;
  }>;
};

export type PersonFieldsQueryVariables = Exact<{ [key: string]: never }>;

export type PersonFieldsQuery = {
  readonly crmCustomFields: ReadonlyArray<{
    readonly id: string;
    readonly key: string;
    readonly label: string;
    readonly type: CrmCustomType;
    readonly choices: ReadonlyArray<string>;
  }>;
};

export type CompanyExportQueryVariables = Exact<{
  after?: string | null | undefined;
  search?: string | null | undefined;
}>;

export type CompanyExportQuery = { readonly crmCompanyExport: { readonly csv: string; readonly next: string | null } };

export type PeopleExportQueryVariables = Exact<{
  after?: string | null | undefined;
  search?: string | null | undefined;
}>;

export type PeopleExportQuery = { readonly crmExport: { readonly csv: string; readonly next: string | null } };

export type CustomerPartsFragment = {
  readonly id: string;
  readonly number: string;
  readonly displayName: string;
  readonly givenName: string | null;
  readonly familyName: string | null;
  readonly companyName: string | null;
  readonly language: string | null;
  readonly birthday: string | null;
  readonly country: string | null;
  readonly tags: ReadonlyArray<string>;
  readonly source: string;
  readonly version: number;
  readonly createdAt: string;
  readonly mergedIntoId: string | null;
  readonly emails: ReadonlyArray<{ readonly address: string }>;
  readonly phones: ReadonlyArray<{ readonly number: string }>;
};

export type CustomersQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  search?: string | null | undefined;
  tag?: string | null | undefined;
  where?: PersonWhere | null | undefined;
}>;

export type CustomersQuery = {
  readonly people: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly number: string;
      readonly displayName: string;
      readonly givenName: string | null;
      readonly familyName: string | null;
      readonly companyName: string | null;
      readonly language: string | null;
      readonly birthday: string | null;
      readonly country: string | null;
      readonly tags: ReadonlyArray<string>;
      readonly source: string;
      readonly version: number;
      readonly createdAt: string;
      readonly mergedIntoId: string | null;
      readonly emails: ReadonlyArray<{ readonly address: string }>;
      readonly phones: ReadonlyArray<{ readonly number: string }>;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type CustomerQueryVariables = Exact<{
  id: string;
}>;

export type CustomerQuery = {
  readonly person: {
    readonly custom: unknown;
    readonly id: string;
    readonly number: string;
    readonly displayName: string;
    readonly givenName: string | null;
    readonly familyName: string | null;
    readonly companyName: string | null;
    readonly language: string | null;
    readonly birthday: string | null;
    readonly country: string | null;
    readonly tags: ReadonlyArray<string>;
    readonly source: string;
    readonly version: number;
    readonly createdAt: string;
    readonly mergedIntoId: string | null;
    readonly owner: { readonly id: string; readonly name: string } | null;
    readonly addresses: ReadonlyArray<{
      readonly id: string;
      readonly kind: CrmAddressKind;
      readonly line1: string | null;
      readonly line2: string | null;
      readonly postalCode: string | null;
      readonly city: string | null;
      readonly region: string | null;
      readonly country: string | null;
    }>;
    readonly references: ReadonlyArray<{ readonly source: string; readonly reference: string }>;
    readonly emails: ReadonlyArray<{ readonly address: string }>;
    readonly phones: ReadonlyArray<{ readonly number: string }>;
  } | null;
  readonly crmCustomFields: ReadonlyArray<{
    readonly id: string;
    readonly key: string;
    readonly label: string;
    readonly type: CrmCustomType;
    readonly choices: ReadonlyArray<string>;
  }>;
};

export type CustomerConsentsQueryVariables = Exact<{
  id: string;
}>;

export type CustomerConsentsQuery = {
  readonly crmConsents: ReadonlyArray<{
    readonly id: string;
    readonly purpose: string;
    readonly channel: CrmConsentChannel;
    readonly state: CrmConsentState;
    readonly since: string;
  }>;
  readonly crmConsentHistory: ReadonlyArray<{
    readonly id: string;
    readonly purpose: string;
    readonly channel: CrmConsentChannel;
    readonly state: CrmConsentState;
    readonly source: string;
    readonly textVersion: string | null;
    readonly evidence: unknown;
    readonly actorName: string | null;
    readonly createdAt: string;
  }>;
};

export type CrmTasksQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  personId?: string | null | undefined;
  companyId?: string | null | undefined;
  mine?: boolean | null | undefined;
  state?: CrmTaskState | null | undefined;
}>;

export type CrmTasksQuery = {
  readonly crmTasks: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly title: string;
      readonly description: string | null;
      readonly state: CrmTaskState;
      readonly dueAt: string | null;
      readonly rule: string | null;
      readonly version: number;
      readonly assignee: { readonly id: string; readonly name: string } | null;
      readonly person: { readonly id: string; readonly displayName: string } | null;
      readonly company: { readonly id: string; readonly name: string } | null;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type CompaniesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  search?: string | null | undefined;
  tag?: string | null | undefined;
  where?: CompanyWhere | null | undefined;
  orderBy?: CompanyOrder | null | undefined;
}>;

export type CompaniesQuery = {
  readonly crmTags: ReadonlyArray<string>;
  readonly companies: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly number: string;
      readonly name: string;
      readonly domain: string | null;
      readonly vatId: string | null;
      readonly country: string | null;
      readonly tags: ReadonlyArray<string>;
      readonly createdAt: string;
      readonly owner: { readonly id: string; readonly name: string } | null;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type CrmDuplicatesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;

export type CrmDuplicatesQuery = {
  readonly crmDuplicates: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly score: number;
      readonly reasons: ReadonlyArray<{ readonly factor: string; readonly points: number }>;
      readonly a: {
        readonly id: string;
        readonly number: string;
        readonly displayName: string;
        readonly givenName: string | null;
        readonly familyName: string | null;
        readonly companyName: string | null;
        readonly language: string | null;
        readonly birthday: string | null;
        readonly country: string | null;
        readonly tags: ReadonlyArray<string>;
        readonly source: string;
        readonly version: number;
        readonly createdAt: string;
        readonly mergedIntoId: string | null;
        readonly emails: ReadonlyArray<{ readonly address: string }>;
        readonly phones: ReadonlyArray<{ readonly number: string }>;
      } | null;
      readonly b: {
        readonly id: string;
        readonly number: string;
        readonly displayName: string;
        readonly givenName: string | null;
        readonly familyName: string | null;
        readonly companyName: string | null;
        readonly language: string | null;
        readonly birthday: string | null;
        readonly country: string | null;
        readonly tags: ReadonlyArray<string>;
        readonly source: string;
        readonly version: number;
        readonly createdAt: string;
        readonly mergedIntoId: string | null;
        readonly emails: ReadonlyArray<{ readonly address: string }>;
        readonly phones: ReadonlyArray<{ readonly number: string }>;
      } | null;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
  readonly crmMerges: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly createdAt: string;
      readonly undoneAt: string | null;
      readonly undoableUntil: string;
      readonly survivor: { readonly id: string; readonly displayName: string; readonly number: string } | null;
      readonly merged: { readonly number: string; readonly displayName: string } | null;
    }>;
  };
};

export type CrmMergePreviewQueryVariables = Exact<{
  survivorId: string;
  mergedId: string;
  take?: ReadonlyArray<string> | string | null | undefined;
}>;

export type CrmMergePreviewQuery = {
  readonly crmMergePreview: {
    readonly filled: unknown;
    readonly rows: ReadonlyArray<{ readonly table: string; readonly moves: number; readonly stays: number }>;
  };
};

export type CreatePersonMutationVariables = Exact<{
  input: CreatePersonInput;
}>;

export type CreatePersonMutation = {
  readonly createPerson: {
    readonly person: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type UpdatePersonMutationVariables = Exact<{
  input: UpdatePersonInput;
}>;

export type UpdatePersonMutation = {
  readonly updatePerson: {
    readonly person: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type CreateCompanyMutationVariables = Exact<{
  input: CreateCompanyInput;
}>;

export type CreateCompanyMutation = {
  readonly createCompany: {
    readonly company: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type UpdateCompanyMutationVariables = Exact<{
  input: UpdateCompanyInput;
}>;

export type UpdateCompanyMutation = {
  readonly updateCompany: {
    readonly company: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type WriteCrmNoteMutationVariables = Exact<{
  input: WriteCrmNoteInput;
}>;

export type WriteCrmNoteMutation = {
  readonly writeCrmNote: {
    readonly note: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type SaveCrmTaskMutationVariables = Exact<{
  input: SaveCrmTaskInput;
}>;

export type SaveCrmTaskMutation = {
  readonly saveCrmTask: {
    readonly task: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type FinishCrmTaskMutationVariables = Exact<{
  input: FinishCrmTaskInput;
}>;

export type FinishCrmTaskMutation = {
  readonly finishCrmTask: {
    readonly task: { readonly id: string } | null;
    readonly next: { readonly dueAt: string | null } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type FindCrmDuplicatesMutationVariables = Exact<{
  input: FindCrmDuplicatesInput;
}>;

export type FindCrmDuplicatesMutation = {
  readonly findCrmDuplicates: {
    readonly job: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type DismissCrmDuplicateMutationVariables = Exact<{
  input: DismissCrmDuplicateInput;
}>;

export type DismissCrmDuplicateMutation = {
  readonly dismissCrmDuplicate: {
    readonly duplicate: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type MergePeopleMutationVariables = Exact<{
  input: MergePeopleInput;
}>;

export type MergePeopleMutation = {
  readonly mergePeople: {
    readonly merge: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type UnmergePeopleMutationVariables = Exact<{
  input: UnmergePeopleInput;
}>;

export type UnmergePeopleMutation = {
  readonly unmergePeople: {
    readonly merge: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type StagePartsFragment = {
  readonly id: string;
  readonly name: string;
  readonly kind: PipelineStageKind;
  readonly probability: number;
  readonly skippable: boolean;
  readonly requiredFields: ReadonlyArray<string>;
  readonly staleDays: number | null;
};

export type StageLoadPartsFragment = {
  readonly deals: number;
  readonly stale: number;
  readonly worth: ReadonlyArray<{
    readonly total: { readonly decimal: string; readonly currency: string };
    readonly weighted: { readonly decimal: string; readonly currency: string };
  }>;
};

export type PipelinePartsFragment = {
  readonly id: string;
  readonly name: string;
  readonly standard: boolean;
  readonly archivedAt: string | null;
  readonly lostReasons: ReadonlyArray<string>;
  readonly version: number;
  readonly stages: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
    readonly kind: PipelineStageKind;
    readonly probability: number;
    readonly skippable: boolean;
    readonly requiredFields: ReadonlyArray<string>;
    readonly staleDays: number | null;
    readonly load: {
      readonly deals: number;
      readonly stale: number;
      readonly worth: ReadonlyArray<{
        readonly total: { readonly decimal: string; readonly currency: string };
        readonly weighted: { readonly decimal: string; readonly currency: string };
      }>;
    } | null;
  }>;
};

export type PipelinesQueryVariables = Exact<{
  archived?: boolean | null | undefined;
}>;

export type PipelinesQuery = {
  readonly pipelines: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
    readonly standard: boolean;
    readonly archivedAt: string | null;
    readonly lostReasons: ReadonlyArray<string>;
    readonly version: number;
    readonly stages: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly kind: PipelineStageKind;
      readonly probability: number;
      readonly skippable: boolean;
      readonly requiredFields: ReadonlyArray<string>;
      readonly staleDays: number | null;
      readonly load: {
        readonly deals: number;
        readonly stale: number;
        readonly worth: ReadonlyArray<{
          readonly total: { readonly decimal: string; readonly currency: string };
          readonly weighted: { readonly decimal: string; readonly currency: string };
        }>;
      } | null;
    }>;
  }>;
};

export type DealPartsFragment = {
  readonly id: string;
  readonly label: string;
  readonly title: string;
  readonly pipelineId: string;
  readonly stageId: string;
  readonly status: DealStatus;
  readonly expectedClose: string | null;
  readonly lostReason: string | null;
  readonly stageEnteredAt: string;
  readonly stale: boolean;
  readonly version: number;
  readonly amount: { readonly decimal: string; readonly currency: string } | null;
  readonly owner: { readonly id: string; readonly name: string } | null;
};

export type DealsQueryVariables = Exact<{
  first: number;
  where?: DealWhere | null | undefined;
}>;

export type DealsQuery = {
  readonly deals: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly label: string;
      readonly title: string;
      readonly pipelineId: string;
      readonly stageId: string;
      readonly status: DealStatus;
      readonly expectedClose: string | null;
      readonly lostReason: string | null;
      readonly stageEnteredAt: string;
      readonly stale: boolean;
      readonly version: number;
      readonly person: { readonly id: string; readonly displayName: string } | null;
      readonly company: { readonly id: string; readonly name: string } | null;
      readonly amount: { readonly decimal: string; readonly currency: string } | null;
      readonly owner: { readonly id: string; readonly name: string } | null;
    }>;
  };
};

export type DealPageQueryVariables = Exact<{
  id: string;
}>;

export type DealPageQuery = {
  readonly deal: {
    readonly fields: unknown;
    readonly createdAt: string;
    readonly closedAt: string | null;
    readonly leadId: string | null;
    readonly id: string;
    readonly label: string;
    readonly title: string;
    readonly pipelineId: string;
    readonly stageId: string;
    readonly status: DealStatus;
    readonly expectedClose: string | null;
    readonly lostReason: string | null;
    readonly stageEnteredAt: string;
    readonly stale: boolean;
    readonly version: number;
    readonly person: { readonly id: string; readonly number: string; readonly displayName: string } | null;
    readonly company: { readonly id: string; readonly number: string; readonly name: string } | null;
    readonly transitions: ReadonlyArray<{
      readonly id: string;
      readonly fromName: string | null;
      readonly toName: string;
      readonly seconds: number | null;
      readonly reason: string | null;
      readonly movedAt: string;
    }>;
    readonly amount: { readonly decimal: string; readonly currency: string } | null;
    readonly owner: { readonly id: string; readonly name: string } | null;
  } | null;
  readonly pipelines: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
    readonly standard: boolean;
    readonly archivedAt: string | null;
    readonly lostReasons: ReadonlyArray<string>;
    readonly version: number;
    readonly stages: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly kind: PipelineStageKind;
      readonly probability: number;
      readonly skippable: boolean;
      readonly requiredFields: ReadonlyArray<string>;
      readonly staleDays: number | null;
      readonly load: {
        readonly deals: number;
        readonly stale: number;
        readonly worth: ReadonlyArray<{
          readonly total: { readonly decimal: string; readonly currency: string };
          readonly weighted: { readonly decimal: string; readonly currency: string };
        }>;
      } | null;
    }>;
  }>;
};

export type DealForecastQueryVariables = Exact<{
  pipelineId?: string | null | undefined;
}>;

export type DealForecastQuery = {
  readonly dealForecast: ReadonlyArray<{
    readonly month: string | null;
    readonly count: number;
    readonly total: { readonly decimal: string; readonly currency: string };
    readonly weighted: { readonly decimal: string; readonly currency: string };
    readonly won: { readonly decimal: string; readonly currency: string };
  }>;
  readonly pipelines: ReadonlyArray<{ readonly id: string; readonly name: string }>;
};

export type CreateDealMutationVariables = Exact<{
  input: CreateDealInput;
}>;

export type CreateDealMutation = {
  readonly createDeal: {
    readonly deal: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type UpdateDealMutationVariables = Exact<{
  input: UpdateDealInput;
}>;

export type UpdateDealMutation = {
  readonly updateDeal: {
    readonly deal: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type MoveDealMutationVariables = Exact<{
  input: MoveDealInput;
}>;

export type MoveDealMutation = {
  readonly moveDeal: {
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type CreatePipelineMutationVariables = Exact<{
  input: CreatePipelineInput;
}>;

export type CreatePipelineMutation = {
  readonly createPipeline: {
    readonly pipeline: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type UpdatePipelineMutationVariables = Exact<{
  input: UpdatePipelineInput;
}>;

export type UpdatePipelineMutation = {
  readonly updatePipeline: {
    readonly pipeline: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type ArchivePipelineMutationVariables = Exact<{
  input: ArchivePipelineInput;
}>;

export type ArchivePipelineMutation = {
  readonly archivePipeline: {
    readonly pipeline: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type PriceDraftStoryQueryVariables = Exact<{
  id: string;
}>;

export type PriceDraftStoryQuery = {
  readonly priceDraft: {
    readonly id: string;
    readonly activateAt: string | null;
    readonly appliedAt: string | null;
    readonly expiresAt: string | null;
    readonly failure: { readonly code: string; readonly message: string } | null;
    readonly rollbackOf: { readonly id: string; readonly title: string } | null;
    readonly evidence: ReadonlyArray<{
      readonly type: string;
      readonly id: string;
      readonly label: string;
      readonly version: string | null;
    }>;
    readonly history: ReadonlyArray<{
      readonly id: string;
      readonly step: PriceDraftStepKind;
      readonly at: string;
      readonly note: string | null;
      readonly actor: { readonly id: string; readonly kind: string; readonly name: string | null };
    }>;
    readonly comments: {
      readonly totalCount: number;
      readonly nodes: ReadonlyArray<{
        readonly id: string;
        readonly body: string;
        readonly createdAt: string;
        readonly author: { readonly id: string; readonly kind: string; readonly name: string | null };
      }>;
    };
  } | null;
};

export type WhatIfRangeFragment = {
  readonly expected: { readonly decimal: string; readonly currency: string };
  readonly low: { readonly decimal: string; readonly currency: string };
  readonly high: { readonly decimal: string; readonly currency: string };
};

export type PriceDraftWhatIfQueryVariables = Exact<{
  id: string;
  days: number;
}>;

export type PriceDraftWhatIfQuery = {
  readonly priceDraftWhatIf: {
    readonly from: string | null;
    readonly to: string | null;
    readonly linesWithElasticity: number;
    readonly linesWithoutVolume: number;
    readonly totals: ReadonlyArray<{
      readonly lines: number;
      readonly linesWithMargin: number;
      readonly unitsBefore: string;
      readonly unitsAfter: { readonly expected: string; readonly low: string; readonly high: string };
      readonly revenueBefore: { readonly decimal: string; readonly currency: string };
      readonly revenueAfter: {
        readonly expected: { readonly decimal: string; readonly currency: string };
        readonly low: { readonly decimal: string; readonly currency: string };
        readonly high: { readonly decimal: string; readonly currency: string };
      };
      readonly marginBefore: { readonly decimal: string; readonly currency: string } | null;
      readonly marginAfter: {
        readonly expected: { readonly decimal: string; readonly currency: string };
        readonly low: { readonly decimal: string; readonly currency: string };
        readonly high: { readonly decimal: string; readonly currency: string };
      } | null;
    }>;
    readonly lines: ReadonlyArray<{
      readonly lineId: string;
      readonly sku: string;
      readonly channel: string;
      readonly unitsBefore: string;
      readonly beyondSeenPrices: boolean;
      readonly unitsAfter: { readonly expected: string; readonly low: string; readonly high: string };
      readonly revenueAfter: {
        readonly expected: { readonly decimal: string; readonly currency: string };
        readonly low: { readonly decimal: string; readonly currency: string };
        readonly high: { readonly decimal: string; readonly currency: string };
      };
      readonly elasticity: {
        readonly reason: NoElasticityReason | null;
        readonly ownChannel: boolean;
        readonly n: number;
        readonly value: string | null;
        readonly low: string | null;
        readonly high: string | null;
      };
    }>;
  } | null;
};

export type CancelPriceDraftMutationVariables = Exact<{
  input: CancelPriceDraftInput;
}>;

export type CancelPriceDraftMutation = {
  readonly cancelPriceDraft: {
    readonly draft: { readonly id: string; readonly status: PriceDraftStatus; readonly version: number } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type RollBackPriceDraftMutationVariables = Exact<{
  input: RollBackPriceDraftInput;
}>;

export type RollBackPriceDraftMutation = {
  readonly rollBackPriceDraft: {
    readonly draft: { readonly id: string } | null;
    readonly refused: ReadonlyArray<{
      readonly lineId: string;
      readonly sku: string;
      readonly channel: string;
      readonly reason: PriceRollbackRefusal;
    }> | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type CommentPriceDraftMutationVariables = Exact<{
  input: CommentPriceDraftInput;
}>;

export type CommentPriceDraftMutation = {
  readonly commentPriceDraft: {
    readonly comment: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type RecordKindsQueryVariables = Exact<{ [key: string]: never }>;

export type RecordKindsQuery = {
  readonly recordKinds: ReadonlyArray<{
    readonly key: string;
    readonly title: string;
    readonly canImport: boolean;
    readonly canExport: boolean;
    readonly byProducts: boolean;
    readonly columns: ReadonlyArray<{
      readonly name: string;
      readonly type: RecordColumnType;
      readonly required: boolean;
      readonly meaning: string;
    }>;
  }>;
};

export type RecordImportRowFragment = {
  readonly id: string;
  readonly version: number;
  readonly kind: string;
  readonly fileId: string;
  readonly fileName: string;
  readonly dryRun: boolean;
  readonly status: RecordImportStatus;
  readonly rowCount: number;
  readonly createdCount: number;
  readonly updatedCount: number;
  readonly unchangedCount: number;
  readonly failedCount: number;
  readonly undoneCount: number;
  readonly undoUntil: string | null;
  readonly createdAt: string;
  readonly startedBy: { readonly id: string; readonly name: string | null };
};

export type RecordImportsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;

export type RecordImportsQuery = {
  readonly recordImports: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly version: number;
      readonly kind: string;
      readonly fileId: string;
      readonly fileName: string;
      readonly dryRun: boolean;
      readonly status: RecordImportStatus;
      readonly rowCount: number;
      readonly createdCount: number;
      readonly updatedCount: number;
      readonly unchangedCount: number;
      readonly failedCount: number;
      readonly undoneCount: number;
      readonly undoUntil: string | null;
      readonly createdAt: string;
      readonly startedBy: { readonly id: string; readonly name: string | null };
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type RecordImportPageQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;

export type RecordImportPageQuery = {
  readonly recordImport: {
    readonly id: string;
    readonly version: number;
    readonly kind: string;
    readonly fileId: string;
    readonly fileName: string;
    readonly dryRun: boolean;
    readonly status: RecordImportStatus;
    readonly rowCount: number;
    readonly createdCount: number;
    readonly updatedCount: number;
    readonly unchangedCount: number;
    readonly failedCount: number;
    readonly undoneCount: number;
    readonly undoUntil: string | null;
    readonly createdAt: string;
    readonly failure: { readonly code: string; readonly message: string } | null;
    readonly job: { readonly id: string; readonly progress: number; readonly total: number | null };
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

export type StartRecordImportMutationVariables = Exact<{
  input: StartRecordImportInput;
}>;

export type StartRecordImportMutation = {
  readonly startRecordImport: {
    readonly import: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type UndoRecordImportMutationVariables = Exact<{
  input: UndoRecordImportInput;
}>;

export type UndoRecordImportMutation = {
  readonly undoRecordImport: {
    readonly import: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type RecordExportsQueryVariables = Exact<{ [key: string]: never }>;

export type RecordExportsQuery = {
  readonly recordKinds: ReadonlyArray<{
    readonly key: string;
    readonly canExport: boolean;
    readonly byProducts: boolean;
  }>;
  readonly recordExports: ReadonlyArray<{
    readonly id: string;
    readonly kind: string;
    readonly format: RecordFormat;
    readonly status: JobStatus;
    readonly rows: number;
    readonly createdAt: string;
    readonly error: string | null;
  }>;
};

export type StartRecordExportMutationVariables = Exact<{
  input: StartRecordExportInput;
}>;

export type StartRecordExportMutation = {
  readonly startRecordExport: {
    readonly export: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type BookMoneyFragment = { readonly decimal: string; readonly currency: string };

export type BookAccountFragment = {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly type: FinanceAccountType;
  readonly normalSide: FinanceSide;
  readonly reportLine: FinanceReportLine;
  readonly role: FinanceAccountRole | null;
  readonly vatKey: string;
  readonly active: boolean;
  readonly version: number;
};

export type BookEntryFragment = {
  readonly id: string;
  readonly label: string;
  readonly effectiveOn: string;
  readonly recordedAt: string;
  readonly kind: string;
  readonly sourceType: string;
  readonly sourceId: string;
  readonly description: string;
  readonly actorKind: string;
  readonly actorName: string | null;
  readonly total: { readonly decimal: string; readonly currency: string };
  readonly reverses: { readonly id: string; readonly label: string } | null;
  readonly reversedBy: { readonly id: string; readonly label: string } | null;
};

export type ManualRowFragment = {
  readonly id: string;
  readonly status: ManualEntryStatus;
  readonly effectiveOn: string;
  readonly description: string;
  readonly needsApproval: boolean;
  readonly decisionNote: string | null;
  readonly entryId: string | null;
  readonly version: number;
  readonly createdAt: string;
  readonly total: { readonly decimal: string; readonly currency: string };
  readonly author: { readonly id: string; readonly name: string | null };
  readonly decidedBy: { readonly name: string | null } | null;
};

export type BookPeriodFragment = {
  readonly id: string;
  readonly year: number;
  readonly number: number;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly status: FiscalPeriodStatus;
  readonly actions: ReadonlyArray<FiscalPeriodAction>;
  readonly entries: number;
  readonly version: number;
};

export type BookGroupFragment = {
  readonly line: FinanceReportLine;
  readonly amount: { readonly decimal: string; readonly currency: string };
  readonly accounts: ReadonlyArray<{
    readonly account: { readonly id: string; readonly code: string; readonly name: string };
    readonly amount: { readonly decimal: string; readonly currency: string };
  }>;
};

export type BookLineFragment = {
  readonly id: string;
  readonly entryId: string;
  readonly label: string;
  readonly effectiveOn: string;
  readonly description: string;
  readonly kind: string;
  readonly against: ReadonlyArray<string>;
  readonly debit: { readonly decimal: string; readonly currency: string };
  readonly credit: { readonly decimal: string; readonly currency: string };
  readonly balance: { readonly decimal: string; readonly currency: string };
};

export type FinanceDashboardQueryVariables = Exact<{
  from: string;
  until: string;
  seriesFrom: string;
  key: FinanceKpi;
}>;

export type FinanceDashboardQuery = {
  readonly financeKpis: ReadonlyArray<{
    readonly key: FinanceKpi;
    readonly definition: string;
    readonly shape: string;
    readonly number: string | null;
    readonly numberBefore: string | null;
    readonly amount: { readonly decimal: string; readonly currency: string } | null;
    readonly amountBefore: { readonly decimal: string; readonly currency: string } | null;
  }>;
  readonly financeKpiSeries: ReadonlyArray<{
    readonly key: string;
    readonly number: string | null;
    readonly amount: { readonly decimal: string; readonly currency: string } | null;
  }>;
  readonly financeKpiChannels: ReadonlyArray<{
    readonly key: string;
    readonly amount: { readonly decimal: string; readonly currency: string } | null;
  }>;
};

export type FinanceKpiLinesQueryVariables = Exact<{
  key: FinanceKpi;
  from: string;
  until: string;
  first: number;
  after?: string | null | undefined;
}>;

export type FinanceKpiLinesQuery = {
  readonly financeKpiLines: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly entryId: string;
      readonly label: string;
      readonly effectiveOn: string;
      readonly description: string;
      readonly kind: string;
      readonly against: ReadonlyArray<string>;
      readonly debit: { readonly decimal: string; readonly currency: string };
      readonly credit: { readonly decimal: string; readonly currency: string };
      readonly balance: { readonly decimal: string; readonly currency: string };
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type FinanceAccountsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: FinanceAccountWhere | null | undefined;
}>;

export type FinanceAccountsQuery = {
  readonly financeAccounts: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly code: string;
      readonly name: string;
      readonly type: FinanceAccountType;
      readonly normalSide: FinanceSide;
      readonly reportLine: FinanceReportLine;
      readonly role: FinanceAccountRole | null;
      readonly vatKey: string;
      readonly active: boolean;
      readonly version: number;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
  readonly financeLedger: {
    readonly id: string;
    readonly chart: string;
    readonly baseCurrency: string;
    readonly timeZone: string;
    readonly yearStartsIn: number;
    readonly inUse: boolean;
    readonly version: number;
    readonly manualLimit: { readonly decimal: string; readonly currency: string };
  };
  readonly financeCharts: ReadonlyArray<{ readonly key: string; readonly name: string; readonly accounts: number }>;
};

export type FinanceAccountSheetQueryVariables = Exact<{
  id: string;
  from?: string | null | undefined;
  until: string;
  first: number;
  after?: string | null | undefined;
}>;

export type FinanceAccountSheetQuery = {
  readonly financeAccount: {
    readonly id: string;
    readonly code: string;
    readonly name: string;
    readonly type: FinanceAccountType;
    readonly normalSide: FinanceSide;
    readonly reportLine: FinanceReportLine;
    readonly role: FinanceAccountRole | null;
    readonly vatKey: string;
    readonly active: boolean;
    readonly version: number;
  } | null;
  readonly accountSheet: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly entryId: string;
      readonly label: string;
      readonly effectiveOn: string;
      readonly description: string;
      readonly kind: string;
      readonly against: ReadonlyArray<string>;
      readonly debit: { readonly decimal: string; readonly currency: string };
      readonly credit: { readonly decimal: string; readonly currency: string };
      readonly balance: { readonly decimal: string; readonly currency: string };
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type CreateFinanceAccountMutationVariables = Exact<{
  input: CreateFinanceAccountInput;
}>;

export type CreateFinanceAccountMutation = {
  readonly createFinanceAccount: {
    readonly account: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type UpdateFinanceAccountMutationVariables = Exact<{
  input: UpdateFinanceAccountInput;
}>;

export type UpdateFinanceAccountMutation = {
  readonly updateFinanceAccount: {
    readonly account: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type ChooseFinanceChartMutationVariables = Exact<{
  input: ChooseFinanceChartInput;
}>;

export type ChooseFinanceChartMutation = {
  readonly chooseFinanceChart: {
    readonly ledger: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type UpdateFinanceLedgerMutationVariables = Exact<{
  input: UpdateFinanceLedgerInput;
}>;

export type UpdateFinanceLedgerMutation = {
  readonly updateFinanceLedger: {
    readonly ledger: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type JournalEntriesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  from?: string | null | undefined;
  until?: string | null | undefined;
  where?: JournalEntryWhere | null | undefined;
}>;

export type JournalEntriesQuery = {
  readonly journalEntries: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly label: string;
      readonly effectiveOn: string;
      readonly recordedAt: string;
      readonly kind: string;
      readonly sourceType: string;
      readonly sourceId: string;
      readonly description: string;
      readonly actorKind: string;
      readonly actorName: string | null;
      readonly total: { readonly decimal: string; readonly currency: string };
      readonly reverses: { readonly id: string; readonly label: string } | null;
      readonly reversedBy: { readonly id: string; readonly label: string } | null;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type JournalEntryPageQueryVariables = Exact<{
  id: string;
}>;

export type JournalEntryPageQuery = {
  readonly journalEntry: {
    readonly hash: string;
    readonly id: string;
    readonly label: string;
    readonly effectiveOn: string;
    readonly recordedAt: string;
    readonly kind: string;
    readonly sourceType: string;
    readonly sourceId: string;
    readonly description: string;
    readonly actorKind: string;
    readonly actorName: string | null;
    readonly lines: ReadonlyArray<{
      readonly id: string;
      readonly position: number;
      readonly rate: string | null;
      readonly rateSource: string | null;
      readonly text: string | null;
      readonly vatKey: string | null;
      readonly vatRate: string | null;
      readonly vatCountry: string | null;
      readonly country: string | null;
      readonly channelId: string | null;
      readonly account: { readonly id: string; readonly code: string; readonly name: string };
      readonly debit: { readonly decimal: string; readonly currency: string } | null;
      readonly credit: { readonly decimal: string; readonly currency: string } | null;
      readonly base: { readonly decimal: string; readonly currency: string };
    }>;
    readonly total: { readonly decimal: string; readonly currency: string };
    readonly reverses: { readonly id: string; readonly label: string } | null;
    readonly reversedBy: { readonly id: string; readonly label: string } | null;
  } | null;
};

export type JournalCheckedQueryVariables = Exact<{ [key: string]: never }>;

export type JournalCheckedQuery = {
  readonly journalCheck: {
    readonly intact: boolean;
    readonly checked: number;
    readonly erased: number;
    readonly firstBreak: { readonly entryId: string | null; readonly seq: string; readonly fault: string } | null;
  };
};

export type ReverseJournalEntryMutationVariables = Exact<{
  input: ReverseJournalEntryInput;
}>;

export type ReverseJournalEntryMutation = {
  readonly reverseJournalEntry: {
    readonly entry: { readonly id: string; readonly label: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type ManualEntriesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  status?: ManualEntryStatus | null | undefined;
}>;

export type ManualEntriesQuery = {
  readonly manualEntries: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly status: ManualEntryStatus;
      readonly effectiveOn: string;
      readonly description: string;
      readonly needsApproval: boolean;
      readonly decisionNote: string | null;
      readonly entryId: string | null;
      readonly version: number;
      readonly createdAt: string;
      readonly total: { readonly decimal: string; readonly currency: string };
      readonly author: { readonly id: string; readonly name: string | null };
      readonly decidedBy: { readonly name: string | null } | null;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type ManualEntryPageQueryVariables = Exact<{
  id: string;
}>;

export type ManualEntryPageQuery = {
  readonly manualEntry: {
    readonly id: string;
    readonly status: ManualEntryStatus;
    readonly effectiveOn: string;
    readonly description: string;
    readonly needsApproval: boolean;
    readonly decisionNote: string | null;
    readonly entryId: string | null;
    readonly version: number;
    readonly createdAt: string;
    readonly lines: ReadonlyArray<{
      readonly accountCode: string;
      readonly debit: string | null;
      readonly credit: string | null;
      readonly currency: string;
      readonly rate: string | null;
      readonly text: string | null;
      readonly channelId: string | null;
      readonly vatKey: string | null;
      readonly vatRate: string | null;
      readonly vatCountry: string | null;
    }>;
    readonly total: { readonly decimal: string; readonly currency: string };
    readonly author: { readonly id: string; readonly name: string | null };
    readonly decidedBy: { readonly name: string | null } | null;
  } | null;
};

export type CreateManualEntryMutationVariables = Exact<{
  input: CreateManualEntryInput;
}>;

export type CreateManualEntryMutation = {
  readonly createManualEntry: {
    readonly manualEntry: { readonly id: string; readonly version: number } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type UpdateManualEntryMutationVariables = Exact<{
  input: UpdateManualEntryInput;
}>;

export type UpdateManualEntryMutation = {
  readonly updateManualEntry: {
    readonly manualEntry: { readonly id: string; readonly version: number } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type SubmitManualEntryMutationVariables = Exact<{
  input: ManualEntryStepInput;
}>;

export type SubmitManualEntryMutation = {
  readonly submitManualEntry: {
    readonly manualEntry: { readonly id: string; readonly entryId: string | null } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type WithdrawManualEntryMutationVariables = Exact<{
  input: ManualEntryStepInput;
}>;

export type WithdrawManualEntryMutation = {
  readonly withdrawManualEntry: {
    readonly manualEntry: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type ApproveManualEntryMutationVariables = Exact<{
  input: ManualEntryStepInput;
}>;

export type ApproveManualEntryMutation = {
  readonly approveManualEntry: {
    readonly manualEntry: { readonly id: string; readonly entryId: string | null } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type RejectManualEntryMutationVariables = Exact<{
  input: ManualEntryStepInput;
}>;

export type RejectManualEntryMutation = {
  readonly rejectManualEntry: {
    readonly manualEntry: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type FinancePeriodsQueryVariables = Exact<{
  year?: number | null | undefined;
}>;

export type FinancePeriodsQuery = {
  readonly financePeriods: ReadonlyArray<{
    readonly id: string;
    readonly year: number;
    readonly number: number;
    readonly startsOn: string;
    readonly endsOn: string;
    readonly status: FiscalPeriodStatus;
    readonly actions: ReadonlyArray<FiscalPeriodAction>;
    readonly entries: number;
    readonly version: number;
  }>;
};

export type ChangeFiscalPeriodMutationVariables = Exact<{
  input: ChangeFiscalPeriodInput;
}>;

export type ChangeFiscalPeriodMutation = {
  readonly changeFiscalPeriod: {
    readonly period: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type OpenFiscalYearMutationVariables = Exact<{
  input: OpenFiscalYearInput;
}>;

export type OpenFiscalYearMutation = {
  readonly openFiscalYear: {
    readonly periods: ReadonlyArray<{ readonly id: string }> | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type FinanceTrialBalanceQueryVariables = Exact<{
  from: string;
  until: string;
  recordedAt?: string | null | undefined;
}>;

export type FinanceTrialBalanceQuery = {
  readonly trialBalance: {
    readonly balanced: boolean;
    readonly debit: { readonly decimal: string; readonly currency: string };
    readonly credit: { readonly decimal: string; readonly currency: string };
    readonly rows: ReadonlyArray<{
      readonly account: { readonly id: string; readonly code: string; readonly name: string };
      readonly opening: { readonly decimal: string; readonly currency: string };
      readonly debit: { readonly decimal: string; readonly currency: string };
      readonly credit: { readonly decimal: string; readonly currency: string };
      readonly closing: { readonly decimal: string; readonly currency: string };
    }>;
  };
};

export type FinanceProfitAndLossQueryVariables = Exact<{
  from: string;
  until: string;
  recordedAt?: string | null | undefined;
}>;

export type FinanceProfitAndLossQuery = {
  readonly profitAndLoss: {
    readonly groups: ReadonlyArray<{
      readonly line: FinanceReportLine;
      readonly amount: { readonly decimal: string; readonly currency: string };
      readonly accounts: ReadonlyArray<{
        readonly account: { readonly id: string; readonly code: string; readonly name: string };
        readonly amount: { readonly decimal: string; readonly currency: string };
      }>;
    }>;
    readonly revenue: { readonly decimal: string; readonly currency: string };
    readonly grossProfit: { readonly decimal: string; readonly currency: string };
    readonly operatingResult: { readonly decimal: string; readonly currency: string };
    readonly result: { readonly decimal: string; readonly currency: string };
  };
};

export type FinanceBalanceSheetQueryVariables = Exact<{
  on: string;
  recordedAt?: string | null | undefined;
}>;

export type FinanceBalanceSheetQuery = {
  readonly balanceSheet: {
    readonly assets: ReadonlyArray<{
      readonly line: FinanceReportLine;
      readonly amount: { readonly decimal: string; readonly currency: string };
      readonly accounts: ReadonlyArray<{
        readonly account: { readonly id: string; readonly code: string; readonly name: string };
        readonly amount: { readonly decimal: string; readonly currency: string };
      }>;
    }>;
    readonly liabilities: ReadonlyArray<{
      readonly line: FinanceReportLine;
      readonly amount: { readonly decimal: string; readonly currency: string };
      readonly accounts: ReadonlyArray<{
        readonly account: { readonly id: string; readonly code: string; readonly name: string };
        readonly amount: { readonly decimal: string; readonly currency: string };
      }>;
    }>;
    readonly equity: ReadonlyArray<{
      readonly line: FinanceReportLine;
      readonly amount: { readonly decimal: string; readonly currency: string };
      readonly accounts: ReadonlyArray<{
        readonly account: { readonly id: string; readonly code: string; readonly name: string };
        readonly amount: { readonly decimal: string; readonly currency: string };
      }>;
    }>;
    readonly result: { readonly decimal: string; readonly currency: string };
    readonly totalAssets: { readonly decimal: string; readonly currency: string };
    readonly totalClaims: { readonly decimal: string; readonly currency: string };
  };
};

export type FinanceVatQueryVariables = Exact<{
  from: string;
  until: string;
  recordedAt?: string | null | undefined;
}>;

export type FinanceVatQuery = {
  readonly vatReport: {
    readonly rows: ReadonlyArray<{
      readonly key: string;
      readonly rate: string | null;
      readonly net: { readonly decimal: string; readonly currency: string };
      readonly output: { readonly decimal: string; readonly currency: string };
      readonly input: { readonly decimal: string; readonly currency: string };
    }>;
    readonly boxes: ReadonlyArray<{
      readonly box: string;
      readonly name: string;
      readonly amount: { readonly decimal: string; readonly currency: string };
    }>;
    readonly oss: ReadonlyArray<{
      readonly country: string | null;
      readonly rate: string | null;
      readonly net: { readonly decimal: string; readonly currency: string };
      readonly tax: { readonly decimal: string; readonly currency: string };
    }>;
    readonly payable: { readonly decimal: string; readonly currency: string };
  };
};

export type FinanceVatLinesQueryVariables = Exact<{
  from: string;
  until: string;
  recordedAt?: string | null | undefined;
  box?: string | null | undefined;
  key?: string | null | undefined;
  rate?: string | null | undefined;
  country?: string | null | undefined;
  part?: VatPart | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;

export type FinanceVatLinesQuery = {
  readonly vatReportLines: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly entryId: string;
      readonly label: string;
      readonly effectiveOn: string;
      readonly description: string;
      readonly kind: string;
      readonly against: ReadonlyArray<string>;
      readonly debit: { readonly decimal: string; readonly currency: string };
      readonly credit: { readonly decimal: string; readonly currency: string };
      readonly balance: { readonly decimal: string; readonly currency: string };
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type FinanceExportsQueryVariables = Exact<{ [key: string]: never }>;

export type FinanceExportsQuery = {
  readonly financeExports: ReadonlyArray<{
    readonly id: string;
    readonly kind: FinanceExportKind;
    readonly format: FinanceExportFormat;
    readonly from: string;
    readonly until: string;
    readonly status: JobStatus;
    readonly rows: number;
    readonly error: string | null;
    readonly createdAt: string;
  }>;
};

export type StartFinanceExportMutationVariables = Exact<{
  input: StartFinanceExportInput;
}>;

export type StartFinanceExportMutation = {
  readonly startFinanceExport: {
    readonly export: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type FinanceBudgetsQueryVariables = Exact<{
  year: number;
}>;

export type FinanceBudgetsQuery = {
  readonly financeBudgets: ReadonlyArray<{
    readonly channelId: string | null;
    readonly reached: string | null;
    readonly account: { readonly id: string; readonly code: string; readonly name: string };
    readonly plan: { readonly decimal: string; readonly currency: string };
    readonly actual: { readonly decimal: string; readonly currency: string };
    readonly months: ReadonlyArray<{
      readonly month: string;
      readonly version: number | null;
      readonly plan: { readonly decimal: string; readonly currency: string } | null;
      readonly actual: { readonly decimal: string; readonly currency: string };
    }>;
  }>;
};

export type SetFinanceBudgetsMutationVariables = Exact<{
  input: SetFinanceBudgetsInput;
}>;

export type SetFinanceBudgetsMutation = {
  readonly setFinanceBudgets: {
    readonly budgets: ReadonlyArray<{ readonly account: { readonly id: string } }> | null;
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
  readonly ownerId: string | null;
  readonly salt: string | null;
  readonly offVariant: string;
  readonly pendingApproval: string | null;
  readonly pendingOverrideApproval: string | null;
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
    readonly ownerId: string | null;
    readonly salt: string | null;
    readonly offVariant: string;
    readonly pendingApproval: string | null;
    readonly pendingOverrideApproval: string | null;
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
    readonly ownerId: string | null;
    readonly salt: string | null;
    readonly offVariant: string;
    readonly pendingApproval: string | null;
    readonly pendingOverrideApproval: string | null;
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

export type FlagChoicesQueryVariables = Exact<{
  admins: boolean;
  roles: boolean;
}>;

export type FlagChoicesQuery = {
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
    readonly ownerId: string | null;
    readonly salt: string | null;
    readonly offVariant: string;
    readonly pendingApproval: string | null;
    readonly pendingOverrideApproval: string | null;
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
  readonly platformAdmins?: ReadonlyArray<{ readonly id: string; readonly name: string }>;
  readonly roles?: ReadonlyArray<{ readonly key: string }>;
};

export type OwnFlagsQueryVariables = Exact<{
  keys: ReadonlyArray<string> | string;
}>;

export type OwnFlagsQuery = {
  readonly evaluateFlags: ReadonlyArray<{ readonly key: string; readonly value: unknown }>;
};

export type FlagDoneFragment = {
  readonly pendingApproval: string | null;
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
    readonly pendingApproval: string | null;
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
    readonly pendingApproval: string | null;
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
    readonly pendingApproval: string | null;
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
    readonly pendingApproval: string | null;
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
    readonly pendingApproval: string | null;
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
    readonly pendingApproval: string | null;
    readonly flag: { readonly id: string; readonly version: number } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type LeadPartsFragment = {
  readonly id: string;
  readonly label: string;
  readonly name: string;
  readonly status: LeadStatus;
  readonly actions: ReadonlyArray<LeadAction>;
  readonly convertible: boolean;
  readonly source: string;
  readonly campaignCode: string | null;
  readonly givenName: string | null;
  readonly familyName: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly companyName: string | null;
  readonly country: string | null;
  readonly postalCode: string | null;
  readonly message: string | null;
  readonly attributes: unknown;
  readonly tags: ReadonlyArray<string>;
  readonly ownerId: string | null;
  readonly reason: string | null;
  readonly consentText: string | null;
  readonly consentedAt: string | null;
  readonly score: number | null;
  readonly chancePpm: number | null;
  readonly personId: string | null;
  readonly companyId: string | null;
  readonly dealId: string | null;
  readonly capturedAt: string;
  readonly version: number;
  readonly owner: { readonly id: string; readonly name: string } | null;
};

export type LeadsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: LeadWhere | null | undefined;
  orderBy?: LeadOrder | null | undefined;
}>;

export type LeadsQuery = {
  readonly leads: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly label: string;
      readonly name: string;
      readonly status: LeadStatus;
      readonly actions: ReadonlyArray<LeadAction>;
      readonly convertible: boolean;
      readonly source: string;
      readonly campaignCode: string | null;
      readonly givenName: string | null;
      readonly familyName: string | null;
      readonly email: string | null;
      readonly phone: string | null;
      readonly companyName: string | null;
      readonly country: string | null;
      readonly postalCode: string | null;
      readonly message: string | null;
      readonly attributes: unknown;
      readonly tags: ReadonlyArray<string>;
      readonly ownerId: string | null;
      readonly reason: string | null;
      readonly consentText: string | null;
      readonly consentedAt: string | null;
      readonly score: number | null;
      readonly chancePpm: number | null;
      readonly personId: string | null;
      readonly companyId: string | null;
      readonly dealId: string | null;
      readonly capturedAt: string;
      readonly version: number;
      readonly owner: { readonly id: string; readonly name: string } | null;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type LeadQueryVariables = Exact<{
  id: string;
}>;

export type LeadQuery = {
  readonly lead: {
    readonly id: string;
    readonly label: string;
    readonly name: string;
    readonly status: LeadStatus;
    readonly actions: ReadonlyArray<LeadAction>;
    readonly convertible: boolean;
    readonly source: string;
    readonly campaignCode: string | null;
    readonly givenName: string | null;
    readonly familyName: string | null;
    readonly email: string | null;
    readonly phone: string | null;
    readonly companyName: string | null;
    readonly country: string | null;
    readonly postalCode: string | null;
    readonly message: string | null;
    readonly attributes: unknown;
    readonly tags: ReadonlyArray<string>;
    readonly ownerId: string | null;
    readonly reason: string | null;
    readonly consentText: string | null;
    readonly consentedAt: string | null;
    readonly score: number | null;
    readonly chancePpm: number | null;
    readonly personId: string | null;
    readonly companyId: string | null;
    readonly dealId: string | null;
    readonly capturedAt: string;
    readonly version: number;
    readonly scores: ReadonlyArray<{
      readonly id: string;
      readonly kind: string;
      readonly number: number;
      readonly points: number;
      readonly chancePpm: number | null;
      readonly asOf: string;
      readonly contributions: ReadonlyArray<{
        readonly key: string;
        readonly label: string;
        readonly points: number;
        readonly input: unknown;
      }>;
    }>;
    readonly engagements: ReadonlyArray<{ readonly id: string; readonly event: string; readonly happenedAt: string }>;
    readonly owner: { readonly id: string; readonly name: string } | null;
  } | null;
};

export type LeadRosterQueryVariables = Exact<{ [key: string]: never }>;

export type LeadRosterQuery = {
  readonly leadAssignees: ReadonlyArray<{
    readonly id: string;
    readonly userId: string;
    readonly active: boolean;
    readonly onDuty: boolean;
    readonly awayUntil: string | null;
    readonly capacity: number | null;
    readonly openLeads: number;
    readonly territories: ReadonlyArray<string>;
    readonly unfit: string | null;
    readonly user: { readonly id: string; readonly name: string } | null;
  }>;
};

export type LeadScoringQueryVariables = Exact<{ [key: string]: never }>;

export type LeadScoringQuery = {
  readonly leadScoring: {
    readonly won: number;
    readonly lost: number;
    readonly rules: {
      readonly id: string;
      readonly number: number;
      readonly name: string;
      readonly rules: unknown;
    } | null;
    readonly model: {
      readonly id: string;
      readonly number: number;
      readonly createdAt: string;
      readonly quality: {
        readonly rows: number;
        readonly positives: number;
        readonly aucPpm: number;
        readonly brierPpm: number;
        readonly calibrationErrorPpm: number;
        readonly calibration: ReadonlyArray<{
          readonly count: number;
          readonly predictedPpm: number;
          readonly observedPpm: number;
        }>;
      };
    } | null;
    readonly fitting: { readonly id: string; readonly status: JobStatus } | null;
  };
  readonly scoreRulesVersions: ReadonlyArray<{
    readonly id: string;
    readonly number: number;
    readonly name: string;
    readonly createdAt: string;
  }>;
};

export type CaptureLeadMutationVariables = Exact<{
  input: CaptureLeadInput;
}>;

export type CaptureLeadMutation = {
  readonly captureLead: {
    readonly lead: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type MoveLeadMutationVariables = Exact<{
  input: MoveLeadInput;
}>;

export type MoveLeadMutation = {
  readonly moveLead: {
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type AssignLeadMutationVariables = Exact<{
  input: AssignLeadInput;
}>;

export type AssignLeadMutation = {
  readonly assignLead: {
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type ConvertLeadMutationVariables = Exact<{
  input: ConvertLeadInput;
}>;

export type ConvertLeadMutation = {
  readonly convertLead: {
    readonly dealId: string | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type SetLeadAssigneeMutationVariables = Exact<{
  input: SetLeadAssigneeInput;
}>;

export type SetLeadAssigneeMutation = {
  readonly setLeadAssignee: {
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type SaveScoreRulesMutationVariables = Exact<{
  input: SaveScoreRulesInput;
}>;

export type SaveScoreRulesMutation = {
  readonly saveScoreRules: {
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type UseScoringMutationVariables = Exact<{
  input: UseScoringInput;
}>;

export type UseScoringMutation = {
  readonly useScoring: {
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type FitLeadModelMutationVariables = Exact<{
  input: FitLeadModelInput;
}>;

export type FitLeadModelMutation = {
  readonly fitLeadModel: {
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type PeopleSegmentPartsFragment = {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  readonly kind: SegmentKind;
  readonly filter: unknown;
  readonly archived: boolean;
  readonly memberCount: number;
  readonly refreshedAt: string | null;
  readonly version: number;
};

export type SegmentsQueryVariables = Exact<{ [key: string]: never }>;

export type SegmentsQuery = {
  readonly segments: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
    readonly description: string | null;
    readonly kind: SegmentKind;
    readonly filter: unknown;
    readonly archived: boolean;
    readonly memberCount: number;
    readonly refreshedAt: string | null;
    readonly version: number;
  }>;
};

export type SegmentQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;

export type SegmentQuery = {
  readonly segment: {
    readonly id: string;
    readonly name: string;
    readonly description: string | null;
    readonly kind: SegmentKind;
    readonly filter: unknown;
    readonly archived: boolean;
    readonly memberCount: number;
    readonly refreshedAt: string | null;
    readonly version: number;
    readonly members: {
      readonly nodes: ReadonlyArray<{
        readonly personId: string;
        readonly since: string;
        readonly person: { readonly id: string; readonly number: string; readonly label: string } | null;
      }>;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  } | null;
};

export type SegmentFieldsQueryVariables = Exact<{ [key: string]: never }>;

export type SegmentFieldsQuery = {
  readonly segmentFields: ReadonlyArray<{
    readonly key: string;
    readonly kind: string;
    readonly group: string;
    readonly operators: ReadonlyArray<string>;
    readonly needsEvent: boolean;
  }>;
};

export type SegmentCountQueryVariables = Exact<{
  filter: unknown;
}>;

export type SegmentCountQuery = {
  readonly segmentCount: {
    readonly count: number;
    readonly of: number;
    readonly exact: boolean;
    readonly low: number | null;
    readonly high: number | null;
    readonly sampled: number | null;
  };
};

export type SegmentCountJobPartsFragment = {
  readonly id: string;
  readonly status: JobStatus;
  readonly result: unknown;
  readonly error: string | null;
};

export type CountSegmentMutationVariables = Exact<{
  input: CountSegmentInput;
}>;

export type CountSegmentMutation = {
  readonly countSegment: {
    readonly job: {
      readonly id: string;
      readonly status: JobStatus;
      readonly result: unknown;
      readonly error: string | null;
    } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type SegmentCountJobQueryVariables = Exact<{
  id: string;
}>;

export type SegmentCountJobQuery = {
  readonly segmentCountJob: {
    readonly id: string;
    readonly status: JobStatus;
    readonly result: unknown;
    readonly error: string | null;
  } | null;
};

export type CreateSegmentMutationVariables = Exact<{
  input: CreateSegmentInput;
}>;

export type CreateSegmentMutation = {
  readonly createSegment: {
    readonly segment: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type UpdateSegmentMutationVariables = Exact<{
  input: UpdateSegmentInput;
}>;

export type UpdateSegmentMutation = {
  readonly updateSegment: {
    readonly segment: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type EffectiveGuardrailsQueryVariables = Exact<{
  variantId: string;
  channelId: string;
}>;

export type EffectiveGuardrailsQuery = {
  readonly effectiveGuardrails: ReadonlyArray<{
    readonly wins: boolean;
    readonly standing: PricingGuardrailStanding;
    readonly guardrail: {
      readonly id: string;
      readonly kind: PricingGuardrailKind;
      readonly level: PricingGuardrailLevel;
      readonly categoryId: string | null;
      readonly minimumMarginPercent: string;
      readonly maximumIncreasePercent: string | null;
      readonly maximumDecreasePercent: string | null;
      readonly windowDays: number | null;
      readonly basis: PriceBasis | null;
      readonly tolerancePercent: string | null;
      readonly maximumUndercutPercent: string | null;
      readonly policy: PricingGuardrailPolicy;
      readonly active: boolean;
      readonly version: number;
      readonly pendingApprovalId: string | null;
      readonly amount: { readonly decimal: string; readonly currency: string } | null;
      readonly channel: { readonly id: string; readonly code: string; readonly name: string } | null;
      readonly referenceChannel: { readonly id: string; readonly code: string; readonly name: string } | null;
      readonly variant: { readonly id: string; readonly sku: string } | null;
    };
    readonly overriddenBy: {
      readonly id: string;
      readonly kind: PricingGuardrailKind;
      readonly level: PricingGuardrailLevel;
      readonly categoryId: string | null;
      readonly minimumMarginPercent: string;
      readonly maximumIncreasePercent: string | null;
      readonly maximumDecreasePercent: string | null;
      readonly windowDays: number | null;
      readonly basis: PriceBasis | null;
      readonly tolerancePercent: string | null;
      readonly maximumUndercutPercent: string | null;
      readonly policy: PricingGuardrailPolicy;
      readonly active: boolean;
      readonly version: number;
      readonly pendingApprovalId: string | null;
      readonly amount: { readonly decimal: string; readonly currency: string } | null;
      readonly channel: { readonly id: string; readonly code: string; readonly name: string } | null;
      readonly referenceChannel: { readonly id: string; readonly code: string; readonly name: string } | null;
      readonly variant: { readonly id: string; readonly sku: string } | null;
    } | null;
  }>;
};

export type GuardrailCategoriesQueryVariables = Exact<{ [key: string]: never }>;

export type GuardrailCategoriesQuery = {
  readonly categories: ReadonlyArray<{ readonly id: string; readonly label: string }>;
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
      readonly details: unknown;
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
      readonly details: unknown;
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

export type PalettePeopleQueryVariables = Exact<{
  text: string;
}>;

export type PalettePeopleQuery = {
  readonly crmSearch: ReadonlyArray<{
    readonly id: string;
    readonly kind: string;
    readonly number: string;
    readonly title: string;
  }>;
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
  readonly version: number;
  readonly undone: number;
  readonly undoUntil: string | null;
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
      readonly version: number;
      readonly undone: number;
      readonly undoUntil: string | null;
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
    readonly version: number;
    readonly undone: number;
    readonly undoUntil: string | null;
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
      readonly details: unknown;
    }>;
    readonly warnings: ReadonlyArray<{ readonly code: string; readonly message: string }>;
  };
};

export type UndoProductImportMutationVariables = Exact<{
  input: UndoProductImportInput;
}>;

export type UndoProductImportMutation = {
  readonly undoProductImport: {
    readonly import: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type IntegrationPartsFragment = {
  readonly id: string;
  readonly name: string;
  readonly kind: IntegrationKind;
  readonly provider: string;
  readonly direction: IntegrationDirection;
  readonly status: IntegrationStatus;
  readonly actions: ReadonlyArray<IntegrationAction>;
  readonly notes: string;
  readonly expectedCallHours: number | null;
  readonly connectedAt: string;
  readonly version: number;
  readonly settings: ReadonlyArray<{ readonly key: string; readonly value: string }>;
  readonly health: {
    readonly state: HealthStatus;
    readonly since: string | null;
    readonly lastSignAt: string | null;
    readonly reasons: ReadonlyArray<{
      readonly code: IntegrationHealthReasonCode;
      readonly message: string;
      readonly subject: string | null;
      readonly at: string | null;
    }>;
  } | null;
  readonly apiKey: {
    readonly id: string;
    readonly name: string;
    readonly expiresAt: string | null;
    readonly revokedAt: string | null;
    readonly lastUsedAt: string | null;
  } | null;
  readonly webhookEndpoints: ReadonlyArray<{
    readonly id: string;
    readonly host: string;
    readonly status: IntegrationEndpointStatus;
    readonly failures: number;
    readonly lastSuccessAt: string | null;
  }> | null;
  readonly owner: { readonly id: string; readonly name: string } | null;
};

export type IntegrationsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: IntegrationFilter | null | undefined;
}>;

export type IntegrationsQuery = {
  readonly integrations: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly kind: IntegrationKind;
      readonly provider: string;
      readonly direction: IntegrationDirection;
      readonly status: IntegrationStatus;
      readonly actions: ReadonlyArray<IntegrationAction>;
      readonly notes: string;
      readonly expectedCallHours: number | null;
      readonly connectedAt: string;
      readonly version: number;
      readonly settings: ReadonlyArray<{ readonly key: string; readonly value: string }>;
      readonly health: {
        readonly state: HealthStatus;
        readonly since: string | null;
        readonly lastSignAt: string | null;
        readonly reasons: ReadonlyArray<{
          readonly code: IntegrationHealthReasonCode;
          readonly message: string;
          readonly subject: string | null;
          readonly at: string | null;
        }>;
      } | null;
      readonly apiKey: {
        readonly id: string;
        readonly name: string;
        readonly expiresAt: string | null;
        readonly revokedAt: string | null;
        readonly lastUsedAt: string | null;
      } | null;
      readonly webhookEndpoints: ReadonlyArray<{
        readonly id: string;
        readonly host: string;
        readonly status: IntegrationEndpointStatus;
        readonly failures: number;
        readonly lastSuccessAt: string | null;
      }> | null;
      readonly owner: { readonly id: string; readonly name: string } | null;
    }>;
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly hasPreviousPage: boolean;
      readonly startCursor: string | null;
      readonly endCursor: string | null;
    };
  };
};

export type OneIntegrationQueryVariables = Exact<{
  id: string;
}>;

export type OneIntegrationQuery = {
  readonly integration: {
    readonly id: string;
    readonly name: string;
    readonly kind: IntegrationKind;
    readonly provider: string;
    readonly direction: IntegrationDirection;
    readonly status: IntegrationStatus;
    readonly actions: ReadonlyArray<IntegrationAction>;
    readonly notes: string;
    readonly expectedCallHours: number | null;
    readonly connectedAt: string;
    readonly version: number;
    readonly reports: ReadonlyArray<{
      readonly id: string;
      readonly status: IntegrationReportStatus;
      readonly message: string;
      readonly checkedAt: string;
      readonly reportedByName: string;
    }> | null;
    readonly settings: ReadonlyArray<{ readonly key: string; readonly value: string }>;
    readonly health: {
      readonly state: HealthStatus;
      readonly since: string | null;
      readonly lastSignAt: string | null;
      readonly reasons: ReadonlyArray<{
        readonly code: IntegrationHealthReasonCode;
        readonly message: string;
        readonly subject: string | null;
        readonly at: string | null;
      }>;
    } | null;
    readonly apiKey: {
      readonly id: string;
      readonly name: string;
      readonly expiresAt: string | null;
      readonly revokedAt: string | null;
      readonly lastUsedAt: string | null;
    } | null;
    readonly webhookEndpoints: ReadonlyArray<{
      readonly id: string;
      readonly host: string;
      readonly status: IntegrationEndpointStatus;
      readonly failures: number;
      readonly lastSuccessAt: string | null;
    }> | null;
    readonly owner: { readonly id: string; readonly name: string } | null;
  } | null;
};

export type IntegrationKeyChoicesQueryVariables = Exact<{ [key: string]: never }>;

export type IntegrationKeyChoicesQuery = {
  readonly apiKeys: {
    readonly nodes: ReadonlyArray<{ readonly id: string; readonly name: string; readonly status: ApiKeyStatus }>;
  };
};

export type IntegrationEndpointChoicesQueryVariables = Exact<{ [key: string]: never }>;

export type IntegrationEndpointChoicesQuery = {
  readonly webhookEndpoints: ReadonlyArray<{ readonly id: string; readonly url: string; readonly description: string }>;
};

export type CreateIntegrationMutationVariables = Exact<{
  input: CreateIntegrationInput;
}>;

export type CreateIntegrationMutation = {
  readonly createIntegration: {
    readonly integration: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type UpdateIntegrationMutationVariables = Exact<{
  input: UpdateIntegrationInput;
}>;

export type UpdateIntegrationMutation = {
  readonly updateIntegration: {
    readonly integration: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type ConnectIntegrationMutationVariables = Exact<{
  input: IntegrationInput;
}>;

export type ConnectIntegrationMutation = {
  readonly connectIntegration: {
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type DisableIntegrationMutationVariables = Exact<{
  input: IntegrationInput;
}>;

export type DisableIntegrationMutation = {
  readonly disableIntegration: {
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type DisconnectIntegrationMutationVariables = Exact<{
  input: IntegrationInput;
}>;

export type DisconnectIntegrationMutation = {
  readonly disconnectIntegration: {
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type FinanceOrdersQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: FinanceOrderWhere | null | undefined;
}>;

export type FinanceOrdersQuery = {
  readonly financeOrders: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly source: string;
      readonly number: string;
      readonly status: FinanceOrderStatus;
      readonly placedAt: string;
      readonly country: string | null;
      readonly campaignCode: string | null;
      readonly buyer: {
        readonly reference: string | null;
        readonly givenName: string | null;
        readonly familyName: string | null;
        readonly companyName: string | null;
      };
      readonly gross: { readonly decimal: string; readonly currency: string };
      readonly returned: { readonly decimal: string; readonly currency: string };
    }>;
  };
};

export type FinanceOrderQueryVariables = Exact<{
  id: string;
}>;

export type FinanceOrderQuery = {
  readonly financeOrder: {
    readonly id: string;
    readonly source: string;
    readonly number: string;
    readonly status: FinanceOrderStatus;
    readonly placedAt: string;
    readonly country: string | null;
    readonly campaignCode: string | null;
    readonly invoiceId: string | null;
    readonly version: number;
    readonly buyer: {
      readonly reference: string | null;
      readonly email: string | null;
      readonly givenName: string | null;
      readonly familyName: string | null;
      readonly companyName: string | null;
      readonly address: {
        readonly line1: string | null;
        readonly postalCode: string | null;
        readonly city: string | null;
        readonly country: string | null;
      } | null;
    };
    readonly net: { readonly decimal: string; readonly currency: string };
    readonly vat: { readonly decimal: string; readonly currency: string };
    readonly gross: { readonly decimal: string; readonly currency: string };
    readonly returned: { readonly decimal: string; readonly currency: string };
    readonly lines: ReadonlyArray<{
      readonly id: string;
      readonly position: number;
      readonly sku: string;
      readonly description: string;
      readonly kind: FinanceOrderLineKind;
      readonly quantity: number;
      readonly returnedQuantity: number;
      readonly unitPrice: string;
      readonly vatRate: string;
      readonly gross: { readonly decimal: string; readonly currency: string };
    }>;
  } | null;
};

export type InvoicesOfOrderQueryVariables = Exact<{
  where?: FinanceInvoiceWhere | null | undefined;
}>;

export type InvoicesOfOrderQuery = {
  readonly financeInvoices: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly kind: FinanceInvoiceKind;
      readonly status: FinanceInvoiceStatus;
      readonly number: string | null;
      readonly issueDate: string | null;
      readonly dueDate: string | null;
      readonly dunningLevel: number;
      readonly customer: { readonly name: string };
      readonly gross: { readonly decimal: string; readonly currency: string };
      readonly open: { readonly decimal: string; readonly currency: string };
    }>;
  };
};

export type InvoiceRowPartsFragment = {
  readonly id: string;
  readonly kind: FinanceInvoiceKind;
  readonly status: FinanceInvoiceStatus;
  readonly number: string | null;
  readonly issueDate: string | null;
  readonly dueDate: string | null;
  readonly dunningLevel: number;
  readonly customer: { readonly name: string };
  readonly gross: { readonly decimal: string; readonly currency: string };
  readonly open: { readonly decimal: string; readonly currency: string };
};

export type FinanceInvoicesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: FinanceInvoiceWhere | null | undefined;
  orderBy?: FinanceInvoiceOrder | null | undefined;
}>;

export type FinanceInvoicesQuery = {
  readonly financeInvoices: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly kind: FinanceInvoiceKind;
      readonly status: FinanceInvoiceStatus;
      readonly number: string | null;
      readonly issueDate: string | null;
      readonly dueDate: string | null;
      readonly dunningLevel: number;
      readonly customer: { readonly name: string };
      readonly gross: { readonly decimal: string; readonly currency: string };
      readonly open: { readonly decimal: string; readonly currency: string };
    }>;
  };
};

export type FinanceInvoiceQueryVariables = Exact<{
  id: string;
}>;

export type FinanceInvoiceQuery = {
  readonly financeInvoice: {
    readonly supplyFrom: string | null;
    readonly supplyDate: string | null;
    readonly orderId: string | null;
    readonly correctsId: string | null;
    readonly reference: string;
    readonly note: string;
    readonly version: number;
    readonly id: string;
    readonly kind: FinanceInvoiceKind;
    readonly status: FinanceInvoiceStatus;
    readonly number: string | null;
    readonly issueDate: string | null;
    readonly dueDate: string | null;
    readonly dunningLevel: number;
    readonly mails: ReadonlyArray<{
      readonly id: string;
      readonly invoiceId: string;
      readonly noticeId: string | null;
      readonly label: string;
      readonly recipient: string;
      readonly status: FinanceMailStatus;
      readonly requestedBy: string;
      readonly createdAt: string;
      readonly sentAt: string | null;
      readonly lastError: string | null;
      readonly bounceKind: FinanceBounceKind | null;
    }>;
    readonly customer: {
      readonly name: string;
      readonly vatId: string | null;
      readonly email: string | null;
      readonly address: {
        readonly line1: string | null;
        readonly line2: string | null;
        readonly postalCode: string | null;
        readonly city: string | null;
        readonly country: string | null;
      } | null;
    };
    readonly net: { readonly decimal: string; readonly currency: string };
    readonly paid: { readonly decimal: string; readonly currency: string };
    readonly credited: { readonly decimal: string; readonly currency: string };
    readonly fees: { readonly decimal: string; readonly currency: string };
    readonly vatParts: ReadonlyArray<{
      readonly category: FinanceVatCategory;
      readonly rate: string;
      readonly net: { readonly decimal: string; readonly currency: string };
      readonly vat: { readonly decimal: string; readonly currency: string };
    }>;
    readonly lines: ReadonlyArray<{
      readonly id: string;
      readonly position: number;
      readonly sku: string;
      readonly kind: FinanceOrderLineKind;
      readonly description: string;
      readonly quantity: number;
      readonly unitPrice: string;
      readonly vatRate: string;
      readonly gross: { readonly decimal: string; readonly currency: string };
    }>;
    readonly gross: { readonly decimal: string; readonly currency: string };
    readonly open: { readonly decimal: string; readonly currency: string };
  } | null;
};

export type FinanceAgeingQueryVariables = Exact<{ [key: string]: never }>;

export type FinanceAgeingQuery = {
  readonly financeAgeing: ReadonlyArray<{
    readonly bucket: FinanceAgeingBucket;
    readonly count: number;
    readonly amount: { readonly decimal: string; readonly currency: string };
  }>;
};

export type FinancePaymentsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: FinancePaymentWhere | null | undefined;
}>;

export type FinancePaymentsQuery = {
  readonly financePayments: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly direction: FinancePaymentDirection;
      readonly method: string;
      readonly reference: string;
      readonly bookedOn: string;
      readonly orderId: string | null;
      readonly amount: { readonly decimal: string; readonly currency: string };
      readonly onAccount: { readonly decimal: string; readonly currency: string };
    }>;
  };
};

export type CancelFinanceOrderMutationVariables = Exact<{
  input: CancelFinanceOrderInput;
}>;

export type CancelFinanceOrderMutation = {
  readonly cancelFinanceOrder: {
    readonly order: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type BillFinanceOrderMutationVariables = Exact<{
  input: BillFinanceOrderInput;
}>;

export type BillFinanceOrderMutation = {
  readonly billFinanceOrder: {
    readonly invoice: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type FinaliseFinanceInvoiceMutationVariables = Exact<{
  input: FinanceInvoiceVersionInput;
}>;

export type FinaliseFinanceInvoiceMutation = {
  readonly finaliseFinanceInvoice: {
    readonly invoice: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type CreditFinanceInvoiceMutationVariables = Exact<{
  input: CreditFinanceInvoiceInput;
}>;

export type CreditFinanceInvoiceMutation = {
  readonly creditFinanceInvoice: {
    readonly invoice: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type RecordFinancePaymentMutationVariables = Exact<{
  input: RecordFinancePaymentInput;
}>;

export type RecordFinancePaymentMutation = {
  readonly recordFinancePayment: {
    readonly payment: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type RunFinanceDunningMutationVariables = Exact<{
  input: RunFinanceDunningInput;
}>;

export type RunFinanceDunningMutation = {
  readonly runFinanceDunning: {
    readonly reminded: number | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type ElectronicInvoiceQueryVariables = Exact<{
  id: string;
  syntax: FinanceElectronicSyntax;
}>;

export type ElectronicInvoiceQuery = { readonly financeElectronicInvoice: { readonly xml: string } | null };

export type OrderImportPartsFragment = {
  readonly id: string;
  readonly fileId: string;
  readonly fileName: string;
  readonly source: string;
  readonly trial: boolean;
  readonly status: JobStatus;
  readonly progress: number;
  readonly total: number | null;
  readonly rows: number;
  readonly ordersCreated: number;
  readonly ordersKnown: number;
  readonly returnsCreated: number;
  readonly returnsKnown: number;
  readonly refused: number;
  readonly skippedRows: number;
  readonly error: string | null;
  readonly createdAt: string;
};

export type FinanceOrderImportsQueryVariables = Exact<{ [key: string]: never }>;

export type FinanceOrderImportsQuery = {
  readonly financeOrderImports: ReadonlyArray<{
    readonly id: string;
    readonly fileId: string;
    readonly fileName: string;
    readonly source: string;
    readonly trial: boolean;
    readonly status: JobStatus;
    readonly progress: number;
    readonly total: number | null;
    readonly rows: number;
    readonly ordersCreated: number;
    readonly ordersKnown: number;
    readonly returnsCreated: number;
    readonly returnsKnown: number;
    readonly refused: number;
    readonly skippedRows: number;
    readonly error: string | null;
    readonly createdAt: string;
  }>;
};

export type FinanceOrderImportQueryVariables = Exact<{
  id: string;
}>;

export type FinanceOrderImportQuery = {
  readonly financeOrderImport: {
    readonly id: string;
    readonly fileId: string;
    readonly fileName: string;
    readonly source: string;
    readonly trial: boolean;
    readonly status: JobStatus;
    readonly progress: number;
    readonly total: number | null;
    readonly rows: number;
    readonly ordersCreated: number;
    readonly ordersKnown: number;
    readonly returnsCreated: number;
    readonly returnsKnown: number;
    readonly refused: number;
    readonly skippedRows: number;
    readonly error: string | null;
    readonly createdAt: string;
    readonly faults: ReadonlyArray<{
      readonly row: number;
      readonly number: string | null;
      readonly column: string | null;
      readonly code: string;
      readonly message: string;
    }>;
  } | null;
};

export type FinanceOrderFileQueryVariables = Exact<{
  id: string;
}>;

export type FinanceOrderFileQuery = {
  readonly financeOrderFile: {
    readonly id: string;
    readonly name: string;
    readonly header: ReadonlyArray<string>;
    readonly sample: ReadonlyArray<ReadonlyArray<string>>;
    readonly preset: FinanceOrderFilePreset | null;
    readonly columns: ReadonlyArray<{ readonly field: FinanceOrderFileField; readonly column: string }>;
  } | null;
};

export type ImportFinanceOrderFileMutationVariables = Exact<{
  input: ImportFinanceOrderFileInput;
}>;

export type ImportFinanceOrderFileMutation = {
  readonly importFinanceOrderFile: {
    readonly import: {
      readonly id: string;
      readonly fileId: string;
      readonly fileName: string;
      readonly source: string;
      readonly trial: boolean;
      readonly status: JobStatus;
      readonly progress: number;
      readonly total: number | null;
      readonly rows: number;
      readonly ordersCreated: number;
      readonly ordersKnown: number;
      readonly returnsCreated: number;
      readonly returnsKnown: number;
      readonly refused: number;
      readonly skippedRows: number;
      readonly error: string | null;
      readonly createdAt: string;
    } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type JourneysQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;

export type JourneysQuery = {
  readonly journeys: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly description: string | null;
      readonly status: JourneyStatus;
      readonly updatedAt: string;
      readonly current: { readonly number: number } | null;
      readonly totals: {
        readonly entered: number;
        readonly active: number;
        readonly completed: number;
        readonly goals: number;
      };
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type JourneyQueryVariables = Exact<{
  id: string;
}>;

export type JourneyQuery = {
  readonly journey: {
    readonly id: string;
    readonly name: string;
    readonly description: string | null;
    readonly status: JourneyStatus;
    readonly actions: ReadonlyArray<string>;
    readonly draft: unknown;
    readonly version: number;
    readonly updatedAt: string;
    readonly current: {
      readonly number: number;
      readonly definition: unknown;
      readonly createdAt: string;
      readonly by: string | null;
    } | null;
    readonly problems: ReadonlyArray<{
      readonly code: string;
      readonly path: ReadonlyArray<string>;
      readonly step: string | null;
      readonly message: string;
    }>;
    readonly totals: {
      readonly entered: number;
      readonly active: number;
      readonly completed: number;
      readonly exited: number;
      readonly failed: number;
      readonly goals: number;
    };
    readonly stepCounts: ReadonlyArray<{
      readonly stepKey: string;
      readonly waiting: number;
      readonly done: number;
      readonly sent: number;
      readonly opened: number;
      readonly clicked: number;
      readonly unsubscribed: number;
      readonly outcomes: ReadonlyArray<{ readonly outcome: string; readonly count: number }>;
    }>;
  } | null;
};

export type JourneyHeadQueryVariables = Exact<{
  id: string;
}>;

export type JourneyHeadQuery = {
  readonly journey: {
    readonly id: string;
    readonly name: string;
    readonly status: JourneyStatus;
    readonly draft: unknown;
    readonly current: { readonly definition: unknown } | null;
  } | null;
};

export type JourneyEnrolmentsQueryVariables = Exact<{
  journeyId?: string | null | undefined;
  personId?: string | null | undefined;
  status?: JourneyEnrolmentStatus | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;

export type JourneyEnrolmentsQuery = {
  readonly journeyEnrolments: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly personId: string;
      readonly status: JourneyEnrolmentStatus;
      readonly reason: string | null;
      readonly stepKey: string;
      readonly dueAt: string;
      readonly causeOn: string;
      readonly enteredAt: string;
      readonly endedAt: string | null;
      readonly goalAt: string | null;
      readonly lastError: string | null;
      readonly versionNumber: number | null;
      readonly person: { readonly id: string; readonly label: string } | null;
      readonly runs: ReadonlyArray<{
        readonly id: string;
        readonly stepKey: string;
        readonly kind: string;
        readonly outcome: string;
        readonly ranAt: string;
      }>;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type JourneySettingsQueryVariables = Exact<{ [key: string]: never }>;

export type JourneySettingsQuery = {
  readonly journeySettings: {
    readonly quietFrom: string | null;
    readonly quietTo: string | null;
    readonly mostPerDay: number | null;
    readonly timeZone: string;
    readonly version: number;
  };
};

export type JourneyDryRunQueryVariables = Exact<{
  journeyId: string;
  personId: string;
  happens: ReadonlyArray<string> | string;
}>;

export type JourneyDryRunQuery = {
  readonly journeyDryRun: {
    readonly refused: string | null;
    readonly steps: ReadonlyArray<{
      readonly key: string;
      readonly kind: string;
      readonly at: string;
      readonly outcome: string;
    }>;
  };
};

export type CreateJourneyMutationVariables = Exact<{
  input: CreateJourneyInput;
}>;

export type CreateJourneyMutation = {
  readonly createJourney: {
    readonly journey: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type UpdateJourneyMutationVariables = Exact<{
  input: UpdateJourneyInput;
}>;

export type UpdateJourneyMutation = {
  readonly updateJourney: {
    readonly journey: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type ActivateJourneyMutationVariables = Exact<{
  input: ActivateJourneyInput;
}>;

export type ActivateJourneyMutation = {
  readonly activateJourney: {
    readonly journey: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type MoveJourneyMutationVariables = Exact<{
  input: MoveJourneyInput;
}>;

export type MoveJourneyMutation = {
  readonly moveJourney: {
    readonly journey: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type EnrolInJourneyMutationVariables = Exact<{
  input: EnrolInJourneyInput;
}>;

export type EnrolInJourneyMutation = {
  readonly enrolInJourney: {
    readonly entered: number | null;
    readonly left: number | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type LeaveJourneyMutationVariables = Exact<{
  input: LeaveJourneyInput;
}>;

export type LeaveJourneyMutation = {
  readonly leaveJourney: {
    readonly ended: number | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type SaveJourneySettingsMutationVariables = Exact<{
  input: SaveJourneySettingsInput;
}>;

export type SaveJourneySettingsMutation = {
  readonly saveJourneySettings: {
    readonly settings: { readonly version: number } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type JourneyTrialPersonQueryVariables = Exact<{
  id: string;
}>;

export type JourneyTrialPersonQuery = {
  readonly person: { readonly id: string; readonly number: string; readonly displayName: string } | null;
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

export type LeadFormsQueryVariables = Exact<{ [key: string]: never }>;

export type LeadFormsQuery = {
  readonly leadForms: ReadonlyArray<{
    readonly id: string;
    readonly publicKey: string;
    readonly name: string;
    readonly fields: unknown;
    readonly consentText: string | null;
    readonly source: string;
    readonly campaignCode: string | null;
    readonly open: boolean;
    readonly perMinute: number;
    readonly pipelineId: string | null;
    readonly submissions: number;
    readonly version: number;
    readonly assignee: { readonly id: string; readonly name: string } | null;
  }>;
  readonly pipelines: ReadonlyArray<{ readonly id: string; readonly name: string }>;
};

export type LeadFormSubmissionsQueryVariables = Exact<{
  formId: string;
  first: number;
  after?: string | null | undefined;
}>;

export type LeadFormSubmissionsQuery = {
  readonly leads: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly label: string;
      readonly name: string;
      readonly status: LeadStatus;
      readonly actions: ReadonlyArray<LeadAction>;
      readonly convertible: boolean;
      readonly source: string;
      readonly campaignCode: string | null;
      readonly givenName: string | null;
      readonly familyName: string | null;
      readonly email: string | null;
      readonly phone: string | null;
      readonly companyName: string | null;
      readonly country: string | null;
      readonly postalCode: string | null;
      readonly message: string | null;
      readonly attributes: unknown;
      readonly tags: ReadonlyArray<string>;
      readonly ownerId: string | null;
      readonly reason: string | null;
      readonly consentText: string | null;
      readonly consentedAt: string | null;
      readonly score: number | null;
      readonly chancePpm: number | null;
      readonly personId: string | null;
      readonly companyId: string | null;
      readonly dealId: string | null;
      readonly capturedAt: string;
      readonly version: number;
      readonly owner: { readonly id: string; readonly name: string } | null;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type PublicLeadFormQueryVariables = Exact<{
  publicKey: string;
}>;

export type PublicLeadFormQuery = {
  readonly publicLeadForm: {
    readonly publicKey: string;
    readonly name: string;
    readonly fields: unknown;
    readonly consentText: string | null;
  };
};

export type SubmitLeadFormMutationVariables = Exact<{
  input: SubmitLeadFormInput;
}>;

export type SubmitLeadFormMutation = {
  readonly submitLeadForm: {
    readonly received: boolean | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type CreateLeadFormMutationVariables = Exact<{
  input: CreateLeadFormInput;
}>;

export type CreateLeadFormMutation = {
  readonly createLeadForm: {
    readonly form: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type UpdateLeadFormMutationVariables = Exact<{
  input: UpdateLeadFormInput;
}>;

export type UpdateLeadFormMutation = {
  readonly updateLeadForm: {
    readonly form: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type ScoreRulesPreviewQueryVariables = Exact<{
  rules: unknown;
}>;

export type ScoreRulesPreviewQuery = {
  readonly scoreRulesPreview: {
    readonly leads: number;
    readonly higher: number;
    readonly lower: number;
    readonly rows: ReadonlyArray<{
      readonly leadId: string;
      readonly label: string;
      readonly name: string;
      readonly before: number | null;
      readonly after: number;
    }>;
  };
};

export type LoyaltyTierPartsFragment = {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly threshold: number;
  readonly multiplier: string;
  readonly benefits: string;
  readonly version: number;
};

export type LoyaltyProgramPartsFragment = {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly status: LoyaltyProgramStatus;
  readonly isDefault: boolean;
  readonly currency: string;
  readonly settingsNumber: number;
  readonly version: number;
  readonly checkedAt: string | null;
};

export type LoyaltyProgramsQueryVariables = Exact<{ [key: string]: never }>;

export type LoyaltyProgramsQuery = {
  readonly loyaltyPrograms: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly code: string;
      readonly name: string;
      readonly status: LoyaltyProgramStatus;
      readonly isDefault: boolean;
      readonly currency: string;
      readonly settingsNumber: number;
      readonly version: number;
      readonly checkedAt: string | null;
      readonly tiers: ReadonlyArray<{
        readonly id: string;
        readonly code: string;
        readonly name: string;
        readonly threshold: number;
        readonly multiplier: string;
        readonly benefits: string;
        readonly version: number;
      }>;
    }>;
  };
};

export type LoyaltyRulePartsFragment = {
  readonly id: string;
  readonly name: string;
  readonly kind: LoyaltyEarnRuleKind;
  readonly status: LoyaltyProgramStatus;
  readonly priority: number;
  readonly number: number;
  readonly version: number;
  readonly definition: {
    readonly rate: string | null;
    readonly multiplier: string | null;
    readonly points: number | null;
    readonly eventKey: string | null;
    readonly combination: LoyaltyEarnRuleCombination;
    readonly capPerOrder: number | null;
    readonly capPerPeriod: number | null;
    readonly capPeriod: LoyaltyCapPeriod | null;
    readonly minimumNet: string | null;
    readonly skus: ReadonlyArray<string>;
    readonly variantIds: ReadonlyArray<string>;
    readonly categoryIds: ReadonlyArray<string>;
    readonly channelIds: ReadonlyArray<string>;
    readonly countries: ReadonlyArray<string>;
    readonly sources: ReadonlyArray<string>;
    readonly campaignCodes: ReadonlyArray<string>;
    readonly segmentIds: ReadonlyArray<string>;
    readonly tierIds: ReadonlyArray<string>;
    readonly firstOrderOnly: boolean;
    readonly startsAt: string | null;
    readonly endsAt: string | null;
  };
};

export type LoyaltyProgramQueryVariables = Exact<{
  id: string;
}>;

export type LoyaltyProgramQuery = {
  readonly loyaltyProgram: {
    readonly id: string;
    readonly code: string;
    readonly name: string;
    readonly status: LoyaltyProgramStatus;
    readonly isDefault: boolean;
    readonly currency: string;
    readonly settingsNumber: number;
    readonly version: number;
    readonly checkedAt: string | null;
    readonly settings: {
      readonly pointValue: string;
      readonly timeZone: string;
      readonly pendingDays: number;
      readonly expiryMonths: number | null;
      readonly expiryAtMonthEnd: boolean;
      readonly clawbackPolicy: LoyaltyClawbackPolicy;
      readonly referralClawback: LoyaltyReferralClawback;
      readonly expiredRefundPolicy: LoyaltyExpiredRefundPolicy;
      readonly graceDays: number;
      readonly autoEnrol: boolean;
      readonly adjustmentLimit: number;
      readonly holdMinutes: number;
      readonly transfersAllowed: boolean;
      readonly referrerPoints: number;
      readonly refereePoints: number;
      readonly tierPeriodMonths: number;
    };
    readonly tiers: ReadonlyArray<{
      readonly id: string;
      readonly code: string;
      readonly name: string;
      readonly threshold: number;
      readonly multiplier: string;
      readonly benefits: string;
      readonly version: number;
    }>;
  } | null;
  readonly loyaltyEarnRules: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
    readonly kind: LoyaltyEarnRuleKind;
    readonly status: LoyaltyProgramStatus;
    readonly priority: number;
    readonly number: number;
    readonly version: number;
    readonly definition: {
      readonly rate: string | null;
      readonly multiplier: string | null;
      readonly points: number | null;
      readonly eventKey: string | null;
      readonly combination: LoyaltyEarnRuleCombination;
      readonly capPerOrder: number | null;
      readonly capPerPeriod: number | null;
      readonly capPeriod: LoyaltyCapPeriod | null;
      readonly minimumNet: string | null;
      readonly skus: ReadonlyArray<string>;
      readonly variantIds: ReadonlyArray<string>;
      readonly categoryIds: ReadonlyArray<string>;
      readonly channelIds: ReadonlyArray<string>;
      readonly countries: ReadonlyArray<string>;
      readonly sources: ReadonlyArray<string>;
      readonly campaignCodes: ReadonlyArray<string>;
      readonly segmentIds: ReadonlyArray<string>;
      readonly tierIds: ReadonlyArray<string>;
      readonly firstOrderOnly: boolean;
      readonly startsAt: string | null;
      readonly endsAt: string | null;
    };
  }>;
};

export type LoyaltySimulationQueryVariables = Exact<{
  input: SimulateLoyaltyEarningInput;
}>;

export type LoyaltySimulationQuery = {
  readonly simulateLoyaltyEarning: {
    readonly earnedTotal: number;
    readonly pointsTotal: number;
    readonly value: { readonly decimal: string; readonly currency: string };
    readonly orders: ReadonlyArray<{
      readonly orderId: string;
      readonly number: string;
      readonly placedAt: string;
      readonly memberId: string | null;
      readonly earned: number;
      readonly points: number;
      readonly net: { readonly decimal: string; readonly currency: string };
      readonly parts: ReadonlyArray<{
        readonly ruleId: string;
        readonly name: string;
        readonly points: number;
        readonly capped: boolean;
      }>;
    }>;
  };
};

export type UpdateLoyaltyProgramMutationVariables = Exact<{
  input: UpdateLoyaltyProgramInput;
}>;

export type UpdateLoyaltyProgramMutation = {
  readonly updateLoyaltyProgram: {
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type CreateLoyaltyProgramMutationVariables = Exact<{
  input: CreateLoyaltyProgramInput;
}>;

export type CreateLoyaltyProgramMutation = {
  readonly createLoyaltyProgram: {
    readonly program: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type ChangeLoyaltyProgramStatusMutationVariables = Exact<{
  input: ChangeLoyaltyProgramStatusInput;
}>;

export type ChangeLoyaltyProgramStatusMutation = {
  readonly changeLoyaltyProgramStatus: {
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type SaveLoyaltyTierMutationVariables = Exact<{
  input: SaveLoyaltyTierInput;
}>;

export type SaveLoyaltyTierMutation = {
  readonly saveLoyaltyTier: {
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type RemoveLoyaltyTierMutationVariables = Exact<{
  input: RemoveLoyaltyTierInput;
}>;

export type RemoveLoyaltyTierMutation = {
  readonly removeLoyaltyTier: {
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type CreateLoyaltyEarnRuleMutationVariables = Exact<{
  input: CreateLoyaltyEarnRuleInput;
}>;

export type CreateLoyaltyEarnRuleMutation = {
  readonly createLoyaltyEarnRule: {
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type UpdateLoyaltyEarnRuleMutationVariables = Exact<{
  input: UpdateLoyaltyEarnRuleInput;
}>;

export type UpdateLoyaltyEarnRuleMutation = {
  readonly updateLoyaltyEarnRule: {
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type ChangeLoyaltyEarnRuleStatusMutationVariables = Exact<{
  input: ChangeLoyaltyEarnRuleStatusInput;
}>;

export type ChangeLoyaltyEarnRuleStatusMutation = {
  readonly changeLoyaltyEarnRuleStatus: {
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type LoyaltyMemberPartsFragment = {
  readonly id: string;
  readonly programId: string;
  readonly number: string;
  readonly personId: string | null;
  readonly partnerId: string | null;
  readonly status: LoyaltyMemberStatus;
  readonly balance: number;
  readonly pending: number;
  readonly held: number;
  readonly debt: number;
  readonly qualifying: number;
  readonly periodEnd: string;
  readonly referralCode: string;
  readonly blockedAt: string | null;
  readonly lastEntryAt: string | null;
  readonly version: number;
  readonly createdAt: string;
  readonly tier: { readonly id: string; readonly name: string } | null;
  readonly liability: { readonly decimal: string; readonly currency: string };
};

export type LoyaltyHolderFragment = {
  readonly person?: { readonly id: string; readonly displayName: string } | null;
  readonly partner?: { readonly id: string; readonly legalName: string } | null;
};

export type LoyaltyMembersQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: LoyaltyMemberWhere | null | undefined;
  people: boolean;
  partners: boolean;
}>;

export type LoyaltyMembersQuery = {
  readonly loyaltyMembers: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly programId: string;
      readonly number: string;
      readonly personId: string | null;
      readonly partnerId: string | null;
      readonly status: LoyaltyMemberStatus;
      readonly balance: number;
      readonly pending: number;
      readonly held: number;
      readonly debt: number;
      readonly qualifying: number;
      readonly periodEnd: string;
      readonly referralCode: string;
      readonly blockedAt: string | null;
      readonly lastEntryAt: string | null;
      readonly version: number;
      readonly createdAt: string;
      readonly tier: { readonly id: string; readonly name: string } | null;
      readonly liability: { readonly decimal: string; readonly currency: string };
      readonly person?: { readonly id: string; readonly displayName: string } | null;
      readonly partner?: { readonly id: string; readonly legalName: string } | null;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type LoyaltyWalletQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
  people: boolean;
  partners: boolean;
}>;

export type LoyaltyWalletQuery = {
  readonly loyaltyMember: {
    readonly id: string;
    readonly programId: string;
    readonly number: string;
    readonly personId: string | null;
    readonly partnerId: string | null;
    readonly status: LoyaltyMemberStatus;
    readonly balance: number;
    readonly pending: number;
    readonly held: number;
    readonly debt: number;
    readonly qualifying: number;
    readonly periodEnd: string;
    readonly referralCode: string;
    readonly blockedAt: string | null;
    readonly lastEntryAt: string | null;
    readonly version: number;
    readonly createdAt: string;
    readonly lots: ReadonlyArray<{
      readonly id: string;
      readonly points: number;
      readonly remaining: number;
      readonly state: LoyaltyLotState;
      readonly earnedAt: string;
      readonly activatesAt: string | null;
      readonly expiresAt: string | null;
    }>;
    readonly holds: ReadonlyArray<{
      readonly id: string;
      readonly points: number;
      readonly reference: string;
      readonly expiresAt: string;
    }>;
    readonly tier: { readonly id: string; readonly name: string } | null;
    readonly liability: { readonly decimal: string; readonly currency: string };
    readonly person?: { readonly id: string; readonly displayName: string } | null;
    readonly partner?: { readonly id: string; readonly legalName: string } | null;
  } | null;
  readonly loyaltyPointsEntries: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly position: number;
      readonly kind: LoyaltyEntryKind;
      readonly points: number;
      readonly pending: number;
      readonly held: number;
      readonly debt: number;
      readonly balance: number;
      readonly occurredAt: string;
      readonly reference: string;
      readonly reason: string;
      readonly rule: string;
      readonly refundable: number;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
  readonly loyaltyRewards: {
    readonly nodes: ReadonlyArray<{ readonly id: string; readonly name: string; readonly points: number }>;
  };
  readonly loyaltyRedemptions: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly rewardName: string;
      readonly points: number;
      readonly state: LoyaltyRedemptionState;
      readonly voucherCode: string | null;
      readonly version: number;
      readonly createdAt: string;
    }>;
  };
};

export type LoyaltyPartnersQueryVariables = Exact<{ [key: string]: never }>;

export type LoyaltyPartnersQuery = {
  readonly partners: {
    readonly nodes: ReadonlyArray<{ readonly id: string; readonly legalName: string; readonly status: PartnerStatus }>;
  };
};

export type EnrolLoyaltyMemberMutationVariables = Exact<{
  input: EnrolLoyaltyMemberInput;
}>;

export type EnrolLoyaltyMemberMutation = {
  readonly enrolLoyaltyMember: {
    readonly member: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type AdjustLoyaltyPointsMutationVariables = Exact<{
  input: AdjustLoyaltyPointsInput;
}>;

export type AdjustLoyaltyPointsMutation = {
  readonly adjustLoyaltyPoints: {
    readonly adjustment: { readonly state: LoyaltyAdjustmentState } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type TransferLoyaltyPointsMutationVariables = Exact<{
  input: TransferLoyaltyPointsInput;
}>;

export type TransferLoyaltyPointsMutation = {
  readonly transferLoyaltyPoints: {
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type RefundLoyaltySpendMutationVariables = Exact<{
  input: RefundLoyaltySpendInput;
}>;

export type RefundLoyaltySpendMutation = {
  readonly refundLoyaltySpend: {
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type RedeemLoyaltyRewardMutationVariables = Exact<{
  input: RedeemLoyaltyRewardInput;
}>;

export type RedeemLoyaltyRewardMutation = {
  readonly redeemLoyaltyReward: {
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type ReleaseLoyaltyHoldMutationVariables = Exact<{
  input: ReleaseLoyaltyHoldInput;
}>;

export type ReleaseLoyaltyHoldMutation = {
  readonly releaseLoyaltyHold: {
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type LoyaltyRewardsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;

export type LoyaltyRewardsQuery = {
  readonly loyaltyRewards: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly code: string;
      readonly name: string;
      readonly kind: LoyaltyRewardKind;
      readonly status: LoyaltyProgramStatus;
      readonly points: number;
      readonly stock: number | null;
      readonly percent: string | null;
      readonly endsAt: string | null;
      readonly version: number;
      readonly amount: { readonly decimal: string; readonly currency: string } | null;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type CreateLoyaltyRewardMutationVariables = Exact<{
  input: CreateLoyaltyRewardInput;
}>;

export type CreateLoyaltyRewardMutation = {
  readonly createLoyaltyReward: {
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type ChangeLoyaltyRewardStatusMutationVariables = Exact<{
  input: ChangeLoyaltyRewardStatusInput;
}>;

export type ChangeLoyaltyRewardStatusMutation = {
  readonly changeLoyaltyRewardStatus: {
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type LoyaltyVouchersQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;

export type LoyaltyVouchersQuery = {
  readonly loyaltyVouchers: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly code: string;
      readonly name: string;
      readonly memberNumber: string | null;
      readonly state: LoyaltyVoucherState;
      readonly percent: string | null;
      readonly validUntil: string | null;
      readonly reference: string;
      readonly version: number;
      readonly amount: { readonly decimal: string; readonly currency: string } | null;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type IssueLoyaltyVoucherMutationVariables = Exact<{
  input: IssueLoyaltyVoucherInput;
}>;

export type IssueLoyaltyVoucherMutation = {
  readonly issueLoyaltyVoucher: {
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type CancelLoyaltyVoucherMutationVariables = Exact<{
  input: CancelLoyaltyVoucherInput;
}>;

export type CancelLoyaltyVoucherMutation = {
  readonly cancelLoyaltyVoucher: {
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type LoyaltyAdjustmentsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;

export type LoyaltyAdjustmentsQuery = {
  readonly loyaltyAdjustments: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly memberId: string;
      readonly memberNumber: string;
      readonly points: number;
      readonly reason: string;
      readonly state: LoyaltyAdjustmentState;
      readonly createdAt: string;
      readonly version: number;
      readonly requester: { readonly id: string; readonly name: string | null };
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type DecideLoyaltyAdjustmentMutationVariables = Exact<{
  input: DecideLoyaltyAdjustmentInput;
}>;

export type DecideLoyaltyAdjustmentMutation = {
  readonly decideLoyaltyAdjustment: {
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type ChangeLoyaltyMemberStatusMutationVariables = Exact<{
  input: ChangeLoyaltyMemberStatusInput;
}>;

export type ChangeLoyaltyMemberStatusMutation = {
  readonly changeLoyaltyMemberStatus: {
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type HoldLoyaltyPointsMutationVariables = Exact<{
  input: HoldLoyaltyPointsInput;
}>;

export type HoldLoyaltyPointsMutation = {
  readonly holdLoyaltyPoints: {
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type CommitLoyaltyHoldMutationVariables = Exact<{
  input: CommitLoyaltyHoldInput;
}>;

export type CommitLoyaltyHoldMutation = {
  readonly commitLoyaltyHold: {
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type CancelLoyaltyRedemptionMutationVariables = Exact<{
  input: EndLoyaltyRedemptionInput;
}>;

export type CancelLoyaltyRedemptionMutation = {
  readonly cancelLoyaltyRedemption: {
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type FulfilLoyaltyRedemptionMutationVariables = Exact<{
  input: EndLoyaltyRedemptionInput;
}>;

export type FulfilLoyaltyRedemptionMutation = {
  readonly fulfilLoyaltyRedemption: {
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type CheckLoyaltyLedgerMutationVariables = Exact<{
  input: CheckLoyaltyLedgerInput;
}>;

export type CheckLoyaltyLedgerMutation = {
  readonly checkLoyaltyLedger: {
    readonly compared: number | null;
    readonly drifts: ReadonlyArray<{
      readonly id: string;
      readonly number: string;
      readonly stored: string;
      readonly ledger: string;
    }> | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type RebuildLoyaltyMemberMutationVariables = Exact<{
  input: RebuildLoyaltyMemberInput;
}>;

export type RebuildLoyaltyMemberMutation = {
  readonly rebuildLoyaltyMember: {
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type MailPartsFragment = {
  readonly id: string;
  readonly label: string;
  readonly status: CrmMessageStatus;
  readonly refusedReason: string | null;
  readonly purpose: string;
  readonly sourceType: CrmMessageSource;
  readonly sourceId: string;
  readonly step: string;
  readonly addressHint: string | null;
  readonly attempts: number;
  readonly lastError: string | null;
  readonly tracked: boolean;
  readonly dueAt: string;
  readonly sentAt: string | null;
  readonly bouncedAt: string | null;
  readonly bounceKind: CrmBounceKind | null;
  readonly openedAt: string | null;
  readonly clickedAt: string | null;
  readonly unsubscribedAt: string | null;
  readonly createdAt: string;
  readonly personId: string;
};

export type CrmMailsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: CrmMessageWhere | null | undefined;
}>;

export type CrmMailsQuery = {
  readonly crmMessages: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly label: string;
      readonly status: CrmMessageStatus;
      readonly refusedReason: string | null;
      readonly purpose: string;
      readonly sourceType: CrmMessageSource;
      readonly sourceId: string;
      readonly step: string;
      readonly addressHint: string | null;
      readonly attempts: number;
      readonly lastError: string | null;
      readonly tracked: boolean;
      readonly dueAt: string;
      readonly sentAt: string | null;
      readonly bouncedAt: string | null;
      readonly bounceKind: CrmBounceKind | null;
      readonly openedAt: string | null;
      readonly clickedAt: string | null;
      readonly unsubscribedAt: string | null;
      readonly createdAt: string;
      readonly personId: string;
      readonly person: { readonly id: string; readonly displayName: string } | null;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
  readonly crmMailState: {
    readonly paused: boolean;
    readonly waiting: number;
    readonly due: number;
    readonly sending: number;
    readonly unknown: number;
    readonly failed: number;
    readonly sentLastDay: number;
    readonly bouncedLastDay: number;
    readonly refusedLastDay: number;
    readonly oldestDue: string | null;
    readonly trouble: string | null;
  };
  readonly crmMailSettings: { readonly version: number };
};

export type CrmMailQueryVariables = Exact<{
  id: string;
}>;

export type CrmMailQuery = {
  readonly crmMessage: {
    readonly id: string;
    readonly label: string;
    readonly status: CrmMessageStatus;
    readonly refusedReason: string | null;
    readonly purpose: string;
    readonly sourceType: CrmMessageSource;
    readonly sourceId: string;
    readonly step: string;
    readonly addressHint: string | null;
    readonly attempts: number;
    readonly lastError: string | null;
    readonly tracked: boolean;
    readonly dueAt: string;
    readonly sentAt: string | null;
    readonly bouncedAt: string | null;
    readonly bounceKind: CrmBounceKind | null;
    readonly openedAt: string | null;
    readonly clickedAt: string | null;
    readonly unsubscribedAt: string | null;
    readonly createdAt: string;
    readonly personId: string;
    readonly person: { readonly id: string; readonly displayName: string } | null;
  } | null;
};

export type CrmMailSetupQueryVariables = Exact<{ [key: string]: never }>;

export type CrmMailSetupQuery = {
  readonly crmMailSettings: {
    readonly version: number;
    readonly senderName: string;
    readonly fromAddress: string;
    readonly replyTo: string | null;
    readonly postalAddress: string;
    readonly perMinute: number;
    readonly paused: boolean;
    readonly softBounces: number;
    readonly smtpHost: string | null;
    readonly smtpPort: number | null;
    readonly smtpTls: CrmSmtpTls | null;
    readonly smtpUser: string | null;
    readonly hasPassword: boolean;
    readonly sendsAs: string;
  };
  readonly crmMailState: {
    readonly lastTest: { readonly id: string; readonly status: JobStatus; readonly error: string | null } | null;
  };
};

export type UpdateCrmMailSettingsMutationVariables = Exact<{
  input: UpdateCrmMailSettingsInput;
}>;

export type UpdateCrmMailSettingsMutation = {
  readonly updateCrmMailSettings: {
    readonly settings: { readonly version: number } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type SendCrmTestMailMutationVariables = Exact<{
  input: SendCrmTestMailInput;
}>;

export type SendCrmTestMailMutation = {
  readonly sendCrmTestMail: {
    readonly job: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type RetryCrmMessagesMutationVariables = Exact<{
  input: RetryCrmMessagesInput;
}>;

export type RetryCrmMessagesMutation = {
  readonly retryCrmMessages: {
    readonly messages: ReadonlyArray<{ readonly id: string }> | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type MentionPartsFragment = {
  readonly id: string;
  readonly label: string;
  readonly source: string;
  readonly url: string | null;
  readonly authorHandle: string | null;
  readonly text: string;
  readonly language: string | null;
  readonly happenedAt: string;
  readonly reach: number | null;
  readonly rating: number | null;
  readonly sentiment: SocialSentiment;
  readonly status: SocialMentionStatus;
  readonly steps: ReadonlyArray<SocialMentionStep>;
  readonly taskId: string | null;
  readonly erasedAt: string | null;
  readonly version: number;
  readonly assignee: { readonly id: string; readonly name: string } | null;
  readonly person: { readonly id: string; readonly displayName: string } | null;
  readonly company: { readonly id: string; readonly name: string } | null;
  readonly campaign: { readonly id: string; readonly name: string } | null;
  readonly contentItem: { readonly id: string; readonly name: string } | null;
};

export type MentionsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: SocialMentionWhere | null | undefined;
  from: string;
  until: string;
}>;

export type MentionsQuery = {
  readonly socialMentionSources: ReadonlyArray<string>;
  readonly socialMentions: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly label: string;
      readonly source: string;
      readonly url: string | null;
      readonly authorHandle: string | null;
      readonly text: string;
      readonly language: string | null;
      readonly happenedAt: string;
      readonly reach: number | null;
      readonly rating: number | null;
      readonly sentiment: SocialSentiment;
      readonly status: SocialMentionStatus;
      readonly steps: ReadonlyArray<SocialMentionStep>;
      readonly taskId: string | null;
      readonly erasedAt: string | null;
      readonly version: number;
      readonly assignee: { readonly id: string; readonly name: string } | null;
      readonly person: { readonly id: string; readonly displayName: string } | null;
      readonly company: { readonly id: string; readonly name: string } | null;
      readonly campaign: { readonly id: string; readonly name: string } | null;
      readonly contentItem: { readonly id: string; readonly name: string } | null;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
  readonly socialMentionDays: ReadonlyArray<{
    readonly day: string;
    readonly source: string;
    readonly total: number;
    readonly positive: number;
    readonly neutral: number;
    readonly negative: number;
    readonly unknown: number;
  }>;
};

export type MentionByIdQueryVariables = Exact<{
  where?: SocialMentionWhere | null | undefined;
}>;

export type MentionByIdQuery = {
  readonly socialMentions: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly label: string;
      readonly source: string;
      readonly url: string | null;
      readonly authorHandle: string | null;
      readonly text: string;
      readonly language: string | null;
      readonly happenedAt: string;
      readonly reach: number | null;
      readonly rating: number | null;
      readonly sentiment: SocialSentiment;
      readonly status: SocialMentionStatus;
      readonly steps: ReadonlyArray<SocialMentionStep>;
      readonly taskId: string | null;
      readonly erasedAt: string | null;
      readonly version: number;
      readonly assignee: { readonly id: string; readonly name: string } | null;
      readonly person: { readonly id: string; readonly displayName: string } | null;
      readonly company: { readonly id: string; readonly name: string } | null;
      readonly campaign: { readonly id: string; readonly name: string } | null;
      readonly contentItem: { readonly id: string; readonly name: string } | null;
    }>;
  };
};

export type TriageMentionMutationVariables = Exact<{
  input: TriageMentionInput;
}>;

export type TriageMentionMutation = {
  readonly triageMention: {
    readonly mention: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type MakeMentionTaskMutationVariables = Exact<{
  input: MakeMentionTaskInput;
}>;

export type MakeMentionTaskMutation = {
  readonly makeMentionTask: {
    readonly mention: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type EraseMentionAuthorMutationVariables = Exact<{
  input: EraseMentionAuthorInput;
}>;

export type EraseMentionAuthorMutation = {
  readonly eraseMentionAuthor: {
    readonly erased: number | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type RecordFilesQueryVariables = Exact<{
  subject: CrmFileSubject;
  id: string;
}>;

export type RecordFilesQuery = {
  readonly crmFiles: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
    readonly url: string | null;
    readonly fileId: string | null;
    readonly mediaType: string;
    readonly sizeBytes: string | null;
    readonly addedByName: string | null;
    readonly createdAt: string;
  }>;
};

export type FileRefPartsFragment = {
  readonly id: string;
  readonly name: string;
  readonly url: string | null;
  readonly fileId: string | null;
  readonly mediaType: string;
  readonly sizeBytes: string | null;
  readonly addedByName: string | null;
  readonly createdAt: string;
};

export type AddCrmFileMutationVariables = Exact<{
  input: AddCrmFileInput;
}>;

export type AddCrmFileMutation = {
  readonly addCrmFile: {
    readonly file: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type RemoveCrmFileMutationVariables = Exact<{
  input: RemoveCrmFileInput;
}>;

export type RemoveCrmFileMutation = {
  readonly removeCrmFile: {
    readonly file: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type NotificationPartsFragment = {
  readonly id: string;
  readonly topic: string;
  readonly title: string;
  readonly body: string | null;
  readonly link: string | null;
  readonly severity: NotificationSeverity;
  readonly sender: string | null;
  readonly createdAt: string;
  readonly readAt: string | null;
  readonly archivedAt: string | null;
};

export type NotificationPulseQueryVariables = Exact<{ [key: string]: never }>;

export type NotificationPulseQuery = {
  readonly unreadNotificationCount: number;
  readonly notifications: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly title: string;
      readonly severity: NotificationSeverity;
    }>;
  };
};

export type NotificationsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  unreadOnly: boolean;
  archived: boolean;
}>;

export type NotificationsQuery = {
  readonly unreadNotificationCount: number;
  readonly notifications: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly topic: string;
      readonly title: string;
      readonly body: string | null;
      readonly link: string | null;
      readonly severity: NotificationSeverity;
      readonly sender: string | null;
      readonly createdAt: string;
      readonly readAt: string | null;
      readonly archivedAt: string | null;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type MarkNotificationsReadMutationVariables = Exact<{
  input: MarkNotificationsReadInput;
}>;

export type MarkNotificationsReadMutation = {
  readonly markNotificationsRead: {
    readonly unreadCount: number | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type MarkAllNotificationsReadMutationVariables = Exact<{
  input: MarkAllNotificationsReadInput;
}>;

export type MarkAllNotificationsReadMutation = {
  readonly markAllNotificationsRead: {
    readonly unreadCount: number | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type ArchiveNotificationsMutationVariables = Exact<{
  input: ArchiveNotificationsInput;
}>;

export type ArchiveNotificationsMutation = {
  readonly archiveNotifications: {
    readonly unreadCount: number | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type NotificationChoicesFragment = {
  readonly version: number;
  readonly timeZone: string;
  readonly brandTimeZone: string;
  readonly quietHours: { readonly from: string; readonly to: string; readonly days: ReadonlyArray<number> } | null;
  readonly digest: { readonly frequency: DigestFrequency; readonly time: string; readonly weekday: number };
  readonly topics: ReadonlyArray<{
    readonly inApp: boolean;
    readonly mail: NotificationMail;
    readonly version: number;
    readonly topic: {
      readonly key: string;
      readonly title: string;
      readonly description: string;
      readonly mandatory: boolean;
    };
  }>;
};

export type NotificationPreferencesQueryVariables = Exact<{ [key: string]: never }>;

export type NotificationPreferencesQuery = {
  readonly notificationPreferences: {
    readonly version: number;
    readonly timeZone: string;
    readonly brandTimeZone: string;
    readonly quietHours: { readonly from: string; readonly to: string; readonly days: ReadonlyArray<number> } | null;
    readonly digest: { readonly frequency: DigestFrequency; readonly time: string; readonly weekday: number };
    readonly topics: ReadonlyArray<{
      readonly inApp: boolean;
      readonly mail: NotificationMail;
      readonly version: number;
      readonly topic: {
        readonly key: string;
        readonly title: string;
        readonly description: string;
        readonly mandatory: boolean;
      };
    }>;
  };
};

export type SetNotificationPreferenceMutationVariables = Exact<{
  input: SetNotificationPreferenceInput;
}>;

export type SetNotificationPreferenceMutation = {
  readonly setNotificationPreference: {
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type SetQuietHoursMutationVariables = Exact<{
  input: SetQuietHoursInput;
}>;

export type SetQuietHoursMutation = {
  readonly setQuietHours: {
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type SetNotificationDigestMutationVariables = Exact<{
  input: SetNotificationDigestInput;
}>;

export type SetNotificationDigestMutation = {
  readonly setNotificationDigest: {
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type OverviewMoneyQueryVariables = Exact<{
  from: string;
  until: string;
}>;

export type OverviewMoneyQuery = {
  readonly financeKpis: ReadonlyArray<{
    readonly key: FinanceKpi;
    readonly number: string | null;
    readonly numberBefore: string | null;
    readonly amount: { readonly decimal: string; readonly currency: string } | null;
    readonly amountBefore: { readonly decimal: string; readonly currency: string } | null;
  }>;
  readonly financeKpiDays: ReadonlyArray<{
    readonly key: string;
    readonly amount: { readonly decimal: string; readonly currency: string } | null;
  }>;
  readonly financeSummary: {
    readonly overdueInvoices: number;
    readonly now: { readonly units: number; readonly returned: number };
    readonly before: { readonly units: number; readonly returned: number };
    readonly top: ReadonlyArray<{
      readonly sku: string;
      readonly name: string;
      readonly variantId: string | null;
      readonly units: number;
      readonly net: { readonly decimal: string; readonly currency: string };
    }>;
    readonly overdue: ReadonlyArray<{ readonly decimal: string; readonly currency: string }>;
  };
};

export type OverviewStockQueryVariables = Exact<{ [key: string]: never }>;

export type OverviewStockQuery = {
  readonly stockItems: { readonly totalCount: number; readonly nodes: ReadonlyArray<{ readonly id: string }> };
};

export type OverviewDraftsQueryVariables = Exact<{ [key: string]: never }>;

export type OverviewDraftsQuery = {
  readonly priceDrafts: { readonly totalCount: number; readonly nodes: ReadonlyArray<{ readonly id: string }> };
};

export type OverviewGrowthQueryVariables = Exact<{
  from: string;
  until: string;
}>;

export type OverviewGrowthQuery = {
  readonly crmGrowthSummary: {
    readonly openDeals: number;
    readonly segments: number;
    readonly now: {
      readonly people: number;
      readonly leads: number;
      readonly converted: number;
      readonly conversion: string | null;
      readonly won: number;
      readonly enrolled: number;
    };
    readonly before: {
      readonly people: number;
      readonly leads: number;
      readonly converted: number;
      readonly conversion: string | null;
      readonly won: number;
      readonly enrolled: number;
    };
    readonly days: ReadonlyArray<{ readonly day: string; readonly people: number; readonly leads: number }>;
    readonly openAmounts: ReadonlyArray<{ readonly decimal: string; readonly currency: string }>;
  };
};

export type OverviewGrowthCountFragment = {
  readonly people: number;
  readonly leads: number;
  readonly converted: number;
  readonly conversion: string | null;
  readonly won: number;
  readonly enrolled: number;
};

export type OverviewLoyaltyQueryVariables = Exact<{
  from: string;
  until: string;
}>;

export type OverviewLoyaltyQuery = {
  readonly loyaltySummary: {
    readonly members: number;
    readonly now: {
      readonly joined: number;
      readonly issued: number;
      readonly spent: number;
      readonly expired: number;
    };
    readonly before: {
      readonly joined: number;
      readonly issued: number;
      readonly spent: number;
      readonly expired: number;
    };
    readonly days: ReadonlyArray<{ readonly day: string; readonly issued: number; readonly spent: number }>;
  };
};

export type OverviewLoyaltyCountFragment = {
  readonly joined: number;
  readonly issued: number;
  readonly spent: number;
  readonly expired: number;
};

export type OverviewCampaignsQueryVariables = Exact<{
  from: string;
  until: string;
}>;

export type OverviewCampaignsQuery = {
  readonly attributionResults: {
    readonly rows: ReadonlyArray<{
      readonly key: string;
      readonly name: string | null;
      readonly campaignId: string | null;
      readonly orders: number;
      readonly share: string | null;
      readonly revenue: { readonly decimal: string; readonly currency: string };
    }>;
  };
  readonly marketingPerformance: {
    readonly totals: {
      readonly sent: string;
      readonly clicks: string;
      readonly money: ReadonlyArray<{ readonly spend: { readonly decimal: string; readonly currency: string } }>;
    };
  };
};

export type PartnerPartsFragment = {
  readonly id: string;
  readonly legalName: string;
  readonly kinds: ReadonlyArray<PartnerKind>;
  readonly status: PartnerStatus;
  readonly actions: ReadonlyArray<PartnerAction>;
  readonly vatId: string | null;
  readonly country: string;
  readonly street: string | null;
  readonly postalCode: string | null;
  readonly city: string | null;
  readonly contactName: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly version: number;
  readonly createdAt: string;
  readonly users: ReadonlyArray<{
    readonly since: string;
    readonly user: { readonly id: string; readonly name: string; readonly email: string } | null;
  }> | null;
};

export type PartnersQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: PartnerFilter | null | undefined;
}>;

export type PartnersQuery = {
  readonly partners: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly legalName: string;
      readonly kinds: ReadonlyArray<PartnerKind>;
      readonly status: PartnerStatus;
      readonly actions: ReadonlyArray<PartnerAction>;
      readonly vatId: string | null;
      readonly country: string;
      readonly street: string | null;
      readonly postalCode: string | null;
      readonly city: string | null;
      readonly contactName: string | null;
      readonly email: string | null;
      readonly phone: string | null;
      readonly version: number;
      readonly createdAt: string;
      readonly users: ReadonlyArray<{
        readonly since: string;
        readonly user: { readonly id: string; readonly name: string; readonly email: string } | null;
      }> | null;
    }>;
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly hasPreviousPage: boolean;
      readonly startCursor: string | null;
      readonly endCursor: string | null;
    };
  };
};

export type OnePartnerQueryVariables = Exact<{
  id: string;
}>;

export type OnePartnerQuery = {
  readonly partner: {
    readonly id: string;
    readonly legalName: string;
    readonly kinds: ReadonlyArray<PartnerKind>;
    readonly status: PartnerStatus;
    readonly actions: ReadonlyArray<PartnerAction>;
    readonly vatId: string | null;
    readonly country: string;
    readonly street: string | null;
    readonly postalCode: string | null;
    readonly city: string | null;
    readonly contactName: string | null;
    readonly email: string | null;
    readonly phone: string | null;
    readonly version: number;
    readonly createdAt: string;
    readonly users: ReadonlyArray<{
      readonly since: string;
      readonly user: { readonly id: string; readonly name: string; readonly email: string } | null;
    }> | null;
  } | null;
};

export type CreatePartnerMutationVariables = Exact<{
  input: CreatePartnerInput;
}>;

export type CreatePartnerMutation = {
  readonly createPartner: {
    readonly partner: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type UpdatePartnerMutationVariables = Exact<{
  input: UpdatePartnerInput;
}>;

export type UpdatePartnerMutation = {
  readonly updatePartner: {
    readonly partner: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type ChangePartnerStatusMutationVariables = Exact<{
  input: ChangePartnerStatusInput;
}>;

export type ChangePartnerStatusMutation = {
  readonly changePartnerStatus: {
    readonly partner: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type AddPartnerUserMutationVariables = Exact<{
  input: AddPartnerUserInput;
}>;

export type AddPartnerUserMutation = {
  readonly addPartnerUser: {
    readonly partner: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type RemovePartnerUserMutationVariables = Exact<{
  input: RemovePartnerUserInput;
}>;

export type RemovePartnerUserMutation = {
  readonly removePartnerUser: {
    readonly partner: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type PayeeRowFragment = {
  readonly id: string;
  readonly number: string;
  readonly kind: FinancePayeeKind;
  readonly refId: string;
  readonly name: string;
  readonly iban: string | null;
  readonly bic: string | null;
  readonly version: number;
  readonly createdAt: string;
};

export type PayableRowFragment = {
  readonly id: string;
  readonly reason: FinancePayableReason;
  readonly status: FinancePayableStatus;
  readonly description: string;
  readonly sourceType: string;
  readonly sourceId: string;
  readonly accruedOn: string;
  readonly dueOn: string;
  readonly reversesId: string | null;
  readonly decisionNote: string | null;
  readonly version: number;
  readonly amount: { readonly decimal: string; readonly currency: string };
  readonly reversed: { readonly decimal: string; readonly currency: string };
  readonly author: { readonly id: string; readonly name: string | null };
  readonly payee: { readonly id: string; readonly number: string; readonly name: string } | null;
};

export type PayoutRowFragment = {
  readonly id: string;
  readonly number: string;
  readonly status: FinancePayoutStatus;
  readonly executionOn: string;
  readonly itemCount: number;
  readonly version: number;
  readonly createdAt: string;
  readonly total: { readonly decimal: string; readonly currency: string };
  readonly author: { readonly id: string; readonly name: string | null };
};

export type FinancePayoutsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: FinancePayoutWhere | null | undefined;
}>;

export type FinancePayoutsQuery = {
  readonly financePayouts: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly number: string;
      readonly status: FinancePayoutStatus;
      readonly executionOn: string;
      readonly itemCount: number;
      readonly version: number;
      readonly createdAt: string;
      readonly total: { readonly decimal: string; readonly currency: string };
      readonly author: { readonly id: string; readonly name: string | null };
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
  readonly financePayablesOpen: ReadonlyArray<{
    readonly payees: number;
    readonly amount: { readonly decimal: string; readonly currency: string };
    readonly due: { readonly decimal: string; readonly currency: string };
  }>;
};

export type FinancePayablesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: FinancePayableWhere | null | undefined;
}>;

export type FinancePayablesQuery = {
  readonly financePayables: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly reason: FinancePayableReason;
      readonly status: FinancePayableStatus;
      readonly description: string;
      readonly sourceType: string;
      readonly sourceId: string;
      readonly accruedOn: string;
      readonly dueOn: string;
      readonly reversesId: string | null;
      readonly decisionNote: string | null;
      readonly version: number;
      readonly amount: { readonly decimal: string; readonly currency: string };
      readonly reversed: { readonly decimal: string; readonly currency: string };
      readonly author: { readonly id: string; readonly name: string | null };
      readonly payee: { readonly id: string; readonly number: string; readonly name: string } | null;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type FinancePayeesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: FinancePayeeWhere | null | undefined;
}>;

export type FinancePayeesQuery = {
  readonly financePayees: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly number: string;
      readonly kind: FinancePayeeKind;
      readonly refId: string;
      readonly name: string;
      readonly iban: string | null;
      readonly bic: string | null;
      readonly version: number;
      readonly createdAt: string;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type FinancePayoutPageQueryVariables = Exact<{
  id: string;
}>;

export type FinancePayoutPageQuery = {
  readonly financePayout: {
    readonly currency: string;
    readonly approvedAt: string | null;
    readonly sentAt: string | null;
    readonly endedAt: string | null;
    readonly endReason: string;
    readonly id: string;
    readonly number: string;
    readonly status: FinancePayoutStatus;
    readonly executionOn: string;
    readonly itemCount: number;
    readonly version: number;
    readonly createdAt: string;
    readonly minimum: { readonly decimal: string; readonly currency: string };
    readonly approvedBy: { readonly id: string; readonly name: string | null } | null;
    readonly sentBy: { readonly name: string | null } | null;
    readonly items: ReadonlyArray<{
      readonly id: string;
      readonly position: number;
      readonly status: FinancePayoutItemStatus;
      readonly name: string;
      readonly iban: string | null;
      readonly endToEndId: string;
      readonly reason: string;
      readonly bankLineId: string | null;
      readonly amount: { readonly decimal: string; readonly currency: string };
      readonly payee: { readonly id: string; readonly number: string; readonly name: string } | null;
      readonly payables: ReadonlyArray<{
        readonly id: string;
        readonly reason: FinancePayableReason;
        readonly description: string;
        readonly sourceId: string;
        readonly amount: { readonly decimal: string; readonly currency: string };
      }>;
    }>;
    readonly entries: ReadonlyArray<{
      readonly id: string;
      readonly label: string;
      readonly effectiveOn: string;
      readonly recordedAt: string;
      readonly kind: string;
      readonly sourceType: string;
      readonly sourceId: string;
      readonly description: string;
      readonly actorKind: string;
      readonly actorName: string | null;
      readonly total: { readonly decimal: string; readonly currency: string };
      readonly reverses: { readonly id: string; readonly label: string } | null;
      readonly reversedBy: { readonly id: string; readonly label: string } | null;
    }>;
    readonly total: { readonly decimal: string; readonly currency: string };
    readonly author: { readonly id: string; readonly name: string | null };
  } | null;
};

export type SaveFinancePayeeMutationVariables = Exact<{
  input: SaveFinancePayeeInput;
}>;

export type SaveFinancePayeeMutation = {
  readonly saveFinancePayee: {
    readonly payee: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type RecordFinancePayableMutationVariables = Exact<{
  input: RecordFinancePayableInput;
}>;

export type RecordFinancePayableMutation = {
  readonly recordFinancePayable: {
    readonly payable: { readonly id: string; readonly status: FinancePayableStatus } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type ApproveFinancePayableMutationVariables = Exact<{
  input: DecideFinancePayableInput;
}>;

export type ApproveFinancePayableMutation = {
  readonly approveFinancePayable: {
    readonly payable: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type RejectFinancePayableMutationVariables = Exact<{
  input: DecideFinancePayableInput;
}>;

export type RejectFinancePayableMutation = {
  readonly rejectFinancePayable: {
    readonly payable: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type ReverseFinancePayableMutationVariables = Exact<{
  input: ReverseFinancePayableInput;
}>;

export type ReverseFinancePayableMutation = {
  readonly reverseFinancePayable: {
    readonly payable: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type DraftFinancePayoutMutationVariables = Exact<{
  input: DraftFinancePayoutInput;
}>;

export type DraftFinancePayoutMutation = {
  readonly draftFinancePayout: {
    readonly payout: { readonly id: string } | null;
    readonly warnings: ReadonlyArray<{ readonly code: string; readonly message: string }>;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type UpdateFinancePayoutMutationVariables = Exact<{
  input: UpdateFinancePayoutInput;
}>;

export type UpdateFinancePayoutMutation = {
  readonly updateFinancePayout: {
    readonly payout: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type ApproveFinancePayoutMutationVariables = Exact<{
  input: FinancePayoutStepInput;
}>;

export type ApproveFinancePayoutMutation = {
  readonly approveFinancePayout: {
    readonly payout: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type CancelFinancePayoutMutationVariables = Exact<{
  input: FinancePayoutStepInput;
}>;

export type CancelFinancePayoutMutation = {
  readonly cancelFinancePayout: {
    readonly payout: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type SendFinancePayoutMutationVariables = Exact<{
  input: FinancePayoutStepInput;
}>;

export type SendFinancePayoutMutation = {
  readonly sendFinancePayout: {
    readonly payout: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type SettleFinancePayoutMutationVariables = Exact<{
  input: EndFinancePayoutInput;
}>;

export type SettleFinancePayoutMutation = {
  readonly settleFinancePayout: {
    readonly payout: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type FailFinancePayoutMutationVariables = Exact<{
  input: EndFinancePayoutInput;
}>;

export type FailFinancePayoutMutation = {
  readonly failFinancePayout: {
    readonly payout: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type ImportFinancePaymentReportMutationVariables = Exact<{
  input: ImportFinancePaymentReportInput;
}>;

export type ImportFinancePaymentReportMutation = {
  readonly importFinancePaymentReport: {
    readonly report: {
      readonly messageId: string;
      readonly rows: ReadonlyArray<{
        readonly row: number;
        readonly endToEndId: string | null;
        readonly status: string;
        readonly reasonCode: string | null;
        readonly outcome: FinancePaymentReportOutcome;
        readonly message: string;
      }>;
    } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type PayeePeopleQueryVariables = Exact<{
  search: string;
}>;

export type PayeePeopleQuery = {
  readonly people: {
    readonly nodes: ReadonlyArray<{ readonly id: string; readonly number: string; readonly displayName: string }>;
  };
};

export type PayeePartnersQueryVariables = Exact<{
  where?: PartnerFilter | null | undefined;
}>;

export type PayeePartnersQuery = {
  readonly partners: {
    readonly nodes: ReadonlyArray<{ readonly id: string; readonly legalName: string; readonly city: string | null }>;
  };
};

export type PayeeUsersQueryVariables = Exact<{
  search: string;
}>;

export type PayeeUsersQuery = {
  readonly users: {
    readonly nodes: ReadonlyArray<{ readonly id: string; readonly name: string; readonly email: string }>;
  };
};

export type PayeeSuppliersQueryVariables = Exact<{ [key: string]: never }>;

export type PayeeSuppliersQuery = {
  readonly suppliers: { readonly nodes: ReadonlyArray<{ readonly id: string; readonly name: string }> };
};

export type MarketingFiguresFragment = {
  readonly currency: string;
  readonly roas: string | null;
  readonly reportedRoas: string | null;
  readonly spend: { readonly decimal: string; readonly currency: string };
  readonly revenue: { readonly decimal: string; readonly currency: string };
  readonly orderRevenue: { readonly decimal: string; readonly currency: string };
  readonly costPerClick: { readonly decimal: string; readonly currency: string } | null;
};

export type MarketingPerformanceQueryVariables = Exact<{
  from: string;
  until: string;
  by: ReadonlyArray<MarketingPerformanceKey> | MarketingPerformanceKey;
  channel?: string | null | undefined;
  source?: string | null | undefined;
}>;

export type MarketingPerformanceQuery = {
  readonly marketingPerformance: {
    readonly complete: boolean;
    readonly totals: {
      readonly impressions: string;
      readonly clicks: string;
      readonly visits: string;
      readonly conversions: string;
      readonly orders: string;
      readonly sent: string;
      readonly opened: string;
      readonly bounced: string;
      readonly unsubscribed: string;
      readonly conversionRate: string | null;
      readonly money: ReadonlyArray<{
        readonly currency: string;
        readonly roas: string | null;
        readonly reportedRoas: string | null;
        readonly spend: { readonly decimal: string; readonly currency: string };
        readonly revenue: { readonly decimal: string; readonly currency: string };
        readonly orderRevenue: { readonly decimal: string; readonly currency: string };
        readonly costPerClick: { readonly decimal: string; readonly currency: string } | null;
      }>;
    };
    readonly rows: ReadonlyArray<{
      readonly day: string | null;
      readonly channel: string | null;
      readonly campaignCode: string | null;
      readonly campaignId: string | null;
      readonly campaignName: string | null;
      readonly source: string | null;
      readonly impressions: string;
      readonly clicks: string;
      readonly conversions: string;
      readonly orders: string;
      readonly sent: string;
      readonly opened: string;
      readonly conversionRate: string | null;
      readonly money: ReadonlyArray<{
        readonly currency: string;
        readonly roas: string | null;
        readonly reportedRoas: string | null;
        readonly spend: { readonly decimal: string; readonly currency: string };
        readonly revenue: { readonly decimal: string; readonly currency: string };
        readonly orderRevenue: { readonly decimal: string; readonly currency: string };
        readonly costPerClick: { readonly decimal: string; readonly currency: string } | null;
      }>;
    }>;
  };
};

export type MarketingDaysQueryVariables = Exact<{
  from: string;
  until: string;
  channel?: string | null | undefined;
  source?: string | null | undefined;
}>;

export type MarketingDaysQuery = {
  readonly marketingPerformance: {
    readonly rows: ReadonlyArray<{
      readonly day: string | null;
      readonly clicks: string;
      readonly money: ReadonlyArray<{
        readonly currency: string;
        readonly spend: { readonly decimal: string; readonly currency: string };
        readonly orderRevenue: { readonly decimal: string; readonly currency: string };
      }>;
    }>;
  };
};

export type AttributionOfPeriodQueryVariables = Exact<{
  from: string;
  until: string;
  model: AttributionModel;
  by: AttributionGroup;
}>;

export type AttributionOfPeriodQuery = {
  readonly attributionRule: { readonly lookbackDays: number; readonly version: number; readonly text: string };
  readonly attributionResults: {
    readonly model: AttributionModel;
    readonly orders: number;
    readonly totals: ReadonlyArray<{ readonly decimal: string; readonly currency: string }>;
    readonly rows: ReadonlyArray<{
      readonly key: string;
      readonly campaignId: string | null;
      readonly name: string | null;
      readonly orders: number;
      readonly share: string | null;
      readonly credited: { readonly decimal: string; readonly currency: string };
      readonly reversed: { readonly decimal: string; readonly currency: string };
      readonly revenue: { readonly decimal: string; readonly currency: string };
    }>;
  };
};

export type ImportMarketingPerformanceMutationVariables = Exact<{
  input: ImportMarketingPerformanceInput;
}>;

export type ImportMarketingPerformanceMutation = {
  readonly importMarketingPerformance: {
    readonly added: number | null;
    readonly replaced: number | null;
    readonly unchanged: number | null;
    readonly unknownCodes: ReadonlyArray<string> | null;
    readonly faults: ReadonlyArray<{
      readonly line: number;
      readonly column: string | null;
      readonly message: string;
    }> | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
    readonly warnings: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
    }>;
  };
};

export type SetAttributionRuleMutationVariables = Exact<{
  input: SetAttributionRuleInput;
}>;

export type SetAttributionRuleMutation = {
  readonly setAttributionRule: {
    readonly rule: { readonly lookbackDays: number; readonly version: number } | null;
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
        readonly version: number;
        readonly secondFactor: boolean | null;
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

export type PeopleSearchQueryVariables = Exact<{
  search: string;
}>;

export type PeopleSearchQuery = {
  readonly users: {
    readonly nodes: ReadonlyArray<{ readonly id: string; readonly name: string; readonly email: string }>;
    readonly pageInfo: { readonly hasNextPage: boolean };
  };
};

export type PeopleNamesQueryVariables = Exact<{ [key: string]: never }>;

export type PeopleNamesQuery = {
  readonly users: { readonly nodes: ReadonlyArray<{ readonly id: string; readonly name: string }> };
};

export type PriceListPartsFragment = {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly status: PriceListStatus;
  readonly type: PriceListType;
  readonly channelId: string | null;
  readonly segmentId: string | null;
  readonly customerId: string | null;
  readonly currency: string;
  readonly basis: PriceBasis;
  readonly priority: number;
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly risingBands: boolean;
  readonly roundingEnding: string | null;
  readonly minimumStep: string | null;
  readonly formulaKind: PriceFormulaKind | null;
  readonly formulaPercent: string | null;
  readonly formulaListId: string | null;
  readonly formulaChannelId: string | null;
  readonly version: number;
  readonly updatedAt: string;
  readonly channel: { readonly id: string; readonly name: string } | null;
};

export type SegmentPartsFragment = {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly memberCount: number;
  readonly version: number;
};

export type ListPricePartsFragment = {
  readonly id: string;
  readonly minQuantity: number;
  readonly unitPrice: string | null;
  readonly currency: string;
  readonly basis: PriceBasis;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly computed: boolean;
  readonly version: number;
};

export type PriceListsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: PriceListFilter | null | undefined;
}>;

export type PriceListsQuery = {
  readonly priceLists: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly code: string;
      readonly name: string;
      readonly status: PriceListStatus;
      readonly type: PriceListType;
      readonly channelId: string | null;
      readonly segmentId: string | null;
      readonly customerId: string | null;
      readonly currency: string;
      readonly basis: PriceBasis;
      readonly priority: number;
      readonly startsAt: string | null;
      readonly endsAt: string | null;
      readonly risingBands: boolean;
      readonly roundingEnding: string | null;
      readonly minimumStep: string | null;
      readonly formulaKind: PriceFormulaKind | null;
      readonly formulaPercent: string | null;
      readonly formulaListId: string | null;
      readonly formulaChannelId: string | null;
      readonly version: number;
      readonly updatedAt: string;
      readonly listPrices: { readonly totalCount: number } | null;
      readonly channel: { readonly id: string; readonly name: string } | null;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type PriceListChoicesQueryVariables = Exact<{ [key: string]: never }>;

export type PriceListChoicesQuery = {
  readonly priceLists: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly code: string;
      readonly name: string;
      readonly currency: string;
      readonly basis: PriceBasis;
      readonly status: PriceListStatus;
    }>;
  };
  readonly customerSegments: ReadonlyArray<{
    readonly id: string;
    readonly code: string;
    readonly name: string;
    readonly memberCount: number;
    readonly version: number;
  }>;
  readonly channels: ReadonlyArray<{
    readonly id: string;
    readonly code: string;
    readonly name: string;
    readonly currency: string;
    readonly priceDisplay: PriceDisplay;
  }>;
};

export type PriceListPageQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;

export type PriceListPageQuery = {
  readonly priceList: {
    readonly id: string;
    readonly code: string;
    readonly name: string;
    readonly status: PriceListStatus;
    readonly type: PriceListType;
    readonly channelId: string | null;
    readonly segmentId: string | null;
    readonly customerId: string | null;
    readonly currency: string;
    readonly basis: PriceBasis;
    readonly priority: number;
    readonly startsAt: string | null;
    readonly endsAt: string | null;
    readonly risingBands: boolean;
    readonly roundingEnding: string | null;
    readonly minimumStep: string | null;
    readonly formulaKind: PriceFormulaKind | null;
    readonly formulaPercent: string | null;
    readonly formulaListId: string | null;
    readonly formulaChannelId: string | null;
    readonly version: number;
    readonly updatedAt: string;
    readonly formulaIssues: ReadonlyArray<{
      readonly variantId: string;
      readonly sku: string;
      readonly code: string;
      readonly message: string;
      readonly wanted: string | null;
    }>;
    readonly listPrices: {
      readonly totalCount: number;
      readonly nodes: ReadonlyArray<{
        readonly id: string;
        readonly minQuantity: number;
        readonly unitPrice: string | null;
        readonly currency: string;
        readonly basis: PriceBasis;
        readonly validFrom: string;
        readonly validTo: string | null;
        readonly computed: boolean;
        readonly version: number;
        readonly variant: {
          readonly id: string;
          readonly sku: string;
          readonly name: string;
          readonly product: { readonly id: string; readonly name: string };
        } | null;
      }>;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    } | null;
    readonly channel: { readonly id: string; readonly name: string } | null;
  } | null;
};

export type CreatePriceListMutationVariables = Exact<{
  input: CreatePriceListInput;
}>;

export type CreatePriceListMutation = {
  readonly createPriceList: {
    readonly priceList: {
      readonly id: string;
      readonly code: string;
      readonly name: string;
      readonly status: PriceListStatus;
      readonly type: PriceListType;
      readonly channelId: string | null;
      readonly segmentId: string | null;
      readonly customerId: string | null;
      readonly currency: string;
      readonly basis: PriceBasis;
      readonly priority: number;
      readonly startsAt: string | null;
      readonly endsAt: string | null;
      readonly risingBands: boolean;
      readonly roundingEnding: string | null;
      readonly minimumStep: string | null;
      readonly formulaKind: PriceFormulaKind | null;
      readonly formulaPercent: string | null;
      readonly formulaListId: string | null;
      readonly formulaChannelId: string | null;
      readonly version: number;
      readonly updatedAt: string;
      readonly channel: { readonly id: string; readonly name: string } | null;
    } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type UpdatePriceListMutationVariables = Exact<{
  input: UpdatePriceListInput;
}>;

export type UpdatePriceListMutation = {
  readonly updatePriceList: {
    readonly priceList: {
      readonly id: string;
      readonly code: string;
      readonly name: string;
      readonly status: PriceListStatus;
      readonly type: PriceListType;
      readonly channelId: string | null;
      readonly segmentId: string | null;
      readonly customerId: string | null;
      readonly currency: string;
      readonly basis: PriceBasis;
      readonly priority: number;
      readonly startsAt: string | null;
      readonly endsAt: string | null;
      readonly risingBands: boolean;
      readonly roundingEnding: string | null;
      readonly minimumStep: string | null;
      readonly formulaKind: PriceFormulaKind | null;
      readonly formulaPercent: string | null;
      readonly formulaListId: string | null;
      readonly formulaChannelId: string | null;
      readonly version: number;
      readonly updatedAt: string;
      readonly channel: { readonly id: string; readonly name: string } | null;
    } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type ActivatePriceListMutationVariables = Exact<{
  input: PriceListStepInput;
}>;

export type ActivatePriceListMutation = {
  readonly activatePriceList: {
    readonly priceList: {
      readonly id: string;
      readonly code: string;
      readonly name: string;
      readonly status: PriceListStatus;
      readonly type: PriceListType;
      readonly channelId: string | null;
      readonly segmentId: string | null;
      readonly customerId: string | null;
      readonly currency: string;
      readonly basis: PriceBasis;
      readonly priority: number;
      readonly startsAt: string | null;
      readonly endsAt: string | null;
      readonly risingBands: boolean;
      readonly roundingEnding: string | null;
      readonly minimumStep: string | null;
      readonly formulaKind: PriceFormulaKind | null;
      readonly formulaPercent: string | null;
      readonly formulaListId: string | null;
      readonly formulaChannelId: string | null;
      readonly version: number;
      readonly updatedAt: string;
      readonly channel: { readonly id: string; readonly name: string } | null;
    } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type ArchivePriceListMutationVariables = Exact<{
  input: PriceListStepInput;
}>;

export type ArchivePriceListMutation = {
  readonly archivePriceList: {
    readonly priceList: {
      readonly id: string;
      readonly code: string;
      readonly name: string;
      readonly status: PriceListStatus;
      readonly type: PriceListType;
      readonly channelId: string | null;
      readonly segmentId: string | null;
      readonly customerId: string | null;
      readonly currency: string;
      readonly basis: PriceBasis;
      readonly priority: number;
      readonly startsAt: string | null;
      readonly endsAt: string | null;
      readonly risingBands: boolean;
      readonly roundingEnding: string | null;
      readonly minimumStep: string | null;
      readonly formulaKind: PriceFormulaKind | null;
      readonly formulaPercent: string | null;
      readonly formulaListId: string | null;
      readonly formulaChannelId: string | null;
      readonly version: number;
      readonly updatedAt: string;
      readonly channel: { readonly id: string; readonly name: string } | null;
    } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type SetListPricesMutationVariables = Exact<{
  input: SetListPricesInput;
}>;

export type SetListPricesMutation = {
  readonly setListPrices: {
    readonly written: number | null;
    readonly draft: { readonly id: string } | null;
    readonly verdicts: ReadonlyArray<{
      readonly line: number;
      readonly verdicts: ReadonlyArray<{ readonly outcome: GuardrailOutcome; readonly message: string }>;
    }> | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type CreateCustomerSegmentMutationVariables = Exact<{
  input: CreateCustomerSegmentInput;
}>;

export type CreateCustomerSegmentMutation = {
  readonly createCustomerSegment: {
    readonly segment: {
      readonly id: string;
      readonly code: string;
      readonly name: string;
      readonly memberCount: number;
      readonly version: number;
    } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type ChangeSegmentMembersMutationVariables = Exact<{
  input: ChangeSegmentMembersInput;
}>;

export type ChangeSegmentMembersMutation = {
  readonly changeSegmentMembers: {
    readonly segment: {
      readonly id: string;
      readonly code: string;
      readonly name: string;
      readonly memberCount: number;
      readonly version: number;
    } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type CurrencyRatesQueryVariables = Exact<{
  at?: string | null | undefined;
}>;

export type CurrencyRatesQuery = {
  readonly currencyRates: ReadonlyArray<{
    readonly from: string;
    readonly to: string;
    readonly rate: string;
    readonly day: string;
    readonly source: string;
  }>;
  readonly pricingPolicy: {
    readonly vatMode: VatMode;
    readonly destinationPolicy: DestinationPolicy;
    readonly converts: boolean;
    readonly rateMaxAgeDays: number;
    readonly version: number;
  };
};

export type ImportCurrencyRatesMutationVariables = Exact<{
  input: ImportCurrencyRatesInput;
}>;

export type ImportCurrencyRatesMutation = {
  readonly importCurrencyRates: {
    readonly read: number | null;
    readonly written: number | null;
    readonly skipped: ReadonlyArray<string> | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type SetPricingPolicyMutationVariables = Exact<{
  input: SetPricingPolicyInput;
}>;

export type SetPricingPolicyMutation = {
  readonly setPricingPolicy: {
    readonly policy: { readonly version: number } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type ProductVariantChoicesQueryVariables = Exact<{
  id: string;
}>;

export type ProductVariantChoicesQuery = {
  readonly product: {
    readonly id: string;
    readonly name: string;
    readonly variants: ReadonlyArray<{ readonly id: string; readonly sku: string; readonly name: string }>;
  } | null;
  readonly channels: ReadonlyArray<{
    readonly id: string;
    readonly code: string;
    readonly name: string;
    readonly currency: string;
    readonly priceDisplay: PriceDisplay;
  }>;
};

export type VariantListPricesQueryVariables = Exact<{
  first: number;
  variantIds?: ReadonlyArray<string> | string | null | undefined;
}>;

export type VariantListPricesQuery = {
  readonly priceLists: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly code: string;
      readonly name: string;
      readonly status: PriceListStatus;
      readonly type: PriceListType;
      readonly channelId: string | null;
      readonly segmentId: string | null;
      readonly customerId: string | null;
      readonly currency: string;
      readonly basis: PriceBasis;
      readonly priority: number;
      readonly startsAt: string | null;
      readonly endsAt: string | null;
      readonly risingBands: boolean;
      readonly roundingEnding: string | null;
      readonly minimumStep: string | null;
      readonly formulaKind: PriceFormulaKind | null;
      readonly formulaPercent: string | null;
      readonly formulaListId: string | null;
      readonly formulaChannelId: string | null;
      readonly version: number;
      readonly updatedAt: string;
      readonly listPrices: {
        readonly nodes: ReadonlyArray<{
          readonly id: string;
          readonly minQuantity: number;
          readonly unitPrice: string | null;
          readonly currency: string;
          readonly basis: PriceBasis;
          readonly validFrom: string;
          readonly validTo: string | null;
          readonly computed: boolean;
          readonly version: number;
          readonly variant: { readonly id: string; readonly sku: string } | null;
        }>;
      } | null;
      readonly channel: { readonly id: string; readonly name: string } | null;
    }>;
  };
};

export type TaxedPartsFragment = {
  readonly vatRate: string | null;
  readonly net: { readonly decimal: string; readonly currency: string };
  readonly tax: { readonly decimal: string; readonly currency: string };
  readonly gross: { readonly decimal: string; readonly currency: string };
};

export type ExplainPriceQueryVariables = Exact<{
  input: ResolvePricesInput;
}>;

export type ExplainPriceQuery = {
  readonly resolvePrices: {
    readonly currency: string;
    readonly at: string;
    readonly vatMode: VatMode;
    readonly lines: ReadonlyArray<{
      readonly quantity: number;
      readonly noPriceReason: NoPriceReason | null;
      readonly priceId: string | null;
      readonly listCode: string | null;
      readonly level: PriceLevel | null;
      readonly type: PriceListType | null;
      readonly basis: PriceBasis | null;
      readonly basePricePer: string | null;
      readonly since: string | null;
      readonly unitPrice: { readonly decimal: string; readonly currency: string } | null;
      readonly unit: {
        readonly vatRate: string | null;
        readonly net: { readonly decimal: string; readonly currency: string };
        readonly tax: { readonly decimal: string; readonly currency: string };
        readonly gross: { readonly decimal: string; readonly currency: string };
      } | null;
      readonly total: {
        readonly vatRate: string | null;
        readonly net: { readonly decimal: string; readonly currency: string };
        readonly tax: { readonly decimal: string; readonly currency: string };
        readonly gross: { readonly decimal: string; readonly currency: string };
      } | null;
      readonly reference: {
        readonly vatRate: string | null;
        readonly net: { readonly decimal: string; readonly currency: string };
        readonly tax: { readonly decimal: string; readonly currency: string };
        readonly gross: { readonly decimal: string; readonly currency: string };
      } | null;
      readonly lowestPrior: { readonly decimal: string; readonly currency: string } | null;
      readonly basePrice: { readonly decimal: string; readonly currency: string } | null;
      readonly conversion: { readonly path: ReadonlyArray<string>; readonly date: string } | null;
      readonly trace: ReadonlyArray<{
        readonly priceId: string;
        readonly listCode: string | null;
        readonly level: PriceLevel;
        readonly type: PriceListType;
        readonly currency: string;
        readonly basis: PriceBasis;
        readonly unitPrice: string;
        readonly converted: string | null;
        readonly minQuantity: number;
        readonly priority: number;
        readonly validFrom: string | null;
        readonly validTo: string | null;
        readonly outcome: PriceOutcome;
        readonly reason: PriceRejection | null;
      }>;
      readonly guardrails: ReadonlyArray<{ readonly guardrailId: string; readonly outcome: string }>;
    }>;
  };
};

export type PriceTimelineQueryVariables = Exact<{
  variantId: string;
}>;

export type PriceTimelineQuery = {
  readonly priceHistory: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly validFrom: string;
      readonly validTo: string | null;
      readonly version: number;
      readonly net: { readonly decimal: string; readonly currency: string };
      readonly gross: { readonly decimal: string; readonly currency: string };
      readonly channel: { readonly id: string; readonly name: string; readonly priceDisplay: PriceDisplay };
      readonly setBy: { readonly kind: string; readonly name: string | null };
    }>;
  };
};

export type ListPriceTimelineQueryVariables = Exact<{
  variantId: string;
}>;

export type ListPriceTimelineQuery = {
  readonly listPriceHistory: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly saidAt: string | null;
      readonly id: string;
      readonly minQuantity: number;
      readonly unitPrice: string | null;
      readonly currency: string;
      readonly basis: PriceBasis;
      readonly validFrom: string;
      readonly validTo: string | null;
      readonly computed: boolean;
      readonly version: number;
      readonly list: { readonly id: string; readonly code: string; readonly name: string } | null;
      readonly setBy: { readonly kind: string; readonly name: string | null };
    }>;
  };
};

export type PriceGridQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: ProductFilter | null | undefined;
  listIds?: ReadonlyArray<string> | string | null | undefined;
}>;

export type PriceGridQuery = {
  readonly products: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly variants: ReadonlyArray<{
        readonly id: string;
        readonly sku: string;
        readonly name: string;
        readonly prices: ReadonlyArray<{
          readonly id: string;
          readonly version: number;
          readonly gross: { readonly decimal: string; readonly currency: string };
          readonly net: { readonly decimal: string; readonly currency: string };
          readonly channel: { readonly id: string };
        }>;
      }>;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
  readonly channels: ReadonlyArray<{
    readonly id: string;
    readonly code: string;
    readonly name: string;
    readonly currency: string;
    readonly priceDisplay: PriceDisplay;
  }>;
  readonly priceLists: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly code: string;
      readonly name: string;
      readonly status: PriceListStatus;
      readonly type: PriceListType;
      readonly channelId: string | null;
      readonly segmentId: string | null;
      readonly customerId: string | null;
      readonly currency: string;
      readonly basis: PriceBasis;
      readonly priority: number;
      readonly startsAt: string | null;
      readonly endsAt: string | null;
      readonly risingBands: boolean;
      readonly roundingEnding: string | null;
      readonly minimumStep: string | null;
      readonly formulaKind: PriceFormulaKind | null;
      readonly formulaPercent: string | null;
      readonly formulaListId: string | null;
      readonly formulaChannelId: string | null;
      readonly version: number;
      readonly updatedAt: string;
      readonly channel: { readonly id: string; readonly name: string } | null;
    }>;
  };
};

export type GridListPricesQueryVariables = Exact<{
  id: string;
  variantIds?: ReadonlyArray<string> | string | null | undefined;
}>;

export type GridListPricesQuery = {
  readonly priceList: {
    readonly id: string;
    readonly listPrices: {
      readonly nodes: ReadonlyArray<{
        readonly id: string;
        readonly minQuantity: number;
        readonly unitPrice: string | null;
        readonly currency: string;
        readonly basis: PriceBasis;
        readonly validFrom: string;
        readonly validTo: string | null;
        readonly computed: boolean;
        readonly version: number;
        readonly variant: { readonly id: string } | null;
      }>;
    } | null;
  } | null;
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
  readonly level: PricingGuardrailLevel;
  readonly categoryId: string | null;
  readonly minimumMarginPercent: string;
  readonly maximumIncreasePercent: string | null;
  readonly maximumDecreasePercent: string | null;
  readonly windowDays: number | null;
  readonly basis: PriceBasis | null;
  readonly tolerancePercent: string | null;
  readonly maximumUndercutPercent: string | null;
  readonly policy: PricingGuardrailPolicy;
  readonly active: boolean;
  readonly version: number;
  readonly pendingApprovalId: string | null;
  readonly amount: { readonly decimal: string; readonly currency: string } | null;
  readonly channel: { readonly id: string; readonly code: string; readonly name: string } | null;
  readonly referenceChannel: { readonly id: string; readonly code: string; readonly name: string } | null;
  readonly variant: { readonly id: string; readonly sku: string } | null;
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
    readonly kind: PricingGuardrailKind;
    readonly reason: GuardrailReason;
    readonly message: string;
    readonly params: ReadonlyArray<{ readonly name: string; readonly value: string }>;
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
    readonly level: PricingGuardrailLevel;
    readonly categoryId: string | null;
    readonly minimumMarginPercent: string;
    readonly maximumIncreasePercent: string | null;
    readonly maximumDecreasePercent: string | null;
    readonly windowDays: number | null;
    readonly basis: PriceBasis | null;
    readonly tolerancePercent: string | null;
    readonly maximumUndercutPercent: string | null;
    readonly policy: PricingGuardrailPolicy;
    readonly active: boolean;
    readonly version: number;
    readonly pendingApprovalId: string | null;
    readonly amount: { readonly decimal: string; readonly currency: string } | null;
    readonly channel: { readonly id: string; readonly code: string; readonly name: string } | null;
    readonly referenceChannel: { readonly id: string; readonly code: string; readonly name: string } | null;
    readonly variant: { readonly id: string; readonly sku: string } | null;
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
      readonly level: PricingGuardrailLevel;
      readonly categoryId: string | null;
      readonly minimumMarginPercent: string;
      readonly maximumIncreasePercent: string | null;
      readonly maximumDecreasePercent: string | null;
      readonly windowDays: number | null;
      readonly basis: PriceBasis | null;
      readonly tolerancePercent: string | null;
      readonly maximumUndercutPercent: string | null;
      readonly policy: PricingGuardrailPolicy;
      readonly active: boolean;
      readonly version: number;
      readonly pendingApprovalId: string | null;
      readonly amount: { readonly decimal: string; readonly currency: string } | null;
      readonly channel: { readonly id: string; readonly code: string; readonly name: string } | null;
      readonly referenceChannel: { readonly id: string; readonly code: string; readonly name: string } | null;
      readonly variant: { readonly id: string; readonly sku: string } | null;
    } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
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
          readonly kind: PricingGuardrailKind;
          readonly reason: GuardrailReason;
          readonly message: string;
          readonly params: ReadonlyArray<{ readonly name: string; readonly value: string }>;
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
        readonly kind: PricingGuardrailKind;
        readonly reason: GuardrailReason;
        readonly message: string;
        readonly params: ReadonlyArray<{ readonly name: string; readonly value: string }>;
      }>;
    }> | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
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
      readonly details: unknown;
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
      readonly details: unknown;
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
      readonly details: unknown;
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
      readonly details: unknown;
    }>;
  };
};

export type PrivacyRequestsQueryVariables = Exact<{ [key: string]: never }>;

export type PrivacyRequestsQuery = {
  readonly privacyRequests: ReadonlyArray<{
    readonly id: string;
    readonly kind: PrivacyRequestKind;
    readonly state: PrivacyRequestState;
    readonly userId: string | null;
    readonly accountIncluded: boolean;
    readonly createdAt: string;
    readonly finishedAt: string | null;
    readonly rows: number;
    readonly path: string | null;
    readonly error: string | null;
    readonly person: { readonly id: string; readonly name: string } | null;
    readonly requestedBy: { readonly name: string | null };
    readonly services: ReadonlyArray<{
      readonly service: string;
      readonly state: PrivacyRequestState;
      readonly messagesLeft: number;
      readonly error: string | null;
      readonly tables: ReadonlyArray<{ readonly table: string; readonly rows: number }>;
    }>;
  }>;
};

export type ExportBrandMutationVariables = Exact<{
  input: ExportBrandInput;
}>;

export type ExportBrandMutation = {
  readonly exportBrand: {
    readonly privacyRequest: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type ExportPersonMutationVariables = Exact<{
  input: ExportPersonInput;
}>;

export type ExportPersonMutation = {
  readonly exportPerson: {
    readonly privacyRequest: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type ErasePersonMutationVariables = Exact<{
  input: ErasePersonInput;
}>;

export type ErasePersonMutation = {
  readonly erasePerson: {
    readonly privacyRequest: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type RetryPrivacyRequestMutationVariables = Exact<{
  input: RetryPrivacyRequestInput;
}>;

export type RetryPrivacyRequestMutation = {
  readonly retryPrivacyRequest: {
    readonly privacyRequest: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
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
  search?: string;
  searched?: boolean;
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
      readonly highlights?: ReadonlyArray<{
        readonly field: string;
        readonly parts: ReadonlyArray<{ readonly text: string; readonly hit: boolean }>;
      }>;
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

export type ProductHeadQueryVariables = Exact<{
  id: string;
}>;

export type ProductHeadQuery = {
  readonly product: {
    readonly id: string;
    readonly name: string;
    readonly status: ProductStatus;
    readonly version: number;
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
      readonly inciIssues: ReadonlyArray<{ readonly code: string; readonly message: string }>;
      readonly options: ReadonlyArray<{ readonly name: string; readonly value: string }>;
      readonly netContent: { readonly amount: string; readonly unit: string } | null;
      readonly stock: ReadonlyArray<{ readonly onHand: number; readonly location: { readonly name: string } }>;
      readonly prices: ReadonlyArray<{
        readonly id: string;
        readonly validFrom: string;
        readonly vatRate: string;
        readonly sourceDraftId: string | null;
        readonly unitPrice: {
          readonly quantity: number;
          readonly unit: string;
          readonly price: { readonly decimal: string; readonly currency: string };
        } | null;
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

export type VariantLabelQueryVariables = Exact<{
  id: string;
}>;

export type VariantLabelQuery = {
  readonly productVariant: {
    readonly id: string;
    readonly sku: string;
    readonly product: { readonly id: string; readonly name: string };
  } | null;
};

export type ProductLabelsQueryVariables = Exact<{
  where?: ProductFilter | null | undefined;
}>;

export type ProductLabelsQuery = {
  readonly products: { readonly nodes: ReadonlyArray<{ readonly id: string; readonly name: string }> };
};

export type PromotionPartsFragment = {
  readonly id: string;
  readonly name: string;
  readonly status: PromotionStatus;
  readonly kind: PromotionKind;
  readonly combination: PromotionCombination;
  readonly priority: number;
  readonly currency: string;
  readonly percent: string | null;
  readonly buy: number | null;
  readonly get: number | null;
  readonly mostTimes: number | null;
  readonly variantIds: ReadonlyArray<string>;
  readonly productIds: ReadonlyArray<string>;
  readonly categoryIds: ReadonlyArray<string>;
  readonly channelIds: ReadonlyArray<string>;
  readonly segmentIds: ReadonlyArray<string>;
  readonly firstOrderOnly: boolean;
  readonly needsCode: boolean;
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly limitTotal: number | null;
  readonly limitPerCustomer: number | null;
  readonly usedCount: number;
  readonly codeCount: number;
  readonly approvalId: string | null;
  readonly version: number;
  readonly amount: { readonly decimal: string; readonly currency: string } | null;
  readonly bundleItems: ReadonlyArray<{ readonly variantId: string; readonly quantity: number }>;
  readonly bundlePrice: { readonly decimal: string; readonly currency: string } | null;
  readonly minimumBasket: { readonly decimal: string; readonly currency: string } | null;
  readonly budget: { readonly decimal: string; readonly currency: string } | null;
  readonly used: { readonly decimal: string; readonly currency: string };
};

export type PromotionsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: PromotionFilter | null | undefined;
}>;

export type PromotionsQuery = {
  readonly promotions: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly status: PromotionStatus;
      readonly kind: PromotionKind;
      readonly combination: PromotionCombination;
      readonly priority: number;
      readonly currency: string;
      readonly percent: string | null;
      readonly buy: number | null;
      readonly get: number | null;
      readonly mostTimes: number | null;
      readonly variantIds: ReadonlyArray<string>;
      readonly productIds: ReadonlyArray<string>;
      readonly categoryIds: ReadonlyArray<string>;
      readonly channelIds: ReadonlyArray<string>;
      readonly segmentIds: ReadonlyArray<string>;
      readonly firstOrderOnly: boolean;
      readonly needsCode: boolean;
      readonly startsAt: string | null;
      readonly endsAt: string | null;
      readonly limitTotal: number | null;
      readonly limitPerCustomer: number | null;
      readonly usedCount: number;
      readonly codeCount: number;
      readonly approvalId: string | null;
      readonly version: number;
      readonly amount: { readonly decimal: string; readonly currency: string } | null;
      readonly bundleItems: ReadonlyArray<{ readonly variantId: string; readonly quantity: number }>;
      readonly bundlePrice: { readonly decimal: string; readonly currency: string } | null;
      readonly minimumBasket: { readonly decimal: string; readonly currency: string } | null;
      readonly budget: { readonly decimal: string; readonly currency: string } | null;
      readonly used: { readonly decimal: string; readonly currency: string };
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type PromotionPageQueryVariables = Exact<{
  id: string;
}>;

export type PromotionPageQuery = {
  readonly promotion: {
    readonly id: string;
    readonly name: string;
    readonly status: PromotionStatus;
    readonly kind: PromotionKind;
    readonly combination: PromotionCombination;
    readonly priority: number;
    readonly currency: string;
    readonly percent: string | null;
    readonly buy: number | null;
    readonly get: number | null;
    readonly mostTimes: number | null;
    readonly variantIds: ReadonlyArray<string>;
    readonly productIds: ReadonlyArray<string>;
    readonly categoryIds: ReadonlyArray<string>;
    readonly channelIds: ReadonlyArray<string>;
    readonly segmentIds: ReadonlyArray<string>;
    readonly firstOrderOnly: boolean;
    readonly needsCode: boolean;
    readonly startsAt: string | null;
    readonly endsAt: string | null;
    readonly limitTotal: number | null;
    readonly limitPerCustomer: number | null;
    readonly usedCount: number;
    readonly codeCount: number;
    readonly approvalId: string | null;
    readonly version: number;
    readonly amount: { readonly decimal: string; readonly currency: string } | null;
    readonly bundleItems: ReadonlyArray<{ readonly variantId: string; readonly quantity: number }>;
    readonly bundlePrice: { readonly decimal: string; readonly currency: string } | null;
    readonly minimumBasket: { readonly decimal: string; readonly currency: string } | null;
    readonly budget: { readonly decimal: string; readonly currency: string } | null;
    readonly used: { readonly decimal: string; readonly currency: string };
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

export type PromotionCodesQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;

export type PromotionCodesQuery = {
  readonly promotion: { readonly name: string } | null;
  readonly promotionCodes: {
    readonly nodes: ReadonlyArray<{
      readonly code: string;
      readonly mostUses: number | null;
      readonly usedCount: number;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type TryPromotionQueryVariables = Exact<{
  input: EvaluatePromotionsInput;
}>;

export type TryPromotionQuery = {
  readonly evaluatePromotions: {
    readonly unpricedVariantIds: ReadonlyArray<string>;
    readonly unknownCodes: ReadonlyArray<string>;
    readonly discount: { readonly decimal: string; readonly currency: string };
    readonly grossBefore: { readonly decimal: string; readonly currency: string };
    readonly gross: { readonly decimal: string; readonly currency: string };
    readonly net: { readonly decimal: string; readonly currency: string };
    readonly tax: { readonly decimal: string; readonly currency: string };
    readonly promotions: ReadonlyArray<{
      readonly promotionId: string;
      readonly name: string;
      readonly reason: PromotionReason;
      readonly discount: { readonly decimal: string; readonly currency: string };
    }>;
  };
};

export type CreatePromotionMutationVariables = Exact<{
  input: CreatePromotionInput;
}>;

export type CreatePromotionMutation = {
  readonly createPromotion: {
    readonly promotion: {
      readonly id: string;
      readonly name: string;
      readonly status: PromotionStatus;
      readonly kind: PromotionKind;
      readonly combination: PromotionCombination;
      readonly priority: number;
      readonly currency: string;
      readonly percent: string | null;
      readonly buy: number | null;
      readonly get: number | null;
      readonly mostTimes: number | null;
      readonly variantIds: ReadonlyArray<string>;
      readonly productIds: ReadonlyArray<string>;
      readonly categoryIds: ReadonlyArray<string>;
      readonly channelIds: ReadonlyArray<string>;
      readonly segmentIds: ReadonlyArray<string>;
      readonly firstOrderOnly: boolean;
      readonly needsCode: boolean;
      readonly startsAt: string | null;
      readonly endsAt: string | null;
      readonly limitTotal: number | null;
      readonly limitPerCustomer: number | null;
      readonly usedCount: number;
      readonly codeCount: number;
      readonly approvalId: string | null;
      readonly version: number;
      readonly amount: { readonly decimal: string; readonly currency: string } | null;
      readonly bundleItems: ReadonlyArray<{ readonly variantId: string; readonly quantity: number }>;
      readonly bundlePrice: { readonly decimal: string; readonly currency: string } | null;
      readonly minimumBasket: { readonly decimal: string; readonly currency: string } | null;
      readonly budget: { readonly decimal: string; readonly currency: string } | null;
      readonly used: { readonly decimal: string; readonly currency: string };
    } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type UpdatePromotionMutationVariables = Exact<{
  input: UpdatePromotionInput;
}>;

export type UpdatePromotionMutation = {
  readonly updatePromotion: {
    readonly promotion: {
      readonly id: string;
      readonly name: string;
      readonly status: PromotionStatus;
      readonly kind: PromotionKind;
      readonly combination: PromotionCombination;
      readonly priority: number;
      readonly currency: string;
      readonly percent: string | null;
      readonly buy: number | null;
      readonly get: number | null;
      readonly mostTimes: number | null;
      readonly variantIds: ReadonlyArray<string>;
      readonly productIds: ReadonlyArray<string>;
      readonly categoryIds: ReadonlyArray<string>;
      readonly channelIds: ReadonlyArray<string>;
      readonly segmentIds: ReadonlyArray<string>;
      readonly firstOrderOnly: boolean;
      readonly needsCode: boolean;
      readonly startsAt: string | null;
      readonly endsAt: string | null;
      readonly limitTotal: number | null;
      readonly limitPerCustomer: number | null;
      readonly usedCount: number;
      readonly codeCount: number;
      readonly approvalId: string | null;
      readonly version: number;
      readonly amount: { readonly decimal: string; readonly currency: string } | null;
      readonly bundleItems: ReadonlyArray<{ readonly variantId: string; readonly quantity: number }>;
      readonly bundlePrice: { readonly decimal: string; readonly currency: string } | null;
      readonly minimumBasket: { readonly decimal: string; readonly currency: string } | null;
      readonly budget: { readonly decimal: string; readonly currency: string } | null;
      readonly used: { readonly decimal: string; readonly currency: string };
    } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type ChangePromotionStatusMutationVariables = Exact<{
  input: ChangePromotionStatusInput;
}>;

export type ChangePromotionStatusMutation = {
  readonly changePromotionStatus: {
    readonly promotion: {
      readonly id: string;
      readonly name: string;
      readonly status: PromotionStatus;
      readonly kind: PromotionKind;
      readonly combination: PromotionCombination;
      readonly priority: number;
      readonly currency: string;
      readonly percent: string | null;
      readonly buy: number | null;
      readonly get: number | null;
      readonly mostTimes: number | null;
      readonly variantIds: ReadonlyArray<string>;
      readonly productIds: ReadonlyArray<string>;
      readonly categoryIds: ReadonlyArray<string>;
      readonly channelIds: ReadonlyArray<string>;
      readonly segmentIds: ReadonlyArray<string>;
      readonly firstOrderOnly: boolean;
      readonly needsCode: boolean;
      readonly startsAt: string | null;
      readonly endsAt: string | null;
      readonly limitTotal: number | null;
      readonly limitPerCustomer: number | null;
      readonly usedCount: number;
      readonly codeCount: number;
      readonly approvalId: string | null;
      readonly version: number;
      readonly amount: { readonly decimal: string; readonly currency: string } | null;
      readonly bundleItems: ReadonlyArray<{ readonly variantId: string; readonly quantity: number }>;
      readonly bundlePrice: { readonly decimal: string; readonly currency: string } | null;
      readonly minimumBasket: { readonly decimal: string; readonly currency: string } | null;
      readonly budget: { readonly decimal: string; readonly currency: string } | null;
      readonly used: { readonly decimal: string; readonly currency: string };
    } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
    readonly warnings: ReadonlyArray<{ readonly code: string }>;
  };
};

export type AddPromotionCodeMutationVariables = Exact<{
  input: AddPromotionCodeInput;
}>;

export type AddPromotionCodeMutation = {
  readonly addPromotionCode: {
    readonly promotion: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type GeneratePromotionCodesMutationVariables = Exact<{
  input: GeneratePromotionCodesInput;
}>;

export type GeneratePromotionCodesMutation = {
  readonly generatePromotionCodes: {
    readonly promotion: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type FinanceRatesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  currency?: string | null | undefined;
  one: boolean;
}>;

export type FinanceRatesQuery = {
  readonly financeExchangeRates: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly currency: string;
      readonly onDate: string;
      readonly rate: string;
      readonly source: string;
      readonly reason: string;
      readonly readAt: string;
      readonly toldBy: { readonly name: string | null } | null;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
  readonly course?: { readonly nodes: ReadonlyArray<{ readonly onDate: string; readonly rate: string }> };
  readonly known: { readonly nodes: ReadonlyArray<{ readonly currency: string }> };
  readonly financeLedger: { readonly baseCurrency: string };
};

export type SetFinanceExchangeRateMutationVariables = Exact<{
  input: SetFinanceExchangeRateInput;
}>;

export type SetFinanceExchangeRateMutation = {
  readonly setFinanceExchangeRate: {
    readonly exchangeRate: { readonly currency: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type ImportFinanceExchangeRatesMutationVariables = Exact<{
  input: ImportFinanceExchangeRatesInput;
}>;

export type ImportFinanceExchangeRatesMutation = {
  readonly importFinanceExchangeRates: {
    readonly days: number | null;
    readonly written: number | null;
    readonly known: number | null;
    readonly faultCount: number | null;
    readonly faults: ReadonlyArray<{ readonly line: number; readonly column: string; readonly value: string }> | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type RolePartsFragment = {
  readonly key: string;
  readonly name: string;
  readonly description: string;
  readonly scope: RoleScope;
  readonly permissions: ReadonlyArray<string>;
  readonly custom: boolean;
  readonly protected: boolean;
  readonly boundBy: ScopeKind | null;
  readonly version: number | null;
  readonly memberCount: number;
};

export type RolesOfBrandQueryVariables = Exact<{ [key: string]: never }>;

export type RolesOfBrandQuery = {
  readonly roles: ReadonlyArray<{
    readonly key: string;
    readonly name: string;
    readonly description: string;
    readonly scope: RoleScope;
    readonly permissions: ReadonlyArray<string>;
    readonly custom: boolean;
    readonly protected: boolean;
    readonly boundBy: ScopeKind | null;
    readonly version: number | null;
    readonly memberCount: number;
  }>;
};

export type PermissionCatalogueQueryVariables = Exact<{ [key: string]: never }>;

export type PermissionCatalogueQuery = {
  readonly permissionCatalogue: ReadonlyArray<{
    readonly domain: string;
    readonly permissions: ReadonlyArray<{
      readonly name: string;
      readonly description: string;
      readonly grantable: boolean;
    }>;
  }>;
};

export type WhoCanGrantQueryVariables = Exact<{
  permission: string;
}>;

export type WhoCanGrantQuery = {
  readonly whoCanGrant: {
    readonly permission: string;
    readonly roles: ReadonlyArray<string>;
    readonly people: ReadonlyArray<string>;
  };
};

export type CreateRoleMutationVariables = Exact<{
  input: CreateRoleInput;
}>;

export type CreateRoleMutation = {
  readonly createRole: {
    readonly role: { readonly key: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type UpdateRoleMutationVariables = Exact<{
  input: UpdateRoleInput;
}>;

export type UpdateRoleMutation = {
  readonly updateRole: {
    readonly role: { readonly key: string } | null;
    readonly approvalRequest: { readonly id: string; readonly state: ApprovalState } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type DeleteRoleMutationVariables = Exact<{
  input: DeleteRoleInput;
}>;

export type DeleteRoleMutation = {
  readonly deleteRole: {
    readonly approvalRequest: { readonly id: string; readonly state: ApprovalState } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type MembersAccessQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;

export type MembersAccessQuery = {
  readonly users: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly email: string;
      readonly membership: {
        readonly id: string;
        readonly version: number;
        readonly roles: ReadonlyArray<{ readonly key: string; readonly name: string }>;
        readonly scopes: ReadonlyArray<{ readonly kind: ScopeKind; readonly refIds: ReadonlyArray<string> }>;
      } | null;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type AssignRolesMutationVariables = Exact<{
  input: AssignRolesInput;
}>;

export type AssignRolesMutation = {
  readonly assignRoles: {
    readonly membership: { readonly id: string } | null;
    readonly warnings: ReadonlyArray<{ readonly code: string }>;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type ApprovalPartsFragment = {
  readonly id: string;
  readonly version: number;
  readonly kind: string;
  readonly state: ApprovalState;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly subjectLabel: string;
  readonly summary: string;
  readonly summaryKey: string | null;
  readonly summaryParams: unknown;
  readonly reason: string | null;
  readonly payloadHash: string;
  readonly permission: string;
  readonly requestedAt: string;
  readonly expiresAt: string;
  readonly decidedAt: string | null;
  readonly note: string | null;
  readonly alone: boolean;
  readonly changes: ReadonlyArray<{
    readonly field: string;
    readonly before: string | null;
    readonly after: string | null;
  }>;
  readonly requestedBy: { readonly kind: string; readonly id: string; readonly name: string | null };
  readonly decidedBy: { readonly kind: string; readonly id: string; readonly name: string | null } | null;
  readonly failure: { readonly code: string; readonly message: string } | null;
};

export type ApprovalsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: ApprovalRequestFilter | null | undefined;
}>;

export type ApprovalsQuery = {
  readonly approvalRequests: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly version: number;
      readonly kind: string;
      readonly state: ApprovalState;
      readonly subjectType: string;
      readonly subjectId: string;
      readonly subjectLabel: string;
      readonly summary: string;
      readonly summaryKey: string | null;
      readonly summaryParams: unknown;
      readonly reason: string | null;
      readonly payloadHash: string;
      readonly permission: string;
      readonly requestedAt: string;
      readonly expiresAt: string;
      readonly decidedAt: string | null;
      readonly note: string | null;
      readonly alone: boolean;
      readonly changes: ReadonlyArray<{
        readonly field: string;
        readonly before: string | null;
        readonly after: string | null;
      }>;
      readonly requestedBy: { readonly kind: string; readonly id: string; readonly name: string | null };
      readonly decidedBy: { readonly kind: string; readonly id: string; readonly name: string | null } | null;
      readonly failure: { readonly code: string; readonly message: string } | null;
    }>;
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly hasPreviousPage: boolean;
      readonly startCursor: string | null;
      readonly endCursor: string | null;
    };
  };
};

export type ApprovalQueryVariables = Exact<{
  id: string;
}>;

export type ApprovalQuery = {
  readonly approvalRequest: {
    readonly id: string;
    readonly version: number;
    readonly kind: string;
    readonly state: ApprovalState;
    readonly subjectType: string;
    readonly subjectId: string;
    readonly subjectLabel: string;
    readonly summary: string;
    readonly summaryKey: string | null;
    readonly summaryParams: unknown;
    readonly reason: string | null;
    readonly payloadHash: string;
    readonly permission: string;
    readonly requestedAt: string;
    readonly expiresAt: string;
    readonly decidedAt: string | null;
    readonly note: string | null;
    readonly alone: boolean;
    readonly changes: ReadonlyArray<{
      readonly field: string;
      readonly before: string | null;
      readonly after: string | null;
    }>;
    readonly requestedBy: { readonly kind: string; readonly id: string; readonly name: string | null };
    readonly decidedBy: { readonly kind: string; readonly id: string; readonly name: string | null } | null;
    readonly failure: { readonly code: string; readonly message: string } | null;
  } | null;
};

export type ApproveChangeMutationVariables = Exact<{
  input: ApproveChangeInput;
}>;

export type ApproveChangeMutation = {
  readonly approveChange: {
    readonly approvalRequest: { readonly id: string; readonly state: ApprovalState } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type RejectChangeMutationVariables = Exact<{
  input: RejectChangeInput;
}>;

export type RejectChangeMutation = {
  readonly rejectChange: {
    readonly approvalRequest: { readonly id: string; readonly state: ApprovalState } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type WithdrawChangeMutationVariables = Exact<{
  input: WithdrawChangeInput;
}>;

export type WithdrawChangeMutation = {
  readonly withdrawChange: {
    readonly approvalRequest: { readonly id: string; readonly state: ApprovalState } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type PartnerChoicesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;

export type PartnerChoicesQuery = {
  readonly partners: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly legalName: string;
      readonly kinds: ReadonlyArray<PartnerKind>;
      readonly status: PartnerStatus;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type SetMembershipScopesMutationVariables = Exact<{
  input: SetMembershipScopesInput;
}>;

export type SetMembershipScopesMutation = {
  readonly setMembershipScopes: {
    readonly membership: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type ViewerPartsFragment = {
  readonly permissions: ReadonlyArray<string>;
  readonly platform: boolean;
  readonly withheld: string | null;
  readonly secondFactorDue: string | null;
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
    readonly challenge: { readonly token: string } | null;
    readonly session: {
      readonly accessToken: string;
      readonly refreshToken: string;
      readonly expiresAt: string;
    } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
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
      readonly details: unknown;
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
      readonly details: unknown;
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
      readonly details: unknown;
    }>;
  };
};

export type CurrentViewerQueryVariables = Exact<{ [key: string]: never }>;

export type CurrentViewerQuery = {
  readonly viewer: {
    readonly permissions: ReadonlyArray<string>;
    readonly platform: boolean;
    readonly withheld: string | null;
    readonly secondFactorDue: string | null;
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

export type StockPlaceFragment = {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly kind: StockLocationKind;
  readonly sellable: boolean;
  readonly allowsBackorder: boolean;
  readonly active: boolean;
};

export type StockRowFragment = {
  readonly id: string;
  readonly onHand: number;
  readonly reserved: number;
  readonly available: number;
  readonly tracksLots: boolean;
  readonly low: boolean;
  readonly firstExpiry: string | null;
  readonly blockedAt: string | null;
  readonly version: number;
  readonly location: {
    readonly id: string;
    readonly code: string;
    readonly name: string;
    readonly kind: StockLocationKind;
    readonly sellable: boolean;
    readonly allowsBackorder: boolean;
    readonly active: boolean;
  };
  readonly variant: {
    readonly id: string;
    readonly sku: string;
    readonly name: string;
    readonly product: { readonly id: string; readonly name: string };
  } | null;
};

export type StockPlacesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: StockLocationFilter | null | undefined;
}>;

export type StockPlacesQuery = {
  readonly stockLocations: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly code: string;
      readonly name: string;
      readonly kind: StockLocationKind;
      readonly sellable: boolean;
      readonly allowsBackorder: boolean;
      readonly active: boolean;
    }>;
  };
};

export type StockBoardQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: StockItemFilter | null | undefined;
  low: boolean;
  blocked: boolean;
  expiringWithinDays?: number | null | undefined;
}>;

export type StockBoardQuery = {
  readonly stockItems: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly onHand: number;
      readonly reserved: number;
      readonly available: number;
      readonly tracksLots: boolean;
      readonly low: boolean;
      readonly firstExpiry: string | null;
      readonly blockedAt: string | null;
      readonly version: number;
      readonly location: {
        readonly id: string;
        readonly code: string;
        readonly name: string;
        readonly kind: StockLocationKind;
        readonly sellable: boolean;
        readonly allowsBackorder: boolean;
        readonly active: boolean;
      };
      readonly variant: {
        readonly id: string;
        readonly sku: string;
        readonly name: string;
        readonly product: { readonly id: string; readonly name: string };
      } | null;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type StockOfItemQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  variantId?: string | null | undefined;
  locationId?: string | null | undefined;
}>;

export type StockOfItemQuery = {
  readonly stockMovements: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly kind: StockMovementKind;
      readonly delta: number;
      readonly onHandAfter: number;
      readonly reasonCode: StockReason;
      readonly reason: string;
      readonly occurredAt: string;
      readonly actor: { readonly kind: string; readonly name: string | null };
      readonly counterpart: { readonly id: string; readonly name: string } | null;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
  readonly reorderSuggestions: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly version: number;
      readonly reorderPoint: number;
      readonly target: number;
      readonly packSize: number;
      readonly safetyDays: number;
      readonly leadDays: number | null;
      readonly quantity: number;
    }>;
  };
};

export type StockOfProductQueryVariables = Exact<{
  id: string;
}>;

export type StockOfProductQuery = {
  readonly product: {
    readonly id: string;
    readonly variants: ReadonlyArray<{
      readonly id: string;
      readonly sku: string;
      readonly name: string;
      readonly stock: ReadonlyArray<{
        readonly id: string;
        readonly onHand: number;
        readonly reserved: number;
        readonly available: number;
        readonly low: boolean;
        readonly firstExpiry: string | null;
        readonly blockedAt: string | null;
        readonly location: {
          readonly id: string;
          readonly code: string;
          readonly name: string;
          readonly kind: StockLocationKind;
          readonly sellable: boolean;
          readonly allowsBackorder: boolean;
          readonly active: boolean;
        };
      }>;
      readonly availability: ReadonlyArray<{
        readonly channelId: string;
        readonly available: number;
        readonly backorder: boolean;
      }>;
    }>;
  } | null;
  readonly channels: ReadonlyArray<{ readonly id: string; readonly name: string; readonly active: boolean }>;
};

export type VariantsBySkuQueryVariables = Exact<{
  search: string;
}>;

export type VariantsBySkuQuery = {
  readonly products: {
    readonly nodes: ReadonlyArray<{ readonly variants: ReadonlyArray<{ readonly id: string; readonly sku: string }> }>;
  };
};

export type StockTransfersQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: StockTransferFilter | null | undefined;
}>;

export type StockTransfersQuery = {
  readonly stockTransfers: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly state: StockTransferState;
      readonly note: string;
      readonly version: number;
      readonly createdAt: string;
      readonly sentAt: string | null;
      readonly from: {
        readonly id: string;
        readonly code: string;
        readonly name: string;
        readonly kind: StockLocationKind;
        readonly sellable: boolean;
        readonly allowsBackorder: boolean;
        readonly active: boolean;
      };
      readonly to: {
        readonly id: string;
        readonly code: string;
        readonly name: string;
        readonly kind: StockLocationKind;
        readonly sellable: boolean;
        readonly allowsBackorder: boolean;
        readonly active: boolean;
      };
      readonly lines: ReadonlyArray<{
        readonly variantId: string;
        readonly sku: string;
        readonly quantity: number;
        readonly received: number;
        readonly lost: number;
      }>;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type StockCountsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: StockCountFilter | null | undefined;
}>;

export type StockCountsQuery = {
  readonly stockCounts: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly state: StockCountState;
      readonly blind: boolean;
      readonly round: number;
      readonly note: string;
      readonly version: number;
      readonly createdAt: string;
      readonly location: {
        readonly id: string;
        readonly code: string;
        readonly name: string;
        readonly kind: StockLocationKind;
        readonly sellable: boolean;
        readonly allowsBackorder: boolean;
        readonly active: boolean;
      };
      readonly lines: ReadonlyArray<{
        readonly id: string;
        readonly variantId: string;
        readonly sku: string;
        readonly lotCode: string | null;
        readonly counted: number | null;
        readonly countedAt: string | null;
        readonly expected: number | null;
        readonly difference: number | null;
      }>;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type StockLotsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: StockLotFilter | null | undefined;
  expiringWithinDays?: number | null | undefined;
}>;

export type StockLotsQuery = {
  readonly stockLots: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly sku: string;
      readonly code: string;
      readonly expiresOn: string | null;
      readonly expired: boolean;
      readonly state: StockLotState;
      readonly note: string;
      readonly onHand: number;
      readonly sold: number;
      readonly version: number;
      readonly holdings: ReadonlyArray<{
        readonly onHand: number;
        readonly location: {
          readonly id: string;
          readonly code: string;
          readonly name: string;
          readonly kind: StockLocationKind;
          readonly sellable: boolean;
          readonly allowsBackorder: boolean;
          readonly active: boolean;
        };
      }>;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type StockReservationsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: StockReservationFilter | null | undefined;
}>;

export type StockReservationsQuery = {
  readonly stockReservations: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly state: StockReservationState;
      readonly reference: string;
      readonly expiresAt: string;
      readonly endedAt: string | null;
      readonly version: number;
      readonly createdAt: string;
      readonly lines: ReadonlyArray<{
        readonly sku: string;
        readonly quantity: number;
        readonly location: {
          readonly id: string;
          readonly code: string;
          readonly name: string;
          readonly kind: StockLocationKind;
          readonly sellable: boolean;
          readonly allowsBackorder: boolean;
          readonly active: boolean;
        };
      }>;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type StockReorderQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  needed: boolean;
}>;

export type StockReorderQuery = {
  readonly reorderSuggestions: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly variantId: string;
      readonly sku: string;
      readonly reorderPoint: number;
      readonly point: number;
      readonly target: number;
      readonly packSize: number;
      readonly onHand: number;
      readonly inTransit: number;
      readonly onOrder: number;
      readonly sold: number;
      readonly quantity: number;
      readonly location: {
        readonly id: string;
        readonly code: string;
        readonly name: string;
        readonly kind: StockLocationKind;
        readonly sellable: boolean;
        readonly allowsBackorder: boolean;
        readonly active: boolean;
      };
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
  readonly replenishments: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly sku: string;
      readonly quantity: number;
      readonly received: number;
      readonly reference: string;
      readonly expectedOn: string | null;
      readonly version: number;
      readonly location: {
        readonly id: string;
        readonly code: string;
        readonly name: string;
        readonly kind: StockLocationKind;
        readonly sellable: boolean;
        readonly allowsBackorder: boolean;
        readonly active: boolean;
      };
    }>;
  };
};

export type RecordStockMovementMutationVariables = Exact<{
  input: RecordStockMovementInput;
}>;

export type RecordStockMovementMutation = {
  readonly recordStockMovement: {
    readonly stockItems: ReadonlyArray<{ readonly id: string }> | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type CreateStockLocationMutationVariables = Exact<{
  input: CreateStockLocationInput;
}>;

export type CreateStockLocationMutation = {
  readonly createStockLocation: {
    readonly stockLocation: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type RebuildStockItemMutationVariables = Exact<{
  input: RebuildStockItemInput;
}>;

export type RebuildStockItemMutation = {
  readonly rebuildStockItem: {
    readonly stockItem: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type TrackStockLotsMutationVariables = Exact<{
  input: TrackStockLotsInput;
}>;

export type TrackStockLotsMutation = {
  readonly trackStockLots: {
    readonly stockLots: ReadonlyArray<{ readonly id: string }> | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type SetStockLotStateMutationVariables = Exact<{
  input: SetStockLotStateInput;
}>;

export type SetStockLotStateMutation = {
  readonly setStockLotState: {
    readonly stockLot: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type CreateStockTransferMutationVariables = Exact<{
  input: CreateStockTransferInput;
}>;

export type CreateStockTransferMutation = {
  readonly createStockTransfer: {
    readonly stockTransfer: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type SendStockTransferMutationVariables = Exact<{
  input: StockTransferStepInput;
}>;

export type SendStockTransferMutation = {
  readonly sendStockTransfer: {
    readonly stockTransfer: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type ReceiveStockTransferMutationVariables = Exact<{
  input: ReceiveStockTransferInput;
}>;

export type ReceiveStockTransferMutation = {
  readonly receiveStockTransfer: {
    readonly stockTransfer: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type CancelStockTransferMutationVariables = Exact<{
  input: StockTransferStepInput;
}>;

export type CancelStockTransferMutation = {
  readonly cancelStockTransfer: {
    readonly stockTransfer: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type StartStockCountMutationVariables = Exact<{
  input: StartStockCountInput;
}>;

export type StartStockCountMutation = {
  readonly startStockCount: {
    readonly stockCount: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type RecordStockCountMutationVariables = Exact<{
  input: RecordStockCountInput;
}>;

export type RecordStockCountMutation = {
  readonly recordStockCount: {
    readonly stockCount: { readonly id: string; readonly version: number } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type SubmitStockCountMutationVariables = Exact<{
  input: SubmitStockCountInput;
}>;

export type SubmitStockCountMutation = {
  readonly submitStockCount: {
    readonly stockCount: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type RecountStockMutationVariables = Exact<{
  input: RecountStockInput;
}>;

export type RecountStockMutation = {
  readonly recountStock: {
    readonly stockCount: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type PostStockCountMutationVariables = Exact<{
  input: PostStockCountInput;
}>;

export type PostStockCountMutation = {
  readonly postStockCount: {
    readonly stockCount: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type CancelStockCountMutationVariables = Exact<{
  input: StockCountStepInput;
}>;

export type CancelStockCountMutation = {
  readonly cancelStockCount: {
    readonly stockCount: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type ReleaseReservationMutationVariables = Exact<{
  input: ReleaseReservationInput;
}>;

export type ReleaseReservationMutation = {
  readonly releaseReservation: {
    readonly reservation: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type SetReorderRuleMutationVariables = Exact<{
  input: SetReorderRuleInput;
}>;

export type SetReorderRuleMutation = {
  readonly setReorderRule: {
    readonly suggestion: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type OrderReplenishmentsMutationVariables = Exact<{
  input: OrderReplenishmentsInput;
}>;

export type OrderReplenishmentsMutation = {
  readonly orderReplenishments: {
    readonly replenishments: ReadonlyArray<{ readonly id: string }> | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type ReceiveReplenishmentMutationVariables = Exact<{
  input: ReceiveReplenishmentInput;
}>;

export type ReceiveReplenishmentMutation = {
  readonly receiveReplenishment: {
    readonly replenishments: ReadonlyArray<{ readonly id: string }> | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type UpdateStockLocationMutationVariables = Exact<{
  input: UpdateStockLocationInput;
}>;

export type UpdateStockLocationMutation = {
  readonly updateStockLocation: {
    readonly stockLocation: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type SetStockSettingsMutationVariables = Exact<{
  input: SetStockSettingsInput;
}>;

export type SetStockSettingsMutation = {
  readonly setStockSettings: {
    readonly stockSettings: { readonly version: number } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type SetStockSourcesMutationVariables = Exact<{
  input: SetStockSourcesInput;
}>;

export type SetStockSourcesMutation = {
  readonly setStockSources: {
    readonly stockSource: { readonly channelId: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type StockPlaceSettingsFragment = {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly kind: StockLocationKind;
  readonly sellable: boolean;
  readonly allowsBackorder: boolean;
  readonly active: boolean;
  readonly position: number;
  readonly version: number;
};

export type StockSetUpQueryVariables = Exact<{
  where?: StockLocationFilter | null | undefined;
}>;

export type StockSetUpQuery = {
  readonly stockLocations: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly code: string;
      readonly name: string;
      readonly kind: StockLocationKind;
      readonly sellable: boolean;
      readonly allowsBackorder: boolean;
      readonly active: boolean;
      readonly position: number;
      readonly version: number;
    }>;
  };
  readonly stockSettings: {
    readonly reservationMinutes: number;
    readonly expiryWarningDays: number;
    readonly version: number;
  };
  readonly stockSources: ReadonlyArray<{
    readonly channelId: string;
    readonly locations: ReadonlyArray<{ readonly id: string }>;
  }>;
  readonly channels: ReadonlyArray<{ readonly id: string; readonly name: string; readonly active: boolean }>;
};

export type RemoveReorderRuleMutationVariables = Exact<{
  input: RemoveReorderRuleInput;
}>;

export type RemoveReorderRuleMutation = {
  readonly removeReorderRule: {
    readonly suggestion: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type CrmSuppressionsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  reasons?: ReadonlyArray<string> | string | null | undefined;
  channel?: CrmConsentChannel | null | undefined;
  search?: string | null | undefined;
}>;

export type CrmSuppressionsQuery = {
  readonly crmSuppressions: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly channel: CrmConsentChannel;
      readonly purpose: string;
      readonly hint: string;
      readonly reason: string;
      readonly createdAt: string;
      readonly messageId: string | null;
      readonly messageLabel: string | null;
      readonly liftable: boolean;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type SuppressCrmAddressMutationVariables = Exact<{
  input: SuppressCrmAddressInput;
}>;

export type SuppressCrmAddressMutation = {
  readonly suppressCrmAddress: {
    readonly suppression: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type LiftCrmSuppressionMutationVariables = Exact<{
  input: LiftCrmSuppressionInput;
}>;

export type LiftCrmSuppressionMutation = {
  readonly liftCrmSuppression: {
    readonly suppression: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type TakeCrmMailReportMutationVariables = Exact<{
  input: TakeCrmMailReportInput;
}>;

export type TakeCrmMailReportMutation = {
  readonly takeCrmMailReport: {
    readonly message: {
      readonly id: string;
      readonly label: string;
      readonly bounceKind: CrmBounceKind | null;
      readonly addressHint: string | null;
    } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
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

export type WebhookEndpointPartsFragment = {
  readonly id: string;
  readonly url: string;
  readonly description: string;
  readonly eventTypes: ReadonlyArray<string>;
  readonly status: WebhookEndpointStatus;
  readonly pauseReason: string | null;
  readonly failures: number;
  readonly failingSince: string | null;
  readonly lastSuccessAt: string | null;
  readonly lastError: string | null;
  readonly pending: number;
  readonly version: number;
  readonly createdAt: string;
};

export type WebhooksQueryVariables = Exact<{
  after?: string | null | undefined;
  where?: WebhookDeliveryFilter | null | undefined;
}>;

export type WebhooksQuery = {
  readonly webhookEndpoints: ReadonlyArray<{
    readonly id: string;
    readonly url: string;
    readonly description: string;
    readonly eventTypes: ReadonlyArray<string>;
    readonly status: WebhookEndpointStatus;
    readonly pauseReason: string | null;
    readonly failures: number;
    readonly failingSince: string | null;
    readonly lastSuccessAt: string | null;
    readonly lastError: string | null;
    readonly pending: number;
    readonly version: number;
    readonly createdAt: string;
  }>;
  readonly webhookDeliveries: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly endpointId: string;
      readonly eventType: string;
      readonly state: WebhookDeliveryState;
      readonly attempts: number;
      readonly body: string;
      readonly lastStatus: number | null;
      readonly lastError: string | null;
      readonly nextAttemptAt: string;
      readonly createdAt: string;
      readonly finishedAt: string | null;
      readonly tries: ReadonlyArray<{
        readonly number: number;
        readonly at: string;
        readonly durationMs: number;
        readonly status: number | null;
        readonly error: string | null;
        readonly response: string;
      }>;
    }>;
  };
  readonly webhookEventTypes: ReadonlyArray<{ readonly type: string; readonly description: string }>;
};

export type CreateWebhookMutationVariables = Exact<{
  input: CreateWebhookEndpointInput;
}>;

export type CreateWebhookMutation = {
  readonly createWebhookEndpoint: {
    readonly secret: string | null;
    readonly endpoint: {
      readonly id: string;
      readonly url: string;
      readonly description: string;
      readonly eventTypes: ReadonlyArray<string>;
      readonly status: WebhookEndpointStatus;
      readonly pauseReason: string | null;
      readonly failures: number;
      readonly failingSince: string | null;
      readonly lastSuccessAt: string | null;
      readonly lastError: string | null;
      readonly pending: number;
      readonly version: number;
      readonly createdAt: string;
    } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type UpdateWebhookMutationVariables = Exact<{
  input: UpdateWebhookEndpointInput;
}>;

export type UpdateWebhookMutation = {
  readonly updateWebhookEndpoint: {
    readonly endpoint: {
      readonly id: string;
      readonly url: string;
      readonly description: string;
      readonly eventTypes: ReadonlyArray<string>;
      readonly status: WebhookEndpointStatus;
      readonly pauseReason: string | null;
      readonly failures: number;
      readonly failingSince: string | null;
      readonly lastSuccessAt: string | null;
      readonly lastError: string | null;
      readonly pending: number;
      readonly version: number;
      readonly createdAt: string;
    } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type RotateWebhookMutationVariables = Exact<{
  input: RotateWebhookSecretInput;
}>;

export type RotateWebhookMutation = {
  readonly rotateWebhookSecret: {
    readonly secret: string | null;
    readonly endpoint: {
      readonly id: string;
      readonly url: string;
      readonly description: string;
      readonly eventTypes: ReadonlyArray<string>;
      readonly status: WebhookEndpointStatus;
      readonly pauseReason: string | null;
      readonly failures: number;
      readonly failingSince: string | null;
      readonly lastSuccessAt: string | null;
      readonly lastError: string | null;
      readonly pending: number;
      readonly version: number;
      readonly createdAt: string;
    } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type PauseWebhookMutationVariables = Exact<{
  input: WebhookEndpointInput;
}>;

export type PauseWebhookMutation = {
  readonly pauseWebhookEndpoint: {
    readonly endpoint: {
      readonly id: string;
      readonly url: string;
      readonly description: string;
      readonly eventTypes: ReadonlyArray<string>;
      readonly status: WebhookEndpointStatus;
      readonly pauseReason: string | null;
      readonly failures: number;
      readonly failingSince: string | null;
      readonly lastSuccessAt: string | null;
      readonly lastError: string | null;
      readonly pending: number;
      readonly version: number;
      readonly createdAt: string;
    } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type ResumeWebhookMutationVariables = Exact<{
  input: WebhookEndpointInput;
}>;

export type ResumeWebhookMutation = {
  readonly resumeWebhookEndpoint: {
    readonly endpoint: {
      readonly id: string;
      readonly url: string;
      readonly description: string;
      readonly eventTypes: ReadonlyArray<string>;
      readonly status: WebhookEndpointStatus;
      readonly pauseReason: string | null;
      readonly failures: number;
      readonly failingSince: string | null;
      readonly lastSuccessAt: string | null;
      readonly lastError: string | null;
      readonly pending: number;
      readonly version: number;
      readonly createdAt: string;
    } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type RemoveWebhookMutationVariables = Exact<{
  input: WebhookEndpointInput;
}>;

export type RemoveWebhookMutation = {
  readonly removeWebhookEndpoint: {
    readonly removedId: string | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type TestWebhookMutationVariables = Exact<{
  input: SendTestWebhookInput;
}>;

export type TestWebhookMutation = {
  readonly sendTestWebhook: {
    readonly delivery: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};

export type RedeliverWebhookMutationVariables = Exact<{
  input: RedeliverWebhookInput;
}>;

export type RedeliverWebhookMutation = {
  readonly redeliverWebhook: {
    readonly delivery: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: string;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly details: unknown;
    }>;
  };
};
