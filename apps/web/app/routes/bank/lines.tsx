import { ListChecks } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Form } from 'react-router';
import { EnumBadge } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { FilterSelect } from '../../components/filter-select.tsx';
import { LedgerTable, type Column } from '../../components/ledger-table.tsx';
import { Notice } from '../../components/notice.tsx';
import { Pager } from '../../components/pager.tsx';
import { Money, NOTHING, When } from '../../components/printed.tsx';
import { SearchBox } from '../../components/search-box.tsx';
import { TableFrame } from '../../components/table-frame.tsx';
import { TextField } from '../../components/text-field.tsx';
import { Toolbar } from '../../components/toolbar.tsx';
import { FinanceBankLines } from '../../graphql/generated/documents.ts';
import type { BankAccountPartsFragment, BankLinePartsFragment } from '../../graphql/generated/types.ts';
import { gql } from '../../lib/gql.server.ts';
import { cursorOf, useListUrl } from '../../lib/list-url.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/lines';
import { confirmMany } from './bank.server.ts';
import { BankScreen } from './bank-screen.tsx';

const PAGE = 50;
const STATUSES = ['SUGGESTED', 'UNMATCHED', 'MATCHED', 'IGNORED'] as const;
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
  const columns = useColumns();
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
      <Filters accounts={loaderData.financeBankAccounts} />
      {may && <Many />}
      <TableFrame
        label={t('bank.tab.lines')}
        footer={
          nodes.length > 0 && (
            <Pager
              size={PAGE}
              count={nodes.length}
              total={totalCount}
              more={pageInfo.hasNextPage}
              end={pageInfo.endCursor}
            />
          )
        }
      >
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

function Filters({ accounts }: { readonly accounts: readonly BankAccountPartsFragment[] }) {
  const { t } = useTranslation();
  const { params } = useListUrl();
  const kept = [...params].filter(([name]) => !['from', 'until', 'at', 'peek'].includes(name));
  return (
    <Toolbar>
      <SearchBox label={t('bank.search')} />
      <FilterSelect
        label={t('bank.account')}
        name="account"
        all={t('bank.allAccounts')}
        options={accounts.map(({ id, name }) => [id, name] as const)}
      />
      <FilterSelect
        label={t('bank.state')}
        name="status"
        all={t('bank.allStates')}
        options={STATUSES.map((one) => [one, t(`enums.financeBankLineStatus.${one}`)] as const)}
      />
      <FilterSelect
        label={t('bank.side')}
        name="side"
        all={t('bank.allSides')}
        options={[
          ['in', t('bank.incoming')],
          ['out', t('bank.outgoing')],
        ]}
      />
      <Form method="get" className="flex flex-wrap items-end gap-2" key={params.toString()}>
        {kept.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <input
          type="date"
          name="from"
          aria-label={t('bank.from')}
          defaultValue={params.get('from') ?? ''}
          className="control"
        />
        <input
          type="date"
          name="until"
          aria-label={t('bank.until')}
          defaultValue={params.get('until') ?? ''}
          className="control"
        />
        <Button type="submit">{t('bank.show')}</Button>
      </Form>
    </Toolbar>
  );
}

/** Takes many suggestions at once, or looks for them again. */
function Many() {
  const { t } = useTranslation();
  const { params } = useListUrl();
  return (
    <Form method="post" className="flex flex-wrap items-end gap-2 px-(--gutter) pb-4">
      <input type="hidden" name="account" value={params.get('account') ?? ''} />
      <div className="w-44">
        <TextField label={t('bank.confirmAll')} name="minScore" type="number" min={50} max={100} defaultValue={90} />
      </div>
      <Button type="submit" name="intent" value="confirm" look="primary">
        {t('bank.confirm')}
      </Button>
      <Button type="submit" name="intent" value="again">
        {t('bank.lookAgain')}
      </Button>
      <p className="basis-full text-meta text-muted">{t('bank.confirmAllHint')}</p>
    </Form>
  );
}

function useColumns(): Column<BankLinePartsFragment>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'party',
      header: t('bank.party'),
      cell: (row) => row.name || row.bookingText || NOTHING,
      card: 'title',
      wrap: true,
    },
    { key: 'day', header: t('bank.day'), cell: (row) => <When at={row.bookedOn} day />, card: 'line' },
    { key: 'text', header: t('bank.text'), cell: (row) => row.remittance || row.bookingText || NOTHING, wrap: true },
    {
      key: 'state',
      header: t('bank.state'),
      cell: (row) => <EnumBadge name="financeBankLineStatus" value={row.status} />,
      card: 'side',
    },
    {
      key: 'for',
      header: t('bank.candidates'),
      cell: (row) => row.suggestion?.parts.map(({ label }) => label).join(', ') || NOTHING,
      wrap: true,
    },
    { key: 'score', header: t('bank.score'), right: true, cell: (row) => row.score ?? NOTHING },
    { key: 'amount', header: t('bank.amount'), right: true, cell: (row) => <Money value={row.amount} />, card: 'line' },
  ];
}
