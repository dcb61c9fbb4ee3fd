import { CurrentCtx, CurrentLoaders, type Loaders, PageArgs, toConnection } from '@mh-os/graphql';
import type { Ctx } from '@mh-os/kernel';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { toJobType } from '../job-type.ts';
import { PeopleService } from '../people/people.service.ts';
import { PersonType } from '../people/person.type.ts';
import { BouncesService } from './bounces.service.ts';
import { MailingService } from './mailing.service.ts';
import { MessageConnection, MessageType } from './message.type.ts';
import { MailBouncePayload, MailSettingsPayload, RetryMessagesPayload, TestMailPayload } from './mailing.payload.ts';
import { MailSettingsType } from './mail-settings.type.ts';
import { MessageCountType } from './message-count.type.ts';
import { MailStateType } from './mail-state.type.ts';
import {
  CrmMessageWhere,
  RetryCrmMessagesInput,
  SendCrmTestMailInput,
  UpdateCrmMailSettingsInput,
} from './messages.inputs.ts';
import { RecordCrmMailBounceInput, TakeCrmMailReportInput } from './bounces.inputs.ts';
import { MessageSourceEnum } from './messages.enums.ts';
import type { MessageSource } from './outbox.ts';

@Resolver(() => MessageType)
export class MailingResolver {
  constructor(
    private readonly service: MailingService,
    private readonly bounces: BouncesService,
    private readonly people: PeopleService,
  ) {}

  @Query(() => MessageConnection, { nullable: true, description: 'Mails to people, the latest first.' })
  async crmMessages(
    @CurrentCtx() ctx: Ctx,
    @Args() page: PageArgs,
    @Args('where', { type: () => CrmMessageWhere, nullable: true, description: 'Which ones; all when absent.' })
    where?: CrmMessageWhere,
    @Args('personId', { type: () => ID, nullable: true, description: 'Only to this person.' }) personId?: string,
    @Args('sourceId', { type: () => ID, nullable: true, description: 'Only of this campaign or journey.' })
    sourceId?: string,
  ) {
    const query = { ...page, where, personId, sourceId };
    return toConnection(await this.service.list(ctx, query), () => this.service.count(ctx, query));
  }

  @Query(() => MessageType, { nullable: true, description: 'One mail; null where the brand has none of this id.' })
  crmMessage(
    @CurrentCtx() ctx: Ctx,
    @Args('id', { type: () => ID, description: 'Which one.' }) id: string,
  ): Promise<MessageType | null> {
    return this.service.message(ctx, id);
  }

  @Query(() => [MessageCountType], {
    nullable: true,
    description: 'How the mails of a campaign or journey stand, by step.',
  })
  crmMessageCounts(
    @CurrentCtx() ctx: Ctx,
    @Args('sourceType', { type: () => MessageSourceEnum, description: 'Campaign or journey.' })
    sourceType: MessageSource,
    @Args('sourceId', { type: () => ID, description: 'Which one.' }) sourceId: string,
  ): Promise<MessageCountType[]> {
    return this.service.counts(ctx, sourceType, sourceId);
  }

  @Query(() => MailStateType, { nullable: true, description: 'How sending goes.' })
  crmMailState(@CurrentCtx() ctx: Ctx): Promise<MailStateType> {
    return this.service.state(ctx);
  }

  @Query(() => MailSettingsType, {
    nullable: true,
    description: 'As whom and how the brand sends mails; null while the settings of the deployment hold.',
  })
  crmMailSettings(@CurrentCtx() ctx: Ctx): Promise<MailSettingsType | null> {
    return this.service.settings(ctx);
  }

  @Mutation(() => MailSettingsPayload, { description: 'Says as whom and how the brand sends mails.' })
  async updateCrmMailSettings(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The settings.' }) input: UpdateCrmMailSettingsInput,
  ) {
    return { settings: await this.service.update(ctx, input) };
  }

  @Mutation(() => TestMailPayload, { description: 'Sends a mail to see whether sending works, in a job.' })
  async sendCrmTestMail(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Where to.' }) input: SendCrmTestMailInput,
  ) {
    return { job: toJobType(await this.service.test(ctx, input)) };
  }

  @Mutation(() => RetryMessagesPayload, {
    description: 'Sends mails again that failed, or of which nobody knows whether they went out.',
  })
  async retryCrmMessages(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Which ones.' }) { idempotencyKey, ids }: RetryCrmMessagesInput,
  ) {
    return { messages: await this.service.retry(ctx, idempotencyKey, ids) };
  }

  @Mutation(() => MailBouncePayload, {
    description: 'Tells that a mail came back or that its reader complained; told twice it counts once.',
  })
  async recordCrmMailBounce(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Which one and why.' }) { final, reason, ...told }: RecordCrmMailBounceInput,
  ) {
    const id = await this.bounces.record(ctx, { ...told, final: final ?? false, reason: reason ?? '' });
    return { message: await this.service.bounced(ctx, id) };
  }

  @Mutation(() => MailBouncePayload, {
    description: 'Takes a delivery report (RFC 3464) or complaint (RFC 5965) as a mail; found by its Message-ID.',
  })
  async takeCrmMailReport(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The mail.' }) { mail }: TakeCrmMailReportInput,
  ) {
    const taken = await this.bounces.take(ctx, mail);
    return { message: taken && (await this.service.bounced(ctx, taken.messageId)) };
  }

  @ResolveField(() => PersonType, { nullable: true, description: 'To whom. Needs the permission to see people.' })
  person(@Parent() { personId }: MessageType, @CurrentLoaders() loaders: Loaders): Promise<PersonType | null> {
    return loaders.for<string, PersonType>(this, 'person', (ctx, ids) => this.people.byIds(ctx, ids)).load(personId);
  }
}
