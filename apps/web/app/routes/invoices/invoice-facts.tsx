import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Money, NOTHING, When } from '../../components/printed.tsx';
import type { Row } from './invoice.tsx';

function Supplied({ invoice: { supplyFrom, supplyDate } }: { readonly invoice: Row }) {
  return (
    <span>
      {supplyFrom != null && (
        <>
          <When at={supplyFrom} day /> –{' '}
        </>
      )}
      <When at={supplyDate} day />
    </span>
  );
}

export function InvoiceFacts({ invoice }: { readonly invoice: Row }) {
  const { t } = useTranslation();
  const address = invoice.customer.address;
  const place = [address?.line1, address?.line2, [address?.postalCode, address?.city].filter(Boolean).join(' ')]
    .filter(Boolean)
    .join(', ');
  const facts: [string, React.ReactNode][] = [
    [t('invoicing.customer'), invoice.customer.name || NOTHING],
    [t('invoicing.address'), place === '' ? NOTHING : place],
    [t('invoicing.issued'), <When key="issued" at={invoice.issueDate} day />],
    [t('invoicing.supplied'), <Supplied key="supplied" invoice={invoice} />],
    [t('invoicing.due'), <When key="due" at={invoice.dueDate} day />],
    [t('invoicing.reference'), invoice.reference || NOTHING],
    [t('invoicing.net'), <Money key="net" value={invoice.net} />],
    ...invoice.vatParts.map((part): [string, React.ReactNode] => [
      `${t('invoicing.vat')} ${part.rate.replace(/\.?0+$/, '') || '0'} %`,
      <Money key={part.rate} value={part.vat} />,
    ]),
    [t('invoicing.gross'), <Money key="gross" value={invoice.gross} />],
    [t('invoicing.paid'), <Money key="paid" value={invoice.paid} />],
    [t('invoicing.credited'), <Money key="credited" value={invoice.credited} />],
    [t('invoicing.open'), <Money key="open" value={invoice.open} />],
  ];
  return (
    <>
      <dl className="grid grid-cols-1 gap-x-8 gap-y-2 sm:grid-cols-2 lg:grid-cols-3">
        {facts.map(([name, value]) => (
          <div key={name} className="flex justify-between gap-4">
            <dt className="text-muted">{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="flex flex-wrap gap-4 pt-3">
        {invoice.orderId != null && (
          <Link className="underline" to={`/orders/${invoice.orderId}`}>
            {t('invoicing.toOrder')}
          </Link>
        )}
        {invoice.status === 'FINALISED' && (
          <a className="underline" href={`/invoices/${invoice.id}/pdf`}>
            {t('billing.hybrid')}
          </a>
        )}
        {invoice.status === 'FINALISED' &&
          (['ubl', 'cii'] as const).map((syntax) => (
            <a key={syntax} className="underline" href={`/invoices/${invoice.id}/xml/${syntax}`}>
              {t('invoicing.xml', { syntax: syntax.toUpperCase() })}
            </a>
          ))}
        {invoice.correctsId != null && (
          <Link className="underline" to={`/invoices/${invoice.correctsId}`}>
            {t('invoicing.toCorrected')}
          </Link>
        )}
      </p>
    </>
  );
}
