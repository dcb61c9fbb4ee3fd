import type { RouterContextProvider } from 'react-router';
import {
  ArchiveAutomationRule,
  ResumeAutomationRule,
  SwitchOffAutomationRule,
  SwitchOnAutomationRule,
} from '../../graphql/generated/documents.ts';
import { act, refused } from '../../lib/act.server.ts';
import { leave } from '../../lib/leave.server.ts';

type Context = Readonly<RouterContextProvider>;

/** Does a step of a rule, in the version that the person has seen. */
export async function stepRule(context: Context, id: string, form: FormData) {
  const intent = String(form.get('intent'));
  const input = { id, expectedVersion: Number(form.get('version')) };
  const acted = await step(context, intent, input);
  if (acted.problem !== undefined) return refused(acted.problem);
  const key = { off: 'automationOff', archive: 'automationArchived' }[intent] ?? 'automationOn';
  return leave(context, `/automations/${id}`, { key });
}

function step(context: Context, intent: string, input: { id: string; expectedVersion: number }) {
  if (intent === 'off')
    return act(context, SwitchOffAutomationRule, { input }, (answer) => answer.switchOffAutomationRule);
  if (intent === 'resume')
    return act(context, ResumeAutomationRule, { input }, (answer) => answer.resumeAutomationRule);
  if (intent === 'archive')
    return act(context, ArchiveAutomationRule, { input }, (answer) => answer.archiveAutomationRule);
  return act(context, SwitchOnAutomationRule, { input }, (answer) => answer.switchOnAutomationRule);
}
