import { useTranslation } from 'react-i18next';
import type { Words } from '../../i18n/en/index.ts';

/** Names a kind of record; one that this release does not know yet by its key. */
export function useKindWord(): (key: string) => string {
  const { t, i18n } = useTranslation();
  return (key) => (i18n.exists(`files.kinds.${key}`) ? t(`files.kinds.${key as keyof Words['files']['kinds']}`) : key);
}
