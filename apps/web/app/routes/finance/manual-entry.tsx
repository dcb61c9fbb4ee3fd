import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { data, Form, useNavigation } from 'react-router';
import { EnumBadge } from '../../components/badge.tsx';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { FactList } from '../../components/fact-list.tsx';
import { LedgerTable } from '../../components/ledger-table.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Code, Money, NOTHING, When } from '../../components/printed.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { ReasonDialog } from '../../components/reason-dialog.tsx';
import { VersionField } from '../../components/version-field.tsx';
import { ManualEntryPage } from '../../graphql/generated/documents.ts';
import { gql } from '../../lib/gql.server.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/manual-entry';
import { stepManual } from './finance.server.ts';

export async function loader({ params, context }: Route.LoaderArgs) {
  await requirePermission(context, 'finance.journal.read');
  const { manualEntry } = await gql(context, ManualEntryPage, { id: params.id });
  if (manualEntry == null) throw data({ code: 'NOT_FOUND' }, { status: 404 });
  return { entry: manualEntry };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  return stepManual(context, params.id, await request.formData());
}

type EntryRow = Route.ComponentProps['loaderData']['entry'];

export default function ManualEntry({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { entry } = loaderData;
  const waits = entry.status === 'DRAFT' || entry.status === 'SUBMITTED';
  const facts = [
    [t('books.day'), <When key="day" at={entry.effectiveOn} day />],
    [t('books.sum'), <Money key="sum" value={entry.total} />],
    [t('books.author'), entry.author.name ?? t('books.system')],
    ...(entry.decidedBy == null ? [] : [[t('books.decided'), entry.decidedBy.name ?? NOTHING] as const]),
    ...(entry.decisionNote ? [[t('books.note'), entry.decisionNote] as const] : []),
  ] as const;
  return (
    <main className="min-h-0 flex-1 overflow-y-auto">
      <PageHeader
        parent={{ to: '/finance/journal/drafts', label: t('books.drafts') }}
        title={entry.description}
        status={<EnumBadge name="manualStatus" value={entry.status} />}
        {...(entry.needsApproval && waits ? { lead: t('books.needsApproval') } : {})}
        actions={
          entry.entryId != null && (
            <ButtonLink to={`/finance/journal/${entry.entryId}`}>{t('books.openEntry')}</ButtonLink>
          )
        }
      />
      <div className="flex max-w-4xl flex-col gap-4 px-(--gutter) pb-8">
        {actionData?.problem !== undefined && <ProblemNotice problem={actionData.problem} />}
        <Card flush>
          <div className="overflow-x-auto" role="region" aria-label={t('books.entries')} tabIndex={0}>
            <LedgerTable
              label={t('books.entries')}
              plain
              rows={entry.lines.map((line, at) => ({ ...line, at }))}
              id={(row) => String(row.at)}
              columns={[
                { key: 'code', header: t('books.account'), cell: (row) => <Code>{row.accountCode}</Code> },
                { key: 'text', header: t('books.text'), cell: (row) => row.text || NOTHING, wrap: true },
                {
                  key: 'debit',
                  header: t('books.debit'),
                  right: true,
                  cell: (row) => amountOf(row.debit, row.currency),
                },
                {
                  key: 'credit',
                  header: t('books.credit'),
                  right: true,
                  cell: (row) => amountOf(row.credit, row.currency),
                },
              ]}
            />
          </div>
        </Card>
        <Card>
          <FactList facts={facts} />
        </Card>
        <Steps entry={entry} />
      </div>
    </main>
  );
}

const amountOf = (decimal: string | null | undefined, currency: string) => (
  <Money value={decimal == null ? null : { decimal, currency }} />
);

function Steps({ entry }: { readonly entry: EntryRow }) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const busy = useNavigation().state !== 'idle';
  const [asked, setAsked] = useState(false);
  const own = viewer.can('finance.journal.write');
  const step = (intent: string, word: string, look: 'primary' | 'danger') => (
    <Button type="submit" name="intent" value={intent} look={look} disabled={busy}>
      {word}
    </Button>
  );
  // Who wrote an entry that needs two people cannot be the second of them.
  const second = !entry.needsApproval || entry.author.id !== viewer.user.id;
  const decides = viewer.can('finance.journal.approve') && entry.status === 'SUBMITTED' && second;
  const writes = own && entry.status === 'DRAFT' && entry.author.id === viewer.user.id;
  return (
    <Form method="post" className="flex flex-wrap gap-2">
      <VersionField of={entry} />
      {writes && <ButtonLink to={`/finance/journal/drafts/${entry.id}/edit`}>{t('ui.edit')}</ButtonLink>}
      {own &&
        entry.status === 'DRAFT' &&
        step('submit', t(entry.needsApproval ? 'books.submitForApproval' : 'books.submit'), 'primary')}
      {decides && step('approve', t('books.approve'), 'primary')}
      {decides && (
        <Button look="danger" onClick={() => setAsked(true)}>
          {t('books.reject')}
        </Button>
      )}
      {own &&
        (entry.status === 'DRAFT' || entry.status === 'SUBMITTED') &&
        step('withdraw', t('books.withdraw'), 'danger')}
      {asked && (
        <ReasonDialog
          title={t('books.reject')}
          text={t('books.rejectText')}
          submit={t('books.reject')}
          danger
          fields={{ intent: 'reject', version: entry.version, versionOf: entry.id }}
          open
          onClose={() => setAsked(false)}
        />
      )}
    </Form>
  );
}
