import { compileWhere, countRows, OrderDirection, readPage, thenId } from '@mh-os/graphql';
import type { Page } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';
import { In } from 'typeorm';
import { CampaignArmEntity } from './campaign-arm.entity.ts';
import type { CampaignWhere } from './campaigns.inputs.ts';

export interface CampaignQuery {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly where?: CampaignWhere | null;
}

const filters = {
  status: 't.status',
  code: 't.code',
  text: `t.name || ' ' || t.code`,
  ownerId: 't.owner_id',
  startsAt: { sql: 't.starts_at', type: 'timestamptz' },
};

/** Ids of one page of campaigns, those planned last first. */
export async function pageOfCampaigns(tx: ReadTx, query: CampaignQuery): Promise<Page<{ readonly id: string }>> {
  return readPage<{ id: string }>(tx, query, {
    name: 'list_campaigns',
    select: 't.id',
    from: 'campaign t',
    where: compileWhere(query.where, filters),
    order: thenId({ sql: 't.created_at', type: 'timestamptz', direction: OrderDirection.DESC }, 't.id'),
  });
}

export async function countCampaigns(tx: ReadTx, where: CampaignWhere | null | undefined): Promise<number> {
  return countRows(tx, 'count_campaigns', 'campaign t', compileWhere(where, filters));
}

/** The arms of campaigns in their order. */
export function armsOf(tx: ReadTx, campaignIds: readonly string[]): Promise<CampaignArmEntity[]> {
  return tx.find(CampaignArmEntity, { campaignId: In([...campaignIds]) }, { order: { position: 'ASC', key: 'ASC' } });
}
