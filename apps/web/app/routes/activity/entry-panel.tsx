import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ActionWords, ActorName, RecordLink } from '../../components/activity-words.tsx';
import { Changes } from '../../components/changes.tsx';
import { FactList } from '../../components/fact-list.tsx';
import { When } from '../../components/printed.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import type { ActivityRowFragment } from '../../graphql/generated/types.ts';
import { CauseTrail } from './cause-trail.tsx';

interface Props {
  readonly entry: ActivityRowFragment;
  readonly onClose: () => void;
}

/** One entry in full: who, when, what changed, and the request it belongs to. */
export function EntryPanel({ entry, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <SidePanel title={<ActionWords entry={entry} />} onClose={onClose}>
      <div className="flex flex-col gap-5">
        <FactList
          facts={[
            [t('activity.record'), <RecordLink key="record" entry={entry} />],
            [t('activity.who'), <ActorName key="who" actor={entry.actor} />],
            [t('activity.when'), <When key="when" at={entry.occurredAt} />],
            [t('activity.service'), entry.source],
            [
              t('activity.request'),
              <span key="id" className="font-mono text-meta break-all select-all">
                {entry.correlationId}
              </span>,
            ],
          ]}
        />
        <section>
          <h3 className="mb-2 font-medium">{t('activity.changes')}</h3>
          {entry.changes.length === 0 ? (
            <p className="text-muted">{t('activity.noChanges')}</p>
          ) : (
            <Changes entry={entry} />
          )}
        </section>
        <CauseTrail key={entry.id} id={entry.id} />
        <p>
          <Link to={`/activity?request=${encodeURIComponent(entry.correlationId)}`} className="link">
            {t('activity.sameRequest')}
          </Link>
        </p>
      </div>
    </SidePanel>
  );
}
