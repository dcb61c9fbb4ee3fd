import { Module } from '@nestjs/common';
import { RolesModule } from '../roles/roles.module.ts';
import { AdminsResolver } from './admins.resolver.ts';
import { AdminsService } from './admins.service.ts';

@Module({ imports: [RolesModule], providers: [AdminsService, AdminsResolver] })
export class AdminsModule {}
