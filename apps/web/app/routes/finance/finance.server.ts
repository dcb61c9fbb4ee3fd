import type { RouterContextProvider } from 'react-router';
import {
  ApproveManualEntry,
  ChangeFiscalPeriod,
  ChooseFinanceChart,
  CreateFinanceAccount,
  FinanceAccounts,
  OpenFiscalYear,
  RejectManualEntry,
  ReverseJournalEntry,
  SetFinanceBudgets,
  StartFinanceExport,
  SubmitManualEntry,
  UpdateFinanceAccount,
  UpdateFinanceLedger,
  WithdrawManualEntry,
} from '../../graphql/generated/documents.ts';
import type {
  FinanceAccountType,
  FinanceExportFormat,
  FinanceExportKind,
  FinanceReportLine,
  FiscalPeriodAction,
} from '../../graphql/generated/types.ts';
import { act, refused } from '../../lib/act.server.ts';
import { textOf } from '../../lib/form-values.ts';
import { gql } from '../../lib/gql.server.ts';
import { leave } from '../../lib/leave.server.ts';
import type { Problem } from '../../lib/problem.ts';
import { plainDecimal } from '../../lib/typed-decimal.ts';

export type Context = Readonly<RouterContextProvider>;
const decimal = (form: FormData, name: string): string | null => plainDecimal(textOf(form, name)) || null;
const version = (form: FormData): number => Number(textOf(form, 'version')) || 1;
const ended = (context: Context, to: string, problem: Problem | undefined) =>
  problem === undefined ? leave(context, to, { key: 'booksDone' }) : refused(problem);

/** Adds or changes an account, or changes how the books are kept. */
export async function changeAccounts(context: Context, form: FormData) {
  const expectedVersion = version(form);
  const intent = textOf(form, 'intent');
  const to = '/finance/accounts';
  if (intent === 'chart') {
    const input = { chart: textOf(form, 'chart'), expectedVersion };
    return ended(
      context,
      to,
      (await act(context, ChooseFinanceChart, { input }, (answer) => answer.chooseFinanceChart)).problem,
    );
  }
  if (intent === 'ledger') {
    const manualLimit = { decimal: decimal(form, 'limit') ?? '', currency: textOf(form, 'currency') };
    const input = { expectedVersion, manualLimit };
    return ended(
      context,
      to,
      (await act(context, UpdateFinanceLedger, { input }, (answer) => answer.updateFinanceLedger)).problem,
    );
  }
  const shared = { name: textOf(form, 'name'), reportLine: textOf(form, 'line') as FinanceReportLine };
  if (intent === 'new') {
    const code = textOf(form, 'code');
    const input = {
      ...shared,
      code,
      type: textOf(form, 'type') as FinanceAccountType,
      idempotencyKey: textOf(form, 'key'),
    };
    return ended(
      context,
      to,
      (await act(context, CreateFinanceAccount, { input }, (answer) => answer.createFinanceAccount)).problem,
    );
  }
  const input = { ...shared, id: textOf(form, 'id'), expectedVersion, active: form.has('active') };
  return ended(
    context,
    to,
    (await act(context, UpdateFinanceAccount, { input }, (answer) => answer.updateFinanceAccount)).problem,
  );
}

/** A step of an entry by hand. */
export async function stepManual(context: Context, id: string, form: FormData) {
  const input = { id, expectedVersion: version(form), note: textOf(form, 'reason') || null };
  const to = `/finance/journal/drafts/${id}`;
  switch (textOf(form, 'intent')) {
    case 'submit':
      return ended(
        context,
        to,
        (await act(context, SubmitManualEntry, { input }, (answer) => answer.submitManualEntry)).problem,
      );
    case 'approve':
      return ended(
        context,
        to,
        (await act(context, ApproveManualEntry, { input }, (answer) => answer.approveManualEntry)).problem,
      );
    case 'reject':
      return ended(
        context,
        to,
        (await act(context, RejectManualEntry, { input }, (answer) => answer.rejectManualEntry)).problem,
      );
    default:
      return ended(
        context,
        to,
        (await act(context, WithdrawManualEntry, { input }, (answer) => answer.withdrawManualEntry)).problem,
      );
  }
}

/** Takes an entry back. */
export async function reverseEntry(context: Context, id: string, form: FormData) {
  const input = { id, idempotencyKey: textOf(form, 'key') || `reverse-${id}`, reason: textOf(form, 'reason') };
  const acted = await act(context, ReverseJournalEntry, { input }, (answer) => answer.reverseJournalEntry);
  if (acted.problem !== undefined) return refused(acted.problem);
  return leave(context, `/finance/journal/${acted.done.entry?.id ?? id}`, { key: 'booksDone' });
}

/** Closes, opens or locks a period, or opens a year. */
export async function changePeriods(context: Context, form: FormData) {
  if (textOf(form, 'intent') === 'year') {
    const input = { year: Number(textOf(form, 'year')) };
    return ended(
      context,
      '/finance/periods',
      (await act(context, OpenFiscalYear, { input }, (answer) => answer.openFiscalYear)).problem,
    );
  }
  const input = {
    id: textOf(form, 'id'),
    action: textOf(form, 'intent') as FiscalPeriodAction,
    expectedVersion: version(form),
  };
  return ended(
    context,
    '/finance/periods',
    (await act(context, ChangeFiscalPeriod, { input }, (answer) => answer.changeFiscalPeriod)).problem,
  );
}

/** Plans an amount for a month, or for every month of its year. */
export async function planBudget(context: Context, form: FormData) {
  const code = textOf(form, 'account').split(' ')[0] ?? '';
  const { financeAccounts } = await gql(context, FinanceAccounts, {
    first: 1,
    after: null,
    where: { code: { eq: code } },
  });
  const accountId = financeAccounts.nodes[0]?.id;
  if (accountId === undefined)
    return refused({
      errors: [{ code: 'NOT_FOUND', message: `No account has the code ${code}.`, path: ['accountId'] }],
      requestId: '',
    });
  const month = textOf(form, 'month');
  const year = month.slice(0, 4);
  const months = form.has('whole')
    ? Array.from({ length: 12 }, (_, at) => `${year}-${String(at + 1).padStart(2, '0')}`)
    : [month];
  const budgets = months.map((each) => ({ accountId, month: each, amount: decimal(form, 'amount') }));
  const input = { idempotencyKey: textOf(form, 'key'), budgets };
  const acted = await act(context, SetFinanceBudgets, { input }, (answer) => answer.setFinanceBudgets);
  return ended(context, `/finance/budgets?year=${year}`, acted.problem);
}

/** Writes figures into a file. */
export async function startExport(context: Context, form: FormData) {
  const input = {
    ...{ idempotencyKey: textOf(form, 'key'), from: textOf(form, 'from'), until: textOf(form, 'until') },
    ...{ kind: textOf(form, 'kind') as FinanceExportKind, format: textOf(form, 'format') as FinanceExportFormat },
  };
  const acted = await act(context, StartFinanceExport, { input }, (answer) => answer.startFinanceExport);
  return ended(context, '/finance/reports?report=files', acted.problem);
}
