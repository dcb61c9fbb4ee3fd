import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { AreaField, TextField } from '../../components/text-field.tsx';
import { VersionField } from '../../components/version-field.tsx';
import type { BrandPartsFragment } from '../../graphql/generated/types.ts';

interface Props {
  readonly brand: BrandPartsFragment;
  /** Makes a repeat of the same form ask for nothing twice. */
  readonly formKey: string;
  readonly open: boolean;
  readonly onClose: () => void;
}

const FEWEST = 3;

/** Nothing brings a brand back: so its short name is typed, and a reason. */
export function DeleteDialog({ brand, formKey, open, onClose }: Props) {
  const { t } = useTranslation();
  const [wrong, setWrong] = useState<{ slug: boolean; reason: boolean }>({ slug: false, reason: false });
  const check = (event: React.FormEvent<HTMLFormElement>): void => {
    const form = new FormData(event.currentTarget);
    const slug = String(form.get('confirmSlug')).trim() !== brand.slug;
    const reason = String(form.get('reason')).trim().length < FEWEST;
    setWrong({ slug, reason });
    if (slug || reason) event.preventDefault();
    else onClose();
  };
  return (
    <Dialog title={t('brands.deleteTitle', { name: brand.name })} open={open} onOpenChange={onClose}>
      {() => (
        <Form method="post" onSubmit={check} noValidate className="flex flex-col gap-4">
          <input type="hidden" name="intent" value="delete" />
          <VersionField of={brand} />
          <input type="hidden" name="key" value={formKey} />
          <p className="text-muted">{t('brands.deleteText')}</p>
          <TextField
            label={t('brands.deleteConfirm', { slug: brand.slug })}
            name="confirmSlug"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            autoFocus
            error={wrong.slug ? t('brands.deleteMismatch', { slug: brand.slug }) : undefined}
          />
          <AreaField
            label={t('ui.reason')}
            name="reason"
            maxLength={500}
            hint={t('brands.deleteReasonHint')}
            error={wrong.reason ? t('ui.reasonMissing') : undefined}
          />
          <div className="flex justify-end gap-2">
            <Button onClick={onClose}>{t('ui.cancel')}</Button>
            <Button type="submit" look="danger">
              {t('brands.delete')}
            </Button>
          </div>
        </Form>
      )}
    </Dialog>
  );
}
