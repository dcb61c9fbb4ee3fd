import { Module } from '@nestjs/common';
import { MailModule } from '../mail/mail.module.ts';
import { ProofModule } from '../sessions/proof.module.ts';
import { AccountLinks } from './account-links.service.ts';
import { AccountsResolver } from './accounts.resolver.ts';
import { EmailChangeService } from './email-change.service.ts';
import { PasswordsService } from './passwords.service.ts';
import { ProfileService } from './profile.service.ts';

@Module({
  imports: [MailModule, ProofModule],
  providers: [AccountLinks, AccountsResolver, EmailChangeService, PasswordsService, ProfileService],
})
export class AccountsModule {}
