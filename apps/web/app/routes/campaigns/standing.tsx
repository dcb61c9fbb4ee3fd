import { useTranslation } from 'react-i18next';
import { Card } from '../../components/card.tsx';
import { FactList, type Fact } from '../../components/fact-list.tsx';
import { When } from '../../components/printed.tsx';
import type { CampaignPartsFragment } from '../../graphql/generated/types.ts';

/** What stands against approval, and who did what so far. */
export function Standing({ campaign }: { readonly campaign: CampaignPartsFragment }) {
  const { t } = useTranslation();
  const planned = campaign.status === 'DRAFT' || campaign.status === 'IN_REVIEW';
  const who = (actor: CampaignPartsFragment['author'] | null | undefined) => actor && (actor.name ?? actor.kind);
  const said: readonly (Fact | false)[] = [
    [t('campaigns.author'), who(campaign.author)],
    campaign.submittedBy != null && [t('campaigns.submittedBy'), who(campaign.submittedBy)],
    campaign.decidedBy != null && [t('campaigns.decidedBy'), who(campaign.decidedBy)],
    !!campaign.decisionNote && [t('campaigns.note'), campaign.decisionNote],
    campaign.launchedAt != null && [t('campaigns.started'), <When key="start" at={campaign.launchedAt} />],
    campaign.endedAt != null && [t('campaigns.ended'), <When key="end" at={campaign.endedAt} />],
  ];
  return (
    <div className="flex min-w-0 flex-col gap-4">
      {planned && <Findings findings={campaign.findings} />}
      <Card>
        <FactList facts={said.filter((fact) => fact !== false)} />
      </Card>
    </div>
  );
}

function Findings({ findings }: Pick<CampaignPartsFragment, 'findings'>) {
  const { t } = useTranslation();
  if (findings.length === 0)
    return (
      <Card>
        <p className="font-medium text-ok">{t('campaigns.ready')}</p>
      </Card>
    );
  return (
    <Card title={t('campaigns.findings')}>
      <ul className="flex list-disc flex-col gap-1 pl-4">
        {findings.map(({ code, message, arm }) => (
          <li key={`${code} ${arm ?? ''} ${message}`}>
            {arm && <span className="font-medium">{t('campaigns.variant', { key: arm.toUpperCase() })}: </span>}
            {t(`campaigns.finding.${code}` as 'campaigns.finding.CHANNEL_NONE', { defaultValue: message })}
            {(code === 'LINK_UNSAFE' || code === 'FIELD_UNKNOWN') && (
              <span className="block text-meta break-all text-muted">{message}</span>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
