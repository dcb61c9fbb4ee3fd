import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PersonPicker, type PickedPerson } from '../../components/person-picker.tsx';
import { useViewer } from '../../lib/use-viewer.ts';
import type { Item } from './item-panel.tsx';

export function ItemOwner({ item }: { readonly item: Item | null }) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const known = item?.owner ? { id: item.owner.id, name: item.owner.name ?? item.owner.id } : undefined;
  const [person, pick] = useState<PickedPerson | undefined>(known);
  if (!viewer.can('platform.user.read')) return null;
  return <PersonPicker label={t('content.owner')} name="ownerId" person={person} onPick={pick} />;
}
