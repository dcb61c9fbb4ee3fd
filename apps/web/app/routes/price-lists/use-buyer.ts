import { useTranslation } from 'react-i18next';

interface Bound {
  readonly segmentId?: string | null | undefined;
  readonly customerId?: string | null | undefined;
}

/** Whom a list is for, in words. */
export function useBuyer(segments: readonly { readonly id: string; readonly name: string }[]): (list: Bound) => string {
  const { t } = useTranslation();
  return ({ segmentId, customerId }) => {
    if (customerId != null) return `${t('priceLists.customer')} ${customerId}`;
    if (segmentId == null) return t('priceLists.everybody');
    return segments.find((one) => one.id === segmentId)?.name ?? t('priceLists.segment');
  };
}
