import type { RouterContextProvider } from 'react-router';
import { CreateApiKey, EndApiKeyOverlap, RevokeApiKey, RotateApiKey } from '../../graphql/generated/documents.ts';
import { act, refused } from '../../lib/act.server.ts';
import { leave } from '../../lib/leave.server.ts';

type Context = Readonly<RouterContextProvider>;

const DAY_MS = 86_400_000;
const text = (form: FormData, name: string): string => String(form.get(name) ?? '').trim();

/** What an action of the page does; a new secret goes to this one answer and is kept nowhere. */
export async function saveApiKey(context: Context, form: FormData) {
  const key = { id: text(form, 'id'), expectedVersion: Number(form.get('version')) };
  switch (text(form, 'intent')) {
    case 'create':
      return create(context, form);
    case 'rotate':
      return rotate(context, { ...key, overlapHours: Number(form.get('overlap')) });
    case 'end-overlap': {
      const { problem } = await act(context, EndApiKeyOverlap, { input: key }, (answer) => answer.endApiKeyOverlap);
      return problem ? refused(problem) : leave(context, '/api-keys', { key: 'apiKeyOverlapEnded' });
    }
    default: {
      const { problem } = await act(context, RevokeApiKey, { input: key }, (answer) => answer.revokeApiKey);
      return problem ? refused(problem) : leave(context, '/api-keys', { key: 'apiKeyRevoked' });
    }
  }
}

async function create(context: Context, form: FormData) {
  const days = Number(form.get('lifetime'));
  const input = {
    name: text(form, 'name'),
    scopes: form.getAll('scope').map(String),
    addresses: text(form, 'addresses')
      .split(/[\s,]+/)
      .filter(Boolean),
    expiresAt: days > 0 ? new Date(Date.now() + days * DAY_MS).toISOString() : null,
    idempotencyKey: text(form, 'once'),
  };
  const { problem, done } = await act(context, CreateApiKey, { input }, (answer) => answer.createApiKey);
  return problem ? refused(problem) : { name: done.apiKey?.name ?? '', secret: done.secret ?? null };
}

async function rotate(context: Context, input: { id: string; expectedVersion: number; overlapHours: number }) {
  const { problem, done } = await act(context, RotateApiKey, { input }, (answer) => answer.rotateApiKey);
  return problem ? refused(problem) : { name: done.apiKey?.name ?? '', secret: done.secret ?? null };
}
