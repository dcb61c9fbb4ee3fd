import { financeProvisioning } from '@mh-os/contracts';
import { type BrandDefaults, ProvisionsBrand } from '@mh-os/messaging';
import type { Tx } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';

/** Gives a brand its defaults here, once however often it is asked for; the answer goes to the platform by itself. */
@Injectable()
export class ProvisioningConsumer {
  @ProvisionsBrand(financeProvisioning)
  async provision(_brand: BrandDefaults, _tx: Tx): Promise<void> {
    // Nothing to set up yet: the brand is ready at once.
  }
}
