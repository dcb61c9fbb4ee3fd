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
  hash: '6283c5a238114896c071e937e22d8459c2d5bd62f51acbd8baac02e8cc743565',
  text: 'mutation AcceptInvitation($input: AcceptInvitationInput!) {\n  acceptInvitation(input: $input) {\n    email\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
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
  hash: '47b002859cdd23e1654f61fa039cd54d470c4c7bf55694ace05e15a64a693ca2',
  text: 'mutation ActivateJourney($input: ActivateJourneyInput!) {\n  activateJourney(input: $input) {\n    journey {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
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
  hash: '0bc393eea3676dbd36f78da2af2a0903473f4057fb7f88ff0261afffebb279d1',
  text: 'mutation AddCrmFile($input: AddCrmFileInput!) {\n  addCrmFile(input: $input) {\n    file {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
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
  hash: 'f010833fcba9850e251af0bfaa74a5b5e8f170d7f26e3a2220b5d5448ee3ee58',
  text: 'mutation AddPartnerUser($input: AddPartnerUserInput!) {\n  addPartnerUser(input: $input) {\n    partner {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const AddPromotionCode: TypedDocument<AddPromotionCodeMutation, AddPromotionCodeMutationVariables> = {
  name: 'AddPromotionCode',
  hash: '757f44cdbdad48c491e94ac0efb836971133d1d6112e083c45724d3273928c09',
  text: 'mutation AddPromotionCode($input: AddPromotionCodeInput!) {\n  addPromotionCode(input: $input) {\n    promotion {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const AdjustLoyaltyPoints: TypedDocument<AdjustLoyaltyPointsMutation, AdjustLoyaltyPointsMutationVariables> = {
  name: 'AdjustLoyaltyPoints',
  hash: 'd2be28e56fb56f5c6463bca0a9263c44fd5223fc6928d49c64a230d1aa601f06',
  text: 'mutation AdjustLoyaltyPoints($input: AdjustLoyaltyPointsInput!) {\n  adjustLoyaltyPoints(input: $input) {\n    adjustment {\n      state\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
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
  hash: 'a0d74f912df55a57d7d29d0f6e309ed29a8d2444cd26cacecb00023c5805119c',
  text: 'mutation ApproveCampaign($input: CampaignStepInput!) {\n  approveCampaign(input: $input) {\n    campaign {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const ApproveChange: TypedDocument<ApproveChangeMutation, ApproveChangeMutationVariables> = {
  name: 'ApproveChange',
  hash: '6ddd464e56b3d5cfb4e2aeebd331bf85e43fbc102f31183581b7db2f4cf76ba8',
  text: 'mutation ApproveChange($input: ApproveChangeInput!) {\n  approveChange(input: $input) {\n    approvalRequest {\n      id\n      state\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
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
  hash: '4d3ad4c454f7fb89fad977be444aee76e1cd098bab70e98d7099dd2d2b8b8648',
  text: 'mutation ApproveManualEntry($input: ManualEntryStepInput!) {\n  approveManualEntry(input: $input) {\n    manualEntry {\n      id\n      entryId\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const ApprovePriceDraft: TypedDocument<ApprovePriceDraftMutation, ApprovePriceDraftMutationVariables> = {
  name: 'ApprovePriceDraft',
  hash: '8b80bfd87ae81cfab465543ce04f1b6328b235873c0908507c91b19c4c0eeefd',
  text: 'mutation ApprovePriceDraft($input: ApprovePriceDraftInput!) {\n  approvePriceDraft(input: $input) {\n    draft {\n      id\n      status\n      version\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const ArchiveAutomationRule: TypedDocument<
  ArchiveAutomationRuleMutation,
  ArchiveAutomationRuleMutationVariables
