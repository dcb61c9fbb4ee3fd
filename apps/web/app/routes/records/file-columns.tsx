import { useTranslation } from 'react-i18next';
import { Form } from 'react-router';
import { Button } from '../../components/button.tsx';
import type { Column } from '../../components/ledger-table.tsx';
import { NOTHING, When } from '../../components/printed.tsx';
import { useFormat } from '../../lib/use-format.ts';
import type { FileRef } from './files.tsx';

export function useFileColumns(mayWrite: boolean): Column<FileRef>[] {
  const { t } = useTranslation();
  const format = useFormat();
  return [
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
      header: t('list.actions'),
      quiet: true,
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
}
