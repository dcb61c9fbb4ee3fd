import { data, type RouterContextProvider } from 'react-router';
import { BulkEditPreview, StartBulkEdit, UndoBulkEdit } from '../../graphql/generated/documents.ts';
import type { BulkEditPatchInput, BulkEditPreviewQuery, ProductAction } from '../../graphql/generated/types.ts';
import { GraphFailure } from '../../lib/ask.server.ts';
import { act, refused } from '../../lib/act.server.ts';
import { linesOf, textOf } from '../../lib/form-values.ts';
import { gqlOrFailure } from '../../lib/gql.server.ts';
import { leave } from '../../lib/leave.server.ts';
import type { Problem } from '../../lib/problem.ts';
import { stateOf } from '../../lib/request.server.ts';
import { productFilter } from '../products/list.server.ts';

type Context = Readonly<RouterContextProvider>;
type Preview = NonNullable<BulkEditPreviewQuery['previewBulkEdit']>;

interface Answer {
  readonly preview?: Preview;
  readonly problem?: Problem;
}

function patchOf(form: FormData): BulkEditPatchInput {
  const [action, category, brandName] = [textOf(form, 'action'), textOf(form, 'category'), textOf(form, 'brandName')];
  const [addTags, removeTags] = [linesOf(form, 'addTags'), linesOf(form, 'removeTags')];
  const [attributeId = '', kind = ''] = textOf(form, 'attribute').split(' ');
  const value = textOf(form, 'value');
  const options = kind === 'SELECT' || kind === 'MULTI_SELECT' ? linesOf(form, 'value') : null;
  return {
    ...(action === '' ? {} : { action: action as ProductAction }),
    ...(category === '' ? {} : { category: category === '-' ? null : category }),
    ...(brandName === '' ? {} : { brandName: brandName === '-' ? null : brandName }),
    ...(addTags.length === 0 ? {} : { addTags }),
    ...(removeTags.length === 0 ? {} : { removeTags }),
    ...(attributeId === ''
      ? {}
      : { attributes: [{ attributeId, ...(options === null ? { value: value || null } : { options }) }] }),
  };
}

/** Shows what an edit of the address's products would do, or starts it. */
export async function runBulkEdit(
  context: Context,
  params: URLSearchParams,
  form: FormData,
): Promise<Response | ReturnType<typeof data<Answer>>> {
  const [filter, patch] = [productFilter(params), patchOf(form)];
  if (textOf(form, 'intent') === 'preview') {
    try {
      const { previewBulkEdit } = await gqlOrFailure(context, BulkEditPreview, { filter, patch });
      return data<Answer>(previewBulkEdit == null ? {} : { preview: previewBulkEdit });
    } catch (error) {
      if (!(error instanceof GraphFailure)) throw error;
      const errors = [{ code: error.fault.code, message: error.fault.message, path: [] }];
      return data<Answer>({ problem: { errors, requestId: stateOf(context).requestId } }, { status: 422 });
    }
  }
  const input = { filter, patch, expectedCount: Number(form.get('count')), idempotencyKey: textOf(form, 'key') };
  const acted = await act(context, StartBulkEdit, { input }, (answer) => answer.startBulkEdit);
  if (acted.problem !== undefined) return data<Answer>({ problem: acted.problem }, { status: 422 });
  return leave(context, `/bulk-edits/${acted.done.edit?.id ?? ''}`, { key: 'catalogueSaved' });
}

/** Takes a bulk edit back. */
export async function undoBulkEdit(context: Context, id: string, form: FormData) {
  const input = { id, idempotencyKey: textOf(form, 'key') };
  const { problem } = await act(context, UndoBulkEdit, { input }, (answer) => answer.undoBulkEdit);
  return problem === undefined ? leave(context, `/bulk-edits/${id}`, { key: 'catalogueSaved' }) : refused(problem);
}
