import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType('FinanceDocumentFile', { description: 'A document as a file.' })
export class DocumentFileType {
  @Field(() => String, { description: 'Name of the file.' })
  name!: string;

  @Field(() => String, { description: 'What the file is, e.g. application/pdf.' })
  mimeType!: string;

  @Field(() => String, { description: 'Its bytes in base64.' })
  content!: string;
}

export function toFile({ name, bytes }: { readonly name: string; readonly bytes: Buffer }): DocumentFileType {
  return { name, mimeType: 'application/pdf', content: bytes.toString('base64') };
}
