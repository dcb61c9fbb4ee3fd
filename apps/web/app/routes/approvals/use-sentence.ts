import { useTranslation } from 'react-i18next';
import type { ApprovalPartsFragment } from '../../graphql/generated/types.ts';

const known = [
  'flagChange',
  'flagOverride',
  'roleChange',
  'roleChangeProtected',
  'roleDelete',
  'guardrailLoosen',
  'guardrailPause',
  'brandDelete',
  'adminAppoint',
] as const;

/** Says what a request asks for in the reader's language; in English where this console has no words for it yet. */
export function useSentence(): (
  request: Pick<ApprovalPartsFragment, 'summary' | 'summaryKey' | 'summaryParams'>,
) => string {
  const { t } = useTranslation();
  return ({ summary, summaryKey, summaryParams }) => {
    const key = known.find((one) => one === summaryKey);
    if (key === undefined) return summary;
    const { count = 0, ...params } = (summaryParams ?? {}) as { readonly count?: number };
    return t(`approvals.sentence.${key}`, { ...params, count });
  };
}
