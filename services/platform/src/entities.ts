import { ActivityEntryEntity } from './activity/activity-entry.entity.ts';
import { AiPolicyVersionEntity } from './ai-policies/ai-policy-version.entity.ts';
import { BrandEntity } from './brands/brand.entity.ts';
import { FlagEntity } from './flags/flag.entity.ts';
import { FlagOverrideEntity } from './flags/flag-override.entity.ts';
import { FlagStaleEntity } from './flags/flag-stale.entity.ts';
import { FlagUseEntity } from './flags/flag-use.entity.ts';
import { FlagVersionEntity } from './flags/flag-version.entity.ts';
import { KnowledgeDocumentEntity } from './knowledge/knowledge-document.entity.ts';
import { KnowledgeVersionEntity } from './knowledge/knowledge-version.entity.ts';
import { SigningKeyEntity } from './keys/signing-key.entity.ts';
import { MailEntity } from './mail/mail.entity.ts';
import { MembershipEntity } from './memberships/membership.entity.ts';
import { RoleEntity } from './roles/role.entity.ts';
import { RefreshTokenEntity } from './sessions/refresh-token.entity.ts';
import { SessionEntity } from './sessions/session.entity.ts';
import { SignInThrottleEntity } from './sessions/sign-in-throttle.entity.ts';
import { CredentialEntity } from './users/credential.entity.ts';
import { UserEntity } from './users/user.entity.ts';

/** Every table of this service that code maps. */
export const entities = [
  ActivityEntryEntity,
  AiPolicyVersionEntity,
  BrandEntity,
  CredentialEntity,
  FlagEntity,
  FlagOverrideEntity,
  FlagStaleEntity,
  FlagUseEntity,
  FlagVersionEntity,
  KnowledgeDocumentEntity,
  KnowledgeVersionEntity,
  MailEntity,
  MembershipEntity,
  RefreshTokenEntity,
  RoleEntity,
  SessionEntity,
  SignInThrottleEntity,
  SigningKeyEntity,
  UserEntity,
];
