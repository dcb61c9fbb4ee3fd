import { Plug, Plus, SearchX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { redirect, useSearchParams } from 'react-router';
import { EnumBadge, useEnumWord } from '../../components/badge.tsx';
import { ButtonLink } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { type Column, LedgerTable } from '../../components/ledger-table.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Pager } from '../../components/pager.tsx';
import { NOTHING, When } from '../../components/printed.tsx';
import { SearchBox } from '../../components/search-box.tsx';
import { TableFrame } from '../../components/table-frame.tsx';
import { Toolbar } from '../../components/toolbar.tsx';
import { Integrations } from '../../graphql/generated/documents.ts';
import type { IntegrationPartsFragment } from '../../graphql/generated/types.ts';
import { gql } from '../../lib/gql.server.ts';
import { cursorOf, useListUrl } from '../../lib/list-url.ts';
import { holds } from '../../lib/permissions.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/integrations';
import { choicesFor } from './choices.server.ts';
import { IntegrationPanel } from './integration-panel.tsx';
import { createIntegration } from './save.server.ts';

const PAGE = 25;

export async function loader({ request, context }: Route.LoaderArgs) {
  const viewer = await requirePermission(context, 'platform.integration.read');
  if (viewer.brand == null) throw redirect('/brands');
  const params = new URL(request.url).searchParams;
  const words = params.get('q');
  const where = words === null ? null : { name: { contains: words } };
  const adding = params.has('new') && holds(viewer.permissions, 'platform.integration.write');
  const [{ integrations }, choices] = await Promise.all([
    gql(context, Integrations, { first: PAGE, after: cursorOf(params) ?? null, where }),
    adding ? choicesFor(context, viewer.permissions) : undefined,
  ]);
  return { integrations, choices, key: crypto.randomUUID() };
}

export async function action({ request, context }: Route.ActionArgs) {
  return createIntegration(context, await request.formData());
}

export default function IntegrationsScreen({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const { go } = useListUrl();
  const mayWrite = useViewer().can('platform.integration.write');
  const { integrations, choices } = loaderData;
  const { nodes, totalCount, pageInfo } = integrations;
  const columns = useColumns();
  const add = mayWrite && (
    <ButtonLink to="?new=1" look="primary">
      <Plus size={16} aria-hidden />
      {t('integrations.new')}
    </ButtonLink>
  );
  return (
    <div className="flex min-h-0 flex-1">
      <main className="flex min-h-0 min-w-0 flex-1 flex-col">
        <PageHeader title={t('areas.name.integrations')} lead={t('integrations.lead')} actions={add} />
        <Toolbar>
          <SearchBox label={t('integrations.search')} />
        </Toolbar>
        <TableFrame
          label={t('areas.name.integrations')}
          footer={<Pager size={PAGE} page={{ nodes, totalCount, pageInfo }} />}
        >
          {nodes.length === 0 ? (
            <NoIntegrations filtered={params.has('q')} add={add} />
          ) : (
            <LedgerTable
              label={t('areas.name.integrations')}
              columns={columns}
              rows={nodes}
              id={(row) => row.id}
              href={(row) => `/integrations/${row.id}`}
            />
          )}
        </TableFrame>
      </main>
      {choices !== undefined && (
        <IntegrationPanel
          formKey={loaderData.key}
          choices={choices}
          problem={actionData?.problem}
          onClose={() => go({ new: null })}
        />
      )}
    </div>
  );
}

function useColumns(): Column<IntegrationPartsFragment>[] {
  const { t } = useTranslation();
  const word = useEnumWord();
  return [
    {
      key: 'name',
      header: t('integrations.name'),
      cell: (row) => <span className="font-medium">{row.name}</span>,
      card: 'title',
    },
    {
      key: 'kind',
      header: t('integrations.kind'),
      cell: (row) => `${word('integrationKind', row.kind)} · ${row.provider}`,
      card: 'line',
    },
    {
      key: 'health',
      header: t('integrations.health'),
      cell: (row) =>
        row.status === 'CONNECTED' ? (
          <EnumBadge name="integrationHealth" value={row.health?.state ?? 'UNKNOWN'} />
        ) : (
          <EnumBadge name="integrationStatus" value={row.status} />
        ),
      card: 'side',
    },
    {
      key: 'heard',
      header: t('integrations.lastHeard'),
      cell: (row) => <When at={row.health?.lastSignAt} />,
    },
    { key: 'owner', header: t('integrations.owner'), cell: (row) => row.owner?.name ?? NOTHING },
  ];
}

function NoIntegrations({ filtered, add }: { readonly filtered: boolean; readonly add: React.ReactNode }) {
  const { t } = useTranslation();
  if (!filtered)
    return <EmptyState icon={Plug} title={t('integrations.empty')} text={t('integrations.emptyText')} action={add} />;
  return (
    <EmptyState
      icon={SearchX}
      title={t('list.noMatch')}
      text={t('list.noMatchText')}
      action={<ButtonLink to="/integrations">{t('list.clear')}</ButtonLink>}
    />
  );
}
