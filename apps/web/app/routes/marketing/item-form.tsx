import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { useEnumWord } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import { PersonPicker, type PickedPerson } from '../../components/person-picker.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { AreaField, TextField } from '../../components/text-field.tsx';
import { useViewer } from '../../lib/use-viewer.ts';
import type { Plan } from './calendar.tsx';
import type { Item } from './item-panel.tsx';
import { channels, kinds } from './words.ts';

interface Props {
  readonly item: Item | null;
  /** The day that a new one is for. */
  readonly day: string | null;
  readonly plans: readonly Plan[];
  readonly formKey: string;
  readonly editable: boolean;
}

/** What an item says, to be written where that is possible. */
export function ItemForm({ item, day, plans, formKey, editable }: Props) {
  const { t } = useTranslation();
  const word = useEnumWord();
  const busy = useNavigation().state !== 'idle';
  const approved = item?.status === 'APPROVED' || item?.status === 'SCHEDULED' || item?.status === 'IN_REVIEW';
  const planned = item?.plannedLocal ?? (day && `${day}T09:00`) ?? '';
  const shown = item?.plan && !plans.some(({ id }) => id === item.plan?.id) ? [item.plan, ...plans] : plans;
  return (
    <Form method="post">
      <fieldset disabled={!editable} className="flex min-w-0 flex-col gap-4">
        <input type="hidden" name="id" value={item?.id ?? ''} />
        <input type="hidden" name="version" value={item?.version ?? ''} />
        <input type="hidden" name="key" value={formKey} />
        <TextField label={t('content.title')} name="title" required maxLength={200} defaultValue={item?.title} />
        <SelectField
          label={t('content.plan')}
          name="planId"
          defaultValue={item?.plan?.id}
          options={shown.map(({ id, name }) => [id, name] as const)}
        />
        <div className="grid grid-cols-2 gap-2">
          <SelectField
            label={t('content.channel')}
            name="channel"
            defaultValue={item?.channel}
            options={channels.map((one) => [one, word('contentChannel', one)] as const)}
          />
          <SelectField
            label={t('content.kind')}
            name="kind"
            defaultValue={item?.kind}
            options={kinds.map((one) => [one, word('contentKind', one)] as const)}
          />
        </div>
        <TextField
          label={t('content.planned')}
          hint={t('content.plannedHint')}
          name="plannedLocal"
          type="datetime-local"
          defaultValue={planned}
        />
        <Owner item={item} />
        <AreaField label={t('content.brief')} name="brief" maxLength={5000} rows={2} defaultValue={item?.brief ?? ''} />
        <AreaField label={t('content.body')} name="body" maxLength={20_000} rows={6} defaultValue={item?.body ?? ''} />
        <Media item={item} />
        <TextField
          label={t('content.tags')}
          hint={t('content.tagsHint')}
          name="tags"
          maxLength={900}
          defaultValue={item?.tags.join(', ')}
        />
        {editable && approved && <p className="text-meta text-muted">{t('content.willReset')}</p>}
        {editable && (
          <div>
            <Button type="submit" name="intent" value="save" look={item ? 'secondary' : 'primary'} disabled={busy}>
              {t('content.save')}
            </Button>
          </div>
        )}
      </fieldset>
    </Form>
  );
}

function Owner({ item }: { readonly item: Item | null }) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const known = item?.owner ? { id: item.owner.id, name: item.owner.name ?? item.owner.id } : undefined;
  const [person, pick] = useState<PickedPerson | undefined>(known);
  if (!viewer.can('platform.user.read')) return null;
  return <PersonPicker label={t('content.owner')} name="ownerId" person={person} onPick={pick} />;
}

/** What is there, and room for one more. */
function Media({ item }: { readonly item: Item | null }) {
  const { t } = useTranslation();
  const options = (['IMAGE', 'VIDEO', 'DOCUMENT'] as const).map((one) => [one, t(`content.mediaKind.${one}`)] as const);
  const rows = [...(item?.media ?? []), { kind: 'IMAGE', url: '', fileId: null, alt: '' }];
  return (
    <fieldset className="flex min-w-0 flex-col gap-3">
      <legend className="pb-1 font-medium">{t('content.media')}</legend>
      {rows.map(({ kind, url, fileId, alt }, at) => (
        <div key={at} className="flex flex-col gap-2 rounded-control bg-sunken p-2">
          <TextField
            label={t('content.mediaUrl')}
            name="mediaUrl"
            maxLength={2000}
            defaultValue={url ?? (fileId ? `file:${fileId}` : '')}
          />
          <TextField label={t('content.mediaAlt')} name="mediaAlt" maxLength={500} defaultValue={alt ?? ''} />
          <SelectField label={t('content.kind')} name="mediaKind" defaultValue={kind} options={options} />
        </div>
      ))}
    </fieldset>
  );
}
