import { AccountsModule } from './accounts/accounts.module.ts';
import { ActivityModule } from './activity/activity.module.ts';
import { BrandsModule } from './brands/brands.module.ts';
import { InvitationsModule } from './invitations/invitations.module.ts';
import { KeysModule } from './keys/keys.module.ts';
import { MailModule } from './mail/mail.module.ts';
import { MembershipsModule } from './memberships/memberships.module.ts';
import { RetentionModule } from './retention/retention.module.ts';
import { RolesModule } from './roles/roles.module.ts';
import { SecondFactorModule } from './second-factor/second-factor.module.ts';
import { SessionsModule } from './sessions/sessions.module.ts';
import { UsersModule } from './users/users.module.ts';

/** The features of this service: what its part of the graph is made of. */
export const features = [
  AccountsModule,
  ActivityModule,
  BrandsModule,
  InvitationsModule,
  KeysModule,
  MailModule,
  MembershipsModule,
  RetentionModule,
  RolesModule,
  SecondFactorModule,
  SessionsModule,
  UsersModule,
];
