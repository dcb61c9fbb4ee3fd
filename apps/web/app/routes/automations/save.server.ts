import { randomUUID } from 'node:crypto';
import type { RouterContextProvider } from 'react-router';
import { CreateAutomationRule, UpdateAutomationRule } from '../../graphql/generated/documents.ts';
import type { AutomationDefinitionInput } from '../../graphql/generated/types.ts';
import { act, refused } from '../../lib/act.server.ts';
import { leave } from '../../lib/leave.server.ts';

type Context = Readonly<RouterContextProvider>;

/** Keeps a rule: a new one, or a new revision of one. */
export async function saveRule(context: Context, form: FormData, id?: string) {
  const text = (name: string): string => String(form.get(name) ?? '').trim();
  const definition = JSON.parse(text('definition')) as AutomationDefinitionInput;
  const head = { name: text('name'), description: text('description'), definition };
  const acted =
    id === undefined
      ? await act(
          context,
          CreateAutomationRule,
          { input: { ...head, idempotencyKey: text('key') || randomUUID() } },
          (answer) => answer.createAutomationRule,
        )
      : await act(
          context,
          UpdateAutomationRule,
          { input: { ...head, id, expectedVersion: Number(form.get('version')) } },
          (answer) => answer.updateAutomationRule,
        );
  if (acted.problem !== undefined) return refused(acted.problem);
  return leave(context, `/automations/${acted.done.rule?.id ?? ''}`, { key: 'automationSaved' });
}
