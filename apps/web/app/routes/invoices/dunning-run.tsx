import { BellRing } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { Button } from '../../components/button.tsx';
import { useViewer } from '../../lib/use-viewer.ts';
import { Tick } from '../competitors/tick.tsx';
import type { Candidate } from './dunning.tsx';

export function DunningRun({ due, token }: { readonly due: readonly Candidate[]; readonly token: string }) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  if (due.length === 0 || !useViewer().can('finance.payment.write')) return null;
  return (
    <Form method="post" className="flex flex-wrap items-center gap-4">
      <input type="hidden" name="key" value={token} />
      {due.map(({ invoiceId }) => (
        <input key={invoiceId} type="hidden" name="invoice" value={invoiceId} />
      ))}
      <Tick name="sendLetters" label={t('billing.sendLetters')} checked={false} />
      <Button type="submit" look="primary" name="intent" value="run" disabled={busy}>
        <BellRing size={16} aria-hidden />
        {t('billing.run', { count: due.length })}
      </Button>
    </Form>
  );
}
