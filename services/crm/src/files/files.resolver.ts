import { CurrentCtx } from '@mh-os/graphql';
import { Ctx } from '@mh-os/kernel';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  AddCrmFileInput,
  FileRefPayload,
  FileRefType,
  type FileSubject,
  FileSubjectEnum,
  RemoveCrmFileInput,
} from './file-ref.type.ts';
import { FilesService } from './files.service.ts';

@Resolver(() => FileRefType)
export class FilesResolver {
  constructor(private readonly service: FilesService) {}

  @Query(() => [FileRefType], { nullable: true, description: 'Files of a record, the latest first; at most 200.' })
  crmFiles(
    @CurrentCtx() ctx: Ctx,
    @Args('subject', { type: () => FileSubjectEnum, description: 'What they belong to.' }) subject: FileSubject,
    @Args('subjectId', { type: () => ID, description: 'Which one.' }) subjectId: string,
  ): Promise<FileRefType[]> {
    return this.service.list(ctx, subject, subjectId);
  }

  @Mutation(() => FileRefPayload, { description: 'Lets a record point to a file.' })
  async addCrmFile(@CurrentCtx() ctx: Ctx, @Args('input', { description: 'It.' }) input: AddCrmFileInput) {
    return { file: await this.service.add(ctx, input) };
  }

  @Mutation(() => FileRefPayload, { description: 'Lets a record no longer point to a file.' })
  async removeCrmFile(@CurrentCtx() ctx: Ctx, @Args('input', { description: 'Which.' }) input: RemoveCrmFileInput) {
    return { file: await this.service.remove(ctx, input.id) };
  }
}
