import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Field } from '../../components/field.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { TextField } from '../../components/text-field.tsx';
import { FileColumns, type LookedAt } from './file-columns.tsx';

interface Props {
  readonly file: LookedAt | null;
  /** Whether it was tried as it stands here. */
  readonly tried: boolean;
  /** What was chosen before, by the names of the form's fields. */
  readonly said: Readonly<Record<string, string>>;
  readonly formKey: string;
}

/** How the file is read; what was looked at or tried is taken in without sending it again. */
export function FileForm({ file, tried, said, formKey }: Props) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  const step = (intent: 'look' | 'try' | 'take', primary: boolean, word: string) => (
    <Button type="submit" name="intent" value={intent} look={primary ? 'primary' : 'secondary'} disabled={busy}>
      {word}
    </Button>
  );
  return (
    <Card>
      <Form method="post" encType="multipart/form-data" className="flex flex-col gap-4">
        <input type="hidden" name="key" value={formKey} />
        {file !== null && <input type="hidden" name="fileId" value={file.id} />}
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField
            label={t('orderFiles.shop')}
            hint={t('orderFiles.shopHint')}
            name="source"
            required
            maxLength={60}
            defaultValue={said['source'] ?? ''}
          />
          <Choices said={said} />
        </div>
        <label className="flex items-center gap-2">
          <input
            type="checkbox"
            name="comma"
            defaultChecked={said['comma'] !== undefined}
            className="size-4 accent-(--accent)"
          />
          {t('orderFiles.comma')}
        </label>
        <Field label={t('orderFiles.file')} hint={file?.name ?? t('orderFiles.fileHint')}>
          {(control) => (
            <input
              {...control}
              type="file"
              name="file"
              accept=".csv,.tsv,.txt,text/csv"
              required={file === null}
              className="max-w-full"
            />
          )}
        </Field>
        {file !== null && <FileColumns key={file.id} file={file} said={said} />}
        <div className="flex flex-wrap gap-2">
          {step('look', false, t('orderFiles.look'))}
          {step('try', !tried, t('orderFiles.try'))}
          {step('take', tried, t('orderFiles.takeIn'))}
        </div>
      </Form>
    </Card>
  );
}

function Choices({ said }: Pick<Props, 'said'>) {
  const { t } = useTranslation();
  return (
    <>
      <SelectField
        label={t('orderFiles.form')}
        name="preset"
        defaultValue={said['preset'] ?? ''}
        options={[
          ['', t('orderFiles.formGuess')],
          ['MH_OS', 'MH-OS'],
          ['SHOPIFY', 'Shopify'],
          ['WOOCOMMERCE', 'WooCommerce'],
          ['INVOICE_LINES', 'InvoiceNo, StockCode, Quantity …'],
        ]}
      />
      <TextField
        label={t('orderFiles.currencyOfFile')}
        hint={t('orderFiles.currencyHint')}
        name="currency"
        maxLength={3}
        defaultValue={said['currency'] ?? 'EUR'}
      />
      <TextField
        label={t('orderFiles.vatOfFile')}
        hint={t('orderFiles.vatHint')}
        name="vatRate"
        inputMode="decimal"
        maxLength={8}
        defaultValue={said['vatRate'] ?? '19'}
      />
      <SelectField
        label={t('orderFiles.basis')}
        name="basis"
        defaultValue={said['basis'] ?? ''}
        options={[
          ['', t('orderFiles.basisOf')],
          ['GROSS', t('orderFiles.withVat')],
          ['NET', t('orderFiles.withoutVat')],
        ]}
      />
      <SelectField
        label={t('orderFiles.days')}
        name="dateOrder"
        defaultValue={said['dateOrder'] ?? ''}
        options={[
          ['', t('orderFiles.daysOf')],
          ['YMD', '2026-11-22'],
          ['DMY', '22.11.2026'],
          ['MDY', '11/22/2026'],
        ]}
      />
    </>
  );
}
