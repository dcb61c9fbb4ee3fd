import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { Button } from '../../components/button.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { TextField } from '../../components/text-field.tsx';
import { VersionField } from '../../components/version-field.tsx';
import type { WatchedCompetitorsQuery } from '../../graphql/generated/types.ts';
import type { Problem } from '../../lib/problem.ts';

interface Props {
  readonly policy: WatchedCompetitorsQuery['competitorPolicy'];
  readonly problem: Problem | undefined;
  readonly onClose: () => void;
}

/** When captured prices count, and when they raise alerts. */
export function PolicyPanel({ policy, problem, onClose }: Props) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  return (
    <SidePanel title={t('competitors.policy')} onClose={onClose}>
      <Form method="post" className="flex flex-col gap-4">
        {problem !== undefined && <ProblemNotice problem={problem} />}
        <input type="hidden" name="intent" value="policy" />
        <VersionField of={policy} />
        <TextField
          label={t('competitors.maxAge')}
          hint={t('competitors.maxAgeHint')}
          name="maxAgeHours"
          inputMode="numeric"
          defaultValue={policy.maxAgeHours}
          required
        />
        <TextField
          label={t('competitors.below')}
          name="below"
          inputMode="decimal"
          defaultValue={policy.alertBelowPercent}
          required
        />
        <TextField
          label={t('competitors.above')}
          name="above"
          inputMode="decimal"
          defaultValue={policy.alertAbovePercent}
          required
        />
        <p className="text-meta text-muted">{t(policy.pagesRead ? 'competitors.pagesOn' : 'competitors.pagesOff')}</p>
        <div className="flex gap-2 pt-2">
          <Button type="submit" look="primary" disabled={busy}>
            {t('ui.save')}
          </Button>
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
        </div>
      </Form>
    </SidePanel>
  );
}
