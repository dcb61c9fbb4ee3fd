import type { Ctx } from '@mh-os/kernel';
import { Db } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import type { VatRateType } from './vat-rate.type.ts';
import { readVatRates } from './vat.read-model.ts';

@Injectable()
export class VatService {
  constructor(private readonly db: Db) {}

  list(ctx: Ctx): Promise<VatRateType[]> {
    ctx.require('catalog-pricing.price.read');
    return this.db.read(ctx, readVatRates);
  }
}
