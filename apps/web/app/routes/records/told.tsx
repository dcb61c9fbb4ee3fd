import { useTranslation } from 'react-i18next';
import { When } from '../../components/printed.tsx';
import type { RecordTimelineQuery } from '../../graphql/generated/types.ts';
import { eventWords } from '../../lib/event-words.ts';
import { Nothing } from './nothing.tsx';

type Entry = NonNullable<RecordTimelineQuery['crmTimeline']>['nodes'][number];

/** What happened, newest first. */
export function Told({ entries }: { readonly entries: readonly Entry[] }) {
  const { t, i18n } = useTranslation();
  const word = (key: string, values: Readonly<Record<string, string>> = {}): string | undefined =>
    i18n.exists(key) ? t(key as 'activity.generic', { record: '', step: '', ...values }) : undefined;
  if (entries.length === 0) return <Nothing />;
  return (
    <ol className="ml-1 border-l border-line">
      {entries.map(({ id, type, label, at, actorName }) => (
        <li key={id} className="pb-4 pl-5">
          <p>{eventWords({ action: type, summary: type, entity: { type: type.split('.')[1] ?? '' } }, word)}</p>
          <p className="break-words whitespace-pre-line">{label}</p>
          <p className="text-meta text-muted">
            <When at={at} /> {actorName}
          </p>
        </li>
      ))}
    </ol>
  );
}
