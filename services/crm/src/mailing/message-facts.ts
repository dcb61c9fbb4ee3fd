import type { EventDef } from '@mh-os/contracts';
import type { Tx } from '@mh-os/persistence';
import type { MessageSource } from './outbox.ts';

/** Whose mail it is and what for, as events tell it. */
export interface MessageFacts {
  readonly id: string;
  readonly version: number;
  readonly personId: string;
  readonly sourceType: MessageSource;
  readonly sourceId: string;
  readonly step: string;
  readonly purpose: string;
  readonly campaignCode: string | null;
  readonly label: string;
}

/** What the facts are read from, of a row called `m`. */
export const FACTS = `m.id, m.version, m.person_id AS "personId", m.source_type AS "sourceType", m.source_id AS "sourceId", m.step, m.purpose,
  m.campaign_code AS "campaignCode", m.label`;

type Told = Omit<MessageFacts, 'id' | 'version'>;

/** Tells what happened to a mail. */
export function emitMessage<T extends Told>(
  tx: Tx,
  def: EventDef<T>,
  message: MessageFacts,
  more: NoInfer<Omit<T, keyof Told>>,
): void {
  const { id, version, personId, sourceType, sourceId, step, purpose, campaignCode, label } = message;
  const data = { personId, sourceType, sourceId, step, purpose, campaignCode, label, ...more };
  tx.emit(def, data as unknown as T, { aggregateId: id, aggregateVersion: version });
}
