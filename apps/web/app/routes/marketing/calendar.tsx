import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useFetcher, useSearchParams } from 'react-router';
import { ButtonLink } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { ContentCalendar, ContentItem, ContentUnplanned } from '../../graphql/generated/documents.ts';
import type { ContentCalendarQuery, ContentItemCardFragment, ContentItemWhere } from '../../graphql/generated/types.ts';
import { gql } from '../../lib/gql.server.ts';
import { keepTyped } from '../../lib/keep-typed.ts';
import { patched, useListUrl } from '../../lib/list-url.ts';
import { useSeenKey } from '../../lib/use-seen-version.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/calendar';
import { Agenda } from './agenda.tsx';
import { CalendarFilters } from './calendar-filters.tsx';
import { CalendarSteps } from './calendar-steps.tsx';
import { actOnItem } from './content.server.ts';
import { isDay, spanOf, type View } from './days.ts';
import { ItemPanel } from './item-panel.tsx';
import { MonthGrid } from './month-grid.tsx';
import { NoPlan } from './no-plan.tsx';
import { ContentTabs } from './tabs.tsx';
import { channels, statuses } from './words.ts';

export type Card = ContentItemCardFragment;

export type Calendar = NonNullable<ContentCalendarQuery['contentCalendar']>;

export type Plan = NonNullable<ContentCalendarQuery['contentPlans']>[number];

const viewOf = (params: URLSearchParams): View => (params.get('view') === 'week' ? 'week' : 'month');

const dayShown = (params: URLSearchParams): string => {
  const day = params.get('day');
  return isDay(day) ? day : new Date().toISOString().slice(0, 10);
};

export async function loader({ request, context }: Route.LoaderArgs) {
  const viewer = await requirePermission(context, 'crm.content.read');
  const { searchParams: params } = new URL(request.url);
  const [plan, item] = [params.get('plan'), params.get('item')];
  const [channel, status] = [
    channels.find((one) => one === params.get('channel')),
    statuses.find((one) => one === params.get('status')),
  ];
  const where: ContentItemWhere = {
    ...(plan && { planId: { eq: plan } }),
    ...(channel && { channel: { eq: channel } }),
    ...(status && { status: { eq: status } }),
    ...(params.get('owner') === 'mine' && { ownerId: { eq: viewer.user?.id ?? '' } }),
  };
  const day = dayShown(params);
  const { from: fromDay, to: toDay } = spanOf(viewOf(params), day);
  const unplannedWhere = { ...where, plannedAt: { isNull: true }, ...(!status && { NOT: ARCHIVED }) };
  const [calendar, unplanned, open] = await Promise.all([
    gql(context, ContentCalendar, { fromDay, toDay, where }),
    gql(context, ContentUnplanned, { where: unplannedWhere }),
    item ? gql(context, ContentItem, { id: item }) : undefined,
  ]);
  return {
    ...{ day, calendar: calendar.contentCalendar, plans: calendar.contentPlans ?? [] },
    ...{ unplanned: unplanned.contentItems?.nodes ?? [], item: open?.contentItem ?? null, key: crypto.randomUUID() },
  };
}

const ARCHIVED: ContentItemWhere = { status: { oneOf: ['ARCHIVED', 'REJECTED'] } };

export const shouldRevalidate = keepTyped;

export async function action({ request, context }: Route.ActionArgs) {
  return actOnItem(context, await request.formData(), new URL(request.url));
}

export default function CalendarScreen({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const { go } = useListUrl();
  const mayWrite = useViewer().can('crm.content.create');
  const mover = useFetcher<typeof action>();
  const { calendar, day, plans, unplanned, item, key } = loaderData;
  const move = ({ id, version }: Card, to: string): void =>
    void mover.submit({ intent: 'move', id, version: String(version), day: to }, { method: 'post' });
  const asked = params.get('new');
  const adding = asked !== null && mayWrite && plans.length > 0;
  const add = mayWrite && plans.length > 0 && (
    <ButtonLink to={patched(params, { new: '1', item: null })} look="primary" preventScrollReset>
      <Plus size={16} aria-hidden />
      {t('content.new')}
    </ButtonLink>
  );
  const seen = useSeenKey(item);
  const problem = actionData && 'problem' in actionData ? actionData.problem : undefined;
  return (
    <div className="flex min-h-0 flex-1">
      <main className="min-h-0 min-w-0 flex-1 overflow-y-auto">
        <PageHeader title={t('areas.name.contentCalendar')} lead={t('content.lead')} actions={add} />
        <ContentTabs current="calendar" />
        {plans.length === 0 ? (
          <NoPlan mayWrite={mayWrite} />
        ) : (
          calendar && (
            <>
              <CalendarFilters plans={plans} />
              <CalendarSteps view={viewOf(params)} day={day} today={calendar.today} />
              <Told calendar={calendar} answer={mover.data} />
              <MonthGrid calendar={calendar} month={viewOf(params) === 'month' ? day.slice(0, 7) : ''} onMove={move} />
              <Agenda calendar={calendar} unplanned={unplanned} onMove={move} />
            </>
          )
        )}
      </main>
      {(item !== null || adding) && (
        <ItemPanel
          key={seen}
          item={adding ? null : item}
          day={isDay(asked) ? asked : null}
          plans={plans}
          formKey={key}
          problem={problem}
          onClose={() => go({ item: null, new: null })}
        />
      )}
    </div>
  );
}

type Answer = ReturnType<typeof useFetcher<typeof action>>['data'];

/** What moving came to, and what lies too close together. */
function Told({ calendar, answer }: { readonly calendar: Calendar; readonly answer: Answer }) {
  const { t } = useTranslation();
  const moved = answer && 'moved' in answer ? answer.moved : undefined;
  return (
    <div className="flex flex-col gap-2 px-(--gutter) pb-3 empty:hidden">
      {answer && 'problem' in answer && answer.problem && <ProblemNotice problem={answer.problem} />}
      <p role="status" className="text-meta text-muted empty:hidden">
        {moved && t('content.moved', { title: moved.title, at: moved.at.replace('T', ' ') })}{' '}
        {moved?.warnings.join(' ')}
      </p>
      {calendar.truncated && <Notice tone="warn" title={t('content.truncated')} />}
      {calendar.clashes.length > 0 && (
        <Notice tone="warn" title={t('content.clashes')}>
          {t('content.clash', { count: calendar.clashes.length })}
        </Notice>
      )}
    </div>
  );
}
