import { Flag, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { EnumBadge } from '../../components/badge.tsx';
import { ButtonLink } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { LedgerTable, type Column } from '../../components/ledger-table.tsx';
import { LinkTabs } from '../../components/link-tabs.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { When } from '../../components/printed.tsx';
import { TableFrame } from '../../components/table-frame.tsx';
import { Flags } from '../../graphql/generated/documents.ts';
import type { FlagPartsFragment } from '../../graphql/generated/types.ts';
import { gql } from '../../lib/gql.server.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/list';
import { NewFlag } from './new-flag.tsx';
import { createFlag } from './save.server.ts';
import { useServeWords } from './serve-words.ts';

export async function loader({ request, context }: Route.LoaderArgs) {
  await requirePermission(context, 'platform.flag.read');
  const archived = new URL(request.url).searchParams.get('tab') === 'archived';
  const { flags } = await gql(context, Flags, { archived });
  return { flags: flags.filter(({ stage }) => (stage === 'ARCHIVED') === archived), key: crypto.randomUUID() };
}

export async function action({ request, context }: Route.ActionArgs) {
  return createFlag(context, await request.formData());
}

export default function FlagsScreen({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const [params] = useSearchParams();
  const columns = useColumns();
  const archived = params.get('tab') === 'archived';
  const mayDefine = viewer.platform && viewer.can('platform.flag.write');
  const add = mayDefine && (
    <ButtonLink to="?new" look="primary">
      <Plus size={16} aria-hidden />
      {t('flags.new')}
    </ButtonLink>
  );
  return (
    <div className="flex min-h-0 flex-1">
      <main className="flex min-h-0 min-w-0 flex-1 flex-col">
        <PageHeader title={t('areas.name.flags')} lead={t('flags.lead')} actions={add} />
        <LinkTabs
          label={t('areas.name.flags')}
          tabs={[
            { to: '?', label: t('flags.inUse'), current: !archived },
            { to: '?tab=archived', label: t('enums.flagStage.ARCHIVED'), current: archived },
          ]}
        />
        <div className="h-4" />
        <TableFrame label={t('areas.name.flags')}>
          {loaderData.flags.length === 0 ? (
            <EmptyState icon={Flag} title={t('flags.empty')} text={t('flags.emptyText')} action={add} />
          ) : (
            <LedgerTable
              label={t('areas.name.flags')}
              columns={columns}
              rows={loaderData.flags}
              id={(row) => row.id}
              href={(row) => `/flags/${row.id}`}
            />
          )}
        </TableFrame>
      </main>
      {mayDefine && params.has('new') && <NewFlag idempotencyKey={loaderData.key} problem={actionData?.problem} />}
    </div>
  );
}

function useColumns(): Column<FlagPartsFragment>[] {
  const { t } = useTranslation();
  const words = useServeWords();
  return [
    {
      key: 'key',
      header: t('flags.key'),
      cell: (row) => <span className="font-mono">{row.key}</span>,
      card: 'title',
    },
    { key: 'name', header: t('flags.name'), cell: (row) => row.name, card: 'line' },
    {
      key: 'stage',
      header: t('list.status'),
      cell: (row) => <EnumBadge name="flagStage" value={row.enabled ? row.stage : 'OFF'} />,
      card: 'side',
    },
    { key: 'serve', header: t('flags.everybody'), cell: (row) => words(row.otherwise), card: 'line' },
    {
      key: 'own',
      header: t('flags.override'),
      cell: (row) =>
        row.override?.serve == null ? '' : row.override.enabled ? words(row.override.serve) : t('flags.off'),
    },
    { key: 'used', header: t('flags.lastUsed'), right: true, cell: (row) => <When at={row.lastEvaluatedAt} /> },
  ];
}
