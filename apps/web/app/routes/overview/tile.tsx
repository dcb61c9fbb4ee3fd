import { CloudOff } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Words } from '../../i18n/en/index.ts';
import { NOTHING } from '../../components/printed.tsx';

type Key = keyof Words['overview']['tile'];

interface Props {
  readonly name: Key;
  readonly value: string | null;
  /** The same of the span before; left out of what stands now. */
  readonly before?: string | null;
  readonly to: string;
}

/** A number, what it means, and the way to what it is made of. */
export function Tile({ name, value, before, to }: Props) {
  const { t } = useTranslation();
  return (
    <li>
      <Link
        to={to}
        className="flex h-full flex-col gap-1 rounded-card border border-line bg-surface p-4 no-underline hover:bg-sunken"
      >
        <span className="text-meta text-muted">{t(`overview.tile.${name}`)}</span>
        <span className="tnum text-[18px] leading-7 break-words text-ink md:text-[22px]" suppressHydrationWarning>
          {value ?? NOTHING}
        </span>
        {before !== undefined && (
          <span className="tnum text-meta text-muted" suppressHydrationWarning>
            {t('overview.before', { value: before ?? NOTHING })}
          </span>
        )}
        <span className="text-meta text-muted">{t(`overview.text.${name}`)}</span>
      </Link>
    </li>
  );
}

/** In place of a number whose service does not answer. */
export function GreyTile({ name }: { readonly name: Key }) {
  const { t } = useTranslation();
  return (
    <li className="flex flex-col gap-1 rounded-card border border-dashed border-line bg-sunken p-4">
      <span className="text-meta text-muted">{t(`overview.tile.${name}`)}</span>
      <span className="flex items-center gap-2 text-muted">
        <CloudOff size={16} aria-hidden />
        {t('overview.noAnswer')}
      </span>
    </li>
  );
}

export const Tiles = ({ children }: { readonly children: React.ReactNode }) => (
  <ul className="grid grid-cols-2 gap-3 md:grid-cols-3 xl:grid-cols-4">{children}</ul>
);
