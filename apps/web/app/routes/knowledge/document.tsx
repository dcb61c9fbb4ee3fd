import { Pencil } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { data, Form, useSearchParams } from 'react-router';
import { EnumBadge } from '../../components/badge.tsx';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Markdown } from '../../components/markdown.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { When } from '../../components/printed.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { VersionField } from '../../components/version-field.tsx';
import { KnowledgePage } from '../../graphql/generated/documents.ts';
import type { KnowledgePageQuery, KnowledgeStatus } from '../../graphql/generated/types.ts';
import { gql } from '../../lib/gql.server.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/document';
import { KnowledgeEditor } from './editor.tsx';
import { changeDocument } from './save.server.ts';

export async function loader({ params, context }: Route.LoaderArgs) {
  await requirePermission(context, 'platform.knowledge.read');
  const { knowledgeDocument } = await gql(context, KnowledgePage, { id: params.id });
  if (knowledgeDocument == null) throw data({ code: 'NOT_FOUND' }, { status: 404 });
  return { document: knowledgeDocument };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  return changeDocument(context, params.id, await request.formData());
}

const steps: Readonly<Record<KnowledgeStatus, readonly KnowledgeStatus[]>> = {
  DRAFT: ['PUBLISHED', 'ARCHIVED'],
  PUBLISHED: ['ARCHIVED'],
  ARCHIVED: ['DRAFT'],
};

export default function DocumentScreen({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { document } = loaderData;
  const viewer = useViewer();
  const [params] = useSearchParams();
  const mayWrite = viewer.can('platform.knowledge.write');
  const editing = mayWrite && params.has('edit');
  return (
    <main className="min-h-0 flex-1 overflow-y-auto">
      <PageHeader
        parent={{ to: '/knowledge', label: t('areas.name.knowledge') }}
        title={document.title}
        status={<EnumBadge name="knowledgeStatus" value={document.status} />}
        actions={mayWrite && !editing && <Actions document={document} />}
      />
      {editing ? (
        <KnowledgeEditor
          document={document}
          idempotencyKey=""
          problem={actionData?.problem}
          back={`/knowledge/${document.id}`}
        />
      ) : (
        <article className="flex flex-col gap-4 px-(--gutter) pb-8">
          {actionData?.problem !== undefined && <ProblemNotice problem={actionData.problem} />}
          <p className="text-meta text-muted">
            {t(`enums.knowledgeLanguage.${document.language}`)} · {document.author.name} ·{' '}
            <When at={document.updatedAt} />
            {document.tags.length > 0 && ` · ${document.tags.map((tag) => `#${tag}`).join(' ')}`}
          </p>
          <Markdown text={document.body} />
        </article>
      )}
    </main>
  );
}

function Actions({ document }: { readonly document: NonNullable<KnowledgePageQuery['knowledgeDocument']> }) {
  const { t } = useTranslation();
  return (
    <>
      {steps[document.status].map((status) => (
        <Form key={status} method="post">
          <input type="hidden" name="status" value={status} />
          <VersionField of={document} />
          <Button type="submit" look={status === 'PUBLISHED' ? 'primary' : 'secondary'}>
            {t(`knowledge.step.${status}`)}
          </Button>
        </Form>
      ))}
      <ButtonLink to="?edit">
        <Pencil size={16} aria-hidden />
        {t('knowledge.edit')}
      </ButtonLink>
    </>
  );
}
