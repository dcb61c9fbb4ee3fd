import { useTranslation } from 'react-i18next';
import { FactList, type Fact } from '../../components/fact-list.tsx';
import { useFormat } from '../../lib/use-format.ts';
import { Sum } from './arm-table.tsx';
import { Share } from './share.tsx';
import type { ResultsProps } from './results.tsx';

export function Sums({ campaign, outcome }: ResultsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const number = (value: number) => <span className="tnum">{format.number(value)}</span>;
  const { goal } = campaign;
  const facts: readonly (Fact | false)[] = [
    [t('campaigns.audience'), number(outcome.people)],
    [t('campaigns.delivered'), number(outcome.delivered)],
    outcome.queued > 0 && [t('campaigns.queued'), number(outcome.queued)],
    outcome.waiting > 0 && [t('campaigns.waiting'), number(outcome.waiting)],
    [t('campaigns.opened'), <Share key="o" rate={outcome.opened} />],
    [t('campaigns.clicked'), <Share key="c" rate={outcome.clicked} />],
    [t('campaigns.unsubscribed'), <Share key="u" rate={outcome.unsubscribed} />],
    [t('campaigns.ordered'), <Share key="b" rate={outcome.ordered} />],
    [t('campaigns.orders'), number(outcome.orders)],
    [t('campaigns.revenue'), <Sum key="r" of={outcome.revenue} />],
    outcome.leads > 0 && [t('campaigns.leads'), number(outcome.leads)],
    goal != null && [
      t('campaigns.reached'),
      <span key="g" className="tnum">
        {format.percent(String((Number(outcome.reached ?? 0) / Number(goal.target)) * 100))}
      </span>,
    ],
  ];
  return <FactList facts={facts.filter((fact) => fact !== false)} />;
}
