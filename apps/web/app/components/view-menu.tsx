import { Settings2 } from 'lucide-react';
import { Button as AriaButton, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useListUrl } from '../lib/list-url.ts';
import { buttonClass } from './button.tsx';
import { MenuCheck } from './menu-check.tsx';
import type { Column } from './ledger-table.tsx';

interface Props<T> {
  /** All columns but the first, which always stays. */
  readonly columns: readonly Column<T>[];
  readonly density: string;
}

/** Which columns, and how close the rows: both live in the address, so a view can be shared as a link. */
export function ViewMenu<T>({ columns, density }: Props<T>) {
  const { t } = useTranslation();
  const { go } = useListUrl();
  const shown = columns.filter((column) => column.hidden !== true).map((column) => column.key);
  return (
    <MenuTrigger>
      <AriaButton className={buttonClass('secondary')}>
        <Settings2 size={16} aria-hidden />
        {t('list.view')}
      </AriaButton>
      <Popover className="pop max-h-[60vh] min-w-52 overflow-y-auto p-1" placement="bottom end">
        <Menu className="outline-none">
          <MenuSection
            selectionMode="multiple"
            selectedKeys={shown}
            onSelectionChange={(keys) => {
              const wanted = columns.map((column) => column.key).filter((key) => keys === 'all' || keys.has(key));
              go({ cols: wanted.join(',') || 'none' }, true);
            }}
          >
            <Header className="px-2 py-1 text-meta text-muted">{t('list.columns')}</Header>
            {columns.map((column) => (
              <MenuItem key={column.key} id={column.key} className="menu-item" textValue={column.header}>
                <MenuCheck>{column.header}</MenuCheck>
              </MenuItem>
            ))}
          </MenuSection>
          <MenuSection
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[density]}
            onSelectionChange={(keys) => go({ density: String([...keys][0]) }, true)}
          >
            <Header className="mt-1 border-t border-line px-2 pt-2 pb-1 text-meta text-muted">
              {t('prefs.density')}
            </Header>
            {(['comfortable', 'compact'] as const).map((one) => (
              <MenuItem key={one} id={one} className="menu-item" textValue={t(`prefs.${one}`)}>
                <MenuCheck>{t(`prefs.${one}`)}</MenuCheck>
              </MenuItem>
            ))}
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
