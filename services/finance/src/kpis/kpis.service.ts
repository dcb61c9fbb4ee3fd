import { toMoneyType } from '@mh-os/graphql';
import { type Ctx, DomainError, Money, type Page, divideRounded } from '@mh-os/kernel';
import { Db, type ReadTx } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { theLedger } from '../ledger/ledger.service.ts';
import { assertDay } from '../periods/periods.rules.ts';
import {
  type AccountSum,
  type Cut,
  type ReportAccount,
  readAccounts,
  readSums,
} from '../reports/balances.read-model.ts';
import { type Behind, countLinesBehind, readLinesBehind } from '../reports/lines-behind.read-model.ts';
import type { PeriodArgs, SheetLineType } from '../reports/report.type.ts';
import type { KpiLinesArgs, KpiPointType, KpiSeriesArgs, KpiValueType } from './kpi.type.ts';
import { type Buyers, readBuyers } from './kpis.read-model.ts';
import {
  type KpiKey,
  amountOf,
  amountsBy,
  daysBetween,
  kpiKeys,
  kpis,
  monthsBetween,
  percent,
  periodBefore,
} from './kpis.rules.ts';

const READ = 'finance.report.read';

/** What a period's figures are made of. */
interface Facts {
  readonly accounts: readonly ReportAccount[];
  readonly flows: readonly AccountSum[];
  readonly stocks: readonly AccountSum[];
  readonly buyers: Buyers;
}
/** How a course is told apart, and in which books. */
interface Steps {
  readonly steps: readonly string[];
  readonly by: 'day' | 'month';
  readonly accounts: readonly ReportAccount[];
  readonly baseCurrency: string;
}
interface Figure {
  readonly amount: bigint | null;
  readonly number: string | null;
}

/** Key figures: the sums that the reports are made of, at the same cut-off, and no arithmetic of their own (F16). */
@Injectable()
export class KpisService {
  constructor(private readonly db: Db) {}

  values(ctx: Ctx, args: PeriodArgs): Promise<KpiValueType[]> {
    ctx.require(READ);
    ctx.requireBrand();
    const cut = {
      from: assertDay(args.from, 'from'),
      until: assertDay(args.until, 'until'),
      recordedAt: args.recordedAt ?? null,
    };
    return this.db.read(ctx, async (tx) => {
      const { baseCurrency } = await theLedger(tx);
      const money = (minor: bigint | null) => (minor === null ? null : toMoneyType(Money.of(minor, baseCurrency)));
      const accounts = await readAccounts(tx);
      const [now, before] = [
        await factsOf(tx, accounts, cut),
        await factsOf(tx, accounts, { ...cut, ...periodBefore(cut.from, cut.until) }),
      ];
      return kpiKeys.map((key) => {
        const [value, was] = [figureOf(key, now), figureOf(key, before)];
        const { definition, shape } = kpis[key];
        const earlier = { amountBefore: money(was.amount), numberBefore: was.number };
        return { key, definition, shape, amount: money(value.amount), number: value.number, ...earlier };
      });
    });
  }

  /** A figure month by month; what stands at a day, at the end of each month. */
  series(ctx: Ctx, { key, from, until }: KpiSeriesArgs): Promise<KpiPointType[]> {
    ctx.require(READ);
    ctx.requireBrand();
    assertDay(from, 'from');
    assertDay(until, 'until');
    return this.db.read(ctx, async (tx) => {
      const { baseCurrency } = await theLedger(tx);
      const accounts = await readAccounts(tx);
      const months = monthsBetween(from, until).slice(-60);
      if (kpis[key].shape === 'BUYERS' || kpis[key].shape === 'RATIO')
        return this.monthly(tx, key, months, accounts, baseCurrency);
      return this.stepwise(tx, { key, from, until }, { steps: months, by: 'month', accounts, baseCurrency });
    });
  }

  /** A figure in money day by day; what stands at a day, at the end of each. */
  days(ctx: Ctx, { key, from, until }: KpiSeriesArgs): Promise<KpiPointType[]> {
    ctx.require(READ);
    ctx.requireBrand();
    assertDay(from, 'from');
    assertDay(until, 'until');
    const { shape } = kpis[key];
    if (shape === 'BUYERS' || shape === 'RATIO')
      throw new DomainError('FINANCE_KPI_NOT_DAILY', `${key} is no sum of accounts: it has no figure of one day.`);
    return this.db.read(ctx, async (tx) => {
      const { baseCurrency } = await theLedger(tx);
      const [accounts, steps] = [await readAccounts(tx), daysBetween(from, until)];
      return this.stepwise(tx, { key, from: steps[0] ?? from, until }, { steps, by: 'day', accounts, baseCurrency });
    });
  }

