import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFetcher } from 'react-router';
import { PersonPicker, type PickedPerson } from '../../components/person-picker.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useViewer } from '../../lib/use-viewer.ts';
import type { loader } from '../people/search.ts';

interface Props {
  readonly id: string | null;
  readonly disabled: boolean;
  readonly onChange: (id: string | null) => void;
}

/** Who gets a task of a journey; nobody in particular where nobody is chosen. Who may not see the brand's people leaves it as it is. */
export function TaskOwner({ id, disabled, onChange }: Props) {
  const { t } = useTranslation();
  const { can } = useViewer();
  const [picked, setPicked] = useState<PickedPerson>();
  const { load, data } = useFetcher<typeof loader>();
  const sees = can('platform.user.read');
  const unknown = id !== null && picked === undefined;
  useEffect(() => {
    if (sees && unknown) void load(`/people/search?id=${id}`);
  }, [sees, unknown, id, load]);
  if (!sees) return null;
  const loaded = data?.found.find((one) => one.id === id)?.label;
  const person = id === null ? undefined : (picked ?? { id, name: loaded ?? (data ? t('journeys.ownerGone') : '…') });
  const label = t('journeys.field.owner');
  if (disabled) return <TextField label={label} disabled value={person?.name ?? t('journeys.noOwner')} />;
  return (
    <PersonPicker
      label={label}
      name="assigneeId"
      person={person}
      onPick={(one) => {
        setPicked(one);
        onChange(one?.id ?? null);
      }}
    />
  );
}
