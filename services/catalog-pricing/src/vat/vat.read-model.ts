import type { ReadTx } from '@mh-os/persistence';
import type { VatRateType } from './vat-rate.type.ts';

const ALL = `SELECT id, country, vat_class AS "vatClass", percent, valid_from AS "validFrom" FROM vat_rate
  ORDER BY country, vat_class, valid_from`;

/** All VAT rates of the brand; there are few. */
export function readVatRates(tx: ReadTx): Promise<VatRateType[]> {
  return tx.query<VatRateType>('vat_rates', ALL);
}
