import { Module } from '@nestjs/common';
import { GrantingService } from './granting.service.ts';
import { RolesResolver } from './roles.resolver.ts';
import { RolesService } from './roles.service.ts';

@Module({ providers: [GrantingService, RolesService, RolesResolver], exports: [RolesService] })
export class RolesModule {}
