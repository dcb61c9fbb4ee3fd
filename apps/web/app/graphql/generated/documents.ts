import type {
  AcceptInvitationMutation,
  AcceptInvitationMutationVariables,
  AccountQuery,
  AccountQueryVariables,
  ActivityQuery,
  ActivityQueryVariables,
  ApprovePriceDraftMutation,
  ApprovePriceDraftMutationVariables,
  ChangePasswordMutation,
  ChangePasswordMutationVariables,
  ChannelsQuery,
  ChannelsQueryVariables,
  CompleteSignInMutation,
  CompleteSignInMutationVariables,
  ConfirmEmailChangeMutation,
  ConfirmEmailChangeMutationVariables,
  ConfirmSecondFactorMutation,
  ConfirmSecondFactorMutationVariables,
  CreatePriceDraftMutation,
  CreatePriceDraftMutationVariables,
  CurrentViewerQuery,
  CurrentViewerQueryVariables,
  DeadLettersQuery,
  DeadLettersQueryVariables,
  DisableSecondFactorMutation,
  DisableSecondFactorMutationVariables,
  DiscardDeadLetterMutation,
  DiscardDeadLetterMutationVariables,
  EndSessionMutation,
  EndSessionMutationVariables,
  EndUserSessionsMutation,
  EndUserSessionsMutationVariables,
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
  InvitationCountQuery,
  InvitationCountQueryVariables,
  InvitationOfferQuery,
  InvitationOfferQueryVariables,
  InvitationsQuery,
  InvitationsQueryVariables,
  InviteUserMutation,
  InviteUserMutationVariables,
  MetricSeriesQuery,
  MetricSeriesQueryVariables,
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
  RemoveUserMutation,
  RemoveUserMutationVariables,
  RenewRecoveryCodesMutation,
  RenewRecoveryCodesMutationVariables,
  ReplayDeadLetterMutation,
  ReplayDeadLetterMutationVariables,
  RequestEmailChangeMutation,
  RequestEmailChangeMutationVariables,
  RequestPasswordResetMutation,
  RequestPasswordResetMutationVariables,
  ResendInvitationMutation,
  ResendInvitationMutationVariables,
  ResetPasswordMutation,
  ResetPasswordMutationVariables,
  RolesQuery,
  RolesQueryVariables,
  SetGuardrailMutation,
  SetGuardrailMutationVariables,
  SignInMutation,
  SignInMutationVariables,
  SignOutMutation,
  SignOutMutationVariables,
  StartProductImportMutation,
  StartProductImportMutationVariables,
  StartSecondFactorMutation,
  StartSecondFactorMutationVariables,
  SubmitPriceDraftMutation,
  SubmitPriceDraftMutationVariables,
  SwitchBrandMutation,
  SwitchBrandMutationVariables,
  TelemetryQuery,
  TelemetryQueryVariables,
  UpdateProfileMutation,
  UpdateProfileMutationVariables,
  UserSessionsQuery,
  UserSessionsQueryVariables,
  VariantChoicesQuery,
  VariantChoicesQueryVariables,
  VariantProductQuery,
  VariantProductQueryVariables,
  WithdrawInvitationMutation,
  WithdrawInvitationMutationVariables,
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

export const AcceptInvitation: TypedDocument<AcceptInvitationMutation, AcceptInvitationMutationVariables> = {
  name: 'AcceptInvitation',
  hash: 'b923e15f43484a710d7816a59db3ddc004ae30f03e9cabb61c5996d7479a761c',
  text: 'mutation AcceptInvitation($input: AcceptInvitationInput!) {\n  acceptInvitation(input: $input) {\n    email\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const Account: TypedDocument<AccountQuery, AccountQueryVariables> = {
  name: 'Account',
  hash: '7bc5d3309ba44614bdab8ceb36bc80119412dd51a59c11772e52e733cd2d3352',
  text: 'query Account {\n  mySessions {\n    ...SessionParts\n  }\n  secondFactor {\n    on\n    since\n    recoveryCodesLeft\n  }\n}\nfragment SessionParts on Session {\n  id\n  device\n  address\n  startedAt\n  lastUsedAt\n  current\n}',
};
export const Activity: TypedDocument<ActivityQuery, ActivityQueryVariables> = {
  name: 'Activity',
  hash: 'b7d69a87cfece5d4b36ec77b7e22073a50ab6200ca55a4c911ff1f05086b8fff',
  text: 'query Activity($first: Int!, $after: String, $where: ActivityFilter) {\n  activity(first: $first, after: $after, where: $where) {\n    nodes {\n      ...ActivityRow\n    }\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n    }\n  }\n}\nfragment ActivityRow on ActivityEntry {\n  id\n  occurredAt\n  action\n  summary\n  source\n  correlationId\n  actor {\n    kind\n    id\n    name\n  }\n  entity {\n    type\n    id\n    label\n  }\n  changes {\n    field\n    before\n    after\n  }\n}',
};
export const ApprovePriceDraft: TypedDocument<ApprovePriceDraftMutation, ApprovePriceDraftMutationVariables> = {
  name: 'ApprovePriceDraft',
  hash: 'bca424f2b9945474a6289aa1a346981513ab4fada0f22506ef4a89e813789ded',
  text: 'mutation ApprovePriceDraft($input: ApprovePriceDraftInput!) {\n  approvePriceDraft(input: $input) {\n    draft {\n      id\n      status\n      version\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const ChangePassword: TypedDocument<ChangePasswordMutation, ChangePasswordMutationVariables> = {
  name: 'ChangePassword',
  hash: '47cee1e859acd6fd51c39fafeac5fc5e6e7767d7f590a7b09aa4c02201c48422',
  text: 'mutation ChangePassword($input: ChangePasswordInput!) {\n  changePassword(input: $input) {\n    endedSessions\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const Channels: TypedDocument<ChannelsQuery, ChannelsQueryVariables> = {
  name: 'Channels',
  hash: '07329afaad1c3f66da809594bd6a82102cdcf84f3f74b3d4292ac2f9fb736dd6',
  text: 'query Channels {\n  channels {\n    ...ChannelParts\n  }\n}\nfragment ChannelParts on Channel {\n  id\n  code\n  name\n  kind\n  currency\n  priceDisplay\n  country\n  active\n}',
};
export const CompleteSignIn: TypedDocument<CompleteSignInMutation, CompleteSignInMutationVariables> = {
  name: 'CompleteSignIn',
  hash: '955ab50a6bdaa7255289926ce3895d519e1ebae26f7d4691cbd7a2f1957f5324',
  text: 'mutation CompleteSignIn($input: CompleteSignInInput!) {\n  completeSignIn(input: $input) {\n    session {\n      accessToken\n      refreshToken\n      expiresAt\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const ConfirmEmailChange: TypedDocument<ConfirmEmailChangeMutation, ConfirmEmailChangeMutationVariables> = {
  name: 'ConfirmEmailChange',
  hash: '92c88d0a011d527622f3815b8eaddffcdec97a7545bf39f83b1c8e8a6d6e0478',
  text: 'mutation ConfirmEmailChange($input: ConfirmEmailChangeInput!) {\n  confirmEmailChange(input: $input) {\n    done\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const ConfirmSecondFactor: TypedDocument<ConfirmSecondFactorMutation, ConfirmSecondFactorMutationVariables> = {
  name: 'ConfirmSecondFactor',
  hash: 'ecbc3c290b825dc4d9af8137360e895dbd69d9f038b156ccab29dfcf6a9d5516',
  text: 'mutation ConfirmSecondFactor($input: ConfirmSecondFactorInput!) {\n  confirmSecondFactor(input: $input) {\n    recoveryCodes\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
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
export const DisableSecondFactor: TypedDocument<DisableSecondFactorMutation, DisableSecondFactorMutationVariables> = {
  name: 'DisableSecondFactor',
  hash: '2437a57f68dd95d753189f746d7acecc242af428b91aaf0988c510fad02067c7',
  text: 'mutation DisableSecondFactor($input: BothFactorsInput!) {\n  disableSecondFactor(input: $input) {\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const DiscardDeadLetter: TypedDocument<DiscardDeadLetterMutation, DiscardDeadLetterMutationVariables> = {
  name: 'DiscardDeadLetter',
  hash: 'e9d859470a7b4cb827875bebda47fe15bf45520b9c4f3c1f827b99cc30437936',
  text: 'mutation DiscardDeadLetter($input: DiscardDeadLetterInput!) {\n  discardDeadLetter(input: $input) {\n    deadLetter {\n      id\n      status\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const EndSession: TypedDocument<EndSessionMutation, EndSessionMutationVariables> = {
  name: 'EndSession',
  hash: 'a42bdd3c63b3b35ec1aaa948e212d62406e1afa28223aa2883d22032af5c1acf',
  text: 'mutation EndSession($input: EndSessionInput!) {\n  endSession(input: $input) {\n    endedSessions\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const EndUserSessions: TypedDocument<EndUserSessionsMutation, EndUserSessionsMutationVariables> = {
  name: 'EndUserSessions',
  hash: '57a01cb695b9ad8aa207829652cf50f92ea8a7b8be26177cb900d7ae66afc1f5',
  text: 'mutation EndUserSessions($input: EndUserSessionsInput!) {\n  endUserSessions(input: $input) {\n    endedSessions\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
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
export const InvitationCount: TypedDocument<InvitationCountQuery, InvitationCountQueryVariables> = {
  name: 'InvitationCount',
  hash: '865d54389aae40cd1e3aa7203919ee2ff0176357e70cc1d2eb3f7cf0726ffe79',
  text: 'query InvitationCount {\n  invitations(first: 1) {\n    totalCount\n  }\n}',
};
export const InvitationOffer: TypedDocument<InvitationOfferQuery, InvitationOfferQueryVariables> = {
  name: 'InvitationOffer',
  hash: 'db529d01d20cf04cb8dc3f8ee1d332a5946f8885dc5e1f0ba18bbcc039fcd610',
  text: 'query InvitationOffer($token: String!) {\n  invitationOffer(token: $token) {\n    brandName\n    email\n    expiresAt\n    hasAccount\n    name\n  }\n}',
};
export const Invitations: TypedDocument<InvitationsQuery, InvitationsQueryVariables> = {
  name: 'Invitations',
  hash: '124f7725db46c733d5b499eb745374331aae1660e2c35bd0c0f9c1326cf70c8c',
  text: 'query Invitations($first: Int!, $after: String) {\n  invitations(first: $first, after: $after) {\n    nodes {\n      ...InvitationParts\n    }\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n    }\n    totalCount\n  }\n}\nfragment InvitationParts on Invitation {\n  id\n  version\n  email\n  roles\n  status\n  round\n  invitedByName\n  delivery\n  sentAt\n  expiresAt\n}',
};
export const InviteUser: TypedDocument<InviteUserMutation, InviteUserMutationVariables> = {
  name: 'InviteUser',
  hash: '0f96b23d02b537fe119cbd0ba97a5f9eef5ca9c87149efc301192edb02721306',
  text: 'mutation InviteUser($input: InviteUserInput!) {\n  inviteUser(input: $input) {\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const MetricSeries: TypedDocument<MetricSeriesQuery, MetricSeriesQueryVariables> = {
  name: 'MetricSeries',
  hash: 'd713e2448f7d9cf58cc585649e836f66707007769de5d78131a97a45e46519be',
  text: 'query MetricSeries($name: String!, $from: DateTime!, $to: DateTime!, $bucket: MetricBucket!) {\n  opsMetricSeries(name: $name, from: $from, to: $to, bucket: $bucket) {\n    at\n    count\n    average\n    minimum\n    maximum\n  }\n}',
};
export const PaletteSearch: TypedDocument<PaletteSearchQuery, PaletteSearchQueryVariables> = {
  name: 'PaletteSearch',
  hash: '759e3ce5424e633b673d4da63138982eb97c3430c4bce635fe748b96f9b7e94c',
  text: 'query PaletteSearch($search: String!) {\n  products(first: 6, where: {search: $search}) {\n    nodes {\n      id\n      name\n      status\n      variants {\n        id\n        sku\n      }\n    }\n  }\n}',
};
export const People: TypedDocument<PeopleQuery, PeopleQueryVariables> = {
  name: 'People',
  hash: '22a394834fce9f83698632c558d6e908e633b346aa41ff914069369e9630baa4',
  text: 'query People($first: Int!, $after: String) {\n  users(first: $first, after: $after) {\n    nodes {\n      id\n      name\n      email\n      createdAt\n      membership {\n        id\n        version\n        roles {\n          key\n          name\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n    }\n    totalCount\n  }\n}',
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
export const RemoveUser: TypedDocument<RemoveUserMutation, RemoveUserMutationVariables> = {
  name: 'RemoveUser',
  hash: 'b036428e159b6a89149964352d9260be7ce42ad9279bf37982cf1b8da70fb6f0',
  text: 'mutation RemoveUser($input: RemoveUserInput!) {\n  removeUser(input: $input) {\n    removedUserId\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const RenewRecoveryCodes: TypedDocument<RenewRecoveryCodesMutation, RenewRecoveryCodesMutationVariables> = {
  name: 'RenewRecoveryCodes',
  hash: 'b8a843dc0957ae8f72abbbdd3826869afeb422520a6f8a326fe19f8a9f9c5dbd',
  text: 'mutation RenewRecoveryCodes($input: BothFactorsInput!) {\n  renewRecoveryCodes(input: $input) {\n    recoveryCodes\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const ReplayDeadLetter: TypedDocument<ReplayDeadLetterMutation, ReplayDeadLetterMutationVariables> = {
  name: 'ReplayDeadLetter',
  hash: 'a164d8ff62a19f4d559b916eb33b1723c70b28237c9fbad9ebe01243027e3609',
  text: 'mutation ReplayDeadLetter($input: ReplayDeadLetterInput!) {\n  replayDeadLetter(input: $input) {\n    deadLetter {\n      id\n      status\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const RequestEmailChange: TypedDocument<RequestEmailChangeMutation, RequestEmailChangeMutationVariables> = {
  name: 'RequestEmailChange',
  hash: '72f35591bf2e45e247e222b5311963600f4b76dda54e59d0013719d1a47ca69d',
  text: 'mutation RequestEmailChange($input: RequestEmailChangeInput!) {\n  requestEmailChange(input: $input) {\n    done\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const RequestPasswordReset: TypedDocument<RequestPasswordResetMutation, RequestPasswordResetMutationVariables> =
  {
    name: 'RequestPasswordReset',
    hash: '6baae3de339d70f62538632dc5faa2c08ebb2a968eb97c7bc5e901211a5a0d4b',
    text: 'mutation RequestPasswordReset($input: RequestPasswordResetInput!) {\n  requestPasswordReset(input: $input) {\n    done\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
  };
export const ResendInvitation: TypedDocument<ResendInvitationMutation, ResendInvitationMutationVariables> = {
  name: 'ResendInvitation',
  hash: '2fa8af8217a41b120c1fe72effbe8c431f880f23ea1ab1e860c1a9315fe0ea14',
  text: 'mutation ResendInvitation($input: ChangeInvitationInput!) {\n  resendInvitation(input: $input) {\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const ResetPassword: TypedDocument<ResetPasswordMutation, ResetPasswordMutationVariables> = {
  name: 'ResetPassword',
  hash: '1884b2fd6b78811b3e7952360a5f8c826ecb304cf188c6ed162cc5914755bafd',
  text: 'mutation ResetPassword($input: ResetPasswordInput!) {\n  resetPassword(input: $input) {\n    done\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const Roles: TypedDocument<RolesQuery, RolesQueryVariables> = {
  name: 'Roles',
  hash: '2a2fdfd4ccd7608f1d3c69e1636d6069ab68032e608dff31d301820149b6a3e9',
  text: 'query Roles {\n  roles {\n    key\n    name\n    description\n    scope\n    permissions\n  }\n}',
};
export const SetGuardrail: TypedDocument<SetGuardrailMutation, SetGuardrailMutationVariables> = {
  name: 'SetGuardrail',
  hash: '831289ede617afbad7bb46a963e9c63b443295c3cd5464703e38c6bcdabd6e40',
  text: 'mutation SetGuardrail($input: SetPricingGuardrailInput!) {\n  setPricingGuardrail(input: $input) {\n    guardrail {\n      ...GuardrailParts\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n    warnings {\n      code\n      message\n    }\n  }\n}\nfragment GuardrailParts on PricingGuardrail {\n  id\n  kind\n  minimumMarginPercent\n  policy\n  active\n  version\n  channel {\n    id\n    code\n    name\n  }\n}',
};
export const SignIn: TypedDocument<SignInMutation, SignInMutationVariables> = {
  name: 'SignIn',
  hash: '9806b9cd880aff262e3e82e768ec63a6bafeabc45412be09d9b8997fe289f526',
  text: 'mutation SignIn($input: SignInInput!) {\n  signIn(input: $input) {\n    challenge {\n      token\n    }\n    session {\n      accessToken\n      refreshToken\n      expiresAt\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
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
export const StartSecondFactor: TypedDocument<StartSecondFactorMutation, StartSecondFactorMutationVariables> = {
  name: 'StartSecondFactor',
  hash: 'ae25627a5269a809d7775667fbbb27296d4cd0ec851ad405d0c5fbb876ea985b',
  text: 'mutation StartSecondFactor($input: StartSecondFactorInput!) {\n  startSecondFactor(input: $input) {\n    enrolment {\n      secret\n      qrSvg\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
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
export const Telemetry: TypedDocument<TelemetryQuery, TelemetryQueryVariables> = {
  name: 'Telemetry',
  hash: '5ab7a23448681466f436a31e0cd07729553eb2a6b6cd7f628655651b0af7db95',
  text: 'query Telemetry($from: DateTime!, $to: DateTime!) {\n  telemetrySummary(from: $from, to: $to) {\n    top {\n      kind\n      path\n      name\n      count\n      sessions\n    }\n    days {\n      day\n      kind\n      count\n      sessions\n    }\n  }\n  opsMetricNames(from: $from, to: $to) {\n    name\n    unit\n    count\n    latestAt\n  }\n}',
};
export const UpdateProfile: TypedDocument<UpdateProfileMutation, UpdateProfileMutationVariables> = {
  name: 'UpdateProfile',
  hash: '89e2edebe0f772403ff3d4a65c5ac94883632e81ce5a7cc77fb4a96fae2c2c17',
  text: 'mutation UpdateProfile($input: UpdateProfileInput!) {\n  updateProfile(input: $input) {\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const UserSessions: TypedDocument<UserSessionsQuery, UserSessionsQueryVariables> = {
  name: 'UserSessions',
  hash: '8a84a433f2d1317a93157ba22be1809e529f3707641ad74a43214d459c52ac45',
  text: 'query UserSessions($userId: ID!) {\n  userSessions(userId: $userId) {\n    ...SessionParts\n  }\n}\nfragment SessionParts on Session {\n  id\n  device\n  address\n  startedAt\n  lastUsedAt\n  current\n}',
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
export const WithdrawInvitation: TypedDocument<WithdrawInvitationMutation, WithdrawInvitationMutationVariables> = {
  name: 'WithdrawInvitation',
  hash: '41b1c91559e28de60bc4b0224bff5727cd3eac9815bd1be779501dbdc2fd1913',
  text: 'mutation WithdrawInvitation($input: ChangeInvitationInput!) {\n  withdrawInvitation(input: $input) {\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const WithdrawPriceDraft: TypedDocument<WithdrawPriceDraftMutation, WithdrawPriceDraftMutationVariables> = {
  name: 'WithdrawPriceDraft',
  hash: '2d884ef73a3ca75f6882b0053c9d5d52542adad183e846c2fecf3d668b4bb51f',
  text: 'mutation WithdrawPriceDraft($input: PriceDraftStepInput!) {\n  withdrawPriceDraft(input: $input) {\n    draft {\n      id\n      status\n      version\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
