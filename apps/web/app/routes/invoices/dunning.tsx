import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '../../components/card.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { ReasonDialog } from '../../components/reason-dialog.tsx';
import {
  FinanceDunning,
  HoldFinanceDunning,
  RunFinanceDunning,
  WaiveFinanceDunning,
} from '../../graphql/generated/documents.ts';
import type { FinanceDunningQuery } from '../../graphql/generated/types.ts';
import { act, refused } from '../../lib/act.server.ts';
import { textOf } from '../../lib/form-values.ts';
import { gql } from '../../lib/gql.server.ts';
import { leave } from '../../lib/leave.server.ts';
import { cursorOf } from '../../lib/list-url.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/dunning';
import { DunningCandidates } from './dunning-candidates.tsx';
import { DunningNotices } from './dunning-notices.tsx';
import { DunningRun } from './dunning-run.tsx';

const MOST = 500;

export async function loader({ request, context }: Route.LoaderArgs) {
  await requirePermission(context, 'finance.payment.read');
  const after = cursorOf(new URL(request.url).searchParams) ?? null;
  return { ...(await gql(context, FinanceDunning, { after })), key: crypto.randomUUID() };
}

type Context = Route.ActionArgs['context'];

export async function action({ request, context }: Route.ActionArgs) {
  const { problem } = await step(context, await request.formData());
  return problem === undefined ? leave(context, '/dunning', { key: 'moneyDone' }) : refused(problem);
}

function step(context: Context, form: FormData) {
  const intent = textOf(form, 'intent');
  const reason = textOf(form, 'reason').slice(0, 200);
  if (intent === 'waive') {
    const input = { id: textOf(form, 'id'), expectedVersion: Number(textOf(form, 'version')), reason };
    return act(context, WaiveFinanceDunning, { input }, (answer) => answer.waiveFinanceDunning);
  }
  if (intent === 'hold') {
    const input = { invoiceId: textOf(form, 'id'), reason: reason === '' ? null : reason };
    return act(context, HoldFinanceDunning, { input }, (answer) => answer.holdFinanceDunning);
  }
  if (intent !== 'run') throw new Response(null, { status: 400 });
  // What was seen is what is sent: an invoice that fell due meanwhile waits for the next run.
  const invoiceIds = form.getAll('invoice').map(String).slice(0, MOST);
  const input = { idempotencyKey: textOf(form, 'key'), invoiceIds, sendLetters: form.has('sendLetters') };
  return act(context, RunFinanceDunning, { input }, (answer) => answer.runFinanceDunning);
}

export interface Asked {
  readonly intent: 'waive' | 'hold';
  readonly id: string;
  readonly version: string;
}

export default function Dunning({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<Asked | null>(null);
  const { financeDunningTrial: trial, financeDunningNotices: notices, key } = loaderData;
  const due = trial?.due ?? [];
  const waiving = asked?.intent === 'waive';
  return (
    <main className="min-h-0 flex-1 overflow-y-auto">
      <PageHeader title={t('areas.name.dunning')} lead={t('billing.dunningLead')} />
      <div className="flex flex-col gap-4 px-(--gutter) pb-8">
        {actionData?.problem !== undefined && <ProblemNotice problem={actionData.problem} />}
        <Card title={t('billing.due')} aside={<DunningRun due={due} token={key} />} flush>
          <DunningCandidates rows={due} label={t('billing.due')} none={t('billing.nothingDue')} onAsk={setAsked} />
        </Card>
        <Card title={t('billing.leftAlone')} flush>
          <DunningCandidates
            rows={trial?.leftAlone ?? []}
            label={t('billing.leftAlone')}
            none={t('billing.nothingLeft')}
            onAsk={setAsked}
          />
        </Card>
        <Card title={t('billing.sent')} flush>
          {notices != null && <DunningNotices notices={notices} onAsk={setAsked} />}
        </Card>
      </div>
      <ReasonDialog
        title={waiving ? t('billing.waive') : t('billing.hold')}
        text={waiving ? t('billing.waiveText') : t('billing.holdText')}
        submit={waiving ? t('billing.waive') : t('billing.hold')}
        fields={{ intent: asked?.intent ?? '', id: asked?.id ?? '', version: asked?.version ?? '' }}
        open={asked !== null}
        onClose={() => setAsked(null)}
      />
    </main>
  );
}

type Trial = NonNullable<FinanceDunningQuery['financeDunningTrial']>;

export type Candidate = Trial['due'][number];
