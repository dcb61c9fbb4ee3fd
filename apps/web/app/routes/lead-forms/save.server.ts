import type { RouterContextProvider } from 'react-router';
import { CreateLeadForm, UpdateLeadForm } from '../../graphql/generated/documents.ts';
import { act, refused } from '../../lib/act.server.ts';
import { textOf } from '../../lib/form-values.ts';
import { leave } from '../../lib/leave.server.ts';

/** Makes a form or changes one. */
export async function saveForm(context: Readonly<RouterContextProvider>, id: string, form: FormData) {
  const wanted = {
    ...{
      name: textOf(form, 'name'),
      source: textOf(form, 'source'),
      perMinute: Number(textOf(form, 'perMinute')) || 5,
    },
    ...{
      fields: JSON.parse(textOf(form, 'fields') || '[]') as object,
      consentText: textOf(form, 'consentText') || null,
    },
    ...{ campaignCode: textOf(form, 'campaignCode') || null, assigneeId: textOf(form, 'assigneeId') || null },
    pipelineId: textOf(form, 'pipelineId') || null,
  };
  const { done, problem } =
    id === 'new'
      ? await act(
          context,
          CreateLeadForm,
          { input: { ...wanted, idempotencyKey: textOf(form, 'key') } },
          (answer) => answer.createLeadForm,
        )
      : await act(
          context,
          UpdateLeadForm,
          {
            input: { ...wanted, id, expectedVersion: Number(textOf(form, 'version')), open: form.get('open') !== null },
          },
          (answer) => answer.updateLeadForm,
        );
  return problem ? refused(problem) : leave(context, `/leads/forms/${done.form?.id ?? ''}`, { key: 'catalogueSaved' });
}
