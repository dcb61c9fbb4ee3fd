import { ArrowRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ActivityRowFragment } from '../graphql/generated/types.ts';
import { useChangeWords } from '../lib/use-change-words.ts';
import { NOTHING } from './printed.tsx';

/** Anything that tells what it changes, of which kind of thing. */
export interface Changed {
  readonly entity: { readonly type: string };
  readonly changes: ActivityRowFragment['changes'];
}

/** Field by field: before and after. */
export function Changes({ entry }: { readonly entry: Changed }) {
  const { t } = useTranslation();
  const words = useChangeWords(entry.entity.type);
  return (
    <dl className="flex flex-col gap-2">
      {entry.changes.map(({ field, before, after }) => (
        <div key={field} className="rounded-control bg-sunken px-3 py-2">
          <dt className="text-meta text-muted">{words.field(field)}</dt>
          <dd className="flex flex-wrap items-center gap-x-2">
            <del className="break-words text-muted no-underline">
              <span className="sr-only">{t('activity.before')} </span>
              {words.value(field, before) ?? NOTHING}
            </del>
            <ArrowRight size={14} aria-hidden className="text-faint" />
            <ins className="font-medium break-words no-underline">
              <span className="sr-only">{t('activity.after')} </span>
              {words.value(field, after) ?? NOTHING}
            </ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}
