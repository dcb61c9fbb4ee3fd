import { type Ctx, DomainError, isId, newId, notFound, sha256 } from '@mh-os/kernel';
import { Db } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { config } from '../config.ts';
import { type UploadKind, uploadKinds } from './upload-kinds.ts';

/** Files hold what people wrote to each other: they are kept for a week, what was read of them stays. */
const SWEEP = `DELETE FROM finance_upload WHERE created_at < now() - interval '7 days'`;
const WRITE = `INSERT INTO finance_upload (brand_id, id, created_at, kind, name, bytes, sha256, data) VALUES ($1, $2, now(), $3, $4, $5, $6, $7)`;
const READ = 'SELECT name, data FROM finance_upload WHERE id = $1 AND kind = $2';

/** A file as its upload answers. */
export interface UploadedFile {
  readonly fileId: string;
  readonly name: string;
  readonly bytes: number;
}

/** Files from outside, until they are read. */
@Injectable()
export class UploadsService {
  constructor(private readonly db: Db) {}

  async upload(ctx: Ctx, kind: UploadKind, name: string, stream: AsyncIterable<Uint8Array>): Promise<UploadedFile> {
    ctx.require(uploadKinds[kind].permission);
    const brandId = ctx.requireBrand();
    const data = await wholeOf(stream, mostBytes(kind));
    const id = newId();
    const kept = fileName(name);
    await this.db.tx(ctx, async (tx) => {
      await tx.query('uploads_sweep', SWEEP);
      await tx.query('upload_write', WRITE, [brandId, id, kind, kept, data.length, sha256(data), data]);
    });
    return { fileId: id, name: kept, bytes: data.length };
  }

  async read(ctx: Ctx, kind: UploadKind, id: string): Promise<{ name: string; data: Buffer }> {
    ctx.require(uploadKinds[kind].permission);
    const read = () =>
      this.db.read(ctx, (tx) => tx.query<{ name: string; data: Buffer }>('upload_read', READ, [id, kind]));
    const [found] = isId(id) ? await read() : [];
    if (!found) throw notFound('FinanceUpload', id);
    return found;
  }

  /** Reads a file for the only time: nothing of it is kept. */
  async take(ctx: Ctx, kind: UploadKind, id: string): Promise<{ name: string; data: Buffer }> {
    const file = await this.read(ctx, kind, id);
    await this.db.tx(ctx, (tx) => tx.query('upload_taken', 'DELETE FROM finance_upload WHERE id = $1', [id]));
    return file;
  }
}

function mostBytes(kind: UploadKind): number {
  const { maxBytes = Infinity }: { readonly permission: string; readonly maxBytes?: number } = uploadKinds[kind];
  return Math.min(maxBytes, config().MH_FINANCE_FILE_MAX_BYTES);
}

async function wholeOf(stream: AsyncIterable<Uint8Array>, most: number): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of stream) {
    bytes += part.length;
    if (bytes > most)
      throw new DomainError('FINANCE_FILE_TOO_LARGE', `A file has at most ${most} bytes.`, {
        details: { allowed: most },
      });
    parts.push(part);
  }
  if (bytes === 0) throw new DomainError('FINANCE_FILE_EMPTY', 'The file is empty.');
  return Buffer.concat(parts);
}

function fileName(name: string): string {
  const last = name
    .split(/[\\/]/)
    .at(-1)
    ?.replace(/\p{Cc}/gu, '')
    .trim();
  return (last || 'file').slice(0, 200);
}
