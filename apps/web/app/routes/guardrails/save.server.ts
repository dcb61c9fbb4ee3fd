import type { RouterContextProvider } from 'react-router';
import { SetGuardrail } from '../../graphql/generated/documents.ts';
import type { GuardrailPartsFragment, PricingGuardrailPolicy } from '../../graphql/generated/types.ts';
import { act, refused } from '../../lib/act.server.ts';
import { leave } from '../../lib/leave.server.ts';

type Context = Readonly<RouterContextProvider>;

const text = (form: FormData, name: string): string => String(form.get(name) ?? '').trim();

/** Sets a guardrail from a form; a pause or its end can be undone from the message. */
export async function saveGuardrail(context: Context, form: FormData) {
  const id = text(form, 'id');
  const active = text(form, 'active') === 'on';
  const toggled = text(form, 'intent') === 'toggle';
  const input = {
    kind: 'MINIMUM_MARGIN' as const,
    channelId: text(form, 'channel') || null,
    minimumMarginPercent: text(form, 'minimum').replace(',', '.'),
    policy: text(form, 'policy') as PricingGuardrailPolicy,
    active,
    ...(id === '' ? {} : { id, expectedVersion: Number(form.get('version')) }),
  };
  const acted = await act(context, SetGuardrail, { input }, (answer) => answer.setPricingGuardrail);
  if (acted.problem !== undefined) return refused(acted.problem);
  const saved = acted.done.guardrail;
  if (acted.done.warnings.some(({ code }) => code === 'APPROVAL_PENDING'))
    return leave(context, '/guardrails', { key: 'guardrailWaits' });
  if (!toggled || saved == null) return leave(context, '/guardrails', { key: 'guardrailSaved' });
  const undo = { action: '/guardrails', fields: fieldsOf(saved, !saved.active) };
  return leave(context, '/guardrails', { key: active ? 'guardrailResumed' : 'guardrailPaused', undo });
}

const fieldsOf = (guardrail: GuardrailPartsFragment, active: boolean): Record<string, string> => ({
  intent: 'toggle',
  id: guardrail.id,
  version: String(guardrail.version),
  channel: guardrail.channel?.id ?? '',
  minimum: guardrail.minimumMarginPercent,
  policy: guardrail.policy,
  active: active ? 'on' : '',
});
