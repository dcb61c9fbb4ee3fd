import type { Envelope } from '@mh-os/contracts';
import { isId } from '@mh-os/kernel';
import { OnAnyEvent } from '@mh-os/messaging';
import type { Tx } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { survivorOf } from '../people/survivor.ts';
import { BRAND } from '../sql.ts';
import { aboutOf, kindOf } from './timeline.rules.ts';

const COMPANY = `SELECT id FROM company WHERE brand_id = ${BRAND} AND id = $1`;
const KEEP = `INSERT INTO timeline_entry (brand_id, id, created_at, person_id, company_id, kind, type, subject_id, label, at, event_id, actor_name)
  VALUES (${BRAND}, gen_random_uuid(), now(), $1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT DO NOTHING`;

/**
 * Keeps, per person and company, what any service tells of them: whatever event names a person or company of the brand. With a
 * place of its own in the streams, so that a fault here holds nothing up.
 */
@Injectable()
export class TimelineConsumer {
  @OnAnyEvent({ consumer: 'timeline' })
  async onEvent(event: Envelope, tx: Tx): Promise<void> {
    const about = event.brandId === null || !isId(event.id) ? null : aboutOf(event);
    if (!about) return;
    const personId = await survivorOf(tx, about.personId);
    const [company] = about.companyId
      ? await tx.query<{ id: string }>('timeline_company', COMPANY, [about.companyId])
      : [];
    if (!personId && !company) return;
    const { label } = (event.data ?? {}) as { label?: unknown };
    await tx.query('timeline_keep', KEEP, [
      ...[personId, company?.id ?? null, kindOf(event.type), event.type, event.aggregateId],
      ...[String(label ?? '').slice(0, 300), event.occurredAt, event.id, event.actor.name ?? null],
    ]);
  }
}
