import type { ActivityRowFragment } from '../graphql/generated/types.ts';
import { useChangeWords } from '../lib/use-change-words.ts';
import { ActionWords, ActorName, RecordLink } from './activity-words.tsx';
import { NOTHING, When } from './printed.tsx';

interface Props {
  readonly entries: readonly ActivityRowFragment[];
  /** Names the record in each entry; not on the record's own page. */
  readonly records?: boolean;
}

/** What happened, newest first, along a line. */
export function Timeline({ entries, records = false }: Props) {
  return (
    <ol className="relative ml-1 border-l border-line">
      {entries.map((entry) => (
        <li key={entry.id} className="relative pb-4 pl-5 last:pb-0">
          <span
            aria-hidden
            className="absolute top-1.5 -left-[4.5px] size-2 rounded-pill border border-line-strong bg-surface"
          />
          <p>
            <ActionWords entry={entry} />
            {records && (
              <>
                {' · '}
                <RecordLink entry={entry} />
              </>
            )}
          </p>
          <p className="text-meta text-muted">
            <ActorName actor={entry.actor} /> · <When at={entry.occurredAt} />
          </p>
          <Short entry={entry} />
        </li>
      ))}
    </ol>
  );
}

/** Only what fits on a line: the log itself shows all of it. */
function Short({ entry }: { readonly entry: ActivityRowFragment }) {
  const words = useChangeWords(entry.entity.type);
  const short = entry.changes
    .filter(({ before, after }) => (before?.length ?? 0) + (after?.length ?? 0) < 48)
    .slice(0, 3);
  if (short.length === 0) return null;
  return (
    <ul className="mt-1 text-meta">
      {short.map(({ field, before, after }) => (
        <li key={field}>
          <span className="text-muted">{words.field(field)}</span> {words.value(field, before) ?? NOTHING} →{' '}
          <span className="font-medium">{words.value(field, after) ?? NOTHING}</span>
        </li>
      ))}
    </ul>
  );
}
