/** What happened to content plans, items and mentions. */
export const contentActions = {
  'content-plan': { updated: 'Content plan changed' },
  'content-item': {
    updated: 'Content changed',
    submitted: 'Content submitted for approval',
    approved: 'Content approved',
    rejected: 'Content refused',
    published: 'Content published',
    due: 'Reminded of content that is due',
    commented: 'Comment on content',
  },
  mention: {
    recorded: 'Mentions came in',
    updated: 'Mention worked on',
    assigned: 'Mention given to somebody',
    'author-erased': 'Author of mentions erased',
  },
  attachment: { changed: 'Files of a record changed' },
};

export const contentTypes = {
  'content-plan': 'Content plan',
  'content-item': 'Content',
  'content-comment': 'Comment on content',
  mention: 'Mention',
  'mention-batch': 'Mentions',
  'mention-author': 'Author of mentions',
  attachment: 'File of a record',
};
