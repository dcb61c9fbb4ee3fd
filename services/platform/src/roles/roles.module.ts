import { Module } from '@nestjs/common';
import { RolesResolver } from './roles.resolver.ts';
import { RolesService } from './roles.service.ts';

@Module({ providers: [RolesService, RolesResolver], exports: [RolesService] })
export class RolesModule {}
