import { randomUUID } from 'node:crypto';
import { KeyRound, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { EnumBadge } from '../../components/badge.tsx';
import { ButtonLink } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { type Column, LedgerTable } from '../../components/ledger-table.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Pager } from '../../components/pager.tsx';
import { When } from '../../components/printed.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { TableFrame } from '../../components/table-frame.tsx';
import { ApiKeys, ApiKeyScopes } from '../../graphql/generated/documents.ts';
import type { ApiKeyPartsFragment } from '../../graphql/generated/types.ts';
import { gql } from '../../lib/gql.server.ts';
import { cursorOf, useListUrl } from '../../lib/list-url.ts';
import { holds } from '../../lib/permissions.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/api-keys';
import { KeyPanel } from './key-panel.tsx';
import { NewKeyPanel } from './new-key-panel.tsx';
import { saveApiKey } from './save.server.ts';
import { SecretNotice } from './secret-notice.tsx';

const PAGE = 25;

export async function loader({ request, context }: Route.LoaderArgs) {
  const viewer = await requirePermission(context, 'platform.api-key.read');
  const params = new URL(request.url).searchParams;
  const fresh = params.get('key') === 'new' && holds(viewer.permissions, 'platform.api-key.write');
  const [{ apiKeys }, scopes] = await Promise.all([
    gql(context, ApiKeys, { first: PAGE, after: cursorOf(params) ?? null }),
    fresh ? gql(context, ApiKeyScopes, {}) : undefined,
  ]);
  return { apiKeys, scopes: scopes?.apiKeyScopes ?? [], once: randomUUID() };
}

export async function action({ request, context }: Route.ActionArgs) {
  return saveApiKey(context, await request.formData());
}

export default function ApiKeyScreen({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { apiKeys, scopes, once } = loaderData;
  const viewer = useViewer();
  const [params] = useSearchParams();
  const { go } = useListUrl();
  const mayWrite = viewer.can('platform.api-key.write');
  const made = actionData !== undefined && 'secret' in actionData ? actionData : undefined;
  const problem = actionData !== undefined && 'problem' in actionData ? actionData.problem : undefined;
  // A new secret takes the place of the panel that asked for it.
  const open = made === undefined ? params.get('key') : null;
  const shown = apiKeys.nodes.find(({ id }) => id === open);
  const close = (): void => go({ key: null });
  const add = mayWrite && (
    <ButtonLink to="?key=new" look="primary">
      <Plus size={16} aria-hidden />
      {t('apiKeys.new')}
    </ButtonLink>
  );
  return (
    <div className="flex min-h-0 flex-1">
      <main className="flex min-h-0 min-w-0 flex-1 flex-col">
        <PageHeader title={t('areas.name.apiKeys')} lead={t('apiKeys.lead')} actions={add} />
        {made !== undefined && (
          <div className="px-(--gutter) pb-4">
            <SecretNotice secret={made.secret} />
          </div>
        )}
        {problem !== undefined && open === null && (
          <div className="px-(--gutter) pb-4">
            <ProblemNotice problem={problem} />
          </div>
        )}
        <KeyList apiKeys={apiKeys} openId={open} add={add} />
      </main>
      {open === 'new' && mayWrite && <NewKeyPanel scopes={scopes} once={once} problem={problem} onClose={close} />}
      {shown !== undefined && (
        <KeyPanel key={shown.id} apiKey={shown} mayWrite={mayWrite} problem={problem} onClose={close} />
      )}
    </div>
  );
}

interface ListProps {
  readonly apiKeys: Route.ComponentProps['loaderData']['apiKeys'];
  readonly openId: string | null;
  readonly add: React.ReactNode;
}

function KeyList({ apiKeys, openId, add }: ListProps) {
  const { t } = useTranslation();
  const columns = useColumns();
  const { nodes, totalCount, pageInfo } = apiKeys;
  return (
    <TableFrame
      label={t('areas.name.apiKeys')}
      footer={nodes.length > 0 ? <Pager size={PAGE} page={{ nodes, totalCount, pageInfo }} /> : undefined}
    >
      {nodes.length === 0 ? (
        <EmptyState icon={KeyRound} title={t('apiKeys.empty')} text={t('apiKeys.emptyText')} action={add} />
      ) : (
        <LedgerTable
          label={t('areas.name.apiKeys')}
          columns={columns}
          rows={nodes}
          id={(row) => row.id}
          openId={openId}
          href={(row) => `?key=${row.id}`}
        />
      )}
    </TableFrame>
  );
}

function useColumns(): Column<ApiKeyPartsFragment>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'name',
      header: t('apiKeys.name'),
      cell: (row) => <span className="font-medium">{row.name}</span>,
      card: 'title',
    },
    {
      key: 'status',
      header: t('apiKeys.status'),
      cell: (row) => <EnumBadge name="apiKeyStatus" value={row.status} />,
      card: 'side',
    },
    {
      key: 'scopes',
      header: t('apiKeys.scopes'),
      cell: (row) => t('apiKeys.scopesCount', { count: row.scopes.length }),
      card: 'line',
    },
    {
      key: 'used',
      header: t('apiKeys.lastUsed'),
      cell: (row) =>
        row.lastUsedAt == null ? (
          <span className="text-muted">{t('apiKeys.unused')}</span>
        ) : (
          <When at={row.lastUsedAt} />
        ),
      card: 'line',
    },
    {
      key: 'expires',
      header: t('apiKeys.expires'),
      cell: (row) =>
        row.expiresAt == null ? (
          <span className="text-muted">{t('apiKeys.never')}</span>
        ) : (
          <When at={row.expiresAt} day />
        ),
    },
    {
      key: 'made',
      header: t('apiKeys.made'),
      right: true,
      cell: (row) => (
        <>
          <When at={row.createdAt} day />{' '}
          {row.createdByName != null && t('apiKeys.madeBy', { name: row.createdByName })}
        </>
      ),
    },
  ];
}
