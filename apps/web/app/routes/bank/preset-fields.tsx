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

type Preset = BankAccountPartsFragment['csvPresets'][number];

interface Props {
  readonly account: BankAccountPartsFragment;
  readonly preset: Preset | undefined;
  readonly onClose: () => void;
}

/** One preset with all that it says, and what it reads of a file, before anything is saved. */
export function PresetFields({ account, preset, onClose }: Props) {
  const { t } = useTranslation();
  const preview = useFetcher<typeof action>();
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
      <Notation preset={preset} />
      <Columns columns={preset?.columns} header={preview.data?.preview?.header ?? []} />
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

/** How the file writes its fields, dates and amounts. */
function Notation({ preset }: Pick<Props, 'preset'>) {
  const { t } = useTranslation();
  return (
    <>
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
    </>
  );
}

interface ColumnsProps {
  readonly columns: Preset['columns'] | undefined;
  /** Names of the columns of the file that was looked at. */
  readonly header: readonly string[];
}

/** Which column of the file says what. */
function Columns({ columns, header }: ColumnsProps) {
  const { t } = useTranslation();
  const shown = (column: (typeof COLUMNS)[number]): string =>
    column === 'remittance' ? (columns?.remittance ?? []).join(' | ') : (columns?.[column] ?? '');
  return (
    <>
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
    </>
  );
}

const hasFile = (form: FormData): boolean => {
  const file = form.get('file');
  return file instanceof File && file.size > 0;
};
