import { crmProvisioning } from '@mh-os/contracts';
import { type BrandDefaults, ProvisionsBrand } from '@mh-os/messaging';
import type { Tx } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { standardPipeline } from '../pipelines/deal-writing.ts';

/** Gives a brand its defaults here, once however often it is asked for; the answer goes to the platform by itself. */
@Injectable()
export class ProvisioningConsumer {
  @ProvisionsBrand(crmProvisioning)
  async provision(_brand: BrandDefaults, tx: Tx): Promise<void> {
    await standardPipeline(tx);
  }
}
