import { type Connection, CurrentCtx, CurrentLoaders, type Loaders, PageArgs, toConnection } from '@mh-os/graphql';
import { Ctx } from '@mh-os/kernel';
import { Args, ID, Mutation, Parent, Query, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import type { JourneyEntity, JourneyVersionEntity } from './journey.entity.ts';
import { journeyTransitions, type JourneyStatus } from './journey.rules.ts';
import {
  JourneyConnection,
  JourneyDryRunType,
  JourneyPayload,
  JourneyProblemType,
  JourneySettingsPayload,
  JourneySettingsType,
  JourneyStatusEnum,
  JourneyStepCountType,
  JourneyTotalsType,
  JourneyType,
  JourneyVersionType,
} from './journey.type.ts';
import { JourneyLifecycleService } from './journey-lifecycle.service.ts';
import {
  ActivateJourneyInput,
  CreateJourneyInput,
  JourneyDryRunArgs,
  MoveJourneyInput,
  SaveJourneySettingsInput,
  UpdateJourneyInput,
} from './journeys.inputs.ts';
import { JourneysService } from './journeys.service.ts';
import { MannersService, type Settings } from './manners.service.ts';
import { timeOf } from './timing.rules.ts';

const NOBODY = { entered: 0, active: 0, completed: 0, exited: 0, failed: 0, goals: 0 };

export const shownJourney = (row: JourneyEntity): JourneyType => ({
  ...row,
  actions: journeyTransitions.legal(row.status),
});

export function shownVersion({ id, number, definition, createdAt, actor }: JourneyVersionEntity): JourneyVersionType {
  return { id, number, definition, createdAt, by: actor.name ?? null };
}

function shownSettings({ quietFrom, quietTo, mostPerDay, timeZone, version }: Settings): JourneySettingsType {
  const time = (minutes: number | null): string | null => (minutes === null ? null : timeOf(minutes));
  return { quietFrom: time(quietFrom), quietTo: time(quietTo), mostPerDay, timeZone, version };
}

@Resolver(() => JourneyType)
export class JourneysResolver {
  constructor(
    private readonly service: JourneysService,
    private readonly lifecycle: JourneyLifecycleService,
    private readonly manners: MannersService,
  ) {}

  @Query(() => JourneyConnection, { nullable: true, description: 'Journeys by their names.' })
  async journeys(
    @CurrentCtx() ctx: Ctx,
    @Args() page: PageArgs,
    @Args('status', { type: () => [JourneyStatusEnum], nullable: true, description: 'Only those that stand so.' })
    status?: JourneyStatus[] | null,
  ): Promise<Connection<JourneyType>> {
    const statuses = status ?? null;
    const found = await this.service.list(ctx, statuses, page);
    return toConnection<JourneyType>({ ...found, nodes: found.nodes.map(shownJourney) }, () =>
      this.service.count(ctx, statuses),
    );
  }

  @Query(() => JourneyType, { nullable: true, description: 'One journey; null where the brand has none of that id.' })
  journey(@CurrentLoaders() loaders: Loaders, @Args('id', { type: () => ID, description: 'Which one.' }) id: string) {
    return this.load(loaders, id);
  }

  @Query(() => JourneySettingsType, { nullable: true, description: 'How journeys treat people.' })
  async journeySettings(@CurrentCtx() ctx: Ctx): Promise<JourneySettingsType> {
    return shownSettings(await this.manners.settings(ctx));
  }

  @Query(() => JourneyDryRunType, {
    nullable: true,
    description: 'What would happen to somebody who came in; nothing of it is done.',
  })
  journeyDryRun(@CurrentCtx() ctx: Ctx, @Args() args: JourneyDryRunArgs): Promise<JourneyDryRunType> {
    return this.manners.dryRun(ctx, args);
  }

  @Mutation(() => JourneyPayload, { description: 'Makes a journey as a draft.' })
  async createJourney(@CurrentCtx() ctx: Ctx, @Args('input', { description: 'It.' }) input: CreateJourneyInput) {
    return { journey: shownJourney(await this.service.create(ctx, input)) };
  }

  @Mutation(() => JourneyPayload, { description: 'Changes name and draft of a journey; what runs stays as it is.' })
  async updateJourney(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The changes.' }) input: UpdateJourneyInput,
  ) {
    return { journey: shownJourney(await this.service.update(ctx, input)) };
  }

  @Mutation(() => JourneyPayload, { description: 'Makes the draft the version that people go through; a person does.' })
  async activateJourney(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Which one.' }) input: ActivateJourneyInput,
  ) {
    return { journey: shownJourney(await this.lifecycle.activate(ctx, input)) };
  }

  @Mutation(() => JourneyPayload, { description: 'Pauses a journey, lets it go on, or puts it away; a person does.' })
  async moveJourney(@CurrentCtx() ctx: Ctx, @Args('input', { description: 'What.' }) input: MoveJourneyInput) {
    return { journey: shownJourney(await this.lifecycle.move(ctx, input)) };
  }

  @Mutation(() => JourneySettingsPayload, {
    description: 'Sets quiet hours and how many messages a person gets a day.',
  })
  async saveJourneySettings(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The settings.' }) input: SaveJourneySettingsInput,
  ) {
    return { settings: shownSettings(await this.manners.save(ctx, input)) };
  }

  @ResolveField(() => JourneyVersionType, { nullable: true, description: 'The version that people go through.' })
  async current(@Parent() { currentId }: JourneyType, @CurrentLoaders() loaders: Loaders) {
    if (currentId === null) return null;
    const versions = loaders.for<string, JourneyVersionEntity>(this, 'version', (ctx, ids) =>
      this.service.versions(ctx, ids),
    );
    const row = await versions.load(currentId);
    return row && shownVersion(row);
  }

  @ResolveField(() => [JourneyProblemType], { description: 'What keeps the draft from running.' })
  async problems(@Parent() { id }: JourneyType, @CurrentLoaders() loaders: Loaders): Promise<JourneyProblemType[]> {
    const all = loaders.for<string, JourneyProblemType[]>(
      this,
      'problems',
      (ctx, ids) => this.service.problems(ctx, ids) as never,
    );
    return (await all.load(id)) ?? [];
  }

  @ResolveField(() => JourneyTotalsType, { description: 'How many went through it.' })
  async totals(@Parent() { id }: JourneyType, @CurrentLoaders() loaders: Loaders): Promise<JourneyTotalsType> {
    const all = loaders.for<string, JourneyTotalsType>(this, 'totals', (ctx, ids) => this.service.totals(ctx, ids));
    return (await all.load(id)) ?? NOBODY;
  }

  @ResolveField(() => [JourneyStepCountType], {
    description: 'How its steps stand; those that nobody came to are left out.',
  })
  async stepCounts(@Parent() { id }: JourneyType, @CurrentLoaders() loaders: Loaders): Promise<JourneyStepCountType[]> {
    const all = loaders.for<string, JourneyStepCountType[]>(
      this,
      'steps',
      (ctx, ids) => this.service.steps(ctx, ids) as never,
    );
    return (await all.load(id)) ?? [];
  }

  @ResolveReference()
  reference(@Parent() ref: { id: string }, @CurrentLoaders() loaders: Loaders): Promise<JourneyType | null> {
    return this.load(loaders, ref.id);
  }

  private async load(loaders: Loaders, id: string): Promise<JourneyType | null> {
    const all = loaders.for<string, JourneyEntity>(this, 'byId', (ctx, ids) => this.service.byIds(ctx, ids));
    const row = await all.load(id);
    return row && shownJourney(row);
  }
}
