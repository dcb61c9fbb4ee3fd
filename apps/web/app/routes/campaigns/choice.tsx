import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { VersionField } from '../../components/version-field.tsx';
import { useViewer } from '../../lib/use-viewer.ts';
import type { ResultsProps } from './results.tsx';

/** The better variant, chosen or to be chosen. */
export function Choice({ campaign, outcome }: ResultsProps) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  const may = useViewer().can('crm.campaign.send') && campaign.actions.includes('CHOOSE');
  if (campaign.winner) return <Notice tone="info" title={t('campaigns.better', { name: campaign.winner.name })} />;
  if (!may || campaign.testShare >= 100) return null;
  return (
    <Form method="post" className="flex flex-wrap gap-2">
      <input type="hidden" name="intent" value="CHOOSE" />
      <VersionField of={campaign} />
      {outcome.arms
        .filter(({ arm }) => !arm.control)
        .map(({ arm }) => (
          <Button key={arm.key} type="submit" name="arm" value={arm.key} disabled={busy}>
            {t('campaigns.sendThis', { name: arm.name })}
          </Button>
        ))}
    </Form>
  );
}
