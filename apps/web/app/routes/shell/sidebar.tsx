import { Search } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { areaGroups } from '../../lib/areas.ts';
import { holds } from '../../lib/permissions.ts';
import { AreaLink } from './area-link.tsx';
import { Bell } from './bell.tsx';
import { BrandSwitcher } from './brand-switcher.tsx';
import type { ShellProps } from './shell-props.ts';
import { UserMenu } from './user-menu.tsx';

export function Sidebar({ viewer, prefs, open }: ShellProps) {
  const { t } = useTranslation();
  return (
    <header className="sticky top-0 flex h-dvh w-[232px] shrink-0 flex-col gap-1 border-r border-line bg-bg p-3 max-sm:hidden">
      <div className="flex items-center gap-1">
        <div className="min-w-0 flex-1">
          <BrandSwitcher viewer={viewer} />
        </div>
        <Bell />
      </div>
      <button
        type="button"
        onClick={open.palette}
        className="mt-1 mb-2 flex h-(--control) items-center gap-2 rounded-control border border-line bg-surface px-2.5 text-muted hover:border-line-strong"
      >
        <Search size={16} aria-hidden />
        <span className="flex-1 text-left">{t('shell.search')}</span>
        <kbd className="font-sans text-meta text-faint">{t('shell.searchKeys')}</kbd>
      </button>
      <nav data-menu aria-label={t('shell.areas')} className="flex min-h-0 flex-1 flex-col gap-4 overflow-y-auto">
        {areaGroups.map((group) => {
          const seen = group.areas.filter(
            (area) => area.permission === undefined || holds(viewer.permissions, area.permission),
          );
          if (seen.length === 0) return null;
          return (
            <div key={group.key}>
              {group.key !== 'start' && (
                <p className="px-2.5 pb-1 text-meta font-medium text-faint">{t(`areas.group.${group.key}`)}</p>
              )}
              <ul className="flex flex-col gap-0.5">
                {seen.map((area) => (
                  <li key={area.key}>
                    <AreaLink area={area} />
                  </li>
                ))}
              </ul>
            </div>
          );
        })}
      </nav>
      <UserMenu viewer={viewer} prefs={prefs} open={open} />
    </header>
  );
}
