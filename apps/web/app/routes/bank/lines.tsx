import { ListChecks } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/empty-state.tsx';
import { LedgerTable } from '../../components/ledger-table.tsx';
import { Notice } from '../../components/notice.tsx';
import { Pager } from '../../components/pager.tsx';
import { TableFrame } from '../../components/table-frame.tsx';
import { FinanceBankLines } from '../../graphql/generated/documents.ts';
import { gql } from '../../lib/gql.server.ts';
import { cursorOf } from '../../lib/list-url.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/lines';
import { BankScreen } from './bank-screen.tsx';
import { confirmMany } from './bank.server.ts';
import { useLineColumns } from './line-columns.tsx';
import { LineFilters } from './line-filters.tsx';
import { ManyLines } from './many-lines.tsx';

const PAGE = 50;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

export async function loader({ request, context }: Route.LoaderArgs) {
  await requirePermission(context, 'finance.bank.read');
  const params = new URL(request.url).searchParams;
  const [account, status, side, words] = ['account', 'status', 'side', 'q'].map((name) => params.get(name));
  const where = {
    ...(account ? { bankAccountId: { eq: account } } : {}),
    ...(status ? { status: { eq: status } } : {}),
    ...(side ? { isIncoming: { eq: side === 'in' } } : {}),
    ...(words ? { text: { contains: words } } : {}),
  };
  const day = (name: string): string | null => (DAY.test(params.get(name) ?? '') ? params.get(name) : null);
  return gql(context, FinanceBankLines, {
    first: PAGE,
    after: cursorOf(params) ?? null,
    where,
    from: day('from'),
    until: day('until'),
  });
}

export async function action({ request, context }: Route.ActionArgs) {
  return confirmMany(context, await request.formData());
}

export default function BankLines({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { nodes, pageInfo, totalCount } = loaderData.financeBankLines;
  const may = useViewer().can('finance.bank.match');
  const columns = useLineColumns();
  const results = actionData?.results;
  const count = (outcome: string): number => results?.filter((one) => one.outcome === outcome).length ?? 0;
  const refusedRows = results?.filter(({ outcome }) => outcome === 'REFUSED') ?? [];
  return (
    <BankScreen tab="lines" lead={t('bank.linesLead')} problem={actionData?.problem}>
      {results != null && (
        <div className="px-(--gutter) pb-3">
          <Notice
            tone={refusedRows.length > 0 ? 'warn' : 'info'}
            live
            title={t('bank.confirmed', {
              count: count('CONFIRMED'),
              skipped: count('SKIPPED'),
              refused: refusedRows.length,
            })}
          >
            {refusedRows.slice(0, 5).map(({ lineId, message }) => (
              <p key={lineId}>{message}</p>
            ))}
          </Notice>
        </div>
      )}
      <LineFilters accounts={loaderData.financeBankAccounts} />
      {may && <ManyLines />}
      <TableFrame label={t('bank.tab.lines')} footer={<Pager size={PAGE} page={{ nodes, totalCount, pageInfo }} />}>
        {nodes.length === 0 ? (
          <EmptyState icon={ListChecks} title={t('bank.noLines')} text={t('bank.noLinesText')} />
        ) : (
          <LedgerTable
            label={t('bank.tab.lines')}
            rows={nodes}
            id={(row) => row.id}
            name={(row) => row.name || row.remittance || row.id}
            href={(row) => `/finance/bank/desk?line=${row.id}`}
            columns={columns}
          />
        )}
      </TableFrame>
    </BankScreen>
  );
}
