import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { PersonPicker, type PickedPerson } from '../../components/person-picker.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { TextField } from '../../components/text-field.tsx';
import type { AddressPartsFragment, CustomFieldPartsFragment } from '../../graphql/generated/types.ts';
import { useViewer } from '../../lib/use-viewer.ts';

type Values = Readonly<Record<string, unknown>>;

/** Inputs for the brand's own fields, each as its type asks. */
export function CustomInputs({
  fields,
  values,
}: {
  readonly fields: readonly CustomFieldPartsFragment[];
  readonly values: unknown;
}) {
  const { t } = useTranslation();
  const known = (values ?? {}) as Values;
  return fields.map(({ key, label, type, choices }) => {
    const value = known[key];
    const shared = { label, name: `custom.${key}`, defaultValue: value == null ? '' : String(value) };
    if (type === 'BOOLEAN')
      return (
        <SelectField
          key={key}
          {...shared}
          options={[
            ['', t('records.unknown')],
            ['true', t('records.yes')],
            ['false', t('records.no')],
          ]}
        />
      );
    if (type === 'CHOICE')
      return (
        <SelectField
          key={key}
          {...shared}
          options={[['', t('records.unknown')], ...choices.map((one) => [one, one] as const)]}
        />
      );
    const kind = type === 'DATE' ? 'date' : 'text';
    return <TextField key={key} {...shared} type={kind} inputMode={type === 'NUMBER' ? 'decimal' : undefined} />;
  });
}

const EMPTY = { kind: 'POSTAL', line1: '', line2: '', postalCode: '', city: '', region: '', country: '' } as const;

/** All postal addresses, the main one first. */
export function AddressInputs({ addresses }: { readonly addresses: readonly AddressPartsFragment[] }) {
  const { t } = useTranslation();
  const [rows, setRows] = useState(() =>
    addresses.map((one, place) => ({ place, one: one as typeof one | typeof EMPTY })),
  );
  const kinds = (['POSTAL', 'BILLING', 'SHIPPING'] as const).map((one) => [one, t(`records.address.${one}`)] as const);
  const add = (): void =>
    setRows([...rows, { place: Math.max(-1, ...rows.map(({ place }) => place)) + 1, one: EMPTY }]);
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="mb-1 text-body font-medium">{t('customers.addresses')}</legend>
      <input type="hidden" name="addresses" value="1" />
      {rows.map(({ place, one }, at) => (
        <div key={place} className="flex flex-col gap-2 rounded-card border border-line p-3">
          <div className="flex items-end gap-2">
            <div className="flex-1">
              <SelectField
                label={at === 0 ? t('records.address.main') : t('records.address.further')}
                name="address.kind"
                defaultValue={one.kind}
                options={kinds}
              />
            </div>
            <Button
              icon
              look="quiet"
              aria-label={t('records.address.remove', { place: at + 1 })}
              onClick={() => setRows(rows.filter((row) => row.place !== place))}
            >
              <X size={16} aria-hidden />
            </Button>
          </div>
          {(['line1', 'line2', 'postalCode', 'city', 'region', 'country'] as const).map((field) => (
            <TextField
              key={field}
              label={t(`records.address.${field}`)}
              name={`address.${field}`}
              defaultValue={one[field] ?? ''}
              maxLength={field === 'country' ? 2 : 200}
              autoComplete="off"
            />
          ))}
        </div>
      ))}
      <Button onClick={add} className="self-start">
        <Plus size={16} aria-hidden />
        {t('records.address.add')}
      </Button>
    </fieldset>
  );
}

/** Who looks after a record; who may not see the brand's people leaves it as it is. */
export function OwnerInput({
  owner,
  name = 'ownerId',
}: {
  readonly owner: PickedPerson | undefined;
  readonly name?: string;
}) {
  const { t } = useTranslation();
  const { can } = useViewer();
  const [picked, pick] = useState(owner);
  if (!can('platform.user.read')) return null;
  return <PersonPicker label={t('records.owner')} name={name} person={picked} onPick={pick} />;
}
