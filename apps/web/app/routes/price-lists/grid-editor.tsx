import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFetcher } from 'react-router';
import { Badge } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { useFormat } from '../../lib/use-format.ts';
import type { Problem } from '../../lib/problem.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { changesOf, type GridColumn, type GridRow } from './grid-cells.ts';
import { GridTable } from './grid-table.tsx';
import { useGridCheck } from './use-grid-check.ts';

interface Props {
  readonly formKey: string;
  readonly rows: readonly GridRow[];
  readonly columns: readonly GridColumn[];
  readonly children: React.ReactNode;
}

/** The grid with what was changed in it, what guardrails say of that, and the button that makes it real. */
export function GridEditor({ formKey, rows, columns, children }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const viewer = useViewer();
  const save = useFetcher<{ problem?: Problem }>();
  const [edits, setEdits] = useState<ReadonlyMap<string, string>>(new Map());
  const mayWrite = {
    channel: viewer.can('catalog-pricing.draft.create'),
    list: viewer.can('catalog-pricing.price-list.write'),
  };
  const changes = changesOf(edits, rows, columns);
  const check = useGridCheck(changes, columns);
  const set = (cells: readonly (readonly [key: string, text: string])[]): void =>
    setEdits((now) => new Map([...now, ...cells]));
  const told = save.data?.problem ?? check.problem;
  const payload = {
    intent: 'save',
    changes: JSON.stringify(changes),
    columns: JSON.stringify(Object.fromEntries(columns.map(({ key, kind, id, side }) => [key, { kind, id, side }]))),
    key: formKey,
    title: t('priceLists.grid.draftTitle', { date: format.date(new Date().toISOString()) }),
  };
  const blocked = [...check.verdicts.values()].some((verdict) => verdict.outcome === 'BLOCKED');
  return (
    <div className="mx-(--gutter) mb-6 flex min-h-0 flex-col overflow-hidden rounded-card border border-line bg-surface">
      {told !== undefined && (
        <div className="p-4">
          <ProblemNotice problem={told} />
        </div>
      )}
      <GridTable
        rows={rows}
        columns={columns}
        edits={edits}
        verdicts={check.verdicts}
        onEdit={set}
        mayWrite={mayWrite}
      />
      <div className="flex flex-wrap items-center gap-3 border-t border-line px-4 py-3">
        <p aria-live="polite" className="text-muted">
          {changes.length === 0 ? t('priceLists.grid.none') : t('priceLists.grid.changed', { count: changes.length })}
        </p>
        {check.busy && <Badge tone="info">{t('priceLists.grid.check')}</Badge>}
        <p className="text-meta text-muted">{t('priceLists.grid.channelNote')}</p>
        <div className="ml-auto flex gap-2">
          <Button disabled={edits.size === 0} onClick={() => setEdits(new Map())}>
            {t('priceLists.grid.reset')}
          </Button>
          <Button
            look="primary"
            disabled={changes.length === 0 || blocked || save.state !== 'idle'}
            onClick={() => void save.submit(payload, { method: 'post' })}
          >
            {t('priceLists.grid.save')}
          </Button>
        </div>
      </div>
      <div className="border-t border-line">{children}</div>
    </div>
  );
}
