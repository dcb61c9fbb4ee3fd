import { useTranslation } from 'react-i18next';
import { NOTHING, When } from './printed.tsx';

export interface VersionEntry {
  readonly id: string;
  readonly version: number;
  readonly comment?: string | null;
  readonly createdAt: string;
  readonly author: { readonly kind: string; readonly name?: string | null };
  readonly changes: readonly {
    readonly field: string;
    readonly before?: string | null;
    readonly after?: string | null;
  }[];
}

interface Props {
  readonly entries: readonly VersionEntry[];
  /** The word for a field. */
  readonly field: (name: string) => string;
  /** The word for a value, where there is one. */
  readonly word?: (field: string, value: string) => string | undefined;
}

const INSTANT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;

/** Versions of something, newest first: who, when, why, and what differs. */
export function VersionList({ entries, field, word }: Props) {
  const { t } = useTranslation();
  const printed = (name: string, value: string | null | undefined): React.ReactNode => {
    if (value == null || value === '') return NOTHING;
    return INSTANT.test(value) ? <When at={value} /> : (word?.(name, value) ?? value);
  };
  if (entries.length === 0) return <p className="text-muted">{t('versions.none')}</p>;
  return (
    <ol className="flex flex-col gap-4">
      {entries.map((entry) => (
        <li key={entry.id}>
          <p className="text-meta text-muted">
            {t('versions.version', { version: entry.version })} · {entry.author.name ?? entry.author.kind} ·{' '}
            <When at={entry.createdAt} />
          </p>
          {entry.comment != null && <p>{entry.comment}</p>}
          <ul className="mt-1 text-meta">
            {entry.changes.map((change) => (
              <li key={change.field} className="break-words">
                <span className="text-muted">{field(change.field)}:</span> {printed(change.field, change.before)} →{' '}
                <span className="font-medium">{printed(change.field, change.after)}</span>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
