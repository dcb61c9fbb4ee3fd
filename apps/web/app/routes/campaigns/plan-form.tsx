import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { AreaField, TextField } from '../../components/text-field.tsx';
import { useEnumWord } from '../../components/badge.tsx';
import type {
  CampaignChannel,
  CampaignGoalKind,
  CampaignMetric,
  CampaignPartsFragment,
  CampaignSegmentsQuery,
} from '../../graphql/generated/types.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { Tick } from '../competitors/tick.tsx';
import { Reach } from './reach.tsx';

const channels = [
  ...(['EMAIL', 'SMS', 'SOCIAL', 'SEARCH', 'DISPLAY', 'INFLUENCER', 'AFFILIATE', 'PRINT', 'EVENT'] as const),
  ...(['STAND', 'OTHER'] as const),
] satisfies readonly CampaignChannel[];
const goals = ['REVENUE', 'ORDERS', 'LEADS', 'REACH'] as const satisfies readonly CampaignGoalKind[];
const metrics = ['OPENED', 'CLICKED', 'ORDERED'] as const satisfies readonly CampaignMetric[];
/** As the browser's field has it, in UTC. */
const minute = (iso: string | null | undefined): string => iso?.slice(0, 16) ?? '';

interface Props {
  readonly campaign: CampaignPartsFragment | null;
  readonly segments: NonNullable<CampaignSegmentsQuery['segments']>;
  readonly formKey: string;
  readonly editable: boolean;
}

/** The plan of a campaign with its audience. */
export function PlanForm({ campaign, segments, formKey, editable }: Props) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  return (
    <Form method="post" className="flex min-w-0 flex-col gap-4">
      <input type="hidden" name="intent" value="plan" />
      <input type="hidden" name="key" value={formKey} />
      <input type="hidden" name="version" value={campaign?.version ?? 0} />
      <fieldset disabled={!editable} className="flex min-w-0 flex-col gap-4">
        <legend className="sr-only">{t('campaigns.plan')}</legend>
        <Card title={t('campaigns.plan')}>
          <Plan campaign={campaign} />
        </Card>
        <Card title={t('campaigns.audience')}>
          <Audience campaign={campaign} segments={segments} />
        </Card>
        {editable && (
          <Button type="submit" look="primary" disabled={busy} className="self-start">
            {t('campaigns.save')}
          </Button>
        )}
      </fieldset>
    </Form>
  );
}

function Plan({ campaign }: Pick<Props, 'campaign'>) {
  const { t } = useTranslation();
  return (
    <div className="flex flex-col gap-4">
      <div className="grid gap-3 sm:grid-cols-2">
        <TextField label={t('campaigns.name')} name="name" required maxLength={120} defaultValue={campaign?.name} />
        <TextField
          label={t('campaigns.code')}
          hint={t('campaigns.codeHint')}
          name="code"
          required
          maxLength={60}
          pattern="[A-Za-z0-9][A-Za-z0-9._\-]*"
          defaultValue={campaign?.code}
        />
      </div>
      <AreaField
        label={t('campaigns.description')}
        name="description"
        maxLength={2000}
        defaultValue={campaign?.description ?? ''}
      />
      <Channels campaign={campaign} />
      <Figures campaign={campaign} />
    </div>
  );
}

function Channels({ campaign }: Pick<Props, 'campaign'>) {
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

/** When, for how much, what for. */
function Figures({ campaign }: Pick<Props, 'campaign'>) {
  const { t } = useTranslation();
  const word = useEnumWord();
  const { brand } = useViewer();
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      <TextField
        label={t('campaigns.startsAt')}
        hint={t('campaigns.startsAtHint')}
        name="startsAt"
        type="datetime-local"
        defaultValue={minute(campaign?.startsAt)}
      />
      <TextField
        label={t('campaigns.endsAt')}
        name="endsAt"
        type="datetime-local"
        defaultValue={minute(campaign?.endsAt)}
      />
      <TextField
        label={t('campaigns.budget')}
        name="budget"
        inputMode="decimal"
        defaultValue={campaign?.budget.decimal ?? '0.00'}
      />
      <TextField
        label={t('campaigns.currency')}
        name="currency"
        maxLength={3}
        required
        defaultValue={campaign?.budget.currency ?? brand?.defaultCurrency ?? 'EUR'}
      />
      <SelectField
        label={t('campaigns.goal')}
        name="goal"
        defaultValue={campaign?.goal?.kind ?? ''}
        options={[['', t('campaigns.noGoal')], ...goals.map((kind) => [kind, word('campaignGoal', kind)] as const)]}
      />
      <TextField
        label={t('campaigns.target')}
        name="target"
        inputMode="decimal"
        defaultValue={campaign?.goal?.target ?? ''}
      />
    </div>
  );
}

function Audience({ campaign, segments }: Pick<Props, 'campaign' | 'segments'>) {
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
