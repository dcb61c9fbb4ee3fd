import { CurrentCtx } from '@mh-os/graphql';
import type { Ctx } from '@mh-os/kernel';
import { Query, Resolver } from '@nestjs/graphql';
import { HealthService } from './health.service.ts';
import { toSystemHealth } from './system-health.map.ts';
import { SystemHealth } from './system-health.type.ts';

@Resolver(() => SystemHealth)
export class HealthResolver {
  constructor(private readonly health: HealthService) {}

  @Query(() => SystemHealth, { nullable: true, description: 'How every service, queue and process does.' })
  async systemHealth(@CurrentCtx() ctx: Ctx): Promise<SystemHealth> {
    return toSystemHealth(await this.health.system(ctx));
  }
}
