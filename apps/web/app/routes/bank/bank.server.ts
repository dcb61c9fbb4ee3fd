import type { RouterContextProvider } from 'react-router';
import {
  ConfirmFinanceBankSuggestions,
  CreateFinanceBankAccount,
  CreateFinanceBankRule,
  FinanceBankTargets,
  IgnoreFinanceBankLine,
  MatchFinanceBankLine,
  ReopenFinanceBankLine,
  SuggestFinanceBankMatches,
  UpdateFinanceBankAccount,
  UpdateFinanceBankRule,
} from '../../graphql/generated/documents.ts';
import type {
  FinanceBankPartInput,
  FinanceBankPartKind,
  FinanceBankRuleField,
  FinanceBankRuleSide,
} from '../../graphql/generated/types.ts';
import { act, refused } from '../../lib/act.server.ts';
import { textOf } from '../../lib/form-values.ts';
import { gql } from '../../lib/gql.server.ts';
import { leave } from '../../lib/leave.server.ts';
import { refusalOf, type Problem } from '../../lib/problem.ts';
import { presetsOf } from './preset-form.server.ts';
import { plainDecimal } from '../../lib/typed-decimal.ts';

export type Context = Readonly<RouterContextProvider>;
const done = { key: 'booksDone' } as const;
const ended = (context: Context, to: string, problem: Problem | undefined) =>
  problem === undefined ? leave(context, to, done) : refused(problem);
const version = (form: FormData): number => Number(textOf(form, 'version')) || 1;

/** Adds an account at a bank, or changes one with its presets. */
export async function saveAccount(context: Context, form: FormData) {
  const to = '/finance/bank';
  if (textOf(form, 'intent') === 'new') {
    const input = {
      ...{ name: textOf(form, 'name'), iban: textOf(form, 'iban'), bic: textOf(form, 'bic') || null },
      ...{
        currency: textOf(form, 'currency').toUpperCase(),
        accountCode: textOf(form, 'accountCode').split(' ')[0] || null,
      },
      idempotencyKey: textOf(form, 'key'),
    };
    const { problem } = await act(
      context,
      CreateFinanceBankAccount,
      { input },
      (answer) => answer.createFinanceBankAccount,
    );
    return ended(context, to, problem);
  }
  const csvPresets = presetsOf(form);
  const input = {
    ...{ id: textOf(form, 'id'), expectedVersion: version(form), name: textOf(form, 'name'), bic: textOf(form, 'bic') },
    ...{ active: form.has('active'), csvPresets },
  };
  const { problem } = await act(
    context,
    UpdateFinanceBankAccount,
    { input },
    (answer) => answer.updateFinanceBankAccount,
  );
  return ended(context, to, problem);
}

/** Adds a rule or changes one. */
export async function saveRule(context: Context, form: FormData) {
  const shared = {
    ...{
      name: textOf(form, 'name'),
      text: textOf(form, 'text'),
      accountCode: textOf(form, 'accountCode').split(' ')[0] ?? '',
    },
    ...{ field: textOf(form, 'field') as FinanceBankRuleField, side: textOf(form, 'side') as FinanceBankRuleSide },
    position: Number(textOf(form, 'position')) || null,
  };
  const to = '/finance/bank/rules';
  const id = textOf(form, 'id');
  if (id === '') {
    const input = { ...shared, idempotencyKey: textOf(form, 'key') };
    const { problem } = await act(context, CreateFinanceBankRule, { input }, (answer) => answer.createFinanceBankRule);
    return ended(context, to, problem);
  }
  const input = { ...shared, id, expectedVersion: version(form), active: form.has('active') };
  const { problem } = await act(context, UpdateFinanceBankRule, { input }, (answer) => answer.updateFinanceBankRule);
  return ended(context, to, problem);
}

/** Decides about one movement: takes a suggestion, books parts by hand, puts it aside, or opens it again. */
export async function decideLine(context: Context, form: FormData, next: string) {
  const id = textOf(form, 'id');
  const input = { id, expectedVersion: version(form), reason: textOf(form, 'reason') };
  switch (textOf(form, 'intent')) {
    case 'ignore':
      return ended(
        context,
        next,
        (await act(context, IgnoreFinanceBankLine, { input }, (answer) => answer.ignoreFinanceBankLine)).problem,
      );
    case 'reopen':
      return ended(
        context,
        `/finance/bank/desk?line=${id}`,
        (await act(context, ReopenFinanceBankLine, { input }, (answer) => answer.reopenFinanceBankLine)).problem,
      );
    default: {
      const parts =
        textOf(form, 'intent') === 'accept'
          ? (JSON.parse(textOf(form, 'parts')) as FinanceBankPartInput[])
          : await partsOf(context, form);
      if ('problem' in parts) return refused(parts.problem);
      const wish = {
        id,
        parts,
        score: form.has('score') ? Number(textOf(form, 'score')) : null,
        idempotencyKey: textOf(form, 'key'),
      };
      return ended(
        context,
        next,
        (await act(context, MatchFinanceBankLine, { input: wish }, (answer) => answer.matchFinanceBankLine)).problem,
      );
    }
  }
}

/** Parts as typed: numbers of documents and codes of accounts become what they name. */
async function partsOf(context: Context, form: FormData): Promise<FinanceBankPartInput[] | { problem: Problem }> {
  const parts: FinanceBankPartInput[] = [];
  for (const [index, given] of form.getAll('kind').entries()) {
    const kind = String(given) as FinanceBankPartKind;
    const target = String(form.getAll('target')[index] ?? '').trim();
    const amount = plainDecimal(String(form.getAll('amount')[index] ?? '')) || null;
    if (target === '' && amount === null && kind !== 'ON_ACCOUNT') continue;
    const targetId = kind === 'ON_ACCOUNT' ? null : await targetOf(context, kind, target);
    if (targetId === undefined) return { problem: refusalOf('BANK_TARGET_UNKNOWN', `parts.${index}`, target) };
    parts.push({ kind, targetId, amount });
  }
  return parts.length > 0 ? parts : { problem: refusalOf('BANK_PART_MISSING', 'parts') };
}

async function targetOf(context: Context, kind: FinanceBankPartKind, target: string): Promise<string | undefined> {
  const code = target.split(' ')[0] ?? '';
  const found = await gql(context, FinanceBankTargets, { number: target, code });
  if (kind === 'ACCOUNT') return found.financeAccounts.nodes[0]?.id;
  const document = found.financeInvoices.nodes[0];
  return document?.kind === kind ? document.id : undefined;
}

/** Takes many suggestions, or looks for them again. */
export async function confirmMany(context: Context, form: FormData) {
  const bankAccountId = textOf(form, 'account') || null;
  if (textOf(form, 'intent') === 'again') {
    const { problem } = await act(
      context,
      SuggestFinanceBankMatches,
      { input: { bankAccountId } },
      (answer) => answer.suggestFinanceBankMatches,
    );
    return problem === undefined ? { results: null, problem: undefined } : refused(problem, { results: null });
  }
  const input = { bankAccountId, minScore: Number(textOf(form, 'minScore')) || 90 };
  const acted = await act(
    context,
    ConfirmFinanceBankSuggestions,
    { input },
    (answer) => answer.confirmFinanceBankSuggestions,
  );
  if (acted.problem !== undefined) return refused(acted.problem, { results: null });
  return { results: acted.done.results ?? [], problem: undefined };
}
