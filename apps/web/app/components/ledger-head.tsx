import { clsx } from 'clsx';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Checkbox } from './checkbox.tsx';
import type { Column, LedgerProps } from './ledger-table.tsx';

export function LedgerHead<T>({ columns, rows, id, selection, sort, sortTo }: LedgerProps<T>) {
  const { t } = useTranslation();
  const ids = rows.map(id);
  const chosen = ids.filter((one) => selection?.ids.has(one)).length;
  return (
    <thead>
      <tr>
        {columns.map((column, index) => (
          <th
            key={column.key}
            scope="col"
            aria-sort={
              sort?.key === column.sort && sort !== undefined
                ? sort.descending
                  ? 'descending'
                  : 'ascending'
                : undefined
            }
            className={clsx(column.right && 'right', index === 0 && 'pinned')}
          >
            <span className={clsx('flex items-center gap-2', column.right && 'justify-end')}>
              {index === 0 && selection !== undefined && (
                <Checkbox
                  label={t('list.selectPage')}
                  checked={chosen > 0 && chosen === ids.length}
                  indeterminate={chosen > 0 && chosen < ids.length}
                  onChange={(on) => selection.toggle(ids, on)}
                />
              )}
              <HeadLabel column={column} sort={sort} sortTo={sortTo} />
            </span>
          </th>
        ))}
      </tr>
    </thead>
  );
}

type LabelProps<T> = Pick<LedgerProps<T>, 'sort' | 'sortTo'> & { readonly column: Column<T> };

function HeadLabel<T>({ column, sort, sortTo }: LabelProps<T>) {
  if (column.quiet === true) return <span className="sr-only">{column.header}</span>;
  if (column.sort === undefined || sortTo === undefined) return column.header;
  const sorted = sort?.key === column.sort;
  const Arrow = sort?.descending === true ? ArrowDown : ArrowUp;
  return (
    <Link to={sortTo(column.sort)} preventScrollReset className="inline-flex h-6 items-center gap-1 hover:text-ink">
      {column.header}
      {sorted && <Arrow size={12} aria-hidden />}
    </Link>
  );
}
