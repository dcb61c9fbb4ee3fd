import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { EnumBadge } from '../../components/badge.tsx';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { LedgerTable } from '../../components/ledger-table.tsx';
import { NOTHING, When } from '../../components/printed.tsx';
import { useRefreshWhile } from '../../lib/use-refresh-while.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import type { Row } from './invoice.tsx';

const LOOK_MS = 3_000;

/** Mails that a document went out with: when, to whom, and why not. */
export function InvoiceMails({ invoice, token }: { readonly invoice: Row; readonly token: string }) {
  const { t } = useTranslation();
  const maySend = useViewer().can('finance.invoice.send');
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
          columns={[
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
            { key: 'why', header: t('billing.why'), cell: (row) => row.lastError ?? NOTHING, card: 'line' },
            {
              key: 'again',
              header: t('billing.actions'),
              cell: (row) =>
                maySend && (row.status === 'FAILED' || row.status === 'UNKNOWN') ? (
                  <Again id={row.id} token={token} />
                ) : (
                  NOTHING
                ),
              card: 'line',
            },
          ]}
        />
      )}
    </Card>
  );
}

function Again({ id, token }: { readonly id: string; readonly token: string }) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  return (
    <Form method="post">
      <input type="hidden" name="key" value={`${token}-${id}`} />
      <input type="hidden" name="mail" value={id} />
      <Button type="submit" name="intent" value="resend" disabled={busy}>
        {t('billing.sendAgain')}
      </Button>
    </Form>
  );
}
