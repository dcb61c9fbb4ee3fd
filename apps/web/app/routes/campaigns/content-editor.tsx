import { Plus, X } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { AreaField, TextField } from '../../components/text-field.tsx';
import type { CampaignPartsFragment, CampaignReadersQuery } from '../../graphql/generated/types.ts';
import { MessagePreview } from './message-preview.tsx';

type Arm = CampaignPartsFragment['arms'][number];
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
  const [arms, setArms] = useState<readonly Arm[]>(campaign.arms.length > 0 ? campaign.arms : [another([])]);
  const [personId, setPerson] = useState('');
  const change = (at: number, patch: Partial<Arm>): void =>
    setArms(arms.map((arm, index) => (index === at ? { ...arm, ...patch } : arm)));
  return (
    <Form method="post" className="flex flex-col gap-4">
      <input type="hidden" name="intent" value="content" />
      <input type="hidden" name="version" value={campaign.version} />
      <input type="hidden" name="arms" value={JSON.stringify(arms.map(sentArm))} />
      <div className="flex flex-wrap items-end justify-between gap-3">
        <SelectField
          label={t('campaigns.previewAs')}
          value={personId}
          onChange={(event) => setPerson(event.target.value)}
          options={[
            ['', t('campaigns.nobodyInParticular')],
            ...readers.map((one) => [one.personId, one.person?.label ?? one.personId] as const),
          ]}
        />
        <p className="max-w-prose text-meta text-muted">{t('campaigns.fieldsHint', { fields: FIELDS })}</p>
      </div>
      <div className="grid items-start gap-4 lg:grid-cols-2">
        {arms.map((arm, at) => (
          <ArmEditor
            key={arm.key}
            arm={arm}
            code={campaign.code}
            personId={personId}
            editable={editable}
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

const sentArm = ({ key, name, weight, control, subject, preheader, html, text }: Arm) =>
  control
    ? { key, name, weight, control, subject: '', text: '' }
    : { key, name, weight, control, subject, preheader, html, text };

interface ArmProps {
  readonly arm: Arm;
  readonly code: string;
  readonly personId: string;
  readonly editable: boolean;
  readonly onChange: (patch: Partial<Arm>) => void;
  readonly onRemove: (() => void) | undefined;
}

function ArmEditor({ arm, code, personId, editable, onChange, onRemove }: ArmProps) {
  const { t } = useTranslation();
  const id = useId();
  const key = arm.key.toUpperCase();
  return (
    <Card
      title={t('campaigns.variant', { key })}
      aside={
        editable &&
        onRemove && (
          <Button look="quiet" icon aria-label={t('campaigns.removeVariant', { key })} onClick={onRemove}>
            <X size={16} aria-hidden />
          </Button>
        )
      }
    >
      <div role="group" aria-labelledby={id} className="flex flex-col gap-4">
        <span id={id} className="sr-only">
          {t('campaigns.variant', { key })}
        </span>
        <fieldset disabled={!editable} className="flex flex-col gap-3">
          <div className="grid grid-cols-[1fr_96px] gap-3">
            <TextField
              label={t('campaigns.variantName')}
              required
              maxLength={80}
              value={arm.name}
              onChange={(event) => onChange({ name: event.target.value })}
            />
            <TextField
              label={t('campaigns.share')}
              type="number"
              min={0}
              max={100}
              value={arm.weight}
              onChange={(event) => onChange({ weight: Math.trunc(event.target.valueAsNumber) || 0 })}
            />
          </div>
          <label className="flex items-center gap-2">
            <input
              type="checkbox"
              checked={arm.control}
              onChange={(event) => onChange({ control: event.target.checked })}
              className="size-4 accent-(--accent)"
            />
            {t('campaigns.control')}
          </label>
          {!arm.control && <Message arm={arm} onChange={onChange} />}
        </fieldset>
        {!arm.control && <MessagePreview arm={arm} code={code} personId={personId} />}
      </div>
    </Card>
  );
}

function Message({ arm, onChange }: Pick<ArmProps, 'arm' | 'onChange'>) {
  const { t } = useTranslation();
  return (
    <>
      <TextField
        label={t('campaigns.subject')}
        maxLength={250}
        value={arm.subject}
        onChange={(event) => onChange({ subject: event.target.value })}
      />
      <TextField
        label={t('campaigns.preheader')}
        maxLength={250}
        value={arm.preheader ?? ''}
        onChange={(event) => onChange({ preheader: event.target.value || null })}
      />
      <AreaField
        label={t('campaigns.text')}
        rows={6}
        maxLength={100_000}
        value={arm.text}
        onChange={(event) => onChange({ text: event.target.value })}
      />
      <AreaField
        label={t('campaigns.html')}
        rows={8}
        maxLength={200_000}
        spellCheck={false}
        className="font-mono text-meta"
        value={arm.html ?? ''}
        onChange={(event) => onChange({ html: event.target.value || null })}
      />
    </>
  );
}
