import { useTranslation } from 'react-i18next';
import { useEnumWord } from '../../components/badge.tsx';
import { Card } from '../../components/card.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { TextField } from '../../components/text-field.tsx';
import { WholeField } from '../../components/whole-field.tsx';
import { tlsKinds } from './settings-input.ts';

interface Props {
  readonly settings:
    | {
        readonly smtpHost?: string | null;
        readonly smtpPort?: number | null;
        readonly smtpTls?: string | null;
        readonly smtpUser?: string | null;
        readonly hasPassword: boolean;
      }
    | null
    | undefined;
  readonly error: (name: string) => string | undefined;
}

/** A brand's own mail server, of mails to customers and of documents alike. */
export function ServerCard({ settings, error }: Props) {
  const { t } = useTranslation();
  const word = useEnumWord();
  const field = (name: 'smtpHost' | 'smtpPort' | 'smtpUser') => ({
    ...{ name, label: t(`mailing.${name}`), defaultValue: settings?.[name] ?? '', error: error(name) },
  });
  return (
    <Card title={t('mailing.server')}>
      <div className="flex flex-col gap-4">
        <TextField {...field('smtpHost')} hint={t('mailing.smtpHostHint')} maxLength={253} autoComplete="off" />
        <WholeField {...field('smtpPort')} min={1} max={65_535} />
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
