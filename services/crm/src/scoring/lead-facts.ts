import type { LeadEntity } from '../leads/lead.entity.ts';
import type { Facts, FactValue } from './score.rules.ts';

/** What rules and models may look at: what is known of the lead, not who it is. */
export function fieldsOf(
  lead: Pick<
    LeadEntity,
    'source' | 'country' | 'postalCode' | 'companyName' | 'email' | 'phone' | 'campaignCode' | 'message' | 'attributes'
  >,
): Record<string, FactValue> {
  const own = Object.entries(lead.attributes).map(([key, value]) => [`attr.${key}`, value]);
  return {
    ...Object.fromEntries(own),
    source: lead.source,
    country: lead.country,
    postalCode: lead.postalCode,
    campaign: lead.campaignCode,
    hasCompany: lead.companyName !== null,
    hasEmail: lead.email !== null,
    hasPhone: lead.phone !== null,
    hasMessage: lead.message !== null,
  };
}

export function factsOf(
  lead: Parameters<typeof fieldsOf>[0],
  engagement: readonly { readonly event: string; readonly happenedAt: Date }[],
  now: Date,
): Facts {
  return {
    fields: fieldsOf(lead),
    engagement: engagement.map(({ event, happenedAt }) => ({ event, at: happenedAt.toISOString() })),
    asOf: now.toISOString(),
  };
}
