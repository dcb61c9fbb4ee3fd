import { useTranslation } from 'react-i18next';
import { Form, Link, useNavigation } from 'react-router';
import { EnumBadge } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import type { Column } from '../../components/ledger-table.tsx';
import { NOTHING, When } from '../../components/printed.tsx';
import type { DocumentMailPartsFragment } from '../../graphql/generated/types.ts';
import { useViewer } from '../../lib/use-viewer.ts';

export type DocumentMail = DocumentMailPartsFragment;

/** How a mail with a document stands, and what may be done about it. `token` makes a double click one. */
export function useDocumentMailColumns(token: string): Column<DocumentMail>[] {
  const { t } = useTranslation();
  const maySend = useViewer().can('finance.invoice.send');
  return [
    { key: 'to', header: t('billing.mailTo'), cell: (row) => row.recipient, card: 'title' },
    {
      key: 'status',
      header: t('list.status'),
      cell: (row) => <EnumBadge name="crmMessage" value={row.status} />,
      card: 'side',
    },
    {
      key: 'sent',
      header: t('billing.sentOn'),
      cell: (row) => <When at={row.sentAt ?? row.createdAt} />,
      card: 'line',
    },
    { key: 'by', header: t('billing.sentBy'), cell: (row) => row.requestedBy },
    {
      key: 'why',
      header: t('billing.why'),
      cell: (row) => (row.bounceKind === 'COMPLAINT' ? t('billing.complaint') : (row.lastError ?? NOTHING)),
      card: 'line',
    },
    {
      key: 'again',
      header: t('billing.actions'),
      cell: (row) => (maySend ? <Again row={row} token={token} /> : NOTHING),
      card: 'line',
    },
  ];
}

/** What failed goes again as it was; what came back is looked over first, for its address takes no mails. */
function Again({ row, token }: { readonly row: DocumentMail; readonly token: string }) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  if (row.status === 'BOUNCED') {
    const notice = row.noticeId == null ? '' : `?notice=${row.noticeId}`;
    return (
      <Link to={`/invoices/${row.invoiceId}/mail${notice}`} className="underline">
        {t('billing.sendElsewhere')}
      </Link>
    );
  }
  if (row.status !== 'FAILED' && row.status !== 'UNKNOWN') return NOTHING;
  return (
    <Form method="post">
      <input type="hidden" name="key" value={`${token}-${row.id}`} />
      <input type="hidden" name="mail" value={row.id} />
      <Button type="submit" name="intent" value="resend" disabled={busy}>
        {t('billing.sendAgain')}
      </Button>
    </Form>
  );
}
