import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { LedgerTable } from '../../components/ledger-table.tsx';
import { useRefreshWhile } from '../../lib/use-refresh-while.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { useDocumentMailColumns } from './document-mail-columns.tsx';
import type { Row } from './invoice.tsx';

const LOOK_MS = 3_000;

/** Mails that a document went out with: when, to whom, and why not. */
export function InvoiceMails({ invoice, token }: { readonly invoice: Row; readonly token: string }) {
  const { t } = useTranslation();
  const maySend = useViewer().can('finance.invoice.send');
  const columns = useDocumentMailColumns(token);
  const { mails } = invoice;
  useRefreshWhile(
    mails.some(({ status }) => status === 'QUEUED' || status === 'SENDING'),
    LOOK_MS,
  );
  const send = maySend && <ButtonLink to={`/invoices/${invoice.id}/mail`}>{t('billing.sendDocument')}</ButtonLink>;
  return (
    <Card title={t('billing.mails')} aside={send} flush>
      {mails.length === 0 ? (
        <p className="p-4 text-muted">{t('billing.noMails')}</p>
      ) : (
        <LedgerTable
          label={t('billing.mails')}
          rows={mails}
          id={(row) => row.id}
          name={(row) => row.recipient}
          columns={columns}
        />
      )}
    </Card>
  );
}
