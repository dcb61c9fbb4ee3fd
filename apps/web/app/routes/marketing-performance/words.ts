import { useTranslation } from 'react-i18next';
import type { Words } from '../../i18n/en/index.ts';

export const CHANNELS = [
  ...['EMAIL', 'SMS', 'SOCIAL', 'SEARCH', 'DISPLAY', 'INFLUENCER', 'AFFILIATE', 'PRINT', 'EVENT', 'STAND', 'OTHER'],
] as const;

/** A channel in this language; as it is where this release knows no word for it. */
export function useChannelWord(): (channel: string) => string {
  const { t } = useTranslation();
  return (channel) =>
    t(`performance.channel.${channel as keyof Words['performance']['channel']}`, { defaultValue: channel });
}
