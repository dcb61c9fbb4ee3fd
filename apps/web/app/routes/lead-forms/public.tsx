import { useTranslation } from 'react-i18next';
import { data, Form, useNavigation } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { AreaField, TextField } from '../../components/text-field.tsx';
import { PublicLeadForm, SubmitLeadForm } from '../../graphql/generated/documents.ts';
import { textOf } from '../../lib/form-values.ts';
import { actOpenly, askOpenly } from '../../lib/open.server.ts';
import type { Route } from './+types/public';
import type { FormField } from './fields.ts';

export async function loader({ params, context }: Route.LoaderArgs) {
  const { publicLeadForm } = await askOpenly(context, PublicLeadForm, { publicKey: params.key });
  if (publicLeadForm == null) throw data({ code: 'NOT_FOUND' }, { status: 404 });
  return { form: publicLeadForm, key: crypto.randomUUID() };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const form = await request.formData();
  const given = [...form].filter(([name]) => name.startsWith('value.'));
  const values = Object.fromEntries(given.map(([name, value]) => [name.slice('value.'.length), valueOf(value)]));
  const input = {
    ...{
      publicKey: params.key,
      values,
      consent: form.get('consent') !== null,
      website: textOf(form, 'website') || null,
    },
    idempotencyKey: textOf(form, 'key'),
  };
  const { problem } = await actOpenly(context, SubmitLeadForm, { input }, (answer) => answer.submitLeadForm);
  return data({ problem }, { status: problem ? 422 : 200 });
}

const valueOf = (value: FormDataEntryValue): string | boolean => (value === 'true' ? true : String(value));

/** A form as anybody sees it, signed in or not. */
export default function PublicForm({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  const { form, key } = loaderData;
  const sent = actionData !== undefined && actionData.problem === undefined;
  return (
    <main className="mx-auto flex min-h-dvh w-full max-w-[560px] flex-col gap-5 px-4 py-8">
      <title>{form.name}</title>
      <h1 className="text-title">{form.name}</h1>
      {sent ? (
        <Notice tone="info" live title={t('leadForms.thanks')} />
      ) : (
        <Form method="post" className="flex flex-col gap-4">
          {actionData?.problem !== undefined && <ProblemNotice problem={actionData.problem} />}
          <input type="hidden" name="key" value={key} />
          {/* Hidden from people: only programs fill it. */}
          <input
            name="website"
            tabIndex={-1}
            autoComplete="off"
            aria-hidden="true"
            className="absolute -left-[9999px]"
          />
          {(form.fields as unknown as FormField[]).map((field) => (
            <Question key={field.key} field={field} />
          ))}
          {form.consentText != null && (
            <label className="flex items-start gap-2">
              <input type="checkbox" name="consent" required className="mt-0.5 size-4 shrink-0 accent-(--accent)" />
              <span className="whitespace-pre-line">{form.consentText}</span>
            </label>
          )}
          <Button type="submit" look="primary" disabled={busy} className="self-start">
            {t('leadForms.send')}
          </Button>
        </Form>
      )}
    </main>
  );
}

const types = { TEXT: 'text', EMAIL: 'email', PHONE: 'tel', NUMBER: 'number' } as const;

function Question({ field }: { readonly field: FormField }) {
  const { key, label, kind, required, choices } = field;
  const name = `value.${key}`;
  if (kind === 'LONG_TEXT')
    return <AreaField label={label} name={name} required={required} rows={4} maxLength={4000} />;
  if (kind === 'CHOICE')
    return (
      <SelectField
        label={label}
        name={name}
        required={required}
        options={[['', '—'], ...choices.map((one) => [one, one] as const)]}
      />
    );
  if (kind === 'CHECK')
    return (
      <label className="flex items-center gap-2">
        <input type="checkbox" name={name} value="true" required={required} className="size-4 accent-(--accent)" />
        {label}
      </label>
    );
  return <TextField label={label} name={name} type={types[kind]} required={required} maxLength={500} />;
}
