import { MutationPayload } from '@mh-os/graphql';
import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A row of a file that cannot be a lead.' })
export class LeadImportFaultType {
  @Field(() => Int, { description: 'Line of the file; the header is line 1.' })
  line!: number;

  @Field(() => String, { description: 'Why.' })
  message!: string;
}

@ObjectType({ description: 'What became of a file of leads.' })
export class ImportLeadsPayload extends MutationPayload {
  @Field(() => Int, { nullable: true, description: 'Leads that came in, or would.' })
  created?: number;

  @Field(() => Int, { nullable: true, description: 'Rows that were there before, by their number.' })
  known?: number;

  @Field(() => [LeadImportFaultType], { nullable: true, description: 'Rows that were left out.' })
  faults?: LeadImportFaultType[];
}
