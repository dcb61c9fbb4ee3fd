import { useTranslation } from 'react-i18next';
import { FoldedForm, MailReportForm } from '../../components/folded-form.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useViewer } from '../../lib/use-viewer.ts';

/** Suppressing an address by hand and reading a report. */
export function SuppressionForms() {
  const { t } = useTranslation();
  const { can } = useViewer();
  return (
    <div className="flex flex-wrap items-start gap-3">
      {can('crm.consent.write') && (
        <FoldedForm title={t('suppressions.add')} submit={t('suppressions.add')} intent="add">
          <TextField
            label={t('suppressions.address')}
            hint={t('suppressions.addHint')}
            name="address"
            required
            maxLength={254}
          />
        </FoldedForm>
      )}
      {can('crm.mail.bounce') && (
        <MailReportForm
          {...{ title: t('suppressions.report'), label: t('suppressions.reportFile'), submit: t('suppressions.take') }}
          hint={t('suppressions.reportHint')}
        />
      )}
    </div>
  );
}
