import type { ReadTx } from '@mh-os/persistence';

/** All brands there are; for callers with platform scope. */
export async function everyBrand(tx: ReadTx): Promise<string[]> {
  return (await tx.query<{ id: string }>('every_brand', 'SELECT id FROM brand ORDER BY id')).map(({ id }) => id);
}
