import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { Button } from '../../components/button.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { TextField } from '../../components/text-field.tsx';
import { WholeField } from '../../components/whole-field.tsx';
import type { StockPlaceFragment } from '../../graphql/generated/types.ts';
import type { Problem } from '../../lib/problem.ts';
import { useFieldError } from '../../lib/use-field-error.ts';

interface Props {
  readonly formKey: string;
  readonly known: { readonly variantId: string; readonly locationId: string };
  readonly places: readonly StockPlaceFragment[];
  readonly problem: Problem | undefined;
  readonly onClose: () => void;
}

/** Sends pieces of a variant to another location. */
export function TransferPanel({ formKey, known, places, problem, onClose }: Props) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  const wrong = useFieldError(problem);
  const [key] = useState(formKey);
  return (
    <SidePanel title={t('stock.newTransfer')} onClose={onClose}>
      <Form method="post" className="flex flex-col gap-4">
        {problem !== undefined && <ProblemNotice problem={problem} />}
        {Object.entries({ intent: 'transfer', key, ...known }).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <SelectField
          label={t('stock.transferTo')}
          name="toId"
          options={places.map((place) => [place.id, place.name])}
        />
        <WholeField
          label={t('stock.quantity')}
          name="quantity"
          min={1}
          required
          defaultValue={1}
          error={wrong('quantity')}
        />
        <TextField label={t('stock.note')} name="note" maxLength={500} />
        <div className="flex gap-2 pt-2">
          <Button type="submit" look="primary" disabled={busy}>
            {t('stock.send')}
          </Button>
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
        </div>
      </Form>
    </SidePanel>
  );
}
