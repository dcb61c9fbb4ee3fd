import { BellRing } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { useViewer } from '../../lib/use-viewer.ts';
import { Tick } from '../competitors/tick.tsx';
import type { Candidate } from './dunning.tsx';

/** Writes the letters and books their fees; asked before, since neither can be undone in one go. */
export function DunningRun({ due, token }: { readonly due: readonly Candidate[]; readonly token: string }) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  const may = useViewer().can('finance.payment.write');
  const [asks, setAsks] = useState(false);
  if (due.length === 0 || !may) return null;
  return (
    <>
      <Button look="primary" disabled={busy} onClick={() => setAsks(true)}>
        <BellRing size={16} aria-hidden />
        {t('billing.run', { count: due.length })}
      </Button>
      <Dialog title={t('billing.run', { count: due.length })} open={asks} onOpenChange={setAsks}>
        {() => (
          <Form method="post" onSubmit={() => setAsks(false)} className="flex flex-col gap-4">
            <input type="hidden" name="key" value={token} />
            {due.map(({ invoiceId }) => (
              <input key={invoiceId} type="hidden" name="invoice" value={invoiceId} />
            ))}
            <p className="text-muted">{t('billing.runText')}</p>
            <Tick name="sendLetters" label={t('billing.sendLetters')} checked={false} />
            <div className="flex justify-end gap-2">
              <Button onClick={() => setAsks(false)}>{t('ui.cancel')}</Button>
              <Button type="submit" look="primary" name="intent" value="run">
                {t('billing.runNow')}
              </Button>
            </div>
          </Form>
        )}
      </Dialog>
    </>
  );
}
