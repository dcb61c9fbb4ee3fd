import type { RouterContextProvider } from 'react-router';
import { fileRequest, type FileService } from './files.server.ts';
import { textOf } from './form-values.ts';
import { refusalOf, type Problem } from './problem.ts';

type Context = Readonly<RouterContextProvider>;
export type Uploaded = { readonly fileId: string; readonly problem?: undefined } | { readonly problem: Problem };

/** The file of a form's field `file`, sent on to a service; one that went up before is named by the field `fileId`. */
export async function uploadOf(
  context: Context,
  form: FormData,
  service: FileService,
  path: string,
): Promise<Uploaded> {
  const file = form.get('file');
  const known = textOf(form, 'fileId');
  if (!(file instanceof File) || file.size === 0)
    return known === '' ? { problem: refusalOf('FILE_MISSING', 'file') } : { fileId: known };
  const answer = await fileRequest(
    context,
    `${path}?name=${encodeURIComponent(file.name)}`,
    { method: 'POST', body: await file.arrayBuffer(), headers: { 'content-type': 'application/octet-stream' } },
    service,
  );
  const body = (await answer.json().catch(() => ({}))) as { fileId?: string; code?: string; message?: string };
  if (answer.ok && body.fileId !== undefined) return { fileId: body.fileId };
  return { problem: problemOf(body.code ?? 'FILE_REFUSED', body.message ?? '') };
}

const problemOf = (code: string, message: string): Problem => ({
  errors: [{ code, message, path: ['file'] }],
  requestId: '',
});
