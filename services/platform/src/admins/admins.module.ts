import { Module } from '@nestjs/common';
import { ApprovalsModule } from '../approvals/approvals.module.ts';
import { RolesModule } from '../roles/roles.module.ts';
import { AdminsResolver } from './admins.resolver.ts';
import { AdminsService } from './admins.service.ts';

@Module({ imports: [ApprovalsModule, RolesModule], providers: [AdminsService, AdminsResolver] })
export class AdminsModule {}
