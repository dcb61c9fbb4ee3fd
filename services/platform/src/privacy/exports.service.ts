import { domains, privacyFinished, privacyRowsOf, type PrivacySubject, privacyTablesOf } from '@mh-os/contracts';
import { type Clock, type Ctx, DomainError, newId, notFound } from '@mh-os/kernel';
import { type JobRun, Rpc } from '@mh-os/messaging';
import {
  CLOCK,
  Db,
  type ErasureTerm,
  exportPage,
  type ExportPage,
  exportTables,
  type ReadTx,
} from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { gzipSync } from 'node:zlib';
import { asPlatform, systemCtx } from '../platform-scope.ts';
import { PrivacyAnswerEntity } from './privacy-answer.entity.ts';
import { PrivacyChunkEntity } from './privacy-chunk.entity.ts';
import { PrivacyRequestEntity } from './privacy-request.entity.ts';
import { type ArchiveFile, type Counted, sha256, tarEnd, tarEntry } from './privacy.rules.ts';
import { OWN, PrivacyService } from './privacy.service.ts';

const CHUNK = `SELECT data FROM privacy_chunk WHERE brand_id = $1 AND request_id = $2 AND position = $3`;
const PATIENT = { timeoutMs: 15_000 };
const CLEAR = `DELETE FROM privacy_chunk WHERE brand_id = $1 AND request_id = $2`;
/** What no table with a brand holds: the brand itself, its people, or the one person. */
const BRAND = `SELECT to_json(b)::text AS row FROM brand b WHERE id = $1`;
const PEOPLE = `SELECT json_build_object('id', u.id, 'name', m.name, 'email', u.email, 'locale', u.locale)::text AS row
  FROM app_user u JOIN membership m ON m.user_id = u.id WHERE m.brand_id = $1 AND ($2::uuid IS NULL OR u.id = $2) ORDER BY u.id`;

interface Writing {
  readonly ctx: Ctx;
  readonly request: PrivacyRequestEntity;
  readonly files: ArchiveFile[];
  position: number;
  bytes: number;
}

