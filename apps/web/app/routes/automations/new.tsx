import { randomUUID } from 'node:crypto';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../components/page-header.tsx';
import { AutomationCatalogue, AutomationTemplates } from '../../graphql/generated/documents.ts';
import { gql } from '../../lib/gql.server.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/new';
import { Editor } from './editor.tsx';
import { saveRule } from './save.server.ts';

export async function loader({ request, context }: Route.LoaderArgs) {
  await requirePermission(context, 'platform.automation.write');
  const wanted = new URL(request.url).searchParams.get('template');
  const [{ automationCatalogue }, templates] = await Promise.all([
    gql(context, AutomationCatalogue, {}),
    wanted === null ? undefined : gql(context, AutomationTemplates, {}),
  ]);
  const template = templates?.automationTemplates.find(({ key }) => key === wanted);
  return { catalogue: automationCatalogue, template: template ?? null, key: randomUUID() };
}

export async function action({ request, context }: Route.ActionArgs) {
  return saveRule(context, await request.formData());
}

export default function NewRule({ loaderData: { catalogue, template, key }, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  return (
    <main className="min-h-0 flex-1 overflow-y-auto">
      <PageHeader parent={{ to: '/automations', label: t('areas.name.automations') }} title={t('automations.new')} />
      <Editor
        catalogue={catalogue}
        name={template?.name ?? ''}
        description={template?.description ?? ''}
        definition={template?.definition ?? null}
        hidden={{ key }}
        problem={actionData?.problem}
      />
    </main>
  );
}
