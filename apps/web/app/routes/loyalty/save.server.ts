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
import type { ChangeLoyaltyProgramStatusInput, UpdateLoyaltyProgramInput } from '../../graphql/generated/types.ts';
import { act, refused } from '../../lib/act.server.ts';
import { textOf } from '../../lib/form-values.ts';
import { leave } from '../../lib/leave.server.ts';
import { viewerOf } from '../../lib/viewer.server.ts';
import { decimalOf, wholeOf } from './fields.ts';
import { ruleOf } from './rule-input.ts';

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

async function addRule(context: Context, programId: string, form: FormData) {
  const zone = (await viewerOf(context)).brand?.timeZone ?? 'UTC';
  const input = { idempotencyKey: textOf(form, 'key'), programId, rule: ruleOf(form, zone) };
  return act(context, CreateLoyaltyEarnRule, { input }, (to) => to.createLoyaltyEarnRule);
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
      return addRule(context, id, form);
    case 'rule-step': {
      const input = { id: textOf(form, 'rule'), expectedVersion, step };
      return act(context, ChangeLoyaltyEarnRuleStatus, { input }, (to) => to.changeLoyaltyEarnRuleStatus);
    }
    default:
      return act(context, UpdateLoyaltyProgram, { input: settingsOf(form, id) }, (to) => to.updateLoyaltyProgram);
  }
}
