import 'reflect-metadata';
import { migrate } from '@mh-os/persistence';
import { dataSource } from './data-source.ts';

const done = await migrate(dataSource());
process.stdout.write(done.length === 0 ? 'nothing to migrate\n' : `${done.join('\n')}\n`);
