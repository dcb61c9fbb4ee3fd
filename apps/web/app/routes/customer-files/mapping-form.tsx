import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { LedgerTable, type Column } from '../../components/ledger-table.tsx';
import { Code, NOTHING } from '../../components/printed.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { Select } from '../../components/select.tsx';
import { TextField } from '../../components/text-field.tsx';
import { VersionField } from '../../components/version-field.tsx';
import type { CustomerImport } from './import.tsx';

type FileColumn = CustomerImport['run']['columns'][number];

/** What each column is, what is done with what is there already, and the two ways on: look, or take it in. */
export function MappingForm({ run, kind }: CustomerImport) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  const columns = useColumns(kind);
  const tried = run.status === 'TRIED';
  return (
    <Form method="post" className="flex flex-col gap-4">
      <VersionField of={run} />
      <Card title={t('imports.step.map')} flush>
        <div className="overflow-x-auto">
          <LedgerTable label={t('imports.step.map')} columns={columns} rows={run.columns} id={(row) => row.column} />
        </div>
      </Card>
      <Card title={t('imports.options')}>
        <div className="grid gap-4 sm:grid-cols-2">
          {run.kind !== 'LEADS' && (
            <SelectField
              label={t('customerFiles.known')}
              name="known"
              defaultValue={run.updateKnown ? 'update' : 'keep'}
              options={[
                ['keep', t('customerFiles.keep')],
                ['update', t('customerFiles.update')],
              ]}
            />
          )}
          <TextField
            label={t('customerFiles.source')}
            hint={t('customerFiles.sourceHint')}
            name="source"
            maxLength={60}
            defaultValue={run.source}
          />
        </div>
      </Card>
      <div className="flex flex-wrap items-center gap-2">
        <Button type="submit" name="intent" value="trial" look={tried ? 'secondary' : 'primary'} disabled={busy}>
          {t('imports.check')}
        </Button>
        <Button type="submit" name="intent" value="import" look={tried ? 'primary' : 'secondary'} disabled={busy}>
          {t('customerFiles.takeIn')}
        </Button>
        <span className="text-muted">{t('imports.checkHint')}</span>
      </div>
    </Form>
  );
}

function useColumns(kind: CustomerImport['kind']): Column<FileColumn>[] {
  const { t } = useTranslation();
  return [
    { key: 'column', header: t('imports.column'), card: 'title', cell: (row) => <Code>{row.column}</Code> },
    {
      key: 'samples',
      header: t('imports.samples'),
      card: 'line',
      cell: ({ samples }) => {
        const some = samples.filter((one) => one !== '').join(' · ');
        return (
          <span className="text-muted" title={some}>
            {some === '' ? NOTHING : some}
          </span>
        );
      },
    },
    { key: 'field', header: t('imports.field'), card: 'line', cell: (row) => <FieldSelect row={row} kind={kind} /> },
  ];
}

function FieldSelect({ row, kind }: { readonly row: FileColumn; readonly kind: CustomerImport['kind'] }) {
  const { t } = useTranslation();
  const own = row.field?.startsWith('attr.') === true ? row.field : null;
  return (
    <>
      <input type="hidden" name="column" value={row.column} />
      <Select
        name="field"
        aria-label={`${t('imports.field')}: ${row.column}`}
        defaultValue={row.field ?? ''}
        className="w-56 max-w-full"
      >
        <option value="">{t('customerFiles.leaveOut')}</option>
        {own !== null && <option value={own}>{t('customerFiles.own', { name: own.slice('attr.'.length) })}</option>}
        {kind?.fields.map(({ name, meaning, required }) => (
          <option key={name} value={name}>
            {t(`customerFiles.field.${name}` as 'customerFiles.field.number', { defaultValue: meaning })}
            {required ? ' *' : ''}
          </option>
        ))}
      </Select>
    </>
  );
}
