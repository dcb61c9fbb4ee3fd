import { CurrentCtx } from '@mh-os/graphql';
import { Ctx } from '@mh-os/kernel';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { RecordSalesVolumesInput, SalesVolumesPayload } from './volumes.inputs.ts';
import { VolumesService } from './volumes.service.ts';
import { WhatIfService } from './what-if.service.ts';
import { WhatIfType } from './what-if.type.ts';

@Resolver()
export class WhatIfResolver {
  constructor(
    private readonly service: WhatIfService,
    private readonly volumes: VolumesService,
  ) {}

  @Query(() => WhatIfType, {
    nullable: true,
    description:
      'What a price draft would have meant for the last period of recorded sales: units, revenue and margin, by elasticities where the data support them; null where the brand has no such draft.',
  })
  priceDraftWhatIf(
    @CurrentCtx() ctx: Ctx,
    @Args('id', { type: () => ID, description: 'The draft.' }) id: string,
    @Args('days', { type: () => Int, defaultValue: 28, description: 'Days of the period, 1 to 366.' }) days: number,
  ): Promise<WhatIfType | null> {
    return this.service.of(ctx, id, days);
  }

  @Mutation(() => SalesVolumesPayload, { description: 'Records what was sold by day; all rows or none.' })
  recordSalesVolumes(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The sales.' }) input: RecordSalesVolumesInput,
  ) {
    return this.volumes.record(ctx, input);
  }
}
