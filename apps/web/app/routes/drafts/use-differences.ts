import { useTranslation } from 'react-i18next';
import { useEnumWord } from '../../components/badge.tsx';
import type { Difference } from '../../components/stale-notice.tsx';
import type { DraftData } from './draft.tsx';
import { seenOf, type Seen } from './seen.ts';

/** What differs between the draft a person decided on and the draft as it is. */
export function useDifferences(draft: DraftData['draft'], seen: Seen | undefined): Difference[] {
  const { t } = useTranslation();
  const word = useEnumWord();
  if (seen === undefined) return [];
  const now = seenOf(draft);
  const status = (value: string): string => word('draftStatus', value);
  const prices = new Map(now.prices.map(([id, , decimal]) => [id, decimal]));
  const all: Difference[] = [
    { field: t('drafts.field.status'), seen: status(seen.status), now: status(now.status) },
    { field: t('drafts.field.title'), seen: seen.title, now: now.title },
    { field: t('drafts.field.lineCount'), seen: String(seen.lineCount), now: String(now.lineCount) },
    ...seen.prices.map(([id, name, decimal]) => ({
      field: t('drafts.field.price', { name }),
      seen: decimal,
      now: prices.get(id) ?? null,
    })),
  ];
  const changed = all.filter((one) => one.seen !== one.now);
  if (changed.length > 0) return changed;
  return [{ field: t('drafts.field.version'), seen: String(seen.version), now: String(now.version) }];
}
