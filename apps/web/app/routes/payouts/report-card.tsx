import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Field } from '../../components/field.tsx';
import type { Report } from './report.server.ts';
import { ReportRows } from './report-rows.tsx';

interface Props {
  readonly token: string;
  readonly report: Report | null | undefined;
}

/** Takes the bank's answer to the file of a payout, and tells what it did. */
export function ReportCard({ token, report }: Props) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  return (
    <Card title={t('payouts.report')}>
      <div className="flex flex-col gap-4">
        <Form method="post" encType="multipart/form-data" className="flex flex-col items-start gap-3">
          <input type="hidden" name="key" value={token} />
          <Field label={t('payouts.reportFile')} hint={t('payouts.reportHint')}>
            {(control) => (
              <input
                {...control}
                type="file"
                name="file"
                accept=".xml,application/xml,text/xml"
                className="max-w-full"
              />
            )}
          </Field>
          <Button type="submit" name="intent" value="report" disabled={busy}>
            {t('payouts.reportRead')}
          </Button>
        </Form>
        {report != null && <ReportRows report={report} />}
      </div>
    </Card>
  );
}
