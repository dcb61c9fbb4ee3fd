import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { AutomationTemplates } from '../../graphql/generated/documents.ts';
import { gql } from '../../lib/gql.server.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/templates';
import { DefinitionWords } from './definition-words.tsx';
import { AutomationTabs } from './tabs.tsx';

export async function loader({ context }: Route.LoaderArgs) {
  await requirePermission(context, 'platform.automation.read');
  const { automationTemplates } = await gql(context, AutomationTemplates, {});
  return { templates: automationTemplates };
}

export default function TemplateGallery({ loaderData: { templates } }: Route.ComponentProps) {
  const { t } = useTranslation();
  const mayWrite = useViewer().can('platform.automation.write');
  return (
    <main className="min-h-0 flex-1 overflow-y-auto">
      <PageHeader title={t('automations.tabs.templates')} lead={t('automations.templatesLead')} />
      <AutomationTabs current="templates" />
      <div className="grid gap-4 px-(--gutter) pb-6 md:grid-cols-2 xl:grid-cols-3">
        {templates.map((template) => (
          <Card key={template.key} title={template.name} className="flex flex-col">
            <div className="flex flex-col gap-3">
              <p>{template.description}</p>
              <DefinitionWords definition={template.definition} />
              {mayWrite && (
                <p>
                  <ButtonLink
                    to={`/automations/new?template=${template.key}`}
                    aria-label={`${t('automations.use')}: ${template.name}`}
                  >
                    {t('automations.use')}
                  </ButtonLink>
                </p>
              )}
            </div>
          </Card>
        ))}
      </div>
    </main>
  );
}
