import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Account } from '../../graphql/generated/documents.ts';
import { gql } from '../../lib/gql.server.ts';
import { viewerOf } from '../../lib/viewer.server.ts';
import type { Route } from './+types/second-factor';
import { changeAccount } from './change.server.ts';
import { SecondFactorCard } from './second-factor-card.tsx';

export async function loader({ context }: Route.LoaderArgs) {
  const [{ brand, withheld }, { secondFactor }] = await Promise.all([viewerOf(context), gql(context, Account, {})]);
  return { brand: brand?.name ?? '', withheld: withheld != null, secondFactor };
}

export async function action({ request, context }: Route.ActionArgs) {
  return changeAccount(context, await request.formData());
}

/** Where a brand that asks for a second factor sends people before anything else. */
export default function SecondFactorScreen({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { brand, withheld, secondFactor } = loaderData;
  const done = secondFactor?.on === true && actionData?.recoveryCodes === undefined;
  return (
    <main className="min-h-0 flex-1 overflow-y-auto">
      <PageHeader title={t('account.factor.setUp')} />
      <div className="flex max-w-[560px] flex-col gap-4 px-(--gutter) pb-8">
        {withheld && (
          <Notice tone="warn" title={t('account.factor.required', { brand })}>
            {t('account.factor.requiredText')}
          </Notice>
        )}
        <SecondFactorCard state={secondFactor} answer={actionData} />
        {done && (
          <div>
            <ButtonLink to="/" look="primary">
              {t('account.factor.goOn')}
            </ButtonLink>
          </div>
        )}
      </div>
    </main>
  );
}
