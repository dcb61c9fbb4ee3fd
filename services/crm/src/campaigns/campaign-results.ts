import { Money } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';
import type { CampaignEntity } from './campaign.entity.ts';
import type { CampaignArmEntity } from './campaign-arm.entity.ts';
import { type ArmCount, countArms, leadsOf, type Sold, soldWith } from './campaign-results.read-model.ts';
import { armsOf } from './campaigns.read-model.ts';
import { type ArmShares, bestArm } from './results.rules.ts';

const NOBODY = {
  ...{ people: 0, queued: 0, delivered: 0, bounced: 0, failed: 0, unknown: 0, refused: {}, tracked: 0 },
  ...{ opened: 0, clicked: 0, unsubscribed: 0, bought: 0 },
};

type Counts = Omit<ArmCount, 'campaignId' | 'armId'>;

export interface Revenue {
  readonly orders: number;
  /** Net, without what came back; one of each currency. */
  readonly revenue: readonly Money[];
}

export type ArmOutcome = Counts & Revenue & { readonly arm: CampaignArmEntity };

export interface Outcome extends Counts, Revenue {
  readonly waiting: number;
  readonly leads: number;
  readonly arms: readonly ArmOutcome[];
}

/** How campaigns have done, by their ids; two statements however many they are. */
export async function outcomesOf(tx: ReadTx, ids: readonly string[]): Promise<Map<string, Outcome>> {
  const [arms, counts, sold, leads] = [
    Map.groupBy(await armsOf(tx, ids), ({ campaignId }) => campaignId),
    Map.groupBy(await countArms(tx, ids), ({ campaignId }) => campaignId),
    Map.groupBy(await soldWith(tx, ids), ({ campaignId }) => campaignId),
    await leadsOf(tx, ids),
  ];
  return new Map(
    ids.map((id) => {
      const rows = counts.get(id) ?? [];
      const sales = sold.get(id) ?? [];
      return [id, { ...outcome(arms.get(id) ?? [], rows, sales), leads: leads.get(id) ?? 0 }];
    }),
  );
}

function outcome(
  arms: readonly CampaignArmEntity[],
  counts: readonly ArmCount[],
  sold: readonly Sold[],
): Omit<Outcome, 'leads'> {
  const ofArm = (arm: CampaignArmEntity): ArmOutcome => ({
    ...NOBODY,
    ...counts.find(({ armId }) => armId === arm.id),
    ...revenueOf(sold.filter(({ armId }) => armId === arm.id)),
    arm,
  });
  return {
    ...counts.reduce<Counts>(added, NOBODY),
    ...revenueOf(sold),
    waiting: counts.find(({ armId }) => armId === null)?.people ?? 0,
    arms: arms.map(ofArm),
  };
}

function added(sum: Counts, one: Counts): Counts {
  const refused: Record<string, number> = { ...sum.refused };
  for (const [reason, n] of Object.entries(one.refused)) refused[reason] = (refused[reason] ?? 0) + n;
  const numbers = Object.keys(NOBODY).filter((key) => key !== 'refused') as Exclude<keyof Counts, 'refused'>[];
  return { ...sum, ...Object.fromEntries(numbers.map((key) => [key, sum[key] + one[key]])), refused };
}

function revenueOf(sold: readonly Sold[]): Revenue {
  const inOrder = [...sold].sort((a, b) => (a.currency < b.currency ? -1 : 1));
  const byCurrency = Map.groupBy(inOrder, ({ currency }) => currency);
  return {
    orders: sold.reduce((sum, { orders }) => sum + orders, 0),
    revenue: [...byCurrency].map(([currency, rows]) =>
      Money.of(
        rows.reduce((sum, { net }) => sum + BigInt(net), 0n),
        currency,
      ),
    ),
  };
}

/** What shares of an arm are made of. */
export const sharesOf = ({ arm, ...counts }: ArmOutcome): ArmShares & { readonly arm: CampaignArmEntity } => ({
  ...counts,
  key: arm.key,
  control: arm.control,
  arm,
});

/** The arm that did best so far by the campaign's metric. */
export async function leadingArm(tx: ReadTx, campaign: CampaignEntity): Promise<CampaignArmEntity | undefined> {
  const found = (await outcomesOf(tx, [campaign.id])).get(campaign.id)!;
  return bestArm(campaign.winnerMetric ?? 'CLICKED', found.arms.map(sharesOf))?.arm;
}
