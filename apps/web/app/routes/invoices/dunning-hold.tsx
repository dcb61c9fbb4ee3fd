import { useTranslation } from 'react-i18next';
import { Form } from 'react-router';
import { Button } from '../../components/button.tsx';
import { NOTHING } from '../../components/printed.tsx';
import { useViewer } from '../../lib/use-viewer.ts';
import type { Asked, Candidate } from './dunning.tsx';

export function Hold({ row, onAsk }: { readonly row: Candidate; readonly onAsk: (asked: Asked) => void }) {
  const { t } = useTranslation();
  if (!useViewer().can('finance.payment.write')) return NOTHING;
  if (row.left === 'HELD')
    return (
      <Form method="post">
        <input type="hidden" name="id" value={row.invoiceId} />
        <Button type="submit" name="intent" value="hold">
          {t('billing.letGo')}
        </Button>
      </Form>
    );
  return <Button onClick={() => onAsk({ intent: 'hold', id: row.invoiceId, version: '' })}>{t('billing.hold')}</Button>;
}
