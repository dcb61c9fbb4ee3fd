import { type Connection, CurrentCtx, CurrentLoaders, type Loaders, PageArgs, toConnection } from '@mh-os/graphql';
import { Ctx } from '@mh-os/kernel';
import { Args, ID, Int, Mutation, Parent, Query, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import { PeopleService } from '../people/people.service.ts';
import { PersonType } from '../people/person.type.ts';
import { EnrolmentsService } from './enrolments.service.ts';
import type { JourneyEnrolmentEntity, JourneyEntity, JourneyVersionEntity } from './journey.entity.ts';
import type { EnrolmentStatus } from './journey.rules.ts';
import {
  EnrolInJourneyPayload,
  EnrolmentStatusEnum,
  JourneyEnrolmentConnection,
  JourneyEnrolmentType,
  JourneyStepRunType,
  JourneyType,
  LeaveJourneyPayload,
} from './journey.type.ts';
import { EnrolInJourneyInput, LeaveJourneyInput } from './journeys.inputs.ts';
import { shownJourney } from './journeys.resolver.ts';
import { JourneysService } from './journeys.service.ts';

@Resolver(() => JourneyEnrolmentType)
export class JourneyEnrolmentsResolver {
  constructor(
    private readonly service: EnrolmentsService,
    private readonly journeys: JourneysService,
    private readonly people: PeopleService,
  ) {}

  @Query(() => JourneyEnrolmentConnection, {
    nullable: true,
    description: 'Who is or was in journeys, the latest first.',
  })
  async journeyEnrolments(
    @CurrentCtx() ctx: Ctx,
    @Args() page: PageArgs,
    @Args('journeyId', { type: () => ID, nullable: true, description: 'Of this journey.' }) journeyId?: string,
    @Args('personId', { type: () => ID, nullable: true, description: 'Of this person.' }) personId?: string,
    @Args('status', { type: () => EnrolmentStatusEnum, nullable: true, description: 'Only those that stand so.' })
    status?: EnrolmentStatus,
    @Args('stepKey', { type: () => String, nullable: true, description: 'Only those at this step.' }) stepKey?: string,
  ): Promise<Connection<JourneyEnrolmentType>> {
    const filter = { journeyId, personId, status, stepKey };
    const found = await this.service.list(ctx, filter, page);
    return toConnection<JourneyEnrolmentType>(found, () => this.service.count(ctx, filter));
  }

  @Query(() => JourneyEnrolmentType, { nullable: true, description: 'One enrolment; null where there is none.' })
  journeyEnrolment(
    @CurrentLoaders() loaders: Loaders,
    @Args('id', { type: () => ID, description: 'Which one.' }) id: string,
  ) {
    return this.load(loaders, id);
  }

  @Mutation(() => EnrolInJourneyPayload, { description: 'Puts people into a journey that runs.' })
  enrolInJourney(@CurrentCtx() ctx: Ctx, @Args('input', { description: 'Who.' }) input: EnrolInJourneyInput) {
    return this.service.enrol(ctx, input);
  }

  @Mutation(() => LeaveJourneyPayload, { description: 'Takes people out of journeys; mails that wait do not go out.' })
  async leaveJourney(@CurrentCtx() ctx: Ctx, @Args('input', { description: 'Who.' }) input: LeaveJourneyInput) {
    return { ended: await this.service.leave(ctx, input) };
  }

  @ResolveField(() => PersonType, { nullable: true, description: 'The person.' })
  person(
    @Parent() { personId }: JourneyEnrolmentType,
    @CurrentCtx() ctx: Ctx,
    @CurrentLoaders() loaders: Loaders,
  ): Promise<PersonType | null> | null {
    if (!ctx.can('crm.person.read')) return null;
    return loaders.for<string, PersonType>(this, 'people', (of, ids) => this.people.byIds(of, ids)).load(personId);
  }

  @ResolveField(() => JourneyType, { nullable: true, description: 'The journey.' })
  async journey(@Parent() { journeyId }: JourneyEnrolmentType, @CurrentLoaders() loaders: Loaders) {
    const all = loaders.for<string, JourneyEntity>(this, 'journeys', (ctx, ids) => this.journeys.byIds(ctx, ids));
    const row = await all.load(journeyId);
    return row && shownJourney(row);
  }

  @ResolveField(() => Int, { nullable: true, description: 'Number of the version that they go through.' })
  async versionNumber(@Parent() { versionId }: JourneyEnrolmentType, @CurrentLoaders() loaders: Loaders) {
    const all = loaders.for<string, JourneyVersionEntity>(this, 'versions', (ctx, ids) =>
      this.journeys.versions(ctx, ids),
    );
    return (await all.load(versionId))?.number ?? null;
  }

  @ResolveField(() => [JourneyStepRunType], { description: 'What was done, in order.' })
  async runs(
    @Parent() { id }: JourneyEnrolmentType,
    @CurrentLoaders() loaders: Loaders,
  ): Promise<JourneyStepRunType[]> {
    const all = loaders.for<string, JourneyStepRunType[]>(this, 'runs', (ctx, ids) => this.service.runs(ctx, ids));
    return (await all.load(id)) ?? [];
  }

  @ResolveReference()
  reference(@Parent() ref: { id: string }, @CurrentLoaders() loaders: Loaders): Promise<JourneyEnrolmentType | null> {
    return this.load(loaders, ref.id);
  }

  private load(loaders: Loaders, id: string): Promise<JourneyEnrolmentType | null> {
    return loaders
      .for<string, JourneyEnrolmentEntity>(this, 'byId', (ctx, ids) => this.service.byIds(ctx, ids))
      .load(id);
  }
}
