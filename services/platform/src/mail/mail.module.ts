import { defaultTransport } from '@mh-os/mail';
import { Module } from '@nestjs/common';
import { type PlatformConfig, PLATFORM_CONFIG } from '../config.ts';
import { MailJobs } from './mail.jobs.ts';
import { MailService } from './mail.service.ts';
import { MailSweep } from './mail.sweep.ts';
import { MAIL_TRANSPORT } from './mail.transport.ts';

@Module({
  providers: [
    MailJobs,
    MailService,
    MailSweep,
    {
      provide: MAIL_TRANSPORT,
      inject: [PLATFORM_CONFIG],
      useFactory: (config: PlatformConfig) => defaultTransport(config),
    },
  ],
  exports: [MailService],
})
export class MailModule {}
