import { clsx } from 'clsx';
import { SlidersHorizontal } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';

/** Many filters: in a row where there is room, behind a button on a phone. */
export function FilterGroup({ children }: { readonly children: React.ReactNode }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button className="sm:hidden" aria-expanded={open} onClick={() => setOpen(!open)}>
        <SlidersHorizontal size={16} aria-hidden />
        {t('list.filters')}
      </Button>
      <div className={clsx('w-full gap-2 sm:contents', open ? 'grid' : 'hidden')}>{children}</div>
    </>
  );
}
