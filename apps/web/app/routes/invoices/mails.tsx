import { Mail } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useEnumWord } from '../../components/badge.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { FilterSelect } from '../../components/filter-select.tsx';
import { MailReportForm, Told } from '../../components/folded-form.tsx';
import { LedgerTable, type Column } from '../../components/ledger-table.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Pager } from '../../components/pager.tsx';
import { SearchBox } from '../../components/search-box.tsx';
import { TableFrame } from '../../components/table-frame.tsx';
import { Toolbar } from '../../components/toolbar.tsx';
import { FinanceDocumentMails } from '../../graphql/generated/documents.ts';
import type { FinanceMailStatus } from '../../graphql/generated/types.ts';
import { gql } from '../../lib/gql.server.ts';
import { cursorOf } from '../../lib/list-url.ts';
import { useRefreshWhile } from '../../lib/use-refresh-while.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/mails';
import { type DocumentMail, useDocumentMailColumns } from './document-mail-columns.tsx';
import { changeMail } from './mails.server.ts';

const PAGE = 50;
const LOOK_MS = 3_000;
const statuses = [
  ...(['QUEUED', 'SENDING', 'SENT', 'FAILED', 'UNKNOWN', 'BOUNCED'] as const),
] satisfies readonly FinanceMailStatus[];

export async function loader({ request, context }: Route.LoaderArgs) {
  await requirePermission(context, 'finance.invoice.read');
  const { searchParams } = new URL(request.url);
  const status = statuses.find((one) => one === searchParams.get('status'));
  const number = searchParams.get('q')?.trim() ?? '';
  const where = { ...(status && { status: { eq: status } }), ...(number !== '' && { label: { contains: number } }) };
  const after = cursorOf(searchParams) ?? null;
  const { financeDocumentMails } = await gql(context, FinanceDocumentMails, { first: PAGE, after, where });
  return { mails: financeDocumentMails, key: crypto.randomUUID() };
}

export async function action({ request, context }: Route.ActionArgs) {
  return changeMail(context, await request.formData());
}

/** Everything that went out by mail: to whom, which document, how it stands. */
export default function DocumentMails({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { nodes, pageInfo, totalCount } = loaderData.mails;
  const columns = [useDocumentColumn(), ...useDocumentMailColumns(loaderData.key)];
  useRefreshWhile(
    nodes.some(({ status }) => status === 'QUEUED' || status === 'SENDING'),
    LOOK_MS,
  );
  const footer = <Pager size={PAGE} page={{ nodes, totalCount, pageInfo }} />;
  return (
    <main className="flex min-h-0 min-w-0 flex-1 flex-col overflow-y-auto">
      <PageHeader title={t('areas.name.documentMails')} lead={t('billing.mailsLead')} />
      <div className="flex flex-col gap-3 px-(--gutter)" aria-live="polite">
        <Told
          answer={actionData}
          told={({ number }) => t('billing.reportTaken', { number })}
          nothing={t('billing.reportNothing')}
        />
        <Report />
      </div>
      <Filters />
      <TableFrame label={t('areas.name.documentMails')} footer={footer}>
        {nodes.length === 0 ? (
          <EmptyState icon={Mail} title={t('billing.noDocumentMails')} text={t('billing.noDocumentMailsText')} />
        ) : (
          <LedgerTable
            label={t('areas.name.documentMails')}
            columns={columns}
            rows={nodes}
            id={(row) => row.id}
            name={(row) => row.label}
            href={(row) => `/invoices/${row.invoiceId}`}
          />
        )}
      </TableFrame>
    </main>
  );
}

function useDocumentColumn(): Column<DocumentMail> {
  const { t } = useTranslation();
  return {
    ...{ key: 'document', header: t('billing.document'), card: 'line' },
    cell: (row) => (row.noticeId == null ? row.label : t('billing.letterOf', { number: row.label })),
  };
}

function Filters() {
  const { t } = useTranslation();
  const word = useEnumWord();
  return (
    <Toolbar>
      <SearchBox label={t('billing.searchNumber')} />
      <FilterSelect
        label={t('list.status')}
        name="status"
        all={t('billing.anyStatus')}
        options={statuses.map((status) => [status, word('crmMessage', status)] as const)}
      />
    </Toolbar>
  );
}

/** What came back, and the way to how mail is sent. */
function Report() {
  const { t } = useTranslation();
  const { can } = useViewer();
  return (
    <div className="flex flex-wrap items-start gap-4">
      {can('finance.mail.bounce') && (
        <MailReportForm
          {...{ title: t('billing.report'), label: t('billing.reportFile'), hint: t('billing.reportHint') }}
          submit={t('billing.reportTake')}
        />
      )}
      {can('finance.invoice.configure') && (
        <Link className="py-2 underline" to="/invoices/mail">
          {t('billing.mailSettings')}
        </Link>
      )}
    </div>
  );
}
