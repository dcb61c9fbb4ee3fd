import { useTranslation } from 'react-i18next';
import { Card } from '../../components/card.tsx';
import { SelectField } from '../../components/select-field.tsx';
import type { Problem } from '../../lib/problem.ts';
import { AccountForm, Line } from './account-form.tsx';

interface Props {
  readonly user: { readonly name: string; readonly locale: string };
  readonly problem: Problem | undefined;
}

/** How a person is called, and which language their mails speak. */
export function ProfileCard({ user, problem }: Props) {
  const { t } = useTranslation();
  const known = /^(de|en)\b/.exec(user.locale)?.[1] ?? 'en';
  const own = user.locale === known ? [] : [[user.locale, user.locale] as const];
  return (
    <Card title={t('account.profile')}>
      <AccountForm intent="profile" submit={t('ui.save')} problem={problem}>
        <Line label={t('account.name')} name="name" autoComplete="name" defaultValue={user.name} />
        <SelectField
          label={t('account.mailLanguage')}
          name="locale"
          defaultValue={user.locale}
          options={[...own, ['de', t('prefs.de')], ['en', t('prefs.en')]]}
        />
      </AccountForm>
    </Card>
  );
}
