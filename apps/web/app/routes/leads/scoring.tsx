import { useTranslation } from 'react-i18next';
import { Form } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { When } from '../../components/printed.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { FitLeadModel, LeadScoring, SaveScoreRules, UseScoring } from '../../graphql/generated/documents.ts';
import type { LeadScoringQuery } from '../../graphql/generated/types.ts';
import { act, refused } from '../../lib/act.server.ts';
import { textOf } from '../../lib/form-values.ts';
import { gql } from '../../lib/gql.server.ts';
import { leave } from '../../lib/leave.server.ts';
import { stateOf } from '../../lib/request.server.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/scoring';
import { CalibrationChart } from './calibration-chart.tsx';
import { share } from './share.ts';
import type { Rules } from './factors.ts';
import { RulesForm } from './rules-form.tsx';
import { LeadTabs } from './tabs.tsx';

const EXAMPLE: Rules = {
  min: 0,
  max: 100,
  factors: [
    { kind: 'match', key: 'company', label: 'Company', field: 'hasCompany', op: 'eq', value: true, points: 20 },
    { kind: 'bands', key: 'chairs', label: 'Chairs', field: 'attr.chairs', bands: [{ atLeast: 3, points: 30 }] },
    {
      kind: 'engagement',
      key: 'opened',
      label: 'Mails opened',
      event: 'mail-opened',
      points: 5,
      cap: 20,
      halfLifeDays: 30,
    },
  ],
};

export async function loader({ context }: Route.LoaderArgs) {
  await requirePermission(context, 'crm.lead.read');
  return { ...(await gql(context, LeadScoring, {})), key: crypto.randomUUID() };
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData();
  const { problem } = await change(context, form);
  return problem ? refused(problem) : leave(context, '/leads/scoring', { key: 'catalogueSaved' });
}

async function change(context: Route.ActionArgs['context'], form: FormData) {
  const intent = textOf(form, 'intent');
  const idempotencyKey = textOf(form, 'key');
  if (intent === 'fit')
    return act(context, FitLeadModel, { input: { idempotencyKey } }, (answer) => answer.fitLeadModel);
  if (intent === 'use')
    return act(context, UseScoring, { input: { rulesId: textOf(form, 'rulesId') } }, (answer) => answer.useScoring);
  const rules = parsed(textOf(form, 'rules'));
  if (rules instanceof Error) {
    const errors = [{ code: 'SCORE_RULES_INVALID', message: rules.message, path: ['rules'] }];
    return { problem: { errors, requestId: stateOf(context).requestId } };
  }
  const input = { name: textOf(form, 'name'), rules, idempotencyKey };
  return act(context, SaveScoreRules, { input }, (answer) => answer.saveScoreRules);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    return error;
  }
}

export default function Scoring({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const mayWrite = useViewer().can('crm.scoring.write');
  const { leadScoring, key } = loaderData;
  const rules = leadScoring?.rules;
  return (
    <main className="min-h-0 flex-1 overflow-y-auto">
      <PageHeader title={t('growth.leads.scoring')} lead={t('growth.scoring.lead')} />
      <LeadTabs />
      <div className="grid gap-4 px-(--gutter) py-4 xl:grid-cols-2">
        <div className="flex min-w-0 flex-col gap-4">
          {actionData?.problem && <ProblemNotice problem={actionData.problem} />}
          <RulesForm
            key={rules?.id ?? 'none'}
            name={rules?.name ?? ''}
            rules={(rules?.rules as Rules | undefined) ?? EXAMPLE}
            formKey={key}
            mayWrite={mayWrite}
          />
        </div>
        <div className="flex min-w-0 flex-col gap-4">
          <Model scoring={leadScoring} formKey={key} mayWrite={mayWrite} />
          <Versions {...loaderData} mayWrite={mayWrite} />
        </div>
      </div>
    </main>
  );
}

interface ModelProps {
  readonly scoring: LeadScoringQuery['leadScoring'];
  readonly formKey: string;
  readonly mayWrite: boolean;
}

function Model({ scoring, formKey, mayWrite }: ModelProps) {
  const { t, i18n } = useTranslation();
  const quality = scoring?.model?.quality;
  const running = ['QUEUED', 'RUNNING'].includes(scoring?.fitting?.status ?? '');
  return (
    <Card title={t('growth.scoring.model')}>
      <div className="flex flex-col gap-4">
        {quality ? (
          <>
            <p>
              {t('growth.scoring.answer', {
                auc: share(quality.aucPpm, i18n.language),
                error: share(quality.calibrationErrorPpm, i18n.language),
              })}
            </p>
            <CalibrationChart bins={quality.calibration} />
          </>
        ) : (
          <p className="text-muted">{t('growth.scoring.noModel')}</p>
        )}
        <p className="text-muted">
          {t('growth.scoring.outcomes', { won: scoring?.won ?? 0, lost: scoring?.lost ?? 0 })}
        </p>
        {running && <p role="status">{t('growth.scoring.fitting')}</p>}
        {mayWrite && (
          <Form method="post">
            <input type="hidden" name="key" value={formKey} />
            <Button type="submit" name="intent" value="fit" disabled={running}>
              {t('growth.scoring.fit')}
            </Button>
          </Form>
        )}
      </div>
    </Card>
  );
}

function Versions({ leadScoring, scoreRulesVersions, mayWrite }: LeadScoringQuery & { readonly mayWrite: boolean }) {
  const { t } = useTranslation();
  return (
    <Card title={t('growth.scoring.versions')}>
      <ul className="flex flex-col gap-2">
        {(scoreRulesVersions ?? []).map((one) => (
          <li key={one.id} className="flex flex-wrap items-center justify-between gap-2">
            <span>
              <span className="tnum">{one.number}</span> · {one.name} · <When at={one.createdAt} />
            </span>
            {one.id === leadScoring?.rules?.id ? (
              <span className="text-muted">{t('growth.scoring.used')}</span>
            ) : (
              mayWrite && (
                <Form method="post">
                  <input type="hidden" name="rulesId" value={one.id} />
                  <Button
                    type="submit"
                    name="intent"
                    value="use"
                    aria-label={`${t('growth.scoring.use')} ${one.number}`}
                  >
                    {t('growth.scoring.use')}
                  </Button>
                </Form>
              )
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
