import type {
  AcceptInvitationMutation,
  AcceptInvitationMutationVariables,
  AccountQuery,
  AccountQueryVariables,
  ActivateFlagMutation,
  ActivateFlagMutationVariables,
  ActivateJourneyMutation,
  ActivateJourneyMutationVariables,
  ActivatePriceListMutation,
  ActivatePriceListMutationVariables,
  ActivityQuery,
  ActivityQueryVariables,
  ActivityCausesQuery,
  ActivityCausesQueryVariables,
  ActivityExportsQuery,
  ActivityExportsQueryVariables,
  AddCrmFileMutation,
  AddCrmFileMutationVariables,
  AddFinanceCustomerCreditMutation,
  AddFinanceCustomerCreditMutationVariables,
  AddPartnerUserMutation,
  AddPartnerUserMutationVariables,
  AddPromotionCodeMutation,
  AddPromotionCodeMutationVariables,
  AdjustLoyaltyPointsMutation,
  AdjustLoyaltyPointsMutationVariables,
  AiPolicyPageQuery,
  AiPolicyPageQueryVariables,
  AllBrandDeletionsQuery,
  AllBrandDeletionsQueryVariables,
  AllBrandsQuery,
  AllBrandsQueryVariables,
  ApiKeysQuery,
  ApiKeysQueryVariables,
  ApiKeyScopesQuery,
  ApiKeyScopesQueryVariables,
  ApprovalQuery,
  ApprovalQueryVariables,
  ApprovalsQuery,
  ApprovalsQueryVariables,
  ApproveCampaignMutation,
  ApproveCampaignMutationVariables,
  ApproveChangeMutation,
  ApproveChangeMutationVariables,
  ApproveFinancePayableMutation,
  ApproveFinancePayableMutationVariables,
  ApproveFinancePayoutMutation,
  ApproveFinancePayoutMutationVariables,
  ApproveManualEntryMutation,
  ApproveManualEntryMutationVariables,
  ApprovePriceDraftMutation,
  ApprovePriceDraftMutationVariables,
  ArchiveAutomationRuleMutation,
  ArchiveAutomationRuleMutationVariables,
  ArchiveFlagMutation,
  ArchiveFlagMutationVariables,
  ArchiveNotificationsMutation,
  ArchiveNotificationsMutationVariables,
  ArchivePipelineMutation,
  ArchivePipelineMutationVariables,
  ArchivePriceListMutation,
  ArchivePriceListMutationVariables,
  AssignLeadMutation,
  AssignLeadMutationVariables,
  AssignRolesMutation,
  AssignRolesMutationVariables,
  AttributesQuery,
  AttributesQueryVariables,
  AttributionOfPeriodQuery,
  AttributionOfPeriodQueryVariables,
  AuditDigestsQuery,
  AuditDigestsQueryVariables,
  AuditEntriesQuery,
  AuditEntriesQueryVariables,
  AutomationCatalogueQuery,
  AutomationCatalogueQueryVariables,
  AutomationEndpointsQuery,
  AutomationEndpointsQueryVariables,
  AutomationRuleQuery,
  AutomationRuleQueryVariables,
  AutomationRulesQuery,
  AutomationRulesQueryVariables,
  AutomationRunsQuery,
  AutomationRunsQueryVariables,
  AutomationTemplatesQuery,
  AutomationTemplatesQueryVariables,
  BillFinanceOrderMutation,
  BillFinanceOrderMutationVariables,
  BulkEditQuery,
  BulkEditQueryVariables,
  BulkEditPreviewQuery,
  BulkEditPreviewQueryVariables,
  BulkEditsQuery,
  BulkEditsQueryVariables,
  CampaignAudienceQuery,
  CampaignAudienceQueryVariables,
  CampaignPageQuery,
  CampaignPageQueryVariables,
  CampaignPreviewQuery,
  CampaignPreviewQueryVariables,
  CampaignReadersQuery,
  CampaignReadersQueryVariables,
  CampaignResultsQuery,
  CampaignResultsQueryVariables,
  CampaignsQuery,
  CampaignsQueryVariables,
  CampaignSegmentsQuery,
  CampaignSegmentsQueryVariables,
  CampaignsFoundQuery,
  CampaignsFoundQueryVariables,
  CancelBrandDeletionMutation,
  CancelBrandDeletionMutationVariables,
  CancelCampaignMutation,
  CancelCampaignMutationVariables,
  CancelFinanceOrderMutation,
  CancelFinanceOrderMutationVariables,
  CancelFinancePayoutMutation,
  CancelFinancePayoutMutationVariables,
  CancelLoyaltyRedemptionMutation,
  CancelLoyaltyRedemptionMutationVariables,
  CancelLoyaltyVoucherMutation,
  CancelLoyaltyVoucherMutationVariables,
  CancelPriceDraftMutation,
  CancelPriceDraftMutationVariables,
  CancelStockCountMutation,
  CancelStockCountMutationVariables,
  CancelStockTransferMutation,
  CancelStockTransferMutationVariables,
  CaptureLeadMutation,
  CaptureLeadMutationVariables,
  CategoriesQuery,
  CategoriesQueryVariables,
  ChangeFiscalPeriodMutation,
  ChangeFiscalPeriodMutationVariables,
  ChangeLoyaltyEarnRuleStatusMutation,
  ChangeLoyaltyEarnRuleStatusMutationVariables,
  ChangeLoyaltyMemberStatusMutation,
  ChangeLoyaltyMemberStatusMutationVariables,
  ChangeLoyaltyProgramStatusMutation,
  ChangeLoyaltyProgramStatusMutationVariables,
  ChangeLoyaltyRewardStatusMutation,
  ChangeLoyaltyRewardStatusMutationVariables,
  ChangePartnerStatusMutation,
  ChangePartnerStatusMutationVariables,
  ChangePasswordMutation,
  ChangePasswordMutationVariables,
  ChangeProductStatusMutation,
  ChangeProductStatusMutationVariables,
  ChangePromotionStatusMutation,
  ChangePromotionStatusMutationVariables,
  ChangeSegmentMembersMutation,
  ChangeSegmentMembersMutationVariables,
  ChannelsQuery,
  ChannelsQueryVariables,
  CheckAutomationConditionQuery,
  CheckAutomationConditionQueryVariables,
  CheckFinanceElectronicInvoiceMutation,
  CheckFinanceElectronicInvoiceMutationVariables,
  CheckLoyaltyLedgerMutation,
  CheckLoyaltyLedgerMutationVariables,
  ChooseCampaignArmMutation,
  ChooseCampaignArmMutationVariables,
  ChooseFinanceChartMutation,
  ChooseFinanceChartMutationVariables,
  CommentContentItemMutation,
  CommentContentItemMutationVariables,
  CommentPriceDraftMutation,
  CommentPriceDraftMutationVariables,
  CommitLoyaltyHoldMutation,
  CommitLoyaltyHoldMutationVariables,
  CompaniesQuery,
  CompaniesQueryVariables,
  CompanyExportQuery,
  CompanyExportQueryVariables,
  CompanyFieldsQuery,
  CompanyFieldsQueryVariables,
  CompanyNameQuery,
  CompanyNameQueryVariables,
  CompanyPageQuery,
  CompanyPageQueryVariables,
  CompanyPeopleQuery,
  CompanyPeopleQueryVariables,
  CompetitorAlertsQuery,
  CompetitorAlertsQueryVariables,
  CompetitorPageQuery,
  CompetitorPageQueryVariables,
  CompetitorSeriesQuery,
  CompetitorSeriesQueryVariables,
  CompleteOidcSignInMutation,
  CompleteOidcSignInMutationVariables,
  CompleteSignInMutation,
  CompleteSignInMutationVariables,
  ConfirmEmailChangeMutation,
  ConfirmEmailChangeMutationVariables,
  ConfirmFinanceBankSuggestionsMutation,
  ConfirmFinanceBankSuggestionsMutationVariables,
  ConfirmSecondFactorMutation,
  ConfirmSecondFactorMutationVariables,
  ConnectIntegrationMutation,
  ConnectIntegrationMutationVariables,
  ContentCalendarQuery,
  ContentCalendarQueryVariables,
  ContentFoundQuery,
  ContentFoundQueryVariables,
  ContentItemQuery,
  ContentItemQueryVariables,
  ContentPlansQuery,
  ContentPlansQueryVariables,
  ContentUnplannedQuery,
  ContentUnplannedQueryVariables,
  ConvertLeadMutation,
  ConvertLeadMutationVariables,
  CountSegmentMutation,
  CountSegmentMutationVariables,
  CreateApiKeyMutation,
  CreateApiKeyMutationVariables,
  CreateAttributeMutation,
  CreateAttributeMutationVariables,
  CreateAutomationRuleMutation,
  CreateAutomationRuleMutationVariables,
  CreateBrandMutation,
  CreateBrandMutationVariables,
  CreateCampaignMutation,
  CreateCampaignMutationVariables,
  CreateCategoryMutation,
  CreateCategoryMutationVariables,
  CreateCompanyMutation,
  CreateCompanyMutationVariables,
  CreateCompetitorMutation,
  CreateCompetitorMutationVariables,
  CreateCompetitorListingMutation,
  CreateCompetitorListingMutationVariables,
  CreateContentItemMutation,
  CreateContentItemMutationVariables,
  CreateCustomerSegmentMutation,
  CreateCustomerSegmentMutationVariables,
  CreateDealMutation,
  CreateDealMutationVariables,
  CreateFinanceAccountMutation,
  CreateFinanceAccountMutationVariables,
  CreateFinanceBankAccountMutation,
  CreateFinanceBankAccountMutationVariables,
  CreateFinanceBankRuleMutation,
  CreateFinanceBankRuleMutationVariables,
  CreateFinanceInvoiceMutation,
  CreateFinanceInvoiceMutationVariables,
  CreateFlagMutation,
  CreateFlagMutationVariables,
  CreateIdentityProviderMutation,
  CreateIdentityProviderMutationVariables,
  CreateIntegrationMutation,
  CreateIntegrationMutationVariables,
  CreateJourneyMutation,
  CreateJourneyMutationVariables,
  CreateKnowledgeMutation,
  CreateKnowledgeMutationVariables,
  CreateLeadFormMutation,
  CreateLeadFormMutationVariables,
  CreateLoyaltyEarnRuleMutation,
  CreateLoyaltyEarnRuleMutationVariables,
  CreateLoyaltyProgramMutation,
  CreateLoyaltyProgramMutationVariables,
  CreateLoyaltyRewardMutation,
  CreateLoyaltyRewardMutationVariables,
  CreateManualEntryMutation,
  CreateManualEntryMutationVariables,
  CreatePartnerMutation,
  CreatePartnerMutationVariables,
  CreatePersonMutation,
  CreatePersonMutationVariables,
  CreatePipelineMutation,
  CreatePipelineMutationVariables,
  CreatePriceDraftMutation,
  CreatePriceDraftMutationVariables,
  CreatePriceListMutation,
  CreatePriceListMutationVariables,
  CreatePromotionMutation,
  CreatePromotionMutationVariables,
  CreateRoleMutation,
  CreateRoleMutationVariables,
  CreateSavedViewMutation,
  CreateSavedViewMutationVariables,
  CreateSegmentMutation,
  CreateSegmentMutationVariables,
  CreateStockLocationMutation,
  CreateStockLocationMutationVariables,
  CreateStockTransferMutation,
  CreateStockTransferMutationVariables,
  CreateSupplierMutation,
  CreateSupplierMutationVariables,
  CreateWebhookMutation,
  CreateWebhookMutationVariables,
  CreditFinanceInvoiceMutation,
  CreditFinanceInvoiceMutationVariables,
  CreditSourcesQuery,
  CreditSourcesQueryVariables,
  CrmDuplicatesQuery,
  CrmDuplicatesQueryVariables,
  CrmFoundQuery,
  CrmFoundQueryVariables,
  CrmImportKindsQuery,
  CrmImportKindsQueryVariables,
  CrmImportPageQuery,
  CrmImportPageQueryVariables,
  CrmImportsQuery,
  CrmImportsQueryVariables,
  CrmMailQuery,
  CrmMailQueryVariables,
  CrmMailsQuery,
  CrmMailsQueryVariables,
  CrmMailSetupQuery,
  CrmMailSetupQueryVariables,
  CrmMergePreviewQuery,
  CrmMergePreviewQueryVariables,
  CrmSuppressionsQuery,
  CrmSuppressionsQueryVariables,
  CrmTasksQuery,
  CrmTasksQueryVariables,
  CurrencyRatesQuery,
  CurrencyRatesQueryVariables,
  CurrentViewerQuery,
  CurrentViewerQueryVariables,
  CustomerQuery,
  CustomerQueryVariables,
  CustomerConsentsQuery,
  CustomerConsentsQueryVariables,
  CustomerRelationsQuery,
  CustomerRelationsQueryVariables,
  CustomersQuery,
  CustomersQueryVariables,
  DeadLettersQuery,
  DeadLettersQueryVariables,
  DealForecastQuery,
  DealForecastQueryVariables,
  DealPageQuery,
  DealPageQueryVariables,
  DealsQuery,
  DealsQueryVariables,
  DecideContentItemMutation,
  DecideContentItemMutationVariables,
  DecideLoyaltyAdjustmentMutation,
  DecideLoyaltyAdjustmentMutationVariables,
  DeleteAttributeMutation,
  DeleteAttributeMutationVariables,
  DeleteCategoryMutation,
  DeleteCategoryMutationVariables,
  DeleteRoleMutation,
  DeleteRoleMutationVariables,
  DeleteSavedViewMutation,
  DeleteSavedViewMutationVariables,
  DeletionOfBrandQuery,
  DeletionOfBrandQueryVariables,
  DisableIntegrationMutation,
  DisableIntegrationMutationVariables,
  DisableSecondFactorMutation,
  DisableSecondFactorMutationVariables,
  DiscardDeadLetterMutation,
  DiscardDeadLetterMutationVariables,
  DiscardFinanceInvoiceMutation,
  DiscardFinanceInvoiceMutationVariables,
  DisconnectIntegrationMutation,
  DisconnectIntegrationMutationVariables,
  DismissCrmDuplicateMutation,
  DismissCrmDuplicateMutationVariables,
  DraftFinancePayoutMutation,
  DraftFinancePayoutMutationVariables,
  EffectiveGuardrailsQuery,
  EffectiveGuardrailsQueryVariables,
  ElectronicInvoiceQuery,
  ElectronicInvoiceQueryVariables,
  EndApiKeyOverlapMutation,
  EndApiKeyOverlapMutationVariables,
  EndRelationMutation,
  EndRelationMutationVariables,
  EndSessionMutation,
  EndSessionMutationVariables,
  EndUserSessionsMutation,
  EndUserSessionsMutationVariables,
  EnrolInJourneyMutation,
  EnrolInJourneyMutationVariables,
  EnrolLoyaltyMemberMutation,
  EnrolLoyaltyMemberMutationVariables,
  EraseMentionAuthorMutation,
  EraseMentionAuthorMutationVariables,
  ErasePersonMutation,
  ErasePersonMutationVariables,
  ExplainPriceQuery,
  ExplainPriceQueryVariables,
  ExportBrandMutation,
  ExportBrandMutationVariables,
  ExportPersonMutation,
  ExportPersonMutationVariables,
  FailFinancePayoutMutation,
  FailFinancePayoutMutationVariables,
  FinaliseFinanceInvoiceMutation,
  FinaliseFinanceInvoiceMutationVariables,
  FinanceAccountsQuery,
  FinanceAccountsQueryVariables,
  FinanceAccountSheetQuery,
  FinanceAccountSheetQueryVariables,
  FinanceAgeingQuery,
  FinanceAgeingQueryVariables,
  FinanceBalanceSheetQuery,
  FinanceBalanceSheetQueryVariables,
  FinanceBankAccountsQuery,
  FinanceBankAccountsQueryVariables,
  FinanceBankLineQuery,
  FinanceBankLineQueryVariables,
  FinanceBankLinesQuery,
  FinanceBankLinesQueryVariables,
  FinanceBankReconciliationQuery,
  FinanceBankReconciliationQueryVariables,
  FinanceBankRulesQuery,
  FinanceBankRulesQueryVariables,
  FinanceBankRuleTrialQuery,
  FinanceBankRuleTrialQueryVariables,
  FinanceBankStatementsQuery,
  FinanceBankStatementsQueryVariables,
  FinanceBankTargetsQuery,
  FinanceBankTargetsQueryVariables,
  FinanceBudgetsQuery,
  FinanceBudgetsQueryVariables,
  FinanceCreditQuery,
  FinanceCreditQueryVariables,
  FinanceCreditsQuery,
  FinanceCreditsQueryVariables,
  FinanceDashboardQuery,
  FinanceDashboardQueryVariables,
  FinanceDocumentMailDraftQuery,
  FinanceDocumentMailDraftQueryVariables,
  FinanceDocumentMailsQuery,
  FinanceDocumentMailsQueryVariables,
  FinanceDunningQuery,
  FinanceDunningQueryVariables,
  FinanceDunningFileQuery,
  FinanceDunningFileQueryVariables,
  FinanceExportsQuery,
  FinanceExportsQueryVariables,
  FinanceInvoiceQuery,
  FinanceInvoiceQueryVariables,
  FinanceInvoiceDraftQuery,
  FinanceInvoiceDraftQueryVariables,
  FinanceInvoiceFileQuery,
  FinanceInvoiceFileQueryVariables,
  FinanceInvoicesQuery,
  FinanceInvoicesQueryVariables,
  FinanceInvoicingSettingsQuery,
  FinanceInvoicingSettingsQueryVariables,
  FinanceKpiLinesQuery,
  FinanceKpiLinesQueryVariables,
  FinanceMailSettingsQuery,
  FinanceMailSettingsQueryVariables,
  FinanceOrderQuery,
  FinanceOrderQueryVariables,
  FinanceOrderFileQuery,
  FinanceOrderFileQueryVariables,
  FinanceOrderImportQuery,
  FinanceOrderImportQueryVariables,
  FinanceOrderImportsQuery,
  FinanceOrderImportsQueryVariables,
  FinanceOrdersQuery,
  FinanceOrdersQueryVariables,
  FinancePayablesQuery,
  FinancePayablesQueryVariables,
  FinancePayeesQuery,
  FinancePayeesQueryVariables,
  FinancePaymentsQuery,
  FinancePaymentsQueryVariables,
  FinancePayoutPageQuery,
  FinancePayoutPageQueryVariables,
  FinancePayoutsQuery,
  FinancePayoutsQueryVariables,
  FinancePeriodsQuery,
  FinancePeriodsQueryVariables,
  FinanceProfitAndLossQuery,
  FinanceProfitAndLossQueryVariables,
  FinanceRatesQuery,
  FinanceRatesQueryVariables,
  FinanceTrialBalanceQuery,
  FinanceTrialBalanceQueryVariables,
  FinanceVatQuery,
  FinanceVatQueryVariables,
  FinanceVatLinesQuery,
  FinanceVatLinesQueryVariables,
  FindCrmDuplicatesMutation,
  FindCrmDuplicatesMutationVariables,
  FinishCrmTaskMutation,
  FinishCrmTaskMutationVariables,
  FitLeadModelMutation,
  FitLeadModelMutationVariables,
  FlagChoicesQuery,
  FlagChoicesQueryVariables,
  FlagPageQuery,
  FlagPageQueryVariables,
  FlagsQuery,
  FlagsQueryVariables,
  FulfilLoyaltyRedemptionMutation,
  FulfilLoyaltyRedemptionMutationVariables,
  GeneratePromotionCodesMutation,
  GeneratePromotionCodesMutationVariables,
  GenerateVariantsMutation,
  GenerateVariantsMutationVariables,
  GridListPricesQuery,
  GridListPricesQueryVariables,
  GuardrailCategoriesQuery,
  GuardrailCategoriesQueryVariables,
  GuardrailsQuery,
  GuardrailsQueryVariables,
  HealthQuery,
  HealthQueryVariables,
  HoldFinanceCreditMutation,
  HoldFinanceCreditMutationVariables,
  HoldFinanceDunningMutation,
  HoldFinanceDunningMutationVariables,
  HoldLoyaltyPointsMutation,
  HoldLoyaltyPointsMutationVariables,
  HomeActivityQuery,
  HomeActivityQueryVariables,
  HomeChecklistQuery,
  HomeChecklistQueryVariables,
  HomeDraftsQuery,
  HomeDraftsQueryVariables,
  HomeGuardrailsQuery,
  HomeGuardrailsQueryVariables,
  HomeImportsQuery,
  HomeImportsQueryVariables,
  HomeProductsQuery,
  HomeProductsQueryVariables,
  IdentityProvidersQuery,
  IdentityProvidersQueryVariables,
  IgnoreFinanceBankLineMutation,
  IgnoreFinanceBankLineMutationVariables,
  ImportCurrencyRatesMutation,
  ImportCurrencyRatesMutationVariables,
  ImportFilePageQuery,
  ImportFilePageQueryVariables,
  ImportFinanceBankStatementsMutation,
  ImportFinanceBankStatementsMutationVariables,
  ImportFinanceExchangeRatesMutation,
  ImportFinanceExchangeRatesMutationVariables,
  ImportFinanceOrderFileMutation,
  ImportFinanceOrderFileMutationVariables,
  ImportFinancePaymentReportMutation,
  ImportFinancePaymentReportMutationVariables,
  ImportMarketingPerformanceMutation,
  ImportMarketingPerformanceMutationVariables,
  IntegrationEndpointChoicesQuery,
  IntegrationEndpointChoicesQueryVariables,
  IntegrationKeyChoicesQuery,
  IntegrationKeyChoicesQueryVariables,
  IntegrationsQuery,
  IntegrationsQueryVariables,
  InvitationCountQuery,
  InvitationCountQueryVariables,
  InvitationOfferQuery,
  InvitationOfferQueryVariables,
  InvitationsQuery,
  InvitationsQueryVariables,
  InviteUserMutation,
  InviteUserMutationVariables,
  InvoicesOfOrderQuery,
  InvoicesOfOrderQueryVariables,
  IssueLoyaltyVoucherMutation,
  IssueLoyaltyVoucherMutationVariables,
  JournalCheckedQuery,
  JournalCheckedQueryVariables,
  JournalEntriesQuery,
  JournalEntriesQueryVariables,
  JournalEntryPageQuery,
  JournalEntryPageQueryVariables,
  JourneyQuery,
  JourneyQueryVariables,
  JourneyDryRunQuery,
  JourneyDryRunQueryVariables,
  JourneyEnrolmentsQuery,
  JourneyEnrolmentsQueryVariables,
  JourneyHeadQuery,
  JourneyHeadQueryVariables,
  JourneysQuery,
  JourneysQueryVariables,
  JourneySettingsQuery,
  JourneySettingsQueryVariables,
  JourneyTrialPersonQuery,
  JourneyTrialPersonQueryVariables,
  KnowledgeListQuery,
  KnowledgeListQueryVariables,
  KnowledgePageQuery,
  KnowledgePageQueryVariables,
  LaunchCampaignMutation,
  LaunchCampaignMutationVariables,
  LeadQuery,
  LeadQueryVariables,
  LeadFormsQuery,
  LeadFormsQueryVariables,
  LeadFormSubmissionsQuery,
  LeadFormSubmissionsQueryVariables,
  LeadRosterQuery,
  LeadRosterQueryVariables,
  LeadsQuery,
  LeadsQueryVariables,
  LeadScoringQuery,
  LeadScoringQueryVariables,
  LeaveJourneyMutation,
  LeaveJourneyMutationVariables,
  LiftCrmSuppressionMutation,
  LiftCrmSuppressionMutationVariables,
  ListPriceTimelineQuery,
  ListPriceTimelineQueryVariables,
  LoyaltyAdjustmentsQuery,
  LoyaltyAdjustmentsQueryVariables,
  LoyaltyMembersQuery,
  LoyaltyMembersQueryVariables,
  LoyaltyPartnersQuery,
  LoyaltyPartnersQueryVariables,
  LoyaltyProgramQuery,
  LoyaltyProgramQueryVariables,
  LoyaltyProgramsQuery,
  LoyaltyProgramsQueryVariables,
  LoyaltyRewardsQuery,
  LoyaltyRewardsQueryVariables,
  LoyaltySimulationQuery,
  LoyaltySimulationQueryVariables,
  LoyaltyVouchersQuery,
  LoyaltyVouchersQueryVariables,
  LoyaltyWalletQuery,
  LoyaltyWalletQueryVariables,
  MakeMentionTaskMutation,
  MakeMentionTaskMutationVariables,
  ManualEntriesQuery,
  ManualEntriesQueryVariables,
  ManualEntryPageQuery,
  ManualEntryPageQueryVariables,
  MarkAllNotificationsReadMutation,
  MarkAllNotificationsReadMutationVariables,
  MarketingDaysQuery,
  MarketingDaysQueryVariables,
  MarketingPerformanceQuery,
  MarketingPerformanceQueryVariables,
  MarkNotificationsReadMutation,
  MarkNotificationsReadMutationVariables,
  MatchFinanceBankLineMutation,
  MatchFinanceBankLineMutationVariables,
  MembersAccessQuery,
  MembersAccessQueryVariables,
  MentionByIdQuery,
  MentionByIdQueryVariables,
  MentionsQuery,
  MentionsQueryVariables,
  MergePeopleMutation,
  MergePeopleMutationVariables,
  MetricSeriesQuery,
  MetricSeriesQueryVariables,
  MoveCategoryMutation,
  MoveCategoryMutationVariables,
  MoveContentItemMutation,
  MoveContentItemMutationVariables,
  MoveDealMutation,
  MoveDealMutationVariables,
  MoveJourneyMutation,
  MoveJourneyMutationVariables,
  MoveLeadMutation,
  MoveLeadMutationVariables,
  NotificationPreferencesQuery,
  NotificationPreferencesQueryVariables,
  NotificationPulseQuery,
  NotificationPulseQueryVariables,
  NotificationsQuery,
  NotificationsQueryVariables,
  OneBrandQuery,
  OneBrandQueryVariables,
  OneIntegrationQuery,
  OneIntegrationQueryVariables,
  OnePartnerQuery,
  OnePartnerQueryVariables,
  OpenFiscalYearMutation,
  OpenFiscalYearMutationVariables,
  OpenInvoicesOfPersonQuery,
  OpenInvoicesOfPersonQueryVariables,
  OrderReplenishmentsMutation,
  OrderReplenishmentsMutationVariables,
  OverviewCampaignsQuery,
  OverviewCampaignsQueryVariables,
  OverviewDraftsQuery,
  OverviewDraftsQueryVariables,
  OverviewGrowthQuery,
  OverviewGrowthQueryVariables,
  OverviewLoyaltyQuery,
  OverviewLoyaltyQueryVariables,
  OverviewMoneyQuery,
  OverviewMoneyQueryVariables,
  OverviewStockQuery,
  OverviewStockQueryVariables,
  OwnBrandQuery,
  OwnBrandQueryVariables,
  OwnFlagsQuery,
  OwnFlagsQueryVariables,
  PalettePeopleQuery,
  PalettePeopleQueryVariables,
  PaletteSearchQuery,
  PaletteSearchQueryVariables,
  PartnerChoicesQuery,
  PartnerChoicesQueryVariables,
  PartnersQuery,
  PartnersQueryVariables,
  PauseCampaignMutation,
  PauseCampaignMutationVariables,
  PauseWebhookMutation,
  PauseWebhookMutationVariables,
  PayeePartnersQuery,
  PayeePartnersQueryVariables,
  PayeePeopleQuery,
  PayeePeopleQueryVariables,
  PayeeSuppliersQuery,
  PayeeSuppliersQueryVariables,
  PayeeUsersQuery,
  PayeeUsersQueryVariables,
  PeopleQuery,
  PeopleQueryVariables,
  PeopleExportQuery,
  PeopleExportQueryVariables,
  PeopleNamesQuery,
  PeopleNamesQueryVariables,
  PeopleSearchQuery,
  PeopleSearchQueryVariables,
  PermissionCatalogueQuery,
  PermissionCatalogueQueryVariables,
  PersonFieldsQuery,
  PersonFieldsQueryVariables,
  PipelinesQuery,
  PipelinesQueryVariables,
  PlatformAdminsQuery,
  PlatformAdminsQueryVariables,
  PostFinanceCreditHoldMutation,
  PostFinanceCreditHoldMutationVariables,
  PostStockCountMutation,
  PostStockCountMutationVariables,
  PrepareCrmImportMutation,
  PrepareCrmImportMutationVariables,
  PreviewFinanceBankCsvMutation,
  PreviewFinanceBankCsvMutationVariables,
  PreviewFinanceInvoiceMutation,
  PreviewFinanceInvoiceMutationVariables,
  PriceDraftMarginsQuery,
  PriceDraftMarginsQueryVariables,
  PriceDraftPageQuery,
  PriceDraftPageQueryVariables,
  PriceDraftsQuery,
  PriceDraftsQueryVariables,
  PriceDraftStoryQuery,
  PriceDraftStoryQueryVariables,
  PriceDraftWhatIfQuery,
  PriceDraftWhatIfQueryVariables,
  PriceGridQuery,
  PriceGridQueryVariables,
  PriceListChoicesQuery,
  PriceListChoicesQueryVariables,
  PriceListPageQuery,
  PriceListPageQueryVariables,
  PriceListsQuery,
  PriceListsQueryVariables,
  PricePositionsQuery,
  PricePositionsQueryVariables,
  PriceTimelineQuery,
  PriceTimelineQueryVariables,
  PrivacyRequestsQuery,
  PrivacyRequestsQueryVariables,
  ProductCostsQuery,
  ProductCostsQueryVariables,
  ProductDetailsQuery,
  ProductDetailsQueryVariables,
  ProductFiltersQuery,
  ProductFiltersQueryVariables,
  ProductHeadQuery,
  ProductHeadQueryVariables,
  ProductImportPageQuery,
  ProductImportPageQueryVariables,
  ProductImportsQuery,
  ProductImportsQueryVariables,
  ProductLabelsQuery,
  ProductLabelsQueryVariables,
  ProductMarginsQuery,
  ProductMarginsQueryVariables,
  ProductPageQuery,
  ProductPageQueryVariables,
  ProductPeekQuery,
  ProductPeekQueryVariables,
  ProductsQuery,
  ProductsQueryVariables,
  ProductsForExportQuery,
  ProductsForExportQueryVariables,
  ProductSuppliersQuery,
  ProductSuppliersQueryVariables,
  ProductVariantChoicesQuery,
  ProductVariantChoicesQueryVariables,
  PromotionCodesQuery,
  PromotionCodesQueryVariables,
  PromotionPageQuery,
  PromotionPageQueryVariables,
  PromotionsQuery,
  PromotionsQueryVariables,
  ProviderRolesQuery,
  ProviderRolesQueryVariables,
  PublicLeadFormQuery,
  PublicLeadFormQueryVariables,
  PublishContentItemMutation,
  PublishContentItemMutationVariables,
  ReadCompetitorPageMutation,
  ReadCompetitorPageMutationVariables,
  RebuildLoyaltyMemberMutation,
  RebuildLoyaltyMemberMutationVariables,
  RebuildStockItemMutation,
  RebuildStockItemMutationVariables,
  ReceiveReplenishmentMutation,
  ReceiveReplenishmentMutationVariables,
  ReceiveStockTransferMutation,
  ReceiveStockTransferMutationVariables,
  RecordCompetitorPriceMutation,
  RecordCompetitorPriceMutationVariables,
  RecordCrmConsentMutation,
  RecordCrmConsentMutationVariables,
  RecordDealsQuery,
  RecordDealsQueryVariables,
  RecordExportsQuery,
  RecordExportsQueryVariables,
  RecordFilesQuery,
  RecordFilesQueryVariables,
  RecordFinancePayableMutation,
  RecordFinancePayableMutationVariables,
  RecordFinancePaymentMutation,
  RecordFinancePaymentMutationVariables,
  RecordImportPageQuery,
  RecordImportPageQueryVariables,
  RecordImportsQuery,
  RecordImportsQueryVariables,
  RecordKindsQuery,
  RecordKindsQueryVariables,
  RecordNotesQuery,
  RecordNotesQueryVariables,
  RecordOrdersQuery,
  RecordOrdersQueryVariables,
  RecordStockCountMutation,
  RecordStockCountMutationVariables,
  RecordStockMovementMutation,
  RecordStockMovementMutationVariables,
  RecordTimelineQuery,
  RecordTimelineQueryVariables,
  RecountStockMutation,
  RecountStockMutationVariables,
  RedeemLoyaltyRewardMutation,
  RedeemLoyaltyRewardMutationVariables,
  RedeliverWebhookMutation,
  RedeliverWebhookMutationVariables,
  RefreshSessionMutation,
  RefreshSessionMutationVariables,
  RefundLoyaltySpendMutation,
  RefundLoyaltySpendMutationVariables,
  RejectCampaignMutation,
  RejectCampaignMutationVariables,
  RejectChangeMutation,
  RejectChangeMutationVariables,
  RejectFinancePayableMutation,
  RejectFinancePayableMutationVariables,
  RejectManualEntryMutation,
  RejectManualEntryMutationVariables,
  RejectPriceDraftMutation,
  RejectPriceDraftMutationVariables,
  RelatePersonMutation,
  RelatePersonMutationVariables,
  ReleaseLoyaltyHoldMutation,
  ReleaseLoyaltyHoldMutationVariables,
  ReleaseReservationMutation,
  ReleaseReservationMutationVariables,
  RemoveCrmFileMutation,
  RemoveCrmFileMutationVariables,
  RemoveCrmNoteMutation,
  RemoveCrmNoteMutationVariables,
  RemoveIdentityProviderMutation,
  RemoveIdentityProviderMutationVariables,
  RemoveLoyaltyTierMutation,
  RemoveLoyaltyTierMutationVariables,
  RemovePartnerUserMutation,
  RemovePartnerUserMutationVariables,
  RemoveRelationMutation,
  RemoveRelationMutationVariables,
  RemoveReorderRuleMutation,
  RemoveReorderRuleMutationVariables,
  RemoveUserMutation,
  RemoveUserMutationVariables,
  RemoveWebhookMutation,
  RemoveWebhookMutationVariables,
  RenewRecoveryCodesMutation,
  RenewRecoveryCodesMutationVariables,
  ReopenFinanceBankLineMutation,
  ReopenFinanceBankLineMutationVariables,
  ReplayDeadLetterMutation,
  ReplayDeadLetterMutationVariables,
  RequestBrandDeletionMutation,
  RequestBrandDeletionMutationVariables,
  RequestCrmConsentMutation,
  RequestCrmConsentMutationVariables,
  RequestEmailChangeMutation,
  RequestEmailChangeMutationVariables,
  RequestPasswordResetMutation,
  RequestPasswordResetMutationVariables,
  ResendFinanceDocumentMailMutation,
  ResendFinanceDocumentMailMutationVariables,
  ResendInvitationMutation,
  ResendInvitationMutationVariables,
  ResetPasswordMutation,
  ResetPasswordMutationVariables,
  ResumeAutomationRuleMutation,
  ResumeAutomationRuleMutationVariables,
  ResumeBrandMutation,
  ResumeBrandMutationVariables,
  ResumeCampaignMutation,
  ResumeCampaignMutationVariables,
  ResumeWebhookMutation,
  ResumeWebhookMutationVariables,
  RetryBrandDeletionMutation,
  RetryBrandDeletionMutationVariables,
  RetryCrmMessagesMutation,
  RetryCrmMessagesMutationVariables,
  RetryPrivacyRequestMutation,
  RetryPrivacyRequestMutationVariables,
  RetryProvisioningMutation,
  RetryProvisioningMutationVariables,
  ReverseFinancePayableMutation,
  ReverseFinancePayableMutationVariables,
  ReverseJournalEntryMutation,
  ReverseJournalEntryMutationVariables,
  RevokeApiKeyMutation,
  RevokeApiKeyMutationVariables,
  RolesOfBrandQuery,
  RolesOfBrandQueryVariables,
  RollBackPriceDraftMutation,
  RollBackPriceDraftMutationVariables,
  RotateApiKeyMutation,
  RotateApiKeyMutationVariables,
  RotateWebhookMutation,
  RotateWebhookMutationVariables,
  RunFinanceDunningMutation,
  RunFinanceDunningMutationVariables,
  SaveContentPlanMutation,
  SaveContentPlanMutationVariables,
  SaveCrmTaskMutation,
  SaveCrmTaskMutationVariables,
  SaveFinancePayeeMutation,
  SaveFinancePayeeMutationVariables,
  SaveJourneySettingsMutation,
  SaveJourneySettingsMutationVariables,
  SaveLoyaltyTierMutation,
  SaveLoyaltyTierMutationVariables,
  SaveProductMutation,
  SaveProductMutationVariables,
  SaveScoreRulesMutation,
  SaveScoreRulesMutationVariables,
  ScheduleContentItemMutation,
  ScheduleContentItemMutationVariables,
  ScoreRulesPreviewQuery,
  ScoreRulesPreviewQueryVariables,
  SearchCategoriesQuery,
  SearchCategoriesQueryVariables,
  SearchProductsQuery,
  SearchProductsQueryVariables,
  SegmentQuery,
  SegmentQueryVariables,
  SegmentCountQuery,
  SegmentCountQueryVariables,
  SegmentCountJobQuery,
  SegmentCountJobQueryVariables,
  SegmentFieldsQuery,
  SegmentFieldsQueryVariables,
  SegmentsQuery,
  SegmentsQueryVariables,
  SendCrmTestMailMutation,
  SendCrmTestMailMutationVariables,
  SendFinanceDocumentMutation,
  SendFinanceDocumentMutationVariables,
  SendFinancePayoutMutation,
  SendFinancePayoutMutationVariables,
  SendStockTransferMutation,
  SendStockTransferMutationVariables,
  SetAiPolicyMutation,
  SetAiPolicyMutationVariables,
  SetAttributeValuesMutation,
  SetAttributeValuesMutationVariables,
  SetAttributionRuleMutation,
  SetAttributionRuleMutationVariables,
  SetBundleMutation,
  SetBundleMutationVariables,
  SetCompetitorPageMutation,
  SetCompetitorPageMutationVariables,
  SetCompetitorPolicyMutation,
  SetCompetitorPolicyMutationVariables,
  SetFinanceBudgetsMutation,
  SetFinanceBudgetsMutationVariables,
  SetFinanceExchangeRateMutation,
  SetFinanceExchangeRateMutationVariables,
  SetFlagOverrideMutation,
  SetFlagOverrideMutationVariables,
  SetGuardrailMutation,
  SetGuardrailMutationVariables,
  SetLandedCostMutation,
  SetLandedCostMutationVariables,
  SetLeadAssigneeMutation,
  SetLeadAssigneeMutationVariables,
  SetListPricesMutation,
  SetListPricesMutationVariables,
  SetMembershipScopesMutation,
  SetMembershipScopesMutationVariables,
  SetNotificationDigestMutation,
  SetNotificationDigestMutationVariables,
  SetNotificationPreferenceMutation,
  SetNotificationPreferenceMutationVariables,
  SetPlatformRolesMutation,
  SetPlatformRolesMutationVariables,
  SetPricingPolicyMutation,
  SetPricingPolicyMutationVariables,
  SetProductCategoriesMutation,
  SetProductCategoriesMutationVariables,
  SetProductMediaMutation,
  SetProductMediaMutationVariables,
  SetQuietHoursMutation,
  SetQuietHoursMutationVariables,
  SetReorderRuleMutation,
  SetReorderRuleMutationVariables,
  SetStockLotStateMutation,
  SetStockLotStateMutationVariables,
  SetStockSettingsMutation,
  SetStockSettingsMutationVariables,
  SetStockSourcesMutation,
  SetStockSourcesMutationVariables,
  SettleFinancePayoutMutation,
  SettleFinancePayoutMutationVariables,
  SetVariantSuppliersMutation,
  SetVariantSuppliersMutationVariables,
  SignInMutation,
  SignInMutationVariables,
  SignInProvidersQuery,
  SignInProvidersQueryVariables,
  SignOutMutation,
  SignOutMutationVariables,
  StartActivityExportMutation,
  StartActivityExportMutationVariables,
  StartAuditVerificationMutation,
  StartAuditVerificationMutationVariables,
  StartBulkEditMutation,
  StartBulkEditMutationVariables,
  StartCrmImportMutation,
  StartCrmImportMutationVariables,
  StartFinanceExportMutation,
  StartFinanceExportMutationVariables,
  StartOidcSignInMutation,
  StartOidcSignInMutationVariables,
  StartProductImportMutation,
  StartProductImportMutationVariables,
  StartRecordExportMutation,
  StartRecordExportMutationVariables,
  StartRecordImportMutation,
  StartRecordImportMutationVariables,
  StartSecondFactorMutation,
  StartSecondFactorMutationVariables,
  StartStockCountMutation,
  StartStockCountMutationVariables,
  StepContentItemMutation,
  StepContentItemMutationVariables,
  StockBoardQuery,
  StockBoardQueryVariables,
  StockCountsQuery,
  StockCountsQueryVariables,
  StockLotsQuery,
  StockLotsQueryVariables,
  StockOfItemQuery,
  StockOfItemQueryVariables,
  StockOfProductQuery,
  StockOfProductQueryVariables,
  StockPlacesQuery,
  StockPlacesQueryVariables,
  StockReorderQuery,
  StockReorderQueryVariables,
  StockReservationsQuery,
  StockReservationsQueryVariables,
  StockSetUpQuery,
  StockSetUpQueryVariables,
  StockTransfersQuery,
  StockTransfersQueryVariables,
  SubmitCampaignMutation,
  SubmitCampaignMutationVariables,
  SubmitLeadFormMutation,
  SubmitLeadFormMutationVariables,
  SubmitManualEntryMutation,
  SubmitManualEntryMutationVariables,
  SubmitPriceDraftMutation,
  SubmitPriceDraftMutationVariables,
  SubmitStockCountMutation,
  SubmitStockCountMutationVariables,
  SuggestFinanceBankMatchesMutation,
  SuggestFinanceBankMatchesMutationVariables,
  SupplierChoicesQuery,
  SupplierChoicesQueryVariables,
  SuppliersQuery,
  SuppliersQueryVariables,
  SuppressCrmAddressMutation,
  SuppressCrmAddressMutationVariables,
  SuspendBrandMutation,
  SuspendBrandMutationVariables,
  SwitchBrandMutation,
  SwitchBrandMutationVariables,
  SwitchFlagMutation,
  SwitchFlagMutationVariables,
  SwitchOffAutomationRuleMutation,
  SwitchOffAutomationRuleMutationVariables,
  SwitchOnAutomationRuleMutation,
  SwitchOnAutomationRuleMutationVariables,
  TakeCrmMailReportMutation,
  TakeCrmMailReportMutationVariables,
  TakeFinanceMailReportMutation,
  TakeFinanceMailReportMutationVariables,
  TelemetryQuery,
  TelemetryQueryVariables,
  TestIdentityProviderMutation,
  TestIdentityProviderMutationVariables,
  TestWebhookMutation,
  TestWebhookMutationVariables,
  TrackStockLotsMutation,
  TrackStockLotsMutationVariables,
  TransferLoyaltyPointsMutation,
  TransferLoyaltyPointsMutationVariables,
  TriageMentionMutation,
  TriageMentionMutationVariables,
  TryAutomationQuery,
  TryAutomationQueryVariables,
  TryPromotionQuery,
  TryPromotionQueryVariables,
  UndoBulkEditMutation,
  UndoBulkEditMutationVariables,
  UndoCrmImportMutation,
  UndoCrmImportMutationVariables,
  UndoProductImportMutation,
  UndoProductImportMutationVariables,
  UndoRecordImportMutation,
  UndoRecordImportMutationVariables,
  UnmergePeopleMutation,
  UnmergePeopleMutationVariables,
  UpdateAttributeMutation,
  UpdateAttributeMutationVariables,
  UpdateAutomationRuleMutation,
  UpdateAutomationRuleMutationVariables,
  UpdateBrandMutation,
  UpdateBrandMutationVariables,
  UpdateCampaignMutation,
  UpdateCampaignMutationVariables,
  UpdateCategoryMutation,
  UpdateCategoryMutationVariables,
  UpdateCompanyMutation,
  UpdateCompanyMutationVariables,
  UpdateCompetitorMutation,
  UpdateCompetitorMutationVariables,
  UpdateCompetitorListingMutation,
  UpdateCompetitorListingMutationVariables,
  UpdateContentItemMutation,
  UpdateContentItemMutationVariables,
  UpdateCrmMailSettingsMutation,
  UpdateCrmMailSettingsMutationVariables,
  UpdateDealMutation,
  UpdateDealMutationVariables,
  UpdateFinanceAccountMutation,
  UpdateFinanceAccountMutationVariables,
  UpdateFinanceBankAccountMutation,
  UpdateFinanceBankAccountMutationVariables,
  UpdateFinanceBankRuleMutation,
  UpdateFinanceBankRuleMutationVariables,
  UpdateFinanceInvoiceMutation,
  UpdateFinanceInvoiceMutationVariables,
  UpdateFinanceInvoicingSettingsMutation,
  UpdateFinanceInvoicingSettingsMutationVariables,
  UpdateFinanceLedgerMutation,
  UpdateFinanceLedgerMutationVariables,
  UpdateFinanceMailSettingsMutation,
  UpdateFinanceMailSettingsMutationVariables,
  UpdateFinancePayoutMutation,
  UpdateFinancePayoutMutationVariables,
  UpdateFlagMutation,
  UpdateFlagMutationVariables,
  UpdateIdentityMutation,
  UpdateIdentityMutationVariables,
  UpdateIdentityProviderMutation,
  UpdateIdentityProviderMutationVariables,
  UpdateIntegrationMutation,
  UpdateIntegrationMutationVariables,
  UpdateJourneyMutation,
  UpdateJourneyMutationVariables,
  UpdateKnowledgeMutation,
  UpdateKnowledgeMutationVariables,
  UpdateLeadFormMutation,
  UpdateLeadFormMutationVariables,
  UpdateLoyaltyEarnRuleMutation,
  UpdateLoyaltyEarnRuleMutationVariables,
  UpdateLoyaltyProgramMutation,
  UpdateLoyaltyProgramMutationVariables,
  UpdateManualEntryMutation,
  UpdateManualEntryMutationVariables,
  UpdatePartnerMutation,
  UpdatePartnerMutationVariables,
  UpdatePersonMutation,
  UpdatePersonMutationVariables,
  UpdatePipelineMutation,
  UpdatePipelineMutationVariables,
  UpdatePriceListMutation,
  UpdatePriceListMutationVariables,
  UpdateProfileMutation,
  UpdateProfileMutationVariables,
  UpdatePromotionMutation,
  UpdatePromotionMutationVariables,
  UpdateRoleMutation,
  UpdateRoleMutationVariables,
  UpdateRulesMutation,
  UpdateRulesMutationVariables,
  UpdateSavedViewMutation,
  UpdateSavedViewMutationVariables,
  UpdateSegmentMutation,
  UpdateSegmentMutationVariables,
  UpdateStockLocationMutation,
  UpdateStockLocationMutationVariables,
  UpdateSupplierMutation,
  UpdateSupplierMutationVariables,
  UpdateWebhookMutation,
  UpdateWebhookMutationVariables,
  UserSessionsQuery,
  UserSessionsQueryVariables,
  UseScoringMutation,
  UseScoringMutationVariables,
  VariantBySkuQuery,
  VariantBySkuQueryVariables,
  VariantChoicesQuery,
  VariantChoicesQueryVariables,
  VariantLabelQuery,
  VariantLabelQueryVariables,
  VariantListPricesQuery,
  VariantListPricesQueryVariables,
  VariantProductQuery,
  VariantProductQueryVariables,
  VariantsBySkuQuery,
  VariantsBySkuQueryVariables,
  VoidFinanceCreditHoldMutation,
  VoidFinanceCreditHoldMutationVariables,
  WaiveFinanceDunningMutation,
  WaiveFinanceDunningMutationVariables,
  WatchedCompetitorsQuery,
  WatchedCompetitorsQueryVariables,
  WebhooksQuery,
  WebhooksQueryVariables,
  WhoCanGrantQuery,
  WhoCanGrantQueryVariables,
  WithdrawChangeMutation,
  WithdrawChangeMutationVariables,
  WithdrawInvitationMutation,
  WithdrawInvitationMutationVariables,
  WithdrawManualEntryMutation,
  WithdrawManualEntryMutationVariables,
  WithdrawPriceDraftMutation,
  WithdrawPriceDraftMutationVariables,
  WriteCrmNoteMutation,
  WriteCrmNoteMutationVariables,
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
export const ActivateFlag: TypedDocument<ActivateFlagMutation, ActivateFlagMutationVariables> = {
  name: 'ActivateFlag',
  hash: 'fd04732f137d56d6bbe99d320f359386e4c8795fccd99131535ff97bf4380af5',
  text: 'mutation ActivateFlag($input: FlagStepInput!) {\n  activateFlag(input: $input) {\n    ...FlagDone\n  }\n}\nfragment FlagDone on FlagPayload {\n  flag {\n    id\n    version\n  }\n  pendingApproval\n  userErrors {\n    code\n    message\n    path\n    details\n  }\n}',
};
export const ActivateJourney: TypedDocument<ActivateJourneyMutation, ActivateJourneyMutationVariables> = {
  name: 'ActivateJourney',
  hash: '6b98be85663898453d6d22b5c559b3fc07a13865eac366d188873fb90d55a066',
  text: 'mutation ActivateJourney($input: ActivateJourneyInput!) {\n  activateJourney(input: $input) {\n    journey {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const ActivatePriceList: TypedDocument<ActivatePriceListMutation, ActivatePriceListMutationVariables> = {
  name: 'ActivatePriceList',
  hash: 'b232445b458537b4899075c2a58acd74cdc4ec6de4391b7a9483378f8032362a',
  text: 'mutation ActivatePriceList($input: PriceListStepInput!) {\n  activatePriceList(input: $input) {\n    priceList {\n      ...PriceListParts\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}\nfragment PriceListParts on PriceList {\n  id\n  code\n  name\n  status\n  type\n  channelId\n  segmentId\n  customerId\n  currency\n  basis\n  priority\n  startsAt\n  endsAt\n  risingBands\n  roundingEnding\n  minimumStep\n  formulaKind\n  formulaPercent\n  formulaListId\n  formulaChannelId\n  version\n  updatedAt\n  channel {\n    id\n    name\n  }\n}',
};
export const Activity: TypedDocument<ActivityQuery, ActivityQueryVariables> = {
  name: 'Activity',
  hash: 'b7d69a87cfece5d4b36ec77b7e22073a50ab6200ca55a4c911ff1f05086b8fff',
  text: 'query Activity($first: Int!, $after: String, $where: ActivityFilter) {\n  activity(first: $first, after: $after, where: $where) {\n    nodes {\n      ...ActivityRow\n    }\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n    }\n  }\n}\nfragment ActivityRow on ActivityEntry {\n  id\n  occurredAt\n  action\n  summary\n  source\n  correlationId\n  actor {\n    kind\n    id\n    name\n  }\n  entity {\n    type\n    id\n    label\n  }\n  changes {\n    field\n    before\n    after\n  }\n}',
};
export const ActivityCauses: TypedDocument<ActivityCausesQuery, ActivityCausesQueryVariables> = {
  name: 'ActivityCauses',
  hash: '54bf491823747322b538981d7562a18d8a24b4b7de5edaae5b2397097a29081b',
  text: 'query ActivityCauses($id: ID!) {\n  activityCauses(id: $id) {\n    ...ActivityRow\n  }\n}\nfragment ActivityRow on ActivityEntry {\n  id\n  occurredAt\n  action\n  summary\n  source\n  correlationId\n  actor {\n    kind\n    id\n    name\n  }\n  entity {\n    type\n    id\n    label\n  }\n  changes {\n    field\n    before\n    after\n  }\n}',
};
export const ActivityExports: TypedDocument<ActivityExportsQuery, ActivityExportsQueryVariables> = {
  name: 'ActivityExports',
  hash: '2902f0df023e137d4448ececd2ffdfc92df3e2fcda16ce02ec4252a1ff7db0e8',
  text: 'query ActivityExports {\n  activityExports {\n    id\n    format\n    status\n    rows\n    bytes\n    createdAt\n    error\n    requestedBy {\n      kind\n      id\n      name\n    }\n  }\n}',
};
export const AddCrmFile: TypedDocument<AddCrmFileMutation, AddCrmFileMutationVariables> = {
  name: 'AddCrmFile',
  hash: '3767893f7fbbf0264f0fa68783937fbeea9e9e416e4d7d3ce45c01770308daab',
  text: 'mutation AddCrmFile($input: AddCrmFileInput!) {\n  addCrmFile(input: $input) {\n    file {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const AddFinanceCustomerCredit: TypedDocument<
  AddFinanceCustomerCreditMutation,
  AddFinanceCustomerCreditMutationVariables
> = {
  name: 'AddFinanceCustomerCredit',
  hash: '49e0c3f1a6c3ed7bd667863cc91ea74176707f0d69ec67c5e8c56ef59eca4f9b',
  text: 'mutation AddFinanceCustomerCredit($input: AddFinanceCustomerCreditInput!) {\n  addFinanceCustomerCredit(input: $input) {\n    credit {\n      id\n      person {\n        id\n      }\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const AddPartnerUser: TypedDocument<AddPartnerUserMutation, AddPartnerUserMutationVariables> = {
  name: 'AddPartnerUser',
  hash: 'd815dab9a57c239ee83cbb3bd1561f58ea092247ac670db68e86ba9fcf5fc2df',
  text: 'mutation AddPartnerUser($input: AddPartnerUserInput!) {\n  addPartnerUser(input: $input) {\n    partner {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const AddPromotionCode: TypedDocument<AddPromotionCodeMutation, AddPromotionCodeMutationVariables> = {
  name: 'AddPromotionCode',
  hash: 'c6c1be475a59970a27d0d1822971e8b222c0849520d6b3dae0c1c9571b997b53',
  text: 'mutation AddPromotionCode($input: AddPromotionCodeInput!) {\n  addPromotionCode(input: $input) {\n    promotion {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const AdjustLoyaltyPoints: TypedDocument<AdjustLoyaltyPointsMutation, AdjustLoyaltyPointsMutationVariables> = {
  name: 'AdjustLoyaltyPoints',
  hash: '0d4bcfcab3cf85429533e3c66f09c49259d67120c1547b56430e08a14d4d0235',
  text: 'mutation AdjustLoyaltyPoints($input: AdjustLoyaltyPointsInput!) {\n  adjustLoyaltyPoints(input: $input) {\n    adjustment {\n      state\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const AiPolicyPage: TypedDocument<AiPolicyPageQuery, AiPolicyPageQueryVariables> = {
  name: 'AiPolicyPage',
  hash: '5bf7a9448212e99be3a6bd0c4b2032b6c7bc3106958fa85e74129b46789859b1',
  text: 'query AiPolicyPage {\n  aiPolicy {\n    version\n    directors\n    autonomy\n    spendPerDay {\n      decimal\n      currency\n    }\n    spendPerMonth {\n      decimal\n      currency\n    }\n    models\n    redaction\n    changedAt\n    author {\n      name\n    }\n  }\n  aiPolicyHistory(first: 20) {\n    nodes {\n      id\n      version\n      comment\n      createdAt\n      author {\n        kind\n        name\n      }\n      changes {\n        field\n        before\n        after\n      }\n    }\n  }\n}',
};
export const AllBrandDeletions: TypedDocument<AllBrandDeletionsQuery, AllBrandDeletionsQueryVariables> = {
  name: 'AllBrandDeletions',
  hash: '34d46a06c2507e847752de92811de83f344d9e60ae6594b137251c72e2fc0ce9',
  text: 'query AllBrandDeletions($first: Int!, $after: String) {\n  brandDeletions(first: $first, after: $after) {\n    nodes {\n      ...BrandDeletionParts\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n}\nfragment BrandDeletionParts on BrandDeletion {\n  id\n  version\n  brandId\n  brandName\n  state\n  reason\n  requestedBy {\n    id\n    name\n  }\n  confirmedBy {\n    id\n    name\n  }\n  createdAt\n  dueAt\n  begunAt\n  finishedAt\n  accountsClosed\n  services {\n    service\n    state\n    rows\n    error\n    answeredAt\n    chainSeq\n    chainHash\n  }\n}',
};
export const AllBrands: TypedDocument<AllBrandsQuery, AllBrandsQueryVariables> = {
  name: 'AllBrands',
  hash: '2a11601f7b28b4189d8b36ec3fa366ec6d02885e5b443c085c5c097e4984d84c',
  text: 'query AllBrands($first: Int!, $after: String) {\n  brands(first: $first, after: $after) {\n    nodes {\n      ...BrandParts\n    }\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n    }\n    totalCount\n  }\n}\nfragment BrandParts on Brand {\n  id\n  name\n  slug\n  status\n  suspensionReason\n  suspendedAt\n  defaultCurrency\n  defaultCountry\n  defaultLocale\n  timeZone\n  vatRegime\n  vatId\n  version\n  createdAt\n  provisioning {\n    ...ProvisioningParts\n  }\n}\nfragment ProvisioningParts on BrandProvisioning {\n  id\n  domain\n  state\n  attempts\n  trouble\n  requestedAt\n  answeredAt\n}',
};
export const ApiKeys: TypedDocument<ApiKeysQuery, ApiKeysQueryVariables> = {
  name: 'ApiKeys',
  hash: '68c4adeca01f61437f67ecbad18a0e2362c41e0a2cf8498f6a3473c18178604f',
  text: 'query ApiKeys($first: Int!, $after: String) {\n  apiKeys(first: $first, after: $after) {\n    nodes {\n      ...ApiKeyParts\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n}\nfragment ApiKeyParts on ApiKey {\n  id\n  name\n  start\n  status\n  scopes\n  addresses\n  expiresAt\n  lastUsedAt\n  overlapUntil\n  createdAt\n  createdByName\n  version\n}',
};
export const ApiKeyScopes: TypedDocument<ApiKeyScopesQuery, ApiKeyScopesQueryVariables> = {
  name: 'ApiKeyScopes',
  hash: '82c2f66d9f851273dc7cdcced57c8dd783957193515c97f972620de11f072820',
  text: 'query ApiKeyScopes {\n  apiKeyScopes {\n    name\n    description\n  }\n}',
};
export const Approval: TypedDocument<ApprovalQuery, ApprovalQueryVariables> = {
  name: 'Approval',
  hash: 'a1f58529fd066723685d544e56bffcb4ba278492c9a4f625f8efc98e047f3e2e',
  text: 'query Approval($id: ID!) {\n  approvalRequest(id: $id) {\n    ...ApprovalParts\n  }\n}\nfragment ApprovalParts on ApprovalRequest {\n  id\n  version\n  kind\n  state\n  subjectType\n  subjectId\n  subjectLabel\n  summary\n  summaryKey\n  summaryParams\n  reason\n  changes {\n    field\n    before\n    after\n  }\n  payloadHash\n  permission\n  requestedBy {\n    kind\n    id\n    name\n  }\n  requestedAt\n  expiresAt\n  decidedBy {\n    kind\n    id\n    name\n  }\n  decidedAt\n  note\n  alone\n  failure {\n    code\n    message\n  }\n}',
};
export const Approvals: TypedDocument<ApprovalsQuery, ApprovalsQueryVariables> = {
  name: 'Approvals',
  hash: 'c2eed588612d5218f0385e7483810f65f79e7daa29dcfda86577f219ed0adfc4',
  text: 'query Approvals($first: Int!, $after: String, $where: ApprovalRequestFilter) {\n  approvalRequests(first: $first, after: $after, where: $where) {\n    nodes {\n      ...ApprovalParts\n    }\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n    }\n    totalCount\n  }\n}\nfragment ApprovalParts on ApprovalRequest {\n  id\n  version\n  kind\n  state\n  subjectType\n  subjectId\n  subjectLabel\n  summary\n  summaryKey\n  summaryParams\n  reason\n  changes {\n    field\n    before\n    after\n  }\n  payloadHash\n  permission\n  requestedBy {\n    kind\n    id\n    name\n  }\n  requestedAt\n  expiresAt\n  decidedBy {\n    kind\n    id\n    name\n  }\n  decidedAt\n  note\n  alone\n  failure {\n    code\n    message\n  }\n}',
};
export const ApproveCampaign: TypedDocument<ApproveCampaignMutation, ApproveCampaignMutationVariables> = {
  name: 'ApproveCampaign',
  hash: 'd534ee09ef4d12edbfed7fcc1be6dc0daa174a421a8b8638d5889f5f4c77ac91',
  text: 'mutation ApproveCampaign($input: CampaignStepInput!) {\n  approveCampaign(input: $input) {\n    campaign {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const ApproveChange: TypedDocument<ApproveChangeMutation, ApproveChangeMutationVariables> = {
  name: 'ApproveChange',
  hash: '07501518a6b6f15e5c8b50cdcdce503a1f4010021ab12c6bd14fce08607238a9',
  text: 'mutation ApproveChange($input: ApproveChangeInput!) {\n  approveChange(input: $input) {\n    approvalRequest {\n      id\n      state\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const ApproveFinancePayable: TypedDocument<
  ApproveFinancePayableMutation,
  ApproveFinancePayableMutationVariables
> = {
  name: 'ApproveFinancePayable',
  hash: '23ebab917903f12c43e453f95be4bcec23fd1bfa6aa945ce811c21a78e296ca1',
  text: 'mutation ApproveFinancePayable($input: DecideFinancePayableInput!) {\n  approveFinancePayable(input: $input) {\n    payable {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const ApproveFinancePayout: TypedDocument<ApproveFinancePayoutMutation, ApproveFinancePayoutMutationVariables> =
  {
    name: 'ApproveFinancePayout',
    hash: 'f77cd29353a6ddaca0c21c5ec1f96911418b3e8494eb1f3d69106553e58a5422',
    text: 'mutation ApproveFinancePayout($input: FinancePayoutStepInput!) {\n  approveFinancePayout(input: $input) {\n    payout {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
  };
export const ApproveManualEntry: TypedDocument<ApproveManualEntryMutation, ApproveManualEntryMutationVariables> = {
  name: 'ApproveManualEntry',
  hash: '24eef08d97b4e95f19c94592630d89f0f12890ce3f7f22dbc40de78d2a4237fa',
  text: 'mutation ApproveManualEntry($input: ManualEntryStepInput!) {\n  approveManualEntry(input: $input) {\n    manualEntry {\n      id\n      entryId\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const ApprovePriceDraft: TypedDocument<ApprovePriceDraftMutation, ApprovePriceDraftMutationVariables> = {
  name: 'ApprovePriceDraft',
  hash: 'bca424f2b9945474a6289aa1a346981513ab4fada0f22506ef4a89e813789ded',
  text: 'mutation ApprovePriceDraft($input: ApprovePriceDraftInput!) {\n  approvePriceDraft(input: $input) {\n    draft {\n      id\n      status\n      version\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const ArchiveAutomationRule: TypedDocument<
  ArchiveAutomationRuleMutation,
  ArchiveAutomationRuleMutationVariables
> = {
  name: 'ArchiveAutomationRule',
  hash: '7c56c66ae375dfaaa7ec0a9761001c57ec060f658d7bcbd98a766932d2364e97',
  text: 'mutation ArchiveAutomationRule($input: AutomationRuleStepInput!) {\n  archiveAutomationRule(input: $input) {\n    rule {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const ArchiveFlag: TypedDocument<ArchiveFlagMutation, ArchiveFlagMutationVariables> = {
  name: 'ArchiveFlag',
  hash: '67de51cc19ac945e9e62b3d71017a84974711813113d971ae6760f412f168d1a',
  text: 'mutation ArchiveFlag($input: FlagStepInput!) {\n  archiveFlag(input: $input) {\n    ...FlagDone\n  }\n}\nfragment FlagDone on FlagPayload {\n  flag {\n    id\n    version\n  }\n  pendingApproval\n  userErrors {\n    code\n    message\n    path\n    details\n  }\n}',
};
export const ArchiveNotifications: TypedDocument<ArchiveNotificationsMutation, ArchiveNotificationsMutationVariables> =
  {
    name: 'ArchiveNotifications',
    hash: '78f7f1e56ee7bc0bd1a4d8d4d9c509b28f12d6462391da1d1dcce8a06ac0ec4b',
    text: 'mutation ArchiveNotifications($input: ArchiveNotificationsInput!) {\n  archiveNotifications(input: $input) {\n    unreadCount\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
  };
export const ArchivePipeline: TypedDocument<ArchivePipelineMutation, ArchivePipelineMutationVariables> = {
  name: 'ArchivePipeline',
  hash: 'cf4e43250089526a16812087f7be25506b5da0203ae7aead6bce1f36be62bea8',
  text: 'mutation ArchivePipeline($input: ArchivePipelineInput!) {\n  archivePipeline(input: $input) {\n    pipeline {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const ArchivePriceList: TypedDocument<ArchivePriceListMutation, ArchivePriceListMutationVariables> = {
  name: 'ArchivePriceList',
  hash: '1e250a5b37a7f5bf797061727b09733b70b98d8da9cfd62ac7cd4d437bf85a4e',
  text: 'mutation ArchivePriceList($input: PriceListStepInput!) {\n  archivePriceList(input: $input) {\n    priceList {\n      ...PriceListParts\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}\nfragment PriceListParts on PriceList {\n  id\n  code\n  name\n  status\n  type\n  channelId\n  segmentId\n  customerId\n  currency\n  basis\n  priority\n  startsAt\n  endsAt\n  risingBands\n  roundingEnding\n  minimumStep\n  formulaKind\n  formulaPercent\n  formulaListId\n  formulaChannelId\n  version\n  updatedAt\n  channel {\n    id\n    name\n  }\n}',
};
export const AssignLead: TypedDocument<AssignLeadMutation, AssignLeadMutationVariables> = {
  name: 'AssignLead',
  hash: 'e92dca741fc023510ba9dc6b749bc859d837cb5d7e16e7971d15ce48ec0db411',
  text: 'mutation AssignLead($input: AssignLeadInput!) {\n  assignLead(input: $input) {\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const AssignRoles: TypedDocument<AssignRolesMutation, AssignRolesMutationVariables> = {
  name: 'AssignRoles',
  hash: '1d093e70918be75ad20ad0fc1b28d0043ddb697c8594e35d1621bae0c1253e56',
  text: 'mutation AssignRoles($input: AssignRolesInput!) {\n  assignRoles(input: $input) {\n    membership {\n      id\n    }\n    warnings {\n      code\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const Attributes: TypedDocument<AttributesQuery, AttributesQueryVariables> = {
  name: 'Attributes',
  hash: '57769022aefe4f28c0981e2725e93d9461b8a6667370e27eb76bb79329031dcc',
  text: 'query Attributes {\n  attributes {\n    ...AttributeParts\n  }\n  categories {\n    id\n    label\n  }\n}\nfragment AttributeParts on Attribute {\n  id\n  code\n  kind\n  level\n  label\n  unit\n  required\n  filterable\n  categoryIds\n  position\n  version\n  options {\n    code\n    label\n  }\n  translations {\n    locale\n    label\n  }\n}',
};
export const AttributionOfPeriod: TypedDocument<AttributionOfPeriodQuery, AttributionOfPeriodQueryVariables> = {
  name: 'AttributionOfPeriod',
  hash: '9a9c57f8c7440f35abad5f92903a7eddaa6c2d571de9d27a6112a52f301aaa67',
  text: 'query AttributionOfPeriod($from: String!, $until: String!, $model: AttributionModel!, $by: AttributionGroup!) {\n  attributionRule {\n    lookbackDays\n    version\n    text\n  }\n  attributionResults(from: $from, until: $until, model: $model, by: $by) {\n    model\n    orders\n    totals {\n      ...BookMoney\n    }\n    rows {\n      key\n      campaignId\n      name\n      orders\n      share\n      credited {\n        ...BookMoney\n      }\n      reversed {\n        ...BookMoney\n      }\n      revenue {\n        ...BookMoney\n      }\n    }\n  }\n}\nfragment BookMoney on Money {\n  decimal\n  currency\n}',
};
export const AuditDigests: TypedDocument<AuditDigestsQuery, AuditDigestsQueryVariables> = {
  name: 'AuditDigests',
  hash: '1f8d8fbe9caeced57720e5ad85f6e5ea44ad0743cebcb460f1906ba59a26f617',
  text: 'query AuditDigests($first: Int!, $after: String) {\n  auditDigests(first: $first, after: $after) {\n    nodes {\n      id\n      number\n      createdAt\n      hash\n      kid\n      heads {\n        service\n        brandId\n        seq\n        hash\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n  auditVerifications {\n    ...VerificationParts\n  }\n}\nfragment VerificationParts on AuditVerification {\n  id\n  status\n  startedAt\n  finishedAt\n  rows\n  chains\n  sound\n  unreachable\n  error\n  deleted {\n    service\n    brandId\n    deletedAt\n    deletedBy\n  }\n  findings {\n    service\n    brandId\n    seq\n    problem\n  }\n  digestFinding {\n    number\n    problem\n  }\n}',
};
export const AuditEntries: TypedDocument<AuditEntriesQuery, AuditEntriesQueryVariables> = {
  name: 'AuditEntries',
  hash: 'a31f25f003956280416b6051a41fe573c5e615b637e648c98f09607ce881b942',
  text: 'query AuditEntries($first: Int!, $after: String, $where: AuditFilter) {\n  auditEntries(first: $first, after: $after, where: $where) {\n    nodes {\n      ...AuditRow\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n  auditVerifications {\n    ...VerificationParts\n  }\n}\nfragment AuditRow on AuditEntry {\n  id\n  service\n  seq\n  at\n  action\n  requestId\n  correlationId\n  facts\n  details\n  erased\n  prevHash\n  hash\n  actor {\n    kind\n    id\n    name\n  }\n  entity {\n    type\n    id\n  }\n}\nfragment VerificationParts on AuditVerification {\n  id\n  status\n  startedAt\n  finishedAt\n  rows\n  chains\n  sound\n  unreachable\n  error\n  deleted {\n    service\n    brandId\n    deletedAt\n    deletedBy\n  }\n  findings {\n    service\n    brandId\n    seq\n    problem\n  }\n  digestFinding {\n    number\n    problem\n  }\n}',
};
export const AutomationCatalogue: TypedDocument<AutomationCatalogueQuery, AutomationCatalogueQueryVariables> = {
  name: 'AutomationCatalogue',
  hash: 'd58501121c70f5a74e51c86da4b99cd4974e85b4372ed3b04b8f6ba38960b637',
  text: 'query AutomationCatalogue {\n  automationCatalogue {\n    events {\n      type\n      description\n      fields {\n        path\n        type\n      }\n    }\n    functions {\n      name\n      example\n    }\n    commands {\n      domain\n      command\n      description\n    }\n    jobs {\n      job\n      label\n      description\n      inputSchema\n    }\n  }\n}',
};
export const AutomationEndpoints: TypedDocument<AutomationEndpointsQuery, AutomationEndpointsQueryVariables> = {
  name: 'AutomationEndpoints',
  hash: '6a9298843b867eaeeee4ccb3f7e0c861a015a9a4f49a53c48e67e807bee79e32',
  text: 'query AutomationEndpoints {\n  webhookEndpoints {\n    id\n    url\n    description\n  }\n}',
};
export const AutomationRule: TypedDocument<AutomationRuleQuery, AutomationRuleQueryVariables> = {
  name: 'AutomationRule',
  hash: 'd93515e51cf89808872cb52ff63fca18cfda9e486592975331f899eafee3fdd6',
  text: 'query AutomationRule($id: ID!, $runs: AutomationRunFilter!) {\n  automationRule(id: $id) {\n    ...AutomationRuleRow\n    activeSince\n    switchedOnBy {\n      name\n      id\n    }\n    revisions {\n      revision\n      name\n      createdAt\n      author {\n        kind\n        id\n        name\n      }\n      definition {\n        ...AutomationDefinitionParts\n      }\n    }\n  }\n  automationRuns(first: 10, where: $runs) {\n    nodes {\n      ...AutomationRunRow\n    }\n  }\n}\nfragment AutomationRuleRow on AutomationRule {\n  id\n  version\n  name\n  description\n  status\n  revision\n  activeRevision\n  nextAt\n  trip {\n    reason\n    message\n    at\n  }\n  stall {\n    expected\n    actual\n    since\n  }\n  definition {\n    eventTypes\n    schedule\n  }\n  lastRun {\n    id\n    status\n    createdAt\n  }\n  lastDay {\n    seen\n    started\n    gathered\n    conditionFalse\n    conditionError\n    ownWrite\n    lastError\n  }\n}\nfragment AutomationDefinitionParts on AutomationDefinition {\n  eventTypes\n  schedule\n  condition\n  grouping\n  groupSeconds\n  unlessEventTypes\n  maxPerMinute\n  maxPerHour\n  actions {\n    kind\n    title\n    body\n    severity\n    link\n    recipientPermission\n    recipientUserIds\n    dueInDays\n    endpointId\n    url\n    job\n    domain\n    command\n    input\n  }\n}\nfragment AutomationRunRow on AutomationRun {\n  id\n  ruleId\n  ruleName\n  revision\n  status\n  reason\n  eventCount\n  depth\n  createdAt\n  dueAt\n  finishedAt\n  correlationId\n  sample {\n    id\n    type\n    label\n    occurredAt\n  }\n  results {\n    action\n    kind\n    status\n    message\n    reference\n  }\n}',
};
export const AutomationRules: TypedDocument<AutomationRulesQuery, AutomationRulesQueryVariables> = {
  name: 'AutomationRules',
  hash: '5521defb783e3fa2ace4f98b17f425d8186c8ca93152010e75badbd8a5a8d58b',
  text: 'query AutomationRules($first: Int!, $after: String) {\n  automationRules(first: $first, after: $after) {\n    nodes {\n      ...AutomationRuleRow\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\nfragment AutomationRuleRow on AutomationRule {\n  id\n  version\n  name\n  description\n  status\n  revision\n  activeRevision\n  nextAt\n  trip {\n    reason\n    message\n    at\n  }\n  stall {\n    expected\n    actual\n    since\n  }\n  definition {\n    eventTypes\n    schedule\n  }\n  lastRun {\n    id\n    status\n    createdAt\n  }\n  lastDay {\n    seen\n    started\n    gathered\n    conditionFalse\n    conditionError\n    ownWrite\n    lastError\n  }\n}',
};
export const AutomationRuns: TypedDocument<AutomationRunsQuery, AutomationRunsQueryVariables> = {
  name: 'AutomationRuns',
  hash: 'bfe5d7e68b64b5773f8f2565b3258ce5dc89b9c0b9deedd68a6f1cd73a87abff',
  text: 'query AutomationRuns($first: Int!, $after: String, $where: AutomationRunFilter) {\n  automationRuns(first: $first, after: $after, where: $where) {\n    nodes {\n      ...AutomationRunRow\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\nfragment AutomationRunRow on AutomationRun {\n  id\n  ruleId\n  ruleName\n  revision\n  status\n  reason\n  eventCount\n  depth\n  createdAt\n  dueAt\n  finishedAt\n  correlationId\n  sample {\n    id\n    type\n    label\n    occurredAt\n  }\n  results {\n    action\n    kind\n    status\n    message\n    reference\n  }\n}',
};
export const AutomationTemplates: TypedDocument<AutomationTemplatesQuery, AutomationTemplatesQueryVariables> = {
  name: 'AutomationTemplates',
  hash: 'e3286f7574131eb8ceefa93d319bbb2afd8d81c18a89ccab85d688816f723ebc',
  text: 'query AutomationTemplates {\n  automationTemplates {\n    key\n    name\n    description\n    definition {\n      ...AutomationDefinitionParts\n    }\n  }\n}\nfragment AutomationDefinitionParts on AutomationDefinition {\n  eventTypes\n  schedule\n  condition\n  grouping\n  groupSeconds\n  unlessEventTypes\n  maxPerMinute\n  maxPerHour\n  actions {\n    kind\n    title\n    body\n    severity\n    link\n    recipientPermission\n    recipientUserIds\n    dueInDays\n    endpointId\n    url\n    job\n    domain\n    command\n    input\n  }\n}',
};
export const BillFinanceOrder: TypedDocument<BillFinanceOrderMutation, BillFinanceOrderMutationVariables> = {
  name: 'BillFinanceOrder',
  hash: '374cdc5e47a4a7a2eb1c6a5b77ca9c9890a279c88724f96bc6d16fa9358a9ac9',
  text: 'mutation BillFinanceOrder($input: BillFinanceOrderInput!) {\n  billFinanceOrder(input: $input) {\n    invoice {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const BulkEdit: TypedDocument<BulkEditQuery, BulkEditQueryVariables> = {
  name: 'BulkEdit',
  hash: '17f33839adc8f0aaa98589545b7cde257c84a29505170cdc0314d406fcd86416',
  text: 'query BulkEdit($id: ID!, $first: Int!, $after: String, $outcome: BulkEditOutcome) {\n  bulkEdit(id: $id) {\n    ...BulkEditParts\n    rows(first: $first, after: $after, outcome: $outcome) {\n      nodes {\n        id\n        outcome\n        code\n        message\n        product {\n          id\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n      totalCount\n    }\n  }\n}\nfragment BulkEditParts on BulkEdit {\n  id\n  label\n  status\n  matched\n  changed\n  unchanged\n  failed\n  undone\n  refused\n  undoable\n  createdAt\n  finishedAt\n  startedBy {\n    name\n  }\n}',
};
export const BulkEditPreview: TypedDocument<BulkEditPreviewQuery, BulkEditPreviewQueryVariables> = {
  name: 'BulkEditPreview',
  hash: '54845dec84256e818b77ac94123566d6b21700bccff5858329b15fcb34209f9a',
  text: 'query BulkEditPreview($patch: BulkEditPatchInput!, $filter: ProductFilter) {\n  previewBulkEdit(patch: $patch, filter: $filter) {\n    count\n    rows {\n      refusal\n      product {\n        id\n        name\n      }\n      changes {\n        field\n        before\n        after\n      }\n    }\n  }\n}',
};
export const BulkEdits: TypedDocument<BulkEditsQuery, BulkEditsQueryVariables> = {
  name: 'BulkEdits',
  hash: '61f1dc8ac6a298ff7703e5a9be65cd7d7ea41354923c9b8e532ce79a5423c7ef',
  text: 'query BulkEdits {\n  bulkEdits {\n    ...BulkEditParts\n  }\n}\nfragment BulkEditParts on BulkEdit {\n  id\n  label\n  status\n  matched\n  changed\n  unchanged\n  failed\n  undone\n  refused\n  undoable\n  createdAt\n  finishedAt\n  startedBy {\n    name\n  }\n}',
};
export const CampaignAudience: TypedDocument<CampaignAudienceQuery, CampaignAudienceQueryVariables> = {
  name: 'CampaignAudience',
  hash: 'd82fcbae1d575b8d725288c38f001897c1ab37300d704fde41ade76cf1995bfb',
  text: 'query CampaignAudience($segmentId: ID!, $purpose: String!) {\n  campaignAudience(segmentId: $segmentId, purpose: $purpose) {\n    members\n    judged\n    sendable\n    refused {\n      reason\n      count\n    }\n  }\n}',
};
export const CampaignPage: TypedDocument<CampaignPageQuery, CampaignPageQueryVariables> = {
  name: 'CampaignPage',
  hash: 'f7b928e80f10571bb91ea4bf0c9ee543690a6f36d76e49713f81c264217341fb',
  text: 'query CampaignPage($id: ID!) {\n  campaign(id: $id) {\n    ...CampaignParts\n  }\n}\nfragment CampaignParts on Campaign {\n  id\n  name\n  code\n  description\n  status\n  actions\n  origin\n  channels\n  budget {\n    ...MoneyParts\n  }\n  startsAt\n  endsAt\n  goal {\n    kind\n    target\n  }\n  segmentId\n  keepAdding\n  purpose\n  testShare\n  winnerMetric\n  winnerAfterHours\n  winner {\n    key\n    name\n  }\n  author {\n    ...CampaignActorParts\n  }\n  submittedBy {\n    ...CampaignActorParts\n  }\n  decidedBy {\n    ...CampaignActorParts\n  }\n  decisionNote\n  launchedAt\n  endedAt\n  version\n  arms {\n    ...CampaignArmParts\n  }\n  findings {\n    code\n    message\n    arm\n  }\n}\nfragment MoneyParts on Money {\n  decimal\n  currency\n}\nfragment CampaignActorParts on CampaignActor {\n  kind\n  id\n  name\n}\nfragment CampaignArmParts on CampaignArm {\n  key\n  name\n  weight\n  control\n  subject\n  preheader\n  html\n  text\n}',
};
export const CampaignPreview: TypedDocument<CampaignPreviewQuery, CampaignPreviewQueryVariables> = {
  name: 'CampaignPreview',
  hash: '5017dec3e409472bff8598b130197c36fc921f2ac8e367dc813497730194b0ed',
  text: 'query CampaignPreview($input: CampaignPreviewInput!) {\n  campaignPreview(input: $input) {\n    subject\n    html\n    text\n    findings {\n      code\n      message\n    }\n  }\n}',
};
export const CampaignReaders: TypedDocument<CampaignReadersQuery, CampaignReadersQueryVariables> = {
  name: 'CampaignReaders',
  hash: '4321c7bcdaa0d22c33a2caafb4ba5ef247b63060f377423e45199725026cc0c1',
  text: 'query CampaignReaders($id: ID!) {\n  segment(id: $id) {\n    members(first: 10) {\n      nodes {\n        personId\n        person {\n          label: displayName\n        }\n      }\n    }\n  }\n}',
};
export const CampaignResults: TypedDocument<CampaignResultsQuery, CampaignResultsQueryVariables> = {
  name: 'CampaignResults',
  hash: '0f89159fdcd38271de4214d28781f5cd5e5c2bfccd71dc527112cc6618d43908',
  text: 'query CampaignResults($id: ID!) {\n  campaign(id: $id) {\n    id\n    result {\n      people\n      queued\n      delivered\n      bounced\n      failed\n      refused {\n        reason\n        count\n      }\n      waiting\n      leads\n      orders\n      reached\n      revenue {\n        ...MoneyParts\n      }\n      opened {\n        ...CampaignRateParts\n      }\n      clicked {\n        ...CampaignRateParts\n      }\n      unsubscribed {\n        ...CampaignRateParts\n      }\n      ordered {\n        ...CampaignRateParts\n      }\n      arms {\n        arm {\n          key\n          name\n          control\n          weight\n        }\n        people\n        queued\n        delivered\n        bounced\n        failed\n        orders\n        revenue {\n          ...MoneyParts\n        }\n        refused {\n          reason\n          count\n        }\n        opened {\n          ...CampaignRateParts\n        }\n        clicked {\n          ...CampaignRateParts\n        }\n        unsubscribed {\n          ...CampaignRateParts\n        }\n        ordered {\n          ...CampaignRateParts\n        }\n        comparisons {\n          metric\n          against\n          difference\n          p\n          significant\n        }\n      }\n    }\n  }\n}\nfragment MoneyParts on Money {\n  decimal\n  currency\n}\nfragment CampaignRateParts on CampaignRate {\n  successes\n  of\n  rate\n  low\n  high\n}',
};
export const Campaigns: TypedDocument<CampaignsQuery, CampaignsQueryVariables> = {
  name: 'Campaigns',
  hash: 'b1b700e9c04c63199c69a8c29215067fc601947068569ac851c37eee9ddba57a',
  text: 'query Campaigns($first: Int!, $after: String, $where: CampaignWhere) {\n  campaigns(first: $first, after: $after, where: $where) {\n    nodes {\n      ...CampaignRow\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n}\nfragment CampaignRow on Campaign {\n  id\n  name\n  code\n  status\n  origin\n  channels\n  startsAt\n  endsAt\n  launchedAt\n  segmentId\n  result {\n    people\n    delivered\n    clicked {\n      rate\n      of\n    }\n    orders\n    revenue {\n      ...MoneyParts\n    }\n  }\n}\nfragment MoneyParts on Money {\n  decimal\n  currency\n}',
};
export const CampaignSegments: TypedDocument<CampaignSegmentsQuery, CampaignSegmentsQueryVariables> = {
  name: 'CampaignSegments',
  hash: 'dd47d0e9a3b44ac0d278a89a23864d38d71d10d4eea0dbcc7036956f66bbd162',
  text: 'query CampaignSegments {\n  segments {\n    id\n    name\n    memberCount\n    archived\n  }\n}',
};
export const CampaignsFound: TypedDocument<CampaignsFoundQuery, CampaignsFoundQueryVariables> = {
  name: 'CampaignsFound',
  hash: '38a58a50b5659973ac1e671b63066f3891ab1e76f8371aaf21c7f15dd065412e',
  text: 'query CampaignsFound($text: String!) {\n  campaigns(first: 10, where: {text: {contains: $text}}) {\n    nodes {\n      id\n      name\n    }\n  }\n}',
};
export const CancelBrandDeletion: TypedDocument<CancelBrandDeletionMutation, CancelBrandDeletionMutationVariables> = {
  name: 'CancelBrandDeletion',
  hash: 'd25ad0b4cbe348386c36cdceb2920e4294ffe4ead0d1c78b99eef2588c01e066',
  text: 'mutation CancelBrandDeletion($input: CancelBrandDeletionInput!) {\n  cancelBrandDeletion(input: $input) {\n    brandDeletion {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const CancelCampaign: TypedDocument<CancelCampaignMutation, CancelCampaignMutationVariables> = {
  name: 'CancelCampaign',
  hash: '9d551f4464d1ec4d7959b0d969a9f3dc7c673cceab3dbe1ba5e59287ea4911b4',
  text: 'mutation CancelCampaign($input: CampaignStepInput!) {\n  cancelCampaign(input: $input) {\n    campaign {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const CancelFinanceOrder: TypedDocument<CancelFinanceOrderMutation, CancelFinanceOrderMutationVariables> = {
  name: 'CancelFinanceOrder',
  hash: 'ee6d5a3bfdcaed16a704d064bc6819ea0ad08bb91f083766231d6f7cbd08ef65',
  text: 'mutation CancelFinanceOrder($input: CancelFinanceOrderInput!) {\n  cancelFinanceOrder(input: $input) {\n    order {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const CancelFinancePayout: TypedDocument<CancelFinancePayoutMutation, CancelFinancePayoutMutationVariables> = {
  name: 'CancelFinancePayout',
  hash: 'bb2823d15bd786f8fbcc2f17234843a01397705712d5c5efc0cf3101cda3b07b',
  text: 'mutation CancelFinancePayout($input: FinancePayoutStepInput!) {\n  cancelFinancePayout(input: $input) {\n    payout {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const CancelLoyaltyRedemption: TypedDocument<
  CancelLoyaltyRedemptionMutation,
  CancelLoyaltyRedemptionMutationVariables
> = {
  name: 'CancelLoyaltyRedemption',
  hash: 'e807adb79c0aa187f0b6429ab9e331afa5283f3e8e4601bce706cceb75bf0f65',
  text: 'mutation CancelLoyaltyRedemption($input: EndLoyaltyRedemptionInput!) {\n  cancelLoyaltyRedemption(input: $input) {\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const CancelLoyaltyVoucher: TypedDocument<CancelLoyaltyVoucherMutation, CancelLoyaltyVoucherMutationVariables> =
  {
    name: 'CancelLoyaltyVoucher',
    hash: '89d332657ad78f008e3796a1156b3e9e793a89fe39d19119d8568560667ef082',
    text: 'mutation CancelLoyaltyVoucher($input: CancelLoyaltyVoucherInput!) {\n  cancelLoyaltyVoucher(input: $input) {\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
  };
export const CancelPriceDraft: TypedDocument<CancelPriceDraftMutation, CancelPriceDraftMutationVariables> = {
  name: 'CancelPriceDraft',
  hash: 'ce1a82a19e15fde79c59fd2ce3d95138e69c2e1e0614aaebacc5567fbc42410c',
  text: 'mutation CancelPriceDraft($input: CancelPriceDraftInput!) {\n  cancelPriceDraft(input: $input) {\n    draft {\n      id\n      status\n      version\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const CancelStockCount: TypedDocument<CancelStockCountMutation, CancelStockCountMutationVariables> = {
  name: 'CancelStockCount',
  hash: '8c815c5b9684f569e75f410d6c1f4b2c6d97c7d3d9cca85b1b9dd34214356cf5',
  text: 'mutation CancelStockCount($input: StockCountStepInput!) {\n  cancelStockCount(input: $input) {\n    stockCount {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const CancelStockTransfer: TypedDocument<CancelStockTransferMutation, CancelStockTransferMutationVariables> = {
  name: 'CancelStockTransfer',
  hash: '932a95f89017a904f3fdc4a186f2fbcb0848f255578a4f3c561656e8389d5548',
  text: 'mutation CancelStockTransfer($input: StockTransferStepInput!) {\n  cancelStockTransfer(input: $input) {\n    stockTransfer {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const CaptureLead: TypedDocument<CaptureLeadMutation, CaptureLeadMutationVariables> = {
  name: 'CaptureLead',
  hash: '812f51d22d79aa3671c7d1f7d24aafd46e3bd4a67aa5c912a26465ee026405aa',
  text: 'mutation CaptureLead($input: CaptureLeadInput!) {\n  captureLead(input: $input) {\n    lead {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const Categories: TypedDocument<CategoriesQuery, CategoriesQueryVariables> = {
  name: 'Categories',
  hash: '377b1313f0b0b49e0d877fc423a14093a785ae85831e5caac2d857798cb798c0',
  text: 'query Categories {\n  categories {\n    ...CategoryParts\n  }\n}\nfragment CategoryParts on Category {\n  id\n  parentId\n  name\n  slug\n  path\n  label\n  depth\n  position\n  version\n  productCount\n  translations {\n    locale\n    name\n  }\n}',
};
export const ChangeFiscalPeriod: TypedDocument<ChangeFiscalPeriodMutation, ChangeFiscalPeriodMutationVariables> = {
  name: 'ChangeFiscalPeriod',
  hash: '565da330fdafe218fd3460ebc70a922d7868f85ba34227fb23e9d2303cef440f',
  text: 'mutation ChangeFiscalPeriod($input: ChangeFiscalPeriodInput!) {\n  changeFiscalPeriod(input: $input) {\n    period {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const ChangeLoyaltyEarnRuleStatus: TypedDocument<
  ChangeLoyaltyEarnRuleStatusMutation,
  ChangeLoyaltyEarnRuleStatusMutationVariables
> = {
  name: 'ChangeLoyaltyEarnRuleStatus',
  hash: '30a243b7dcbf90326fb1d12fb0ce0a7cf818c7b5cf0bd1b0b1b46cf6705c16e5',
  text: 'mutation ChangeLoyaltyEarnRuleStatus($input: ChangeLoyaltyEarnRuleStatusInput!) {\n  changeLoyaltyEarnRuleStatus(input: $input) {\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const ChangeLoyaltyMemberStatus: TypedDocument<
  ChangeLoyaltyMemberStatusMutation,
  ChangeLoyaltyMemberStatusMutationVariables
> = {
  name: 'ChangeLoyaltyMemberStatus',
  hash: 'b17afd868d67ffc5017a3803e5180a5913fafe2ea8b6bf9a505e224ace1f4fe8',
  text: 'mutation ChangeLoyaltyMemberStatus($input: ChangeLoyaltyMemberStatusInput!) {\n  changeLoyaltyMemberStatus(input: $input) {\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const ChangeLoyaltyProgramStatus: TypedDocument<
  ChangeLoyaltyProgramStatusMutation,
  ChangeLoyaltyProgramStatusMutationVariables
> = {
  name: 'ChangeLoyaltyProgramStatus',
  hash: '1d44a1b653ede6752c5b64e359ac79b4480495121504d6d2a682d628ddb3592a',
  text: 'mutation ChangeLoyaltyProgramStatus($input: ChangeLoyaltyProgramStatusInput!) {\n  changeLoyaltyProgramStatus(input: $input) {\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const ChangeLoyaltyRewardStatus: TypedDocument<
  ChangeLoyaltyRewardStatusMutation,
  ChangeLoyaltyRewardStatusMutationVariables
> = {
  name: 'ChangeLoyaltyRewardStatus',
  hash: '4c0c888bc1bd6d1e1c8641eaaa9e9600e0cf7ca5199386dd5eb70c67b8ffac17',
  text: 'mutation ChangeLoyaltyRewardStatus($input: ChangeLoyaltyRewardStatusInput!) {\n  changeLoyaltyRewardStatus(input: $input) {\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const ChangePartnerStatus: TypedDocument<ChangePartnerStatusMutation, ChangePartnerStatusMutationVariables> = {
  name: 'ChangePartnerStatus',
  hash: 'e9599aef7c694f7506e8401f1c930974c47e0c6d3b781f430f83692b029dee51',
  text: 'mutation ChangePartnerStatus($input: ChangePartnerStatusInput!) {\n  changePartnerStatus(input: $input) {\n    partner {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const ChangePassword: TypedDocument<ChangePasswordMutation, ChangePasswordMutationVariables> = {
  name: 'ChangePassword',
  hash: '47cee1e859acd6fd51c39fafeac5fc5e6e7767d7f590a7b09aa4c02201c48422',
  text: 'mutation ChangePassword($input: ChangePasswordInput!) {\n  changePassword(input: $input) {\n    endedSessions\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const ChangeProductStatus: TypedDocument<ChangeProductStatusMutation, ChangeProductStatusMutationVariables> = {
  name: 'ChangeProductStatus',
  hash: '8d259ac3757b945d575f3bcd280a7d8df29449aedd91b08868da32394756766f',
  text: 'mutation ChangeProductStatus($input: ChangeProductStatusInput!) {\n  changeProductStatus(input: $input) {\n    product {\n      id\n      version\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const ChangePromotionStatus: TypedDocument<
  ChangePromotionStatusMutation,
  ChangePromotionStatusMutationVariables
> = {
  name: 'ChangePromotionStatus',
  hash: 'cec79120d3cfcfe23b4096faaa2e31b58164960a201bb0f07a0cced490453d63',
  text: 'mutation ChangePromotionStatus($input: ChangePromotionStatusInput!) {\n  changePromotionStatus(input: $input) {\n    promotion {\n      ...PromotionParts\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n    warnings {\n      code\n    }\n  }\n}\nfragment PromotionParts on Promotion {\n  id\n  name\n  status\n  kind\n  combination\n  priority\n  currency\n  percent\n  amount {\n    ...MoneyParts\n  }\n  buy\n  get\n  mostTimes\n  bundleItems {\n    variantId\n    quantity\n  }\n  bundlePrice {\n    ...MoneyParts\n  }\n  variantIds\n  productIds\n  categoryIds\n  channelIds\n  segmentIds\n  firstOrderOnly\n  minimumBasket {\n    ...MoneyParts\n  }\n  needsCode\n  startsAt\n  endsAt\n  limitTotal\n  limitPerCustomer\n  budget {\n    ...MoneyParts\n  }\n  usedCount\n  used {\n    ...MoneyParts\n  }\n  codeCount\n  approvalId\n  version\n}\nfragment MoneyParts on Money {\n  decimal\n  currency\n}',
};
export const ChangeSegmentMembers: TypedDocument<ChangeSegmentMembersMutation, ChangeSegmentMembersMutationVariables> =
  {
    name: 'ChangeSegmentMembers',
    hash: '35a19285f757ebf1d3912c3ee78cc51beefd339b43cea9de19d0def889c674ab',
    text: 'mutation ChangeSegmentMembers($input: ChangeSegmentMembersInput!) {\n  changeSegmentMembers(input: $input) {\n    segment {\n      ...SegmentParts\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}\nfragment SegmentParts on CustomerSegment {\n  id\n  code\n  name\n  memberCount\n  version\n}',
  };
export const Channels: TypedDocument<ChannelsQuery, ChannelsQueryVariables> = {
  name: 'Channels',
  hash: '07329afaad1c3f66da809594bd6a82102cdcf84f3f74b3d4292ac2f9fb736dd6',
  text: 'query Channels {\n  channels {\n    ...ChannelParts\n  }\n}\nfragment ChannelParts on Channel {\n  id\n  code\n  name\n  kind\n  currency\n  priceDisplay\n  country\n  active\n}',
};
export const CheckAutomationCondition: TypedDocument<
  CheckAutomationConditionQuery,
  CheckAutomationConditionQueryVariables
> = {
  name: 'CheckAutomationCondition',
  hash: 'ab038a7861e9f83e984f7eab5193a8e351a2bb1e91d8f34ef31639f5e3a9b907',
  text: 'query CheckAutomationCondition($condition: String!, $eventTypes: [String!]!) {\n  checkAutomationCondition(condition: $condition, eventTypes: $eventTypes) {\n    valid\n    message\n  }\n}',
};
export const CheckFinanceElectronicInvoice: TypedDocument<
  CheckFinanceElectronicInvoiceMutation,
  CheckFinanceElectronicInvoiceMutationVariables
> = {
  name: 'CheckFinanceElectronicInvoice',
  hash: '7fee9981a050ff4739c10ef2d8b2d623bddbc9ed6b198da302abded1fba57ebe',
  text: 'mutation CheckFinanceElectronicInvoice($input: CheckFinanceElectronicInvoiceInput!) {\n  checkFinanceElectronicInvoice(input: $input) {\n    check {\n      syntax\n      inside\n      specification\n      number\n      issueDate\n      seller\n      buyer\n      currency\n      due\n      lines\n      rulesLooked\n      brokenRules {\n        rule\n        severity\n        text\n        places\n      }\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const CheckLoyaltyLedger: TypedDocument<CheckLoyaltyLedgerMutation, CheckLoyaltyLedgerMutationVariables> = {
  name: 'CheckLoyaltyLedger',
  hash: 'cca3f2b59621c25f6470a557e547ccc58beef84a2d5ea883044503eaaf5107e1',
  text: 'mutation CheckLoyaltyLedger($input: CheckLoyaltyLedgerInput!) {\n  checkLoyaltyLedger(input: $input) {\n    compared\n    drifts {\n      id\n      number\n      stored\n      ledger\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const ChooseCampaignArm: TypedDocument<ChooseCampaignArmMutation, ChooseCampaignArmMutationVariables> = {
  name: 'ChooseCampaignArm',
  hash: 'dd127547be0e57107890997047d3b6e96f67011e093ff887284726e8480f4d05',
  text: 'mutation ChooseCampaignArm($input: ChooseCampaignArmInput!) {\n  chooseCampaignArm(input: $input) {\n    campaign {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const ChooseFinanceChart: TypedDocument<ChooseFinanceChartMutation, ChooseFinanceChartMutationVariables> = {
  name: 'ChooseFinanceChart',
  hash: '7b4b301fde3107d0177f9b19f92f0335d285bdc4f1490ec5bbc9debc962678dd',
  text: 'mutation ChooseFinanceChart($input: ChooseFinanceChartInput!) {\n  chooseFinanceChart(input: $input) {\n    ledger {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const CommentContentItem: TypedDocument<CommentContentItemMutation, CommentContentItemMutationVariables> = {
  name: 'CommentContentItem',
  hash: '9eecc7320a57ba9488f9a96a90014a2a3b37a9f5107b280687309399ed002c66',
  text: 'mutation CommentContentItem($input: CommentContentItemInput!) {\n  commentContentItem(input: $input) {\n    comment {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const CommentPriceDraft: TypedDocument<CommentPriceDraftMutation, CommentPriceDraftMutationVariables> = {
  name: 'CommentPriceDraft',
  hash: '537b9067c9b8d0d4055cb0f14a43fa856ebd748f398129d0d0308ada98fdf0d4',
  text: 'mutation CommentPriceDraft($input: CommentPriceDraftInput!) {\n  commentPriceDraft(input: $input) {\n    comment {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const CommitLoyaltyHold: TypedDocument<CommitLoyaltyHoldMutation, CommitLoyaltyHoldMutationVariables> = {
  name: 'CommitLoyaltyHold',
  hash: 'd138c957f46e11e68180975684056e5109da5198280ca2e100e0631a36798805',
  text: 'mutation CommitLoyaltyHold($input: CommitLoyaltyHoldInput!) {\n  commitLoyaltyHold(input: $input) {\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const Companies: TypedDocument<CompaniesQuery, CompaniesQueryVariables> = {
  name: 'Companies',
  hash: 'fb89f30831dd45b1ef587be6b00fa7ace175fef82249c6b9cde2534be05ae755',
  text: 'query Companies($first: Int!, $after: String, $search: String, $tag: String, $where: CompanyWhere, $orderBy: CompanyOrder) {\n  companies(\n    first: $first\n    after: $after\n    search: $search\n    tag: $tag\n    where: $where\n    orderBy: $orderBy\n  ) {\n    nodes {\n      id\n      number\n      name\n      domain\n      vatId\n      country\n      tags\n      createdAt\n      owner {\n        id\n        name\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n  crmTags\n}',
};
export const CompanyExport: TypedDocument<CompanyExportQuery, CompanyExportQueryVariables> = {
  name: 'CompanyExport',
  hash: '59bc62dfc49f0a7f06deefb11929ed97744be9140808a4361c5a601b4de12da4',
  text: 'query CompanyExport($after: String, $search: String) {\n  crmCompanyExport(after: $after, search: $search) {\n    csv\n    next\n  }\n}',
};
export const CompanyFields: TypedDocument<CompanyFieldsQuery, CompanyFieldsQueryVariables> = {
  name: 'CompanyFields',
  hash: 'd795d32f0507ea5d82336aa327c53b2998495f857b7f0600f28fe697c3cfe9b6',
  text: 'query CompanyFields {\n  crmCustomFields(subject: COMPANY) {\n    ...CustomFieldParts\n  }\n}\nfragment CustomFieldParts on CrmCustomField {\n  id\n  key\n  label\n  type\n  choices\n}',
};
export const CompanyName: TypedDocument<CompanyNameQuery, CompanyNameQueryVariables> = {
  name: 'CompanyName',
  hash: 'e7c22f458c3524a8474183f2c01c8cf1a9d9930fbc496698ccd5073cb033e70d',
  text: 'query CompanyName($id: ID!) {\n  company(id: $id) {\n    id\n    name\n    number\n  }\n}',
};
export const CompanyPage: TypedDocument<CompanyPageQuery, CompanyPageQueryVariables> = {
  name: 'CompanyPage',
  hash: 'c5a78a79808046d69e2146043f18e9be5c751339e424f26ee71a21c25c102cf1',
  text: 'query CompanyPage($id: ID!, $deals: Boolean!, $tasks: Boolean!) {\n  company(id: $id) {\n    ...CompanyParts\n    people {\n      ...RelationParts\n    }\n  }\n  deals(first: 5, where: {companyId: {eq: $id}, status: {eq: "OPEN"}}) @include(if: $deals) {\n    nodes {\n      id\n      title\n      amount {\n        ...MoneyParts\n      }\n      stage {\n        id\n        name\n      }\n    }\n    totalCount\n  }\n  crmTasks(first: 5, companyId: $id, state: OPEN) @include(if: $tasks) {\n    nodes {\n      id\n      title\n      dueAt\n    }\n    totalCount\n  }\n  companies(first: 20, where: {parentId: {eq: $id}}) {\n    nodes {\n      id\n      name\n      number\n    }\n  }\n  crmCustomFields(subject: COMPANY) {\n    ...CustomFieldParts\n  }\n}\nfragment CompanyParts on Company {\n  id\n  number\n  name\n  domain\n  vatId\n  email\n  phone\n  country\n  tags\n  custom\n  version\n  createdAt\n  owner {\n    id\n    name\n  }\n  parent {\n    id\n    name\n    number\n  }\n  addresses {\n    ...AddressParts\n  }\n}\nfragment AddressParts on CrmAddress {\n  id\n  kind\n  line1\n  line2\n  postalCode\n  city\n  region\n  country\n}\nfragment RelationParts on CompanyPerson {\n  id\n  role\n  since\n  until\n  person {\n    id\n    number\n    displayName\n    emails {\n      address\n    }\n    phones {\n      number\n    }\n  }\n  company {\n    id\n    number\n    name\n    domain\n    country\n  }\n}\nfragment MoneyParts on Money {\n  decimal\n  currency\n}\nfragment CustomFieldParts on CrmCustomField {\n  id\n  key\n  label\n  type\n  choices\n}',
};
export const CompanyPeople: TypedDocument<CompanyPeopleQuery, CompanyPeopleQueryVariables> = {
  name: 'CompanyPeople',
  hash: 'a037b4ca4fb2f3fa95bf1cdc00da092171f2f283b693f1c66b47289f6d7c685c',
  text: 'query CompanyPeople($id: ID!) {\n  company(id: $id) {\n    people {\n      ...RelationParts\n    }\n  }\n}\nfragment RelationParts on CompanyPerson {\n  id\n  role\n  since\n  until\n  person {\n    id\n    number\n    displayName\n    emails {\n      address\n    }\n    phones {\n      number\n    }\n  }\n  company {\n    id\n    number\n    name\n    domain\n    country\n  }\n}',
};
export const CompetitorAlerts: TypedDocument<CompetitorAlertsQuery, CompetitorAlertsQueryVariables> = {
  name: 'CompetitorAlerts',
  hash: '492ed04c2aeb63ef6c0faf766d83d3183c9b6612c5bf699f6bb117c7b8d27039',
  text: 'query CompetitorAlerts($first: Int!, $after: String, $where: CompetitorAlertFilter) {\n  competitorAlerts(first: $first, after: $after, where: $where) {\n    nodes {\n      id\n      direction\n      status\n      distancePercent\n      openedAt\n      closedAt\n      closedReason\n      channel {\n        id\n        name\n      }\n      listing {\n        id\n        title\n        competitor {\n          id\n          name\n        }\n      }\n      variant {\n        id\n        sku\n        product {\n          id\n          name\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n}',
};
export const CompetitorPage: TypedDocument<CompetitorPageQuery, CompetitorPageQueryVariables> = {
  name: 'CompetitorPage',
  hash: 'f76d04f4ee63ef80d8607c567ef5e0dafbcb3780f0310dd60049866a575ee671',
  text: 'query CompetitorPage($id: ID!, $first: Int!, $after: String) {\n  competitor(id: $id) {\n    ...CompetitorParts\n  }\n  competitorPolicy {\n    pagesRead\n  }\n  competitorListings(\n    first: $first\n    after: $after\n    where: {competitorId: {eq: $id}}\n  ) {\n    nodes {\n      ...ListingParts\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n}\nfragment CompetitorParts on Competitor {\n  id\n  code\n  name\n  website\n  currency\n  pricesIncludeVat\n  active\n  listingCount\n  version\n}\nfragment ListingParts on CompetitorListing {\n  id\n  externalRef\n  title\n  url\n  active\n  version\n  pack {\n    amount\n    unit\n  }\n  variant {\n    id\n    sku\n    product {\n      id\n      name\n    }\n  }\n  latestPrice {\n    capturedAt\n    stale\n    source\n    inStock\n    amount {\n      ...MoneyParts\n    }\n    unitPrice {\n      ...UnitPriceParts\n    }\n    unit\n  }\n  page {\n    url\n    selector\n    locale\n    enabled\n    outcome\n    message\n    lastReadAt\n    version\n  }\n}\nfragment MoneyParts on Money {\n  decimal\n  currency\n}\nfragment UnitPriceParts on UnitPrice {\n  decimal\n  currency\n}',
};
export const CompetitorSeries: TypedDocument<CompetitorSeriesQuery, CompetitorSeriesQueryVariables> = {
  name: 'CompetitorSeries',
  hash: '988cc17dd2c7ca508ca0364ff306676ca87f78cd00eced36099e9fadf11e8093',
  text: 'query CompetitorSeries($variantId: ID!, $channelId: ID!, $days: Int!) {\n  competitorPriceSeries(variantId: $variantId, channelId: $channelId, days: $days) {\n    unit\n    currency\n    own {\n      at\n      unitPrice {\n        ...UnitPriceParts\n      }\n    }\n    competitors {\n      listingId\n      competitor\n      points {\n        at\n        unitPrice {\n          ...UnitPriceParts\n        }\n      }\n    }\n  }\n}\nfragment UnitPriceParts on UnitPrice {\n  decimal\n  currency\n}',
};
export const CompleteOidcSignIn: TypedDocument<CompleteOidcSignInMutation, CompleteOidcSignInMutationVariables> = {
  name: 'CompleteOidcSignIn',
  hash: 'f2f9557558cc02c4a196bafcfeae0d22a5d3efdbc406f82e0b2e87ddd1420032',
  text: 'mutation CompleteOidcSignIn($input: CompleteOidcSignInInput!) {\n  completeOidcSignIn(input: $input) {\n    challenge {\n      token\n    }\n    session {\n      accessToken\n      refreshToken\n      expiresAt\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
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
export const ConfirmFinanceBankSuggestions: TypedDocument<
  ConfirmFinanceBankSuggestionsMutation,
  ConfirmFinanceBankSuggestionsMutationVariables
> = {
  name: 'ConfirmFinanceBankSuggestions',
  hash: '027d2df1208e3ed44f436dd3eebe313d946fd47ded04bd79f425232406c0764f',
  text: 'mutation ConfirmFinanceBankSuggestions($input: ConfirmFinanceBankSuggestionsInput!) {\n  confirmFinanceBankSuggestions(input: $input) {\n    results {\n      lineId\n      outcome\n      code\n      message\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const ConfirmSecondFactor: TypedDocument<ConfirmSecondFactorMutation, ConfirmSecondFactorMutationVariables> = {
  name: 'ConfirmSecondFactor',
  hash: 'ecbc3c290b825dc4d9af8137360e895dbd69d9f038b156ccab29dfcf6a9d5516',
  text: 'mutation ConfirmSecondFactor($input: ConfirmSecondFactorInput!) {\n  confirmSecondFactor(input: $input) {\n    recoveryCodes\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const ConnectIntegration: TypedDocument<ConnectIntegrationMutation, ConnectIntegrationMutationVariables> = {
  name: 'ConnectIntegration',
  hash: '2205bc01b56251a60ed344109e06b627488a54ee8b6812ff06af82da34e05e03',
  text: 'mutation ConnectIntegration($input: IntegrationInput!) {\n  connectIntegration(input: $input) {\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const ContentCalendar: TypedDocument<ContentCalendarQuery, ContentCalendarQueryVariables> = {
  name: 'ContentCalendar',
  hash: 'db72135965b8005d93f89c20d1be0ef5c62fc262567c0a3ab976fc9a1ed88fbe',
  text: 'query ContentCalendar($fromDay: String!, $toDay: String!, $where: ContentItemWhere) {\n  contentCalendar(fromDay: $fromDay, toDay: $toDay, where: $where) {\n    timeZone\n    today\n    truncated\n    days {\n      day\n      items {\n        ...ContentItemCard\n      }\n    }\n    clashes {\n      channel\n      minutes\n      itemIds\n    }\n  }\n  contentPlans {\n    ...ContentPlanParts\n  }\n}\nfragment ContentItemCard on ContentItem {\n  id\n  title\n  channel\n  kind\n  status\n  plannedLocal\n  actions\n  version\n  owner {\n    id\n    name\n  }\n}\nfragment ContentPlanParts on ContentPlan {\n  id\n  name\n  startsOn\n  endsOn\n  channels\n  goal\n  archived\n  version\n  owner {\n    id\n    name\n  }\n}',
};
export const ContentFound: TypedDocument<ContentFoundQuery, ContentFoundQueryVariables> = {
  name: 'ContentFound',
  hash: 'de4af0749964a4fb97af2f64f8bb662e2d01a2d1122388a8b3f919c0155122ac',
  text: 'query ContentFound($text: String!) {\n  contentItems(first: 10, where: {text: {contains: $text}}) {\n    nodes {\n      id\n      title\n    }\n  }\n}',
};
export const ContentItem: TypedDocument<ContentItemQuery, ContentItemQueryVariables> = {
  name: 'ContentItem',
  hash: 'e2ee80f20cc3e250ace8258437da56375ee757edac44401ade1cc3c580339693',
  text: 'query ContentItem($id: ID!) {\n  contentItem(id: $id) {\n    ...ContentItemCard\n    brief\n    body\n    media {\n      kind\n      url\n      fileId\n      alt\n    }\n    tags\n    submittedByName\n    submittedAt\n    approvedByName\n    approvedAt\n    decisionNote\n    publishedAt\n    changedSinceApproval {\n      field\n      before\n      after\n    }\n    plan {\n      id\n      name\n    }\n    comments {\n      id\n      text\n      authorName\n      createdAt\n    }\n    publications {\n      id\n      url\n      publishedAt\n      means\n    }\n  }\n}\nfragment ContentItemCard on ContentItem {\n  id\n  title\n  channel\n  kind\n  status\n  plannedLocal\n  actions\n  version\n  owner {\n    id\n    name\n  }\n}',
};
export const ContentPlans: TypedDocument<ContentPlansQuery, ContentPlansQueryVariables> = {
  name: 'ContentPlans',
  hash: '251ff7a8f3119cdfe49adc75d0a555648f272f9f9dc8b4970fb28234e700d751',
  text: 'query ContentPlans($archived: Boolean!) {\n  contentPlans(archived: $archived) {\n    ...ContentPlanParts\n  }\n}\nfragment ContentPlanParts on ContentPlan {\n  id\n  name\n  startsOn\n  endsOn\n  channels\n  goal\n  archived\n  version\n  owner {\n    id\n    name\n  }\n}',
};
export const ContentUnplanned: TypedDocument<ContentUnplannedQuery, ContentUnplannedQueryVariables> = {
  name: 'ContentUnplanned',
  hash: '8bda55411e626bf813176ff8a36a2e229082886c4be5b352bd4c126bdd5bf926',
  text: 'query ContentUnplanned($where: ContentItemWhere) {\n  contentItems(first: 30, where: $where) {\n    nodes {\n      ...ContentItemCard\n    }\n  }\n}\nfragment ContentItemCard on ContentItem {\n  id\n  title\n  channel\n  kind\n  status\n  plannedLocal\n  actions\n  version\n  owner {\n    id\n    name\n  }\n}',
};
export const ConvertLead: TypedDocument<ConvertLeadMutation, ConvertLeadMutationVariables> = {
  name: 'ConvertLead',
  hash: '8b393ca2e6682396d102d51e6ad0e0526347f1b2b07a15b0d7f007bda94f4aaa',
  text: 'mutation ConvertLead($input: ConvertLeadInput!) {\n  convertLead(input: $input) {\n    dealId\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const CountSegment: TypedDocument<CountSegmentMutation, CountSegmentMutationVariables> = {
  name: 'CountSegment',
  hash: 'be5b0c4f8b53b249868021e5fd1c0dda0e83d1de2d02739da8867bf38d5ba393',
  text: 'mutation CountSegment($input: CountSegmentInput!) {\n  countSegment(input: $input) {\n    job {\n      ...SegmentCountJobParts\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}\nfragment SegmentCountJobParts on Job {\n  id\n  status\n  result\n  error\n}',
};
export const CreateApiKey: TypedDocument<CreateApiKeyMutation, CreateApiKeyMutationVariables> = {
  name: 'CreateApiKey',
  hash: '80fbb8fc7df46c2950a95e9066df37890b76992f49a952409b7476524fe66e00',
  text: 'mutation CreateApiKey($input: CreateApiKeyInput!) {\n  createApiKey(input: $input) {\n    apiKey {\n      ...ApiKeyParts\n    }\n    secret\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}\nfragment ApiKeyParts on ApiKey {\n  id\n  name\n  start\n  status\n  scopes\n  addresses\n  expiresAt\n  lastUsedAt\n  overlapUntil\n  createdAt\n  createdByName\n  version\n}',
};
export const CreateAttribute: TypedDocument<CreateAttributeMutation, CreateAttributeMutationVariables> = {
  name: 'CreateAttribute',
  hash: '9912da5ae7589f2fce9b90dc8eeebf1997de2a58486dcc4c6e36ca2c11254594',
  text: 'mutation CreateAttribute($input: CreateAttributeInput!) {\n  createAttribute(input: $input) {\n    attribute {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const CreateAutomationRule: TypedDocument<CreateAutomationRuleMutation, CreateAutomationRuleMutationVariables> =
  {
    name: 'CreateAutomationRule',
    hash: '01325b107354d496ae489cfc0a5712316c34c528da57264f01997934fc7466b3',
    text: 'mutation CreateAutomationRule($input: CreateAutomationRuleInput!) {\n  createAutomationRule(input: $input) {\n    rule {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
  };
export const CreateBrand: TypedDocument<CreateBrandMutation, CreateBrandMutationVariables> = {
  name: 'CreateBrand',
  hash: '0802a61ce02bba3a9c47e3d29484a0996e41d173b50c6b906037bf48ad43b35a',
  text: 'mutation CreateBrand($input: CreateBrandInput!) {\n  createBrand(input: $input) {\n    brand {\n      id\n      name\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const CreateCampaign: TypedDocument<CreateCampaignMutation, CreateCampaignMutationVariables> = {
  name: 'CreateCampaign',
  hash: '23d263f2198834ededcecabd20bf0de2b3e819049ff3deaa0272c79f667d281a',
  text: 'mutation CreateCampaign($input: CreateCampaignInput!) {\n  createCampaign(input: $input) {\n    campaign {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const CreateCategory: TypedDocument<CreateCategoryMutation, CreateCategoryMutationVariables> = {
  name: 'CreateCategory',
  hash: '9e17989aa06df43d6a81486937b1d1d1505ba0db13aacb90c203934ee76d966d',
  text: 'mutation CreateCategory($input: CreateCategoryInput!) {\n  createCategory(input: $input) {\n    category {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const CreateCompany: TypedDocument<CreateCompanyMutation, CreateCompanyMutationVariables> = {
  name: 'CreateCompany',
  hash: '2298faa0cc6e01973455b96e24e9801aad4b210b6f24df94a0199c4038d28c41',
  text: 'mutation CreateCompany($input: CreateCompanyInput!) {\n  createCompany(input: $input) {\n    company {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const CreateCompetitor: TypedDocument<CreateCompetitorMutation, CreateCompetitorMutationVariables> = {
  name: 'CreateCompetitor',
  hash: 'e464413b18f992c88e5efb31a39a4116a622c09de8a8ba13c32dde1a8225ae25',
  text: 'mutation CreateCompetitor($input: CreateCompetitorInput!) {\n  createCompetitor(input: $input) {\n    competitor {\n      ...CompetitorParts\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}\nfragment CompetitorParts on Competitor {\n  id\n  code\n  name\n  website\n  currency\n  pricesIncludeVat\n  active\n  listingCount\n  version\n}',
};
export const CreateCompetitorListing: TypedDocument<
  CreateCompetitorListingMutation,
  CreateCompetitorListingMutationVariables
> = {
  name: 'CreateCompetitorListing',
  hash: '47fdff5992f506b0f0bacce71b795f04ee7b7039af1c9780b79ec831a016ab6f',
  text: 'mutation CreateCompetitorListing($input: CreateCompetitorListingInput!) {\n  createCompetitorListing(input: $input) {\n    listing {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const CreateContentItem: TypedDocument<CreateContentItemMutation, CreateContentItemMutationVariables> = {
  name: 'CreateContentItem',
  hash: '4380f7ddeb0bb6eef93f5cd382d0799bcf3579abc6ae5e576ed17d2427d3cd0f',
  text: 'mutation CreateContentItem($input: CreateContentItemInput!) {\n  createContentItem(input: $input) {\n    item {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const CreateCustomerSegment: TypedDocument<
  CreateCustomerSegmentMutation,
  CreateCustomerSegmentMutationVariables
> = {
  name: 'CreateCustomerSegment',
  hash: '3794be301b9d7d24f3771d0727cee2db670c18fc90928785477584a491620a0d',
  text: 'mutation CreateCustomerSegment($input: CreateCustomerSegmentInput!) {\n  createCustomerSegment(input: $input) {\n    segment {\n      ...SegmentParts\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}\nfragment SegmentParts on CustomerSegment {\n  id\n  code\n  name\n  memberCount\n  version\n}',
};
export const CreateDeal: TypedDocument<CreateDealMutation, CreateDealMutationVariables> = {
  name: 'CreateDeal',
  hash: '817c147c155d2df432592f9339d43857e2422c0fb9712d65ab80c67b9ea23555',
  text: 'mutation CreateDeal($input: CreateDealInput!) {\n  createDeal(input: $input) {\n    deal {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const CreateFinanceAccount: TypedDocument<CreateFinanceAccountMutation, CreateFinanceAccountMutationVariables> =
  {
    name: 'CreateFinanceAccount',
    hash: '76dcc0454061a6dba6b636d0713b216e03be8accac95e209fecfd683cbd7bae8',
    text: 'mutation CreateFinanceAccount($input: CreateFinanceAccountInput!) {\n  createFinanceAccount(input: $input) {\n    account {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
  };
export const CreateFinanceBankAccount: TypedDocument<
  CreateFinanceBankAccountMutation,
  CreateFinanceBankAccountMutationVariables
> = {
  name: 'CreateFinanceBankAccount',
  hash: '95d7a854078d4bc4d81aea0d65d199be535c78eabc4649656e2225cd119ce458',
  text: 'mutation CreateFinanceBankAccount($input: CreateFinanceBankAccountInput!) {\n  createFinanceBankAccount(input: $input) {\n    bankAccount {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const CreateFinanceBankRule: TypedDocument<
  CreateFinanceBankRuleMutation,
  CreateFinanceBankRuleMutationVariables
> = {
  name: 'CreateFinanceBankRule',
  hash: 'eb8ba504b0b5309959787fa32e78043914c65028c74d8760af499f5b562917e9',
  text: 'mutation CreateFinanceBankRule($input: CreateFinanceBankRuleInput!) {\n  createFinanceBankRule(input: $input) {\n    rule {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const CreateFinanceInvoice: TypedDocument<CreateFinanceInvoiceMutation, CreateFinanceInvoiceMutationVariables> =
  {
    name: 'CreateFinanceInvoice',
    hash: '7d3771dbf7c7ceff519023dca60c457bf32e193b9105f0ee9d9286e0821f3acc',
    text: 'mutation CreateFinanceInvoice($input: CreateFinanceInvoiceInput!) {\n  createFinanceInvoice(input: $input) {\n    invoice {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
  };
export const CreateFlag: TypedDocument<CreateFlagMutation, CreateFlagMutationVariables> = {
  name: 'CreateFlag',
  hash: '818d46424472100bb4298b18de115df1b1bbd7331a69c4766a485adfb83dd5cb',
  text: 'mutation CreateFlag($input: CreateFlagInput!) {\n  createFlag(input: $input) {\n    ...FlagDone\n  }\n}\nfragment FlagDone on FlagPayload {\n  flag {\n    id\n    version\n  }\n  pendingApproval\n  userErrors {\n    code\n    message\n    path\n    details\n  }\n}',
};
export const CreateIdentityProvider: TypedDocument<
  CreateIdentityProviderMutation,
  CreateIdentityProviderMutationVariables
> = {
  name: 'CreateIdentityProvider',
  hash: 'be1eb88d18e535fbca8e2b973f220f5131bb3c459c5bbfb532426fd5ed9f5363',
  text: 'mutation CreateIdentityProvider($input: CreateIdentityProviderInput!) {\n  createIdentityProvider(input: $input) {\n    identityProvider {\n      ...IdentityProviderParts\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}\nfragment IdentityProviderParts on IdentityProvider {\n  id\n  name\n  issuer\n  clientId\n  hasSecret\n  scopes\n  emailDomains\n  createPeople\n  roles\n  trustsSecondFactor\n  enabled\n  redirectUri\n  version\n}',
};
export const CreateIntegration: TypedDocument<CreateIntegrationMutation, CreateIntegrationMutationVariables> = {
  name: 'CreateIntegration',
  hash: '52b5fe99ff2d4d4d71ef147ee5df8a982ce9f7d0d81c698e48870f30c78d0a2e',
  text: 'mutation CreateIntegration($input: CreateIntegrationInput!) {\n  createIntegration(input: $input) {\n    integration {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const CreateJourney: TypedDocument<CreateJourneyMutation, CreateJourneyMutationVariables> = {
  name: 'CreateJourney',
  hash: '75a03347f4d0ef51662949a26f3ac3769e105efc2980c3c2792013b99ecba797',
  text: 'mutation CreateJourney($input: CreateJourneyInput!) {\n  createJourney(input: $input) {\n    journey {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const CreateKnowledge: TypedDocument<CreateKnowledgeMutation, CreateKnowledgeMutationVariables> = {
  name: 'CreateKnowledge',
  hash: 'd834e3faed3192c332388e220ecc249d0c1bb92989190ac722a69af1f7e4ef6b',
  text: 'mutation CreateKnowledge($input: CreateKnowledgeDocumentInput!) {\n  createKnowledgeDocument(input: $input) {\n    document {\n      id\n      version\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const CreateLeadForm: TypedDocument<CreateLeadFormMutation, CreateLeadFormMutationVariables> = {
  name: 'CreateLeadForm',
  hash: '37ed12b33ab234a33ecaea389693c12aa1efa5f961b213651aa97c752b0c7bbe',
  text: 'mutation CreateLeadForm($input: CreateLeadFormInput!) {\n  createLeadForm(input: $input) {\n    form {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const CreateLoyaltyEarnRule: TypedDocument<
  CreateLoyaltyEarnRuleMutation,
  CreateLoyaltyEarnRuleMutationVariables
> = {
  name: 'CreateLoyaltyEarnRule',
  hash: 'eafd58f5268f7cc37b22d1237a195a21bd64c9196ab76215f4d28a92407ef3d0',
  text: 'mutation CreateLoyaltyEarnRule($input: CreateLoyaltyEarnRuleInput!) {\n  createLoyaltyEarnRule(input: $input) {\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const CreateLoyaltyProgram: TypedDocument<CreateLoyaltyProgramMutation, CreateLoyaltyProgramMutationVariables> =
  {
    name: 'CreateLoyaltyProgram',
    hash: '82676b20145d5af6e2701afe42f2349021bcfffccc36c9ef54ab1bef3e925e14',
    text: 'mutation CreateLoyaltyProgram($input: CreateLoyaltyProgramInput!) {\n  createLoyaltyProgram(input: $input) {\n    program {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
  };
export const CreateLoyaltyReward: TypedDocument<CreateLoyaltyRewardMutation, CreateLoyaltyRewardMutationVariables> = {
  name: 'CreateLoyaltyReward',
  hash: 'f3b6d6437250c646efc20f577691e1d2007cc5551028b91b753e16fa88c8a5a4',
  text: 'mutation CreateLoyaltyReward($input: CreateLoyaltyRewardInput!) {\n  createLoyaltyReward(input: $input) {\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const CreateManualEntry: TypedDocument<CreateManualEntryMutation, CreateManualEntryMutationVariables> = {
  name: 'CreateManualEntry',
  hash: '31cdfe505c4e57e32339c032cc4039af5602a9126f3e5cd3d649dcbef9ea6c52',
  text: 'mutation CreateManualEntry($input: CreateManualEntryInput!) {\n  createManualEntry(input: $input) {\n    manualEntry {\n      id\n      version\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const CreatePartner: TypedDocument<CreatePartnerMutation, CreatePartnerMutationVariables> = {
  name: 'CreatePartner',
  hash: '3b5723606edfcf3a2de1757a557b4b1e57fba41445f72bd767b43fc7763a18da',
  text: 'mutation CreatePartner($input: CreatePartnerInput!) {\n  createPartner(input: $input) {\n    partner {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const CreatePerson: TypedDocument<CreatePersonMutation, CreatePersonMutationVariables> = {
  name: 'CreatePerson',
  hash: 'c5c0f328eb120d41cca9db16b269378592dcb99c75890260c504e960ea31ef50',
  text: 'mutation CreatePerson($input: CreatePersonInput!) {\n  createPerson(input: $input) {\n    person {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const CreatePipeline: TypedDocument<CreatePipelineMutation, CreatePipelineMutationVariables> = {
  name: 'CreatePipeline',
  hash: '2eaf44543b9ac826fb45505875752e2ce1a2968a8fa272e1f362a5b3112c6f33',
  text: 'mutation CreatePipeline($input: CreatePipelineInput!) {\n  createPipeline(input: $input) {\n    pipeline {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const CreatePriceDraft: TypedDocument<CreatePriceDraftMutation, CreatePriceDraftMutationVariables> = {
  name: 'CreatePriceDraft',
  hash: '986c9a53b5ffc8505a32a3756b159a6f6c9ede5b8942b63705135e495bfbdbd1',
  text: 'mutation CreatePriceDraft($input: CreatePriceDraftInput!) {\n  createPriceDraft(input: $input) {\n    draft {\n      id\n      status\n      version\n    }\n    preview {\n      ...DraftLine\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n    warnings {\n      code\n      message\n    }\n  }\n}\nfragment DraftLine on PriceDraftLine {\n  id\n  changePercent\n  superseded\n  before {\n    ...MoneyParts\n  }\n  after {\n    ...MoneyParts\n  }\n  channel {\n    id\n    code\n    name\n    priceDisplay\n  }\n  variant {\n    id\n    sku\n    name\n    product {\n      id\n      name\n    }\n  }\n  verdicts {\n    outcome\n    policy\n    kind\n    reason\n    message\n    params {\n      name\n      value\n    }\n  }\n}\nfragment MoneyParts on Money {\n  decimal\n  currency\n}',
};
export const CreatePriceList: TypedDocument<CreatePriceListMutation, CreatePriceListMutationVariables> = {
  name: 'CreatePriceList',
  hash: '93561b097632595773a1ece6d8cef5c29ff4c9250be7f45eb5beb1f64743bdb8',
  text: 'mutation CreatePriceList($input: CreatePriceListInput!) {\n  createPriceList(input: $input) {\n    priceList {\n      ...PriceListParts\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}\nfragment PriceListParts on PriceList {\n  id\n  code\n  name\n  status\n  type\n  channelId\n  segmentId\n  customerId\n  currency\n  basis\n  priority\n  startsAt\n  endsAt\n  risingBands\n  roundingEnding\n  minimumStep\n  formulaKind\n  formulaPercent\n  formulaListId\n  formulaChannelId\n  version\n  updatedAt\n  channel {\n    id\n    name\n  }\n}',
};
export const CreatePromotion: TypedDocument<CreatePromotionMutation, CreatePromotionMutationVariables> = {
  name: 'CreatePromotion',
  hash: '54a8f8da8adc13d90e8fccbddc279a1dbf67c1bbb0e206c459e6cde704819be0',
  text: 'mutation CreatePromotion($input: CreatePromotionInput!) {\n  createPromotion(input: $input) {\n    promotion {\n      ...PromotionParts\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}\nfragment PromotionParts on Promotion {\n  id\n  name\n  status\n  kind\n  combination\n  priority\n  currency\n  percent\n  amount {\n    ...MoneyParts\n  }\n  buy\n  get\n  mostTimes\n  bundleItems {\n    variantId\n    quantity\n  }\n  bundlePrice {\n    ...MoneyParts\n  }\n  variantIds\n  productIds\n  categoryIds\n  channelIds\n  segmentIds\n  firstOrderOnly\n  minimumBasket {\n    ...MoneyParts\n  }\n  needsCode\n  startsAt\n  endsAt\n  limitTotal\n  limitPerCustomer\n  budget {\n    ...MoneyParts\n  }\n  usedCount\n  used {\n    ...MoneyParts\n  }\n  codeCount\n  approvalId\n  version\n}\nfragment MoneyParts on Money {\n  decimal\n  currency\n}',
};
export const CreateRole: TypedDocument<CreateRoleMutation, CreateRoleMutationVariables> = {
  name: 'CreateRole',
  hash: 'f7fcf33775d4620ef52be4fae97de9a5e55758daa09b6ea9c8d43a8b214aca7e',
  text: 'mutation CreateRole($input: CreateRoleInput!) {\n  createRole(input: $input) {\n    role {\n      key\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const CreateSavedView: TypedDocument<CreateSavedViewMutation, CreateSavedViewMutationVariables> = {
  name: 'CreateSavedView',
  hash: '346e334f64097dce49f48f2dff31acc60e04ca738b90749cbb58997e3f5c1657',
  text: 'mutation CreateSavedView($input: CreateSavedViewInput!) {\n  createSavedView(input: $input) {\n    view {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const CreateSegment: TypedDocument<CreateSegmentMutation, CreateSegmentMutationVariables> = {
  name: 'CreateSegment',
  hash: '4f54296bf125dadf33ac9c1857de1e7bb9c9fb2aa9e85577fbb3f945366064d8',
  text: 'mutation CreateSegment($input: CreateSegmentInput!) {\n  createSegment(input: $input) {\n    segment {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const CreateStockLocation: TypedDocument<CreateStockLocationMutation, CreateStockLocationMutationVariables> = {
  name: 'CreateStockLocation',
  hash: 'db7274e2c1e0427c3fa7873fca432798fed10b89dd7187e2bd4ebf673f84b27d',
  text: 'mutation CreateStockLocation($input: CreateStockLocationInput!) {\n  createStockLocation(input: $input) {\n    stockLocation {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const CreateStockTransfer: TypedDocument<CreateStockTransferMutation, CreateStockTransferMutationVariables> = {
  name: 'CreateStockTransfer',
  hash: 'e99020df4ae5ce05ccd73735388910166b5a7efa746492956620c6789ac3f340',
  text: 'mutation CreateStockTransfer($input: CreateStockTransferInput!) {\n  createStockTransfer(input: $input) {\n    stockTransfer {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const CreateSupplier: TypedDocument<CreateSupplierMutation, CreateSupplierMutationVariables> = {
  name: 'CreateSupplier',
  hash: '5ffa329be2766ab6326c3f944cdcfb8f2a758937bdd0007479fcd63fb9a1c50c',
  text: 'mutation CreateSupplier($input: CreateSupplierInput!) {\n  createSupplier(input: $input) {\n    supplier {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const CreateWebhook: TypedDocument<CreateWebhookMutation, CreateWebhookMutationVariables> = {
  name: 'CreateWebhook',
  hash: '1c8c1c54680f65a6cb762986ae0ffb57d5d01c2001892b45fd921cde8684b11a',
  text: 'mutation CreateWebhook($input: CreateWebhookEndpointInput!) {\n  createWebhookEndpoint(input: $input) {\n    endpoint {\n      ...WebhookEndpointParts\n    }\n    secret\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}\nfragment WebhookEndpointParts on WebhookEndpoint {\n  id\n  url\n  description\n  eventTypes\n  status\n  pauseReason\n  failures\n  failingSince\n  lastSuccessAt\n  lastError\n  pending\n  version\n  createdAt\n}',
};
export const CreditFinanceInvoice: TypedDocument<CreditFinanceInvoiceMutation, CreditFinanceInvoiceMutationVariables> =
  {
    name: 'CreditFinanceInvoice',
    hash: '7305e3ac9c95ddf38809aa6897b2af584b2587cd736e005d4cca5dc40c65284c',
    text: 'mutation CreditFinanceInvoice($input: CreditFinanceInvoiceInput!) {\n  creditFinanceInvoice(input: $input) {\n    invoice {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
  };
export const CreditSources: TypedDocument<CreditSourcesQuery, CreditSourcesQueryVariables> = {
  name: 'CreditSources',
  hash: '17f5b4fa3cf294c525ff0066382b2e3fd194bfe21f76b3c8640cc63d5e69a711',
  text: 'query CreditSources {\n  financePayments(first: 100) {\n    nodes {\n      id\n      reference\n      bookedOn\n      reversedAt\n      onAccount {\n        ...BookMoney\n      }\n      person {\n        id\n        displayName\n      }\n    }\n  }\n  financeInvoices(\n    first: 50\n    where: {isOpen: {eq: true}, kind: {eq: CREDIT_NOTE}, status: {eq: FINALISED}}\n  ) {\n    nodes {\n      id\n      number\n      open {\n        ...BookMoney\n      }\n      customer {\n        name\n      }\n    }\n  }\n  financeLedger {\n    baseCurrency\n  }\n}\nfragment BookMoney on Money {\n  decimal\n  currency\n}',
};
export const CrmDuplicates: TypedDocument<CrmDuplicatesQuery, CrmDuplicatesQueryVariables> = {
  name: 'CrmDuplicates',
  hash: '698c1639e3000893b2f1a032736a888a6a86486b633dfdd7fc457d4c07d9a6fe',
  text: 'query CrmDuplicates($first: Int!, $after: String) {\n  crmDuplicates(first: $first, after: $after) {\n    nodes {\n      id\n      score\n      reasons {\n        factor\n        points\n      }\n      a {\n        ...CustomerParts\n      }\n      b {\n        ...CustomerParts\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n  crmMerges(first: 10) {\n    nodes {\n      id\n      createdAt\n      undoneAt\n      undoableUntil\n      survivor {\n        id\n        displayName\n        number\n      }\n      merged {\n        number\n        displayName\n      }\n    }\n  }\n}\nfragment CustomerParts on Person {\n  id\n  number\n  displayName\n  givenName\n  familyName\n  companyName\n  language\n  birthday\n  country\n  tags\n  source\n  version\n  createdAt\n  mergedIntoId\n  emails {\n    address\n  }\n  phones {\n    number\n  }\n}',
};
export const CrmFound: TypedDocument<CrmFoundQuery, CrmFoundQueryVariables> = {
  name: 'CrmFound',
  hash: '08303fc0aee5c9d6683cb11b8674574f2944cbfc2709221e64dcc5db4d0bbf7f',
  text: 'query CrmFound($text: String!) {\n  crmSearch(text: $text, first: 20) {\n    id\n    kind\n    number\n    title\n  }\n}',
};
export const CrmImportKinds: TypedDocument<CrmImportKindsQuery, CrmImportKindsQueryVariables> = {
  name: 'CrmImportKinds',
  hash: '8d28e3239a88c63eaffabb8743a6d2e88ab66cf6fa5f1485fc6f6f20b8f15fa9',
  text: 'query CrmImportKinds {\n  crmImportKinds {\n    kind\n    mostRows\n    ownFields\n    fields {\n      name\n      meaning\n      required\n    }\n  }\n}',
};
export const CrmImportPage: TypedDocument<CrmImportPageQuery, CrmImportPageQueryVariables> = {
  name: 'CrmImportPage',
  hash: 'e8cb1c41f6cf71fcaff555ab4821cb89265a07020cd39d30385a21ff95d57d94',
  text: 'query CrmImportPage($id: ID!, $first: Int!, $after: String) {\n  crmImport(id: $id) {\n    ...CrmImportParts\n    failure {\n      code\n      message\n    }\n    columns {\n      column\n      field\n      samples\n    }\n    faults(first: $first, after: $after) {\n      nodes {\n        row\n        code\n        message\n        notice\n        undoing\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n}\nfragment CrmImportParts on CrmImport {\n  id\n  kind\n  fileName\n  status\n  trial\n  updateKnown\n  source\n  rowCount\n  doneCount\n  createdCount\n  updatedCount\n  knownCount\n  failedCount\n  undoneCount\n  keptCount\n  undoUntil\n  startedBy\n  createdAt\n  version\n}',
};
export const CrmImports: TypedDocument<CrmImportsQuery, CrmImportsQueryVariables> = {
  name: 'CrmImports',
  hash: 'cdee4530a63a25af2badb9466d6770c9fa2476ee108c6b73b826a5fda915e2b6',
  text: 'query CrmImports($first: Int!, $after: String) {\n  crmImports(first: $first, after: $after) {\n    nodes {\n      ...CrmImportParts\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n}\nfragment CrmImportParts on CrmImport {\n  id\n  kind\n  fileName\n  status\n  trial\n  updateKnown\n  source\n  rowCount\n  doneCount\n  createdCount\n  updatedCount\n  knownCount\n  failedCount\n  undoneCount\n  keptCount\n  undoUntil\n  startedBy\n  createdAt\n  version\n}',
};
export const CrmMail: TypedDocument<CrmMailQuery, CrmMailQueryVariables> = {
  name: 'CrmMail',
  hash: '0b22edffd8aebb4d7ecc14e65c60ec755ef06c6faadb266f04afbddee7a85abb',
  text: 'query CrmMail($id: ID!) {\n  crmMessage(id: $id) {\n    ...MailParts\n    person {\n      id\n      displayName\n    }\n  }\n}\nfragment MailParts on CrmMessage {\n  id\n  label\n  status\n  refusedReason\n  purpose\n  sourceType\n  sourceId\n  step\n  addressHint\n  attempts\n  lastError\n  tracked\n  dueAt\n  sentAt\n  bouncedAt\n  bounceKind\n  openedAt\n  clickedAt\n  unsubscribedAt\n  createdAt\n  personId\n}',
};
export const CrmMails: TypedDocument<CrmMailsQuery, CrmMailsQueryVariables> = {
  name: 'CrmMails',
  hash: 'cbbc5819c7176d8715abb967ae9d0d216584ce80a62a3f58761c070f4baf9167',
  text: 'query CrmMails($first: Int!, $after: String, $where: CrmMessageWhere) {\n  crmMessages(first: $first, after: $after, where: $where) {\n    nodes {\n      ...MailParts\n      person {\n        id\n        displayName\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n  crmMailState {\n    paused\n    waiting\n    due\n    sending\n    unknown\n    failed\n    sentLastDay\n    bouncedLastDay\n    refusedLastDay\n    oldestDue\n    trouble\n  }\n  crmMailSettings {\n    version\n  }\n}\nfragment MailParts on CrmMessage {\n  id\n  label\n  status\n  refusedReason\n  purpose\n  sourceType\n  sourceId\n  step\n  addressHint\n  attempts\n  lastError\n  tracked\n  dueAt\n  sentAt\n  bouncedAt\n  bounceKind\n  openedAt\n  clickedAt\n  unsubscribedAt\n  createdAt\n  personId\n}',
};
export const CrmMailSetup: TypedDocument<CrmMailSetupQuery, CrmMailSetupQueryVariables> = {
  name: 'CrmMailSetup',
  hash: '75c25bc9cc304134386d57be8ea1b3f9e953e31a795666120e71dfe3aae0a04e',
  text: 'query CrmMailSetup {\n  crmMailSettings {\n    version\n    senderName\n    fromAddress\n    replyTo\n    postalAddress\n    perMinute\n    paused\n    softBounces\n    smtpHost\n    smtpPort\n    smtpTls\n    smtpUser\n    hasPassword\n    sendsAs\n  }\n  crmMailState {\n    lastTest {\n      id\n      status\n      error\n    }\n  }\n}',
};
export const CrmMergePreview: TypedDocument<CrmMergePreviewQuery, CrmMergePreviewQueryVariables> = {
  name: 'CrmMergePreview',
  hash: 'd62d6e515d82d3a54f5bd7e0372c88d083021b112c60ae3ebd6a3fe4cb8b1cfd',
  text: 'query CrmMergePreview($survivorId: ID!, $mergedId: ID!, $take: [String!]) {\n  crmMergePreview(survivorId: $survivorId, mergedId: $mergedId, take: $take) {\n    filled\n    rows {\n      table\n      moves\n      stays\n    }\n  }\n}',
};
export const CrmSuppressions: TypedDocument<CrmSuppressionsQuery, CrmSuppressionsQueryVariables> = {
  name: 'CrmSuppressions',
  hash: '88628698f3f51e864c0344b97d69a41489956b7800cb87fd9ca076230f5d4ced',
  text: 'query CrmSuppressions($first: Int!, $after: String, $reasons: [String!], $channel: CrmConsentChannel, $search: String) {\n  crmSuppressions(\n    first: $first\n    after: $after\n    reasons: $reasons\n    channel: $channel\n    search: $search\n  ) {\n    nodes {\n      id\n      channel\n      purpose\n      hint\n      reason\n      createdAt\n      messageId\n      messageLabel\n      liftable\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n}',
};
export const CrmTasks: TypedDocument<CrmTasksQuery, CrmTasksQueryVariables> = {
  name: 'CrmTasks',
  hash: '7ad22584b31a086c5ef081d88ffc1bffa38206d748cce4e00191ebe0f686e0fd',
  text: 'query CrmTasks($first: Int!, $after: String, $personId: ID, $companyId: ID, $mine: Boolean, $state: CrmTaskState = OPEN) {\n  crmTasks(\n    first: $first\n    after: $after\n    personId: $personId\n    companyId: $companyId\n    mine: $mine\n    state: $state\n  ) {\n    nodes {\n      id\n      title\n      description\n      state\n      dueAt\n      rule\n      version\n      assignee {\n        id\n        name\n      }\n      person {\n        id\n        displayName\n      }\n      company {\n        id\n        name\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n}',
};
export const CurrencyRates: TypedDocument<CurrencyRatesQuery, CurrencyRatesQueryVariables> = {
  name: 'CurrencyRates',
  hash: '5cb33f9ab7147456e8fdc62765a08b9aa6a7e966d8d0c78c90840720073f9de6',
  text: 'query CurrencyRates($at: DateTime) {\n  currencyRates(at: $at) {\n    from\n    to\n    rate\n    day\n    source\n  }\n  pricingPolicy {\n    vatMode\n    destinationPolicy\n    converts\n    rateMaxAgeDays\n    version\n  }\n}',
};
export const CurrentViewer: TypedDocument<CurrentViewerQuery, CurrentViewerQueryVariables> = {
  name: 'CurrentViewer',
  hash: '93ccf199f1015d311a07426c3a823c79ab3d4ecb859ce22a73a567a4cc05d25c',
  text: 'query CurrentViewer {\n  viewer {\n    ...ViewerParts\n  }\n}\nfragment ViewerParts on Viewer {\n  user {\n    id\n    name\n    email\n    locale\n  }\n  brand {\n    id\n    name\n    slug\n    defaultCurrency\n    defaultLocale\n    timeZone\n  }\n  permissions\n  platform\n  withheld\n  secondFactorDue\n  roles {\n    key\n    name\n  }\n  memberships {\n    id\n    brand {\n      id\n      name\n      slug\n    }\n  }\n}',
};
export const Customer: TypedDocument<CustomerQuery, CustomerQueryVariables> = {
  name: 'Customer',
  hash: '3d3f590f76b82d009886386b205107afa371e5e5222c45ae15cb49f1b2a79b42',
  text: 'query Customer($id: ID!) {\n  person(id: $id) {\n    ...CustomerParts\n    custom\n    owner {\n      id\n      name\n    }\n    addresses {\n      ...AddressParts\n    }\n    references {\n      source\n      reference\n    }\n  }\n  crmCustomFields(subject: PERSON) {\n    ...CustomFieldParts\n  }\n}\nfragment CustomerParts on Person {\n  id\n  number\n  displayName\n  givenName\n  familyName\n  companyName\n  language\n  birthday\n  country\n  tags\n  source\n  version\n  createdAt\n  mergedIntoId\n  emails {\n    address\n  }\n  phones {\n    number\n  }\n}\nfragment AddressParts on CrmAddress {\n  id\n  kind\n  line1\n  line2\n  postalCode\n  city\n  region\n  country\n}\nfragment CustomFieldParts on CrmCustomField {\n  id\n  key\n  label\n  type\n  choices\n}',
};
export const CustomerConsents: TypedDocument<CustomerConsentsQuery, CustomerConsentsQueryVariables> = {
  name: 'CustomerConsents',
  hash: '706e97fe9143e3d39e3856b5ca9d4c9a165b0f003cf2c18ac3234be366eb91eb',
  text: 'query CustomerConsents($id: ID!) {\n  crmConsents(personId: $id) {\n    id\n    purpose\n    channel\n    state\n    since\n  }\n  crmConsentHistory(personId: $id) {\n    id\n    purpose\n    channel\n    state\n    source\n    textVersion\n    evidence\n    actorName\n    createdAt\n  }\n}',
};
export const CustomerRelations: TypedDocument<CustomerRelationsQuery, CustomerRelationsQueryVariables> = {
  name: 'CustomerRelations',
  hash: '31f801c75931c1863118bd8cb78241eeda9cf88c367dd30cd6c3742bd7475a2c',
  text: 'query CustomerRelations($id: ID!) {\n  person(id: $id) {\n    relations {\n      ...RelationParts\n    }\n  }\n}\nfragment RelationParts on CompanyPerson {\n  id\n  role\n  since\n  until\n  person {\n    id\n    number\n    displayName\n    emails {\n      address\n    }\n    phones {\n      number\n    }\n  }\n  company {\n    id\n    number\n    name\n    domain\n    country\n  }\n}',
};
export const Customers: TypedDocument<CustomersQuery, CustomersQueryVariables> = {
  name: 'Customers',
  hash: '668495f803274f38d7212feac2f55b8f09328fa788cc02e591ff5c1dc0c64719',
  text: 'query Customers($first: Int!, $after: String, $search: String, $tag: String, $where: PersonWhere) {\n  people(first: $first, after: $after, search: $search, tag: $tag, where: $where) {\n    nodes {\n      ...CustomerParts\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n}\nfragment CustomerParts on Person {\n  id\n  number\n  displayName\n  givenName\n  familyName\n  companyName\n  language\n  birthday\n  country\n  tags\n  source\n  version\n  createdAt\n  mergedIntoId\n  emails {\n    address\n  }\n  phones {\n    number\n  }\n}',
};
export const DeadLetters: TypedDocument<DeadLettersQuery, DeadLettersQueryVariables> = {
  name: 'DeadLetters',
  hash: 'c4ab5a9cdfb59d534f69e37f62a302de943588fe98a1dfcc3615f101581cc267',
  text: 'query DeadLetters($status: DeadLetterStatus) {\n  deadLetters(status: $status, first: 50) {\n    unavailable\n    nodes {\n      id\n      service\n      type\n      subject\n      reason\n      error\n      attempts\n      status\n      note\n      body\n      createdAt\n      resolvedAt\n    }\n  }\n}',
};
export const DealForecast: TypedDocument<DealForecastQuery, DealForecastQueryVariables> = {
  name: 'DealForecast',
  hash: '7f890dc65676e22b28a12cfe80cc691ff00c00043ab5b268d26e579be9405f35',
  text: 'query DealForecast($pipelineId: ID) {\n  dealForecast(pipelineId: $pipelineId) {\n    month\n    count\n    total {\n      ...MoneyParts\n    }\n    weighted {\n      ...MoneyParts\n    }\n    won {\n      ...MoneyParts\n    }\n  }\n  pipelines {\n    id\n    name\n  }\n}\nfragment MoneyParts on Money {\n  decimal\n  currency\n}',
};
export const DealPage: TypedDocument<DealPageQuery, DealPageQueryVariables> = {
  name: 'DealPage',
  hash: 'cd17003af38e6a467aa649e20aaedd6ff4bc02abeed874147dbaad815b41745c',
  text: 'query DealPage($id: ID!) {\n  deal(id: $id) {\n    ...DealParts\n    fields\n    createdAt\n    closedAt\n    leadId\n    person {\n      id\n      number\n      displayName\n    }\n    company {\n      id\n      number\n      name\n    }\n    transitions {\n      id\n      fromName\n      toName\n      seconds\n      reason\n      movedAt\n    }\n  }\n  pipelines(archived: true) {\n    ...PipelineParts\n  }\n}\nfragment DealParts on Deal {\n  id\n  label\n  title\n  pipelineId\n  stageId\n  status\n  amount {\n    ...MoneyParts\n  }\n  expectedClose\n  owner {\n    id\n    name\n  }\n  lostReason\n  stageEnteredAt\n  stale\n  version\n}\nfragment MoneyParts on Money {\n  decimal\n  currency\n}\nfragment PipelineParts on Pipeline {\n  id\n  name\n  standard\n  archivedAt\n  lostReasons\n  version\n  stages {\n    ...StageParts\n    load {\n      ...StageLoadParts\n    }\n  }\n}\nfragment StageParts on PipelineStage {\n  id\n  name\n  kind\n  probability\n  skippable\n  requiredFields\n  staleDays\n}\nfragment StageLoadParts on PipelineStageLoad {\n  deals\n  stale\n  worth {\n    total {\n      ...MoneyParts\n    }\n    weighted {\n      ...MoneyParts\n    }\n  }\n}',
};
export const Deals: TypedDocument<DealsQuery, DealsQueryVariables> = {
  name: 'Deals',
  hash: 'd5dd4d6496d70196b28d5fbf1d3002686bf45195b4b8a0b86feac5937aaeb9b5',
  text: 'query Deals($first: Int!, $where: DealWhere) {\n  deals(first: $first, where: $where) {\n    nodes {\n      ...DealParts\n      person {\n        id\n        displayName\n      }\n      company {\n        id\n        name\n      }\n    }\n    totalCount\n  }\n}\nfragment DealParts on Deal {\n  id\n  label\n  title\n  pipelineId\n  stageId\n  status\n  amount {\n    ...MoneyParts\n  }\n  expectedClose\n  owner {\n    id\n    name\n  }\n  lostReason\n  stageEnteredAt\n  stale\n  version\n}\nfragment MoneyParts on Money {\n  decimal\n  currency\n}',
};
export const DecideContentItem: TypedDocument<DecideContentItemMutation, DecideContentItemMutationVariables> = {
  name: 'DecideContentItem',
  hash: '49904484fe9d623bab48f4c007b9c00172d9ac14a7d7e83333f45b7bc8e1f521',
  text: 'mutation DecideContentItem($input: DecideContentItemInput!) {\n  decideContentItem(input: $input) {\n    item {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const DecideLoyaltyAdjustment: TypedDocument<
  DecideLoyaltyAdjustmentMutation,
  DecideLoyaltyAdjustmentMutationVariables
> = {
  name: 'DecideLoyaltyAdjustment',
  hash: '7946a9718b4a445e15df499afffaea692b73c56c801bf9cd7aea235e593f2ac1',
  text: 'mutation DecideLoyaltyAdjustment($input: DecideLoyaltyAdjustmentInput!) {\n  decideLoyaltyAdjustment(input: $input) {\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const DeleteAttribute: TypedDocument<DeleteAttributeMutation, DeleteAttributeMutationVariables> = {
  name: 'DeleteAttribute',
  hash: 'f06c0817866fa12a76a46e3ad2e44399b97b1ef68c09c836d1dd7815d8541190',
  text: 'mutation DeleteAttribute($input: DeleteAttributeInput!) {\n  deleteAttribute(input: $input) {\n    attribute {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const DeleteCategory: TypedDocument<DeleteCategoryMutation, DeleteCategoryMutationVariables> = {
  name: 'DeleteCategory',
  hash: '94d56ba22d44f0c4f28268d7bc72be1bfae9b2177910e3e0814049c98fd37ccf',
  text: 'mutation DeleteCategory($input: DeleteCategoryInput!) {\n  deleteCategory(input: $input) {\n    category {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const DeleteRole: TypedDocument<DeleteRoleMutation, DeleteRoleMutationVariables> = {
  name: 'DeleteRole',
  hash: 'dae50e3aaa7b696cadcc86d8d613a68f35487aff375240671fbc55d6609efc67',
  text: 'mutation DeleteRole($input: DeleteRoleInput!) {\n  deleteRole(input: $input) {\n    approvalRequest {\n      id\n      state\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const DeleteSavedView: TypedDocument<DeleteSavedViewMutation, DeleteSavedViewMutationVariables> = {
  name: 'DeleteSavedView',
  hash: 'a83bdf57400960e6ab92026b33fe56cf6e461ac8859bf2e369ec6deab88d4c78',
  text: 'mutation DeleteSavedView($input: DeleteSavedViewInput!) {\n  deleteSavedView(input: $input) {\n    view {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const DeletionOfBrand: TypedDocument<DeletionOfBrandQuery, DeletionOfBrandQueryVariables> = {
  name: 'DeletionOfBrand',
  hash: '519945301133c693ba2d973a56487d44f79429d3fd69c93634fd10d8f0aa6d0c',
  text: 'query DeletionOfBrand($id: ID!) {\n  brandDeletion(brandId: $id) {\n    ...BrandDeletionParts\n  }\n}\nfragment BrandDeletionParts on BrandDeletion {\n  id\n  version\n  brandId\n  brandName\n  state\n  reason\n  requestedBy {\n    id\n    name\n  }\n  confirmedBy {\n    id\n    name\n  }\n  createdAt\n  dueAt\n  begunAt\n  finishedAt\n  accountsClosed\n  services {\n    service\n    state\n    rows\n    error\n    answeredAt\n    chainSeq\n    chainHash\n  }\n}',
};
export const DisableIntegration: TypedDocument<DisableIntegrationMutation, DisableIntegrationMutationVariables> = {
  name: 'DisableIntegration',
  hash: '9a3d65092712adb3ed257dd82c908643e069dc29131462208a6556b933e7991f',
  text: 'mutation DisableIntegration($input: IntegrationInput!) {\n  disableIntegration(input: $input) {\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
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
export const DiscardFinanceInvoice: TypedDocument<
  DiscardFinanceInvoiceMutation,
  DiscardFinanceInvoiceMutationVariables
> = {
  name: 'DiscardFinanceInvoice',
  hash: '629994c544bc82cf91edd80268e85468670c0a6fccb22dd20c10706cff611ecc',
  text: 'mutation DiscardFinanceInvoice($input: FinanceInvoiceVersionInput!) {\n  discardFinanceInvoice(input: $input) {\n    invoice {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const DisconnectIntegration: TypedDocument<
  DisconnectIntegrationMutation,
  DisconnectIntegrationMutationVariables
> = {
  name: 'DisconnectIntegration',
  hash: 'be4c2fed0790a7045b3463080185f778d0e616285b054986490385f23d88dcae',
  text: 'mutation DisconnectIntegration($input: IntegrationInput!) {\n  disconnectIntegration(input: $input) {\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const DismissCrmDuplicate: TypedDocument<DismissCrmDuplicateMutation, DismissCrmDuplicateMutationVariables> = {
  name: 'DismissCrmDuplicate',
  hash: 'c4cc2c2b781b1bee2ecaab54a6ef32c397e2043845ae8abf5ac5e93c14e939e0',
  text: 'mutation DismissCrmDuplicate($input: DismissCrmDuplicateInput!) {\n  dismissCrmDuplicate(input: $input) {\n    duplicate {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const DraftFinancePayout: TypedDocument<DraftFinancePayoutMutation, DraftFinancePayoutMutationVariables> = {
  name: 'DraftFinancePayout',
  hash: '43857fe57047ebcdcd4cc2fd0a2ee6334fe029d72297ef5c15002165e58f9e27',
  text: 'mutation DraftFinancePayout($input: DraftFinancePayoutInput!) {\n  draftFinancePayout(input: $input) {\n    payout {\n      id\n    }\n    warnings {\n      code\n      message\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const EffectiveGuardrails: TypedDocument<EffectiveGuardrailsQuery, EffectiveGuardrailsQueryVariables> = {
  name: 'EffectiveGuardrails',
  hash: '5fd5b433a1d3eaea314ef4a7100488fb97255d64719064923359305077d47afa',
  text: 'query EffectiveGuardrails($variantId: ID!, $channelId: ID!) {\n  effectiveGuardrails(variantId: $variantId, channelId: $channelId) {\n    wins\n    standing\n    guardrail {\n      ...GuardrailParts\n    }\n    overriddenBy {\n      ...GuardrailParts\n    }\n  }\n}\nfragment GuardrailParts on PricingGuardrail {\n  id\n  kind\n  level\n  categoryId\n  minimumMarginPercent\n  maximumIncreasePercent\n  maximumDecreasePercent\n  windowDays\n  basis\n  tolerancePercent\n  maximumUndercutPercent\n  policy\n  active\n  version\n  pendingApprovalId\n  amount {\n    ...MoneyParts\n  }\n  channel {\n    id\n    code\n    name\n  }\n  referenceChannel {\n    id\n    code\n    name\n  }\n  variant {\n    id\n    sku\n  }\n}\nfragment MoneyParts on Money {\n  decimal\n  currency\n}',
};
export const ElectronicInvoice: TypedDocument<ElectronicInvoiceQuery, ElectronicInvoiceQueryVariables> = {
  name: 'ElectronicInvoice',
  hash: 'a0a0b485a9bf5fe54ef169f60190f52a33c1625842e9e9392b44b2f03dbf8bb2',
  text: 'query ElectronicInvoice($id: ID!, $syntax: FinanceElectronicSyntax!) {\n  financeElectronicInvoice(id: $id, syntax: $syntax) {\n    xml\n  }\n}',
};
export const EndApiKeyOverlap: TypedDocument<EndApiKeyOverlapMutation, EndApiKeyOverlapMutationVariables> = {
  name: 'EndApiKeyOverlap',
  hash: 'e6664f9b08235dd7725a01c88a170f9880488d2ce2fe3b1d32a851e042255833',
  text: 'mutation EndApiKeyOverlap($input: ApiKeyInput!) {\n  endApiKeyOverlap(input: $input) {\n    apiKey {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const EndRelation: TypedDocument<EndRelationMutation, EndRelationMutationVariables> = {
  name: 'EndRelation',
  hash: '0ccf68be452edf446792a35716f5eaf7a1af8f695684565ae918cc7b8f089987',
  text: 'mutation EndRelation($input: EndRelationInput!) {\n  endRelation(input: $input) {\n    relation {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
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
export const EnrolInJourney: TypedDocument<EnrolInJourneyMutation, EnrolInJourneyMutationVariables> = {
  name: 'EnrolInJourney',
  hash: '2126877253680ad7d4376b367acbfc61b1628a1ab08a3f97f14ff3f8a590d6f7',
  text: 'mutation EnrolInJourney($input: EnrolInJourneyInput!) {\n  enrolInJourney(input: $input) {\n    entered\n    left\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const EnrolLoyaltyMember: TypedDocument<EnrolLoyaltyMemberMutation, EnrolLoyaltyMemberMutationVariables> = {
  name: 'EnrolLoyaltyMember',
  hash: '14a550d7e85729a51d069ed863e93b0bf5d71159b455311260497dab315d8d5d',
  text: 'mutation EnrolLoyaltyMember($input: EnrolLoyaltyMemberInput!) {\n  enrolLoyaltyMember(input: $input) {\n    member {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const EraseMentionAuthor: TypedDocument<EraseMentionAuthorMutation, EraseMentionAuthorMutationVariables> = {
  name: 'EraseMentionAuthor',
  hash: '65a709d41c6bb97a58254abd3e5b590801d94bb3e8005bc1aa0f1ec0cf069f27',
  text: 'mutation EraseMentionAuthor($input: EraseMentionAuthorInput!) {\n  eraseMentionAuthor(input: $input) {\n    erased\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const ErasePerson: TypedDocument<ErasePersonMutation, ErasePersonMutationVariables> = {
  name: 'ErasePerson',
  hash: '90ef9aad8a541b2aa179843cca77ecc5680e066d3dcb425c9e57e1a2a3de6690',
  text: 'mutation ErasePerson($input: ErasePersonInput!) {\n  erasePerson(input: $input) {\n    privacyRequest {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const ExplainPrice: TypedDocument<ExplainPriceQuery, ExplainPriceQueryVariables> = {
  name: 'ExplainPrice',
  hash: 'b8dbb46964d72de366e4c20309e6e51b6a8c19c7f919b82c0730de5fd10c86f7',
  text: 'query ExplainPrice($input: ResolvePricesInput!) {\n  resolvePrices(input: $input) {\n    currency\n    at\n    vatMode\n    lines {\n      quantity\n      noPriceReason\n      priceId\n      listCode\n      level\n      type\n      basis\n      unitPrice {\n        decimal\n        currency\n      }\n      unit {\n        ...TaxedParts\n      }\n      total {\n        ...TaxedParts\n      }\n      reference {\n        ...TaxedParts\n      }\n      lowestPrior {\n        decimal\n        currency\n      }\n      basePrice {\n        decimal\n        currency\n      }\n      basePricePer\n      since\n      conversion {\n        path\n        date\n      }\n      trace {\n        priceId\n        listCode\n        level\n        type\n        currency\n        basis\n        unitPrice\n        converted\n        minQuantity\n        priority\n        validFrom\n        validTo\n        outcome\n        reason\n      }\n      guardrails {\n        guardrailId\n        outcome\n      }\n    }\n  }\n}\nfragment TaxedParts on TaxedAmount {\n  net {\n    ...MoneyParts\n  }\n  tax {\n    ...MoneyParts\n  }\n  gross {\n    ...MoneyParts\n  }\n  vatRate\n}\nfragment MoneyParts on Money {\n  decimal\n  currency\n}',
};
export const ExportBrand: TypedDocument<ExportBrandMutation, ExportBrandMutationVariables> = {
  name: 'ExportBrand',
  hash: 'e091695313e08f38733ab8ba396ba827eb2ff3759417e8763e43fc35cc56bfba',
  text: 'mutation ExportBrand($input: ExportBrandInput!) {\n  exportBrand(input: $input) {\n    privacyRequest {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const ExportPerson: TypedDocument<ExportPersonMutation, ExportPersonMutationVariables> = {
  name: 'ExportPerson',
  hash: 'f59edb4193cc17d990b2d1d4360b3606de92d2e2d03c2ba8ed29114f02d422d9',
  text: 'mutation ExportPerson($input: ExportPersonInput!) {\n  exportPerson(input: $input) {\n    privacyRequest {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const FailFinancePayout: TypedDocument<FailFinancePayoutMutation, FailFinancePayoutMutationVariables> = {
  name: 'FailFinancePayout',
  hash: '44508a72f22f6a185f3e949200101bf75bea14ed11c3de70574aa256e0eab0b3',
  text: 'mutation FailFinancePayout($input: EndFinancePayoutInput!) {\n  failFinancePayout(input: $input) {\n    payout {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const FinaliseFinanceInvoice: TypedDocument<
  FinaliseFinanceInvoiceMutation,
  FinaliseFinanceInvoiceMutationVariables
> = {
  name: 'FinaliseFinanceInvoice',
  hash: 'b47401bd05fb5d8fab06aac38fd74128041f05f43b9c2eb402ce3ddda95d8b0c',
  text: 'mutation FinaliseFinanceInvoice($input: FinanceInvoiceVersionInput!) {\n  finaliseFinanceInvoice(input: $input) {\n    invoice {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const FinanceAccounts: TypedDocument<FinanceAccountsQuery, FinanceAccountsQueryVariables> = {
  name: 'FinanceAccounts',
  hash: 'c2862a5198cf6120f116ac11c4bf7cd0694cba9e3e61edd2fd0882a6d50d9041',
  text: 'query FinanceAccounts($first: Int!, $after: String, $where: FinanceAccountWhere) {\n  financeAccounts(first: $first, after: $after, where: $where) {\n    nodes {\n      ...BookAccount\n    }\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n  financeLedger {\n    id\n    chart\n    baseCurrency\n    timeZone\n    yearStartsIn\n    inUse\n    version\n    manualLimit {\n      ...BookMoney\n    }\n  }\n  financeCharts {\n    key\n    name\n    accounts\n  }\n}\nfragment BookAccount on FinanceAccount {\n  id\n  code\n  name\n  type\n  normalSide\n  reportLine\n  role\n  vatKey\n  active\n  version\n}\nfragment BookMoney on Money {\n  decimal\n  currency\n}',
};
export const FinanceAccountSheet: TypedDocument<FinanceAccountSheetQuery, FinanceAccountSheetQueryVariables> = {
  name: 'FinanceAccountSheet',
  hash: '307e0b3ef7ec2884a62540ce9d9f483265437ed1640e73fb3458b3c1c22237ec',
  text: 'query FinanceAccountSheet($id: ID!, $from: String, $until: String!, $first: Int!, $after: String) {\n  financeAccount(id: $id) {\n    ...BookAccount\n  }\n  accountSheet(\n    accountId: $id\n    from: $from\n    until: $until\n    first: $first\n    after: $after\n  ) {\n    nodes {\n      ...BookLine\n    }\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\nfragment BookAccount on FinanceAccount {\n  id\n  code\n  name\n  type\n  normalSide\n  reportLine\n  role\n  vatKey\n  active\n  version\n}\nfragment BookLine on AccountSheetLine {\n  id\n  entryId\n  label\n  effectiveOn\n  description\n  kind\n  against\n  debit {\n    ...BookMoney\n  }\n  credit {\n    ...BookMoney\n  }\n  balance {\n    ...BookMoney\n  }\n}\nfragment BookMoney on Money {\n  decimal\n  currency\n}',
};
export const FinanceAgeing: TypedDocument<FinanceAgeingQuery, FinanceAgeingQueryVariables> = {
  name: 'FinanceAgeing',
  hash: '3407881f3210a6f01bc945ee8dfe330058853bb4b0b7f4e1605ead99c36fbae7',
  text: 'query FinanceAgeing {\n  financeAgeing {\n    bucket\n    count\n    amount {\n      ...MoneyParts\n    }\n  }\n}\nfragment MoneyParts on Money {\n  decimal\n  currency\n}',
};
export const FinanceBalanceSheet: TypedDocument<FinanceBalanceSheetQuery, FinanceBalanceSheetQueryVariables> = {
  name: 'FinanceBalanceSheet',
  hash: 'eb412ccc9413aa2f4a93dfcf878cf1306a45519bc5ed63aca1f635fe60d6b899',
  text: 'query FinanceBalanceSheet($on: String!, $recordedAt: DateTime) {\n  balanceSheet(on: $on, recordedAt: $recordedAt) {\n    assets {\n      ...BookGroup\n    }\n    liabilities {\n      ...BookGroup\n    }\n    equity {\n      ...BookGroup\n    }\n    result {\n      ...BookMoney\n    }\n    totalAssets {\n      ...BookMoney\n    }\n    totalClaims {\n      ...BookMoney\n    }\n  }\n}\nfragment BookGroup on ReportGroup {\n  line\n  amount {\n    ...BookMoney\n  }\n  accounts {\n    account {\n      id\n      code\n      name\n    }\n    amount {\n      ...BookMoney\n    }\n  }\n}\nfragment BookMoney on Money {\n  decimal\n  currency\n}',
};
export const FinanceBankAccounts: TypedDocument<FinanceBankAccountsQuery, FinanceBankAccountsQueryVariables> = {
  name: 'FinanceBankAccounts',
  hash: 'fa0fc3fe2bf456cd4d48d4825728a38db04baf2fd093f20499887bd64c58522f',
  text: 'query FinanceBankAccounts {\n  financeBankAccounts {\n    ...BankAccountParts\n  }\n}\nfragment BankAccountParts on FinanceBankAccount {\n  id\n  name\n  iban\n  bic\n  currency\n  active\n  readUntil\n  openLines\n  version\n  account {\n    code\n    name\n  }\n  bankBalance {\n    ...MoneyParts\n  }\n  csvPresets {\n    name\n    delimiter\n    decimalComma\n    dateFormat\n    columns {\n      bookedOn\n      valueOn\n      amount\n      debit\n      credit\n      currency\n      name\n      iban\n      bic\n      remittance\n      reference\n      endToEndId\n      mandateId\n      bookingText\n      balance\n    }\n  }\n}\nfragment MoneyParts on Money {\n  decimal\n  currency\n}',
};
export const FinanceBankLine: TypedDocument<FinanceBankLineQuery, FinanceBankLineQueryVariables> = {
  name: 'FinanceBankLine',
  hash: '54b429de9ccebe84768a4304aa39aac528a17429f3e4b861e1678c7fd338f153',
  text: 'query FinanceBankLine($id: ID!) {\n  financeBankLine(id: $id) {\n    ...BankLineParts\n    bic\n    mandateId\n    originalRate\n    original {\n      ...MoneyParts\n    }\n    charges {\n      ...MoneyParts\n    }\n    match {\n      id\n      origin\n      score\n      note\n      confirmedBy\n      confirmedAt\n      entryId\n      parts {\n        kind\n        targetId\n        label\n        paymentId\n        amount {\n          ...MoneyParts\n        }\n      }\n    }\n  }\n  financeBankCandidates(lineId: $id) {\n    ...BankCandidateParts\n  }\n}\nfragment BankLineParts on FinanceBankLine {\n  id\n  bankAccountId\n  bookedOn\n  valueOn\n  name\n  iban\n  remittance\n  bookingText\n  endToEndId\n  bankReference\n  isReversal\n  batch\n  status\n  score\n  ignoredReason\n  version\n  amount {\n    ...MoneyParts\n  }\n  suggestion {\n    ...BankCandidateParts\n  }\n}\nfragment MoneyParts on Money {\n  decimal\n  currency\n}\nfragment BankCandidateParts on FinanceBankCandidate {\n  score\n  reasons {\n    code\n    points\n    detail\n  }\n  parts {\n    kind\n    targetId\n    label\n    amount {\n      ...MoneyParts\n    }\n  }\n  rest {\n    ...MoneyParts\n  }\n}',
};
export const FinanceBankLines: TypedDocument<FinanceBankLinesQuery, FinanceBankLinesQueryVariables> = {
  name: 'FinanceBankLines',
  hash: '54cbc1c5cacbddfe22f2fe6958f56fafdab5a4260c7111e3c167b03254b682e1',
  text: 'query FinanceBankLines($first: Int!, $after: String, $where: FinanceBankLineWhere, $from: String, $until: String) {\n  financeBankAccounts {\n    ...BankAccountParts\n  }\n  financeBankLines(\n    first: $first\n    after: $after\n    where: $where\n    from: $from\n    until: $until\n  ) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...BankLineParts\n    }\n  }\n}\nfragment BankAccountParts on FinanceBankAccount {\n  id\n  name\n  iban\n  bic\n  currency\n  active\n  readUntil\n  openLines\n  version\n  account {\n    code\n    name\n  }\n  bankBalance {\n    ...MoneyParts\n  }\n  csvPresets {\n    name\n    delimiter\n    decimalComma\n    dateFormat\n    columns {\n      bookedOn\n      valueOn\n      amount\n      debit\n      credit\n      currency\n      name\n      iban\n      bic\n      remittance\n      reference\n      endToEndId\n      mandateId\n      bookingText\n      balance\n    }\n  }\n}\nfragment MoneyParts on Money {\n  decimal\n  currency\n}\nfragment BankLineParts on FinanceBankLine {\n  id\n  bankAccountId\n  bookedOn\n  valueOn\n  name\n  iban\n  remittance\n  bookingText\n  endToEndId\n  bankReference\n  isReversal\n  batch\n  status\n  score\n  ignoredReason\n  version\n  amount {\n    ...MoneyParts\n  }\n  suggestion {\n    ...BankCandidateParts\n  }\n}\nfragment BankCandidateParts on FinanceBankCandidate {\n  score\n  reasons {\n    code\n    points\n    detail\n  }\n  parts {\n    kind\n    targetId\n    label\n    amount {\n      ...MoneyParts\n    }\n  }\n  rest {\n    ...MoneyParts\n  }\n}',
};
export const FinanceBankReconciliation: TypedDocument<
  FinanceBankReconciliationQuery,
  FinanceBankReconciliationQueryVariables
> = {
  name: 'FinanceBankReconciliation',
  hash: '6eb35d5dbbc9ea2e16c97aa0dc7302ed88a614eb50070b665c3de98c083a7972',
  text: 'query FinanceBankReconciliation($bankAccountId: ID!, $from: String!, $until: String!) {\n  financeBankReconciliation(\n    bankAccountId: $bankAccountId\n    from: $from\n    until: $until\n  ) {\n    day\n    agrees\n    bank {\n      ...MoneyParts\n    }\n    ledger {\n      ...MoneyParts\n    }\n    difference {\n      ...MoneyParts\n    }\n    openLines {\n      ...MoneyParts\n    }\n    ignoredLines {\n      ...MoneyParts\n    }\n    ledgerOnly {\n      ...MoneyParts\n    }\n    opening {\n      ...MoneyParts\n    }\n  }\n}\nfragment MoneyParts on Money {\n  decimal\n  currency\n}',
};
export const FinanceBankRules: TypedDocument<FinanceBankRulesQuery, FinanceBankRulesQueryVariables> = {
  name: 'FinanceBankRules',
  hash: '5e614a93ab0fa8dd43c0941f16fdd2e23056e7ad7c2020d68f32213c6b5a3e6a',
  text: 'query FinanceBankRules {\n  financeBankRules {\n    id\n    name\n    position\n    text\n    field\n    side\n    active\n    version\n    account {\n      code\n      name\n    }\n  }\n}',
};
export const FinanceBankRuleTrial: TypedDocument<FinanceBankRuleTrialQuery, FinanceBankRuleTrialQueryVariables> = {
  name: 'FinanceBankRuleTrial',
  hash: '31511c8514f0cbd2f60cb236085640a6becc6e43a0c420500b821fe5a10c9c65',
  text: 'query FinanceBankRuleTrial($input: FinanceBankRuleTrialInput!) {\n  financeBankRuleTrial(input: $input) {\n    tried\n    found\n    lines {\n      ...BankLineParts\n    }\n  }\n}\nfragment BankLineParts on FinanceBankLine {\n  id\n  bankAccountId\n  bookedOn\n  valueOn\n  name\n  iban\n  remittance\n  bookingText\n  endToEndId\n  bankReference\n  isReversal\n  batch\n  status\n  score\n  ignoredReason\n  version\n  amount {\n    ...MoneyParts\n  }\n  suggestion {\n    ...BankCandidateParts\n  }\n}\nfragment MoneyParts on Money {\n  decimal\n  currency\n}\nfragment BankCandidateParts on FinanceBankCandidate {\n  score\n  reasons {\n    code\n    points\n    detail\n  }\n  parts {\n    kind\n    targetId\n    label\n    amount {\n      ...MoneyParts\n    }\n  }\n  rest {\n    ...MoneyParts\n  }\n}',
};
export const FinanceBankStatements: TypedDocument<FinanceBankStatementsQuery, FinanceBankStatementsQueryVariables> = {
  name: 'FinanceBankStatements',
  hash: '76d22c829aef64096e2480ca767f7b6835f20a15d41d0a2ec4b5294698360f14',
  text: 'query FinanceBankStatements($bankAccountId: ID!) {\n  financeBankStatements(bankAccountId: $bankAccountId) {\n    id\n    reference\n    format\n    from\n    until\n    created\n    known\n    fileName\n    importedAt\n    opening {\n      ...MoneyParts\n    }\n    closing {\n      ...MoneyParts\n    }\n  }\n}\nfragment MoneyParts on Money {\n  decimal\n  currency\n}',
};
export const FinanceBankTargets: TypedDocument<FinanceBankTargetsQuery, FinanceBankTargetsQueryVariables> = {
  name: 'FinanceBankTargets',
  hash: 'fce2cb3ce53a3ef6f888ab76ced9397bc7472fa9beb6fd478965cd758ad255b6',
  text: 'query FinanceBankTargets($number: String!, $code: String!) {\n  financeInvoices(first: 1, where: {number: {eq: $number}}) {\n    nodes {\n      id\n      kind\n    }\n  }\n  financeAccounts(first: 1, where: {code: {eq: $code}}) {\n    nodes {\n      id\n    }\n  }\n}',
};
export const FinanceBudgets: TypedDocument<FinanceBudgetsQuery, FinanceBudgetsQueryVariables> = {
  name: 'FinanceBudgets',
  hash: '9732ced3d899cd011ade90b6020e7c415167c59c27572fa8b6cdaf342bc1ff04',
  text: 'query FinanceBudgets($year: Int!) {\n  financeBudgets(year: $year) {\n    account {\n      id\n      code\n      name\n    }\n    channelId\n    reached\n    plan {\n      ...BookMoney\n    }\n    actual {\n      ...BookMoney\n    }\n    months {\n      month\n      version\n      plan {\n        ...BookMoney\n      }\n      actual {\n        ...BookMoney\n      }\n    }\n  }\n}\nfragment BookMoney on Money {\n  decimal\n  currency\n}',
};
export const FinanceCredit: TypedDocument<FinanceCreditQuery, FinanceCreditQueryVariables> = {
  name: 'FinanceCredit',
  hash: 'b6bfad54b4a9d48a80ddcd0b6c116865cf12c8b41d0e85c15861d2e56fc355cb',
  text: 'query FinanceCredit($personId: ID!) {\n  financeCustomerCredits(first: 1, personId: $personId) {\n    nodes {\n      ...CreditRow\n      holds {\n        id\n        state\n        reference\n        expiresAt\n        endedAt\n        endReason\n        createdAt\n        amount {\n          ...BookMoney\n        }\n        posted {\n          ...BookMoney\n        }\n      }\n      entries {\n        id\n        kind\n        sourceType\n        createdAt\n        amount {\n          ...BookMoney\n        }\n      }\n    }\n  }\n}\nfragment CreditRow on FinanceCustomerCredit {\n  id\n  balance {\n    ...BookMoney\n  }\n  held {\n    ...BookMoney\n  }\n  available {\n    ...BookMoney\n  }\n  person {\n    id\n    displayName\n  }\n}\nfragment BookMoney on Money {\n  decimal\n  currency\n}',
};
export const FinanceCredits: TypedDocument<FinanceCreditsQuery, FinanceCreditsQueryVariables> = {
  name: 'FinanceCredits',
  hash: '17cc16be8c2bb4ce16ef8844ac3a5f7fdc8c6b388962992805dab2625c5f9a72',
  text: 'query FinanceCredits($first: Int!, $after: String) {\n  financeCustomerCredits(first: $first, after: $after) {\n    nodes {\n      ...CreditRow\n    }\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\nfragment CreditRow on FinanceCustomerCredit {\n  id\n  balance {\n    ...BookMoney\n  }\n  held {\n    ...BookMoney\n  }\n  available {\n    ...BookMoney\n  }\n  person {\n    id\n    displayName\n  }\n}\nfragment BookMoney on Money {\n  decimal\n  currency\n}',
};
export const FinanceDashboard: TypedDocument<FinanceDashboardQuery, FinanceDashboardQueryVariables> = {
  name: 'FinanceDashboard',
  hash: 'b8608066de13f1b48bbf26e3da8b7e6c0b693bea213a5b02214e1176998cf950',
  text: 'query FinanceDashboard($from: String!, $until: String!, $seriesFrom: String!, $key: FinanceKpi!) {\n  financeKpis(from: $from, until: $until) {\n    key\n    definition\n    shape\n    number\n    numberBefore\n    amount {\n      ...BookMoney\n    }\n    amountBefore {\n      ...BookMoney\n    }\n  }\n  financeKpiSeries(key: $key, from: $seriesFrom, until: $until) {\n    key\n    number\n    amount {\n      ...BookMoney\n    }\n  }\n  financeKpiChannels(key: CONTRIBUTION, from: $from, until: $until) {\n    key\n    amount {\n      ...BookMoney\n    }\n  }\n}\nfragment BookMoney on Money {\n  decimal\n  currency\n}',
};
export const FinanceDocumentMailDraft: TypedDocument<
  FinanceDocumentMailDraftQuery,
  FinanceDocumentMailDraftQueryVariables
> = {
  name: 'FinanceDocumentMailDraft',
  hash: 'aa2bbcb747774443364d8dbd2eb09123a04bbf3eff22eebf88afd991170d89e0',
  text: 'query FinanceDocumentMailDraft($id: ID!, $notice: ID) {\n  financeDocumentMailDraft(invoiceId: $id, noticeId: $notice) {\n    to\n    subject\n    body\n  }\n  financeInvoice(id: $id) {\n    id\n    number\n  }\n}',
};
export const FinanceDocumentMails: TypedDocument<FinanceDocumentMailsQuery, FinanceDocumentMailsQueryVariables> = {
  name: 'FinanceDocumentMails',
  hash: '86b7800b1844d68631e8f664fd3b887c4c0b7eb1a6302026366d48f926cb7979',
  text: 'query FinanceDocumentMails($first: Int!, $after: String, $where: FinanceDocumentMailWhere) {\n  financeDocumentMails(first: $first, after: $after, where: $where) {\n    nodes {\n      ...DocumentMailParts\n    }\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\nfragment DocumentMailParts on FinanceDocumentMail {\n  id\n  invoiceId\n  noticeId\n  label\n  recipient\n  status\n  requestedBy\n  createdAt\n  sentAt\n  lastError\n  bounceKind\n}',
};
export const FinanceDunning: TypedDocument<FinanceDunningQuery, FinanceDunningQueryVariables> = {
  name: 'FinanceDunning',
  hash: '52fd48b74be5bd1e2688dea405c8db2b23ce0d3df56cbb165d9b71da3ecbf5e7',
  text: 'query FinanceDunning($after: String) {\n  financeDunningTrial {\n    day\n    due {\n      ...DunningCandidateParts\n    }\n    leftAlone {\n      ...DunningCandidateParts\n    }\n  }\n  financeDunningNotices(first: 25, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      version\n      invoiceId\n      number\n      level\n      sentOn\n      waivedAt\n      mails {\n        id\n        status\n      }\n      fee {\n        ...MoneyParts\n      }\n      interest {\n        ...MoneyParts\n      }\n    }\n  }\n}\nfragment DunningCandidateParts on FinanceDunningCandidate {\n  invoiceId\n  number\n  open {\n    ...MoneyParts\n  }\n  dueDate\n  daysLate\n  level\n  left\n  fee {\n    ...MoneyParts\n  }\n}\nfragment MoneyParts on Money {\n  decimal\n  currency\n}',
};
export const FinanceDunningFile: TypedDocument<FinanceDunningFileQuery, FinanceDunningFileQueryVariables> = {
  name: 'FinanceDunningFile',
  hash: '668c18d60b6a2dac6eb3d95bb74accc0271ecdc2ae8790a72e6049b771c0e196',
  text: 'query FinanceDunningFile($id: ID!) {\n  financeDunningFile(id: $id) {\n    name\n    mimeType\n    content\n  }\n}',
};
export const FinanceExports: TypedDocument<FinanceExportsQuery, FinanceExportsQueryVariables> = {
  name: 'FinanceExports',
  hash: '99ce63be5c3ce250236620aa3ebd7ddd8ddbbf60c8c4ffcc8d46cca058eb3358',
  text: 'query FinanceExports {\n  financeExports {\n    id\n    kind\n    format\n    from\n    until\n    status\n    rows\n    error\n    createdAt\n  }\n}',
};
export const FinanceInvoice: TypedDocument<FinanceInvoiceQuery, FinanceInvoiceQueryVariables> = {
  name: 'FinanceInvoice',
  hash: '9fa1ad91c52d2f7a44ea5cead21835843464f0a160cd13022cae2fa88da9c18c',
  text: 'query FinanceInvoice($id: ID!) {\n  financeInvoice(id: $id) {\n    ...InvoiceRowParts\n    mails {\n      ...DocumentMailParts\n    }\n    supplyFrom\n    supplyDate\n    orderId\n    correctsId\n    reference\n    note\n    version\n    customer {\n      name\n      vatId\n      email\n      address {\n        line1\n        line2\n        postalCode\n        city\n        country\n      }\n    }\n    net {\n      ...MoneyParts\n    }\n    paid {\n      ...MoneyParts\n    }\n    credited {\n      ...MoneyParts\n    }\n    fees {\n      ...MoneyParts\n    }\n    vatParts {\n      category\n      rate\n      net {\n        ...MoneyParts\n      }\n      vat {\n        ...MoneyParts\n      }\n    }\n    lines {\n      id\n      position\n      sku\n      kind\n      description\n      quantity\n      unitPrice\n      vatRate\n      gross {\n        ...MoneyParts\n      }\n    }\n  }\n}\nfragment InvoiceRowParts on FinanceInvoice {\n  id\n  kind\n  status\n  number\n  issueDate\n  dueDate\n  dunningLevel\n  customer {\n    name\n  }\n  gross {\n    ...MoneyParts\n  }\n  open {\n    ...MoneyParts\n  }\n}\nfragment MoneyParts on Money {\n  decimal\n  currency\n}\nfragment DocumentMailParts on FinanceDocumentMail {\n  id\n  invoiceId\n  noticeId\n  label\n  recipient\n  status\n  requestedBy\n  createdAt\n  sentAt\n  lastError\n  bounceKind\n}',
};
export const FinanceInvoiceDraft: TypedDocument<FinanceInvoiceDraftQuery, FinanceInvoiceDraftQueryVariables> = {
  name: 'FinanceInvoiceDraft',
  hash: 'ded8a1198c97cc0fc5994f85d843ba214ac1c1cd23ef1f49d6ed4b05f35755c8',
  text: 'query FinanceInvoiceDraft($id: ID!) {\n  financeInvoice(id: $id) {\n    id\n    status\n    version\n    currency\n    amountsInclude\n    vatMode\n    supplyFrom\n    supplyDate\n    companyId\n    person {\n      id\n    }\n    language\n    reference\n    note\n    customer {\n      name\n      vatId\n      email\n      address {\n        line1\n        line2\n        postalCode\n        city\n        region\n        country\n      }\n    }\n    lines {\n      id\n      sku\n      variantId\n      kind\n      description\n      quantity\n      unitPrice\n      vatCategory\n      vatRate\n      net {\n        ...MoneyParts\n      }\n      gross {\n        ...MoneyParts\n      }\n    }\n  }\n}\nfragment MoneyParts on Money {\n  decimal\n  currency\n}',
};
export const FinanceInvoiceFile: TypedDocument<FinanceInvoiceFileQuery, FinanceInvoiceFileQueryVariables> = {
  name: 'FinanceInvoiceFile',
  hash: 'a7c78fd2ce667244d109e196a6204c97420ef7d25f4f3eb4e0f1a7259b390753',
  text: 'query FinanceInvoiceFile($id: ID!) {\n  financeInvoiceFile(id: $id) {\n    name\n    mimeType\n    content\n  }\n}',
};
export const FinanceInvoices: TypedDocument<FinanceInvoicesQuery, FinanceInvoicesQueryVariables> = {
  name: 'FinanceInvoices',
  hash: 'e8f829f48373be78a630a8d669c79f49d1033af8010568f3011d607c328564a9',
  text: 'query FinanceInvoices($first: Int!, $after: String, $where: FinanceInvoiceWhere, $orderBy: FinanceInvoiceOrder) {\n  financeInvoices(first: $first, after: $after, where: $where, orderBy: $orderBy) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...InvoiceRowParts\n    }\n  }\n}\nfragment InvoiceRowParts on FinanceInvoice {\n  id\n  kind\n  status\n  number\n  issueDate\n  dueDate\n  dunningLevel\n  customer {\n    name\n  }\n  gross {\n    ...MoneyParts\n  }\n  open {\n    ...MoneyParts\n  }\n}\nfragment MoneyParts on Money {\n  decimal\n  currency\n}',
};
export const FinanceInvoicingSettings: TypedDocument<
  FinanceInvoicingSettingsQuery,
  FinanceInvoicingSettingsQueryVariables
> = {
  name: 'FinanceInvoicingSettings',
  hash: 'bad655dcaf487dee02dcf3848a5e41011d557710af9eac9f311a9398244c0488',
  text: 'query FinanceInvoicingSettings {\n  financeInvoicingSettings {\n    version\n    autoInvoice\n    vatMode\n    invoicePrefix\n    creditPrefix\n    paymentDays\n    language\n    seller {\n      name\n      line1\n      line2\n      postalCode\n      city\n      country\n      vatId\n      taxNumber\n      registration\n      contactName\n      email\n      phone\n      iban\n      bic\n      bankName\n    }\n    dunning {\n      afterDays\n      fee {\n        ...MoneyParts\n      }\n      textDe\n      textEn\n    }\n    reminding {\n      automatic\n      sendLetters\n      pauseDays\n      payDays\n      interestPercent\n      minimum {\n        ...MoneyParts\n      }\n    }\n    datev {\n      consultant\n      client\n    }\n  }\n}\nfragment MoneyParts on Money {\n  decimal\n  currency\n}',
};
export const FinanceKpiLines: TypedDocument<FinanceKpiLinesQuery, FinanceKpiLinesQueryVariables> = {
  name: 'FinanceKpiLines',
  hash: '68873d7ed604ddb291b996f4264789909779a43eccf5c94332d6fd769437c644',
  text: 'query FinanceKpiLines($key: FinanceKpi!, $from: String!, $until: String!, $first: Int!, $after: String) {\n  financeKpiLines(\n    key: $key\n    from: $from\n    until: $until\n    first: $first\n    after: $after\n  ) {\n    nodes {\n      ...BookLine\n    }\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\nfragment BookLine on AccountSheetLine {\n  id\n  entryId\n  label\n  effectiveOn\n  description\n  kind\n  against\n  debit {\n    ...BookMoney\n  }\n  credit {\n    ...BookMoney\n  }\n  balance {\n    ...BookMoney\n  }\n}\nfragment BookMoney on Money {\n  decimal\n  currency\n}',
};
export const FinanceMailSettings: TypedDocument<FinanceMailSettingsQuery, FinanceMailSettingsQueryVariables> = {
  name: 'FinanceMailSettings',
  hash: 'b65950d0db6d38d7c93c53665c008cd794ed94976ae2f917f9180fed3f204c4a',
  text: 'query FinanceMailSettings {\n  financeMailSettings {\n    version\n    senderName\n    fromAddress\n    replyTo\n    perMinute\n    paused\n    smtpHost\n    smtpPort\n    smtpTls\n    smtpUser\n    hasPassword\n    sendsAs\n  }\n}',
};
export const FinanceOrder: TypedDocument<FinanceOrderQuery, FinanceOrderQueryVariables> = {
  name: 'FinanceOrder',
  hash: 'f9d25098e4b919e8b21d256d43fe827f85b381a7b9f79e414705705ace0f3805',
  text: 'query FinanceOrder($id: ID!) {\n  financeOrder(id: $id) {\n    id\n    source\n    number\n    status\n    placedAt\n    country\n    campaignCode\n    invoiceId\n    version\n    buyer {\n      reference\n      email\n      givenName\n      familyName\n      companyName\n      address {\n        line1\n        postalCode\n        city\n        country\n      }\n    }\n    net {\n      ...MoneyParts\n    }\n    vat {\n      ...MoneyParts\n    }\n    gross {\n      ...MoneyParts\n    }\n    returned {\n      ...MoneyParts\n    }\n    lines {\n      id\n      position\n      sku\n      description\n      kind\n      quantity\n      returnedQuantity\n      unitPrice\n      vatRate\n      gross {\n        ...MoneyParts\n      }\n    }\n  }\n}\nfragment MoneyParts on Money {\n  decimal\n  currency\n}',
};
export const FinanceOrderFile: TypedDocument<FinanceOrderFileQuery, FinanceOrderFileQueryVariables> = {
  name: 'FinanceOrderFile',
  hash: 'f0c1e56a32ad66cfb28ce7da08b3694de0e74fe21aa71f1c988610a8a8ddb886',
  text: 'query FinanceOrderFile($id: ID!) {\n  financeOrderFile(id: $id) {\n    id\n    name\n    header\n    sample\n    preset\n    columns {\n      field\n      column\n    }\n  }\n}',
};
export const FinanceOrderImport: TypedDocument<FinanceOrderImportQuery, FinanceOrderImportQueryVariables> = {
  name: 'FinanceOrderImport',
  hash: 'c7ee0b2c8e69c82935c63c4d752fc24d7c1f2817fc81c10048c3eb6bb47db4df',
  text: 'query FinanceOrderImport($id: ID!) {\n  financeOrderImport(id: $id) {\n    ...OrderImportParts\n    faults {\n      row\n      number\n      column\n      code\n      message\n    }\n  }\n}\nfragment OrderImportParts on FinanceOrderImport {\n  id\n  fileId\n  fileName\n  source\n  trial\n  status\n  progress\n  total\n  rows\n  ordersCreated\n  ordersKnown\n  returnsCreated\n  returnsKnown\n  refused\n  skippedRows\n  error\n  createdAt\n}',
};
export const FinanceOrderImports: TypedDocument<FinanceOrderImportsQuery, FinanceOrderImportsQueryVariables> = {
  name: 'FinanceOrderImports',
  hash: 'e96f33e6aae4bccc91341486efe343e3bc1f1ec537d360147c95ac603d19e81b',
  text: 'query FinanceOrderImports {\n  financeOrderImports {\n    ...OrderImportParts\n  }\n}\nfragment OrderImportParts on FinanceOrderImport {\n  id\n  fileId\n  fileName\n  source\n  trial\n  status\n  progress\n  total\n  rows\n  ordersCreated\n  ordersKnown\n  returnsCreated\n  returnsKnown\n  refused\n  skippedRows\n  error\n  createdAt\n}',
};
export const FinanceOrders: TypedDocument<FinanceOrdersQuery, FinanceOrdersQueryVariables> = {
  name: 'FinanceOrders',
  hash: 'd31788dfdc0e177fb45d35d593b9dd2884037152673765f89a840a312d0036e8',
  text: 'query FinanceOrders($first: Int!, $after: String, $where: FinanceOrderWhere) {\n  financeOrders(first: $first, after: $after, where: $where) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      source\n      number\n      status\n      placedAt\n      country\n      campaignCode\n      buyer {\n        reference\n        givenName\n        familyName\n        companyName\n      }\n      gross {\n        ...MoneyParts\n      }\n      returned {\n        ...MoneyParts\n      }\n    }\n  }\n}\nfragment MoneyParts on Money {\n  decimal\n  currency\n}',
};
export const FinancePayables: TypedDocument<FinancePayablesQuery, FinancePayablesQueryVariables> = {
  name: 'FinancePayables',
  hash: '84ff3d8a556fb98dd08f345b43e572ecad0dd2c73ff2cc1692de8e478ec51406',
  text: 'query FinancePayables($first: Int!, $after: String, $where: FinancePayableWhere) {\n  financePayables(first: $first, after: $after, where: $where) {\n    nodes {\n      ...PayableRow\n    }\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\nfragment PayableRow on FinancePayable {\n  id\n  reason\n  status\n  description\n  sourceType\n  sourceId\n  accruedOn\n  dueOn\n  reversesId\n  decisionNote\n  version\n  amount {\n    ...BookMoney\n  }\n  reversed {\n    ...BookMoney\n  }\n  author {\n    id\n    name\n  }\n  payee {\n    id\n    number\n    name\n  }\n}\nfragment BookMoney on Money {\n  decimal\n  currency\n}',
};
export const FinancePayees: TypedDocument<FinancePayeesQuery, FinancePayeesQueryVariables> = {
  name: 'FinancePayees',
  hash: 'b9a3160a5a20fd0fce6d97b1bf5b94310d5ee268635a93f9e2bd98884ce72737',
  text: 'query FinancePayees($first: Int!, $after: String, $where: FinancePayeeWhere) {\n  financePayees(first: $first, after: $after, where: $where) {\n    nodes {\n      ...PayeeRow\n    }\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\nfragment PayeeRow on FinancePayee {\n  id\n  number\n  kind\n  refId\n  name\n  iban\n  bic\n  version\n  createdAt\n}',
};
export const FinancePayments: TypedDocument<FinancePaymentsQuery, FinancePaymentsQueryVariables> = {
  name: 'FinancePayments',
  hash: '2b52824c33a63a2b061dec586339ba81c429befb99f6160043943e320a5c68d4',
  text: 'query FinancePayments($first: Int!, $after: String, $where: FinancePaymentWhere) {\n  financePayments(first: $first, after: $after, where: $where) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      direction\n      method\n      reference\n      bookedOn\n      orderId\n      amount {\n        ...MoneyParts\n      }\n      onAccount {\n        ...MoneyParts\n      }\n    }\n  }\n}\nfragment MoneyParts on Money {\n  decimal\n  currency\n}',
};
export const FinancePayoutPage: TypedDocument<FinancePayoutPageQuery, FinancePayoutPageQueryVariables> = {
  name: 'FinancePayoutPage',
  hash: '5ac4241b0158ed403b7825b83fbb7833661c0e9bdd98e897d70da042be6de886',
  text: 'query FinancePayoutPage($id: ID!) {\n  financePayout(id: $id) {\n    ...PayoutRow\n    currency\n    approvedAt\n    sentAt\n    endedAt\n    endReason\n    minimum {\n      ...BookMoney\n    }\n    approvedBy {\n      id\n      name\n    }\n    sentBy {\n      name\n    }\n    items {\n      id\n      position\n      status\n      name\n      iban\n      endToEndId\n      reason\n      bankLineId\n      amount {\n        ...BookMoney\n      }\n      payee {\n        id\n        number\n        name\n      }\n      payables {\n        id\n        reason\n        description\n        sourceId\n        amount {\n          ...BookMoney\n        }\n      }\n    }\n    entries {\n      ...BookEntry\n    }\n  }\n}\nfragment PayoutRow on FinancePayout {\n  id\n  number\n  status\n  executionOn\n  itemCount\n  version\n  createdAt\n  total {\n    ...BookMoney\n  }\n  author {\n    id\n    name\n  }\n}\nfragment BookMoney on Money {\n  decimal\n  currency\n}\nfragment BookEntry on JournalEntry {\n  id\n  label\n  effectiveOn\n  recordedAt\n  kind\n  sourceType\n  sourceId\n  description\n  actorKind\n  actorName\n  total {\n    ...BookMoney\n  }\n  reverses {\n    id\n    label\n  }\n  reversedBy {\n    id\n    label\n  }\n}',
};
export const FinancePayouts: TypedDocument<FinancePayoutsQuery, FinancePayoutsQueryVariables> = {
  name: 'FinancePayouts',
  hash: '57536109742275b162b808ea2437aea0f9a4c8f3dc16a7f929ab8d32e2859cd0',
  text: 'query FinancePayouts($first: Int!, $after: String, $where: FinancePayoutWhere) {\n  financePayouts(first: $first, after: $after, where: $where) {\n    nodes {\n      ...PayoutRow\n    }\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n  financePayablesOpen {\n    payees\n    amount {\n      ...BookMoney\n    }\n    due {\n      ...BookMoney\n    }\n  }\n}\nfragment PayoutRow on FinancePayout {\n  id\n  number\n  status\n  executionOn\n  itemCount\n  version\n  createdAt\n  total {\n    ...BookMoney\n  }\n  author {\n    id\n    name\n  }\n}\nfragment BookMoney on Money {\n  decimal\n  currency\n}',
};
export const FinancePeriods: TypedDocument<FinancePeriodsQuery, FinancePeriodsQueryVariables> = {
  name: 'FinancePeriods',
  hash: '4e76f18df2682b19d36db39001e3edbc26fb1819bbe7ae2dacb78c83860c735e',
  text: 'query FinancePeriods($year: Int) {\n  financePeriods(year: $year) {\n    ...BookPeriod\n  }\n}\nfragment BookPeriod on FiscalPeriod {\n  id\n  year\n  number\n  startsOn\n  endsOn\n  status\n  actions\n  entries\n  version\n}',
};
export const FinanceProfitAndLoss: TypedDocument<FinanceProfitAndLossQuery, FinanceProfitAndLossQueryVariables> = {
  name: 'FinanceProfitAndLoss',
  hash: '6af7c10231b27aa58f32bc0e44147851bc70ba250fd3530148437ba592129b9d',
  text: 'query FinanceProfitAndLoss($from: String!, $until: String!, $recordedAt: DateTime) {\n  profitAndLoss(from: $from, until: $until, recordedAt: $recordedAt) {\n    groups {\n      ...BookGroup\n    }\n    revenue {\n      ...BookMoney\n    }\n    grossProfit {\n      ...BookMoney\n    }\n    operatingResult {\n      ...BookMoney\n    }\n    result {\n      ...BookMoney\n    }\n  }\n}\nfragment BookGroup on ReportGroup {\n  line\n  amount {\n    ...BookMoney\n  }\n  accounts {\n    account {\n      id\n      code\n      name\n    }\n    amount {\n      ...BookMoney\n    }\n  }\n}\nfragment BookMoney on Money {\n  decimal\n  currency\n}',
};
export const FinanceRates: TypedDocument<FinanceRatesQuery, FinanceRatesQueryVariables> = {
  name: 'FinanceRates',
  hash: 'ab241173b572931110a385573b59d9555f20e36bda5cc41fab107e3b72b2efd3',
  text: 'query FinanceRates($first: Int!, $after: String, $currency: CurrencyCode, $one: Boolean!) {\n  financeExchangeRates(first: $first, after: $after, currency: $currency) {\n    nodes {\n      currency\n      onDate\n      rate\n      source\n      reason\n      readAt\n      toldBy {\n        name\n      }\n    }\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n  course: financeExchangeRates(first: 100, currency: $currency) @include(if: $one) {\n    nodes {\n      onDate\n      rate\n    }\n  }\n  known: financeExchangeRates(first: 100) {\n    nodes {\n      currency\n    }\n  }\n  financeLedger {\n    baseCurrency\n  }\n}',
};
export const FinanceTrialBalance: TypedDocument<FinanceTrialBalanceQuery, FinanceTrialBalanceQueryVariables> = {
  name: 'FinanceTrialBalance',
  hash: 'deeae2615c0e3e8f76f7e0338fcb0f38df5a6c26a0e11f5c41a86a0d05d5cf44',
  text: 'query FinanceTrialBalance($from: String!, $until: String!, $recordedAt: DateTime) {\n  trialBalance(from: $from, until: $until, recordedAt: $recordedAt) {\n    balanced\n    debit {\n      ...BookMoney\n    }\n    credit {\n      ...BookMoney\n    }\n    rows {\n      account {\n        id\n        code\n        name\n      }\n      opening {\n        ...BookMoney\n      }\n      debit {\n        ...BookMoney\n      }\n      credit {\n        ...BookMoney\n      }\n      closing {\n        ...BookMoney\n      }\n    }\n  }\n}\nfragment BookMoney on Money {\n  decimal\n  currency\n}',
};
export const FinanceVat: TypedDocument<FinanceVatQuery, FinanceVatQueryVariables> = {
  name: 'FinanceVat',
  hash: '0337fabf6ef25d88e80fb5658a96132e6a201eb3a787417b3a8104566706eee0',
  text: 'query FinanceVat($from: String!, $until: String!, $recordedAt: DateTime) {\n  vatReport(from: $from, until: $until, recordedAt: $recordedAt) {\n    rows {\n      key\n      rate\n      net {\n        ...BookMoney\n      }\n      output {\n        ...BookMoney\n      }\n      input {\n        ...BookMoney\n      }\n    }\n    boxes {\n      box\n      name\n      amount {\n        ...BookMoney\n      }\n    }\n    payable {\n      ...BookMoney\n    }\n  }\n}\nfragment BookMoney on Money {\n  decimal\n  currency\n}',
};
export const FinanceVatLines: TypedDocument<FinanceVatLinesQuery, FinanceVatLinesQueryVariables> = {
  name: 'FinanceVatLines',
  hash: '53afb3f43de71d6a82c899501932d258b8b0090a22c6d20e55aac54c3ada4e3b',
  text: 'query FinanceVatLines($from: String!, $until: String!, $recordedAt: DateTime, $box: String, $key: String, $rate: Decimal, $part: VatPart, $first: Int!, $after: String) {\n  vatReportLines(\n    from: $from\n    until: $until\n    recordedAt: $recordedAt\n    box: $box\n    key: $key\n    rate: $rate\n    part: $part\n    first: $first\n    after: $after\n  ) {\n    nodes {\n      ...BookLine\n    }\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\nfragment BookLine on AccountSheetLine {\n  id\n  entryId\n  label\n  effectiveOn\n  description\n  kind\n  against\n  debit {\n    ...BookMoney\n  }\n  credit {\n    ...BookMoney\n  }\n  balance {\n    ...BookMoney\n  }\n}\nfragment BookMoney on Money {\n  decimal\n  currency\n}',
};
export const FindCrmDuplicates: TypedDocument<FindCrmDuplicatesMutation, FindCrmDuplicatesMutationVariables> = {
  name: 'FindCrmDuplicates',
  hash: 'caeefe3cf395cf2721ab3a1281fbb2154ee1f310351e96aeacf5cbde1ad6b5b5',
  text: 'mutation FindCrmDuplicates($input: FindCrmDuplicatesInput!) {\n  findCrmDuplicates(input: $input) {\n    job {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const FinishCrmTask: TypedDocument<FinishCrmTaskMutation, FinishCrmTaskMutationVariables> = {
  name: 'FinishCrmTask',
  hash: '4d7b8bc0e8e7dc3f504321dc639b6ef33b61db2fe191e2a2858be901a27837b3',
  text: 'mutation FinishCrmTask($input: FinishCrmTaskInput!) {\n  finishCrmTask(input: $input) {\n    task {\n      id\n    }\n    next {\n      dueAt\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const FitLeadModel: TypedDocument<FitLeadModelMutation, FitLeadModelMutationVariables> = {
  name: 'FitLeadModel',
  hash: '6827bb784dd8b7ecf24f72c7ace4db8befbe8632c3da4d89442e5db62438fd8b',
  text: 'mutation FitLeadModel($input: FitLeadModelInput!) {\n  fitLeadModel(input: $input) {\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const FlagChoices: TypedDocument<FlagChoicesQuery, FlagChoicesQueryVariables> = {
  name: 'FlagChoices',
  hash: '91b8e5d465e73578118b5c7fdc293d7128a1d46087e6880972f173540ea2ad4a',
  text: 'query FlagChoices($admins: Boolean!, $roles: Boolean!) {\n  flags {\n    ...FlagParts\n  }\n  platformAdmins @include(if: $admins) {\n    id\n    name\n  }\n  roles @include(if: $roles) {\n    key\n  }\n}\nfragment FlagParts on FeatureFlag {\n  id\n  key\n  name\n  description\n  type\n  stage\n  enabled\n  protected\n  overridable\n  permanent\n  ownerId\n  salt\n  variants {\n    key\n    value\n  }\n  offVariant\n  prerequisites {\n    flagKey\n    variants\n  }\n  rules {\n    id\n    conditions {\n      attribute\n      operator\n      values\n    }\n    serve {\n      ...FlagServeParts\n    }\n  }\n  otherwise {\n    ...FlagServeParts\n  }\n  override {\n    version\n    enabled\n    serve {\n      ...FlagServeParts\n    }\n  }\n  pendingApproval\n  pendingOverrideApproval\n  staleReason\n  staleSince\n  lastEvaluatedAt\n  evaluations\n  activatedAt\n  createdAt\n  version\n}\nfragment FlagServeParts on FlagServe {\n  variant\n  shares {\n    variant\n    weight\n  }\n  bucketBy\n}',
};
export const FlagPage: TypedDocument<FlagPageQuery, FlagPageQueryVariables> = {
  name: 'FlagPage',
  hash: 'd7a1fc82f9b7e845efbd1be25c5051b12a3867928f8e20eaadf02507e8a507e9',
  text: 'query FlagPage($id: ID!) {\n  flag(id: $id) {\n    ...FlagParts\n  }\n  flagHistory(flagId: $id, first: 20) {\n    nodes {\n      id\n      kind\n      version\n      comment\n      createdAt\n      author {\n        kind\n        name\n      }\n      changes {\n        field\n        before\n        after\n      }\n    }\n  }\n}\nfragment FlagParts on FeatureFlag {\n  id\n  key\n  name\n  description\n  type\n  stage\n  enabled\n  protected\n  overridable\n  permanent\n  ownerId\n  salt\n  variants {\n    key\n    value\n  }\n  offVariant\n  prerequisites {\n    flagKey\n    variants\n  }\n  rules {\n    id\n    conditions {\n      attribute\n      operator\n      values\n    }\n    serve {\n      ...FlagServeParts\n    }\n  }\n  otherwise {\n    ...FlagServeParts\n  }\n  override {\n    version\n    enabled\n    serve {\n      ...FlagServeParts\n    }\n  }\n  pendingApproval\n  pendingOverrideApproval\n  staleReason\n  staleSince\n  lastEvaluatedAt\n  evaluations\n  activatedAt\n  createdAt\n  version\n}\nfragment FlagServeParts on FlagServe {\n  variant\n  shares {\n    variant\n    weight\n  }\n  bucketBy\n}',
};
export const Flags: TypedDocument<FlagsQuery, FlagsQueryVariables> = {
  name: 'Flags',
  hash: 'f75560b7c334e98acdd91256133e52779ac869a16327865641db9742cea5a95a',
  text: 'query Flags($archived: Boolean!) {\n  flags(archived: $archived) {\n    ...FlagParts\n  }\n}\nfragment FlagParts on FeatureFlag {\n  id\n  key\n  name\n  description\n  type\n  stage\n  enabled\n  protected\n  overridable\n  permanent\n  ownerId\n  salt\n  variants {\n    key\n    value\n  }\n  offVariant\n  prerequisites {\n    flagKey\n    variants\n  }\n  rules {\n    id\n    conditions {\n      attribute\n      operator\n      values\n    }\n    serve {\n      ...FlagServeParts\n    }\n  }\n  otherwise {\n    ...FlagServeParts\n  }\n  override {\n    version\n    enabled\n    serve {\n      ...FlagServeParts\n    }\n  }\n  pendingApproval\n  pendingOverrideApproval\n  staleReason\n  staleSince\n  lastEvaluatedAt\n  evaluations\n  activatedAt\n  createdAt\n  version\n}\nfragment FlagServeParts on FlagServe {\n  variant\n  shares {\n    variant\n    weight\n  }\n  bucketBy\n}',
};
export const FulfilLoyaltyRedemption: TypedDocument<
  FulfilLoyaltyRedemptionMutation,
  FulfilLoyaltyRedemptionMutationVariables
> = {
  name: 'FulfilLoyaltyRedemption',
  hash: '935dac917d94af40828764fcc513890195db0848184684a6b1fa1ce07c554104',
  text: 'mutation FulfilLoyaltyRedemption($input: EndLoyaltyRedemptionInput!) {\n  fulfilLoyaltyRedemption(input: $input) {\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const GeneratePromotionCodes: TypedDocument<
  GeneratePromotionCodesMutation,
  GeneratePromotionCodesMutationVariables
> = {
  name: 'GeneratePromotionCodes',
  hash: '4b711a6994ae1f3dc6c822725f74acf07b634edddd0775d1ed89c549413805a5',
  text: 'mutation GeneratePromotionCodes($input: GeneratePromotionCodesInput!) {\n  generatePromotionCodes(input: $input) {\n    promotion {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const GenerateVariants: TypedDocument<GenerateVariantsMutation, GenerateVariantsMutationVariables> = {
  name: 'GenerateVariants',
  hash: '369067ac4fca5c4dabff6d5e3d67056840833f314b30054bdaad3de05777bc2a',
  text: 'mutation GenerateVariants($input: GenerateVariantsInput!) {\n  generateVariants(input: $input) {\n    product {\n      id\n      version\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const GridListPrices: TypedDocument<GridListPricesQuery, GridListPricesQueryVariables> = {
  name: 'GridListPrices',
  hash: '72c6f8e4a5c5c998c2a4e1275ba28688ecc608461fbcda638f7ee0ca54c88239',
  text: 'query GridListPrices($id: ID!, $variantIds: [ID!]) {\n  priceList(id: $id) {\n    id\n    listPrices(first: 100, variantIds: $variantIds) {\n      nodes {\n        ...ListPriceParts\n        variant {\n          id\n        }\n      }\n    }\n  }\n}\nfragment ListPriceParts on ListPrice {\n  id\n  minQuantity\n  unitPrice\n  currency\n  basis\n  validFrom\n  validTo\n  computed\n  version\n}',
};
export const GuardrailCategories: TypedDocument<GuardrailCategoriesQuery, GuardrailCategoriesQueryVariables> = {
  name: 'GuardrailCategories',
  hash: 'ca1ac7d1ef81531e1959df86154ed99ce56d5034cc4ce260ef0070a49c2b4099',
  text: 'query GuardrailCategories {\n  categories {\n    id\n    label\n  }\n}',
};
export const Guardrails: TypedDocument<GuardrailsQuery, GuardrailsQueryVariables> = {
  name: 'Guardrails',
  hash: 'b31411f241289963fe074e9091cb183dd0723472c29f83470dc5e43324d92376',
  text: 'query Guardrails {\n  pricingGuardrails {\n    ...GuardrailParts\n  }\n  channels {\n    ...ChannelParts\n  }\n}\nfragment GuardrailParts on PricingGuardrail {\n  id\n  kind\n  level\n  categoryId\n  minimumMarginPercent\n  maximumIncreasePercent\n  maximumDecreasePercent\n  windowDays\n  basis\n  tolerancePercent\n  maximumUndercutPercent\n  policy\n  active\n  version\n  pendingApprovalId\n  amount {\n    ...MoneyParts\n  }\n  channel {\n    id\n    code\n    name\n  }\n  referenceChannel {\n    id\n    code\n    name\n  }\n  variant {\n    id\n    sku\n  }\n}\nfragment MoneyParts on Money {\n  decimal\n  currency\n}\nfragment ChannelParts on Channel {\n  id\n  code\n  name\n  kind\n  currency\n  priceDisplay\n  country\n  active\n}',
};
export const Health: TypedDocument<HealthQuery, HealthQueryVariables> = {
  name: 'Health',
  hash: 'b64d683bb2dd9caa70a112f76b9ac51a6b58a6a31e6883d4f5fa72af53f2fed9',
  text: 'query Health {\n  systemHealth {\n    status\n    checkedAt\n    services {\n      name\n      status\n      findings\n      requests\n      failed\n      p95Ms\n      outboxDepth\n      outboxLagSeconds\n      deadLetters\n      consumers {\n        domain\n        waiting\n        inHand\n      }\n      replicas {\n        instance\n        status\n        version\n        startedAt\n        seenAt\n        residentMiB\n        loopDelayMs\n        dependencies {\n          name\n          ok\n          ms\n          error\n        }\n      }\n    }\n    database {\n      version\n      sizeBytes\n      connections\n      maxConnections\n      answersInMs\n    }\n    broker {\n      connected\n      streams {\n        name\n        messages\n        bytes\n      }\n    }\n    alerts {\n      id\n      service\n      kind\n      severity\n      message\n      raisedAt\n      clearedAt\n    }\n    slowOperations {\n      service\n      name\n      ms\n      at\n      requestId\n    }\n  }\n}',
};
export const HoldFinanceCredit: TypedDocument<HoldFinanceCreditMutation, HoldFinanceCreditMutationVariables> = {
  name: 'HoldFinanceCredit',
  hash: 'dd4a3c6458be7b70d13950ead5812e4a998b4ec414e445184c35de730ffc2edd',
  text: 'mutation HoldFinanceCredit($input: HoldFinanceCreditInput!) {\n  holdFinanceCredit(input: $input) {\n    hold {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const HoldFinanceDunning: TypedDocument<HoldFinanceDunningMutation, HoldFinanceDunningMutationVariables> = {
  name: 'HoldFinanceDunning',
  hash: 'a90e3b74078ad52ca33cf625bd1254f49eedc6ff567fdf3a64b31e7cfe7f1be9',
  text: 'mutation HoldFinanceDunning($input: HoldFinanceDunningInput!) {\n  holdFinanceDunning(input: $input) {\n    invoice {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const HoldLoyaltyPoints: TypedDocument<HoldLoyaltyPointsMutation, HoldLoyaltyPointsMutationVariables> = {
  name: 'HoldLoyaltyPoints',
  hash: 'a17396f166bfff46129f0d530911d9fe37feea25fb5c92299fb272b0338d2cc0',
  text: 'mutation HoldLoyaltyPoints($input: HoldLoyaltyPointsInput!) {\n  holdLoyaltyPoints(input: $input) {\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const HomeActivity: TypedDocument<HomeActivityQuery, HomeActivityQueryVariables> = {
  name: 'HomeActivity',
  hash: '548ec2d0b18901bab00d7645d104f282e8c19e94333056dc5246d1c824e8189b',
  text: 'query HomeActivity {\n  activity(first: 6) {\n    nodes {\n      ...ActivityRow\n    }\n  }\n}\nfragment ActivityRow on ActivityEntry {\n  id\n  occurredAt\n  action\n  summary\n  source\n  correlationId\n  actor {\n    kind\n    id\n    name\n  }\n  entity {\n    type\n    id\n    label\n  }\n  changes {\n    field\n    before\n    after\n  }\n}',
};
export const HomeChecklist: TypedDocument<HomeChecklistQuery, HomeChecklistQueryVariables> = {
  name: 'HomeChecklist',
  hash: 'c73d76be91fabc5bf7d329f476568ec9d683cbc5ed39b64aa138e48b9f3bbb8e',
  text: 'query HomeChecklist {\n  brandChecklist {\n    step\n    done\n    link\n  }\n}',
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
export const IdentityProviders: TypedDocument<IdentityProvidersQuery, IdentityProvidersQueryVariables> = {
  name: 'IdentityProviders',
  hash: '61cce97a3a3a753983892d71b4338b0d4bff17b3c96d94b2f5cc670227fee3f2',
  text: 'query IdentityProviders {\n  identityProviders {\n    ...IdentityProviderParts\n  }\n}\nfragment IdentityProviderParts on IdentityProvider {\n  id\n  name\n  issuer\n  clientId\n  hasSecret\n  scopes\n  emailDomains\n  createPeople\n  roles\n  trustsSecondFactor\n  enabled\n  redirectUri\n  version\n}',
};
export const IgnoreFinanceBankLine: TypedDocument<
  IgnoreFinanceBankLineMutation,
  IgnoreFinanceBankLineMutationVariables
> = {
  name: 'IgnoreFinanceBankLine',
  hash: 'd564953b2ad10c043478ff3532542f2f9a605d1817796cb80eeb51567490cbf1',
  text: 'mutation IgnoreFinanceBankLine($input: DecideFinanceBankLineInput!) {\n  ignoreFinanceBankLine(input: $input) {\n    line {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const ImportCurrencyRates: TypedDocument<ImportCurrencyRatesMutation, ImportCurrencyRatesMutationVariables> = {
  name: 'ImportCurrencyRates',
  hash: 'ab6aac54b2cacf832a08c210db181dc729f8b49b0b5edd13c0e75a3d38d3c4a9',
  text: 'mutation ImportCurrencyRates($input: ImportCurrencyRatesInput!) {\n  importCurrencyRates(input: $input) {\n    read\n    written\n    skipped\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const ImportFilePage: TypedDocument<ImportFilePageQuery, ImportFilePageQueryVariables> = {
  name: 'ImportFilePage',
  hash: 'b764592fd76167ee2aa40d28fc68cf4ba7027036aec4b6e19130feef349431ee',
  text: 'query ImportFilePage($id: ID!) {\n  importFile(id: $id) {\n    id\n    name\n    bytes\n    format\n    delimiter\n    suggestedPreset\n    columns {\n      column\n      field\n      currency\n      region\n      locale\n      position\n      refused\n      samples\n    }\n  }\n  channels {\n    ...ChannelParts\n  }\n}\nfragment ChannelParts on Channel {\n  id\n  code\n  name\n  kind\n  currency\n  priceDisplay\n  country\n  active\n}',
};
export const ImportFinanceBankStatements: TypedDocument<
  ImportFinanceBankStatementsMutation,
  ImportFinanceBankStatementsMutationVariables
> = {
  name: 'ImportFinanceBankStatements',
  hash: '26409e40c4e92c5eb6c0adf3944f7928899640e31412c9e7592814ef3ab7f5b6',
  text: 'mutation ImportFinanceBankStatements($input: ImportFinanceBankStatementsInput!) {\n  importFinanceBankStatements(input: $input) {\n    report {\n      format\n      dryRun\n      created\n      known\n      statements {\n        reference\n        from\n        until\n        created\n        known\n        opening {\n          ...MoneyParts\n        }\n        closing {\n          ...MoneyParts\n        }\n      }\n      faults {\n        row\n        code\n        message\n      }\n      notes {\n        row\n        code\n        message\n      }\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}\nfragment MoneyParts on Money {\n  decimal\n  currency\n}',
};
export const ImportFinanceExchangeRates: TypedDocument<
  ImportFinanceExchangeRatesMutation,
  ImportFinanceExchangeRatesMutationVariables
> = {
  name: 'ImportFinanceExchangeRates',
  hash: '0b6b21fe42eaa832d8bc60856b352363f7bf7b209c4a1686489ff311a79b6844',
  text: 'mutation ImportFinanceExchangeRates($input: ImportFinanceExchangeRatesInput!) {\n  importFinanceExchangeRates(input: $input) {\n    days\n    written\n    known\n    faultCount\n    faults {\n      line\n      column\n      value\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const ImportFinanceOrderFile: TypedDocument<
  ImportFinanceOrderFileMutation,
  ImportFinanceOrderFileMutationVariables
> = {
  name: 'ImportFinanceOrderFile',
  hash: '630c9869434eaf1a177e43c1eee0191a6cfb9f288bfc41228ffc87f6702c67ca',
  text: 'mutation ImportFinanceOrderFile($input: ImportFinanceOrderFileInput!) {\n  importFinanceOrderFile(input: $input) {\n    import {\n      ...OrderImportParts\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}\nfragment OrderImportParts on FinanceOrderImport {\n  id\n  fileId\n  fileName\n  source\n  trial\n  status\n  progress\n  total\n  rows\n  ordersCreated\n  ordersKnown\n  returnsCreated\n  returnsKnown\n  refused\n  skippedRows\n  error\n  createdAt\n}',
};
export const ImportFinancePaymentReport: TypedDocument<
  ImportFinancePaymentReportMutation,
  ImportFinancePaymentReportMutationVariables
> = {
  name: 'ImportFinancePaymentReport',
  hash: 'cf489f1c50ce1eff940cf5b8055d2556c88d59d94a581ee1551761ef89c606cb',
  text: 'mutation ImportFinancePaymentReport($input: ImportFinancePaymentReportInput!) {\n  importFinancePaymentReport(input: $input) {\n    report {\n      messageId\n      rows {\n        row\n        endToEndId\n        status\n        reasonCode\n        outcome\n        message\n      }\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const ImportMarketingPerformance: TypedDocument<
  ImportMarketingPerformanceMutation,
  ImportMarketingPerformanceMutationVariables
> = {
  name: 'ImportMarketingPerformance',
  hash: '596e7602a541bb1ea08e99420ed90f64c76fcbe84dbd79606d7c206d3641a0b7',
  text: 'mutation ImportMarketingPerformance($input: ImportMarketingPerformanceInput!) {\n  importMarketingPerformance(input: $input) {\n    added\n    replaced\n    unchanged\n    unknownCodes\n    faults {\n      line\n      column\n      message\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n    warnings {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const IntegrationEndpointChoices: TypedDocument<
  IntegrationEndpointChoicesQuery,
  IntegrationEndpointChoicesQueryVariables
> = {
  name: 'IntegrationEndpointChoices',
  hash: '5f31f60fba9f5e627a31d2b7a3ab4bba16a70215ace6b4c216fa53251c2895b6',
  text: 'query IntegrationEndpointChoices {\n  webhookEndpoints {\n    id\n    url\n    description\n  }\n}',
};
export const IntegrationKeyChoices: TypedDocument<IntegrationKeyChoicesQuery, IntegrationKeyChoicesQueryVariables> = {
  name: 'IntegrationKeyChoices',
  hash: 'c62b93345322013d1054ed6a0d5fa406d5b65f454ae114556b252d1520a1685d',
  text: 'query IntegrationKeyChoices {\n  apiKeys(first: 100) {\n    nodes {\n      id\n      name\n      status\n    }\n  }\n}',
};
export const Integrations: TypedDocument<IntegrationsQuery, IntegrationsQueryVariables> = {
  name: 'Integrations',
  hash: '29425eab970b0b55b7d1b7d84358d68252641f62361fa84424c54dbc7ed0242c',
  text: 'query Integrations($first: Int!, $after: String, $where: IntegrationFilter) {\n  integrations(first: $first, after: $after, where: $where) {\n    nodes {\n      ...IntegrationParts\n    }\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n    }\n    totalCount\n  }\n}\nfragment IntegrationParts on Integration {\n  id\n  name\n  kind\n  provider\n  direction\n  status\n  actions\n  notes\n  settings {\n    key\n    value\n  }\n  expectedCallHours\n  connectedAt\n  version\n  health {\n    state\n    since\n    lastSignAt\n    reasons {\n      code\n      message\n      subject\n      at\n    }\n  }\n  apiKey {\n    id\n    name\n    expiresAt\n    revokedAt\n    lastUsedAt\n  }\n  webhookEndpoints {\n    id\n    host\n    status\n    failures\n    lastSuccessAt\n  }\n  owner {\n    id\n    name\n  }\n}',
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
export const InvoicesOfOrder: TypedDocument<InvoicesOfOrderQuery, InvoicesOfOrderQueryVariables> = {
  name: 'InvoicesOfOrder',
  hash: '10c04931b3178d23844a815362b858b8f84750986d9746542ba2ac4a781571b4',
  text: 'query InvoicesOfOrder($where: FinanceInvoiceWhere) {\n  financeInvoices(first: 50, where: $where) {\n    nodes {\n      ...InvoiceRowParts\n    }\n  }\n}\nfragment InvoiceRowParts on FinanceInvoice {\n  id\n  kind\n  status\n  number\n  issueDate\n  dueDate\n  dunningLevel\n  customer {\n    name\n  }\n  gross {\n    ...MoneyParts\n  }\n  open {\n    ...MoneyParts\n  }\n}\nfragment MoneyParts on Money {\n  decimal\n  currency\n}',
};
export const IssueLoyaltyVoucher: TypedDocument<IssueLoyaltyVoucherMutation, IssueLoyaltyVoucherMutationVariables> = {
  name: 'IssueLoyaltyVoucher',
  hash: '44b00d8567a32bb740f49809e88b618bd86368c89a5dbc05713fd4af15ce0edd',
  text: 'mutation IssueLoyaltyVoucher($input: IssueLoyaltyVoucherInput!) {\n  issueLoyaltyVoucher(input: $input) {\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const JournalChecked: TypedDocument<JournalCheckedQuery, JournalCheckedQueryVariables> = {
  name: 'JournalChecked',
  hash: '2c097bbc6c03b23b4b0abd237ebeb5b6f0d84fe3b0ee48c2b9d69ab1ee044740',
  text: 'query JournalChecked {\n  journalCheck {\n    intact\n    checked\n    erased\n    firstBreak {\n      entryId\n      seq\n      fault\n    }\n  }\n}',
};
export const JournalEntries: TypedDocument<JournalEntriesQuery, JournalEntriesQueryVariables> = {
  name: 'JournalEntries',
  hash: 'cbe4a2ad77aac71753d94f4f11768a23b4292d1ca845236e9726c8c0597e44c1',
  text: 'query JournalEntries($first: Int!, $after: String, $from: String, $until: String, $where: JournalEntryWhere) {\n  journalEntries(\n    first: $first\n    after: $after\n    from: $from\n    until: $until\n    where: $where\n  ) {\n    nodes {\n      ...BookEntry\n    }\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\nfragment BookEntry on JournalEntry {\n  id\n  label\n  effectiveOn\n  recordedAt\n  kind\n  sourceType\n  sourceId\n  description\n  actorKind\n  actorName\n  total {\n    ...BookMoney\n  }\n  reverses {\n    id\n    label\n  }\n  reversedBy {\n    id\n    label\n  }\n}\nfragment BookMoney on Money {\n  decimal\n  currency\n}',
};
export const JournalEntryPage: TypedDocument<JournalEntryPageQuery, JournalEntryPageQueryVariables> = {
  name: 'JournalEntryPage',
  hash: 'e5cad10751650823f98b49866dc988a8c024ac1563a956e1d777dbbd28996654',
  text: 'query JournalEntryPage($id: ID!) {\n  journalEntry(id: $id) {\n    ...BookEntry\n    hash\n    lines {\n      id\n      position\n      rate\n      rateSource\n      text\n      vatKey\n      vatRate\n      country\n      channelId\n      account {\n        id\n        code\n        name\n      }\n      debit {\n        ...BookMoney\n      }\n      credit {\n        ...BookMoney\n      }\n      base {\n        ...BookMoney\n      }\n    }\n  }\n}\nfragment BookEntry on JournalEntry {\n  id\n  label\n  effectiveOn\n  recordedAt\n  kind\n  sourceType\n  sourceId\n  description\n  actorKind\n  actorName\n  total {\n    ...BookMoney\n  }\n  reverses {\n    id\n    label\n  }\n  reversedBy {\n    id\n    label\n  }\n}\nfragment BookMoney on Money {\n  decimal\n  currency\n}',
};
export const Journey: TypedDocument<JourneyQuery, JourneyQueryVariables> = {
  name: 'Journey',
  hash: '234958f6019e82c3615ef82fa8656fe2dfc48f5bf1092c24660057b7030b1b2e',
  text: 'query Journey($id: ID!) {\n  journey(id: $id) {\n    id\n    name\n    description\n    status\n    actions\n    draft\n    version\n    updatedAt\n    current {\n      number\n      definition\n      createdAt\n      by\n    }\n    problems {\n      code\n      path\n      step\n      message\n    }\n    totals {\n      entered\n      active\n      completed\n      exited\n      failed\n      goals\n    }\n    stepCounts {\n      stepKey\n      waiting\n      done\n      sent\n      opened\n      clicked\n      unsubscribed\n      outcomes {\n        outcome\n        count\n      }\n    }\n  }\n}',
};
export const JourneyDryRun: TypedDocument<JourneyDryRunQuery, JourneyDryRunQueryVariables> = {
  name: 'JourneyDryRun',
  hash: '959f01394c3db9c592c943b443789f1bcaa79ebd7954b7e7511d1ded36f19a5d',
  text: 'query JourneyDryRun($journeyId: ID!, $personId: ID!, $happens: [String!]!) {\n  journeyDryRun(journeyId: $journeyId, personId: $personId, happens: $happens) {\n    refused\n    steps {\n      key\n      kind\n      at\n      outcome\n    }\n  }\n}',
};
export const JourneyEnrolments: TypedDocument<JourneyEnrolmentsQuery, JourneyEnrolmentsQueryVariables> = {
  name: 'JourneyEnrolments',
  hash: '322fc00d76f7943d6289683ec359a7ca67c0b09d60b15f07464e24b5a843e9af',
  text: 'query JourneyEnrolments($journeyId: ID, $personId: ID, $status: JourneyEnrolmentStatus, $first: Int!, $after: String) {\n  journeyEnrolments(\n    journeyId: $journeyId\n    personId: $personId\n    status: $status\n    first: $first\n    after: $after\n  ) {\n    totalCount\n    nodes {\n      id\n      personId\n      status\n      reason\n      stepKey\n      dueAt\n      causeOn\n      enteredAt\n      endedAt\n      goalAt\n      lastError\n      versionNumber\n      person {\n        id\n        label: displayName\n      }\n      runs {\n        id\n        stepKey\n        kind\n        outcome\n        ranAt\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}',
};
export const JourneyHead: TypedDocument<JourneyHeadQuery, JourneyHeadQueryVariables> = {
  name: 'JourneyHead',
  hash: 'f6eabdca6557f37e43e207be8e33603fad0a5033a4ca4a4f0cc20a729658f1d5',
  text: 'query JourneyHead($id: ID!) {\n  journey(id: $id) {\n    id\n    name\n    status\n    draft\n    current {\n      definition\n    }\n  }\n}',
};
export const Journeys: TypedDocument<JourneysQuery, JourneysQueryVariables> = {
  name: 'Journeys',
  hash: '8990e2c5c9f47eb81f10f1797ee4d6dc8e9fdaec85a07c39e634ff02316cbfc0',
  text: 'query Journeys($first: Int!, $after: String) {\n  journeys(first: $first, after: $after) {\n    totalCount\n    nodes {\n      id\n      name\n      description\n      status\n      updatedAt\n      current {\n        number\n      }\n      totals {\n        entered\n        active\n        completed\n        goals\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}',
};
export const JourneySettings: TypedDocument<JourneySettingsQuery, JourneySettingsQueryVariables> = {
  name: 'JourneySettings',
  hash: '9eb6d2da5bdcafeb22cdbed139f6acc10955f9b6c1568b1e470ec7e533f1c5f5',
  text: 'query JourneySettings {\n  journeySettings {\n    quietFrom\n    quietTo\n    mostPerDay\n    timeZone\n    version\n  }\n}',
};
export const JourneyTrialPerson: TypedDocument<JourneyTrialPersonQuery, JourneyTrialPersonQueryVariables> = {
  name: 'JourneyTrialPerson',
  hash: 'ff12ff25e1ef5b2e808342c7f5fdc14af07826fe04c2d949ca5ad98487c915fa',
  text: 'query JourneyTrialPerson($id: ID!) {\n  person(id: $id) {\n    id\n    number\n    displayName\n  }\n}',
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
export const LaunchCampaign: TypedDocument<LaunchCampaignMutation, LaunchCampaignMutationVariables> = {
  name: 'LaunchCampaign',
  hash: '8383e7a162021c31d9e836ead0ba2a16080a47e80d138d1733338e2fd453a61b',
  text: 'mutation LaunchCampaign($input: LaunchCampaignInput!) {\n  launchCampaign(input: $input) {\n    campaign {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const Lead: TypedDocument<LeadQuery, LeadQueryVariables> = {
  name: 'Lead',
  hash: '472ddc31322eab03153ede003ea941cff8511502bef322e2f886abbab5fd8844',
  text: 'query Lead($id: ID!) {\n  lead(id: $id) {\n    ...LeadParts\n    scores {\n      id\n      kind\n      number\n      points\n      chancePpm\n      contributions {\n        key\n        label\n        points\n        input\n      }\n      asOf\n    }\n    engagements {\n      id\n      event\n      happenedAt\n    }\n  }\n}\nfragment LeadParts on Lead {\n  id\n  label\n  name\n  status\n  actions\n  convertible\n  source\n  campaignCode\n  givenName\n  familyName\n  email\n  phone\n  companyName\n  country\n  postalCode\n  message\n  attributes\n  tags\n  ownerId\n  owner {\n    id\n    name\n  }\n  reason\n  consentText\n  consentedAt\n  score\n  chancePpm\n  personId\n  companyId\n  dealId\n  capturedAt\n  version\n}',
};
export const LeadForms: TypedDocument<LeadFormsQuery, LeadFormsQueryVariables> = {
  name: 'LeadForms',
  hash: '42342d552c5795e9552416277739b080d66473fe48f37d912f12dbf384dfd742',
  text: 'query LeadForms {\n  leadForms {\n    id\n    publicKey\n    name\n    fields\n    consentText\n    source\n    campaignCode\n    open\n    perMinute\n    pipelineId\n    assignee {\n      id\n      name\n    }\n    submissions\n    version\n  }\n  pipelines {\n    id\n    name\n  }\n}',
};
export const LeadFormSubmissions: TypedDocument<LeadFormSubmissionsQuery, LeadFormSubmissionsQueryVariables> = {
  name: 'LeadFormSubmissions',
  hash: 'c3453cead39aaadd866462fa7e11fc23c7ee089a89c0fe44528b29e28d1760bd',
  text: 'query LeadFormSubmissions($formId: ID!, $first: Int!, $after: String) {\n  leads(first: $first, after: $after, where: {formId: {eq: $formId}}) {\n    nodes {\n      ...LeadParts\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n}\nfragment LeadParts on Lead {\n  id\n  label\n  name\n  status\n  actions\n  convertible\n  source\n  campaignCode\n  givenName\n  familyName\n  email\n  phone\n  companyName\n  country\n  postalCode\n  message\n  attributes\n  tags\n  ownerId\n  owner {\n    id\n    name\n  }\n  reason\n  consentText\n  consentedAt\n  score\n  chancePpm\n  personId\n  companyId\n  dealId\n  capturedAt\n  version\n}',
};
export const LeadRoster: TypedDocument<LeadRosterQuery, LeadRosterQueryVariables> = {
  name: 'LeadRoster',
  hash: '76b8419e918072947b057e269c23316f99bcd2260899d8ac7f216111ae10ef2a',
  text: 'query LeadRoster {\n  leadAssignees {\n    id\n    userId\n    user {\n      id\n      name\n    }\n    active\n    onDuty\n    awayUntil\n    capacity\n    openLeads\n    territories\n    unfit\n  }\n}',
};
export const Leads: TypedDocument<LeadsQuery, LeadsQueryVariables> = {
  name: 'Leads',
  hash: '6f8e5eb071c3597db01b64e4ef3d4fd741de77804a23bf5116e6c207136d149f',
  text: 'query Leads($first: Int!, $after: String, $where: LeadWhere, $orderBy: LeadOrder) {\n  leads(first: $first, after: $after, where: $where, orderBy: $orderBy) {\n    nodes {\n      ...LeadParts\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n}\nfragment LeadParts on Lead {\n  id\n  label\n  name\n  status\n  actions\n  convertible\n  source\n  campaignCode\n  givenName\n  familyName\n  email\n  phone\n  companyName\n  country\n  postalCode\n  message\n  attributes\n  tags\n  ownerId\n  owner {\n    id\n    name\n  }\n  reason\n  consentText\n  consentedAt\n  score\n  chancePpm\n  personId\n  companyId\n  dealId\n  capturedAt\n  version\n}',
};
export const LeadScoring: TypedDocument<LeadScoringQuery, LeadScoringQueryVariables> = {
  name: 'LeadScoring',
  hash: 'd7105cee5535d89413bde9b2d97009486c62eabc37aa0788fbb0f93972672efb',
  text: 'query LeadScoring {\n  leadScoring {\n    rules {\n      id\n      number\n      name\n      rules\n    }\n    model {\n      id\n      number\n      createdAt\n      quality {\n        rows\n        positives\n        aucPpm\n        brierPpm\n        calibrationErrorPpm\n        calibration {\n          count\n          predictedPpm\n          observedPpm\n        }\n      }\n    }\n    won\n    lost\n    fitting {\n      id\n      status\n    }\n  }\n  scoreRulesVersions {\n    id\n    number\n    name\n    createdAt\n  }\n}',
};
export const LeaveJourney: TypedDocument<LeaveJourneyMutation, LeaveJourneyMutationVariables> = {
  name: 'LeaveJourney',
  hash: '3d6fb937bc87752074b07de48b0dfdfa920c17b5b122f899140ebffb4d4a3af8',
  text: 'mutation LeaveJourney($input: LeaveJourneyInput!) {\n  leaveJourney(input: $input) {\n    ended\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const LiftCrmSuppression: TypedDocument<LiftCrmSuppressionMutation, LiftCrmSuppressionMutationVariables> = {
  name: 'LiftCrmSuppression',
  hash: 'e1415c20f7b8a27ad05f216b227222b12291465a437ab89724e5d88c50781a2e',
  text: 'mutation LiftCrmSuppression($input: LiftCrmSuppressionInput!) {\n  liftCrmSuppression(input: $input) {\n    suppression {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const ListPriceTimeline: TypedDocument<ListPriceTimelineQuery, ListPriceTimelineQueryVariables> = {
  name: 'ListPriceTimeline',
  hash: 'b449b92e0c45291a0e02d9cd2f33fe5b002d0ff71a37f43d03a2e8669d23748f',
  text: 'query ListPriceTimeline($variantId: ID!) {\n  listPriceHistory(variantId: $variantId, first: 100) {\n    nodes {\n      ...ListPriceParts\n      saidAt\n      list {\n        id\n        code\n        name\n      }\n      setBy {\n        kind\n        name\n      }\n    }\n    totalCount\n  }\n}\nfragment ListPriceParts on ListPrice {\n  id\n  minQuantity\n  unitPrice\n  currency\n  basis\n  validFrom\n  validTo\n  computed\n  version\n}',
};
export const LoyaltyAdjustments: TypedDocument<LoyaltyAdjustmentsQuery, LoyaltyAdjustmentsQueryVariables> = {
  name: 'LoyaltyAdjustments',
  hash: 'f5717d70186e191d23b8b2f72edb19990ed41e4b5d7892e4aa46b4d12ee94709',
  text: 'query LoyaltyAdjustments($first: Int!, $after: String) {\n  loyaltyAdjustments(first: $first, after: $after) {\n    nodes {\n      id\n      memberId\n      memberNumber\n      points\n      reason\n      state\n      requester {\n        id\n        name\n      }\n      createdAt\n      version\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n}',
};
export const LoyaltyMembers: TypedDocument<LoyaltyMembersQuery, LoyaltyMembersQueryVariables> = {
  name: 'LoyaltyMembers',
  hash: 'dee56d35d79a58d453a53ae268665feaaeb1b42745d0afb77b0d1f98e4164082',
  text: 'query LoyaltyMembers($first: Int!, $after: String, $where: LoyaltyMemberWhere, $people: Boolean!, $partners: Boolean!) {\n  loyaltyMembers(first: $first, after: $after, where: $where) {\n    nodes {\n      ...LoyaltyMemberParts\n      ...LoyaltyHolder\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n}\nfragment LoyaltyMemberParts on LoyaltyMember {\n  id\n  programId\n  number\n  personId\n  partnerId\n  status\n  tier {\n    id\n    name\n  }\n  balance\n  pending\n  held\n  debt\n  liability {\n    ...MoneyParts\n  }\n  qualifying\n  periodEnd\n  referralCode\n  blockedAt\n  lastEntryAt\n  version\n  createdAt\n}\nfragment MoneyParts on Money {\n  decimal\n  currency\n}\nfragment LoyaltyHolder on LoyaltyMember {\n  person @include(if: $people) {\n    id\n    displayName\n  }\n  partner @include(if: $partners) {\n    id\n    legalName\n  }\n}',
};
export const LoyaltyPartners: TypedDocument<LoyaltyPartnersQuery, LoyaltyPartnersQueryVariables> = {
  name: 'LoyaltyPartners',
  hash: 'f71acc1d8ff549bcaca8c371106c40ff0f3d4fdf94f7b49637e4c16b1f32e2c7',
  text: 'query LoyaltyPartners {\n  partners(first: 100) {\n    nodes {\n      id\n      legalName\n      status\n    }\n  }\n}',
};
export const LoyaltyProgram: TypedDocument<LoyaltyProgramQuery, LoyaltyProgramQueryVariables> = {
  name: 'LoyaltyProgram',
  hash: '36d38d95ee0feeda7a16db2567b62dc9be485063e8bc43ee2c0c4b74c76780f3',
  text: 'query LoyaltyProgram($id: ID!) {\n  loyaltyProgram(id: $id) {\n    ...LoyaltyProgramParts\n    settings {\n      pointValue\n      timeZone\n      pendingDays\n      expiryMonths\n      expiryAtMonthEnd\n      clawbackPolicy\n      referralClawback\n      expiredRefundPolicy\n      graceDays\n      autoEnrol\n      adjustmentLimit\n      holdMinutes\n      transfersAllowed\n      referrerPoints\n      refereePoints\n      tierPeriodMonths\n    }\n    tiers {\n      ...LoyaltyTierParts\n    }\n  }\n  loyaltyEarnRules(programId: $id) {\n    ...LoyaltyRuleParts\n  }\n}\nfragment LoyaltyProgramParts on LoyaltyProgram {\n  id\n  code\n  name\n  status\n  isDefault\n  currency\n  settingsNumber\n  version\n  checkedAt\n}\nfragment LoyaltyTierParts on LoyaltyTier {\n  id\n  code\n  name\n  threshold\n  multiplier\n  benefits\n  version\n}\nfragment LoyaltyRuleParts on LoyaltyEarnRule {\n  id\n  name\n  kind\n  status\n  priority\n  number\n  version\n  definition {\n    rate\n    multiplier\n    points\n    eventKey\n    combination\n    capPerOrder\n    capPerPeriod\n    capPeriod\n    minimumNet\n    skus\n    variantIds\n    categoryIds\n    channelIds\n    countries\n    sources\n    campaignCodes\n    segmentIds\n    tierIds\n    firstOrderOnly\n    startsAt\n    endsAt\n  }\n}',
};
export const LoyaltyPrograms: TypedDocument<LoyaltyProgramsQuery, LoyaltyProgramsQueryVariables> = {
  name: 'LoyaltyPrograms',
  hash: 'b4a4a2d4303dadee77de32365f73470628350d289aa351ec1ee1927640a04259',
  text: 'query LoyaltyPrograms {\n  loyaltyPrograms(first: 100) {\n    nodes {\n      ...LoyaltyProgramParts\n      tiers {\n        ...LoyaltyTierParts\n      }\n    }\n  }\n}\nfragment LoyaltyProgramParts on LoyaltyProgram {\n  id\n  code\n  name\n  status\n  isDefault\n  currency\n  settingsNumber\n  version\n  checkedAt\n}\nfragment LoyaltyTierParts on LoyaltyTier {\n  id\n  code\n  name\n  threshold\n  multiplier\n  benefits\n  version\n}',
};
export const LoyaltyRewards: TypedDocument<LoyaltyRewardsQuery, LoyaltyRewardsQueryVariables> = {
  name: 'LoyaltyRewards',
  hash: '37bca8c9e1c08d1a28f0eb3700aee5b26c69aa63c86288b7e7241a8b3bb95587',
  text: 'query LoyaltyRewards($first: Int!, $after: String) {\n  loyaltyRewards(first: $first, after: $after) {\n    nodes {\n      id\n      code\n      name\n      kind\n      status\n      points\n      stock\n      amount {\n        ...MoneyParts\n      }\n      percent\n      endsAt\n      version\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n}\nfragment MoneyParts on Money {\n  decimal\n  currency\n}',
};
export const LoyaltySimulation: TypedDocument<LoyaltySimulationQuery, LoyaltySimulationQueryVariables> = {
  name: 'LoyaltySimulation',
  hash: '52818dcb55bebca028e60223a2a5303b59c46fb0c17a0379e045250033bb4288',
  text: 'query LoyaltySimulation($input: SimulateLoyaltyEarningInput!) {\n  simulateLoyaltyEarning(input: $input) {\n    earnedTotal\n    pointsTotal\n    value {\n      ...MoneyParts\n    }\n    orders {\n      orderId\n      number\n      placedAt\n      memberId\n      net {\n        ...MoneyParts\n      }\n      earned\n      points\n      parts {\n        ruleId\n        name\n        points\n        capped\n      }\n    }\n  }\n}\nfragment MoneyParts on Money {\n  decimal\n  currency\n}',
};
export const LoyaltyVouchers: TypedDocument<LoyaltyVouchersQuery, LoyaltyVouchersQueryVariables> = {
  name: 'LoyaltyVouchers',
  hash: '5cf8c4254151af0e9bac3dd857307542153970aa3c563277ea0a4b8a75d3c2c8',
  text: 'query LoyaltyVouchers($first: Int!, $after: String) {\n  loyaltyVouchers(first: $first, after: $after) {\n    nodes {\n      id\n      code\n      name\n      memberNumber\n      state\n      amount {\n        ...MoneyParts\n      }\n      percent\n      validUntil\n      reference\n      version\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n}\nfragment MoneyParts on Money {\n  decimal\n  currency\n}',
};
export const LoyaltyWallet: TypedDocument<LoyaltyWalletQuery, LoyaltyWalletQueryVariables> = {
  name: 'LoyaltyWallet',
  hash: '8ebffd3bf2a9a9f36f07e725715fdd3c0b913e0e1203235558fa0b967ea9667d',
  text: 'query LoyaltyWallet($id: ID!, $first: Int!, $after: String, $people: Boolean!, $partners: Boolean!) {\n  loyaltyMember(id: $id) {\n    ...LoyaltyMemberParts\n    ...LoyaltyHolder\n    lots {\n      id\n      points\n      remaining\n      state\n      earnedAt\n      activatesAt\n      expiresAt\n    }\n    holds {\n      id\n      points\n      reference\n      expiresAt\n    }\n  }\n  loyaltyPointsEntries(memberId: $id, first: $first, after: $after) {\n    nodes {\n      id\n      position\n      kind\n      points\n      pending\n      held\n      debt\n      balance\n      occurredAt\n      reference\n      reason\n      rule\n      refundable\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n  loyaltyRewards(first: 100, where: {status: {eq: ACTIVE}}) {\n    nodes {\n      id\n      name\n      points\n    }\n  }\n  loyaltyRedemptions(first: 20, where: {memberId: {eq: $id}}) {\n    nodes {\n      id\n      rewardName\n      points\n      state\n      voucherCode\n      version\n      createdAt\n    }\n  }\n}\nfragment LoyaltyMemberParts on LoyaltyMember {\n  id\n  programId\n  number\n  personId\n  partnerId\n  status\n  tier {\n    id\n    name\n  }\n  balance\n  pending\n  held\n  debt\n  liability {\n    ...MoneyParts\n  }\n  qualifying\n  periodEnd\n  referralCode\n  blockedAt\n  lastEntryAt\n  version\n  createdAt\n}\nfragment MoneyParts on Money {\n  decimal\n  currency\n}\nfragment LoyaltyHolder on LoyaltyMember {\n  person @include(if: $people) {\n    id\n    displayName\n  }\n  partner @include(if: $partners) {\n    id\n    legalName\n  }\n}',
};
export const MakeMentionTask: TypedDocument<MakeMentionTaskMutation, MakeMentionTaskMutationVariables> = {
  name: 'MakeMentionTask',
  hash: '871584fa6829f8e37789305225c0f3ba122de505375577efa924a7823ce9c53e',
  text: 'mutation MakeMentionTask($input: MakeMentionTaskInput!) {\n  makeMentionTask(input: $input) {\n    mention {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const ManualEntries: TypedDocument<ManualEntriesQuery, ManualEntriesQueryVariables> = {
  name: 'ManualEntries',
  hash: '13e359c9a06173590b1f44dbfd9b917fc4b1099e121e5a0a080e4091ebe0e6ae',
  text: 'query ManualEntries($first: Int!, $after: String, $status: ManualEntryStatus) {\n  manualEntries(first: $first, after: $after, status: $status) {\n    nodes {\n      ...ManualRow\n    }\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\nfragment ManualRow on ManualEntry {\n  id\n  status\n  effectiveOn\n  description\n  needsApproval\n  decisionNote\n  entryId\n  version\n  createdAt\n  total {\n    ...BookMoney\n  }\n  author {\n    id\n    name\n  }\n  decidedBy {\n    name\n  }\n}\nfragment BookMoney on Money {\n  decimal\n  currency\n}',
};
export const ManualEntryPage: TypedDocument<ManualEntryPageQuery, ManualEntryPageQueryVariables> = {
  name: 'ManualEntryPage',
  hash: '15609a4614f14b5fded1ada7ce7e101c89cadff58a2ced298e161ef96f0b984c',
  text: 'query ManualEntryPage($id: ID!) {\n  manualEntry(id: $id) {\n    ...ManualRow\n    lines {\n      accountCode\n      debit\n      credit\n      currency\n      rate\n      text\n      channelId\n      vatKey\n      vatRate\n    }\n  }\n}\nfragment ManualRow on ManualEntry {\n  id\n  status\n  effectiveOn\n  description\n  needsApproval\n  decisionNote\n  entryId\n  version\n  createdAt\n  total {\n    ...BookMoney\n  }\n  author {\n    id\n    name\n  }\n  decidedBy {\n    name\n  }\n}\nfragment BookMoney on Money {\n  decimal\n  currency\n}',
};
export const MarkAllNotificationsRead: TypedDocument<
  MarkAllNotificationsReadMutation,
  MarkAllNotificationsReadMutationVariables
> = {
  name: 'MarkAllNotificationsRead',
  hash: '7da005e07edc348c92b2a05a137822229d3908e2df09922664f3ca638034ae31',
  text: 'mutation MarkAllNotificationsRead($input: MarkAllNotificationsReadInput!) {\n  markAllNotificationsRead(input: $input) {\n    unreadCount\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const MarketingDays: TypedDocument<MarketingDaysQuery, MarketingDaysQueryVariables> = {
  name: 'MarketingDays',
  hash: '6a520dcb82da92c1c1283559a4a923a679644ab1d5a39cef54325f3d42456e58',
  text: 'query MarketingDays($from: String!, $until: String!, $channel: String, $source: String) {\n  marketingPerformance(\n    from: $from\n    until: $until\n    by: [DAY]\n    channel: $channel\n    source: $source\n  ) {\n    rows {\n      day\n      clicks\n      money {\n        currency\n        spend {\n          ...BookMoney\n        }\n        orderRevenue {\n          ...BookMoney\n        }\n      }\n    }\n  }\n}\nfragment BookMoney on Money {\n  decimal\n  currency\n}',
};
export const MarketingPerformance: TypedDocument<MarketingPerformanceQuery, MarketingPerformanceQueryVariables> = {
  name: 'MarketingPerformance',
  hash: 'dd701854dc5caa028ec4d98f25c89ef2c7e7af626af617fdd22cb6118679eeed',
  text: 'query MarketingPerformance($from: String!, $until: String!, $by: [MarketingPerformanceKey!]!, $channel: String, $source: String) {\n  marketingPerformance(\n    from: $from\n    until: $until\n    by: $by\n    channel: $channel\n    source: $source\n  ) {\n    complete\n    totals {\n      impressions\n      clicks\n      visits\n      conversions\n      orders\n      sent\n      opened\n      bounced\n      unsubscribed\n      conversionRate\n      money {\n        ...MarketingFigures\n      }\n    }\n    rows {\n      day\n      channel\n      campaignCode\n      campaignId\n      campaignName\n      source\n      impressions\n      clicks\n      conversions\n      orders\n      sent\n      opened\n      conversionRate\n      money {\n        ...MarketingFigures\n      }\n    }\n  }\n}\nfragment MarketingFigures on MarketingMoney {\n  currency\n  roas\n  reportedRoas\n  spend {\n    ...BookMoney\n  }\n  revenue {\n    ...BookMoney\n  }\n  orderRevenue {\n    ...BookMoney\n  }\n  costPerClick {\n    ...BookMoney\n  }\n}\nfragment BookMoney on Money {\n  decimal\n  currency\n}',
};
export const MarkNotificationsRead: TypedDocument<
  MarkNotificationsReadMutation,
  MarkNotificationsReadMutationVariables
> = {
  name: 'MarkNotificationsRead',
  hash: '0bf59cad44cfd766f3ef33f471cb5d8664194379badef2e19ca03d4f2e93434d',
  text: 'mutation MarkNotificationsRead($input: MarkNotificationsReadInput!) {\n  markNotificationsRead(input: $input) {\n    unreadCount\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const MatchFinanceBankLine: TypedDocument<MatchFinanceBankLineMutation, MatchFinanceBankLineMutationVariables> =
  {
    name: 'MatchFinanceBankLine',
    hash: '89f6f5d8c50afc19dfd2ec56e27cd864fca1d954d6509533d82d3bf76b3c680d',
    text: 'mutation MatchFinanceBankLine($input: MatchFinanceBankLineInput!) {\n  matchFinanceBankLine(input: $input) {\n    line {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
  };
export const MembersAccess: TypedDocument<MembersAccessQuery, MembersAccessQueryVariables> = {
  name: 'MembersAccess',
  hash: '714235e321e3a941f205695ee57d255c7018415ff71e3571fe744231010f4c63',
  text: 'query MembersAccess($first: Int!, $after: String) {\n  users(first: $first, after: $after) {\n    nodes {\n      id\n      name\n      email\n      membership {\n        id\n        version\n        roles {\n          key\n          name\n        }\n        scopes {\n          kind\n          refIds\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}',
};
export const MentionById: TypedDocument<MentionByIdQuery, MentionByIdQueryVariables> = {
  name: 'MentionById',
  hash: 'c5044b4ff26b8fdff71754d340b508e3060fb2dbea63f29bb6b2040186cd3d93',
  text: 'query MentionById($where: SocialMentionWhere) {\n  socialMentions(first: 1, where: $where) {\n    nodes {\n      ...MentionParts\n    }\n  }\n}\nfragment MentionParts on SocialMention {\n  id\n  label\n  source\n  url\n  authorHandle\n  text\n  language\n  happenedAt\n  reach\n  rating\n  sentiment\n  status\n  steps\n  taskId\n  erasedAt\n  version\n  assignee {\n    id\n    name\n  }\n  person {\n    id\n    displayName\n  }\n  company {\n    id\n    name\n  }\n  campaign {\n    id\n    name\n  }\n  contentItem {\n    id\n    name\n  }\n}',
};
export const Mentions: TypedDocument<MentionsQuery, MentionsQueryVariables> = {
  name: 'Mentions',
  hash: '0874ec41250491b60f5c113d1d37b24a2a3d47ddb2ecb6e22f955250612e14bb',
  text: 'query Mentions($first: Int!, $after: String, $where: SocialMentionWhere, $from: String!, $until: String!) {\n  socialMentions(first: $first, after: $after, where: $where) {\n    nodes {\n      ...MentionParts\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n  socialMentionDays(from: $from, until: $until) {\n    day\n    source\n    total\n    positive\n    neutral\n    negative\n    unknown\n  }\n  socialMentionSources\n}\nfragment MentionParts on SocialMention {\n  id\n  label\n  source\n  url\n  authorHandle\n  text\n  language\n  happenedAt\n  reach\n  rating\n  sentiment\n  status\n  steps\n  taskId\n  erasedAt\n  version\n  assignee {\n    id\n    name\n  }\n  person {\n    id\n    displayName\n  }\n  company {\n    id\n    name\n  }\n  campaign {\n    id\n    name\n  }\n  contentItem {\n    id\n    name\n  }\n}',
};
export const MergePeople: TypedDocument<MergePeopleMutation, MergePeopleMutationVariables> = {
  name: 'MergePeople',
  hash: '2245a271417802ff8baa907be8d841a93af97446e968b250099e1caabe005dc7',
  text: 'mutation MergePeople($input: MergePeopleInput!) {\n  mergePeople(input: $input) {\n    merge {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const MetricSeries: TypedDocument<MetricSeriesQuery, MetricSeriesQueryVariables> = {
  name: 'MetricSeries',
  hash: 'd713e2448f7d9cf58cc585649e836f66707007769de5d78131a97a45e46519be',
  text: 'query MetricSeries($name: String!, $from: DateTime!, $to: DateTime!, $bucket: MetricBucket!) {\n  opsMetricSeries(name: $name, from: $from, to: $to, bucket: $bucket) {\n    at\n    count\n    average\n    minimum\n    maximum\n  }\n}',
};
export const MoveCategory: TypedDocument<MoveCategoryMutation, MoveCategoryMutationVariables> = {
  name: 'MoveCategory',
  hash: 'e151a00d8e53c28274482c75a44ae7179c2f9e79e035e131661735b8a8209757',
  text: 'mutation MoveCategory($input: MoveCategoryInput!) {\n  moveCategory(input: $input) {\n    category {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const MoveContentItem: TypedDocument<MoveContentItemMutation, MoveContentItemMutationVariables> = {
  name: 'MoveContentItem',
  hash: '639b5f20266d7dff5aebec4a190a979375feb8551f902ede77335d4ab9aa1c70',
  text: 'mutation MoveContentItem($input: MoveContentItemInput!) {\n  moveContentItem(input: $input) {\n    item {\n      id\n      title\n      plannedLocal\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n    warnings {\n      code\n      message\n    }\n  }\n}',
};
export const MoveDeal: TypedDocument<MoveDealMutation, MoveDealMutationVariables> = {
  name: 'MoveDeal',
  hash: 'b8e343889bc6e08473ec4f8d52c09550da2b33fb705480224a6d22c43eac90a9',
  text: 'mutation MoveDeal($input: MoveDealInput!) {\n  moveDeal(input: $input) {\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const MoveJourney: TypedDocument<MoveJourneyMutation, MoveJourneyMutationVariables> = {
  name: 'MoveJourney',
  hash: 'd68bb92ec8314a0eeaec2c3bcdd3c1df437dada7e9f99a9679f70e0adeb38fb0',
  text: 'mutation MoveJourney($input: MoveJourneyInput!) {\n  moveJourney(input: $input) {\n    journey {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const MoveLead: TypedDocument<MoveLeadMutation, MoveLeadMutationVariables> = {
  name: 'MoveLead',
  hash: '945ccac1a916ec3b14711484513932760d98ae40f0dc8176a55b7e0d8b5d71ed',
  text: 'mutation MoveLead($input: MoveLeadInput!) {\n  moveLead(input: $input) {\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const NotificationPreferences: TypedDocument<
  NotificationPreferencesQuery,
  NotificationPreferencesQueryVariables
> = {
  name: 'NotificationPreferences',
  hash: '1e9b45c8908767b1fafa289f73dd093c9a0401bbecf5f82c5387d30e3edeebb4',
  text: 'query NotificationPreferences {\n  notificationPreferences {\n    ...NotificationChoices\n  }\n}\nfragment NotificationChoices on NotificationPreferences {\n  version\n  timeZone\n  brandTimeZone\n  quietHours {\n    from\n    to\n    days\n  }\n  digest {\n    frequency\n    time\n    weekday\n  }\n  topics {\n    topic {\n      key\n      title\n      description\n      mandatory\n    }\n    inApp\n    mail\n    version\n  }\n}',
};
export const NotificationPulse: TypedDocument<NotificationPulseQuery, NotificationPulseQueryVariables> = {
  name: 'NotificationPulse',
  hash: '94af3c4a66e5d31b7534174dc526b6eb46a90264f036078ca2f2a54f7c2944ac',
  text: 'query NotificationPulse {\n  unreadNotificationCount\n  notifications(first: 1) {\n    nodes {\n      id\n      title\n      severity\n    }\n  }\n}',
};
export const Notifications: TypedDocument<NotificationsQuery, NotificationsQueryVariables> = {
  name: 'Notifications',
  hash: '17683488f769e5b93f4d27837da18319d73706f1219af7894f3018f0880a6dda',
  text: 'query Notifications($first: Int!, $after: String, $unreadOnly: Boolean!, $archived: Boolean!) {\n  unreadNotificationCount\n  notifications(\n    first: $first\n    after: $after\n    unreadOnly: $unreadOnly\n    archived: $archived\n  ) {\n    nodes {\n      ...NotificationParts\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\nfragment NotificationParts on Notification {\n  id\n  topic\n  title\n  body\n  link\n  severity\n  sender\n  createdAt\n  readAt\n  archivedAt\n}',
};
export const OneBrand: TypedDocument<OneBrandQuery, OneBrandQueryVariables> = {
  name: 'OneBrand',
  hash: 'cd8b3cc83e3cb8f1e4d9a97a7641ecf8600f21ae5bdde547edfed436f580d362',
  text: 'query OneBrand($id: ID!) {\n  brand(id: $id) {\n    ...BrandParts\n  }\n}\nfragment BrandParts on Brand {\n  id\n  name\n  slug\n  status\n  suspensionReason\n  suspendedAt\n  defaultCurrency\n  defaultCountry\n  defaultLocale\n  timeZone\n  vatRegime\n  vatId\n  version\n  createdAt\n  provisioning {\n    ...ProvisioningParts\n  }\n}\nfragment ProvisioningParts on BrandProvisioning {\n  id\n  domain\n  state\n  attempts\n  trouble\n  requestedAt\n  answeredAt\n}',
};
export const OneIntegration: TypedDocument<OneIntegrationQuery, OneIntegrationQueryVariables> = {
  name: 'OneIntegration',
  hash: '81bcab4959d4b2b1896919a822b3a1405cc530d2e98b52225528cc0ff3b8c57c',
  text: 'query OneIntegration($id: ID!) {\n  integration(id: $id) {\n    ...IntegrationParts\n    reports {\n      id\n      status\n      message\n      checkedAt\n      reportedByName\n    }\n  }\n}\nfragment IntegrationParts on Integration {\n  id\n  name\n  kind\n  provider\n  direction\n  status\n  actions\n  notes\n  settings {\n    key\n    value\n  }\n  expectedCallHours\n  connectedAt\n  version\n  health {\n    state\n    since\n    lastSignAt\n    reasons {\n      code\n      message\n      subject\n      at\n    }\n  }\n  apiKey {\n    id\n    name\n    expiresAt\n    revokedAt\n    lastUsedAt\n  }\n  webhookEndpoints {\n    id\n    host\n    status\n    failures\n    lastSuccessAt\n  }\n  owner {\n    id\n    name\n  }\n}',
};
export const OnePartner: TypedDocument<OnePartnerQuery, OnePartnerQueryVariables> = {
  name: 'OnePartner',
  hash: '4a94374137335fdcb629481ba87f86584af8ab57bdd1c687dd0529fa187ff1dd',
  text: 'query OnePartner($id: ID!) {\n  partner(id: $id) {\n    ...PartnerParts\n  }\n}\nfragment PartnerParts on Partner {\n  id\n  legalName\n  kinds\n  status\n  actions\n  vatId\n  country\n  street\n  postalCode\n  city\n  contactName\n  email\n  phone\n  version\n  createdAt\n  users {\n    since\n    user {\n      id\n      name\n      email\n    }\n  }\n}',
};
export const OpenFiscalYear: TypedDocument<OpenFiscalYearMutation, OpenFiscalYearMutationVariables> = {
  name: 'OpenFiscalYear',
  hash: '8375c71d37aa4c1e4c36e332ad6f3af57c9828032f4b2eb94f9467e602840ee4',
  text: 'mutation OpenFiscalYear($input: OpenFiscalYearInput!) {\n  openFiscalYear(input: $input) {\n    periods {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const OpenInvoicesOfPerson: TypedDocument<OpenInvoicesOfPersonQuery, OpenInvoicesOfPersonQueryVariables> = {
  name: 'OpenInvoicesOfPerson',
  hash: 'fe3218292a0b7437e0b6867b2132d4df0fec738281c936970f18d498bf703a0c',
  text: 'query OpenInvoicesOfPerson($personId: ID!) {\n  financeInvoices(\n    first: 20\n    where: {personId: {eq: $personId}, isOpen: {eq: true}, kind: {eq: INVOICE}, status: {eq: FINALISED}}\n  ) {\n    nodes {\n      id\n      number\n      open {\n        ...BookMoney\n      }\n    }\n  }\n}\nfragment BookMoney on Money {\n  decimal\n  currency\n}',
};
export const OrderReplenishments: TypedDocument<OrderReplenishmentsMutation, OrderReplenishmentsMutationVariables> = {
  name: 'OrderReplenishments',
  hash: '3b460b1d29afacb9d93e627bf7db257fcad2f696c21b3ce9653531349ef29614',
  text: 'mutation OrderReplenishments($input: OrderReplenishmentsInput!) {\n  orderReplenishments(input: $input) {\n    replenishments {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const OverviewCampaigns: TypedDocument<OverviewCampaignsQuery, OverviewCampaignsQueryVariables> = {
  name: 'OverviewCampaigns',
  hash: '677ba64a8812f43cccdaf5017c6d443e602042474abd1d40d089ab6efde58406',
  text: 'query OverviewCampaigns($from: String!, $until: String!) {\n  attributionResults(from: $from, until: $until, model: LAST) {\n    rows {\n      key\n      name\n      campaignId\n      orders\n      share\n      revenue {\n        ...BookMoney\n      }\n    }\n  }\n  marketingPerformance(from: $from, until: $until, by: []) {\n    totals {\n      sent\n      clicks\n      money {\n        spend {\n          ...BookMoney\n        }\n      }\n    }\n  }\n}\nfragment BookMoney on Money {\n  decimal\n  currency\n}',
};
export const OverviewDrafts: TypedDocument<OverviewDraftsQuery, OverviewDraftsQueryVariables> = {
  name: 'OverviewDrafts',
  hash: '2d6c1ce2da2370a3a625e9e1c6cc2a81620d12e09ea75d93368920c4a56e81b2',
  text: 'query OverviewDrafts {\n  priceDrafts(first: 1, where: {status: {eq: SUBMITTED}}) {\n    totalCount\n    nodes {\n      id\n    }\n  }\n}',
};
export const OverviewGrowth: TypedDocument<OverviewGrowthQuery, OverviewGrowthQueryVariables> = {
  name: 'OverviewGrowth',
  hash: '75a7c9ca796576eec34d9edb91b3c1b277cc6552cac128636c5880c870a1ce72',
  text: 'query OverviewGrowth($from: String!, $until: String!) {\n  crmGrowthSummary(from: $from, until: $until) {\n    now {\n      ...OverviewGrowthCount\n    }\n    before {\n      ...OverviewGrowthCount\n    }\n    days {\n      day\n      people\n      leads\n    }\n    openDeals\n    openAmounts {\n      ...BookMoney\n    }\n    segments\n  }\n}\nfragment OverviewGrowthCount on CrmGrowthCount {\n  people\n  leads\n  converted\n  conversion\n  won\n  enrolled\n}\nfragment BookMoney on Money {\n  decimal\n  currency\n}',
};
export const OverviewLoyalty: TypedDocument<OverviewLoyaltyQuery, OverviewLoyaltyQueryVariables> = {
  name: 'OverviewLoyalty',
  hash: '9314c05d73b528f859aeb21663aa0b27efe5ee3d8a5ac3e8a8690a9af68af1d2',
  text: 'query OverviewLoyalty($from: String!, $until: String!) {\n  loyaltySummary(from: $from, until: $until) {\n    now {\n      ...OverviewLoyaltyCount\n    }\n    before {\n      ...OverviewLoyaltyCount\n    }\n    days {\n      day\n      issued\n      spent\n    }\n    members\n  }\n}\nfragment OverviewLoyaltyCount on LoyaltyPeriodCount {\n  joined\n  issued\n  spent\n  expired\n}',
};
export const OverviewMoney: TypedDocument<OverviewMoneyQuery, OverviewMoneyQueryVariables> = {
  name: 'OverviewMoney',
  hash: '728068e94a8470f82221b73356035485b1cd8106f60b9b873275e6da39ab27e2',
  text: 'query OverviewMoney($from: String!, $until: String!) {\n  financeKpis(from: $from, until: $until) {\n    key\n    number\n    numberBefore\n    amount {\n      ...BookMoney\n    }\n    amountBefore {\n      ...BookMoney\n    }\n  }\n  financeKpiDays(key: REVENUE, from: $from, until: $until) {\n    key\n    amount {\n      ...BookMoney\n    }\n  }\n  financeSummary(from: $from, until: $until) {\n    now {\n      units\n      returned\n    }\n    before {\n      units\n      returned\n    }\n    top {\n      sku\n      name\n      variantId\n      units\n      net {\n        ...BookMoney\n      }\n    }\n    overdueInvoices\n    overdue {\n      ...BookMoney\n    }\n  }\n}\nfragment BookMoney on Money {\n  decimal\n  currency\n}',
};
export const OverviewStock: TypedDocument<OverviewStockQuery, OverviewStockQueryVariables> = {
  name: 'OverviewStock',
  hash: 'f7b885443d71c6e8374083b5a2392e5f5d7381443a25af4b60839c0795483bea',
  text: 'query OverviewStock {\n  stockItems(first: 1, low: true) {\n    totalCount\n    nodes {\n      id\n    }\n  }\n}',
};
export const OwnBrand: TypedDocument<OwnBrandQuery, OwnBrandQueryVariables> = {
  name: 'OwnBrand',
  hash: 'e8db0082ca1e5c58a1a8e3999b943f6bd3f5bd4c87467595f763a885c76286be',
  text: 'query OwnBrand {\n  brand {\n    ...BrandParts\n    identity {\n      tagline\n      voice\n      tone\n      keywords\n      forbiddenWords\n      languages\n      version\n    }\n    rules {\n      maxDiscountPercent\n      backordersAllowed\n      returnDays\n      documentVatMode\n      healthClaims\n      forbiddenClaims\n      secondFactorRequired\n      secondFactorGraceDays\n      version\n    }\n  }\n}\nfragment BrandParts on Brand {\n  id\n  name\n  slug\n  status\n  suspensionReason\n  suspendedAt\n  defaultCurrency\n  defaultCountry\n  defaultLocale\n  timeZone\n  vatRegime\n  vatId\n  version\n  createdAt\n  provisioning {\n    ...ProvisioningParts\n  }\n}\nfragment ProvisioningParts on BrandProvisioning {\n  id\n  domain\n  state\n  attempts\n  trouble\n  requestedAt\n  answeredAt\n}',
};
export const OwnFlags: TypedDocument<OwnFlagsQuery, OwnFlagsQueryVariables> = {
  name: 'OwnFlags',
  hash: '1c0fc08e4029ebe390925d8b25787de202163f4bc75d3f59517ef104a0920bd2',
  text: 'query OwnFlags($keys: [String!]!) {\n  evaluateFlags(keys: $keys) {\n    key\n    value\n  }\n}',
};
export const PalettePeople: TypedDocument<PalettePeopleQuery, PalettePeopleQueryVariables> = {
  name: 'PalettePeople',
  hash: 'ac58915476a8e80d5b69b08b777afc37f442272001fd11e414d9360456d9ab96',
  text: 'query PalettePeople($text: String!) {\n  crmSearch(text: $text, first: 8) {\n    id\n    kind\n    number\n    title\n  }\n}',
};
export const PaletteSearch: TypedDocument<PaletteSearchQuery, PaletteSearchQueryVariables> = {
  name: 'PaletteSearch',
  hash: '759e3ce5424e633b673d4da63138982eb97c3430c4bce635fe748b96f9b7e94c',
  text: 'query PaletteSearch($search: String!) {\n  products(first: 6, where: {search: $search}) {\n    nodes {\n      id\n      name\n      status\n      variants {\n        id\n        sku\n      }\n    }\n  }\n}',
};
export const PartnerChoices: TypedDocument<PartnerChoicesQuery, PartnerChoicesQueryVariables> = {
  name: 'PartnerChoices',
  hash: '8361cd2010393e8d47741eb2aa24383828d29f8d27cacee01fe002a5b06e1cb5',
  text: 'query PartnerChoices($first: Int!, $after: String) {\n  partners(first: $first, after: $after) {\n    nodes {\n      id\n      legalName\n      kinds\n      status\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}',
};
export const Partners: TypedDocument<PartnersQuery, PartnersQueryVariables> = {
  name: 'Partners',
  hash: '202a869a0f0a7db06998c34f596e46ae387647e0beb34e1184375f5a4807938a',
  text: 'query Partners($first: Int!, $after: String, $where: PartnerFilter) {\n  partners(first: $first, after: $after, where: $where) {\n    nodes {\n      ...PartnerParts\n    }\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n    }\n    totalCount\n  }\n}\nfragment PartnerParts on Partner {\n  id\n  legalName\n  kinds\n  status\n  actions\n  vatId\n  country\n  street\n  postalCode\n  city\n  contactName\n  email\n  phone\n  version\n  createdAt\n  users {\n    since\n    user {\n      id\n      name\n      email\n    }\n  }\n}',
};
export const PauseCampaign: TypedDocument<PauseCampaignMutation, PauseCampaignMutationVariables> = {
  name: 'PauseCampaign',
  hash: '841cfa3b4aac68b3eab4d0ccdcb323f735bee6fc949dcde0eaf9a921dcddefdb',
  text: 'mutation PauseCampaign($input: CampaignStepInput!) {\n  pauseCampaign(input: $input) {\n    campaign {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const PauseWebhook: TypedDocument<PauseWebhookMutation, PauseWebhookMutationVariables> = {
  name: 'PauseWebhook',
  hash: '6030bc4fa6a1ee2385689dd0f3de3dd6dca73acf2fd1a9fc7421ff63e6f5dec9',
  text: 'mutation PauseWebhook($input: WebhookEndpointInput!) {\n  pauseWebhookEndpoint(input: $input) {\n    endpoint {\n      ...WebhookEndpointParts\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}\nfragment WebhookEndpointParts on WebhookEndpoint {\n  id\n  url\n  description\n  eventTypes\n  status\n  pauseReason\n  failures\n  failingSince\n  lastSuccessAt\n  lastError\n  pending\n  version\n  createdAt\n}',
};
export const PayeePartners: TypedDocument<PayeePartnersQuery, PayeePartnersQueryVariables> = {
  name: 'PayeePartners',
  hash: 'c6277f64caf3538c26f9d7c02e0c956160791c3ec1febccbfcacacba862cdc23',
  text: 'query PayeePartners($where: PartnerFilter) {\n  partners(first: 8, where: $where) {\n    nodes {\n      id\n      legalName\n      city\n    }\n  }\n}',
};
export const PayeePeople: TypedDocument<PayeePeopleQuery, PayeePeopleQueryVariables> = {
  name: 'PayeePeople',
  hash: 'd27ded5113155f287a4811190bfae8b24709d75a4b4e82d819c1cc3452aceebe',
  text: 'query PayeePeople($search: String!) {\n  people(first: 8, search: $search) {\n    nodes {\n      id\n      number\n      displayName\n    }\n  }\n}',
};
export const PayeeSuppliers: TypedDocument<PayeeSuppliersQuery, PayeeSuppliersQueryVariables> = {
  name: 'PayeeSuppliers',
  hash: 'bf420e88ae7e461af1a0677374162978666725d168feeb0b58fc4b624c87917f',
  text: 'query PayeeSuppliers {\n  suppliers(first: 100) {\n    nodes {\n      id\n      name\n    }\n  }\n}',
};
export const PayeeUsers: TypedDocument<PayeeUsersQuery, PayeeUsersQueryVariables> = {
  name: 'PayeeUsers',
  hash: '01bb26743780f73fa6258f9b221d14145ce77c877a27ab4b4cf7280bf9398307',
  text: 'query PayeeUsers($search: String!) {\n  users(first: 8, search: $search) {\n    nodes {\n      id\n      name\n      email\n    }\n  }\n}',
};
export const People: TypedDocument<PeopleQuery, PeopleQueryVariables> = {
  name: 'People',
  hash: 'ec97d22cdd838d6121919af0dcc9cc49f6d0aa03ad58d3fbea4903f5cf03ade8',
  text: 'query People($first: Int!, $after: String) {\n  users(first: $first, after: $after) {\n    nodes {\n      id\n      name\n      email\n      createdAt\n      membership {\n        id\n        version\n        secondFactor\n        roles {\n          key\n          name\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n    }\n    totalCount\n  }\n}',
};
export const PeopleExport: TypedDocument<PeopleExportQuery, PeopleExportQueryVariables> = {
  name: 'PeopleExport',
  hash: '84710e747132e6f031fcf476137d04e170d07547295242e1dd6eb46d50a4db4a',
  text: 'query PeopleExport($after: String, $search: String) {\n  crmExport(after: $after, search: $search) {\n    csv\n    next\n  }\n}',
};
export const PeopleNames: TypedDocument<PeopleNamesQuery, PeopleNamesQueryVariables> = {
  name: 'PeopleNames',
  hash: 'c428345ac0f11f49792ef6271ef29c102a4fec396a1d70eec5c0cea82f26ea3d',
  text: 'query PeopleNames {\n  users(first: 100) {\n    nodes {\n      id\n      name\n    }\n  }\n}',
};
export const PeopleSearch: TypedDocument<PeopleSearchQuery, PeopleSearchQueryVariables> = {
  name: 'PeopleSearch',
  hash: '45eb45cb6b5dd9b8595eb75ac6371cd40df397a04a984c43112b08b9dce2482f',
  text: 'query PeopleSearch($search: String!) {\n  users(first: 8, search: $search) {\n    nodes {\n      id\n      name\n      email\n    }\n    pageInfo {\n      hasNextPage\n    }\n  }\n}',
};
export const PermissionCatalogue: TypedDocument<PermissionCatalogueQuery, PermissionCatalogueQueryVariables> = {
  name: 'PermissionCatalogue',
  hash: '61b97e2e83f03688c30b8f4c8866e87458ee7e4b5a0669d3bb6c16a1b21f08f8',
  text: 'query PermissionCatalogue {\n  permissionCatalogue {\n    domain\n    permissions {\n      name\n      description\n      grantable\n    }\n  }\n}',
};
export const PersonFields: TypedDocument<PersonFieldsQuery, PersonFieldsQueryVariables> = {
  name: 'PersonFields',
  hash: 'e95d944c110c259d5ae6dd44cd5b378394772d0a2b29592736e42411e22cfab8',
  text: 'query PersonFields {\n  crmCustomFields(subject: PERSON) {\n    ...CustomFieldParts\n  }\n}\nfragment CustomFieldParts on CrmCustomField {\n  id\n  key\n  label\n  type\n  choices\n}',
};
export const Pipelines: TypedDocument<PipelinesQuery, PipelinesQueryVariables> = {
  name: 'Pipelines',
  hash: 'a3f9be39525dc7e86c6453ac303ee2b12c287770627a656ec5b2bae1985de629',
  text: 'query Pipelines($archived: Boolean) {\n  pipelines(archived: $archived) {\n    ...PipelineParts\n  }\n}\nfragment PipelineParts on Pipeline {\n  id\n  name\n  standard\n  archivedAt\n  lostReasons\n  version\n  stages {\n    ...StageParts\n    load {\n      ...StageLoadParts\n    }\n  }\n}\nfragment StageParts on PipelineStage {\n  id\n  name\n  kind\n  probability\n  skippable\n  requiredFields\n  staleDays\n}\nfragment StageLoadParts on PipelineStageLoad {\n  deals\n  stale\n  worth {\n    total {\n      ...MoneyParts\n    }\n    weighted {\n      ...MoneyParts\n    }\n  }\n}\nfragment MoneyParts on Money {\n  decimal\n  currency\n}',
};
export const PlatformAdmins: TypedDocument<PlatformAdminsQuery, PlatformAdminsQueryVariables> = {
  name: 'PlatformAdmins',
  hash: '059abe1895563d4020f787290f6ff005aed8432ccd09648761c821780b3bf5d8',
  text: 'query PlatformAdmins {\n  platformAdmins {\n    ...AdminParts\n  }\n}\nfragment AdminParts on PlatformAdmin {\n  id\n  name\n  email\n  roles\n  version\n}',
};
export const PostFinanceCreditHold: TypedDocument<
  PostFinanceCreditHoldMutation,
  PostFinanceCreditHoldMutationVariables
> = {
  name: 'PostFinanceCreditHold',
  hash: '4b654a3d4d9488c7b760c5e789dda157f349fdf87a730cccc18012e7f9893c3d',
  text: 'mutation PostFinanceCreditHold($input: PostFinanceCreditHoldInput!) {\n  postFinanceCreditHold(input: $input) {\n    hold {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const PostStockCount: TypedDocument<PostStockCountMutation, PostStockCountMutationVariables> = {
  name: 'PostStockCount',
  hash: 'e5c30c9c876e872a9d03e8cf0e87ec30bbf9082a64d32d7620d60fda9e414796',
  text: 'mutation PostStockCount($input: PostStockCountInput!) {\n  postStockCount(input: $input) {\n    stockCount {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const PrepareCrmImport: TypedDocument<PrepareCrmImportMutation, PrepareCrmImportMutationVariables> = {
  name: 'PrepareCrmImport',
  hash: '8877abb181f8e8e33ce2e6efa2153dc9b2bc7ef0b15fd0398743e27d49370f24',
  text: 'mutation PrepareCrmImport($input: PrepareCrmImportInput!) {\n  prepareCrmImport(input: $input) {\n    import {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const PreviewFinanceBankCsv: TypedDocument<
  PreviewFinanceBankCsvMutation,
  PreviewFinanceBankCsvMutationVariables
> = {
  name: 'PreviewFinanceBankCsv',
  hash: 'd7458d8b66bc19c51fc9fae0259b1ffdf79856bff92425cdec311fc473661835',
  text: 'mutation PreviewFinanceBankCsv($input: PreviewFinanceBankCsvInput!) {\n  previewFinanceBankCsv(input: $input) {\n    preview {\n      header\n      count\n      lines {\n        row\n        bookedOn\n        amount\n        currency\n        name\n        remittance\n      }\n      faults {\n        row\n        message\n      }\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const PreviewFinanceInvoice: TypedDocument<
  PreviewFinanceInvoiceMutation,
  PreviewFinanceInvoiceMutationVariables
> = {
  name: 'PreviewFinanceInvoice',
  hash: 'd8a580ba9eb7919fda277697fde480199e8120c110162c4a1794d484f7d98ee2',
  text: 'mutation PreviewFinanceInvoice($input: PreviewFinanceInvoiceInput!) {\n  previewFinanceInvoice(input: $input) {\n    preview {\n      lines {\n        position\n        gross {\n          ...MoneyParts\n        }\n      }\n      vatParts {\n        category\n        rate\n        vat {\n          ...MoneyParts\n        }\n      }\n      net {\n        ...MoneyParts\n      }\n      gross {\n        ...MoneyParts\n      }\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}\nfragment MoneyParts on Money {\n  decimal\n  currency\n}',
};
export const PriceDraftMargins: TypedDocument<PriceDraftMarginsQuery, PriceDraftMarginsQueryVariables> = {
  name: 'PriceDraftMargins',
  hash: 'd745acbb2636afe144a58d74bff81b78f87bd5cb271004ecc66c8657f406c47b',
  text: 'query PriceDraftMargins($id: ID!, $first: Int!, $after: String) {\n  priceDraft(id: $id) {\n    id\n    lines(first: $first, after: $after) {\n      nodes {\n        id\n        marginBefore\n        marginAfter\n      }\n    }\n  }\n}',
};
export const PriceDraftPage: TypedDocument<PriceDraftPageQuery, PriceDraftPageQueryVariables> = {
  name: 'PriceDraftPage',
  hash: '67930018e59bd0cf6b1c756b50ae0f806617ef7c15a5ddf9c4a1f229faaa5ce0',
  text: 'query PriceDraftPage($id: ID!, $first: Int!, $after: String) {\n  priceDraft(id: $id) {\n    ...DraftRow\n    rationale\n    reason\n    permittedActions\n    lines(first: $first, after: $after) {\n      nodes {\n        ...DraftLine\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n      totalCount\n    }\n  }\n}\nfragment DraftRow on PriceDraft {\n  id\n  title\n  status\n  source\n  lineCount\n  worstVerdict\n  createdAt\n  submittedAt\n  decidedAt\n  version\n  author {\n    id\n    name\n    kind\n  }\n  decidedBy {\n    id\n    name\n  }\n}\nfragment DraftLine on PriceDraftLine {\n  id\n  changePercent\n  superseded\n  before {\n    ...MoneyParts\n  }\n  after {\n    ...MoneyParts\n  }\n  channel {\n    id\n    code\n    name\n    priceDisplay\n  }\n  variant {\n    id\n    sku\n    name\n    product {\n      id\n      name\n    }\n  }\n  verdicts {\n    outcome\n    policy\n    kind\n    reason\n    message\n    params {\n      name\n      value\n    }\n  }\n}\nfragment MoneyParts on Money {\n  decimal\n  currency\n}',
};
export const PriceDrafts: TypedDocument<PriceDraftsQuery, PriceDraftsQueryVariables> = {
  name: 'PriceDrafts',
  hash: '2ead137af1dd0dcbb67a75aff6ac24ea0d3049fcd54788b81ed195feb7c2aea1',
  text: 'query PriceDrafts($first: Int!, $after: String, $where: PriceDraftFilter) {\n  priceDrafts(first: $first, after: $after, where: $where) {\n    nodes {\n      ...DraftRow\n    }\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n    }\n    totalCount\n  }\n}\nfragment DraftRow on PriceDraft {\n  id\n  title\n  status\n  source\n  lineCount\n  worstVerdict\n  createdAt\n  submittedAt\n  decidedAt\n  version\n  author {\n    id\n    name\n    kind\n  }\n  decidedBy {\n    id\n    name\n  }\n}',
};
export const PriceDraftStory: TypedDocument<PriceDraftStoryQuery, PriceDraftStoryQueryVariables> = {
  name: 'PriceDraftStory',
  hash: 'a080e4c007ec053814a95bd57fa11e580d6c468f1305ea84a63b5d1867cad6ed',
  text: 'query PriceDraftStory($id: ID!) {\n  priceDraft(id: $id) {\n    id\n    activateAt\n    appliedAt\n    expiresAt\n    failure {\n      code\n      message\n    }\n    rollbackOf {\n      id\n      title\n    }\n    evidence {\n      type\n      id\n      label\n      version\n    }\n    history {\n      id\n      step\n      at\n      note\n      actor {\n        id\n        kind\n        name\n      }\n    }\n    comments(first: 50) {\n      totalCount\n      nodes {\n        id\n        body\n        createdAt\n        author {\n          id\n          kind\n          name\n        }\n      }\n    }\n  }\n}',
};
export const PriceDraftWhatIf: TypedDocument<PriceDraftWhatIfQuery, PriceDraftWhatIfQueryVariables> = {
  name: 'PriceDraftWhatIf',
  hash: 'd194d7a40eea1bfbef5dd82ebeb3f7b95d0dcad31fe106c42903258a71c3aacd',
  text: 'query PriceDraftWhatIf($id: ID!, $days: Int!) {\n  priceDraftWhatIf(id: $id, days: $days) {\n    from\n    to\n    linesWithElasticity\n    linesWithoutVolume\n    totals {\n      lines\n      linesWithMargin\n      unitsBefore\n      unitsAfter {\n        expected\n        low\n        high\n      }\n      revenueBefore {\n        ...MoneyParts\n      }\n      revenueAfter {\n        ...WhatIfRange\n      }\n      marginBefore {\n        ...MoneyParts\n      }\n      marginAfter {\n        ...WhatIfRange\n      }\n    }\n    lines {\n      lineId\n      sku\n      channel\n      unitsBefore\n      beyondSeenPrices\n      unitsAfter {\n        expected\n        low\n        high\n      }\n      revenueAfter {\n        ...WhatIfRange\n      }\n      elasticity {\n        reason\n        ownChannel\n        n\n        value\n        low\n        high\n      }\n    }\n  }\n}\nfragment MoneyParts on Money {\n  decimal\n  currency\n}\nfragment WhatIfRange on MoneyRange {\n  expected {\n    ...MoneyParts\n  }\n  low {\n    ...MoneyParts\n  }\n  high {\n    ...MoneyParts\n  }\n}',
};
export const PriceGrid: TypedDocument<PriceGridQuery, PriceGridQueryVariables> = {
  name: 'PriceGrid',
  hash: 'db4ab303a5e56703d42786dd61a24f9df080a485bafce960c0a7d5b2aa50179c',
  text: 'query PriceGrid($first: Int!, $after: String, $where: ProductFilter, $listIds: [ID!]) {\n  products(first: $first, after: $after, where: $where) {\n    nodes {\n      id\n      name\n      variants {\n        id\n        sku\n        name\n        prices {\n          id\n          version\n          gross {\n            ...MoneyParts\n          }\n          net {\n            ...MoneyParts\n          }\n          channel {\n            id\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n  channels {\n    id\n    code\n    name\n    currency\n    priceDisplay\n  }\n  priceLists(first: 100, where: {id: {oneOf: $listIds}}) {\n    nodes {\n      ...PriceListParts\n    }\n  }\n}\nfragment MoneyParts on Money {\n  decimal\n  currency\n}\nfragment PriceListParts on PriceList {\n  id\n  code\n  name\n  status\n  type\n  channelId\n  segmentId\n  customerId\n  currency\n  basis\n  priority\n  startsAt\n  endsAt\n  risingBands\n  roundingEnding\n  minimumStep\n  formulaKind\n  formulaPercent\n  formulaListId\n  formulaChannelId\n  version\n  updatedAt\n  channel {\n    id\n    name\n  }\n}',
};
export const PriceListChoices: TypedDocument<PriceListChoicesQuery, PriceListChoicesQueryVariables> = {
  name: 'PriceListChoices',
  hash: 'f1cd14d2165d96afff5728abc267c61322c516ddaab826fb5a1217be38d3b05c',
  text: 'query PriceListChoices {\n  priceLists(first: 100) {\n    nodes {\n      id\n      code\n      name\n      currency\n      basis\n      status\n    }\n  }\n  customerSegments {\n    ...SegmentParts\n  }\n  channels {\n    id\n    code\n    name\n    currency\n    priceDisplay\n  }\n}\nfragment SegmentParts on CustomerSegment {\n  id\n  code\n  name\n  memberCount\n  version\n}',
};
export const PriceListPage: TypedDocument<PriceListPageQuery, PriceListPageQueryVariables> = {
  name: 'PriceListPage',
  hash: '66e2a5d63e644bdc2c1229e6723ede7d90cb779f52dfa5c7022ea01b3231d9b3',
  text: 'query PriceListPage($id: ID!, $first: Int!, $after: String) {\n  priceList(id: $id) {\n    ...PriceListParts\n    formulaIssues {\n      variantId\n      sku\n      code\n      message\n      wanted\n    }\n    listPrices(first: $first, after: $after) {\n      nodes {\n        ...ListPriceParts\n        variant {\n          id\n          sku\n          name\n          product {\n            id\n            name\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n}\nfragment PriceListParts on PriceList {\n  id\n  code\n  name\n  status\n  type\n  channelId\n  segmentId\n  customerId\n  currency\n  basis\n  priority\n  startsAt\n  endsAt\n  risingBands\n  roundingEnding\n  minimumStep\n  formulaKind\n  formulaPercent\n  formulaListId\n  formulaChannelId\n  version\n  updatedAt\n  channel {\n    id\n    name\n  }\n}\nfragment ListPriceParts on ListPrice {\n  id\n  minQuantity\n  unitPrice\n  currency\n  basis\n  validFrom\n  validTo\n  computed\n  version\n}',
};
export const PriceLists: TypedDocument<PriceListsQuery, PriceListsQueryVariables> = {
  name: 'PriceLists',
  hash: 'd7340835316bd2350aa48dffe222bece5f860bc438f08156ce04def157aea0a7',
  text: 'query PriceLists($first: Int!, $after: String, $where: PriceListFilter) {\n  priceLists(first: $first, after: $after, where: $where) {\n    nodes {\n      ...PriceListParts\n      listPrices(first: 1) {\n        totalCount\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n}\nfragment PriceListParts on PriceList {\n  id\n  code\n  name\n  status\n  type\n  channelId\n  segmentId\n  customerId\n  currency\n  basis\n  priority\n  startsAt\n  endsAt\n  risingBands\n  roundingEnding\n  minimumStep\n  formulaKind\n  formulaPercent\n  formulaListId\n  formulaChannelId\n  version\n  updatedAt\n  channel {\n    id\n    name\n  }\n}',
};
export const PricePositions: TypedDocument<PricePositionsQuery, PricePositionsQueryVariables> = {
  name: 'PricePositions',
  hash: 'c5f585f6ecc928ad71efdfd80eb03982477acccca101f319f6970a4fec8e4c72',
  text: 'query PricePositions($first: Int!, $after: String, $where: PricePositionFilter) {\n  pricePositions(first: $first, after: $after, where: $where) {\n    nodes {\n      ...PositionRow\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n}\nfragment PositionRow on PricePosition {\n  id\n  gross {\n    ...MoneyParts\n  }\n  unitPrice {\n    ...UnitPriceParts\n  }\n  unit\n  rank\n  ranked\n  indexPercent\n  aboveCheapestPercent\n  staleCount\n  newestCapturedAt\n  openAlerts\n  cheapest {\n    competitor\n    unitPrice {\n      ...UnitPriceParts\n    }\n  }\n  comparisons {\n    listingId\n    competitor\n    reason\n    distancePercent\n    capturedAt\n    unit\n    unitPrice {\n      ...UnitPriceParts\n    }\n  }\n  channel {\n    id\n    name\n  }\n  variant {\n    id\n    sku\n    name\n    product {\n      id\n      name\n    }\n  }\n}\nfragment MoneyParts on Money {\n  decimal\n  currency\n}\nfragment UnitPriceParts on UnitPrice {\n  decimal\n  currency\n}',
};
export const PriceTimeline: TypedDocument<PriceTimelineQuery, PriceTimelineQueryVariables> = {
  name: 'PriceTimeline',
  hash: 'b7849b67cd7932accedd674f9b2988ce27145e6fa858ae96f56628c389f3039e',
  text: 'query PriceTimeline($variantId: ID!) {\n  priceHistory(variantId: $variantId, first: 100) {\n    nodes {\n      id\n      net {\n        ...MoneyParts\n      }\n      gross {\n        ...MoneyParts\n      }\n      validFrom\n      validTo\n      version\n      channel {\n        id\n        name\n        priceDisplay\n      }\n      setBy {\n        kind\n        name\n      }\n    }\n    totalCount\n  }\n}\nfragment MoneyParts on Money {\n  decimal\n  currency\n}',
};
export const PrivacyRequests: TypedDocument<PrivacyRequestsQuery, PrivacyRequestsQueryVariables> = {
  name: 'PrivacyRequests',
  hash: 'd1b1d3757bfddd96dc4a50a15da1286d8d9ec0aeafc4b09604d6ded5498529de',
  text: 'query PrivacyRequests {\n  privacyRequests {\n    id\n    kind\n    state\n    userId\n    person {\n      id\n      name\n    }\n    accountIncluded\n    createdAt\n    finishedAt\n    rows\n    path\n    error\n    requestedBy {\n      name\n    }\n    services {\n      service\n      state\n      messagesLeft\n      error\n      tables {\n        table\n        rows\n      }\n    }\n  }\n}',
};
export const ProductCosts: TypedDocument<ProductCostsQuery, ProductCostsQueryVariables> = {
  name: 'ProductCosts',
  hash: '2993fd2e1005ef282448f90605c773087f2bc0a83b0f923ce0548581779cd706',
  text: 'query ProductCosts($id: ID!) {\n  product(id: $id) {\n    id\n    variants {\n      id\n      cost {\n        decimal\n        currency\n      }\n      prices {\n        id\n        margin\n      }\n    }\n  }\n}',
};
export const ProductDetails: TypedDocument<ProductDetailsQuery, ProductDetailsQueryVariables> = {
  name: 'ProductDetails',
  hash: '07273d2db8497bf2ad3d73660069fe7903dca9be42df3bce518afac61296261b',
  text: 'query ProductDetails($id: ID!) {\n  product(id: $id) {\n    id\n    name\n    description\n    brandName\n    tags\n    status\n    version\n    legalActions\n    activationBlockers {\n      code\n      message\n    }\n    categories {\n      main\n      category {\n        id\n        label\n      }\n    }\n    translations {\n      locale\n      name\n      description\n      seoTitle\n      slug\n    }\n    media {\n      id\n      kind\n      url\n      variantId\n      alt {\n        locale\n        text\n      }\n    }\n    attributeValues {\n      value\n      options\n      attribute {\n        id\n      }\n    }\n    variants {\n      id\n      sku\n      name\n      version\n      inciIssues {\n        code\n        message\n      }\n      ingredients {\n        name\n        key\n        nano\n        mayContain\n      }\n      options {\n        name\n        value\n      }\n      attributeValues {\n        value\n        options\n        attribute {\n          id\n        }\n      }\n      bundle {\n        available\n        components {\n          quantity\n          variant {\n            id\n            sku\n            name\n          }\n        }\n      }\n      prices {\n        id\n        channel {\n          id\n          name\n          priceDisplay\n        }\n        unitPrice {\n          quantity\n          unit\n          required\n          price {\n            decimal\n            currency\n          }\n        }\n      }\n    }\n  }\n  categories {\n    id\n    label\n  }\n  attributes {\n    ...AttributeParts\n  }\n}\nfragment AttributeParts on Attribute {\n  id\n  code\n  kind\n  level\n  label\n  unit\n  required\n  filterable\n  categoryIds\n  position\n  version\n  options {\n    code\n    label\n  }\n  translations {\n    locale\n    label\n  }\n}',
};
export const ProductFilters: TypedDocument<ProductFiltersQuery, ProductFiltersQueryVariables> = {
  name: 'ProductFilters',
  hash: '6c0144ea2f04ab925fdac75dd921181ec9feada8c2ec08ee6a83351f58b3c7dc',
  text: 'query ProductFilters {\n  categories {\n    id\n    label\n  }\n  attributes {\n    ...AttributeParts\n  }\n  savedViews {\n    id\n    name\n    shared\n    mine\n    filter\n    columns\n    sort\n    version\n  }\n}\nfragment AttributeParts on Attribute {\n  id\n  code\n  kind\n  level\n  label\n  unit\n  required\n  filterable\n  categoryIds\n  position\n  version\n  options {\n    code\n    label\n  }\n  translations {\n    locale\n    label\n  }\n}',
};
export const ProductHead: TypedDocument<ProductHeadQuery, ProductHeadQueryVariables> = {
  name: 'ProductHead',
  hash: '6e417f35b67d0b22f54313ad277bc454938163351d044962076533dbea8d9ab0',
  text: 'query ProductHead($id: ID!) {\n  product(id: $id) {\n    id\n    name\n    status\n    version\n  }\n}',
};
export const ProductImportPage: TypedDocument<ProductImportPageQuery, ProductImportPageQueryVariables> = {
  name: 'ProductImportPage',
  hash: '86debfc002880d92338454fadc458fc510a4d0fa7feced20dbc9461ac923eb2b',
  text: 'query ProductImportPage($id: ID!, $first: Int!, $after: String) {\n  productImport(id: $id) {\n    ...ImportRow\n    notices\n    failure {\n      code\n      message\n    }\n    job {\n      id\n      progress\n      total\n    }\n    draft {\n      id\n      title\n      status\n    }\n    errors(first: $first, after: $after) {\n      nodes {\n        row\n        column\n        code\n        message\n        value\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n}\nfragment ImportRow on ProductImport {\n  id\n  version\n  undone\n  undoUntil\n  fileId\n  fileName\n  preset\n  dryRun\n  status\n  rows\n  created\n  updated\n  unchanged\n  failed\n  createdAt\n  startedBy {\n    id\n    name\n  }\n}',
};
export const ProductImports: TypedDocument<ProductImportsQuery, ProductImportsQueryVariables> = {
  name: 'ProductImports',
  hash: '0dbd8b97e1a4ac7c214461b24c08a6f6a340786d5903395aeb631d83f39fe3c5',
  text: 'query ProductImports($first: Int!, $after: String) {\n  productImports(first: $first, after: $after) {\n    nodes {\n      ...ImportRow\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n}\nfragment ImportRow on ProductImport {\n  id\n  version\n  undone\n  undoUntil\n  fileId\n  fileName\n  preset\n  dryRun\n  status\n  rows\n  created\n  updated\n  unchanged\n  failed\n  createdAt\n  startedBy {\n    id\n    name\n  }\n}',
};
export const ProductLabels: TypedDocument<ProductLabelsQuery, ProductLabelsQueryVariables> = {
  name: 'ProductLabels',
  hash: '8b01a7325511edbb77d641e4d6fc3c575e175f612e58ba964aae782f10f3ffcf',
  text: 'query ProductLabels($where: ProductFilter) {\n  products(first: 100, where: $where) {\n    nodes {\n      id\n      name\n    }\n  }\n}',
};
export const ProductMargins: TypedDocument<ProductMarginsQuery, ProductMarginsQueryVariables> = {
  name: 'ProductMargins',
  hash: 'ab105130299ad7f7a8d713dcaf3acea654fd9ff0b21bff42fb4e56a58de7a013',
  text: 'query ProductMargins($id: ID!) {\n  product(id: $id) {\n    id\n    variants {\n      id\n      sku\n      name\n      version\n      landedCosts {\n        id\n        validFrom\n        planned\n        inForce\n        total {\n          decimal\n          currency\n        }\n        setBy {\n          id\n          kind\n          name\n        }\n        components {\n          kind\n          label\n          amount {\n            decimal\n            currency\n          }\n        }\n      }\n      prices {\n        id\n        margin\n        net {\n          ...MoneyParts\n        }\n        channel {\n          id\n          code\n          name\n          currency\n        }\n      }\n    }\n  }\n}\nfragment MoneyParts on Money {\n  decimal\n  currency\n}',
};
export const ProductPage: TypedDocument<ProductPageQuery, ProductPageQueryVariables> = {
  name: 'ProductPage',
  hash: '3d8bdc798046398bb48b5273b9ca76a0ca09e78e229ed195138f242fbb32f700',
  text: 'query ProductPage($id: ID!) {\n  product(id: $id) {\n    id\n    name\n    description\n    status\n    category\n    tags\n    externalRef\n    version\n    createdAt\n    updatedAt\n    variants {\n      id\n      sku\n      name\n      gtin\n      inci\n      inciIssues {\n        code\n        message\n      }\n      vatClass\n      stockOnHand\n      options {\n        name\n        value\n      }\n      netContent {\n        amount\n        unit\n      }\n      stock {\n        location {\n          name\n        }\n        onHand\n      }\n      prices {\n        id\n        validFrom\n        vatRate\n        sourceDraftId\n        unitPrice {\n          quantity\n          unit\n          price {\n            ...MoneyParts\n          }\n        }\n        net {\n          ...MoneyParts\n        }\n        gross {\n          ...MoneyParts\n        }\n        channel {\n          id\n          code\n          name\n          priceDisplay\n          currency\n        }\n      }\n    }\n  }\n}\nfragment MoneyParts on Money {\n  decimal\n  currency\n}',
};
export const ProductPeek: TypedDocument<ProductPeekQuery, ProductPeekQueryVariables> = {
  name: 'ProductPeek',
  hash: '23559b96d4445d7c46afb85c40b5ef6a40c0b7310bb5e2ed4ca19519a725c842',
  text: 'query ProductPeek($id: ID!) {\n  product(id: $id) {\n    ...ProductRow\n    description\n    version\n  }\n}\nfragment ProductRow on Product {\n  id\n  name\n  status\n  category\n  tags\n  updatedAt\n  createdAt\n  variants {\n    id\n    sku\n    name\n    stockOnHand\n    prices {\n      ...ListPrice\n    }\n  }\n}\nfragment ListPrice on ProductPrice {\n  id\n  gross {\n    ...MoneyParts\n  }\n  net {\n    ...MoneyParts\n  }\n  channel {\n    id\n    code\n    name\n    priceDisplay\n  }\n}\nfragment MoneyParts on Money {\n  decimal\n  currency\n}',
};
export const Products: TypedDocument<ProductsQuery, ProductsQueryVariables> = {
  name: 'Products',
  hash: '0cf8540cc3948118bda7e828b403cb93461bc3ffb57a1e75ceac7089cab990ee',
  text: 'query Products($first: Int!, $after: String, $where: ProductFilter, $orderBy: ProductOrder, $search: String! = "", $searched: Boolean! = false) {\n  products(first: $first, after: $after, where: $where, orderBy: $orderBy) {\n    nodes {\n      ...ProductRow\n      highlights(search: $search) @include(if: $searched) {\n        field\n        parts {\n          text\n          hit\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n    }\n    totalCount\n  }\n}\nfragment ProductRow on Product {\n  id\n  name\n  status\n  category\n  tags\n  updatedAt\n  createdAt\n  variants {\n    id\n    sku\n    name\n    stockOnHand\n    prices {\n      ...ListPrice\n    }\n  }\n}\nfragment ListPrice on ProductPrice {\n  id\n  gross {\n    ...MoneyParts\n  }\n  net {\n    ...MoneyParts\n  }\n  channel {\n    id\n    code\n    name\n    priceDisplay\n  }\n}\nfragment MoneyParts on Money {\n  decimal\n  currency\n}',
};
export const ProductsForExport: TypedDocument<ProductsForExportQuery, ProductsForExportQueryVariables> = {
  name: 'ProductsForExport',
  hash: 'a52f67b48a644eb9f854d803af5b4d1cd64cec400bc8e0d307632ba24d710f8e',
  text: 'query ProductsForExport($first: Int!, $after: String, $where: ProductFilter, $orderBy: ProductOrder) {\n  products(first: $first, after: $after, where: $where, orderBy: $orderBy) {\n    nodes {\n      id\n      name\n      status\n      category\n      variants {\n        id\n        sku\n        gtin\n        name\n        stockOnHand\n        prices {\n          id\n          channel {\n            code\n          }\n          net {\n            ...MoneyParts\n          }\n          gross {\n            ...MoneyParts\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\nfragment MoneyParts on Money {\n  decimal\n  currency\n}',
};
export const ProductSuppliers: TypedDocument<ProductSuppliersQuery, ProductSuppliersQueryVariables> = {
  name: 'ProductSuppliers',
  hash: '105fa5fd5d991edb9b4fa8de2b85535c0361b0a6de207e15764e0cb86f678deb',
  text: 'query ProductSuppliers($id: ID!, $costs: Boolean!) {\n  product(id: $id) {\n    id\n    variants {\n      id\n      suppliers {\n        id\n        supplierSku\n        purchasePrice @include(if: $costs) {\n          decimal\n          currency\n        }\n        minimumQuantity\n        leadTimeDays\n        preferred\n        supplier {\n          id\n          name\n          leadTimeDays\n        }\n      }\n    }\n  }\n  suppliers(first: 100) {\n    nodes {\n      id\n      name\n    }\n  }\n}',
};
export const ProductVariantChoices: TypedDocument<ProductVariantChoicesQuery, ProductVariantChoicesQueryVariables> = {
  name: 'ProductVariantChoices',
  hash: 'beffb49239d1289fa2b26f12216494e1dbb2b594bac3bc3fa91880f76482cb93',
  text: 'query ProductVariantChoices($id: ID!) {\n  product(id: $id) {\n    id\n    name\n    variants {\n      id\n      sku\n      name\n    }\n  }\n  channels {\n    id\n    code\n    name\n    currency\n    priceDisplay\n  }\n}',
};
export const PromotionCodes: TypedDocument<PromotionCodesQuery, PromotionCodesQueryVariables> = {
  name: 'PromotionCodes',
  hash: '2bb2ea43018e868d31bacd026e4c43b3e953185f9484d952bee701c50ad98355',
  text: 'query PromotionCodes($id: ID!, $first: Int!, $after: String) {\n  promotion(id: $id) {\n    name\n  }\n  promotionCodes(promotionId: $id, first: $first, after: $after) {\n    nodes {\n      code\n      mostUses\n      usedCount\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}',
};
export const PromotionPage: TypedDocument<PromotionPageQuery, PromotionPageQueryVariables> = {
  name: 'PromotionPage',
  hash: 'ec155b184fed6d3d695a06a8759f8a976a3f2b6bf788c06b102f46b0dab39c4e',
  text: 'query PromotionPage($id: ID!) {\n  promotion(id: $id) {\n    ...PromotionParts\n  }\n  channels {\n    ...ChannelParts\n  }\n}\nfragment PromotionParts on Promotion {\n  id\n  name\n  status\n  kind\n  combination\n  priority\n  currency\n  percent\n  amount {\n    ...MoneyParts\n  }\n  buy\n  get\n  mostTimes\n  bundleItems {\n    variantId\n    quantity\n  }\n  bundlePrice {\n    ...MoneyParts\n  }\n  variantIds\n  productIds\n  categoryIds\n  channelIds\n  segmentIds\n  firstOrderOnly\n  minimumBasket {\n    ...MoneyParts\n  }\n  needsCode\n  startsAt\n  endsAt\n  limitTotal\n  limitPerCustomer\n  budget {\n    ...MoneyParts\n  }\n  usedCount\n  used {\n    ...MoneyParts\n  }\n  codeCount\n  approvalId\n  version\n}\nfragment MoneyParts on Money {\n  decimal\n  currency\n}\nfragment ChannelParts on Channel {\n  id\n  code\n  name\n  kind\n  currency\n  priceDisplay\n  country\n  active\n}',
};
export const Promotions: TypedDocument<PromotionsQuery, PromotionsQueryVariables> = {
  name: 'Promotions',
  hash: '853a28f47852616018c94a50eabb1d80e578332c54c96ecbbd9f69acd6eacafe',
  text: 'query Promotions($first: Int!, $after: String, $where: PromotionFilter) {\n  promotions(first: $first, after: $after, where: $where) {\n    nodes {\n      ...PromotionParts\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n}\nfragment PromotionParts on Promotion {\n  id\n  name\n  status\n  kind\n  combination\n  priority\n  currency\n  percent\n  amount {\n    ...MoneyParts\n  }\n  buy\n  get\n  mostTimes\n  bundleItems {\n    variantId\n    quantity\n  }\n  bundlePrice {\n    ...MoneyParts\n  }\n  variantIds\n  productIds\n  categoryIds\n  channelIds\n  segmentIds\n  firstOrderOnly\n  minimumBasket {\n    ...MoneyParts\n  }\n  needsCode\n  startsAt\n  endsAt\n  limitTotal\n  limitPerCustomer\n  budget {\n    ...MoneyParts\n  }\n  usedCount\n  used {\n    ...MoneyParts\n  }\n  codeCount\n  approvalId\n  version\n}\nfragment MoneyParts on Money {\n  decimal\n  currency\n}',
};
export const ProviderRoles: TypedDocument<ProviderRolesQuery, ProviderRolesQueryVariables> = {
  name: 'ProviderRoles',
  hash: '27bb63d735bee9aa6eee67ea11510ae957ac81014cb3f071fb879e6d8656afb0',
  text: 'query ProviderRoles {\n  roles {\n    key\n    name\n    scope\n  }\n}',
};
export const PublicLeadForm: TypedDocument<PublicLeadFormQuery, PublicLeadFormQueryVariables> = {
  name: 'PublicLeadForm',
  hash: '609907aac25510d0cdcaf07c6de33aeef360f19a8a8c8001a3769960b11c8011',
  text: 'query PublicLeadForm($publicKey: String!) {\n  publicLeadForm(publicKey: $publicKey) {\n    publicKey\n    name\n    fields\n    consentText\n  }\n}',
};
export const PublishContentItem: TypedDocument<PublishContentItemMutation, PublishContentItemMutationVariables> = {
  name: 'PublishContentItem',
  hash: '9588665dbbf9ce4f1d66d8f974f17ec3f2626a45124dfea3fc0572ef41993e82',
  text: 'mutation PublishContentItem($input: PublishContentItemInput!) {\n  publishContentItem(input: $input) {\n    item {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const ReadCompetitorPage: TypedDocument<ReadCompetitorPageMutation, ReadCompetitorPageMutationVariables> = {
  name: 'ReadCompetitorPage',
  hash: '0014de84b0225c684083c6f4dbda83ef1ec92dc3486ece51de8a367eb100f90f',
  text: 'mutation ReadCompetitorPage($input: ReadCompetitorPageInput!) {\n  readCompetitorPage(input: $input) {\n    page {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const RebuildLoyaltyMember: TypedDocument<RebuildLoyaltyMemberMutation, RebuildLoyaltyMemberMutationVariables> =
  {
    name: 'RebuildLoyaltyMember',
    hash: 'a8726828e6128f6a70fad49d530522ad57097899ff829efd7dfb1123474263f2',
    text: 'mutation RebuildLoyaltyMember($input: RebuildLoyaltyMemberInput!) {\n  rebuildLoyaltyMember(input: $input) {\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
  };
export const RebuildStockItem: TypedDocument<RebuildStockItemMutation, RebuildStockItemMutationVariables> = {
  name: 'RebuildStockItem',
  hash: '6295bf0daac66bb3f2fff5ceef4cef0c614add9a49aa2bc96785c1d4d81dd176',
  text: 'mutation RebuildStockItem($input: RebuildStockItemInput!) {\n  rebuildStockItem(input: $input) {\n    stockItem {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const ReceiveReplenishment: TypedDocument<ReceiveReplenishmentMutation, ReceiveReplenishmentMutationVariables> =
  {
    name: 'ReceiveReplenishment',
    hash: '8e494179bed8d3fa86563e0025ca00d506cb71dd52acb1e9d05dc8851253925c',
    text: 'mutation ReceiveReplenishment($input: ReceiveReplenishmentInput!) {\n  receiveReplenishment(input: $input) {\n    replenishments {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
  };
export const ReceiveStockTransfer: TypedDocument<ReceiveStockTransferMutation, ReceiveStockTransferMutationVariables> =
  {
    name: 'ReceiveStockTransfer',
    hash: '3f7b9a1aacdde6fcf483a53befb3222b13df7cb27dce21a9002da8a30b00f7c3',
    text: 'mutation ReceiveStockTransfer($input: ReceiveStockTransferInput!) {\n  receiveStockTransfer(input: $input) {\n    stockTransfer {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
  };
export const RecordCompetitorPrice: TypedDocument<
  RecordCompetitorPriceMutation,
  RecordCompetitorPriceMutationVariables
> = {
  name: 'RecordCompetitorPrice',
  hash: 'bf5b1d4a8e201f512c6e6718366de3bb4d8f0344d6a699d3493d5bcdda3f6a8d',
  text: 'mutation RecordCompetitorPrice($input: RecordCompetitorPricesInput!) {\n  recordCompetitorPrices(input: $input) {\n    results {\n      status\n      code\n      message\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const RecordCrmConsent: TypedDocument<RecordCrmConsentMutation, RecordCrmConsentMutationVariables> = {
  name: 'RecordCrmConsent',
  hash: '6d9a1ced3c941638925bf71c09c85696ae6e5927e5769aa6e889f9ba6caafd97',
  text: 'mutation RecordCrmConsent($input: RecordCrmConsentInput!) {\n  recordCrmConsent(input: $input) {\n    consents {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const RecordDeals: TypedDocument<RecordDealsQuery, RecordDealsQueryVariables> = {
  name: 'RecordDeals',
  hash: 'cdd53bd1d823bcfeb040c09acd7ca137b7bd23e93980dbfce5113260c6a92cdf',
  text: 'query RecordDeals($where: DealWhere) {\n  deals(first: 50, where: $where) {\n    nodes {\n      ...DealParts\n      stage {\n        id\n        name\n        probability\n      }\n    }\n    totalCount\n  }\n}\nfragment DealParts on Deal {\n  id\n  label\n  title\n  pipelineId\n  stageId\n  status\n  amount {\n    ...MoneyParts\n  }\n  expectedClose\n  owner {\n    id\n    name\n  }\n  lostReason\n  stageEnteredAt\n  stale\n  version\n}\nfragment MoneyParts on Money {\n  decimal\n  currency\n}',
};
export const RecordExports: TypedDocument<RecordExportsQuery, RecordExportsQueryVariables> = {
  name: 'RecordExports',
  hash: '5f6c24d1d417c737e1c56be226ca819dc156f9231e0a7fdab568add11bf80105',
  text: 'query RecordExports {\n  recordKinds {\n    key\n    canExport\n    byProducts\n  }\n  recordExports {\n    id\n    kind\n    format\n    status\n    rows\n    createdAt\n    error\n  }\n}',
};
export const RecordFiles: TypedDocument<RecordFilesQuery, RecordFilesQueryVariables> = {
  name: 'RecordFiles',
  hash: 'aa4d7a5b6d70bf7a5c52d7048ac1b689bfa869e54eb84757aca37717d4488561',
  text: 'query RecordFiles($subject: CrmFileSubject!, $id: ID!) {\n  crmFiles(subject: $subject, subjectId: $id) {\n    ...FileRefParts\n  }\n}\nfragment FileRefParts on CrmFileRef {\n  id\n  name\n  url\n  fileId\n  mediaType\n  sizeBytes\n  addedByName\n  createdAt\n}',
};
export const RecordFinancePayable: TypedDocument<RecordFinancePayableMutation, RecordFinancePayableMutationVariables> =
  {
    name: 'RecordFinancePayable',
    hash: '7319b66d8dae9b40d23d7f9aa92179905e4a53820f53719376adc04afb02478f',
    text: 'mutation RecordFinancePayable($input: RecordFinancePayableInput!) {\n  recordFinancePayable(input: $input) {\n    payable {\n      id\n      status\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
  };
export const RecordFinancePayment: TypedDocument<RecordFinancePaymentMutation, RecordFinancePaymentMutationVariables> =
  {
    name: 'RecordFinancePayment',
    hash: '086dea5081d9a5e4da266b66f512f6671c7c2c0b90950bb55a7fc008f2269ccd',
    text: 'mutation RecordFinancePayment($input: RecordFinancePaymentInput!) {\n  recordFinancePayment(input: $input) {\n    payment {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
  };
export const RecordImportPage: TypedDocument<RecordImportPageQuery, RecordImportPageQueryVariables> = {
  name: 'RecordImportPage',
  hash: '40fbb1af84318dc6cb3e2245d8a4fab8e33f6314bff2ef0d852b76d6f1bc35a6',
  text: 'query RecordImportPage($id: ID!, $first: Int!, $after: String) {\n  recordImport(id: $id) {\n    ...RecordImportRow\n    failure {\n      code\n      message\n    }\n    job {\n      id\n      progress\n      total\n    }\n    errors(first: $first, after: $after) {\n      nodes {\n        row\n        column\n        code\n        message\n        value\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n}\nfragment RecordImportRow on RecordImport {\n  id\n  version\n  kind\n  fileId\n  fileName\n  dryRun\n  status\n  rowCount\n  createdCount\n  updatedCount\n  unchangedCount\n  failedCount\n  undoneCount\n  undoUntil\n  createdAt\n  startedBy {\n    id\n    name\n  }\n}',
};
export const RecordImports: TypedDocument<RecordImportsQuery, RecordImportsQueryVariables> = {
  name: 'RecordImports',
  hash: '97f9daaf8a7b7f552ceb054a1092af8c4e58fed9113f4c919090ee8b8faa3d78',
  text: 'query RecordImports($first: Int!, $after: String) {\n  recordImports(first: $first, after: $after) {\n    nodes {\n      ...RecordImportRow\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n}\nfragment RecordImportRow on RecordImport {\n  id\n  version\n  kind\n  fileId\n  fileName\n  dryRun\n  status\n  rowCount\n  createdCount\n  updatedCount\n  unchangedCount\n  failedCount\n  undoneCount\n  undoUntil\n  createdAt\n  startedBy {\n    id\n    name\n  }\n}',
};
export const RecordKinds: TypedDocument<RecordKindsQuery, RecordKindsQueryVariables> = {
  name: 'RecordKinds',
  hash: 'd16ae9fdf39c2873dd3313f05ea18d7b651a970a63c86ce3f31c5672d1ef8614',
  text: 'query RecordKinds {\n  recordKinds {\n    key\n    title\n    canImport\n    canExport\n    byProducts\n    columns {\n      name\n      type\n      required\n      meaning\n    }\n  }\n}',
};
export const RecordNotes: TypedDocument<RecordNotesQuery, RecordNotesQueryVariables> = {
  name: 'RecordNotes',
  hash: '355b71571104108bf86afab92fccf9797051183790907c634bb2a20c71f2a634',
  text: 'query RecordNotes($personId: ID, $companyId: ID, $dealId: ID) {\n  crmNotes(personId: $personId, companyId: $companyId, dealId: $dealId) {\n    id\n    text\n    pinned\n    authorName\n    createdAt\n    version\n    files {\n      ...FileRefParts\n    }\n  }\n}\nfragment FileRefParts on CrmFileRef {\n  id\n  name\n  url\n  fileId\n  mediaType\n  sizeBytes\n  addedByName\n  createdAt\n}',
};
export const RecordOrders: TypedDocument<RecordOrdersQuery, RecordOrdersQueryVariables> = {
  name: 'RecordOrders',
  hash: '8bafb456978b8458c614c6c9dc0d82816a74fbe6ecc75b11d5d7fa5f0a64ad9a',
  text: 'query RecordOrders($personId: ID, $companyId: ID, $first: Int!, $after: String) {\n  crmOrders(\n    personId: $personId\n    companyId: $companyId\n    first: $first\n    after: $after\n  ) {\n    nodes {\n      id\n      number\n      source\n      placedAt\n      cancelled\n      gross {\n        ...MoneyParts\n      }\n      returned {\n        ...MoneyParts\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n}\nfragment MoneyParts on Money {\n  decimal\n  currency\n}',
};
export const RecordStockCount: TypedDocument<RecordStockCountMutation, RecordStockCountMutationVariables> = {
  name: 'RecordStockCount',
  hash: '67c592158e9133e48b0f5bd04667e5a2e45b2508f2c48a631273728496143c5e',
  text: 'mutation RecordStockCount($input: RecordStockCountInput!) {\n  recordStockCount(input: $input) {\n    stockCount {\n      id\n      version\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const RecordStockMovement: TypedDocument<RecordStockMovementMutation, RecordStockMovementMutationVariables> = {
  name: 'RecordStockMovement',
  hash: 'b810f55958fccb381444c4aa85d0c8fef19bac334a87aac4731c7c3cf5e0fc14',
  text: 'mutation RecordStockMovement($input: RecordStockMovementInput!) {\n  recordStockMovement(input: $input) {\n    stockItems {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const RecordTimeline: TypedDocument<RecordTimelineQuery, RecordTimelineQueryVariables> = {
  name: 'RecordTimeline',
  hash: '4d0878220e9970daa205ed0c199d041d4914fc5a56ec2afcc6b7bd705bb0f22c',
  text: 'query RecordTimeline($personId: ID, $companyId: ID, $first: Int!, $after: String, $kinds: [CrmTimelineKind!]) {\n  crmTimeline(\n    personId: $personId\n    companyId: $companyId\n    first: $first\n    after: $after\n    kinds: $kinds\n  ) {\n    nodes {\n      id\n      type\n      label\n      at\n      actorName\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n}',
};
export const RecountStock: TypedDocument<RecountStockMutation, RecountStockMutationVariables> = {
  name: 'RecountStock',
  hash: 'befc7cf548bffe434e3340aebaa5897a1d6b52a7f82611ed040addb70bf5724a',
  text: 'mutation RecountStock($input: RecountStockInput!) {\n  recountStock(input: $input) {\n    stockCount {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const RedeemLoyaltyReward: TypedDocument<RedeemLoyaltyRewardMutation, RedeemLoyaltyRewardMutationVariables> = {
  name: 'RedeemLoyaltyReward',
  hash: '491d38b709ba4b707168e652357195e1ae4609ab17c974ff75a5137447a0189f',
  text: 'mutation RedeemLoyaltyReward($input: RedeemLoyaltyRewardInput!) {\n  redeemLoyaltyReward(input: $input) {\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const RedeliverWebhook: TypedDocument<RedeliverWebhookMutation, RedeliverWebhookMutationVariables> = {
  name: 'RedeliverWebhook',
  hash: '61dd091e684b79df799e9ab922c7b18d28db4019bc0dd0bf4b14f503d25555bf',
  text: 'mutation RedeliverWebhook($input: RedeliverWebhookInput!) {\n  redeliverWebhook(input: $input) {\n    delivery {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const RefreshSession: TypedDocument<RefreshSessionMutation, RefreshSessionMutationVariables> = {
  name: 'RefreshSession',
  hash: '67d1ad85d7b2a77f41d8bb4b2ac13cf2d0f87e38a960f5945316fe2585beb06b',
  text: 'mutation RefreshSession($input: RefreshSessionInput!) {\n  refreshSession(input: $input) {\n    session {\n      accessToken\n      refreshToken\n      expiresAt\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const RefundLoyaltySpend: TypedDocument<RefundLoyaltySpendMutation, RefundLoyaltySpendMutationVariables> = {
  name: 'RefundLoyaltySpend',
  hash: 'd45ad9e1d0e0343d8e150e6b231553056e373c49a6f4ddb09cc12484e55acafe',
  text: 'mutation RefundLoyaltySpend($input: RefundLoyaltySpendInput!) {\n  refundLoyaltySpend(input: $input) {\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const RejectCampaign: TypedDocument<RejectCampaignMutation, RejectCampaignMutationVariables> = {
  name: 'RejectCampaign',
  hash: '329e77009a50aad29f3320e70c733186d6b2fe2b669fa101dab3e1707be6cee5',
  text: 'mutation RejectCampaign($input: CampaignStepInput!) {\n  rejectCampaign(input: $input) {\n    campaign {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const RejectChange: TypedDocument<RejectChangeMutation, RejectChangeMutationVariables> = {
  name: 'RejectChange',
  hash: 'e502d76ef2990f8f59e687d0ec7c468dfe672d8b9da951a0700d323b814eb2f2',
  text: 'mutation RejectChange($input: RejectChangeInput!) {\n  rejectChange(input: $input) {\n    approvalRequest {\n      id\n      state\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const RejectFinancePayable: TypedDocument<RejectFinancePayableMutation, RejectFinancePayableMutationVariables> =
  {
    name: 'RejectFinancePayable',
    hash: '4d42d74ae4a6cd33b928a32dbd258780793208adb3165f019865c73b12b9a23b',
    text: 'mutation RejectFinancePayable($input: DecideFinancePayableInput!) {\n  rejectFinancePayable(input: $input) {\n    payable {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
  };
export const RejectManualEntry: TypedDocument<RejectManualEntryMutation, RejectManualEntryMutationVariables> = {
  name: 'RejectManualEntry',
  hash: 'a2c89de6fab31a4a966e7b73de5c0ea119290840eece82e0c8cbd161e6938737',
  text: 'mutation RejectManualEntry($input: ManualEntryStepInput!) {\n  rejectManualEntry(input: $input) {\n    manualEntry {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const RejectPriceDraft: TypedDocument<RejectPriceDraftMutation, RejectPriceDraftMutationVariables> = {
  name: 'RejectPriceDraft',
  hash: '6670b77c21edd9e9f8903e638e178c062d5634fe2ebf7770f0f30ff5b909408b',
  text: 'mutation RejectPriceDraft($input: RejectPriceDraftInput!) {\n  rejectPriceDraft(input: $input) {\n    draft {\n      id\n      status\n      version\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const RelatePerson: TypedDocument<RelatePersonMutation, RelatePersonMutationVariables> = {
  name: 'RelatePerson',
  hash: '2b9e30a74b817fd8a9e4c6a0d8e48b5affc63c8db2a8d066501fbc4dbbaf7d2e',
  text: 'mutation RelatePerson($input: RelatePersonInput!) {\n  relatePerson(input: $input) {\n    relation {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const ReleaseLoyaltyHold: TypedDocument<ReleaseLoyaltyHoldMutation, ReleaseLoyaltyHoldMutationVariables> = {
  name: 'ReleaseLoyaltyHold',
  hash: '53d32c437634af5b2fda354d95eb35e8d0d6d097e22bd7c842e6543b30d6cde0',
  text: 'mutation ReleaseLoyaltyHold($input: ReleaseLoyaltyHoldInput!) {\n  releaseLoyaltyHold(input: $input) {\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const ReleaseReservation: TypedDocument<ReleaseReservationMutation, ReleaseReservationMutationVariables> = {
  name: 'ReleaseReservation',
  hash: '41ed11b28bd00f3be01b82f9c9d9b286377cc3e830e178b08290f3bf8b94da2f',
  text: 'mutation ReleaseReservation($input: ReleaseReservationInput!) {\n  releaseReservation(input: $input) {\n    reservation {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const RemoveCrmFile: TypedDocument<RemoveCrmFileMutation, RemoveCrmFileMutationVariables> = {
  name: 'RemoveCrmFile',
  hash: '5dce6a8f9f7c5c057c56b6efc9a163550d713709eb095ff3385420f978d3d7ca',
  text: 'mutation RemoveCrmFile($input: RemoveCrmFileInput!) {\n  removeCrmFile(input: $input) {\n    file {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const RemoveCrmNote: TypedDocument<RemoveCrmNoteMutation, RemoveCrmNoteMutationVariables> = {
  name: 'RemoveCrmNote',
  hash: '5a2460ae1085f94107d30e4cd6339cbb0e1707f12d8a6e784f581f2ebe569ffc',
  text: 'mutation RemoveCrmNote($input: RemoveCrmNoteInput!) {\n  removeCrmNote(input: $input) {\n    note {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const RemoveIdentityProvider: TypedDocument<
  RemoveIdentityProviderMutation,
  RemoveIdentityProviderMutationVariables
> = {
  name: 'RemoveIdentityProvider',
  hash: 'aceed7dc581ae5107715f415cb837a606001154d0b8e04dc1ba3f2a314d54fe0',
  text: 'mutation RemoveIdentityProvider($input: RemoveIdentityProviderInput!) {\n  removeIdentityProvider(input: $input) {\n    removedId\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const RemoveLoyaltyTier: TypedDocument<RemoveLoyaltyTierMutation, RemoveLoyaltyTierMutationVariables> = {
  name: 'RemoveLoyaltyTier',
  hash: '23e081c01abe84b375bf8d8af35988a54d707ca6faa296c040251bf80e2b847b',
  text: 'mutation RemoveLoyaltyTier($input: RemoveLoyaltyTierInput!) {\n  removeLoyaltyTier(input: $input) {\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const RemovePartnerUser: TypedDocument<RemovePartnerUserMutation, RemovePartnerUserMutationVariables> = {
  name: 'RemovePartnerUser',
  hash: '84cae6a1bcb3e1cb7ac020a3cdcf143f7167f27490c0e6fb4f1019626b4b85d3',
  text: 'mutation RemovePartnerUser($input: RemovePartnerUserInput!) {\n  removePartnerUser(input: $input) {\n    partner {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const RemoveRelation: TypedDocument<RemoveRelationMutation, RemoveRelationMutationVariables> = {
  name: 'RemoveRelation',
  hash: 'a49669830135e9086fd883043d5294f17c3f9df1a01fafa844dee16acff6413e',
  text: 'mutation RemoveRelation($input: RemoveRelationInput!) {\n  removeRelation(input: $input) {\n    relation {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const RemoveReorderRule: TypedDocument<RemoveReorderRuleMutation, RemoveReorderRuleMutationVariables> = {
  name: 'RemoveReorderRule',
  hash: '39d74eef69b0885767d5fe34c3e036003b1abe9bf1aab20ddad1d34888bd0541',
  text: 'mutation RemoveReorderRule($input: RemoveReorderRuleInput!) {\n  removeReorderRule(input: $input) {\n    suggestion {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const RemoveUser: TypedDocument<RemoveUserMutation, RemoveUserMutationVariables> = {
  name: 'RemoveUser',
  hash: '642cde161ff8ce593e8866a3a7259c0ce5f889e1697423acea76adbfb587c76d',
  text: 'mutation RemoveUser($input: RemoveUserInput!) {\n  removeUser(input: $input) {\n    removedUserId\n    warnings {\n      code\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const RemoveWebhook: TypedDocument<RemoveWebhookMutation, RemoveWebhookMutationVariables> = {
  name: 'RemoveWebhook',
  hash: '29b822913bbe294579b1d00364116d7f0dd0347aead525e88b1948c8a5a0ba20',
  text: 'mutation RemoveWebhook($input: WebhookEndpointInput!) {\n  removeWebhookEndpoint(input: $input) {\n    removedId\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const RenewRecoveryCodes: TypedDocument<RenewRecoveryCodesMutation, RenewRecoveryCodesMutationVariables> = {
  name: 'RenewRecoveryCodes',
  hash: 'b8a843dc0957ae8f72abbbdd3826869afeb422520a6f8a326fe19f8a9f9c5dbd',
  text: 'mutation RenewRecoveryCodes($input: BothFactorsInput!) {\n  renewRecoveryCodes(input: $input) {\n    recoveryCodes\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const ReopenFinanceBankLine: TypedDocument<
  ReopenFinanceBankLineMutation,
  ReopenFinanceBankLineMutationVariables
> = {
  name: 'ReopenFinanceBankLine',
  hash: '1e81ca1f1026f6c84721722354607e6df20fc7c11569b3596cf2dfbbcbc08251',
  text: 'mutation ReopenFinanceBankLine($input: DecideFinanceBankLineInput!) {\n  reopenFinanceBankLine(input: $input) {\n    line {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const ReplayDeadLetter: TypedDocument<ReplayDeadLetterMutation, ReplayDeadLetterMutationVariables> = {
  name: 'ReplayDeadLetter',
  hash: 'a164d8ff62a19f4d559b916eb33b1723c70b28237c9fbad9ebe01243027e3609',
  text: 'mutation ReplayDeadLetter($input: ReplayDeadLetterInput!) {\n  replayDeadLetter(input: $input) {\n    deadLetter {\n      id\n      status\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const RequestBrandDeletion: TypedDocument<RequestBrandDeletionMutation, RequestBrandDeletionMutationVariables> =
  {
    name: 'RequestBrandDeletion',
    hash: 'be253a5875dec73acb698b35be087e7dc541bccb4d90ba74d933f905f93f09b7',
    text: 'mutation RequestBrandDeletion($input: RequestBrandDeletionInput!) {\n  requestBrandDeletion(input: $input) {\n    brandDeletion {\n      id\n    }\n    approvalRequest {\n      id\n      state\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
  };
export const RequestCrmConsent: TypedDocument<RequestCrmConsentMutation, RequestCrmConsentMutationVariables> = {
  name: 'RequestCrmConsent',
  hash: 'cada3d30b083bb758d9bc45f05beb6f766d440a5e57fb4947cde31a4b2cbf2fa',
  text: 'mutation RequestCrmConsent($input: RequestCrmConsentInput!) {\n  requestCrmConsent(input: $input) {\n    consents {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
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
export const ResendFinanceDocumentMail: TypedDocument<
  ResendFinanceDocumentMailMutation,
  ResendFinanceDocumentMailMutationVariables
> = {
  name: 'ResendFinanceDocumentMail',
  hash: '82f048e7a5a4a2b71975bcb23c109ebd3ffee6be238602e2e92cea2527fbfe1b',
  text: 'mutation ResendFinanceDocumentMail($input: ResendFinanceDocumentMailInput!) {\n  resendFinanceDocumentMail(input: $input) {\n    mail {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
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
export const ResumeAutomationRule: TypedDocument<ResumeAutomationRuleMutation, ResumeAutomationRuleMutationVariables> =
  {
    name: 'ResumeAutomationRule',
    hash: 'f9bacb6f4a52ec7a44a433f896d2f4f610cfcb3f127f0668d22dff5f09764ff2',
    text: 'mutation ResumeAutomationRule($input: AutomationRuleStepInput!) {\n  resumeAutomationRule(input: $input) {\n    rule {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
  };
export const ResumeBrand: TypedDocument<ResumeBrandMutation, ResumeBrandMutationVariables> = {
  name: 'ResumeBrand',
  hash: 'cdcac97674203e6239e961f303c7648888cfd6b11fdd4b0ef14ca92500a963cd',
  text: 'mutation ResumeBrand($input: BrandStatusInput!) {\n  resumeBrand(input: $input) {\n    brand {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const ResumeCampaign: TypedDocument<ResumeCampaignMutation, ResumeCampaignMutationVariables> = {
  name: 'ResumeCampaign',
  hash: 'c61481ba1e5ec34a94b0a5c7139f82bed7fdab45cb1229a714650c7a623d5ecd',
  text: 'mutation ResumeCampaign($input: CampaignStepInput!) {\n  resumeCampaign(input: $input) {\n    campaign {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const ResumeWebhook: TypedDocument<ResumeWebhookMutation, ResumeWebhookMutationVariables> = {
  name: 'ResumeWebhook',
  hash: '9e222cd6bd7fca2e515eddeedac253c299e3c55e69a0f1cd62439425762b2bb2',
  text: 'mutation ResumeWebhook($input: WebhookEndpointInput!) {\n  resumeWebhookEndpoint(input: $input) {\n    endpoint {\n      ...WebhookEndpointParts\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}\nfragment WebhookEndpointParts on WebhookEndpoint {\n  id\n  url\n  description\n  eventTypes\n  status\n  pauseReason\n  failures\n  failingSince\n  lastSuccessAt\n  lastError\n  pending\n  version\n  createdAt\n}',
};
export const RetryBrandDeletion: TypedDocument<RetryBrandDeletionMutation, RetryBrandDeletionMutationVariables> = {
  name: 'RetryBrandDeletion',
  hash: '9d29455234a0efc4045999eb85a0ca547e72c4271f689c9a54feb7a81eece76d',
  text: 'mutation RetryBrandDeletion($input: RetryBrandDeletionInput!) {\n  retryBrandDeletion(input: $input) {\n    brandDeletion {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const RetryCrmMessages: TypedDocument<RetryCrmMessagesMutation, RetryCrmMessagesMutationVariables> = {
  name: 'RetryCrmMessages',
  hash: 'ef7ed50f8dd754c79cbd664cca1cbd14341032ec21a2bb61cc5915a7de37b5c8',
  text: 'mutation RetryCrmMessages($input: RetryCrmMessagesInput!) {\n  retryCrmMessages(input: $input) {\n    messages {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const RetryPrivacyRequest: TypedDocument<RetryPrivacyRequestMutation, RetryPrivacyRequestMutationVariables> = {
  name: 'RetryPrivacyRequest',
  hash: 'caa7c9de72856db7c3206dc4a00b5377326becfb6d14cf037b5567fff70ff26d',
  text: 'mutation RetryPrivacyRequest($input: RetryPrivacyRequestInput!) {\n  retryPrivacyRequest(input: $input) {\n    privacyRequest {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const RetryProvisioning: TypedDocument<RetryProvisioningMutation, RetryProvisioningMutationVariables> = {
  name: 'RetryProvisioning',
  hash: 'abc4013a53627945daedeebf8226cd2fb74fce9a23c13459355dbcd2a76483c4',
  text: 'mutation RetryProvisioning($input: RetryBrandProvisioningInput!) {\n  retryBrandProvisioning(input: $input) {\n    provisioning {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const ReverseFinancePayable: TypedDocument<
  ReverseFinancePayableMutation,
  ReverseFinancePayableMutationVariables
> = {
  name: 'ReverseFinancePayable',
  hash: '037c993adc2bce063d06ff8ca900d4c05dfbba72de08e7b72e56e639fde48e3e',
  text: 'mutation ReverseFinancePayable($input: ReverseFinancePayableInput!) {\n  reverseFinancePayable(input: $input) {\n    payable {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const ReverseJournalEntry: TypedDocument<ReverseJournalEntryMutation, ReverseJournalEntryMutationVariables> = {
  name: 'ReverseJournalEntry',
  hash: 'd1b9dbd845323d129bcb650bcd96e45a3902e349197f6fb8e92b689f85823937',
  text: 'mutation ReverseJournalEntry($input: ReverseJournalEntryInput!) {\n  reverseJournalEntry(input: $input) {\n    entry {\n      id\n      label\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const RevokeApiKey: TypedDocument<RevokeApiKeyMutation, RevokeApiKeyMutationVariables> = {
  name: 'RevokeApiKey',
  hash: '7434af92a69db7c1e52d23f046741bffce50a1df207a0b841fabc0c05708a0fd',
  text: 'mutation RevokeApiKey($input: ApiKeyInput!) {\n  revokeApiKey(input: $input) {\n    apiKey {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const RolesOfBrand: TypedDocument<RolesOfBrandQuery, RolesOfBrandQueryVariables> = {
  name: 'RolesOfBrand',
  hash: '74232ffab85ef2b62330c69b6f5544904e9885ec3689e830fcf6a92caf882e3d',
  text: 'query RolesOfBrand {\n  roles {\n    ...RoleParts\n  }\n}\nfragment RoleParts on Role {\n  key\n  name\n  description\n  scope\n  permissions\n  custom\n  protected\n  boundBy\n  version\n  memberCount\n}',
};
export const RollBackPriceDraft: TypedDocument<RollBackPriceDraftMutation, RollBackPriceDraftMutationVariables> = {
  name: 'RollBackPriceDraft',
  hash: 'fb46920879f528b8e68e2bff6d9a1c94e55e9d8479f433523cec212eca8e4e2a',
  text: 'mutation RollBackPriceDraft($input: RollBackPriceDraftInput!) {\n  rollBackPriceDraft(input: $input) {\n    draft {\n      id\n    }\n    refused {\n      lineId\n      sku\n      channel\n      reason\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const RotateApiKey: TypedDocument<RotateApiKeyMutation, RotateApiKeyMutationVariables> = {
  name: 'RotateApiKey',
  hash: 'a5432650f0a8be33f4c9c3ca1a11021999ebe7b9c6cfe149374a4119e446605e',
  text: 'mutation RotateApiKey($input: RotateApiKeyInput!) {\n  rotateApiKey(input: $input) {\n    apiKey {\n      ...ApiKeyParts\n    }\n    secret\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}\nfragment ApiKeyParts on ApiKey {\n  id\n  name\n  start\n  status\n  scopes\n  addresses\n  expiresAt\n  lastUsedAt\n  overlapUntil\n  createdAt\n  createdByName\n  version\n}',
};
export const RotateWebhook: TypedDocument<RotateWebhookMutation, RotateWebhookMutationVariables> = {
  name: 'RotateWebhook',
  hash: '2ca08a22871ffe63604670709d04b7099dfc3397ac713bbce8807c9fdc71b9b8',
  text: 'mutation RotateWebhook($input: RotateWebhookSecretInput!) {\n  rotateWebhookSecret(input: $input) {\n    endpoint {\n      ...WebhookEndpointParts\n    }\n    secret\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}\nfragment WebhookEndpointParts on WebhookEndpoint {\n  id\n  url\n  description\n  eventTypes\n  status\n  pauseReason\n  failures\n  failingSince\n  lastSuccessAt\n  lastError\n  pending\n  version\n  createdAt\n}',
};
export const RunFinanceDunning: TypedDocument<RunFinanceDunningMutation, RunFinanceDunningMutationVariables> = {
  name: 'RunFinanceDunning',
  hash: 'e190b468172d9a5f6ac6fb9613a99aaded068916de16181470fcd475741741bb',
  text: 'mutation RunFinanceDunning($input: RunFinanceDunningInput!) {\n  runFinanceDunning(input: $input) {\n    reminded\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const SaveContentPlan: TypedDocument<SaveContentPlanMutation, SaveContentPlanMutationVariables> = {
  name: 'SaveContentPlan',
  hash: '796cecbeb51228483a2d38f0de49689364afbbb60c48c9dcea82f6fd971d7739',
  text: 'mutation SaveContentPlan($input: SaveContentPlanInput!) {\n  saveContentPlan(input: $input) {\n    plan {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const SaveCrmTask: TypedDocument<SaveCrmTaskMutation, SaveCrmTaskMutationVariables> = {
  name: 'SaveCrmTask',
  hash: '647eb2c41d617584b58436692f378bf302a211d804e525a8a1733bd5651ecf95',
  text: 'mutation SaveCrmTask($input: SaveCrmTaskInput!) {\n  saveCrmTask(input: $input) {\n    task {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const SaveFinancePayee: TypedDocument<SaveFinancePayeeMutation, SaveFinancePayeeMutationVariables> = {
  name: 'SaveFinancePayee',
  hash: 'e8b0d55ac1b9261ad86b8c25d48e6a17744f50f9fd203734acd5aa9d4ef7a81f',
  text: 'mutation SaveFinancePayee($input: SaveFinancePayeeInput!) {\n  saveFinancePayee(input: $input) {\n    payee {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const SaveJourneySettings: TypedDocument<SaveJourneySettingsMutation, SaveJourneySettingsMutationVariables> = {
  name: 'SaveJourneySettings',
  hash: 'ca422ca37d985074b5f8ca2173f9ab4855c3fc065380612e7bf4e20cb6a314ef',
  text: 'mutation SaveJourneySettings($input: SaveJourneySettingsInput!) {\n  saveJourneySettings(input: $input) {\n    settings {\n      version\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const SaveLoyaltyTier: TypedDocument<SaveLoyaltyTierMutation, SaveLoyaltyTierMutationVariables> = {
  name: 'SaveLoyaltyTier',
  hash: '3c1291ae5b23e65317a92c8b7285a03ba5a0363d95dfde0a59df27bc64f5847d',
  text: 'mutation SaveLoyaltyTier($input: SaveLoyaltyTierInput!) {\n  saveLoyaltyTier(input: $input) {\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const SaveProduct: TypedDocument<SaveProductMutation, SaveProductMutationVariables> = {
  name: 'SaveProduct',
  hash: 'b5f23a70a224795b2b2200043dd5a7bc5b2847833115b6d593aa481889737fd7',
  text: 'mutation SaveProduct($input: UpdateProductInput!) {\n  updateProduct(input: $input) {\n    product {\n      id\n      version\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const SaveScoreRules: TypedDocument<SaveScoreRulesMutation, SaveScoreRulesMutationVariables> = {
  name: 'SaveScoreRules',
  hash: 'b19e97a3a9ab74b9e73c3be0fa966afbb0906a4e02584f690942bbdcdf95fe34',
  text: 'mutation SaveScoreRules($input: SaveScoreRulesInput!) {\n  saveScoreRules(input: $input) {\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const ScheduleContentItem: TypedDocument<ScheduleContentItemMutation, ScheduleContentItemMutationVariables> = {
  name: 'ScheduleContentItem',
  hash: 'e94317e6bc81c9749b6dea20f0df28aace5ac8f0021492b69b369919c3b383ca',
  text: 'mutation ScheduleContentItem($input: ScheduleContentItemInput!) {\n  scheduleContentItem(input: $input) {\n    item {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const ScoreRulesPreview: TypedDocument<ScoreRulesPreviewQuery, ScoreRulesPreviewQueryVariables> = {
  name: 'ScoreRulesPreview',
  hash: '19615b8df25eb4c16b422148adac0e59abb104fbac6d5fe66446b86ad571cb81',
  text: 'query ScoreRulesPreview($rules: JSON!) {\n  scoreRulesPreview(rules: $rules) {\n    leads\n    higher\n    lower\n    rows {\n      leadId\n      label\n      name\n      before\n      after\n    }\n  }\n}',
};
export const SearchCategories: TypedDocument<SearchCategoriesQuery, SearchCategoriesQueryVariables> = {
  name: 'SearchCategories',
  hash: '661075b1156aaa799bc531a1ba0cffb0ffdfe67de30f42ca781ca952e28bd075',
  text: 'query SearchCategories {\n  categories {\n    id\n    label\n  }\n}',
};
export const SearchProducts: TypedDocument<SearchProductsQuery, SearchProductsQueryVariables> = {
  name: 'SearchProducts',
  hash: 'de17e11cf7e288f3166daae153a035b18df8d1f01dec3d1fdfcc3011fb4d3f48',
  text: 'query SearchProducts($where: ProductFilter, $orderBy: ProductOrder) {\n  products(first: 8, where: $where, orderBy: $orderBy) {\n    nodes {\n      id\n      name\n      variants {\n        id\n        sku\n        name\n      }\n    }\n  }\n}',
};
export const Segment: TypedDocument<SegmentQuery, SegmentQueryVariables> = {
  name: 'Segment',
  hash: '8b54d0098360b82526187fde7cee1136fbfb279ffe0684f5c0a207ac304a6dc9',
  text: 'query Segment($id: ID!, $first: Int!, $after: String) {\n  segment(id: $id) {\n    ...PeopleSegmentParts\n    members(first: $first, after: $after) {\n      nodes {\n        personId\n        since\n        person {\n          id\n          label: displayName\n          number\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}\nfragment PeopleSegmentParts on Segment {\n  id\n  name\n  description\n  kind\n  filter\n  archived\n  memberCount\n  refreshedAt\n  version\n}',
};
export const SegmentCount: TypedDocument<SegmentCountQuery, SegmentCountQueryVariables> = {
  name: 'SegmentCount',
  hash: '3dda09fc7e0ab1797a7eb073136721d77cf01944c71150965de74b444ee23ad7',
  text: 'query SegmentCount($filter: JSON!) {\n  segmentCount(filter: $filter) {\n    count\n    of\n    exact\n    low\n    high\n    sampled\n  }\n}',
};
export const SegmentCountJob: TypedDocument<SegmentCountJobQuery, SegmentCountJobQueryVariables> = {
  name: 'SegmentCountJob',
  hash: 'dea95016abd217146221389e76ac6d115bd7d419d9f57f2e16382eba578f8a9e',
  text: 'query SegmentCountJob($id: ID!) {\n  segmentCountJob(id: $id) {\n    ...SegmentCountJobParts\n  }\n}\nfragment SegmentCountJobParts on Job {\n  id\n  status\n  result\n  error\n}',
};
export const SegmentFields: TypedDocument<SegmentFieldsQuery, SegmentFieldsQueryVariables> = {
  name: 'SegmentFields',
  hash: '3aa2507adfe024fb3a496493618912ed20ed6947227d9e8a1afa7e113075da96',
  text: 'query SegmentFields {\n  segmentFields {\n    key\n    kind\n    group\n    operators\n    needsEvent\n  }\n}',
};
export const Segments: TypedDocument<SegmentsQuery, SegmentsQueryVariables> = {
  name: 'Segments',
  hash: '3d20393eb24dbfa9d03bbae0729e3da6445531f1e806a5c3994d0adc9b7b02bf',
  text: 'query Segments {\n  segments {\n    ...PeopleSegmentParts\n  }\n}\nfragment PeopleSegmentParts on Segment {\n  id\n  name\n  description\n  kind\n  filter\n  archived\n  memberCount\n  refreshedAt\n  version\n}',
};
export const SendCrmTestMail: TypedDocument<SendCrmTestMailMutation, SendCrmTestMailMutationVariables> = {
  name: 'SendCrmTestMail',
  hash: '2a3c6a32f6f1f6ba78513f0ec9703b5e14098cb9993c4ddc3e26a9b8fc1f1436',
  text: 'mutation SendCrmTestMail($input: SendCrmTestMailInput!) {\n  sendCrmTestMail(input: $input) {\n    job {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const SendFinanceDocument: TypedDocument<SendFinanceDocumentMutation, SendFinanceDocumentMutationVariables> = {
  name: 'SendFinanceDocument',
  hash: '8d32b94add7e2be47bcb2cad7bb487506027008a10cb5f06942b7b3c9d52b1d1',
  text: 'mutation SendFinanceDocument($input: SendFinanceDocumentInput!) {\n  sendFinanceDocument(input: $input) {\n    mail {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const SendFinancePayout: TypedDocument<SendFinancePayoutMutation, SendFinancePayoutMutationVariables> = {
  name: 'SendFinancePayout',
  hash: '173cda6d76aefd04c89fbb387b40c58d982c0e1b3279cfe634b00ae0b8fa93a8',
  text: 'mutation SendFinancePayout($input: FinancePayoutStepInput!) {\n  sendFinancePayout(input: $input) {\n    payout {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const SendStockTransfer: TypedDocument<SendStockTransferMutation, SendStockTransferMutationVariables> = {
  name: 'SendStockTransfer',
  hash: '62fcf054a834da5e46c8c9a0522067f72c6c2bb69d4ea5a0a65ef023bd5b21ee',
  text: 'mutation SendStockTransfer($input: StockTransferStepInput!) {\n  sendStockTransfer(input: $input) {\n    stockTransfer {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const SetAiPolicy: TypedDocument<SetAiPolicyMutation, SetAiPolicyMutationVariables> = {
  name: 'SetAiPolicy',
  hash: 'e8b0e11d8e8067305e35a799928fe14aca789cf8f168cbf87086bf02ad60bc7e',
  text: 'mutation SetAiPolicy($input: SetAiPolicyInput!) {\n  setAiPolicy(input: $input) {\n    policy {\n      version\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const SetAttributeValues: TypedDocument<SetAttributeValuesMutation, SetAttributeValuesMutationVariables> = {
  name: 'SetAttributeValues',
  hash: '8653528367bc92dd6d44ec2cefcea081fc33039bab15dfeeb58cc68566099454',
  text: 'mutation SetAttributeValues($input: SetAttributeValuesInput!) {\n  setAttributeValues(input: $input) {\n    product {\n      id\n      version\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const SetAttributionRule: TypedDocument<SetAttributionRuleMutation, SetAttributionRuleMutationVariables> = {
  name: 'SetAttributionRule',
  hash: 'c9a7c01b69d3c5856c7de003147c74499e767b858c1de81ad9b94184466a51e7',
  text: 'mutation SetAttributionRule($input: SetAttributionRuleInput!) {\n  setAttributionRule(input: $input) {\n    rule {\n      lookbackDays\n      version\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const SetBundle: TypedDocument<SetBundleMutation, SetBundleMutationVariables> = {
  name: 'SetBundle',
  hash: 'a1c5c2eb6bcfb3328ae9bd35502da03e4d7fe36bb79810e6412938fbbdcc9197',
  text: 'mutation SetBundle($input: SetBundleInput!) {\n  setBundle(input: $input) {\n    variant {\n      id\n      version\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const SetCompetitorPage: TypedDocument<SetCompetitorPageMutation, SetCompetitorPageMutationVariables> = {
  name: 'SetCompetitorPage',
  hash: '676d5cc2e8be537d884c60c48fbb76d47a9c1609c9ba98a41413a2cdbca58c02',
  text: 'mutation SetCompetitorPage($input: SetCompetitorPageInput!) {\n  setCompetitorPage(input: $input) {\n    page {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const SetCompetitorPolicy: TypedDocument<SetCompetitorPolicyMutation, SetCompetitorPolicyMutationVariables> = {
  name: 'SetCompetitorPolicy',
  hash: '4a37d007e9be0bccc3762d46b61195602e9271ba3d54652da5d7aaded718c570',
  text: 'mutation SetCompetitorPolicy($input: SetCompetitorPolicyInput!) {\n  setCompetitorPolicy(input: $input) {\n    policy {\n      version\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const SetFinanceBudgets: TypedDocument<SetFinanceBudgetsMutation, SetFinanceBudgetsMutationVariables> = {
  name: 'SetFinanceBudgets',
  hash: '94a79572950b38af5a9a2bed6f588163ed028d111bb21b3834c78318f366c3cf',
  text: 'mutation SetFinanceBudgets($input: SetFinanceBudgetsInput!) {\n  setFinanceBudgets(input: $input) {\n    budgets {\n      account {\n        id\n      }\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const SetFinanceExchangeRate: TypedDocument<
  SetFinanceExchangeRateMutation,
  SetFinanceExchangeRateMutationVariables
> = {
  name: 'SetFinanceExchangeRate',
  hash: '89349e79d82c4ac5eedb1b96f8e6918bcfd9d0d54ee944329e2a24f5c3d26404',
  text: 'mutation SetFinanceExchangeRate($input: SetFinanceExchangeRateInput!) {\n  setFinanceExchangeRate(input: $input) {\n    exchangeRate {\n      currency\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const SetFlagOverride: TypedDocument<SetFlagOverrideMutation, SetFlagOverrideMutationVariables> = {
  name: 'SetFlagOverride',
  hash: '6bf17d8cc7456530b14d8155c80a12e15a552f41d6f370da4ed7e289d03551a8',
  text: 'mutation SetFlagOverride($input: SetFlagOverrideInput!) {\n  setFlagOverride(input: $input) {\n    ...FlagDone\n  }\n}\nfragment FlagDone on FlagPayload {\n  flag {\n    id\n    version\n  }\n  pendingApproval\n  userErrors {\n    code\n    message\n    path\n    details\n  }\n}',
};
export const SetGuardrail: TypedDocument<SetGuardrailMutation, SetGuardrailMutationVariables> = {
  name: 'SetGuardrail',
  hash: 'e3eaad4249524f909ae974fcb1fbc0ec8e80213cc7d89a57f0078eef215313e8',
  text: 'mutation SetGuardrail($input: SetPricingGuardrailInput!) {\n  setPricingGuardrail(input: $input) {\n    guardrail {\n      ...GuardrailParts\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n    warnings {\n      code\n      message\n    }\n  }\n}\nfragment GuardrailParts on PricingGuardrail {\n  id\n  kind\n  level\n  categoryId\n  minimumMarginPercent\n  maximumIncreasePercent\n  maximumDecreasePercent\n  windowDays\n  basis\n  tolerancePercent\n  maximumUndercutPercent\n  policy\n  active\n  version\n  pendingApprovalId\n  amount {\n    ...MoneyParts\n  }\n  channel {\n    id\n    code\n    name\n  }\n  referenceChannel {\n    id\n    code\n    name\n  }\n  variant {\n    id\n    sku\n  }\n}\nfragment MoneyParts on Money {\n  decimal\n  currency\n}',
};
export const SetLandedCost: TypedDocument<SetLandedCostMutation, SetLandedCostMutationVariables> = {
  name: 'SetLandedCost',
  hash: '2d76160a15f438e9897f8a4edf30ea60dd8009e523be52f676ec44a9c2d525bd',
  text: 'mutation SetLandedCost($input: SetLandedCostInput!) {\n  setLandedCost(input: $input) {\n    total {\n      decimal\n      currency\n    }\n    effects {\n      channelId\n      channel\n      marginBefore\n      marginAfter\n      newlyBroken\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const SetLeadAssignee: TypedDocument<SetLeadAssigneeMutation, SetLeadAssigneeMutationVariables> = {
  name: 'SetLeadAssignee',
  hash: '09fa92b6dcdebc89d4cde14b94f1c48d1ea43eb5ccf7dc9309859269a5162ee3',
  text: 'mutation SetLeadAssignee($input: SetLeadAssigneeInput!) {\n  setLeadAssignee(input: $input) {\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const SetListPrices: TypedDocument<SetListPricesMutation, SetListPricesMutationVariables> = {
  name: 'SetListPrices',
  hash: '02c5aac51c5b7c33ae3eda3cce4f0e28990ecba681fcf60e9e5a09fa02396b54',
  text: 'mutation SetListPrices($input: SetListPricesInput!) {\n  setListPrices(input: $input) {\n    written\n    draft {\n      id\n    }\n    verdicts {\n      line\n      verdicts {\n        outcome\n        message\n      }\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const SetMembershipScopes: TypedDocument<SetMembershipScopesMutation, SetMembershipScopesMutationVariables> = {
  name: 'SetMembershipScopes',
  hash: '122ac5075bdcce4062fe503ffff64aef0817ce8537a6c09f2c38641a23d1cda7',
  text: 'mutation SetMembershipScopes($input: SetMembershipScopesInput!) {\n  setMembershipScopes(input: $input) {\n    membership {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const SetNotificationDigest: TypedDocument<
  SetNotificationDigestMutation,
  SetNotificationDigestMutationVariables
> = {
  name: 'SetNotificationDigest',
  hash: 'f4f822a35f379fbdb4f59bc91389a079a883e5d63d95e4243a70cebc200a4970',
  text: 'mutation SetNotificationDigest($input: SetNotificationDigestInput!) {\n  setNotificationDigest(input: $input) {\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const SetNotificationPreference: TypedDocument<
  SetNotificationPreferenceMutation,
  SetNotificationPreferenceMutationVariables
> = {
  name: 'SetNotificationPreference',
  hash: '0f2f28b6111de3bd475283ef11d77ce21e64aa7a7440e8398dc3036900d9d479',
  text: 'mutation SetNotificationPreference($input: SetNotificationPreferenceInput!) {\n  setNotificationPreference(input: $input) {\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const SetPlatformRoles: TypedDocument<SetPlatformRolesMutation, SetPlatformRolesMutationVariables> = {
  name: 'SetPlatformRoles',
  hash: 'bd88fe8011e59da7a1fdb74fb78d61abc56da70b950e8b1d504084b6fb637e81',
  text: 'mutation SetPlatformRoles($input: SetPlatformRolesInput!) {\n  setPlatformRoles(input: $input) {\n    platformAdmin {\n      id\n    }\n    approvalRequest {\n      id\n      state\n    }\n    warnings {\n      code\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const SetPricingPolicy: TypedDocument<SetPricingPolicyMutation, SetPricingPolicyMutationVariables> = {
  name: 'SetPricingPolicy',
  hash: '3e88b3039758f59668688ba606a5cb0a3afec7514b09b844789dc7e8c6ba1870',
  text: 'mutation SetPricingPolicy($input: SetPricingPolicyInput!) {\n  setPricingPolicy(input: $input) {\n    policy {\n      version\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const SetProductCategories: TypedDocument<SetProductCategoriesMutation, SetProductCategoriesMutationVariables> =
  {
    name: 'SetProductCategories',
    hash: 'eb010e655b29ef3f29b38be5ffdc635cbbec60e0352c2255c2090f148cb8b5cf',
    text: 'mutation SetProductCategories($input: SetProductCategoriesInput!) {\n  setProductCategories(input: $input) {\n    product {\n      id\n      version\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
  };
export const SetProductMedia: TypedDocument<SetProductMediaMutation, SetProductMediaMutationVariables> = {
  name: 'SetProductMedia',
  hash: '3db32b58d845f6069c3a030d58f9b95041161896266cee9b64e2aec48df20920',
  text: 'mutation SetProductMedia($input: SetProductMediaInput!) {\n  setProductMedia(input: $input) {\n    product {\n      id\n      version\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const SetQuietHours: TypedDocument<SetQuietHoursMutation, SetQuietHoursMutationVariables> = {
  name: 'SetQuietHours',
  hash: 'cd9b6964210750750f6d5d753dbd002b3ccac0c66dd61e8247f753bf8ef4d940',
  text: 'mutation SetQuietHours($input: SetQuietHoursInput!) {\n  setQuietHours(input: $input) {\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const SetReorderRule: TypedDocument<SetReorderRuleMutation, SetReorderRuleMutationVariables> = {
  name: 'SetReorderRule',
  hash: '40ca894a94886adce4b3abaf2038f617ca52f3ef7ddc5d01fe50e2ed50bed628',
  text: 'mutation SetReorderRule($input: SetReorderRuleInput!) {\n  setReorderRule(input: $input) {\n    suggestion {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const SetStockLotState: TypedDocument<SetStockLotStateMutation, SetStockLotStateMutationVariables> = {
  name: 'SetStockLotState',
  hash: '61792d2ca3cf8f4ff47a6f303ed2450475fd57e7e42eb20437e9f234d02f298f',
  text: 'mutation SetStockLotState($input: SetStockLotStateInput!) {\n  setStockLotState(input: $input) {\n    stockLot {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const SetStockSettings: TypedDocument<SetStockSettingsMutation, SetStockSettingsMutationVariables> = {
  name: 'SetStockSettings',
  hash: '264bc409352b68a64d7823f16399c70531ebdb13f922266aa06c282655123b34',
  text: 'mutation SetStockSettings($input: SetStockSettingsInput!) {\n  setStockSettings(input: $input) {\n    stockSettings {\n      version\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const SetStockSources: TypedDocument<SetStockSourcesMutation, SetStockSourcesMutationVariables> = {
  name: 'SetStockSources',
  hash: 'dc7e0899c97056ac44c713a277af1efa2bc560b8781236550dcb584a94963cbc',
  text: 'mutation SetStockSources($input: SetStockSourcesInput!) {\n  setStockSources(input: $input) {\n    stockSource {\n      channelId\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const SettleFinancePayout: TypedDocument<SettleFinancePayoutMutation, SettleFinancePayoutMutationVariables> = {
  name: 'SettleFinancePayout',
  hash: 'e353b7053684f2ae8342d91fda9ad1adae70ce400cffe9cd3cb354e736ce3063',
  text: 'mutation SettleFinancePayout($input: EndFinancePayoutInput!) {\n  settleFinancePayout(input: $input) {\n    payout {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const SetVariantSuppliers: TypedDocument<SetVariantSuppliersMutation, SetVariantSuppliersMutationVariables> = {
  name: 'SetVariantSuppliers',
  hash: '25b5942e20d61dde884381e6e692f16fc8cc8c3410483694faad4b8dc3a378c7',
  text: 'mutation SetVariantSuppliers($input: SetVariantSuppliersInput!) {\n  setVariantSuppliers(input: $input) {\n    variant {\n      id\n      version\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const SignIn: TypedDocument<SignInMutation, SignInMutationVariables> = {
  name: 'SignIn',
  hash: '9806b9cd880aff262e3e82e768ec63a6bafeabc45412be09d9b8997fe289f526',
  text: 'mutation SignIn($input: SignInInput!) {\n  signIn(input: $input) {\n    challenge {\n      token\n    }\n    session {\n      accessToken\n      refreshToken\n      expiresAt\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const SignInProviders: TypedDocument<SignInProvidersQuery, SignInProvidersQueryVariables> = {
  name: 'SignInProviders',
  hash: 'a66f9c42e605fbab0603fe87fcf8878538a332e73cf31a73c5d77d27e0b256aa',
  text: 'query SignInProviders($brand: String) {\n  signInProviders(brand: $brand) {\n    id\n    name\n  }\n}',
};
export const SignOut: TypedDocument<SignOutMutation, SignOutMutationVariables> = {
  name: 'SignOut',
  hash: 'e70d45e86b54e681073e5dabc5628794b6702bad9d4bdba94d42e60fbb423f3a',
  text: 'mutation SignOut($input: SignOutInput!) {\n  signOut(input: $input) {\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const StartActivityExport: TypedDocument<StartActivityExportMutation, StartActivityExportMutationVariables> = {
  name: 'StartActivityExport',
  hash: '48b2d52c0537ed5b93c90b4fc56eb050ab2873584f54db5aca5085638cd0e0c9',
  text: 'mutation StartActivityExport($input: StartActivityExportInput!) {\n  startActivityExport(input: $input) {\n    activityExport {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const StartAuditVerification: TypedDocument<
  StartAuditVerificationMutation,
  StartAuditVerificationMutationVariables
> = {
  name: 'StartAuditVerification',
  hash: '32459f63aaf54732a73dc900e24ddda9e04244b263963e466dc05b30499805df',
  text: 'mutation StartAuditVerification($input: StartAuditVerificationInput!) {\n  startAuditVerification(input: $input) {\n    verification {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const StartBulkEdit: TypedDocument<StartBulkEditMutation, StartBulkEditMutationVariables> = {
  name: 'StartBulkEdit',
  hash: '7f37545395cab423c959f37474c7acb4b98462c95de1a693bb8a3f1d2b85947c',
  text: 'mutation StartBulkEdit($input: StartBulkEditInput!) {\n  startBulkEdit(input: $input) {\n    edit {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const StartCrmImport: TypedDocument<StartCrmImportMutation, StartCrmImportMutationVariables> = {
  name: 'StartCrmImport',
  hash: '7f326183da988813c666790983e9146a2e3bb16617e704262f815185e259388f',
  text: 'mutation StartCrmImport($input: StartCrmImportInput!) {\n  startCrmImport(input: $input) {\n    import {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const StartFinanceExport: TypedDocument<StartFinanceExportMutation, StartFinanceExportMutationVariables> = {
  name: 'StartFinanceExport',
  hash: '47d0ef58f3d515ab6bf08537bb23a856c3fc96a4d0330c9bbb4ea7ba27ddf732',
  text: 'mutation StartFinanceExport($input: StartFinanceExportInput!) {\n  startFinanceExport(input: $input) {\n    export {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const StartOidcSignIn: TypedDocument<StartOidcSignInMutation, StartOidcSignInMutationVariables> = {
  name: 'StartOidcSignIn',
  hash: '55071c1ccab3f9031b058831918ae287c9f3a5d52ef3a5c485ff41fb7f47cd93',
  text: 'mutation StartOidcSignIn($input: StartOidcSignInInput!) {\n  startOidcSignIn(input: $input) {\n    url\n    handle\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const StartProductImport: TypedDocument<StartProductImportMutation, StartProductImportMutationVariables> = {
  name: 'StartProductImport',
  hash: '022fab7ced2f8e5883990407ba578824808cdf9f093f47d48f203510f4d23570',
  text: 'mutation StartProductImport($input: StartProductImportInput!) {\n  startProductImport(input: $input) {\n    import {\n      id\n      dryRun\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n    warnings {\n      code\n      message\n    }\n  }\n}',
};
export const StartRecordExport: TypedDocument<StartRecordExportMutation, StartRecordExportMutationVariables> = {
  name: 'StartRecordExport',
  hash: '3b7cb98688976a0dbc22c627a3aa6ce2caa022af47b7f1eb3430341358ae2dd7',
  text: 'mutation StartRecordExport($input: StartRecordExportInput!) {\n  startRecordExport(input: $input) {\n    export {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const StartRecordImport: TypedDocument<StartRecordImportMutation, StartRecordImportMutationVariables> = {
  name: 'StartRecordImport',
  hash: '73cec0d6f3021a65d7ff97c7365d349ff4a8085f9a21f520f8fcf69f7e1cf7b6',
  text: 'mutation StartRecordImport($input: StartRecordImportInput!) {\n  startRecordImport(input: $input) {\n    import {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const StartSecondFactor: TypedDocument<StartSecondFactorMutation, StartSecondFactorMutationVariables> = {
  name: 'StartSecondFactor',
  hash: 'ae25627a5269a809d7775667fbbb27296d4cd0ec851ad405d0c5fbb876ea985b',
  text: 'mutation StartSecondFactor($input: StartSecondFactorInput!) {\n  startSecondFactor(input: $input) {\n    enrolment {\n      secret\n      qrSvg\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const StartStockCount: TypedDocument<StartStockCountMutation, StartStockCountMutationVariables> = {
  name: 'StartStockCount',
  hash: 'b09d22ae23a461c84e711a1f0c32d4367c5340a3042a28ca5a66b5ff52b386ba',
  text: 'mutation StartStockCount($input: StartStockCountInput!) {\n  startStockCount(input: $input) {\n    stockCount {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const StepContentItem: TypedDocument<StepContentItemMutation, StepContentItemMutationVariables> = {
  name: 'StepContentItem',
  hash: 'b139a78cf98835db32b5c64b219f07bb2669abc6e403d1e53df53cb9234453db',
  text: 'mutation StepContentItem($input: StepContentItemInput!) {\n  stepContentItem(input: $input) {\n    item {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const StockBoard: TypedDocument<StockBoardQuery, StockBoardQueryVariables> = {
  name: 'StockBoard',
  hash: 'e90773ce818ffc0e37ab64d9b413d829821cc851a8d5479c42f03ab4ae8b652d',
  text: 'query StockBoard($first: Int!, $after: String, $where: StockItemFilter, $low: Boolean!, $blocked: Boolean!, $expiringWithinDays: Int) {\n  stockItems(\n    first: $first\n    after: $after\n    where: $where\n    low: $low\n    blocked: $blocked\n    expiringWithinDays: $expiringWithinDays\n  ) {\n    nodes {\n      ...StockRow\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n}\nfragment StockRow on StockItem {\n  id\n  onHand\n  reserved\n  available\n  tracksLots\n  low\n  firstExpiry\n  blockedAt\n  version\n  location {\n    ...StockPlace\n  }\n  variant {\n    id\n    sku\n    name\n    product {\n      id\n      name\n    }\n  }\n}\nfragment StockPlace on StockLocation {\n  id\n  code\n  name\n  kind\n  sellable\n  allowsBackorder\n  active\n}',
};
export const StockCounts: TypedDocument<StockCountsQuery, StockCountsQueryVariables> = {
  name: 'StockCounts',
  hash: 'a32a5d826491617eaf958381d74e7c7e3a58d7d107dca755762d9ae82d8f594a',
  text: 'query StockCounts($first: Int!, $after: String, $where: StockCountFilter) {\n  stockCounts(first: $first, after: $after, where: $where) {\n    nodes {\n      id\n      state\n      blind\n      round\n      note\n      version\n      createdAt\n      location {\n        ...StockPlace\n      }\n      lines {\n        id\n        variantId\n        sku\n        lotCode\n        counted\n        countedAt\n        expected\n        difference\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n}\nfragment StockPlace on StockLocation {\n  id\n  code\n  name\n  kind\n  sellable\n  allowsBackorder\n  active\n}',
};
export const StockLots: TypedDocument<StockLotsQuery, StockLotsQueryVariables> = {
  name: 'StockLots',
  hash: '5964cc5b41fbb617fb9422fc0932ee635582aa28626ec377016a063a213fc508',
  text: 'query StockLots($first: Int!, $after: String, $where: StockLotFilter, $expiringWithinDays: Int) {\n  stockLots(\n    first: $first\n    after: $after\n    where: $where\n    expiringWithinDays: $expiringWithinDays\n  ) {\n    nodes {\n      id\n      sku\n      code\n      expiresOn\n      expired\n      state\n      note\n      onHand\n      sold\n      version\n      holdings {\n        onHand\n        location {\n          ...StockPlace\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n}\nfragment StockPlace on StockLocation {\n  id\n  code\n  name\n  kind\n  sellable\n  allowsBackorder\n  active\n}',
};
export const StockOfItem: TypedDocument<StockOfItemQuery, StockOfItemQueryVariables> = {
  name: 'StockOfItem',
  hash: '536a255e20b5e9367344ec12fb12bfa5666314c42aab6d467beb5bb80604f40e',
  text: 'query StockOfItem($first: Int!, $after: String, $variantId: ID, $locationId: ID) {\n  stockMovements(\n    first: $first\n    after: $after\n    where: {variantId: {eq: $variantId}, locationId: {eq: $locationId}}\n  ) {\n    nodes {\n      id\n      kind\n      delta\n      onHandAfter\n      reasonCode\n      reason\n      occurredAt\n      actor {\n        kind\n        name\n      }\n      counterpart {\n        id\n        name\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n  reorderSuggestions(first: 1, variantId: $variantId, locationId: $locationId) {\n    nodes {\n      id\n      version\n      reorderPoint\n      target\n      packSize\n      safetyDays\n      leadDays\n      quantity\n    }\n  }\n}',
};
export const StockOfProduct: TypedDocument<StockOfProductQuery, StockOfProductQueryVariables> = {
  name: 'StockOfProduct',
  hash: 'c2cfd24a476e3111ae1dde847095c4cb6e3461e473540356131763cc27bae45f',
  text: 'query StockOfProduct($id: ID!) {\n  product(id: $id) {\n    id\n    variants {\n      id\n      sku\n      name\n      stock {\n        id\n        onHand\n        reserved\n        available\n        low\n        firstExpiry\n        blockedAt\n        location {\n          ...StockPlace\n        }\n      }\n      availability {\n        channelId\n        available\n        backorder\n      }\n    }\n  }\n  channels {\n    id\n    name\n    active\n  }\n}\nfragment StockPlace on StockLocation {\n  id\n  code\n  name\n  kind\n  sellable\n  allowsBackorder\n  active\n}',
};
export const StockPlaces: TypedDocument<StockPlacesQuery, StockPlacesQueryVariables> = {
  name: 'StockPlaces',
  hash: 'a3a36ef4486a53f5d6d43d8b301cf2d27500a378267953c3885e5171728646a4',
  text: 'query StockPlaces($first: Int!, $after: String, $where: StockLocationFilter) {\n  stockLocations(first: $first, after: $after, where: $where) {\n    nodes {\n      ...StockPlace\n    }\n  }\n}\nfragment StockPlace on StockLocation {\n  id\n  code\n  name\n  kind\n  sellable\n  allowsBackorder\n  active\n}',
};
export const StockReorder: TypedDocument<StockReorderQuery, StockReorderQueryVariables> = {
  name: 'StockReorder',
  hash: '66812d6921491b899255132c6f172d0a790f138a22d88b99fec520d7e6d9b9f3',
  text: 'query StockReorder($first: Int!, $after: String, $needed: Boolean!) {\n  reorderSuggestions(first: $first, after: $after, needed: $needed) {\n    nodes {\n      id\n      variantId\n      sku\n      reorderPoint\n      point\n      target\n      packSize\n      onHand\n      inTransit\n      onOrder\n      sold\n      quantity\n      location {\n        ...StockPlace\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n  replenishments(first: 20, state: OPEN) {\n    nodes {\n      id\n      sku\n      quantity\n      received\n      reference\n      expectedOn\n      version\n      location {\n        ...StockPlace\n      }\n    }\n  }\n}\nfragment StockPlace on StockLocation {\n  id\n  code\n  name\n  kind\n  sellable\n  allowsBackorder\n  active\n}',
};
export const StockReservations: TypedDocument<StockReservationsQuery, StockReservationsQueryVariables> = {
  name: 'StockReservations',
  hash: '3bf2f0cc6c4121f9cbf6223826e8fd58ad8adae42b67672330bc8b0dac9b5cf8',
  text: 'query StockReservations($first: Int!, $after: String, $where: StockReservationFilter) {\n  stockReservations(first: $first, after: $after, where: $where) {\n    nodes {\n      id\n      state\n      reference\n      expiresAt\n      endedAt\n      version\n      createdAt\n      lines {\n        sku\n        quantity\n        location {\n          ...StockPlace\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n}\nfragment StockPlace on StockLocation {\n  id\n  code\n  name\n  kind\n  sellable\n  allowsBackorder\n  active\n}',
};
export const StockSetUp: TypedDocument<StockSetUpQuery, StockSetUpQueryVariables> = {
  name: 'StockSetUp',
  hash: 'e98cf25c79c7421853600827cf152012d4735f077e86ca15c3f0366a38b1972e',
  text: 'query StockSetUp($where: StockLocationFilter) {\n  stockLocations(first: 100, where: $where) {\n    nodes {\n      ...StockPlaceSettings\n    }\n  }\n  stockSettings {\n    reservationMinutes\n    expiryWarningDays\n    version\n  }\n  stockSources {\n    channelId\n    locations {\n      id\n    }\n  }\n  channels {\n    id\n    name\n    active\n  }\n}\nfragment StockPlaceSettings on StockLocation {\n  id\n  code\n  name\n  kind\n  sellable\n  allowsBackorder\n  active\n  position\n  version\n}',
};
export const StockTransfers: TypedDocument<StockTransfersQuery, StockTransfersQueryVariables> = {
  name: 'StockTransfers',
  hash: '561c0958a72846fac617f74ac260e7e5ceb68e66771753d8f3929f95b274ded3',
  text: 'query StockTransfers($first: Int!, $after: String, $where: StockTransferFilter) {\n  stockTransfers(first: $first, after: $after, where: $where) {\n    nodes {\n      id\n      state\n      note\n      version\n      createdAt\n      sentAt\n      from {\n        ...StockPlace\n      }\n      to {\n        ...StockPlace\n      }\n      lines {\n        variantId\n        sku\n        quantity\n        received\n        lost\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n}\nfragment StockPlace on StockLocation {\n  id\n  code\n  name\n  kind\n  sellable\n  allowsBackorder\n  active\n}',
};
export const SubmitCampaign: TypedDocument<SubmitCampaignMutation, SubmitCampaignMutationVariables> = {
  name: 'SubmitCampaign',
  hash: '717a285b23fcd29688e875ac3be25ce3a9401711e20b2a9ee85e48bb84200e3a',
  text: 'mutation SubmitCampaign($input: CampaignStepInput!) {\n  submitCampaign(input: $input) {\n    campaign {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const SubmitLeadForm: TypedDocument<SubmitLeadFormMutation, SubmitLeadFormMutationVariables> = {
  name: 'SubmitLeadForm',
  hash: 'd1a552de7afcd40b16724e4aca78c9b2f5359b72624e74f5539bb52ae11afbd4',
  text: 'mutation SubmitLeadForm($input: SubmitLeadFormInput!) {\n  submitLeadForm(input: $input) {\n    received\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const SubmitManualEntry: TypedDocument<SubmitManualEntryMutation, SubmitManualEntryMutationVariables> = {
  name: 'SubmitManualEntry',
  hash: '3beeef5038acfbef34ccd6f6ae01b0eadfd217efa70f08517d6ffdb6c6351d1a',
  text: 'mutation SubmitManualEntry($input: ManualEntryStepInput!) {\n  submitManualEntry(input: $input) {\n    manualEntry {\n      id\n      entryId\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const SubmitPriceDraft: TypedDocument<SubmitPriceDraftMutation, SubmitPriceDraftMutationVariables> = {
  name: 'SubmitPriceDraft',
  hash: 'd4b7e1e6d844c1c797ea74622b8790db4f831dda82411ff65ebe6a97c12072d8',
  text: 'mutation SubmitPriceDraft($input: PriceDraftStepInput!) {\n  submitPriceDraft(input: $input) {\n    draft {\n      id\n      status\n      version\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const SubmitStockCount: TypedDocument<SubmitStockCountMutation, SubmitStockCountMutationVariables> = {
  name: 'SubmitStockCount',
  hash: 'c5f7ba4d716336d78da26cedea45c9637392ad62902d52585fdac8d00cc33642',
  text: 'mutation SubmitStockCount($input: SubmitStockCountInput!) {\n  submitStockCount(input: $input) {\n    stockCount {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const SuggestFinanceBankMatches: TypedDocument<
  SuggestFinanceBankMatchesMutation,
  SuggestFinanceBankMatchesMutationVariables
> = {
  name: 'SuggestFinanceBankMatches',
  hash: '8899a00652a09ecc2f346e672962d9626288a36537c7e26381a8abed26ec01a5',
  text: 'mutation SuggestFinanceBankMatches($input: SuggestFinanceBankMatchesInput!) {\n  suggestFinanceBankMatches(input: $input) {\n    changed\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const SupplierChoices: TypedDocument<SupplierChoicesQuery, SupplierChoicesQueryVariables> = {
  name: 'SupplierChoices',
  hash: '6bcfb95615d00693dc1bcb715a96ccdbb0d206540aec4fc4e1bcefc9ac994eca',
  text: 'query SupplierChoices {\n  suppliers(first: 100) {\n    nodes {\n      id\n      name\n    }\n  }\n}',
};
export const Suppliers: TypedDocument<SuppliersQuery, SuppliersQueryVariables> = {
  name: 'Suppliers',
  hash: '6cc2c5a8df487efb1269b5a8833b4de828deb430a650ffa93f6e8bb852e10c3f',
  text: 'query Suppliers($first: Int!, $after: String) {\n  suppliers(first: $first, after: $after) {\n    nodes {\n      ...SupplierParts\n    }\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n    }\n    totalCount\n  }\n}\nfragment SupplierParts on Supplier {\n  id\n  name\n  contact\n  email\n  phone\n  leadTimeDays\n  note\n  active\n  version\n}',
};
export const SuppressCrmAddress: TypedDocument<SuppressCrmAddressMutation, SuppressCrmAddressMutationVariables> = {
  name: 'SuppressCrmAddress',
  hash: '2afc8582c39f80c03b84fe8cb06267f7ae0e534e3f246afc5c972dcbd9cca189',
  text: 'mutation SuppressCrmAddress($input: SuppressCrmAddressInput!) {\n  suppressCrmAddress(input: $input) {\n    suppression {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const SuspendBrand: TypedDocument<SuspendBrandMutation, SuspendBrandMutationVariables> = {
  name: 'SuspendBrand',
  hash: 'e5bb2568034571761672d16a9cfc8fc44c79f53fe0044fa3290901659659ecc5',
  text: 'mutation SuspendBrand($input: BrandStatusInput!) {\n  suspendBrand(input: $input) {\n    brand {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const SwitchBrand: TypedDocument<SwitchBrandMutation, SwitchBrandMutationVariables> = {
  name: 'SwitchBrand',
  hash: '54b96e319eac54fc9eb25aaac6bd8498c26674674aba098861b9ed48747a3037',
  text: 'mutation SwitchBrand($input: SwitchBrandInput!) {\n  switchBrand(input: $input) {\n    session {\n      accessToken\n      refreshToken\n      expiresAt\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const SwitchFlag: TypedDocument<SwitchFlagMutation, SwitchFlagMutationVariables> = {
  name: 'SwitchFlag',
  hash: '987d1bcbbe64ef290a24a0ba843e1b645b4a5978514e1bf1b247f71235793e38',
  text: 'mutation SwitchFlag($input: SwitchFlagInput!) {\n  switchFlag(input: $input) {\n    ...FlagDone\n  }\n}\nfragment FlagDone on FlagPayload {\n  flag {\n    id\n    version\n  }\n  pendingApproval\n  userErrors {\n    code\n    message\n    path\n    details\n  }\n}',
};
export const SwitchOffAutomationRule: TypedDocument<
  SwitchOffAutomationRuleMutation,
  SwitchOffAutomationRuleMutationVariables
> = {
  name: 'SwitchOffAutomationRule',
  hash: 'f06ebcdb3e5ff36d42b59d7ee2893027964ceaada82970e1144f420ae4d57486',
  text: 'mutation SwitchOffAutomationRule($input: AutomationRuleStepInput!) {\n  switchOffAutomationRule(input: $input) {\n    rule {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const SwitchOnAutomationRule: TypedDocument<
  SwitchOnAutomationRuleMutation,
  SwitchOnAutomationRuleMutationVariables
> = {
  name: 'SwitchOnAutomationRule',
  hash: '351f2fca6e66868200ace180d068fabea09f7f85a9cf4880643956292c40b7c5',
  text: 'mutation SwitchOnAutomationRule($input: AutomationRuleStepInput!) {\n  switchOnAutomationRule(input: $input) {\n    rule {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const TakeCrmMailReport: TypedDocument<TakeCrmMailReportMutation, TakeCrmMailReportMutationVariables> = {
  name: 'TakeCrmMailReport',
  hash: '1c0ab3c5f744b9960f5152ebee7a36629d4a7dff97fb7e65a5a6ea788c665169',
  text: 'mutation TakeCrmMailReport($input: TakeCrmMailReportInput!) {\n  takeCrmMailReport(input: $input) {\n    message {\n      id\n      label\n      bounceKind\n      addressHint\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const TakeFinanceMailReport: TypedDocument<
  TakeFinanceMailReportMutation,
  TakeFinanceMailReportMutationVariables
> = {
  name: 'TakeFinanceMailReport',
  hash: 'b92bb369fd126a84b106d2cce2faa1009cfb6f330b06dc08a254ec2599a00c66',
  text: 'mutation TakeFinanceMailReport($input: TakeFinanceMailReportInput!) {\n  takeFinanceMailReport(input: $input) {\n    mail {\n      id\n      label\n      status\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const Telemetry: TypedDocument<TelemetryQuery, TelemetryQueryVariables> = {
  name: 'Telemetry',
  hash: '5ab7a23448681466f436a31e0cd07729553eb2a6b6cd7f628655651b0af7db95',
  text: 'query Telemetry($from: DateTime!, $to: DateTime!) {\n  telemetrySummary(from: $from, to: $to) {\n    top {\n      kind\n      path\n      name\n      count\n      sessions\n    }\n    days {\n      day\n      kind\n      count\n      sessions\n    }\n  }\n  opsMetricNames(from: $from, to: $to) {\n    name\n    unit\n    count\n    latestAt\n  }\n}',
};
export const TestIdentityProvider: TypedDocument<TestIdentityProviderMutation, TestIdentityProviderMutationVariables> =
  {
    name: 'TestIdentityProvider',
    hash: '6c2b34f7f5c0613e5bc4ec66492fcae47df4ae5f77fd2411293ac6baf1b89502',
    text: 'mutation TestIdentityProvider($input: TestIdentityProviderInput!) {\n  testIdentityProvider(input: $input) {\n    issuer\n    authorizationEndpoint\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
  };
export const TestWebhook: TypedDocument<TestWebhookMutation, TestWebhookMutationVariables> = {
  name: 'TestWebhook',
  hash: '893c9861e20bb6c3651194fc5f24f84505f03b358843ffcd36824b1026f6662c',
  text: 'mutation TestWebhook($input: SendTestWebhookInput!) {\n  sendTestWebhook(input: $input) {\n    delivery {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const TrackStockLots: TypedDocument<TrackStockLotsMutation, TrackStockLotsMutationVariables> = {
  name: 'TrackStockLots',
  hash: '48e0d59a9b78d6033ccf6abbf9b8ad34191f5de72d95bb9375caa9c4fcaec3c8',
  text: 'mutation TrackStockLots($input: TrackStockLotsInput!) {\n  trackStockLots(input: $input) {\n    stockLots {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const TransferLoyaltyPoints: TypedDocument<
  TransferLoyaltyPointsMutation,
  TransferLoyaltyPointsMutationVariables
> = {
  name: 'TransferLoyaltyPoints',
  hash: '2b781dcfc6c07dc75fb81217d8d47a20b2dacb3e91c9a0c79ceb50709534ecd3',
  text: 'mutation TransferLoyaltyPoints($input: TransferLoyaltyPointsInput!) {\n  transferLoyaltyPoints(input: $input) {\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const TriageMention: TypedDocument<TriageMentionMutation, TriageMentionMutationVariables> = {
  name: 'TriageMention',
  hash: 'be5831afb7df9505bd5d12a709214ae558c9e222626413c1145dde2fa03cfe54',
  text: 'mutation TriageMention($input: TriageMentionInput!) {\n  triageMention(input: $input) {\n    mention {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const TryAutomation: TypedDocument<TryAutomationQuery, TryAutomationQueryVariables> = {
  name: 'TryAutomation',
  hash: 'a183c821cb3fc3d30f1bfc0ed56df04ea65e785ac00d65843d0ba6a797310915',
  text: 'query TryAutomation($input: TryAutomationInput!) {\n  tryAutomation(input: $input) {\n    examined\n    wouldRun\n    complete\n    rows {\n      eventId\n      summary\n      occurredAt\n      wouldRun\n      reason\n      facts {\n        path\n        value\n      }\n    }\n  }\n}',
};
export const TryPromotion: TypedDocument<TryPromotionQuery, TryPromotionQueryVariables> = {
  name: 'TryPromotion',
  hash: '599a190b9d2059b956ca409652fc23e2dc459ee05306c5178700f52bfcf70d66',
  text: 'query TryPromotion($input: EvaluatePromotionsInput!) {\n  evaluatePromotions(input: $input) {\n    discount {\n      ...MoneyParts\n    }\n    grossBefore {\n      ...MoneyParts\n    }\n    gross {\n      ...MoneyParts\n    }\n    net {\n      ...MoneyParts\n    }\n    tax {\n      ...MoneyParts\n    }\n    unpricedVariantIds\n    unknownCodes\n    promotions {\n      promotionId\n      name\n      reason\n      discount {\n        ...MoneyParts\n      }\n    }\n  }\n}\nfragment MoneyParts on Money {\n  decimal\n  currency\n}',
};
export const UndoBulkEdit: TypedDocument<UndoBulkEditMutation, UndoBulkEditMutationVariables> = {
  name: 'UndoBulkEdit',
  hash: '60400b179d421871d352ed314d9de4025721ae454409edebf363b99994d605b4',
  text: 'mutation UndoBulkEdit($input: UndoBulkEditInput!) {\n  undoBulkEdit(input: $input) {\n    edit {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const UndoCrmImport: TypedDocument<UndoCrmImportMutation, UndoCrmImportMutationVariables> = {
  name: 'UndoCrmImport',
  hash: '10d072b61aa9827a788d8ca86b7e78d89c7d76d428d2c6b14f3d0532543e456b',
  text: 'mutation UndoCrmImport($input: UndoCrmImportInput!) {\n  undoCrmImport(input: $input) {\n    import {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const UndoProductImport: TypedDocument<UndoProductImportMutation, UndoProductImportMutationVariables> = {
  name: 'UndoProductImport',
  hash: '008978671062a65491eb6541b944870e560de296f272d813e94b076bc4463469',
  text: 'mutation UndoProductImport($input: UndoProductImportInput!) {\n  undoProductImport(input: $input) {\n    import {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const UndoRecordImport: TypedDocument<UndoRecordImportMutation, UndoRecordImportMutationVariables> = {
  name: 'UndoRecordImport',
  hash: 'e4d573fb6260ccfa5437db7cb002b074b13824b6e487c14b97b4045ea4f718fb',
  text: 'mutation UndoRecordImport($input: UndoRecordImportInput!) {\n  undoRecordImport(input: $input) {\n    import {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const UnmergePeople: TypedDocument<UnmergePeopleMutation, UnmergePeopleMutationVariables> = {
  name: 'UnmergePeople',
  hash: '88e22ff441bd8850aa02cb81a6812046ebc1f6f5f9a68da03cdd56bffb60b0c2',
  text: 'mutation UnmergePeople($input: UnmergePeopleInput!) {\n  unmergePeople(input: $input) {\n    merge {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const UpdateAttribute: TypedDocument<UpdateAttributeMutation, UpdateAttributeMutationVariables> = {
  name: 'UpdateAttribute',
  hash: '0184898ba9cebfa7bfbc0622566e63ff9828fb437eb23752fa9bd9d3ebbe965f',
  text: 'mutation UpdateAttribute($input: UpdateAttributeInput!) {\n  updateAttribute(input: $input) {\n    attribute {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const UpdateAutomationRule: TypedDocument<UpdateAutomationRuleMutation, UpdateAutomationRuleMutationVariables> =
  {
    name: 'UpdateAutomationRule',
    hash: '9407fd582b54b1d05d08f8cfe78dbd93b0b3e463103b0f8221c2f51d1dd87d22',
    text: 'mutation UpdateAutomationRule($input: UpdateAutomationRuleInput!) {\n  updateAutomationRule(input: $input) {\n    rule {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
  };
export const UpdateBrand: TypedDocument<UpdateBrandMutation, UpdateBrandMutationVariables> = {
  name: 'UpdateBrand',
  hash: '43e043a75470ed0a234216ad95204ca382fb0213c04579ff09101402fda8b3d2',
  text: 'mutation UpdateBrand($input: UpdateBrandInput!) {\n  updateBrand(input: $input) {\n    brand {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const UpdateCampaign: TypedDocument<UpdateCampaignMutation, UpdateCampaignMutationVariables> = {
  name: 'UpdateCampaign',
  hash: '2ada8b4a977c57ebfb5abc8db56c66a05b8e133d1859d3704cdbb71bd258e838',
  text: 'mutation UpdateCampaign($input: UpdateCampaignInput!) {\n  updateCampaign(input: $input) {\n    campaign {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const UpdateCategory: TypedDocument<UpdateCategoryMutation, UpdateCategoryMutationVariables> = {
  name: 'UpdateCategory',
  hash: 'd8ed2870ca5ac0be52e20cac8164c3f2f104411b3fadd5fcb052cdddfb2f61f1',
  text: 'mutation UpdateCategory($input: UpdateCategoryInput!) {\n  updateCategory(input: $input) {\n    category {\n      id\n      version\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const UpdateCompany: TypedDocument<UpdateCompanyMutation, UpdateCompanyMutationVariables> = {
  name: 'UpdateCompany',
  hash: '1ad3512ea9d9ad479f0e1938c34104b9a277e26618a65ea372116f8a1bb869d2',
  text: 'mutation UpdateCompany($input: UpdateCompanyInput!) {\n  updateCompany(input: $input) {\n    company {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const UpdateCompetitor: TypedDocument<UpdateCompetitorMutation, UpdateCompetitorMutationVariables> = {
  name: 'UpdateCompetitor',
  hash: '1cf4e8000e8f0bca71ef2d963f036a5c92f571f7788bfee45f455f1ddf571a3f',
  text: 'mutation UpdateCompetitor($input: UpdateCompetitorInput!) {\n  updateCompetitor(input: $input) {\n    competitor {\n      ...CompetitorParts\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}\nfragment CompetitorParts on Competitor {\n  id\n  code\n  name\n  website\n  currency\n  pricesIncludeVat\n  active\n  listingCount\n  version\n}',
};
export const UpdateCompetitorListing: TypedDocument<
  UpdateCompetitorListingMutation,
  UpdateCompetitorListingMutationVariables
> = {
  name: 'UpdateCompetitorListing',
  hash: '8ebb5c1566d85cde887c7d4116d5325faeac2a45baceaecc31787cbea39e51c2',
  text: 'mutation UpdateCompetitorListing($input: UpdateCompetitorListingInput!) {\n  updateCompetitorListing(input: $input) {\n    listing {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const UpdateContentItem: TypedDocument<UpdateContentItemMutation, UpdateContentItemMutationVariables> = {
  name: 'UpdateContentItem',
  hash: '5a1b0f2cd1f22cf8749297b50b7c62e2da6f306d3bb22356481af96f43de3261',
  text: 'mutation UpdateContentItem($input: UpdateContentItemInput!) {\n  updateContentItem(input: $input) {\n    item {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const UpdateCrmMailSettings: TypedDocument<
  UpdateCrmMailSettingsMutation,
  UpdateCrmMailSettingsMutationVariables
> = {
  name: 'UpdateCrmMailSettings',
  hash: 'c73d6c1922a550db6387bc487a5f2d53ce9f8d6781d57ac205ea197802a2e6f1',
  text: 'mutation UpdateCrmMailSettings($input: UpdateCrmMailSettingsInput!) {\n  updateCrmMailSettings(input: $input) {\n    settings {\n      version\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const UpdateDeal: TypedDocument<UpdateDealMutation, UpdateDealMutationVariables> = {
  name: 'UpdateDeal',
  hash: '8843fa10887f133d46bc9279ecdae8dde49734c8aa93d8eec8e53e89bef2c111',
  text: 'mutation UpdateDeal($input: UpdateDealInput!) {\n  updateDeal(input: $input) {\n    deal {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const UpdateFinanceAccount: TypedDocument<UpdateFinanceAccountMutation, UpdateFinanceAccountMutationVariables> =
  {
    name: 'UpdateFinanceAccount',
    hash: '86ed9a9d08d5b9bbc388f70b651ceb2ec2fc5d93191e1b76ab317f944db41039',
    text: 'mutation UpdateFinanceAccount($input: UpdateFinanceAccountInput!) {\n  updateFinanceAccount(input: $input) {\n    account {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
  };
export const UpdateFinanceBankAccount: TypedDocument<
  UpdateFinanceBankAccountMutation,
  UpdateFinanceBankAccountMutationVariables
> = {
  name: 'UpdateFinanceBankAccount',
  hash: '02fbe9db929222bfd76f9b5c3d1c14e8ff8cddcbc45b41489eb9763a991aeb60',
  text: 'mutation UpdateFinanceBankAccount($input: UpdateFinanceBankAccountInput!) {\n  updateFinanceBankAccount(input: $input) {\n    bankAccount {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const UpdateFinanceBankRule: TypedDocument<
  UpdateFinanceBankRuleMutation,
  UpdateFinanceBankRuleMutationVariables
> = {
  name: 'UpdateFinanceBankRule',
  hash: '9c0f9632c18c7b4fe91a3337217afdc605515f34e150f63165e681c3cd51fc54',
  text: 'mutation UpdateFinanceBankRule($input: UpdateFinanceBankRuleInput!) {\n  updateFinanceBankRule(input: $input) {\n    rule {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const UpdateFinanceInvoice: TypedDocument<UpdateFinanceInvoiceMutation, UpdateFinanceInvoiceMutationVariables> =
  {
    name: 'UpdateFinanceInvoice',
    hash: '7642feeae1f9590ca86434fe1843d477c5ad7de5f6782b47a686cabfac3ec105',
    text: 'mutation UpdateFinanceInvoice($input: UpdateFinanceInvoiceInput!) {\n  updateFinanceInvoice(input: $input) {\n    invoice {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
  };
export const UpdateFinanceInvoicingSettings: TypedDocument<
  UpdateFinanceInvoicingSettingsMutation,
  UpdateFinanceInvoicingSettingsMutationVariables
> = {
  name: 'UpdateFinanceInvoicingSettings',
  hash: '6f364a1f60cdf019d8e8b98740fc6e91d4f3ddccdc4a495a25eaa84871cb4bf2',
  text: 'mutation UpdateFinanceInvoicingSettings($input: UpdateFinanceInvoicingSettingsInput!) {\n  updateFinanceInvoicingSettings(input: $input) {\n    settings {\n      version\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const UpdateFinanceLedger: TypedDocument<UpdateFinanceLedgerMutation, UpdateFinanceLedgerMutationVariables> = {
  name: 'UpdateFinanceLedger',
  hash: '09ddd4de5e39ef9869bf1562e3f263d4f6b9001c2c856e3d58d95b51179e6986',
  text: 'mutation UpdateFinanceLedger($input: UpdateFinanceLedgerInput!) {\n  updateFinanceLedger(input: $input) {\n    ledger {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const UpdateFinanceMailSettings: TypedDocument<
  UpdateFinanceMailSettingsMutation,
  UpdateFinanceMailSettingsMutationVariables
> = {
  name: 'UpdateFinanceMailSettings',
  hash: '8c504d3f33f2dbbb6e6117b9eba5bc2652db854e5accc5442b2cc9c06792aabe',
  text: 'mutation UpdateFinanceMailSettings($input: UpdateFinanceMailSettingsInput!) {\n  updateFinanceMailSettings(input: $input) {\n    settings {\n      version\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const UpdateFinancePayout: TypedDocument<UpdateFinancePayoutMutation, UpdateFinancePayoutMutationVariables> = {
  name: 'UpdateFinancePayout',
  hash: '3ab0ed2359f1395565ba0f8d9be78e674f0fd82d805fe7cb96e21ceb48759188',
  text: 'mutation UpdateFinancePayout($input: UpdateFinancePayoutInput!) {\n  updateFinancePayout(input: $input) {\n    payout {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const UpdateFlag: TypedDocument<UpdateFlagMutation, UpdateFlagMutationVariables> = {
  name: 'UpdateFlag',
  hash: 'ce7685321487460173e51704cdc065bb6eb92238617955ca053d26d5625429dd',
  text: 'mutation UpdateFlag($input: UpdateFlagInput!) {\n  updateFlag(input: $input) {\n    ...FlagDone\n  }\n}\nfragment FlagDone on FlagPayload {\n  flag {\n    id\n    version\n  }\n  pendingApproval\n  userErrors {\n    code\n    message\n    path\n    details\n  }\n}',
};
export const UpdateIdentity: TypedDocument<UpdateIdentityMutation, UpdateIdentityMutationVariables> = {
  name: 'UpdateIdentity',
  hash: '2526b4de245b74ae6b36aa2898557423c023424e1c20e85173fcced6bca17904',
  text: 'mutation UpdateIdentity($input: UpdateBrandIdentityInput!) {\n  updateBrandIdentity(input: $input) {\n    identity {\n      version\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const UpdateIdentityProvider: TypedDocument<
  UpdateIdentityProviderMutation,
  UpdateIdentityProviderMutationVariables
> = {
  name: 'UpdateIdentityProvider',
  hash: '75d4238bb27d4966b03ae4bfba97c1288465d0cd5b5da39630655dcdbb1ee992',
  text: 'mutation UpdateIdentityProvider($input: UpdateIdentityProviderInput!) {\n  updateIdentityProvider(input: $input) {\n    identityProvider {\n      ...IdentityProviderParts\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}\nfragment IdentityProviderParts on IdentityProvider {\n  id\n  name\n  issuer\n  clientId\n  hasSecret\n  scopes\n  emailDomains\n  createPeople\n  roles\n  trustsSecondFactor\n  enabled\n  redirectUri\n  version\n}',
};
export const UpdateIntegration: TypedDocument<UpdateIntegrationMutation, UpdateIntegrationMutationVariables> = {
  name: 'UpdateIntegration',
  hash: '444444b58c54fb24ff798d02b57083f3971328b7318ee193af31e5b078e23455',
  text: 'mutation UpdateIntegration($input: UpdateIntegrationInput!) {\n  updateIntegration(input: $input) {\n    integration {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const UpdateJourney: TypedDocument<UpdateJourneyMutation, UpdateJourneyMutationVariables> = {
  name: 'UpdateJourney',
  hash: '7ee9224b7a568c43f6ef879b3b4bfcc0c62db94a93f18eca7dd98e3d054a6de7',
  text: 'mutation UpdateJourney($input: UpdateJourneyInput!) {\n  updateJourney(input: $input) {\n    journey {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const UpdateKnowledge: TypedDocument<UpdateKnowledgeMutation, UpdateKnowledgeMutationVariables> = {
  name: 'UpdateKnowledge',
  hash: '1ffdb4962b2fe291c9c251638b5c3448ad35da1d37295d1992c7080e25855956',
  text: 'mutation UpdateKnowledge($input: UpdateKnowledgeDocumentInput!) {\n  updateKnowledgeDocument(input: $input) {\n    document {\n      id\n      version\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const UpdateLeadForm: TypedDocument<UpdateLeadFormMutation, UpdateLeadFormMutationVariables> = {
  name: 'UpdateLeadForm',
  hash: '58050101d1bdf14a097644a89becfc6e717ae4f02aab078767d95380906dbd9d',
  text: 'mutation UpdateLeadForm($input: UpdateLeadFormInput!) {\n  updateLeadForm(input: $input) {\n    form {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const UpdateLoyaltyEarnRule: TypedDocument<
  UpdateLoyaltyEarnRuleMutation,
  UpdateLoyaltyEarnRuleMutationVariables
> = {
  name: 'UpdateLoyaltyEarnRule',
  hash: '28df8eb6ede249cf8d6ce8952f093ded012eaf976f10c6fe5e493286bd43e756',
  text: 'mutation UpdateLoyaltyEarnRule($input: UpdateLoyaltyEarnRuleInput!) {\n  updateLoyaltyEarnRule(input: $input) {\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const UpdateLoyaltyProgram: TypedDocument<UpdateLoyaltyProgramMutation, UpdateLoyaltyProgramMutationVariables> =
  {
    name: 'UpdateLoyaltyProgram',
    hash: 'fe4c4f421e17962b7ce0a51983d102ea9d7d32e0346359c1edc34edcb98058fd',
    text: 'mutation UpdateLoyaltyProgram($input: UpdateLoyaltyProgramInput!) {\n  updateLoyaltyProgram(input: $input) {\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
  };
export const UpdateManualEntry: TypedDocument<UpdateManualEntryMutation, UpdateManualEntryMutationVariables> = {
  name: 'UpdateManualEntry',
  hash: 'aa4f0ed7b87d71fa2223928fa482199a9dd0a8d40e94d64a1aefbbc27e3cadbc',
  text: 'mutation UpdateManualEntry($input: UpdateManualEntryInput!) {\n  updateManualEntry(input: $input) {\n    manualEntry {\n      id\n      version\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const UpdatePartner: TypedDocument<UpdatePartnerMutation, UpdatePartnerMutationVariables> = {
  name: 'UpdatePartner',
  hash: 'c99fb0f1698a799d711995eb8636dbc9a94a8367d44540ec133a60c2d405b1ad',
  text: 'mutation UpdatePartner($input: UpdatePartnerInput!) {\n  updatePartner(input: $input) {\n    partner {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const UpdatePerson: TypedDocument<UpdatePersonMutation, UpdatePersonMutationVariables> = {
  name: 'UpdatePerson',
  hash: 'ae816c3ed255d144f571aa043afbe287e16628bd0fccc9f9f6fe525ae0f67c4e',
  text: 'mutation UpdatePerson($input: UpdatePersonInput!) {\n  updatePerson(input: $input) {\n    person {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const UpdatePipeline: TypedDocument<UpdatePipelineMutation, UpdatePipelineMutationVariables> = {
  name: 'UpdatePipeline',
  hash: '33155c61b333d48f7c65083f2dce9e8b55a33dd475eb85ca11bcb6c99466042e',
  text: 'mutation UpdatePipeline($input: UpdatePipelineInput!) {\n  updatePipeline(input: $input) {\n    pipeline {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const UpdatePriceList: TypedDocument<UpdatePriceListMutation, UpdatePriceListMutationVariables> = {
  name: 'UpdatePriceList',
  hash: '1264e79a000428d09ccfa4f3c12ab2b0afe44920debdbac0b7ec32655e03b38d',
  text: 'mutation UpdatePriceList($input: UpdatePriceListInput!) {\n  updatePriceList(input: $input) {\n    priceList {\n      ...PriceListParts\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}\nfragment PriceListParts on PriceList {\n  id\n  code\n  name\n  status\n  type\n  channelId\n  segmentId\n  customerId\n  currency\n  basis\n  priority\n  startsAt\n  endsAt\n  risingBands\n  roundingEnding\n  minimumStep\n  formulaKind\n  formulaPercent\n  formulaListId\n  formulaChannelId\n  version\n  updatedAt\n  channel {\n    id\n    name\n  }\n}',
};
export const UpdateProfile: TypedDocument<UpdateProfileMutation, UpdateProfileMutationVariables> = {
  name: 'UpdateProfile',
  hash: '89e2edebe0f772403ff3d4a65c5ac94883632e81ce5a7cc77fb4a96fae2c2c17',
  text: 'mutation UpdateProfile($input: UpdateProfileInput!) {\n  updateProfile(input: $input) {\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const UpdatePromotion: TypedDocument<UpdatePromotionMutation, UpdatePromotionMutationVariables> = {
  name: 'UpdatePromotion',
  hash: 'd1a9b2670f7dad0c33a878d66b5b0393b653f8c454597d74d927617afc9672de',
  text: 'mutation UpdatePromotion($input: UpdatePromotionInput!) {\n  updatePromotion(input: $input) {\n    promotion {\n      ...PromotionParts\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}\nfragment PromotionParts on Promotion {\n  id\n  name\n  status\n  kind\n  combination\n  priority\n  currency\n  percent\n  amount {\n    ...MoneyParts\n  }\n  buy\n  get\n  mostTimes\n  bundleItems {\n    variantId\n    quantity\n  }\n  bundlePrice {\n    ...MoneyParts\n  }\n  variantIds\n  productIds\n  categoryIds\n  channelIds\n  segmentIds\n  firstOrderOnly\n  minimumBasket {\n    ...MoneyParts\n  }\n  needsCode\n  startsAt\n  endsAt\n  limitTotal\n  limitPerCustomer\n  budget {\n    ...MoneyParts\n  }\n  usedCount\n  used {\n    ...MoneyParts\n  }\n  codeCount\n  approvalId\n  version\n}\nfragment MoneyParts on Money {\n  decimal\n  currency\n}',
};
export const UpdateRole: TypedDocument<UpdateRoleMutation, UpdateRoleMutationVariables> = {
  name: 'UpdateRole',
  hash: '5c4d521d6780490787ab628805a683711da41ae680c2870c26adca955154de33',
  text: 'mutation UpdateRole($input: UpdateRoleInput!) {\n  updateRole(input: $input) {\n    role {\n      key\n    }\n    approvalRequest {\n      id\n      state\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const UpdateRules: TypedDocument<UpdateRulesMutation, UpdateRulesMutationVariables> = {
  name: 'UpdateRules',
  hash: 'e79928612fc6e532f877800652a6c9900ffc7aeaf8d0e5c1b9fe3618e3471554',
  text: 'mutation UpdateRules($input: UpdateBrandRulesInput!) {\n  updateBrandRules(input: $input) {\n    rules {\n      version\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const UpdateSavedView: TypedDocument<UpdateSavedViewMutation, UpdateSavedViewMutationVariables> = {
  name: 'UpdateSavedView',
  hash: '7723aa6a2355eea95bb400fcd4604548481389449f7131d9bcd797b8f9517dd8',
  text: 'mutation UpdateSavedView($input: UpdateSavedViewInput!) {\n  updateSavedView(input: $input) {\n    view {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const UpdateSegment: TypedDocument<UpdateSegmentMutation, UpdateSegmentMutationVariables> = {
  name: 'UpdateSegment',
  hash: '1226e69b528436333e642b9a09f66292b005cf9be2084bdf42f3c1853a163bae',
  text: 'mutation UpdateSegment($input: UpdateSegmentInput!) {\n  updateSegment(input: $input) {\n    segment {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const UpdateStockLocation: TypedDocument<UpdateStockLocationMutation, UpdateStockLocationMutationVariables> = {
  name: 'UpdateStockLocation',
  hash: '1e71d85d55b4a4a4babb8c9eddb983cf5e51bd2c757f83ecbea4c755ddd84717',
  text: 'mutation UpdateStockLocation($input: UpdateStockLocationInput!) {\n  updateStockLocation(input: $input) {\n    stockLocation {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const UpdateSupplier: TypedDocument<UpdateSupplierMutation, UpdateSupplierMutationVariables> = {
  name: 'UpdateSupplier',
  hash: 'd0f5d40f3e3f3b3280609c3171696b8f49eb9280a67acc0f08ff7dfc15f21bf7',
  text: 'mutation UpdateSupplier($input: UpdateSupplierInput!) {\n  updateSupplier(input: $input) {\n    supplier {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const UpdateWebhook: TypedDocument<UpdateWebhookMutation, UpdateWebhookMutationVariables> = {
  name: 'UpdateWebhook',
  hash: 'c4681c7360915ac292421740dd5ab774d4e10c5ac9a00617be4ec06a7bac5669',
  text: 'mutation UpdateWebhook($input: UpdateWebhookEndpointInput!) {\n  updateWebhookEndpoint(input: $input) {\n    endpoint {\n      ...WebhookEndpointParts\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}\nfragment WebhookEndpointParts on WebhookEndpoint {\n  id\n  url\n  description\n  eventTypes\n  status\n  pauseReason\n  failures\n  failingSince\n  lastSuccessAt\n  lastError\n  pending\n  version\n  createdAt\n}',
};
export const UserSessions: TypedDocument<UserSessionsQuery, UserSessionsQueryVariables> = {
  name: 'UserSessions',
  hash: '8a84a433f2d1317a93157ba22be1809e529f3707641ad74a43214d459c52ac45',
  text: 'query UserSessions($userId: ID!) {\n  userSessions(userId: $userId) {\n    ...SessionParts\n  }\n}\nfragment SessionParts on Session {\n  id\n  device\n  address\n  startedAt\n  lastUsedAt\n  current\n}',
};
export const UseScoring: TypedDocument<UseScoringMutation, UseScoringMutationVariables> = {
  name: 'UseScoring',
  hash: '8b31d2c547421517656a5a0e25516bf19db223406eaba734b8926103657bb39c',
  text: 'mutation UseScoring($input: UseScoringInput!) {\n  useScoring(input: $input) {\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const VariantBySku: TypedDocument<VariantBySkuQuery, VariantBySkuQueryVariables> = {
  name: 'VariantBySku',
  hash: '7f36d2393b73e2f961683a053131b731e937f4b005319388cffbed5f6e747510',
  text: 'query VariantBySku($search: String!) {\n  products(first: 5, where: {search: $search}) {\n    nodes {\n      id\n      variants {\n        id\n        sku\n      }\n    }\n  }\n}',
};
export const VariantChoices: TypedDocument<VariantChoicesQuery, VariantChoicesQueryVariables> = {
  name: 'VariantChoices',
  hash: 'e2731e029b3224752c09ad3c0751638905486b889b8812ed7f74de24d9501951',
  text: 'query VariantChoices($first: Int!, $after: String, $where: ProductFilter) {\n  products(first: $first, after: $after, where: $where) {\n    nodes {\n      id\n      name\n      variants {\n        id\n        sku\n        name\n        prices {\n          ...ListPrice\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\nfragment ListPrice on ProductPrice {\n  id\n  gross {\n    ...MoneyParts\n  }\n  net {\n    ...MoneyParts\n  }\n  channel {\n    id\n    code\n    name\n    priceDisplay\n  }\n}\nfragment MoneyParts on Money {\n  decimal\n  currency\n}',
};
export const VariantLabel: TypedDocument<VariantLabelQuery, VariantLabelQueryVariables> = {
  name: 'VariantLabel',
  hash: '6492f7e858c2bece3f0b52bc5cf50c640fc82d68d2e08a2ed6afb98c322e6721',
  text: 'query VariantLabel($id: ID!) {\n  productVariant(id: $id) {\n    id\n    sku\n    product {\n      id\n      name\n    }\n  }\n}',
};
export const VariantListPrices: TypedDocument<VariantListPricesQuery, VariantListPricesQueryVariables> = {
  name: 'VariantListPrices',
  hash: 'b7b55d0c5a60f4381e4c369ce0deddbfbcbe2227d27cd647da7bbf0248b3a3dc',
  text: 'query VariantListPrices($first: Int!, $variantIds: [ID!]) {\n  priceLists(first: $first, where: {status: {oneOf: [ACTIVE, DRAFT]}}) {\n    nodes {\n      ...PriceListParts\n      listPrices(first: 20, variantIds: $variantIds) {\n        nodes {\n          ...ListPriceParts\n          variant {\n            id\n            sku\n          }\n        }\n      }\n    }\n  }\n}\nfragment PriceListParts on PriceList {\n  id\n  code\n  name\n  status\n  type\n  channelId\n  segmentId\n  customerId\n  currency\n  basis\n  priority\n  startsAt\n  endsAt\n  risingBands\n  roundingEnding\n  minimumStep\n  formulaKind\n  formulaPercent\n  formulaListId\n  formulaChannelId\n  version\n  updatedAt\n  channel {\n    id\n    name\n  }\n}\nfragment ListPriceParts on ListPrice {\n  id\n  minQuantity\n  unitPrice\n  currency\n  basis\n  validFrom\n  validTo\n  computed\n  version\n}',
};
export const VariantProduct: TypedDocument<VariantProductQuery, VariantProductQueryVariables> = {
  name: 'VariantProduct',
  hash: '12917a50235a7f94a926a484f90fe1a45a55c604e81e0791a602655a62b7714b',
  text: 'query VariantProduct($id: ID!) {\n  productVariant(id: $id) {\n    id\n    product {\n      id\n    }\n  }\n}',
};
export const VariantsBySku: TypedDocument<VariantsBySkuQuery, VariantsBySkuQueryVariables> = {
  name: 'VariantsBySku',
  hash: '66b9e0ef4bfaa3e2fb993911c05265005b7ae0d2290388296d761489d7386e1d',
  text: 'query VariantsBySku($search: String!) {\n  products(first: 5, where: {search: $search}) {\n    nodes {\n      variants {\n        id\n        sku\n      }\n    }\n  }\n}',
};
export const VoidFinanceCreditHold: TypedDocument<
  VoidFinanceCreditHoldMutation,
  VoidFinanceCreditHoldMutationVariables
> = {
  name: 'VoidFinanceCreditHold',
  hash: 'e2f3b7ca77a1bf60db593881592ffaa2addbc79cd7742ed36cfd44cd427fb907',
  text: 'mutation VoidFinanceCreditHold($input: VoidFinanceCreditHoldInput!) {\n  voidFinanceCreditHold(input: $input) {\n    hold {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const WaiveFinanceDunning: TypedDocument<WaiveFinanceDunningMutation, WaiveFinanceDunningMutationVariables> = {
  name: 'WaiveFinanceDunning',
  hash: 'ca831ca31b1627240e870e362e17b9ffa2130a9f48c3f80ab1875c40c9c07ced',
  text: 'mutation WaiveFinanceDunning($input: WaiveFinanceDunningInput!) {\n  waiveFinanceDunning(input: $input) {\n    notice {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const WatchedCompetitors: TypedDocument<WatchedCompetitorsQuery, WatchedCompetitorsQueryVariables> = {
  name: 'WatchedCompetitors',
  hash: '354b3a99ea517a1231ccf72d5db2abc8cc8d81f347fb8ea132eb0ffb8696b333',
  text: 'query WatchedCompetitors {\n  competitors {\n    ...CompetitorParts\n  }\n  competitorPolicy {\n    maxAgeHours\n    alertBelowPercent\n    alertAbovePercent\n    pagesRead\n    version\n  }\n}\nfragment CompetitorParts on Competitor {\n  id\n  code\n  name\n  website\n  currency\n  pricesIncludeVat\n  active\n  listingCount\n  version\n}',
};
export const Webhooks: TypedDocument<WebhooksQuery, WebhooksQueryVariables> = {
  name: 'Webhooks',
  hash: 'd7c6fcfe223e8fef98c631eb099b3a2c9504a8cbf28d6c1494e4a6b28b9b8d2a',
  text: 'query Webhooks($after: String, $where: WebhookDeliveryFilter) {\n  webhookEndpoints {\n    ...WebhookEndpointParts\n  }\n  webhookDeliveries(first: 20, after: $after, where: $where) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      endpointId\n      eventType\n      state\n      attempts\n      body\n      lastStatus\n      lastError\n      nextAttemptAt\n      createdAt\n      finishedAt\n      tries {\n        number\n        at\n        durationMs\n        status\n        error\n        response\n      }\n    }\n  }\n  webhookEventTypes {\n    type\n    description\n  }\n}\nfragment WebhookEndpointParts on WebhookEndpoint {\n  id\n  url\n  description\n  eventTypes\n  status\n  pauseReason\n  failures\n  failingSince\n  lastSuccessAt\n  lastError\n  pending\n  version\n  createdAt\n}',
};
export const WhoCanGrant: TypedDocument<WhoCanGrantQuery, WhoCanGrantQueryVariables> = {
  name: 'WhoCanGrant',
  hash: 'd6e24d4d2988433967344b05a19ece6e6a991ffbccec5fff963b9eae9fbb6e32',
  text: 'query WhoCanGrant($permission: String!) {\n  whoCanGrant(permission: $permission) {\n    permission\n    roles\n    people\n  }\n}',
};
export const WithdrawChange: TypedDocument<WithdrawChangeMutation, WithdrawChangeMutationVariables> = {
  name: 'WithdrawChange',
  hash: 'c8e648bfd1efc177ee91deaca65403516857875bd9470f56bae042d78bf4ce8c',
  text: 'mutation WithdrawChange($input: WithdrawChangeInput!) {\n  withdrawChange(input: $input) {\n    approvalRequest {\n      id\n      state\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const WithdrawInvitation: TypedDocument<WithdrawInvitationMutation, WithdrawInvitationMutationVariables> = {
  name: 'WithdrawInvitation',
  hash: '41b1c91559e28de60bc4b0224bff5727cd3eac9815bd1be779501dbdc2fd1913',
  text: 'mutation WithdrawInvitation($input: ChangeInvitationInput!) {\n  withdrawInvitation(input: $input) {\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const WithdrawManualEntry: TypedDocument<WithdrawManualEntryMutation, WithdrawManualEntryMutationVariables> = {
  name: 'WithdrawManualEntry',
  hash: '06f668db9254bdcedceb13c051ab18b7a0b29bfcac585c29efa2f1e398433e0f',
  text: 'mutation WithdrawManualEntry($input: ManualEntryStepInput!) {\n  withdrawManualEntry(input: $input) {\n    manualEntry {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const WithdrawPriceDraft: TypedDocument<WithdrawPriceDraftMutation, WithdrawPriceDraftMutationVariables> = {
  name: 'WithdrawPriceDraft',
  hash: '2d884ef73a3ca75f6882b0053c9d5d52542adad183e846c2fecf3d668b4bb51f',
  text: 'mutation WithdrawPriceDraft($input: PriceDraftStepInput!) {\n  withdrawPriceDraft(input: $input) {\n    draft {\n      id\n      status\n      version\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
export const WriteCrmNote: TypedDocument<WriteCrmNoteMutation, WriteCrmNoteMutationVariables> = {
  name: 'WriteCrmNote',
  hash: 'bc05b4d903ba80dafdc31bc29168e910b6e348a180e745f62038258a03272d3f',
  text: 'mutation WriteCrmNote($input: WriteCrmNoteInput!) {\n  writeCrmNote(input: $input) {\n    note {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}',
};
