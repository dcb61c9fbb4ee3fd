import { ActivityModule } from './activity/activity.module.ts';
import { AiPoliciesModule } from './ai-policies/ai-policies.module.ts';
import { BrandsModule } from './brands/brands.module.ts';
import { FlagsModule } from './flags/flags.module.ts';
import { KeysModule } from './keys/keys.module.ts';
import { KnowledgeModule } from './knowledge/knowledge.module.ts';
import { MailModule } from './mail/mail.module.ts';
import { MembershipsModule } from './memberships/memberships.module.ts';
import { RolesModule } from './roles/roles.module.ts';
import { SessionsModule } from './sessions/sessions.module.ts';
import { UsersModule } from './users/users.module.ts';

/** The features of this service: what its part of the graph is made of. */
export const features = [
  ActivityModule,
  AiPoliciesModule,
  BrandsModule,
  FlagsModule,
  KeysModule,
  KnowledgeModule,
  MailModule,
  MembershipsModule,
  RolesModule,
  SessionsModule,
  UsersModule,
];
