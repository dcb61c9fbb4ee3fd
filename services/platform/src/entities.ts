import { ActivityEntryEntity } from './activity/activity-entry.entity.ts';
import { ApprovalRequestEntity } from './approvals/approval-request.entity.ts';
import { BrandEntity } from './brands/brand.entity.ts';
import { SigningKeyEntity } from './keys/signing-key.entity.ts';
import { MailEntity } from './mail/mail.entity.ts';
import { MembershipEntity } from './memberships/membership.entity.ts';
import { MembershipScopeEntity } from './memberships/membership-scope.entity.ts';
import { CustomRoleEntity } from './roles/custom-role.entity.ts';
import { RoleEntity } from './roles/role.entity.ts';
import { RefreshTokenEntity } from './sessions/refresh-token.entity.ts';
import { SessionEntity } from './sessions/session.entity.ts';
import { SignInThrottleEntity } from './sessions/sign-in-throttle.entity.ts';
import { CredentialEntity } from './users/credential.entity.ts';
import { UserEntity } from './users/user.entity.ts';

/** Every table of this service that code maps. */
export const entities = [
  ActivityEntryEntity,
  ApprovalRequestEntity,
  BrandEntity,
  CredentialEntity,
  CustomRoleEntity,
  MailEntity,
  MembershipEntity,
  MembershipScopeEntity,
  RefreshTokenEntity,
  RoleEntity,
  SessionEntity,
  SignInThrottleEntity,
  SigningKeyEntity,
  UserEntity,
];
