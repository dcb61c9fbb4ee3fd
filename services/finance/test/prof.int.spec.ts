import { startTestService, type TestService } from '@mh-os/testing';
import { AppModule } from '../src/app.module.ts';
import { OrdersService } from '../src/orders/orders.service.ts';
import { booked, FakeCrm } from './document.builders.ts';
import { aLedger } from './ledger.builders.ts';
import { retailDocuments, retailRows } from './retail-files.ts';
let service: TestService;
it('prof', async () => {
  service = await startTestService(AppModule);
  const crm = new FakeCrm(service);
  const ctx = await aLedger(service, service.brand(), { country: 'GB', currency: 'GBP' });
  crm.away = 0;
  const { orders } = retailDocuments(retailRows());
  const out: string[] = [];
  for (let from = 0; from < 1600; from += 200) {
    const t = performance.now();
    await service.app
      .get(OrdersService)
      .recordAll(ctx, orders.slice(from, from + 200))
      .catch((e) => out.push(String(e)));
    out.push(
      `record ${from} ${orders.slice(from, from + 200).reduce((s, o) => s + o.lines.length, 0)} lines ${Math.round(performance.now() - t)}`,
    );
  }
  await service.admin.query('CREATE EXTENSION IF NOT EXISTS pg_stat_statements').catch((e) => out.push(String(e)));
  const t = performance.now();
  await booked(service, ctx, 150_000).catch((e) => out.push(String(e)));
  const { rows } = await service.admin.query(`SELECT status, count(*)::int n FROM sales_order GROUP BY 1`);
  out.push(`booked ${Math.round(performance.now() - t)} ${JSON.stringify(rows)}`);
  const ix = await service.admin.query(
    `SELECT relname, indexrelname, idx_scan, idx_tup_read FROM pg_stat_user_indexes WHERE idx_tup_read > 50000 ORDER BY idx_tup_read DESC LIMIT 12`,
  );
  out.push(...ix.rows.map((r) => JSON.stringify(r)));
  const ex = await service.admin.query(
    `SELECT relname, seq_scan, seq_tup_read, idx_scan FROM pg_stat_user_tables WHERE seq_tup_read > 10000`,
  );
  out.push(JSON.stringify(ex.rows));
  process.stdout.write(out.join('\n') + '\n');
  await service.stop();
}, 200_000);
