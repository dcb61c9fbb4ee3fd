import { ActivityModule } from './activity/activity.module.ts';
import { BrandIdentitiesModule } from './brand-identities/brand-identities.module.ts';
import { BrandRulesModule } from './brand-rules/brand-rules.module.ts';
import { BrandsModule } from './brands/brands.module.ts';
import { ChecklistsModule } from './checklists/checklists.module.ts';
import { KeysModule } from './keys/keys.module.ts';
import { MembershipsModule } from './memberships/memberships.module.ts';
import { PartnersModule } from './partners/partners.module.ts';
import { ProvisioningModule } from './provisioning/provisioning.module.ts';
import { RolesModule } from './roles/roles.module.ts';
import { SessionsModule } from './sessions/sessions.module.ts';
import { UsersModule } from './users/users.module.ts';

/** The features of this service: what its part of the graph is made of. */
export const features = [
  ActivityModule,
  BrandIdentitiesModule,
  BrandRulesModule,
  BrandsModule,
  ChecklistsModule,
  KeysModule,
  MembershipsModule,
  PartnersModule,
  ProvisioningModule,
  RolesModule,
  SessionsModule,
  UsersModule,
];
