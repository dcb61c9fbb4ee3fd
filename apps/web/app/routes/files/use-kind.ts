import { useTranslation } from 'react-i18next';
import { en } from '../../i18n/en/index.ts';

type Known = keyof typeof en.files.kinds;

/** Names a kind of record; one that this release does not know yet by its key. */
export function useKindWord(): (key: string) => string {
  const { t } = useTranslation();
  return (key) => (key in en.files.kinds ? t(`files.kinds.${key as Known}`) : key);
}
