import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useEnumWord } from '../../components/badge.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { TextField } from '../../components/text-field.tsx';
import type { CampaignMetric } from '../../graphql/generated/types.ts';
import { Tick } from '../competitors/tick.tsx';
import type { PlanFormProps } from './plan-form.tsx';
import { Reach } from './reach.tsx';

const metrics = ['OPENED', 'CLICKED', 'ORDERED'] as const satisfies readonly CampaignMetric[];

export function PlanAudience({ campaign, segments }: Pick<PlanFormProps, 'campaign' | 'segments'>) {
  const { t } = useTranslation();
  const word = useEnumWord();
  const [segmentId, setSegment] = useState(campaign?.segmentId ?? '');
  const [purpose, setPurpose] = useState(campaign?.purpose ?? 'newsletter');
  const offered = segments.filter(({ archived, id }) => !archived || id === segmentId);
  return (
    <div className="flex flex-col gap-4">
      <div className="grid gap-3 sm:grid-cols-2">
        <SelectField
          label={t('campaigns.segment')}
          name="segmentId"
          value={segmentId}
          onChange={(event) => setSegment(event.target.value)}
          options={[
            ['', t('campaigns.noSegment')],
            ...offered.map(({ id, name, memberCount }) => [id, `${name} (${memberCount})`] as const),
          ]}
        />
        <TextField
          label={t('campaigns.purpose')}
          hint={t('campaigns.purposeHint')}
          name="purpose"
          maxLength={60}
          value={purpose}
          onChange={(event) => setPurpose(event.target.value)}
        />
      </div>
      <Reach segmentId={segmentId} purpose={purpose} />
      <Tick name="keepAdding" label={t('campaigns.keepAdding')} checked={campaign?.keepAdding ?? false} />
      <div className="grid gap-3 sm:grid-cols-3">
        <TextField
          label={t('campaigns.testShare')}
          hint={t('campaigns.testShareHint')}
          name="testShare"
          inputMode="numeric"
          defaultValue={campaign?.testShare ?? 100}
        />
        <SelectField
          label={t('campaigns.winnerMetric')}
          name="winnerMetric"
          defaultValue={campaign?.winnerMetric ?? ''}
          options={[
            ['', t('campaigns.byHand')],
            ...metrics.map((metric) => [metric, word('campaignMetric', metric)] as const),
          ]}
        />
        <TextField
          label={t('campaigns.winnerAfterHours')}
          name="winnerAfterHours"
          inputMode="numeric"
          defaultValue={campaign?.winnerAfterHours ?? ''}
        />
      </div>
    </div>
  );
}
