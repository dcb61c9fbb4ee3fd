import { useTranslation } from 'react-i18next';
import { FactList, type Fact } from '../../components/fact-list.tsx';
import { NOTHING } from '../../components/printed.tsx';
import type { AddressPartsFragment, CustomFieldPartsFragment } from '../../graphql/generated/types.ts';
import { useFormat } from '../../lib/use-format.ts';

/** Tags as pills that lead to everything else with them. */
export function Tags({ tags, list }: { readonly tags: readonly string[]; readonly list: string }) {
  if (tags.length === 0) return NOTHING;
  return (
    <span className="flex flex-wrap gap-1">
      {tags.map((tag) => (
        <a
          key={tag}
          href={`${list}?tag=${encodeURIComponent(tag)}`}
          className="rounded-pill bg-neutral-bg px-2 text-meta leading-6 text-ink no-underline hover:underline"
        >
          {tag}
        </a>
      ))}
    </span>
  );
}

/** A country by its name; what is no country stays as it is. */
export function Country({ code }: { readonly code: string | null | undefined }) {
  const { i18n } = useTranslation();
  if (!code) return NOTHING;
  return /^[A-Z]{2}$/.test(code) ? (new Intl.DisplayNames(i18n.language, { type: 'region' }).of(code) ?? code) : code;
}

/** Postal addresses, each with what it is for. */
export function Addresses({ addresses }: { readonly addresses: readonly AddressPartsFragment[] }) {
  const { t } = useTranslation();
  if (addresses.length === 0) return NOTHING;
  return (
    <ul className="flex flex-col gap-1">
      {addresses.map((one) => (
        <li key={one.id}>
          {[one.line1, one.line2, [one.postalCode, one.city].filter(Boolean).join(' '), one.region, one.country]
            .filter(Boolean)
            .join(', ')}{' '}
          <span className="text-meta text-muted">{t(`records.address.${one.kind}`)}</span>
        </li>
      ))}
    </ul>
  );
}

/** The brand's own fields with their values. */
export function CustomFacts({
  fields,
  values,
}: {
  readonly fields: readonly CustomFieldPartsFragment[];
  readonly values: unknown;
}) {
  const { t } = useTranslation();
  const { date, number } = useFormat();
  const known = (values ?? {}) as Readonly<Record<string, unknown>>;
  const shown = (value: unknown, type: CustomFieldPartsFragment['type']): string => {
    if (value == null || value === '') return NOTHING;
    if (typeof value === 'boolean') return t(value ? 'records.yes' : 'records.no');
    if (type === 'DATE') return date(`${String(value)}T12:00:00Z`);
    return typeof value === 'number' ? number(value) : String(value);
  };
  const facts = fields.map(({ key, label, type }) => [label, shown(known[key], type)] as Fact);
  return <FactList facts={facts} />;
}
