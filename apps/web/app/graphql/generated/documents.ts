import type {
  ActivateFlagMutation,
  ActivateFlagMutationVariables,
  ActivityQuery,
  ActivityQueryVariables,
  AiPolicyPageQuery,
  AiPolicyPageQueryVariables,
  ApprovePriceDraftMutation,
  ApprovePriceDraftMutationVariables,
  ArchiveFlagMutation,
  ArchiveFlagMutationVariables,
  ChannelsQuery,
  ChannelsQueryVariables,
  CreateFlagMutation,
  CreateFlagMutationVariables,
  CreateKnowledgeMutation,
  CreateKnowledgeMutationVariables,
  CreatePriceDraftMutation,
  CreatePriceDraftMutationVariables,
  CurrentViewerQuery,
  CurrentViewerQueryVariables,
  DeadLettersQuery,
  DeadLettersQueryVariables,
  DiscardDeadLetterMutation,
  DiscardDeadLetterMutationVariables,
  FlagPageQuery,
  FlagPageQueryVariables,
  FlagsQuery,
  FlagsQueryVariables,
  GuardrailsQuery,
  GuardrailsQueryVariables,
  HealthQuery,
  HealthQueryVariables,
  HomeActivityQuery,
  HomeActivityQueryVariables,
  HomeDraftsQuery,
  HomeDraftsQueryVariables,
  HomeGuardrailsQuery,
  HomeGuardrailsQueryVariables,
  HomeImportsQuery,
  HomeImportsQueryVariables,
  HomeProductsQuery,
  HomeProductsQueryVariables,
  ImportFilePageQuery,
  ImportFilePageQueryVariables,
  KnowledgeListQuery,
  KnowledgeListQueryVariables,
  KnowledgePageQuery,
  KnowledgePageQueryVariables,
  MetricSeriesQuery,
  MetricSeriesQueryVariables,
  OwnFlagsQuery,
  OwnFlagsQueryVariables,
  PaletteSearchQuery,
  PaletteSearchQueryVariables,
  PeopleQuery,
  PeopleQueryVariables,
  PeopleNamesQuery,
  PeopleNamesQueryVariables,
  PriceDraftMarginsQuery,
  PriceDraftMarginsQueryVariables,
  PriceDraftPageQuery,
  PriceDraftPageQueryVariables,
  PriceDraftsQuery,
  PriceDraftsQueryVariables,
  ProductCostsQuery,
  ProductCostsQueryVariables,
  ProductImportPageQuery,
  ProductImportPageQueryVariables,
  ProductImportsQuery,
  ProductImportsQueryVariables,
  ProductPageQuery,
  ProductPageQueryVariables,
  ProductPeekQuery,
  ProductPeekQueryVariables,
  ProductsQuery,
  ProductsQueryVariables,
  ProductsForExportQuery,
  ProductsForExportQueryVariables,
  RefreshSessionMutation,
  RefreshSessionMutationVariables,
  RejectPriceDraftMutation,
  RejectPriceDraftMutationVariables,
  ReplayDeadLetterMutation,
  ReplayDeadLetterMutationVariables,
  RolesQuery,
  RolesQueryVariables,
  SetAiPolicyMutation,
  SetAiPolicyMutationVariables,
  SetFlagOverrideMutation,
  SetFlagOverrideMutationVariables,
  SetGuardrailMutation,
  SetGuardrailMutationVariables,
  SignInMutation,
  SignInMutationVariables,
  SignOutMutation,
  SignOutMutationVariables,
  StartProductImportMutation,
  StartProductImportMutationVariables,
  SubmitPriceDraftMutation,
  SubmitPriceDraftMutationVariables,
  SwitchBrandMutation,
  SwitchBrandMutationVariables,
  SwitchFlagMutation,
  SwitchFlagMutationVariables,
  TelemetryQuery,
  TelemetryQueryVariables,
  UpdateFlagMutation,
  UpdateFlagMutationVariables,
  UpdateKnowledgeMutation,
  UpdateKnowledgeMutationVariables,
  VariantChoicesQuery,
  VariantChoicesQueryVariables,
  VariantProductQuery,
  VariantProductQueryVariables,
  WithdrawPriceDraftMutation,
  WithdrawPriceDraftMutationVariables,
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

export const ActivateFlag: TypedDocument<ActivateFlagMutation, ActivateFlagMutationVariables> = {
  name: 'ActivateFlag',
  hash: 'ec153321ad97a5fe057164b0d0e8f0e8090592076636707c2b920a4ac32be18f',
  text: 'mutation ActivateFlag($input: FlagStepInput!) {\n  activateFlag(input: $input) {\n    ...FlagDone\n  }\n}\nfragment FlagDone on FlagPayload {\n  flag {\n    id\n    version\n  }\n  userErrors {\n    code\n    message\n    path\n    details\n  }\n}',
};
export const Activity: TypedDocument<ActivityQuery, ActivityQueryVariables> = {
  name: 'Activity',
  hash: 'b7d69a87cfece5d4b36ec77b7e22073a50ab6200ca55a4c911ff1f05086b8fff',
  text: 'query Activity($first: Int!, $after: String, $where: ActivityFilter) {\n  activity(first: $first, after: $after, where: $where) {\n    nodes {\n      ...ActivityRow\n    }\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n    }\n  }\n}\nfragment ActivityRow on ActivityEntry {\n  id\n  occurredAt\n  action\n  summary\n  source\n  correlationId\n  actor {\n    kind\n    id\n    name\n  }\n  entity {\n    type\n    id\n    label\n  }\n  changes {\n    field\n    before\n    after\n  }\n}',
};
export const AiPolicyPage: TypedDocument<AiPolicyPageQuery, AiPolicyPageQueryVariables> = {
  name: 'AiPolicyPage',
  hash: '5bf7a9448212e99be3a6bd0c4b2032b6c7bc3106958fa85e74129b46789859b1',
  text: 'query AiPolicyPage {\n  aiPolicy {\n    version\n    directors\n    autonomy\n    spendPerDay {\n      decimal\n      currency\n    }\n    spendPerMonth {\n      decimal\n      currency\n    }\n    models\n    redaction\n    changedAt\n    author {\n      name\n    }\n  }\n  aiPolicyHistory(first: 20) {\n    nodes {\n      id\n      version\n      comment\n      createdAt\n      author {\n        kind\n        name\n      }\n      changes {\n        field\n        before\n        after\n      }\n    }\n  }\n}',
};
export const ApprovePriceDraft: TypedDocument<ApprovePriceDraftMutation, ApprovePriceDraftMutationVariables> = {
  name: 'ApprovePriceDraft',
  hash: 'bca424f2b9945474a6289aa1a346981513ab4fada0f22506ef4a89e813789ded',
  text: 'mutation ApprovePriceDraft($input: ApprovePriceDraftInput!) {\n  approvePriceDraft(input: $input) {\n    draft {\n      id\n      status\n      version\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const ArchiveFlag: TypedDocument<ArchiveFlagMutation, ArchiveFlagMutationVariables> = {
  name: 'ArchiveFlag',
  hash: 'cd325034026c01e2af9686a5cda40012e0012cb0b6ad05e37f4133bbe176c617',
  text: 'mutation ArchiveFlag($input: FlagStepInput!) {\n  archiveFlag(input: $input) {\n    ...FlagDone\n  }\n}\nfragment FlagDone on FlagPayload {\n  flag {\n    id\n    version\n  }\n  userErrors {\n    code\n    message\n    path\n    details\n  }\n}',
};
export const Channels: TypedDocument<ChannelsQuery, ChannelsQueryVariables> = {
  name: 'Channels',
  hash: '07329afaad1c3f66da809594bd6a82102cdcf84f3f74b3d4292ac2f9fb736dd6',
  text: 'query Channels {\n  channels {\n    ...ChannelParts\n  }\n}\nfragment ChannelParts on Channel {\n  id\n  code\n  name\n  kind\n  currency\n  priceDisplay\n  country\n  active\n}',
};
export const CreateFlag: TypedDocument<CreateFlagMutation, CreateFlagMutationVariables> = {
  name: 'CreateFlag',
  hash: 'cd7267e57a85444af8774f073a669d0bd6df999a325adcd7efaf6a02cb65a4eb',
  text: 'mutation CreateFlag($input: CreateFlagInput!) {\n  createFlag(input: $input) {\n    ...FlagDone\n  }\n}\nfragment FlagDone on FlagPayload {\n  flag {\n    id\n    version\n  }\n  userErrors {\n    code\n    message\n    path\n    details\n  }\n}',
};
export const CreateKnowledge: TypedDocument<CreateKnowledgeMutation, CreateKnowledgeMutationVariables> = {
  name: 'CreateKnowledge',
  hash: 'd834e3faed3192c332388e220ecc249d0c1bb92989190ac722a69af1f7e4ef6b',
  text: 'mutation CreateKnowledge($input: CreateKnowledgeDocumentInput!) {\n  createKnowledgeDocument(input: $input) {\n    document {\n      id\n      version\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const CreatePriceDraft: TypedDocument<CreatePriceDraftMutation, CreatePriceDraftMutationVariables> = {
  name: 'CreatePriceDraft',
  hash: '7931321ce4de2610c27e40287caa6e9d4243cbc4d27f6c1e343d5c11ed3acb47',
  text: 'mutation CreatePriceDraft($input: CreatePriceDraftInput!) {\n  createPriceDraft(input: $input) {\n    draft {\n      id\n      status\n      version\n    }\n    preview {\n      ...DraftLine\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n    warnings {\n      code\n      message\n    }\n  }\n}\nfragment DraftLine on PriceDraftLine {\n  id\n  changePercent\n  superseded\n  before {\n    ...MoneyParts\n  }\n  after {\n    ...MoneyParts\n  }\n  channel {\n    id\n    code\n    name\n    priceDisplay\n  }\n  variant {\n    id\n    sku\n    name\n    product {\n      id\n      name\n    }\n  }\n  verdicts {\n    outcome\n    policy\n    message\n  }\n}\nfragment MoneyParts on Money {\n  decimal\n  currency\n}',
};
export const CurrentViewer: TypedDocument<CurrentViewerQuery, CurrentViewerQueryVariables> = {
  name: 'CurrentViewer',
  hash: '4e6e6b0a417b19512d667ef6023e7032a1cec48d1f7ada5c469930533fcc2164',
  text: 'query CurrentViewer {\n  viewer {\n    ...ViewerParts\n  }\n}\nfragment ViewerParts on Viewer {\n  user {\n    id\n    name\n    email\n    locale\n  }\n  brand {\n    id\n    name\n    slug\n    defaultCurrency\n    defaultLocale\n    timeZone\n  }\n  permissions\n  platform\n  roles {\n    key\n    name\n  }\n  memberships {\n    id\n    brand {\n      id\n      name\n      slug\n    }\n  }\n}',
};
export const DeadLetters: TypedDocument<DeadLettersQuery, DeadLettersQueryVariables> = {
  name: 'DeadLetters',
  hash: 'c4ab5a9cdfb59d534f69e37f62a302de943588fe98a1dfcc3615f101581cc267',
  text: 'query DeadLetters($status: DeadLetterStatus) {\n  deadLetters(status: $status, first: 50) {\n    unavailable\n    nodes {\n      id\n      service\n      type\n      subject\n      reason\n      error\n      attempts\n      status\n      note\n      body\n      createdAt\n      resolvedAt\n    }\n  }\n}',
};
export const DiscardDeadLetter: TypedDocument<DiscardDeadLetterMutation, DiscardDeadLetterMutationVariables> = {
  name: 'DiscardDeadLetter',
  hash: 'e9d859470a7b4cb827875bebda47fe15bf45520b9c4f3c1f827b99cc30437936',
  text: 'mutation DiscardDeadLetter($input: DiscardDeadLetterInput!) {\n  discardDeadLetter(input: $input) {\n    deadLetter {\n      id\n      status\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const FlagPage: TypedDocument<FlagPageQuery, FlagPageQueryVariables> = {
  name: 'FlagPage',
  hash: '7e40e1e707b7bcc889a9c19bd06fad6191156d92055e770a0f1bd554436f4417',
  text: 'query FlagPage($id: ID!) {\n  flag(id: $id) {\n    ...FlagParts\n  }\n  flagHistory(flagId: $id, first: 20) {\n    nodes {\n      id\n      kind\n      version\n      comment\n      createdAt\n      author {\n        kind\n        name\n      }\n      changes {\n        field\n        before\n        after\n      }\n    }\n  }\n}\nfragment FlagParts on FeatureFlag {\n  id\n  key\n  name\n  description\n  type\n  stage\n  enabled\n  protected\n  overridable\n  permanent\n  salt\n  variants {\n    key\n    value\n  }\n  offVariant\n  prerequisites {\n    flagKey\n    variants\n  }\n  rules {\n    id\n    conditions {\n      attribute\n      operator\n      values\n    }\n    serve {\n      ...FlagServeParts\n    }\n  }\n  otherwise {\n    ...FlagServeParts\n  }\n  override {\n    version\n    enabled\n    serve {\n      ...FlagServeParts\n    }\n  }\n  staleReason\n  staleSince\n  lastEvaluatedAt\n  evaluations\n  activatedAt\n  createdAt\n  version\n}\nfragment FlagServeParts on FlagServe {\n  variant\n  shares {\n    variant\n    weight\n  }\n  bucketBy\n}',
};
export const Flags: TypedDocument<FlagsQuery, FlagsQueryVariables> = {
  name: 'Flags',
  hash: 'ae1886fec3b9f569f1975277c9560f7e5328819f190caeff48fba10cbf146104',
  text: 'query Flags($archived: Boolean!) {\n  flags(archived: $archived) {\n    ...FlagParts\n  }\n}\nfragment FlagParts on FeatureFlag {\n  id\n  key\n  name\n  description\n  type\n  stage\n  enabled\n  protected\n  overridable\n  permanent\n  salt\n  variants {\n    key\n    value\n  }\n  offVariant\n  prerequisites {\n    flagKey\n    variants\n  }\n  rules {\n    id\n    conditions {\n      attribute\n      operator\n      values\n    }\n    serve {\n      ...FlagServeParts\n    }\n  }\n  otherwise {\n    ...FlagServeParts\n  }\n  override {\n    version\n    enabled\n    serve {\n      ...FlagServeParts\n    }\n  }\n  staleReason\n  staleSince\n  lastEvaluatedAt\n  evaluations\n  activatedAt\n  createdAt\n  version\n}\nfragment FlagServeParts on FlagServe {\n  variant\n  shares {\n    variant\n    weight\n  }\n  bucketBy\n}',
};
export const Guardrails: TypedDocument<GuardrailsQuery, GuardrailsQueryVariables> = {
  name: 'Guardrails',
  hash: '43c475a10002464f74eaee6cf71267715330046e4cf5639bd733f1c014e84988',
  text: 'query Guardrails {\n  pricingGuardrails {\n    ...GuardrailParts\n  }\n  channels {\n    ...ChannelParts\n  }\n}\nfragment GuardrailParts on PricingGuardrail {\n  id\n  kind\n  minimumMarginPercent\n  policy\n  active\n  version\n  channel {\n    id\n    code\n    name\n  }\n}\nfragment ChannelParts on Channel {\n  id\n  code\n  name\n  kind\n  currency\n  priceDisplay\n  country\n  active\n}',
};
export const Health: TypedDocument<HealthQuery, HealthQueryVariables> = {
  name: 'Health',
  hash: 'b64d683bb2dd9caa70a112f76b9ac51a6b58a6a31e6883d4f5fa72af53f2fed9',
  text: 'query Health {\n  systemHealth {\n    status\n    checkedAt\n    services {\n      name\n      status\n      findings\n      requests\n      failed\n      p95Ms\n      outboxDepth\n      outboxLagSeconds\n      deadLetters\n      consumers {\n        domain\n        waiting\n        inHand\n      }\n      replicas {\n        instance\n        status\n        version\n        startedAt\n        seenAt\n        residentMiB\n        loopDelayMs\n        dependencies {\n          name\n          ok\n          ms\n          error\n        }\n      }\n    }\n    database {\n      version\n      sizeBytes\n      connections\n      maxConnections\n      answersInMs\n    }\n    broker {\n      connected\n      streams {\n        name\n        messages\n        bytes\n      }\n    }\n    alerts {\n      id\n      service\n      kind\n      severity\n      message\n      raisedAt\n      clearedAt\n    }\n    slowOperations {\n      service\n      name\n      ms\n      at\n      requestId\n    }\n  }\n}',
};
export const HomeActivity: TypedDocument<HomeActivityQuery, HomeActivityQueryVariables> = {
  name: 'HomeActivity',
  hash: '548ec2d0b18901bab00d7645d104f282e8c19e94333056dc5246d1c824e8189b',
  text: 'query HomeActivity {\n  activity(first: 6) {\n    nodes {\n      ...ActivityRow\n    }\n  }\n}\nfragment ActivityRow on ActivityEntry {\n  id\n  occurredAt\n  action\n  summary\n  source\n  correlationId\n  actor {\n    kind\n    id\n    name\n  }\n  entity {\n    type\n    id\n    label\n  }\n  changes {\n    field\n    before\n    after\n  }\n}',
};
export const HomeDrafts: TypedDocument<HomeDraftsQuery, HomeDraftsQueryVariables> = {
  name: 'HomeDrafts',
  hash: '107726a45c0e6ec28909f3dfdf778b474c38e6cf80e9a0426fe6982071d844a7',
  text: 'query HomeDrafts {\n  waiting: priceDrafts(first: 5, where: {status: {eq: SUBMITTED}}) {\n    totalCount\n    nodes {\n      ...DraftRow\n    }\n  }\n  applied: priceDrafts(first: 1, where: {status: {eq: APPLIED}}) {\n    totalCount\n  }\n  all: priceDrafts(first: 1) {\n    totalCount\n  }\n}\nfragment DraftRow on PriceDraft {\n  id\n  title\n  status\n  source\n  lineCount\n  worstVerdict\n  createdAt\n  submittedAt\n  decidedAt\n  version\n  author {\n    id\n    name\n    kind\n  }\n  decidedBy {\n    id\n    name\n  }\n}',
};
export const HomeGuardrails: TypedDocument<HomeGuardrailsQuery, HomeGuardrailsQueryVariables> = {
  name: 'HomeGuardrails',
  hash: '881ed5b0dc8a00b32293c717d21cf78064d11b700c2d762f7b496e2fe6a34112',
  text: 'query HomeGuardrails {\n  pricingGuardrails {\n    id\n    active\n  }\n}',
};
export const HomeImports: TypedDocument<HomeImportsQuery, HomeImportsQueryVariables> = {
  name: 'HomeImports',
  hash: '84590f9e2e34c89a9034cff0fc779eca4b449d9ba372b3b7366dee918bbe0aea',
  text: 'query HomeImports {\n  productImports(first: 1) {\n    nodes {\n      id\n      dryRun\n      status\n    }\n    totalCount\n  }\n}',
};
export const HomeProducts: TypedDocument<HomeProductsQuery, HomeProductsQueryVariables> = {
  name: 'HomeProducts',
  hash: '23f16836e5702037ccdc8b3fc603f818bc35146a7f7bf04fac43fb33314437cc',
  text: 'query HomeProducts {\n  products(first: 1) {\n    totalCount\n    nodes {\n      id\n    }\n  }\n}',
};
export const ImportFilePage: TypedDocument<ImportFilePageQuery, ImportFilePageQueryVariables> = {
  name: 'ImportFilePage',
  hash: 'b764592fd76167ee2aa40d28fc68cf4ba7027036aec4b6e19130feef349431ee',
  text: 'query ImportFilePage($id: ID!) {\n  importFile(id: $id) {\n    id\n    name\n    bytes\n    format\n    delimiter\n    suggestedPreset\n    columns {\n      column\n      field\n      currency\n      region\n      locale\n      position\n      refused\n      samples\n    }\n  }\n  channels {\n    ...ChannelParts\n  }\n}\nfragment ChannelParts on Channel {\n  id\n  code\n  name\n  kind\n  currency\n  priceDisplay\n  country\n  active\n}',
};
export const KnowledgeList: TypedDocument<KnowledgeListQuery, KnowledgeListQueryVariables> = {
  name: 'KnowledgeList',
  hash: '9525b00c7dc950b6b356115a6d9b2c51354daa7cc021ece1f787ed8597c0d029',
  text: 'query KnowledgeList($first: Int!, $after: String, $where: KnowledgeFilter) {\n  knowledgeDocuments(first: $first, after: $after, where: $where) {\n    totalCount\n    nodes {\n      ...KnowledgeRow\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n  knowledgeTags {\n    tag\n    count\n  }\n}\nfragment KnowledgeRow on KnowledgeDocument {\n  id\n  title\n  language\n  tags\n  status\n  updatedAt\n  excerpt {\n    text\n    hit\n  }\n  author {\n    name\n  }\n}',
};
export const KnowledgePage: TypedDocument<KnowledgePageQuery, KnowledgePageQueryVariables> = {
  name: 'KnowledgePage',
  hash: 'a88c9153b2c0c85ed5a0baedad4e7695bbd7518062863cd1636d06592438a77a',
  text: 'query KnowledgePage($id: ID!) {\n  knowledgeDocument(id: $id) {\n    ...KnowledgeRow\n    body\n    version\n    publishedAt\n    createdAt\n  }\n}\nfragment KnowledgeRow on KnowledgeDocument {\n  id\n  title\n  language\n  tags\n  status\n  updatedAt\n  excerpt {\n    text\n    hit\n  }\n  author {\n    name\n  }\n}',
};
export const MetricSeries: TypedDocument<MetricSeriesQuery, MetricSeriesQueryVariables> = {
  name: 'MetricSeries',
  hash: 'd713e2448f7d9cf58cc585649e836f66707007769de5d78131a97a45e46519be',
  text: 'query MetricSeries($name: String!, $from: DateTime!, $to: DateTime!, $bucket: MetricBucket!) {\n  opsMetricSeries(name: $name, from: $from, to: $to, bucket: $bucket) {\n    at\n    count\n    average\n    minimum\n    maximum\n  }\n}',
};
export const OwnFlags: TypedDocument<OwnFlagsQuery, OwnFlagsQueryVariables> = {
  name: 'OwnFlags',
  hash: '1c0fc08e4029ebe390925d8b25787de202163f4bc75d3f59517ef104a0920bd2',
  text: 'query OwnFlags($keys: [String!]!) {\n  evaluateFlags(keys: $keys) {\n    key\n    value\n  }\n}',
};
export const PaletteSearch: TypedDocument<PaletteSearchQuery, PaletteSearchQueryVariables> = {
  name: 'PaletteSearch',
  hash: '759e3ce5424e633b673d4da63138982eb97c3430c4bce635fe748b96f9b7e94c',
  text: 'query PaletteSearch($search: String!) {\n  products(first: 6, where: {search: $search}) {\n    nodes {\n      id\n      name\n      status\n      variants {\n        id\n        sku\n      }\n    }\n  }\n}',
};
export const People: TypedDocument<PeopleQuery, PeopleQueryVariables> = {
  name: 'People',
  hash: '38d168c5d4ff2c49468180f3ba6324da0e36e3a8159785ae6e283514c317c2fb',
  text: 'query People($first: Int!, $after: String) {\n  users(first: $first, after: $after) {\n    nodes {\n      id\n      name\n      email\n      createdAt\n      membership {\n        id\n        roles {\n          key\n          name\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n    }\n    totalCount\n  }\n}',
};
export const PeopleNames: TypedDocument<PeopleNamesQuery, PeopleNamesQueryVariables> = {
  name: 'PeopleNames',
  hash: 'c428345ac0f11f49792ef6271ef29c102a4fec396a1d70eec5c0cea82f26ea3d',
  text: 'query PeopleNames {\n  users(first: 100) {\n    nodes {\n      id\n      name\n    }\n  }\n}',
};
export const PriceDraftMargins: TypedDocument<PriceDraftMarginsQuery, PriceDraftMarginsQueryVariables> = {
  name: 'PriceDraftMargins',
  hash: 'd745acbb2636afe144a58d74bff81b78f87bd5cb271004ecc66c8657f406c47b',
  text: 'query PriceDraftMargins($id: ID!, $first: Int!, $after: String) {\n  priceDraft(id: $id) {\n    id\n    lines(first: $first, after: $after) {\n      nodes {\n        id\n        marginBefore\n        marginAfter\n      }\n    }\n  }\n}',
};
export const PriceDraftPage: TypedDocument<PriceDraftPageQuery, PriceDraftPageQueryVariables> = {
  name: 'PriceDraftPage',
  hash: 'b46e5fc0039537f0d6556ace9a6eb589894b9e05b1b6e03fd998b146d13dec95',
  text: 'query PriceDraftPage($id: ID!, $first: Int!, $after: String) {\n  priceDraft(id: $id) {\n    ...DraftRow\n    rationale\n    reason\n    permittedActions\n    lines(first: $first, after: $after) {\n      nodes {\n        ...DraftLine\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n      totalCount\n    }\n  }\n}\nfragment DraftRow on PriceDraft {\n  id\n  title\n  status\n  source\n  lineCount\n  worstVerdict\n  createdAt\n  submittedAt\n  decidedAt\n  version\n  author {\n    id\n    name\n    kind\n  }\n  decidedBy {\n    id\n    name\n  }\n}\nfragment DraftLine on PriceDraftLine {\n  id\n  changePercent\n  superseded\n  before {\n    ...MoneyParts\n  }\n  after {\n    ...MoneyParts\n  }\n  channel {\n    id\n    code\n    name\n    priceDisplay\n  }\n  variant {\n    id\n    sku\n    name\n    product {\n      id\n      name\n    }\n  }\n  verdicts {\n    outcome\n    policy\n    message\n  }\n}\nfragment MoneyParts on Money {\n  decimal\n  currency\n}',
};
export const PriceDrafts: TypedDocument<PriceDraftsQuery, PriceDraftsQueryVariables> = {
  name: 'PriceDrafts',
  hash: '2ead137af1dd0dcbb67a75aff6ac24ea0d3049fcd54788b81ed195feb7c2aea1',
  text: 'query PriceDrafts($first: Int!, $after: String, $where: PriceDraftFilter) {\n  priceDrafts(first: $first, after: $after, where: $where) {\n    nodes {\n      ...DraftRow\n    }\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n    }\n    totalCount\n  }\n}\nfragment DraftRow on PriceDraft {\n  id\n  title\n  status\n  source\n  lineCount\n  worstVerdict\n  createdAt\n  submittedAt\n  decidedAt\n  version\n  author {\n    id\n    name\n    kind\n  }\n  decidedBy {\n    id\n    name\n  }\n}',
};
export const ProductCosts: TypedDocument<ProductCostsQuery, ProductCostsQueryVariables> = {
  name: 'ProductCosts',
  hash: '2993fd2e1005ef282448f90605c773087f2bc0a83b0f923ce0548581779cd706',
  text: 'query ProductCosts($id: ID!) {\n  product(id: $id) {\n    id\n    variants {\n      id\n      cost {\n        decimal\n        currency\n      }\n      prices {\n        id\n        margin\n      }\n    }\n  }\n}',
};
export const ProductImportPage: TypedDocument<ProductImportPageQuery, ProductImportPageQueryVariables> = {
  name: 'ProductImportPage',
  hash: '4715646583b08f609e04677a012380840a51a632936918aa780ded36314bded0',
  text: 'query ProductImportPage($id: ID!, $first: Int!, $after: String) {\n  productImport(id: $id) {\n    ...ImportRow\n    notices\n    failure {\n      code\n      message\n    }\n    job {\n      id\n      progress\n      total\n    }\n    draft {\n      id\n      title\n      status\n    }\n    errors(first: $first, after: $after) {\n      nodes {\n        row\n        column\n        code\n        message\n        value\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n}\nfragment ImportRow on ProductImport {\n  id\n  fileId\n  fileName\n  preset\n  dryRun\n  status\n  rows\n  created\n  updated\n  unchanged\n  failed\n  createdAt\n  startedBy {\n    id\n    name\n  }\n}',
};
export const ProductImports: TypedDocument<ProductImportsQuery, ProductImportsQueryVariables> = {
  name: 'ProductImports',
  hash: '76622f5a79c64a276dae641bfaed17483d6fbd1c0d15aafaf72c0ec249c63f7d',
  text: 'query ProductImports($first: Int!, $after: String) {\n  productImports(first: $first, after: $after) {\n    nodes {\n      ...ImportRow\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n}\nfragment ImportRow on ProductImport {\n  id\n  fileId\n  fileName\n  preset\n  dryRun\n  status\n  rows\n  created\n  updated\n  unchanged\n  failed\n  createdAt\n  startedBy {\n    id\n    name\n  }\n}',
};
export const ProductPage: TypedDocument<ProductPageQuery, ProductPageQueryVariables> = {
  name: 'ProductPage',
  hash: 'b304023b9e8861275b06941f1476a55631651f4d88eb7dafab9941d96ad4191a',
  text: 'query ProductPage($id: ID!) {\n  product(id: $id) {\n    id\n    name\n    description\n    status\n    category\n    tags\n    externalRef\n    version\n    createdAt\n    updatedAt\n    variants {\n      id\n      sku\n      name\n      gtin\n      inci\n      vatClass\n      stockOnHand\n      options {\n        name\n        value\n      }\n      netContent {\n        amount\n        unit\n      }\n      stock {\n        location {\n          name\n        }\n        onHand\n      }\n      prices {\n        id\n        validFrom\n        vatRate\n        sourceDraftId\n        net {\n          ...MoneyParts\n        }\n        gross {\n          ...MoneyParts\n        }\n        channel {\n          id\n          code\n          name\n          priceDisplay\n          currency\n        }\n      }\n    }\n  }\n}\nfragment MoneyParts on Money {\n  decimal\n  currency\n}',
};
export const ProductPeek: TypedDocument<ProductPeekQuery, ProductPeekQueryVariables> = {
  name: 'ProductPeek',
  hash: '23559b96d4445d7c46afb85c40b5ef6a40c0b7310bb5e2ed4ca19519a725c842',
  text: 'query ProductPeek($id: ID!) {\n  product(id: $id) {\n    ...ProductRow\n    description\n    version\n  }\n}\nfragment ProductRow on Product {\n  id\n  name\n  status\n  category\n  tags\n  updatedAt\n  createdAt\n  variants {\n    id\n    sku\n    name\n    stockOnHand\n    prices {\n      ...ListPrice\n    }\n  }\n}\nfragment ListPrice on ProductPrice {\n  id\n  gross {\n    ...MoneyParts\n  }\n  net {\n    ...MoneyParts\n  }\n  channel {\n    id\n    code\n    name\n    priceDisplay\n  }\n}\nfragment MoneyParts on Money {\n  decimal\n  currency\n}',
};
export const Products: TypedDocument<ProductsQuery, ProductsQueryVariables> = {
  name: 'Products',
  hash: 'd3f02e6bbb793e7a39f70fd1b88aaa69fa547b03d65f7c8d037ceff6e235a25f',
  text: 'query Products($first: Int!, $after: String, $where: ProductFilter, $orderBy: ProductOrder) {\n  products(first: $first, after: $after, where: $where, orderBy: $orderBy) {\n    nodes {\n      ...ProductRow\n    }\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n    }\n    totalCount\n  }\n}\nfragment ProductRow on Product {\n  id\n  name\n  status\n  category\n  tags\n  updatedAt\n  createdAt\n  variants {\n    id\n    sku\n    name\n    stockOnHand\n    prices {\n      ...ListPrice\n    }\n  }\n}\nfragment ListPrice on ProductPrice {\n  id\n  gross {\n    ...MoneyParts\n  }\n  net {\n    ...MoneyParts\n  }\n  channel {\n    id\n    code\n    name\n    priceDisplay\n  }\n}\nfragment MoneyParts on Money {\n  decimal\n  currency\n}',
};
export const ProductsForExport: TypedDocument<ProductsForExportQuery, ProductsForExportQueryVariables> = {
  name: 'ProductsForExport',
  hash: 'a52f67b48a644eb9f854d803af5b4d1cd64cec400bc8e0d307632ba24d710f8e',
  text: 'query ProductsForExport($first: Int!, $after: String, $where: ProductFilter, $orderBy: ProductOrder) {\n  products(first: $first, after: $after, where: $where, orderBy: $orderBy) {\n    nodes {\n      id\n      name\n      status\n      category\n      variants {\n        id\n        sku\n        gtin\n        name\n        stockOnHand\n        prices {\n          id\n          channel {\n            code\n          }\n          net {\n            ...MoneyParts\n          }\n          gross {\n            ...MoneyParts\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\nfragment MoneyParts on Money {\n  decimal\n  currency\n}',
};
export const RefreshSession: TypedDocument<RefreshSessionMutation, RefreshSessionMutationVariables> = {
  name: 'RefreshSession',
  hash: '67d1ad85d7b2a77f41d8bb4b2ac13cf2d0f87e38a960f5945316fe2585beb06b',
  text: 'mutation RefreshSession($input: RefreshSessionInput!) {\n  refreshSession(input: $input) {\n    session {\n      accessToken\n      refreshToken\n      expiresAt\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const RejectPriceDraft: TypedDocument<RejectPriceDraftMutation, RejectPriceDraftMutationVariables> = {
  name: 'RejectPriceDraft',
  hash: '6670b77c21edd9e9f8903e638e178c062d5634fe2ebf7770f0f30ff5b909408b',
  text: 'mutation RejectPriceDraft($input: RejectPriceDraftInput!) {\n  rejectPriceDraft(input: $input) {\n    draft {\n      id\n      status\n      version\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const ReplayDeadLetter: TypedDocument<ReplayDeadLetterMutation, ReplayDeadLetterMutationVariables> = {
  name: 'ReplayDeadLetter',
  hash: 'a164d8ff62a19f4d559b916eb33b1723c70b28237c9fbad9ebe01243027e3609',
  text: 'mutation ReplayDeadLetter($input: ReplayDeadLetterInput!) {\n  replayDeadLetter(input: $input) {\n    deadLetter {\n      id\n      status\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const Roles: TypedDocument<RolesQuery, RolesQueryVariables> = {
  name: 'Roles',
  hash: '2a2fdfd4ccd7608f1d3c69e1636d6069ab68032e608dff31d301820149b6a3e9',
  text: 'query Roles {\n  roles {\n    key\n    name\n    description\n    scope\n    permissions\n  }\n}',
};
export const SetAiPolicy: TypedDocument<SetAiPolicyMutation, SetAiPolicyMutationVariables> = {
  name: 'SetAiPolicy',
  hash: 'e8b0e11d8e8067305e35a799928fe14aca789cf8f168cbf87086bf02ad60bc7e',
  text: 'mutation SetAiPolicy($input: SetAiPolicyInput!) {\n  setAiPolicy(input: $input) {\n    policy {\n      version\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const SetFlagOverride: TypedDocument<SetFlagOverrideMutation, SetFlagOverrideMutationVariables> = {
  name: 'SetFlagOverride',
  hash: '9ea8affed8c942665ccb03030a809961d444222440cc4daedf11450536f6d9b8',
  text: 'mutation SetFlagOverride($input: SetFlagOverrideInput!) {\n  setFlagOverride(input: $input) {\n    ...FlagDone\n  }\n}\nfragment FlagDone on FlagPayload {\n  flag {\n    id\n    version\n  }\n  userErrors {\n    code\n    message\n    path\n    details\n  }\n}',
};
export const SetGuardrail: TypedDocument<SetGuardrailMutation, SetGuardrailMutationVariables> = {
  name: 'SetGuardrail',
  hash: '831289ede617afbad7bb46a963e9c63b443295c3cd5464703e38c6bcdabd6e40',
  text: 'mutation SetGuardrail($input: SetPricingGuardrailInput!) {\n  setPricingGuardrail(input: $input) {\n    guardrail {\n      ...GuardrailParts\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n    warnings {\n      code\n      message\n    }\n  }\n}\nfragment GuardrailParts on PricingGuardrail {\n  id\n  kind\n  minimumMarginPercent\n  policy\n  active\n  version\n  channel {\n    id\n    code\n    name\n  }\n}',
};
export const SignIn: TypedDocument<SignInMutation, SignInMutationVariables> = {
  name: 'SignIn',
  hash: '50ec98c496fac95ccbd4a362c0859a951a3f0af6299a27433260b677bcb05992',
  text: 'mutation SignIn($input: SignInInput!) {\n  signIn(input: $input) {\n    session {\n      accessToken\n      refreshToken\n      expiresAt\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const SignOut: TypedDocument<SignOutMutation, SignOutMutationVariables> = {
  name: 'SignOut',
  hash: 'e70d45e86b54e681073e5dabc5628794b6702bad9d4bdba94d42e60fbb423f3a',
  text: 'mutation SignOut($input: SignOutInput!) {\n  signOut(input: $input) {\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const StartProductImport: TypedDocument<StartProductImportMutation, StartProductImportMutationVariables> = {
  name: 'StartProductImport',
  hash: '022fab7ced2f8e5883990407ba578824808cdf9f093f47d48f203510f4d23570',
  text: 'mutation StartProductImport($input: StartProductImportInput!) {\n  startProductImport(input: $input) {\n    import {\n      id\n      dryRun\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n    warnings {\n      code\n      message\n    }\n  }\n}',
};
export const SubmitPriceDraft: TypedDocument<SubmitPriceDraftMutation, SubmitPriceDraftMutationVariables> = {
  name: 'SubmitPriceDraft',
  hash: 'd4b7e1e6d844c1c797ea74622b8790db4f831dda82411ff65ebe6a97c12072d8',
  text: 'mutation SubmitPriceDraft($input: PriceDraftStepInput!) {\n  submitPriceDraft(input: $input) {\n    draft {\n      id\n      status\n      version\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const SwitchBrand: TypedDocument<SwitchBrandMutation, SwitchBrandMutationVariables> = {
  name: 'SwitchBrand',
  hash: '54b96e319eac54fc9eb25aaac6bd8498c26674674aba098861b9ed48747a3037',
  text: 'mutation SwitchBrand($input: SwitchBrandInput!) {\n  switchBrand(input: $input) {\n    session {\n      accessToken\n      refreshToken\n      expiresAt\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const SwitchFlag: TypedDocument<SwitchFlagMutation, SwitchFlagMutationVariables> = {
  name: 'SwitchFlag',
  hash: '5760334b0735bc4878e569c646a8e671df893b8c54faf1fd0beb46178be146b9',
  text: 'mutation SwitchFlag($input: SwitchFlagInput!) {\n  switchFlag(input: $input) {\n    ...FlagDone\n  }\n}\nfragment FlagDone on FlagPayload {\n  flag {\n    id\n    version\n  }\n  userErrors {\n    code\n    message\n    path\n    details\n  }\n}',
};
export const Telemetry: TypedDocument<TelemetryQuery, TelemetryQueryVariables> = {
  name: 'Telemetry',
  hash: '5ab7a23448681466f436a31e0cd07729553eb2a6b6cd7f628655651b0af7db95',
  text: 'query Telemetry($from: DateTime!, $to: DateTime!) {\n  telemetrySummary(from: $from, to: $to) {\n    top {\n      kind\n      path\n      name\n      count\n      sessions\n    }\n    days {\n      day\n      kind\n      count\n      sessions\n    }\n  }\n  opsMetricNames(from: $from, to: $to) {\n    name\n    unit\n    count\n    latestAt\n  }\n}',
};
export const UpdateFlag: TypedDocument<UpdateFlagMutation, UpdateFlagMutationVariables> = {
  name: 'UpdateFlag',
  hash: '60ddfe64fea962214e74cd73462db7bd5d9e5c976f1df3a7834e26d7d16d9c6c',
  text: 'mutation UpdateFlag($input: UpdateFlagInput!) {\n  updateFlag(input: $input) {\n    ...FlagDone\n  }\n}\nfragment FlagDone on FlagPayload {\n  flag {\n    id\n    version\n  }\n  userErrors {\n    code\n    message\n    path\n    details\n  }\n}',
};
export const UpdateKnowledge: TypedDocument<UpdateKnowledgeMutation, UpdateKnowledgeMutationVariables> = {
  name: 'UpdateKnowledge',
  hash: '1ffdb4962b2fe291c9c251638b5c3448ad35da1d37295d1992c7080e25855956',
  text: 'mutation UpdateKnowledge($input: UpdateKnowledgeDocumentInput!) {\n  updateKnowledgeDocument(input: $input) {\n    document {\n      id\n      version\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const VariantChoices: TypedDocument<VariantChoicesQuery, VariantChoicesQueryVariables> = {
  name: 'VariantChoices',
  hash: 'e2731e029b3224752c09ad3c0751638905486b889b8812ed7f74de24d9501951',
  text: 'query VariantChoices($first: Int!, $after: String, $where: ProductFilter) {\n  products(first: $first, after: $after, where: $where) {\n    nodes {\n      id\n      name\n      variants {\n        id\n        sku\n        name\n        prices {\n          ...ListPrice\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\nfragment ListPrice on ProductPrice {\n  id\n  gross {\n    ...MoneyParts\n  }\n  net {\n    ...MoneyParts\n  }\n  channel {\n    id\n    code\n    name\n    priceDisplay\n  }\n}\nfragment MoneyParts on Money {\n  decimal\n  currency\n}',
};
export const VariantProduct: TypedDocument<VariantProductQuery, VariantProductQueryVariables> = {
  name: 'VariantProduct',
  hash: '12917a50235a7f94a926a484f90fe1a45a55c604e81e0791a602655a62b7714b',
  text: 'query VariantProduct($id: ID!) {\n  productVariant(id: $id) {\n    id\n    product {\n      id\n    }\n  }\n}',
};
export const WithdrawPriceDraft: TypedDocument<WithdrawPriceDraftMutation, WithdrawPriceDraftMutationVariables> = {
  name: 'WithdrawPriceDraft',
  hash: '2d884ef73a3ca75f6882b0053c9d5d52542adad183e846c2fecf3d668b4bb51f',
  text: 'mutation WithdrawPriceDraft($input: PriceDraftStepInput!) {\n  withdrawPriceDraft(input: $input) {\n    draft {\n      id\n      status\n      version\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
