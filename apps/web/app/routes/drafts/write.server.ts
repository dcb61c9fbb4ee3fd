import type { RouterContextProvider } from 'react-router';
import { CreatePriceDraft, SubmitPriceDraft } from '../../graphql/generated/documents.ts';
import { act, refused } from '../../lib/act.server.ts';
import { leave } from '../../lib/leave.server.ts';
import { linesInput, type DraftLine } from './draft-line.ts';

type Context = Readonly<RouterContextProvider>;

/** Checks, saves, or saves and submits what is in the editor. */
export async function write(context: Context, form: FormData) {
  const intent = String(form.get('intent'));
  const lines = linesInput(JSON.parse(String(form.get('lines') ?? '[]')) as DraftLine[]);
  const title = String(form.get('title') ?? '').trim();
  const validateOnly = intent === 'check';
  const input = {
    title: title === '' && validateOnly ? '-' : title,
    rationale: String(form.get('rationale') ?? '').trim(),
    lines,
    idempotencyKey: validateOnly ? crypto.randomUUID() : String(form.get('key')),
    validateOnly,
  };
  const created = await act(context, CreatePriceDraft, { input }, (answer) => answer.createPriceDraft);
  if (created.problem !== undefined) return refused(created.problem);
  const draft = created.done.draft;
  if (validateOnly || draft == null) return { checked: created.done.preview ?? [] };
  if (intent !== 'submit') return leave(context, `/drafts/${draft.id}`, { key: 'draftSaved' });
  const submitted = await act(
    context,
    SubmitPriceDraft,
    { input: { id: draft.id, expectedVersion: draft.version } },
    (answer) => answer.submitPriceDraft,
  );
  // Written but not submitted, for instance since a guardrail blocks: the draft's own page says why.
  return leave(context, `/drafts/${draft.id}`, {
    key: submitted.problem === undefined ? 'draftSubmitted' : 'draftSaved',
  });
}
