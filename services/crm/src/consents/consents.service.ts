import { consentRecorded } from '@mh-os/contracts';
import { Ctx, DomainError, isId, newId, uuids } from '@mh-os/kernel';
import { Jobs } from '@mh-os/messaging';
import { Db, type ReadTx, type Tx } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { createHash, randomBytes } from 'node:crypto';
import { lockPerson } from '../people/people.service.ts';
import type { PersonEntity } from '../people/person.entity.ts';
import { BRAND } from '../sql.ts';
import type { ConsentRecordType, ConsentType } from './consent.type.ts';
import type { RecordCrmConsentInput, RequestCrmConsentInput } from './consent.inputs.ts';
import type { ConsentState } from './consent.enums.ts';
import { ASK_JOB, assertAskable, readAsked } from './consent-asking.ts';
import { HISTORY } from './consents.sql.ts';
import { liftOptOut, refreshConsents, suppressPeople, type ConsentChannel } from './sendable.ts';

const READ = 'crm.consent.read';
const WRITE = 'crm.consent.write';
const DAYS = 7;
const CURRENT = `SELECT id, purpose, channel, state, since FROM person_consent WHERE person_id = $1 ORDER BY purpose, channel`;
const RECORD = `INSERT INTO consent_record (brand_id, id, created_at, person_id, purpose, channel, state, source, text_version, evidence, actor)
  VALUES (${BRAND}, $1, clock_timestamp(), $2, $3, $4, $5, $6, $7, $8::jsonb, $9::jsonb)`;
const REQUEST = `INSERT INTO consent_request (brand_id, id, created_at, person_id, purpose, channel, token_hash, expires_at, text_version)
  VALUES (${BRAND}, $1, now(), $2, $3, $4, $5, now() + interval '${DAYS} days', $6)`;
const USE = `UPDATE consent_request SET used_at = now() WHERE brand_id = ${BRAND} AND token_hash = $1 AND used_at IS NULL AND expires_at > now()
  RETURNING person_id AS "personId", purpose, channel, text_version AS "textVersion"`;
const USE_ID = `UPDATE consent_request SET used_at = now() WHERE brand_id = ${BRAND} AND id = $1 AND used_at IS NULL AND expires_at > now()
  RETURNING person_id AS "personId", purpose, channel, text_version AS "textVersion"`;

interface Used {
  readonly personId: string;
  readonly purpose: string;
  readonly channel: ConsentChannel;
  readonly textVersion: string | null;
}

interface Said {
  readonly purpose: string;
  readonly channel: ConsentChannel;
  readonly state: ConsentState;
  readonly source: string;
  readonly textVersion?: string | null | undefined;
  readonly evidence?: unknown;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** What people agree to, with its proof. */
@Injectable()
export class ConsentsService {
  constructor(
    private readonly db: Db,
    private readonly jobs: Jobs,
  ) {}

