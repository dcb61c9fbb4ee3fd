import { FileUp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Field } from '../../components/field.tsx';
import { LedgerTable } from '../../components/ledger-table.tsx';
import { Money, When } from '../../components/printed.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { TableFrame } from '../../components/table-frame.tsx';
import { FinanceBankAccounts, FinanceBankStatements } from '../../graphql/generated/documents.ts';
import type { FinanceBankStatementsQuery } from '../../graphql/generated/types.ts';
import { gql } from '../../lib/gql.server.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/import';
import { BankScreen } from './bank-screen.tsx';
import { ImportReport } from './import-report.tsx';
import { readStatements } from './import.server.ts';

const BUILT_IN = ['Sparkasse (CAMT)', 'ING', 'Plain'];

export async function loader({ request, context }: Route.LoaderArgs) {
  await requirePermission(context, 'finance.bank.import');
  const { financeBankAccounts: accounts } = await gql(context, FinanceBankAccounts, {});
  const wanted = new URL(request.url).searchParams.get('account');
  const account = accounts.find(({ id }) => id === wanted) ?? accounts[0];
  const statements =
    account === undefined
      ? []
      : (await gql(context, FinanceBankStatements, { bankAccountId: account.id })).financeBankStatements;
  return { accounts, statements, key: crypto.randomUUID() };
}

export async function action({ request, context }: Route.ActionArgs) {
  return readStatements(context, await request.formData());
}

export default function BankImport({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { accounts, statements, key } = loaderData;
  const busy = useNavigation().state !== 'idle';
  const presets = [
    ...new Set([...accounts.flatMap(({ csvPresets }) => csvPresets.map(({ name }) => name)), ...BUILT_IN]),
  ];
  const tried =
    actionData?.report?.dryRun === true && actionData.report.faults.length === 0 ? actionData.fileId : undefined;
  return (
    <BankScreen tab="import" lead={t('bank.importLead')} problem={actionData?.problem}>
      <div className="flex max-w-4xl flex-col gap-4 px-(--gutter) pb-4">
        <Card>
          <Form method="post" encType="multipart/form-data" className="flex flex-col gap-4">
            <input type="hidden" name="key" value={key} />
            {tried !== undefined && <input type="hidden" name="fileId" value={tried} />}
            <div className="grid gap-4 sm:grid-cols-2">
              <SelectField
                label={t('bank.account')}
                name="account"
                options={accounts.map(({ id, name }) => [id, name] as const)}
              />
              <SelectField
                label={t('bank.preset')}
                name="preset"
                options={[['', t('bank.presetNone')] as const, ...presets.map((name) => [name, name] as const)]}
              />
            </div>
            <Field label={t('bank.file')} hint={t('bank.fileHint')}>
              {(control) => (
                <input
                  {...control}
                  type="file"
                  name="file"
                  accept=".xml,.sta,.mt940,.940,.txt,.csv,.053,text/*,application/xml"
                  className="max-w-full"
                />
              )}
            </Field>
            <div className="flex flex-wrap gap-2">
              <Button
                type="submit"
                name="intent"
                value="try"
                look={tried === undefined ? 'primary' : 'secondary'}
                disabled={busy || accounts.length === 0}
              >
                {t('bank.try')}
              </Button>
              <Button
                type="submit"
                name="intent"
                value="read"
                look={tried === undefined ? 'secondary' : 'primary'}
                disabled={busy || accounts.length === 0}
              >
                {t('bank.readIn')}
              </Button>
            </div>
          </Form>
        </Card>
        {actionData?.report != null && <ImportReport report={actionData.report} />}
      </div>
      <Statements rows={statements} />
    </BankScreen>
  );
}

function Statements({ rows }: { readonly rows: FinanceBankStatementsQuery['financeBankStatements'] }) {
  const { t } = useTranslation();
  return (
    <TableFrame label={t('bank.statements')}>
      {rows == null || rows.length === 0 ? (
        <EmptyState icon={FileUp} title={t('bank.noStatements')} text={t('bank.noStatementsText')} />
      ) : (
        <LedgerTable
          label={t('bank.statements')}
          rows={rows}
          id={(row) => row.id ?? row.reference}
          columns={[
            { key: 'reference', header: t('bank.reference'), cell: (row) => row.reference, card: 'title', wrap: true },
            { key: 'format', header: t('bank.file'), cell: (row) => row.format, card: 'side' },
            { key: 'from', header: t('bank.from'), cell: (row) => <When at={row.from} day /> },
            { key: 'until', header: t('bank.until'), cell: (row) => <When at={row.until} day />, card: 'line' },
            { key: 'created', header: t('bank.created'), right: true, cell: (row) => row.created },
            { key: 'known', header: t('bank.known'), right: true, cell: (row) => row.known },
            { key: 'opening', header: t('bank.opening'), right: true, cell: (row) => <Money value={row.opening} /> },
            {
              key: 'closing',
              header: t('bank.closing'),
              right: true,
              cell: (row) => <Money value={row.closing} />,
              card: 'line',
            },
          ]}
        />
      )}
    </TableFrame>
  );
}
