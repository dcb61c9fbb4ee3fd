import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { EnumBadge } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { LedgerTable } from '../../components/ledger-table.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Code, When } from '../../components/printed.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { VersionField } from '../../components/version-field.tsx';
import { FinancePeriods } from '../../graphql/generated/documents.ts';
import type { BookPeriodFragment } from '../../graphql/generated/types.ts';
import { gql } from '../../lib/gql.server.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/periods';
import { changePeriods } from './finance.server.ts';

export async function loader({ context }: Route.LoaderArgs) {
  await requirePermission(context, 'finance.period.read');
  const { financePeriods } = await gql(context, FinancePeriods, { year: null });
  return { periods: financePeriods };
}

export async function action({ request, context }: Route.ActionArgs) {
  return changePeriods(context, await request.formData());
}

export default function Periods({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { periods } = loaderData;
  const may = useViewer().can('finance.period.close');
  const years = [...new Set(periods.map(({ year }) => year))];
  const next = (years[0] ?? 0) + 1;
  return (
    <main className="min-h-0 flex-1 overflow-y-auto">
      <PageHeader
        title={t('books.periods')}
        lead={t('books.periodsLead')}
        actions={
          may &&
          years.length > 0 && (
            <Form method="post">
              <input type="hidden" name="intent" value="year" />
              <input type="hidden" name="year" value={next} />
              <Button type="submit">{t('books.openYear', { year: next })}</Button>
            </Form>
          )
        }
      />
      <div className="flex max-w-4xl flex-col gap-4 px-(--gutter) pb-8">
        {actionData?.problem !== undefined && <ProblemNotice problem={actionData.problem} />}
        {years.map((year) => (
          <Year key={year} year={year} may={may} periods={periods.filter((period) => period.year === year)} />
        ))}
      </div>
    </main>
  );
}

interface YearProps {
  readonly year: number;
  readonly may: boolean;
  readonly periods: readonly BookPeriodFragment[];
}

function Year({ year, may, periods }: YearProps) {
  const { t } = useTranslation();
  const label = `${t('books.year')} ${year}`;
  return (
    <Card title={label} flush>
      <div className="overflow-x-auto" role="region" aria-label={label} tabIndex={0}>
        <LedgerTable
          label={label}
          rows={periods}
          id={(row) => row.id}
          columns={[
            {
              key: 'number',
              header: t('books.number'),
              cell: (row) => <Code>{String(row.number).padStart(2, '0')}</Code>,
              card: 'title',
            },
            { key: 'from', header: t('books.from'), cell: (row) => <When at={row.startsOn} day />, card: 'line' },
            { key: 'until', header: t('books.until'), cell: (row) => <When at={row.endsOn} day />, card: 'line' },
            {
              key: 'entries',
              header: t('books.entries'),
              right: true,
              cell: (row) => <span className="tnum">{row.entries}</span>,
              card: 'line',
            },
            {
              key: 'state',
              header: t('books.state'),
              cell: (row) => <EnumBadge name="periodStatus" value={row.status} />,
              card: 'side',
            },
            {
              key: 'actions',
              header: t('books.state'),
              quiet: true,
              right: true,
              hidden: !may,
              card: 'line',
              cell: (row) => <Steps period={row} />,
            },
          ]}
        />
      </div>
    </Card>
  );
}

function Steps({ period }: { readonly period: BookPeriodFragment }) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  return (
    <Form method="post" className="flex justify-end gap-2">
      <input type="hidden" name="id" value={period.id} />
      <VersionField of={period} />
      {period.actions.map((action) => (
        <Button
          key={action}
          type="submit"
          name="intent"
          value={action}
          look={action === 'LOCK' ? 'danger' : 'secondary'}
          disabled={busy}
          aria-label={`${t(`books.action.${action}`)} ${period.number}/${period.year}`}
        >
          {t(`books.action.${action}`)}
        </Button>
      ))}
    </Form>
  );
}
