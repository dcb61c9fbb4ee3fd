import { FactList } from '../../components/fact-list.tsx';
import { NOTHING } from '../../components/printed.tsx';
import { useFormat } from '../../lib/use-format.ts';
import { useReasonWord } from './reason-words.ts';
import type { Outcome } from './results.tsx';

export function Refusals({ refused }: Pick<Outcome, 'refused'>) {
  const word = useReasonWord();
  const format = useFormat();
  if (refused.length === 0) return <p className="text-muted">{NOTHING}</p>;
  return (
    <FactList
      facts={refused.map(({ reason, count }) => [
        word(reason),
        <span key={reason} className="tnum">
          {format.number(count)}
        </span>,
      ])}
    />
  );
}
