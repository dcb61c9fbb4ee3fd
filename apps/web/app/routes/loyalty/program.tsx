import { useTranslation } from 'react-i18next';
import { Form } from 'react-router';
import { EnumBadge } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { LoyaltyProgram, LoyaltySimulation } from '../../graphql/generated/documents.ts';
import type { LoyaltyEarnRuleKind } from '../../graphql/generated/types.ts';
import { gql } from '../../lib/gql.server.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import { plainDecimal } from '../../lib/typed-decimal.ts';
import type { Route } from './+types/program';
import { RulesCard } from './rules-card.tsx';
import { saveProgram } from './save.server.ts';
import { SettingsCard } from './settings-card.tsx';
import { SimulatorCard } from './simulator-card.tsx';
import { TiersCard } from './tiers-card.tsx';

const kinds = ['RATE', 'MULTIPLIER', 'BONUS'] as const satisfies readonly LoyaltyEarnRuleKind[];

export async function loader({ request, params, context }: Route.LoaderArgs) {
  await requirePermission(context, 'loyalty.program.read');
  const search = new URL(request.url).searchParams;
  const kind = kinds.find((one) => one === search.get('kind'));
  const given = plainDecimal(search.get('amount') ?? '');
  const worth =
    kind === 'RATE' ? { rate: given } : kind === 'MULTIPLIER' ? { multiplier: given } : { points: Number(given) };
  const tried = kind && given ? { rule: { name: 'x', kind, ...worth } } : {};
  const [{ loyaltyProgram, loyaltyEarnRules }, simulated] = await Promise.all([
    gql(context, LoyaltyProgram, { id: params.id }),
    search.has('kind')
      ? gql(context, LoyaltySimulation, {
          input: { programId: params.id, last: 50, asItWas: false, ...tried } as never,
        })
      : null,
  ]);
  if (loyaltyProgram == null) throw new Response(null, { status: 404 });
  const simulation = simulated?.simulateLoyaltyEarning ?? null;
  return { program: loyaltyProgram, rules: loyaltyEarnRules ?? [], simulation, key: crypto.randomUUID() };
}

export type ProgramData = Awaited<ReturnType<typeof loader>>;

export async function action({ request, params, context }: Route.ActionArgs) {
  return saveProgram(context, params.id, await request.formData());
}

export default function LoyaltyProgramScreen({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { program, rules, simulation, key } = loaderData;
  const mayWrite = useViewer().can('loyalty.program.write');
  return (
    <main className="min-h-0 flex-1 overflow-y-auto">
      <PageHeader
        title={program.name}
        status={<EnumBadge name="loyaltyStatus" value={program.status} />}
        lead={t('loyalty.programLead', { number: program.settingsNumber })}
        parent={{ to: '/loyalty/programs', label: t('areas.name.loyaltyPrograms') }}
        actions={mayWrite && <Steps program={program} />}
      />
      <div className="grid items-start gap-4 px-(--gutter) pb-8 xl:grid-cols-[minmax(0,1fr)_380px]">
        <div className="flex min-w-0 flex-col gap-4">
          {actionData?.problem !== undefined && <ProblemNotice problem={actionData.problem} />}
          <TiersCard program={program} mayWrite={mayWrite} />
          <RulesCard rules={rules} mayWrite={mayWrite} formKey={key} />
          <SimulatorCard simulation={simulation} />
        </div>
        <SettingsCard program={program} mayWrite={mayWrite} />
      </div>
    </main>
  );
}

function Steps({ program }: Pick<ProgramData, 'program'>) {
  const { t } = useTranslation();
  if (program.status === 'ENDED') return null;
  const step = program.status === 'ACTIVE' ? 'PAUSE' : 'START';
  return (
    <Form method="post">
      <input type="hidden" name="intent" value="step" />
      <input type="hidden" name="version" value={program.version} />
      <Button type="submit" name="step" value={step} look={step === 'START' ? 'primary' : 'secondary'}>
        {t(`loyalty.step.${step}`)}
      </Button>
    </Form>
  );
}