  of(ctx: Ctx, personId: string): Promise<ConsentType[]> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => current(tx, personId));
  }

  history(ctx: Ctx, personId: string): Promise<ConsentRecordType[]> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => tx.query('consent_history', HISTORY, [uuids([personId])]));
  }

  record(ctx: Ctx, input: RecordCrmConsentInput): Promise<ConsentType[]> {
    ctx.require(WRITE);
    const { idempotencyKey, granted, personId, ...said } = input;
    return this.db.tx(ctx, async (tx) => {
      await tx.idempotent('recordCrmConsent', idempotencyKey, { granted, personId, ...said }, async () => {
        const person = await lockPerson(tx, personId);
        await this.write(tx, person, { ...said, state: granted ? 'GRANTED' : 'WITHDRAWN' });
        return personId;
      });
      return current(tx, personId);
    });
  }

  /** Asks for a confirmation; the token is given out once and kept as its hash. */
  request(ctx: Ctx, input: RequestCrmConsentInput): Promise<{ consents: ConsentType[]; token: string | null }> {
    ctx.require(WRITE);
    const brandId = ctx.requireBrand();
    const { purpose, channel, textVersion } = input;
    const send = input.send ?? false;
    if (send && channel !== 'EMAIL')
      throw new DomainError('CRM_CONSENT_INVALID', 'Only a question about e-mails can be sent by e-mail.', {
        path: ['channel'],
      });
    return this.db.tx(ctx, async (tx) => {
      const person = await lockPerson(tx, input.personId);
      if (send) await assertAskable(tx, person.id, purpose.trim().toLowerCase());
      await this.write(tx, person, { purpose, channel, textVersion, state: 'PENDING', source: 'double-opt-in' });
      const token = `${brandId}.${randomBytes(24).toString('base64url')}`;
      const requestId = newId();
      const values = [requestId, person.id, purpose.trim().toLowerCase(), channel, sha256(token), textVersion ?? null];
      await tx.query('consent_request', REQUEST, values);
      // The mail carries a signed link of its own: the token is nowhere kept, nor does it reach who asks.
      if (send) await this.jobs.enqueue(tx, ASK_JOB, { requestId });
      return { consents: await current(tx, person.id), token: send ? null : token };
    });
  }

  /** Takes the answer of somebody who is not signed in: the token names the brand and proves the rest, once. */
  async confirm(ctx: Ctx, token: string): Promise<boolean> {
    const brandId = token.slice(0, token.indexOf('.'));
    if (!isId(brandId)) throw tokenInvalid();
    const acting = new Ctx({
      brandId,
      actor: { kind: 'system', id: 'crm', name: 'Double opt-in' },
      requestId: ctx.requestId,
    });
    return this.db.tx(acting, async (tx) => {
      const [used] = await tx.query<Used>('consent_use', USE, [sha256(token)]);
      if (!used) throw tokenInvalid();
      await this.confirmed(tx, used, { tokenUsed: true, requestId: ctx.requestId });
      return true;
    });
  }

  /** Takes the answer by the link of a mail, whose signature was judged already; a second press changes nothing. */
  async confirmAsked(ctx: Ctx, requestId: string): Promise<void> {
    await this.db.tx(ctx, async (tx) => {
      const [used] = await tx.query<Used>('consent_use_id', USE_ID, [requestId]);
      if (used) return this.confirmed(tx, used, { mailLinkUsed: true, requestId: ctx.requestId });
      const asked = await readAsked(tx, requestId);
      if (!asked?.usedAt) throw tokenInvalid();
    });
  }

  private async confirmed(tx: Tx, { personId, ...used }: Used, evidence: object): Promise<void> {
    const person = await lockPerson(tx, personId);
    await this.write(tx, person, { ...used, state: 'GRANTED', source: 'double-opt-in', evidence });
  }

  /** Writes what somebody said and what follows from it: a no reaches every alias of their addresses. */
  async write(tx: Tx, person: PersonEntity, said: Said): Promise<void> {
    const purpose = said.purpose.trim().toLowerCase();
    const evidence = JSON.stringify(said.evidence ?? {});
    if (!/^[a-z0-9][a-z0-9-]{0,59}$/.test(purpose) || !said.source.trim() || evidence.length > 4096)
      throw new DomainError(
        'CRM_CONSENT_INVALID',
        'A purpose is small letters, digits and dashes; evidence at most 4 kB.',
        {
          path: ['purpose'],
        },
      );
    const { channel, state } = said;
    const { kind, id, name } = tx.ctx.actor;
    const values = [
      newId(),
      person.id,
      purpose,
      channel,
      state,
      said.source.trim(),
      said.textVersion ?? null,
      evidence,
    ];
    await tx.query('consent_record', RECORD, [...values, JSON.stringify({ kind, id, name })]);
    await refreshConsents(tx, [person.id]);
    if (state === 'WITHDRAWN') await suppressPeople(tx, [person.id], 'OPT_OUT', purpose, channel);
    if (state === 'GRANTED') await liftOptOut(tx, [person.id], purpose, channel);
    const data = { label: person.number, personId: person.id, purpose, channel, state };
    tx.emit(consentRecorded, data, { aggregateId: person.id, aggregateVersion: person.version });
  }
}

const current = (tx: ReadTx, personId: string): Promise<ConsentType[]> =>
  isId(personId) ? tx.query<ConsentType>('consents_of', CURRENT, [personId]) : Promise.resolve([]);

function tokenInvalid(): DomainError {
  return new DomainError('CRM_TOKEN_INVALID', `This link is unknown, was used, or is older than ${DAYS} days.`, {
    path: ['token'],
  });
}
