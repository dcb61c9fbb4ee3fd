import type { CampaignMetric } from './campaign.plan.ts';
import { compare, type Difference, type Rate, rateOf } from './statistics.rules.ts';

/** What shares of an arm are made of. */
export interface ArmShares {
  readonly key: string;
  readonly control: boolean;
  readonly people: number;
  readonly delivered: number;
  readonly tracked: number;
  readonly opened: number;
  readonly clicked: number;
  readonly bought: number;
}

/** The share of an arm by a metric. Opens and clicks are of those who agreed to being measured; orders of everybody of the arm. */
export function shareOf(metric: CampaignMetric, arm: ArmShares): Rate {
  if (metric === 'OPENED') return rateOf(arm.opened, arm.tracked);
  return metric === 'CLICKED' ? rateOf(arm.clicked, arm.tracked) : rateOf(arm.bought, arm.people);
}

const METRICS: readonly CampaignMetric[] = ['OPENED', 'CLICKED', 'ORDERED'];

export interface Comparison extends Difference {
  readonly metric: CampaignMetric;
  /** Key of the arm that this one is measured against. */
  readonly against: string;
}

/**
 * How each arm differs from the one that it is measured against: by orders from the control arm where there is one, else, and
 * by opens and clicks always, from the first arm with a message. The 5 % of each metric are divided by its comparisons.
 */
export function comparisonsOf(arms: readonly ArmShares[]): Map<string, Comparison[]> {
  const found = new Map<string, Comparison[]>(arms.map(({ key }) => [key, []]));
  for (const metric of METRICS) {
    const taking = arms.filter(({ control }) => metric === 'ORDERED' || !control);
    const base = taking.find(({ control }) => control) ?? taking[0];
    for (const arm of taking) {
      if (!base || arm === base) continue;
      const said = compare(shareOf(metric, base), shareOf(metric, arm), taking.length - 1);
      if (said) found.get(arm.key)!.push({ metric, against: base.key, ...said });
    }
  }
  return found;
}

/** The arm with the greatest share; of equal ones, and where nothing is known, the first. */
export function bestArm<A extends ArmShares>(metric: CampaignMetric, arms: readonly A[]): A | undefined {
  const sending = arms.filter(({ control }) => !control);
  const share = (arm: A): number => shareOf(metric, arm).rate ?? -1;
  return sending.reduce<A | undefined>((best, arm) => (best && share(best) >= share(arm) ? best : arm), undefined);
}
