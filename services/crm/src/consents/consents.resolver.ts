import { CurrentCtx, PageArgs, toConnection } from '@mh-os/graphql';
import type { Ctx } from '@mh-os/kernel';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ConfirmPayload, ConsentPayload, ConsentRecordType, ConsentType } from './consent.type.ts';
import { SuppressionConnection, SuppressionPayload } from './suppression.type.ts';
import { LiftCrmSuppressionInput, SuppressCrmAddressInput } from './suppression.inputs.ts';
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

  @Query(() => SuppressionConnection, {
    nullable: true,
    description: 'Addresses that nothing is sent to, the latest first.',
  })
  async crmSuppressions(@CurrentCtx() ctx: Ctx, @Args() page: PageArgs) {
    return toConnection(await this.service.suppressions(ctx, page), () => this.service.suppressionCount(ctx));
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

  @Mutation(() => SuppressionPayload, { description: 'Puts an address on the list of those that nothing is sent to.' })
  async suppressCrmAddress(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'It.' }) input: SuppressCrmAddressInput,
  ) {
    return { suppression: await this.service.suppress(ctx, input.address, input.reason ?? 'EXCLUDED') };
  }

  @Mutation(() => SuppressionPayload, { description: 'Takes an address off the list; not one of an erased person.' })
  async liftCrmSuppression(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Which.' }) input: LiftCrmSuppressionInput,
  ) {
    return { suppression: await this.service.lift(ctx, input.id) };
  }
}
