/** Domains whose events have a stream, one per service. */
export const domains = ['platform', 'catalog-pricing', 'loyalty', 'finance', 'crm'] as const;

export type Domain = (typeof domains)[number];

/** Subject of an event: `mh.<brandId or _>.<domain>.<entity>.<event>`. */
export function eventSubject(brandId: string | null, type: string): string {
  return `mh.${brandId ?? '_'}.${type}`;
}

/** Name of a domain's stream: `MH_CATALOG_PRICING`. */
export function streamName(domain: string): string {
  return `MH_${domain.replaceAll('-', '_').toUpperCase()}`;
}

/** Subjects a domain's stream holds. */
export function streamSubjects(domain: string): string[] {
  return [`mh.*.${domain}.>`];
}
