import { randomUUID } from 'node:crypto';
import { Fingerprint, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { EnumBadge } from '../../components/badge.tsx';
import { ButtonLink } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { type Column, LedgerTable } from '../../components/ledger-table.tsx';
import { Notice } from '../../components/notice.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { TableFrame } from '../../components/table-frame.tsx';
import { IdentityProviders, ProviderRoles } from '../../graphql/generated/documents.ts';
import type { IdentityProviderPartsFragment } from '../../graphql/generated/types.ts';
import { gql } from '../../lib/gql.server.ts';
import { useListUrl } from '../../lib/list-url.ts';
import { holds } from '../../lib/permissions.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/identity-providers';
import { ProviderActions } from './provider-actions.tsx';
import { ProviderPanel } from './provider-panel.tsx';
import { saveProvider } from './save.server.ts';

export async function loader({ context }: Route.LoaderArgs) {
  const viewer = await requirePermission(context, 'platform.identity-provider.read');
  const [{ identityProviders }, roles] = await Promise.all([
    gql(context, IdentityProviders, {}),
    // Only a brand's provider can add people: without one there is nothing to choose.
    viewer.brand != null && holds(viewer.permissions, 'platform.role.read')
      ? gql(context, ProviderRoles, {})
      : undefined,
  ]);
  const ofBrand = (roles?.roles ?? []).filter(({ scope }) => scope === 'BRAND');
  return { providers: identityProviders ?? [], roles: ofBrand, once: randomUUID() };
}

export async function action({ request, context }: Route.ActionArgs) {
  return saveProvider(context, await request.formData());
}

export default function IdentityProviderScreen({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { providers, roles, once } = loaderData;
  const viewer = useViewer();
  const [params] = useSearchParams();
  const { go } = useListUrl();
  const mayWrite = viewer.can('platform.identity-provider.write');
  const edited = mayWrite ? params.get('edit') : null;
  const tested = actionData !== undefined && 'tested' in actionData ? actionData.tested : undefined;
  const problem = actionData !== undefined && 'problem' in actionData ? actionData.problem : undefined;
  const columns = useColumns(mayWrite);
  const add = mayWrite && (
    <ButtonLink to="?edit=new" look="primary">
      <Plus size={16} aria-hidden />
      {t('identityProviders.new')}
    </ButtonLink>
  );
  return (
    <div className="flex min-h-0 flex-1">
      <main className="flex min-h-0 min-w-0 flex-1 flex-col">
        <PageHeader title={t('areas.name.identityProviders')} lead={t('identityProviders.lead')} actions={add} />
        <div className="flex flex-col gap-4 px-(--gutter) pb-4 empty:hidden">
          {tested !== undefined && <Tested tested={tested} />}
          {problem !== undefined && edited === null && <ProblemNotice problem={problem} />}
        </div>
        <TableFrame label={t('areas.name.identityProviders')}>
          {providers.length === 0 ? (
            <EmptyState
              icon={Fingerprint}
              title={t('identityProviders.empty')}
              text={t('identityProviders.emptyText')}
              action={add}
            />
          ) : (
            <LedgerTable
              label={t('areas.name.identityProviders')}
              columns={columns}
              rows={providers}
              id={(row) => row.id}
              openId={edited}
              href={mayWrite ? (row) => `?edit=${row.id}` : undefined}
            />
          )}
        </TableFrame>
      </main>
      {edited !== null && (
        <ProviderPanel
          key={edited}
          provider={providers.find(({ id }) => id === edited)}
          roles={roles}
          once={once}
          problem={problem}
          onClose={() => go({ edit: null })}
        />
      )}
    </div>
  );
}

function Tested({ tested }: { readonly tested: { readonly issuer: string; readonly endpoint: string } }) {
  const { t } = useTranslation();
  return (
    <Notice tone="info" live title={t('identityProviders.tested')}>
      <p className="break-words">{t('identityProviders.testedText', tested)}</p>
    </Notice>
  );
}

function useColumns(mayWrite: boolean): Column<IdentityProviderPartsFragment>[] {
  const { t } = useTranslation();
  const columns: Column<IdentityProviderPartsFragment>[] = [
    {
      key: 'name',
      header: t('identityProviders.name'),
      cell: (row) => <span className="font-medium">{row.name}</span>,
      card: 'title',
    },
    { key: 'issuer', header: t('identityProviders.issuer'), cell: (row) => row.issuer, card: 'line' },
    { key: 'domains', header: t('identityProviders.domains'), cell: (row) => row.emailDomains.join(', ') },
    {
      key: 'state',
      header: t('identityProviders.state'),
      cell: (row) => <EnumBadge name="providerState" value={row.enabled ? 'ON' : 'OFF'} />,
      card: 'side',
    },
  ];
  if (!mayWrite) return columns;
  const actions: Column<IdentityProviderPartsFragment> = {
    key: 'actions',
    header: t('list.actions'),
    quiet: true,
    right: true,
    cell: (row) => <ProviderActions provider={row} />,
    card: 'line',
  };
  return [...columns, actions];
}
