import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { useEnumWord } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { AreaField, TextField } from '../../components/text-field.tsx';
import type { CrmMailSetupQuery } from '../../graphql/generated/types.ts';
import type { Problem } from '../../lib/problem.ts';
import { tlsKinds } from './settings-input.ts';

type Settings = CrmMailSetupQuery['crmMailSettings'];

interface Props {
  readonly settings: Settings;
  readonly problem: Problem | undefined;
  readonly locked: boolean;
}

/** As whom, how fast and through which server the brand sends. */
export function SettingsForm({ settings, problem, locked }: Props) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  const error = (name: string) => problem?.errors.find(({ path }) => path.includes(name))?.message;
  return (
    <Form method="post" className="flex flex-col gap-4">
      {problem && <ProblemNotice problem={problem} />}
      <input type="hidden" name="version" value={settings?.version ?? ''} />
      <fieldset disabled={locked} className="contents">
        <SenderCard settings={settings} error={error} />
        <PaceCard settings={settings} error={error} />
        <ServerCard settings={settings} error={error} />
        {!locked && (
          <Button type="submit" look="primary" className="self-start" disabled={busy}>
            {t('ui.save')}
          </Button>
        )}
      </fieldset>
    </Form>
  );
}

interface PartProps {
  readonly settings: Settings;
  readonly error: (name: string) => string | undefined;
}

function SenderCard({ settings, error }: PartProps) {
  const { t } = useTranslation();
  const field = (name: 'senderName' | 'fromAddress' | 'replyTo') => ({
    ...{ name, label: t(`mailing.${name}`), defaultValue: settings?.[name] ?? '', error: error(name) },
  });
  return (
    <Card title={t('mailing.sender')}>
      <div className="flex flex-col gap-4">
        <TextField {...field('senderName')} required maxLength={100} />
        <TextField {...field('fromAddress')} type="email" required maxLength={254} />
        <TextField {...field('replyTo')} hint={t('mailing.replyToHint')} type="email" maxLength={254} />
        <AreaField
          label={t('mailing.postalAddress')}
          hint={t('mailing.postalAddressHint')}
          name="postalAddress"
          error={error('postalAddress')}
          defaultValue={settings?.postalAddress ?? ''}
          rows={4}
          minLength={5}
          maxLength={500}
          required
        />
        {settings && <p className="text-muted">{t('mailing.sendsAs', { sender: settings.sendsAs })}</p>}
      </div>
    </Card>
  );
}

function PaceCard({ settings, error }: PartProps) {
  const { t } = useTranslation();
  const count = (name: 'perMinute' | 'softBounces', usual: number, max: number) => ({
    ...{ name, label: t(`mailing.${name}`), defaultValue: settings?.[name] ?? usual, error: error(name) },
    ...{ type: 'number', min: 1, max, required: true },
  });
  return (
    <Card title={t('mailing.pace')}>
      <div className="flex flex-col gap-4">
        <TextField {...count('perMinute', 300, 10_000)} />
        <TextField {...count('softBounces', 3, 20)} />
        <label className="flex items-center gap-2">
          <input
            type="checkbox"
            name="paused"
            defaultChecked={settings?.paused ?? false}
            className="size-4 accent-(--accent)"
          />
          {t('mailing.pause')}
        </label>
      </div>
    </Card>
  );
}

function ServerCard({ settings, error }: PartProps) {
  const { t } = useTranslation();
  const word = useEnumWord();
  const field = (name: 'smtpHost' | 'smtpPort' | 'smtpUser') => ({
    ...{ name, label: t(`mailing.${name}`), defaultValue: settings?.[name] ?? '', error: error(name) },
  });
  return (
    <Card title={t('mailing.server')}>
      <div className="flex flex-col gap-4">
        <TextField {...field('smtpHost')} hint={t('mailing.smtpHostHint')} maxLength={253} autoComplete="off" />
        <TextField {...field('smtpPort')} type="number" min={1} max={65_535} />
        <SelectField
          label={t('mailing.smtpTls')}
          name="smtpTls"
          error={error('smtpTls')}
          defaultValue={settings?.smtpTls ?? 'STARTTLS'}
          options={tlsKinds.map((kind) => [kind, word('crmSmtpTls', kind)] as const)}
        />
        <TextField {...field('smtpUser')} maxLength={254} autoComplete="off" />
        <TextField
          label={t('mailing.smtpPassword')}
          hint={settings?.hasPassword ? t('mailing.passwordKept') : undefined}
          name="smtpPassword"
          type="password"
          error={error('smtpPassword')}
          maxLength={500}
          autoComplete="new-password"
        />
      </div>
    </Card>
  );
}
