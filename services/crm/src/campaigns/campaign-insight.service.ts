import { type Clock, type Ctx, notFound } from '@mh-os/kernel';
import { CLOCK, Db } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { PeopleService } from '../people/people.service.ts';
import { SegmentEntity } from '../segments/segment.entity.ts';
import { type Audience, audienceOf } from './campaign-audience.ts';
import type { CampaignEntity } from './campaign.entity.ts';
import { faultsOf } from './campaign-readiness.ts';
import { type Outcome, outcomesOf } from './campaign-results.ts';
import { plainPurpose } from './campaign.rules.ts';
import type { CampaignPreviewInput, CampaignPreviewType } from './campaign-results.type.ts';
import { fillIn, mergeFields } from './merge-fields.rules.ts';
import { contentFaults, type Finding } from './readiness.rules.ts';

const READ = 'crm.campaign.read';

/** What can be known of campaigns: whether they are ready, whom they reach, what they look like, how they did. */
@Injectable()
export class CampaignInsightService {
  constructor(
    private readonly db: Db,
    private readonly people: PeopleService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  findings(ctx: Ctx, campaigns: readonly CampaignEntity[]): Promise<Map<string, Finding[]>> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => faultsOf(tx, campaigns, this.clock.now()));
  }

  outcomes(ctx: Ctx, ids: readonly string[]): Promise<Map<string, Outcome>> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => outcomesOf(tx, ids));
  }

  audience(ctx: Ctx, segmentId: string, purpose: string): Promise<Audience> {
    ctx.require(READ);
    const wanted = plainPurpose(purpose) ?? '';
    return this.db.read(ctx, async (tx) => audienceOf(tx, (await tx.get(SegmentEntity, segmentId)).id, wanted));
  }

  /** A message as somebody would get it. */
  async preview(ctx: Ctx, input: CampaignPreviewInput): Promise<CampaignPreviewType> {
    ctx.require(READ);
    const person = input.personId ? (await this.people.byIds(ctx, [input.personId])).get(input.personId) : null;
    if (input.personId && !person) throw notFound('Person', input.personId);
    const { givenName = null, familyName = null, companyName = null } = person ?? {};
    const fullName = [givenName, familyName].filter(Boolean).join(' ');
    const values = { givenName, familyName, companyName, fullName, unsubscribeUrl: 'https://example.com/unsubscribe' };
    const { subject, preheader = null, html = null, text } = input;
    const arm = { key: '', name: '', weight: 0, control: false, subject, preheader, html, text };
    return {
      subject: fillIn(subject, values, false),
      html: html && fillIn(html, values, true),
      text: fillIn(text, values, false),
      findings: contentFaults(arm, mergeFields),
    };
  }
}
