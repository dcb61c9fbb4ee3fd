import { PenLine } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { EnumBadge } from '../../components/badge.tsx';
import { ButtonLink } from '../../components/button.tsx';
import { FilterSelect } from '../../components/filter-select.tsx';
import { Money, When } from '../../components/printed.tsx';
import { ManualEntries } from '../../graphql/generated/documents.ts';
import type { ManualEntryStatus, ManualRowFragment } from '../../graphql/generated/types.ts';
import { gql } from '../../lib/gql.server.ts';
import { cursorOf } from '../../lib/list-url.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/manual-list';
import { BookList, PAGE } from './book-list.tsx';
import { JournalTabs } from './journal-tabs.tsx';

const STATUSES: readonly ManualEntryStatus[] = ['DRAFT', 'SUBMITTED', 'POSTED', 'REJECTED', 'WITHDRAWN'];

export async function loader({ request, context }: Route.LoaderArgs) {
  await requirePermission(context, 'finance.journal.read');
  const params = new URL(request.url).searchParams;
  const status = STATUSES.find((one) => one === params.get('status')) ?? null;
  return gql(context, ManualEntries, { first: PAGE, after: cursorOf(params) ?? null, status });
}

export default function ManualList({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const may = useViewer().can('finance.journal.write');
  return (
    <BookList<ManualRowFragment>
      title={t('books.journal')}
      lead={t('books.journalLead')}
      rows={loaderData.manualEntries}
      id={(row) => row.id}
      href={(row) => `/finance/journal/drafts/${row.id}`}
      tabs={<JournalTabs current="drafts" />}
      empty={{ icon: PenLine, title: t('books.noDrafts'), text: t('books.noDraftsText') }}
      filters={
        <FilterSelect
          label={t('books.state')}
          name="status"
          all={t('books.state')}
          options={STATUSES.map((one) => [one, t(`enums.manualStatus.${one}`)] as const)}
        />
      }
      actions={
        may && (
          <ButtonLink look="primary" to="/finance/journal/new">
            {t('books.newEntry')}
          </ButtonLink>
        )
      }
      columns={[
        { key: 'text', header: t('books.text'), cell: (row) => row.description, card: 'title', wrap: true },
        { key: 'day', header: t('books.day'), cell: (row) => <When at={row.effectiveOn} day />, card: 'line' },
        {
          key: 'state',
          header: t('books.state'),
          cell: (row) => <EnumBadge name="manualStatus" value={row.status} />,
          card: 'side',
        },
        { key: 'author', header: t('books.author'), cell: (row) => row.author.name ?? t('books.system') },
        { key: 'sum', header: t('books.sum'), right: true, cell: (row) => <Money value={row.total} />, card: 'line' },
      ]}
    />
  );
}
