import type { RouterContextProvider } from 'react-router';
import {
  AddCrmFile,
  CreatePerson,
  RemoveCrmFile,
  FinishCrmTask,
  SaveCrmTask,
  UpdatePerson,
  WriteCrmNote,
} from '../../graphql/generated/documents.ts';
import { act, refused } from '../../lib/act.server.ts';
import { textOf } from '../../lib/form-values.ts';
import { leave } from '../../lib/leave.server.ts';

type Context = Readonly<RouterContextProvider>;

const listOf = (form: FormData, name: string): string[] =>
  textOf(form, name)
    .split(/[,;\n]/)
    .map((one) => one.trim())
    .filter((one) => one !== '');

function factsOf(form: FormData) {
  const text = (name: string): string | null => textOf(form, name) || null;
  return {
    ...{ givenName: text('givenName'), familyName: text('familyName'), companyName: text('companyName') },
    ...{ language: text('language'), birthday: text('birthday'), country: text('country') },
    ...{ emails: listOf(form, 'emails'), phones: listOf(form, 'phones'), tags: listOf(form, 'tags') },
  };
}

/** Adds or changes a person from the panel's form. */
export async function savePerson(context: Context, form: FormData) {
  const id = textOf(form, 'id');
  const { done, problem } =
    id === ''
      ? await act(
          context,
          CreatePerson,
          { input: { ...factsOf(form), idempotencyKey: textOf(form, 'key') } },
          (a) => a.createPerson,
        )
      : await act(
          context,
          UpdatePerson,
          { input: { ...factsOf(form), id, expectedVersion: Number(form.get('version')) } },
          (a) => a.updatePerson,
        );
  if (problem !== undefined) return refused(problem);
  return leave(context, `/customers/${done.person?.id ?? id}`, { key: 'catalogueSaved' });
}

/** Adds a task. */
export async function addTask(context: Context, form: FormData, to: string, personId: string | null) {
  const due = textOf(form, 'dueAt');
  const input = {
    ...{ idempotencyKey: textOf(form, 'key'), title: textOf(form, 'title'), personId },
    ...{ dueAt: due === '' ? null : new Date(`${due}T12:00:00Z`).toISOString(), rule: textOf(form, 'rule') || null },
  };
  const { problem } = await act(context, SaveCrmTask, { input }, (answer) => answer.saveCrmTask);
  return problem === undefined ? leave(context, to, { key: 'catalogueSaved' }) : refused(problem);
}

/** Says that a task is done. */
export async function finishTask(context: Context, form: FormData, to: string) {
  const input = { id: textOf(form, 'id'), cancelled: false };
  const { problem } = await act(context, FinishCrmTask, { input }, (answer) => answer.finishCrmTask);
  return problem === undefined ? leave(context, to, { key: 'catalogueSaved' }) : refused(problem);
}

/** Writes a note about a person. */
export async function addNote(context: Context, form: FormData, personId: string) {
  const input = { idempotencyKey: textOf(form, 'key'), personId, text: textOf(form, 'text') };
  const { problem } = await act(context, WriteCrmNote, { input }, (answer) => answer.writeCrmNote);
  return problem === undefined
    ? leave(context, `/customers/${personId}?tab=notes`, { key: 'catalogueSaved' })
    : refused(problem);
}

const filesOf = (personId: string): string => `/customers/${personId}?tab=files`;

/** Lets a person's record point to a file. */
export async function addFile(context: Context, form: FormData, personId: string) {
  const input = {
    ...{ idempotencyKey: textOf(form, 'key'), subject: 'PERSON' as const, subjectId: personId },
    ...{ name: textOf(form, 'name'), url: textOf(form, 'url') },
  };
  const { problem } = await act(context, AddCrmFile, { input }, (answer) => answer.addCrmFile);
  return problem === undefined ? leave(context, filesOf(personId), { key: 'catalogueSaved' }) : refused(problem);
}

/** Lets it no longer point there. */
export async function removeFile(context: Context, form: FormData, personId: string) {
  const { problem } = await act(
    context,
    RemoveCrmFile,
    { input: { id: textOf(form, 'id') } },
    (answer) => answer.removeCrmFile,
  );
  return problem === undefined ? leave(context, filesOf(personId), { key: 'catalogueSaved' }) : refused(problem);
}
