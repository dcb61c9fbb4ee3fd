import { AccountsModule } from './accounts/accounts.module.ts';
import { ActivityModule } from './activity/activity.module.ts';
import { AdminsModule } from './admins/admins.module.ts';
import { ApiKeysModule } from './api-keys/api-keys.module.ts';
import { ApprovalsModule } from './approvals/approvals.module.ts';
import { AuditModule } from './audit/audit.module.ts';
import { BrandsModule } from './brands/brands.module.ts';
import { HealthModule } from './health/health.module.ts';
import { InvitationsModule } from './invitations/invitations.module.ts';
import { KeysModule } from './keys/keys.module.ts';
import { MailModule } from './mail/mail.module.ts';
import { MembershipsModule } from './memberships/memberships.module.ts';
import { NotificationsModule } from './notifications/notifications.module.ts';
import { RetentionModule } from './retention/retention.module.ts';
import { RevocationsModule } from './revocations/revocations.module.ts';
import { RoleEditingModule } from './roles/role-editing.module.ts';
import { RolesModule } from './roles/roles.module.ts';
import { SecondFactorModule } from './second-factor/second-factor.module.ts';
import { SessionsModule } from './sessions/sessions.module.ts';
import { TelemetryModule } from './telemetry/telemetry.module.ts';
import { UsersModule } from './users/users.module.ts';

/** The features of this service: what its part of the graph is made of. */
export const features = [
  AccountsModule,
  ActivityModule,
  AdminsModule,
  ApiKeysModule,
  ApprovalsModule,
  AuditModule,
  BrandsModule,
  HealthModule,
  InvitationsModule,
  KeysModule,
  MailModule,
  MembershipsModule,
  NotificationsModule,
  RetentionModule,
  RevocationsModule,
  RoleEditingModule,
  RolesModule,
  SecondFactorModule,
  SessionsModule,
  TelemetryModule,
  UsersModule,
];
