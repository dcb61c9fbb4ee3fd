import { Module } from '@nestjs/common';
import { KeysModule } from '../keys/keys.module.ts';
import { RolesModule } from '../roles/roles.module.ts';
import { UsersModule } from '../users/users.module.ts';
import { PartnerRolesService } from './partner-roles.service.ts';
import { PartnerUserResolver } from './partner-user.resolver.ts';
import { PartnerUsersService } from './partner-users.service.ts';
import { PartnersResolver } from './partners.resolver.ts';
import { PartnersService } from './partners.service.ts';

@Module({
  imports: [KeysModule, RolesModule, UsersModule],
  providers: [PartnerRolesService, PartnersService, PartnerUsersService, PartnersResolver, PartnerUserResolver],
  exports: [PartnerRolesService],
})
export class PartnersModule {}
