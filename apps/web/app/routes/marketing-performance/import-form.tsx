import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { AreaField, TextField } from '../../components/text-field.tsx';

export function ImportForm({ formKey }: { readonly formKey: string }) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  const [csv, setCsv] = useState('');
  const read = async (file: File | undefined): Promise<void> => setCsv((await file?.text()) ?? '');
  return (
    <Card title={t('performance.import')}>
      <Form method="post" className="flex flex-col gap-4">
        <input type="hidden" name="key" value={formKey} />
        <div className="grid grid-cols-2 gap-3">
          <TextField
            label={t('performance.sourceName')}
            name="source"
            required
            maxLength={40}
            placeholder="google-ads"
          />
          <TextField label={t('performance.currency')} name="currency" maxLength={3} defaultValue="EUR" />
        </div>
        <TextField
          label={t('performance.file')}
          type="file"
          accept=".csv,text/csv"
          className="h-auto py-1"
          onChange={(event) => void read(event.target.files?.[0])}
        />
        <AreaField
          label={t('performance.paste')}
          hint={t('performance.columns')}
          name="csv"
          required
          rows={8}
          value={csv}
          onChange={(event) => setCsv(event.target.value)}
          className="font-mono"
        />
        <div className="flex flex-wrap gap-2">
          <Button type="submit" name="intent" value="trial" disabled={busy}>
            {t('performance.trial')}
          </Button>
          <Button type="submit" look="primary" name="intent" value="import" disabled={busy}>
            {t('performance.takeIn')}
          </Button>
        </div>
      </Form>
    </Card>
  );
}
