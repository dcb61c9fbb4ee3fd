import { useTranslation } from 'react-i18next';
import { Form, Link, useNavigation } from 'react-router';
import { Button } from '../../components/button.tsx';
import { VersionField } from '../../components/version-field.tsx';
import { isZero } from '../../lib/is-zero.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { CreditCard } from './credit-card.tsx';
import type { Row } from './invoice.tsx';
import { PayCard } from './pay-card.tsx';

/** What can be done with it: finalise a draft, book a payment, take it back. */
export function InvoiceSteps({ invoice, token }: { readonly invoice: Row; readonly token: string }) {
  const { t } = useTranslation();
  const { can } = useViewer();
  const busy = useNavigation().state !== 'idle';
  const charged = invoice.kind === 'INVOICE' && invoice.status === 'FINALISED';
  if (invoice.status === 'DRAFT')
    return can('finance.invoice.write') ? (
      <Form method="post" className="flex items-center gap-4">
        <VersionField of={invoice} />
        <Button type="submit" look="primary" name="intent" value="finalise" disabled={busy}>
          {t('invoicing.finalise')}
        </Button>
        <Link className="underline" to={`/invoices/${invoice.id}/edit`}>
          {t('billing.editDraft')}
        </Link>
      </Form>
    ) : null;
  return (
    <>
      {charged && !isZero(invoice.open) && can('finance.payment.write') && (
        <PayCard invoice={invoice} token={token} busy={busy} />
      )}
      {charged && can('finance.invoice.write') && <CreditCard token={token} busy={busy} />}
    </>
  );
}
