import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { Button } from '../../components/button.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { AreaField, TextField } from '../../components/text-field.tsx';
import { VersionField } from '../../components/version-field.tsx';
import type { Plan } from './calendar.tsx';
import { ItemChannel } from './item-channel.tsx';
import { ItemMedia } from './item-media.tsx';
import { ItemOwner } from './item-owner.tsx';
import type { Item } from './item-panel.tsx';

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
  const busy = useNavigation().state !== 'idle';
  const approved = item?.status === 'APPROVED' || item?.status === 'SCHEDULED' || item?.status === 'IN_REVIEW';
  const planned = item?.plannedLocal ?? (day && `${day}T09:00`) ?? '';
  const shown = item?.plan && !plans.some(({ id }) => id === item.plan?.id) ? [item.plan, ...plans] : plans;
  return (
    <Form method="post">
      <fieldset disabled={!editable} className="flex min-w-0 flex-col gap-4">
        <input type="hidden" name="id" value={item?.id ?? ''} />
        <VersionField of={item} />
        <input type="hidden" name="key" value={formKey} />
        <TextField label={t('content.title')} name="title" required maxLength={200} defaultValue={item?.title} />
        <SelectField
          label={t('content.plan')}
          name="planId"
          defaultValue={item?.plan?.id}
          options={shown.map(({ id, name }) => [id, name] as const)}
        />
        <ItemChannel item={item} />
        <TextField
          label={t('content.planned')}
          hint={t('content.plannedHint')}
          name="plannedLocal"
          type="datetime-local"
          defaultValue={planned}
        />
        <ItemOwner item={item} />
        <AreaField label={t('content.brief')} name="brief" maxLength={5000} rows={2} defaultValue={item?.brief ?? ''} />
        <AreaField label={t('content.body')} name="body" maxLength={20_000} rows={6} defaultValue={item?.body ?? ''} />
        <ItemMedia item={item} />
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
