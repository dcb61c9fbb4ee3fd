import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form, useFetcher } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { LedgerTable } from '../../components/ledger-table.tsx';
import { Notice } from '../../components/notice.tsx';
import { NOTHING } from '../../components/printed.tsx';
import { TextField } from '../../components/text-field.tsx';
import { WholeField } from '../../components/whole-field.tsx';
import { emptyRow, type FactorRow, rowOf, type Rules, rulesOf } from './factors.ts';
import { FactorFields } from './factor-row.tsx';
import type { action } from './scoring-preview.ts';

interface Props {
  readonly name: string;
  readonly rules: Rules | undefined;
  readonly formKey: string;
  readonly mayWrite: boolean;
}

/** Rules as rows: written, tried on the leads that there are, and saved as a new version. */
export function RulesForm({ name, rules, formKey, mayWrite }: Props) {
  const { t } = useTranslation();
  const [rows, setRows] = useState<FactorRow[]>(rules?.factors.map(rowOf) ?? [emptyRow(0)]);
  const [bounds, bound] = useState({
    ...{ start: String(rules?.start ?? 0), min: String(rules?.min ?? 0), max: String(rules?.max ?? 100) },
  });
  const { submit, data, state } = useFetcher<typeof action>();
  const written = JSON.stringify(rulesOf(rows, bounds));
  return (
    <>
      <Card title={t('growth.scoring.rules')}>
        <Form method="post" className="flex flex-col gap-4">
          <input type="hidden" name="key" value={formKey} />
          <input type="hidden" name="rules" value={written} />
          <TextField
            label={t('growth.scoring.name')}
            name="name"
            defaultValue={name}
            required
            maxLength={120}
            readOnly={!mayWrite}
          />
          <fieldset disabled={!mayWrite} className="flex flex-col gap-4">
            <legend className="sr-only">{t('growth.scoring.rules')}</legend>
            <BoundFields bounds={bounds} onChange={bound} />
            <Factors rows={rows} onChange={setRows} />
          </fieldset>
          <div className="flex flex-wrap gap-2">
            <Button
              disabled={state !== 'idle'}
              onClick={() => void submit({ rules: written }, { method: 'post', action: '/leads/scoring/preview' })}
            >
              {t('scoringForm.preview')}
            </Button>
            {mayWrite && (
              <Button type="submit" name="intent" value="save" look="primary">
                {t('growth.scoring.save')}
              </Button>
            )}
          </div>
        </Form>
      </Card>
      <div aria-live="polite">
        {data?.fault !== undefined && <Notice tone="bad" title={data.fault} />}
        {data?.preview !== undefined && <Preview preview={data.preview} />}
      </div>
    </>
  );
}

type Bounds = Readonly<Record<'start' | 'min' | 'max', string>>;

interface BoundFieldsProps {
  readonly bounds: Bounds;
  readonly onChange: (bounds: Bounds) => void;
}

function BoundFields({ bounds, onChange }: BoundFieldsProps) {
  const { t } = useTranslation();
  return (
    <div className="grid grid-cols-3 gap-3">
      {(['start', 'min', 'max'] as const).map((one) => (
        <WholeField
          key={one}
          label={t(`scoringForm.${one}`)}
          value={bounds[one]}
          onChange={(event) => onChange({ ...bounds, [one]: event.target.value })}
          required
        />
      ))}
    </div>
  );
}

interface FactorsProps {
  readonly rows: readonly FactorRow[];
  readonly onChange: (rows: FactorRow[]) => void;
}

function Factors({ rows, onChange }: FactorsProps) {
  const { t } = useTranslation();
  const change = (id: number, patch: Partial<FactorRow>): void =>
    onChange(rows.map((row) => (row.id === id ? { ...row, ...patch } : row)));
  return (
    <>
      <ol className="flex flex-col gap-3" aria-label={t('scoringForm.factors')}>
        {rows.map((row, at) => (
          <FactorFields
            key={row.id}
            row={row}
            at={at}
            change={(patch) => change(row.id, patch)}
            remove={rows.length > 1 ? () => onChange(rows.filter(({ id }) => id !== row.id)) : undefined}
          />
        ))}
      </ol>
      <Button
        className="self-start"
        onClick={() => onChange([...rows, emptyRow(Math.max(...rows.map(({ id }) => id)) + 1)])}
      >
        <Plus size={16} aria-hidden />
        {t('scoringForm.add')}
      </Button>
    </>
  );
}

type PreviewData = NonNullable<Awaited<ReturnType<typeof action>>['preview']>;

function Preview({ preview }: { readonly preview: PreviewData }) {
  const { t } = useTranslation();
  const { leads, higher, lower } = preview;
  return (
    <Card title={t('scoringForm.previewTitle')} flush>
      <p className="px-4 py-3">{t('scoringForm.previewText', { leads, higher, lower })}</p>
      <LedgerTable
        label={t('scoringForm.previewTitle')}
        rows={preview.rows}
        id={(row) => row.leadId}
        href={(row) => `/leads/${row.leadId}`}
        columns={[
          { key: 'lead', header: t('growth.leads.name'), cell: (row) => row.name || row.label, card: 'title' },
          {
            key: 'before',
            header: t('scoringForm.before'),
            right: true,
            cell: (row) => <span className="tnum">{row.before ?? NOTHING}</span>,
            card: 'line',
          },
          {
            key: 'after',
            header: t('scoringForm.after'),
            right: true,
            cell: (row) => <span className="tnum">{row.after}</span>,
            card: 'side',
          },
        ]}
      />
    </Card>
  );
}
