import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { FactList, type Fact } from '../../components/fact-list.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Notice } from '../../components/notice.tsx';
import { Money, NOTHING } from '../../components/printed.tsx';
import { ChartColumn } from 'lucide-react';
import type {
  CampaignPartsFragment,
  CampaignRatePartsFragment,
  CampaignResultsQuery,
} from '../../graphql/generated/types.ts';
import { useFormat } from '../../lib/use-format.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { useReasonWord } from './reason-words.ts';

type Outcome = NonNullable<CampaignResultsQuery['campaign']>['result'];
type ArmOutcome = Outcome['arms'][number];

interface Props {
  readonly campaign: CampaignPartsFragment;
  readonly outcome: Outcome;
}

/** What came of a campaign: in sum, then variant beside variant. */
export function Results({ campaign, outcome }: Props) {
  const { t } = useTranslation();
  if (campaign.launchedAt == null)
    return <EmptyState icon={ChartColumn} title={t('campaigns.noResults')} text={t('campaigns.noResultsText')} />;
  return (
    <>
      <Choice campaign={campaign} outcome={outcome} />
      <div className="grid gap-4 lg:grid-cols-2">
        <Card>
          <Sums campaign={campaign} outcome={outcome} />
        </Card>
        <Card title={t('campaigns.refused')}>
          <Refusals refused={outcome.refused} />
        </Card>
      </div>
      {outcome.arms.length > 0 && (
        <Card title={t('campaigns.byVariant')} flush>
          <div className="overflow-x-auto" role="region" aria-label={t('campaigns.byVariant')} tabIndex={0}>
            <ArmTable arms={outcome.arms} />
          </div>
          <p className="border-t border-line p-4 text-meta text-muted">{t('campaigns.method')}</p>
        </Card>
      )}
    </>
  );
}

/** The better variant, chosen or to be chosen. */
function Choice({ campaign, outcome }: Props) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  const may = useViewer().can('crm.campaign.send') && campaign.actions.includes('CHOOSE');
  if (campaign.winner) return <Notice tone="info" title={t('campaigns.better', { name: campaign.winner.name })} />;
  if (!may || campaign.testShare >= 100) return null;
  return (
    <Form method="post" className="flex flex-wrap gap-2">
      <input type="hidden" name="intent" value="CHOOSE" />
      <input type="hidden" name="version" value={campaign.version} />
      {outcome.arms
        .filter(({ arm }) => !arm.control)
        .map(({ arm }) => (
          <Button key={arm.key} type="submit" name="arm" value={arm.key} disabled={busy}>
            {t('campaigns.sendThis', { name: arm.name })}
          </Button>
        ))}
    </Form>
  );
}

function Sums({ campaign, outcome }: Props) {
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

function Refusals({ refused }: Pick<Outcome, 'refused'>) {
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

function Sum({ of }: { readonly of: Outcome['revenue'] }) {
  return of.length === 0 ? NOTHING : of.map((one) => <Money key={one.currency} value={one} />);
}

/** A share with the range in which it truly lies. */
function Share({ rate }: { readonly rate: CampaignRatePartsFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (rate.rate == null) return NOTHING;
  const percent = (value: number | null | undefined) => format.percent(String((value ?? 0) * 100));
  return (
    <span className="tnum" suppressHydrationWarning>
      {percent(rate.rate)}{' '}
      <span className="block text-meta text-muted">
        {t('campaigns.range', { low: percent(rate.low), high: percent(rate.high) })}
      </span>
    </span>
  );
}

function ArmTable({ arms }: { readonly arms: readonly ArmOutcome[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const number = (value: number) => <span className="tnum">{format.number(value)}</span>;
  const rows: readonly (readonly [string, (one: ArmOutcome) => React.ReactNode])[] = [
    [t('campaigns.audience'), (one) => number(one.people)],
    [t('campaigns.delivered'), (one) => number(one.delivered)],
    [t('campaigns.bounced'), (one) => number(one.bounced)],
    [t('campaigns.refused'), (one) => number(one.refused.reduce((sum, { count }) => sum + count, 0))],
    [t('campaigns.opened'), (one) => <Compared one={one} metric="OPENED" rate={one.opened} />],
    [t('campaigns.clicked'), (one) => <Compared one={one} metric="CLICKED" rate={one.clicked} />],
    [t('campaigns.unsubscribed'), (one) => <Share rate={one.unsubscribed} />],
    [t('campaigns.ordered'), (one) => <Compared one={one} metric="ORDERED" rate={one.ordered} />],
    [t('campaigns.orders'), (one) => number(one.orders)],
    [t('campaigns.revenue'), (one) => <Sum of={one.revenue} />],
  ];
  return (
    <table className="ledger" aria-label={t('campaigns.byVariant')}>
      <thead>
        <tr>
          <th scope="col">{t('campaigns.measure')}</th>
          {arms.map(({ arm }) => (
            <th key={arm.key} scope="col" className="text-right">
              {arm.name} ({arm.weight} %)
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, cell]) => (
          <tr key={name}>
            <th scope="row" className="text-left font-normal text-muted">
              {name}
            </th>
            {arms.map((one) => (
              <td key={one.arm.key} className="text-right align-top whitespace-normal">
                {cell(one)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A share and whether it truly differs from the variant that it is measured against. */
function Compared({
  one,
  metric,
  rate,
}: {
  readonly one: ArmOutcome;
  readonly metric: ArmOutcome['comparisons'][number]['metric'];
  readonly rate: CampaignRatePartsFragment;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const found = one.comparisons.find((comparison) => comparison.metric === metric);
  const points =
    found &&
    t('campaigns.points', { points: format.percent(String(found.difference * 100), true).replace(/\s*%$/, '') });
  return (
    <>
      <Share rate={rate} />
      {found && (
        <span className={found.significant ? 'block text-meta font-medium text-ok' : 'block text-meta text-muted'}>
          {t(found.significant ? 'campaigns.significant' : 'campaigns.notSignificant', {
            difference: points,
            against: found.against.toUpperCase(),
            p: found.p < 0.001 ? '< 0.001' : format.decimal(String(found.p), 3),
          })}
        </span>
      )}
    </>
  );
}
