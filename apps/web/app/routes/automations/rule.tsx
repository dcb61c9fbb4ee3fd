import { Pencil } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { data, Form, useNavigation } from 'react-router';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { FactList } from '../../components/fact-list.tsx';
import { Notice } from '../../components/notice.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { When } from '../../components/printed.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { VersionField } from '../../components/version-field.tsx';
import { AutomationRule } from '../../graphql/generated/documents.ts';
import { gql } from '../../lib/gql.server.ts';
import { useFormat } from '../../lib/use-format.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/rule';
import { DefinitionWords } from './definition-words.tsx';
import { RuleState } from './list.tsx';
import { RunList } from './run-list.tsx';
import { stepRule } from './steps.server.ts';

export async function loader({ params, context }: Route.LoaderArgs) {
  await requirePermission(context, 'platform.automation.read');
  const runs = { ruleId: { eq: params.id } };
  const { automationRule, automationRuns } = await gql(context, AutomationRule, { id: params.id, runs });
  if (automationRule === null) throw data({ code: 'NOT_FOUND' }, { status: 404 });
  return { rule: automationRule, runs: automationRuns.nodes };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  return stepRule(context, params.id, await request.formData());
}

type Rule = Awaited<ReturnType<typeof loader>>['rule'];

export default function RuleScreen({ loaderData: { rule, runs }, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const mayWrite = useViewer().can('platform.automation.write');
  return (
    <main className="min-h-0 flex-1 overflow-y-auto">
      <PageHeader
        parent={{ to: '/automations', label: t('areas.name.automations') }}
        title={rule.name}
        status={<RuleState rule={rule} />}
        lead={rule.description}
        actions={mayWrite && rule.status !== 'ARCHIVED' ? <Steps rule={rule} /> : undefined}
      />
      <div className="flex flex-col gap-4 px-(--gutter) pb-6">
        {actionData?.problem !== undefined && <ProblemNotice problem={actionData.problem} />}
        <Warnings rule={rule} />
        <div className="grid gap-4 xl:grid-cols-2">
          <InForce rule={rule} />
          <Revisions rule={rule} />
        </div>
        <Card title={t('automations.tabs.runs')} flush>
          {runs.length === 0 ? (
            <p className="px-4 py-3 text-muted">{t('automations.noRunsText')}</p>
          ) : (
            <RunList runs={runs} named={false} />
          )}
        </Card>
      </div>
    </main>
  );
}

/** What can be done with the rule now; each step names the version that was seen. */
function Steps({ rule }: { readonly rule: Rule }) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  const newer = rule.status === 'ON' && rule.revision !== rule.activeRevision;
  const step = (intent: string, label: string, look: 'primary' | 'secondary' = 'secondary') => (
    <Button type="submit" name="intent" value={intent} look={look} disabled={busy}>
      {label}
    </Button>
  );
  return (
    <Form method="post" className="flex flex-wrap gap-2">
      <VersionField of={rule} follows={rule.status === 'ON' || rule.status === 'TRIPPED'} />
      <ButtonLink to={`/automations/${rule.id}/edit`}>
        <Pencil size={16} aria-hidden />
        {t('automations.edit')}
      </ButtonLink>
      {rule.status !== 'ON' && step('archive', t('automations.archive'))}
      {(rule.status === 'ON' || rule.status === 'TRIPPED') && step('off', t('automations.switchOff'))}
      {(rule.status === 'DRAFT' || rule.status === 'OFF') && step('on', t('automations.switchOn'), 'primary')}
      {newer && step('on', t('automations.switchOnNew', { revision: rule.revision }), 'primary')}
      {rule.status === 'TRIPPED' && step('resume', t('automations.resume'), 'primary')}
    </Form>
  );
}

function Warnings({ rule }: { readonly rule: Rule }) {
  const { t } = useTranslation();
  const { trip, stall, lastDay } = rule;
  return (
    <>
      {trip != null && (
        <Notice tone="bad" title={t('automations.tripped')}>
          <p>{trip.message}</p>
          <p className="text-meta text-muted">
            {trip.reason} · <When at={trip.at} />
          </p>
        </Notice>
      )}
      {stall != null && (
        <Notice tone="bad" title={t('automations.stalled')}>
          {t('automations.stalledText', { expected: stall.expected, actual: stall.actual })}
        </Notice>
      )}
      {lastDay?.lastError != null && (
        <Notice tone="warn" title={t('automations.lastError')}>
          {lastDay.lastError}
        </Notice>
      )}
      {rule.status === 'ON' && rule.activeRevision !== rule.revision && (
        <Notice tone="info" title={t('automations.newer', { revision: rule.revision, active: rule.activeRevision })} />
      )}
    </>
  );
}

function InForce({ rule }: { readonly rule: Rule }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { lastDay } = rule;
  const shown = rule.revisions.find(({ revision }) => revision === rule.activeRevision) ?? rule.revisions[0];
  const number = (value: number | undefined): string => format.number(value ?? 0);
  const counts = t('automations.counts', {
    seen: number(lastDay?.seen),
    ran: number(lastDay?.started),
    gathered: number(lastDay?.gathered),
    no: number(lastDay?.conditionFalse),
    own: number(lastDay?.ownWrite),
  });
  return (
    <Card title={t('automations.revision', { revision: shown?.revision })}>
      <div className="flex flex-col gap-4">
        {shown !== undefined && <DefinitionWords definition={shown.definition} />}
        <FactList
          facts={[
            [t('automations.lastDay'), counts],
            ...(rule.switchedOnBy == null
              ? []
              : [[t('automations.onBehalf'), rule.switchedOnBy.name ?? rule.switchedOnBy.id] as const]),
            ...(rule.nextAt == null ? [] : [[t('automations.nextAt'), <When key="next" at={rule.nextAt} />] as const]),
          ]}
        />
      </div>
    </Card>
  );
}

function Revisions({ rule }: { readonly rule: Rule }) {
  const { t } = useTranslation();
  return (
    <Card title={t('automations.versions')} flush>
      <ul className="divide-y divide-line">
        {rule.revisions.map((row) => (
          <li key={row.revision}>
            <details className="px-4 py-2.5">
              <summary className="cursor-pointer">
                {t('automations.revision', { revision: row.revision })}
                {row.revision === rule.activeRevision && ` (${t('automations.inForce')})`}
                <span className="text-meta text-muted">
                  {' · '}
                  {t('automations.author')} {row.author.name ?? row.author.kind} · <When at={row.createdAt} />
                </span>
              </summary>
              <div className="pt-3">
                <DefinitionWords definition={row.definition} />
              </div>
            </details>
          </li>
        ))}
      </ul>
    </Card>
  );
}
