import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { EraseDialog } from './erase-dialog.tsx';

export interface Person {
  readonly id: string;
  readonly name: string;
}

/** Export and erasure of one person. */
export function PersonCard({ people }: { readonly people: readonly Person[] }) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  const [key] = useState(() => crypto.randomUUID());
  const [chosen, setChosen] = useState('');
  const [asking, setAsking] = useState(false);
  const person = people.find(({ id }) => id === chosen);
  return (
    <Card title={t('privacy.person')}>
      <Form method="post" className="flex flex-col gap-4">
        <p className="text-muted">{t('privacy.personLead')}</p>
        <input type="hidden" name="way" value="export-person" />
        <input type="hidden" name="key" value={key} suppressHydrationWarning />
        <SelectField
          label={t('privacy.who')}
          name="userId"
          value={chosen}
          onChange={(event) => setChosen(event.currentTarget.value)}
          options={[['', t('privacy.choose')], ...people.map(({ id, name }) => [id, name] as const)]}
        />
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
