import { MailX } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EnumBadge, useEnumWord } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { FilterSelect } from '../../components/filter-select.tsx';
import { Told } from '../../components/folded-form.tsx';
import { LedgerTable, type Column } from '../../components/ledger-table.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Pager } from '../../components/pager.tsx';
import { NOTHING, When } from '../../components/printed.tsx';
import { ReasonDialog } from '../../components/reason-dialog.tsx';
import { SearchBox } from '../../components/search-box.tsx';
import { TableFrame } from '../../components/table-frame.tsx';
import { Toolbar } from '../../components/toolbar.tsx';
import { CrmSuppressions } from '../../graphql/generated/documents.ts';
import type { CrmSuppressionsQuery } from '../../graphql/generated/types.ts';
import { gql } from '../../lib/gql.server.ts';
import { cursorOf } from '../../lib/list-url.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import { MailTabs } from '../marketing-mail/tabs.tsx';
import type { Route } from './+types/suppressions';
import { change } from './change.server.ts';
import { SuppressionForms } from './forms.tsx';

const PAGE = 50;
const reasons = ['BOUNCED', 'COMPLAINT', 'OPT_OUT', 'EXCLUDED', 'ERASED'] as const;
const channels = ['EMAIL', 'SMS', 'PHONE', 'POST'] as const;
type Row = NonNullable<CrmSuppressionsQuery['crmSuppressions']>['nodes'][number];

export async function loader({ request, context }: Route.LoaderArgs) {
  await requirePermission(context, 'crm.consent.read');
  const { searchParams } = new URL(request.url);
  const reason = reasons.find((one) => one === searchParams.get('reason'));
  const channel = channels.find((one) => one === searchParams.get('channel')) ?? null;
  const wanted = { reasons: reason ? [reason] : null, channel, search: searchParams.get('q') };
  return gql(context, CrmSuppressions, { first: PAGE, after: cursorOf(searchParams) ?? null, ...wanted });
}

export async function action({ request, context }: Route.ActionArgs) {
  return change(context, await request.formData());
}

/** Addresses that nothing is sent to. */
export default function Suppressions({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const [lifting, lift] = useState<Row>();
  const mayWrite = useViewer().can('crm.consent.write');
  const { nodes = [], pageInfo, totalCount } = loaderData.crmSuppressions ?? {};
  const columns = useColumns(mayWrite ? lift : undefined);
  const footer = <Pager size={PAGE} page={{ nodes, totalCount, pageInfo }} />;
  return (
    <main className="flex min-h-0 min-w-0 flex-1 flex-col overflow-y-auto">
      <PageHeader title={t('suppressions.title')} lead={t('suppressions.lead')} />
      <MailTabs />
      <div className="flex flex-col gap-3 px-(--gutter) pt-3" aria-live="polite">
        <Told answer={actionData} told={(note) => t('suppressions.taken', note)} nothing={t('suppressions.nothing')} />
        <SuppressionForms />
      </div>
      <Filters />
      <TableFrame label={t('suppressions.title')} footer={footer}>
        {nodes.length === 0 ? (
          <EmptyState icon={MailX} title={t('suppressions.empty')} text={t('suppressions.emptyText')} />
        ) : (
          <LedgerTable label={t('suppressions.title')} columns={columns} rows={nodes} id={(row) => row.id} />
        )}
      </TableFrame>
      <ReasonDialog
        title={t('suppressions.liftTitle')}
        text={t('suppressions.liftText')}
        submit={t('suppressions.lift')}
        fields={{ intent: 'lift', id: lifting?.id ?? '' }}
        open={lifting !== undefined}
        onClose={() => lift(undefined)}
      />
    </main>
  );
}

function Filters() {
  const { t } = useTranslation();
  const word = useEnumWord();
  return (
    <Toolbar>
      <SearchBox label={t('suppressions.search')} />
      <FilterSelect
        label={t('suppressions.reason')}
        name="reason"
        all={t('suppressions.anyReason')}
        options={reasons.map((one) => [one, word('suppressionReason', one)] as const)}
      />
      <FilterSelect
        label={t('suppressions.channel')}
        name="channel"
        all={t('suppressions.anyChannel')}
        options={channels.map((one) => [one, word('suppressionChannel', one)] as const)}
      />
    </Toolbar>
  );
}

function useColumns(lift: ((row: Row) => void) | undefined): Column<Row>[] {
  const { t } = useTranslation();
  const word = useEnumWord();
  return [
    { key: 'address', header: t('suppressions.address'), cell: (row) => row.hint, card: 'title' },
    {
      key: 'reason',
      header: t('suppressions.reason'),
      cell: (row) => <EnumBadge name="suppressionReason" value={row.reason as 'BOUNCED'} />,
      card: 'side',
    },
    { key: 'channel', header: t('suppressions.channel'), cell: (row) => word('suppressionChannel', row.channel) },
    { key: 'purpose', header: t('suppressions.purpose'), cell: (row) => row.purpose || t('suppressions.everything') },
    {
      key: 'mail',
      header: t('suppressions.mail'),
      card: 'line',
      cell: (row) =>
        row.messageId == null ? (
          NOTHING
        ) : (
          <Link to={`/marketing/mail?peek=${row.messageId}`} className="underline">
            {row.messageLabel ?? NOTHING}
          </Link>
        ),
    },
    {
      key: 'since',
      header: t('suppressions.since'),
      right: true,
      cell: (row) => <When at={row.createdAt} />,
      card: 'line',
    },
    {
      key: 'lift',
      header: t('suppressions.lift'),
      quiet: true,
      card: 'line',
      cell: (row) =>
        lift !== undefined &&
        row.liftable && (
          <Button look="quiet" aria-label={t('suppressions.liftOf', { address: row.hint })} onClick={() => lift(row)}>
            {t('suppressions.lift')}
          </Button>
        ),
    },
  ];
}
