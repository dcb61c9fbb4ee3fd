import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from 'react-router';
import { Button } from '../../components/button.tsx';
import { FactList } from '../../components/fact-list.tsx';
import { Money, When } from '../../components/printed.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { ReasonDialog } from '../../components/reason-dialog.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { VersionField } from '../../components/version-field.tsx';
import type { PayableRowFragment } from '../../graphql/generated/types.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import type { OwedPanelProps } from './owed.tsx';
import { payeeName } from './payee-name.ts';

export function OwedPanel({ row, problem, onClose }: OwedPanelProps & { readonly row: PayableRowFragment }) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const [asked, setAsked] = useState<'reject' | 'reverse' | null>(null);
  const decides = viewer.can('finance.payout.approve') && row.status === 'PROPOSED';
  const reverses =
    viewer.can('finance.payout.write') && ['OPEN', 'IN_PAYOUT', 'PAID'].includes(row.status) && row.reversesId == null;
  const facts = [
    [t('payouts.amount'), <Money key="amount" value={row.amount} />],
    [t('payouts.reason'), t(`payouts.reasons.${row.reason}`)],
    [t('payouts.description'), row.description],
    [t('payouts.source'), `${row.sourceType} ${row.sourceId}`],
    [t('payouts.accruedOn'), <When key="since" at={row.accruedOn} day />],
    [t('payouts.dueOn'), <When key="due" at={row.dueOn} day />],
    [t('books.author'), row.author.name ?? t('payouts.system')],
    ...(row.decisionNote ? [[t('payouts.note'), row.decisionNote] as const] : []),
  ] as const;
  return (
    <SidePanel title={payeeName(row.payee)} onClose={onClose}>
      <div className="flex flex-col gap-4">
        {problem !== undefined && <ProblemNotice problem={problem} />}
        <FactList facts={facts} />
        <Form method="post" className="flex flex-wrap gap-2">
          <input type="hidden" name="id" value={row.id} />
          <VersionField of={row} />
          {decides && (
            <Button type="submit" name="intent" value="approve" look="primary">
              {t('payouts.approve')}
            </Button>
          )}
          {decides && (
            <Button look="danger" onClick={() => setAsked('reject')}>
              {t('payouts.reject')}
            </Button>
          )}
          {reverses && <Button onClick={() => setAsked('reverse')}>{t('payouts.reverse')}</Button>}
        </Form>
        {asked !== null && (
          <ReasonDialog
            title={t(`payouts.${asked}`)}
            text={t(`payouts.${asked}Text`)}
            submit={t(`payouts.${asked}`)}
            danger
            fields={{ intent: asked, id: row.id, version: String(row.version) }}
            open
            onClose={() => setAsked(null)}
          />
        )}
      </div>
    </SidePanel>
  );
}
