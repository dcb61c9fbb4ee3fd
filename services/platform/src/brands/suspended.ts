import type { ReadTx } from '@mh-os/persistence';

/** Whether the brand whose id is in that column is suspended: nothing acts in its name then. */
export const suspendedSql = (column: string): string =>
  `EXISTS (SELECT 1 FROM brand sb WHERE sb.id = ${column} AND sb.status = 'SUSPENDED')`;

/** Whether a brand is suspended; for whoever acts in its name. */
export async function isSuspended(tx: ReadTx, brandId: string): Promise<boolean> {
  const [row] = await tx.query<{ suspended: boolean }>('brand_suspended', `SELECT ${suspendedSql('$1')} AS suspended`, [
    brandId,
  ]);
  return row!.suspended;
}
