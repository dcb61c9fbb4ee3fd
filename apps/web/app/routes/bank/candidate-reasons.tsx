import { useTranslation } from 'react-i18next';
import { Money } from '../../components/printed.tsx';
import type { BankCandidatePartsFragment } from '../../graphql/generated/types.ts';
import { isZero } from '../../lib/is-zero.ts';

/** A suggestion with its score and what speaks for it. */
export function Why({ candidate }: { readonly candidate: BankCandidatePartsFragment }) {
  const { t } = useTranslation();
  return (
    <div className="flex flex-col gap-2">
      <div className="flex items-baseline justify-between gap-3">
        <ul className="min-w-0">
          {candidate.parts.map((part) => (
            <li key={part.targetId} className="flex flex-wrap gap-x-2">
              <span className="text-muted">{t(`bank.kind.${part.kind}`)}</span>
              <span className="min-w-0 font-medium break-words">{part.label}</span>
              <Money value={part.amount} />
            </li>
          ))}
        </ul>
        <span className="tnum shrink-0 text-form font-semibold">{candidate.score}</span>
      </div>
      <ul className="flex flex-wrap gap-1.5 text-meta">
        {candidate.reasons.map(({ code, points, detail }) => (
          <li key={code} className="rounded-pill bg-neutral-bg px-2 py-0.5 text-muted" title={detail}>
            {t(`bank.reason.${code}`)} <span className="tnum">{points > 0 ? `+${points}` : points}</span>
          </li>
        ))}
      </ul>
      {!isZero(candidate.rest) && (
        <p className="text-meta text-muted">
          {t('bank.restOnAccount')}: <Money value={candidate.rest} />
        </p>
      )}
    </div>
  );
}
