/**
 * Makes database, schemas and logins, in a process of its own: the launcher itself stays free of the services' packages.
 * Reads { module, adminUrl, options } from standard input, because passwords do not belong on a command line.
 */
import { text } from 'node:stream/consumers';

interface Order {
  readonly module: string;
  readonly adminUrl: string;
  readonly options: unknown;
}

const order = JSON.parse(await text(process.stdin)) as Order;
const persistence = (await import(order.module)) as { provision(adminUrl: string, options: unknown): Promise<void> };
await persistence.provision(order.adminUrl, order.options);
