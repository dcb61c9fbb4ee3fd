import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { Button } from '../../components/button.tsx';
import { ReasonDialog } from '../../components/reason-dialog.tsx';
import { VersionField } from '../../components/version-field.tsx';
import type { Item } from './item-panel.tsx';
import { PublishForm } from './publish-form.tsx';
import { steps } from './words.ts';

export function ItemActions({ item }: { readonly item: Item }) {
  const { t } = useTranslation();
  const [refusing, setRefusing] = useState(false);
  const busy = useNavigation().state !== 'idle';
  const can = (action: Item['actions'][number]): boolean => item.actions.includes(action);
  const hidden = { id: item.id, version: item.version };
  const open = steps.filter((step) => can(step));
  return (
    <div className="flex flex-col gap-3">
      <Form method="post" className="flex flex-wrap gap-2">
        <input type="hidden" name="id" value={hidden.id} />
        <VersionField of={item} />
        {can('APPROVE') && (
          <Button type="submit" name="intent" value="approve" look="primary" disabled={busy}>
            {t('content.approve')}
          </Button>
        )}
        {can('REJECT') && (
          <Button look="danger" onClick={() => setRefusing(true)}>
            {t('content.refuse')}
          </Button>
        )}
        {can('SCHEDULE') && item.plannedLocal && (
          <Button type="submit" name="intent" value="schedule" look="primary" disabled={busy}>
            {t('content.schedule')}
          </Button>
        )}
        {can('UNSCHEDULE') && (
          <Button type="submit" name="intent" value="unschedule" disabled={busy}>
            {t('content.unschedule')}
          </Button>
        )}
        {open.map((step) => (
          <Button
            key={step}
            type="submit"
            name="intent"
            value={step}
            look={step === 'SUBMIT' ? 'primary' : 'secondary'}
            disabled={busy}
          >
            {t(`content.step.${step}`)}
          </Button>
        ))}
      </Form>
      {can('PUBLISH') && <PublishForm id={hidden.id} busy={busy} />}
      <ReasonDialog
        title={t('content.refuse')}
        text={t('content.refuseText')}
        submit={t('content.refuse')}
        danger
        fields={{ ...hidden, intent: 'refuse' }}
        open={refusing}
        onClose={() => setRefusing(false)}
      />
    </div>
  );
}
