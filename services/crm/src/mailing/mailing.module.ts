import { SecretKey } from '@mh-os/kernel';
import { Module } from '@nestjs/common';
import { CRM_CONFIG, type ServiceConfig } from '../config.ts';
import { ConsentsModule } from '../consents/consents.module.ts';
import { PeopleModule } from '../people/people.module.ts';
import { BouncesService } from './bounces.service.ts';
import { ConsentMailJobs } from './consent-mail.jobs.ts';
import { MailDelivery } from './mail-delivery.ts';
import { MAIL_KEY } from './mail-key.ts';
import { MailSender } from './mail-sender.ts';
import { MailTransports } from './mail-transports.ts';
import { MailingResolver } from './mailing.resolver.ts';
import { MailingService } from './mailing.service.ts';
import { ReaderLinksService } from './reader-links.service.ts';
import { ReaderRoutes } from './reader.routes.ts';
import { TestMailJobs } from './test-mail.jobs.ts';

@Module({
  imports: [ConsentsModule, PeopleModule],
  providers: [
    BouncesService,
    MailDelivery,
    MailSender,
    MailTransports,
    MailingResolver,
    MailingService,
    ReaderLinksService,
    ReaderRoutes,
    TestMailJobs,
    ConsentMailJobs,
    {
      provide: MAIL_KEY,
      inject: [CRM_CONFIG],
      useFactory: (config: ServiceConfig) => new SecretKey(config.MH_SECRET_KEY, 'crm'),
    },
  ],
})
export class MailingModule {}
