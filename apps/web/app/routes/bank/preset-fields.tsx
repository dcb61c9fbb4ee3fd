import { useTranslation } from 'react-i18next';
import { useFetcher } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Field } from '../../components/field.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { TextField } from '../../components/text-field.tsx';
import type { BankAccountPartsFragment } from '../../graphql/generated/types.ts';
import type { action } from './preset-preview.ts';
import { PresetReading } from './preset-reading.tsx';

const COLUMNS = [
  ...(['bookedOn', 'valueOn', 'amount', 'debit', 'credit', 'currency', 'name', 'iban', 'bic', 'remittance'] as const),
  ...(['reference', 'endToEndId', 'mandateId', 'bookingText', 'balance'] as const),
] as const;
const DELIMITERS = ['SEMICOLON', 'COMMA', 'TAB', 'BAR'] as const;
const FORMATS = ['DMY_DOTS', 'DMY_SHORT', 'ISO', 'MDY', 'DMY_SLASHES'] as const;

interface Props {
  readonly account: BankAccountPartsFragment;
  readonly preset: BankAccountPartsFragment['csvPresets'][number] | undefined;
  readonly onClose: () => void;
}

/** One preset with all that it says, and what it reads of a file, before anything is saved. */
export function PresetFields({ account, preset, onClose }: Props) {
  const { t } = useTranslation();
  const preview = useFetcher<typeof action>();
  const header = preview.data?.preview?.header ?? [];
  const columns = preset?.columns;
  const shown = (column: (typeof COLUMNS)[number]): string =>
    column === 'remittance' ? (columns?.remittance ?? []).join(' | ') : (columns?.[column] ?? '');
  const look = (form: HTMLFormElement | null): void => {
    if (form === null) return;
    const data = new FormData(form);
    data.set('account', account.id);
    if (preview.data?.fileId !== undefined && !hasFile(data)) data.set('fileId', preview.data.fileId);
    void preview.submit(data, { method: 'post', action: '/finance/bank/preset', encType: 'multipart/form-data' });
  };
  return (
    <>
      <TextField
        {...{ label: t('bank.name'), name: 'presetName', required: true, maxLength: 60 }}
        defaultValue={preset?.name ?? ''}
      />
      <Field label={t('bank.presetFile')} hint={t('bank.presetFileHint')}>
        {(control) => (
          <input
            {...control}
            {...{ type: 'file', name: 'file', accept: '.csv,.txt,text/*', className: 'max-w-full' }}
            onChange={({ currentTarget }) => look(currentTarget.form)}
          />
        )}
      </Field>
      <SelectField
        label={t('bank.delimiter')}
        name="delimiter"
        defaultValue={preset?.delimiter}
        options={DELIMITERS.map((one) => [one, t(`bank.delimiters.${one}`)] as const)}
      />
      <SelectField
        label={t('bank.dateFormat')}
        name="dateFormat"
        defaultValue={preset?.dateFormat}
        options={FORMATS.map((one) => [one, t(`bank.dateFormats.${one}`)] as const)}
      />
      <label className="flex min-h-8 items-center gap-2">
        <input
          {...{ type: 'checkbox', name: 'decimalComma', className: 'size-4 accent-(--accent)' }}
          defaultChecked={preset?.decimalComma ?? true}
        />
        {t('bank.decimalComma')}
      </label>
      <datalist id="preset-columns">
        {header.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      {COLUMNS.map((column) => (
        <TextField
          key={column}
          {...{ name: `column.${column}`, list: 'preset-columns', required: column === 'bookedOn' }}
          label={t(`bank.column.${column}`)}
          hint={column === 'remittance' ? t('bank.severalColumns') : undefined}
          maxLength={column === 'remittance' ? 500 : 100}
          defaultValue={shown(column)}
        />
      ))}
      <div className="flex flex-wrap gap-2">
        <Button disabled={preview.state !== 'idle'} onClick={({ currentTarget }) => look(currentTarget.form)}>
          {t('bank.previewPreset')}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {t('bank.leavePreset')}
        </Button>
      </div>
      {preview.data !== undefined && <PresetReading {...preview.data} />}
    </>
  );
}

const hasFile = (form: FormData): boolean => {
  const file = form.get('file');
  return file instanceof File && file.size > 0;
};
