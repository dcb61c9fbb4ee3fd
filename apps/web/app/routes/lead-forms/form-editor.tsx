import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { PersonPicker, type PickedPerson } from '../../components/person-picker.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { AreaField, TextField } from '../../components/text-field.tsx';
import { VersionField } from '../../components/version-field.tsx';
import { WholeField } from '../../components/whole-field.tsx';
import type { Problem } from '../../lib/problem.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { type FormField, usual } from './fields.ts';
import type { LeadFormData } from './form.tsx';
import { FormFields } from './form-fields.tsx';

type Props = LeadFormData & { readonly problem: Problem | undefined };

/** What a form asks and where its leads go. */
export function FormEditor({ form, pipelines, formKey, problem }: Props) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  const readOnly = !useViewer().can('crm.lead-form.write');
  const [person, pick] = useState<PickedPerson | undefined>(form?.assignee ? { ...form.assignee } : undefined);
  return (
    <Card>
      <Form method="post" className="flex flex-col gap-5">
        {problem !== undefined && <ProblemNotice problem={problem} />}
        <input type="hidden" name="key" value={formKey} />
        <VersionField of={form} />
        <TextField
          label={t('growth.leads.name')}
          name="name"
          defaultValue={form?.name}
          required
          maxLength={120}
          readOnly={readOnly}
        />
        <FormFields given={(form?.fields as FormField[] | undefined) ?? usual} readOnly={readOnly} />
        <AreaField
          label={t('leadForms.consent')}
          hint={t('leadForms.consentHint')}
          name="consentText"
          rows={3}
          maxLength={4000}
          defaultValue={form?.consentText ?? ''}
          readOnly={readOnly}
        />
        <Destination form={form} pipelines={pipelines} readOnly={readOnly} />
        <PersonPicker label={t('leadForms.assignee')} name="assigneeId" person={person} onPick={pick} />
        {form && (
          <label className="flex items-center gap-2">
            <input
              type="checkbox"
              name="open"
              defaultChecked={form.open}
              disabled={readOnly}
              className="size-4 accent-(--accent)"
            />
            {t('leadForms.open')}
          </label>
        )}
        {!readOnly && (
          <Button type="submit" look="primary" disabled={busy} className="self-start">
            {t('growth.leads.save')}
          </Button>
        )}
      </Form>
    </Card>
  );
}

type DestinationProps = Pick<LeadFormData, 'form' | 'pipelines'> & { readonly readOnly: boolean };

/** How the leads of the form are marked, where they go and how many may come. */
function Destination({ form, pipelines, readOnly }: DestinationProps) {
  const { t } = useTranslation();
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <TextField
        label={t('growth.leads.source')}
        name="source"
        required
        maxLength={60}
        defaultValue={form?.source ?? 'website'}
        readOnly={readOnly}
      />
      <TextField
        label={t('growth.leads.campaign')}
        name="campaignCode"
        maxLength={60}
        defaultValue={form?.campaignCode ?? ''}
        readOnly={readOnly}
      />
      <SelectField
        label={t('leadForms.pipeline')}
        name="pipelineId"
        defaultValue={form?.pipelineId ?? ''}
        options={[['', t('leadForms.standard')], ...pipelines.map(({ id, name }) => [id, name] as const)]}
        disabled={readOnly}
      />
      <WholeField
        label={t('leadForms.perMinute')}
        name="perMinute"
        min={1}
        max={1000}
        defaultValue={form?.perMinute ?? 5}
        readOnly={readOnly}
      />
    </div>
  );
}
