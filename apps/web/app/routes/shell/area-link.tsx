import { clsx } from 'clsx';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink, useLocation } from 'react-router';
import { areaGroups, type Area } from '../../lib/areas.ts';

/** An area above another one's address is current only on its own page. */
const others = areaGroups.flatMap((group) => group.areas);

export function AreaLink({ area }: { readonly area: Area }) {
  const { t } = useTranslation();
  const Icon = area.icon;
  const link = useRef<HTMLAnchorElement>(null);
  const { pathname } = useLocation();
  // There are more areas than fit: whoever arrives by a link or the palette sees where they are.
  useEffect(() => {
    if (link.current?.getAttribute('aria-current') === 'page') void link.current.scrollIntoView({ block: 'nearest' });
  }, [pathname]);
  return (
    <NavLink
      ref={link}
      to={area.to}
      end={others.some((other) => other !== area && other.to.startsWith(area.to === '/' ? '/' : `${area.to}/`))}
      prefetch="intent"
      className={({ isActive }) =>
        clsx(
          'flex h-8 items-center gap-2.5 rounded-control px-2.5 font-medium pointer-coarse:h-11',
          isActive ? 'bg-neutral-bg text-ink' : 'text-muted hover:bg-neutral-bg hover:text-ink',
        )
      }
    >
      {({ isActive }) => (
        <>
          <Icon size={16} aria-hidden className={isActive ? 'text-accent' : undefined} />
          {t(`areas.name.${area.key}`)}
        </>
      )}
    </NavLink>
  );
}
