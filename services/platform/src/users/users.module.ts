import { Module } from '@nestjs/common';
import { KeysModule } from '../keys/keys.module.ts';
import { RolesModule } from '../roles/roles.module.ts';
import { FirstAdminService } from './first-admin.service.ts';
import { PeopleService } from './people.service.ts';
import { UsersResolver } from './users.resolver.ts';
import { UsersService } from './users.service.ts';

@Module({
  imports: [KeysModule, RolesModule],
  providers: [FirstAdminService, PeopleService, UsersService, UsersResolver],
  exports: [PeopleService, UsersService],
})
export class UsersModule {}
