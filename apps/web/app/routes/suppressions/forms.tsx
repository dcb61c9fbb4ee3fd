import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { Button } from '../../components/button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useViewer } from '../../lib/use-viewer.ts';

/** Suppressing an address by hand and reading a report, folded away until somebody wants it. */
export function SuppressionForms() {
  const { t } = useTranslation();
  const { can } = useViewer();
  const busy = useNavigation().state !== 'idle';
  return (
    <div className="flex flex-wrap items-start gap-3">
      {can('crm.consent.write') && (
        <details className="rounded-card border border-line bg-surface px-4 py-2">
          <summary className="cursor-pointer font-medium">{t('suppressions.add')}</summary>
          <Form method="post" className="flex max-w-96 flex-col gap-3 py-3">
            <TextField
              label={t('suppressions.address')}
              hint={t('suppressions.addHint')}
              name="address"
              required
              maxLength={254}
            />
            <Button type="submit" name="intent" value="add" look="primary" disabled={busy} className="self-start">
              {t('suppressions.add')}
            </Button>
          </Form>
        </details>
      )}
      {can('crm.mail.bounce') && (
        <details className="rounded-card border border-line bg-surface px-4 py-2">
          <summary className="cursor-pointer font-medium">{t('suppressions.report')}</summary>
          <Form method="post" encType="multipart/form-data" className="flex max-w-96 flex-col gap-3 py-3">
            <TextField
              label={t('suppressions.reportFile')}
              hint={t('suppressions.reportHint')}
              name="file"
              type="file"
              accept=".eml,.txt,message/rfc822"
              required
              className="h-auto py-1"
            />
            <Button type="submit" name="intent" value="report" look="primary" disabled={busy} className="self-start">
              {t('suppressions.take')}
            </Button>
          </Form>
        </details>
      )}
    </div>
  );
}
