import { useTranslation } from 'react-i18next';
import { useEnumWord } from '../../components/badge.tsx';
import { SelectField } from '../../components/select-field.tsx';
import type { Item } from './item-panel.tsx';
import { channels, kinds } from './words.ts';

export function ItemChannel({ item }: { readonly item: Item | null }) {
  const { t } = useTranslation();
  const word = useEnumWord();
  return (
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
  );
}
