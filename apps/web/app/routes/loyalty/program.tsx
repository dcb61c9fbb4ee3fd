import { useTranslation } from 'react-i18next';
import { Form } from 'react-router';
import { EnumBadge } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { VersionField } from '../../components/version-field.tsx';
import { LoyaltyProgram, LoyaltySimulation, SearchCategories } from '../../graphql/generated/documents.ts';
import type { LoyaltyEarnRuleKind, SimulateLoyaltyEarningInput } from '../../graphql/generated/types.ts';
import { gql } from '../../lib/gql.server.ts';
import { holds } from '../../lib/permissions.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import { plainDecimal } from '../../lib/typed-decimal.ts';
import type { Route } from './+types/program';
import { LedgerCheckCard } from './ledger-check-card.tsx';
import { RulesCard } from './rules-card.tsx';
import { saveProgram } from './save.server.ts';
import { SettingsCard } from './settings-card.tsx';
import { SimulatorCard } from './simulator-card.tsx';
import { TiersCard } from './tiers-card.tsx';

const kinds = ['RATE', 'MULTIPLIER', 'BONUS'] as const satisfies readonly LoyaltyEarnRuleKind[];

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const viewer = await requirePermission(context, 'loyalty.program.read');
  const search = new URL(request.url).searchParams;
  const [{ loyaltyProgram, loyaltyEarnRules }, simulated] = await Promise.all([
    gql(context, LoyaltyProgram, { id: params.id }),
    search.has('kind') ? gql(context, LoyaltySimulation, { input: tried(params.id, search) }) : null,
  ]);
  if (loyaltyProgram == null) throw new Response(null, { status: 404 });
  const rules = loyaltyEarnRules ?? [];
  const triedIds = search.getAll('categoryId');
  const ids = [...triedIds, ...rules.flatMap(({ definition }) => definition.categoryIds)];
  const mayLook = holds(viewer.permissions, 'catalog-pricing.product.read');
  const categoryNames = mayLook && ids.length > 0 ? await namesOf(context, new Set(ids)) : {};
  const triedCategories = triedIds.map((id) => ({ id, label: categoryNames[id] ?? id }));
  const simulation = simulated?.simulateLoyaltyEarning ?? null;
  const page = { program: loyaltyProgram, rules, simulation, key: crypto.randomUUID() };
  return { ...page, categoryNames, triedCategories };
}

/** One more rule to try out, as the address says it; without one, the rules that count. */
function tried(programId: string, search: URLSearchParams): SimulateLoyaltyEarningInput {
  const kind = kinds.find((one) => one === search.get('kind'));
  const given = plainDecimal(search.get('amount') ?? '');
  const worth =
    kind === 'RATE' ? { rate: given } : kind === 'MULTIPLIER' ? { multiplier: given } : { points: Number(given) };
  const rule = kind && given ? { name: 'x', kind, ...worth, categoryIds: search.getAll('categoryId') } : undefined;
  return { programId, last: 50, asItWas: false, ...(rule && { rule }) } as SimulateLoyaltyEarningInput;
}

async function namesOf(
  context: Route.LoaderArgs['context'],
  ids: ReadonlySet<string>,
): Promise<Record<string, string>> {
  const { categories } = await gql(context, SearchCategories, {});
  const named = (categories ?? []).filter(({ id }) => ids.has(id));
  return Object.fromEntries(named.map(({ id, label }) => [id, label]));
}

export type ProgramData = Awaited<ReturnType<typeof loader>>;

export async function action({ request, params, context }: Route.ActionArgs) {
  return saveProgram(context, params.id, await request.formData());
}

export default function LoyaltyProgramScreen({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { program, simulation, key } = loaderData;
  const viewer = useViewer();
  const mayWrite = viewer.can('loyalty.program.write');
  const found = actionData !== undefined && 'found' in actionData ? actionData.found : undefined;
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
          <RulesCard data={loaderData} mayWrite={mayWrite} formKey={key} />
          <SimulatorCard simulation={simulation} categories={loaderData.triedCategories} />
          {viewer.can('loyalty.points.repair') && <LedgerCheckCard program={program} found={found} />}
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
      <VersionField of={program} follows />
      <Button type="submit" name="step" value={step} look={step === 'START' ? 'primary' : 'secondary'}>
        {t(`loyalty.step.${step}`)}
      </Button>
    </Form>
  );
}
