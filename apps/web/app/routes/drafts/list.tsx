import { Plus, ReceiptEuro } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { EnumBadge } from '../../components/badge.tsx';
import { ButtonLink } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { LedgerTable, type Column } from '../../components/ledger-table.tsx';
import { LinkTabs } from '../../components/link-tabs.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Pager } from '../../components/pager.tsx';
import { NOTHING, When } from '../../components/printed.tsx';
import { TableFrame } from '../../components/table-frame.tsx';
import { PriceDrafts } from '../../graphql/generated/documents.ts';
import type { DraftRowFragment, PriceDraftStatus } from '../../graphql/generated/types.ts';
import { gql } from '../../lib/gql.server.ts';
import { cursorOf, filtered } from '../../lib/list-url.ts';
import { useFormat } from '../../lib/use-format.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/list';

const PAGE = 25;

const tabs = {
  waiting: ['SUBMITTED'],
  forMe: ['SUBMITTED'],
  mine: [],
  scheduled: ['SCHEDULED', 'FAILED_ACTIVATION'],
  drafts: ['DRAFT'],
  applied: ['APPLIED'],
  closed: ['REJECTED', 'WITHDRAWN', 'CANCELLED', 'EXPIRED', 'FAILED_ACTIVATION'],
  all: [],
} as const satisfies Record<string, readonly PriceDraftStatus[]>;

type Tab = keyof typeof tabs;

const tabOf = (params: URLSearchParams): Tab => {
  const given = params.get('tab') ?? 'waiting';
  return given in tabs ? (given as Tab) : 'waiting';
};

export async function loader({ request, context }: Route.LoaderArgs) {
  const viewer = await requirePermission(context, 'catalog-pricing.draft.read');
  const params = new URL(request.url).searchParams;
  const where = whereOf(tabOf(params), viewer.user.id);
  const { priceDrafts } = await gql(context, PriceDrafts, { first: PAGE, after: cursorOf(params) ?? null, where });
  return { priceDrafts, size: PAGE };
}

/** What waits for me is what others submitted: nobody decides on a draft of their own. */
function whereOf(tab: Tab, me: string) {
  const statuses = tabs[tab];
  const status = statuses.length === 0 ? {} : { status: { oneOf: [...statuses] } };
  if (tab === 'mine') return { authorId: { eq: me } };
  return tab === 'forMe' ? { ...status, NOT: { authorId: { eq: me } } } : status;
}

export default function DraftList({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { priceDrafts, size } = loaderData;
  const [params] = useSearchParams();
  const viewer = useViewer();
  const tab = tabOf(params);
  return (
    <main className="flex min-h-0 flex-1 flex-col">
      <PageHeader
        title={t('areas.name.drafts')}
        actions={
          viewer.can('catalog-pricing.draft.create') && (
            <ButtonLink to="/drafts/new" look="primary">
              <Plus size={16} aria-hidden />
              {t('drafts.new')}
            </ButtonLink>
          )
        }
      />
      <LinkTabs
        label={t('drafts.tabs')}
        tabs={(Object.keys(tabs) as Tab[]).map((key) => ({
          to: filtered(params, { tab: key === 'waiting' ? null : key }),
          label: t(`drafts.tab.${key}`),
          current: key === tab,
          count: key === tab ? String(priceDrafts.totalCount) : undefined,
        }))}
      />
      <div className="h-4" />
      <DraftTable priceDrafts={priceDrafts} size={size} first={tab === 'all'} />
    </main>
  );
}

type TableProps = Route.ComponentProps['loaderData'] & { readonly first: boolean };

function DraftTable({ priceDrafts, size, first }: TableProps) {
  const { t } = useTranslation();
  const columns = useColumns();
  const rows = priceDrafts.nodes;
  return (
    <TableFrame
      label={t('areas.name.drafts')}
      footer={
        <Pager size={size} page={{ nodes: rows, totalCount: priceDrafts.totalCount, pageInfo: priceDrafts.pageInfo }} />
      }
    >
      {rows.length === 0 ? (
        <NoDrafts first={first} />
      ) : (
        <LedgerTable
          label={t('areas.name.drafts')}
          columns={columns}
          rows={rows}
          id={(row) => row.id}
          name={(row) => row.title}
          href={(row) => `/drafts/${row.id}`}
        />
      )}
    </TableFrame>
  );
}

function useColumns(): Column<DraftRowFragment>[] {
  const { t } = useTranslation();
  const format = useFormat();
  return [
    { key: 'title', header: t('drafts.title'), cell: (row) => row.title, card: 'title' },
    {
      key: 'status',
      header: t('list.status'),
      cell: (row) => <EnumBadge name="draftStatus" value={row.status} />,
      card: 'side',
    },
    {
      key: 'worst',
      header: t('drafts.worst'),
      cell: (row) => (row.worstVerdict == null ? NOTHING : <EnumBadge name="verdict" value={row.worstVerdict} />),
      card: 'line',
    },
    { key: 'lines', header: t('drafts.lines'), right: true, cell: (row) => format.number(row.lineCount) },
    { key: 'author', header: t('drafts.author'), cell: (row) => row.author.name ?? NOTHING },
    { key: 'source', header: t('drafts.source'), cell: (row) => t(`enums.draftSource.${row.source}`) },
    { key: 'submitted', header: t('drafts.submitted'), right: true, cell: (row) => <When at={row.submittedAt} /> },
    { key: 'created', header: t('drafts.created'), right: true, cell: (row) => <When at={row.createdAt} /> },
  ];
}

function NoDrafts({ first }: { readonly first: boolean }) {
  const { t } = useTranslation();
  const viewer = useViewer();
  return (
    <EmptyState
      icon={ReceiptEuro}
      title={first ? t('drafts.empty') : t('drafts.emptyTab')}
      text={first ? t('drafts.emptyText') : t('drafts.emptyTabText')}
      action={viewer.can('catalog-pricing.draft.create') && <ButtonLink to="/drafts/new">{t('drafts.new')}</ButtonLink>}
    />
  );
}
