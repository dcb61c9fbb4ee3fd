import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from 'react-router';
import { EnumBadge } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { LedgerTable } from '../../components/ledger-table.tsx';
import { Code, Money, NOTHING } from '../../components/printed.tsx';
import { ReasonDialog } from '../../components/reason-dialog.tsx';
import { useViewer } from '../../lib/use-viewer.ts';
import type { PayoutPage } from './detail.tsx';

type Item = PayoutPage['items'][number];

/** The payments of a payout, and what each of them pays. */
export function PayoutItems({ payout }: { readonly payout: PayoutPage }) {
  const { t } = useTranslation();
  const writes = useViewer().can('finance.payout.write');
  const [back, setBack] = useState<Item | null>(null);
  const about = (item: Item): string => item.payables.map((one) => one.description).join(', ') || NOTHING;
  return (
    <Card title={t('payouts.items')} flush>
      <LedgerTable
        label={t('payouts.items')}
        rows={payout.items}
        id={(row) => row.id}
        columns={[
          {
            key: 'name',
            header: t('payouts.payee'),
            cell: (row) => row.name || row.payee?.number,
            card: 'title',
            wrap: true,
          },
          {
            key: 'iban',
            header: t('payouts.iban'),
            cell: (row) => (row.iban == null ? NOTHING : <Code>{row.iban}</Code>),
            card: 'line',
          },
          { key: 'for', header: t('payouts.paysFor'), cell: about, wrap: true, card: 'line' },
          { key: 'ref', header: t('payouts.endToEnd'), cell: (row) => <Code>{row.endToEndId}</Code> },
          {
            key: 'status',
            header: t('payouts.status'),
            cell: (row) => <EnumBadge name="payoutItemStatus" value={row.status} />,
            card: 'side',
          },
          {
            key: 'amount',
            header: t('payouts.amount'),
            right: true,
            cell: (row) => <Money value={row.amount} />,
            card: 'line',
          },
          {
            key: 'step',
            header: t('payouts.status'),
            quiet: true,
            hidden: !writes,
            card: 'line',
            cell: (row) => <Step row={row} payout={payout} onBack={() => setBack(row)} />,
          },
        ]}
      />
      {back !== null && (
        <ReasonDialog
          title={t('payouts.failItem')}
          text={t('payouts.failItemText')}
          submit={t('payouts.failItem')}
          danger
          fields={{ intent: 'fail', itemId: back.id, version: String(payout.version) }}
          open
          onClose={() => setBack(null)}
        />
      )}
    </Card>
  );
}

interface StepProps {
  readonly row: Item;
  readonly payout: PayoutPage;
  readonly onBack: () => void;
}

function Step({ row, payout, onBack }: StepProps) {
  const { t } = useTranslation();
  if (row.status === 'SENT' || row.status === 'SETTLED')
    return <Button onClick={onBack}>{t('payouts.failItem')}</Button>;
  if (payout.status !== 'DRAFT' || row.status !== 'PENDING' || payout.itemCount < 2) return row.reason || null;
  return (
    <Form method="post">
      <input type="hidden" name="version" value={payout.version} />
      <input type="hidden" name="itemId" value={row.id} />
      <Button type="submit" name="intent" value="drop">
        {t('payouts.drop')}
      </Button>
    </Form>
  );
}
