import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../components/page-header.tsx';
import { Account } from '../../graphql/generated/documents.ts';
import { gql } from '../../lib/gql.server.ts';
import { viewerOf } from '../../lib/viewer.server.ts';
import type { Route } from './+types/account';
import { changeAccount } from './change.server.ts';
import { EmailCard } from './email-card.tsx';
import { PasswordCard } from './password-card.tsx';
import { ProfileCard } from './profile-card.tsx';
import { SecondFactorCard } from './second-factor-card.tsx';
import { SessionsCard } from './sessions-card.tsx';

export async function loader({ context }: Route.LoaderArgs) {
  const { user } = await viewerOf(context);
  const { mySessions, secondFactor } = await gql(context, Account, {});
  return { user, sessions: mySessions ?? [], secondFactor };
}

export async function action({ request, context }: Route.ActionArgs) {
  return changeAccount(context, await request.formData());
}

/** What people look after themselves: who they are, how they sign in, and where they are signed in. */
export default function AccountScreen({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { user, sessions, secondFactor } = loaderData;
  const of = (intent: string) => (actionData?.intent === intent ? actionData.problem : undefined);
  return (
    <main className="min-h-0 flex-1 overflow-y-auto">
      <PageHeader title={t('account.title')} lead={t('account.lead')} />
      <div className="grid max-w-[1080px] items-start gap-4 px-(--gutter) pb-8 lg:grid-cols-2">
        <div className="grid gap-4">
          <ProfileCard user={user} problem={of('profile')} />
          <PasswordCard problem={of('password')} />
        </div>
        <div className="grid gap-4">
          <SecondFactorCard state={secondFactor} answer={actionData} />
          <EmailCard email={user.email} problem={of('email')} />
        </div>
        <SessionsCard sessions={sessions} problem={of('session') ?? of('others')} />
      </div>
    </main>
  );
}
