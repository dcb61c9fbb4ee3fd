import type { DbConfig } from '@mh-os/persistence';
import type { MessagingConfig } from '../src/index.ts';
import { WalletConsumer, startApp } from './fixture.ts';
import { CountJob } from './job.fixture.ts';

/** A replica in a process of its own, to be killed. */
const { db, messaging } = JSON.parse(process.argv[2] ?? '{}') as { db: DbConfig; messaging: MessagingConfig };
await startApp(db, messaging, [WalletConsumer, CountJob]);
process.send?.('ready');
