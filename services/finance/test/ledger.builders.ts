import type { Ctx } from '@mh-os/kernel';
import { Db } from '@mh-os/persistence';
import type { TestService } from '@mh-os/testing';
import { type Posted, type Posting, type PostingLine, postJournal } from '../src/journal/posting.ts';
import { openLedger } from '../src/ledger/open-ledger.ts';

/** Opens the books of the caller's brand, as a new brand gets them; SKR03 and euros unless said otherwise. */
export async function aLedger(
  service: TestService,
  ctx: Ctx,
  { country = 'DE', currency = 'EUR' }: { country?: string; currency?: string } = {},
): Promise<Ctx> {
  await service.app.get(Db).tx(ctx, (tx) => openLedger(tx, { country, currency, now: new Date() }));
  return ctx;
}

/** A day of this year, so that its period is open from the start. */
export function thisYear(monthAndDay: string): string {
  return `${new Date().getUTCFullYear()}-${monthAndDay}`;
}

/** A sale of 119.00 with 19 % VAT, on account. */
export const saleLines = (gross = 11900n, net = 10000n, currency = 'EUR'): PostingLine[] => [
  { accountRole: 'RECEIVABLES', debitMinor: gross, currency },
  { accountRole: 'REVENUE', creditMinor: net, currency, vat: { key: '19', rate: '19' } },
  { accountRole: 'VAT_OUTPUT', creditMinor: gross - net, currency, vat: { key: '19', rate: '19' } },
];

let counter = 0;

/** Posts something of its own source, today unless said otherwise. */
export function aPosting(service: TestService, ctx: Ctx, posting: Partial<Posting> = {}): Promise<Posted> {
  counter += 1;
  const whole: Posting = {
    ...{ date: new Date(), kind: 'TEST', source: { type: 'test', id: String(counter) } },
    ...{ description: `Test ${counter}`, lines: saleLines(), ...posting },
  };
  return service.app.get(Db).tx(ctx, (tx) => postJournal(tx, whole));
}

/** Debit minus credit of an account of the brand by its code, as the tables have it. */
export async function balanceOf(service: TestService, ctx: Ctx, code: string): Promise<bigint> {
  const { rows } = await service.admin.query<{ n: string }>(
    `SELECT coalesce(sum(l.base_debit_minor - l.base_credit_minor), 0)::text AS n FROM journal_line l
     JOIN account a ON a.brand_id = l.brand_id AND a.id = l.account_id WHERE l.brand_id = $1 AND a.code = $2`,
    [ctx.brandId, code],
  );
  return BigInt(rows[0]!.n);
}
