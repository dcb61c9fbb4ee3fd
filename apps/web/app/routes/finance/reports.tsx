import { useTranslation } from 'react-i18next';
import { LinkTabs } from '../../components/link-tabs.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import {
  FinanceBalanceSheet,
  FinanceExports,
  FinanceProfitAndLoss,
  FinanceTrialBalance,
  FinanceVat,
  FinanceVatLines,
} from '../../graphql/generated/documents.ts';
import { gql } from '../../lib/gql.server.ts';
import { cursorOf, patched, useListUrl } from '../../lib/list-url.ts';
import { holds } from '../../lib/permissions.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/reports';
import { BookLines } from './book-lines.tsx';
import { ExportsView } from './exports-view.tsx';
import { startExport } from './finance.server.ts';
import { BalanceView, ProfitView, TrialView } from './report-views.tsx';
import { SpanForm } from './span-form.tsx';
import { knownAt, spanOf } from './span.ts';
import { vatChoiceOf } from './vat-choice.ts';
import { VatView, useVatChoiceName } from './vat-view.tsx';

const REPORTS = ['trial', 'pnl', 'balance', 'vat', 'files'] as const;
const PAGE = 25;
type Report = (typeof REPORTS)[number];

export async function loader({ request, context }: Route.LoaderArgs) {
  const viewer = await requirePermission(context, 'finance.report.read');
  const params = new URL(request.url).searchParams;
  const report: Report = REPORTS.find((one) => one === params.get('report')) ?? 'pnl';
  const span = spanOf(params);
  const recordedAt = knownAt(params);
  const wish = { ...span, recordedAt };
  const choice = holds(viewer.permissions, 'finance.journal.read') ? vatChoiceOf(params) : null;
  const page = { ...wish, ...choice, first: PAGE, after: cursorOf(params) ?? null };
  const of = async <T,>(which: Report, ask: () => Promise<T>): Promise<T | null> => (report === which ? ask() : null);
  return {
    ...{ ...span, report },
    trial: await of('trial', async () => (await gql(context, FinanceTrialBalance, wish)).trialBalance),
    pnl: await of('pnl', async () => (await gql(context, FinanceProfitAndLoss, wish)).profitAndLoss),
    balance: await of(
      'balance',
      async () => (await gql(context, FinanceBalanceSheet, { on: span.until, recordedAt })).balanceSheet,
    ),
    vat: await of('vat', async () => (await gql(context, FinanceVat, wish)).vatReport),
    choice,
    lines:
      choice === null ? null : await of('vat', async () => (await gql(context, FinanceVatLines, page)).vatReportLines),
    files: await of('files', async () =>
      holds(viewer.permissions, 'finance.export.run') ? (await gql(context, FinanceExports, {})).financeExports : [],
    ),
  };
}

export async function action({ request, context }: Route.ActionArgs) {
  return startExport(context, await request.formData());
}

export default function Reports({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { params } = useListUrl();
  const viewer = useViewer();
  const { report, from, until, trial, pnl, balance, vat, files, choice, lines } = loaderData;
  const nameOf = useVatChoiceName();
  const shown = REPORTS.filter((one) => one !== 'files' || viewer.can('finance.export.run'));
  return (
    <main className="min-h-0 flex-1 overflow-y-auto">
      <PageHeader title={t('books.reports')} lead={t('books.reportsLead')} />
      <LinkTabs
        label={t('books.reports')}
        tabs={shown.map((one) => ({
          to: patched(params, { report: one, box: null, row: null, part: null, lines: null, at: null }),
          label: t(`books.report.${one}`),
          current: one === report,
        }))}
      />
      <div className="flex max-w-5xl flex-col gap-4 px-(--gutter) py-4">
        {actionData?.problem !== undefined && <ProblemNotice problem={actionData.problem} />}
        {report !== 'files' && <SpanForm {...(report === 'balance' ? {} : { from })} until={until} known />}
        {trial !== null && <TrialView report={trial} span={{ from, until }} />}
        {pnl !== null && <ProfitView report={pnl} span={{ from, until }} />}
        {balance !== null && <BalanceView report={balance} span={{ until }} />}
        {vat !== null && <VatView report={vat} drill={viewer.can('finance.journal.read')} />}
        {choice !== null && lines !== null && (
          <BookLines title={t('books.behind', { figure: nameOf(choice) })} lines={lines} size={PAGE} amount />
        )}
        {files !== null && <ExportsView exports={files} from={from} until={until} />}
      </div>
    </main>
  );
}
