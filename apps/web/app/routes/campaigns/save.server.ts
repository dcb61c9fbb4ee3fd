import { randomUUID } from 'node:crypto';
import type { RouterContextProvider } from 'react-router';
import {
  ApproveCampaign,
  CancelCampaign,
  ChooseCampaignArm,
  CreateCampaign,
  LaunchCampaign,
  PauseCampaign,
  RejectCampaign,
  ResumeCampaign,
  SubmitCampaign,
  UpdateCampaign,
} from '../../graphql/generated/documents.ts';
import type {
  CampaignArmInput,
  CampaignChannel,
  CampaignGoalKind,
  CampaignMetric,
} from '../../graphql/generated/types.ts';
import { act, refused } from '../../lib/act.server.ts';
import { textOf } from '../../lib/form-values.ts';
import { leave } from '../../lib/leave.server.ts';
import type { Problem } from '../../lib/problem.ts';
import { plainDecimal } from '../../lib/typed-decimal.ts';
import { viewerOf } from '../../lib/viewer.server.ts';
import { instantOfWall } from '../../lib/wall-time.ts';

type Context = Readonly<RouterContextProvider>;

const whole = (form: FormData, name: string): number | null =>
  textOf(form, name) === '' ? null : Number(textOf(form, name));
const decimal = (form: FormData, name: string): string | null => plainDecimal(textOf(form, name)) || null;
const instant = (form: FormData, name: string, zone: string): string | null =>
  textOf(form, name) === '' ? null : instantOfWall(textOf(form, name), zone);
const address = (id: string, tab = ''): string => `/marketing/campaigns/${id}${tab && `?tab=${tab}`}`;

function planOf(form: FormData, zone: string) {
  const kind = textOf(form, 'goal') as CampaignGoalKind | '';
  const budget = decimal(form, 'budget');
  const currency = textOf(form, 'currency').toUpperCase() || 'EUR';
  return {
    ...{ name: textOf(form, 'name'), code: textOf(form, 'code'), description: textOf(form, 'description') || null },
    channels: form.getAll('channel').map(String) as CampaignChannel[],
    budget: { decimal: budget ?? '0', currency },
    ...{ startsAt: instant(form, 'startsAt', zone), endsAt: instant(form, 'endsAt', zone) },
    goal: kind === '' ? null : { kind, target: decimal(form, 'target') ?? '0' },
    ...{ segmentId: textOf(form, 'segmentId') || null, purpose: textOf(form, 'purpose') || null },
    ...{ keepAdding: form.get('keepAdding') === 'on', testShare: whole(form, 'testShare') ?? 100 },
    winnerMetric: (textOf(form, 'winnerMetric') || null) as CampaignMetric | null,
    winnerAfterHours: whole(form, 'winnerAfterHours'),
  };
}

/** Keeps the plan; a new campaign goes on with its content. */
async function savePlan(context: Context, id: string, form: FormData) {
  const { brand } = await viewerOf(context);
  const plan = planOf(form, brand?.timeZone ?? 'UTC');
  if (id === 'new') {
    const input = { ...plan, currency: plan.budget.currency, idempotencyKey: textOf(form, 'key') };
    const { done, problem } = await act(context, CreateCampaign, { input }, (answer) => answer.createCampaign);
    if (problem) return refused(problem);
    return leave(context, address(done.campaign?.id ?? '', 'content'), { key: 'catalogueSaved' });
  }
  const input = { ...plan, id, expectedVersion: whole(form, 'version') ?? 0 };
  const { problem } = await act(context, UpdateCampaign, { input }, (answer) => answer.updateCampaign);
  return problem ? refused(problem) : leave(context, address(id), { key: 'catalogueSaved' });
}

async function saveContent(context: Context, id: string, form: FormData) {
  const arms = JSON.parse(textOf(form, 'arms') || '[]') as CampaignArmInput[];
  const input = { id, expectedVersion: whole(form, 'version') ?? 0, arms };
  const { problem } = await act(context, UpdateCampaign, { input }, (answer) => answer.updateCampaign);
  return problem ? refused(problem) : leave(context, address(id, 'content'), { key: 'catalogueSaved' });
}

async function step(context: Context, id: string, form: FormData): Promise<Problem | undefined> {
  const base = { id, expectedVersion: whole(form, 'version') ?? 0 };
  const input = { ...base, note: textOf(form, 'reason') || null };
  const key = { ...base, idempotencyKey: randomUUID() };
  switch (textOf(form, 'intent')) {
    case 'SUBMIT':
      return (await act(context, SubmitCampaign, { input }, (answer) => answer.submitCampaign)).problem;
    case 'APPROVE':
      return (await act(context, ApproveCampaign, { input }, (answer) => answer.approveCampaign)).problem;
    case 'REJECT':
      return (await act(context, RejectCampaign, { input }, (answer) => answer.rejectCampaign)).problem;
    case 'PAUSE':
      return (await act(context, PauseCampaign, { input }, (answer) => answer.pauseCampaign)).problem;
    case 'RESUME':
      return (await act(context, ResumeCampaign, { input }, (answer) => answer.resumeCampaign)).problem;
    case 'CANCEL':
      return (await act(context, CancelCampaign, { input }, (answer) => answer.cancelCampaign)).problem;
    case 'CHOOSE': {
      const chosen = { ...key, arm: textOf(form, 'arm') };
      return (await act(context, ChooseCampaignArm, { input: chosen }, (answer) => answer.chooseCampaignArm)).problem;
    }
    case 'LAUNCH':
    case 'LAUNCH_NOW': {
      const launched = { ...key, now: textOf(form, 'intent') === 'LAUNCH_NOW' };
      return (await act(context, LaunchCampaign, { input: launched }, (answer) => answer.launchCampaign)).problem;
    }
    default:
      // Nothing goes out because a button was not understood.
      throw new Response(null, { status: 400 });
  }
}

/** What a form of a campaign's page asks for. */
export async function handleCampaign(context: Context, id: string, form: FormData) {
  const intent = textOf(form, 'intent');
  if (intent === 'plan') return savePlan(context, id, form);
  if (intent === 'content') return saveContent(context, id, form);
  const problem = await step(context, id, form);
  if (problem) return refused(problem);
  return leave(context, address(id, intent === 'CHOOSE' ? 'results' : ''), { key: 'campaignDone' });
}
