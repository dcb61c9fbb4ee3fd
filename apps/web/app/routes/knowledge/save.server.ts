import type { RouterContextProvider } from 'react-router';
import { CreateKnowledge, UpdateKnowledge } from '../../graphql/generated/documents.ts';
import type { KnowledgeLanguage, KnowledgeStatus } from '../../graphql/generated/types.ts';
import { act, refused } from '../../lib/act.server.ts';
import { leave } from '../../lib/leave.server.ts';

type Context = Readonly<RouterContextProvider>;

const text = (form: FormData, name: string): string => String(form.get(name) ?? '').trim();

function fieldsOf(form: FormData) {
  return {
    title: text(form, 'title'),
    body: String(form.get('body') ?? ''),
    language: text(form, 'language') as KnowledgeLanguage,
    tags: text(form, 'tags')
      .split(',')
      .map((tag) => tag.trim())
      .filter(Boolean),
  };
}

/** Writes a document. */
export async function createDocument(context: Context, form: FormData) {
  const input = { ...fieldsOf(form), idempotencyKey: text(form, 'key') };
  const acted = await act(context, CreateKnowledge, { input }, (answer) => answer.createKnowledgeDocument);
  if (acted.problem !== undefined) return refused(acted.problem);
  return leave(context, `/knowledge/${acted.done.document?.id ?? ''}`, { key: 'documentSaved' });
}

/** Changes a document, or takes a step in its life. */
export async function changeDocument(context: Context, id: string, form: FormData) {
  const step = text(form, 'status');
  const change = step === '' ? fieldsOf(form) : { status: step as KnowledgeStatus };
  const input = { id, expectedVersion: Number(form.get('version')), ...change };
  const acted = await act(context, UpdateKnowledge, { input }, (answer) => answer.updateKnowledgeDocument);
  if (acted.problem !== undefined) return refused(acted.problem);
  return leave(context, `/knowledge/${id}`, { key: 'documentSaved' });
}
