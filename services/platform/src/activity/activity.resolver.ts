import { type Connection, CurrentCtx, PageArgs, toConnection } from '@mh-os/graphql';
import { type Ctx, pageRequest } from '@mh-os/kernel';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { ActivityFilter } from './activity.inputs.ts';
import type { ActivityRow } from './activity.read-model.ts';
import { ActivityService } from './activity.service.ts';
import { ActivityConnection, ActivityEntryType } from './activity.type.ts';

@Resolver(() => ActivityEntryType)
export class ActivityResolver {
  constructor(private readonly activity: ActivityService) {}

  @Query(() => ActivityConnection, {
    nullable: true,
    name: 'activity',
    description: 'What happened in the brand, newest first; everywhere for platform admins without a brand.',
  })
  async list(
    @CurrentCtx() ctx: Ctx,
    @Args() args: PageArgs,
    @Args('where', { nullable: true, description: 'Which entries to show.' }) where?: ActivityFilter,
  ): Promise<Connection<ActivityEntryType>> {
    const page = await this.activity.page(ctx, where, pageRequest(args, 2));
    return toConnection({ ...page, nodes: page.nodes.map(toType) }, () => this.activity.count(ctx, where));
  }

  @Query(() => [ActivityEntryType], {
    nullable: true,
    description: 'An entry and the entries that led to it, the first cause first; empty where there is no such entry.',
  })
  async activityCauses(
    @CurrentCtx() ctx: Ctx,
    @Args('id', { type: () => ID, description: 'Id of the entry.' }) id: string,
  ): Promise<ActivityEntryType[]> {
    return (await this.activity.causes(ctx, id)).map(toType);
  }
}

function toType(row: ActivityRow): ActivityEntryType {
  const { actorKind, actorId, actorName, entityType, entityId, entityLabel, changes, ...rest } = row;
  return {
    ...rest,
    changes: [...changes],
    actor: { kind: actorKind, id: actorId, name: actorName },
    entity: { type: entityType, id: entityId, label: entityLabel },
  };
}
