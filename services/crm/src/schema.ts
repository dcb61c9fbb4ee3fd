import 'reflect-metadata';
import { writeSchema } from '@mh-os/graphql';
import { features } from './features.ts';
import { foundation } from './foundation.ts';

await writeSchema([...foundation, ...features], new URL('../schema.graphql', import.meta.url));
