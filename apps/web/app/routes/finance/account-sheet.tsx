import { useTranslation } from 'react-i18next';
import { data } from 'react-router';
import { PageHeader } from '../../components/page-header.tsx';
import { FinanceAccountSheet } from '../../graphql/generated/documents.ts';
import { gql } from '../../lib/gql.server.ts';
import { cursorOf } from '../../lib/list-url.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/account-sheet';
import { BookLines } from './book-lines.tsx';
import { PAGE } from './book-list.tsx';
import { SpanForm } from './span-form.tsx';
import { spanOf } from './span.ts';

export async function loader({ params, request, context }: Route.LoaderArgs) {
  await requirePermission(context, 'finance.journal.read');
  const search = new URL(request.url).searchParams;
  const span = spanOf(search);
  const answer = await gql(context, FinanceAccountSheet, {
    id: params.id,
    ...span,
    first: PAGE,
    after: cursorOf(search) ?? null,
  });
  if (answer.financeAccount == null) throw data({ code: 'NOT_FOUND' }, { status: 404 });
  return { ...span, account: answer.financeAccount, lines: answer.accountSheet };
}

export default function AccountSheet({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { account, lines, from, until } = loaderData;
  return (
    <main className="min-h-0 flex-1 overflow-y-auto">
      <PageHeader
        parent={{ to: '/finance/accounts', label: t('books.accounts') }}
        title={`${account.code} ${account.name}`}
        lead={`${t(`books.types.${account.type}`)} · ${t(`books.reportLines.${account.reportLine}`)}`}
      />
      <div className="flex flex-col gap-4 px-(--gutter) pb-8">
        <SpanForm from={from} until={until} />
        <BookLines title={t('books.sheet')} lines={lines} size={PAGE} />
      </div>
    </main>
  );
}
