import { useTranslation } from 'react-i18next';
import { Card } from '../../components/card.tsx';
import type { Problem } from '../../lib/problem.ts';
import { AccountForm, Line } from './account-form.tsx';

/** A new password in place of the present one. */
export function PasswordCard({ problem }: { readonly problem: Problem | undefined }) {
  const { t } = useTranslation();
  return (
    <Card title={t('account.password')}>
      <AccountForm intent="password" submit={t('account.changePassword')} problem={problem}>
        <Line
          label={t('account.yourPassword')}
          name="currentPassword"
          type="password"
          autoComplete="current-password"
        />
        <Line
          label={t('account.newPassword')}
          hint={t('account.passwordHint')}
          name="password"
          type="password"
          autoComplete="new-password"
        />
      </AccountForm>
    </Card>
  );
}
