import type { z } from 'zod';
import { brandCreated, type Envelope } from '@mh-os/contracts';
import { seedId } from '@mh-os/kernel';
import { OnEvent } from '@mh-os/messaging';
import type { Tx } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { startingChannels } from '../channels/channel.rules.ts';
import { ChannelEntity } from '../channels/channel.entity.ts';
import { emitChannelCreated } from '../channels/channels.service.ts';
import { StockLocationEntity } from '../stock/stock-location.entity.ts';
import { startingRates } from '../vat/vat-countries.ts';
import { VatRateEntity } from '../vat/vat-rate.entity.ts';

type BrandCreated = Envelope<z.infer<typeof brandCreated.schema>>;

/** Gives a new brand its channels, VAT rates and warehouse; no guardrail, for that is the brand's own decision. */
@Injectable()
export class ProvisioningConsumer {
  @OnEvent(brandCreated)
  async onBrandCreated({ data }: BrandCreated, tx: Tx): Promise<void> {
    const brandId = tx.ctx.requireBrand();
    const idOf = (...parts: string[]): string => seedId('catalog-pricing', brandId, ...parts);
    // Ids follow from the brand: provisioning that was done before, by another event too, is seen and not repeated.
    if (await tx.findOne(StockLocationEntity, { id: idOf('location', 'main') })) return;
    await tx.insert(StockLocationEntity, { id: idOf('location', 'main'), code: 'main', name: 'Main warehouse' });
    const shared = { currency: data.defaultCurrency, country: data.defaultCountry, active: true };
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
      startingRates(data.defaultCountry).map(({ vatClass, percent, from }) => ({
        id: idOf('vat', data.defaultCountry, vatClass, from),
        ...{ country: data.defaultCountry, vatClass, percent, validFrom: new Date(from) },
      })),
    );
  }
}
