import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { data, Form, Link, useNavigation } from 'react-router';
import { EnumBadge } from '../../components/badge.tsx';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { FactList } from '../../components/fact-list.tsx';
import { LedgerTable } from '../../components/ledger-table.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Code, Money, NOTHING, When } from '../../components/printed.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { ReasonDialog } from '../../components/reason-dialog.tsx';
import { FinancePayoutPage } from '../../graphql/generated/documents.ts';
import { gql } from '../../lib/gql.server.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/detail';
import { PayoutItems } from './payout-items.tsx';
import { stepPayout } from './payouts.server.ts';

export async function loader({ params, context }: Route.LoaderArgs) {
  await requirePermission(context, 'finance.payout.read');
  const { financePayout } = await gql(context, FinancePayoutPage, { id: params.id });
  if (financePayout == null) throw data({ code: 'NOT_FOUND' }, { status: 404 });
  return { payout: financePayout };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  return stepPayout(context, params.id, await request.formData());
}

export type PayoutPage = Route.ComponentProps['loaderData']['payout'];

export default function Payout({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { payout } = loaderData;
  const facts = [
    [t('payouts.total'), <Money key="total" value={payout.total} />],
    [t('payouts.executionOn'), <When key="day" at={payout.executionOn} day />],
    [t('payouts.author'), payout.author.name ?? t('payouts.system')],
    ...(payout.approvedBy == null ? [] : [[t('payouts.approvedBy'), payout.approvedBy.name ?? NOTHING] as const]),
    ...(payout.sentBy == null ? [] : [[t('payouts.sentBy'), payout.sentBy.name ?? NOTHING] as const]),
    ...(payout.endedAt == null ? [] : [[t('payouts.ended'), <When key="ended" at={payout.endedAt} />] as const]),
    ...(payout.endReason === '' ? [] : [[t('payouts.note'), payout.endReason] as const]),
  ] as const;
  return (
    <main className="min-h-0 flex-1 overflow-y-auto">
      <PageHeader
        parent={{ to: '/finance/payouts', label: t('payouts.title') }}
        title={payout.number}
        status={<EnumBadge name="payoutStatus" value={payout.status} />}
        {...(payout.status === 'DRAFT' ? { lead: t('payouts.waits') } : {})}
      />
      <div className="flex max-w-5xl flex-col gap-4 px-(--gutter) pb-8">
        {actionData?.problem !== undefined && <ProblemNotice problem={actionData.problem} />}
        <Card>
          <FactList facts={facts} />
        </Card>
        <Steps payout={payout} />
        <PayoutItems payout={payout} />
        <Entries payout={payout} />
      </div>
    </main>
  );
}

function Steps({ payout }: { readonly payout: PayoutPage }) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const busy = useNavigation().state !== 'idle';
  const [asked, setAsked] = useState<'cancel' | 'fail' | null>(null);
  const { status } = payout;
  const writes = viewer.can('finance.payout.write');
  const button = (intent: string, word: string) => (
    <Button type="submit" name="intent" value={intent} look="primary" disabled={busy}>
      {word}
    </Button>
  );
  const hasFile = payout.approvedAt != null && payout.currency === 'EUR' && viewer.can('finance.payee.reveal');
  return (
    <div className="flex flex-col gap-2">
      <Form method="post" className="flex flex-wrap gap-2">
        <input type="hidden" name="version" value={payout.version} />
        {status === 'DRAFT' && viewer.can('finance.payout.approve') && button('approve', t('payouts.approvePayout'))}
        {hasFile && (
          <ButtonLink to={`/finance/payouts/${payout.id}/file`} reloadDocument>
            {t('payouts.file')}
          </ButtonLink>
        )}
        {hasFile && status === 'APPROVED' && (
          <ButtonLink to={`/finance/payouts/${payout.id}/file?format=pain.001.001.03`} reloadDocument>
            {t('payouts.fileOld')}
          </ButtonLink>
        )}
        {writes && status === 'APPROVED' && button('send', t('payouts.send'))}
        {writes && status === 'SENT' && button('settle', t('payouts.settle'))}
        {writes && status === 'SENT' && (
          <Button look="danger" onClick={() => setAsked('fail')}>
            {t('payouts.fail')}
          </Button>
        )}
        {writes && (status === 'DRAFT' || status === 'APPROVED') && (
          <Button look="danger" onClick={() => setAsked('cancel')}>
            {t('payouts.cancel')}
          </Button>
        )}
      </Form>
      {hasFile && status === 'APPROVED' && <p className="text-muted">{t('payouts.fileHint')}</p>}
      {asked !== null && (
        <ReasonDialog
          title={t(`payouts.${asked}`)}
          text={t(`payouts.${asked}Text`)}
          submit={t(`payouts.${asked}`)}
          danger
          fields={{ intent: asked, version: String(payout.version) }}
          open
          onClose={() => setAsked(null)}
        />
      )}
    </div>
  );
}

function Entries({ payout }: { readonly payout: PayoutPage }) {
  const { t } = useTranslation();
  if (payout.entries.length === 0) return <p className="text-muted">{t('payouts.noEntries')}</p>;
  return (
    <Card title={t('payouts.entries')} flush>
      <LedgerTable
        label={t('payouts.entries')}
        rows={payout.entries}
        id={(row) => row.id}
        columns={[
          {
            key: 'label',
            header: t('payouts.number'),
            cell: (row) => (
              <Link className="text-accent hover:underline" to={`/finance/journal/${row.id}`}>
                <Code>{row.label}</Code>
              </Link>
            ),
            card: 'title',
          },
          { key: 'text', header: t('payouts.description'), cell: (row) => row.description, card: 'line' },
          { key: 'day', header: t('books.day'), cell: (row) => <When at={row.effectiveOn} day />, card: 'line' },
          {
            key: 'sum',
            header: t('payouts.amount'),
            right: true,
            cell: (row) => <Money value={row.total} />,
            card: 'side',
          },
        ]}
      />
    </Card>
  );
}
