import { seedId, localDay } from '@mh-os/kernel';
import type { Tx } from '@mh-os/persistence';
import { AccountEntity } from '../accounts/account.entity.ts';
import { accountOf } from '../accounts/accounts.rules.ts';
import { type ChartTemplate, chartNamed, chartOf } from '../accounts/charts/index.ts';
import { GENESIS } from '../journal/chain.ts';
import { JournalHeadEntity } from '../journal/journal-head.entity.ts';
import { openYear } from '../periods/open-year.ts';
import { fiscalYearOf } from '../periods/periods.rules.ts';
import { LedgerSettingEntity } from './ledger-setting.entity.ts';

/** What a brand's books begin with. */
export interface LedgerStart {
  readonly currency: string;
  readonly country: string;
  readonly now: Date;
  /** A template's key; by the country when absent. */
  readonly chart?: string;
}

/** Above this, in minor units, a manual entry needs a second person until the brand says otherwise. */
const FIRST_LIMIT = 100_000n;

/** Opens the books of a brand: settings, chart, this year's and last year's periods. Done once, however often it is asked for. */
export async function openLedger(tx: Tx, start: LedgerStart): Promise<void> {
  const brandId = tx.ctx.requireBrand();
  const idOf = (...parts: string[]): string => seedId('finance', brandId, ...parts);
  if (await tx.findOne(LedgerSettingEntity, { id: idOf('ledger') })) return;
  const chart = chartNamed(start.chart ?? '') ?? chartOf(start.country);
  const timeZone = 'Europe/Berlin';
  await tx.insert(LedgerSettingEntity, {
    ...{ id: idOf('ledger'), chart: chart.key, baseCurrency: start.currency, country: start.country, timeZone },
    ...{ yearStartsIn: 1, manualLimitMinor: FIRST_LIMIT },
  });
  const nothing = { seq: 0n, numbers: {}, hash: GENESIS, recordedAt: new Date(0) };
  await tx.insert(JournalHeadEntity, { id: idOf('journal'), ...nothing });
  await writeChart(tx, chart);
  const year = fiscalYearOf(localDay(start.now, timeZone), 1);
  for (const each of [year - 1, year]) await openYear(tx, each, 1);
}

/** The accounts of a template, with ids that follow from brand and code. */
export async function writeChart(tx: Tx, chart: ChartTemplate): Promise<void> {
  const brandId = tx.ctx.requireBrand();
  const rows = chart.rows.map((row) => ({
    id: seedId('finance', brandId, 'account', chart.key, row[0]),
    ...accountOf(row),
  }));
  await tx.insert(AccountEntity, rows);
}
