import { type Clock, type Ctx, notFound } from '@mh-os/kernel';
import { CLOCK, Db } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { fieldsOfPerson, languageOf } from '../mailing/mail-delivery.ts';
import { MailSettingsEntity } from '../mailing/mail-settings.entity.ts';
import { renderMail } from '../mailing/render.rules.ts';
import { PeopleService } from '../people/people.service.ts';
import type { PersonType } from '../people/person.type.ts';
import { SegmentEntity } from '../segments/segment.entity.ts';
import { type Audience, audienceOf } from './campaign-audience.ts';
import type { CampaignEntity } from './campaign.entity.ts';
import { faultsOf, knownFields } from './campaign-readiness.ts';
import { type Outcome, outcomesOf } from './campaign-results.ts';
import { plainPurpose } from './campaign.rules.ts';
import type { CampaignPreviewInput, CampaignPreviewType } from './campaign-preview.type.ts';
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
    const { subject, preheader = null, html = null, text } = input;
    const { settings, known } = await this.db.read(ctx, async (tx) => ({
      settings: await tx.findOne(MailSettingsEntity, { single: true }),
      known: await knownFields(tx),
    }));
    const mail = renderMail({
      content: { subject, preheader, html, text },
      fields: person ? fieldsOfPerson(readerOf(person), settings) : { senderName: settings?.senderName },
      language: languageOf(person?.language ?? ctx.locale),
      unsubscribeUrl: NOWHERE,
      postalAddress: settings?.postalAddress ?? null,
      campaignCode: input.code ?? null,
    });
    const arm = { key: '', name: '', weight: 0, control: false, subject, preheader, html, text };
    return { ...mail, findings: contentFaults(arm, known) };
  }
}

/** A link of a preview, which is nobody's. */
const NOWHERE = 'https://example.com/unsubscribe';

const readerOf = ({ givenName, familyName, companyName, country, language, number, custom }: PersonType) => ({
  ...{ givenName: givenName ?? null, familyName: familyName ?? null, companyName: companyName ?? null },
  ...{ country: country ?? null, language: language ?? null, number, custom: custom as Record<string, unknown> },
});
