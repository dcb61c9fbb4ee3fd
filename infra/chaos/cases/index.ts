import type { Case } from '../kit/arena.ts';
import { e3, e4 } from './broker.ts';
import { o5, o9 } from './database.ts';
import { e1, e2 } from './events.ts';
import { a3 } from './keys.ts';
import { o1, o2, o3, o4 } from './lifecycle.ts';
import { e5 } from './poison.ts';
import { g7, g8 } from './subgraphs.ts';
import { t1 } from './tenants.ts';

/** Every case, calm ones first. */
export const cases: readonly Case[] = [e2, o4, g7, g8, o9, a3, o2, o1, o5, e5, e1, e4, t1, e3, o3];
