import { aiPolicyRpc } from '@mh-os/contracts';
import type { Ctx } from '@mh-os/kernel';
import { OnRpc } from '@mh-os/messaging';
import { Injectable } from '@nestjs/common';
import { AiPoliciesService, type PublishedPolicy } from './ai-policies.service.ts';

/** Tells services what AI may do in the brand they work for. */
@Injectable()
export class AiPoliciesRpc {
  constructor(private readonly policies: AiPoliciesService) {}

  @OnRpc(aiPolicyRpc)
  get(_request: Record<string, never>, ctx: Ctx): Promise<PublishedPolicy> {
    return this.policies.published(ctx);
  }
}
