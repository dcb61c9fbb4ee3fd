import { actorOf, type Ctx, DomainError, notFound, uuids } from '@mh-os/kernel';
import { Db, type ReadTx } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { config } from '../../config.ts';
import { ImportFileEntity } from '../import-file.entity.ts';

const RUN = 'catalog-pricing.import.run';
/** Bytes of one chunk: small enough to hold many at once, large enough to make few rows. */
const CHUNK = 256 * 1024;
const WRITE = 'INSERT INTO import_file_chunk (brand_id, file_id, position, data) VALUES ($1, $2, $3, $4)';
const READ = 'SELECT data FROM import_file_chunk WHERE file_id = $1 AND position = $2';
const SWEEP = `DELETE FROM import_file WHERE status = 'UPLOADING' AND updated_at < now() - interval '1 day'`;

/** Uploaded files: kept in chunks, so that neither upload nor reading ever holds a whole file in memory. */
@Injectable()
export class ImportFilesService {
  constructor(private readonly db: Db) {}

  /** Takes in a stream; a file that breaks off stays incomplete and is swept away later. */
  async upload(ctx: Ctx, name: string, stream: AsyncIterable<Uint8Array>): Promise<ImportFileEntity> {
    ctx.require(RUN);
    const file = await this.db.tx(ctx, async (tx) => {
      await tx.query('import_files_sweep', SWEEP);
      const head = { name: fileName(name), status: 'UPLOADING' as const, bytes: 0n, uploadedBy: actorOf(ctx) };
      return tx.insert(ImportFileEntity, head);
    });
    const hash = createHash('sha256');
    let [bytes, position] = [0, 0];
    for await (const chunk of rechunk(stream)) {
      bytes += chunk.length;
      if (bytes > config().MH_IMPORT_MAX_BYTES) throw await this.refuse(ctx, file);
      hash.update(chunk);
      await this.db.tx(ctx, (tx) => tx.query('import_chunk_write', WRITE, [ctx.brandId, file.id, position, chunk]));
      position += 1;
    }
    if (bytes === 0) throw new DomainError('IMPORT_FILE_EMPTY', 'The file is empty.');
    return this.db.tx(ctx, async (tx) => {
      const whole = await tx.lock(ImportFileEntity, file.id);
      return tx.update(whole, { status: 'COMPLETE', bytes: BigInt(bytes), sha256: hash.digest('hex') });
    });
  }

  async get(ctx: Ctx, id: string): Promise<ImportFileEntity> {
    ctx.require(RUN);
    return this.db.read(ctx, (tx) => completeFile(tx, id));
  }

  /** The bytes of a file, a chunk at a time, each read in a transaction of its own. */
  async *bytes(ctx: Ctx, fileId: string): AsyncGenerator<Uint8Array> {
    for (let position = 0; ; position += 1) {
      const rows = await this.db.read(ctx, (tx) =>
        tx.query<{ data: Buffer }>('import_chunk_read', READ, [fileId, position]),
      );
      if (!rows[0]) return;
      yield rows[0].data;
    }
  }

  private async refuse(ctx: Ctx, file: ImportFileEntity): Promise<DomainError> {
    await this.db.tx(ctx, (tx) => tx.query('import_file_drop', 'DELETE FROM import_file WHERE id = $1', [file.id]));
    const allowed = config().MH_IMPORT_MAX_BYTES;
    return new DomainError('IMPORT_FILE_TOO_LARGE', `A file has at most ${allowed} bytes.`, { details: { allowed } });
  }
}

/** A file that was uploaded to its end. */
export async function completeFile(tx: ReadTx, id: string): Promise<ImportFileEntity> {
  const file = uuids([id]).length > 0 ? await tx.findOne(ImportFileEntity, { id }) : null;
  if (!file) throw notFound('ImportFile', id);
  if (file.status !== 'COMPLETE')
    throw new DomainError('IMPORT_FILE_INCOMPLETE', 'The file was not uploaded to its end: upload it again.');
  return file;
}

function fileName(name: string): string {
  const last = name
    .split(/[\\/]/)
    .at(-1)
    ?.replace(/\p{Cc}/gu, '')
    .trim();
  return (last || 'upload').slice(0, 200);
}

async function* rechunk(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of stream) {
    parts.push(part);
    size += part.length;
    if (size < CHUNK) continue;
    yield Buffer.concat(parts);
    [parts, size] = [[], 0];
  }
  if (size > 0) yield Buffer.concat(parts);
}
