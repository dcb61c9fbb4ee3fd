import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { Button } from '../../components/button.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { TextField } from '../../components/text-field.tsx';
import type { Problem } from '../../lib/problem.ts';

export function DraftPanel({
  problem,
  onClose,
}: {
  readonly problem: Problem | undefined;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const [key] = useState(() => crypto.randomUUID());
  const busy = useNavigation().state !== 'idle';
  return (
    <SidePanel title={t('payouts.draft')} onClose={onClose}>
      <Form method="post" className="flex flex-col gap-4">
        {problem !== undefined && <ProblemNotice problem={problem} />}
        <input type="hidden" name="key" value={key} suppressHydrationWarning />
        <p className="text-muted">{t('payouts.draftLead')}</p>
        <TextField label={t('payouts.executionOn')} name="executionOn" type="date" hint={t('payouts.executionHint')} />
        <TextField label={t('payouts.dueUntil')} name="dueUntil" type="date" />
        <TextField
          label={t('payouts.minimum')}
          name="minimum"
          inputMode="decimal"
          autoComplete="off"
          hint={t('payouts.minimumHint')}
        />
        <div className="flex flex-wrap gap-2 pt-2">
          <Button type="submit" look="primary" disabled={busy}>
            {t('payouts.draftSubmit')}
          </Button>
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
        </div>
      </Form>
    </SidePanel>
  );
}
