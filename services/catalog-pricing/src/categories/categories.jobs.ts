import { type JobRun, OnJob } from '@mh-os/messaging';
import type { Ctx } from '@mh-os/kernel';
import { Db } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { indexProducts } from '../products/product-words.ts';
import { readNodes } from './categories.read-model.ts';
import { RELABEL_JOB } from './category-placing.ts';
import { labelOf, subtree } from './category.rules.ts';

const BATCH = 500;
const NEXT = `SELECT pc.product_id AS id, pc.category_id AS "categoryId" FROM product_category pc
  WHERE pc.category_id = ANY ($1::uuid[]) AND pc.main AND pc.product_id > $2 ORDER BY pc.product_id LIMIT ${BATCH}`;
const WRITE = `UPDATE product SET category = t.label FROM unnest($1::uuid[], $2::text[]) AS t (id, label)
  WHERE product.id = t.id AND product.category IS DISTINCT FROM t.label`;
const FIRST = '00000000-0000-0000-0000-000000000000';

/** Writes the new names of categories into the texts of the products in them, a batch per transaction. */
@Injectable()
export class CategoryJobs {
  constructor(private readonly db: Db) {}

  @OnJob(RELABEL_JOB)
  async relabel(job: JobRun, ctx: Ctx): Promise<unknown> {
    const { categoryId } = job.input as { categoryId: string };
    let after = (job.state as { after?: string } | null)?.after ?? FIRST;
    for (;;) {
      const last = await this.db.tx(ctx, async (tx) => {
        const nodes = await readNodes(tx);
        const ids = subtree(nodes, categoryId).map((node) => node.id);
        const rows = await tx.query<{ id: string; categoryId: string }>('relabel_next', NEXT, [ids, after]);
        if (rows.length === 0) return null;
        const labels = rows.map((row) => labelOf(nodes, row.categoryId));
        await tx.query('relabel_write', WRITE, [rows.map((row) => row.id), labels]);
        await indexProducts(
          tx,
          rows.map((row) => row.id),
        );
        await job.checkpoint(tx, { state: { after: rows.at(-1)!.id } });
        return rows.at(-1)!.id;
      });
      if (last === null) return { categoryId };
      after = last;
    }
  }
}
