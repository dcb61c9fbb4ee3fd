import { CurrentLoaders, type Loaders } from '@mh-os/graphql';
import type { Ctx } from '@mh-os/kernel';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { NoteType } from '../notes/note.type.ts';
import { FileRefType } from './file-ref.type.ts';
import { FilesService } from './files.service.ts';

@Resolver(() => NoteType)
export class NoteFilesResolver {
  constructor(private readonly service: FilesService) {}

  @ResolveField(() => [FileRefType], {
    nullable: true,
    description: 'Files that the note points to, the latest first. Needs the permission to see files.',
  })
  async files(@Parent() { id }: NoteType, @CurrentLoaders() loaders: Loaders): Promise<FileRefType[]> {
    const load = (ctx: Ctx, ids: readonly string[]) => this.service.ofNotes(ctx, ids);
    return (await loaders.for<string, FileRefType[]>(this, 'files', load).load(id)) ?? [];
  }
}
