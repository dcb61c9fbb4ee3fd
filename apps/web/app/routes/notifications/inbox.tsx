import { Archive, Bell, CheckCheck, Mail, MailOpen, SlidersHorizontal } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Form, useFetcher, useRevalidator, useSearchParams } from 'react-router';
import { Button, ButtonLink } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { LinkTabs } from '../../components/link-tabs.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Pager } from '../../components/pager.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Notifications } from '../../graphql/generated/documents.ts';
import type { NotificationPartsFragment } from '../../graphql/generated/types.ts';
import { gql } from '../../lib/gql.server.ts';
import { cursorOf } from '../../lib/list-url.ts';
import { usePulse } from '../../lib/pulse.ts';
import { useFormat } from '../../lib/use-format.ts';
import { viewerOf } from '../../lib/viewer.server.ts';
import type { Route } from './+types/inbox';
import { Entry } from './entry.tsx';
import { markFrom } from './mark.server.ts';

const PAGE = 25;
const tabs = ['inbox', 'unread', 'archived'] as const;

export async function loader({ request, context }: Route.LoaderArgs) {
  await viewerOf(context);
  const params = new URL(request.url).searchParams;
  const tab = tabs.find((one) => one === params.get('tab')) ?? 'inbox';
  const after = cursorOf(params);
  const { notifications, unreadNotificationCount } = await gql(context, Notifications, {
    ...{ first: PAGE, unreadOnly: tab === 'unread', archived: tab === 'archived' },
    ...(after === undefined ? {} : { after }),
  });
  const page = notifications?.pageInfo;
  return {
    ...{ tab, size: PAGE, unread: unreadNotificationCount ?? 0, items: notifications?.nodes ?? [] },
    ...{ more: page?.hasNextPage ?? false, end: page?.endCursor },
  };
}

export const action = async ({ request, context }: Route.ActionArgs) => markFrom(context, await request.formData());

/** One's own inbox; fills while one looks. */
export default function NotificationInbox({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [params] = useSearchParams();
  const { tab, items, unread, size, more, end } = loaderData;
  useFreshness();
  const newest = items[0]?.createdAt;
  return (
    <main className="flex min-h-0 min-w-0 flex-1 flex-col">
      <PageHeader
        title={t('notifications.title')}
        actions={
          <>
            {newest !== undefined && unread > 0 && tab !== 'archived' && !params.has('at') && (
              <Form method="post">
                <input type="hidden" name="upTo" value={newest} />
                <Button type="submit" name="intent" value="read-all">
                  <CheckCheck size={16} aria-hidden />
                  {t('notifications.readAll')}
                </Button>
              </Form>
            )}
            <ButtonLink to="/notifications/preferences">
              <SlidersHorizontal size={16} aria-hidden />
              {t('notifications.preferences')}
            </ButtonLink>
          </>
        }
      />
      <LinkTabs
        label={t('notifications.title')}
        tabs={tabs.map((key) => ({
          ...{ to: key === 'inbox' ? '/notifications' : `?tab=${key}`, label: t(`notifications.tab.${key}`) },
          ...{ current: tab === key, count: key === 'unread' ? format.number(unread) : undefined },
        }))}
      />
      <div className="flex min-h-0 flex-1 flex-col gap-3 overflow-y-auto px-(--gutter) py-4">
        {actionData?.problem !== undefined && <ProblemNotice problem={actionData.problem} />}
        {items.length === 0 ? (
          <EmptyState icon={Bell} title={t(`notifications.empty.${tab}`)} text={t('notifications.emptyText')} />
        ) : (
          <div className="max-w-[860px] rounded-card border border-line bg-surface">
            <ul className="divide-y divide-line" aria-label={t(`notifications.tab.${tab}`)}>
              {items.map((item) => (
                <Row key={item.id} item={item} />
              ))}
            </ul>
            <div className="border-t border-line">
              <Pager size={size} page={{ nodes: items, pageInfo: { hasNextPage: more, endCursor: end } }} />
            </div>
          </div>
        )}
      </div>
    </main>
  );
}

/** Asks again when the bell says that something changed. */
function useFreshness(): void {
  const pulse = usePulse();
  const { revalidate } = useRevalidator();
  const stamp = pulse === null ? null : `${pulse.newest?.id}.${pulse.unread}`;
  const shown = useRef<string | null>(null);
  useEffect(() => {
    if (shown.current !== null && stamp !== null && shown.current !== stamp) void revalidate();
    if (stamp !== null) shown.current = stamp;
  }, [stamp, revalidate]);
}

function Row({ item }: { readonly item: NotificationPartsFragment }) {
  const { t } = useTranslation();
  const fetcher = useFetcher();
  const read = item.readAt != null;
  const mark = (intent: string): void => void fetcher.submit({ intent, id: item.id }, { method: 'post' });
  const toggle = t(read ? 'notifications.markUnread' : 'notifications.markRead');
  return (
    <li className="flex items-start">
      <div className="min-w-0 flex-1">
        <Entry item={item} whole />
      </div>
      <div className="flex shrink-0 p-1.5">
        <Button
          look="quiet"
          icon
          title={toggle}
          aria-label={`${toggle}: ${item.title}`}
          onClick={() => mark(read ? 'unread' : 'read')}
        >
          {read ? <Mail size={16} aria-hidden /> : <MailOpen size={16} aria-hidden />}
        </Button>
        {item.archivedAt == null && (
          <Button
            look="quiet"
            icon
            title={t('notifications.archive')}
            aria-label={`${t('notifications.archive')}: ${item.title}`}
            onClick={() => mark('archive')}
          >
            <Archive size={16} aria-hidden />
          </Button>
        )}
      </div>
    </li>
  );
}
