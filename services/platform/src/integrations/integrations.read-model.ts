import { suspendedSql } from '../brands/suspended.ts';
import { compileWhere, keyset, OrderDirection, type WhereColumns } from '@mh-os/graphql';
import { isId, type Page, type PageRequest, toPage } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';
import type { IntegrationFacts, IntegrationStatus, Setting } from './integrations.rules.ts';

/** A connected system as it is shown; its health and what it is linked with come from integration-facts.read-model. */
export interface IntegrationRow extends Omit<IntegrationFacts, 'settings' | 'webhookEndpointIds'> {
  readonly id: string;
  readonly settings: Setting[];
  readonly status: IntegrationStatus;
  readonly connectedAt: Date;
  readonly version: number;
  readonly createdAt: Date;
}

type Stored = Omit<IntegrationRow, 'settings'> & Pick<IntegrationFacts, 'settings'>;

const FILTERS: WhereColumns = { status: 'i.status', kind: 'i.kind', name: 'i.name', provider: 'i.provider' };
const COLUMNS = `i.id, i.name, i.kind, i.provider, i.direction, i.notes, i.settings, i.api_key_id AS "apiKeyId",
  i.owner_id AS "ownerId", i.expected_call_hours AS "expectedCallHours", i.status, i.connected_at AS "connectedAt",
  i.version, i.created_at AS "createdAt"`;

const toRow = ({ settings, ...row }: Stored): IntegrationRow => ({
  ...row,
  settings: Object.entries(settings).map(([key, value]) => ({ key, value })),
});

/** One page of a brand's connected systems, by name. */
export async function pageOfIntegrations(
  tx: ReadTx,
  brandId: string,
  where: object | null | undefined,
  request: PageRequest,
): Promise<Page<IntegrationRow>> {
  const condition = compileWhere(where, FILTERS, 2);
  const key = keyset(
    [
      { sql: 'i.name', direction: OrderDirection.ASC },
      { sql: 'i.id', type: 'uuid', direction: OrderDirection.ASC },
    ],
    request.after,
    2 + condition.params.length,
  );
  const rows = await tx.query<Stored>(
    'integrations_page',
    `SELECT ${COLUMNS}, ${key.select} FROM integration i
     WHERE i.brand_id = $1 AND ${condition.sql} AND ${key.where} ORDER BY ${key.orderBy} LIMIT $2`,
    [brandId, request.first + 1, ...condition.params, ...key.params],
  );
  return toPage(rows.map(toRow), request, key.keyOf);
}

/** How many match. */
export async function countIntegrations(
  tx: ReadTx,
  brandId: string,
  where: object | null | undefined,
): Promise<number> {
  const condition = compileWhere(where, FILTERS, 1);
  const sql = `SELECT count(*)::int AS count FROM integration i WHERE i.brand_id = $1 AND ${condition.sql}`;
  const rows = await tx.query<{ count: number }>('integrations_count', sql, [brandId, ...condition.params]);
  return rows[0]?.count ?? 0;
}

/** Connected systems of a brand by id. */
export async function integrationsByIds(
  tx: ReadTx,
  brandId: string,
  ids: readonly string[],
): Promise<IntegrationRow[]> {
  const sql = `SELECT ${COLUMNS} FROM integration i WHERE i.brand_id = $1 AND i.id = any($2::uuid[])`;
  return (await tx.query<Stored>('integrations_by_ids', sql, [brandId, ids.filter(isId)])).map(toRow);
}

/** Brands that have a connected system. Needs platform scope. */
export async function brandsWithIntegrations(tx: ReadTx): Promise<string[]> {
  const sql = `SELECT DISTINCT brand_id AS id FROM integration WHERE status = 'CONNECTED' AND NOT ${suspendedSql('brand_id')}`;
  return (await tx.query<{ id: string }>('integration_brands', sql)).map(({ id }) => id);
}

/** Which of several webhook endpoints the brand has. */
export async function presentEndpoints(tx: ReadTx, brandId: string, ids: readonly string[]): Promise<string[]> {
  const sql = `SELECT id FROM webhook_endpoint WHERE brand_id = $1 AND id = any($2::uuid[]) AND status <> 'REMOVED'`;
  return (await tx.query<{ id: string }>('integration_endpoints', sql, [brandId, ids])).map(({ id }) => id);
}
