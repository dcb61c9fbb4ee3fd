import { type Ctx, newId } from '@mh-os/kernel';
import type { TestService } from '@mh-os/testing';
import { run } from './growth.builders.ts';

export interface CampaignView {
  readonly id: string;
  readonly version: number;
  readonly status: string;
}

export const CAMPAIGN = 'campaign { id version status }';
export const ARMS = [
  {
    key: 'a',
    name: 'Plain',
    weight: 50,
    subject: 'Hello {{givenName|there}}',
    text: 'New wax: https://example.com/wax',
  },
  { key: 'b', name: 'Bold', weight: 50, subject: 'News', text: 'Our new wax is here.' },
];

/** A campaign of the caller's brand; a draft. */
export async function aCampaign(service: TestService, ctx: Ctx, rest: object = {}): Promise<CampaignView> {
  const input = { name: 'Spring', code: `spring-${newId()}`, arms: ARMS, idempotencyKey: newId(), ...rest };
  const made = await run<{ campaign: CampaignView }>(service, ctx, 'createCampaign', input, CAMPAIGN);
  if (made.userErrors.length > 0) throw new Error(JSON.stringify(made.userErrors));
  return made.campaign;
}
