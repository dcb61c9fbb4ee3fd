import { Handshake, Plus, SearchX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { redirect, useSearchParams } from 'react-router';
import { EnumBadge, useEnumWord } from '../../components/badge.tsx';
import { ButtonLink } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { LedgerTable, type Column } from '../../components/ledger-table.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Pager } from '../../components/pager.tsx';
import { NOTHING } from '../../components/printed.tsx';
import { SearchBox } from '../../components/search-box.tsx';
import { TableFrame } from '../../components/table-frame.tsx';
import { Toolbar } from '../../components/toolbar.tsx';
import { Partners } from '../../graphql/generated/documents.ts';
import type { PartnerPartsFragment } from '../../graphql/generated/types.ts';
import { gql } from '../../lib/gql.server.ts';
import { cursorOf, useListUrl } from '../../lib/list-url.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/partners';
import { PartnerPanel } from './partner-panel.tsx';
import { savePartner } from './save.server.ts';

const PAGE = 25;

export async function loader({ request, context }: Route.LoaderArgs) {
  const viewer = await requirePermission(context, 'platform.partner.read');
  if (viewer.brand == null) throw redirect('/brands');
  const params = new URL(request.url).searchParams;
  const words = params.get('q');
  const where = words === null ? null : { legalName: { contains: words } };
  const { partners } = await gql(context, Partners, { first: PAGE, after: cursorOf(params) ?? null, where });
  return { partners, key: crypto.randomUUID(), country: viewer.brand.defaultLocale.split('-')[1] ?? 'DE' };
}

export async function action({ request, context }: Route.ActionArgs) {
  return savePartner(context, await request.formData());
}

export default function PartnersScreen({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const { go } = useListUrl();
  const mayWrite = useViewer().can('platform.partner.write');
  const { partners } = loaderData;
  const columns = useColumns();
  const add = mayWrite && (
    <ButtonLink to="?new=1" look="primary">
      <Plus size={16} aria-hidden />
      {t('partners.new')}
    </ButtonLink>
  );
  return (
    <div className="flex min-h-0 flex-1">
      <main className="flex min-h-0 min-w-0 flex-1 flex-col">
        <PageHeader title={t('areas.name.partners')} lead={t('partners.lead')} actions={add} />
        <Toolbar>
          <SearchBox label={t('partners.search')} />
        </Toolbar>
        <TableFrame label={t('areas.name.partners')} footer={<Pager size={PAGE} page={partners} />}>
          {partners.nodes.length === 0 ? (
            <NoPartners filtered={params.has('q')} add={add} />
          ) : (
            <LedgerTable
              label={t('areas.name.partners')}
              columns={columns}
              rows={partners.nodes}
              id={(row) => row.id}
              href={(row) => `/partners/${row.id}`}
            />
          )}
        </TableFrame>
      </main>
      {params.has('new') && mayWrite && (
        <PartnerPanel
          formKey={loaderData.key}
          country={loaderData.country}
          problem={actionData?.problem}
          onClose={() => go({ new: null })}
        />
      )}
    </div>
  );
}

function useColumns(): Column<PartnerPartsFragment>[] {
  const { t } = useTranslation();
  const word = useEnumWord();
  return [
    { key: 'name', header: t('partners.legalName'), cell: (row) => row.legalName, card: 'title' },
    {
      key: 'kinds',
      header: t('partners.kinds'),
      cell: (row) => row.kinds.map((kind) => word('partnerKind', kind)).join(', '),
      card: 'line',
    },
    { key: 'city', header: t('partners.city'), cell: (row) => row.city ?? NOTHING },
    {
      key: 'status',
      header: t('partners.status'),
      cell: (row) => <EnumBadge name="partnerStatus" value={row.status} />,
      card: 'side',
    },
    {
      key: 'people',
      header: t('partners.people'),
      right: true,
      cell: (row) => <span className="tnum">{row.users?.length ?? NOTHING}</span>,
    },
  ];
}

function NoPartners({ filtered, add }: { readonly filtered: boolean; readonly add: React.ReactNode }) {
  const { t } = useTranslation();
  if (!filtered)
    return <EmptyState icon={Handshake} title={t('partners.empty')} text={t('partners.emptyText')} action={add} />;
  return (
    <EmptyState
      icon={SearchX}
      title={t('list.noMatch')}
      text={t('list.noMatchText')}
      action={<ButtonLink to="/partners">{t('list.clear')}</ButtonLink>}
    />
  );
}
