import { z } from 'zod';
import { defineOperations, definePermissions } from '../access.ts';
import { defineEvent } from '../define.ts';

export const channelCreated = defineEvent({
  type: 'catalog-pricing.channel.created',
  version: 1,
  aggregate: 'channel',
  description: 'A sales channel was opened.',
  schema: z.object({ label: z.string(), code: z.string(), kind: z.string(), currency: z.string() }),
});

export const channelEvents = [channelCreated] as const;

export const channelPermissions = definePermissions('catalog-pricing', {
  'catalog-pricing.channel.read': 'See sales channels.',
  'catalog-pricing.channel.write': 'Create and change sales channels.',
});

/** What each operation asks of its caller. */
export const channelOperations = defineOperations({
  channels: 'catalog-pricing.channel.read',
  createChannel: 'catalog-pricing.channel.write',
});

/** Error codes of sales channels, each with its meaning. */
export const channelErrors = {
  CHANNEL_CODE_TAKEN: 'Another channel of the brand has this code.',
  CHANNEL_CODE_MALFORMED: 'A channel code has lower-case letters, digits and single hyphens.',
  CHANNEL_UNKNOWN: 'The brand has no channel of this code.',
} as const;
