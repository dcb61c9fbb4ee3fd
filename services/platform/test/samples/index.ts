import { brandsSample } from './brands.sample.ts';
import { invitationsSample } from './invitations.sample.ts';
import { mailSample } from './mail.sample.ts';
import { peopleSample } from './people.sample.ts';
import type { Sample } from './sample.ts';

/** Samples of every feature, the brand first. */
export const samples: readonly Sample[] = [brandsSample, invitationsSample, mailSample, peopleSample];
