import { Pencil } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { data, redirect, useSearchParams } from 'react-router';
import { EnumBadge } from '../../components/badge.tsx';
import { ButtonLink } from '../../components/button.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { OneIntegration } from '../../graphql/generated/documents.ts';
import { gql } from '../../lib/gql.server.ts';
import { useListUrl } from '../../lib/list-url.ts';
import { holds } from '../../lib/permissions.ts';
import { useSeenKey } from '../../lib/use-seen-version.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/integration';
import { choicesFor } from './choices.server.ts';
import { FactCard, LinkCard, ReportCard } from './fact-cards.tsx';
import { HealthCard } from './health-card.tsx';
import { IntegrationPanel } from './integration-panel.tsx';
import { MoveButtons } from './move-buttons.tsx';
import { changeIntegration } from './save.server.ts';

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const viewer = await requirePermission(context, 'platform.integration.read');
  if (viewer.brand == null) throw redirect('/brands');
  const editing = new URL(request.url).searchParams.has('edit');
  const [{ integration }, choices] = await Promise.all([
    gql(context, OneIntegration, { id: params.id }),
    editing && holds(viewer.permissions, 'platform.integration.write')
      ? choicesFor(context, viewer.permissions)
      : undefined,
  ]);
  if (integration == null) throw data({ code: 'NOT_FOUND' }, { status: 404 });
  return { integration, choices };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  return changeIntegration(context, params.id, await request.formData());
}

export default function IntegrationScreen({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const { go } = useListUrl();
  const mayWrite = useViewer().can('platform.integration.write');
  const { integration, choices } = loaderData;
  const editing = params.has('edit') && choices !== undefined;
  const problem = actionData?.problem;
  const seen = useSeenKey(integration);
  return (
    <div className="flex min-h-0 flex-1">
      <main className="min-h-0 min-w-0 flex-1 overflow-y-auto">
        <PageHeader
          title={integration.name}
          status={<EnumBadge name="integrationStatus" value={integration.status} />}
          parent={{ to: '/integrations', label: t('areas.name.integrations') }}
          actions={
            mayWrite && (
              <>
                <ButtonLink to="?edit=1" look="secondary">
                  <Pencil size={16} aria-hidden />
                  {t('ui.edit')}
                </ButtonLink>
                <MoveButtons integration={integration} />
              </>
            )
          }
        />
        <div className="flex flex-col gap-4 px-(--gutter) pb-8">
          {problem !== undefined && !editing && <ProblemNotice problem={problem} />}
          <div className="grid items-start gap-4 lg:grid-cols-2">
            {integration.health != null && <HealthCard health={integration.health} />}
            <FactCard integration={integration} />
            <LinkCard integration={integration} />
            <ReportCard reports={integration.reports ?? []} />
          </div>
        </div>
      </main>
      {editing && (
        <IntegrationPanel
          key={seen}
          integration={integration}
          choices={choices}
          problem={actionData?.intent === 'update' ? problem : undefined}
          onClose={() => go({ edit: null })}
        />
      )}
    </div>
  );
}
