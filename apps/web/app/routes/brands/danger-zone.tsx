import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import type { BrandPartsFragment } from '../../graphql/generated/types.ts';
import { DeleteDialog } from './delete-dialog.tsx';

/** What cannot be undone stands apart, at the end. */
export function DangerZone({ brand, formKey }: { readonly brand: BrandPartsFragment; readonly formKey: string }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  return (
    <Card title={t('brands.danger')}>
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <p className="max-w-[68ch] text-muted">{t('brands.dangerText')}</p>
        <Button look="danger" onClick={() => setAsking(true)}>
          {t('brands.deleteAsk')}
        </Button>
      </div>
      <DeleteDialog brand={brand} formKey={formKey} open={asking} onClose={() => setAsking(false)} />
    </Card>
  );
}
