import { CrmImportEntity } from './imports/crm-import.entity.ts';
import { CampaignEntity } from './campaigns/campaign.entity.ts';
import { CampaignArmEntity } from './campaigns/campaign-arm.entity.ts';
import { DuplicateCandidateEntity } from './duplicates/duplicate.entity.ts';
import { PersonMergeEntity } from './duplicates/merge.entity.ts';
import { MailSettingsEntity } from './mailing/mail-settings.entity.ts';
import { CrmNoteEntity } from './notes/note.entity.ts';
import { CrmTaskEntity } from './tasks/task.entity.ts';
import { ContentItemEntity } from './content/content.entity.ts';
import { ContentCommentEntity, ContentPublicationEntity } from './content/content-history.entity.ts';
import { ContentPlanEntity } from './content/content-plan.entity.ts';
import { CrmFileRefEntity } from './files/file-ref.entity.ts';
import { SocialMentionEntity } from './mentions/mention.entity.ts';
import { CompanyPersonEntity } from './companies/company-person.entity.ts';
import { CompanyEntity } from './companies/company.entity.ts';
import { CustomFieldEntity } from './custom-fields/custom-field.entity.ts';
import { GrowthCounterEntity, LeadAssigneeEntity, LeadEngagementEntity } from './leads/lead-assignee.entity.ts';
import { LeadFormEntity, LeadFormMeterEntity } from './leads/lead-form.entity.ts';
import { LeadEntity } from './leads/lead.entity.ts';
import { PersonEntity } from './people/person.entity.ts';
import { DealEntity, DealTransitionEntity, PipelineEntity, PipelineStageEntity } from './pipelines/pipeline.entity.ts';
import { AttributionSettingEntity } from './attribution/attribution-setting.entity.ts';
import { BehaviourEventEntity, SegmentEntity } from './segments/segment.entity.ts';
import {
  JourneyEnrolmentEntity,
  JourneyEntity,
  JourneySettingsEntity,
  JourneyStepRunEntity,
  JourneyVersionEntity,
} from './journeys/journey.entity.ts';
import { LeadModelEntity, LeadScoreEntity, LeadScoringEntity, ScoreRulesEntity } from './scoring/scoring.entity.ts';

/** Every table of this service that code maps; the others are written by statements alone. */
export const entities = [
  // One a line, so that what several people add merges.
  PersonEntity,
  DuplicateCandidateEntity,
  PersonMergeEntity,
  CrmNoteEntity,
  CrmTaskEntity,
  CompanyEntity,
  CompanyPersonEntity,
  CustomFieldEntity,
  GrowthCounterEntity,
  LeadAssigneeEntity,
  LeadEngagementEntity,
  LeadFormEntity,
  LeadFormMeterEntity,
  LeadEntity,
  DealEntity,
  DealTransitionEntity,
  PipelineEntity,
  PipelineStageEntity,
  LeadModelEntity,
  LeadScoreEntity,
  LeadScoringEntity,
  ScoreRulesEntity,
  SegmentEntity,
  BehaviourEventEntity,
  MailSettingsEntity,
  AttributionSettingEntity,
  JourneyEntity,
  JourneyVersionEntity,
  JourneyEnrolmentEntity,
  JourneyStepRunEntity,
  JourneySettingsEntity,
  ContentPlanEntity,
  ContentItemEntity,
  ContentCommentEntity,
  ContentPublicationEntity,
  SocialMentionEntity,
  CrmFileRefEntity,
  CampaignEntity,
  CampaignArmEntity,
  CrmImportEntity,
];
