import {
  behaviourSeen,
  consentRecorded,
  type Envelope,
  leadCaptured,
  leadConverted,
  peopleMerged,
  personErased,
  personTagged,
  segmentEntered,
  segmentLeft,
} from '@mh-os/contracts';
import type { Clock } from '@mh-os/kernel';
import { OnEvent } from '@mh-os/messaging';
import { CLOCK, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { normalEmail } from '../people/normal-contact.rules.ts';
import { BRAND } from '../sql.ts';
import { leaveAll, occurred } from './occurring.ts';

type Of<D extends { schema: z.ZodType }> = Envelope<z.infer<D['schema']>>;

const LEAD = `SELECT source, form_id AS "formId", email, person_id AS "personId" FROM lead WHERE brand_id = ${BRAND} AND id = $1`;
const BY_ADDRESS = `SELECT person_id AS id FROM person_email WHERE brand_id = ${BRAND} AND canonical = $1`;

interface LeadRow {
  readonly source: string;
  readonly formId: string | null;
  readonly email: string | null;
  readonly personId: string | null;
}

/** What of crm's own begins journeys, leads people on in them, or out of them. */
@Injectable()
export class JourneysConsumer {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  @OnEvent(segmentEntered)
  entered(event: Of<typeof segmentEntered>, tx: Tx): Promise<void> {
    return this.crossed('SEGMENT_ENTERED', event, tx);
  }

  @OnEvent(segmentLeft)
  left(event: Of<typeof segmentLeft>, tx: Tx): Promise<void> {
    return this.crossed('SEGMENT_LEFT', event, tx);
  }

  @OnEvent(leadCaptured)
  async captured({ occurredAt, data }: Of<typeof leadCaptured>, tx: Tx): Promise<void> {
    await this.lead(tx, data.leadId, null, occurredAt);
  }

  /** Whose address nobody knew before is somebody now. */
  @OnEvent(leadConverted)
  async converted({ occurredAt, data }: Of<typeof leadConverted>, tx: Tx): Promise<void> {
    await this.lead(tx, data.leadId, data.personId, occurredAt);
  }

  @OnEvent(consentRecorded)
  async consented({ id, occurredAt, data }: Of<typeof consentRecorded>, tx: Tx): Promise<void> {
    if (data.channel !== 'EMAIL' || data.state === 'PENDING') return;
    const on = data.state === 'WITHDRAWN' ? 'CONSENT_WITHDRAWN' : 'CONSENT';
    const happened = { on, personIds: [data.personId], at: new Date(occurredAt), cause: id } as const;
    await occurred(tx, { ...happened, purpose: data.purpose }, this.clock.now());
  }

  @OnEvent(personTagged)
  async tagged({ id, occurredAt, data }: Of<typeof personTagged>, tx: Tx): Promise<void> {
    for (const tag of data.added) {
      const happened = {
        on: 'TAG',
        personIds: [data.personId],
        at: new Date(occurredAt),
        cause: `${id}:${tag}`,
      } as const;
      await occurred(tx, { ...happened, tag }, this.clock.now());
    }
  }

  @OnEvent(behaviourSeen)
  async behaved({ id, data }: Of<typeof behaviourSeen>, tx: Tx): Promise<void> {
    // Those who did the same at the same time go together.
    const together = new Map<string, { event: string; at: string; personIds: string[] }>();
    for (const { personId, event, at } of data.seen) {
      const key = `${event}|${at}`;
      const known = together.get(key) ?? { event, at, personIds: [] };
      together.set(key, { ...known, personIds: [...known.personIds, personId] });
    }
    for (const [key, { event, at, personIds }] of together) {
      const happened = { on: 'BEHAVIOUR', personIds, at: new Date(at), cause: `${id}:${key}` } as const;
      await occurred(tx, { ...happened, event }, this.clock.now());
    }
  }

  @OnEvent(personErased)
  erased({ data }: Of<typeof personErased>, tx: Tx): Promise<void> {
    return leaveAll(tx, data.personId, 'ERASED', this.clock.now());
  }

  /** Who was in a journey as both goes on as one: what stayed with the merged record ends. */
  @OnEvent(peopleMerged)
  merged({ data }: Of<typeof peopleMerged>, tx: Tx): Promise<void> {
    return leaveAll(tx, data.mergedId, 'MERGED', this.clock.now());
  }

  private async crossed(
    on: 'SEGMENT_ENTERED' | 'SEGMENT_LEFT',
    { id, occurredAt, data }: Of<typeof segmentEntered>,
    tx: Tx,
  ): Promise<void> {
    const { personIds, segmentId } = data;
    await occurred(tx, { on, personIds, segmentId, at: new Date(occurredAt), cause: id }, this.clock.now());
  }

  private async lead(tx: Tx, leadId: string, personId: string | null, at: string): Promise<void> {
    const [lead] = await tx.query<LeadRow>('journey_lead', LEAD, [leadId]);
    if (!lead) return;
    const known = personId ?? lead.personId ?? (await this.byAddress(tx, lead.email));
    if (known === null) return;
    const { source, formId } = lead;
    const happened = { on: 'LEAD', personIds: [known], at: new Date(at), cause: leadId, source, formId } as const;
    await occurred(tx, happened, this.clock.now());
  }

  private async byAddress(tx: Tx, email: string | null): Promise<string | null> {
    const canonical = normalEmail(email)?.canonical;
    if (!canonical) return null;
    return (await tx.query<{ id: string }>('journey_by_address', BY_ADDRESS, [canonical]))[0]?.id ?? null;
  }
}
