import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ActivityRowFragment } from '../graphql/generated/types.ts';
import { eventWords } from '../lib/event-words.ts';
import { recordPath } from '../lib/activity-link.ts';

/** What happened, in the language on screen. */
export function ActionWords({ entry }: { readonly entry: ActivityRowFragment }) {
  const { t, i18n } = useTranslation();
  const word = (key: string, values: Readonly<Record<string, string>> = {}): string | undefined =>
    i18n.exists(key) ? t(key as 'activity.generic', { record: '', step: '', ...values }) : undefined;
  return eventWords(entry, word);
}

export function RecordLink({ entry }: { readonly entry: ActivityRowFragment }) {
  const to = recordPath(entry.entity);
  const label = entry.entity.label || entry.entity.id.slice(0, 8);
  if (to === undefined) return <span>{label}</span>;
  return (
    <Link to={to} className="link">
      {label}
    </Link>
  );
}

/** The name of who did it; a service is named as such. */
export function ActorName({ actor }: { readonly actor: ActivityRowFragment['actor'] }) {
  const { t } = useTranslation();
  if (actor.kind === 'system' || actor.kind === 'SYSTEM') return t('activity.system');
  return actor.name ?? actor.id.slice(0, 8);
}
