import { useTranslation } from 'react-i18next';
import type { Problem } from '../../lib/problem.ts';
import { AccountForm, Line } from './account-form.tsx';

interface Props {
  readonly enrolment: { readonly secret: string; readonly qrSvg: string };
  readonly problem: Problem | undefined;
}

/** Scan, then type a first code. */
export function Enrolment({ enrolment, problem }: Props) {
  const { t } = useTranslation();
  const { secret, qrSvg } = enrolment;
  return (
    <div className="flex flex-col gap-4">
      <p className="text-muted">{t('account.factor.scan')}</p>
      <img
        src={`data:image/svg+xml,${encodeURIComponent(qrSvg)}`}
        alt={t('account.factor.qr')}
        width="192"
        height="192"
        className="rounded-card border border-line bg-white p-2"
      />
      <p className="text-muted">
        {t('account.factor.typed')}{' '}
        <code className="font-mono break-all text-ink select-all">{secret.match(/.{1,4}/g)?.join(' ')}</code>
      </p>
      <AccountForm intent="confirm" submit={t('account.factor.confirm')} look="primary" problem={problem}>
        <input type="hidden" name="secret" value={secret} />
        <input type="hidden" name="qrSvg" value={qrSvg} />
        <Line
          label={t('account.factor.first')}
          name="code"
          inputMode="numeric"
          autoComplete="one-time-code"
          autoFocus
        />
      </AccountForm>
    </div>
  );
}
