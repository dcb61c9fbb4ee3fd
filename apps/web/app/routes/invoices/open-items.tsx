import { BellRing, CircleCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useEnumWord } from '../../components/badge.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Pager } from '../../components/pager.tsx';
import { Money } from '../../components/printed.tsx';
import { TableFrame } from '../../components/table-frame.tsx';
import { FinanceAgeing, FinanceInvoices } from '../../graphql/generated/documents.ts';
import { gql } from '../../lib/gql.server.ts';
import { cursorOf } from '../../lib/list-url.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { holds } from '../../lib/permissions.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/open-items';
import { InvoiceTable } from './invoice-table.tsx';

const PAGE = 50;

export async function loader({ request, context }: Route.LoaderArgs) {
  const viewer = await requirePermission(context, 'finance.invoice.read');
  const after = cursorOf(new URL(request.url).searchParams) ?? null;
  const where = { isOpen: { eq: true }, kind: { eq: 'INVOICE' as const } };
  const orderBy = { field: 'DUE' as const, direction: 'ASC' as const };
  const [{ financeInvoices }, ageing] = await Promise.all([
    gql(context, FinanceInvoices, { first: PAGE, after, where, orderBy }),
    holds(viewer.permissions, 'finance.payment.read') ? gql(context, FinanceAgeing, {}) : { financeAgeing: [] },
  ]);
  return { invoices: financeInvoices, ageing: ageing.financeAgeing };
}

export default function OpenItems({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const word = useEnumWord();
  const { invoices, ageing } = loaderData;
  const { nodes, pageInfo, totalCount } = invoices;
  const footer = <Pager size={PAGE} page={{ nodes, totalCount, pageInfo }} />;
  return (
    <main className="flex min-h-0 flex-1 flex-col">
      <PageHeader title={t('areas.name.openItems')} lead={t('invoicing.openLead')} actions={<Remind />} />
      <dl className="flex flex-wrap gap-x-8 gap-y-2 px-(--gutter) pb-4">
        {ageing.map((one) => (
          <div key={`${one.bucket}-${one.amount.currency}`}>
            <dt className="text-meta text-muted">{`${word('financeAgeing', one.bucket)} · ${one.count}`}</dt>
            <dd className="text-form font-semibold">
              <Money value={one.amount} />
            </dd>
          </div>
        ))}
      </dl>
      <TableFrame label={t('areas.name.openItems')} footer={footer}>
        {nodes.length === 0 ? (
          <EmptyState icon={CircleCheck} title={t('invoicing.nothingOpen')} text={t('invoicing.nothingOpenText')} />
        ) : (
          <InvoiceTable rows={nodes} />
        )}
      </TableFrame>
    </main>
  );
}

function Remind() {
  const { t } = useTranslation();
  if (!useViewer().can('finance.payment.read')) return null;
  return (
    <Link className="flex items-center gap-2 underline" to="/dunning">
      <BellRing size={16} aria-hidden />
      {t('invoicing.remind')}
    </Link>
  );
}
