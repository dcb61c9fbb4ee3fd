import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form, Link, useNavigation } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Notice } from '../../components/notice.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { AreaField, TextField } from '../../components/text-field.tsx';
import { ImportMarketingPerformance } from '../../graphql/generated/documents.ts';
import type { ImportMarketingPerformanceMutation } from '../../graphql/generated/types.ts';
import { act, refused } from '../../lib/act.server.ts';
import { textOf } from '../../lib/form-values.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/import';
import { PerformanceTabs } from './tabs.tsx';

export async function loader({ context }: Route.LoaderArgs) {
  await requirePermission(context, 'crm.performance.write');
  return { key: crypto.randomUUID() };
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData();
  const trial = textOf(form, 'intent') === 'trial';
  const input = {
    ...{ source: textOf(form, 'source'), csv: textOf(form, 'csv') },
    ...{ currency: textOf(form, 'currency').toUpperCase() || null, validateOnly: trial },
    idempotencyKey: textOf(form, 'key'),
  };
  const acted = await act(
    context,
    ImportMarketingPerformance,
    { input },
    (answer) => answer.importMarketingPerformance,
  );
  return acted.problem ? refused(acted.problem) : { trial, outcome: acted.done };
}

export default function Import({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const problem = actionData !== undefined && 'problem' in actionData ? actionData.problem : undefined;
  const done = actionData !== undefined && 'outcome' in actionData ? actionData : undefined;
  return (
    <main className="min-h-0 flex-1 overflow-y-auto">
      <PageHeader title={t('areas.name.performance')} lead={t('performance.importLead')} />
      <PerformanceTabs />
      <div className="grid items-start gap-4 px-(--gutter) py-4 xl:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
        <ImportForm formKey={loaderData.key} />
        <div className="flex flex-col gap-4" aria-live="polite">
          {problem !== undefined && <ProblemNotice problem={problem} />}
          {done !== undefined && <Outcome trial={done.trial} outcome={done.outcome} />}
        </div>
      </div>
    </main>
  );
}

function ImportForm({ formKey }: { readonly formKey: string }) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  const [csv, setCsv] = useState('');
  const read = async (file: File | undefined): Promise<void> => setCsv((await file?.text()) ?? '');
  return (
    <Card title={t('performance.import')}>
      <Form method="post" className="flex flex-col gap-4">
        <input type="hidden" name="key" value={formKey} />
        <div className="grid grid-cols-2 gap-3">
          <TextField
            label={t('performance.sourceName')}
            name="source"
            required
            maxLength={40}
            placeholder="google-ads"
          />
          <TextField label={t('performance.currency')} name="currency" maxLength={3} defaultValue="EUR" />
        </div>
        <TextField
          label={t('performance.file')}
          type="file"
          accept=".csv,text/csv"
          className="h-auto py-1"
          onChange={(event) => void read(event.target.files?.[0])}
        />
        <AreaField
          label={t('performance.paste')}
          hint={t('performance.columns')}
          name="csv"
          required
          rows={8}
          value={csv}
          onChange={(event) => setCsv(event.target.value)}
          className="font-mono"
        />
        <div className="flex flex-wrap gap-2">
          <Button type="submit" name="intent" value="trial" disabled={busy}>
            {t('performance.trial')}
          </Button>
          <Button type="submit" look="primary" name="intent" value="import" disabled={busy}>
            {t('performance.takeIn')}
          </Button>
        </div>
      </Form>
    </Card>
  );
}

interface OutcomeProps {
  readonly trial: boolean;
  readonly outcome: ImportMarketingPerformanceMutation['importMarketingPerformance'];
}

/** What came in or would, and each row that did not. */
function Outcome({ trial, outcome }: OutcomeProps) {
  const { t } = useTranslation();
  const { added, replaced, unchanged, faults, unknownCodes, warnings } = outcome;
  const counts = { added: added ?? 0, replaced: replaced ?? 0, unchanged: unchanged ?? 0 };
  return (
    <>
      <Notice tone="info" title={t(trial ? 'performance.trialDone' : 'performance.importDone')}>
        <p>{t('performance.counts', counts)}</p>
        {warnings.map(({ message }) => (
          <p key={message}>{message}</p>
        ))}
        {!trial && (
          <Link to="/marketing/performance" className="link">
            {t('performance.look')}
          </Link>
        )}
      </Notice>
      {(unknownCodes ?? []).length > 0 && (
        <Notice tone="warn" title={t('performance.unknownCodes')}>
          <p className="font-mono text-meta">{unknownCodes?.join(', ')}</p>
        </Notice>
      )}
      {(faults ?? []).length > 0 && (
        <Card title={t('performance.faults', { count: faults?.length ?? 0 })} flush>
          <ul className="max-h-96 divide-y divide-line overflow-auto">
            {faults?.map(({ line, message }) => (
              <li key={line} className="flex gap-3 px-4 py-2">
                <span className="tnum shrink-0 text-muted">{t('performance.line', { line })}</span>
                <span>{message}</span>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </>
  );
}
