import {
  type DeadLetterRecord,
  type DeadLetterRpcs,
  deadLetterResolved,
  deadLetterRpcs,
  domains,
} from '@mh-os/contracts';
import { type Ctx, DomainError } from '@mh-os/kernel';
import { Rpc } from '@mh-os/messaging';
import { Db } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';

/** Which dead letters to list. */
export interface DeadLettersQuery {
  readonly service?: string | null | undefined;
  readonly status?: DeadLetterRecord['status'] | null | undefined;
  readonly first: number;
}

/** Dead letters of all services, and which services did not answer. */
export interface DeadLettersFound {
  readonly nodes: readonly DeadLetterRecord[];
  readonly unavailable: readonly string[];
}

const REPLAY_MS = 10_000;

/** Messages that services could not handle: each service keeps its own, here they are seen and resolved. */
@Injectable()
export class DeadLettersService {
  constructor(
    private readonly rpc: Rpc,
    private readonly db: Db,
  ) {}

  /** The newest of one service or of all; a service that is away does not hide the others. */
  async list(ctx: Ctx, { service, status, first }: DeadLettersQuery): Promise<DeadLettersFound> {
    ctx.require('platform.dead-letter.manage');
    const services: readonly string[] = service ? [known(service)] : domains;
    const request = { first, ...(status ? { status } : {}) };
    const answers = await Promise.allSettled(
      services.map((name) => this.rpc.call(deadLetterRpcs(name).list, request, ctx)),
    );
    const found = answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []));
    const nodes = found.toSorted((a, b) => b.createdAt.localeCompare(a.createdAt)).slice(0, first);
    return { nodes, unavailable: services.filter((_name, index) => answers[index]?.status === 'rejected') };
  }

  /** Has the service handle it again; a second failure is told and leaves it open. */
  replay(ctx: Ctx, service: string, id: string): Promise<DeadLetterRecord> {
    return this.resolve(ctx, service, 'replayed', null, (rpcs) =>
      this.rpc.call(rpcs.replay, { id }, ctx, { timeoutMs: REPLAY_MS }),
    );
  }

  /** Gives it up, with a reason for whoever asks later. */
  discard(ctx: Ctx, service: string, id: string, note: string): Promise<DeadLetterRecord> {
    return this.resolve(ctx, service, 'discarded', note, (rpcs) => this.rpc.call(rpcs.discard, { id, note }, ctx));
  }

  /** The other service commits first: should this one fail to tell of it, the letter is resolved all the same. */
  private async resolve(
    ctx: Ctx,
    service: string,
    resolution: 'replayed' | 'discarded',
    note: string | null,
    work: (rpcs: DeadLetterRpcs) => Promise<DeadLetterRecord>,
  ): Promise<DeadLetterRecord> {
    ctx.require('platform.dead-letter.manage');
    const letter = await work(deadLetterRpcs(known(service)));
    const label = `${letter.type ?? letter.subject} in ${service}`;
    await this.db.tx(ctx, async (tx) =>
      tx.emit(
        deadLetterResolved,
        { label, service, resolution, note },
        { aggregateId: letter.id, aggregateVersion: 1 },
      ),
    );
    return letter;
  }
}

function known(service: string): string {
  if ((domains as readonly string[]).includes(service)) return service;
  throw new DomainError('SERVICE_UNKNOWN', `There is no service ${service}; there are ${domains.join(', ')}.`, {
    path: ['service'],
  });
}
