import { useTranslation } from 'react-i18next';
import { EnumBadge } from '../../components/badge.tsx';
import type { DraftLineFragment } from '../../graphql/generated/types.ts';
import { useVerdictWords } from '../../lib/verdict-words.ts';

const order = ['BLOCKED', 'NEEDS_APPROVAL', 'WARNED', 'NEAR', 'PASSED'];

/** The hardest verdict as a badge, with its sentence unless all is well. */
export function Verdict({ verdicts }: { readonly verdicts: DraftLineFragment['verdicts'] }) {
  const { t } = useTranslation();
  const words = useVerdictWords();
  const [worst] = [...verdicts].sort((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome));
  if (worst === undefined) return <span className="text-muted">{t('drafts.noVerdict')}</span>;
  return (
    <span
      className="flex flex-wrap items-center gap-x-2 gap-y-1"
      title={verdicts.map((one) => words(one)).join('\n')}
      suppressHydrationWarning
    >
      <EnumBadge name="verdict" value={worst.outcome} />
      {worst.outcome !== 'PASSED' && (
        <span className="text-meta text-muted" suppressHydrationWarning>
          {words(worst)}
        </span>
      )}
    </span>
  );
}
