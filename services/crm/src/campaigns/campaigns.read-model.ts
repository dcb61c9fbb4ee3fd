import { OrderDirection, compileWhere, keyset } from '@mh-os/graphql';
import { pageRequest, toPage, type Page } from '@mh-os/kernel';
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
  const request = pageRequest(query, 2);
  const where = compileWhere(query.where, filters, 1);
  const direction = OrderDirection.DESC;
  const columns = [
    { sql: 't.created_at', type: 'timestamptz', direction },
    { sql: 't.id', type: 'uuid', direction },
  ];
  const key = keyset(columns, request.after, 1 + where.params.length);
  const sql = `SELECT t.id, ${key.select} FROM campaign t WHERE ${where.sql} AND ${key.where} ORDER BY ${key.orderBy} LIMIT $1`;
  const params = [request.first + 1, ...where.params, ...key.params];
  return toPage(await tx.query<{ id: string }>('list_campaigns', sql, params), request, key.keyOf);
}

export async function countCampaigns(tx: ReadTx, where: CampaignWhere | null | undefined): Promise<number> {
  const { sql, params } = compileWhere(where, filters);
  const counting = `SELECT count(*)::int AS n FROM campaign t WHERE ${sql}`;
  return (await tx.query<{ n: number }>('count_campaigns', counting, params))[0]?.n ?? 0;
}

/** The arms of campaigns in their order. */
export function armsOf(tx: ReadTx, campaignIds: readonly string[]): Promise<CampaignArmEntity[]> {
  return tx.find(CampaignArmEntity, { campaignId: In([...campaignIds]) }, { order: { position: 'ASC', key: 'ASC' } });
}
