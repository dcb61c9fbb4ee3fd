import { useTranslation } from 'react-i18next';
import { Card } from '../../components/card.tsx';
import { AreaField, TextField } from '../../components/text-field.tsx';
import type { PartProps } from './settings-form.tsx';

export function SenderCard({ settings, error }: PartProps) {
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
