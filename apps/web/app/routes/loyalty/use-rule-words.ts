import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/use-format.ts';
import type { ProgramData } from './program.tsx';

type Rule = ProgramData['rules'][number];
type Named = Readonly<Record<string, string>>;

/** A rule as a sentence: what it gives, for what, to whom, and how much at most. */
export function useRuleWords({ program, categoryNames }: Pick<ProgramData, 'program' | 'categoryNames'>) {
  const { t } = useTranslation();
  const format = useFormat();
  const list = (words: readonly string[], type: 'conjunction' | 'disjunction' = 'disjunction'): string =>
    new Intl.ListFormat(format.locale, { type }).format(words);
  const tierNames: Named = Object.fromEntries(program.tiers.map(({ id, name }) => [id, name]));
  const named = (ids: readonly string[], names: Named): string => list(ids.map((id) => names[id] ?? '…'));

  const gives = ({ kind, definition: { rate, multiplier, points, eventKey } }: Rule): string => {
    const unit = format.money({ decimal: '1', currency: program.currency });
    if (kind === 'RATE') return t('loyalty.words.RATE', { count: Number(rate ?? 0), amount: plain(rate), unit });
    if (kind === 'MULTIPLIER') return t('loyalty.words.MULTIPLIER', { amount: plain(multiplier) });
    if (kind === 'EVENT') return t('loyalty.words.EVENT', { count: points ?? 0, event: eventKey });
    return t('loyalty.words.BONUS', { count: points ?? 0 });
  };
  const goods = ({ skus, variantIds, categoryIds }: Rule['definition']): string[] => {
    const kinds = [
      ...(categoryIds.length > 0 ? [t('loyalty.words.categories', { list: named(categoryIds, categoryNames) })] : []),
      ...(skus.length > 0 ? [t('loyalty.words.skus', { list: list(skus) })] : []),
      ...(variantIds.length > 0 ? [t('loyalty.words.variants', { count: variantIds.length })] : []),
    ];
    return kinds.length > 0 ? [list(kinds)] : [];
  };
  const orders = (said: Rule['definition']): string[] => [
    ...(said.minimumNet == null ? [] : [t('loyalty.words.minimum', { amount: money(said.minimumNet) })]),
    ...(said.channelIds.length > 0 ? [t('loyalty.words.channels', { count: said.channelIds.length })] : []),
    ...(said.countries.length > 0 ? [t('loyalty.words.from', { list: list(said.countries) })] : []),
    ...(said.sources.length > 0 ? [t('loyalty.words.from', { list: list(said.sources) })] : []),
    ...(said.campaignCodes.length > 0 ? [t('loyalty.words.campaigns', { list: list(said.campaignCodes) })] : []),
    ...(said.firstOrderOnly ? [t('loyalty.words.first')] : []),
  ];
  const people = ({ segmentIds, tierIds }: Rule['definition']): string[] => [
    ...(segmentIds.length > 0 ? [t('loyalty.words.segments', { count: segmentIds.length })] : []),
    ...(tierIds.length > 0 ? [t('loyalty.words.tiers', { list: named(tierIds, tierNames) })] : []),
  ];
  const limits = (said: Rule['definition']): string[] => [
    ...(said.startsAt == null ? [] : [t('loyalty.words.since', { date: format.dateTime(said.startsAt) })]),
    ...(said.endsAt == null ? [] : [t('loyalty.words.before', { date: format.dateTime(said.endsAt) })]),
    ...(said.capPerOrder == null ? [] : [t('loyalty.words.perOrder', { count: said.capPerOrder })]),
    ...(said.capPerPeriod == null || said.capPeriod == null
      ? []
      : [t(`loyalty.words.per.${said.capPeriod}`, { count: said.capPerPeriod })]),
    ...(said.combination === 'EXCLUSIVE' ? [t('loyalty.words.exclusive')] : []),
  ];
  const plain = (value: string | null | undefined): string =>
    /\.\d{4}/.test(value ?? '') ? format.decimal(value ?? '0', 6) : format.number(Number(value ?? 0));
  const money = (decimal: string): string => format.money({ decimal, currency: program.currency });

  return (rule: Rule): string => {
    const { definition: said } = rule;
    return `${[gives(rule), ...goods(said), ...orders(said), ...people(said), ...limits(said)].join(', ')}.`;
  };
}
