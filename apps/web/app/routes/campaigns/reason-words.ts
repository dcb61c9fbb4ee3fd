import { useTranslation } from 'react-i18next';

/** Why somebody gets nothing, in the words of the language. */
export function useReasonWord(): (reason: string) => string {
  const { t } = useTranslation();
  return (reason) => t(`campaigns.refusal.${reason}` as 'campaigns.refusal.GONE', { defaultValue: reason });
}
