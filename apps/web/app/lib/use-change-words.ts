import { useTranslation } from 'react-i18next';
import { useEnumWord } from '../components/badge.tsx';
import type { ActivityRowFragment } from '../graphql/generated/types.ts';
import type { EnumName } from './enums.ts';

/** Enumerations among the logged fields, by `type.field`; the log stores their values, people read their words. */
const enumFields: Readonly<Record<string, EnumName>> = {
  'price-draft.status': 'draftStatus',
  'product.status': 'productStatus',
  'guardrail.policy': 'policy',
};

export interface ChangeWords {
  readonly field: (field: string) => string;
  readonly value: (field: string, value: string | null) => string | null;
}

/** The words for what an entry changed. */
export function useChangeWords(type: ActivityRowFragment['entity']['type']): ChangeWords {
  const { t } = useTranslation();
  const word = useEnumWord();
  return {
    field: (field) => t(`activity.field.${field}` as 'activity.title', { defaultValue: field }),
    value: (field, value) => {
      const name = enumFields[`${type}.${field}`];
      return name === undefined || value === null ? value : word(name, value);
    },
  };
}
