import { Check, Copy } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { TextInput } from '../../components/text-input.tsx';

/** The one time that a key can be seen. */
export function SecretNotice({ secret }: { readonly secret: string | null }) {
  const { t } = useTranslation();
  const id = useId();
  const [copied, setCopied] = useState(false);
  if (secret === null) return <Notice tone="info" live title={t('apiKeys.secretGone')} />;
  const copy = (): void => {
    // Without the clipboard (plain http) the field is there to copy from by hand.
    navigator.clipboard?.writeText(secret).then(
      () => setCopied(true),
      () => undefined,
    );
  };
  return (
    <Notice tone="warn" live title={t('apiKeys.secretTitle')}>
      <p>{t('apiKeys.secretText')}</p>
      <div className="mt-2 flex flex-wrap gap-2">
        <label htmlFor={id} className="sr-only">
          {t('apiKeys.secretLabel')}
        </label>
        <TextInput
          id={id}
          readOnly
          value={secret}
          onFocus={(event) => event.currentTarget.select()}
          className="w-[44rem] max-w-full font-mono"
        />
        <Button onClick={copy}>
          {copied ? <Check size={16} aria-hidden /> : <Copy size={16} aria-hidden />}
          {copied ? t('apiKeys.copied') : t('apiKeys.copy')}
        </Button>
      </div>
    </Notice>
  );
}
