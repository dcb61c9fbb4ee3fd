import { Module } from '@nestjs/common';
import { DunningModule } from '../dunning/dunning.module.ts';
import { InvoicesModule } from '../invoices/invoices.module.ts';
import { DocumentMailsResolver } from './document-mails.resolver.ts';
import { DocumentMailsService } from './document-mails.service.ts';
import { MailBouncesService } from './mail-bounces.service.ts';
import { DocumentMailDelivery } from './mail-delivery.ts';
import { DocumentMailSender } from './mail-sender.ts';
import { MailSettingsService } from './mail-settings.service.ts';
import { DocumentTransports } from './mail-transports.ts';
import { LetterMailsResolver, MailingResolver } from './mailing.resolver.ts';

/** Documents by mail: what is asked for waits in a queue and is sent at most once (ADR 28). */
@Module({
  imports: [InvoicesModule, DunningModule],
  providers: [
    ...[DocumentMailsService, MailSettingsService, DocumentTransports, DocumentMailDelivery, DocumentMailSender],
    ...[MailBouncesService, MailingResolver, LetterMailsResolver, DocumentMailsResolver],
  ],
})
export class MailingModule {}