/** Writes what the services have into an archive: JSON lines by table, and a manifest with their hashes. */
@Injectable()
export class ExportsService {
  constructor(
    private readonly db: Db,
    private readonly rpc: Rpc,
    private readonly privacy: PrivacyService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Writes an archive from its beginning; who takes over a broken run begins again. */
  async write(job: JobRun, brandId: string, requestId: string): Promise<void> {
    const ctx = asPlatform(systemCtx(), brandId);
    const { request } = await this.privacy.load(ctx, requestId);
    if (request.state !== 'RUNNING') return;
    await this.db.tx(ctx, (tx) => tx.query('privacy_clear', CLEAR, [brandId, requestId]));
    const writing: Writing = { ctx, request, files: [], position: 0, bytes: 0 };
    for (const domain of domains) {
      const counts = await this.domain(writing, domain);
      await job.report({ progress: total(writing.files) });
      await this.answered(writing, domain, counts);
    }
    await this.end(writing);
  }

  /** Says that an archive could not be written. */
  async failed(brandId: string, requestId: string, error: unknown): Promise<void> {
    const text = error instanceof DomainError ? `${error.code}: ${error.message}` : 'The archive could not be written.';
    await this.db.tx(asPlatform(systemCtx(), brandId), async (tx) => {
      const request = await tx.lock(PrivacyRequestEntity, requestId);
      if (request.state === 'RUNNING') await tx.update(request, { state: 'FAILED', error: text });
    });
  }

  /** The bytes of a finished export, a part at a time; not found for any other brand (T14). */
  async file(ctx: Ctx, id: string): Promise<{ head: PrivacyRequestEntity; bytes: AsyncGenerator<Buffer> }> {
    ctx.requireBrand();
    const head = await this.db
      .read(ctx, (tx) => tx.get(PrivacyRequestEntity, id))
      .catch(() => {
        throw notFound('PrivacyRequest', id);
      });
    ctx.require(head.kind === 'brand-export' ? 'platform.brand.export' : 'platform.privacy.run');
    if (!head.complete)
      throw new DomainError(
        'PRIVACY_EXPORT_UNFINISHED',
        'The file is not complete yet, was never written, or is gone.',
      );
    return { head, bytes: this.chunks(ctx, head) };
  }

  private async *chunks(ctx: Ctx, { brandId, id }: PrivacyRequestEntity): AsyncGenerator<Buffer> {
    for (let position = 0; ; position += 1) {
      const read = (tx: ReadTx) => tx.query<{ data: Buffer }>('privacy_chunk', CHUNK, [brandId, id, position]);
      const [chunk] = await this.db.read(ctx, read);
      if (!chunk) return;
      yield chunk.data;
    }
  }

  private async domain(writing: Writing, domain: string): Promise<Counted[]> {
    const subject = subjectOf(writing.request);
    const { ctx } = writing;
    const own = domain === OWN;
    const tables = own
      ? await this.db.read(ctx, (tx) => exportTables(tx, subject))
      : (await this.rpc.call(privacyTablesOf(domain), { subject }, ctx, PATIENT)).tables;
    const counts: Counted[] = own ? await this.above(writing) : [];
    for (const table of tables.filter((each) => !each.startsWith('privacy_chunk'))) {
      let after: string[] | null = null;
      let rows = 0;
      for (let part = 1; part === 1 || after; part += 1) {
        const page: ExportPage = own
          ? await this.db.read(ctx, (tx) => exportPage(tx, table, after, subject))
          : await this.rpc.call(privacyRowsOf(domain), { table, after, subject }, ctx, PATIENT);
        if (page.rows.length > 0)
          await this.add(writing, `${domain}/${table}.${String(part).padStart(4, '0')}.jsonl`, page.rows);
        rows += page.rows.length;
        after = page.after;
      }
      if (rows > 0) counts.push({ table, rows });
    }
    return counts;
  }

  private async above(writing: Writing): Promise<Counted[]> {
    const { brandId, userId, kind } = writing.request;
    const read = async (name: string, sql: string, params: unknown[]): Promise<Counted[]> => {
      const found = await this.db.read(writing.ctx, (tx) => tx.query<{ row: string }>(name, sql, params));
      if (found.length === 0) return [];
      await this.add(
        writing,
        `${OWN}/${name}.jsonl`,
        found.map(({ row }) => row),
      );
      return [{ table: name, rows: found.length }];
    };
    const people = await read('people', PEOPLE, [brandId, userId]);
    return kind === 'brand-export' ? [...(await read('brand', BRAND, [brandId])), ...people] : people;
  }

  private async add(writing: Writing, path: string, rows: readonly string[]): Promise<void> {
    const data = Buffer.from(rows.map((row) => `${row}\n`).join(''));
    writing.files.push({ path, rows: rows.length, sha256: sha256(data) });
    await this.append(writing, tarEntry(path, data, writing.request.createdAt));
  }

  private async append(writing: Writing, bytes: Buffer): Promise<void> {
    const data = gzipSync(bytes);
    const { request, position } = writing;
    const chunk = { id: newId(), requestId: request.id, position, data, createdAt: this.clock.now() };
    await this.db.tx(writing.ctx, (tx) => tx.insert(PrivacyChunkEntity, chunk));
    writing.position += 1;
    writing.bytes += data.length;
  }

  private async answered({ ctx, request }: Writing, domain: string, counts: Counted[]): Promise<void> {
    await this.db.tx(ctx, async (tx) => {
      const mine = await tx.findOne(PrivacyAnswerEntity, { requestId: request.id, domain });
      if (mine) await tx.update(mine, { state: 'DONE', counts, error: null, answeredAt: this.clock.now() });
    });
  }

  private async end(writing: Writing): Promise<void> {
    const { ctx, request, files } = writing;
    const { id, kind, brandId, userId, createdAt } = request;
    const facts = { format: 'mh-os-export-1', requestId: id, kind, brandId, userId, requestedAt: createdAt };
    const manifest = { ...facts, writtenAt: this.clock.now(), rows: total(files), files };
    const last = tarEntry('manifest.json', Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`), createdAt);
    await this.append(writing, Buffer.concat([last, tarEnd()]));
    await this.db.tx(ctx, async (tx) => {
      const locked = await tx.lock(PrivacyRequestEntity, id);
      const sizes = { rowCount: total(files), bytes: BigInt(writing.bytes) };
      await tx.update(locked, { ...sizes, state: 'DONE', complete: true, terms: null, finishedAt: this.clock.now() });
      const target = { aggregateId: id, aggregateVersion: locked.version };
      tx.emit(privacyFinished, { label: kind, kind, userId }, target);
    });
  }
}

const total = (files: readonly ArchiveFile[]): number => files.reduce((sum, { rows }) => sum + rows, 0);

function subjectOf({ userId, whole, terms }: PrivacyRequestEntity): PrivacySubject | null {
  if (userId === null) return null;
  const known = JSON.parse(terms?.toString() ?? '[]') as ErasureTerm[];
  return { userId, wide: whole, words: known.filter(({ anywhere }) => anywhere).map(({ text }) => text) };
}
