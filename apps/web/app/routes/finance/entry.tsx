import { useState } from 'react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { data, Link } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { FactList, type Fact } from '../../components/fact-list.tsx';
import { LedgerTable } from '../../components/ledger-table.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Code, Money, When } from '../../components/printed.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { ReasonDialog } from '../../components/reason-dialog.tsx';
import { JournalEntryPage } from '../../graphql/generated/documents.ts';
import { gql } from '../../lib/gql.server.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/entry';
import { reverseEntry } from './finance.server.ts';

export async function loader({ params, context }: Route.LoaderArgs) {
  await requirePermission(context, 'finance.journal.read');
  const { journalEntry } = await gql(context, JournalEntryPage, { id: params.id });
  if (journalEntry == null) throw data({ code: 'NOT_FOUND' }, { status: 404 });
  return { entry: journalEntry };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  return reverseEntry(context, params.id, await request.formData());
}

export default function Entry({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { entry } = loaderData;
  const [asked, setAsked] = useState(false);
  const may = useViewer().can('finance.journal.reverse') && entry.reversedBy == null;
  return (
    <main className="min-h-0 flex-1 overflow-y-auto">
      <PageHeader
        parent={{ to: '/finance/journal', label: t('books.journal') }}
        title={entry.label}
        lead={entry.description}
        actions={
          may && (
            <Button look="danger" onClick={() => setAsked(true)}>
              {t('books.reverse')}
            </Button>
          )
        }
      />
      <div className="flex max-w-5xl flex-col gap-4 px-(--gutter) pb-8">
        {actionData?.problem !== undefined && <ProblemNotice problem={actionData.problem} />}
        <Lines lines={entry.lines} />
        <Card>
          <FactList facts={factsOf(entry, t)} />
        </Card>
      </div>
      {asked && (
        <ReasonDialog
          title={t('books.reverse')}
          text={t('books.reverseText')}
          submit={t('books.reverse')}
          danger
          fields={{}}
          open
          onClose={() => setAsked(false)}
        />
      )}
    </main>
  );
}

type EntryRow = Route.ComponentProps['loaderData']['entry'];

function Lines({ lines }: { readonly lines: EntryRow['lines'] }) {
  const { t } = useTranslation();
  return (
    <Card flush>
      <div className="overflow-x-auto" role="region" aria-label={t('books.entries')} tabIndex={0}>
        <LedgerTable
          label={t('books.entries')}
          rows={lines}
          id={(row) => row.id}
          href={(row) => `/finance/accounts/${row.account.id}`}
          columns={[
            { key: 'code', header: t('books.code'), cell: (row) => <Code>{row.account.code}</Code>, card: 'side' },
            { key: 'name', header: t('books.account'), cell: (row) => row.account.name, card: 'title', wrap: true },
            {
              key: 'text',
              header: t('books.text'),
              wrap: true,
              cell: (row) =>
                [
                  row.text,
                  row.vatKey == null ? null : [t('books.vat'), row.vatKey, row.vatCountry].filter(Boolean).join(' '),
                  row.rate == null ? null : t('books.rate', { rate: row.rate, source: row.rateSource ?? '' }),
                ]
                  .filter(Boolean)
                  .join(' · '),
            },
            {
              key: 'debit',
              header: t('books.debit'),
              right: true,
              cell: (row) => <Money value={row.debit} />,
              card: 'line',
            },
            {
              key: 'credit',
              header: t('books.credit'),
              right: true,
              cell: (row) => <Money value={row.credit} />,
              card: 'line',
            },
          ]}
        />
      </div>
    </Card>
  );
}

function factsOf(entry: EntryRow, t: TFunction): readonly Fact[] {
  const to = (of: { readonly id: string; readonly label: string }, word: string) => (
    <Link key={of.id} to={`/finance/journal/${of.id}`} className="text-accent hover:underline">
      {word}
    </Link>
  );
  const { reverses, reversedBy } = entry;
  return [
    [t('books.day'), <When key="day" at={entry.effectiveOn} day />],
    [t('books.recorded'), <When key="at" at={entry.recordedAt} />],
    [t('books.kind'), t(`books.kinds.${entry.kind}` as 'books.kinds.POINTS', { defaultValue: entry.kind })],
    [t('books.by'), entry.actorName ?? t('books.system')],
    [t('books.source'), <Code key="source">{`${entry.sourceType} ${entry.sourceId}`}</Code>],
    [t('books.sum'), <Money key="sum" value={entry.total} />],
    ...(reverses == null
      ? []
      : [[t('books.reverse'), to(reverses, t('books.reverses', { label: reverses.label }))] satisfies Fact]),
    ...(reversedBy == null
      ? []
      : [[t('books.reverse'), to(reversedBy, t('books.reversedBy', { label: reversedBy.label }))] satisfies Fact]),
    [
      t('books.hash'),
      <span key="hash" className="font-mono text-meta break-all">
        {entry.hash}
      </span>,
    ],
  ];
}
