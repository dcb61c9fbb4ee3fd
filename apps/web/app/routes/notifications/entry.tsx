import { clsx } from 'clsx';
import { useTranslation } from 'react-i18next';
import { Link, useFetcher } from 'react-router';
import { EnumBadge } from '../../components/badge.tsx';
import { When } from '../../components/printed.tsx';
import type { NotificationPartsFragment } from '../../graphql/generated/types.ts';
import { ownPath } from '../../lib/own-path.ts';

interface Props {
  readonly item: NotificationPartsFragment;
  readonly onOpen?: () => void;
  /** Whether all of its text is shown. */
  readonly whole?: boolean;
}

/** One notification: opening it marks it as read. */
export function Entry({ item, onOpen, whole = false }: Props) {
  const { t } = useTranslation();
  const marking = useFetcher({ key: `read-${item.id}` });
  const unread = item.readAt == null && marking.state === 'idle';
  const opened = (): void => {
    if (item.readAt == null)
      void marking.submit({ intent: 'read', id: item.id }, { method: 'post', action: '/notifications' });
    onOpen?.();
  };
  return (
    <Link
      to={item.link == null ? '/notifications' : ownPath(item.link)}
      onClick={opened}
      className="flex min-w-0 gap-3 px-4 py-2.5 outline-offset-[-2px] hover:bg-sunken"
    >
      <span
        className={clsx('mt-1.5 size-2 shrink-0 rounded-pill', unread ? 'bg-accent' : 'border border-line-strong')}
        aria-hidden
      />
      <span className="min-w-0 flex-1">
        {unread && <span className="sr-only">{t('notifications.unread')}: </span>}
        <span className={clsx('block text-pretty break-words', unread && 'font-medium')}>{item.title}</span>
        {item.body != null && item.body !== '' && (
          <span className={clsx('block text-muted break-words', !whole && 'line-clamp-2')}>{item.body}</span>
        )}
        <span className="mt-0.5 flex flex-wrap items-center gap-x-2 gap-y-1 text-meta text-muted">
          <span>
            {t(`notifications.topic.${item.topic}.title` as 'notifications.topic.other.title', {
              defaultValue: t('notifications.topic.other.title'),
            })}
          </span>
          <span aria-hidden>·</span>
          <When at={item.createdAt} />
          {item.severity !== 'INFO' && <EnumBadge name="severity" value={item.severity} />}
        </span>
      </span>
    </Link>
  );
}
