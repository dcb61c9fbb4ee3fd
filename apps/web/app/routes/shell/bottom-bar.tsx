import { clsx } from 'clsx';
import { Search } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { phoneAreas } from '../../lib/areas.ts';
import { holds } from '../../lib/permissions.ts';
import type { Viewer } from '../../lib/viewer.server.ts';

const item = 'flex min-h-14 flex-1 flex-col items-center justify-center gap-0.5 text-meta font-medium';

/** Four areas and search within reach of a thumb. */
export function BottomBar({ viewer, onSearch }: { readonly viewer: Viewer; readonly onSearch: () => void }) {
  const { t } = useTranslation();
  const seen = phoneAreas.filter((area) => area.permission === undefined || holds(viewer.permissions, area.permission));
  return (
    <nav
      aria-label={t('shell.areas')}
      className="fixed inset-x-0 bottom-0 z-20 flex border-t border-line bg-surface pb-[env(safe-area-inset-bottom)] sm:hidden"
    >
      {seen.map(({ key, to, icon: Icon }) => (
        <NavLink
          key={key}
          to={to}
          end={to === '/'}
          className={({ isActive }) => clsx(item, isActive ? 'text-accent' : 'text-muted')}
        >
          <Icon size={20} aria-hidden />
          {t(`areas.short.${key as 'home' | 'products' | 'drafts' | 'activity'}`)}
        </NavLink>
      ))}
      <button type="button" onClick={onSearch} className={clsx(item, 'text-muted')}>
        <Search size={20} aria-hidden />
        {t('areas.short.search')}
      </button>
    </nav>
  );
}
