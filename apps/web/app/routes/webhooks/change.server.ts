import { data, type RouterContextProvider } from 'react-router';
import {
  CreateWebhook,
  PauseWebhook,
  RedeliverWebhook,
  RemoveWebhook,
  ResumeWebhook,
  RotateWebhook,
  TestWebhook,
  UpdateWebhook,
} from '../../graphql/generated/documents.ts';
import { act, refused } from '../../lib/act.server.ts';
import { leave } from '../../lib/leave.server.ts';

type Context = Readonly<RouterContextProvider>;

const text = (form: FormData, name: string): string => String(form.get(name) ?? '').trim();

const valuesOf = (form: FormData) => ({
  url: text(form, 'url'),
  description: text(form, 'description'),
  eventTypes: text(form, 'events')
    .split(/[\s,]+/)
    .filter((type) => type !== ''),
});

/** Every change of the page comes here; the intent says which. */
export async function changeWebhook(context: Context, form: FormData) {
  const intent = text(form, 'intent');
  const one = { id: text(form, 'id'), expectedVersion: Number(form.get('version')) };
  if (intent === 'create' || intent === 'rotate') return withSecret(context, form, one);
  const [key, acted] = await changed(context, intent, form, one);
  if (acted.problem !== undefined) return refused(acted.problem);
  return leave(context, intent === 'update' || intent === 'test' ? `/webhooks?open=${one.id}` : '/webhooks', { key });
}

type One = { readonly id: string; readonly expectedVersion: number };

async function changed(context: Context, intent: string, form: FormData, one: One) {
  if (intent === 'update') {
    const input = { ...one, ...valuesOf(form) };
    return [
      'webhookSaved',
      await act(context, UpdateWebhook, { input }, (done) => done.updateWebhookEndpoint),
    ] as const;
  }
  if (intent === 'pause')
    return [
      'webhookPaused',
      await act(context, PauseWebhook, { input: one }, (done) => done.pauseWebhookEndpoint),
    ] as const;
  if (intent === 'resume')
    return [
      'webhookResumed',
      await act(context, ResumeWebhook, { input: one }, (done) => done.resumeWebhookEndpoint),
    ] as const;
  if (intent === 'remove')
    return [
      'webhookRemoved',
      await act(context, RemoveWebhook, { input: one }, (done) => done.removeWebhookEndpoint),
    ] as const;
  if (intent === 'test') {
    const input = { endpointId: one.id, idempotencyKey: text(form, 'key') };
    return ['webhookTested', await act(context, TestWebhook, { input }, (done) => done.sendTestWebhook)] as const;
  }
  const input = { id: one.id };
  return [
    'webhookRedelivered',
    await act(context, RedeliverWebhook, { input }, (done) => done.redeliverWebhook),
  ] as const;
}

/** The secret is in this answer and in no address, cookie or page after it. */
async function withSecret(context: Context, form: FormData, one: One) {
  const acted =
    text(form, 'intent') === 'create'
      ? await act(
          context,
          CreateWebhook,
          { input: { ...valuesOf(form), idempotencyKey: text(form, 'key') } },
          (done) => done.createWebhookEndpoint,
        )
      : await act(context, RotateWebhook, { input: { ...one, overlapHours: 24 } }, (done) => done.rotateWebhookSecret);
  if (acted.problem !== undefined) return refused(acted.problem);
  return data({ secret: acted.done.secret ?? '' }, { headers: { 'cache-control': 'no-store' } });
}
