import { CurrentCtx } from '@mh-os/graphql';
import type { Ctx } from '@mh-os/kernel';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { CustomSubject } from './custom-field.rules.ts';
import {
  CustomFieldPayload,
  CustomFieldType,
  CustomSubjectEnum,
  RemoveCrmCustomFieldInput,
  SaveCrmCustomFieldInput,
} from './custom-field.type.ts';
import { CustomFieldsService } from './custom-fields.service.ts';

@Resolver(() => CustomFieldType)
export class CustomFieldsResolver {
  constructor(private readonly service: CustomFieldsService) {}

  @Query(() => [CustomFieldType], { nullable: true, description: 'Own fields of people or companies, in order.' })
  crmCustomFields(
    @CurrentCtx() ctx: Ctx,
    @Args('subject', { type: () => CustomSubjectEnum, description: 'Of what.' }) subject: CustomSubject,
  ): Promise<CustomFieldType[]> {
    return this.service.list(ctx, subject);
  }

  @Mutation(() => CustomFieldPayload, { description: 'Adds or changes an own field.' })
  async saveCrmCustomField(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The field.' }) input: SaveCrmCustomFieldInput,
  ): Promise<CustomFieldPayload> {
    return { field: await this.service.save(ctx, input) };
  }

  @Mutation(() => CustomFieldPayload, { description: 'Removes an own field.' })
  async removeCrmCustomField(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Which one.' }) input: RemoveCrmCustomFieldInput,
  ): Promise<CustomFieldPayload> {
    return { field: await this.service.remove(ctx, input.id) };
  }
}
