import { useTranslation } from 'react-i18next';
import { useEnumWord } from '../../components/badge.tsx';
import type { CampaignChannel } from '../../graphql/generated/types.ts';
import type { PlanFormProps } from './plan-form.tsx';

const channels = [
  ...(['EMAIL', 'SMS', 'SOCIAL', 'SEARCH', 'DISPLAY', 'INFLUENCER', 'AFFILIATE', 'PRINT', 'EVENT'] as const),
  ...(['STAND', 'OTHER'] as const),
] satisfies readonly CampaignChannel[];

export function PlanChannels({ campaign }: Pick<PlanFormProps, 'campaign'>) {
  const { t } = useTranslation();
  const word = useEnumWord();
  return (
    <div role="group" aria-label={t('campaigns.channels')} className="flex flex-col gap-2">
      <p className="font-medium">{t('campaigns.channels')}</p>
      <div className="flex flex-wrap gap-x-4 gap-y-2">
        {channels.map((channel) => (
          <label key={channel} className="flex items-center gap-2">
            <input
              type="checkbox"
              name="channel"
              value={channel}
              defaultChecked={campaign ? campaign.channels.includes(channel) : channel === 'EMAIL'}
              className="size-4 accent-(--accent)"
            />
            {word('campaignChannel', channel)}
          </label>
        ))}
      </div>
    </div>
  );
}
