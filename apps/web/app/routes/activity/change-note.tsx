import { useTranslation } from 'react-i18next';
import { NOTHING } from '../../components/printed.tsx';
import { useChangeWords } from '../../lib/use-change-words.ts';
import type { ActivityRowFragment } from '../../graphql/generated/types.ts';

const SHORT = 40;

/** A single short change in full, else how many fields there are. */
export function ChangeNote({ entry }: { readonly entry: ActivityRowFragment }) {
  const { t } = useTranslation();
  const words = useChangeWords(entry.entity.type);
  const { changes } = entry;
  const [only, ...more] = changes;
  if (only === undefined) return NOTHING;
  const length = (only.before?.length ?? 0) + (only.after?.length ?? 0);
  if (more.length > 0 || length > SHORT) return t('activity.changeCount', { count: changes.length });
  return (
    <span className="tnum">
      <span className="text-muted">{words.value(only.field, only.before) ?? NOTHING} → </span>
      {words.value(only.field, only.after) ?? NOTHING}
    </span>
  );
}
