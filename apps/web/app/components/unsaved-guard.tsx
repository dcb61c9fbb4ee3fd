import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useBlocker } from 'react-router';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';

/** Asks before what was typed is left behind: by a link, by the back button, or with the window. */
export function UnsavedGuard({ dirty }: { readonly dirty: boolean }) {
  const { t } = useTranslation();
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => dirty && nextLocation.pathname !== currentLocation.pathname,
  );
  useEffect(() => {
    if (!dirty) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [dirty]);
  return (
    <Dialog title={t('ui.unsavedTitle')} open={blocker.state === 'blocked'} onOpenChange={() => blocker.reset?.()}>
      {() => (
        <div className="flex flex-col gap-4">
          <p className="text-muted">{t('ui.unsavedText')}</p>
          <div className="flex justify-end gap-2">
            <Button onClick={() => blocker.reset?.()}>{t('ui.stay')}</Button>
            <Button look="danger" onClick={() => blocker.proceed?.()}>
              {t('ui.leave')}
            </Button>
          </div>
        </div>
      )}
    </Dialog>
  );
}
