import { Contact } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../components/button.tsx';
import { PanelForm } from '../../components/panel-form.tsx';
import { Code, NOTHING } from '../../components/printed.tsx';
import { SearchBox } from '../../components/search-box.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { TextField } from '../../components/text-field.tsx';
import { FinancePayees } from '../../graphql/generated/documents.ts';
import type { FinancePayeeKind, PayeeRowFragment } from '../../graphql/generated/types.ts';
import { gql } from '../../lib/gql.server.ts';
import { cursorOf, useListUrl } from '../../lib/list-url.ts';
import type { Problem } from '../../lib/problem.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import { BookList, PAGE } from '../finance/book-list.tsx';
import type { Route } from './+types/payees';
import { PayoutTabs } from './payout-tabs.tsx';
import { savePayee } from './payouts.server.ts';

const KINDS: readonly FinancePayeeKind[] = ['PARTNER', 'USER', 'SUPPLIER', 'PERSON'];

export async function loader({ request, context }: Route.LoaderArgs) {
  await requirePermission(context, 'finance.payout.read');
  const params = new URL(request.url).searchParams;
  const words = params.get('q');
  const where = words === null ? null : { name: { contains: words } };
  return gql(context, FinancePayees, { first: PAGE, after: cursorOf(params) ?? null, where });
}

export async function action({ request, context }: Route.ActionArgs) {
  return savePayee(context, await request.formData());
}

export default function Payees({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { params, go } = useListUrl();
  const may = useViewer().can('finance.payout.write');
  const rows = loaderData.financePayees;
  const peek = params.get('peek');
  const open = rows.nodes.find(({ id }) => id === peek);
  const shown = may && (peek === 'new' || open !== undefined);
  return (
    <BookList<PayeeRowFragment>
      title={t('payouts.title')}
      lead={t('payouts.payeesLead')}
      rows={rows}
      id={(row) => row.id}
      href={(row) => `?peek=${row.id}`}
      tabs={<PayoutTabs current="payees" />}
      empty={{ icon: Contact, title: t('payouts.noPayees'), text: t('payouts.noPayeesText') }}
      filters={<SearchBox label={t('payouts.name')} />}
      actions={
        may && (
          <ButtonLink look="primary" to="?peek=new">
            {t('payouts.newPayee')}
          </ButtonLink>
        )
      }
      panel={
        shown && (
          <PayeePanel
            key={open?.id ?? 'new'}
            payee={open}
            problem={actionData?.problem}
            onClose={() => go({ peek: null })}
          />
        )
      }
      columns={[
        { key: 'name', header: t('payouts.name'), cell: (row) => row.name || NOTHING, card: 'title', wrap: true },
        { key: 'number', header: t('payouts.number'), cell: (row) => <Code>{row.number}</Code>, card: 'side' },
        { key: 'kind', header: t('payouts.kind'), cell: (row) => t(`payouts.kinds.${row.kind}`), card: 'line' },
        {
          key: 'iban',
          header: t('payouts.iban'),
          cell: (row) => (row.iban == null ? t('payouts.noAccount') : <Code>{row.iban}</Code>),
          card: 'line',
        },
      ]}
    />
  );
}

interface Props {
  readonly payee: PayeeRowFragment | undefined;
  readonly problem: Problem | undefined;
  readonly onClose: () => void;
}

function PayeePanel({ payee, problem, onClose }: Props) {
  const { t } = useTranslation();
  const hidden: Record<string, string | number> =
    payee === undefined ? { version: '' } : { kind: payee.kind, refId: payee.refId, version: payee.version };
  return (
    <PanelForm
      title={payee === undefined ? t('payouts.newPayee') : t('payouts.editPayee', { number: payee.number })}
      hidden={hidden}
      problem={problem}
      onClose={onClose}
    >
      {payee === undefined && (
        <>
          <SelectField
            label={t('payouts.kind')}
            name="kind"
            options={KINDS.map((one) => [one, t(`payouts.kinds.${one}`)] as const)}
          />
          <TextField label={t('payouts.refId')} name="refId" required autoComplete="off" />
        </>
      )}
      <TextField label={t('payouts.name')} name="name" required maxLength={140} defaultValue={payee?.name ?? ''} />
      <TextField
        label={t('payouts.iban')}
        name="iban"
        autoComplete="off"
        placeholder={payee?.iban ?? ''}
        {...(payee === undefined ? {} : { hint: t('payouts.ibanHint') })}
      />
      <TextField label={t('payouts.bic')} name="bic" autoComplete="off" defaultValue={payee?.bic ?? ''} />
    </PanelForm>
  );
}