> = {
  name: 'ArchiveAutomationRule',
  hash: '6c5c2793433ea2fc2a7f8b34bb8bd8dd4cdbca43456bdc3447a61fe9dfc3768c',
  text: 'mutation ArchiveAutomationRule($input: AutomationRuleStepInput!) {\n  archiveAutomationRule(input: $input) {\n    rule {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
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
  hash: '6c66da968470d070fc691d6f78234ae26bd95d56a46c6ae3937f2eeb7d86b35f',
  text: 'mutation ArchivePipeline($input: ArchivePipelineInput!) {\n  archivePipeline(input: $input) {\n    pipeline {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const ArchivePriceList: TypedDocument<ArchivePriceListMutation, ArchivePriceListMutationVariables> = {
  name: 'ArchivePriceList',
  hash: '1e250a5b37a7f5bf797061727b09733b70b98d8da9cfd62ac7cd4d437bf85a4e',
  text: 'mutation ArchivePriceList($input: PriceListStepInput!) {\n  archivePriceList(input: $input) {\n    priceList {\n      ...PriceListParts\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}\nfragment PriceListParts on PriceList {\n  id\n  code\n  name\n  status\n  type\n  channelId\n  segmentId\n  customerId\n  currency\n  basis\n  priority\n  startsAt\n  endsAt\n  risingBands\n  roundingEnding\n  minimumStep\n  formulaKind\n  formulaPercent\n  formulaListId\n  formulaChannelId\n  version\n  updatedAt\n  channel {\n    id\n    name\n  }\n}',
};
export const AssignLead: TypedDocument<AssignLeadMutation, AssignLeadMutationVariables> = {
  name: 'AssignLead',
  hash: '683ff9def043a6bb59c47d511e205348b552a49195c6ccb98ae1f3974184075c',
  text: 'mutation AssignLead($input: AssignLeadInput!) {\n  assignLead(input: $input) {\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const AssignRoles: TypedDocument<AssignRolesMutation, AssignRolesMutationVariables> = {
  name: 'AssignRoles',
  hash: '9e4038c75b093dcaddb3717b90701472ec7ac6f437f79ce14d27aedaf374a586',
  text: 'mutation AssignRoles($input: AssignRolesInput!) {\n  assignRoles(input: $input) {\n    membership {\n      id\n    }\n    warnings {\n      code\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
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
  hash: '9b6835a898fba8c358af8589c276824f4ae3cd1992a2953da2ac58aefa6f928c',
  text: 'mutation BillFinanceOrder($input: BillFinanceOrderInput!) {\n  billFinanceOrder(input: $input) {\n    invoice {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
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
  hash: 'db67871e0851d72a96b314d6d95846ea6f1d100f759ccf22c870c2617e902efc',
  text: 'mutation CancelBrandDeletion($input: CancelBrandDeletionInput!) {\n  cancelBrandDeletion(input: $input) {\n    brandDeletion {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const CancelCampaign: TypedDocument<CancelCampaignMutation, CancelCampaignMutationVariables> = {
  name: 'CancelCampaign',
  hash: '4c3748f4362d0be4b414280c5972114b7b29bf2e08d50c3a105bef107a2e83c8',
  text: 'mutation CancelCampaign($input: CampaignStepInput!) {\n  cancelCampaign(input: $input) {\n    campaign {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const CancelFinanceOrder: TypedDocument<CancelFinanceOrderMutation, CancelFinanceOrderMutationVariables> = {
  name: 'CancelFinanceOrder',
  hash: '2e48bf0940dbfcfd93a6c33d91da585b2ba4ebfb12b6106f2adc9b194012642d',
  text: 'mutation CancelFinanceOrder($input: CancelFinanceOrderInput!) {\n  cancelFinanceOrder(input: $input) {\n    order {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
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
  hash: '7674a1165c69dfa57d6401e69048bd845dbc5c19a5c0ab787356900e852dd0b4',
  text: 'mutation CancelLoyaltyRedemption($input: EndLoyaltyRedemptionInput!) {\n  cancelLoyaltyRedemption(input: $input) {\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const CancelLoyaltyVoucher: TypedDocument<CancelLoyaltyVoucherMutation, CancelLoyaltyVoucherMutationVariables> =
  {
    name: 'CancelLoyaltyVoucher',
    hash: '380aeff2afa1c0b27debcbae7f5dd2c9826e4973d525b87aee796850dbd465d7',
    text: 'mutation CancelLoyaltyVoucher($input: CancelLoyaltyVoucherInput!) {\n  cancelLoyaltyVoucher(input: $input) {\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
  };
export const CancelPriceDraft: TypedDocument<CancelPriceDraftMutation, CancelPriceDraftMutationVariables> = {
  name: 'CancelPriceDraft',
  hash: 'c7aa3792b0455eb600342f57ac78ba91b7e7e4ebabdbdbe108c5c26ec64e4f39',
  text: 'mutation CancelPriceDraft($input: CancelPriceDraftInput!) {\n  cancelPriceDraft(input: $input) {\n    draft {\n      id\n      status\n      version\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const CancelStockCount: TypedDocument<CancelStockCountMutation, CancelStockCountMutationVariables> = {
  name: 'CancelStockCount',
  hash: 'a714653b33226cb97475d56c024e75db3327a88c0d6c2a5192d970a3ea09286e',
  text: 'mutation CancelStockCount($input: StockCountStepInput!) {\n  cancelStockCount(input: $input) {\n    stockCount {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const CancelStockTransfer: TypedDocument<CancelStockTransferMutation, CancelStockTransferMutationVariables> = {
  name: 'CancelStockTransfer',
  hash: '0518dcdbb34f61d5307cfa2171dc8de876170c552e59a360d2b32dc903886619',
  text: 'mutation CancelStockTransfer($input: StockTransferStepInput!) {\n  cancelStockTransfer(input: $input) {\n    stockTransfer {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const CaptureLead: TypedDocument<CaptureLeadMutation, CaptureLeadMutationVariables> = {
  name: 'CaptureLead',
  hash: '859f0c473da3e0b6a5813332ca276d87ad86ca858e5a3133b7aae426568951e4',
  text: 'mutation CaptureLead($input: CaptureLeadInput!) {\n  captureLead(input: $input) {\n    lead {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const Categories: TypedDocument<CategoriesQuery, CategoriesQueryVariables> = {
  name: 'Categories',
  hash: '377b1313f0b0b49e0d877fc423a14093a785ae85831e5caac2d857798cb798c0',
  text: 'query Categories {\n  categories {\n    ...CategoryParts\n  }\n}\nfragment CategoryParts on Category {\n  id\n  parentId\n  name\n  slug\n  path\n  label\n  depth\n  position\n  version\n  productCount\n  translations {\n    locale\n    name\n  }\n}',
};
export const ChangeFiscalPeriod: TypedDocument<ChangeFiscalPeriodMutation, ChangeFiscalPeriodMutationVariables> = {
  name: 'ChangeFiscalPeriod',
  hash: '02d6704bd1d373fcc20ac0a99cb49d6f1fc2360defc71901e66a60035d530b5c',
  text: 'mutation ChangeFiscalPeriod($input: ChangeFiscalPeriodInput!) {\n  changeFiscalPeriod(input: $input) {\n    period {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const ChangeLoyaltyEarnRuleStatus: TypedDocument<
  ChangeLoyaltyEarnRuleStatusMutation,
  ChangeLoyaltyEarnRuleStatusMutationVariables
> = {
  name: 'ChangeLoyaltyEarnRuleStatus',
  hash: '9710595c75c76b7f433b46dbd8e75acd9348a8c78bf5cb407eca5e590717da23',
  text: 'mutation ChangeLoyaltyEarnRuleStatus($input: ChangeLoyaltyEarnRuleStatusInput!) {\n  changeLoyaltyEarnRuleStatus(input: $input) {\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const ChangeLoyaltyMemberStatus: TypedDocument<
  ChangeLoyaltyMemberStatusMutation,
  ChangeLoyaltyMemberStatusMutationVariables
> = {
  name: 'ChangeLoyaltyMemberStatus',
  hash: 'fc386f8f44514f447b778c1e593fbff058b50400cd4e04674e2a27d5379ddb4c',
  text: 'mutation ChangeLoyaltyMemberStatus($input: ChangeLoyaltyMemberStatusInput!) {\n  changeLoyaltyMemberStatus(input: $input) {\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const ChangeLoyaltyProgramStatus: TypedDocument<
  ChangeLoyaltyProgramStatusMutation,
  ChangeLoyaltyProgramStatusMutationVariables
> = {
  name: 'ChangeLoyaltyProgramStatus',
  hash: '1fd64157fd535ba8c5bfad03133d1d584673c045917a532a9cbaf5505aaa7bee',
  text: 'mutation ChangeLoyaltyProgramStatus($input: ChangeLoyaltyProgramStatusInput!) {\n  changeLoyaltyProgramStatus(input: $input) {\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const ChangeLoyaltyRewardStatus: TypedDocument<
  ChangeLoyaltyRewardStatusMutation,
  ChangeLoyaltyRewardStatusMutationVariables
> = {
  name: 'ChangeLoyaltyRewardStatus',
  hash: 'dc99555e9ef6f2e07832a8c589b481545c9c78b739244475df049123fe3b3671',
  text: 'mutation ChangeLoyaltyRewardStatus($input: ChangeLoyaltyRewardStatusInput!) {\n  changeLoyaltyRewardStatus(input: $input) {\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const ChangePartnerStatus: TypedDocument<ChangePartnerStatusMutation, ChangePartnerStatusMutationVariables> = {
  name: 'ChangePartnerStatus',
  hash: 'e550c61c62f47016f4aea893ed415605b5f814bb5b4f94314f937181bbb6569f',
  text: 'mutation ChangePartnerStatus($input: ChangePartnerStatusInput!) {\n  changePartnerStatus(input: $input) {\n    partner {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const ChangePassword: TypedDocument<ChangePasswordMutation, ChangePasswordMutationVariables> = {
  name: 'ChangePassword',
  hash: '96297db5859e823a62d014e50d319eb058365daff5fd97fa6a348b1b7a154ab0',
  text: 'mutation ChangePassword($input: ChangePasswordInput!) {\n  changePassword(input: $input) {\n    endedSessions\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const ChangeProductStatus: TypedDocument<ChangeProductStatusMutation, ChangeProductStatusMutationVariables> = {
  name: 'ChangeProductStatus',
  hash: '72c8a4618c030417da2c824023de9b646287e3c90cb9bec2bafb7bd8cfa8f284',
  text: 'mutation ChangeProductStatus($input: ChangeProductStatusInput!) {\n  changeProductStatus(input: $input) {\n    product {\n      id\n      version\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const ChangePromotionStatus: TypedDocument<
  ChangePromotionStatusMutation,
  ChangePromotionStatusMutationVariables
> = {
  name: 'ChangePromotionStatus',
  hash: '81d756f1938e0c564ba48553addd426a0ccd0225b43886d12ac85b5f8355e58d',
  text: 'mutation ChangePromotionStatus($input: ChangePromotionStatusInput!) {\n  changePromotionStatus(input: $input) {\n    promotion {\n      ...PromotionParts\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n    warnings {\n      code\n    }\n  }\n}\nfragment PromotionParts on Promotion {\n  id\n  name\n  status\n  kind\n  combination\n  priority\n  currency\n  percent\n  amount {\n    ...MoneyParts\n  }\n  buy\n  get\n  mostTimes\n  bundleItems {\n    variantId\n    quantity\n  }\n  bundlePrice {\n    ...MoneyParts\n  }\n  variantIds\n  productIds\n  categoryIds\n  channelIds\n  segmentIds\n  firstOrderOnly\n  minimumBasket {\n    ...MoneyParts\n  }\n  needsCode\n  startsAt\n  endsAt\n  limitTotal\n  limitPerCustomer\n  budget {\n    ...MoneyParts\n  }\n  usedCount\n  used {\n    ...MoneyParts\n  }\n  codeCount\n  approvalId\n  version\n}\nfragment MoneyParts on Money {\n  decimal\n  currency\n}',
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
  hash: 'bb5b679029bd071ed9d1f69c7d97791b1e8f88f6ab3a875bcb50e15a54aa684a',
  text: 'mutation CheckFinanceElectronicInvoice($input: CheckFinanceElectronicInvoiceInput!) {\n  checkFinanceElectronicInvoice(input: $input) {\n    check {\n      syntax\n      inside\n      specification\n      number\n      issueDate\n      seller\n      buyer\n      currency\n      due\n      lines\n      rulesLooked\n      brokenRules {\n        rule\n        severity\n        text\n        places\n      }\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const CheckLoyaltyLedger: TypedDocument<CheckLoyaltyLedgerMutation, CheckLoyaltyLedgerMutationVariables> = {
  name: 'CheckLoyaltyLedger',
  hash: '45a1d0deec7f7a6fc928fd0ccfa9d501ccaf2045218e03e09c56a31623aaee36',
  text: 'mutation CheckLoyaltyLedger($input: CheckLoyaltyLedgerInput!) {\n  checkLoyaltyLedger(input: $input) {\n    compared\n    drifts {\n      id\n      number\n      stored\n      ledger\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const ChooseCampaignArm: TypedDocument<ChooseCampaignArmMutation, ChooseCampaignArmMutationVariables> = {
  name: 'ChooseCampaignArm',
  hash: '906c87d09951bfc794728050781ae1bf4e43c6f70b825c446ebc46ae67ff1ce0',
  text: 'mutation ChooseCampaignArm($input: ChooseCampaignArmInput!) {\n  chooseCampaignArm(input: $input) {\n    campaign {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const ChooseFinanceChart: TypedDocument<ChooseFinanceChartMutation, ChooseFinanceChartMutationVariables> = {
  name: 'ChooseFinanceChart',
  hash: '9bb3f27d7cc723e7da720c88039b123c8bf9f5c307748f4310176862ff82bee8',
  text: 'mutation ChooseFinanceChart($input: ChooseFinanceChartInput!) {\n  chooseFinanceChart(input: $input) {\n    ledger {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const CommentContentItem: TypedDocument<CommentContentItemMutation, CommentContentItemMutationVariables> = {
  name: 'CommentContentItem',
  hash: '1d1a91af97e4a4931a41bc5dcf207b0aa85e096daff16a54b966974783c6e0e4',
  text: 'mutation CommentContentItem($input: CommentContentItemInput!) {\n  commentContentItem(input: $input) {\n    comment {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const CommentPriceDraft: TypedDocument<CommentPriceDraftMutation, CommentPriceDraftMutationVariables> = {
  name: 'CommentPriceDraft',
  hash: '0751c199584ff1f82369dcfd3389dac61f0342c4f91d802c145502e6aa83c35c',
  text: 'mutation CommentPriceDraft($input: CommentPriceDraftInput!) {\n  commentPriceDraft(input: $input) {\n    comment {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const CommitLoyaltyHold: TypedDocument<CommitLoyaltyHoldMutation, CommitLoyaltyHoldMutationVariables> = {
  name: 'CommitLoyaltyHold',
  hash: '8be33ab0285e7f3cdd4e9e9508c7619665711471e50fa9ccdc7d9c6d821afa9f',
  text: 'mutation CommitLoyaltyHold($input: CommitLoyaltyHoldInput!) {\n  commitLoyaltyHold(input: $input) {\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
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
  hash: '1f70f60d7117f2c61471bf0e4de9a76dfb72c9c8d740b0d943b6035f3a43d96b',
  text: 'mutation CompleteOidcSignIn($input: CompleteOidcSignInInput!) {\n  completeOidcSignIn(input: $input) {\n    challenge {\n      token\n    }\n    session {\n      accessToken\n      refreshToken\n      expiresAt\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const CompleteSignIn: TypedDocument<CompleteSignInMutation, CompleteSignInMutationVariables> = {
  name: 'CompleteSignIn',
  hash: '4f095bea6e9adcc7ce66aa9598b2d7599e632d1a8d82be5348d67cfa5865468a',
  text: 'mutation CompleteSignIn($input: CompleteSignInInput!) {\n  completeSignIn(input: $input) {\n    session {\n      accessToken\n      refreshToken\n      expiresAt\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const ConfirmEmailChange: TypedDocument<ConfirmEmailChangeMutation, ConfirmEmailChangeMutationVariables> = {
  name: 'ConfirmEmailChange',
  hash: '72b5f17b77b33a3d773bb8a96ec719c08262da234c27e1dc246e162e186593e9',
  text: 'mutation ConfirmEmailChange($input: ConfirmEmailChangeInput!) {\n  confirmEmailChange(input: $input) {\n    done\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const ConfirmFinanceBankSuggestions: TypedDocument<
  ConfirmFinanceBankSuggestionsMutation,
  ConfirmFinanceBankSuggestionsMutationVariables
> = {
  name: 'ConfirmFinanceBankSuggestions',
  hash: '9b0b3e2894f6097022766d54319705e29074cc6ceb145875e8c008156ef616e1',
  text: 'mutation ConfirmFinanceBankSuggestions($input: ConfirmFinanceBankSuggestionsInput!) {\n  confirmFinanceBankSuggestions(input: $input) {\n    results {\n      lineId\n      outcome\n      code\n      message\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const ConfirmSecondFactor: TypedDocument<ConfirmSecondFactorMutation, ConfirmSecondFactorMutationVariables> = {
  name: 'ConfirmSecondFactor',
  hash: 'ccd8cf833a29fdab04b9618ccb8cbfd0508ad061d9ac341956886c08a2e6ae47',
  text: 'mutation ConfirmSecondFactor($input: ConfirmSecondFactorInput!) {\n  confirmSecondFactor(input: $input) {\n    recoveryCodes\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const ConnectIntegration: TypedDocument<ConnectIntegrationMutation, ConnectIntegrationMutationVariables> = {
  name: 'ConnectIntegration',
  hash: '9981657bd6f8bb64bf9f48023bb710914f4b27fb4a849229226c00c77da888a9',
  text: 'mutation ConnectIntegration($input: IntegrationInput!) {\n  connectIntegration(input: $input) {\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
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
  hash: 'e70931bcbbe97461ec5e8d38c745624e266ba7a1a59ba07ea12ee60e3179de1b',
  text: 'mutation ConvertLead($input: ConvertLeadInput!) {\n  convertLead(input: $input) {\n    dealId\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const CountSegment: TypedDocument<CountSegmentMutation, CountSegmentMutationVariables> = {
  name: 'CountSegment',
  hash: '2db80b435a7b3c9509150bd2c0c69fa8062852a5344a3c815724f1485c6caa33',
  text: 'mutation CountSegment($input: CountSegmentInput!) {\n  countSegment(input: $input) {\n    job {\n      ...SegmentCountJobParts\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}\nfragment SegmentCountJobParts on Job {\n  id\n  status\n  result\n  error\n}',
};
export const CreateApiKey: TypedDocument<CreateApiKeyMutation, CreateApiKeyMutationVariables> = {
  name: 'CreateApiKey',
  hash: '80fbb8fc7df46c2950a95e9066df37890b76992f49a952409b7476524fe66e00',
  text: 'mutation CreateApiKey($input: CreateApiKeyInput!) {\n  createApiKey(input: $input) {\n    apiKey {\n      ...ApiKeyParts\n    }\n    secret\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}\nfragment ApiKeyParts on ApiKey {\n  id\n  name\n  start\n  status\n  scopes\n  addresses\n  expiresAt\n  lastUsedAt\n  overlapUntil\n  createdAt\n  createdByName\n  version\n}',
};
export const CreateAttribute: TypedDocument<CreateAttributeMutation, CreateAttributeMutationVariables> = {
  name: 'CreateAttribute',
  hash: 'c1888e736216dcc37dd8bb63afc2848b44cec4a3077482a500388c7820b2dbcb',
  text: 'mutation CreateAttribute($input: CreateAttributeInput!) {\n  createAttribute(input: $input) {\n    attribute {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const CreateAutomationRule: TypedDocument<CreateAutomationRuleMutation, CreateAutomationRuleMutationVariables> =
  {
    name: 'CreateAutomationRule',
    hash: 'cd1d67feda99eb80a272ae08584ba6f8f67db258ec977a78073b78a402d288ab',
    text: 'mutation CreateAutomationRule($input: CreateAutomationRuleInput!) {\n  createAutomationRule(input: $input) {\n    rule {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
  };
export const CreateBrand: TypedDocument<CreateBrandMutation, CreateBrandMutationVariables> = {
  name: 'CreateBrand',
  hash: '2f1f38627f14ff62ecfd2fd7d1b3e6b13344e91c00eb7936d77d24790751d6e9',
  text: 'mutation CreateBrand($input: CreateBrandInput!) {\n  createBrand(input: $input) {\n    brand {\n      id\n      name\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const CreateCampaign: TypedDocument<CreateCampaignMutation, CreateCampaignMutationVariables> = {
  name: 'CreateCampaign',
  hash: '004d0db2bafa387320eee3c0978d551aab770a6b888068b9d30dc2c51ed0b0aa',
  text: 'mutation CreateCampaign($input: CreateCampaignInput!) {\n  createCampaign(input: $input) {\n    campaign {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const CreateCategory: TypedDocument<CreateCategoryMutation, CreateCategoryMutationVariables> = {
  name: 'CreateCategory',
  hash: '6d7fffe217d16adac868334227bcd00798e36c0c79387d4374009fc3246ae5fd',
  text: 'mutation CreateCategory($input: CreateCategoryInput!) {\n  createCategory(input: $input) {\n    category {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const CreateCompany: TypedDocument<CreateCompanyMutation, CreateCompanyMutationVariables> = {
  name: 'CreateCompany',
  hash: '40d0cbb8c37d7022cde7ea22ff053a6e62cbdcf33825e2c06c8b5727a0debb64',
  text: 'mutation CreateCompany($input: CreateCompanyInput!) {\n  createCompany(input: $input) {\n    company {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const CreateCompetitor: TypedDocument<CreateCompetitorMutation, CreateCompetitorMutationVariables> = {
  name: 'CreateCompetitor',
  hash: 'b9f9fe7bd4676828a7935a750522af1b696c085b3cb2c4786af3908a1cee9d08',
  text: 'mutation CreateCompetitor($input: CreateCompetitorInput!) {\n  createCompetitor(input: $input) {\n    competitor {\n      ...CompetitorParts\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}\nfragment CompetitorParts on Competitor {\n  id\n  code\n  name\n  website\n  currency\n  pricesIncludeVat\n  active\n  listingCount\n  version\n}',
};
export const CreateCompetitorListing: TypedDocument<
  CreateCompetitorListingMutation,
  CreateCompetitorListingMutationVariables
> = {
  name: 'CreateCompetitorListing',
  hash: '289abf172a5cd665499439e4bd740d700d66b900d39dccbd6fdad1103848c667',
  text: 'mutation CreateCompetitorListing($input: CreateCompetitorListingInput!) {\n  createCompetitorListing(input: $input) {\n    listing {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const CreateContentItem: TypedDocument<CreateContentItemMutation, CreateContentItemMutationVariables> = {
  name: 'CreateContentItem',
  hash: '15db3917dd2ef2aa21ede7379f2e586623e17587fa6b5f2c51187307459add3a',
  text: 'mutation CreateContentItem($input: CreateContentItemInput!) {\n  createContentItem(input: $input) {\n    item {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
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
  hash: '2565f1830b4767e36dd756de78a584d903780e00d97aa0a0516e978da6d23347',
  text: 'mutation CreateDeal($input: CreateDealInput!) {\n  createDeal(input: $input) {\n    deal {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const CreateFinanceAccount: TypedDocument<CreateFinanceAccountMutation, CreateFinanceAccountMutationVariables> =
  {
    name: 'CreateFinanceAccount',
    hash: '603715deccfd3894afcb0bd07e1046e54341f8d30832ebadb71e6f573b31df3e',
    text: 'mutation CreateFinanceAccount($input: CreateFinanceAccountInput!) {\n  createFinanceAccount(input: $input) {\n    account {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
  };
export const CreateFinanceBankAccount: TypedDocument<
  CreateFinanceBankAccountMutation,
  CreateFinanceBankAccountMutationVariables
> = {
  name: 'CreateFinanceBankAccount',
  hash: '8aea8301133418d0d4aaf06a449f85827eb0a536103b2bb1ce39e7ca17014834',
  text: 'mutation CreateFinanceBankAccount($input: CreateFinanceBankAccountInput!) {\n  createFinanceBankAccount(input: $input) {\n    bankAccount {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const CreateFinanceBankRule: TypedDocument<
  CreateFinanceBankRuleMutation,
  CreateFinanceBankRuleMutationVariables
> = {
  name: 'CreateFinanceBankRule',
  hash: '2660da1043abb7acde1c7b742cc6b52f27febbb182388867e139d005524ceb13',
  text: 'mutation CreateFinanceBankRule($input: CreateFinanceBankRuleInput!) {\n  createFinanceBankRule(input: $input) {\n    rule {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const CreateFinanceInvoice: TypedDocument<CreateFinanceInvoiceMutation, CreateFinanceInvoiceMutationVariables> =
  {
    name: 'CreateFinanceInvoice',
    hash: '3cfcb83efe1783b0732de0314062996de8a2e76670cf61edbf8a0547c33537ef',
    text: 'mutation CreateFinanceInvoice($input: CreateFinanceInvoiceInput!) {\n  createFinanceInvoice(input: $input) {\n    invoice {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
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
  hash: '799dde2de1d3007ff5464fb042e1757d46a36a532a180334b1f6916e181030da',
  text: 'mutation CreateIntegration($input: CreateIntegrationInput!) {\n  createIntegration(input: $input) {\n    integration {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const CreateJourney: TypedDocument<CreateJourneyMutation, CreateJourneyMutationVariables> = {
  name: 'CreateJourney',
  hash: '4182d6cb26a351774712ed5e8cf0f341dc13744acdcb2957ba69f17da61bf11f',
  text: 'mutation CreateJourney($input: CreateJourneyInput!) {\n  createJourney(input: $input) {\n    journey {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const CreateKnowledge: TypedDocument<CreateKnowledgeMutation, CreateKnowledgeMutationVariables> = {
  name: 'CreateKnowledge',
  hash: 'd834e3faed3192c332388e220ecc249d0c1bb92989190ac722a69af1f7e4ef6b',
  text: 'mutation CreateKnowledge($input: CreateKnowledgeDocumentInput!) {\n  createKnowledgeDocument(input: $input) {\n    document {\n      id\n      version\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const CreateLeadForm: TypedDocument<CreateLeadFormMutation, CreateLeadFormMutationVariables> = {
  name: 'CreateLeadForm',
  hash: '0e04a50a0de83e23ff460718d81b4540efd1dc22795d4b7de0152a4be832fa23',
  text: 'mutation CreateLeadForm($input: CreateLeadFormInput!) {\n  createLeadForm(input: $input) {\n    form {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const CreateLoyaltyEarnRule: TypedDocument<
  CreateLoyaltyEarnRuleMutation,
  CreateLoyaltyEarnRuleMutationVariables
> = {
  name: 'CreateLoyaltyEarnRule',
  hash: 'ec2dc2d411b16c0c96c00dea39d7a32693ced3b6a2cbb5d98445388337f67f84',
  text: 'mutation CreateLoyaltyEarnRule($input: CreateLoyaltyEarnRuleInput!) {\n  createLoyaltyEarnRule(input: $input) {\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const CreateLoyaltyProgram: TypedDocument<CreateLoyaltyProgramMutation, CreateLoyaltyProgramMutationVariables> =
  {
    name: 'CreateLoyaltyProgram',
    hash: '044e371fec75b05735411d1cf4aaecc4f81dd93e571362584ac07e2911524de9',
    text: 'mutation CreateLoyaltyProgram($input: CreateLoyaltyProgramInput!) {\n  createLoyaltyProgram(input: $input) {\n    program {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
  };
export const CreateLoyaltyReward: TypedDocument<CreateLoyaltyRewardMutation, CreateLoyaltyRewardMutationVariables> = {
  name: 'CreateLoyaltyReward',
  hash: 'e79536a93bcf9bff5554e55810e6f545abaf0e825cd4d89b617b28c368ad4dd8',
  text: 'mutation CreateLoyaltyReward($input: CreateLoyaltyRewardInput!) {\n  createLoyaltyReward(input: $input) {\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const CreateManualEntry: TypedDocument<CreateManualEntryMutation, CreateManualEntryMutationVariables> = {
  name: 'CreateManualEntry',
  hash: '27ece46f60eb18ead2da631f351f5a6baf1d67c6785fac805201067c83356e2d',
  text: 'mutation CreateManualEntry($input: CreateManualEntryInput!) {\n  createManualEntry(input: $input) {\n    manualEntry {\n      id\n      version\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const CreatePartner: TypedDocument<CreatePartnerMutation, CreatePartnerMutationVariables> = {
  name: 'CreatePartner',
  hash: '503c8a6485cedf26c99a2978c933943ea81d8bdd7cb4d784fc65538a0c68b7ae',
  text: 'mutation CreatePartner($input: CreatePartnerInput!) {\n  createPartner(input: $input) {\n    partner {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const CreatePerson: TypedDocument<CreatePersonMutation, CreatePersonMutationVariables> = {
  name: 'CreatePerson',
  hash: '0d9e7d56a03b976fcd9f44bfeb309e55090fe56a6a3a3ff7adfe3a62893d0bb5',
  text: 'mutation CreatePerson($input: CreatePersonInput!) {\n  createPerson(input: $input) {\n    person {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const CreatePipeline: TypedDocument<CreatePipelineMutation, CreatePipelineMutationVariables> = {
  name: 'CreatePipeline',
  hash: '093b41f6298bc648fc595d6d366a4d2aaaf9a8b1be51d0785589d63ced4dc534',
  text: 'mutation CreatePipeline($input: CreatePipelineInput!) {\n  createPipeline(input: $input) {\n    pipeline {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const CreatePriceDraft: TypedDocument<CreatePriceDraftMutation, CreatePriceDraftMutationVariables> = {
  name: 'CreatePriceDraft',
  hash: '07c80a5e228c889b43a4c56bf84bac26d9e288e45a942a0a7d09d7b6dd4f7959',
  text: 'mutation CreatePriceDraft($input: CreatePriceDraftInput!) {\n  createPriceDraft(input: $input) {\n    draft {\n      id\n      status\n      version\n    }\n    preview {\n      ...DraftLine\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n    warnings {\n      code\n      message\n    }\n  }\n}\nfragment DraftLine on PriceDraftLine {\n  id\n  changePercent\n  superseded\n  before {\n    ...MoneyParts\n  }\n  after {\n    ...MoneyParts\n  }\n  channel {\n    id\n    code\n    name\n    priceDisplay\n  }\n  variant {\n    id\n    sku\n    name\n    product {\n      id\n      name\n    }\n  }\n  verdicts {\n    outcome\n    policy\n    kind\n    reason\n    message\n    params {\n      name\n      value\n    }\n  }\n}\nfragment MoneyParts on Money {\n  decimal\n  currency\n}',
};
export const CreatePriceList: TypedDocument<CreatePriceListMutation, CreatePriceListMutationVariables> = {
  name: 'CreatePriceList',
  hash: '93561b097632595773a1ece6d8cef5c29ff4c9250be7f45eb5beb1f64743bdb8',
  text: 'mutation CreatePriceList($input: CreatePriceListInput!) {\n  createPriceList(input: $input) {\n    priceList {\n      ...PriceListParts\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}\nfragment PriceListParts on PriceList {\n  id\n  code\n  name\n  status\n  type\n  channelId\n  segmentId\n  customerId\n  currency\n  basis\n  priority\n  startsAt\n  endsAt\n  risingBands\n  roundingEnding\n  minimumStep\n  formulaKind\n  formulaPercent\n  formulaListId\n  formulaChannelId\n  version\n  updatedAt\n  channel {\n    id\n    name\n  }\n}',
};
export const CreatePromotion: TypedDocument<CreatePromotionMutation, CreatePromotionMutationVariables> = {
  name: 'CreatePromotion',
  hash: '91ccf822820046cf93d0f1ea753b4e1250d82bb00022defcb3951d60216e74f5',
  text: 'mutation CreatePromotion($input: CreatePromotionInput!) {\n  createPromotion(input: $input) {\n    promotion {\n      ...PromotionParts\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}\nfragment PromotionParts on Promotion {\n  id\n  name\n  status\n  kind\n  combination\n  priority\n  currency\n  percent\n  amount {\n    ...MoneyParts\n  }\n  buy\n  get\n  mostTimes\n  bundleItems {\n    variantId\n    quantity\n  }\n  bundlePrice {\n    ...MoneyParts\n  }\n  variantIds\n  productIds\n  categoryIds\n  channelIds\n  segmentIds\n  firstOrderOnly\n  minimumBasket {\n    ...MoneyParts\n  }\n  needsCode\n  startsAt\n  endsAt\n  limitTotal\n  limitPerCustomer\n  budget {\n    ...MoneyParts\n  }\n  usedCount\n  used {\n    ...MoneyParts\n  }\n  codeCount\n  approvalId\n  version\n}\nfragment MoneyParts on Money {\n  decimal\n  currency\n}',
};
export const CreateRole: TypedDocument<CreateRoleMutation, CreateRoleMutationVariables> = {
  name: 'CreateRole',
  hash: '078e052b56336ed117279fc1f9f2af5a0a79a2a3f47a76038739cc1556a01901',
  text: 'mutation CreateRole($input: CreateRoleInput!) {\n  createRole(input: $input) {\n    role {\n      key\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const CreateSavedView: TypedDocument<CreateSavedViewMutation, CreateSavedViewMutationVariables> = {
  name: 'CreateSavedView',
  hash: '2ebb5550389b8c69a5cb126c6a271c8b66a5a57d86d16958aa22f40eb5dd089e',
  text: 'mutation CreateSavedView($input: CreateSavedViewInput!) {\n  createSavedView(input: $input) {\n    view {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const CreateSegment: TypedDocument<CreateSegmentMutation, CreateSegmentMutationVariables> = {
  name: 'CreateSegment',
  hash: '56a161d7e81c5aec48a2fafbb9900409607556bfc32aa59904e13b23b7b872e3',
  text: 'mutation CreateSegment($input: CreateSegmentInput!) {\n  createSegment(input: $input) {\n    segment {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const CreateStockLocation: TypedDocument<CreateStockLocationMutation, CreateStockLocationMutationVariables> = {
  name: 'CreateStockLocation',
  hash: 'c8fadb714e90bd786f4568463253724d6718d71d2302111d32aa56af8bc49b48',
  text: 'mutation CreateStockLocation($input: CreateStockLocationInput!) {\n  createStockLocation(input: $input) {\n    stockLocation {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const CreateStockTransfer: TypedDocument<CreateStockTransferMutation, CreateStockTransferMutationVariables> = {
  name: 'CreateStockTransfer',
  hash: '4d4f6b3c7acaf7dc0c9b2cb4bad5eff9df4e0aacff7489ac5c21db668bed9012',
  text: 'mutation CreateStockTransfer($input: CreateStockTransferInput!) {\n  createStockTransfer(input: $input) {\n    stockTransfer {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const CreateSupplier: TypedDocument<CreateSupplierMutation, CreateSupplierMutationVariables> = {
  name: 'CreateSupplier',
  hash: '0f362557b9ce1e76b2568fbe87ec1f20cf684325bf5c7f3fffc3ee7bccb15bef',
  text: 'mutation CreateSupplier($input: CreateSupplierInput!) {\n  createSupplier(input: $input) {\n    supplier {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const CreateWebhook: TypedDocument<CreateWebhookMutation, CreateWebhookMutationVariables> = {
  name: 'CreateWebhook',
  hash: '764a5d091670ce68c737b2b4578afa0beaf9fb8c9b7a531bf17021868c97d936',
  text: 'mutation CreateWebhook($input: CreateWebhookEndpointInput!) {\n  createWebhookEndpoint(input: $input) {\n    endpoint {\n      ...WebhookEndpointParts\n    }\n    secret\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}\nfragment WebhookEndpointParts on WebhookEndpoint {\n  id\n  url\n  description\n  eventTypes\n  status\n  pauseReason\n  failures\n  failingSince\n  lastSuccessAt\n  lastError\n  pending\n  version\n  createdAt\n}',
};
export const CreditFinanceInvoice: TypedDocument<CreditFinanceInvoiceMutation, CreditFinanceInvoiceMutationVariables> =
  {
    name: 'CreditFinanceInvoice',
    hash: 'd22700676dbbbfe616ec99dd32dffc82f42b6e1390d3e9efb7937eafd953ad01',
    text: 'mutation CreditFinanceInvoice($input: CreditFinanceInvoiceInput!) {\n  creditFinanceInvoice(input: $input) {\n    invoice {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
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
  hash: 'dc016373c9dcde015083029d58ae356aede64c66bb7e88812dd25b4da1570b92',
  text: 'mutation DecideContentItem($input: DecideContentItemInput!) {\n  decideContentItem(input: $input) {\n    item {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const DecideLoyaltyAdjustment: TypedDocument<
  DecideLoyaltyAdjustmentMutation,
  DecideLoyaltyAdjustmentMutationVariables
> = {
  name: 'DecideLoyaltyAdjustment',
  hash: '0bc286fad28711ac82e3ef78d0e99f4fa5646de13a6f8990e70f09b467da1097',
  text: 'mutation DecideLoyaltyAdjustment($input: DecideLoyaltyAdjustmentInput!) {\n  decideLoyaltyAdjustment(input: $input) {\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const DeleteAttribute: TypedDocument<DeleteAttributeMutation, DeleteAttributeMutationVariables> = {
  name: 'DeleteAttribute',
  hash: '809e44aba1267b725b02ac2aaef9f13ab8654f729aa90e918cfb9d77e509f226',
  text: 'mutation DeleteAttribute($input: DeleteAttributeInput!) {\n  deleteAttribute(input: $input) {\n    attribute {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const DeleteCategory: TypedDocument<DeleteCategoryMutation, DeleteCategoryMutationVariables> = {
  name: 'DeleteCategory',
  hash: '25f66a956785c32aedc3626c79a1b5972cc4dfe6b6c37524ffd75e88a71dc380',
  text: 'mutation DeleteCategory($input: DeleteCategoryInput!) {\n  deleteCategory(input: $input) {\n    category {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const DeleteRole: TypedDocument<DeleteRoleMutation, DeleteRoleMutationVariables> = {
  name: 'DeleteRole',
  hash: '986269122837bedae645bd588cae8d3e1d21ac89aed66c735b1b86a74b6ea966',
  text: 'mutation DeleteRole($input: DeleteRoleInput!) {\n  deleteRole(input: $input) {\n    approvalRequest {\n      id\n      state\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const DeleteSavedView: TypedDocument<DeleteSavedViewMutation, DeleteSavedViewMutationVariables> = {
  name: 'DeleteSavedView',
  hash: '52250924aa8696343858720b67c63335b6eff45b9cc714be061929f191a23943',
  text: 'mutation DeleteSavedView($input: DeleteSavedViewInput!) {\n  deleteSavedView(input: $input) {\n    view {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const DeletionOfBrand: TypedDocument<DeletionOfBrandQuery, DeletionOfBrandQueryVariables> = {
  name: 'DeletionOfBrand',
  hash: '519945301133c693ba2d973a56487d44f79429d3fd69c93634fd10d8f0aa6d0c',
  text: 'query DeletionOfBrand($id: ID!) {\n  brandDeletion(brandId: $id) {\n    ...BrandDeletionParts\n  }\n}\nfragment BrandDeletionParts on BrandDeletion {\n  id\n  version\n  brandId\n  brandName\n  state\n  reason\n  requestedBy {\n    id\n    name\n  }\n  confirmedBy {\n    id\n    name\n  }\n  createdAt\n  dueAt\n  begunAt\n  finishedAt\n  accountsClosed\n  services {\n    service\n    state\n    rows\n    error\n    answeredAt\n    chainSeq\n    chainHash\n  }\n}',
};
export const DisableIntegration: TypedDocument<DisableIntegrationMutation, DisableIntegrationMutationVariables> = {
  name: 'DisableIntegration',
  hash: 'a169a0869d88c4df1eda1689ed5a97c509bac32342ea7b30646822a17db9bc15',
  text: 'mutation DisableIntegration($input: IntegrationInput!) {\n  disableIntegration(input: $input) {\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const DisableSecondFactor: TypedDocument<DisableSecondFactorMutation, DisableSecondFactorMutationVariables> = {
  name: 'DisableSecondFactor',
  hash: 'f063cffdc13e23bf3f07bb48b20a333449bcaf50d52d7785333244db0fabbbc3',
  text: 'mutation DisableSecondFactor($input: BothFactorsInput!) {\n  disableSecondFactor(input: $input) {\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const DiscardDeadLetter: TypedDocument<DiscardDeadLetterMutation, DiscardDeadLetterMutationVariables> = {
  name: 'DiscardDeadLetter',
  hash: '9a13e097de73d88dd99b50c3163890955b67069e076fcd491ae445acce312fbc',
  text: 'mutation DiscardDeadLetter($input: DiscardDeadLetterInput!) {\n  discardDeadLetter(input: $input) {\n    deadLetter {\n      id\n      status\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const DiscardFinanceInvoice: TypedDocument<
  DiscardFinanceInvoiceMutation,
  DiscardFinanceInvoiceMutationVariables
> = {
  name: 'DiscardFinanceInvoice',
  hash: '67168484d5ffdc83157de3529822edb4f141e75cf9cff82a9d297f251ef3edd4',
  text: 'mutation DiscardFinanceInvoice($input: FinanceInvoiceVersionInput!) {\n  discardFinanceInvoice(input: $input) {\n    invoice {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const DisconnectIntegration: TypedDocument<
  DisconnectIntegrationMutation,
  DisconnectIntegrationMutationVariables
> = {
  name: 'DisconnectIntegration',
  hash: '2f9bfe350e4019b1acffaf9e3f39e1bcfea3f830a928c4facfa98d24b651d4ce',
  text: 'mutation DisconnectIntegration($input: IntegrationInput!) {\n  disconnectIntegration(input: $input) {\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const DismissCrmDuplicate: TypedDocument<DismissCrmDuplicateMutation, DismissCrmDuplicateMutationVariables> = {
  name: 'DismissCrmDuplicate',
  hash: 'edc27b17b6bf7c5ad8b9bfaaef3cc5bc30a281bac4a2adf6f9f0ac02e8ed880d',
  text: 'mutation DismissCrmDuplicate($input: DismissCrmDuplicateInput!) {\n  dismissCrmDuplicate(input: $input) {\n    duplicate {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
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
  hash: '7f2824b09be235342814d8d688dd0b8978c2295a88a098bee72e5d4662391277',
  text: 'mutation EndRelation($input: EndRelationInput!) {\n  endRelation(input: $input) {\n    relation {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const EndSession: TypedDocument<EndSessionMutation, EndSessionMutationVariables> = {
  name: 'EndSession',
  hash: 'da2541911b898f494953951259fb7b1bc69ec13a84bf26f1a1d31bde487761b0',
  text: 'mutation EndSession($input: EndSessionInput!) {\n  endSession(input: $input) {\n    endedSessions\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const EndUserSessions: TypedDocument<EndUserSessionsMutation, EndUserSessionsMutationVariables> = {
  name: 'EndUserSessions',
  hash: '10201ce257508fcd26c7e0f59415f0f55e16b621f40598f070bfa2b1cb45c80e',
  text: 'mutation EndUserSessions($input: EndUserSessionsInput!) {\n  endUserSessions(input: $input) {\n    endedSessions\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const EnrolInJourney: TypedDocument<EnrolInJourneyMutation, EnrolInJourneyMutationVariables> = {
  name: 'EnrolInJourney',
  hash: '5aeace8587e117f7223acbf5a43639878cd89805e0c7472df3157a1105aeca53',
  text: 'mutation EnrolInJourney($input: EnrolInJourneyInput!) {\n  enrolInJourney(input: $input) {\n    entered\n    left\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const EnrolLoyaltyMember: TypedDocument<EnrolLoyaltyMemberMutation, EnrolLoyaltyMemberMutationVariables> = {
  name: 'EnrolLoyaltyMember',
  hash: 'c3a149205970b4b097720d20ac99dfe48cdd4cc48412d41050c6e3e46e7a81fb',
  text: 'mutation EnrolLoyaltyMember($input: EnrolLoyaltyMemberInput!) {\n  enrolLoyaltyMember(input: $input) {\n    member {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const EraseMentionAuthor: TypedDocument<EraseMentionAuthorMutation, EraseMentionAuthorMutationVariables> = {
  name: 'EraseMentionAuthor',
  hash: '189748e187535e50948384b0c6f6d237420ad3851a3b8ff5c5b304f673fc0dad',
  text: 'mutation EraseMentionAuthor($input: EraseMentionAuthorInput!) {\n  eraseMentionAuthor(input: $input) {\n    erased\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const ErasePerson: TypedDocument<ErasePersonMutation, ErasePersonMutationVariables> = {
  name: 'ErasePerson',
  hash: 'b1d278f54682fe34e2f33c472f1a7b9211b1f47be5c426773f4e0b3eaac4e5c8',
  text: 'mutation ErasePerson($input: ErasePersonInput!) {\n  erasePerson(input: $input) {\n    privacyRequest {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const ExplainPrice: TypedDocument<ExplainPriceQuery, ExplainPriceQueryVariables> = {
  name: 'ExplainPrice',
  hash: 'b8dbb46964d72de366e4c20309e6e51b6a8c19c7f919b82c0730de5fd10c86f7',
  text: 'query ExplainPrice($input: ResolvePricesInput!) {\n  resolvePrices(input: $input) {\n    currency\n    at\n    vatMode\n    lines {\n      quantity\n      noPriceReason\n      priceId\n      listCode\n      level\n      type\n      basis\n      unitPrice {\n        decimal\n        currency\n      }\n      unit {\n        ...TaxedParts\n      }\n      total {\n        ...TaxedParts\n      }\n      reference {\n        ...TaxedParts\n      }\n      lowestPrior {\n        decimal\n        currency\n      }\n      basePrice {\n        decimal\n        currency\n      }\n      basePricePer\n      since\n      conversion {\n        path\n        date\n      }\n      trace {\n        priceId\n        listCode\n        level\n        type\n        currency\n        basis\n        unitPrice\n        converted\n        minQuantity\n        priority\n        validFrom\n        validTo\n        outcome\n        reason\n      }\n      guardrails {\n        guardrailId\n        outcome\n      }\n    }\n  }\n}\nfragment TaxedParts on TaxedAmount {\n  net {\n    ...MoneyParts\n  }\n  tax {\n    ...MoneyParts\n  }\n  gross {\n    ...MoneyParts\n  }\n  vatRate\n}\nfragment MoneyParts on Money {\n  decimal\n  currency\n}',
};
export const ExportBrand: TypedDocument<ExportBrandMutation, ExportBrandMutationVariables> = {
  name: 'ExportBrand',
  hash: 'ef4de77cfc39d0345f4562953b5638bb5be69a618c882c244817fc9d4ae457ed',
  text: 'mutation ExportBrand($input: ExportBrandInput!) {\n  exportBrand(input: $input) {\n    privacyRequest {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const ExportPerson: TypedDocument<ExportPersonMutation, ExportPersonMutationVariables> = {
  name: 'ExportPerson',
  hash: '8bbb8208215bb52da4bf1dac340a6a18eef401ab95a2fbad317ff5aa783ea351',
  text: 'mutation ExportPerson($input: ExportPersonInput!) {\n  exportPerson(input: $input) {\n    privacyRequest {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
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
  hash: 'a9b9299ddad5b1d51d4653fa603be9fc3bcec52e52cb7d572f1f7ed84f82e199',
  text: 'mutation FinaliseFinanceInvoice($input: FinanceInvoiceVersionInput!) {\n  finaliseFinanceInvoice(input: $input) {\n    invoice {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
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
  hash: '1a9b17edfad7d545f87657e5acfcc295de3d48cbf6e8e03f5e6e5db350a3e856',
  text: 'query FinanceInvoicingSettings {\n  financeInvoicingSettings {\n    version\n    autoInvoice\n    vatMode\n    vatAbroad\n    invoicePrefix\n    creditPrefix\n    paymentDays\n    language\n    seller {\n      name\n      line1\n      line2\n      postalCode\n      city\n      country\n      vatId\n      taxNumber\n      registration\n      contactName\n      email\n      phone\n      iban\n      bic\n      bankName\n    }\n    dunning {\n      afterDays\n      fee {\n        ...MoneyParts\n      }\n      textDe\n      textEn\n    }\n    reminding {\n      automatic\n      sendLetters\n      pauseDays\n      payDays\n      interestPercent\n      minimum {\n        ...MoneyParts\n      }\n    }\n    datev {\n      consultant\n      client\n    }\n  }\n}\nfragment MoneyParts on Money {\n  decimal\n  currency\n}',
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
  hash: 'c54eb1382c45e85bf24782cd87875b150cae4f190e61d6e6db00d3ee7cf9c48b',
  text: 'query FinanceVat($from: String!, $until: String!, $recordedAt: DateTime) {\n  vatReport(from: $from, until: $until, recordedAt: $recordedAt) {\n    rows {\n      key\n      rate\n      net {\n        ...BookMoney\n      }\n      output {\n        ...BookMoney\n      }\n      input {\n        ...BookMoney\n      }\n    }\n    boxes {\n      box\n      name\n      amount {\n        ...BookMoney\n      }\n    }\n    oss {\n      country\n      rate\n      net {\n        ...BookMoney\n      }\n      tax {\n        ...BookMoney\n      }\n    }\n    payable {\n      ...BookMoney\n    }\n  }\n}\nfragment BookMoney on Money {\n  decimal\n  currency\n}',
};
export const FinanceVatLines: TypedDocument<FinanceVatLinesQuery, FinanceVatLinesQueryVariables> = {
  name: 'FinanceVatLines',
  hash: 'efa073e7fd658f043563a47eb6fe810051a4e3cb7e6a3f6e6d265d005fb2b85c',
  text: 'query FinanceVatLines($from: String!, $until: String!, $recordedAt: DateTime, $box: String, $key: String, $rate: Decimal, $country: String, $part: VatPart, $first: Int!, $after: String) {\n  vatReportLines(\n    from: $from\n    until: $until\n    recordedAt: $recordedAt\n    box: $box\n    key: $key\n    rate: $rate\n    country: $country\n    part: $part\n    first: $first\n    after: $after\n  ) {\n    nodes {\n      ...BookLine\n    }\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\nfragment BookLine on AccountSheetLine {\n  id\n  entryId\n  label\n  effectiveOn\n  description\n  kind\n  against\n  debit {\n    ...BookMoney\n  }\n  credit {\n    ...BookMoney\n  }\n  balance {\n    ...BookMoney\n  }\n}\nfragment BookMoney on Money {\n  decimal\n  currency\n}',
};
export const FindCrmDuplicates: TypedDocument<FindCrmDuplicatesMutation, FindCrmDuplicatesMutationVariables> = {
  name: 'FindCrmDuplicates',
  hash: 'c16639aa452aa495a4f09822aa9155f32ed02474430385f1af9a8e702133d258',
  text: 'mutation FindCrmDuplicates($input: FindCrmDuplicatesInput!) {\n  findCrmDuplicates(input: $input) {\n    job {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const FinishCrmTask: TypedDocument<FinishCrmTaskMutation, FinishCrmTaskMutationVariables> = {
  name: 'FinishCrmTask',
  hash: 'd34b9bf0c31e6bd7436f18ed815c3f5c377a7337647c1480e21b89c9d431138f',
  text: 'mutation FinishCrmTask($input: FinishCrmTaskInput!) {\n  finishCrmTask(input: $input) {\n    task {\n      id\n    }\n    next {\n      dueAt\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const FitLeadModel: TypedDocument<FitLeadModelMutation, FitLeadModelMutationVariables> = {
  name: 'FitLeadModel',
  hash: 'beabde693c235e5b2ffe5cddc5141e7e1d079f1ca022740e7b85337cd24e77e6',
  text: 'mutation FitLeadModel($input: FitLeadModelInput!) {\n  fitLeadModel(input: $input) {\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
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
  hash: 'c986ee7384e9c59949a6a8d6779842897f35da51d2c265ba07c8ad8fb2a33d00',
  text: 'mutation FulfilLoyaltyRedemption($input: EndLoyaltyRedemptionInput!) {\n  fulfilLoyaltyRedemption(input: $input) {\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const GeneratePromotionCodes: TypedDocument<
  GeneratePromotionCodesMutation,
  GeneratePromotionCodesMutationVariables
> = {
  name: 'GeneratePromotionCodes',
  hash: '8a0d68b18c6dc17fdbffa884f4a6379a7d920d5c0ad62cf834e94566fb043310',
  text: 'mutation GeneratePromotionCodes($input: GeneratePromotionCodesInput!) {\n  generatePromotionCodes(input: $input) {\n    promotion {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const GenerateVariants: TypedDocument<GenerateVariantsMutation, GenerateVariantsMutationVariables> = {
  name: 'GenerateVariants',
  hash: '4163d2e72c75e062c99805f9600df1f67dd2e7744b13e0d5a7c7202fb7635829',
  text: 'mutation GenerateVariants($input: GenerateVariantsInput!) {\n  generateVariants(input: $input) {\n    product {\n      id\n      version\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
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
  hash: 'a716cdc76c71f3b837f318ab7d3e5c095a8e8882a2064e1e11cac786b6de66e8',
  text: 'mutation HoldFinanceDunning($input: HoldFinanceDunningInput!) {\n  holdFinanceDunning(input: $input) {\n    invoice {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const HoldLoyaltyPoints: TypedDocument<HoldLoyaltyPointsMutation, HoldLoyaltyPointsMutationVariables> = {
  name: 'HoldLoyaltyPoints',
  hash: 'a16c13a0bf0d4fafdaa3837f97ae98fde644c6dce4eb9578ec8cf63af8520e71',
  text: 'mutation HoldLoyaltyPoints($input: HoldLoyaltyPointsInput!) {\n  holdLoyaltyPoints(input: $input) {\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
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
  hash: '110aa3b264c97fa04447e9932d8c8ddffbba6e81d9bebd6fcc104736d67a5847',
  text: 'mutation IgnoreFinanceBankLine($input: DecideFinanceBankLineInput!) {\n  ignoreFinanceBankLine(input: $input) {\n    line {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
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
  hash: '22e0c89798d4d8b4cd1691c1eb28542c7e6da265cde52a040dd4fd6778e530d0',
  text: 'mutation ImportFinanceBankStatements($input: ImportFinanceBankStatementsInput!) {\n  importFinanceBankStatements(input: $input) {\n    report {\n      format\n      dryRun\n      created\n      known\n      statements {\n        reference\n        from\n        until\n        created\n        known\n        opening {\n          ...MoneyParts\n        }\n        closing {\n          ...MoneyParts\n        }\n      }\n      faults {\n        row\n        code\n        message\n      }\n      notes {\n        row\n        code\n        message\n      }\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}\nfragment MoneyParts on Money {\n  decimal\n  currency\n}',
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
  hash: 'da17c82f08e6cbdd79c8e3ab3adf741c001fc011720e7299e9e25a183a552c37',
  text: 'mutation ImportFinanceOrderFile($input: ImportFinanceOrderFileInput!) {\n  importFinanceOrderFile(input: $input) {\n    import {\n      ...OrderImportParts\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}\nfragment OrderImportParts on FinanceOrderImport {\n  id\n  fileId\n  fileName\n  source\n  trial\n  status\n  progress\n  total\n  rows\n  ordersCreated\n  ordersKnown\n  returnsCreated\n  returnsKnown\n  refused\n  skippedRows\n  error\n  createdAt\n}',
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
  hash: 'a38784cbf7ef9d717892291fa10342a0dc7b0265afcd02acbad47545c2bd4484',
  text: 'mutation ImportMarketingPerformance($input: ImportMarketingPerformanceInput!) {\n  importMarketingPerformance(input: $input) {\n    added\n    replaced\n    unchanged\n    unknownCodes\n    faults {\n      line\n      column\n      message\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n    warnings {\n      code\n      message\n      path\n    }\n  }\n}',
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
  hash: 'acc6eda922a9848d716b940c81b104ff3dfdc69719165a98500095ba738da440',
  text: 'mutation InviteUser($input: InviteUserInput!) {\n  inviteUser(input: $input) {\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const InvoicesOfOrder: TypedDocument<InvoicesOfOrderQuery, InvoicesOfOrderQueryVariables> = {
  name: 'InvoicesOfOrder',
  hash: '10c04931b3178d23844a815362b858b8f84750986d9746542ba2ac4a781571b4',
  text: 'query InvoicesOfOrder($where: FinanceInvoiceWhere) {\n  financeInvoices(first: 50, where: $where) {\n    nodes {\n      ...InvoiceRowParts\n    }\n  }\n}\nfragment InvoiceRowParts on FinanceInvoice {\n  id\n  kind\n  status\n  number\n  issueDate\n  dueDate\n  dunningLevel\n  customer {\n    name\n  }\n  gross {\n    ...MoneyParts\n  }\n  open {\n    ...MoneyParts\n  }\n}\nfragment MoneyParts on Money {\n  decimal\n  currency\n}',
};
export const IssueLoyaltyVoucher: TypedDocument<IssueLoyaltyVoucherMutation, IssueLoyaltyVoucherMutationVariables> = {
  name: 'IssueLoyaltyVoucher',
  hash: 'cab29d65e9e0125cbfe275a4b0cfff9238bc67418d348fa824618eded202e70a',
  text: 'mutation IssueLoyaltyVoucher($input: IssueLoyaltyVoucherInput!) {\n  issueLoyaltyVoucher(input: $input) {\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
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
  hash: 'c543ac35a2aa043d709fe2c5aa3dd185117f75a8b71ff354341e869d0739e18c',
  text: 'query JournalEntryPage($id: ID!) {\n  journalEntry(id: $id) {\n    ...BookEntry\n    hash\n    lines {\n      id\n      position\n      rate\n      rateSource\n      text\n      vatKey\n      vatRate\n      vatCountry\n      country\n      channelId\n      account {\n        id\n        code\n        name\n      }\n      debit {\n        ...BookMoney\n      }\n      credit {\n        ...BookMoney\n      }\n      base {\n        ...BookMoney\n      }\n    }\n  }\n}\nfragment BookEntry on JournalEntry {\n  id\n  label\n  effectiveOn\n  recordedAt\n  kind\n  sourceType\n  sourceId\n  description\n  actorKind\n  actorName\n  total {\n    ...BookMoney\n  }\n  reverses {\n    id\n    label\n  }\n  reversedBy {\n    id\n    label\n  }\n}\nfragment BookMoney on Money {\n  decimal\n  currency\n}',
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
  hash: 'df27ff5c241e2b89cd4dbb0d82e670e32c9c3b7b5022140815b393e120b73446',
  text: 'mutation LaunchCampaign($input: LaunchCampaignInput!) {\n  launchCampaign(input: $input) {\n    campaign {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
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
  hash: 'f6e35f6be6347d4432ab169448606632d037b7c62017c6d92f020861be928158',
  text: 'mutation LeaveJourney($input: LeaveJourneyInput!) {\n  leaveJourney(input: $input) {\n    ended\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const LiftCrmSuppression: TypedDocument<LiftCrmSuppressionMutation, LiftCrmSuppressionMutationVariables> = {
  name: 'LiftCrmSuppression',
  hash: '6cb54a0f2f877fb9c38dc17ed0ca2bfd1f648f6bf3f2313831551c098762eee6',
  text: 'mutation LiftCrmSuppression($input: LiftCrmSuppressionInput!) {\n  liftCrmSuppression(input: $input) {\n    suppression {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
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
  hash: '8b3ed867ae7470fb93eda18c1d6e7fca0b7c1a2c24b2cee65b9f9841de17b76f',
  text: 'mutation MakeMentionTask($input: MakeMentionTaskInput!) {\n  makeMentionTask(input: $input) {\n    mention {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const ManualEntries: TypedDocument<ManualEntriesQuery, ManualEntriesQueryVariables> = {
  name: 'ManualEntries',
  hash: '13e359c9a06173590b1f44dbfd9b917fc4b1099e121e5a0a080e4091ebe0e6ae',
  text: 'query ManualEntries($first: Int!, $after: String, $status: ManualEntryStatus) {\n  manualEntries(first: $first, after: $after, status: $status) {\n    nodes {\n      ...ManualRow\n    }\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\nfragment ManualRow on ManualEntry {\n  id\n  status\n  effectiveOn\n  description\n  needsApproval\n  decisionNote\n  entryId\n  version\n  createdAt\n  total {\n    ...BookMoney\n  }\n  author {\n    id\n    name\n  }\n  decidedBy {\n    name\n  }\n}\nfragment BookMoney on Money {\n  decimal\n  currency\n}',
};
export const ManualEntryPage: TypedDocument<ManualEntryPageQuery, ManualEntryPageQueryVariables> = {
  name: 'ManualEntryPage',
  hash: 'ea4e087eeda4eaec16b284955b1653c40713fb93b3869c858dda90fb75e490fc',
  text: 'query ManualEntryPage($id: ID!) {\n  manualEntry(id: $id) {\n    ...ManualRow\n    lines {\n      accountCode\n      debit\n      credit\n      currency\n      rate\n      text\n      channelId\n      vatKey\n      vatRate\n      vatCountry\n    }\n  }\n}\nfragment ManualRow on ManualEntry {\n  id\n  status\n  effectiveOn\n  description\n  needsApproval\n  decisionNote\n  entryId\n  version\n  createdAt\n  total {\n    ...BookMoney\n  }\n  author {\n    id\n    name\n  }\n  decidedBy {\n    name\n  }\n}\nfragment BookMoney on Money {\n  decimal\n  currency\n}',
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
    hash: '0c55c09737ab35d5191fdb30e19ae1afe9377f963016a92e6093fdc1fad12c17',
    text: 'mutation MatchFinanceBankLine($input: MatchFinanceBankLineInput!) {\n  matchFinanceBankLine(input: $input) {\n    line {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
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
  hash: '8ebb35073012055b0892a20939da08fc0e81ff96180d5fbf5aac48ae0a6010cf',
  text: 'mutation MergePeople($input: MergePeopleInput!) {\n  mergePeople(input: $input) {\n    merge {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const MetricSeries: TypedDocument<MetricSeriesQuery, MetricSeriesQueryVariables> = {
  name: 'MetricSeries',
  hash: 'd713e2448f7d9cf58cc585649e836f66707007769de5d78131a97a45e46519be',
  text: 'query MetricSeries($name: String!, $from: DateTime!, $to: DateTime!, $bucket: MetricBucket!) {\n  opsMetricSeries(name: $name, from: $from, to: $to, bucket: $bucket) {\n    at\n    count\n    average\n    minimum\n    maximum\n  }\n}',
};
export const MoveCategory: TypedDocument<MoveCategoryMutation, MoveCategoryMutationVariables> = {
  name: 'MoveCategory',
  hash: 'ed5a5865e577bc68c9a60d59d5df122fe9e213bcb4dc20238e55ff4f5f6e7a89',
  text: 'mutation MoveCategory($input: MoveCategoryInput!) {\n  moveCategory(input: $input) {\n    category {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const MoveContentItem: TypedDocument<MoveContentItemMutation, MoveContentItemMutationVariables> = {
  name: 'MoveContentItem',
  hash: '6eb66aa4fac43302c12e72257a789fd852031f7181eef3e93567dafd7cf47b30',
  text: 'mutation MoveContentItem($input: MoveContentItemInput!) {\n  moveContentItem(input: $input) {\n    item {\n      id\n      title\n      plannedLocal\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n    warnings {\n      code\n      message\n    }\n  }\n}',
};
export const MoveDeal: TypedDocument<MoveDealMutation, MoveDealMutationVariables> = {
  name: 'MoveDeal',
  hash: '0bee283e13ef0182a7dd6de513ed67e2e7588149400318ecae7f5d44e4951890',
  text: 'mutation MoveDeal($input: MoveDealInput!) {\n  moveDeal(input: $input) {\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const MoveJourney: TypedDocument<MoveJourneyMutation, MoveJourneyMutationVariables> = {
  name: 'MoveJourney',
  hash: '14a06310b4262b06551013a94d0bd2d6fd2c91fc899f024c335f31a41373faf8',
  text: 'mutation MoveJourney($input: MoveJourneyInput!) {\n  moveJourney(input: $input) {\n    journey {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const MoveLead: TypedDocument<MoveLeadMutation, MoveLeadMutationVariables> = {
  name: 'MoveLead',
  hash: 'e65aba0a0356510139ddf5629d104396e84afe473e333a03e532d9418dc567c0',
  text: 'mutation MoveLead($input: MoveLeadInput!) {\n  moveLead(input: $input) {\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
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
  hash: 'dfe4c2fb07426dd9a81b36fce5f8e5163e7763dcfb94a9b3e406b2deff8e8ca4',
  text: 'mutation OpenFiscalYear($input: OpenFiscalYearInput!) {\n  openFiscalYear(input: $input) {\n    periods {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const OpenInvoicesOfPerson: TypedDocument<OpenInvoicesOfPersonQuery, OpenInvoicesOfPersonQueryVariables> = {
  name: 'OpenInvoicesOfPerson',
  hash: 'fe3218292a0b7437e0b6867b2132d4df0fec738281c936970f18d498bf703a0c',
  text: 'query OpenInvoicesOfPerson($personId: ID!) {\n  financeInvoices(\n    first: 20\n    where: {personId: {eq: $personId}, isOpen: {eq: true}, kind: {eq: INVOICE}, status: {eq: FINALISED}}\n  ) {\n    nodes {\n      id\n      number\n      open {\n        ...BookMoney\n      }\n    }\n  }\n}\nfragment BookMoney on Money {\n  decimal\n  currency\n}',
};
export const OrderReplenishments: TypedDocument<OrderReplenishmentsMutation, OrderReplenishmentsMutationVariables> = {
  name: 'OrderReplenishments',
  hash: '26cba487c7673fa27bb95bec8310eacb527ec2068bde6969f2c671705e03c0a4',
  text: 'mutation OrderReplenishments($input: OrderReplenishmentsInput!) {\n  orderReplenishments(input: $input) {\n    replenishments {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
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
  hash: '53477c1a967e8969c32d2369e82089c6e51cf75ffc0e97af9b0a015d90ee05f7',
  text: 'mutation PauseCampaign($input: CampaignStepInput!) {\n  pauseCampaign(input: $input) {\n    campaign {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const PauseWebhook: TypedDocument<PauseWebhookMutation, PauseWebhookMutationVariables> = {
  name: 'PauseWebhook',
  hash: 'f70429689340e60d4cb2062d82238e6468307da58bc438310c89eab11a7c0e9a',
  text: 'mutation PauseWebhook($input: WebhookEndpointInput!) {\n  pauseWebhookEndpoint(input: $input) {\n    endpoint {\n      ...WebhookEndpointParts\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}\nfragment WebhookEndpointParts on WebhookEndpoint {\n  id\n  url\n  description\n  eventTypes\n  status\n  pauseReason\n  failures\n  failingSince\n  lastSuccessAt\n  lastError\n  pending\n  version\n  createdAt\n}',
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
  hash: '8833e9e6b3284ff6b7f6beaf601ae7dcb8fc281016cd5c4b8f77acca4d48dd96',
  text: 'mutation PostStockCount($input: PostStockCountInput!) {\n  postStockCount(input: $input) {\n    stockCount {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const PrepareCrmImport: TypedDocument<PrepareCrmImportMutation, PrepareCrmImportMutationVariables> = {
  name: 'PrepareCrmImport',
  hash: '598219a81c10ca972072fe90c20706f5a3ff472fa707ec617637d2972714a66e',
  text: 'mutation PrepareCrmImport($input: PrepareCrmImportInput!) {\n  prepareCrmImport(input: $input) {\n    import {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const PreviewFinanceBankCsv: TypedDocument<
  PreviewFinanceBankCsvMutation,
  PreviewFinanceBankCsvMutationVariables
> = {
  name: 'PreviewFinanceBankCsv',
  hash: '56b4862efc2928b6fc256d943a79e5b84f608cf8f1726191626a818a6bea6956',
  text: 'mutation PreviewFinanceBankCsv($input: PreviewFinanceBankCsvInput!) {\n  previewFinanceBankCsv(input: $input) {\n    preview {\n      header\n      count\n      lines {\n        row\n        bookedOn\n        amount\n        currency\n        name\n        remittance\n      }\n      faults {\n        row\n        message\n      }\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const PreviewFinanceInvoice: TypedDocument<
  PreviewFinanceInvoiceMutation,
  PreviewFinanceInvoiceMutationVariables
> = {
  name: 'PreviewFinanceInvoice',
  hash: 'dd7bb94a2979b00a67231f7b672b48867b3865def877c74e3e278086674e61b7',
  text: 'mutation PreviewFinanceInvoice($input: PreviewFinanceInvoiceInput!) {\n  previewFinanceInvoice(input: $input) {\n    preview {\n      lines {\n        position\n        gross {\n          ...MoneyParts\n        }\n      }\n      vatParts {\n        category\n        rate\n        vat {\n          ...MoneyParts\n        }\n      }\n      net {\n        ...MoneyParts\n      }\n      gross {\n        ...MoneyParts\n      }\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}\nfragment MoneyParts on Money {\n  decimal\n  currency\n}',
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
  hash: 'b916b283fd814bfc513e9ce6e860363396e121cb24bc79a790dd3d6edb748741',
  text: 'mutation PublishContentItem($input: PublishContentItemInput!) {\n  publishContentItem(input: $input) {\n    item {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const ReadCompetitorPage: TypedDocument<ReadCompetitorPageMutation, ReadCompetitorPageMutationVariables> = {
  name: 'ReadCompetitorPage',
  hash: 'a85de7c2287d6321bed9ae7507135a526e0522dcf8dc0fc5e585a68a08a6a985',
  text: 'mutation ReadCompetitorPage($input: ReadCompetitorPageInput!) {\n  readCompetitorPage(input: $input) {\n    page {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const RebuildLoyaltyMember: TypedDocument<RebuildLoyaltyMemberMutation, RebuildLoyaltyMemberMutationVariables> =
  {
    name: 'RebuildLoyaltyMember',
    hash: '417afec575f1108433e2fd26234f6bab8c178ccb87afe8319a6fc1c10d232f20',
    text: 'mutation RebuildLoyaltyMember($input: RebuildLoyaltyMemberInput!) {\n  rebuildLoyaltyMember(input: $input) {\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
  };
export const RebuildStockItem: TypedDocument<RebuildStockItemMutation, RebuildStockItemMutationVariables> = {
  name: 'RebuildStockItem',
  hash: '352f7665cd578f34f43cba58c58d95aa145a50142d52e633ad4cf9865ec39f26',
  text: 'mutation RebuildStockItem($input: RebuildStockItemInput!) {\n  rebuildStockItem(input: $input) {\n    stockItem {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const ReceiveReplenishment: TypedDocument<ReceiveReplenishmentMutation, ReceiveReplenishmentMutationVariables> =
  {
    name: 'ReceiveReplenishment',
    hash: '14e7b00bde9cd38aeabe952433b95ecf7a253940d0a12d6bd7595a92b3d528f0',
    text: 'mutation ReceiveReplenishment($input: ReceiveReplenishmentInput!) {\n  receiveReplenishment(input: $input) {\n    replenishments {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
  };
export const ReceiveStockTransfer: TypedDocument<ReceiveStockTransferMutation, ReceiveStockTransferMutationVariables> =
  {
    name: 'ReceiveStockTransfer',
    hash: 'db45404d0c154f9d23eecb45a943b3803886c91bde1921aad075a8f89096e530',
    text: 'mutation ReceiveStockTransfer($input: ReceiveStockTransferInput!) {\n  receiveStockTransfer(input: $input) {\n    stockTransfer {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
  };
export const RecordCompetitorPrice: TypedDocument<
  RecordCompetitorPriceMutation,
  RecordCompetitorPriceMutationVariables
> = {
  name: 'RecordCompetitorPrice',
  hash: 'f890883ffd7a19a98bcfeb6316bb05d637937a297655139f3e9403807aa941c4',
  text: 'mutation RecordCompetitorPrice($input: RecordCompetitorPricesInput!) {\n  recordCompetitorPrices(input: $input) {\n    results {\n      status\n      code\n      message\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const RecordCrmConsent: TypedDocument<RecordCrmConsentMutation, RecordCrmConsentMutationVariables> = {
  name: 'RecordCrmConsent',
  hash: 'fa40bdc882a096c66eea50e27fdd0a03c7a0dd029f7f22161323cde1fa5c6a90',
  text: 'mutation RecordCrmConsent($input: RecordCrmConsentInput!) {\n  recordCrmConsent(input: $input) {\n    consents {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
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
    hash: '9acc91582f1641a340aa21c8de178d4118dd2e217e9fcdf2d8e2532dd86dd9ff',
    text: 'mutation RecordFinancePayment($input: RecordFinancePaymentInput!) {\n  recordFinancePayment(input: $input) {\n    payment {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
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
  hash: 'b9f4310e377952ade157ad7abae3a6eeeac011f56874d2746aa46ca4ac60797f',
  text: 'mutation RecordStockCount($input: RecordStockCountInput!) {\n  recordStockCount(input: $input) {\n    stockCount {\n      id\n      version\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const RecordStockMovement: TypedDocument<RecordStockMovementMutation, RecordStockMovementMutationVariables> = {
  name: 'RecordStockMovement',
  hash: '7153138fe850337429ac3954aafb5ed79c85f65d04172b0e7ec541ee2545c2da',
  text: 'mutation RecordStockMovement($input: RecordStockMovementInput!) {\n  recordStockMovement(input: $input) {\n    stockItems {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const RecordTimeline: TypedDocument<RecordTimelineQuery, RecordTimelineQueryVariables> = {
  name: 'RecordTimeline',
  hash: '4d0878220e9970daa205ed0c199d041d4914fc5a56ec2afcc6b7bd705bb0f22c',
  text: 'query RecordTimeline($personId: ID, $companyId: ID, $first: Int!, $after: String, $kinds: [CrmTimelineKind!]) {\n  crmTimeline(\n    personId: $personId\n    companyId: $companyId\n    first: $first\n    after: $after\n    kinds: $kinds\n  ) {\n    nodes {\n      id\n      type\n      label\n      at\n      actorName\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n}',
};
export const RecountStock: TypedDocument<RecountStockMutation, RecountStockMutationVariables> = {
  name: 'RecountStock',
  hash: '34421d44af25d16ca4efea7dc9ecbfed89b9f5dbf55181397cdc59369d6f9f30',
  text: 'mutation RecountStock($input: RecountStockInput!) {\n  recountStock(input: $input) {\n    stockCount {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const RedeemLoyaltyReward: TypedDocument<RedeemLoyaltyRewardMutation, RedeemLoyaltyRewardMutationVariables> = {
  name: 'RedeemLoyaltyReward',
  hash: 'd8253092aa48fc216bcdca5d1f5343ef077719dea7f56e3f483c8d085798dde1',
  text: 'mutation RedeemLoyaltyReward($input: RedeemLoyaltyRewardInput!) {\n  redeemLoyaltyReward(input: $input) {\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const RedeliverWebhook: TypedDocument<RedeliverWebhookMutation, RedeliverWebhookMutationVariables> = {
  name: 'RedeliverWebhook',
  hash: '4721ce2d8cdc000878c92119906af2fc6d683e4f599eab02ed60020de26a2c2e',
  text: 'mutation RedeliverWebhook($input: RedeliverWebhookInput!) {\n  redeliverWebhook(input: $input) {\n    delivery {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const RefreshSession: TypedDocument<RefreshSessionMutation, RefreshSessionMutationVariables> = {
  name: 'RefreshSession',
  hash: '5a81fe74593ee2137c253940c4b897bb4f4b919f66fae65182b0c1176b9f54f0',
  text: 'mutation RefreshSession($input: RefreshSessionInput!) {\n  refreshSession(input: $input) {\n    session {\n      accessToken\n      refreshToken\n      expiresAt\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const RefundLoyaltySpend: TypedDocument<RefundLoyaltySpendMutation, RefundLoyaltySpendMutationVariables> = {
  name: 'RefundLoyaltySpend',
  hash: 'b10308922a97bc2e7911b94f455b6f92026e8dd0d1a05d3b8e87db26871fee52',
  text: 'mutation RefundLoyaltySpend($input: RefundLoyaltySpendInput!) {\n  refundLoyaltySpend(input: $input) {\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const RejectCampaign: TypedDocument<RejectCampaignMutation, RejectCampaignMutationVariables> = {
  name: 'RejectCampaign',
  hash: '81d7f1acbb028f1e59d29e772f34612485899b3284c930e2e3732ebfe68c8750',
  text: 'mutation RejectCampaign($input: CampaignStepInput!) {\n  rejectCampaign(input: $input) {\n    campaign {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const RejectChange: TypedDocument<RejectChangeMutation, RejectChangeMutationVariables> = {
  name: 'RejectChange',
  hash: '4a203e72c207771eefa7c579b797c492c3351ea77eba4a75d5d760b33c57db63',
  text: 'mutation RejectChange($input: RejectChangeInput!) {\n  rejectChange(input: $input) {\n    approvalRequest {\n      id\n      state\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const RejectFinancePayable: TypedDocument<RejectFinancePayableMutation, RejectFinancePayableMutationVariables> =
  {
    name: 'RejectFinancePayable',
    hash: '4d42d74ae4a6cd33b928a32dbd258780793208adb3165f019865c73b12b9a23b',
    text: 'mutation RejectFinancePayable($input: DecideFinancePayableInput!) {\n  rejectFinancePayable(input: $input) {\n    payable {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
  };
export const RejectManualEntry: TypedDocument<RejectManualEntryMutation, RejectManualEntryMutationVariables> = {
  name: 'RejectManualEntry',
  hash: 'cf4637e9d6b59f83c5c8361b1e0fb3195e1ba260a05c170ab0cd3d396872fda7',
  text: 'mutation RejectManualEntry($input: ManualEntryStepInput!) {\n  rejectManualEntry(input: $input) {\n    manualEntry {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const RejectPriceDraft: TypedDocument<RejectPriceDraftMutation, RejectPriceDraftMutationVariables> = {
  name: 'RejectPriceDraft',
  hash: '027a8971b0299a0323a2286abbb0272d081358597406a6f0019d8d1b6942cb88',
  text: 'mutation RejectPriceDraft($input: RejectPriceDraftInput!) {\n  rejectPriceDraft(input: $input) {\n    draft {\n      id\n      status\n      version\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const RelatePerson: TypedDocument<RelatePersonMutation, RelatePersonMutationVariables> = {
  name: 'RelatePerson',
  hash: '5ddee31248e35516f2a945b0a1100169480898d612e57fccac61ce759daaf40f',
  text: 'mutation RelatePerson($input: RelatePersonInput!) {\n  relatePerson(input: $input) {\n    relation {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const ReleaseLoyaltyHold: TypedDocument<ReleaseLoyaltyHoldMutation, ReleaseLoyaltyHoldMutationVariables> = {
  name: 'ReleaseLoyaltyHold',
  hash: '0941e0060cb9f18929203c965cfb364619f2d1d363b848b6c1d1f33a04a46ac5',
  text: 'mutation ReleaseLoyaltyHold($input: ReleaseLoyaltyHoldInput!) {\n  releaseLoyaltyHold(input: $input) {\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const ReleaseReservation: TypedDocument<ReleaseReservationMutation, ReleaseReservationMutationVariables> = {
  name: 'ReleaseReservation',
  hash: '4e531fd43160ebe713ff18eecb6a85eb6fa2fcbce5a29e879e3ce099cf91996a',
  text: 'mutation ReleaseReservation($input: ReleaseReservationInput!) {\n  releaseReservation(input: $input) {\n    reservation {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const RemoveCrmFile: TypedDocument<RemoveCrmFileMutation, RemoveCrmFileMutationVariables> = {
  name: 'RemoveCrmFile',
  hash: '7228555c26af05ba37ff2f1079f2c73c52a1f513ee6ee27cbaf00220ee668b06',
  text: 'mutation RemoveCrmFile($input: RemoveCrmFileInput!) {\n  removeCrmFile(input: $input) {\n    file {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const RemoveCrmNote: TypedDocument<RemoveCrmNoteMutation, RemoveCrmNoteMutationVariables> = {
  name: 'RemoveCrmNote',
  hash: '6d2f5f4ba2949ee32a17266762c48b2ede6a3b45e356374cfd19bd19cff61444',
  text: 'mutation RemoveCrmNote($input: RemoveCrmNoteInput!) {\n  removeCrmNote(input: $input) {\n    note {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
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
  hash: 'fb77e40f93b887fbd81e0a065fcfebe1fb2f074d714316448e358e1bc374a34d',
  text: 'mutation RemoveLoyaltyTier($input: RemoveLoyaltyTierInput!) {\n  removeLoyaltyTier(input: $input) {\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const RemovePartnerUser: TypedDocument<RemovePartnerUserMutation, RemovePartnerUserMutationVariables> = {
  name: 'RemovePartnerUser',
  hash: '53513172b4ea50f958071a5554474b8bdd8adc40d1b22b5c7706eafc2939ad9a',
  text: 'mutation RemovePartnerUser($input: RemovePartnerUserInput!) {\n  removePartnerUser(input: $input) {\n    partner {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const RemoveRelation: TypedDocument<RemoveRelationMutation, RemoveRelationMutationVariables> = {
  name: 'RemoveRelation',
  hash: 'd6709ae0af1f335fb00573bef3e1936de6fe116eee0e1916d455ee5c824548a7',
  text: 'mutation RemoveRelation($input: RemoveRelationInput!) {\n  removeRelation(input: $input) {\n    relation {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const RemoveReorderRule: TypedDocument<RemoveReorderRuleMutation, RemoveReorderRuleMutationVariables> = {
  name: 'RemoveReorderRule',
  hash: '6a1ceee5d3dd311181096efae442e5fd0f3ad100b08fbd18b56992fa28b8b6a8',
  text: 'mutation RemoveReorderRule($input: RemoveReorderRuleInput!) {\n  removeReorderRule(input: $input) {\n    suggestion {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const RemoveUser: TypedDocument<RemoveUserMutation, RemoveUserMutationVariables> = {
  name: 'RemoveUser',
  hash: '0c41cbd8409138fec0366cc232db37ef71e2570ad81ff200b255958f0ce13bd0',
  text: 'mutation RemoveUser($input: RemoveUserInput!) {\n  removeUser(input: $input) {\n    removedUserId\n    warnings {\n      code\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const RemoveWebhook: TypedDocument<RemoveWebhookMutation, RemoveWebhookMutationVariables> = {
  name: 'RemoveWebhook',
  hash: '393206ba955126ed4bea03f865e8ad4f0bdd4a101c34e9ec347fe1981165035b',
  text: 'mutation RemoveWebhook($input: WebhookEndpointInput!) {\n  removeWebhookEndpoint(input: $input) {\n    removedId\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const RenewRecoveryCodes: TypedDocument<RenewRecoveryCodesMutation, RenewRecoveryCodesMutationVariables> = {
  name: 'RenewRecoveryCodes',
  hash: 'a8cb45de51c59dfe40eb00bf5c944981381384ac954f66b08570b191e3e00ab2',
  text: 'mutation RenewRecoveryCodes($input: BothFactorsInput!) {\n  renewRecoveryCodes(input: $input) {\n    recoveryCodes\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const ReopenFinanceBankLine: TypedDocument<
  ReopenFinanceBankLineMutation,
  ReopenFinanceBankLineMutationVariables
> = {
  name: 'ReopenFinanceBankLine',
  hash: '29ed077ac3a5c87cf376c083760dec26dbc4af4198cc3c60c7925641aa31faad',
  text: 'mutation ReopenFinanceBankLine($input: DecideFinanceBankLineInput!) {\n  reopenFinanceBankLine(input: $input) {\n    line {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const ReplayDeadLetter: TypedDocument<ReplayDeadLetterMutation, ReplayDeadLetterMutationVariables> = {
  name: 'ReplayDeadLetter',
  hash: '3090048575e2c44515ecac91416334b58bfcbd5fe188f6e83c68316d08e15126',
  text: 'mutation ReplayDeadLetter($input: ReplayDeadLetterInput!) {\n  replayDeadLetter(input: $input) {\n    deadLetter {\n      id\n      status\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const RequestBrandDeletion: TypedDocument<RequestBrandDeletionMutation, RequestBrandDeletionMutationVariables> =
  {
    name: 'RequestBrandDeletion',
    hash: 'b37b508e19c8c064ddeca4c617453c44f87ea45fb5ddd20271b37fa5d09c0305',
    text: 'mutation RequestBrandDeletion($input: RequestBrandDeletionInput!) {\n  requestBrandDeletion(input: $input) {\n    brandDeletion {\n      id\n    }\n    approvalRequest {\n      id\n      state\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
  };
export const RequestCrmConsent: TypedDocument<RequestCrmConsentMutation, RequestCrmConsentMutationVariables> = {
  name: 'RequestCrmConsent',
  hash: '288244882bd69deae6b806a984b887ef1ed41f2db921d33b66570605dcea4b62',
  text: 'mutation RequestCrmConsent($input: RequestCrmConsentInput!) {\n  requestCrmConsent(input: $input) {\n    consents {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const RequestEmailChange: TypedDocument<RequestEmailChangeMutation, RequestEmailChangeMutationVariables> = {
  name: 'RequestEmailChange',
  hash: 'c87e3415e89ba18257cab8c34eabae8ba3770f33b7a22149caffc1f7785347b9',
  text: 'mutation RequestEmailChange($input: RequestEmailChangeInput!) {\n  requestEmailChange(input: $input) {\n    done\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const RequestPasswordReset: TypedDocument<RequestPasswordResetMutation, RequestPasswordResetMutationVariables> =
  {
    name: 'RequestPasswordReset',
    hash: 'd7f1a0b630d376f1db4619e78b5f70ac366be8a0fc7af7b6f5285bee4afaec9c',
    text: 'mutation RequestPasswordReset($input: RequestPasswordResetInput!) {\n  requestPasswordReset(input: $input) {\n    done\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
  };
export const ResendFinanceDocumentMail: TypedDocument<
  ResendFinanceDocumentMailMutation,
  ResendFinanceDocumentMailMutationVariables
> = {
  name: 'ResendFinanceDocumentMail',
  hash: 'f9729041231beeda787e0cb287ac4755f86f19fbe019056873e2f928117bb81d',
  text: 'mutation ResendFinanceDocumentMail($input: ResendFinanceDocumentMailInput!) {\n  resendFinanceDocumentMail(input: $input) {\n    mail {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const ResendInvitation: TypedDocument<ResendInvitationMutation, ResendInvitationMutationVariables> = {
  name: 'ResendInvitation',
  hash: '2403028c84a126774ce3cf95d13f74cffca2e23d7c148cc8f2df8fce596f4fc8',
  text: 'mutation ResendInvitation($input: ChangeInvitationInput!) {\n  resendInvitation(input: $input) {\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const ResetPassword: TypedDocument<ResetPasswordMutation, ResetPasswordMutationVariables> = {
  name: 'ResetPassword',
  hash: 'b26b88e7848ade9c633aed17d1291e0dfc1582d7c8603d7d89d6fb010beb90b4',
  text: 'mutation ResetPassword($input: ResetPasswordInput!) {\n  resetPassword(input: $input) {\n    done\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const ResumeAutomationRule: TypedDocument<ResumeAutomationRuleMutation, ResumeAutomationRuleMutationVariables> =
  {
    name: 'ResumeAutomationRule',
    hash: '775da71a57948c679c46d6fa622909aad4d31ffb8f6c26b3eeb724179e1bc3cf',
    text: 'mutation ResumeAutomationRule($input: AutomationRuleStepInput!) {\n  resumeAutomationRule(input: $input) {\n    rule {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
  };
export const ResumeBrand: TypedDocument<ResumeBrandMutation, ResumeBrandMutationVariables> = {
  name: 'ResumeBrand',
  hash: '7d56c1d9147a7fd2737fa0875ab9761bd499976c04d9d1b3f73165d3bfe3e480',
  text: 'mutation ResumeBrand($input: BrandStatusInput!) {\n  resumeBrand(input: $input) {\n    brand {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const ResumeCampaign: TypedDocument<ResumeCampaignMutation, ResumeCampaignMutationVariables> = {
  name: 'ResumeCampaign',
  hash: 'bbe425dd655c87416b60c417f16dbea89982893e3a8801e2a59619a8eff052e7',
  text: 'mutation ResumeCampaign($input: CampaignStepInput!) {\n  resumeCampaign(input: $input) {\n    campaign {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const ResumeWebhook: TypedDocument<ResumeWebhookMutation, ResumeWebhookMutationVariables> = {
  name: 'ResumeWebhook',
  hash: 'c211250d087863f4d8d96ec603c6b0abdfe1c9228af48e0e61f7a5c6c0fa363b',
  text: 'mutation ResumeWebhook($input: WebhookEndpointInput!) {\n  resumeWebhookEndpoint(input: $input) {\n    endpoint {\n      ...WebhookEndpointParts\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}\nfragment WebhookEndpointParts on WebhookEndpoint {\n  id\n  url\n  description\n  eventTypes\n  status\n  pauseReason\n  failures\n  failingSince\n  lastSuccessAt\n  lastError\n  pending\n  version\n  createdAt\n}',
};
export const RetryBrandDeletion: TypedDocument<RetryBrandDeletionMutation, RetryBrandDeletionMutationVariables> = {
  name: 'RetryBrandDeletion',
  hash: '1845682340b1c4d491d40a88382ea3d05fe28aacc8c1c9ddaa28306280e4f2dc',
  text: 'mutation RetryBrandDeletion($input: RetryBrandDeletionInput!) {\n  retryBrandDeletion(input: $input) {\n    brandDeletion {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const RetryCrmMessages: TypedDocument<RetryCrmMessagesMutation, RetryCrmMessagesMutationVariables> = {
  name: 'RetryCrmMessages',
  hash: '67b8a6ec50f53e993193aadcd3b21dd035e9d592d72029283030aa5564a7200f',
  text: 'mutation RetryCrmMessages($input: RetryCrmMessagesInput!) {\n  retryCrmMessages(input: $input) {\n    messages {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const RetryPrivacyRequest: TypedDocument<RetryPrivacyRequestMutation, RetryPrivacyRequestMutationVariables> = {
  name: 'RetryPrivacyRequest',
  hash: '5c9144423037577af24689e9e40d9a570cd905ac94f18247fda907d6a0a80389',
  text: 'mutation RetryPrivacyRequest($input: RetryPrivacyRequestInput!) {\n  retryPrivacyRequest(input: $input) {\n    privacyRequest {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const RetryProvisioning: TypedDocument<RetryProvisioningMutation, RetryProvisioningMutationVariables> = {
  name: 'RetryProvisioning',
  hash: '4681de1c373c20381edb7139d01cd23f5b1ce20c690008a1b59c97d37e38d402',
  text: 'mutation RetryProvisioning($input: RetryBrandProvisioningInput!) {\n  retryBrandProvisioning(input: $input) {\n    provisioning {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
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
  hash: '8c1e611d07c3edbd1cc4dbad987264069fa2b99514b9fc0c1aa2022c2586dde2',
  text: 'mutation ReverseJournalEntry($input: ReverseJournalEntryInput!) {\n  reverseJournalEntry(input: $input) {\n    entry {\n      id\n      label\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
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
  hash: '84a2a21a14cd53335a3d2f344a57bda6ba106a840554fd863fd41fc7d290487d',
  text: 'mutation RollBackPriceDraft($input: RollBackPriceDraftInput!) {\n  rollBackPriceDraft(input: $input) {\n    draft {\n      id\n    }\n    refused {\n      lineId\n      sku\n      channel\n      reason\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const RotateApiKey: TypedDocument<RotateApiKeyMutation, RotateApiKeyMutationVariables> = {
  name: 'RotateApiKey',
  hash: 'a5432650f0a8be33f4c9c3ca1a11021999ebe7b9c6cfe149374a4119e446605e',
  text: 'mutation RotateApiKey($input: RotateApiKeyInput!) {\n  rotateApiKey(input: $input) {\n    apiKey {\n      ...ApiKeyParts\n    }\n    secret\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}\nfragment ApiKeyParts on ApiKey {\n  id\n  name\n  start\n  status\n  scopes\n  addresses\n  expiresAt\n  lastUsedAt\n  overlapUntil\n  createdAt\n  createdByName\n  version\n}',
};
export const RotateWebhook: TypedDocument<RotateWebhookMutation, RotateWebhookMutationVariables> = {
  name: 'RotateWebhook',
  hash: '21e098e77d269bfd766f2c39806f158a7c05c6bbf77cbc2508205e3e3ae77e47',
  text: 'mutation RotateWebhook($input: RotateWebhookSecretInput!) {\n  rotateWebhookSecret(input: $input) {\n    endpoint {\n      ...WebhookEndpointParts\n    }\n    secret\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}\nfragment WebhookEndpointParts on WebhookEndpoint {\n  id\n  url\n  description\n  eventTypes\n  status\n  pauseReason\n  failures\n  failingSince\n  lastSuccessAt\n  lastError\n  pending\n  version\n  createdAt\n}',
};
export const RunFinanceDunning: TypedDocument<RunFinanceDunningMutation, RunFinanceDunningMutationVariables> = {
  name: 'RunFinanceDunning',
  hash: '423f38990975c1d7c238d0f00642b9b87029a25050b544aedc895054dfc25fc1',
  text: 'mutation RunFinanceDunning($input: RunFinanceDunningInput!) {\n  runFinanceDunning(input: $input) {\n    reminded\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const SaveContentPlan: TypedDocument<SaveContentPlanMutation, SaveContentPlanMutationVariables> = {
  name: 'SaveContentPlan',
  hash: '415b56a74b3150183ecca27d5bd0bb5ff63b4aeceb706b63f4c087754903253e',
  text: 'mutation SaveContentPlan($input: SaveContentPlanInput!) {\n  saveContentPlan(input: $input) {\n    plan {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const SaveCrmTask: TypedDocument<SaveCrmTaskMutation, SaveCrmTaskMutationVariables> = {
  name: 'SaveCrmTask',
  hash: '616c4f9951707d60a41d4d58298ee6801510370c213eae29122940749a104f2a',
  text: 'mutation SaveCrmTask($input: SaveCrmTaskInput!) {\n  saveCrmTask(input: $input) {\n    task {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const SaveFinancePayee: TypedDocument<SaveFinancePayeeMutation, SaveFinancePayeeMutationVariables> = {
  name: 'SaveFinancePayee',
  hash: 'e8b0d55ac1b9261ad86b8c25d48e6a17744f50f9fd203734acd5aa9d4ef7a81f',
  text: 'mutation SaveFinancePayee($input: SaveFinancePayeeInput!) {\n  saveFinancePayee(input: $input) {\n    payee {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const SaveJourneySettings: TypedDocument<SaveJourneySettingsMutation, SaveJourneySettingsMutationVariables> = {
  name: 'SaveJourneySettings',
  hash: '354ae05bcf5ce713525840b2acf531b98ac113cda671bfc4afd4fd6f1b09fd72',
  text: 'mutation SaveJourneySettings($input: SaveJourneySettingsInput!) {\n  saveJourneySettings(input: $input) {\n    settings {\n      version\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const SaveLoyaltyTier: TypedDocument<SaveLoyaltyTierMutation, SaveLoyaltyTierMutationVariables> = {
  name: 'SaveLoyaltyTier',
  hash: '7ea56ec612a2e779c9b32ce7dfdc85c841a2857b07a378f1fe05bfd28ce11d9c',
  text: 'mutation SaveLoyaltyTier($input: SaveLoyaltyTierInput!) {\n  saveLoyaltyTier(input: $input) {\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const SaveProduct: TypedDocument<SaveProductMutation, SaveProductMutationVariables> = {
  name: 'SaveProduct',
  hash: 'b31dfd75df6b288fe54aa8d21acbf88b0adda6e912ebf701aaac2d3095b8e9af',
  text: 'mutation SaveProduct($input: UpdateProductInput!) {\n  updateProduct(input: $input) {\n    product {\n      id\n      version\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const SaveScoreRules: TypedDocument<SaveScoreRulesMutation, SaveScoreRulesMutationVariables> = {
  name: 'SaveScoreRules',
  hash: 'afc555a676607bdfa23b51bb364fd0775035bfdcc80157da5374591e15ae0de6',
  text: 'mutation SaveScoreRules($input: SaveScoreRulesInput!) {\n  saveScoreRules(input: $input) {\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const ScheduleContentItem: TypedDocument<ScheduleContentItemMutation, ScheduleContentItemMutationVariables> = {
  name: 'ScheduleContentItem',
  hash: '0e740dd9e1f448ff4aada6462bdfb3e92762547bdc73c5871368aaaa3805bc21',
  text: 'mutation ScheduleContentItem($input: ScheduleContentItemInput!) {\n  scheduleContentItem(input: $input) {\n    item {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
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
  hash: 'd246e73790dc819efd154a835416600961a23ff10fd4122fbd1aef6ec23cdfe5',
  text: 'mutation SendCrmTestMail($input: SendCrmTestMailInput!) {\n  sendCrmTestMail(input: $input) {\n    job {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const SendFinanceDocument: TypedDocument<SendFinanceDocumentMutation, SendFinanceDocumentMutationVariables> = {
  name: 'SendFinanceDocument',
  hash: '4c7545314fda6c9415cc844b4512030707c2891d4b9b7f649251a3b0990109d0',
  text: 'mutation SendFinanceDocument($input: SendFinanceDocumentInput!) {\n  sendFinanceDocument(input: $input) {\n    mail {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const SendFinancePayout: TypedDocument<SendFinancePayoutMutation, SendFinancePayoutMutationVariables> = {
  name: 'SendFinancePayout',
  hash: '173cda6d76aefd04c89fbb387b40c58d982c0e1b3279cfe634b00ae0b8fa93a8',
  text: 'mutation SendFinancePayout($input: FinancePayoutStepInput!) {\n  sendFinancePayout(input: $input) {\n    payout {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const SendStockTransfer: TypedDocument<SendStockTransferMutation, SendStockTransferMutationVariables> = {
  name: 'SendStockTransfer',
  hash: '7ddfa9c5f4fdb00eaa18cf52fa8928b0e6d151d89473bf48e4b721bf455c8a3f',
  text: 'mutation SendStockTransfer($input: StockTransferStepInput!) {\n  sendStockTransfer(input: $input) {\n    stockTransfer {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const SetAiPolicy: TypedDocument<SetAiPolicyMutation, SetAiPolicyMutationVariables> = {
  name: 'SetAiPolicy',
  hash: 'e8b0e11d8e8067305e35a799928fe14aca789cf8f168cbf87086bf02ad60bc7e',
  text: 'mutation SetAiPolicy($input: SetAiPolicyInput!) {\n  setAiPolicy(input: $input) {\n    policy {\n      version\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const SetAttributeValues: TypedDocument<SetAttributeValuesMutation, SetAttributeValuesMutationVariables> = {
  name: 'SetAttributeValues',
  hash: '157726b151ba8647ab2b0a5e16eccdde178fe35fa9cb147e8ccb5ea3aab95a96',
  text: 'mutation SetAttributeValues($input: SetAttributeValuesInput!) {\n  setAttributeValues(input: $input) {\n    product {\n      id\n      version\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const SetAttributionRule: TypedDocument<SetAttributionRuleMutation, SetAttributionRuleMutationVariables> = {
  name: 'SetAttributionRule',
  hash: '7cf418e04a6b25f9e467aa8c41d9a62e23e71f76fa15a959b3b7f5a936bd5c72',
  text: 'mutation SetAttributionRule($input: SetAttributionRuleInput!) {\n  setAttributionRule(input: $input) {\n    rule {\n      lookbackDays\n      version\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const SetBundle: TypedDocument<SetBundleMutation, SetBundleMutationVariables> = {
  name: 'SetBundle',
  hash: '6ec5732c74df5c306de1ef6b20624d2ce021d9da978de3523389e250a250c2f5',
  text: 'mutation SetBundle($input: SetBundleInput!) {\n  setBundle(input: $input) {\n    variant {\n      id\n      version\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const SetCompetitorPage: TypedDocument<SetCompetitorPageMutation, SetCompetitorPageMutationVariables> = {
  name: 'SetCompetitorPage',
  hash: 'aee75e3151705278a4edf85cf8df853d15411004cfb9e207d87fe52523e702f6',
  text: 'mutation SetCompetitorPage($input: SetCompetitorPageInput!) {\n  setCompetitorPage(input: $input) {\n    page {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const SetCompetitorPolicy: TypedDocument<SetCompetitorPolicyMutation, SetCompetitorPolicyMutationVariables> = {
  name: 'SetCompetitorPolicy',
  hash: '529b269cda3d6e4c3e8a298a89a70830fa480d429ded98b08d4253c5c905c553',
  text: 'mutation SetCompetitorPolicy($input: SetCompetitorPolicyInput!) {\n  setCompetitorPolicy(input: $input) {\n    policy {\n      version\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const SetFinanceBudgets: TypedDocument<SetFinanceBudgetsMutation, SetFinanceBudgetsMutationVariables> = {
  name: 'SetFinanceBudgets',
  hash: '073df3755d5f28882545c35c2756497002289d9bbf62e8371b946b093c2d2bce',
  text: 'mutation SetFinanceBudgets($input: SetFinanceBudgetsInput!) {\n  setFinanceBudgets(input: $input) {\n    budgets {\n      account {\n        id\n      }\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
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
  hash: '4986c93baac1f8ef79d703b0cefde99ec719dd86a5249c4fe22a91675b32b5a5',
  text: 'mutation SetGuardrail($input: SetPricingGuardrailInput!) {\n  setPricingGuardrail(input: $input) {\n    guardrail {\n      ...GuardrailParts\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n    warnings {\n      code\n      message\n    }\n  }\n}\nfragment GuardrailParts on PricingGuardrail {\n  id\n  kind\n  level\n  categoryId\n  minimumMarginPercent\n  maximumIncreasePercent\n  maximumDecreasePercent\n  windowDays\n  basis\n  tolerancePercent\n  maximumUndercutPercent\n  policy\n  active\n  version\n  pendingApprovalId\n  amount {\n    ...MoneyParts\n  }\n  channel {\n    id\n    code\n    name\n  }\n  referenceChannel {\n    id\n    code\n    name\n  }\n  variant {\n    id\n    sku\n  }\n}\nfragment MoneyParts on Money {\n  decimal\n  currency\n}',
};
export const SetLandedCost: TypedDocument<SetLandedCostMutation, SetLandedCostMutationVariables> = {
  name: 'SetLandedCost',
  hash: '851115a69dc148646cee120b263d9d2172add8138b04bdc86aceaf3d8c9f0a43',
  text: 'mutation SetLandedCost($input: SetLandedCostInput!) {\n  setLandedCost(input: $input) {\n    total {\n      decimal\n      currency\n    }\n    effects {\n      channelId\n      channel\n      marginBefore\n      marginAfter\n      newlyBroken\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const SetLeadAssignee: TypedDocument<SetLeadAssigneeMutation, SetLeadAssigneeMutationVariables> = {
  name: 'SetLeadAssignee',
  hash: '9391c8565ed78dfb120e7b09a1f6dfc783731cf52af76e12e0bdc9faac46f44a',
  text: 'mutation SetLeadAssignee($input: SetLeadAssigneeInput!) {\n  setLeadAssignee(input: $input) {\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
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
    hash: 'dd1ba308670be0cc8e83e07ee4fa1e3972fe022303c26b08a4be7ed511904882',
    text: 'mutation SetProductCategories($input: SetProductCategoriesInput!) {\n  setProductCategories(input: $input) {\n    product {\n      id\n      version\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
  };
export const SetProductMedia: TypedDocument<SetProductMediaMutation, SetProductMediaMutationVariables> = {
  name: 'SetProductMedia',
  hash: 'c589c45c5b38533417b8fa46639ba702ba40ba63bb846566918e2313bb89c72e',
  text: 'mutation SetProductMedia($input: SetProductMediaInput!) {\n  setProductMedia(input: $input) {\n    product {\n      id\n      version\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const SetQuietHours: TypedDocument<SetQuietHoursMutation, SetQuietHoursMutationVariables> = {
  name: 'SetQuietHours',
  hash: 'cd9b6964210750750f6d5d753dbd002b3ccac0c66dd61e8247f753bf8ef4d940',
  text: 'mutation SetQuietHours($input: SetQuietHoursInput!) {\n  setQuietHours(input: $input) {\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const SetReorderRule: TypedDocument<SetReorderRuleMutation, SetReorderRuleMutationVariables> = {
  name: 'SetReorderRule',
  hash: 'b166e867ac903ae655d76810a670171206d367169cd34743de54f8e56f983457',
  text: 'mutation SetReorderRule($input: SetReorderRuleInput!) {\n  setReorderRule(input: $input) {\n    suggestion {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const SetStockLotState: TypedDocument<SetStockLotStateMutation, SetStockLotStateMutationVariables> = {
  name: 'SetStockLotState',
  hash: 'e6d4fa9e9292126ba50ca3c369f01e189bfa8c95a24afe99c6b16929f0cab9af',
  text: 'mutation SetStockLotState($input: SetStockLotStateInput!) {\n  setStockLotState(input: $input) {\n    stockLot {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const SetStockSettings: TypedDocument<SetStockSettingsMutation, SetStockSettingsMutationVariables> = {
  name: 'SetStockSettings',
  hash: '462d5be922c2cc7dcf0249f1d6c497b52be3b440f418fe49d01f9410ab44d88f',
  text: 'mutation SetStockSettings($input: SetStockSettingsInput!) {\n  setStockSettings(input: $input) {\n    stockSettings {\n      version\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const SetStockSources: TypedDocument<SetStockSourcesMutation, SetStockSourcesMutationVariables> = {
  name: 'SetStockSources',
  hash: 'd408d52ab0d23115ffc871d0a0c8d7ca59ec235ebe73033065715fcdad1748ee',
  text: 'mutation SetStockSources($input: SetStockSourcesInput!) {\n  setStockSources(input: $input) {\n    stockSource {\n      channelId\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const SettleFinancePayout: TypedDocument<SettleFinancePayoutMutation, SettleFinancePayoutMutationVariables> = {
  name: 'SettleFinancePayout',
  hash: 'e353b7053684f2ae8342d91fda9ad1adae70ce400cffe9cd3cb354e736ce3063',
  text: 'mutation SettleFinancePayout($input: EndFinancePayoutInput!) {\n  settleFinancePayout(input: $input) {\n    payout {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const SetVariantSuppliers: TypedDocument<SetVariantSuppliersMutation, SetVariantSuppliersMutationVariables> = {
  name: 'SetVariantSuppliers',
  hash: '34c59962a946d95d54645e3f4c402e26ecfddc250d6e8862cd75293dc5c8a421',
  text: 'mutation SetVariantSuppliers($input: SetVariantSuppliersInput!) {\n  setVariantSuppliers(input: $input) {\n    variant {\n      id\n      version\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const SignIn: TypedDocument<SignInMutation, SignInMutationVariables> = {
  name: 'SignIn',
  hash: '1a1d2f644966d741546209062a4850192d96928d3a17fa8e897dab50abed4921',
  text: 'mutation SignIn($input: SignInInput!) {\n  signIn(input: $input) {\n    challenge {\n      token\n    }\n    session {\n      accessToken\n      refreshToken\n      expiresAt\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const SignInProviders: TypedDocument<SignInProvidersQuery, SignInProvidersQueryVariables> = {
  name: 'SignInProviders',
  hash: 'a66f9c42e605fbab0603fe87fcf8878538a332e73cf31a73c5d77d27e0b256aa',
  text: 'query SignInProviders($brand: String) {\n  signInProviders(brand: $brand) {\n    id\n    name\n  }\n}',
};
export const SignOut: TypedDocument<SignOutMutation, SignOutMutationVariables> = {
  name: 'SignOut',
  hash: '05353ee43e1bed77317251d1a3e7c7d41eade57d8b5746ef2121025b41fbb734',
  text: 'mutation SignOut($input: SignOutInput!) {\n  signOut(input: $input) {\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const StartActivityExport: TypedDocument<StartActivityExportMutation, StartActivityExportMutationVariables> = {
  name: 'StartActivityExport',
  hash: 'f7f7b5086167dfd5a53142d2e030f3be4bd4d689919dcc894657d37412f17638',
  text: 'mutation StartActivityExport($input: StartActivityExportInput!) {\n  startActivityExport(input: $input) {\n    activityExport {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const StartAuditVerification: TypedDocument<
  StartAuditVerificationMutation,
  StartAuditVerificationMutationVariables
> = {
  name: 'StartAuditVerification',
  hash: '1f6a9326e7934b3f0baa752a177d81c0f86081b8795cc4b4364ce864f4daf9be',
  text: 'mutation StartAuditVerification($input: StartAuditVerificationInput!) {\n  startAuditVerification(input: $input) {\n    verification {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const StartBulkEdit: TypedDocument<StartBulkEditMutation, StartBulkEditMutationVariables> = {
  name: 'StartBulkEdit',
  hash: 'e5a21458dbef59ce1a4f90fa66e72781685c379fcbca31153a1ecb192f7656ea',
  text: 'mutation StartBulkEdit($input: StartBulkEditInput!) {\n  startBulkEdit(input: $input) {\n    edit {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const StartCrmImport: TypedDocument<StartCrmImportMutation, StartCrmImportMutationVariables> = {
  name: 'StartCrmImport',
  hash: '85cb6136ed557d366d5f0ab5491ae4d6a54da574943917b095d2ecb25eaa5c21',
  text: 'mutation StartCrmImport($input: StartCrmImportInput!) {\n  startCrmImport(input: $input) {\n    import {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const StartFinanceExport: TypedDocument<StartFinanceExportMutation, StartFinanceExportMutationVariables> = {
  name: 'StartFinanceExport',
  hash: 'a0a0cab892bc2ffb9d555a23d8c90ee8dab03b8a16fda114bf0afc3f1ef06573',
  text: 'mutation StartFinanceExport($input: StartFinanceExportInput!) {\n  startFinanceExport(input: $input) {\n    export {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const StartOidcSignIn: TypedDocument<StartOidcSignInMutation, StartOidcSignInMutationVariables> = {
  name: 'StartOidcSignIn',
  hash: 'ee985a7a06898ee5a83068cfbb1eeb94e06721c8d8872a423c162b5643abef3c',
  text: 'mutation StartOidcSignIn($input: StartOidcSignInInput!) {\n  startOidcSignIn(input: $input) {\n    url\n    handle\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const StartProductImport: TypedDocument<StartProductImportMutation, StartProductImportMutationVariables> = {
  name: 'StartProductImport',
  hash: '5a1fbb317cc2a6add0a328dc63a19e567e9da985a03c3f4a116c4880696c06c8',
  text: 'mutation StartProductImport($input: StartProductImportInput!) {\n  startProductImport(input: $input) {\n    import {\n      id\n      dryRun\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n    warnings {\n      code\n      message\n    }\n  }\n}',
};
export const StartRecordExport: TypedDocument<StartRecordExportMutation, StartRecordExportMutationVariables> = {
  name: 'StartRecordExport',
  hash: '1d62afec625203d15f102454f012b79b27b1eee519451153e1aed256ca5c0ec1',
  text: 'mutation StartRecordExport($input: StartRecordExportInput!) {\n  startRecordExport(input: $input) {\n    export {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const StartRecordImport: TypedDocument<StartRecordImportMutation, StartRecordImportMutationVariables> = {
  name: 'StartRecordImport',
  hash: 'a9a0dbaa46012198c6eb59e3243deb06843a6b88088945c5d1197c9c8cc77076',
  text: 'mutation StartRecordImport($input: StartRecordImportInput!) {\n  startRecordImport(input: $input) {\n    import {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const StartSecondFactor: TypedDocument<StartSecondFactorMutation, StartSecondFactorMutationVariables> = {
  name: 'StartSecondFactor',
  hash: '0ad134c348841e5e7c1be27ced7fb72fd93541506938096f9d2d94ad73688046',
  text: 'mutation StartSecondFactor($input: StartSecondFactorInput!) {\n  startSecondFactor(input: $input) {\n    enrolment {\n      secret\n      qrSvg\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const StartStockCount: TypedDocument<StartStockCountMutation, StartStockCountMutationVariables> = {
  name: 'StartStockCount',
  hash: '6699c93602619dfcbf88fce3290b05d460573425e4a260fef1ef029ee831ae64',
  text: 'mutation StartStockCount($input: StartStockCountInput!) {\n  startStockCount(input: $input) {\n    stockCount {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const StepContentItem: TypedDocument<StepContentItemMutation, StepContentItemMutationVariables> = {
  name: 'StepContentItem',
  hash: '16900d30e2b7e5fdded3315db3291ffe1b570f7d2fdbb5196524285b2c22ef4b',
  text: 'mutation StepContentItem($input: StepContentItemInput!) {\n  stepContentItem(input: $input) {\n    item {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
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
  hash: 'd151dbd53663626e60500479f958129274da0e76f93345ea8fe1c9c725232540',
  text: 'mutation SubmitCampaign($input: CampaignStepInput!) {\n  submitCampaign(input: $input) {\n    campaign {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const SubmitLeadForm: TypedDocument<SubmitLeadFormMutation, SubmitLeadFormMutationVariables> = {
  name: 'SubmitLeadForm',
  hash: '9c26530c653e6dea5b49f887f19db7e9f8e79cf815e2b1df9424b0ee30106ef3',
  text: 'mutation SubmitLeadForm($input: SubmitLeadFormInput!) {\n  submitLeadForm(input: $input) {\n    received\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const SubmitManualEntry: TypedDocument<SubmitManualEntryMutation, SubmitManualEntryMutationVariables> = {
  name: 'SubmitManualEntry',
  hash: '8607465b358a312cafa4f3b6b63ae63837b444e83a7f3eef5bfe6584ad24578b',
  text: 'mutation SubmitManualEntry($input: ManualEntryStepInput!) {\n  submitManualEntry(input: $input) {\n    manualEntry {\n      id\n      entryId\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const SubmitPriceDraft: TypedDocument<SubmitPriceDraftMutation, SubmitPriceDraftMutationVariables> = {
  name: 'SubmitPriceDraft',
  hash: '689278f75740e638a360fff3f0a4bc111ae2a603b288cc037f1b9c46864a8349',
  text: 'mutation SubmitPriceDraft($input: PriceDraftStepInput!) {\n  submitPriceDraft(input: $input) {\n    draft {\n      id\n      status\n      version\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const SubmitStockCount: TypedDocument<SubmitStockCountMutation, SubmitStockCountMutationVariables> = {
  name: 'SubmitStockCount',
  hash: '381646874d81be4cb9ca740704f84a18a732978a3284887931a05cb9875de302',
  text: 'mutation SubmitStockCount($input: SubmitStockCountInput!) {\n  submitStockCount(input: $input) {\n    stockCount {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const SuggestFinanceBankMatches: TypedDocument<
  SuggestFinanceBankMatchesMutation,
  SuggestFinanceBankMatchesMutationVariables
> = {
  name: 'SuggestFinanceBankMatches',
  hash: '9ef400a44eadea978fd5f3d6a73c134f91b1eed600d9b9dc5fd6fd5aa65dc83a',
  text: 'mutation SuggestFinanceBankMatches($input: SuggestFinanceBankMatchesInput!) {\n  suggestFinanceBankMatches(input: $input) {\n    changed\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
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
  hash: 'e329862bbd7ef8678c093ba70bee342af3247cbbb8aff4a5a3330cef08ed3e1e',
  text: 'mutation SuppressCrmAddress($input: SuppressCrmAddressInput!) {\n  suppressCrmAddress(input: $input) {\n    suppression {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const SuspendBrand: TypedDocument<SuspendBrandMutation, SuspendBrandMutationVariables> = {
  name: 'SuspendBrand',
  hash: '5a5459b7193509b0491a4fbd5c5c53b88e9c627486a992bffac49eda35184628',
  text: 'mutation SuspendBrand($input: BrandStatusInput!) {\n  suspendBrand(input: $input) {\n    brand {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const SwitchBrand: TypedDocument<SwitchBrandMutation, SwitchBrandMutationVariables> = {
  name: 'SwitchBrand',
  hash: '590a723405f1d4e3d14f2cfdb5d3df2c077c830d6e037566a71555cac432f878',
  text: 'mutation SwitchBrand($input: SwitchBrandInput!) {\n  switchBrand(input: $input) {\n    session {\n      accessToken\n      refreshToken\n      expiresAt\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
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
  hash: '6409b52fd46f8866772ec5cefbcf70bcb43e956dbfbeab83cc09927f20c4f293',
  text: 'mutation SwitchOffAutomationRule($input: AutomationRuleStepInput!) {\n  switchOffAutomationRule(input: $input) {\n    rule {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const SwitchOnAutomationRule: TypedDocument<
  SwitchOnAutomationRuleMutation,
  SwitchOnAutomationRuleMutationVariables
> = {
  name: 'SwitchOnAutomationRule',
  hash: 'aaef22e6f7bac0c19e90d0e62e9f02a0365763f732c9cc8393a390ed9de6ff19',
  text: 'mutation SwitchOnAutomationRule($input: AutomationRuleStepInput!) {\n  switchOnAutomationRule(input: $input) {\n    rule {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const TakeCrmMailReport: TypedDocument<TakeCrmMailReportMutation, TakeCrmMailReportMutationVariables> = {
  name: 'TakeCrmMailReport',
  hash: '11c3373978958522e98bff04ab354caf2f596904245bacdb149f1e2f29b00507',
  text: 'mutation TakeCrmMailReport($input: TakeCrmMailReportInput!) {\n  takeCrmMailReport(input: $input) {\n    message {\n      id\n      label\n      bounceKind\n      addressHint\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const TakeFinanceMailReport: TypedDocument<
  TakeFinanceMailReportMutation,
  TakeFinanceMailReportMutationVariables
> = {
  name: 'TakeFinanceMailReport',
  hash: '3ee56e00857ce5d20cc994c2551a865d890fd6bab4f8d954425aba64456c356d',
  text: 'mutation TakeFinanceMailReport($input: TakeFinanceMailReportInput!) {\n  takeFinanceMailReport(input: $input) {\n    mail {\n      id\n      label\n      status\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
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
  hash: '4c0dc8831fe981a02a39dffda5b234669f327c9bc2521cbedc55f7d553f05f33',
  text: 'mutation TestWebhook($input: SendTestWebhookInput!) {\n  sendTestWebhook(input: $input) {\n    delivery {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const TrackStockLots: TypedDocument<TrackStockLotsMutation, TrackStockLotsMutationVariables> = {
  name: 'TrackStockLots',
  hash: 'e2e95d5efea489c923f0ed1bbf40acf0f7c1ce3a054d52cbd809a21225d4eda1',
  text: 'mutation TrackStockLots($input: TrackStockLotsInput!) {\n  trackStockLots(input: $input) {\n    stockLots {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const TransferLoyaltyPoints: TypedDocument<
  TransferLoyaltyPointsMutation,
  TransferLoyaltyPointsMutationVariables
> = {
  name: 'TransferLoyaltyPoints',
  hash: 'ed60de1f32335040415ec4d0bb30d86592204b244a5457b61dce2a53187464b8',
  text: 'mutation TransferLoyaltyPoints($input: TransferLoyaltyPointsInput!) {\n  transferLoyaltyPoints(input: $input) {\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const TriageMention: TypedDocument<TriageMentionMutation, TriageMentionMutationVariables> = {
  name: 'TriageMention',
  hash: 'f692ec26b5fcd87cbb675e0b04a3492b5fddd8df731c81dc1bbe310e4b94f14f',
  text: 'mutation TriageMention($input: TriageMentionInput!) {\n  triageMention(input: $input) {\n    mention {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
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
  hash: '580557c33f582861ba632171c0234a49ffb5b56493077fbc79eb92f876335142',
  text: 'mutation UndoBulkEdit($input: UndoBulkEditInput!) {\n  undoBulkEdit(input: $input) {\n    edit {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const UndoCrmImport: TypedDocument<UndoCrmImportMutation, UndoCrmImportMutationVariables> = {
  name: 'UndoCrmImport',
  hash: '68d028fe99f363914aac3a6682f9bcbfc21a328dda2d928d3541c5427fc062b7',
  text: 'mutation UndoCrmImport($input: UndoCrmImportInput!) {\n  undoCrmImport(input: $input) {\n    import {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const UndoProductImport: TypedDocument<UndoProductImportMutation, UndoProductImportMutationVariables> = {
  name: 'UndoProductImport',
  hash: '3c889d3fc4e97120f7057ecd09efd3e8196847b1d4d843746ad2c6d95dd8b621',
  text: 'mutation UndoProductImport($input: UndoProductImportInput!) {\n  undoProductImport(input: $input) {\n    import {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const UndoRecordImport: TypedDocument<UndoRecordImportMutation, UndoRecordImportMutationVariables> = {
  name: 'UndoRecordImport',
  hash: '540d385167a94fcea356a80c5595b4a94dd893244dd1e025f6b17920028f7425',
  text: 'mutation UndoRecordImport($input: UndoRecordImportInput!) {\n  undoRecordImport(input: $input) {\n    import {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const UnmergePeople: TypedDocument<UnmergePeopleMutation, UnmergePeopleMutationVariables> = {
  name: 'UnmergePeople',
  hash: 'ad06f93c39729339412ba4937671f355654971a441f70c10ac27827b5c4f99cb',
  text: 'mutation UnmergePeople($input: UnmergePeopleInput!) {\n  unmergePeople(input: $input) {\n    merge {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const UpdateAttribute: TypedDocument<UpdateAttributeMutation, UpdateAttributeMutationVariables> = {
  name: 'UpdateAttribute',
  hash: 'c8252d8bcc515ef5f0baf4ef7d2d37264968aeeed72e15dac569647a574cffec',
  text: 'mutation UpdateAttribute($input: UpdateAttributeInput!) {\n  updateAttribute(input: $input) {\n    attribute {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const UpdateAutomationRule: TypedDocument<UpdateAutomationRuleMutation, UpdateAutomationRuleMutationVariables> =
  {
    name: 'UpdateAutomationRule',
    hash: 'beb077a390429e65ee6deb7e305f3a3c8701d2270fd192dba5f0335a62477478',
    text: 'mutation UpdateAutomationRule($input: UpdateAutomationRuleInput!) {\n  updateAutomationRule(input: $input) {\n    rule {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
  };
export const UpdateBrand: TypedDocument<UpdateBrandMutation, UpdateBrandMutationVariables> = {
  name: 'UpdateBrand',
  hash: '155288d5e62f9d5a7db9538d0b6969438b8050615ec268e08101f476e9149856',
  text: 'mutation UpdateBrand($input: UpdateBrandInput!) {\n  updateBrand(input: $input) {\n    brand {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const UpdateCampaign: TypedDocument<UpdateCampaignMutation, UpdateCampaignMutationVariables> = {
  name: 'UpdateCampaign',
  hash: 'e760cd9dcce98aedffc737f6829d00d5e59fd2e72047ab9b5434c607e5779297',
  text: 'mutation UpdateCampaign($input: UpdateCampaignInput!) {\n  updateCampaign(input: $input) {\n    campaign {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const UpdateCategory: TypedDocument<UpdateCategoryMutation, UpdateCategoryMutationVariables> = {
  name: 'UpdateCategory',
  hash: '11116b9faba355975314357630094e6c4c0ff0aabe9dab4d1da7628912c943e3',
  text: 'mutation UpdateCategory($input: UpdateCategoryInput!) {\n  updateCategory(input: $input) {\n    category {\n      id\n      version\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const UpdateCompany: TypedDocument<UpdateCompanyMutation, UpdateCompanyMutationVariables> = {
  name: 'UpdateCompany',
  hash: '65cbb1c3eccf894c109dcc87a130e6cdefdaee19e86aad1551b23066bd9877bd',
  text: 'mutation UpdateCompany($input: UpdateCompanyInput!) {\n  updateCompany(input: $input) {\n    company {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const UpdateCompetitor: TypedDocument<UpdateCompetitorMutation, UpdateCompetitorMutationVariables> = {
  name: 'UpdateCompetitor',
  hash: 'f26b303aaceac90aad4a452bff630acd35d7c22bb06ce4315b1db6069bbe78d1',
  text: 'mutation UpdateCompetitor($input: UpdateCompetitorInput!) {\n  updateCompetitor(input: $input) {\n    competitor {\n      ...CompetitorParts\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}\nfragment CompetitorParts on Competitor {\n  id\n  code\n  name\n  website\n  currency\n  pricesIncludeVat\n  active\n  listingCount\n  version\n}',
};
export const UpdateCompetitorListing: TypedDocument<
  UpdateCompetitorListingMutation,
  UpdateCompetitorListingMutationVariables
> = {
  name: 'UpdateCompetitorListing',
  hash: 'd641fa972302b1c1f1623555cd0529910bf695f8e2455bec92dcfb12481beb36',
  text: 'mutation UpdateCompetitorListing($input: UpdateCompetitorListingInput!) {\n  updateCompetitorListing(input: $input) {\n    listing {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const UpdateContentItem: TypedDocument<UpdateContentItemMutation, UpdateContentItemMutationVariables> = {
  name: 'UpdateContentItem',
  hash: '8d0666c8b23ddbf17c8c738cf54f4d2290b44e0f307ff27a3e789e4feffaf48b',
  text: 'mutation UpdateContentItem($input: UpdateContentItemInput!) {\n  updateContentItem(input: $input) {\n    item {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const UpdateCrmMailSettings: TypedDocument<
  UpdateCrmMailSettingsMutation,
  UpdateCrmMailSettingsMutationVariables
> = {
  name: 'UpdateCrmMailSettings',
  hash: 'ba541398b3db63da7a71e690265706819df6ecedc09265fe64b9d812c7d46c64',
  text: 'mutation UpdateCrmMailSettings($input: UpdateCrmMailSettingsInput!) {\n  updateCrmMailSettings(input: $input) {\n    settings {\n      version\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const UpdateDeal: TypedDocument<UpdateDealMutation, UpdateDealMutationVariables> = {
  name: 'UpdateDeal',
  hash: '19d8e2ff61a534f4c75d1cc70f2642781bc10783f2d548585a07e8d5a091a577',
  text: 'mutation UpdateDeal($input: UpdateDealInput!) {\n  updateDeal(input: $input) {\n    deal {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const UpdateFinanceAccount: TypedDocument<UpdateFinanceAccountMutation, UpdateFinanceAccountMutationVariables> =
  {
    name: 'UpdateFinanceAccount',
    hash: '8231dfc0874f3cbf28d782539baa266a79bfc969582376486558ab236bc77105',
    text: 'mutation UpdateFinanceAccount($input: UpdateFinanceAccountInput!) {\n  updateFinanceAccount(input: $input) {\n    account {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
  };
export const UpdateFinanceBankAccount: TypedDocument<
  UpdateFinanceBankAccountMutation,
  UpdateFinanceBankAccountMutationVariables
> = {
  name: 'UpdateFinanceBankAccount',
  hash: 'f1ed02a74a4c9715f538561e4d29672450ffdd058edf6659de98526ed846f044',
  text: 'mutation UpdateFinanceBankAccount($input: UpdateFinanceBankAccountInput!) {\n  updateFinanceBankAccount(input: $input) {\n    bankAccount {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const UpdateFinanceBankRule: TypedDocument<
  UpdateFinanceBankRuleMutation,
  UpdateFinanceBankRuleMutationVariables
> = {
  name: 'UpdateFinanceBankRule',
  hash: '63c27d53bd638593f3923b70154d392234d22081f8776a89bd4fe5597535027b',
  text: 'mutation UpdateFinanceBankRule($input: UpdateFinanceBankRuleInput!) {\n  updateFinanceBankRule(input: $input) {\n    rule {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const UpdateFinanceInvoice: TypedDocument<UpdateFinanceInvoiceMutation, UpdateFinanceInvoiceMutationVariables> =
  {
    name: 'UpdateFinanceInvoice',
    hash: '89465d59c61d30aa8d385c8b223ef829fd2c3cb26b6287fbdf11fe61ec65af61',
    text: 'mutation UpdateFinanceInvoice($input: UpdateFinanceInvoiceInput!) {\n  updateFinanceInvoice(input: $input) {\n    invoice {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
  };
export const UpdateFinanceInvoicingSettings: TypedDocument<
  UpdateFinanceInvoicingSettingsMutation,
  UpdateFinanceInvoicingSettingsMutationVariables
> = {
  name: 'UpdateFinanceInvoicingSettings',
  hash: '51ea00f86690a38eee95510cefc2425035e2925e4f02b1920bd7a34bb24a03bd',
  text: 'mutation UpdateFinanceInvoicingSettings($input: UpdateFinanceInvoicingSettingsInput!) {\n  updateFinanceInvoicingSettings(input: $input) {\n    settings {\n      version\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const UpdateFinanceLedger: TypedDocument<UpdateFinanceLedgerMutation, UpdateFinanceLedgerMutationVariables> = {
  name: 'UpdateFinanceLedger',
  hash: 'cc9adeab5cbec0802d3ed2cbaf118e99855472ff396ce01b84f4bdd5c40a3671',
  text: 'mutation UpdateFinanceLedger($input: UpdateFinanceLedgerInput!) {\n  updateFinanceLedger(input: $input) {\n    ledger {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const UpdateFinanceMailSettings: TypedDocument<
  UpdateFinanceMailSettingsMutation,
  UpdateFinanceMailSettingsMutationVariables
> = {
  name: 'UpdateFinanceMailSettings',
  hash: 'ea45962c39a7b9f3c6c4fc677c806569a31150d55905f35037dec53f9cfece2d',
  text: 'mutation UpdateFinanceMailSettings($input: UpdateFinanceMailSettingsInput!) {\n  updateFinanceMailSettings(input: $input) {\n    settings {\n      version\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
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
  hash: '5b9f55659ba15b446d5c08bdaf9d0e064086db3c889ebd8936b567946ce06580',
  text: 'mutation UpdateIdentity($input: UpdateBrandIdentityInput!) {\n  updateBrandIdentity(input: $input) {\n    identity {\n      version\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
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
  hash: '59f6b5b02813fe14e29230a38cc0aab082a0433bf41ba2d1f2d114af7a270851',
  text: 'mutation UpdateIntegration($input: UpdateIntegrationInput!) {\n  updateIntegration(input: $input) {\n    integration {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const UpdateJourney: TypedDocument<UpdateJourneyMutation, UpdateJourneyMutationVariables> = {
  name: 'UpdateJourney',
  hash: '41bdfbcdc160af27904f12f4de57eb6efaceee805c867043f3ca98a213c492e5',
  text: 'mutation UpdateJourney($input: UpdateJourneyInput!) {\n  updateJourney(input: $input) {\n    journey {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const UpdateKnowledge: TypedDocument<UpdateKnowledgeMutation, UpdateKnowledgeMutationVariables> = {
  name: 'UpdateKnowledge',
  hash: '1ffdb4962b2fe291c9c251638b5c3448ad35da1d37295d1992c7080e25855956',
  text: 'mutation UpdateKnowledge($input: UpdateKnowledgeDocumentInput!) {\n  updateKnowledgeDocument(input: $input) {\n    document {\n      id\n      version\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const UpdateLeadForm: TypedDocument<UpdateLeadFormMutation, UpdateLeadFormMutationVariables> = {
  name: 'UpdateLeadForm',
  hash: '9d0cccdcbb1697da143d2ce7583cb50dcace05bb8f7a334a37a0a9ae1ec440f2',
  text: 'mutation UpdateLeadForm($input: UpdateLeadFormInput!) {\n  updateLeadForm(input: $input) {\n    form {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const UpdateLoyaltyEarnRule: TypedDocument<
  UpdateLoyaltyEarnRuleMutation,
  UpdateLoyaltyEarnRuleMutationVariables
> = {
  name: 'UpdateLoyaltyEarnRule',
  hash: '6731c61c094ae33ee5179b760fdb805b5bd7e9b0a7874871d30a8a62f5d5e616',
  text: 'mutation UpdateLoyaltyEarnRule($input: UpdateLoyaltyEarnRuleInput!) {\n  updateLoyaltyEarnRule(input: $input) {\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const UpdateLoyaltyProgram: TypedDocument<UpdateLoyaltyProgramMutation, UpdateLoyaltyProgramMutationVariables> =
  {
    name: 'UpdateLoyaltyProgram',
    hash: '91f79193b9e717fb1b2ce41ccb6c43b8edc88d80752568464bdcd31cde44516a',
    text: 'mutation UpdateLoyaltyProgram($input: UpdateLoyaltyProgramInput!) {\n  updateLoyaltyProgram(input: $input) {\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
  };
export const UpdateManualEntry: TypedDocument<UpdateManualEntryMutation, UpdateManualEntryMutationVariables> = {
  name: 'UpdateManualEntry',
  hash: 'b7f45aa1de92e64e1b1caa4fddb66c24d7ae0b5375ea09f999243974ea838b87',
  text: 'mutation UpdateManualEntry($input: UpdateManualEntryInput!) {\n  updateManualEntry(input: $input) {\n    manualEntry {\n      id\n      version\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const UpdatePartner: TypedDocument<UpdatePartnerMutation, UpdatePartnerMutationVariables> = {
  name: 'UpdatePartner',
  hash: 'da30ede90e032951fbeb658fd78d8d5d16dcc643333cb273a74d854fac063484',
  text: 'mutation UpdatePartner($input: UpdatePartnerInput!) {\n  updatePartner(input: $input) {\n    partner {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const UpdatePerson: TypedDocument<UpdatePersonMutation, UpdatePersonMutationVariables> = {
  name: 'UpdatePerson',
  hash: '4ee6d8bdc7209e16e6a2e6d326b2c15333aff038ab7b209e37b14ae94becd340',
  text: 'mutation UpdatePerson($input: UpdatePersonInput!) {\n  updatePerson(input: $input) {\n    person {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const UpdatePipeline: TypedDocument<UpdatePipelineMutation, UpdatePipelineMutationVariables> = {
  name: 'UpdatePipeline',
  hash: '905e5633371ff66dd85fc2931c5c712379376a5969546c1fc349599e24a17f91',
  text: 'mutation UpdatePipeline($input: UpdatePipelineInput!) {\n  updatePipeline(input: $input) {\n    pipeline {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const UpdatePriceList: TypedDocument<UpdatePriceListMutation, UpdatePriceListMutationVariables> = {
  name: 'UpdatePriceList',
  hash: '1264e79a000428d09ccfa4f3c12ab2b0afe44920debdbac0b7ec32655e03b38d',
  text: 'mutation UpdatePriceList($input: UpdatePriceListInput!) {\n  updatePriceList(input: $input) {\n    priceList {\n      ...PriceListParts\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}\nfragment PriceListParts on PriceList {\n  id\n  code\n  name\n  status\n  type\n  channelId\n  segmentId\n  customerId\n  currency\n  basis\n  priority\n  startsAt\n  endsAt\n  risingBands\n  roundingEnding\n  minimumStep\n  formulaKind\n  formulaPercent\n  formulaListId\n  formulaChannelId\n  version\n  updatedAt\n  channel {\n    id\n    name\n  }\n}',
};
export const UpdateProfile: TypedDocument<UpdateProfileMutation, UpdateProfileMutationVariables> = {
  name: 'UpdateProfile',
  hash: '59323c3a991d866ccc47433568858f2b6b546cedf743a9f68ce294431b364977',
  text: 'mutation UpdateProfile($input: UpdateProfileInput!) {\n  updateProfile(input: $input) {\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const UpdatePromotion: TypedDocument<UpdatePromotionMutation, UpdatePromotionMutationVariables> = {
  name: 'UpdatePromotion',
  hash: '7898efaac8fca5b0d014f718beab5f27a250539e23daf29e2de0ddb1d214b25e',
  text: 'mutation UpdatePromotion($input: UpdatePromotionInput!) {\n  updatePromotion(input: $input) {\n    promotion {\n      ...PromotionParts\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}\nfragment PromotionParts on Promotion {\n  id\n  name\n  status\n  kind\n  combination\n  priority\n  currency\n  percent\n  amount {\n    ...MoneyParts\n  }\n  buy\n  get\n  mostTimes\n  bundleItems {\n    variantId\n    quantity\n  }\n  bundlePrice {\n    ...MoneyParts\n  }\n  variantIds\n  productIds\n  categoryIds\n  channelIds\n  segmentIds\n  firstOrderOnly\n  minimumBasket {\n    ...MoneyParts\n  }\n  needsCode\n  startsAt\n  endsAt\n  limitTotal\n  limitPerCustomer\n  budget {\n    ...MoneyParts\n  }\n  usedCount\n  used {\n    ...MoneyParts\n  }\n  codeCount\n  approvalId\n  version\n}\nfragment MoneyParts on Money {\n  decimal\n  currency\n}',
};
export const UpdateRole: TypedDocument<UpdateRoleMutation, UpdateRoleMutationVariables> = {
  name: 'UpdateRole',
  hash: 'd40fd28caab358a34a15b5a4143cf8919a6882c494607af04293a7479152362e',
  text: 'mutation UpdateRole($input: UpdateRoleInput!) {\n  updateRole(input: $input) {\n    role {\n      key\n    }\n    approvalRequest {\n      id\n      state\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const UpdateRules: TypedDocument<UpdateRulesMutation, UpdateRulesMutationVariables> = {
  name: 'UpdateRules',
  hash: '2743e8d28691ae2716c1ac84eb59fb0eee1f4d10b11665688187677522418994',
  text: 'mutation UpdateRules($input: UpdateBrandRulesInput!) {\n  updateBrandRules(input: $input) {\n    rules {\n      version\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const UpdateSavedView: TypedDocument<UpdateSavedViewMutation, UpdateSavedViewMutationVariables> = {
  name: 'UpdateSavedView',
  hash: '6416413404b4491c45917682a9539db826d46d9bf31c1e2115e0cb0787306dd7',
  text: 'mutation UpdateSavedView($input: UpdateSavedViewInput!) {\n  updateSavedView(input: $input) {\n    view {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const UpdateSegment: TypedDocument<UpdateSegmentMutation, UpdateSegmentMutationVariables> = {
  name: 'UpdateSegment',
  hash: 'f2f3eb44ecaa4cf790f0398950ee1e147214e1b2e93b497070564a0193f28f5a',
  text: 'mutation UpdateSegment($input: UpdateSegmentInput!) {\n  updateSegment(input: $input) {\n    segment {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const UpdateStockLocation: TypedDocument<UpdateStockLocationMutation, UpdateStockLocationMutationVariables> = {
  name: 'UpdateStockLocation',
  hash: 'fd89203a9ce0f56b189740bb200ac6135a27fbba7e9220679123d9d71a93674c',
  text: 'mutation UpdateStockLocation($input: UpdateStockLocationInput!) {\n  updateStockLocation(input: $input) {\n    stockLocation {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const UpdateSupplier: TypedDocument<UpdateSupplierMutation, UpdateSupplierMutationVariables> = {
  name: 'UpdateSupplier',
  hash: 'f6fe3a1460da2f9b94011d52132baece0c355ab25e298caa2178133adc005b23',
  text: 'mutation UpdateSupplier($input: UpdateSupplierInput!) {\n  updateSupplier(input: $input) {\n    supplier {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const UpdateWebhook: TypedDocument<UpdateWebhookMutation, UpdateWebhookMutationVariables> = {
  name: 'UpdateWebhook',
  hash: 'b2084d812692ea16e3ba91c6cb13891150bcd58abe59a9741db8ff2504eda428',
  text: 'mutation UpdateWebhook($input: UpdateWebhookEndpointInput!) {\n  updateWebhookEndpoint(input: $input) {\n    endpoint {\n      ...WebhookEndpointParts\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}\nfragment WebhookEndpointParts on WebhookEndpoint {\n  id\n  url\n  description\n  eventTypes\n  status\n  pauseReason\n  failures\n  failingSince\n  lastSuccessAt\n  lastError\n  pending\n  version\n  createdAt\n}',
};
export const UserSessions: TypedDocument<UserSessionsQuery, UserSessionsQueryVariables> = {
  name: 'UserSessions',
  hash: '8a84a433f2d1317a93157ba22be1809e529f3707641ad74a43214d459c52ac45',
  text: 'query UserSessions($userId: ID!) {\n  userSessions(userId: $userId) {\n    ...SessionParts\n  }\n}\nfragment SessionParts on Session {\n  id\n  device\n  address\n  startedAt\n  lastUsedAt\n  current\n}',
};
export const UseScoring: TypedDocument<UseScoringMutation, UseScoringMutationVariables> = {
  name: 'UseScoring',
  hash: 'ef0bc21072b12598a6bb5f413ed4cce7404147d8696cb4d638c5fe08c74224da',
  text: 'mutation UseScoring($input: UseScoringInput!) {\n  useScoring(input: $input) {\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
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
  hash: 'd59f2914d4b7847caca669ff0779d9cbd77ce78ceffc1f5bda003567a99a1441',
  text: 'mutation WaiveFinanceDunning($input: WaiveFinanceDunningInput!) {\n  waiveFinanceDunning(input: $input) {\n    notice {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
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
  hash: '3ac011c24add661ad9fd24e176cc85fcfafff2aed8bd7ed68f097bb3c0546a5f',
  text: 'mutation WithdrawChange($input: WithdrawChangeInput!) {\n  withdrawChange(input: $input) {\n    approvalRequest {\n      id\n      state\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const WithdrawInvitation: TypedDocument<WithdrawInvitationMutation, WithdrawInvitationMutationVariables> = {
  name: 'WithdrawInvitation',
  hash: 'af64790b0a17cdd3482967ea8eedd41ad68c7271dedda21d026179249ba3a690',
  text: 'mutation WithdrawInvitation($input: ChangeInvitationInput!) {\n  withdrawInvitation(input: $input) {\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const WithdrawManualEntry: TypedDocument<WithdrawManualEntryMutation, WithdrawManualEntryMutationVariables> = {
  name: 'WithdrawManualEntry',
  hash: '47086c8b4affd22a7753182294a7b5ac2245208b1b90a49865f24d7d1ac02b96',
  text: 'mutation WithdrawManualEntry($input: ManualEntryStepInput!) {\n  withdrawManualEntry(input: $input) {\n    manualEntry {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const WithdrawPriceDraft: TypedDocument<WithdrawPriceDraftMutation, WithdrawPriceDraftMutationVariables> = {
  name: 'WithdrawPriceDraft',
  hash: 'ce196dc11d312ebb1d3901c4c8ae2f46bff90532ad639dbde5e2904097c47b1b',
  text: 'mutation WithdrawPriceDraft($input: PriceDraftStepInput!) {\n  withdrawPriceDraft(input: $input) {\n    draft {\n      id\n      status\n      version\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
export const WriteCrmNote: TypedDocument<WriteCrmNoteMutation, WriteCrmNoteMutationVariables> = {
  name: 'WriteCrmNote',
  hash: 'e2abe0745921764157caede569df78145cd53ed9b49e159f7e940615ed32bebc',
  text: 'mutation WriteCrmNote($input: WriteCrmNoteInput!) {\n  writeCrmNote(input: $input) {\n    note {\n      id\n    }\n    userErrors {\n      code\n      message\n      path\n      details\n    }\n  }\n}',
};
