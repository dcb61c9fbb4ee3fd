import { allows } from '@mh-os/kernel';
import { DECIDE, type Member } from './approvals.rules.ts';

/** How long somebody who could decide still counts after they no longer can. */
export const REMEMBER_MS = 7 * 24 * 3_600_000;

const decides = ({ permissions }: Member): boolean => allows(permissions, DECIDE);

/** Who could decide and lost something by a change, with all that they held before. */
export function lostDeciders(before: readonly Member[], after: readonly Member[]): Member[] {
  return before.filter(decides).filter((was) => {
    const now = after.find(({ userId }) => userId === was.userId);
    return !now || [...was.permissions].some((permission) => !allows(now.permissions, permission));
  });
}

/** Who alone is left to decide, where a change made it so. */
export function leftAlone<M extends Member>(before: readonly M[], after: readonly M[]): M | undefined {
  const left = after.filter(decides);
  return left.length === 1 && before.filter(decides).length > 1 ? left[0] : undefined;
}
