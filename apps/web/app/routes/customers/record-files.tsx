import { useTranslation } from 'react-i18next';
import { Form } from 'react-router';
import { Button } from '../../components/button.tsx';
import { LedgerTable, type Column } from '../../components/ledger-table.tsx';
import { NOTHING, When } from '../../components/printed.tsx';
import { TextField } from '../../components/text-field.tsx';
import type { RecordFilesQuery } from '../../graphql/generated/types.ts';
import { useFormat } from '../../lib/use-format.ts';

type FileRef = NonNullable<RecordFilesQuery['crmFiles']>[number];

interface Props {
  readonly files: readonly FileRef[];
  readonly formKey: string;
  readonly mayWrite: boolean;
}

/** Files that a record points to; they lie elsewhere and are named by their address. */
export function RecordFiles({ files, formKey, mayWrite }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const columns: Column<FileRef>[] = [
    {
      key: 'name',
      header: t('customers.file.name'),
      cell: (row) =>
        row.url ? (
          <a className="link" href={row.url} target="_blank" rel="noopener noreferrer nofollow">
            {row.name}
          </a>
        ) : (
          row.name
        ),
      card: 'title',
    },
    { key: 'type', header: t('customers.file.type'), cell: (row) => row.mediaType, card: 'line' },
    {
      key: 'size',
      header: t('customers.file.size'),
      right: true,
      cell: (row) => (row.sizeBytes == null ? NOTHING : format.bytes(Number(row.sizeBytes))),
    },
    { key: 'by', header: t('customers.file.by'), cell: (row) => row.addedByName ?? NOTHING },
    { key: 'when', header: t('customers.file.when'), right: true, cell: (row) => <When at={row.createdAt} /> },
    {
      key: 'remove',
      header: '',
      cell: (row) =>
        mayWrite && (
          <Form method="post">
            <input type="hidden" name="id" value={row.id} />
            <Button
              type="submit"
              name="intent"
              value="removeFile"
              aria-label={`${t('customers.file.remove')}: ${row.name}`}
            >
              {t('customers.file.remove')}
            </Button>
          </Form>
        ),
      card: 'side',
    },
  ];
  return (
    <>
      {mayWrite && (
        <Form key={formKey} method="post" className="flex flex-wrap items-end gap-2">
          <input type="hidden" name="key" value={formKey} />
          <TextField label={t('customers.file.name')} name="name" required maxLength={200} />
          <TextField label={t('customers.file.url')} name="url" type="url" required maxLength={2000} />
          <Button type="submit" name="intent" value="addFile" look="primary">
            {t('customers.file.add')}
          </Button>
        </Form>
      )}
      {files.length === 0 ? (
        <p className="text-muted">{t('customers.nothing')}</p>
      ) : (
        <LedgerTable label={t('customers.tab.files')} columns={columns} rows={files} id={(row) => row.id} />
      )}
    </>
  );
}
