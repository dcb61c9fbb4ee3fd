import { Mail } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Form } from 'react-router';
import { EnumBadge } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { LedgerTable, type Column } from '../../components/ledger-table.tsx';
import { Pager } from '../../components/pager.tsx';
import { NOTHING, When } from '../../components/printed.tsx';
import { TableFrame } from '../../components/table-frame.tsx';
import { VersionField } from '../../components/version-field.tsx';
import type { InvitationPartsFragment, InvitationsQuery } from '../../graphql/generated/types.ts';

interface Props {
  readonly invitations: NonNullable<InvitationsQuery['invitations']>;
  readonly size: number;
  readonly roleNames: ReadonlyMap<string, string>;
}

/** Open invitations: whose, how they stand, and what can be done. */
export function InvitationList({ invitations, size, roleNames }: Props) {
  const { t } = useTranslation();
  const { nodes, totalCount, pageInfo } = invitations;
  const columns: Column<InvitationPartsFragment>[] = [
    {
      key: 'email',
      header: t('people.email'),
      cell: (row) => <span className="font-medium">{row.email}</span>,
      card: 'title',
    },
    { key: 'status', header: t('account.invite.status'), cell: (row) => <Standing invitation={row} />, card: 'side' },
    {
      key: 'roles',
      header: t('people.role'),
      cell: (row) => row.roles.map((key) => roleNames.get(key) ?? key).join(', '),
      card: 'line',
    },
    { key: 'by', header: t('account.invite.by'), cell: (row) => row.invitedByName ?? NOTHING, card: 'line' },
    {
      key: 'until',
      header: t('account.invite.until'),
      right: true,
      cell: (row) => <When at={row.expiresAt} day />,
      card: 'line',
    },
    {
      key: 'actions',
      header: t('account.invite.actions'),
      quiet: true,
      cell: (row) => <Actions invitation={row} />,
      card: 'line',
    },
  ];
  return (
    <TableFrame label={t('account.invite.list')} footer={<Pager size={size} page={{ nodes, totalCount, pageInfo }} />}>
      {nodes.length === 0 ? (
        <EmptyState icon={Mail} title={t('account.invite.empty')} text={t('account.invite.emptyText')} />
      ) : (
        <LedgerTable label={t('account.invite.list')} columns={columns} rows={nodes} id={(row) => row.id} />
      )}
    </TableFrame>
  );
}

/** A mail that did not get through matters more than that nobody answered it. */
function Standing({ invitation }: { readonly invitation: InvitationPartsFragment }) {
  return invitation.delivery === 'FAILED' ? (
    <EnumBadge name="mailDelivery" value="FAILED" />
  ) : (
    <EnumBadge name="invitationStatus" value={invitation.status} />
  );
}

function Actions({ invitation }: { readonly invitation: InvitationPartsFragment }) {
  const { t } = useTranslation();
  return (
    <Form method="post" action="?tab=invitations" className="flex flex-wrap justify-end gap-2">
      <input type="hidden" name="id" value={invitation.id} />
      <VersionField of={invitation} />
      <Button type="submit" name="intent" value="resend">
        {t('account.invite.resend')}
        <span className="sr-only">: {invitation.email}</span>
      </Button>
      <Button type="submit" name="intent" value="withdraw" look="danger">
        {t('account.invite.withdraw')}
        <span className="sr-only">: {invitation.email}</span>
      </Button>
    </Form>
  );
}
