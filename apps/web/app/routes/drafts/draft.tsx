import { useTranslation } from 'react-i18next';
import { data, useNavigation, type ShouldRevalidateFunctionArgs } from 'react-router';
import { EnumBadge } from '../../components/badge.tsx';
import { Card } from '../../components/card.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Pager } from '../../components/pager.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { StaleNotice } from '../../components/stale-notice.tsx';
import {
  Activity,
  PriceDraftMargins,
  PriceDraftPage,
  PriceDraftStory,
  PriceDraftWhatIf,
} from '../../graphql/generated/documents.ts';
import { gql } from '../../lib/gql.server.ts';
import { cursorOf } from '../../lib/list-url.ts';
import { holds } from '../../lib/permissions.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/draft';
import { decide } from './decide.server.ts';
import { DraftActions } from './draft-actions.tsx';
import { CommentsCard } from './comments-card.tsx';
import { DraftAside } from './draft-aside.tsx';
import { DraftNotices } from './draft-notices.tsx';
import { FourEyes } from './four-eyes.tsx';
import { LineTable } from './line-table.tsx';
import { StoryCards } from './story-cards.tsx';
import { useDifferences } from './use-differences.ts';
import { WhatIfCard } from './what-if-card.tsx';

export const LINES = 25;
/** Four weeks even out the days of the week. */
const WHAT_IF_DAYS = 28;

export async function loader({ params, request, context }: Route.LoaderArgs) {
  const viewer = await requirePermission(context, 'catalog-pricing.draft.read');
  const page = { id: params.id, first: LINES, after: cursorOf(new URL(request.url).searchParams) ?? null };
  const [{ priceDraft }, { priceDraft: story }, { priceDraftWhatIf: whatIf }, margins, log] = await Promise.all([
    gql(context, PriceDraftPage, page),
    gql(context, PriceDraftStory, { id: params.id }),
    gql(context, PriceDraftWhatIf, { id: params.id, days: WHAT_IF_DAYS }),
    holds(viewer.permissions, 'catalog-pricing.cost.read') ? gql(context, PriceDraftMargins, page) : undefined,
    holds(viewer.permissions, 'platform.activity.read')
      ? gql(context, Activity, { first: 8, where: { entityId: { eq: params.id } } })
      : undefined,
  ]);
  if (priceDraft == null || story == null) throw data({ code: 'NOT_FOUND' }, { status: 404 });
  return {
    draft: priceDraft,
    story,
    whatIf,
    margins: margins?.priceDraft?.lines.nodes ?? null,
    activity: log?.activity.nodes ?? null,
  };
}

export type DraftData = Awaited<ReturnType<typeof loader>>;

export async function action({ params, request, context }: Route.ActionArgs) {
  return decide(context, params.id, await request.formData());
}

/** After a refusal too: somebody else was quicker, and the page has to show what they did. */
export function shouldRevalidate({ formMethod, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs): boolean {
  return formMethod !== undefined || defaultShouldRevalidate;
}

export default function Draft({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { draft, story, whatIf, margins, activity } = loaderData;
  // Only when the page has caught up is there something to compare with.
  const settled = useNavigation().state === 'idle';
  const differences = useDifferences(draft, settled ? actionData?.seen : undefined);
  const { lines } = draft;
  return (
    <main className="min-h-0 flex-1 overflow-y-auto">
      <PageHeader
        parent={{ to: '/drafts', label: t('areas.name.drafts') }}
        title={draft.title}
        status={<EnumBadge name="draftStatus" value={draft.status} />}
        actions={<DraftActions draft={draft} />}
      />
      <div className="grid items-start gap-4 px-(--gutter) pb-8 xl:grid-cols-[minmax(0,1fr)_320px]">
        <div className="flex min-w-0 flex-col gap-4">
          {differences.length > 0 && <StaleNotice differences={differences} />}
          {settled && differences.length === 0 && actionData?.problem !== undefined && (
            <ProblemNotice problem={actionData.problem} />
          )}
          <FourEyes draft={draft} />
          <DraftNotices draft={draft} story={story} />
          <Card title={t('drafts.lines')} aside={<span className="tnum text-muted">{draft.lineCount}</span>} flush>
            <LineTable lines={lines.nodes} margins={margins} />
            {draft.lineCount > LINES && (
              <div className="border-t border-line">
                <Pager size={LINES} page={lines} total={draft.lineCount} />
              </div>
            )}
          </Card>
          {whatIf != null && ['DRAFT', 'SUBMITTED', 'SCHEDULED'].includes(draft.status) && (
            <WhatIfCard whatIf={whatIf} />
          )}
          <CommentsCard story={story} />
        </div>
        <div className="flex flex-col gap-4">
          <DraftAside draft={draft} activity={activity} />
          <StoryCards story={story} />
        </div>
      </div>
    </main>
  );
}
