import { useTranslation } from 'react-i18next';
import { Form } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { EnumBadge } from '../../components/badge.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { NoPermissionLine } from '../../components/no-permission-line.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { TextField } from '../../components/text-field.tsx';
import { CrmMailSetup, SendCrmTestMail, UpdateCrmMailSettings } from '../../graphql/generated/documents.ts';
import type { CrmMailSetupQuery } from '../../graphql/generated/types.ts';
import { act, refused } from '../../lib/act.server.ts';
import { textOf } from '../../lib/form-values.ts';
import { gql } from '../../lib/gql.server.ts';
import { leave } from '../../lib/leave.server.ts';
import { useSeenKey } from '../../lib/use-seen-version.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/settings';
import { settingsOf } from './settings-input.ts';
import { SettingsForm } from './settings-form.tsx';
import { MailTabs } from './tabs.tsx';

const HERE = '/marketing/mail/settings';

export async function loader({ context }: Route.LoaderArgs) {
  await requirePermission(context, 'crm.mail.read');
  return { ...(await gql(context, CrmMailSetup, {})), key: crypto.randomUUID() };
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData();
  if (form.get('intent') === 'test') {
    const input = { idempotencyKey: textOf(form, 'key'), to: textOf(form, 'to') };
    const { problem } = await act(context, SendCrmTestMail, { input }, (answer) => answer.sendCrmTestMail);
    return problem ? refused(problem, { about: 'test' as const }) : leave(context, HERE, { key: 'mailTested' });
  }
  const input = settingsOf(form);
  const { problem } = await act(context, UpdateCrmMailSettings, { input }, (answer) => answer.updateCrmMailSettings);
  return problem ? refused(problem, { about: 'settings' as const }) : leave(context, HERE, { key: 'catalogueSaved' });
}

export default function MailSettings({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { can } = useViewer();
  const { crmMailSettings: settings, crmMailState: state } = loaderData;
  const seen = useSeenKey(settings);
  const problem = (about: 'test' | 'settings') => (actionData?.about === about ? actionData.problem : undefined);
  return (
    <main className="min-h-0 flex-1 overflow-y-auto">
      <PageHeader title={t('areas.name.mailing')} lead={t('mailing.settingsLead')} />
      <MailTabs />
      <div className="flex max-w-[720px] flex-col gap-4 px-(--gutter) py-4">
        <SettingsForm
          key={seen}
          settings={settings ?? null}
          problem={problem('settings')}
          locked={!can('crm.mail.write')}
        />
        {!can('crm.mail.write') && <NoPermissionLine text={t('mailing.whoMay')} permission="crm.mail.write" />}
        {can('crm.mail.send') && (
          <Card title={t('mailing.test')}>
            <Form method="post" className="flex flex-col gap-4">
              {problem('test') && <ProblemNotice problem={problem('test')!} />}
              <input type="hidden" name="key" value={loaderData.key} />
              <TextField label={t('mailing.testTo')} name="to" type="email" required maxLength={254} />
              <Button type="submit" name="intent" value="test" className="self-start">
                {t('mailing.testSend')}
              </Button>
            </Form>
            <LastTest test={state?.lastTest} />
          </Card>
        )}
      </div>
    </main>
  );
}

function LastTest({ test }: { readonly test: NonNullable<CrmMailSetupQuery['crmMailState']>['lastTest'] | undefined }) {
  const { t } = useTranslation();
  if (!test) return null;
  return (
    <p className="mt-4 flex flex-wrap items-center gap-2">
      <span className="text-muted">{t('mailing.testLast')}</span>
      <EnumBadge name="crmTestMail" value={test.status} />
      {test.error}
    </p>
  );
}
