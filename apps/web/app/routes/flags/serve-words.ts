import { useTranslation } from 'react-i18next';
import type { FlagServePartsFragment } from '../../graphql/generated/types.ts';
import { useFormat } from '../../lib/use-format.ts';

/** What is served, in words: "on", or "on 10 %, off 90 %". */
export function useServeWords(): (serve: FlagServePartsFragment) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ variant, shares, bucketBy }) => {
    if (shares == null) return variant ?? '';
    const parts = shares.map((share) => `${share.variant} ${format.number(share.weight / 1000)} %`).join(', ');
    return bucketBy === 'BRAND' ? t('flags.byBrand', { parts }) : parts;
  };
}
