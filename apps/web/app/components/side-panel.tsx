import { X } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';

interface Props {
  readonly title: React.ReactNode;
  readonly onClose: () => void;
  readonly children: React.ReactNode;
  readonly footer?: React.ReactNode;
}

/** A look at one record beside its list; the list stays usable, Esc closes. */
export function SidePanel({ title, onClose, children, footer }: Props) {
  const { t } = useTranslation();
  const heading = useId();
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && document.querySelector('[role=dialog], [role=menu]') === null) close.current();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return (
    <aside
      aria-labelledby={heading}
      className="panel fixed inset-y-0 right-0 z-30 flex w-full max-w-[400px] flex-col border-l border-line bg-surface shadow-(--lift) xl:sticky xl:top-0 xl:h-dvh xl:w-[400px] xl:shrink-0 xl:shadow-none"
    >
      <div className="flex min-h-14 items-center justify-between gap-3 border-b border-line py-2 pr-3 pl-4">
        <h2 id={heading} className="min-w-0 truncate text-section">
          {title}
        </h2>
        <Button look="quiet" icon aria-label={t('ui.close')} onClick={onClose}>
          <X size={16} aria-hidden />
        </Button>
      </div>
      <div className="min-h-0 flex-1 overflow-y-auto p-4" tabIndex={0} role="group" aria-labelledby={heading}>
        {children}
      </div>
      {footer !== undefined && <div className="flex gap-2 border-t border-line p-4">{footer}</div>}
    </aside>
  );
}
