import { CurrentCtx } from '@mh-os/graphql';
import type { Ctx } from '@mh-os/kernel';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { UpdateSettingsInput } from './settings.inputs.ts';
import { InvoicingSettingsPayload, InvoicingSettingsType, toSettingsType } from './settings.type.ts';
import { InvoicingSettingsService } from './settings.service.ts';

@Resolver(() => InvoicingSettingsType)
export class InvoicingSettingsResolver {
  constructor(private readonly service: InvoicingSettingsService) {}

  @Query(() => InvoicingSettingsType, { nullable: true, description: 'What invoices say, and when they are written.' })
  async financeInvoicingSettings(@CurrentCtx() ctx: Ctx): Promise<InvoicingSettingsType> {
    return toSettingsType(await this.service.get(ctx));
  }

  @Mutation(() => InvoicingSettingsPayload, { description: 'Changes what invoices say, and when they are written.' })
  async updateFinanceInvoicingSettings(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'What changes.' }) input: UpdateSettingsInput,
  ): Promise<InvoicingSettingsPayload> {
    return { settings: toSettingsType(await this.service.update(ctx, input)) };
  }
}
