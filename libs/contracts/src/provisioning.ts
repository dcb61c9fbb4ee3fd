import { z } from 'zod';
import { defineEvent, type EventDef } from './define.ts';

/** A domain's two answers to a new brand. */
export interface BrandProvisioning {
  readonly domain: string;
  readonly provisioned: EventDef<{ label: string }>;
  readonly failed: EventDef<{ label: string; reason: string; tries: number; last: boolean }>;
}

/** Declares how a domain answers when a brand is created, or when its provisioning is asked for again. */
export function defineProvisioning(domain: string): BrandProvisioning {
  return {
    domain,
    provisioned: defineEvent({
      type: `${domain}.brand.provisioned`,
      version: 1,
      aggregate: 'brand',
      description: `The brand has its defaults in ${domain}.`,
      schema: z.object({ label: z.string() }),
    }),
    failed: defineEvent({
      type: `${domain}.brand.provision-failed`,
      version: 1,
      aggregate: 'brand',
      description: `Setting the brand up in ${domain} failed; it is tried again by itself unless this was the last try.`,
      schema: z.object({ label: z.string(), reason: z.string(), tries: z.int(), last: z.boolean() }),
    }),
  };
}
