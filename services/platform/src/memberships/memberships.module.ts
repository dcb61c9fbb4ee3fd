import { Module } from '@nestjs/common';
import { BrandsModule } from '../brands/brands.module.ts';
import { PartnersModule } from '../partners/partners.module.ts';
import { RolesModule } from '../roles/roles.module.ts';
import { UsersModule } from '../users/users.module.ts';
import { MembersRpc } from './members.rpc.ts';
import { MembershipsResolver, UserMembershipResolver } from './memberships.resolver.ts';
import { MembershipsService } from './memberships.service.ts';
import { RemovalResolver } from './removal.resolver.ts';
import { RemovalService } from './removal.service.ts';
import { ScopesService } from './scopes.service.ts';

@Module({
  imports: [BrandsModule, PartnersModule, RolesModule, UsersModule],
  providers: [
    MembersRpc,
    MembershipsService,
    MembershipsResolver,
    RemovalResolver,
    RemovalService,
    ScopesService,
    UserMembershipResolver,
  ],
})
export class MembershipsModule {}
