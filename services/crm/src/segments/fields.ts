import type { ConsentChannel } from '../consents/sendable.ts';

export type FieldKind = 'text' | 'number' | 'day' | 'boolean' | 'tags' | 'custom' | 'members';

/** How a field becomes SQL. `p` is the person. */
export type FieldSource =
  /** A value of the person's own row, or of one row of theirs. */
  | { readonly from: 'row'; readonly sql: string; readonly looksUp?: true }
  /** A value of each of some rows of theirs: at least one must fit. */
  | {
      readonly from: 'each';
      readonly table: string;
      readonly where?: string;
      readonly sql: string;
      readonly at?: string;
    }
  /** A value over all rows of theirs; people without rows have the value `empty`, or none. */
  | {
      readonly from: 'total';
      readonly table: string;
      readonly where?: string;
      readonly sql: string;
      readonly at: string;
      readonly empty: number | null;
    }
  | { readonly from: 'custom' }
  | { readonly from: 'members' };

export interface SegmentField {
  readonly key: string;
  readonly kind: FieldKind;
  readonly group: 'person' | 'company' | 'orders' | 'loyalty' | 'behaviour' | 'consent' | 'rfm' | 'segment';
  readonly source: FieldSource;
  readonly needsEvent?: boolean;
  /** Whether it is of one currency. */
  readonly money?: boolean;
}

const row = (sql: string) => ({ from: 'row', sql }) as const;
const ORDERS = 'person_order x';
const LINES = `person_order x JOIN person_order_line y ON y.brand_id = x.brand_id AND y.order_id = x.order_id`;
const COMPANIES = 'company_person x JOIN company y ON y.brand_id = x.brand_id AND y.id = x.company_id';
const PLACED = 'x.placed_at';
const orders = (sql: string, empty: number | null): FieldSource => ({
  from: 'total',
  table: ORDERS,
  where: 'NOT x.cancelled',
  sql,
  at: PLACED,
  empty,
});
/** Purposes for which somebody may be reached over a channel, as far as they said so. */
const consent = (channel: ConsentChannel): SegmentField => ({
  ...{ key: `consent.${channel.toLowerCase()}`, kind: 'text', group: 'consent' },
  source: {
    from: 'each',
    table: 'person_consent x',
    where: `x.channel = '${channel}' AND x.state = 'GRANTED'`,
    sql: 'x.purpose',
  },
});
const rfm = (column: string): FieldSource => ({ from: 'each', table: 'rfm_score x', sql: `x.${column}` });

/** Everything that people can be told apart by. */
export const segmentFields: readonly SegmentField[] = [
  { key: 'givenName', kind: 'text', group: 'person', source: row('p.given_name') },
  { key: 'familyName', kind: 'text', group: 'person', source: row('p.family_name') },
  { key: 'country', kind: 'text', group: 'person', source: row('p.country') },
  { key: 'language', kind: 'text', group: 'person', source: row('p.language') },
  { key: 'source', kind: 'text', group: 'person', source: row('p.source') },
  { key: 'owner', kind: 'text', group: 'person', source: row('p.owner_id::text') },
  { key: 'birthday', kind: 'day', group: 'person', source: row('p.birthday') },
  { key: 'createdAt', kind: 'day', group: 'person', source: row('(p.created_at AT TIME ZONE $zone)::date') },
  { key: 'tags', kind: 'tags', group: 'person', source: row('p.tags') },
  {
    ...{ key: 'hasEmail', kind: 'boolean', group: 'person' },
    source: {
      ...row('EXISTS (SELECT 1 FROM person_email x WHERE x.brand_id = p.brand_id AND x.person_id = p.id)'),
      looksUp: true,
    },
  },
  {
    ...{ key: 'hasPhone', kind: 'boolean', group: 'person' },
    source: {
      ...row('EXISTS (SELECT 1 FROM person_phone x WHERE x.brand_id = p.brand_id AND x.person_id = p.id)'),
      looksUp: true,
    },
  },
  { key: 'company.name', kind: 'text', group: 'company', source: { from: 'each', table: COMPANIES, sql: 'y.name' } },
  {
    key: 'company.country',
    kind: 'text',
    group: 'company',
    source: { from: 'each', table: COMPANIES, sql: 'y.country' },
  },
  { key: 'company.tags', kind: 'tags', group: 'company', source: { from: 'each', table: COMPANIES, sql: 'y.tags' } },
  { key: 'orders.count', kind: 'number', group: 'orders', source: orders('count(*)', 0) },
  {
    ...{ key: 'orders.sum', kind: 'number', group: 'orders', money: true },
    source: orders('coalesce(sum(x.net_minor - x.returned_minor), 0)', 0),
  },
  {
    key: 'orders.last',
    kind: 'day',
    group: 'orders',
    source: orders('(max(x.placed_at) AT TIME ZONE $zone)::date', null),
  },
  {
    key: 'orders.first',
    kind: 'day',
    group: 'orders',
    source: orders('(min(x.placed_at) AT TIME ZONE $zone)::date', null),
  },
  {
    key: 'orders.product',
    kind: 'text',
    group: 'orders',
    source: { from: 'each', table: LINES, where: 'NOT x.cancelled', sql: 'y.sku', at: PLACED },
  },
  {
    ...{ key: 'orders.campaign', kind: 'text', group: 'orders' },
    source: { from: 'each', table: ORDERS, where: 'NOT x.cancelled', sql: 'x.campaign_code', at: PLACED },
  },
  {
    key: 'loyalty.tier',
    kind: 'text',
    group: 'loyalty',
    source: { from: 'each', table: 'loyalty_fact x', sql: 'x.tier' },
  },
  {
    key: 'loyalty.points',
    kind: 'number',
    group: 'loyalty',
    source: { from: 'each', table: 'loyalty_fact x', sql: 'x.points' },
  },
  {
    ...{ key: 'behaviour.count', kind: 'number', group: 'behaviour', needsEvent: true },
    source: { from: 'total', table: 'behaviour_event x', sql: 'count(*)', at: 'x.happened_at', empty: 0 },
  },
  {
    ...{ key: 'behaviour.last', kind: 'day', group: 'behaviour', needsEvent: true },
    source: {
      from: 'total',
      table: 'behaviour_event x',
      sql: '(max(x.happened_at) AT TIME ZONE $zone)::date',
      at: 'x.happened_at',
      empty: null,
    },
  },
  ...(['EMAIL', 'SMS', 'PHONE', 'POST'] as const).map(consent),
  { key: 'rfm.recency', kind: 'number', group: 'rfm', source: rfm('recency') },
  { key: 'rfm.frequency', kind: 'number', group: 'rfm', source: rfm('frequency') },
  { key: 'rfm.monetary', kind: 'number', group: 'rfm', source: rfm('monetary') },
  { key: 'rfm.group', kind: 'text', group: 'rfm', source: rfm('name') },
  { key: 'segment', kind: 'members', group: 'segment', source: { from: 'members' } },
];

const byKey = new Map(segmentFields.map((field) => [field.key, field]));
const CUSTOM = /^custom\.[a-z][a-zA-Z0-9_]{0,59}$/;

/** A field by its key; own fields are named `custom.x`. */
export function segmentField(key: string): SegmentField | undefined {
  if (CUSTOM.test(key)) return { key, kind: 'custom', group: 'person', source: { from: 'custom' } };
  return byKey.get(key);
}
