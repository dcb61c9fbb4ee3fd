import { financeProvisioning } from '@mh-os/contracts';
import type { Clock } from '@mh-os/kernel';
import { type BrandDefaults, ProvisionsBrand } from '@mh-os/messaging';
import { CLOCK, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { openLedger } from '../ledger/open-ledger.ts';

/** Gives a brand its defaults here, once however often it is asked for; the answer goes to the platform by itself. */
@Injectable()
export class ProvisioningConsumer {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  /** The books: a chart of accounts by the brand's country, and the periods of this year and the last. */
  @ProvisionsBrand(financeProvisioning)
  async provision(brand: BrandDefaults, tx: Tx): Promise<void> {
    const { defaultCurrency: currency, defaultCountry: country } = brand;
    await openLedger(tx, { currency, country, now: this.clock.now() });
  }
}
