import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { TextField } from '../../components/text-field.tsx';
import { VersionField } from '../../components/version-field.tsx';
import { WholeField } from '../../components/whole-field.tsx';
import { FinanceMailSettings, UpdateFinanceMailSettings } from '../../graphql/generated/documents.ts';
import { act, refused } from '../../lib/act.server.ts';
import { gql } from '../../lib/gql.server.ts';
import { leave } from '../../lib/leave.server.ts';
import { useSeenKey } from '../../lib/use-seen-version.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import { Tick } from '../competitors/tick.tsx';
import { ServerCard } from '../marketing-mail/server-card.tsx';
import { settingsOf } from '../marketing-mail/settings-input.ts';
import type { Route } from './+types/mail-settings';

export async function loader({ context }: Route.LoaderArgs) {
  await requirePermission(context, 'finance.invoice.configure');
  return gql(context, FinanceMailSettings, {});
}

export async function action({ request, context }: Route.ActionArgs) {
  const { postalAddress: _address, softBounces: _bounces, ...input } = settingsOf(await request.formData());
  const { problem } = await act(
    context,
    UpdateFinanceMailSettings,
    { input },
    (answer) => answer.updateFinanceMailSettings,
  );
  return problem === undefined ? leave(context, '/invoices/mail', { key: 'catalogueSaved' }) : refused(problem);
}

/** As whom, how fast and through which server documents are sent. */
export default function DocumentMailSettings({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  const settings = loaderData.financeMailSettings ?? null;
  const seen = useSeenKey(settings);
  const problem = actionData?.problem;
  const error = (name: string) => problem?.errors.find(({ path }) => path.includes(name))?.message;
  const field = (name: 'senderName' | 'fromAddress' | 'replyTo') => ({
    ...{ name, label: t(`mailing.${name}`), defaultValue: settings?.[name] ?? '', error: error(name) },
  });
  return (
    <main className="min-h-0 flex-1 overflow-y-auto">
      <PageHeader
        parent={{ to: '/invoices', label: t('areas.name.invoices') }}
        title={t('billing.mailSettings')}
        lead={t('billing.mailSettingsLead')}
      />
      <Form method="post" key={seen} className="flex max-w-[720px] flex-col gap-4 px-(--gutter) pb-8">
        <VersionField of={settings} />
        {problem !== undefined && <ProblemNotice problem={problem} />}
        <Card title={t('mailing.sender')}>
          <div className="flex flex-col gap-4">
            <TextField {...field('senderName')} required maxLength={100} />
            <TextField {...field('fromAddress')} type="email" required maxLength={254} />
            <TextField {...field('replyTo')} hint={t('mailing.replyToHint')} type="email" maxLength={254} />
            <WholeField
              {...{ name: 'perMinute', label: t('mailing.perMinute'), min: 1, max: 10_000 }}
              {...{ required: true, defaultValue: settings?.perMinute ?? 60, error: error('perMinute') }}
            />
            <Tick name="paused" label={t('mailing.pause')} checked={settings?.paused ?? false} />
            {settings && <p className="text-muted">{t('mailing.sendsAs', { sender: settings.sendsAs })}</p>}
          </div>
        </Card>
        <ServerCard settings={settings} error={error} />
        <Button type="submit" look="primary" className="self-start" disabled={busy}>
          {t('ui.save')}
        </Button>
      </Form>
    </main>
  );
}
