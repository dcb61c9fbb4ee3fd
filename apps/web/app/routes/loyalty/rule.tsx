import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { EnumBadge, useEnumWord } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { VersionField } from '../../components/version-field.tsx';
import { Channels, LoyaltyProgram, Segments, UpdateLoyaltyEarnRule } from '../../graphql/generated/documents.ts';
import { act, refused } from '../../lib/act.server.ts';
import { textOf } from '../../lib/form-values.ts';
import { gql } from '../../lib/gql.server.ts';
import { leave } from '../../lib/leave.server.ts';
import { holds } from '../../lib/permissions.ts';
import { useSeenKey } from '../../lib/use-seen-version.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import { NOTHING_CHOSEN, scopeOf } from '../promotions/scope.server.ts';
import type { Route } from './+types/rule';
import { RuleGoods, RuleOrders, RulePeople } from './rule-conditions.tsx';
import { RuleLimits, RuleWorth } from './rule-worth.tsx';
import { ruleOf } from './rule-input.ts';

export async function loader({ params, context }: Route.LoaderArgs) {
  const viewer = await requirePermission(context, 'loyalty.program.read');
  const may = (permission: string): boolean => holds(viewer.permissions, permission);
  const [{ loyaltyProgram, loyaltyEarnRules }, sold, grouped] = await Promise.all([
    gql(context, LoyaltyProgram, { id: params.id }),
    may('catalog-pricing.channel.read') ? gql(context, Channels, {}) : null,
    may('crm.segment.read') ? gql(context, Segments, {}) : null,
  ]);
  const rule = loyaltyEarnRules?.find(({ id }) => id === params.rule);
  if (loyaltyProgram == null || rule === undefined) throw new Response(null, { status: 404 });
  const goods = { ...rule.definition, productIds: [] };
  const scope = may('catalog-pricing.product.read') ? await scopeOf(context, goods) : NOTHING_CHOSEN;
  return {
    ...{ rule, programName: loyaltyProgram.name, tiers: loyaltyProgram.tiers, channels: sold?.channels ?? null },
    segments: grouped?.segments?.filter(({ archived, id }) => !archived || isChosen(rule, id)) ?? null,
    ...{ categories: scope.category, variants: scope.variant },
  };
}

const isChosen = ({ definition }: { definition: { segmentIds: readonly string[] } }, id: string): boolean =>
  definition.segmentIds.includes(id);

export type RuleData = Awaited<ReturnType<typeof loader>>;

export async function action({ request, params, context }: Route.ActionArgs) {
  const viewer = await requirePermission(context, 'loyalty.program.write');
  const form = await request.formData();
  const rule = ruleOf(form, viewer.brand?.timeZone ?? 'UTC');
  const input = { id: params.rule, expectedVersion: Number(textOf(form, 'version')), rule };
  const done = await act(context, UpdateLoyaltyEarnRule, { input }, (to) => to.updateLoyaltyEarnRule);
  if (done.problem) return refused(done.problem);
  return leave(context, `/loyalty/programs/${params.id}`, { key: 'loyaltySaved' });
}

/** All of a rule. What is saved is a new version: orders that came before keep what they were judged by. */
export default function LoyaltyRuleScreen({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation();
  const word = useEnumWord();
  const busy = useNavigation().state !== 'idle';
  const mayWrite = useViewer().can('loyalty.program.write');
  const { rule, programName } = loaderData;
  const seen = useSeenKey(rule);
  return (
    <main className="min-h-0 flex-1 overflow-y-auto">
      <PageHeader
        title={rule.name}
        status={<EnumBadge name="loyaltyStatus" value={rule.status} />}
        lead={t('loyalty.ruleLead', { kind: word('loyaltyRuleKind', rule.kind), number: rule.number })}
        parent={{ to: `/loyalty/programs/${params.id}`, label: programName }}
      />
      <Form key={seen} method="post" className="flex flex-col gap-4 p-4">
        {actionData !== undefined && <ProblemNotice problem={actionData.problem} />}
        <VersionField of={rule} />
        <input type="hidden" name="kind" value={rule.kind} />
        <fieldset disabled={!mayWrite} className="grid items-start gap-4 lg:grid-cols-2">
          <Part title={t('loyalty.ruleWorth')}>
            <RuleWorth rule={rule} />
          </Part>
          <Part title={t('loyalty.ruleLimits')}>
            <RuleLimits rule={rule} />
          </Part>
          <Part title={t('loyalty.ruleGoods')}>
            <RuleGoods {...loaderData} />
          </Part>
          <Part title={t('loyalty.ruleOrders')}>
            <RuleOrders {...loaderData} />
          </Part>
          <Part title={t('loyalty.rulePeople')}>
            <RulePeople {...loaderData} />
          </Part>
        </fieldset>
        {mayWrite && (
          <Button type="submit" look="primary" disabled={busy} className="self-start">
            {t('ui.save')}
          </Button>
        )}
      </Form>
    </main>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  return (
    <Card title={title}>
      <div className="flex flex-col gap-4">{children}</div>
    </Card>
  );
}
