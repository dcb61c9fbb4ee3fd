import { Module } from '@nestjs/common';
import { MailModule } from '../mail/mail.module.ts';
import { RolesModule } from '../roles/roles.module.ts';
import { ProofModule } from '../sessions/proof.module.ts';
import { UsersModule } from '../users/users.module.ts';
import { AcceptInvitationService } from './accept-invitation.service.ts';
import { InvitationsResolver } from './invitations.resolver.ts';
import { InvitationsService } from './invitations.service.ts';

@Module({
  imports: [MailModule, ProofModule, RolesModule, UsersModule],
  providers: [AcceptInvitationService, InvitationsResolver, InvitationsService],
})
export class InvitationsModule {}
