import { useTranslation } from 'react-i18next';
import { Form } from 'react-router';
import { EnumBadge, useEnumWord } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { LedgerTable, type Column } from '../../components/ledger-table.tsx';
import { Pager } from '../../components/pager.tsx';
import { NOTHING, When } from '../../components/printed.tsx';
import { useViewer } from '../../lib/use-viewer.ts';
import type { WalletData } from './member.tsx';
import { Points } from './points.tsx';

/** Ids of what moved points are for programs. */
const tellsPeople = (text: string | null | undefined): boolean =>
  Boolean(text) && !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text ?? '');

type Lot = WalletData['member']['lots'][number];
type Hold = WalletData['member']['holds'][number];
type Entry = NonNullable<WalletData['entries']>['nodes'][number];
const ENTRIES = 50;

/** Lots in the order in which they are spent. */
export function LotsCard({ lots }: { readonly lots: readonly Lot[] }) {
  const { t } = useTranslation();
  const columns: Column<Lot>[] = [
    { key: 'earned', header: t('loyalty.earnedAt'), cell: (row) => <When at={row.earnedAt} day />, card: 'title' },
    {
      key: 'state',
      header: t('list.status'),
      cell: (row) => <EnumBadge name="loyaltyLot" value={row.state} />,
      card: 'side',
    },
    {
      key: 'left',
      header: t('loyalty.left'),
      right: true,
      cell: (row) => <Points value={row.remaining} />,
      card: 'line',
    },
    { key: 'points', header: t('loyalty.of'), right: true, cell: (row) => <Points value={row.points} /> },
    { key: 'active', header: t('loyalty.activatesAt'), right: true, cell: (row) => <When at={row.activatesAt} /> },
    {
      key: 'expires',
      header: t('loyalty.expiresAt'),
      right: true,
      cell: (row) => <When at={row.expiresAt} />,
      card: 'line',
    },
  ];
  return (
    <Card title={t('loyalty.lots')} flush>
      {lots.length === 0 ? (
        <p className="p-4 text-muted">{t('loyalty.noLots')}</p>
      ) : (
        <LedgerTable label={t('loyalty.lots')} columns={columns} rows={lots} id={(row) => row.id} />
      )}
    </Card>
  );
}

/** What is set aside, and a way to free it. */
export function HoldsCard({ holds, formKey }: { readonly holds: readonly Hold[]; readonly formKey: string }) {
  const { t } = useTranslation();
  const maySpend = useViewer().can('loyalty.points.spend');
  if (holds.length === 0) return null;
  const columns: Column<Hold>[] = [
    { key: 'for', header: t('loyalty.reference'), cell: (row) => row.reference || NOTHING, card: 'title' },
    {
      key: 'points',
      header: t('loyalty.points'),
      right: true,
      cell: (row) => <Points value={row.points} />,
      card: 'side',
    },
    { key: 'until', header: t('loyalty.until'), right: true, cell: (row) => <When at={row.expiresAt} />, card: 'line' },
    {
      key: 'free',
      header: t('loyalty.release'),
      quiet: true,
      hidden: !maySpend,
      cell: (row) => (
        <span className="flex flex-wrap gap-1">
          <One intent="commit" id={row.id} formKey={formKey} label={t('loyalty.spendHold')} />
          <One intent="release" id={row.id} formKey={formKey} label={t('loyalty.release')} />
        </span>
      ),
      card: 'line',
    },
  ];
  return (
    <Card title={t('loyalty.holds')} flush>
      <LedgerTable label={t('loyalty.holds')} columns={columns} rows={holds} id={(row) => row.id} />
    </Card>
  );
}

/** Every change of the points, newest first. */
export function LedgerCard({ entries, formKey }: Pick<WalletData, 'entries'> & { readonly formKey: string }) {
  const { t } = useTranslation();
  const nodes = entries?.nodes ?? [];
  const columns = useEntryColumns(formKey);
  return (
    <Card title={t('loyalty.ledger')} flush>
      {nodes.length === 0 ? (
        <p className="p-4 text-muted">{t('loyalty.noEntries')}</p>
      ) : (
        <>
          <LedgerTable label={t('loyalty.ledger')} columns={columns} rows={nodes} id={(row) => row.id} />
          <Pager size={ENTRIES} page={{ nodes, totalCount: entries?.totalCount, pageInfo: entries?.pageInfo }} />
        </>
      )}
    </Card>
  );
}

function useEntryColumns(formKey: string): Column<Entry>[] {
  const { t } = useTranslation();
  const word = useEnumWord();
  const maySpend = useViewer().can('loyalty.points.spend');
  return [
    { key: 'when', header: t('loyalty.when'), cell: (row) => <When at={row.occurredAt} /> },
    { key: 'what', header: t('loyalty.what'), cell: (row) => word('loyaltyEntry', row.kind), card: 'title' },
    {
      key: 'points',
      header: t('loyalty.points'),
      right: true,
      cell: (row) => <Points value={row.points} signed />,
      card: 'side',
    },
    {
      key: 'pending',
      header: t('loyalty.pending'),
      right: true,
      cell: (row) => (row.pending === 0 ? NOTHING : <Points value={row.pending} signed />),
    },
    {
      key: 'balance',
      header: t('loyalty.balance'),
      right: true,
      cell: (row) => <Points value={row.balance} />,
      card: 'line',
    },
    {
      key: 'why',
      header: t('loyalty.why'),
      cell: (row) => [row.rule, row.reference, row.reason].filter(tellsPeople).join(' · ') || NOTHING,
      wrap: true,
      card: 'line',
    },
    {
      key: 'back',
      header: t('loyalty.refund'),
      quiet: true,
      hidden: !maySpend,
      cell: (row) =>
        row.refundable > 0 && <One intent="refund" id={row.id} formKey={formKey} label={t('loyalty.refund')} />,
      card: 'line',
    },
  ];
}

interface OneProps {
  readonly intent: string;
  readonly id: string;
  readonly formKey: string;
  readonly label: string;
}

function One({ intent, id, formKey, label }: OneProps) {
  return (
    <Form method="post" preventScrollReset>
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="key" value={`${formKey}:${intent}:${id}`} />
      <Button type="submit" look="quiet">
        {label}
      </Button>
    </Form>
  );
}
