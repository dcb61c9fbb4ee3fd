import { type Connection, CurrentCtx, toConnection } from '@mh-os/graphql';
import { type Ctx, pageRequest } from '@mh-os/kernel';
import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { NotificationRow } from './notifications.read-model.ts';
import {
  NotificationConnection,
  type NotificationSeverity,
  NotificationsPayload,
  NotificationType,
  SendNotificationPayload,
} from './notification.type.ts';
import {
  ArchiveNotificationsInput,
  InboxArgs,
  MarkAllNotificationsReadInput,
  MarkNotificationsReadInput,
  SendNotificationInput,
} from './notifications.inputs.ts';
import { NotificationsService } from './notifications.service.ts';

@Resolver(() => NotificationType)
export class NotificationsResolver {
  constructor(private readonly notifications: NotificationsService) {}

  @Query(() => NotificationConnection, {
    nullable: true,
    name: 'notifications',
    description: "One's own inbox in the brand of the session, newest first.",
  })
  async list(@CurrentCtx() ctx: Ctx, @Args() args: InboxArgs): Promise<Connection<NotificationType>> {
    const page = await this.notifications.page(ctx, args, pageRequest(args, 2));
    return toConnection({ ...page, nodes: page.nodes.map(toType) }, () => this.notifications.count(ctx, args));
  }

  @Query(() => Int, {
    nullable: true,
    name: 'unreadNotificationCount',
    description: "How many of one's own are unread; counted up to 1000.",
  })
  unread(@CurrentCtx() ctx: Ctx): Promise<number> {
    return this.notifications.unread(ctx);
  }

  @Mutation(() => NotificationsPayload, { description: "Marks some of one's own notifications as read or unread." })
  async markNotificationsRead(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Which, and how.' }) { ids, read }: MarkNotificationsReadInput,
  ): Promise<NotificationsPayload> {
    return this.marked(ctx, await this.notifications.mark(ctx, read ? 'read' : 'unread', ids));
  }

  @Mutation(() => NotificationsPayload, { description: "Marks as read all of one's own that were seen." })
  async markAllNotificationsRead(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Up to where.' }) { upTo }: MarkAllNotificationsReadInput,
  ): Promise<NotificationsPayload> {
    await this.notifications.markAllRead(ctx, upTo);
    return this.marked(ctx, []);
  }

  @Mutation(() => NotificationsPayload, { description: "Puts some of one's own notifications away." })
  async archiveNotifications(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Which.' }) { ids }: ArchiveNotificationsInput,
  ): Promise<NotificationsPayload> {
    return this.marked(ctx, await this.notifications.mark(ctx, 'archive', ids));
  }

  @Mutation(() => SendNotificationPayload, { description: 'Sends a notification to people of the brand.' })
  async sendNotification(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'What, and to whom.' }) input: SendNotificationInput,
  ): Promise<SendNotificationPayload> {
    return { recipientCount: await this.notifications.send(ctx, input) };
  }

  private async marked(ctx: Ctx, rows: readonly NotificationRow[]): Promise<NotificationsPayload> {
    return { notifications: rows.map(toType), unreadCount: await this.notifications.unread(ctx) };
  }
}

/** The enum's values are what is stored. */
const toType = (row: NotificationRow): NotificationType => ({
  ...row,
  severity: row.severity as NotificationSeverity,
});
