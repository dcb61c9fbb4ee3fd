import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, ButtonLink } from '../../components/button.tsx';
import { ReasonDialog } from '../../components/reason-dialog.tsx';
import type { FinanceBankLineQuery } from '../../graphql/generated/types.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { BookedAs } from './booked-as.tsx';
import { ByHand } from './by-hand.tsx';
import { Candidates } from './candidates.tsx';
import type { DeskLine } from './line-card.tsx';

export interface DecisionProps {
  readonly line: DeskLine;
  readonly candidates: NonNullable<FinanceBankLineQuery['financeBankCandidates']>;
  readonly next: string | null;
  readonly token: string;
}

/** What a movement may be for, or is booked as, and what can be done about it. */
export function Decision({ line, candidates, next, token }: DecisionProps) {
  const { t } = useTranslation();
  const may = useViewer().can('finance.bank.match');
  const [asked, setAsked] = useState<'ignore' | 'reopen' | null>(null);
  const isOpen = line.status === 'UNMATCHED' || line.status === 'SUGGESTED';
  const back = line.status === 'MATCHED' ? 'undo' : 'reopen';
  return (
    <div className="flex flex-col gap-4">
      {isOpen && <Candidates line={line} candidates={candidates} next={next} token={token} may={may} />}
      {line.match != null && <BookedAs match={line.match} />}
      <div className="flex flex-wrap gap-2">
        {next !== null && (
          <ButtonLink to={`/finance/bank/desk?line=${next}`} data-desk-next>
            {t('bank.next')}
          </ButtonLink>
        )}
        {may && (
          <Button look="danger" onClick={() => setAsked(isOpen ? 'ignore' : 'reopen')}>
            {t(isOpen ? 'bank.ignore' : `bank.${back}`)}
          </Button>
        )}
      </div>
      {may && isOpen && <ByHand line={line} next={next} token={token} />}
      {asked !== null && (
        <ReasonDialog
          title={t(asked === 'ignore' ? 'bank.ignore' : `bank.${back}`)}
          text={t(asked === 'ignore' ? 'bank.ignoreText' : `bank.${back}Text`)}
          submit={t(asked === 'ignore' ? 'bank.ignore' : `bank.${back}`)}
          danger
          fields={{ intent: asked, id: line.id, version: String(line.version), next: next ?? '' }}
          open
          onClose={() => setAsked(null)}
        />
      )}
    </div>
  );
}
