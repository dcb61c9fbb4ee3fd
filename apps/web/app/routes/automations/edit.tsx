import { useTranslation } from 'react-i18next';
import { data } from 'react-router';
import { PageHeader } from '../../components/page-header.tsx';
import { AutomationRule } from '../../graphql/generated/documents.ts';
import { gql } from '../../lib/gql.server.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/edit';
import { editorChoices } from './choices.server.ts';
import { Editor } from './editor.tsx';
import { saveRule } from './save.server.ts';

export async function loader({ params, context }: Route.LoaderArgs) {
  const viewer = await requirePermission(context, 'platform.automation.write');
  const runs = { ruleId: { eq: params.id } };
  const [choices, { automationRule }] = await Promise.all([
    editorChoices(context, viewer),
    gql(context, AutomationRule, { id: params.id, runs }),
  ]);
  if (automationRule === null) throw data({ code: 'NOT_FOUND' }, { status: 404 });
  return { choices, rule: automationRule };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  return saveRule(context, await request.formData(), params.id);
}

export default function EditRule({ loaderData: { choices, rule }, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  return (
    <main className="min-h-0 flex-1 overflow-y-auto">
      <PageHeader parent={{ to: `/automations/${rule.id}`, label: rule.name }} title={t('automations.edit')} />
      <Editor
        {...choices}
        name={rule.name}
        description={rule.description}
        definition={rule.revisions[0]?.definition ?? null}
        hidden={{ version: rule.version, versionOf: rule.id }}
        problem={actionData?.problem}
      />
    </main>
  );
}
