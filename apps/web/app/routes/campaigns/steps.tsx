import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { Button } from '../../components/button.tsx';
import { ReasonDialog } from '../../components/reason-dialog.tsx';
import { VersionField } from '../../components/version-field.tsx';
import type { CampaignPartsFragment } from '../../graphql/generated/types.ts';
import { useViewer } from '../../lib/use-viewer.ts';

type Asked = 'REJECT' | 'CANCEL';

/** What can be done with a campaign now, by whom it may be done. */
export function Steps({ campaign }: { readonly campaign: CampaignPartsFragment }) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const busy = useNavigation().state !== 'idle';
  const [asked, setAsked] = useState<Asked | null>(null);
  const may = (action: CampaignPartsFragment['actions'][number], permission: string): boolean =>
    campaign.actions.includes(action) && viewer.can(permission);
  const decides = may('APPROVE', 'crm.campaign.approve') && campaign.submittedBy?.id !== viewer.user.id;
  const step = (intent: 'SUBMIT' | 'APPROVE' | 'LAUNCH' | 'LAUNCH_NOW' | 'PAUSE' | 'RESUME', primary = true) => (
    <Button type="submit" name="intent" value={intent} look={primary ? 'primary' : 'secondary'} disabled={busy}>
      {t(`campaigns.step.${intent}`)}
    </Button>
  );
  const ask = (what: Asked) => (
    <Button look="danger" onClick={() => setAsked(what)}>
      {t(`campaigns.step.${what}`)}
    </Button>
  );
  const later = campaign.startsAt != null;
  return (
    <>
      <Form method="post" className="flex flex-wrap gap-2">
        <VersionField of={campaign} follows={campaign.status === 'RUNNING'} />
        {may('SUBMIT', 'crm.campaign.create') && step('SUBMIT')}
        {decides && step('APPROVE')}
        {decides && ask('REJECT')}
        {may('SCHEDULE', 'crm.campaign.send') && step('LAUNCH')}
        {later && may('LAUNCH', 'crm.campaign.send') && step('LAUNCH_NOW', false)}
        {may('PAUSE', 'crm.campaign.send') && step('PAUSE', false)}
        {may('RESUME', 'crm.campaign.send') && step('RESUME')}
        {may('CANCEL', 'crm.campaign.send') && ask('CANCEL')}
      </Form>
      {asked !== null && (
        <ReasonDialog
          title={t(`campaigns.step.${asked}`)}
          text={t(asked === 'REJECT' ? 'campaigns.rejectText' : 'campaigns.cancelText')}
          submit={t(`campaigns.step.${asked}`)}
          danger
          fields={{ intent: asked, version: campaign.version, versionOf: campaign.id }}
          open
          onClose={() => setAsked(null)}
        />
      )}
    </>
  );
}
