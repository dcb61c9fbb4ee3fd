import { CurrentCtx, MutationPayload } from '@mh-os/graphql';
import type { Ctx } from '@mh-os/kernel';
import { Args, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { IsUUID, Length } from 'class-validator';
import { MemberPayload } from '../members/member.type.ts';
import { toMember } from '../members/members.read-model.ts';
import { DriftService } from './drift.service.ts';

@InputType('CheckLoyaltyLedgerInput', { description: 'A comparison of stored points with the ledger.' })
export class CheckLedgerInput {
  @Field(() => ID, { description: 'The program.' })
  @IsUUID()
  programId!: string;
}

@InputType('RebuildLoyaltyMemberInput', { description: 'Sets the points of a member to what the ledger says.' })
export class RebuildMemberInput {
  @Field(() => ID, { description: 'Which member.' })
  @IsUUID()
  memberId!: string;

  @Field(() => Int, { description: 'The version that you saw; another one is refused with CONFLICT.' })
  expectedVersion!: number;

  @Field(() => String, { description: 'Why.' })
  @Length(3, 500)
  reason!: string;
}

@ObjectType('LoyaltyDrift', { description: 'A member whose stored points differ from the ledger.' })
export class DriftType {
  @Field(() => ID, { description: 'The member.' })
  id!: string;

  @Field(() => String, { description: 'Number of the member.' })
  number!: string;

  @Field(() => String, { description: 'What is stored.' })
  stored!: string;

  @Field(() => String, { description: 'What ledger, lots and holds say.' })
  ledger!: string;
}

@ObjectType('LoyaltyLedgerPayload', { description: 'What was compared and what differs.' })
export class LedgerPayload extends MutationPayload {
  @Field(() => Int, { nullable: true, description: 'How many members were compared.' })
  compared?: number | null;

  @Field(() => [DriftType], { nullable: true, description: 'What differs and is blocked now.' })
  drifts?: DriftType[] | null;
}

@Resolver()
export class DriftResolver {
  constructor(private readonly drift: DriftService) {}

  @Mutation(() => LedgerPayload, {
    description: 'Compares stored points with the ledger; what differs is blocked and told.',
  })
  async checkLoyaltyLedger(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Where.' }) input: CheckLedgerInput,
  ): Promise<LedgerPayload> {
    const { compared, drifts } = await this.drift.check(ctx, input.programId);
    return { compared, drifts: [...drifts] };
  }

  @Mutation(() => MemberPayload, {
    description: 'Sets the points of a member to what the ledger says and lets them move again.',
  })
  async rebuildLoyaltyMember(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Whose.' }) input: RebuildMemberInput,
  ): Promise<MemberPayload> {
    return { member: toMember(await this.drift.rebuild(ctx, input), null) };
  }
}
