import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { TextField } from '../../components/text-field.tsx';
import type { BankAccountPartsFragment } from '../../graphql/generated/types.ts';

const COLUMNS = [
  ...([
    'bookedOn',
    'valueOn',
    'amount',
    'debit',
    'credit',
    'currency',
    'name',
    'iban',
    'remittance',
    'reference',
  ] as const),
  ...(['endToEndId', 'bookingText', 'balance'] as const),
] as const;

const DELIMITERS = ['SEMICOLON', 'COMMA', 'TAB', 'BAR'] as const;

const FORMATS = ['DMY_DOTS', 'DMY_SHORT', 'ISO', 'MDY', 'DMY_SLASHES'] as const;

/** How the account's tables are read: what is there may go, one may be added. */
export function Presets({ account }: { readonly account: BankAccountPartsFragment }) {
  const { t } = useTranslation();
  const [kept, setKept] = useState(account.csvPresets);
  const [isAdding, setAdding] = useState(false);
  return (
    <fieldset className="flex flex-col gap-3 border-t border-line pt-4">
      <legend className="sr-only">{t('bank.presets')}</legend>
      <h3 className="font-medium">{t('bank.presets')}</h3>
      <p className="text-muted">{t('bank.presetsText')}</p>
      {kept.map((preset) => (
        <div key={preset.name} className="flex items-center justify-between gap-2">
          <input type="hidden" name="keptPreset" value={JSON.stringify(preset)} />
          <span className="min-w-0 truncate">{preset.name}</span>
          <Button look="quiet" onClick={() => setKept((now) => now.filter(({ name }) => name !== preset.name))}>
            {t('bank.removePreset', { name: preset.name })}
          </Button>
        </div>
      ))}
      {!isAdding && <Button onClick={() => setAdding(true)}>{t('bank.addPreset')}</Button>}
      {isAdding && (
        <>
          <TextField label={t('bank.name')} name="presetName" required maxLength={60} />
          <SelectField
            label={t('bank.delimiter')}
            name="delimiter"
            options={DELIMITERS.map((one) => [one, t(`bank.delimiters.${one}`)] as const)}
          />
          <SelectField
            label={t('bank.dateFormat')}
            name="dateFormat"
            options={FORMATS.map((one) => [one, t(`bank.dateFormats.${one}`)] as const)}
          />
          <label className="flex min-h-8 items-center gap-2">
            <input type="checkbox" name="decimalComma" defaultChecked className="size-4 accent-(--accent)" />
            {t('bank.decimalComma')}
          </label>
          {COLUMNS.map((column) => (
            <TextField
              key={column}
              label={t(`bank.column.${column}`)}
              name={`column.${column}`}
              maxLength={100}
              required={column === 'bookedOn'}
            />
          ))}
        </>
      )}
    </fieldset>
  );
}
