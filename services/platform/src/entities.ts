import { ActivityEntryEntity } from './activity/activity-entry.entity.ts';
import { ActivityExportChunkEntity } from './activity/activity-export-chunk.entity.ts';
import { ActivityExportEntity } from './activity/activity-export.entity.ts';
import { AiPolicyVersionEntity } from './ai-policies/ai-policy-version.entity.ts';
import { BrandDeletionEntity } from './brand-deletions/brand-deletion.entity.ts';
import { BrandEntity } from './brands/brand.entity.ts';
import { FlagEntity } from './flags/flag.entity.ts';
import { FlagOverrideEntity } from './flags/flag-override.entity.ts';
import { FlagStaleEntity } from './flags/flag-stale.entity.ts';
import { FlagUseEntity } from './flags/flag-use.entity.ts';
import { FlagVersionEntity } from './flags/flag-version.entity.ts';
import { KnowledgeDocumentEntity } from './knowledge/knowledge-document.entity.ts';
import { KnowledgeVersionEntity } from './knowledge/knowledge-version.entity.ts';
import { AutomationRevisionEntity } from './automations/automation-revision.entity.ts';
import { AutomationRuleEntity } from './automations/automation-rule.entity.ts';
import { AutomationRunEntity } from './automations/automation-run.entity.ts';
import { AutomationRunEventEntity } from './automations/automation-run-event.entity.ts';
import { AutomationTallyEntity } from './automations/automation-tally.entity.ts';
import { AutomationTraceEntity } from './automations/automation-trace.entity.ts';
import { BrandIdentityEntity } from './brand-identities/brand-identity.entity.ts';
import { BrandRulesEntity } from './brand-rules/brand-rules.entity.ts';
import { AuditCursorEntity } from './audit/audit-cursor.entity.ts';
import { AuditDigestEntity } from './audit/audit-digest.entity.ts';
import { CollectedAuditEntryEntity } from './audit/collected-audit-entry.entity.ts';
import { ApiKeyEntity } from './api-keys/api-key.entity.ts';
import { ApprovalRequestEntity } from './approvals/approval-request.entity.ts';
import { LostDeciderEntity } from './approvals/lost-decider.entity.ts';
import { HealthAlertEntity } from './health/health-alert.entity.ts';
import { ServiceHeartbeatEntity } from './health/service-heartbeat.entity.ts';
import { IdentityProviderEntity } from './identity-providers/identity-provider.entity.ts';
import { OidcSignInEntity } from './identity-providers/oidc-sign-in.entity.ts';
import { IntegrationEntity } from './integrations/integration.entity.ts';
import { IntegrationReportEntity } from './integrations/integration-report.entity.ts';
import { IntegrationStandingEntity } from './integrations/integration-standing.entity.ts';
import { SigningKeyEntity } from './keys/signing-key.entity.ts';
import { MailEntity } from './mail/mail.entity.ts';
import { MembershipEntity } from './memberships/membership.entity.ts';
import { PartnerEntity } from './partners/partner.entity.ts';
import { PrivacyAnswerEntity } from './privacy/privacy-answer.entity.ts';
import { PrivacyChunkEntity } from './privacy/privacy-chunk.entity.ts';
import { PrivacyRequestEntity } from './privacy/privacy-request.entity.ts';
import { BrandProvisioningEntity } from './provisioning/brand-provisioning.entity.ts';
import { MembershipScopeEntity } from './memberships/membership-scope.entity.ts';
import { CustomRoleEntity } from './roles/custom-role.entity.ts';
import { NotificationEntity } from './notifications/notification.entity.ts';
import { NotificationMailEntity } from './notifications/notification-mail.entity.ts';
import { NotificationPreferenceEntity } from './notifications/notification-preference.entity.ts';
import { NotificationSettingEntity } from './notifications/notification-setting.entity.ts';
import { RevocationEntity } from './revocations/revocation.entity.ts';
import { RoleEntity } from './roles/role.entity.ts';
import { RefreshTokenEntity } from './sessions/refresh-token.entity.ts';
import { SessionEntity } from './sessions/session.entity.ts';
import { SignInThrottleEntity } from './sessions/sign-in-throttle.entity.ts';
import { OpsMetricEntity } from './telemetry/ops-metric.entity.ts';
import { TelemetryEventEntity } from './telemetry/telemetry-event.entity.ts';
import { CredentialEntity } from './users/credential.entity.ts';
import { UserEntity } from './users/user.entity.ts';
import { WebhookAttemptEntity } from './webhooks/webhook-attempt.entity.ts';
import { WebhookDeliveryEntity } from './webhooks/webhook-delivery.entity.ts';
import { WebhookEndpointEntity } from './webhooks/webhook-endpoint.entity.ts';
import { WebhookStandingEntity } from './webhooks/webhook-standing.entity.ts';
import { AccountLinkEntity } from './accounts/account-link.entity.ts';
import { InvitationEntity } from './invitations/invitation.entity.ts';
import { RecoveryCodeEntity } from './second-factor/recovery-code.entity.ts';
import { SecondFactorEntity } from './second-factor/second-factor.entity.ts';
import { SignInChallengeEntity } from './sessions/sign-in-challenge.entity.ts';

/** Every table of this service that code maps. */
export const entities = [
  ActivityEntryEntity,
  ActivityExportChunkEntity,
  ActivityExportEntity,
  AiPolicyVersionEntity,
  AutomationRevisionEntity,
  AutomationRuleEntity,
  AutomationRunEntity,
  AutomationRunEventEntity,
  AutomationTallyEntity,
  AutomationTraceEntity,
  AuditCursorEntity,
  AuditDigestEntity,
  ApiKeyEntity,
  ApprovalRequestEntity,
  LostDeciderEntity,
  BrandDeletionEntity,
  BrandEntity,
  BrandIdentityEntity,
  BrandProvisioningEntity,
  BrandRulesEntity,
  CollectedAuditEntryEntity,
  CredentialEntity,
  FlagEntity,
  FlagOverrideEntity,
  FlagStaleEntity,
  FlagUseEntity,
  FlagVersionEntity,
  KnowledgeDocumentEntity,
  KnowledgeVersionEntity,
  CustomRoleEntity,
  HealthAlertEntity,
  MailEntity,
  IdentityProviderEntity,
  IntegrationEntity,
  IntegrationReportEntity,
  IntegrationStandingEntity,
  MembershipEntity,
  OidcSignInEntity,
  PartnerEntity,
  MembershipScopeEntity,
  NotificationEntity,
  NotificationMailEntity,
  NotificationPreferenceEntity,
  NotificationSettingEntity,
  OpsMetricEntity,
  PrivacyAnswerEntity,
  PrivacyChunkEntity,
  PrivacyRequestEntity,
  RefreshTokenEntity,
  RevocationEntity,
  RoleEntity,
  ServiceHeartbeatEntity,
  SessionEntity,
  SignInThrottleEntity,
  SigningKeyEntity,
  TelemetryEventEntity,
  UserEntity,
  WebhookAttemptEntity,
  WebhookDeliveryEntity,
  WebhookEndpointEntity,
  WebhookStandingEntity,
  AccountLinkEntity,
  InvitationEntity,
  RecoveryCodeEntity,
  SecondFactorEntity,
  SignInChallengeEntity,
];
