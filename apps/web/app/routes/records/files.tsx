import { useTranslation } from 'react-i18next';
import { Form } from 'react-router';
import { Button } from '../../components/button.tsx';
import { LedgerTable } from '../../components/ledger-table.tsx';
import { TextField } from '../../components/text-field.tsx';
import type { FileRefPartsFragment } from '../../graphql/generated/types.ts';
import { useFileColumns } from './file-columns.tsx';

export type FileRef = FileRefPartsFragment;

interface Props {
  readonly files: readonly FileRef[];
  readonly formKey: string;
  readonly mayWrite: boolean;
}

/** Files that a record points to; they lie elsewhere and are named by their address. */
export function RecordFiles({ files, formKey, mayWrite }: Props) {
  const { t } = useTranslation();
  const columns = useFileColumns(mayWrite);
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
