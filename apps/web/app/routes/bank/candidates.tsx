import { useTranslation } from 'react-i18next';
import { Form } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import type { BankCandidatePartsFragment } from '../../graphql/generated/types.ts';
import { Why } from './candidate-reasons.tsx';
import type { DecisionProps } from './decision.tsx';

export function Candidates({ line, candidates, next, token, may }: DecisionProps & { readonly may: boolean }) {
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
