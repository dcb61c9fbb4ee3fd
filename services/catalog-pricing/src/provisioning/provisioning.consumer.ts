import { catalogPricingProvisioning } from '@mh-os/contracts';
import { seedId } from '@mh-os/kernel';
import { type BrandDefaults, ProvisionsBrand } from '@mh-os/messaging';
import type { Tx } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { startingChannels } from '../channels/channel.rules.ts';
import { ChannelEntity } from '../channels/channel.entity.ts';
import { emitChannelCreated } from '../channels/channels.service.ts';
import { ensureCounterparts } from '../stock-locations/counterparts.ts';
import { StockLocationEntity } from '../stock/stock-location.entity.ts';
import { startingRates } from '../vat/vat-countries.ts';
import { VatRateEntity } from '../vat/vat-rate.entity.ts';

/** Gives a new brand its channels, VAT rates and warehouse; no guardrail, for that is the brand's own decision. */
@Injectable()
export class ProvisioningConsumer {
  @ProvisionsBrand(catalogPricingProvisioning)
  async provision(brand: BrandDefaults, tx: Tx): Promise<void> {
    const brandId = tx.ctx.requireBrand();
    const idOf = (...parts: string[]): string => seedId('catalog-pricing', brandId, ...parts);
    // Ids follow from the brand: provisioning that was done before, by another event too, is seen and not repeated.
    if (await tx.findOne(StockLocationEntity, { id: idOf('location', 'main') })) return;
    await tx.insert(StockLocationEntity, { id: idOf('location', 'main'), code: 'main', name: 'Main warehouse' });
    await ensureCounterparts(tx);
    const shared = { currency: brand.defaultCurrency, country: brand.defaultCountry, active: true };
    const channels = await tx.insert(
      ChannelEntity,
      startingChannels.map((channel, position) => ({
        id: idOf('channel', channel.code),
        ...channel,
        ...shared,
        position,
      })),
    );
    for (const channel of channels) emitChannelCreated(tx, channel);
    await tx.insert(
      VatRateEntity,
      startingRates(brand.defaultCountry).map(({ vatClass, percent, from }) => ({
        id: idOf('vat', brand.defaultCountry, vatClass, from),
        ...{ country: brand.defaultCountry, vatClass, percent, validFrom: new Date(from) },
      })),
    );
  }
}
