import { CurrentCtx } from '@mh-os/graphql';
import type { Ctx } from '@mh-os/kernel';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { NotePayload, NoteType, RemoveCrmNoteInput, WriteCrmNoteInput } from './note.type.ts';
import { NotesService } from './notes.service.ts';

@Resolver(() => NoteType)
export class NotesResolver {
  constructor(private readonly service: NotesService) {}

  @Query(() => [NoteType], {
    nullable: true,
    description: 'Notes about a person, company or deal: pinned ones, then the latest; at most 200.',
  })
  crmNotes(
    @CurrentCtx() ctx: Ctx,
    @Args('personId', { type: () => ID, nullable: true, description: 'About whom.' }) personId?: string,
    @Args('companyId', { type: () => ID, nullable: true, description: 'About which company.' }) companyId?: string,
    @Args('dealId', { type: () => ID, nullable: true, description: 'On which deal.' }) dealId?: string,
  ): Promise<NoteType[]> {
    return this.service.list(ctx, { personId, companyId, dealId });
  }

  @Mutation(() => NotePayload, { description: 'Writes or changes a note.' })
  async writeCrmNote(@CurrentCtx() ctx: Ctx, @Args('input', { description: 'The note.' }) input: WriteCrmNoteInput) {
    return { note: await this.service.write(ctx, input) };
  }

  @Mutation(() => NotePayload, { description: 'Removes a note.' })
  async removeCrmNote(@CurrentCtx() ctx: Ctx, @Args('input', { description: 'Which one.' }) input: RemoveCrmNoteInput) {
    return { note: await this.service.remove(ctx, input.id) };
  }
}
