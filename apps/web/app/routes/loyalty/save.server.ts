import type { RouterContextProvider } from 'react-router';
import {
  ChangeLoyaltyEarnRuleStatus,
  ChangeLoyaltyProgramStatus,
  CheckLoyaltyLedger,
  CreateLoyaltyEarnRule,
  RemoveLoyaltyTier,
  SaveLoyaltyTier,
  UpdateLoyaltyProgram,
} from '../../graphql/generated/documents.ts';
import type {
  ChangeLoyaltyProgramStatusInput,
  CreateLoyaltyEarnRuleInput,
  UpdateLoyaltyProgramInput,
} from '../../graphql/generated/types.ts';
import { act, refused } from '../../lib/act.server.ts';
import { linesOf, textOf } from '../../lib/form-values.ts';
import { leave } from '../../lib/leave.server.ts';
import { decimalOf, wholeOf } from './fields.ts';

type Context = Readonly<RouterContextProvider>;
type Step = ChangeLoyaltyProgramStatusInput['step'];

const versionOf = (form: FormData): number => Number(form.get('version'));

function settingsOf(form: FormData, id: string): UpdateLoyaltyProgramInput {
  const whole = (name: string): number => wholeOf(form, name) ?? 0;
  const settings = {
    ...{
      pointValue: decimalOf(form, 'pointValue') ?? '0',
      timeZone: textOf(form, 'timeZone'),
      pendingDays: whole('pendingDays'),
    },
    ...{ expiryMonths: wholeOf(form, 'expiryMonths'), expiryAtMonthEnd: form.get('expiryAtMonthEnd') === 'on' },
    ...{ clawbackPolicy: textOf(form, 'clawbackPolicy'), expiredRefundPolicy: textOf(form, 'expiredRefundPolicy') },
    ...{
      graceDays: whole('graceDays'),
      autoEnrol: form.get('autoEnrol') === 'on',
      adjustmentLimit: whole('adjustmentLimit'),
    },
    ...{
      transfersAllowed: form.get('transfersAllowed') === 'on',
      tierPeriodMonths: Number(textOf(form, 'tierPeriodMonths')),
    },
    ...{ referrerPoints: whole('referrerPoints'), refereePoints: whole('refereePoints') },
    referralClawback: textOf(form, 'referralClawback'),
  };
  return {
    id,
    expectedVersion: versionOf(form),
    name: textOf(form, 'name'),
    settings: settings as UpdateLoyaltyProgramInput['settings'],
  };
}

function ruleOf(form: FormData, programId: string): CreateLoyaltyEarnRuleInput {
  const kind = textOf(form, 'kind') as CreateLoyaltyEarnRuleInput['rule']['kind'];
  const amount = decimalOf(form, 'amount');
  const worth =
    kind === 'RATE'
      ? { rate: amount }
      : kind === 'MULTIPLIER'
        ? { multiplier: amount }
        : { points: Number(amount ?? 0) };
  const capPerPeriod = wholeOf(form, 'capPerPeriod');
  const rule = {
    ...{ name: textOf(form, 'name'), kind, ...worth, skus: linesOf(form, 'skus'), capPerPeriod },
    ...{ eventKey: kind === 'EVENT' ? textOf(form, 'eventKey') : null, priority: wholeOf(form, 'priority') ?? 100 },
    ...{ capPeriod: capPerPeriod === null ? null : 'MONTH', capPerOrder: wholeOf(form, 'capPerOrder') },
    categoryIds: form.getAll('categoryId').map(String),
    ...{ minimumNet: decimalOf(form, 'minimumNet'), firstOrderOnly: form.get('firstOrderOnly') === 'on' },
  };
  return { idempotencyKey: textOf(form, 'key'), programId, rule: rule as CreateLoyaltyEarnRuleInput['rule'] };
}

/** Saves what a form of the page of a program changes. */
export async function saveProgram(context: Context, id: string, form: FormData) {
  if (textOf(form, 'intent') === 'check') return checkLedger(context, id);
  const done = await run(context, id, form);
  return done.problem ? refused(done.problem) : leave(context, `/loyalty/programs/${id}`, { key: 'loyaltySaved' });
}

/** Stays on the page: what was found is shown there. */
async function checkLedger(context: Context, programId: string) {
  const checked = await act(context, CheckLoyaltyLedger, { input: { programId } }, (to) => to.checkLoyaltyLedger);
  if (checked.problem) return refused(checked.problem);
  const { compared, drifts } = checked.done;
  return { problem: undefined, found: { compared, drifts } };
}

function run(context: Context, id: string, form: FormData) {
  const expectedVersion = versionOf(form);
  const step = textOf(form, 'step') as Step;
  switch (textOf(form, 'intent')) {
    case 'step':
      return act(
        context,
        ChangeLoyaltyProgramStatus,
        { input: { id, expectedVersion, step } },
        (to) => to.changeLoyaltyProgramStatus,
      );
    case 'tier': {
      const input = {
        ...{
          programId: id,
          code: textOf(form, 'code'),
          name: textOf(form, 'name'),
          threshold: wholeOf(form, 'threshold') ?? 0,
        },
        ...{ multiplier: decimalOf(form, 'multiplier') ?? '1', benefits: textOf(form, 'benefits') },
      };
      return act(context, SaveLoyaltyTier, { input }, (to) => to.saveLoyaltyTier);
    }
    case 'remove-tier':
      return act(
        context,
        RemoveLoyaltyTier,
        { input: { id: textOf(form, 'tier'), expectedVersion } },
        (to) => to.removeLoyaltyTier,
      );
    case 'rule':
      return act(context, CreateLoyaltyEarnRule, { input: ruleOf(form, id) }, (to) => to.createLoyaltyEarnRule);
    case 'rule-step': {
      const input = { id: textOf(form, 'rule'), expectedVersion, step };
      return act(context, ChangeLoyaltyEarnRuleStatus, { input }, (to) => to.changeLoyaltyEarnRuleStatus);
    }
    default:
      return act(context, UpdateLoyaltyProgram, { input: settingsOf(form, id) }, (to) => to.updateLoyaltyProgram);
  }
}
