import { type Connection, CurrentCtx, CurrentLoaders, type Loaders, PageArgs, toConnection } from '@mh-os/graphql';
import { Ctx } from '@mh-os/kernel';
import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CrmSpanArgs } from '../brand-days/span.inputs.ts';
import { PeopleService } from '../people/people.service.ts';
import { PersonType } from '../people/person.type.ts';
import { UserRefType, userRef } from '../user-ref.type.ts';
import { SocialMentionConnection, SocialMentionType } from './mention.type.ts';
import { EraseMentionAuthorPayload, RecordMentionsPayload, SocialMentionPayload } from './mention.payload.ts';
import { SocialMentionDayType } from './mention-day.type.ts';
import { EraseMentionAuthorInput, RecordMentionsInput, SocialMentionWhere } from './mentions.inputs.ts';
import { MakeMentionTaskInput, TriageMentionInput } from './mention-steps.inputs.ts';
import { MentionsService } from './mentions.service.ts';

@Resolver(() => SocialMentionType)
export class MentionsResolver {
  constructor(
    private readonly service: MentionsService,
    private readonly people: PeopleService,
  ) {}

  @Query(() => SocialMentionConnection, { nullable: true, description: 'Mentions, the latest first.' })
  async socialMentions(
    @CurrentCtx() ctx: Ctx,
    @Args() page: PageArgs,
    @Args('where', { type: () => SocialMentionWhere, nullable: true, description: 'Which ones; all when absent.' })
    where?: SocialMentionWhere,
  ): Promise<Connection<SocialMentionType>> {
    return toConnection<SocialMentionType>(await this.service.page(ctx, { ...page, where }), () =>
      this.service.count(ctx, where),
    );
  }

  @Query(() => [SocialMentionDayType], { nullable: true, description: 'How many mentions a day and source.' })
  socialMentionDays(@CurrentCtx() ctx: Ctx, @Args() span: CrmSpanArgs): Promise<SocialMentionDayType[]> {
    return this.service.days(ctx, span);
  }

  @Query(() => [String], { nullable: true, description: 'Where the brand is spoken of, at most 100 sources.' })
  socialMentionSources(@CurrentCtx() ctx: Ctx): Promise<string[]> {
    return this.service.sources(ctx);
  }

  @Mutation(() => RecordMentionsPayload, { description: 'Takes mentions in, each once.' })
  async recordMentions(@CurrentCtx() ctx: Ctx, @Args('input', { description: 'Them.' }) input: RecordMentionsInput) {
    return { rows: await this.service.record(ctx, input.mentions) };
  }

  @Mutation(() => SocialMentionPayload, {
    description: 'Takes a mention a step further, gives it to somebody, links it.',
  })
  async triageMention(@CurrentCtx() ctx: Ctx, @Args('input', { description: 'What.' }) input: TriageMentionInput) {
    return { mention: await this.service.triage(ctx, input) };
  }

  @Mutation(() => SocialMentionPayload, { description: 'Makes a task from a mention.' })
  async makeMentionTask(@CurrentCtx() ctx: Ctx, @Args('input', { description: 'It.' }) input: MakeMentionTaskInput) {
    return { mention: await this.service.makeTask(ctx, input) };
  }

  @Mutation(() => EraseMentionAuthorPayload, { description: 'Erases all that somebody said, for good.' })
  async eraseMentionAuthor(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Who.' }) input: EraseMentionAuthorInput,
  ) {
    return { erased: await this.service.eraseAuthor(ctx, input) };
  }

  @ResolveField(() => UserRefType, { nullable: true, description: 'Who works on it.' })
  assignee(@Parent() { assigneeId }: SocialMentionType): UserRefType | null {
    return userRef(assigneeId);
  }

  @ResolveField(() => PersonType, { nullable: true, description: 'The person that it is from.' })
  person(
    @Parent() { personId }: SocialMentionType,
    @CurrentLoaders() loaders: Loaders,
  ): Promise<PersonType | null> | null {
    if (!personId) return null;
    return loaders.for<string, PersonType>(this, 'person', (ctx, ids) => this.people.byIds(ctx, ids)).load(personId);
  }
}
