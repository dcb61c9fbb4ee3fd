import { History } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useEnumWord } from '../../components/badge.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Pager } from '../../components/pager.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { TableFrame } from '../../components/table-frame.tsx';
import { AutomationRuns } from '../../graphql/generated/documents.ts';
import type { AutomationRunStatus } from '../../graphql/generated/types.ts';
import { gql } from '../../lib/gql.server.ts';
import { cursorOf, filtered, useListUrl } from '../../lib/list-url.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/runs';
import { RunList } from './run-list.tsx';
import { AutomationTabs } from './tabs.tsx';

const PAGE = 50;
const statuses: readonly AutomationRunStatus[] = ['WAITING', 'SUCCEEDED', 'FAILED', 'DROPPED', 'TRIPPED'];

export async function loader({ request, context }: Route.LoaderArgs) {
  await requirePermission(context, 'platform.automation.read');
  const params = new URL(request.url).searchParams;
  const after = cursorOf(params);
  const status = statuses.find((one) => one === params.get('status'));
  const { automationRuns } = await gql(context, AutomationRuns, {
    first: PAGE,
    ...(after ? { after } : {}),
    ...(status ? { where: { status: { eq: status } } } : {}),
  });
  return { runs: automationRuns };
}

export default function AutomationRunsScreen({ loaderData: { runs } }: Route.ComponentProps) {
  const { t } = useTranslation();
  const word = useEnumWord();
  const { params, go } = useListUrl();
  const choose = (status: string): void => {
    const next = new URLSearchParams(filtered(params, { status }));
    go({ at: null, status: next.get('status') });
  };
  return (
    <main className="flex min-h-0 min-w-0 flex-1 flex-col">
      <PageHeader title={t('automations.tabs.runs')} lead={t('automations.runsLead')} />
      <AutomationTabs current="runs" />
      <div className="w-56 px-(--gutter) pb-4">
        <SelectField
          label={t('automations.status')}
          value={params.get('status') ?? ''}
          onChange={(event) => choose(event.target.value)}
          options={[
            ['', t('automations.all')],
            ...statuses.map((one) => [one, word('automationRunStatus', one)] as const),
          ]}
        />
      </div>
      <TableFrame label={t('automations.tabs.runs')} footer={<Pager size={PAGE} page={runs} total={null} />}>
        {runs.nodes.length === 0 ? (
          <EmptyState icon={History} title={t('automations.noRuns')} text={t('automations.noRunsText')} />
        ) : (
          <RunList runs={runs.nodes} named />
        )}
      </TableFrame>
    </main>
  );
}
