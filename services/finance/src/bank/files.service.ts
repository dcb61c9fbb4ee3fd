import { type Ctx, DomainError, isId, newId, notFound, sha256 } from '@mh-os/kernel';
import { Db } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { config } from '../config.ts';

const IMPORT = 'finance.bank.import';
/** Files hold what people wrote to each other: they are kept for a week, what was read of them stays. */
const SWEEP = `DELETE FROM bank_file WHERE created_at < now() - interval '7 days'`;
const WRITE = `INSERT INTO bank_file (brand_id, id, created_at, name, bytes, sha256, data) VALUES ($1, $2, now(), $3, $4, $5, $6)`;
const READ = 'SELECT name, data FROM bank_file WHERE id = $1';

/** A file as its upload answers. */
export interface UploadedFile {
  readonly fileId: string;
  readonly name: string;
  readonly bytes: number;
}

/** Files of statements, until they are read. */
@Injectable()
export class BankFilesService {
  constructor(private readonly db: Db) {}

  async upload(ctx: Ctx, name: string, stream: AsyncIterable<Uint8Array>): Promise<UploadedFile> {
    ctx.require(IMPORT);
    const brandId = ctx.requireBrand();
    const data = await wholeOf(stream);
    const id = newId();
    const kept = fileName(name);
    await this.db.tx(ctx, async (tx) => {
      await tx.query('bank_files_sweep', SWEEP);
      await tx.query('bank_file_write', WRITE, [brandId, id, kept, data.length, sha256(data), data]);
    });
    return { fileId: id, name: kept, bytes: data.length };
  }

  async read(ctx: Ctx, id: string): Promise<{ name: string; data: Buffer }> {
    ctx.require(IMPORT);
    if (!isId(id)) throw notFound('BankFile', id);
    const [found] = await this.db.read(ctx, (tx) =>
      tx.query<{ name: string; data: Buffer }>('bank_file_read', READ, [id]),
    );
    if (!found) throw notFound('BankFile', id);
    return found;
  }
}

async function wholeOf(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const most = config().MH_BANK_FILE_MAX_BYTES;
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of stream) {
    bytes += part.length;
    if (bytes > most)
      throw new DomainError('FINANCE_BANK_FILE_TOO_LARGE', `A file has at most ${most} bytes.`, {
        details: { allowed: most },
      });
    parts.push(part);
  }
  if (bytes === 0) throw new DomainError('FINANCE_BANK_FILE_INVALID', 'The file is empty.');
  return Buffer.concat(parts);
}

function fileName(name: string): string {
  const last = name
    .split(/[\\/]/)
    .at(-1)
    ?.replace(/\p{Cc}/gu, '')
    .trim();
  return (last || 'statement').slice(0, 200);
}
