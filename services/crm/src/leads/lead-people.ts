import type { Tx } from '@mh-os/persistence';
import type { LeadEntity } from './lead.entity.ts';

/** Who a lead becomes. */
export interface Became {
  readonly personId: string | null;
  readonly companyId: string | null;
}

/** The person and company behind a lead, found or made in the same transaction. */
export type Becoming = (tx: Tx, lead: LeadEntity, now: Date) => Promise<Became>;

export const becoming: Becoming = (_tx, { personId, companyId }) => Promise.resolve({ personId, companyId });
