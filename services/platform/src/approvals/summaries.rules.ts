/** What a change is, so that whoever shows it can say it in the reader's language. */
export type Summary =
  | { readonly key: 'flagChange' | 'flagOverride'; readonly params: { readonly flag: string } }
  | { readonly key: 'roleChange'; readonly params: { readonly role: string; readonly count: number } }
  | { readonly key: 'roleChangeProtected' | 'roleDelete'; readonly params: { readonly role: string } }
  | { readonly key: 'guardrailLoosen' | 'guardrailPause'; readonly params: { readonly guardrail: string } }
  | { readonly key: 'brandDelete'; readonly params: { readonly brand: string; readonly slug: string } }
  | { readonly key: 'adminAppoint'; readonly params: { readonly person: string; readonly roles: string } };

/** A summary as it is stored: the key may be of a version that this one does not know. */
export interface StoredSummary {
  readonly summaryKey: string | null;
  readonly summaryParams: Readonly<Record<string, string | number>>;
  /** The change in an English sentence. */
  readonly summary: string;
}

type Words = { readonly [K in Summary['key']]: (params: Extract<Summary, { key: K }>['params']) => string };

const english: Words = {
  flagChange: ({ flag }) => `Change the protected flag ${flag}`,
  flagOverride: ({ flag }) => `Set the protected flag ${flag} for the brand`,
  roleChange: ({ role, count }) =>
    `Change the role ${role}, which ${count === 1 ? '1 person has' : `${count} people have`}`,
  roleChangeProtected: ({ role }) => `Change the role ${role}, which is protected`,
  roleDelete: ({ role }) => `Delete the protected role ${role}`,
  guardrailLoosen: ({ guardrail }) => `Loosen the guardrail ${guardrail}`,
  guardrailPause: ({ guardrail }) => `Pause the guardrail ${guardrail}`,
  brandDelete: ({ brand, slug }) => `Delete the brand ${brand} (${slug}) with all of its data`,
  adminAppoint: ({ person, roles }) => `Give ${person} on the platform: ${roles}`,
};

/** A summary of this service in the form that is stored. */
export function storedSummary({ key, params }: Summary): StoredSummary {
  const sentence = english[key] as (given: object) => string;
  return { summaryKey: key, summaryParams: params, summary: sentence(params) };
}

/** What another service asks for: known by its kind, or only by the sentence that it sent. */
export function foreignSummary(wanted: {
  readonly kind: string;
  readonly label: string;
  readonly summary: string;
  readonly changes: readonly { readonly field: string; readonly after: string | null }[];
}): StoredSummary {
  const { kind, label, summary, changes } = wanted;
  if (kind !== 'catalog-pricing.guardrail.set') return { summaryKey: null, summaryParams: {}, summary };
  const paused = changes.some(({ field, after }) => field === 'active' && after === 'false');
  return { summaryKey: paused ? 'guardrailPause' : 'guardrailLoosen', summaryParams: { guardrail: label }, summary };
}
