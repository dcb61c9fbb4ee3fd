import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form, useNavigation, useSearchParams } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { useEnumWord } from '../../components/badge.tsx';
import { TextField } from '../../components/text-field.tsx';
import { CrmImportKinds, PrepareCrmImport } from '../../graphql/generated/documents.ts';
import { redirect } from 'react-router';
import { act, refused } from '../../lib/act.server.ts';
import { textOf } from '../../lib/form-values.ts';
import { gql } from '../../lib/gql.server.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import { Steps } from '../imports/steps.tsx';
import type { Route } from './+types/new';
import { textOfFile } from './decode.server.ts';
import { kindOf } from './kinds.ts';

export async function loader({ context }: Route.LoaderArgs) {
  await requirePermission(context, 'crm.file.import');
  const { crmImportKinds } = await gql(context, CrmImportKinds, {});
  return { kinds: crmImportKinds ?? [], key: crypto.randomUUID() };
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData();
  const file = form.get('file');
  const given = file instanceof File && file.size > 0 ? file : null;
  const csv = given ? await textOfFile(given) : String(form.get('csv') ?? '');
  const input = {
    ...{ kind: kindOf(textOf(form, 'kind')), fileName: (given?.name ?? 'pasted.csv').slice(0, 200), csv },
    idempotencyKey: textOf(form, 'key'),
  };
  const { done, problem } = await act(context, PrepareCrmImport, { input }, (answer) => answer.prepareCrmImport);
  return problem ? refused(problem) : redirect(`/customers/files/${done.import?.id ?? ''}`, 303);
}

/** Choose what the rows are, and the file. */
export default function NewCustomerFile({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const word = useEnumWord();
  const busy = useNavigation().state !== 'idle';
  const [params] = useSearchParams();
  const [kind, setKind] = useState<string>(kindOf(params.get('kind')));
  const chosen = loaderData.kinds.find((one) => one.kind === kind);
  return (
    <main className="min-h-0 flex-1 overflow-y-auto">
      <PageHeader
        parent={{ to: '/customers/files', label: t('customerFiles.title') }}
        title={t('customerFiles.new')}
        lead={t('customerFiles.newLead')}
      />
      <Steps current="upload" />
      <div className="grid items-start gap-4 px-(--gutter) pb-8 xl:grid-cols-2">
        <Card title={t('customerFiles.file')}>
          <Form method="post" encType="multipart/form-data" className="flex flex-col gap-4">
            {actionData?.problem !== undefined && <ProblemNotice problem={actionData.problem} />}
            <input type="hidden" name="key" value={loaderData.key} />
            <SelectField
              label={t('customerFiles.what')}
              name="kind"
              value={kind}
              onChange={(event) => setKind(event.target.value)}
              options={loaderData.kinds.map((one) => [one.kind, word('crmImportKind', one.kind)])}
            />
            <TextField
              label={t('customerFiles.choose')}
              hint={t('customerFiles.formats')}
              name="file"
              type="file"
              accept=".csv,.tsv,.txt,text/csv"
              required
              className="h-auto py-1"
            />
            <Button type="submit" look="primary" disabled={busy} className="self-start">
              {t('customerFiles.look')}
            </Button>
          </Form>
        </Card>
        <Card title={t('customerFiles.columns')}>
          <p className="mb-3 text-muted">{t('customerFiles.columnsText')}</p>
          <ul className="flex flex-wrap gap-1.5">
            {chosen?.fields.map(({ name, required }) => (
              <li key={name} className="rounded-pill bg-neutral-bg px-2 py-0.5 font-mono text-meta">
                {name}
                {required && ' *'}
              </li>
            ))}
          </ul>
          {chosen?.ownFields === true && <p className="mt-3 text-muted">{t('customerFiles.ownFields')}</p>}
        </Card>
      </div>
    </main>
  );
}
