import { ChevronsUpDown } from 'lucide-react';
import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useSubmit } from 'react-router';
import { MenuCheck } from '../../components/menu-check.tsx';
import type { Viewer } from '../../lib/viewer.server.ts';

/** The brand that everything on screen belongs to, and the way to another. */
export function BrandSwitcher({ viewer }: { readonly viewer: Viewer }) {
  const { t } = useTranslation();
  const submit = useSubmit();
  const brand = viewer.brand;
  const name = brand?.name ?? t('shell.platform');
  const others = viewer.memberships.length > 1;
  const face = (
    <>
      <span
        aria-hidden
        className="grid size-6 shrink-0 place-content-center rounded-control bg-accent text-meta font-semibold text-on-accent"
      >
        {name.slice(0, 1)}
      </span>
      <span className="min-w-0 flex-1 truncate text-left text-form font-semibold">{name}</span>
    </>
  );
  if (!others) return <p className="flex h-10 items-center gap-2.5 px-2">{face}</p>;
  return (
    <MenuTrigger>
      <Button
        aria-label={t('shell.switchBrand', { name })}
        className="flex h-10 min-w-0 items-center gap-2.5 rounded-control px-2 hover:bg-neutral-bg"
      >
        {face}
        <ChevronsUpDown size={14} aria-hidden className="text-muted" />
      </Button>
      <Popover className="pop min-w-52 p-1" placement="bottom start">
        <Menu className="outline-none">
          <MenuSection
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={brand == null ? [] : [brand.id]}
            onSelectionChange={(keys) => {
              const brandId = [...keys][0];
              if (brandId !== undefined)
                void submit({ brandId: String(brandId) }, { method: 'post', action: '/switch-brand' });
            }}
          >
            <Header className="px-2 py-1 text-meta text-muted">{t('shell.brands')}</Header>
            {viewer.memberships.map(({ brand: one }) => (
              <MenuItem key={one.id} id={one.id} textValue={one.name} className="menu-item">
                <MenuCheck>{one.name}</MenuCheck>
              </MenuItem>
            ))}
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
