import { stockLotChanged } from '@mh-os/contracts';
import { DomainError } from '@mh-os/kernel';
import type { Tx } from '@mh-os/persistence';
import { ProductVariantEntity } from '../products/product-variant.entity.ts';
import { assertDay, assertLotCode } from './lot.rules.ts';
import { StockLotEntity } from './stock-lot.entity.ts';

/** A lot as a person names it. */
export interface NamedLot {
  readonly variantId: string;
  readonly lotCode?: string | null;
  readonly expiresOn?: string | null;
}

/** The lot that a line names: what comes in may bring a new one, what goes out must be known. */
export async function lotOf(tx: Tx, line: NamedLot, mayBeNew: boolean): Promise<string | null> {
  if (!line.lotCode) return null;
  const code = assertLotCode(line.lotCode);
  const expiresOn = line.expiresOn ? assertDay(line.expiresOn) : null;
  // The variant's lock is the queue for all who bring the same new lot.
  const known = await tx.findOne(StockLotEntity, { variantId: line.variantId, code });
  if (known) return matching(known, expiresOn);
  if (!mayBeNew)
    throw new DomainError('LOT_UNKNOWN', `There is no lot ${code} of this variant.`, { path: ['lotCode'] });
  const variant = await tx.lock(ProductVariantEntity, line.variantId);
  const meanwhile = await tx.findOne(StockLotEntity, { variantId: line.variantId, code });
  if (meanwhile) return matching(meanwhile, expiresOn);
  const lot = await tx.insert(StockLotEntity, { variantId: line.variantId, code, expiresOn, note: '', state: 'OPEN' });
  const facts = { sku: variant.sku, code, state: lot.state, expiresOn, reason: '', holdings: [] };
  const changes = [{ field: 'state', before: null, after: lot.state }];
  tx.emit(
    stockLotChanged,
    { label: `${variant.sku} ${code}`, ...facts, changes },
    { aggregateId: lot.id, aggregateVersion: 1 },
  );
  return lot.id;
}

function matching(lot: StockLotEntity, expiresOn: string | null): string {
  if (expiresOn !== null && lot.expiresOn !== expiresOn)
    throw new DomainError(
      'LOT_EXPIRY_DIFFERS',
      `The lot ${lot.code} is on record ${lot.expiresOn ? `with ${lot.expiresOn}` : 'without a date'}.`,
      { path: ['expiresOn'], details: { expiresOn: lot.expiresOn } },
    );
  return lot.id;
}
