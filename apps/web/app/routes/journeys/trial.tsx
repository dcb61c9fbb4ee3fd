import { useTranslation } from 'react-i18next';
import { EnumBadge } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Notice } from '../../components/notice.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { When } from '../../components/printed.tsx';
import { JourneyDryRun, JourneyHead, JourneyTrialPerson } from '../../graphql/generated/documents.ts';
import { gql } from '../../lib/gql.server.ts';
import { holds } from '../../lib/permissions.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/trial';
import { CustomerPick } from './customer-pick.tsx';
import type { Definition } from './definition.ts';
import { JourneyTabs } from './tabs.tsx';
import { useJourneyWords, type JourneyWords } from './words.ts';

export async function loader({ params, request, context }: Route.LoaderArgs) {
  const { permissions } = await requirePermission(context, 'crm.journey.read');
  const search = new URL(request.url).searchParams;
  const personId = search.get('personId');
  const happens = search.getAll('happens').slice(0, 100);
  const { journey } = await gql(context, JourneyHead, { id: params.id });
  if (!journey) throw new Response(null, { status: 404 });
  const run = personId ? await gql(context, JourneyDryRun, { journeyId: params.id, personId, happens }) : null;
  const names = personId && holds(permissions, 'crm.person.read');
  const person = names ? (await gql(context, JourneyTrialPerson, { id: personId })).person : null;
  const chosen = person ? [{ id: person.id, label: `${person.displayName} (${person.number})` }] : [];
  return { journey, run: run?.journeyDryRun ?? null, happens, chosen, missing: search.has('walk') && !personId };
}

const ASKED = ['WAIT_EVENT', 'BRANCH_SINCE', 'BRANCH_FILTER'];

/** What would happen to somebody: the draft is walked, nothing is done. */
export default function JourneyTrial({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { journey, run, happens, chosen, missing } = loaderData;
  const words = useJourneyWords([]);
  const { steps } = journey.draft as unknown as Definition;
  const asked = steps.filter(({ kind }) => ASKED.includes(kind));
  return (
    <main className="min-h-0 flex-1 overflow-y-auto">
      <PageHeader
        parent={{ to: '/marketing/journeys', label: t('areas.name.journeys') }}
        title={journey.name}
        status={<EnumBadge name="journeyStatus" value={journey.status} />}
      />
      <JourneyTabs id={journey.id} current="trial" />
      <div className="grid gap-4 px-(--gutter) py-4 lg:grid-cols-2">
        <Card title={t('journeys.trial.title')}>
          <form method="get" className="flex flex-col gap-4">
            <p className="text-muted">{t('journeys.trial.lead')}</p>
            {missing && <Notice tone="warn" live title={t('journeys.trial.choose')} />}
            <CustomerPick label={t('journeys.who')} name="personId" most={1} chosen={chosen} />
            {asked.length > 0 && (
              <fieldset className="flex flex-col gap-2">
                <legend className="mb-1 font-medium">{t('journeys.trial.happens')}</legend>
                {asked.map((step) => (
                  <label key={step.key} className="flex min-h-6 items-center gap-2">
                    <input
                      type="checkbox"
                      name="happens"
                      value={step.key}
                      defaultChecked={happens.includes(step.key)}
                      className="size-4 accent-(--accent)"
                    />
                    {words.title(step)} <span className="text-muted">{words.summary(step)}</span>
                  </label>
                ))}
              </fieldset>
            )}
            <Button type="submit" name="walk" value="1" look="primary" className="self-start">
              {t('journeys.trial.run')}
            </Button>
          </form>
        </Card>
        {run && (
          <Outcome run={run} name={chosen[0]?.label} draft={journey.draft as unknown as Definition} words={words} />
        )}
      </div>
    </main>
  );
}

interface OutcomeProps {
  readonly run: NonNullable<Route.ComponentProps['loaderData']['run']>;
  readonly name: string | undefined;
  readonly draft: Definition;
  readonly words: JourneyWords;
}

function Outcome({ run, name, draft, words }: OutcomeProps) {
  const { t } = useTranslation();
  const title = (key: string, kind: string): string => {
    const step = draft.steps.find((one) => one.key === key);
    return step ? words.title(step) : words.kind(kind);
  };
  return (
    <Card title={name === undefined ? t('journeys.trial.outcome') : t('journeys.trial.outcomeFor', { name })}>
      <div className="flex flex-col gap-4">
        {run.refused && (
          <Notice tone="warn" title={t(`journeys.trial.refused.${run.refused}` as 'journeys.trial.refused.IN_IT')} />
        )}
        <ol className="ml-1 border-l border-line">
          {run.steps.map(({ key, kind, at, outcome }) => (
            <li key={key} className="pb-3 pl-4">
              <p>
                {title(key, kind)}
                {outcome !== 'done' && outcome !== 'exit' && ` → ${words.way(outcome)}`}
              </p>
              <p className="text-meta text-muted">
                <When at={at} />
              </p>
            </li>
          ))}
        </ol>
      </div>
    </Card>
  );
}
