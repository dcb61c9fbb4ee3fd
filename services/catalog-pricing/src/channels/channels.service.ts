import { channelCreated } from '@mh-os/contracts';
import { type Ctx, DomainError } from '@mh-os/kernel';
import { Db, type Tx } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { assertChannel } from './channel.rules.ts';
import { ChannelEntity } from './channel.entity.ts';
import type { ChannelType } from './channel.type.ts';
import type { CreateChannelInput } from './channels.inputs.ts';
import { readChannels, readChannelsById } from './channels.read-model.ts';

@Injectable()
export class ChannelsService {
  constructor(private readonly db: Db) {}

  list(ctx: Ctx): Promise<ChannelType[]> {
    ctx.require('catalog-pricing.channel.read');
    return this.db.read(ctx, readChannels);
  }

  byIds(ctx: Ctx, ids: readonly string[]): Promise<Map<string, ChannelType>> {
    ctx.require('catalog-pricing.channel.read');
    return this.db.read(ctx, (tx) => readChannelsById(tx, ids));
  }

  create(ctx: Ctx, input: CreateChannelInput): Promise<ChannelType> {
    ctx.require('catalog-pricing.channel.write');
    const { idempotencyKey, ...channel } = input;
    return this.db.tx(ctx, async (tx) => {
      const { id } = await tx.idempotent('createChannel', idempotencyKey, channel, () => this.insert(tx, channel));
      return (await readChannelsById(tx, [id])).get(id)!;
    });
  }

  private async insert(tx: Tx, channel: Omit<CreateChannelInput, 'idempotencyKey'>): Promise<{ id: string }> {
    assertChannel(channel);
    if (await tx.findOne(ChannelEntity, { code: channel.code }))
      throw new DomainError('CHANNEL_CODE_TAKEN', `There is a channel ${channel.code} already.`, { path: ['code'] });
    const position = (await readChannels(tx)).length;
    const entity = await tx.insert(ChannelEntity, { ...channel, active: true, position });
    emitChannelCreated(tx, entity);
    return { id: entity.id };
  }
}

/** Tells that a channel was opened, by a person or with a new brand. */
export function emitChannelCreated(tx: Tx, { id, version, name, code, kind, currency }: ChannelEntity): void {
  tx.emit(channelCreated, { label: name, code, kind, currency }, { aggregateId: id, aggregateVersion: version });
}
