import { randomUUID } from 'node:crypto';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../components/page-header.tsx';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/new';
import { KnowledgeEditor } from './editor.tsx';
import { createDocument } from './save.server.ts';

export async function loader({ context }: Route.LoaderArgs) {
  await requirePermission(context, 'platform.knowledge.write');
  return { key: randomUUID() };
}

export async function action({ request, context }: Route.ActionArgs) {
  return createDocument(context, await request.formData());
}

export default function NewDocument({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  return (
    <main className="min-h-0 flex-1 overflow-y-auto">
      <PageHeader parent={{ to: '/knowledge', label: t('areas.name.knowledge') }} title={t('knowledge.new')} />
      <KnowledgeEditor idempotencyKey={loaderData.key} problem={actionData?.problem} back="/knowledge" />
    </main>
  );
}
