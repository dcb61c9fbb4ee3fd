import { readReport, type ReportPart } from './dsn.rules.ts';

const original: ReportPart = {
  type: 'message/rfc822',
  text: 'From: x\r\nMessage-ID:\r\n <id-1@shop.example>\r\nSubject: Hi\r\n\r\nHi',
};
const status = (text: string): ReportPart => ({
  type: 'message/delivery-status',
  text: `Reporting-MTA: dns; mx.example\r\n\r\nFinal-Recipient: rfc822; a@x.de\r\n${text}`,
});

describe('reports of mails that came back', () => {
  it.each([
    ['Action: failed\r\nStatus: 5.1.1\r\nDiagnostic-Code: smtp; 550\r\n 5.1.1 unknown', 'HARD'],
    ['Action: failed\r\nStatus: 5.0.0', 'HARD'],
    ['Action: FAILED (bad)\r\nStatus: 5.2.2 (mailbox full)', 'SOFT'],
    ['Action: failed\r\nStatus: 5.7.1', 'SOFT'],
    ['Action: failed\r\nStatus: 4.4.7', 'SOFT'],
  ])('%j is %s', (text, kind) =>
    expect(readReport([status(text), original], {})).toMatchObject({
      messageId: '<id-1@shop.example>',
      kind,
      final: true,
    }),
  );

  it.each(['Action: delayed\r\nStatus: 4.4.1', 'Action: delivered\r\nStatus: 2.0.0', 'Status: 5.1.1'])(
    'tell of no failure: %j',
    (text) => expect(readReport([status(text), original], {})).toBeNull(),
  );

  it('unfold what servers say', () => {
    const told = readReport(
      [status('Action: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp;\n\tno such user'), original],
      {},
    );
    expect(told?.reason).toBe('5.1.1 smtp; no such user');
  });

  it('find the mail by its headers, or by what the report answers to', () => {
    const failed = status('Action: failed\nStatus: 5.1.1');
    const headers: ReportPart = { type: 'text/rfc822-headers', text: 'Message-Id: <h@x.example>\n' };
    expect(readReport([failed, headers], {})?.messageId).toBe('<h@x.example>');
    expect(readReport([failed], { inReplyTo: '<r@x.example>' })?.messageId).toBe('<r@x.example>');
    expect(readReport([failed], { references: '<s@x.example> <t@x.example>' })?.messageId).toBe('<s@x.example>');
    expect(readReport([failed], {})).toBeNull();
  });

  it('take complaints, and nothing that says the contrary', () => {
    const report = (type: string): ReportPart => ({
      type: 'message/feedback-report',
      text: `Feedback-Type: ${type}\r\nVersion: 1\r\n`,
    });
    expect(readReport([report('abuse'), original], {})?.kind).toBe('COMPLAINT');
    expect(readReport([report('not-spam'), original], {})).toBeNull();
  });
});
