import { loyaltyOperations as operations } from '@mh-os/contracts';
import { conformance } from '@mh-os/testing';
import { AppModule } from '../src/app.module.ts';
import { seed } from './builders.ts';

conformance({ AppModule, operations, root: import.meta.dirname, seed });
