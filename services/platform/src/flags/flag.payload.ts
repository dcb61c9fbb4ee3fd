import { MutationPayload } from '@mh-os/graphql';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { approvalWarnings } from '../approvals/approval-request.type.ts';
import type { ChangedFlag } from './flag-approval.rules.ts';
import { FeatureFlagType } from './flag.type.ts';

@ObjectType({ description: 'Outcome of a change of a feature flag.' })
export class FlagPayload extends MutationPayload {
  @Field(() => FeatureFlagType, { nullable: true, description: 'The flag as it is now.' })
  flag?: FeatureFlagType;

  @Field(() => ID, {
    nullable: true,
    description: 'The request that waits for a second person, where the change needs one; nothing has changed then.',
  })
  pendingApproval?: string | null;
}

/** A changed flag as the graph shows it. */
export function toFlagPayload({ flag, request }: ChangedFlag): FlagPayload {
  const pendingApproval = request?.state === 'PENDING' ? request.id : null;
  return { flag, pendingApproval, warnings: approvalWarnings(request) };
}
