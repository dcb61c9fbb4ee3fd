import { Download } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { EnumBadge } from '../../components/badge.tsx';
import { Button, buttonClass } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { When } from '../../components/printed.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { TextField } from '../../components/text-field.tsx';
import type { FinanceExportsQuery } from '../../graphql/generated/types.ts';
import { useFormat } from '../../lib/use-format.ts';
import { useRefreshWhile } from '../../lib/use-refresh-while.ts';

type Export = NonNullable<FinanceExportsQuery['financeExports']>[number];
const KINDS = ['JOURNAL', 'TRIAL_BALANCE', 'PROFIT_AND_LOSS', 'BALANCE_SHEET', 'VAT'] as const;
const FORMATS = ['CSV', 'XLSX', 'DATEV'] as const;

interface Props {
  readonly exports: readonly Export[];
  readonly from: string;
  readonly until: string;
}

/** The books as files: asked for here, written in the background, fetched from the list. */
export function ExportsView({ exports, from, until }: Props) {
  const { t } = useTranslation();
  useRefreshWhile(
    exports.some(({ status }) => status === 'QUEUED' || status === 'RUNNING'),
    1_000,
  );
  return (
    <>
      <ExportForm key={exports[0]?.id} from={from} until={until} />
      <Card title={t('books.report.files')}>
        {exports.length === 0 && <p className="text-muted">{t('books.noFiles')}</p>}
        <ul className="flex flex-col divide-y divide-line">
          {exports.map((one) => (
            <ExportLine key={one.id} one={one} />
          ))}
        </ul>
      </Card>
      <p className="text-meta text-muted">{t('books.kept')}</p>
    </>
  );
}

/** Mounted anew after each export, so that the next one has a key of its own. */
function ExportForm({ from, until }: Pick<Props, 'from' | 'until'>) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  const [key] = useState(() => crypto.randomUUID());
  return (
    <Card>
      <Form method="post" className="flex flex-wrap items-end gap-4">
        <input type="hidden" name="key" value={key} suppressHydrationWarning />
        <SelectField
          label={t('books.exportKind')}
          name="kind"
          options={KINDS.map((one) => [one, t(`books.exportKinds.${one}`)] as const)}
        />
        <SelectField
          label={t('books.format')}
          name="format"
          options={FORMATS.map((one) => [one, t(`books.${one.toLowerCase() as 'csv'}`)] as const)}
        />
        <TextField label={t('books.from')} name="from" type="date" required defaultValue={from} />
        <TextField label={t('books.until')} name="until" type="date" required defaultValue={until} />
        <Button type="submit" look="primary" disabled={busy}>
          {t('books.export')}
        </Button>
      </Form>
    </Card>
  );
}

function ExportLine({ one }: { readonly one: Export }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <li className="flex items-center justify-between gap-3 py-2.5">
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-2">
          {`${t(`books.exportKinds.${one.kind}`)} · ${t(`books.${one.format.toLowerCase() as 'csv'}`)}`}
          {one.status !== 'SUCCEEDED' && <EnumBadge name="importStatus" value={one.status} />}
        </p>
        <p className="text-meta text-muted">
          <When at={one.from} day /> – <When at={one.until} day /> ·{' '}
          {t('books.rows', { count: one.rows, rows: format.number(one.rows) })}
        </p>
        {one.error != null && <p className="text-meta text-bad">{one.error}</p>}
      </div>
      {one.status === 'SUCCEEDED' && (
        <a href={`/finance/exports/${one.id}/file`} download className={buttonClass('secondary')}>
          <Download size={16} aria-hidden />
          {t('books.download')}
        </a>
      )}
    </li>
  );
}
