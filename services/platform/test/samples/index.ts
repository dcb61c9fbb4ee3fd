import { apiKeysSample } from './api-keys.sample.ts';
import { approvalsSample } from './approvals.sample.ts';
import { brandsSample } from './brands.sample.ts';
import { mailSample } from './mail.sample.ts';
import { partnersSample } from './partners.sample.ts';
import { notificationsSample } from './notifications.sample.ts';
import { peopleSample } from './people.sample.ts';
import type { Sample } from './sample.ts';
import { invitationsSample } from './invitations.sample.ts';

/** Samples of every feature, the brand first. */
export const samples: readonly Sample[] = [
  // One a line, so that what several people add merges.
  brandsSample,
  mailSample,
  notificationsSample,
  peopleSample,
  partnersSample,
  approvalsSample,
  apiKeysSample,
  invitationsSample,
];
