import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PanelForm } from '../../components/panel-form.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { TextField } from '../../components/text-field.tsx';
import type { Problem } from '../../lib/problem.ts';
import { useFieldError } from '../../lib/use-field-error.ts';

const kinds = ['WAREHOUSE', 'STAND'] as const;

interface Props {
  readonly formKey: string;
  readonly problem: Problem | undefined;
  readonly onClose: () => void;
}

/** A new place of stock. Stands are sold from by other channels only if somebody says so. */
export function LocationPanel({ formKey, problem, onClose }: Props) {
  const { t } = useTranslation();
  const wrong = useFieldError(problem);
  const [key] = useState(formKey);
  return (
    <PanelForm title={t('stock.newLocation')} intent="location" hidden={{ key }} problem={problem} onClose={onClose}>
      <TextField label={t('stock.name')} name="name" required autoFocus maxLength={120} error={wrong('name')} />
      <TextField
        label={t('stock.code')}
        name="code"
        required
        maxLength={40}
        pattern="[a-z][a-z0-9]*(-[a-z0-9]+)*"
        error={wrong('code')}
      />
      <SelectField
        label={t('stock.kindOfPlace')}
        name="kind"
        options={kinds.map((kind) => [kind, t(`enums.stockLocationKind.${kind}`)])}
      />
      {(['sellable', 'allowsBackorder'] as const).map((name) => (
        <label key={name} className="flex min-h-8 items-center gap-2">
          <input type="checkbox" name={name} className="size-4 shrink-0 accent-(--accent)" />
          {t(name === 'sellable' ? 'stock.sellable' : 'stock.backorder')}
        </label>
      ))}
    </PanelForm>
  );
}
