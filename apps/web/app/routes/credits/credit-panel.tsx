import { useTranslation } from 'react-i18next';
import { FactList } from '../../components/fact-list.tsx';
import { Money, NOTHING, When } from '../../components/printed.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import type { Problem } from '../../lib/problem.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import type { CreditsData } from './credits.tsx';
import { HoldForm } from './hold-form.tsx';
import { HoldRow } from './hold-row.tsx';

export type Credit = NonNullable<CreditsData['credit']>;
export type Hold = Credit['holds'][number];

interface Props {
  readonly credit: Credit;
  readonly invoices: CreditsData['invoices'];
  readonly token: string;
  readonly problem: Problem | undefined;
  readonly onClose: () => void;
}

/** A customer's credit: what of it can be used, what is held and for what, and what moved it. */
export function CreditPanel({ credit, invoices, token, problem, onClose }: Props) {
  const { t } = useTranslation();
  const uses = useViewer().can('finance.credit.use');
  const facts = [
    [t('credits.balance'), <Money key="balance" value={credit.balance} />],
    [t('credits.held'), <Money key="held" value={credit.held} />],
    [t('credits.available'), <Money key="available" value={credit.available} />],
  ] as const;
  return (
    <SidePanel title={credit.person.displayName ?? NOTHING} onClose={onClose}>
      <div className="flex flex-col gap-6">
        {problem !== undefined && <ProblemNotice problem={problem} />}
        <FactList facts={facts} />
        {uses && <HoldForm credit={credit} token={token} />}
        <section className="flex flex-col gap-3">
          <h3 className="text-form font-semibold">{t('credits.holds')}</h3>
          {credit.holds.length === 0 && <p className="text-muted">{t('credits.noHolds')}</p>}
          <ul className="flex flex-col gap-3">
            {credit.holds.map((hold) => (
              <li key={hold.id} className="border-t border-line pt-3">
                <HoldRow hold={hold} credit={credit} invoices={invoices} uses={uses} />
              </li>
            ))}
          </ul>
        </section>
        <section className="flex flex-col gap-2">
          <h3 className="text-form font-semibold">{t('credits.history')}</h3>
          <ul className="flex flex-col gap-2">
            {credit.entries.map((entry) => (
              <li key={entry.id} className="flex flex-wrap items-baseline gap-x-3">
                <span className="min-w-0 flex-1">
                  {t(`credits.sources.${entry.sourceType}` as 'credits.sources.payment', {
                    defaultValue: entry.sourceType,
                  })}{' '}
                  <span className="text-meta text-muted">
                    <When at={entry.createdAt} />
                  </span>
                </span>
                <Money value={entry.amount} />
              </li>
            ))}
          </ul>
        </section>
      </div>
    </SidePanel>
  );
}
