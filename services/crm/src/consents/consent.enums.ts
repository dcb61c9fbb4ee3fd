import { graphEnum } from '@mh-os/graphql';

export type ConsentState = 'GRANTED' | 'PENDING' | 'WITHDRAWN';

export const ConsentChannelEnum = graphEnum('CrmConsentChannel', 'How something reaches a person.', {
  EMAIL: 'By e-mail.',
  SMS: 'By text message.',
  PHONE: 'By telephone.',
  POST: 'By letter.',
});

export const ConsentStateEnum = graphEnum('CrmConsentState', 'What a person said.', {
  GRANTED: 'Yes.',
  PENDING: 'Asked to confirm, not answered yet.',
  WITHDRAWN: 'No, or no longer.',
});
