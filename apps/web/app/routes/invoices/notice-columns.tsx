import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EnumBadge } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import type { Column } from '../../components/ledger-table.tsx';
import { Money, NOTHING, When } from '../../components/printed.tsx';
import { isZero } from '../../lib/is-zero.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import type { Notice } from './dunning-notices.tsx';
import type { Asked } from './dunning.tsx';

export function useNoticeColumns(onAsk: (asked: Asked) => void): Column<Notice['nodes'][number]>[] {
  const { t } = useTranslation();
  const { can } = useViewer();
  const mayWaive = can('finance.payment.write');
  const maySend = can('finance.invoice.send');
  return [
    {
      key: 'number',
      header: t('billing.number'),
      cell: (row) => (
        <Link className="underline" to={`/invoices/${row.invoiceId}`}>
          {row.number}
        </Link>
      ),
      card: 'title',
    },
    { key: 'level', header: t('billing.levelShort'), cell: (row) => row.level, card: 'side' },
    { key: 'sent', header: t('billing.sentOn'), cell: (row) => <When at={row.sentOn} day />, card: 'line' },
    {
      key: 'fee',
      header: t('billing.cost'),
      right: true,
      cell: (row) => <Money value={row.fee} />,
      card: 'line',
    },
    {
      key: 'letter',
      header: t('billing.letter'),
      cell: (row) => (
        <a className="underline" href={`/dunning/${row.id}/letter`}>
          {t('billing.download')}
        </a>
      ),
      card: 'line',
    },
    {
      key: 'mail',
      header: t('billing.mails'),
      cell: (row) => <LetterMail row={row} maySend={maySend} />,
      card: 'line',
    },
    {
      key: 'waive',
      header: t('billing.actions'),
      cell: (row) => {
        if (row.waivedAt != null) return t('billing.waived');
        if (!mayWaive || (isZero(row.fee) && isZero(row.interest))) return NOTHING;
        const asked = { intent: 'waive', id: row.id, version: String(row.version) } as const;
        return <Button onClick={() => onAsk(asked)}>{t('billing.waive')}</Button>;
      },
      card: 'line',
    },
  ];
}

/** How the letter went out, and the way to send it. */
function LetterMail({ row, maySend }: { readonly row: Notice['nodes'][number]; readonly maySend: boolean }) {
  const { t } = useTranslation();
  return (
    <span className="flex flex-wrap items-center gap-3">
      {row.mails[0] !== undefined && <EnumBadge name="crmMessage" value={row.mails[0].status} />}
      {maySend && (
        <Link className="underline" to={`/invoices/${row.invoiceId}/mail?notice=${row.id}`}>
          {t('billing.sendLetter')}
        </Link>
      )}
    </span>
  );
}
