import { CurrentCtx } from '@mh-os/graphql';
import type { Ctx } from '@mh-os/kernel';
import { Query, Resolver } from '@nestjs/graphql';
import { ChecklistItemType } from './checklist.type.ts';
import { ChecklistsService } from './checklists.service.ts';

@Resolver(() => ChecklistItemType)
export class ChecklistsResolver {
  constructor(private readonly checklists: ChecklistsService) {}

  @Query(() => [ChecklistItemType], {
    nullable: true,
    name: 'brandChecklist',
    description: "The first steps of the session's brand, done and open; null without a brand.",
  })
  list(@CurrentCtx() ctx: Ctx): Promise<ChecklistItemType[] | null> {
    return this.checklists.of(ctx);
  }
}
