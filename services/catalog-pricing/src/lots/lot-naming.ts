import { stockLotChanged } from '@mh-os/contracts';
import { DomainError, newId } from '@mh-os/kernel';
import type { Tx } from '@mh-os/persistence';
import { ProductVariantEntity } from '../products/product-variant.entity.ts';
import { assertDay, assertLotCode } from './lot.rules.ts';
import { StockLotEntity } from './stock-lot.entity.ts';

const MAKE = `INSERT INTO stock_lot (brand_id, id, version, created_at, updated_at, variant_id, code, expires_on, note, state)
  VALUES ($1, $2, 1, now(), now(), $3, $4, $5, '', 'OPEN') ON CONFLICT ON CONSTRAINT stock_lot_code_key DO NOTHING RETURNING id`;

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
  const known = await tx.findOne(StockLotEntity, { variantId: line.variantId, code });
  if (known) return matching(known, expiresOn);
  if (!mayBeNew)
    throw new DomainError('LOT_UNKNOWN', `There is no lot ${code} of this variant.`, { path: ['lotCode'] });
  const { sku } = await tx.get(ProductVariantEntity, line.variantId);
  // Of several who bring the same new lot one makes it; the others wait for that one here.
  const [made] = await tx.query<{ id: string }>('stock_lot_make', MAKE, [
    ...[tx.ctx.requireBrand(), newId(), line.variantId, code, expiresOn],
  ]);
  if (!made) return matching((await tx.findOne(StockLotEntity, { variantId: line.variantId, code }))!, expiresOn);
  const facts = { sku, code, state: 'OPEN', expiresOn, reason: '', holdings: [] };
  const changes = [{ field: 'state', before: null, after: 'OPEN' }];
  tx.emit(
    stockLotChanged,
    { label: `${sku} ${code}`, ...facts, changes },
    { aggregateId: made.id, aggregateVersion: 1 },
  );
  return made.id;
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

/** Order in which lots are made: of two who bring the same new ones each waits for the other's first, not crosswise. */
export const compareLots = (a: NamedLot, b: NamedLot): number => (lotKey(a) < lotKey(b) ? -1 : 1);

const lotKey = ({ variantId, lotCode }: NamedLot): string => `${variantId}/${lotCode ?? ''}`;
