import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '../../components/card.tsx';
import { LedgerTable } from '../../components/ledger-table.tsx';
import { ReasonDialog } from '../../components/reason-dialog.tsx';
import type { PayoutPage } from './detail.tsx';
import { useItemColumns } from './item-columns.tsx';

export type Item = PayoutPage['items'][number];

/** The payments of a payout, and what each of them pays. */
export function PayoutItems({ payout }: { readonly payout: PayoutPage }) {
  const { t } = useTranslation();
  const [back, setBack] = useState<Item | null>(null);
  const columns = useItemColumns(payout, setBack);
  return (
    <Card title={t('payouts.items')} flush>
      <LedgerTable label={t('payouts.items')} rows={payout.items} id={(row) => row.id} columns={columns} />
      {back !== null && (
        <ReasonDialog
          title={t('payouts.failItem')}
          text={t('payouts.failItemText')}
          submit={t('payouts.failItem')}
          danger
          fields={{ intent: 'fail', itemId: back.id, version: payout.version, versionOf: payout.id }}
          open
          onClose={() => setBack(null)}
        />
      )}
    </Card>
  );
}
