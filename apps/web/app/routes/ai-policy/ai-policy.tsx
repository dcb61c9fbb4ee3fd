import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Field } from '../../components/field.tsx';
import { Notice } from '../../components/notice.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { TextArea, TextInput } from '../../components/text-input.tsx';
import { VersionField } from '../../components/version-field.tsx';
import { VersionList } from '../../components/version-list.tsx';
import { AiPolicyPage, SetAiPolicy } from '../../graphql/generated/documents.ts';
import type { AiAutonomy, AiDirector, AiPolicyPageQuery, RedactionClass } from '../../graphql/generated/types.ts';
import { act, refused } from '../../lib/act.server.ts';
import { gql } from '../../lib/gql.server.ts';
import { leave } from '../../lib/leave.server.ts';
import type { Problem } from '../../lib/problem.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import { plainDecimal } from '../../lib/typed-decimal.ts';
import { useSeenKey } from '../../lib/use-seen-version.ts';
import type { Route } from './+types/ai-policy';
import { Choices } from './choices.tsx';
import { autonomies, directors, redactions } from './catalogue.ts';

export async function loader({ context }: Route.LoaderArgs) {
  await requirePermission(context, 'platform.ai-policy.read');
  return gql(context, AiPolicyPage, {});
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData();
  const currency = String(form.get('currency'));
  const money = (name: string) => ({
    decimal: plainDecimal(String(form.get(name) ?? '')),
    currency,
  });
  const input = {
    expectedVersion: Number(form.get('version')),
    directors: form.getAll('directors').map(String) as AiDirector[],
    autonomy: String(form.get('autonomy')) as AiAutonomy,
    spendPerDay: money('day'),
    spendPerMonth: money('month'),
    models: String(form.get('models') ?? '')
      .split(/[\s,]+/)
      .filter(Boolean),
    redaction: form.getAll('redaction').map(String) as RedactionClass[],
    comment: String(form.get('comment') ?? '').trim() || null,
  };
  const acted = await act(context, SetAiPolicy, { input }, (answer) => answer.setAiPolicy);
  if (acted.problem !== undefined) return refused(acted.problem);
  return leave(context, '/ai-policy', { key: 'policySaved' });
}

/** Fields of the history whose values are those of an enumeration. */
const historyWords: Readonly<Record<string, 'aiDirector' | 'aiAutonomy' | 'redaction'>> = {
  directors: 'aiDirector',
  autonomy: 'aiAutonomy',
  redaction: 'redaction',
};

export default function AiPolicyScreen({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { aiPolicy: policy, aiPolicyHistory: history } = loaderData;
  const seen = useSeenKey(policy);
  return (
    <main className="min-h-0 flex-1 overflow-y-auto">
      <PageHeader title={t('areas.name.aiPolicy')} lead={t('aiPolicy.lead')} />
      <div className="grid items-start gap-4 px-(--gutter) pb-8 xl:grid-cols-[minmax(0,1fr)_360px]">
        <div className="flex min-w-0 flex-col gap-4">
          {policy.version === 0 && <Notice tone="info" title={t('aiPolicy.strictest')} />}
          <PolicyForm key={seen} policy={policy} problem={actionData?.problem} />
        </div>
        <Card title={t('versions.title')}>
          <VersionList
            entries={history.nodes}
            field={(name) => t(`aiPolicy.field.${name}` as 'aiPolicy.field.models', { defaultValue: name })}
            word={(name, value) => {
              const of = historyWords[name];
              const one = (key: string): string =>
                t(`enums.${of}.${key}` as 'enums.aiAutonomy.OBSERVE', { defaultValue: key });
              return of && value.split(', ').map(one).join(', ');
            }}
          />
        </Card>
      </div>
    </main>
  );
}

interface FormProps {
  readonly policy: AiPolicyPageQuery['aiPolicy'];
  readonly problem: Problem | undefined;
}

function PolicyForm({ policy, problem }: FormProps) {
  const { t } = useTranslation();
  const mayWrite = useViewer().can('platform.ai-policy.write');
  const busy = useNavigation().state !== 'idle';
  return (
    <Form method="post">
      <fieldset disabled={!mayWrite} className="flex flex-col gap-4">
        {problem !== undefined && <ProblemNotice problem={problem} />}
        <VersionField of={policy} />
        <input type="hidden" name="currency" value={policy.spendPerDay.currency} />
        <Card title={t('aiPolicy.field.directors')}>
          <Choices
            label={t('aiPolicy.field.directors')}
            name="directors"
            chosen={policy.directors}
            options={directors.map((one) => [one, t(`enums.aiDirector.${one}`)])}
          />
        </Card>
        <Limits policy={policy} />
        <Card title={t('aiPolicy.field.redaction')}>
          <Choices
            label={t('aiPolicy.field.redaction')}
            name="redaction"
            chosen={policy.redaction}
            options={redactions.map((one) => [one, t(`enums.redaction.${one}`)])}
          />
        </Card>
        {mayWrite && (
          <div className="flex flex-wrap items-end gap-3">
            <div className="min-w-0 flex-1">
              <Field label={t('versions.why')}>
                {(control) => <TextInput {...control} name="comment" maxLength={500} />}
              </Field>
            </div>
            <Button type="submit" look="primary" disabled={busy}>
              {t('ui.save')}
            </Button>
          </div>
        )}
      </fieldset>
    </Form>
  );
}

function Spend({
  name,
  label,
  money,
}: {
  readonly name: string;
  readonly label: string;
  readonly money: { decimal: string; currency: string };
}) {
  return (
    <Field label={`${label} (${money.currency})`}>
      {(control) => (
        <TextInput {...control} name={name} inputMode="decimal" defaultValue={money.decimal} className="tnum" />
      )}
    </Field>
  );
}
/** How far directors may go, and for how much. */
function Limits({ policy }: Pick<FormProps, 'policy'>) {
  const { t } = useTranslation();
  return (
    <Card title={t('aiPolicy.limits')}>
      <div className="grid gap-4 sm:grid-cols-3">
        <SelectField
          label={t('aiPolicy.field.autonomy')}
          hint={t('aiPolicy.autonomyHint')}
          name="autonomy"
          defaultValue={policy.autonomy}
          options={autonomies.map((one) => [one, t(`enums.aiAutonomy.${one}`)])}
        />
        <Spend name="day" label={t('aiPolicy.field.spendPerDay')} money={policy.spendPerDay} />
        <Spend name="month" label={t('aiPolicy.field.spendPerMonth')} money={policy.spendPerMonth} />
      </div>
      <div className="mt-4">
        <Field label={t('aiPolicy.field.models')} hint={t('aiPolicy.modelsHint')}>
          {(control) => (
            <TextArea {...control} name="models" defaultValue={policy.models.join('\n')} className="font-mono" />
          )}
        </Field>
      </div>
    </Card>
  );
}
