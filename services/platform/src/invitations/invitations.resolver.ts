import { type Connection, CurrentCtx, PageArgs, toConnection } from '@mh-os/graphql';
import { type Ctx, pageRequest } from '@mh-os/kernel';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AcceptInvitationService } from './accept-invitation.service.ts';
import {
  AcceptInvitationPayload,
  InvitationConnection,
  InvitationOfferType,
  InvitationPayload,
  InvitationStatus,
  InvitationType,
  MailDelivery,
} from './invitation.type.ts';
import { AcceptInvitationInput, ChangeInvitationInput, InviteUserInput } from './invitations.inputs.ts';
import type { InvitationRow } from './invitations.read-model.ts';
import { statusAt } from './invitations.rules.ts';
import { InvitationsService } from './invitations.service.ts';

@Resolver(() => InvitationType)
export class InvitationsResolver {
  constructor(
    private readonly invitations: InvitationsService,
    private readonly answers: AcceptInvitationService,
  ) {}

  @Query(() => InvitationConnection, {
    nullable: true,
    name: 'invitations',
    description: 'Invitations to the brand, newest first.',
  })
  async list(
    @CurrentCtx() ctx: Ctx,
    @Args() args: PageArgs,
    @Args('open', { defaultValue: true, description: 'Only those that were neither accepted nor withdrawn.' })
    open: boolean,
  ): Promise<Connection<InvitationType>> {
    const page = await this.invitations.page(ctx, open, pageRequest(args, 2));
    return toConnection({ ...page, nodes: page.nodes.map(toType) }, () => this.invitations.count(ctx, open));
  }

  @Query(() => InvitationOfferType, {
    nullable: true,
    description: 'What the link of an invitation offers; null for a link that was used, withdrawn or is too old.',
  })
  invitationOffer(
    @Args('token', { description: 'Token of the link in the mail.' }) token: string,
  ): Promise<InvitationOfferType | null> {
    return this.answers.offer(token);
  }

  @Mutation(() => InvitationPayload, { description: 'Invites somebody to the brand by mail.' })
  async inviteUser(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Whom.' }) input: InviteUserInput,
  ): Promise<InvitationPayload> {
    return { invitation: toType(await this.invitations.invite(ctx, input)) };
  }

  @Mutation(() => InvitationPayload, { description: 'Mails an invitation again, with a new link.' })
  async resendInvitation(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Which.' }) input: ChangeInvitationInput,
  ): Promise<InvitationPayload> {
    return { invitation: toType(await this.invitations.resend(ctx, input)) };
  }

  @Mutation(() => InvitationPayload, { description: 'Takes an invitation back.' })
  async withdrawInvitation(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Which.' }) input: ChangeInvitationInput,
  ): Promise<InvitationPayload> {
    return { invitation: toType(await this.invitations.withdraw(ctx, input)) };
  }

  @Mutation(() => AcceptInvitationPayload, { description: 'Makes the reader of an invitation a member of its brand.' })
  async acceptInvitation(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The answer.' }) input: AcceptInvitationInput,
  ): Promise<AcceptInvitationPayload> {
    return { email: await this.answers.accept(ctx, input) };
  }
}

function toType(row: InvitationRow): InvitationType {
  const status = InvitationStatus[statusAt(row, new Date())];
  return { ...row, roles: [...row.roles], status, delivery: row.delivery && MailDelivery[row.delivery] };
}
