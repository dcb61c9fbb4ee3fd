import { createCipheriv, createDecipheriv, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

const IV_BYTES = 12;
const TAG_BYTES = 16;

/** MH_SECRET_KEY with a key of its own for each service and purpose, so that no two uses can be played against each other. */
export class SecretKey {
  private readonly root: Buffer;
  private readonly service: string;

  constructor(base64: string, service: string) {
    this.root = Buffer.from(base64, 'base64');
    this.service = service;
    if (this.root.length !== 32) throw new Error('MH_SECRET_KEY must be 32 bytes in base64.');
  }

  /** The 32-byte key of a purpose. */
  keyFor(purpose: string): Buffer {
    return createHmac('sha256', this.root).update(`mh-os/${this.service}/${purpose}`).digest();
  }

  /** A keyed digest of a value for a purpose, base64url. */
  digest(purpose: string, value: string): string {
    return createHmac('sha256', this.keyFor(purpose)).update(value).digest('base64url');
  }

  /** Signs bytes for a purpose: 16 bytes. */
  sign(purpose: string, bytes: Uint8Array): Buffer {
    return createHmac('sha256', this.keyFor(purpose)).update(bytes).digest().subarray(0, TAG_BYTES);
  }

  /** Whether bytes carry our signature, in the same time whichever bit differs. */
  signed(purpose: string, bytes: Uint8Array, signature: Uint8Array): boolean {
    return signature.length === TAG_BYTES && timingSafeEqual(this.sign(purpose, bytes), signature);
  }
}

/** Encrypts a secret with AES-256-GCM; `label` is bound to it, so that a wrapped key cannot be moved to another row. */
export function wrap(secretKey: Buffer, label: string, plain: string): Buffer {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', secretKey, iv).setAAD(Buffer.from(label));
  const sealed = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]);
}

/** The secret again; throws where the key, the label or a single bit differs. */
export function unwrap(secretKey: Buffer, label: string, wrapped: Buffer): string {
  const iv = wrapped.subarray(0, IV_BYTES);
  const tag = wrapped.subarray(IV_BYTES, IV_BYTES + TAG_BYTES);
  const decipher = createDecipheriv('aes-256-gcm', secretKey, iv, { authTagLength: TAG_BYTES });
  decipher.setAAD(Buffer.from(label)).setAuthTag(tag);
  return Buffer.concat([decipher.update(wrapped.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]).toString('utf8');
}
