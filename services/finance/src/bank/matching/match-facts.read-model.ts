import type { ReadTx } from '@mh-os/persistence';
import type { LineFacts, MatchFacts, OpenItem, OpenPayment, RuleFacts } from './matching.rules.ts';
import { namesakes } from './names.rules.ts';
import { digitKeys, orderKeys } from './numbers.rules.ts';
import { sentPayouts } from './payout-targets.ts';

const ITEMS = `WITH wanted AS (
    SELECT x.id FROM unnest($1::bigint[]) AS w(amount) CROSS JOIN LATERAL (SELECT o.id FROM open_item o
      WHERE o.total_minor > o.paid_minor + o.credited_minor AND o.currency = $2 AND o.open_minor = w.amount ORDER BY o.due_date LIMIT 25) x
    UNION SELECT i.id FROM invoice i WHERE i.number IS NOT NULL AND regexp_replace(i.number, '\\D', '', 'g') = ANY ($3::text[])
    UNION SELECT i.id FROM sales_order s JOIN invoice i ON i.brand_id = s.brand_id AND i.order_id = s.id WHERE s.number = ANY ($4::text[])
    UNION SELECT x.id FROM bank_payer p CROSS JOIN LATERAL (SELECT o.id FROM open_item o
      WHERE o.total_minor > o.paid_minor + o.credited_minor AND o.person_id = p.person_id ORDER BY o.due_date LIMIT 25) x
      WHERE p.iban = ANY ($5::text[])
    UNION SELECT unnest($6::uuid[]))
  SELECT o.id, o.kind, i.number, o.currency, o.open_minor::text AS open, i.issue_date::text AS "issuedOn", o.person_id AS "personId",
    coalesce(i.customer->>'name', '') AS name, s.number AS "orderNumber"
  FROM wanted w JOIN open_item o ON o.id = w.id JOIN invoice i ON i.brand_id = o.brand_id AND i.id = o.id
    LEFT JOIN sales_order s ON s.brand_id = i.brand_id AND s.id = i.order_id
  WHERE o.total_minor > o.paid_minor + o.credited_minor AND o.currency = $2 ORDER BY o.due_date, o.id LIMIT 5000`;
/** Whose open invoices there are; names are compared in code, for banks write them in their own way. */
const BUYERS = `SELECT o.id, coalesce(i.customer->>'name', '') AS name FROM open_item o
    JOIN invoice i ON i.brand_id = o.brand_id AND i.id = o.id
  WHERE o.kind = 'INVOICE' AND o.total_minor > o.paid_minor + o.credited_minor AND o.currency = $1 ORDER BY o.due_date, o.id LIMIT 5000`;
/** The other open documents of buyers who came up, for sums. */
const SIBLINGS = `SELECT o.id, o.kind, i.number, o.currency, o.open_minor::text AS open, i.issue_date::text AS "issuedOn",
    o.person_id AS "personId", coalesce(i.customer->>'name', '') AS name, NULL AS "orderNumber"
  FROM unnest($1::uuid[]) AS w(id) CROSS JOIN LATERAL (SELECT o.* FROM open_item o WHERE o.total_minor > o.paid_minor + o.credited_minor
      AND o.person_id = w.id AND o.currency = $2 ORDER BY o.due_date LIMIT 25) o
    JOIN invoice i ON i.brand_id = o.brand_id AND i.id = o.id`;
const PAYMENTS = `SELECT p.id, p.direction, p.currency, p.amount_minor::text AS amount, p.booked_on::text AS "bookedOn", p.reference,
    p.external_id AS "externalId"
  FROM payment p WHERE p.currency = $1 AND p.amount_minor = ANY ($2::bigint[]) AND p.booked_on BETWEEN $3::date - 30 AND $4::date + 30
    AND p.reversed_at IS NULL AND NOT EXISTS (SELECT 1 FROM bank_match_part b WHERE b.brand_id = p.brand_id AND b.payment_id = p.id AND NOT b.undone)
  ORDER BY p.booked_on, p.id LIMIT 500`;
const PAYERS = `SELECT iban, array_agg(person_id::text ORDER BY times DESC) AS persons FROM bank_payer WHERE iban = ANY ($1::text[]) GROUP BY iban`;
const RULES = `SELECT r.id, r.name, r.text, r.field, r.side, r.account_id AS "accountId", a.code || ' ' || a.name AS "accountLabel"
  FROM bank_rule r JOIN account a ON a.brand_id = r.brand_id AND a.id = r.account_id WHERE r.active AND a.active ORDER BY r.position, r.name`;

type RawItem = Omit<OpenItem, 'open'> & { readonly open: string };
type RawPayment = Omit<OpenPayment, 'amount'> & { readonly amount: string };
const toItem = (row: RawItem): OpenItem => ({ ...row, open: BigInt(row.open) });
const distinct = (values: readonly (string | null)[]): string[] => [
  ...new Set(values.filter((value) => value !== null)),
];

/** Open invoices of buyers whose name is that of somebody who pays. */
async function ofNamesakes(tx: ReadTx, lines: readonly LineFacts[], currency: string): Promise<string[]> {
  const payers = lines.flatMap(({ amount, name }) => (amount > 0n && name !== '' ? [name] : []));
  if (payers.length === 0) return [];
  return namesakes(payers, await tx.query<{ id: string; name: string }>('bank_buyers', BUYERS, [currency]));
}

/** All that lines of one currency are held against, in a few statements however many lines. */
export async function matchFacts(tx: ReadTx, lines: readonly LineFacts[], currency: string): Promise<MatchFacts> {
  const amounts = distinct(lines.map(({ amount }) => String(amount < 0n ? -amount : amount)));
  const texts = lines.map((line) => `${line.remittance} ${line.endToEndId ?? ''}`);
  const ibans = distinct(lines.map(({ iban }) => iban));
  const keys = [distinct(texts.flatMap(digitKeys)), distinct(texts.flatMap(orderKeys))];
  const named = await ofNamesakes(tx, lines, currency);
  const found = await tx.query<RawItem>('bank_items', ITEMS, [amounts, currency, ...keys, ibans, named]);
  const persons = distinct(found.map(({ personId }) => personId)).slice(0, 500);
  const more = persons.length === 0 ? [] : await tx.query<RawItem>('bank_siblings', SIBLINGS, [persons, currency]);
  const known = new Set(found.map(({ id }) => id));
  const days = lines.map(({ bookedOn }) => bookedOn).sort();
  const payments = await tx.query<RawPayment>('bank_payments', PAYMENTS, [currency, amounts, days[0], days.at(-1)]);
  const payers = await tx.query<{ iban: string; persons: string[] }>('bank_payers', PAYERS, [ibans]);
  return {
    items: [...found, ...more.filter(({ id }) => !known.has(id))].map(toItem),
    payments: payments.map((row) => ({ ...row, amount: BigInt(row.amount) })),
    payouts: await sentPayouts(tx, currency, amounts),
    rules: await tx.query<RuleFacts>('bank_rules', RULES),
    payers: new Map(payers.map((row) => [row.iban, row.persons])),
  };
}
