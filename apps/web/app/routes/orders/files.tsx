import { useTranslation } from 'react-i18next';
import { redirect } from 'react-router';
import { PageHeader } from '../../components/page-header.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { FinanceOrderFile, FinanceOrderImport, FinanceOrderImports } from '../../graphql/generated/documents.ts';
import { GraphFailure } from '../../lib/ask.server.ts';
import { gql, gqlOrFailure } from '../../lib/gql.server.ts';
import { useRefreshWhile } from '../../lib/use-refresh-while.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/files';
import { FileForm } from './file-form.tsx';
import { FileResult } from './file-result.tsx';
import { FileList } from './file-list.tsx';
import { takeFile } from './files.server.ts';

const WAIT_MS = 1_500;

function notThere(error: unknown): null {
  if (error instanceof GraphFailure) return null;
  throw error;
}

export async function loader({ request, context }: Route.LoaderArgs) {
  await requirePermission(context, 'finance.order.write');
  const search = new URL(request.url).searchParams;
  const [shown, file] = [search.get('import'), search.get('file')];
  const [list, one, looked] = await Promise.all([
    gql(context, FinanceOrderImports, {}),
    shown === null ? null : gql(context, FinanceOrderImport, { id: shown }),
    // A file that is gone by now is asked for anew.
    file === null ? null : gqlOrFailure(context, FinanceOrderFile, { id: file }).catch(notThere),
  ]);
  const said = Object.fromEntries(search);
  const imports = list.financeOrderImports ?? [];
  return {
    ...{ imports, said, shown: one?.financeOrderImport ?? null, file: looked?.financeOrderFile ?? null },
    key: crypto.randomUUID(),
  };
}

export async function action({ request, context }: Route.ActionArgs) {
  const answer = await takeFile(context, await request.formData());
  if ('to' in answer && answer.to !== undefined) throw redirect(answer.to);
  return answer;
}

export default function OrderFiles({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { imports, shown, file, said, key } = loaderData;
  const underWay = shown?.status === 'QUEUED' || shown?.status === 'RUNNING';
  useRefreshWhile(underWay, WAIT_MS);
  const problem = actionData?.problem;
  return (
    <main className="flex min-h-0 flex-1 flex-col overflow-y-auto">
      <PageHeader
        title={t('orderFiles.orderFiles')}
        lead={t('orderFiles.orderFilesLead')}
        parent={{ to: '/orders', label: t('areas.name.orders') }}
      />
      <div className="flex max-w-4xl flex-col gap-4 px-(--gutter) pb-4">
        {problem !== undefined && <ProblemNotice problem={problem} />}
        {shown !== null && <FileResult result={shown} underWay={underWay} />}
        <FileForm file={file} tried={shown?.trial === true && !underWay} said={said} formKey={key} />
      </div>
      <FileList rows={imports} />
    </main>
  );
}
