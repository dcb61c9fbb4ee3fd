import type { DeadLetterRecord } from '@mh-os/contracts';
import { CurrentCtx } from '@mh-os/graphql';
import { assertId, type Ctx } from '@mh-os/kernel';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { DeadLetterList, DeadLetterPayload, type DeadLetterStatus, DeadLetterType } from './dead-letter.type.ts';
import { DeadLettersService } from './dead-letters.service.ts';
import { DeadLettersArgs, DiscardDeadLetterInput, ReplayDeadLetterInput } from './health.inputs.ts';

@Resolver(() => DeadLetterType)
export class DeadLettersResolver {
  constructor(private readonly letters: DeadLettersService) {}

  @Query(() => DeadLetterList, {
    nullable: true,
    description: 'Messages that services could not handle, the newest of all services.',
  })
  async deadLetters(@CurrentCtx() ctx: Ctx, @Args() args: DeadLettersArgs): Promise<DeadLetterList> {
    const { nodes, unavailable } = await this.letters.list(ctx, args);
    return { nodes: nodes.map(toType), unavailable: [...unavailable] };
  }

  @Mutation(() => DeadLetterPayload, { description: 'Handles a dead letter again, now.' })
  async replayDeadLetter(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Which one.' }) { service, id }: ReplayDeadLetterInput,
  ): Promise<DeadLetterPayload> {
    return { deadLetter: toType(await this.letters.replay(ctx, service, assertId(id, 'id'))) };
  }

  @Mutation(() => DeadLetterPayload, { description: 'Gives a dead letter up.' })
  async discardDeadLetter(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Which one, and why.' }) { service, id, note }: DiscardDeadLetterInput,
  ): Promise<DeadLetterPayload> {
    return { deadLetter: toType(await this.letters.discard(ctx, service, assertId(id, 'id'), note)) };
  }
}

function toType({ createdAt, resolvedAt, status, ...letter }: DeadLetterRecord): DeadLetterType {
  return {
    ...letter,
    status: status as DeadLetterStatus,
    createdAt: new Date(createdAt),
    resolvedAt: resolvedAt === null ? null : new Date(resolvedAt),
  };
}
