import { ActivityModule } from './activity/activity.module.ts';
import { AiPoliciesModule } from './ai-policies/ai-policies.module.ts';
import { BrandDeletionsModule } from './brand-deletions/brand-deletions.module.ts';
import { BrandsModule } from './brands/brands.module.ts';
import { FlagsModule } from './flags/flags.module.ts';
import { AutomationsModule } from './automations/automations.module.ts';
import { BrandIdentitiesModule } from './brand-identities/brand-identities.module.ts';
import { BrandRulesModule } from './brand-rules/brand-rules.module.ts';
import { ChecklistsModule } from './checklists/checklists.module.ts';
import { AuditModule } from './audit/audit.module.ts';
import { ApiKeysModule } from './api-keys/api-keys.module.ts';
import { ApprovalsModule } from './approvals/approvals.module.ts';
import { AdminsModule } from './admins/admins.module.ts';
import { HealthModule } from './health/health.module.ts';
import { IdentityProvidersModule } from './identity-providers/identity-providers.module.ts';
import { IntegrationsModule } from './integrations/integrations.module.ts';
import { KeysModule } from './keys/keys.module.ts';
import { KnowledgeModule } from './knowledge/knowledge.module.ts';
import { MailModule } from './mail/mail.module.ts';
import { MembershipsModule } from './memberships/memberships.module.ts';
import { PartnersModule } from './partners/partners.module.ts';
import { PrivacyModule } from './privacy/privacy.module.ts';
import { ProvisioningModule } from './provisioning/provisioning.module.ts';
import { RoleEditingModule } from './roles/role-editing.module.ts';
import { NotificationsModule } from './notifications/notifications.module.ts';
import { RevocationsModule } from './revocations/revocations.module.ts';
import { RolesModule } from './roles/roles.module.ts';
import { SessionsModule } from './sessions/sessions.module.ts';
import { TelemetryModule } from './telemetry/telemetry.module.ts';
import { WebhooksModule } from './webhooks/webhooks.module.ts';
import { UsersModule } from './users/users.module.ts';
import { AccountsModule } from './accounts/accounts.module.ts';
import { InvitationsModule } from './invitations/invitations.module.ts';
import { RetentionModule } from './retention/retention.module.ts';
import { SecondFactorModule } from './second-factor/second-factor.module.ts';

/** The features of this service: what its part of the graph is made of. */
export const features = [
  ActivityModule,
  AiPoliciesModule,
  BrandDeletionsModule,
  BrandsModule,
  FlagsModule,
  AutomationsModule,
  BrandIdentitiesModule,
  BrandRulesModule,
  ChecklistsModule,
  AdminsModule,
  AuditModule,
  ApiKeysModule,
  ApprovalsModule,
  HealthModule,
  IdentityProvidersModule,
  IntegrationsModule,
  KeysModule,
  KnowledgeModule,
  MailModule,
  MembershipsModule,
  PartnersModule,
  PrivacyModule,
  ProvisioningModule,
  RoleEditingModule,
  NotificationsModule,
  RevocationsModule,
  RolesModule,
  SessionsModule,
  TelemetryModule,
  UsersModule,
  WebhooksModule,
  AccountsModule,
  InvitationsModule,
  RetentionModule,
  SecondFactorModule,
];
