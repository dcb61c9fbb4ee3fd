import { useTranslation } from 'react-i18next';
import { Form } from 'react-router';
import { EnumBadge } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { LedgerTable, type Column } from '../../components/ledger-table.tsx';
import { NOTHING, When } from '../../components/printed.tsx';
import { VersionField } from '../../components/version-field.tsx';
import { useViewer } from '../../lib/use-viewer.ts';
import type { WalletData } from './member.tsx';
import { Points } from './points.tsx';

type Redemption = WalletData['redemptions'][number];

/** The last rewards that a member took; what was not handed out or used can be taken back. */
export function RedemptionsCard({ redemptions }: Pick<WalletData, 'redemptions'>) {
  const { t } = useTranslation();
  const mayEnd = useViewer().can('loyalty.reward.redeem');
  if (redemptions.length === 0) return null;
  const columns: Column<Redemption>[] = [
    { key: 'what', header: t('loyalty.reward'), cell: (row) => row.rewardName, card: 'title' },
    { key: 'when', header: t('loyalty.when'), cell: (row) => <When at={row.createdAt} />, card: 'line' },
    {
      key: 'points',
      header: t('loyalty.points'),
      right: true,
      cell: (row) => <Points value={row.points} />,
      card: 'line',
    },
    {
      key: 'state',
      header: t('list.status'),
      cell: (row) => <EnumBadge name="loyaltyRedemption" value={row.state} />,
      card: 'side',
    },
    { key: 'code', header: t('loyalty.voucher'), cell: (row) => row.voucherCode ?? NOTHING, card: 'line' },
    {
      key: 'end',
      header: t('loyalty.takeBack'),
      quiet: true,
      hidden: !mayEnd,
      cell: (row) => row.state !== 'CANCELLED' && <Ends row={row} />,
      card: 'line',
    },
  ];
  return (
    <Card title={t('loyalty.redemptions')} flush>
      <LedgerTable label={t('loyalty.redemptions')} columns={columns} rows={redemptions} id={(row) => row.id} />
    </Card>
  );
}

function Ends({ row }: { readonly row: Redemption }) {
  const { t } = useTranslation();
  const named = (word: string): string => `${word}: ${row.rewardName}`;
  return (
    <Form method="post" preventScrollReset className="flex flex-wrap gap-1">
      <input type="hidden" name="id" value={row.id} />
      <VersionField of={row} />
      {row.state === 'REDEEMED' && (
        <Button type="submit" look="quiet" name="intent" value="fulfil" aria-label={named(t('loyalty.handOut'))}>
          {t('loyalty.handOut')}
        </Button>
      )}
      <Button type="submit" look="quiet" name="intent" value="unredeem" aria-label={named(t('loyalty.takeBack'))}>
        {t('loyalty.takeBack')}
      </Button>
    </Form>
  );
}
