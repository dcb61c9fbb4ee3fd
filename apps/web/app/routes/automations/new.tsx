import { randomUUID } from 'node:crypto';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../components/page-header.tsx';
import { AutomationTemplates } from '../../graphql/generated/documents.ts';
import { gql } from '../../lib/gql.server.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/new';
import { editorChoices } from './choices.server.ts';
import { Editor } from './editor.tsx';
import { saveRule } from './save.server.ts';

export async function loader({ request, context }: Route.LoaderArgs) {
  const viewer = await requirePermission(context, 'platform.automation.write');
  const wanted = new URL(request.url).searchParams.get('template');
  const [choices, templates] = await Promise.all([
    editorChoices(context, viewer),
    wanted === null ? undefined : gql(context, AutomationTemplates, {}),
  ]);
  const template = templates?.automationTemplates.find(({ key }) => key === wanted);
  return { choices, template: template ?? null, key: randomUUID() };
}

export async function action({ request, context }: Route.ActionArgs) {
  return saveRule(context, await request.formData());
}

export default function NewRule({ loaderData: { choices, template, key }, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  return (
    <main className="min-h-0 flex-1 overflow-y-auto">
      <PageHeader parent={{ to: '/automations', label: t('areas.name.automations') }} title={t('automations.new')} />
      <Editor
        {...choices}
        name={template?.name ?? ''}
        description={template?.description ?? ''}
        definition={template?.definition ?? null}
        hidden={{ key }}
        problem={actionData?.problem}
      />
    </main>
  );
}
