import { connectionOf, DateTimeScalar, JobStatus, JsonScalar, MutationPayload } from '@mh-os/graphql';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { ActivityActor } from '../activity/activity.type.ts';

@ObjectType({ description: 'What a change was made to.' })
export class AuditEntity {
  @Field(() => String, { description: 'Kind of thing, e.g. "price-draft".' })
  type!: string;

  @Field(() => ID, { description: 'Id of the thing.' })
  id!: string;
}

@ObjectType('AuditEntry', { description: 'One row of a service’s audit chain: what one transaction changed.' })
export class AuditEntryType {
  @Field(() => ID, { description: 'Id of the collected row.' })
  id!: string;

  @Field(() => String, { description: 'The service that wrote it.' })
  service!: string;

  @Field(() => Float, { description: 'Place in the chain of the service and the brand, from 1 on without a gap.' })
  seq!: number;

  @Field(() => DateTimeScalar, { description: 'When it was written.' })
  at!: Date;

  @Field(() => ActivityActor, { description: 'Who did it; without a name once that was erased.' })
  actor!: ActivityActor;

  @Field(() => String, { description: 'Type of the first event of the change.' })
  action!: string;

  @Field(() => AuditEntity, { description: 'What it was done to.' })
  entity!: AuditEntity;

  @Field(() => String, { description: 'The request that wrote it.' })
  requestId!: string;

  @Field(() => String, { description: 'The request that all of it came from.' })
  correlationId!: string;

  @Field(() => JsonScalar, {
    description: 'Every event of the change by id, type, thing and version; bound by the hash.',
  })
  facts!: unknown;

  @Field(() => JsonScalar, { nullable: true, description: 'Names and data of the events; null once they were erased.' })
  details!: unknown;

  @Field(() => Boolean, { description: 'Whether names and data were erased for the sake of a person.' })
  erased!: boolean;

  @Field(() => String, { description: 'Hash of the row before, hex.' })
  prevHash!: string;

  @Field(() => String, { description: 'SHA-256 over the hash before and this row, hex.' })
  hash!: string;
}

const entries = connectionOf(AuditEntryType, 'AuditEntry');
export const AuditEntryConnection = entries.Connection;

@ObjectType({ description: 'The first row of a chain that is not as it was written.' })
export class AuditFinding {
  @Field(() => String, { description: 'Service of the chain.' })
  service!: string;

  @Field(() => ID, { nullable: true, description: 'Brand of the chain; null for the chain of the platform itself.' })
  brandId!: string | null;

  @Field(() => Float, { description: 'Place of the row.' })
  seq!: number;

  @Field(() => String, { description: 'What is wrong with it, in words.' })
  problem!: string;
}

@ObjectType({
  description: 'A chain that was deleted with its brand: the record of that names the end that was signed.',
})
export class AuditDeletedChain {
  @Field(() => String, { description: 'Service of the chain.' })
  service!: string;

  @Field(() => ID, { description: 'Brand of the chain.' })
  brandId!: string;

  @Field(() => DateTimeScalar, { description: 'When it was deleted.' })
  deletedAt!: Date;

  @Field(() => String, { description: 'Who asked for the deletion of the brand.' })
  deletedBy!: string;
}

@ObjectType({ description: 'The first signed digest that is not as it was signed.' })
export class AuditDigestFinding {
  @Field(() => Int, { description: 'Number of the digest.' })
  number!: number;

  @Field(() => String, { description: 'What is wrong with it, in words.' })
  problem!: string;
}

@ObjectType('AuditVerification', { description: 'A check of audit chains, row by row; ask again until it has ended.' })
export class AuditVerificationType {
  @Field(() => ID, { description: 'Id of the verification.' })
  id!: string;

  @Field(() => JobStatus, { description: 'Where it stands.' })
  status!: JobStatus;

  @Field(() => DateTimeScalar, { description: 'When it was asked for.' })
  startedAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ended.' })
  finishedAt!: Date | null;

  @Field(() => Int, { description: 'Rows checked so far.' })
  rows!: number;

  @Field(() => Int, { nullable: true, description: 'Chains that were checked, once it has ended.' })
  chains!: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether every row, every digest and every service was found as it should be; null until it has ended.',
  })
  sound!: boolean | null;

  @Field(() => [AuditDeletedChain], { description: 'Chains that were deleted with their brand, as their record says.' })
  deleted!: AuditDeletedChain[];

  @Field(() => [AuditFinding], { description: 'The first broken row of each broken chain.' })
  findings!: AuditFinding[];

  @Field(() => [String], { description: 'Services that did not answer: their chains were not verified.' })
  unreachable!: string[];

  @Field(() => AuditDigestFinding, { nullable: true, description: 'The first broken digest; null where none is.' })
  digestFinding!: AuditDigestFinding | null;

  @Field(() => String, { nullable: true, description: 'Why it could not be done.' })
  error!: string | null;
}

@ObjectType({ description: 'The end of one chain as a digest names it.' })
export class AuditDigestHead {
  @Field(() => String, { description: 'Service of the chain.' })
  service!: string;

  @Field(() => ID, { nullable: true, description: 'Brand of the chain; null for the chain of the platform itself.' })
  brandId!: string | null;

  @Field(() => Float, { description: 'Place of its last row.' })
  seq!: number;

  @Field(() => String, { description: 'Hash of its last row, hex.' })
  hash!: string;
}

@ObjectType('AuditDigest', { description: 'Ends of audit chains at one time, signed.' })
export class AuditDigestType {
  @Field(() => ID, { description: 'Id of the digest.' })
  id!: string;

  @Field(() => Int, { description: 'Number, from 1 on without a gap.' })
  number!: number;

  @Field(() => DateTimeScalar, { description: 'When it was signed.' })
  createdAt!: Date;

  @Field(() => String, { description: 'SHA-256 of what was signed, hex.' })
  hash!: string;

  @Field(() => String, { nullable: true, description: 'Hash of the digest before; null for the first.' })
  previous!: string | null;

  @Field(() => String, { description: 'Id of the Ed25519 key that signed it: its RFC 7638 thumbprint.' })
  kid!: string;

  @Field(() => String, { description: 'Signature, base64url.' })
  signature!: string;

  @Field(() => [AuditDigestHead], { description: 'Ends of chains; of the own brand only, for platform admins of all.' })
  heads!: AuditDigestHead[];
}

const digests = connectionOf(AuditDigestType, 'AuditDigest');
export const AuditDigestConnection = digests.Connection;

@ObjectType({ description: 'Outcome of asking for a verification.' })
export class AuditVerificationPayload extends MutationPayload {
  @Field(() => AuditVerificationType, { nullable: true, description: 'The verification.' })
  verification?: AuditVerificationType;
}
