import type { RouterContextProvider } from 'react-router';
import {
  ActivateFlag,
  ArchiveFlag,
  CreateFlag,
  SetFlagOverride,
  SwitchFlag,
  UpdateFlag,
} from '../../graphql/generated/documents.ts';
import type { FlagServeInput, FlagType, FlagVariantInput } from '../../graphql/generated/types.ts';
import { act, refused } from '../../lib/act.server.ts';
import { leave } from '../../lib/leave.server.ts';
import type { Definition } from './edited.ts';

type Context = Readonly<RouterContextProvider>;

const text = (form: FormData, name: string): string => String(form.get(name) ?? '').trim();
const json = <T>(form: FormData, name: string): T => JSON.parse(text(form, name)) as T;

/** Drafts a flag and opens it. */
export async function createFlag(context: Context, form: FormData) {
  const input = {
    key: text(form, 'key'),
    name: text(form, 'name'),
    description: text(form, 'description'),
    ...variantsOf(form),
    overridable: form.get('overridable') === 'on',
    idempotencyKey: text(form, 'idempotencyKey'),
  };
  const acted = await act(context, CreateFlag, { input }, (answer) => answer.createFlag);
  if (acted.problem !== undefined) return refused(acted.problem);
  return leave(context, `/flags/${acted.done.flag?.id ?? ''}`, { key: 'flagSaved' });
}

/** A boolean flag has "on" and "off" where its author names nothing else. */
function variantsOf(form: FormData): { type: FlagType; variants?: FlagVariantInput[]; offVariant?: string } {
  const type = (text(form, 'type') || 'BOOLEAN') as FlagType;
  if (type === 'BOOLEAN') return { type };
  return { type, variants: json<FlagVariantInput[]>(form, 'variants'), offVariant: text(form, 'offVariant') };
}

/** Whatever a form on the flag's page asks for. */
export async function changeFlag(context: Context, id: string, form: FormData) {
  const acted = await perform(context, id, form);
  if (acted.problem !== undefined) return refused(acted.problem);
  return leave(context, `/flags/${id}`, { key: acted.done.pendingApproval == null ? 'flagSaved' : 'flagWaits' });
}

function perform(context: Context, id: string, form: FormData) {
  const step = { id, expectedVersion: Number(form.get('version')), comment: text(form, 'comment') || null };
  switch (text(form, 'intent')) {
    case 'activate':
      return act(context, ActivateFlag, { input: step }, (answer) => answer.activateFlag);
    case 'archive':
      return act(context, ArchiveFlag, { input: step }, (answer) => answer.archiveFlag);
    case 'switch':
      return act(
        context,
        SwitchFlag,
        { input: { ...step, enabled: text(form, 'enabled') === 'on' } },
        (a) => a.switchFlag,
      );
    case 'override':
      return override(context, id, form);
    default:
      return act(context, UpdateFlag, { input: { ...step, ...settingsOf(form) } }, (answer) => answer.updateFlag);
  }
}

function settingsOf(form: FormData) {
  return {
    ...json<Definition>(form, 'definition'),
    name: text(form, 'name'),
    description: text(form, 'description'),
    ownerId: text(form, 'ownerId') || null,
    salt: text(form, 'salt') || null,
    overridable: form.get('overridable') === 'on',
    permanent: form.get('permanent') === 'on',
    protected: form.get('protected') === 'on',
  };
}

function override(context: Context, flagId: string, form: FormData) {
  const serve =
    text(form, 'serve') === '' ? null : { bucketBy: 'USER' as const, ...json<FlagServeInput>(form, 'serve') };
  const comment = text(form, 'comment') || null;
  const step = { flagId, expectedVersion: Number(form.get('version')), comment };
  const input = { ...step, enabled: form.get('off') !== 'on', serve };
  return act(context, SetFlagOverride, { input }, (answer) => answer.setFlagOverride);
}
