import { account } from './account.ts';
import type { Words } from '../en/index.ts';
import { activity } from './activity.ts';
import { drafts } from './drafts.ts';
import { enums } from './enums.ts';
import { guardrails } from './guardrails.ts';
import { health } from './health.ts';
import { home } from './home.ts';
import { imports } from './imports.ts';
import { products } from './products.ts';
import { shell } from './shell.ts';
import { telemetry } from './telemetry.ts';

/** All words of the console in German. */
export const de: Words = {
  account,
  ...shell,
  products,
  imports,
  drafts,
  guardrails,
  activity,
  home,
  health,
  telemetry,
  enums,
};
