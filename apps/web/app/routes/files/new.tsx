import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Card } from '../../components/card.tsx';
import { LedgerTable } from '../../components/ledger-table.tsx';
import { Notice } from '../../components/notice.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Code } from '../../components/printed.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { RecordKinds } from '../../graphql/generated/documents.ts';
import type { RecordKindsQuery } from '../../graphql/generated/types.ts';
import { gql } from '../../lib/gql.server.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import { DropZone } from '../imports/drop-zone.tsx';
import { useUpload } from '../imports/use-upload.ts';
import type { Route } from './+types/new';
import { startRecords } from './start.server.ts';
import { StartForm } from './start-form.tsx';
import { useKindWord } from './use-kind.ts';

type Kind = NonNullable<RecordKindsQuery['recordKinds']>[number];

export async function loader({ request, context }: Route.LoaderArgs) {
  await requirePermission(context, 'catalog-pricing.import.run');
  const search = new URL(request.url).searchParams;
  const { recordKinds } = await gql(context, RecordKinds, {});
  const kinds = (recordKinds ?? []).filter((kind) => kind.canImport);
  const kind = kinds.find((one) => one.key === search.get('kind')) ?? kinds[0];
  return { kinds, kind, file: search.get('file') };
}

export async function action({ request, context }: Route.ActionArgs) {
  return startRecords(context, await request.formData());
}

export default function NewRecordImport({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { kinds, kind, file } = loaderData;
  return (
    <main className="min-h-0 flex-1 overflow-y-auto">
      <PageHeader parent={{ to: '/files', label: t('areas.name.files') }} title={t('files.new')} />
      {kind !== undefined && (
        <div className="flex max-w-[688px] flex-col gap-4 px-(--gutter) pb-8">
          {actionData?.problem !== undefined && <ProblemNotice problem={actionData.problem} />}
          <Chosen key={kind.key} kinds={kinds} kind={kind} file={file} />
          <Columns kind={kind} />
          <p className="text-muted">{t('files.template')}</p>
        </div>
      )}
    </main>
  );
}

function Chosen({ kinds, kind, file }: { kinds: readonly Kind[]; kind: Kind; file: string | null }) {
  const { t } = useTranslation();
  const word = useKindWord();
  const navigate = useNavigate();
  const upload = useUpload((fileId) => `/files/new?kind=${kind.key}&file=${fileId}`);
  return (
    <>
      {upload.failure !== undefined && <Notice tone="bad" live title={t(`imports.${upload.failure}`)} />}
      <Card>
        <div className="flex flex-col gap-4">
          <SelectField
            label={t('files.kind')}
            value={kind.key}
            onChange={(event) => void navigate(`/files/new?kind=${event.target.value}`)}
            options={kinds.map((one) => [one.key, word(one.key)] as const)}
          />
          {file === null ? (
            <DropZone upload={upload} formats={t('files.formats')} />
          ) : (
            <div className="flex flex-wrap items-center justify-between gap-3">
              <p>{t('files.uploaded')}</p>
              <StartForm kind={kind.key} fileId={file} dryRun action="/files/new">
                {t('files.try')}
              </StartForm>
            </div>
          )}
        </div>
      </Card>
    </>
  );
}

function Columns({ kind }: { readonly kind: Kind }) {
  const { t } = useTranslation();
  return (
    <Card title={t('files.columns')} flush>
      <div className="overflow-x-auto" role="region" aria-label={t('files.columns')} tabIndex={0}>
        <LedgerTable
          label={t('files.columns')}
          rows={kind.columns}
          id={(row) => row.name}
          columns={[
            { key: 'name', header: t('files.column'), cell: (row) => <Code>{row.name}</Code>, card: 'title' },
            { key: 'type', header: t('files.type'), cell: (row) => t(`files.types.${row.type}`), card: 'line' },
            {
              key: 'required',
              header: t('files.required'),
              cell: (row) => (row.required ? t('files.required') : ''),
              card: 'side',
            },
            { key: 'meaning', header: t('files.meaning'), cell: (row) => row.meaning, wrap: true, card: 'line' },
          ]}
        />
      </div>
    </Card>
  );
}
