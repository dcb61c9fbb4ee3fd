import { currencyRatesImported } from '@mh-os/contracts';
import { seedId } from '@mh-os/kernel';
import type { Tx } from '@mh-os/persistence';
import { writeRates } from './currency-rates.read-model.ts';
import type { DatedRate } from './rates.rules.ts';

/** Keeps rates of one source, each pair and day once, and tells what is new; how many are new or changed. */
export async function keepRates(tx: Tx, rates: readonly DatedRate[], source: string, now: Date): Promise<number> {
  const written = await writeRates(tx, rates, source, now);
  const newestDay = rates.reduce((newest, one) => (one.day > newest ? one.day : newest), '');
  if (written > 0)
    tx.emit(
      currencyRatesImported,
      { label: `${source} ${newestDay}`, source, rates: written, newestDay },
      { aggregateId: seedId('currency-rates', tx.ctx.requireBrand()), aggregateVersion: 1 },
    );
  return written;
}
