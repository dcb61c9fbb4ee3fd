import { data, type RouterContextProvider } from 'react-router';
import {
  AddCrmFile,
  EndRelation,
  RelatePerson,
  RemoveCrmFile,
  RemoveCrmNote,
  RemoveRelation,
  WriteCrmNote,
} from '../../graphql/generated/documents.ts';
import { act, refused, type Acted } from '../../lib/act.server.ts';
import { textOf } from '../../lib/form-values.ts';
import { leave } from '../../lib/leave.server.ts';
import type { UserError } from '../../lib/graph-error.ts';
import { aboutOf, notedOf, type RecordSubject } from './subject.ts';
import { finishTask, saveTask } from './task.server.ts';

type Context = Readonly<RouterContextProvider>;
type Done = Acted<{ readonly userErrors: readonly UserError[] }>;
type Step = (context: Context, form: FormData, subject: RecordSubject) => Promise<Done>;

const idOf = (form: FormData): { id: string } => ({ id: textOf(form, 'id') });

const steps: Readonly<Record<string, readonly [tab: string, step: Step]>> = {
  note: [
    'notes',
    (context, form, subject) => {
      const input = { ...notedOf(subject), idempotencyKey: textOf(form, 'key'), text: textOf(form, 'text') };
      return act(context, WriteCrmNote, { input }, (answer) => answer.writeCrmNote);
    },
  ],
  pinNote: [
    'notes',
    (context, form) => {
      const input = {
        ...{ ...idOf(form), idempotencyKey: textOf(form, 'key'), text: textOf(form, 'text') },
        ...{ expectedVersion: Number(form.get('version')), pinned: textOf(form, 'pinned') === '1' },
      };
      return act(context, WriteCrmNote, { input }, (answer) => answer.writeCrmNote);
    },
  ],
  removeNote: [
    'notes',
    (context, form) => act(context, RemoveCrmNote, { input: idOf(form) }, (answer) => answer.removeCrmNote),
  ],
  addFile: [
    'files',
    (context, form, { kind, id }) => {
      const noteId = textOf(form, 'noteId');
      const input = {
        ...{ idempotencyKey: textOf(form, 'key'), subject: noteId ? ('NOTE' as const) : kind, subjectId: noteId || id },
        ...{ name: textOf(form, 'name'), url: textOf(form, 'url') },
      };
      return act(context, AddCrmFile, { input }, (answer) => answer.addCrmFile);
    },
  ],
  removeFile: [
    'files',
    (context, form) => act(context, RemoveCrmFile, { input: idOf(form) }, (answer) => answer.removeCrmFile),
  ],
  relate: ['relations', relate],
  endRelation: [
    'relations',
    (context, form) => {
      const input = { ...idOf(form), until: textOf(form, 'until') || null };
      return act(context, EndRelation, { input }, (answer) => answer.endRelation);
    },
  ],
  removeRelation: [
    'relations',
    (context, form) => act(context, RemoveRelation, { input: idOf(form) }, (answer) => answer.removeRelation),
  ],
};

function relate(context: Context, form: FormData, { kind, id }: RecordSubject): Promise<Done> {
  const other = textOf(form, 'otherId');
  const input = {
    ...{ idempotencyKey: textOf(form, 'key'), role: textOf(form, 'role') },
    ...(kind === 'COMPANY' ? { companyId: id, personId: other } : { personId: id, companyId: other }),
    ...{ since: textOf(form, 'since') || null, until: textOf(form, 'until') || null },
  };
  return act(context, RelatePerson, { input }, (answer) => answer.relatePerson);
}

/** What the tabs of a record do: notes, tasks, files and relations, wherever they stand. */
export async function actOnRecord(context: Context, form: FormData, subject: RecordSubject) {
  const intent = textOf(form, 'intent');
  const tasks = `${subject.at}?tab=tasks`;
  if (intent === 'task') return saveTask(context, form, tasks, aboutOf(subject));
  if (intent === 'done' || intent === 'cancelTask') return finishTask(context, form, tasks);
  const step = steps[intent];
  if (step === undefined) throw data({ code: 'NOT_FOUND' }, { status: 404 });
  const { problem } = await step[1](context, form, subject);
  const tab = textOf(form, 'noteId') === '' ? step[0] : 'notes';
  return problem === undefined
    ? leave(context, `${subject.at}?tab=${tab}`, { key: 'catalogueSaved' })
    : refused(problem);
}
