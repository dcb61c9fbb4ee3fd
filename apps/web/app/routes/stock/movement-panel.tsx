import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { Button } from '../../components/button.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { TextField } from '../../components/text-field.tsx';
import { WholeField } from '../../components/whole-field.tsx';
import type { Problem } from '../../lib/problem.ts';
import { useFieldError } from '../../lib/use-field-error.ts';
import type { StockPlaceFragment } from '../../graphql/generated/types.ts';

const kinds = ['RECEIPT', 'SALE', 'RETURN', 'ADJUSTMENT', 'WRITE_OFF'] as const;
const reasons = [
  'DAMAGED',
  'EXPIRED',
  'LOST',
  'STOLEN',
  'SAMPLE',
  'FOUND',
  'SUPPLIER_RETURN',
  'CORRECTION',
  'OTHER',
] as const;

interface Props {
  readonly formKey: string;
  readonly problem: Problem | undefined;
  readonly onClose: () => void;
  /** Where it may happen; left out where the place and the variant are known. */
  readonly places?: readonly StockPlaceFragment[];
  readonly known?: { readonly locationId: string; readonly variantId: string };
}

/** What came, went or was wrong, as a form for a thumb. */
export function MovementPanel({ formKey, problem, onClose, places = [], known }: Props) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  const wrong = useFieldError(problem);
  const [key] = useState(formKey);
  return (
    <SidePanel title={t('stock.record')} onClose={onClose}>
      <Form method="post" className="flex flex-col gap-4">
        {problem !== undefined && <ProblemNotice problem={problem} />}
        <input type="hidden" name="intent" value="move" />
        <input type="hidden" name="key" value={key} />
        <SelectField
          label={t('stock.kind')}
          name="kind"
          options={kinds.map((kind) => [kind, t(`enums.movementKind.${kind}`)])}
        />
        <Where places={places} known={known} wrong={wrong} />
        <WholeField
          label={t('stock.quantity')}
          hint={t('stock.quantityHint')}
          name="quantity"
          required
          defaultValue={1}
          error={wrong('quantity')}
        />
        <LotFields wrong={wrong} />
        <SelectField
          label={t('stock.reasonCode')}
          name="reasonCode"
          options={[
            ['', t('stock.usual')],
            ...reasons.map((reason) => [reason, t(`enums.stockReason.${reason}`)] as const),
          ]}
        />
        <TextField label={t('stock.reason')} hint={t('stock.reasonHint')} name="reason" maxLength={500} />
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

interface WhereProps extends Pick<Props, 'places' | 'known'> {
  readonly wrong: (field: string) => string | undefined;
}

function Where({ places = [], known, wrong }: WhereProps) {
  const { t } = useTranslation();
  if (known !== undefined)
    return Object.entries(known).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);
  const own = places.filter((place) => place.active && ['WAREHOUSE', 'STAND', 'PARTNER'].includes(place.kind));
  return (
    <>
      <SelectField label={t('stock.location')} name="locationId" options={own.map((place) => [place.id, place.name])} />
      <TextField label={t('stock.search')} name="sku" required autoFocus autoComplete="off" error={wrong('sku')} />
    </>
  );
}

function LotFields({ wrong }: { readonly wrong: (field: string) => string | undefined }) {
  const { t } = useTranslation();
  return (
    <>
      <TextField
        label={t('stock.lotCode')}
        hint={t('stock.lotHint')}
        name="lotCode"
        maxLength={60}
        autoComplete="off"
        error={wrong('lotCode')}
      />
      <TextField label={t('stock.expiresOn')} name="expiresOn" type="date" error={wrong('expiresOn')} />
    </>
  );
}
