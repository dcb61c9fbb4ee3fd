import { Mail } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { EmptyState } from '../../components/empty-state.tsx';
import { LedgerTable } from '../../components/ledger-table.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Pager } from '../../components/pager.tsx';
import { TableFrame } from '../../components/table-frame.tsx';
import { CrmMail, CrmMails, RetryCrmMessages } from '../../graphql/generated/documents.ts';
import { act, refused } from '../../lib/act.server.ts';
import { textOf } from '../../lib/form-values.ts';
import { gql } from '../../lib/gql.server.ts';
import { leave } from '../../lib/leave.server.ts';
import { cursorOf, useListUrl } from '../../lib/list-url.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/messages';
import { useMessageColumns } from './message-columns.tsx';
import { MessagePanel } from './message-panel.tsx';
import { SendingState } from './sending-state.tsx';
import { StatusFilter, statuses } from './status-filter.tsx';
import { MailTabs } from './tabs.tsx';

const PAGE = 50;

export async function loader({ request, context }: Route.LoaderArgs) {
  await requirePermission(context, 'crm.mail.read');
  const { searchParams } = new URL(request.url);
  const status = statuses.find((one) => one === searchParams.get('status'));
  const where = status ? { status: { eq: status } } : {};
  const peek = searchParams.get('peek');
  const [list, looked] = await Promise.all([
    gql(context, CrmMails, { first: PAGE, after: cursorOf(searchParams) ?? null, where }),
    peek === null ? null : gql(context, CrmMail, { id: peek }),
  ]);
  return { ...list, looked: looked?.crmMessage ?? null, key: crypto.randomUUID() };
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData();
  const input = { idempotencyKey: textOf(form, 'key'), ids: [textOf(form, 'id')] };
  const { problem } = await act(context, RetryCrmMessages, { input }, (answer) => answer.retryCrmMessages);
  return problem ? refused(problem) : leave(context, '/marketing/mail', { key: 'catalogueSaved' });
}

export default function Messages({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { go } = useListUrl();
  const [params] = useSearchParams();
  const { nodes = [], pageInfo, totalCount } = loaderData.crmMessages ?? {};
  const columns = useMessageColumns();
  const looked = params.get('peek') === null ? null : loaderData.looked;
  const peekAt = (id: string): string => `?${new URLSearchParams({ ...Object.fromEntries(params), peek: id })}`;
  const footer = <Pager size={PAGE} page={{ nodes, totalCount, pageInfo }} />;
  return (
    <div className="flex min-h-0 flex-1">
      <main className="flex min-h-0 min-w-0 flex-1 flex-col">
        <PageHeader title={t('areas.name.mailing')} lead={t('mailing.lead')} />
        <MailTabs />
        <SendingState state={loaderData.crmMailState} configured={loaderData.crmMailSettings !== null} />
        <StatusFilter />
        <TableFrame label={t('mailing.messages')} footer={footer}>
          {nodes.length === 0 ? (
            <EmptyState icon={Mail} title={t('mailing.empty')} text={t('mailing.emptyText')} />
          ) : (
            <LedgerTable
              label={t('mailing.messages')}
              columns={columns}
              rows={nodes}
              id={(row) => row.id}
              href={(row) => peekAt(row.id)}
            />
          )}
        </TableFrame>
      </main>
      {looked && (
        <MessagePanel
          message={looked}
          formKey={loaderData.key}
          problem={actionData?.problem}
          onClose={() => go({ peek: null })}
        />
      )}
    </div>
  );
}
