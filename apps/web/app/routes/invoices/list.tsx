import { FileText } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useEnumWord } from '../../components/badge.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { FilterSelect } from '../../components/filter-select.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Pager } from '../../components/pager.tsx';
import { TableFrame } from '../../components/table-frame.tsx';
import { FinanceInvoices } from '../../graphql/generated/documents.ts';
import { gql } from '../../lib/gql.server.ts';
import { cursorOf } from '../../lib/list-url.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/list';
import { InvoiceTable } from './invoice-table.tsx';

const PAGE = 50;
const kinds = ['INVOICE', 'CREDIT_NOTE'] as const;

export async function loader({ request, context }: Route.LoaderArgs) {
  await requirePermission(context, 'finance.invoice.read');
  const { searchParams } = new URL(request.url);
  const kind = kinds.find((one) => one === searchParams.get('kind'));
  const where = kind === undefined ? {} : { kind: { eq: kind } };
  return gql(context, FinanceInvoices, { first: PAGE, after: cursorOf(searchParams) ?? null, where, orderBy: null });
}

export default function InvoiceList({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const word = useEnumWord();
  const { nodes, pageInfo, totalCount } = loaderData.financeInvoices;
  const footer = <Pager size={PAGE} page={{ nodes, totalCount, pageInfo }} />;
  return (
    <main className="flex min-h-0 flex-1 flex-col">
      <PageHeader title={t('areas.name.invoices')} lead={t('invoicing.invoicesLead')} actions={<Ways />} />
      <div className="px-(--gutter) pb-3">
        <FilterSelect
          label={t('invoicing.kind')}
          name="kind"
          all={t('invoicing.allKinds')}
          options={kinds.map((kind) => [kind, word('financeInvoiceKind', kind)] as const)}
        />
      </div>
      <TableFrame label={t('areas.name.invoices')} footer={footer}>
        {nodes.length === 0 ? (
          <EmptyState icon={FileText} title={t('invoicing.noInvoices')} text={t('invoicing.noInvoicesText')} />
        ) : (
          <InvoiceTable rows={nodes} />
        )}
      </TableFrame>
    </main>
  );
}

function Ways() {
  const { t } = useTranslation();
  const { can } = useViewer();
  return (
    <div className="flex flex-wrap gap-4">
      <Link className="underline" to="/invoices/check">
        {t('billing.check')}
      </Link>
      {can('finance.invoice.write') && (
        <Link className="underline" to="/invoices/new">
          {t('billing.newInvoice')}
        </Link>
      )}
    </div>
  );
}
