import type { SecretKey } from '@mh-os/kernel';
import { BrandTransports } from '@mh-os/mailing';
import { Inject, Injectable } from '@nestjs/common';
import { CRM_CONFIG, type ServiceConfig } from '../config.ts';
import { MAIL_KEY } from './mail-key.ts';

/** The way out for mails to customers. */
@Injectable()
export class MailTransports extends BrandTransports {
  constructor(@Inject(CRM_CONFIG) config: ServiceConfig, @Inject(MAIL_KEY) key: SecretKey) {
    super(config, key);
  }
}
