import { useTranslation } from 'react-i18next';
import { Card } from '../../components/card.tsx';
import { FinanceBankAccounts, FinanceBankStatements } from '../../graphql/generated/documents.ts';
import { gql } from '../../lib/gql.server.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/import';
import { BankScreen } from './bank-screen.tsx';
import { ImportForm } from './import-form.tsx';
import { ImportReport } from './import-report.tsx';
import { readStatements } from './import.server.ts';
import { Statements } from './statements.tsx';

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
  const tried =
    actionData?.report?.dryRun === true && actionData.report.faults.length === 0 ? actionData.fileId : undefined;
  return (
    <BankScreen tab="import" lead={t('bank.importLead')} problem={actionData?.problem}>
      <div className="flex max-w-4xl flex-col gap-4 px-(--gutter) pb-4">
        <Card>
          <ImportForm accounts={accounts} token={key} tried={tried} />
        </Card>
        {actionData?.report != null && <ImportReport report={actionData.report} />}
      </div>
      <Statements rows={statements} />
    </BankScreen>
  );
}
