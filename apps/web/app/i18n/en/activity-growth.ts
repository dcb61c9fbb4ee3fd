/** What happened to leads, deals and segments. */
export const growthActions = {
  brand: { provisioned: 'Growth set up for the brand', 'provision-failed': 'Setting up growth failed' },
  lead: {
    captured: 'Lead came in',
    assigned: 'Lead given to somebody',
    updated: 'Lead changed',
    engaged: 'Lead did something',
    converted: 'Lead became a deal',
    imported: 'Leads came in with a file',
  },
  'lead-form': { updated: 'Form for leads changed' },
  'lead-assignee': { updated: 'Assignment of leads changed' },
  'score-rules': { saved: 'Rules for scores saved' },
  'lead-scoring': { updated: 'Other rules or another model score leads', applied: 'Leads scored anew' },
  'lead-model': { fitted: 'Model of leads fitted' },
  pipeline: { updated: 'Pipeline changed' },
  deal: { created: 'Deal opened', updated: 'Deal changed', moved: 'Deal moved' },
  campaign: {
    saved: 'Campaign planned or changed',
    moved: 'Campaign took a step',
    'arm-chosen': 'Better arm of a campaign chosen',
  },
  segment: {
    updated: 'Segment changed',
    refreshed: 'Segment worked out again',
    entered: 'People came into a segment',
    left: 'People left a segment',
  },
  behaviour: { recorded: 'Visits and other events sent in' },
  message: {
    sent: 'Mail sent',
    bounced: 'Mail came back',
    opened: 'Mail opened',
    clicked: 'Link of a mail followed',
    unsubscribed: 'Unsubscribed by a mail',
  },
};

export const growthTypes = {
  lead: 'Lead',
  'lead-import': 'File of leads',
  'lead-form': 'Form for leads',
  'lead-assignee': 'Assignment of leads',
  'score-rules': 'Rules for scores',
  'lead-scoring': 'Scoring of leads',
  'lead-model': 'Model of leads',
  pipeline: 'Pipeline',
  deal: 'Deal',
  campaign: 'Campaign',
  segment: 'Segment',
  behaviour: 'Events of people',
  message: 'Mail',
};
