import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';

/** Asks for the brand's archive. Mounted anew after each request, so that the next one has a key of its own. */
export function BrandCard() {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  const [key] = useState(() => crypto.randomUUID());
  return (
    <Card title={t('privacy.brand')}>
      <Form method="post" className="flex flex-col items-start gap-4">
        <p className="text-muted">{t('privacy.brandLead')}</p>
        <input type="hidden" name="way" value="export-brand" />
        <input type="hidden" name="key" value={key} suppressHydrationWarning />
        <Button type="submit" look="primary" disabled={busy}>
          {t('privacy.exportBrand')}
        </Button>
      </Form>
    </Card>
  );
}
