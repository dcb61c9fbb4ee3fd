import { type Tx } from '@mh-os/persistence';
import type { Posting } from './posting.ts';
import type { Fx, PostingAccount } from './posting.rules.ts';

export interface PeriodFact {
  readonly id: string;
  readonly year: number;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly status: string;
}

export interface Facts {
  readonly baseCurrency: string;
  readonly timeZone: string;
  readonly yearStartsIn: number;
  readonly accounts: readonly PostingAccount[];
  readonly rates: ReadonlyMap<string, Fx>;
  periodOn(date: string): PeriodFact | undefined;
}

interface Row {
  readonly baseCurrency: string;
  readonly timeZone: string;
  readonly yearStartsIn: number;
  readonly accounts: readonly PostingAccount[] | null;
  readonly periods: readonly PeriodFact[] | null;
  readonly rates: readonly { currency: string; rate: string; source: string; at: string }[] | null;
}

/** Everything that posting asks for, in one statement; the days around an instant, for its day is the brand's to tell. */
const FACTS = `SELECT s.base_currency AS "baseCurrency", s.time_zone AS "timeZone", s.year_starts_in AS "yearStartsIn",
    (SELECT jsonb_agg(jsonb_build_object('id', a.id, 'code', a.code, 'role', a.role, 'vatKey', a.vat_key)) FROM account a
      WHERE (a.active AND (a.code = ANY ($1::text[]) OR a.role = ANY ($2::text[]))) OR a.id = ANY ($3::uuid[])) AS accounts,
    (SELECT jsonb_agg(jsonb_build_object('id', p.id, 'year', p.year, 'startsOn', p.starts_on, 'endsOn', p.ends_on, 'status', p.status))
      FROM fiscal_period p WHERE p.starts_on <= $4::date + 1 AND p.ends_on >= $4::date - 1) AS periods,
    (SELECT jsonb_agg(r) FROM (SELECT DISTINCT ON (e.currency) e.currency, e.rate::text AS rate, e.source, e.read_at AS at
      FROM exchange_rate e WHERE e.currency = ANY ($5::text[]) AND e.on_date <= $4::date ORDER BY e.currency, e.on_date DESC) r) AS rates
  FROM ledger_setting s`;
const CROSSING = ['CURRENCY_CLEARING', 'FX_GAIN', 'FX_LOSS'];

/** What decides about a posting; null where the brand has no books. */
export async function postingFacts(tx: Tx, { date, lines }: Pick<Posting, 'date' | 'lines'>): Promise<Facts | null> {
  const named = <T>(values: readonly (T | undefined)[]): T[] => [
    ...new Set(values.filter((value): value is T & {} => value !== undefined)),
  ];
  const currencies = named(lines.map(({ currency }) => currency));
  const around = typeof date === 'string' ? date : date.toISOString().slice(0, 10);
  const [row] = await tx.query<Row>('journal_facts', FACTS, [
    named(lines.map(({ accountCode }) => accountCode)),
    [...named<string>(lines.map(({ accountRole }) => accountRole)), ...CROSSING],
    named(lines.map(({ accountId }) => accountId)),
    around,
    currencies,
  ]);
  if (!row) return null;
  const rates = (row.rates ?? []).map((one) => [one.currency, { ...one, at: new Date(one.at) }] as const);
  return {
    ...row,
    accounts: row.accounts ?? [],
    rates: new Map(rates),
    periodOn: (day) => row.periods?.find(({ startsOn, endsOn }) => startsOn <= day && day <= endsOn),
  };
}
