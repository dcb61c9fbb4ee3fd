import { budgetsSet } from '@mh-os/contracts';
import { toMoneyType } from '@mh-os/graphql';
import { type Ctx, Money, newId, versionConflict } from '@mh-os/kernel';
import { Db, type ReadTx, type Tx } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { AccountEntity } from '../accounts/account.entity.ts';
import { percent } from '../kpis/kpis.rules.ts';
import { theLedger } from '../ledger/ledger.service.ts';
import { BudgetEntity } from './budget.entity.ts';
import type { BudgetRowInput, BudgetType, SetBudgetsInput } from './budget.type.ts';

interface Row {
  readonly accountId: string;
  readonly code: string;
  readonly name: string;
  readonly channelId: string | null;
  readonly month: string;
  readonly plan: string | null;
  readonly version: number | null;
  readonly actual: string;
}

/** Plans with what was posted; a plan without a channel is held against everything on the account (F16). */
const BUDGETS = `WITH planned AS (SELECT DISTINCT b.account_id, b.channel_id FROM budget b
      WHERE b.month BETWEEN make_date($1, 1, 1) AND make_date($1, 12, 1)),
    actual AS (SELECT l.account_id, l.channel_id, date_trunc('month', l.effective_on)::date AS month,
        sum(l.base_debit_minor - l.base_credit_minor) AS net
      FROM journal_line l WHERE l.account_id IN (SELECT account_id FROM planned)
        AND l.effective_on BETWEEN make_date($1, 1, 1) AND make_date($1, 12, 31) GROUP BY 1, 2, 3)
  SELECT a.id AS "accountId", a.code, a.name, p.channel_id AS "channelId", to_char(m.month, 'YYYY-MM') AS month,
    b.amount_minor::text AS plan, b.version,
    (CASE a.normal_side WHEN 'DEBIT' THEN 1 ELSE -1 END * coalesce((SELECT sum(x.net) FROM actual x WHERE x.account_id = p.account_id
      AND x.month = m.month AND (p.channel_id IS NULL OR x.channel_id = p.channel_id)), 0))::text AS actual
  FROM planned p JOIN account a ON a.id = p.account_id
    CROSS JOIN LATERAL generate_series(make_date($1, 1, 1)::timestamp, make_date($1, 12, 1)::timestamp, interval '1 month') AS g(at)
    CROSS JOIN LATERAL (SELECT g.at::date AS month) m
    LEFT JOIN budget b ON b.brand_id = a.brand_id AND b.account_id = p.account_id AND b.channel_id IS NOT DISTINCT FROM p.channel_id AND b.month = m.month
  ORDER BY a.code, p.channel_id NULLS FIRST, m.month`;

/** Plans by account, channel and month, held against the books. */
@Injectable()
export class BudgetsService {
  constructor(private readonly db: Db) {}

  list(ctx: Ctx, year: number): Promise<BudgetType[]> {
    ctx.require('finance.budget.read');
    ctx.requireBrand();
    return this.db.read(ctx, (tx) => readBudgets(tx, year));
  }

  set(ctx: Ctx, { idempotencyKey, budgets }: SetBudgetsInput): Promise<BudgetType[]> {
    ctx.require('finance.budget.write');
    ctx.requireBrand();
    return this.db.tx(ctx, async (tx) => {
      await tx.idempotent('setFinanceBudgets', idempotencyKey, budgets, () => this.write(tx, budgets));
      const years = [...new Set(budgets.map(({ month }) => Number(month.slice(0, 4))))];
      const touched = new Set(budgets.map(({ accountId }) => accountId));
      const all = await Promise.all(years.map((year) => readBudgets(tx, year)));
      return all.flat().filter(({ account }) => touched.has(account.id));
    });
  }

  private async write(tx: Tx, rows: readonly BudgetRowInput[]): Promise<null> {
    const { baseCurrency } = await theLedger(tx);
    const accounts = await tx.lockAll(AccountEntity, [...new Set(rows.map(({ accountId }) => accountId))]);
    const codes = new Map(accounts.map(({ id, code }) => [id, code]));
    const known = await tx.find(BudgetEntity, { accountId: In([...codes.keys()]) });
    const changes = [];
    for (const row of rows) {
      const month = `${row.month}-01`;
      const channelId = row.channelId ?? null;
      const before = known.find(
        (one) => one.accountId === row.accountId && one.month === month && one.channelId === channelId,
      );
      const seen = row.expectedVersion ?? before?.version;
      if (!before && seen !== undefined)
        throw versionConflict('Budget', `${codes.get(row.accountId)} ${row.month}`, seen, 0);
      const amountMinor = row.amount == null ? null : Money.parse(row.amount, baseCurrency).minorUnits;
      const was = before?.amountMinor.toString() ?? null;
      await this.put(tx, before, { accountId: row.accountId, channelId, month, amountMinor, seen });
      changes.push({
        field: `${codes.get(row.accountId)} ${row.month}`,
        before: was,
        after: amountMinor?.toString() ?? null,
      });
    }
    tx.emit(
      budgetsSet,
      { label: `${rows[0]!.month.slice(0, 4)}`, changes },
      { aggregateId: newId(), aggregateVersion: 1 },
    );
    return null;
  }

  private async put(
    tx: Tx,
    before: BudgetEntity | undefined,
    {
      seen,
      amountMinor,
      ...key
    }: {
      accountId: string;
      channelId: string | null;
      month: string;
      amountMinor: bigint | null;
      seen: number | undefined;
    },
  ): Promise<void> {
    if (amountMinor === null) return before ? tx.remove(before, seen) : undefined;
    if (before) await tx.update<BudgetEntity>(before, { amountMinor }, seen);
    else await tx.insert(BudgetEntity, { ...key, amountMinor });
  }
}

async function readBudgets(tx: ReadTx, year: number): Promise<BudgetType[]> {
  const { baseCurrency } = await theLedger(tx);
  const money = (minor: bigint) => toMoneyType(Money.of(minor, baseCurrency));
  const groups = new Map<string, Row[]>();
  for (const row of await tx.query<Row>('budgets', BUDGETS, [year])) {
    const key = `${row.accountId}/${row.channelId ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].map((rows) => {
    const { accountId: id, code, name, channelId } = rows[0]!;
    const sum = (of: 'plan' | 'actual'): bigint => rows.reduce((total, row) => total + BigInt(row[of] ?? '0'), 0n);
    const months = rows.map(({ month, plan, actual, version }) => ({
      ...{ month, version, plan: plan === null ? null : money(BigInt(plan)), actual: money(BigInt(actual)) },
    }));
    const [plan, actual] = [sum('plan'), sum('actual')];
    const account = { id, code, name };
    return { account, channelId, months, plan: money(plan), actual: money(actual), reached: percent(actual, plan) };
  });
}
