import { Module } from '@nestjs/common';
import { AiPoliciesResolver } from './ai-policies.resolver.ts';
import { AiPoliciesRpc } from './ai-policies.rpc.ts';
import { AiPoliciesService } from './ai-policies.service.ts';

@Module({ providers: [AiPoliciesResolver, AiPoliciesRpc, AiPoliciesService] })
export class AiPoliciesModule {}
