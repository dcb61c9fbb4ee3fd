import { useTranslation } from 'react-i18next';
import { EnumBadge } from '../../components/badge.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { When } from '../../components/printed.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { DeadLetters, Health } from '../../graphql/generated/documents.ts';
import { gql } from '../../lib/gql.server.ts';
import { holds } from '../../lib/permissions.ts';
import { useRefreshWhile } from '../../lib/use-refresh-while.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/health';
import { AlertTable } from './alert-table.tsx';
import { DeadLetterTable } from './dead-letter-table.tsx';
import { resolveDeadLetter } from './resolve.server.ts';
import { ServerFacts } from './server-facts.tsx';
import { ServiceTable } from './service-table.tsx';
import { SlowTable } from './slow-table.tsx';

export async function loader({ context }: Route.LoaderArgs) {
  const viewer = await requirePermission(context, 'platform.health.read');
  const manages = holds(viewer.permissions, 'platform.dead-letter.manage');
  const [{ systemHealth }, letters] = await Promise.all([
    gql(context, Health, {}),
    manages ? gql(context, DeadLetters, { status: 'OPEN' as const }) : undefined,
  ]);
  return { health: systemHealth, letters: letters?.deadLetters };
}

export type HealthData = Awaited<ReturnType<typeof loader>>;

export async function action({ request, context }: Route.ActionArgs) {
  return resolveDeadLetter(context, await request.formData());
}

export default function HealthScreen({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { health, letters } = loaderData;
  useRefreshWhile(true, 10_000);
  return (
    <main className="min-h-0 flex-1 overflow-y-auto">
      <PageHeader
        title={t('areas.name.health')}
        status={<EnumBadge name="health" value={health.status} />}
        lead={t('health.lead')}
        actions={
          <p className="text-meta text-muted">
            {t('health.checked')} <When at={health.checkedAt} />
          </p>
        }
      />
      <div className="flex flex-col gap-4 px-(--gutter) pb-6">
        {actionData?.problem !== undefined && <ProblemNotice problem={actionData.problem} />}
        <ServiceTable services={health.services} />
        {letters !== undefined && <DeadLetterTable letters={letters} />}
        <div className="grid gap-4 lg:grid-cols-2">
          <ServerFacts database={health.database} broker={health.broker} />
          <AlertTable alerts={health.alerts} />
        </div>
        <SlowTable operations={health.slowOperations} />
      </div>
    </main>
  );
}
