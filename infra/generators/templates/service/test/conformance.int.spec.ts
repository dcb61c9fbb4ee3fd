import { conformance } from '@mh-os/testing';
import { AppModule } from '../src/app.module.ts';
import { seed } from './builders.ts';

conformance({ AppModule, root: import.meta.dirname, seed });
