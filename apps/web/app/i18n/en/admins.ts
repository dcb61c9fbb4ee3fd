export const admins = {
  lead: 'People who run the platform, across all brands.',
  appoint: 'Appoint',
  appointTitle: 'Appoint somebody',
  empty: 'Nobody here',
  emailHint: 'Somebody who has an account already.',
  roles: 'Roles on the platform',
  waits: 'More rights wait for a second person',
  waitsText: 'Another platform owner approves first. Taking rights away holds at once.',
  remove: 'Remove from the platform',
  removeTitle: 'Remove {{name}} from the platform?',
  removeText: 'They keep their account and their brands, and lose every role on the platform at once.',
};
