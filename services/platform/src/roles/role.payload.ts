import { MutationPayload } from '@mh-os/graphql';
import { Field, ObjectType } from '@nestjs/graphql';
import { ApprovalRequestType, approvalWarnings, toApprovalRequest } from '../approvals/approval-request.type.ts';
import type { EditedRole } from './role-editing.service.ts';
import { RoleType, toRoleType } from './role.type.ts';

@ObjectType({ description: "Outcome of a change of a brand's role." })
export class RolePayload extends MutationPayload {
  @Field(() => RoleType, { nullable: true, description: 'The role as it is now; none once it is deleted.' })
  role?: RoleType | null;

  @Field(() => ApprovalRequestType, {
    nullable: true,
    description: 'The request for a second person, where the change needed one.',
  })
  approvalRequest?: ApprovalRequestType | null;
}

/** An edited role as the graph shows it. */
export function toRolePayload({ role, request, warnings = [] }: EditedRole): RolePayload {
  return {
    role: role && toRoleType(role),
    approvalRequest: request && toApprovalRequest(request),
    warnings: [...approvalWarnings(request), ...warnings],
  };
}
