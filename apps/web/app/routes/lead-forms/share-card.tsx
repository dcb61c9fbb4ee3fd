import { useTranslation } from 'react-i18next';
import { Card } from '../../components/card.tsx';
import { Notice } from '../../components/notice.tsx';
import { AreaField } from '../../components/text-field.tsx';

interface Props {
  readonly origin: string;
  readonly publicKey: string;
  readonly open: boolean;
}

/** How people get to a form: its own page, and a piece of HTML for pages of the brand. */
export function ShareCard({ origin, publicKey, open }: Props) {
  const { t } = useTranslation();
  const link = `${origin}/f/${publicKey}`;
  const snippet = `<iframe src="${link}" title="${t('leadForms.snippetTitle')}" style="width:100%;min-height:640px;border:0"></iframe>`;
  return (
    <Card title={t('leadForms.share')}>
      <div className="flex flex-col gap-4">
        {!open && <Notice tone="warn" title={t('leadForms.isOff')} />}
        <p className="break-all">
          <a href={link} target="_blank" rel="noreferrer" className="underline">
            {link}
          </a>
        </p>
        <AreaField label={t('leadForms.snippet')} rows={4} readOnly value={snippet} className="font-mono text-meta" />
      </div>
    </Card>
  );
}
