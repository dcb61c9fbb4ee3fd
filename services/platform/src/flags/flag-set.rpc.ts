import { flagSetRpc, type flagSetSchema, flagUseRpc } from '@mh-os/contracts';
import type { FlagUse } from '@mh-os/flags/server';
import { OnRpc } from '@mh-os/messaging';
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { FlagSetService } from './flag-set.service.ts';

/** The same, as the contract spells it. */
type PublishedSet = z.infer<typeof flagSetSchema>;

/** Publishes flags to services: the call itself is signed by one of them, a person's permissions have no part in it. */
@Injectable()
export class FlagSetRpc {
  constructor(private readonly flags: FlagSetService) {}

  @OnRpc(flagSetRpc)
  async set({ knownRevision }: { knownRevision?: string | undefined }): Promise<{ set: PublishedSet | null }> {
    return { set: (await this.flags.changedSince(knownRevision)) as PublishedSet | null };
  }

  @OnRpc(flagUseRpc)
  async use({ uses }: { uses: FlagUse[] }): Promise<{ taken: number }> {
    await this.flags.used(uses);
    return { taken: uses.length };
  }
}
