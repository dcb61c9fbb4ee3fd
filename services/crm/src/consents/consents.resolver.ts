import { CurrentCtx } from '@mh-os/graphql';
import type { Ctx } from '@mh-os/kernel';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ConfirmPayload, ConsentPayload, ConsentRecordType, ConsentType } from './consent.type.ts';
import { ConfirmCrmConsentInput, RecordCrmConsentInput, RequestCrmConsentInput } from './consent.inputs.ts';
import { ConsentsService } from './consents.service.ts';

@Resolver(() => ConsentType)
export class ConsentsResolver {
  constructor(private readonly service: ConsentsService) {}

  @Query(() => [ConsentType], { nullable: true, description: 'What a person agrees to.' })
  crmConsents(
    @CurrentCtx() ctx: Ctx,
    @Args('personId', { type: () => ID, description: 'Who.' }) personId: string,
  ): Promise<ConsentType[]> {
    return this.service.of(ctx, personId);
  }

  @Query(() => [ConsentRecordType], {
    nullable: true,
    description: 'All that a person said, with its proof, the latest first.',
  })
  crmConsentHistory(
    @CurrentCtx() ctx: Ctx,
    @Args('personId', { type: () => ID, description: 'Who.' }) personId: string,
  ): Promise<ConsentRecordType[]> {
    return this.service.history(ctx, personId);
  }

  @Mutation(() => ConsentPayload, { description: 'Records what a person said.' })
  async recordCrmConsent(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'What.' }) input: RecordCrmConsentInput,
  ) {
    return { consents: await this.service.record(ctx, input) };
  }

  @Mutation(() => ConsentPayload, { description: 'Asks a person to confirm by a link; gives out its token.' })
  requestCrmConsent(@CurrentCtx() ctx: Ctx, @Args('input', { description: 'What.' }) input: RequestCrmConsentInput) {
    return this.service.request(ctx, input);
  }

  @Mutation(() => ConfirmPayload, { description: 'Confirms by the token of a link; nobody needs to be signed in.' })
  async confirmCrmConsent(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'It.' }) input: ConfirmCrmConsentInput,
  ) {
    return { confirmed: await this.service.confirm(ctx, input.token) };
  }
}
