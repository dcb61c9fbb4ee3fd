import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { Button } from '../../components/button.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { TextField } from '../../components/text-field.tsx';
import type { CampaignPartsFragment, CampaignReadersQuery } from '../../graphql/generated/types.ts';
import { UnsavedGuard } from '../../components/unsaved-guard.tsx';
import { VersionField } from '../../components/version-field.tsx';
import { useViewer } from '../../lib/use-viewer.ts';
import { ArmEditor } from './arm-editor.tsx';

export type Arm = CampaignPartsFragment['arms'][number];

type Readers = NonNullable<CampaignReadersQuery['segment']>['members']['nodes'];

const FIELDS =
  '{{givenName|…}}, {{familyName|…}}, {{companyName|…}}, {{senderName}}, {{custom.…|…}}, {{unsubscribeUrl}}';

const MOST = 6;

const KEYS = 'abcdefghijklmnopqrstuvwxyz';

function another(arms: readonly Arm[]): Arm {
  const key = [...KEYS].find((one) => arms.every((arm) => arm.key !== one)) ?? `x${arms.length}`;
  const weight = Math.max(0, 100 - arms.reduce((sum, arm) => sum + arm.weight, 0));
  return { key, name: key.toUpperCase(), weight, control: false, subject: '', preheader: null, html: null, text: '' };
}

interface Props {
  readonly campaign: CampaignPartsFragment;
  readonly readers: Readers;
  readonly editable: boolean;
}

/** The variants side by side, each with what a reader would see. */
export function ContentEditor({ campaign, readers, editable }: Props) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  const [kept] = useState<readonly Arm[]>(campaign.arms.length > 0 ? campaign.arms : [another([])]);
  const [arms, setArms] = useState(kept);
  const [personId, setPerson] = useState('');
  const { user, can } = useViewer();
  const [testTo, setTestTo] = useState(user.email);
  const to = can('crm.mail.send') ? testTo : undefined;
  const change = (at: number, patch: Partial<Arm>): void =>
    setArms(arms.map((arm, index) => (index === at ? { ...arm, ...patch } : arm)));
  return (
    <Form method="post" className="flex flex-col gap-4">
      <UnsavedGuard dirty={editable && JSON.stringify(arms) !== JSON.stringify(kept)} />
      <input type="hidden" name="intent" value="content" />
      <VersionField of={campaign} />
      <input type="hidden" name="arms" value={JSON.stringify(arms.map(sentArm))} />
      <PreviewBar readers={readers} personId={personId} onPerson={setPerson} testTo={to} onTestTo={setTestTo} />
      <div className="grid items-start gap-4 lg:grid-cols-2">
        {arms.map((arm, at) => (
          <ArmEditor
            key={arm.key}
            arm={arm}
            code={campaign.code}
            personId={personId}
            editable={editable}
            testTo={to}
            onChange={(patch) => change(at, patch)}
            onRemove={arms.length > 1 ? () => setArms(arms.filter((_arm, index) => index !== at)) : undefined}
          />
        ))}
      </div>
      {editable && (
        <div className="flex flex-wrap gap-2">
          <Button type="submit" look="primary" disabled={busy}>
            {t('campaigns.save')}
          </Button>
          {arms.length < MOST && (
            <Button onClick={() => setArms([...arms, another(arms)])}>
              <Plus size={16} aria-hidden />
              {t('campaigns.addVariant')}
            </Button>
          )}
        </div>
      )}
    </Form>
  );
}

interface PreviewBarProps {
  readonly readers: Readers;
  readonly personId: string;
  readonly onPerson: (personId: string) => void;
  /** Undefined for whoever may not send. */
  readonly testTo: string | undefined;
  readonly onTestTo: (address: string) => void;
}

/** Whom the previews are for, and where a test goes. */
function PreviewBar({ readers, personId, onPerson, testTo, onTestTo }: PreviewBarProps) {
  const { t } = useTranslation();
  return (
    <div className="flex flex-wrap items-end justify-between gap-3">
      <SelectField
        label={t('campaigns.previewAs')}
        value={personId}
        onChange={(event) => onPerson(event.target.value)}
        options={[
          ['', t('campaigns.nobodyInParticular')],
          ...readers.map((one) => [one.personId, one.person?.label ?? one.personId] as const),
        ]}
      />
      {testTo !== undefined && (
        <TextField
          label={t('campaigns.testTo')}
          type="email"
          maxLength={254}
          value={testTo}
          onChange={(event) => onTestTo(event.target.value)}
        />
      )}
      <p className="max-w-prose text-meta text-muted">{t('campaigns.fieldsHint', { fields: FIELDS })}</p>
    </div>
  );
}

const sentArm = ({ key, name, weight, control, subject, preheader, html, text }: Arm) =>
  control
    ? { key, name, weight, control, subject: '', text: '' }
    : { key, name, weight, control, subject, preheader, html, text };
