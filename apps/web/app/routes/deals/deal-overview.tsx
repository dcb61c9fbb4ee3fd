import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Card } from '../../components/card.tsx';
import { FactList, type Fact } from '../../components/fact-list.tsx';
import { Money, NOTHING, When } from '../../components/printed.tsx';
import type { DealPageQuery, PipelinePartsFragment } from '../../graphql/generated/types.ts';
import { StageTime } from './stage-time.tsx';

interface Props {
  readonly deal: NonNullable<DealPageQuery['deal']>;
  readonly pipeline: PipelinePartsFragment;
}

/** All that is known of a deal. */
export function DealOverview({ deal, pipeline }: Props) {
  const { t } = useTranslation();
  const stage = pipeline.stages.find(({ id }) => id === deal.stageId);
  const { person, company, leadId, status } = deal;
  const facts: Fact[] = [
    [t('records.deal.amount'), <Money key="amount" value={deal.amount} />],
    [t('growth.leads.close'), <When key="close" at={deal.expectedClose && `${deal.expectedClose}T12:00:00Z`} day />],
    [
      t('records.deal.stage'),
      stage ? `${stage.name} · ${t('growth.deals.chance', { percent: stage.probability })}` : NOTHING,
    ],
    [t('records.deal.inStage'), <StageTime key="time" deal={deal} />],
    ...(status === 'LOST' ? [[t('records.deal.reason'), deal.lostReason ?? NOTHING] as Fact] : []),
    [t('growth.leads.owner'), deal.owner?.name ?? NOTHING],
    [
      t('records.deal.person'),
      person ? <To key="person" at={`/customers/${person.id}`} name={person.displayName} /> : NOTHING,
    ],
    [
      t('records.deal.company'),
      company ? <To key="company" at={`/companies/${company.id}`} name={company.name} /> : NOTHING,
    ],
    ...(leadId
      ? [[t('records.deal.lead'), <To key="lead" at={`/leads/${leadId}`} name={t('customers.open')} />] as Fact]
      : []),
    [t('records.deal.opened'), <When key="opened" at={deal.createdAt} />],
    ...(deal.closedAt ? [[t('records.deal.closed'), <When key="closed" at={deal.closedAt} />] as Fact] : []),
  ];
  const own = Object.entries((deal.fields ?? {}) as Record<string, unknown>);
  return (
    <div className="grid items-start gap-4 lg:grid-cols-2">
      <Card title={t('records.facts')}>
        <FactList facts={facts} />
      </Card>
      {own.length > 0 && (
        <Card title={t('records.ownFields')}>
          <FactList facts={own.map(([key, value]) => [key, String(value)] as Fact)} />
        </Card>
      )}
    </div>
  );
}

const To = ({ at, name }: { readonly at: string; readonly name: string }) => (
  <Link className="link" to={at}>
    {name}
  </Link>
);
