import { useTranslation } from 'react-i18next';
import { Badge } from '../../components/badge.tsx';
import { When } from '../../components/printed.tsx';
import type { SessionPartsFragment } from '../../graphql/generated/types.ts';
import { deviceName } from '../../lib/device.ts';

interface Props {
  readonly sessions: readonly SessionPartsFragment[];
  /** What can be done with a session. */
  readonly action?: (session: SessionPartsFragment) => React.ReactNode;
}

/** Where somebody is signed in. */
export function SessionList({ sessions, action }: Props) {
  const { t } = useTranslation();
  return (
    <ul className="divide-y divide-line">
      {sessions.map((session) => (
        <li key={session.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3">
          <div className="min-w-0">
            <p className="flex flex-wrap items-center gap-2 font-medium">
              <span title={session.device ?? undefined}>
                {deviceName(session.device) || t('account.sessions.unknown')}
              </span>
              {session.current && <Badge tone="ok">{t('account.sessions.current')}</Badge>}
            </p>
            <p className="text-meta text-muted">
              {session.address ?? t('account.sessions.noAddress')} · {t('account.sessions.since')}{' '}
              <When at={session.startedAt} /> · {t('account.sessions.used')} <When at={session.lastUsedAt} />
            </p>
          </div>
          {action?.(session)}
        </li>
      ))}
    </ul>
  );
}
