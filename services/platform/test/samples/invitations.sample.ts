import { newId } from '@mh-os/kernel';
import { INVITE, run } from '../builders.ts';
import type { Sample } from './sample.ts';

/** An open invitation of the same address in every brand. */
export const invitationsSample: Sample = {
  async seed(service, ctx) {
    const input = { email: 'same-guest@example.com', roles: ['support-agent'], idempotencyKey: newId() };
    const { invitation } = await run<{ invitation: { id: string } }>(service, ctx, INVITE, input);
    return { Invitation: invitation!.id };
  },
};
