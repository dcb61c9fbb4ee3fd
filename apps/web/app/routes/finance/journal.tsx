import { ScrollText } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { Code, Money, When } from '../../components/printed.tsx';
import { SearchBox } from '../../components/search-box.tsx';
import { JournalChecked, JournalEntries } from '../../graphql/generated/documents.ts';
import type { BookEntryFragment } from '../../graphql/generated/types.ts';
import { gql } from '../../lib/gql.server.ts';
import { cursorOf, patched, useListUrl } from '../../lib/list-url.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/journal';
import { BookList, PAGE } from './book-list.tsx';
import { JournalTabs } from './journal-tabs.tsx';

export async function loader({ request, context }: Route.LoaderArgs) {
  await requirePermission(context, 'finance.journal.read');
  const params = new URL(request.url).searchParams;
  const words = params.get('q');
  const where = words === null ? null : { description: { contains: words } };
  const [from, until] = [params.get('from'), params.get('until')];
  const list = await gql(context, JournalEntries, { first: PAGE, after: cursorOf(params) ?? null, from, until, where });
  const check = params.has('check') ? (await gql(context, JournalChecked, {})).journalCheck : null;
  return { rows: list.journalEntries, check };
}

export default function Journal({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { params } = useListUrl();
  const viewer = useViewer();
  const { rows, check } = loaderData;
  return (
    <BookList<BookEntryFragment>
      title={t('books.journal')}
      lead={t('books.journalLead')}
      rows={rows}
      id={(row) => row.id}
      href={(row) => `/finance/journal/${row.id}`}
      tabs={<JournalTabs current="entries" />}
      empty={{ icon: ScrollText, title: t('books.noEntries'), text: t('books.noEntriesText') }}
      filters={<SearchBox label={t('books.text')} />}
      above={
        check !== null && (
          <div className="px-(--gutter) pb-3">
            <Notice
              tone={check.intact ? 'info' : 'bad'}
              title={
                check.intact
                  ? t('books.intact', { count: check.checked })
                  : t('books.broken', { seq: check.firstBreak?.seq ?? '', fault: check.firstBreak?.fault ?? '' })
              }
            />
          </div>
        )
      }
      actions={
        <>
          <ButtonLink to={patched(params, { check: '1' })}>{t('books.check')}</ButtonLink>
          {viewer.can('finance.journal.write') && (
            <ButtonLink look="primary" to="/finance/journal/new">
              {t('books.newEntry')}
            </ButtonLink>
          )}
        </>
      }
      columns={[
        { key: 'label', header: t('books.number'), cell: (row) => <Code>{row.label}</Code>, card: 'side' },
        { key: 'day', header: t('books.day'), cell: (row) => <When at={row.effectiveOn} day />, card: 'line' },
        { key: 'text', header: t('books.text'), cell: (row) => row.description, card: 'title', wrap: true },
        {
          key: 'kind',
          header: t('books.kind'),
          cell: (row) => t(`books.kinds.${row.kind}` as 'books.kinds.POINTS', { defaultValue: row.kind }),
        },
        { key: 'by', header: t('books.by'), cell: (row) => row.actorName ?? t('books.system') },
        { key: 'sum', header: t('books.sum'), right: true, cell: (row) => <Money value={row.total} />, card: 'line' },
      ]}
    />
  );
}
