import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { VersionField } from '../../components/version-field.tsx';

/** Taking an import back changes records again, so it is asked. */
export function UndoButton({ version }: { readonly version: number }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>
        <Undo2 size={16} aria-hidden />
        {t('files.undo')}
      </Button>
      <Dialog title={t('files.undo')} open={open} onOpenChange={close}>
        {() => (
          <Form method="post" onSubmit={close} className="flex flex-col gap-4">
            <VersionField of={{ version }} follows />
            <p className="text-muted">{t('files.undoText')}</p>
            <div className="flex justify-end gap-2">
              <Button onClick={close}>{t('ui.cancel')}</Button>
              <Button type="submit" look="danger">
                {t('files.undo')}
              </Button>
            </div>
          </Form>
        )}
      </Dialog>
    </>
  );
}
