import { createHmac } from 'node:crypto';

/** MH_SECRET_KEY with a key of its own for each purpose, so that no two uses can be played against each other. */
export class SecretKey {
  private readonly root: Buffer;

  constructor(base64: string) {
    this.root = Buffer.from(base64, 'base64');
    if (this.root.length !== 32) throw new Error('MH_SECRET_KEY must be 32 bytes in base64.');
  }

  /** The 32-byte key of a purpose. */
  keyFor(purpose: string): Buffer {
    return createHmac('sha256', this.root).update(`mh-os/platform/${purpose}`).digest();
  }

  /** A keyed digest of a value for a purpose, base64url. */
  digest(purpose: string, value: string): string {
    return createHmac('sha256', this.keyFor(purpose)).update(value).digest('base64url');
  }
}
