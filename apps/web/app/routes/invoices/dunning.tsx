import { useState } from 'react';
import { BellRing } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Form, Link, useNavigation } from 'react-router';
import { EnumBadge } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { LedgerTable } from '../../components/ledger-table.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Pager } from '../../components/pager.tsx';
import { Money, NOTHING, When } from '../../components/printed.tsx';
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
import { isZero } from '../../lib/is-zero.ts';
import { leave } from '../../lib/leave.server.ts';
import { cursorOf } from '../../lib/list-url.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/dunning';

const PAGE = 25;
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
  // What was seen is what is sent: an invoice that fell due meanwhile waits for the next run.
  const invoiceIds = form.getAll('invoice').map(String).slice(0, MOST);
  const input = { idempotencyKey: textOf(form, 'key'), invoiceIds };
  return act(context, RunFinanceDunning, { input }, (answer) => answer.runFinanceDunning);
}

interface Asked {
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
        <Card title={t('billing.due')} aside={<Run due={due} token={key} />} flush>
          <Candidates rows={due} label={t('billing.due')} none={t('billing.nothingDue')} onAsk={setAsked} />
        </Card>
        <Card title={t('billing.leftAlone')} flush>
          <Candidates
            rows={trial?.leftAlone ?? []}
            label={t('billing.leftAlone')}
            none={t('billing.nothingLeft')}
            onAsk={setAsked}
          />
        </Card>
        <Card title={t('billing.sent')} flush>
          {notices != null && <Notices notices={notices} onAsk={setAsked} />}
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
type Candidate = Trial['due'][number];
type Notice = NonNullable<FinanceDunningQuery['financeDunningNotices']>;

function Run({ due, token }: { readonly due: readonly Candidate[]; readonly token: string }) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  if (due.length === 0 || !useViewer().can('finance.payment.write')) return null;
  return (
    <Form method="post">
      <input type="hidden" name="key" value={token} />
      {due.map(({ invoiceId }) => (
        <input key={invoiceId} type="hidden" name="invoice" value={invoiceId} />
      ))}
      <Button type="submit" look="primary" name="intent" value="run" disabled={busy}>
        <BellRing size={16} aria-hidden />
        {t('billing.run', { count: due.length })}
      </Button>
    </Form>
  );
}

interface CandidateProps {
  readonly rows: readonly Candidate[];
  readonly label: string;
  readonly none: string;
  readonly onAsk: (asked: Asked) => void;
}

function Candidates({ rows, label, none, onAsk }: CandidateProps) {
  const { t } = useTranslation();
  if (rows.length === 0) return <p className="p-4 text-muted">{none}</p>;
  return (
    <LedgerTable
      label={label}
      rows={rows}
      id={(row) => row.invoiceId}
      name={(row) => row.number}
      columns={[
        {
          key: 'number',
          header: t('billing.number'),
          cell: (row) => (
            <Link className="underline" to={`/invoices/${row.invoiceId}`}>
              {row.number}
            </Link>
          ),
          card: 'title',
        },
        {
          key: 'open',
          header: t('billing.open'),
          right: true,
          cell: (row) => <Money value={row.open} />,
          card: 'side',
        },
        { key: 'due', header: t('billing.dueOn'), cell: (row) => <When at={row.dueDate} day />, card: 'line' },
        { key: 'late', header: t('billing.late'), right: true, cell: (row) => row.daysLate, card: 'line' },
        {
          key: 'level',
          header: t('billing.levelShort'),
          cell: (row) => (row.left == null ? row.level : <EnumBadge name="financeDunningLeft" value={row.left} />),
          card: 'line',
        },
        { key: 'fee', header: t('billing.cost'), right: true, cell: (row) => <Money value={row.fee} />, card: 'line' },
        { key: 'do', header: t('billing.actions'), cell: (row) => <Hold row={row} onAsk={onAsk} />, card: 'line' },
      ]}
    />
  );
}

function Hold({ row, onAsk }: { readonly row: Candidate; readonly onAsk: (asked: Asked) => void }) {
  const { t } = useTranslation();
  if (!useViewer().can('finance.payment.write')) return NOTHING;
  if (row.left === 'HELD')
    return (
      <Form method="post">
        <input type="hidden" name="id" value={row.invoiceId} />
        <Button type="submit" name="intent" value="hold">
          {t('billing.letGo')}
        </Button>
      </Form>
    );
  return <Button onClick={() => onAsk({ intent: 'hold', id: row.invoiceId, version: '' })}>{t('billing.hold')}</Button>;
}

function Notices({ notices, onAsk }: { readonly notices: Notice; readonly onAsk: (asked: Asked) => void }) {
  const { t } = useTranslation();
  const { nodes, pageInfo, totalCount } = notices;
  const mayWaive = useViewer().can('finance.payment.write');
  if (nodes.length === 0) return <p className="p-4 text-muted">{t('billing.nothingSent')}</p>;
  return (
    <>
      <LedgerTable
        label={t('billing.sent')}
        rows={nodes}
        id={(row) => row.id}
        name={(row) => row.number}
        columns={[
          {
            key: 'number',
            header: t('billing.number'),
            cell: (row) => (
              <Link className="underline" to={`/invoices/${row.invoiceId}`}>
                {row.number}
              </Link>
            ),
            card: 'title',
          },
          { key: 'level', header: t('billing.levelShort'), cell: (row) => row.level, card: 'side' },
          { key: 'sent', header: t('billing.sentOn'), cell: (row) => <When at={row.sentOn} day />, card: 'line' },
          {
            key: 'fee',
            header: t('billing.cost'),
            right: true,
            cell: (row) => <Money value={row.fee} />,
            card: 'line',
          },
          {
            key: 'letter',
            header: t('billing.letter'),
            cell: (row) => (
              <a className="underline" href={`/dunning/${row.id}/letter`}>
                {t('billing.download')}
              </a>
            ),
            card: 'line',
          },
          {
            key: 'waive',
            header: t('billing.actions'),
            cell: (row) => {
              if (row.waivedAt != null) return t('billing.waived');
              if (!mayWaive || (isZero(row.fee) && isZero(row.interest))) return NOTHING;
              const asked = { intent: 'waive', id: row.id, version: String(row.version) } as const;
              return <Button onClick={() => onAsk(asked)}>{t('billing.waive')}</Button>;
            },
            card: 'line',
          },
        ]}
      />
      <Pager size={PAGE} count={nodes.length} total={totalCount} more={pageInfo.hasNextPage} end={pageInfo.endCursor} />
    </>
  );
}
