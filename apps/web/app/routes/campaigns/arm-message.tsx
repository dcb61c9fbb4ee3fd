import { useTranslation } from 'react-i18next';
import { AreaField, TextField } from '../../components/text-field.tsx';
import type { ArmProps } from './arm-editor.tsx';

export function ArmMessage({ arm, onChange }: Pick<ArmProps, 'arm' | 'onChange'>) {
  const { t } = useTranslation();
  return (
    <>
      <TextField
        label={t('campaigns.subject')}
        maxLength={250}
        value={arm.subject}
        onChange={(event) => onChange({ subject: event.target.value })}
      />
      <TextField
        label={t('campaigns.preheader')}
        maxLength={250}
        value={arm.preheader ?? ''}
        onChange={(event) => onChange({ preheader: event.target.value || null })}
      />
      <AreaField
        label={t('campaigns.text')}
        rows={6}
        maxLength={100_000}
        value={arm.text}
        onChange={(event) => onChange({ text: event.target.value })}
      />
      <AreaField
        label={t('campaigns.html')}
        rows={8}
        maxLength={200_000}
        spellCheck={false}
        className="font-mono text-meta"
        value={arm.html ?? ''}
        onChange={(event) => onChange({ html: event.target.value || null })}
      />
    </>
  );
}
