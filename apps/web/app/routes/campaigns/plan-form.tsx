import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { AreaField, TextField } from '../../components/text-field.tsx';
import { VersionField } from '../../components/version-field.tsx';
import type { CampaignPartsFragment, CampaignSegmentsQuery } from '../../graphql/generated/types.ts';
import { PlanAudience } from './plan-audience.tsx';
import { PlanChannels } from './plan-channels.tsx';
import { PlanFigures } from './plan-figures.tsx';

export interface PlanFormProps {
  readonly campaign: CampaignPartsFragment | null;
  readonly segments: NonNullable<CampaignSegmentsQuery['segments']>;
  readonly formKey: string;
  readonly editable: boolean;
}

/** The plan of a campaign with its audience. */
export function PlanForm({ campaign, segments, formKey, editable }: PlanFormProps) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  return (
    <Form method="post" className="flex min-w-0 flex-col gap-4">
      <input type="hidden" name="intent" value="plan" />
      <input type="hidden" name="key" value={formKey} />
      <VersionField of={campaign} />
      <fieldset disabled={!editable} className="flex min-w-0 flex-col gap-4">
        <legend className="sr-only">{t('campaigns.plan')}</legend>
        <Card title={t('campaigns.plan')}>
          <Plan campaign={campaign} />
        </Card>
        <Card title={t('campaigns.audience')}>
          <PlanAudience campaign={campaign} segments={segments} />
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

function Plan({ campaign }: Pick<PlanFormProps, 'campaign'>) {
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
      <PlanChannels campaign={campaign} />
      <PlanFigures campaign={campaign} />
    </div>
  );
}
