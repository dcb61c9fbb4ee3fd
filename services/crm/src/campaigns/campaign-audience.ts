import type { ReadTx } from '@mh-os/persistence';
import { sendable } from '../consents/sendable.ts';
import { LIVING_MEMBERS, memberPage } from '../segments/member-pages.ts';

const BATCH = 2_000;
/** People who are looked at one by one; of greater audiences the first ones tell of the others. */
const MOST = 100_000;
const ALL = `SELECT count(*)::int AS n FROM ${LIVING_MEMBERS}`;

export interface Audience {
  readonly members: number;
  readonly judged: number;
  readonly sendable: number;
  readonly refused: readonly { readonly reason: string; readonly count: number }[];
}

/** How many of a segment may be sent something for a purpose now, and why the others may not. */
export async function audienceOf(tx: ReadTx, segmentId: string, purpose: string): Promise<Audience> {
  const [all] = await tx.query<{ n: number }>('campaign_audience_count', ALL, [segmentId]);
  const reasons = new Map<string, number>();
  let [judged, fine, last] = [0, 0, null as string | null];
  while (judged < MOST) {
    const ids = await memberPage(tx, segmentId, last, BATCH);
    for (const { refused } of ids.length > 0 ? await sendable(tx, purpose, 'EMAIL', ids) : []) {
      if (refused === null) fine += 1;
      else reasons.set(refused, (reasons.get(refused) ?? 0) + 1);
    }
    judged += ids.length;
    last = ids.at(-1) ?? last;
    if (ids.length < BATCH) break;
  }
  const refused = [...reasons].map(([reason, count]) => ({ reason, count })).sort((a, b) => b.count - a.count);
  return { members: all?.n ?? 0, judged, sendable: fine, refused };
}
