import { useTranslation } from 'react-i18next';
import { data, Form } from 'react-router';
import { Badge } from '../../components/badge.tsx';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { VersionField } from '../../components/version-field.tsx';
import { Pipelines } from '../../graphql/generated/documents.ts';
import { gql } from '../../lib/gql.server.ts';
import { useSeenKey } from '../../lib/use-seen-version.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/pipeline';
import { PipelineEditor } from './pipeline-editor.tsx';
import { changePipeline } from './pipelines.server.ts';

export async function loader({ params: { id }, context }: Route.LoaderArgs) {
  await requirePermission(context, 'crm.deal.read');
  const { pipelines } = await gql(context, Pipelines, { archived: true });
  const pipeline = pipelines?.find((one) => one.id === id);
  if (pipeline === undefined) throw data({ code: 'NOT_FOUND' }, { status: 404 });
  return { pipeline };
}

export async function action({ request, params: { id }, context }: Route.ActionArgs) {
  return changePipeline(context, await request.formData(), id);
}

export default function PipelineScreen({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const mayWrite = useViewer().can('crm.pipeline.write');
  const { pipeline } = loaderData;
  const archived = pipeline.archivedAt != null;
  const seen = useSeenKey(pipeline);
  return (
    <main className="min-h-0 min-w-0 flex-1 overflow-y-auto">
      <PageHeader
        title={pipeline.name}
        status={
          <>
            {pipeline.standard && <Badge tone="info">{t('records.pipeline.standard')}</Badge>}
            {archived && <Badge tone="neutral">{t('records.pipeline.archived')}</Badge>}
          </>
        }
        lead={t('records.pipeline.lead')}
        parent={{ to: '/pipelines', label: t('records.pipeline.title') }}
        actions={
          <>
            {!archived && (
              <ButtonLink to={`/deals?pipeline=${pipeline.id}`}>{t('records.pipeline.toBoard')}</ButtonLink>
            )}
            {mayWrite && (
              <Form method="post">
                <input type="hidden" name="intent" value="archive" />
                <VersionField of={pipeline} follows />
                <input type="hidden" name="archived" value={archived ? '0' : '1'} />
                <Button type="submit">{t(archived ? 'records.pipeline.unarchive' : 'records.pipeline.archive')}</Button>
              </Form>
            )}
          </>
        }
      />
      <div className="flex max-w-[880px] flex-col gap-4 px-(--gutter) pb-8">
        {actionData?.problem !== undefined && <ProblemNotice problem={actionData.problem} />}
        {archived && <Notice tone="info" title={t('records.pipeline.archivedNotice')} />}
        <PipelineEditor key={seen} pipeline={pipeline} mayWrite={mayWrite && !archived} />
      </div>
    </main>
  );
}
