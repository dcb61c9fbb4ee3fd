import { Bell as BellIcon, CheckCheck } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button, DialogTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Link, useFetcher } from 'react-router';
import { usePulse } from '../../lib/pulse.ts';
import { useFormat } from '../../lib/use-format.ts';
import { Entry } from '../notifications/entry.tsx';
import type { loader as latest } from '../notifications/latest.ts';

const MOST = 99;

/** How much is unread, live; unfolds what came last. */
export function Bell({ small = false }: { readonly small?: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [open, setOpen] = useState(false);
  const pulse = usePulse();
  const unread = pulse?.unread ?? 0;
  return (
    <DialogTrigger isOpen={open} onOpenChange={setOpen}>
      <Button
        className="relative grid size-11 shrink-0 place-content-center rounded-control text-muted hover:bg-neutral-bg hover:text-ink"
        aria-label={unread === 0 ? t('notifications.bell') : t('notifications.bellUnread', { count: unread })}
      >
        <BellIcon size={18} aria-hidden />
        {unread > 0 && (
          <span
            aria-hidden
            className="tnum absolute top-1 right-0.5 grid h-4 min-w-4 place-content-center rounded-pill bg-accent px-1 text-[10px] leading-none font-semibold text-on-accent"
          >
            {unread > MOST ? `${MOST}+` : format.number(unread)}
          </span>
        )}
      </Button>
      <Popover
        aria-label={t('notifications.title')}
        className="pop max-h-[80dvh] w-[min(380px,calc(100vw-16px))] overflow-y-auto"
        placement={small ? 'bottom end' : 'right top'}
      >
        <Latest stamp={`${pulse?.newest?.id}.${unread}`} onLeave={() => setOpen(false)} />
      </Popover>
    </DialogTrigger>
  );
}

/** Says aloud what came in while somebody was here; once per screen, not once per bell. */
export function Announcer() {
  const pulse = usePulse();
  const known = useRef<string | null>(null);
  const [said, setSaid] = useState('');
  const id = pulse === null ? null : (pulse.newest?.id ?? '');
  useEffect(() => {
    if (id === null) return;
    if (known.current !== null && known.current !== id) setSaid(pulse?.newest?.title ?? '');
    known.current = id;
  }, [id]);
  return (
    <p aria-live="polite" className="sr-only">
      {said}
    </p>
  );
}

function Latest({ stamp, onLeave }: { readonly stamp: string; readonly onLeave: () => void }) {
  const { t } = useTranslation();
  const list = useFetcher<typeof latest>();
  const marking = useFetcher();
  const { load } = list;
  useEffect(() => void load('/notifications/latest'), [stamp, load]);
  const items = list.data?.items ?? [];
  const upTo = items[0]?.createdAt;
  return (
    <>
      <div className="flex items-center justify-between gap-2 border-b border-line py-2 pr-2 pl-4">
        <h2 className="font-medium">{t('notifications.title')}</h2>
        {upTo !== undefined && (list.data?.unread ?? 0) > 0 && (
          <button
            type="button"
            className="flex h-8 items-center gap-1.5 rounded-control px-2 text-meta text-muted hover:bg-neutral-bg hover:text-ink"
            onClick={() =>
              void marking.submit({ intent: 'read-all', upTo }, { method: 'post', action: '/notifications' })
            }
          >
            <CheckCheck size={14} aria-hidden />
            {t('notifications.readAll')}
          </button>
        )}
      </div>
      {list.data !== undefined && items.length === 0 && (
        <p className="px-4 py-6 text-center text-muted">{t('notifications.emptyText')}</p>
      )}
      <ul className="divide-y divide-line">
        {items.map((item) => (
          <li key={item.id}>
            <Entry item={item} onOpen={onLeave} />
          </li>
        ))}
      </ul>
      <p className="flex justify-between gap-2 border-t border-line px-4 py-2.5 text-meta">
        <Link to="/notifications" className="link" onClick={onLeave}>
          {t('notifications.all')}
        </Link>
        <Link to="/notifications/preferences" className="link" onClick={onLeave}>
          {t('notifications.preferences')}
        </Link>
      </p>
    </>
  );
}
