import { createHash } from 'node:crypto';

/** What decides who gets what: nothing but the campaign and the person. */
export interface Draw {
  readonly id: string;
  readonly testShare: number;
  /** The arm that those get who are not part of the test, once it is chosen. */
  readonly winnerArmId: string | null;
}

export interface DrawnArm {
  readonly id: string;
  readonly weight: number;
}

const BITS = 48;

/** A place from 0 up to 1 that a person has in a campaign for good, as evenly spread as a hash is. */
export function placeOf(draw: 'arm' | 'test', campaignId: string, personId: string): number {
  const digest = createHash('sha256').update(`${draw}:${campaignId}:${personId}`).digest();
  return digest.readUIntBE(0, BITS / 8) / 2 ** BITS;
}

/** Whether a person is one of those who try the arms; independent of which arm it would be. */
export function triesArms(campaign: Draw, personId: string): boolean {
  return campaign.testShare >= 100 || placeOf('test', campaign.id, personId) * 100 < campaign.testShare;
}

/** The arm of a person by weight, in the order of the arms: others who come or go change nothing. */
export function armOf(campaignId: string, arms: readonly DrawnArm[], personId: string): string | null {
  const total = arms.reduce((sum, { weight }) => sum + weight, 0);
  let left = placeOf('arm', campaignId, personId) * total;
  for (const { id, weight } of arms) {
    if (left < weight) return id;
    left -= weight;
  }
  return null;
}

/** What a person gets; null as long as they wait for the better arm. */
export function assign(
  campaign: Draw,
  arms: readonly DrawnArm[],
  personId: string,
): { readonly armId: string | null; readonly held: boolean } {
  return triesArms(campaign, personId)
    ? { armId: armOf(campaign.id, arms, personId), held: false }
    : { armId: campaign.winnerArmId, held: true };
}
