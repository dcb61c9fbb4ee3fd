import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { GuardrailVerdictParamType, GuardrailVerdictType } from './guardrail-verdict.type.ts';

@Resolver(() => GuardrailVerdictType)
export class VerdictsResolver {
  @ResolveField(() => [GuardrailVerdictParamType], {
    description: 'The figures of the verdict by name; what a reader words it from.',
  })
  params(@Parent() verdict: GuardrailVerdictType): GuardrailVerdictParamType[] {
    return Object.entries(verdict.params).map(([name, value]) => ({ name, value }));
  }
}
