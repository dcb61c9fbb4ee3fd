import { CurrentCtx, CurrentLoaders, DateTimeScalar, PageArgs, toConnection, type Loaders } from '@mh-os/graphql';
import type { Ctx } from '@mh-os/kernel';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { toJobType } from '../job-type.ts';
import { PeopleService } from '../people/people.service.ts';
import { PersonType } from '../people/person.type.ts';
import {
  DismissCrmDuplicateInput,
  DuplicateConnection,
  DuplicateJobPayload,
  DuplicatePayload,
  DuplicateType,
  FindCrmDuplicatesInput,
  MergeConnection,
  MergePayload,
  MergePeopleInput,
  MergePreviewType,
  MergeType,
  UnmergePeopleInput,
} from './duplicates.type.ts';
import { DuplicatesService } from './duplicates.service.ts';
import { undoableUntil } from './merge.rules.ts';
import { MergingService } from './merging.service.ts';

/** People by id, whoever asks for them. */
const person = (owner: object, people: PeopleService, loaders: Loaders, id: string): Promise<PersonType | null> =>
  loaders.for<string, PersonType>(owner, 'person', (ctx, ids) => people.byIds(ctx, ids)).load(id);

@Resolver(() => DuplicateType)
export class DuplicatesResolver {
  constructor(
    private readonly service: DuplicatesService,
    private readonly merging: MergingService,
    private readonly people: PeopleService,
  ) {}

  @Query(() => DuplicateConnection, {
    nullable: true,
    description: 'People who may be there twice, the likeliest first.',
  })
  async crmDuplicates(@CurrentCtx() ctx: Ctx, @Args() page: PageArgs) {
    return toConnection(await this.service.page(ctx, page), () => this.service.count(ctx));
  }

  @Query(() => MergeConnection, { nullable: true, description: 'Merges, the latest first.' })
  async crmMerges(@CurrentCtx() ctx: Ctx, @Args() page: PageArgs) {
    return toConnection(await this.service.merges(ctx, page), () => this.service.mergeCount(ctx));
  }

  @Query(() => MergePreviewType, { nullable: true, description: 'What a merge would do.' })
  async crmMergePreview(
    @CurrentCtx() ctx: Ctx,
    @Args('survivorId', { type: () => ID, description: 'Who is left.' }) survivorId: string,
    @Args('mergedId', { type: () => ID, description: 'Who goes into them.' }) mergedId: string,
    @Args('take', { type: () => [String], nullable: true, description: 'Fields to take from the merged one.' })
    take?: string[],
  ) {
    return this.merging.preview(ctx, survivorId, mergedId, take ?? []);
  }

  @Mutation(() => DuplicateJobPayload, { description: 'Looks for people who are there twice.' })
  async findCrmDuplicates(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Its key.' }) input: FindCrmDuplicatesInput,
  ) {
    return { job: toJobType(await this.service.find(ctx, input.idempotencyKey)) };
  }

  @Mutation(() => DuplicatePayload, { description: 'Says that a pair is two people.' })
  async dismissCrmDuplicate(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'It.' }) input: DismissCrmDuplicateInput,
  ) {
    return { duplicate: await this.service.dismiss(ctx, input.id) };
  }

  @Mutation(() => MergePayload, { description: 'Makes one of two records of a person; can be undone for 30 days.' })
  async mergePeople(@CurrentCtx() ctx: Ctx, @Args('input', { description: 'Who.' }) input: MergePeopleInput) {
    return { merge: await this.merging.merge(ctx, input) };
  }

  @Mutation(() => MergePayload, { description: 'Makes two of what was merged.' })
  async unmergePeople(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Which merge.' }) input: UnmergePeopleInput,
  ) {
    return { merge: await this.merging.unmerge(ctx, input.id) };
  }

  @ResolveField(() => PersonType, { nullable: true, description: 'One of the two.' })
  a(@Parent() { aId }: DuplicateType, @CurrentLoaders() loaders: Loaders): Promise<PersonType | null> {
    return person(this, this.people, loaders, aId);
  }

  @ResolveField(() => PersonType, { nullable: true, description: 'The other.' })
  b(@Parent() { bId }: DuplicateType, @CurrentLoaders() loaders: Loaders): Promise<PersonType | null> {
    return person(this, this.people, loaders, bId);
  }
}

@Resolver(() => MergeType)
export class MergesResolver {
  constructor(private readonly people: PeopleService) {}

  @ResolveField(() => DateTimeScalar, { description: 'Until when it can be undone.' })
  undoableUntil(@Parent() { createdAt }: MergeType): Date {
    return undoableUntil(createdAt);
  }

  @ResolveField(() => PersonType, { nullable: true, description: 'Who is left.' })
  survivor(@Parent() { survivorId }: MergeType, @CurrentLoaders() loaders: Loaders): Promise<PersonType | null> {
    return person(this, this.people, loaders, survivorId);
  }

  @ResolveField(() => PersonType, { nullable: true, description: 'Who went into them.' })
  merged(@Parent() { mergedId }: MergeType, @CurrentLoaders() loaders: Loaders): Promise<PersonType | null> {
    return person(this, this.people, loaders, mergedId);
  }
}
