import type { Words } from '../en/index.ts';
import { activity } from './activity.ts';
import { automations } from './automations.ts';
import { drafts } from './drafts.ts';
import { enums } from './enums.ts';
import { guardrails } from './guardrails.ts';
import { health } from './health.ts';
import { home } from './home.ts';
import { imports } from './imports.ts';
import { notifications } from './notifications.ts';
import { products } from './products.ts';
import { shell } from './shell.ts';
import { telemetry } from './telemetry.ts';

/** All words of the console in German. */
export const de: Words = {
  ...shell,
  products,
  imports,
  drafts,
  guardrails,
  activity,
  automations,
  notifications,
  home,
  health,
  telemetry,
  enums,
};
