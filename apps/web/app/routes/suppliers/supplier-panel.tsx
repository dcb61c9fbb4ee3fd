import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PanelForm } from '../../components/panel-form.tsx';
import { AreaField, TextField } from '../../components/text-field.tsx';
import { WholeField } from '../../components/whole-field.tsx';
import type { SupplierPartsFragment } from '../../graphql/generated/types.ts';
import type { Problem } from '../../lib/problem.ts';
import { useFieldError } from '../../lib/use-field-error.ts';

interface Props {
  /** The supplier to change; without one a new one is added. */
  readonly supplier: SupplierPartsFragment | undefined;
  readonly formKey: string;
  readonly problem: Problem | undefined;
  readonly onClose: () => void;
}

/** Name, contact and lead time of a supplier as a form. */
export function SupplierPanel({ supplier, formKey, problem, onClose }: Props) {
  const { t } = useTranslation();
  const wrong = useFieldError(problem);
  const [key] = useState(formKey);
  return (
    <PanelForm
      title={supplier === undefined ? t('catalogue.supplier.new') : t('catalogue.supplier.edit')}
      hidden={{ id: supplier?.id, key, version: supplier?.version }}
      problem={problem}
      onClose={onClose}
    >
      <SupplierFields supplier={supplier} wrong={wrong} />
    </PanelForm>
  );
}

type FieldsProps = Pick<Props, 'supplier'> & { readonly wrong: ReturnType<typeof useFieldError> };

function SupplierFields({ supplier, wrong }: FieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <TextField
        label={t('catalogue.name')}
        name="name"
        required
        maxLength={200}
        autoFocus
        defaultValue={supplier?.name}
        error={wrong('name')}
      />
      {(['contact', 'email', 'phone'] as const).map((field) => (
        <TextField
          key={field}
          label={t(`catalogue.supplier.${field}`)}
          name={field}
          maxLength={field === 'phone' ? 60 : 200}
          autoComplete="off"
          defaultValue={supplier?.[field] ?? ''}
          error={wrong(field)}
        />
      ))}
      <WholeField
        label={t('catalogue.supplier.leadTimeDays')}
        name="leadTimeDays"
        min={0}
        max={730}
        defaultValue={supplier?.leadTimeDays ?? ''}
        error={wrong('leadTimeDays')}
      />
      <AreaField label={t('catalogue.supplier.note')} name="note" maxLength={2000} defaultValue={supplier?.note} />
      {supplier !== undefined && (
        <label className="flex min-h-8 items-center gap-2">
          <input type="checkbox" name="active" defaultChecked={supplier.active} className="size-4 accent-(--accent)" />
          {t('catalogue.supplier.active')}
        </label>
      )}
    </>
  );
}
