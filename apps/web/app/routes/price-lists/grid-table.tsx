import { clsx } from 'clsx';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useEnumWord } from '../../components/badge.tsx';
import { blockOf, cellKey, landing, priceOf, type GridColumn, type GridRow } from './grid-cells.ts';

interface Verdict {
  readonly outcome: string;
  readonly message: string;
}

interface Props {
  readonly rows: readonly GridRow[];
  readonly columns: readonly GridColumn[];
  readonly edits: ReadonlyMap<string, string>;
  readonly verdicts: ReadonlyMap<string, Verdict>;
  readonly mayWrite: Readonly<Record<GridColumn['kind'], boolean>>;
  readonly onEdit: (cells: readonly (readonly [key: string, text: string])[]) => void;
}

/** Variants by channels and lists: arrow keys and Enter move, a pasted block fills the cells from the focused one on. */
export function GridTable({ rows, columns, edits, verdicts, mayWrite, onEdit }: Props) {
  const { t } = useTranslation();
  const { table, onKey, onPaste } = useGridKeys(rows, columns, onEdit);
  return (
    <div role="region" aria-label={t('priceLists.grid.title')} tabIndex={0} className="min-h-0 overflow-auto">
      <table ref={table} aria-label={t('priceLists.grid.title')} className="ledger">
        <GridHead columns={columns} />
        <tbody>
          {rows.map((row, at) => (
            <tr key={row.variantId}>
              <th scope="row" className="text-left font-normal">
                <span className="font-medium">{row.name}</span>{' '}
                <span className="font-mono text-meta text-muted">{row.sku}</span>
              </th>
              {columns.map((column, place) => {
                const key = cellKey(row.variantId, column.key);
                return (
                  <td key={column.key} className="text-right">
                    <Cell
                      place={`${at}:${place}`}
                      label={t('priceLists.grid.cell', { sku: row.sku, column: column.name })}
                      before={row.prices[column.key] ?? ''}
                      edited={edits.get(key)}
                      verdict={verdicts.get(key)}
                      readOnly={!mayWrite[column.kind]}
                      onText={(text) => onEdit([[key, text]])}
                      onKeyDown={(event) => onKey(event, at, place)}
                      onPaste={(event) => onPaste(event, at, place)}
                    />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Moving between the cells by keys, and pasting a block of them. */
function useGridKeys(rows: Props['rows'], columns: Props['columns'], onEdit: Props['onEdit']) {
  const table = useRef<HTMLTableElement>(null);
  const move = (row: number, column: number): boolean => {
    const cell = table.current?.querySelector<HTMLInputElement>(`input[data-cell="${row}:${column}"]`);
    cell?.focus();
    cell?.select();
    return cell != null;
  };
  const onKey = (event: React.KeyboardEvent<HTMLInputElement>, row: number, column: number): void => {
    const { selectionStart, selectionEnd, value } = event.currentTarget;
    const all = selectionStart === 0 && selectionEnd === value.length;
    const to: Record<string, readonly [number, number] | undefined> = {
      ArrowUp: [row - 1, column],
      ArrowDown: [row + 1, column],
      Enter: [row + (event.shiftKey ? -1 : 1), column],
      ArrowLeft: all || selectionEnd === 0 ? [row, column - 1] : undefined,
      ArrowRight: all || selectionStart === value.length ? [row, column + 1] : undefined,
    };
    const target = to[event.key];
    if (target !== undefined && move(...target)) event.preventDefault();
  };
  const onPaste = (event: React.ClipboardEvent, row: number, column: number): void => {
    const block = blockOf(event.clipboardData.getData('text'));
    if (block.length === 1 && block[0]?.length === 1) return;
    event.preventDefault();
    onEdit(landing(block, rows, columns, row, column));
  };
  return { table, onKey, onPaste };
}

function GridHead({ columns }: Pick<Props, 'columns'>) {
  const { t } = useTranslation();
  return (
    <thead>
      <tr>
        <th scope="col">{t('priceLists.variant')}</th>
        {columns.map((column) => (
          <th key={column.key} scope="col" className="right">
            {column.name}
            <span className="block text-meta font-normal text-muted">
              {column.currency} {t(`priceLists.${column.side}`)}
            </span>
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface CellProps extends Pick<React.ComponentProps<'input'>, 'readOnly' | 'onKeyDown' | 'onPaste'> {
  readonly place: string;
  readonly label: string;
  readonly before: string;
  readonly edited: string | undefined;
  readonly verdict: Verdict | undefined;
  readonly onText: (text: string) => void;
}

const tones: Readonly<Record<string, string>> = {
  BLOCKED: 'border-bad text-bad',
  NEEDS_APPROVAL: 'border-warn',
  WARNED: 'border-warn',
  NEAR: 'border-warn',
};

function Cell({ place, label, before, edited, verdict, onText, ...rest }: CellProps) {
  const { t } = useTranslation();
  const word = useEnumWord();
  const shown = edited ?? before.replace(/(\.\d\d)00$/, '$1');
  const wrong = edited !== undefined && edited.trim() !== '' && priceOf(edited) === null;
  const note = wrong
    ? t('priceLists.grid.wrong')
    : verdict && `${word('verdict', verdict.outcome)}: ${verdict.message}`;
  const id = `note-${place}`;
  return (
    <span className="inline-flex flex-col items-end">
      <input
        {...rest}
        data-cell={place}
        aria-label={label}
        aria-invalid={wrong || verdict?.outcome === 'BLOCKED' || undefined}
        aria-describedby={note ? id : undefined}
        inputMode="decimal"
        autoComplete="off"
        value={shown}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => onText(event.target.value)}
        className={clsx(
          'control tnum w-28 text-right',
          edited !== undefined && 'bg-info-bg',
          wrong ? 'border-bad' : tones[verdict?.outcome ?? ''],
        )}
      />
      {note && (
        <span id={id} className={clsx('max-w-48 text-meta text-pretty', wrong ? 'text-bad' : 'text-muted')}>
          {note}
        </span>
      )}
    </span>
  );
}
