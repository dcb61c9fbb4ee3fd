import { useTranslation } from 'react-i18next';
import { EnumBadge } from '../../components/badge.tsx';
import { Card } from '../../components/card.tsx';
import { FactList } from '../../components/fact-list.tsx';
import { Notice } from '../../components/notice.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Money, NOTHING, When } from '../../components/printed.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { LoyaltyWallet } from '../../graphql/generated/documents.ts';
import { gql } from '../../lib/gql.server.ts';
import { cursorOf } from '../../lib/list-url.ts';
import { holds } from '../../lib/permissions.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/member';
import { MoveCards } from './move-cards.tsx';
import { movePoints } from './move.server.ts';
import { holderName } from './holder-name.ts';
import { Rebuild, StatusSteps } from './member-steps.tsx';
import { Points } from './points.tsx';
import { RedemptionsCard } from './redemptions-card.tsx';
import { HoldsCard, LedgerCard, LotsCard } from './wallet-cards.tsx';

export const ENTRIES = 50;

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const viewer = await requirePermission(context, 'loyalty.member.read');
  const { searchParams } = new URL(request.url);
  const found = await gql(context, LoyaltyWallet, {
    id: params.id,
    first: ENTRIES,
    after: cursorOf(searchParams) ?? null,
    people: holds(viewer.permissions, 'crm.person.read'),
    partners: holds(viewer.permissions, 'platform.partner.read'),
  });
  if (found.loyaltyMember == null) throw new Response(null, { status: 404 });
  const { loyaltyMember: member, loyaltyPointsEntries: entries, loyaltyRewards, loyaltyRedemptions } = found;
  const redemptions = loyaltyRedemptions?.nodes ?? [];
  return { member, entries, redemptions, rewards: loyaltyRewards?.nodes ?? [], key: crypto.randomUUID() };
}

export type WalletData = Awaited<ReturnType<typeof loader>>;

export async function action({ request, params, context }: Route.ActionArgs) {
  return movePoints(context, params.id, await request.formData());
}

export default function LoyaltyMemberScreen({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { member } = loaderData;
  return (
    <main className="min-h-0 flex-1 overflow-y-auto">
      <PageHeader
        title={holderName(member) ?? member.number}
        lead={holderName(member) === undefined ? undefined : member.number}
        status={<EnumBadge name="loyaltyMember" value={member.status} />}
        parent={{ to: '/loyalty/members', label: t('areas.name.loyaltyMembers') }}
        actions={<StatusSteps member={member} />}
      />
      <div className="grid items-start gap-4 px-(--gutter) pb-8 xl:grid-cols-[minmax(0,1fr)_360px]">
        <div className="flex min-w-0 flex-col gap-4">
          {actionData?.problem !== undefined && <ProblemNotice problem={actionData.problem} />}
          {member.blockedAt != null && (
            <Notice tone="bad" title={t('loyalty.blocked')}>
              {t('loyalty.blockedText')}
              <Rebuild member={member} />
            </Notice>
          )}
          <LotsCard lots={member.lots} />
          <HoldsCard holds={member.holds} formKey={loaderData.key} />
          <RedemptionsCard redemptions={loaderData.redemptions} />
          <LedgerCard entries={loaderData.entries} formKey={loaderData.key} />
        </div>
        <div className="flex flex-col gap-4">
          <Summary member={member} />
          <MoveCards data={loaderData} />
        </div>
      </div>
    </main>
  );
}

function Summary({ member }: Pick<WalletData, 'member'>) {
  const { t } = useTranslation();
  return (
    <Card title={t('loyalty.wallet')}>
      <FactList
        facts={[
          [t('loyalty.balance'), <Points key="balance" value={member.balance} />],
          [t('loyalty.pending'), <Points key="pending" value={member.pending} />],
          [t('loyalty.held'), <Points key="held" value={member.held} />],
          [t('loyalty.debt'), <Points key="debt" value={member.debt} />],
          [t('loyalty.liability'), <Money key="owed" value={member.liability} />],
          [t('loyalty.tier'), member.tier?.name ?? NOTHING],
          [t('loyalty.qualifying'), <Points key="qualifying" value={member.qualifying} />],
          [t('loyalty.periodEnd'), <When key="end" at={member.periodEnd} day />],
          [t('loyalty.referralCode'), member.referralCode],
          [t('loyalty.joined'), <When key="joined" at={member.createdAt} day />],
        ]}
      />
    </Card>
  );
}
