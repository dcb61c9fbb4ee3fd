import { clsx } from 'clsx';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Checkbox } from './checkbox.tsx';
import type { LedgerProps } from './ledger-table.tsx';

type Props<T> = LedgerProps<T> & { readonly row: T };

const plainClick = (event: React.MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

/** On a phone there is no room for a panel beside the list. */
const roomForPanel = (): boolean => window.matchMedia('(width >= 640px)').matches;

export function LedgerRow<T>(props: Props<T>) {
  const { row, columns, id, openId, onOpen, selection } = props;
  const own = id(row);
  const selected = selection?.ids.has(own) === true;
  const open = (event: React.MouseEvent): void => {
    if (onOpen === undefined || !plainClick(event) || !roomForPanel()) return;
    if ((event.target as Element).closest('label, input, button, a:not([data-row-link])') !== null) return;
    event.preventDefault();
    onOpen(row);
  };
  return (
    <tr data-selected={selected} data-open={openId === own} onClick={open}>
      {columns.map((column, index) => (
        <td
          key={column.key}
          data-card={column.card}
          className={clsx(column.right && 'right', index === 0 && 'pinned', column.wrap === true ? 'wrap' : 'clip')}
        >
          {column.named === true && <span className="text-muted sm:hidden">{column.header} </span>}
          {index === 0 ? <FirstCell {...props} content={column.cell(row)} /> : column.cell(row)}
        </td>
      ))}
    </tr>
  );
}

function FirstCell<T>({ row, id, href, name, selection, content }: Props<T> & { readonly content: React.ReactNode }) {
  const { t } = useTranslation();
  const to = href?.(row);
  return (
    <span className="flex min-w-0 items-center gap-2">
      {selection !== undefined && (
        <Checkbox
          label={t('list.selectRow', { name: name?.(row) ?? id(row) })}
          checked={selection.ids.has(id(row))}
          onChange={(on) => selection.toggle([id(row)], on)}
        />
      )}
      {to === undefined ? (
        content
      ) : (
        <Link to={to} data-row-link className="min-w-0 truncate font-medium hover:underline" title={name?.(row)}>
          {content}
        </Link>
      )}
    </span>
  );
}
