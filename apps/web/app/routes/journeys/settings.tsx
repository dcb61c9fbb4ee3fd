import { useTranslation } from 'react-i18next';
import { Form } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { NoPermissionLine } from '../../components/no-permission-line.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { TextField } from '../../components/text-field.tsx';
import { VersionField } from '../../components/version-field.tsx';
import { WholeField } from '../../components/whole-field.tsx';
import { JourneySettings, SaveJourneySettings } from '../../graphql/generated/documents.ts';
import { act, refused } from '../../lib/act.server.ts';
import { textOf } from '../../lib/form-values.ts';
import { gql } from '../../lib/gql.server.ts';
import { leave } from '../../lib/leave.server.ts';
import { useSeenKey } from '../../lib/use-seen-version.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/settings';

export async function loader({ context }: Route.LoaderArgs) {
  await requirePermission(context, 'crm.journey.read');
  const { journeySettings } = await gql(context, JourneySettings, {});
  return { settings: journeySettings };
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData();
  const most = textOf(form, 'mostPerDay');
  const input = {
    expectedVersion: Number(form.get('version')),
    quietFrom: textOf(form, 'quietFrom').slice(0, 5) || null,
    quietTo: textOf(form, 'quietTo').slice(0, 5) || null,
    mostPerDay: most === '' ? null : Number(most),
  };
  const { problem } = await act(context, SaveJourneySettings, { input }, (answer) => answer.saveJourneySettings);
  return problem ? refused(problem) : leave(context, '/marketing/journeys/settings', { key: 'catalogueSaved' });
}

export default function JourneySettingsPage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { settings } = loaderData;
  const seen = useSeenKey(settings);
  const may = useViewer().can('crm.journey.configure');
  return (
    <main className="min-h-0 flex-1 overflow-y-auto">
      <PageHeader
        parent={{ to: '/marketing/journeys', label: t('areas.name.journeys') }}
        title={t('journeys.settings')}
        lead={t('journeys.settingsLead', { zone: settings?.timeZone ?? '' })}
      />
      <div className="flex max-w-160 flex-col gap-4 px-(--gutter) pb-6">
        {actionData?.problem && <ProblemNotice problem={actionData.problem} />}
        <Card>
          <Form method="post" key={seen} className="flex flex-col gap-4">
            <VersionField of={settings} />
            <div className="grid grid-cols-2 gap-3">
              <TextField
                label={t('journeys.field.quietFrom')}
                name="quietFrom"
                type="time"
                readOnly={!may}
                defaultValue={settings?.quietFrom ?? ''}
              />
              <TextField
                label={t('journeys.field.quietTo')}
                name="quietTo"
                type="time"
                readOnly={!may}
                defaultValue={settings?.quietTo ?? ''}
              />
            </div>
            <WholeField
              label={t('journeys.field.mostPerDay')}
              hint={t('journeys.mostHint')}
              name="mostPerDay"
              min={1}
              max={100}
              readOnly={!may}
              defaultValue={settings?.mostPerDay ?? ''}
            />
            {may ? (
              <Button type="submit" look="primary" className="self-start">
                {t('ui.save')}
              </Button>
            ) : (
              <NoPermissionLine text={t('journeys.noConfigure')} permission="crm.journey.configure" />
            )}
          </Form>
        </Card>
      </div>
    </main>
  );
}
