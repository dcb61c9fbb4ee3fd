import { keyset, OrderDirection } from '@mh-os/graphql';
import { Money, type Page, pageRequest, toPage, uuids } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';
import type { PersonOrderType } from './person-order.type.ts';

interface Row {
  readonly id: string;
  readonly number: string;
  readonly source: string;
  readonly placedAt: Date;
  readonly net: string;
  readonly gross: string;
  readonly returned: string;
  readonly currency: string;
  readonly country: string | null;
  readonly campaignCode: string | null;
  readonly cancelled: boolean;
}

const COLUMNS = `o.order_id AS id, o.number, o.source, o.placed_at AS "placedAt", o.net_minor AS net, o.gross_minor AS gross,
  o.returned_minor AS returned, o.currency, o.country, o.campaign_code AS "campaignCode", o.cancelled`;

/** Orders of a person or a company, the latest first. */
export async function listPersonOrders(
  tx: ReadTx,
  of: { readonly personId?: string | null; readonly companyId?: string | null },
  args: { readonly first?: number | null; readonly after?: string | null },
): Promise<Page<PersonOrderType>> {
  const request = pageRequest(args, 2);
  const direction = OrderDirection.DESC;
  const key = keyset(
    [
      { sql: 'o.placed_at', type: 'timestamptz', direction },
      { sql: 'o.id', type: 'uuid', direction },
    ],
    request.after,
    3,
  );
  const sql = `SELECT ${COLUMNS}, ${key.select} FROM person_order o WHERE (o.person_id = $2 OR o.company_id = $3) AND ${key.where}
    ORDER BY ${key.orderBy} LIMIT $1`;
  const ids = [of.personId, of.companyId].map((id) => uuids(id ? [id] : [])[0] ?? null);
  const rows = await tx.query<Row>('person_orders', sql, [request.first + 1, ...ids, ...key.params]);
  const page = toPage(rows, request, key.keyOf);
  return { ...page, nodes: page.nodes.map(shown) };
}

function shown({ net, gross, returned, currency, ...row }: Row): PersonOrderType {
  const money = (minor: string) => Money.of(BigInt(minor), currency);
  return { ...row, net: money(net), gross: money(gross), returned: money(returned) };
}

/** How many. */
export async function countPersonOrders(
  tx: ReadTx,
  of: { readonly personId?: string | null; readonly companyId?: string | null },
): Promise<number> {
  const sql = `SELECT count(*)::int AS n FROM person_order o WHERE o.person_id = $1 OR o.company_id = $2`;
  const ids = [of.personId, of.companyId].map((id) => uuids(id ? [id] : [])[0] ?? null);
  return (await tx.query<{ n: number }>('person_orders_count', sql, ids))[0]?.n ?? 0;
}
