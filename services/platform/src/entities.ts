import { AccountLinkEntity } from './accounts/account-link.entity.ts';
import { ActivityEntryEntity } from './activity/activity-entry.entity.ts';
import { BrandEntity } from './brands/brand.entity.ts';
import { InvitationEntity } from './invitations/invitation.entity.ts';
import { SigningKeyEntity } from './keys/signing-key.entity.ts';
import { MailEntity } from './mail/mail.entity.ts';
import { MembershipEntity } from './memberships/membership.entity.ts';
import { RoleEntity } from './roles/role.entity.ts';
import { RecoveryCodeEntity } from './second-factor/recovery-code.entity.ts';
import { SecondFactorEntity } from './second-factor/second-factor.entity.ts';
import { RefreshTokenEntity } from './sessions/refresh-token.entity.ts';
import { SessionEntity } from './sessions/session.entity.ts';
import { SignInChallengeEntity } from './sessions/sign-in-challenge.entity.ts';
import { SignInThrottleEntity } from './sessions/sign-in-throttle.entity.ts';
import { CredentialEntity } from './users/credential.entity.ts';
import { UserEntity } from './users/user.entity.ts';

/** Every table of this service that code maps. */
export const entities = [
  AccountLinkEntity,
  ActivityEntryEntity,
  BrandEntity,
  CredentialEntity,
  InvitationEntity,
  MailEntity,
  MembershipEntity,
  RecoveryCodeEntity,
  RefreshTokenEntity,
  RoleEntity,
  SecondFactorEntity,
  SessionEntity,
  SignInChallengeEntity,
  SignInThrottleEntity,
  SigningKeyEntity,
  UserEntity,
];
