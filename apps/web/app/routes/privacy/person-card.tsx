import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { PersonPicker, type PickedPerson } from '../../components/person-picker.tsx';
import { useViewer } from '../../lib/use-viewer.ts';
import { EraseDialog } from './erase-dialog.tsx';

/** Export and erasure of one person. */
export function PersonCard() {
  const { t } = useTranslation();
  const may = useViewer().can('platform.user.read');
  const busy = useNavigation().state !== 'idle';
  const [key] = useState(() => crypto.randomUUID());
  const [person, setPerson] = useState<PickedPerson>();
  const [asking, setAsking] = useState(false);
  return (
    <Card title={t('privacy.person')}>
      <Form method="post" className="flex flex-col gap-4">
        <p className="text-muted">{t('privacy.personLead')}</p>
        <input type="hidden" name="way" value="export-person" />
        <input type="hidden" name="key" value={key} suppressHydrationWarning />
        {may ? (
          <PersonPicker label={t('privacy.who')} name="userId" person={person} onPick={setPerson} />
        ) : (
          <p>{t('privacy.peopleHidden')}</p>
        )}
        <div className="flex flex-wrap gap-2">
          <Button type="submit" disabled={busy || person === undefined}>
            {t('privacy.exportPerson')}
          </Button>
          <Button look="danger" disabled={busy || person === undefined} onClick={() => setAsking(true)}>
            {t('privacy.erase')}
          </Button>
        </div>
      </Form>
      {person !== undefined && <EraseDialog person={person} open={asking} onClose={() => setAsking(false)} />}
    </Card>
  );
}
