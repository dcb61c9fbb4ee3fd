import { Launch } from '../launch.ts';
import { pathsOf } from '../plan/paths.ts';
import { migrate } from '../servers/database.ts';
import { postgresHome } from '../servers/postgres-home.ts';
import { seed } from '../servers/seed.ts';
import { runningLauncher } from '../processes/state-file.ts';
import { duration, StatusView } from '../status-view.ts';

/** `npm run migrate`: in the running stack, or with PostgreSQL started for it. */
export const migrateCommand = (): Promise<number> =>
  withStack({ only: [], gateway: false, web: false, seed: false }, 'Migrated', (launch, data) =>
    migrate(launch.setting, data, true),
  );

/** `npm run seed`: in the running stack, or with everything but the console started for it. */
export const seedCommand = (): Promise<number> =>
  withStack({ web: false, seed: false }, 'Seeded', (launch, data) => seed(launch.setting, data));

type Work = (launch: Launch, data: string) => Promise<string>;

async function withStack(options: ConstructorParameters<typeof Launch>[1], done: string, work: Work): Promise<number> {
  const paths = pathsOf();
  const began = Date.now();
  const running = runningLauncher(paths.run) !== undefined;
  const launch = new Launch(paths, options, new StatusView());
  if (running) await launch.attach();
  else await launch.up();
  try {
    const note = await work(launch, postgresHome(paths.home).data);
    process.stdout.write(`${done}${note ? ` (${note})` : ''} in ${duration(Date.now() - began)}.\n`);
  } finally {
    if (!running) await launch.stop();
  }
  return 0;
}
