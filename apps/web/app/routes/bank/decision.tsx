import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form, Link } from 'react-router';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Money, When } from '../../components/printed.tsx';
import { ReasonDialog } from '../../components/reason-dialog.tsx';
import type { BankCandidatePartsFragment, FinanceBankLineQuery } from '../../graphql/generated/types.ts';
import { isZero } from '../../lib/is-zero.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { ByHand } from './by-hand.tsx';
import type { DeskLine } from './line-card.tsx';

interface Props {
  readonly line: DeskLine;
  readonly candidates: NonNullable<FinanceBankLineQuery['financeBankCandidates']>;
  readonly next: string | null;
  readonly token: string;
}

/** What a movement may be for, or is booked as, and what can be done about it. */
export function Decision({ line, candidates, next, token }: Props) {
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

function Candidates({ line, candidates, next, token, may }: Props & { readonly may: boolean }) {
  const { t } = useTranslation();
  return (
    <Card title={t('bank.candidates')} flush>
      {candidates.length === 0 && <p className="p-4 text-muted">{t('bank.noCandidates')}</p>}
      <ol className="divide-y divide-line">
        {candidates.map((one, index) => (
          <li key={one.parts.map(({ targetId }) => targetId).join(' ')} className="flex flex-col gap-3 p-4">
            <Why candidate={one} />
            {may && (
              <Form method="post">
                <input type="hidden" name="intent" value="accept" />
                <input type="hidden" name="id" value={line.id} />
                <input type="hidden" name="next" value={next ?? ''} />
                <input type="hidden" name="key" value={`${token}-${index}`} />
                <input type="hidden" name="score" value={one.score} />
                <input type="hidden" name="parts" value={JSON.stringify(one.parts.map(wished))} />
                <Button
                  type="submit"
                  look={index === 0 ? 'primary' : 'secondary'}
                  {...(index === 0 ? { 'data-desk-accept': true } : {})}
                >
                  {t(index === 0 ? 'bank.acceptKey' : 'bank.accept')}
                </Button>
              </Form>
            )}
          </li>
        ))}
      </ol>
      {may && candidates.length > 0 && (
        <p className="border-t border-line px-4 py-2 text-meta text-muted">{t('bank.keys')}</p>
      )}
    </Card>
  );
}

const wished = ({ kind, targetId, amount }: BankCandidatePartsFragment['parts'][number]) => ({
  kind,
  targetId,
  amount: amount.decimal,
});

/** A suggestion with its score and what speaks for it. */
function Why({ candidate }: { readonly candidate: BankCandidatePartsFragment }) {
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

function BookedAs({ match }: { readonly match: NonNullable<DeskLine['match']> }) {
  const { t } = useTranslation();
  return (
    <Card title={t('bank.bookedAs')}>
      <ul className="flex flex-col gap-1">
        {match.parts.map((part, index) => (
          <li key={`${part.kind}${index}`} className="flex flex-wrap gap-x-2">
            <span className="text-muted">{t(`bank.kind.${part.kind}`)}</span>
            {part.kind === 'INVOICE' || part.kind === 'CREDIT_NOTE' ? (
              <Link to={`/invoices/${part.targetId}`} className="link">
                {part.label}
              </Link>
            ) : (
              <span>{part.label}</span>
            )}
            <Money value={part.amount} />
          </li>
        ))}
      </ul>
      <p className="mt-3 text-meta text-muted">
        {match.confirmedBy != null && `${t('bank.by')} ${match.confirmedBy} · `}
        <When at={match.confirmedAt} />
        {match.score != null && ` · ${t('bank.points', { points: match.score })}`}
      </p>
      {match.entryId != null && (
        <Link to={`/finance/journal/${match.entryId}`} className="link">
          {t('bank.toEntry')}
        </Link>
      )}
    </Card>
  );
}
