import { BrandTransports } from '@mh-os/mailing';
import { SecretKey } from '@mh-os/kernel';
import { Inject, Injectable } from '@nestjs/common';
import { FINANCE_CONFIG, type ServiceConfig } from '../config.ts';

/** What seals passwords of mail servers here. */
export const keyOf = (config: ServiceConfig): SecretKey => new SecretKey(config.MH_SECRET_KEY, 'finance');

/** The way out for documents. */
@Injectable()
export class DocumentTransports extends BrandTransports {
  constructor(@Inject(FINANCE_CONFIG) config: ServiceConfig) {
    super(config, keyOf(config));
  }
}
