import { DomainError } from '@mh-os/kernel';
import type { ReadTx, Tx } from '@mh-os/persistence';
import { BRAND } from '../sql.ts';
import { HASH } from './consents.sql.ts';

/** The kind of the job that sends a question. */
export const ASK_JOB = 'crm.consent.ask';
/** As often a person is asked about one purpose within a day: a question is a mail that nobody agreed to. */
export const MOST_ASKED = 3;

const ADDRESS = `SELECT e.address, EXISTS (SELECT 1 FROM suppression s WHERE s.brand_id = ${BRAND} AND s.channel = 'EMAIL' AND s.purpose = ''
    AND s.address_hash = ${HASH('e.match_key')}) AS suppressed
  FROM person_email e WHERE e.brand_id = ${BRAND} AND e.person_id = $1 AND e.is_primary`;
const ASKED = `SELECT count(*)::int AS n FROM consent_request WHERE brand_id = ${BRAND} AND person_id = $1 AND purpose = $2
  AND created_at > now() - interval '1 day'`;
const REQUEST = `SELECT r.person_id AS "personId", r.purpose, r.used_at AS "usedAt", r.expires_at < now() AS expired, p.language, p.country
  FROM consent_request r JOIN person p ON p.brand_id = r.brand_id AND p.id = r.person_id WHERE r.brand_id = ${BRAND} AND r.id = $1`;

/** A question that was put to somebody. */
export interface Asked {
  readonly personId: string;
  readonly purpose: string;
  readonly usedAt: Date | null;
  readonly expired: boolean;
  readonly language: string | null;
  readonly country: string | null;
}

export async function readAsked(tx: ReadTx, requestId: string): Promise<Asked | undefined> {
  return (await tx.query<Asked>('consent_asked', REQUEST, [requestId]))[0];
}

/** Where a question goes; undefined where the person has no address or nothing at all is sent to it. */
export async function addressToAsk(tx: ReadTx, personId: string): Promise<string | undefined> {
  const [main] = await tx.query<{ address: string; suppressed: boolean }>('consent_ask_to', ADDRESS, [personId]);
  return main && !main.suppressed ? main.address : undefined;
}

/** Refuses to ask whom no mail reaches, and to ask again and again. */
export async function assertAskable(tx: Tx, personId: string, purpose: string): Promise<void> {
  if ((await addressToAsk(tx, personId)) === undefined)
    throw new DomainError(
      'CRM_CONSENT_UNREACHABLE',
      'Nobody can be asked there: the person has no e-mail address, or nothing is sent to it.',
      { path: ['personId'] },
    );
  const [{ n } = { n: 0 }] = await tx.query<{ n: number }>('consent_asked_lately', ASKED, [personId, purpose]);
  if (n >= MOST_ASKED)
    throw new DomainError('CRM_CONSENT_ASKED', `Somebody is asked at most ${MOST_ASKED} times a day.`, {
      path: ['purpose'],
      details: { allowed: MOST_ASKED },
    });
}