  /** A figure of a period told apart by channel. */
  byChannel(ctx: Ctx, { key, from, until }: KpiSeriesArgs): Promise<KpiPointType[]> {
    ctx.require(READ);
    ctx.requireBrand();
    return this.db.read(ctx, async (tx) => {
      const { baseCurrency } = await theLedger(tx);
      const cut = { from: kpis[key].shape === 'STOCK' ? null : from, until, recordedAt: null };
      const by = amountsBy(key, await readAccounts(tx), await readSums(tx, cut, 'channel'));
      return [...by]
        .filter(([, amount]) => amount !== 0n)
        .sort(([, a], [, b]) => (a > b ? -1 : a < b ? 1 : 0))
        .map(([channel, amount]) => ({
          key: channel,
          amount: toMoneyType(Money.of(amount, baseCurrency)),
          number: null,
        }));
    });
  }

  /** The lines that a figure is the sum of. */
  lines(ctx: Ctx, args: KpiLinesArgs): Promise<Page<SheetLineType>> {
    ctx.require('finance.journal.read');
    return this.db.read(ctx, async (tx) => {
      const { baseCurrency } = await theLedger(tx);
      return readLinesBehind(tx, args, await this.behind(tx, args), baseCurrency);
    });
  }

  countLines(ctx: Ctx, args: KpiLinesArgs): Promise<number> {
    ctx.require('finance.journal.read');
    return this.db.read(ctx, async (tx) => countLinesBehind(tx, await this.behind(tx, args)));
  }

  /** A ratio is drilled into by what it is a share of, figures of buyers by the receivables that they raised. */
  private async behind(tx: ReadTx, args: KpiLinesArgs): Promise<Behind> {
    const { shape } = kpis[args.key];
    const source = shape === 'RATIO' ? 'GROSS_MARGIN' : shape === 'BUYERS' ? 'RECEIVABLES' : args.key;
    const accountIds = (await readAccounts(tx)).filter(kpis[source].of).map(({ id }) => id);
    return { cut: cutOf(args), accountIds, channelId: args.channelId ?? null };
  }

  private async stepwise(tx: ReadTx, { key, from, until }: KpiSeriesArgs, { steps, by, ...books }: Steps) {
    const stock = kpis[key].shape === 'STOCK';
    const sums = await readSums(tx, { from: stock ? null : from, until, recordedAt: null }, by);
    const amounts = amountsBy(key, books.accounts, sums);
    const earlier = [...amounts].filter(([step]) => step < (steps[0] ?? ''));
    let standing = earlier.reduce((total, [, amount]) => total + amount, 0n);
    return steps.map((step): KpiPointType => {
      standing += amounts.get(step) ?? 0n;
      const amount = stock ? standing : (amounts.get(step) ?? 0n);
      return { key: step, amount: toMoneyType(Money.of(amount, books.baseCurrency)), number: null };
    });
  }

  private async monthly(
    tx: ReadTx,
    key: KpiKey,
    months: readonly string[],
    accounts: readonly ReportAccount[],
    currency: string,
  ) {
    const points: KpiPointType[] = [];
    for (const month of months) {
      const last = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0))
        .toISOString()
        .slice(0, 10);
      const figure = figureOf(key, await factsOf(tx, accounts, { from: `${month}-01`, until: last, recordedAt: null }));
      const amount = figure.amount === null ? null : toMoneyType(Money.of(figure.amount, currency));
      points.push({ key: month, amount, number: figure.number });
    }
    return points;
  }
}

function cutOf({ key, from, until }: KpiLinesArgs): Cut {
  const stock = kpis[key].shape === 'STOCK';
  return { from: stock ? null : assertDay(from, 'from'), until: assertDay(until, 'until'), recordedAt: null };
}

async function factsOf(tx: ReadTx, accounts: readonly ReportAccount[], cut: Cut): Promise<Facts> {
  const flows = await readSums(tx, cut);
  const stocks = await readSums(tx, { ...cut, from: null });
  return { accounts, flows, stocks, buyers: await readBuyers(tx, cut) };
}

function figureOf(key: KpiKey, facts: Facts): Figure {
  const of = (which: KpiKey): bigint =>
    amountOf(which, facts.accounts, kpis[which].shape === 'STOCK' ? facts.stocks : facts.flows);
  const { orders, people, repeated, firstTime } = facts.buyers;
  switch (key) {
    case 'GROSS_MARGIN_RATE':
      return { amount: null, number: percent(of('GROSS_MARGIN'), of('REVENUE')) };
    case 'ORDERS':
      return { amount: null, number: orders.toString() };
    case 'AVERAGE_ORDER':
      return { amount: orders === 0n ? null : divideRounded(of('REVENUE'), orders), number: null };
    case 'REPEAT_RATE':
      return { amount: null, number: percent(repeated, people) };
    case 'CUSTOMER_ACQUISITION_COST': {
      const spend = of('MARKETING_SPEND');
      return { amount: spend === 0n || firstTime === 0n ? null : divideRounded(spend, firstTime), number: null };
    }
    default:
      return { amount: of(key), number: null };
  }
}
