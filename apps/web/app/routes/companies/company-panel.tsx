import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { Button } from '../../components/button.tsx';
import { CrmPicker } from '../../components/crm-picker.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { TextField } from '../../components/text-field.tsx';
import { VersionField } from '../../components/version-field.tsx';
import type { CompanyPartsFragment, CustomFieldPartsFragment } from '../../graphql/generated/types.ts';
import type { Problem } from '../../lib/problem.ts';
import { useFieldError } from '../../lib/use-field-error.ts';
import { AddressInputs, CustomInputs, OwnerInput } from '../records/fields.tsx';

interface Props {
  /** The company to change; without one a new one is added. */
  readonly company: CompanyPartsFragment | undefined;
  readonly fields: readonly CustomFieldPartsFragment[];
  readonly formKey: string;
  readonly problem: Problem | undefined;
  readonly onClose: () => void;
}

/** What is known of a company as a form. */
export function CompanyPanel({ company, fields, formKey, problem, onClose }: Props) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  const wrong = useFieldError(problem);
  const parent = company?.parent && {
    id: company.parent.id,
    label: `${company.parent.name} · ${company.parent.number}`,
  };
  return (
    <SidePanel
      title={company === undefined ? t('customers.company.new') : t('customers.company.edit')}
      onClose={onClose}
    >
      <Form method="post" className="flex flex-col gap-4">
        {problem !== undefined && <ProblemNotice problem={problem} />}
        <input type="hidden" name="intent" value="save" />
        <input type="hidden" name="id" value={company?.id ?? ''} />
        <input type="hidden" name="key" value={formKey} />
        <VersionField of={company} />
        {(['name', 'domain', 'email', 'phone', 'vatId', 'country'] as const).map((field) => (
          <TextField
            key={field}
            label={t(`records.company.${field}`)}
            name={field}
            required={field === 'name'}
            maxLength={field === 'country' ? 2 : 200}
            autoComplete="off"
            defaultValue={company?.[field] ?? ''}
            error={wrong(field)}
          />
        ))}
        <OwnerInput owner={company?.owner ?? undefined} />
        <CrmPicker label={t('records.company.parent')} name="parentId" kind="COMPANY" chosen={parent} />
        <TextField
          label={t('customers.tags')}
          hint={t('records.commas')}
          name="tags"
          autoComplete="off"
          defaultValue={company?.tags.join(', ') ?? ''}
          error={wrong('tags')}
        />
        <CustomInputs fields={fields} values={company?.custom} />
        <AddressInputs addresses={company?.addresses ?? []} />
        <div className="flex gap-2 pt-2">
          <Button type="submit" look="primary" disabled={busy}>
            {t('ui.save')}
          </Button>
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
        </div>
      </Form>
    </SidePanel>
  );
}
