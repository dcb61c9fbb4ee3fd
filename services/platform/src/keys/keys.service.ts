import { generateSigningJwk, importSigningKey, type Jwks, publicJwkOf, type SigningKey } from '@mh-os/auth';
import { type Clock, DomainError, notFound, unwrap, wrap } from '@mh-os/kernel';
import { CLOCK, Db, type ReadTx, type Tx } from '@mh-os/persistence';
import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import { systemCtx } from '../platform-scope.ts';
import { revoke } from '../revocations/revocations.ts';
import { SecretKey } from '../secret-key.ts';
import { PUBLISH_LEAD_MS, publishedKeysAt, signingKeyAt } from './keys.rules.ts';
import { SigningKeyEntity } from './signing-key.entity.ts';

/** Replicas learn of a new key within this time, long before it signs. */
const REREAD_MS = 5_000;
/** A reading of every replica, and then the time in which a verifier that has just asked does not ask again (RemoteKeys). */
const REPLACE_LEAD_MS = 2 * REREAD_MS;

/** The keys that sign access tokens: made at first start, rotated by command, published as JWKS. */
@Injectable()
export class KeysService implements OnApplicationBootstrap {
  private read: { readonly at: number; readonly keys: Promise<SigningKeyEntity[]> } | undefined;
  private readonly opened = new Map<string, SigningKey>();

  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly secret: SecretKey,
  ) {}

  /** Makes the first key where there is none; of several replicas that start at once, one does. */
  async onApplicationBootstrap(): Promise<void> {
    await this.db.tx(systemCtx(), async (tx) => {
      await lockKeys(tx);
      if ((await allKeys(tx)).length === 0) await this.add(tx, this.clock.now());
    });
  }

  /** The key that signs now. */
  async signing(): Promise<SigningKey> {
    const key = signingKeyAt(await this.keys(), this.clock.now());
    if (!key) throw new DomainError('UNAVAILABLE', 'There is no signing key yet. Try again.', { kind: 'unavailable' });
    return this.open(key);
  }

  /** The public keys that verifiers need now. */
  async jwks(): Promise<Jwks> {
    return { keys: publishedKeysAt(await this.keys(), this.clock.now()).map((key) => key.publicJwk) };
  }

  /**
   * Adds a key that signs after `leadMs` and drops keys that nobody needs any more. Until then it is only published, so
   * that no verifier meets a token of a key that it does not know (A3).
   */
  async rotate(leadMs: number = PUBLISH_LEAD_MS): Promise<{ kid: string; activatesAt: Date }> {
    const added = await this.db.tx(systemCtx(), async (tx) => {
      await lockKeys(tx);
      const now = this.clock.now();
      const key = await this.add(tx, new Date(now.getTime() + leadMs));
      const keys = await allKeys(tx);
      const needed = new Set(publishedKeysAt(keys, now).map((each) => each.kid));
      for (const old of keys) if (!needed.has(old.kid)) await tx.remove(old);
      return key;
    });
    this.read = undefined;
    return { kid: added.kid, activatesAt: added.activatesAt };
  }

  /**
   * Ends a key before its time: tokens that it signed are refused everywhere within a minute (A3). Where it signs now, another
   * one takes over first, so that whoever refreshes meanwhile is given a token that holds.
   */
  async revoke(kid: string, leadMs: number = REPLACE_LEAD_MS): Promise<{ replacedBy: string | null }> {
    const successor = await this.db.tx(systemCtx(), async (tx) => {
      await lockKeys(tx);
      const keys = await allKeys(tx);
      if (!keys.some((key) => key.kid === kid)) throw notFound('Key', kid);
      const now = this.clock.now();
      return signingKeyAt(keys, now)?.kid === kid ? this.add(tx, new Date(now.getTime() + leadMs)) : null;
    });
    // Every replica has read of the successor by its first moment, and signs with it one reading later.
    if (successor) await sleep(leadMs * 1.5);
    await this.db.tx(systemCtx(), async (tx) => {
      await lockKeys(tx);
      const key = await tx.findOne(SigningKeyEntity, { kid });
      if (key) await tx.remove(key);
      await revoke(tx, { kind: 'key', id: kid });
    });
    this.read = undefined;
    return { replacedBy: successor?.kid ?? null };
  }

  private async add(tx: Tx, activatesAt: Date): Promise<SigningKeyEntity> {
    const jwk = generateSigningJwk();
    const privateWrapped = wrap(this.secret.keyFor('signing-key'), jwk.kid, JSON.stringify(jwk));
    return tx.insert(SigningKeyEntity, { kid: jwk.kid, publicJwk: publicJwkOf(jwk), privateWrapped, activatesAt });
  }

  private keys(): Promise<SigningKeyEntity[]> {
    const now = this.clock.now().getTime();
    if (this.read && Math.abs(now - this.read.at) < REREAD_MS) return this.read.keys;
    const keys = this.db.read(systemCtx(), allKeys);
    this.read = { at: now, keys };
    keys.catch(() => (this.read = undefined));
    return keys;
  }

  private open(key: SigningKeyEntity): SigningKey {
    let opened = this.opened.get(key.kid);
    if (!opened) {
      opened = importSigningKey(this.unwrapped(key));
      this.opened.set(key.kid, opened);
    }
    return opened;
  }

  private unwrapped(key: SigningKeyEntity): string {
    try {
      return unwrap(this.secret.keyFor('signing-key'), key.kid, key.privateWrapped);
    } catch (cause) {
      throw new Error(`MH_SECRET_KEY does not open signing key ${key.kid}: start with the one that wrapped it.`, {
        cause,
      });
    }
  }
}

function allKeys(tx: ReadTx): Promise<SigningKeyEntity[]> {
  return tx.find(SigningKeyEntity);
}

async function lockKeys(tx: Tx): Promise<void> {
  await tx.query('keys_lock', `SELECT pg_advisory_xact_lock(hashtextextended('platform:signing-keys', 0))`);
}
