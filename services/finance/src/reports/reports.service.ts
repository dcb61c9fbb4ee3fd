import { toMoneyType } from '@mh-os/graphql';
import { type Ctx, DomainError, Money, type Page, exponentOf } from '@mh-os/kernel';
import { Db, type ReadTx } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { theLedger } from '../ledger/ledger.service.ts';
import { assertDay } from '../periods/periods.rules.ts';
import { countSheet, readSheet } from './account-sheet.read-model.ts';
import { type Cut, type ReportAccount, dayBefore, readAccounts, readSums } from './balances.read-model.ts';
import { type Behind, countLinesBehind, readLinesBehind } from './lines-behind.read-model.ts';
import type {
  AccountSheetArgs,
  BalanceSheetType,
  DayArgs,
  PeriodArgs,
  ProfitAndLossType,
  ReportGroupType,
  SheetLineType,
  TrialBalanceType,
  VatLinesArgs,
  VatReportType,
} from './report.type.ts';
import { type ReportGroup, balanceSheet, profitAndLoss, trialBalance } from './reports.rules.ts';
import { behindVat, germanBoxes, ossRows, vatRows } from './vat.rules.ts';

const READ = 'finance.report.read';
type Print = (minor: bigint) => ReturnType<typeof toMoneyType>;

/** Reports of the books at any day, as they were known at any time (F6). */
@Injectable()
export class ReportsService {
  constructor(private readonly db: Db) {}

  trialBalance(ctx: Ctx, args: PeriodArgs): Promise<TrialBalanceType> {
    return this.report(ctx, cutOf(args), async (tx, cut, money) => {
      const before = await readSums(tx, { ...cut, from: null, until: dayBefore(args.from) });
      const { rows, debit, credit } = trialBalance(await readAccounts(tx), before, await readSums(tx, cut));
      const shown = rows.map(({ account, ...sums }) => ({
        account,
        ...{ opening: money(sums.opening), debit: money(sums.debit) },
        ...{ credit: money(sums.credit), closing: money(sums.closing) },
      }));
      return { rows: shown, debit: money(debit), credit: money(credit), balanced: debit === credit };
    });
  }

  balanceSheet(ctx: Ctx, { on, recordedAt }: DayArgs): Promise<BalanceSheetType> {
    assertDay(on, 'on');
    return this.report(ctx, { from: null, until: on, recordedAt: recordedAt ?? null }, async (tx, cut, money) => {
      const sheet = balanceSheet(await readAccounts(tx), await readSums(tx, cut));
      const groups = (of: readonly ReportGroup[]) => of.map((group) => shownGroup(group, money));
      return {
        ...{ assets: groups(sheet.assets), liabilities: groups(sheet.liabilities), equity: groups(sheet.equity) },
        ...{
          result: money(sheet.result),
          totalAssets: money(sheet.totalAssets),
          totalClaims: money(sheet.totalClaims),
        },
      };
    });
  }

  profitAndLoss(ctx: Ctx, args: PeriodArgs): Promise<ProfitAndLossType> {
    return this.report(ctx, cutOf(args), async (tx, cut, money) => {
      const { groups, revenue, grossProfit, operatingResult, result } = profitAndLoss(
        await readAccounts(tx),
        await readSums(tx, cut),
      );
      const sums = { revenue: money(revenue), grossProfit: money(grossProfit), result: money(result) };
      return {
        ...sums,
        operatingResult: money(operatingResult),
        groups: groups.map((group) => shownGroup(group, money)),
      };
    });
  }

  vat(ctx: Ctx, args: PeriodArgs): Promise<VatReportType> {
    return this.report(ctx, cutOf(args), async (tx, cut, money) => {
      const { country, baseCurrency } = await theLedger(tx);
      const [accounts, sums] = [await readAccounts(tx), await readSums(tx, cut, 'vat')];
      const rows = vatRows(accounts, sums);
      const boxes = country === 'DE' ? germanBoxes(rows, exponentOf(baseCurrency)) : [];
      const oss = ossRows(accounts, sums);
      const payable = rows.reduce((sum, { output, input }) => sum + output - input, 0n);
      return {
        rows: rows.map(({ key, rate, ...row }) => ({
          ...{ key, rate, net: money(row.net), output: money(row.output), input: money(row.input) },
        })),
        oss: oss.map(({ country, rate, net, tax }) => ({ country, rate, net: money(net), tax: money(tax) })),
        boxes: boxes.map(({ box, name, amount }) => ({ box, name, amount: money(amount) })),
        payable: money(payable),
      };
    });
  }

  /** The lines that a box, a row or the tax of the VAT report is the sum of. */
  vatLines(ctx: Ctx, args: VatLinesArgs): Promise<Page<SheetLineType>> {
    ctx.require('finance.journal.read');
    return this.db.read(ctx, async (tx) =>
      readLinesBehind(tx, args, await vatBehind(tx, args), (await theLedger(tx)).baseCurrency),
    );
  }

  countVatLines(ctx: Ctx, args: VatLinesArgs): Promise<number> {
    ctx.require('finance.journal.read');
    return this.db.read(ctx, async (tx) => countLinesBehind(tx, await vatBehind(tx, args)));
  }

  sheet(ctx: Ctx, args: AccountSheetArgs): Promise<Page<SheetLineType>> {
    ctx.require('finance.journal.read');
    return this.db.read(ctx, async (tx) => readSheet(tx, args, (await theLedger(tx)).baseCurrency));
  }

  countSheet(ctx: Ctx, args: AccountSheetArgs): Promise<number> {
    ctx.require('finance.journal.read');
    return this.db.read(ctx, (tx) => countSheet(tx, args));
  }

  private report<T>(ctx: Ctx, cut: Cut, make: (tx: ReadTx, cut: Cut, money: Print) => Promise<T>): Promise<T> {
    ctx.require(READ);
    ctx.requireBrand();
    return this.db.read(ctx, async (tx) => {
      const { baseCurrency } = await theLedger(tx);
      return make(tx, cut, (minor) => toMoneyType(Money.of(minor, baseCurrency)));
    });
  }
}

function cutOf({ from, until, recordedAt }: PeriodArgs): Cut {
  return { from: assertDay(from, 'from'), until: assertDay(until, 'until'), recordedAt: recordedAt ?? null };
}

const PARTS = { NET: 'net', OUTPUT: 'output', INPUT: 'input' } as const;

async function vatBehind(tx: ReadTx, args: VatLinesArgs): Promise<Behind> {
  const { country } = await theLedger(tx);
  const cut = cutOf(args);
  const { box, key, rate, country: taxedIn } = args;
  const part = args.part == null ? null : PARTS[args.part];
  const found = behindVat(await readAccounts(tx), await readSums(tx, cut, 'vat'), {
    ...{ box, key, rate, country: taxedIn, part },
  });
  if (found !== null && (box == null || country === 'DE')) return { cut, ...found };
  throw new DomainError('FINANCE_VAT_BOX_UNKNOWN', `The VAT report of this brand has no box ${box ?? ''}.`, {
    path: ['box'],
  });
}

function shownGroup({ line, amount, accounts }: ReportGroup, money: Print): ReportGroupType {
  const shown = accounts.map((one: { account: ReportAccount; amount: bigint }) => ({
    ...one,
    amount: money(one.amount),
  }));
  return { line, amount: money(amount), accounts: shown };
}
