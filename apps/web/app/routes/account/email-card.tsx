import { useTranslation } from 'react-i18next';
import { Card } from '../../components/card.tsx';
import type { Problem } from '../../lib/problem.ts';
import { AccountForm, Line } from './account-form.tsx';

/** Another address to sign in with. */
export function EmailCard({ email, problem }: { readonly email: string; readonly problem: Problem | undefined }) {
  const { t } = useTranslation();
  return (
    <Card title={t('account.email')}>
      <p className="mb-4 text-muted">{t('account.emailNow', { email })}</p>
      <AccountForm intent="email" submit={t('account.changeEmail')} problem={problem}>
        <Line
          label={t('account.newEmail')}
          hint={t('account.emailHint')}
          name="email"
          type="email"
          autoComplete="email"
        />
        <Line label={t('account.yourPassword')} name="password" type="password" autoComplete="current-password" />
      </AccountForm>
    </Card>
  );
}
