import { type Clock, type Ctx, DomainError } from '@mh-os/kernel';
import { CLOCK, Db, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { openRecords } from '../records/record-source.ts';
import { readVolumeFacts, type VolumeRow, volumeRow, writeVolumes } from './volume-writing.ts';
import type { RecordSalesVolumesInput } from './volumes.inputs.ts';
import { givenOf, MOST_ROWS, type VolumeGiven } from './volumes.rules.ts';

/** What was sold, day by day: what a draft's effect is reckoned on. */
@Injectable()
export class VolumesService {
  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async record(ctx: Ctx, { idempotencyKey, ...input }: RecordSalesVolumesInput): Promise<{ recorded: number }> {
    ctx.require('catalog-pricing.volume.write');
    const path = input.rows ? 'rows' : 'csv';
    const given = input.rows ?? (input.csv ? await volumesOfCsv(input.csv) : []);
    if (given.length === 0 || given.length > MOST_ROWS)
      throw new DomainError('VOLUME_ROWS', `Give 1 to ${MOST_ROWS} rows of sales.`, { path: [path] });
    return this.db.tx(ctx, (tx) =>
      tx.idempotent('recordSalesVolumes', idempotencyKey, input, async () => {
        const rows = await this.resolve(tx, given, path);
        await writeVolumes(tx, rows, this.clock.now());
        return { recorded: rows.length };
      }),
    );
  }

  private async resolve(tx: Tx, given: readonly VolumeGiven[], path: string): Promise<VolumeRow[]> {
    const skus = given.map((row) => row.sku);
    const facts = await readVolumeFacts(tx, skus, this.clock.now());
    const rows = new Map<string, VolumeRow>();
    given.forEach((one, index) => {
      try {
        const row = volumeRow(one, facts);
        const key = `${row.variantId} ${row.channelId} ${row.day}`;
        if (rows.has(key))
          throw new DomainError('VOLUME_TWICE', `${one.sku} in ${one.channel} on ${one.day} is there twice.`);
        rows.set(key, row);
      } catch (error) {
        throw error instanceof DomainError ? error.at(path, String(index)) : error;
      }
    });
    return [...rows.values()];
  }
}

/** The rows of a CSV in a field of the command; files of any size go through imports of records. */
async function volumesOfCsv(csv: string): Promise<VolumeGiven[]> {
  const source = await openRecords(async function* () {
    yield csv;
  });
  const given: VolumeGiven[] = [];
  for await (const { cells } of source.rows) {
    given.push(givenOf(source.columns, cells));
    if (given.length > MOST_ROWS) break;
  }
  // A file of nothing but a header is told what is missing of it.
  if (given.length === 0) givenOf(source.columns, {});
  return given;
}
