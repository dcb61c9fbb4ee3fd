import { useTranslation } from 'react-i18next';

const CODED = /^([A-Z0-9]{4}): ([^;]*)(.*)$/s;

/** A bank's reason in the reader's words where its code is a common one; what the bank added stays as it is. */
export function useBankReason(): (reason: string) => string {
  const { t } = useTranslation();
  return (reason) => {
    const [, code, words = '', added = ''] = CODED.exec(reason) ?? [];
    if (code === undefined) return reason;
    return `${code}: ${t(`payouts.bankReasons.${code}` as 'payouts.bankReasons.AC04', { defaultValue: words })}${added}`;
  };
}
