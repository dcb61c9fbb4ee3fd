import { Plus, Workflow } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { EnumBadge } from '../../components/badge.tsx';
import { ButtonLink } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { LedgerTable, type Column } from '../../components/ledger-table.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Pager } from '../../components/pager.tsx';
import { When } from '../../components/printed.tsx';
import { TableFrame } from '../../components/table-frame.tsx';
import { AutomationRules } from '../../graphql/generated/documents.ts';
import type { AutomationRuleRowFragment } from '../../graphql/generated/types.ts';
import { gql } from '../../lib/gql.server.ts';
import { cursorOf } from '../../lib/list-url.ts';
import { useFormat } from '../../lib/use-format.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/list';
import { AutomationTabs } from './tabs.tsx';

const PAGE = 50;

export async function loader({ request, context }: Route.LoaderArgs) {
  await requirePermission(context, 'platform.automation.read');
  const after = cursorOf(new URL(request.url).searchParams);
  const { automationRules } = await gql(context, AutomationRules, { first: PAGE, ...(after ? { after } : {}) });
  return { rules: automationRules };
}

export default function AutomationList({ loaderData: { rules } }: Route.ComponentProps) {
  const { t } = useTranslation();
  const mayWrite = useViewer().can('platform.automation.write');
  const columns = useColumns();
  const add = mayWrite && (
    <ButtonLink to="/automations/new" look="primary">
      <Plus size={16} aria-hidden />
      {t('automations.new')}
    </ButtonLink>
  );
  const begin = <ButtonLink to="/automations/templates">{t('automations.toTemplates')}</ButtonLink>;
  return (
    <main className="flex min-h-0 min-w-0 flex-1 flex-col">
      <PageHeader title={t('areas.name.automations')} lead={t('automations.lead')} actions={add} />
      <AutomationTabs current="rules" />
      <TableFrame label={t('automations.tabs.rules')} footer={<Pager size={PAGE} page={rules} total={null} />}>
        {rules.nodes.length === 0 ? (
          <EmptyState
            icon={Workflow}
            title={t('automations.empty')}
            text={t('automations.emptyText')}
            action={mayWrite && begin}
          />
        ) : (
          <LedgerTable
            label={t('automations.tabs.rules')}
            columns={columns}
            rows={rules.nodes}
            id={(row) => row.id}
            href={(row) => `/automations/${row.id}`}
          />
        )}
      </TableFrame>
    </main>
  );
}

function useColumns(): Column<AutomationRuleRowFragment>[] {
  const { t } = useTranslation();
  const format = useFormat();
  return [
    { key: 'name', header: t('automations.name'), cell: (row) => row.name, card: 'title' },
    { key: 'state', header: t('automations.state'), cell: (row) => <RuleState rule={row} />, card: 'side' },
    {
      key: 'trigger',
      header: t('automations.trigger'),
      cell: (row) => <TriggerWords {...row.definition} />,
      card: 'line',
    },
    {
      key: 'day',
      header: t('automations.lastDay'),
      cell: ({ lastDay }) =>
        t('automations.seenStarted', {
          seen: format.number(lastDay?.seen ?? 0),
          taken: format.number((lastDay?.started ?? 0) + (lastDay?.gathered ?? 0)),
        }),
      card: 'line',
    },
    {
      key: 'last',
      header: t('automations.lastRun'),
      right: true,
      cell: ({ lastRun }) =>
        lastRun == null ? (
          <span className="text-muted">{t('automations.never')}</span>
        ) : (
          <span className="inline-flex items-center gap-2">
            <EnumBadge name="automationRunStatus" value={lastRun.status} />
            <When at={lastRun.createdAt} />
          </span>
        ),
    },
  ];
}

/** Its state, and beside it that it does not see its events. */
export function RuleState({ rule }: { readonly rule: Pick<AutomationRuleRowFragment, 'status' | 'stall'> }) {
  const { t } = useTranslation();
  return (
    <span className="inline-flex flex-wrap items-center gap-2">
      <EnumBadge name="automationStatus" value={rule.status} />
      {rule.stall != null && <span className="text-meta text-bad">{t('automations.stalled')}</span>}
    </span>
  );
}

/** What starts a rule: the types of its events, or its times. */
export function TriggerWords({
  eventTypes,
  schedule,
}: {
  readonly eventTypes: readonly string[];
  readonly schedule?: string | null;
}) {
  const { t } = useTranslation();
  if (schedule != null) return t('automations.schedule', { cron: schedule });
  return <span className="font-mono text-meta">{eventTypes.join(', ')}</span>;
}
