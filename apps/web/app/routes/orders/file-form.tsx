import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Field } from '../../components/field.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { TextField } from '../../components/text-field.tsx';
import type { FinanceOrderImportQuery } from '../../graphql/generated/types.ts';

type Tried = NonNullable<FinanceOrderImportQuery['financeOrderImport']>;

/** How the file is read; what was tried is taken in without sending it again. */
export function FileForm({ tried, formKey }: { readonly tried: Tried | null; readonly formKey: string }) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  return (
    <Card>
      <Form method="post" encType="multipart/form-data" className="flex flex-col gap-4">
        <input type="hidden" name="key" value={formKey} />
        {tried !== null && <input type="hidden" name="fileId" value={tried.fileId} />}
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField
            label={t('orderFiles.shop')}
            hint={t('orderFiles.shopHint')}
            name="source"
            required
            maxLength={60}
            defaultValue={tried?.source ?? ''}
          />
          <Choices />
        </div>
        <label className="flex items-center gap-2">
          <input type="checkbox" name="comma" className="size-4 accent-(--accent)" />
          {t('orderFiles.comma')}
        </label>
        <Field label={t('orderFiles.file')} hint={tried?.fileName ?? t('orderFiles.fileHint')}>
          {(control) => (
            <input {...control} type="file" name="file" accept=".csv,.tsv,.txt,text/csv" className="max-w-full" />
          )}
        </Field>
        <div className="flex flex-wrap gap-2">
          <Button type="submit" name="intent" value="try" look={tried ? 'secondary' : 'primary'} disabled={busy}>
            {t('orderFiles.try')}
          </Button>
          <Button type="submit" name="intent" value="take" look={tried ? 'primary' : 'secondary'} disabled={busy}>
            {t('orderFiles.takeIn')}
          </Button>
        </div>
      </Form>
    </Card>
  );
}

function Choices() {
  const { t } = useTranslation();
  return (
    <>
      <SelectField
        label={t('orderFiles.form')}
        name="preset"
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
        defaultValue="EUR"
      />
      <TextField
        label={t('orderFiles.vatOfFile')}
        hint={t('orderFiles.vatHint')}
        name="vatRate"
        inputMode="decimal"
        maxLength={8}
        defaultValue="19"
      />
      <SelectField
        label={t('orderFiles.basis')}
        name="basis"
        options={[
          ['', t('orderFiles.basisOf')],
          ['GROSS', t('orderFiles.withVat')],
          ['NET', t('orderFiles.withoutVat')],
        ]}
      />
      <SelectField
        label={t('orderFiles.days')}
        name="dateOrder"
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
