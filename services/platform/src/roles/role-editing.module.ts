import { Module } from '@nestjs/common';
import { ApprovalsModule } from '../approvals/approvals.module.ts';
import { RolesModule } from './roles.module.ts';
import { RoleEditingResolver } from './role-editing.resolver.ts';
import { RoleEditingService } from './role-editing.service.ts';

/** Apart from RolesModule, for approvals ask roles who may decide, and editing roles asks for approvals. */
@Module({ imports: [ApprovalsModule, RolesModule], providers: [RoleEditingService, RoleEditingResolver] })
export class RoleEditingModule {}
