import { type Envelope, provisioningCatalogue } from '@mh-os/contracts';
import { OnEvents } from '@mh-os/messaging';
import type { Tx } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { ProvisioningService } from './provisioning.service.ts';

const answers = Object.values(provisioningCatalogue);

/** Hears what the services have set up. */
@Injectable()
export class ProvisioningConsumer {
  constructor(private readonly provisioning: ProvisioningService) {}

  @OnEvents(answers.map(({ provisioned }) => provisioned))
  done(event: Envelope<{ label: string }>, tx: Tx): Promise<void> {
    return this.provisioning.answer(tx, domainOf(event), null);
  }

  @OnEvents(answers.map(({ failed }) => failed))
  failed(event: Envelope<{ label: string; reason: string; tries: number; last: boolean }>, tx: Tx): Promise<void> {
    return this.provisioning.answer(tx, domainOf(event), event.data.reason);
  }
}

const domainOf = ({ type }: Envelope): string => type.slice(0, type.indexOf('.'));
