import { CurrentCtx } from '@mh-os/graphql';
import type { Ctx } from '@mh-os/kernel';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ExportType, ImportCrmRecordsInput, ImportPayload } from './transfers.type.ts';
import { TransfersService } from './transfers.service.ts';

@Resolver()
export class TransfersResolver {
  constructor(private readonly service: TransfersService) {}

  @Query(() => ExportType, { nullable: true, description: 'People as CSV, a hundred at a time by name.' })
  crmExport(
    @CurrentCtx() ctx: Ctx,
    @Args('after', { type: () => String, nullable: true, description: 'What the part before gave as next.' })
    after?: string,
    @Args('search', { type: () => String, nullable: true, description: 'Only those that a search finds.' })
    search?: string,
  ): Promise<ExportType> {
    return this.service.give(ctx, after ?? null, search ?? null);
  }

  @Query(() => ExportType, {
    nullable: true,
    description: 'Companies as CSV, a hundred at a time by name, in the columns that files of companies are read by.',
  })
  crmCompanyExport(
    @CurrentCtx() ctx: Ctx,
    @Args('after', { type: () => String, nullable: true, description: 'What the part before gave as next.' })
    after?: string,
    @Args('search', { type: () => String, nullable: true, description: 'Only those that a search finds.' })
    search?: string,
  ): Promise<ExportType> {
    return this.service.giveCompanies(ctx, after ?? null, search ?? null);
  }

  @Mutation(() => ImportPayload, { description: 'Adds people from a file; a trial only tells what would happen.' })
  async importCrmRecords(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The file.' }) input: ImportCrmRecordsInput,
  ) {
    return { report: await this.service.take(ctx, input) };
  }
}
