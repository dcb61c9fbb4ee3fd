import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Halt, sentenceFor } from './halt.ts';
import { lastWords } from './processes/log-lines.ts';
import { duration, stepLine } from './status-view.ts';

describe('what a person reads', () => {
  it('gives times in the unit that fits', () => {
    expect([0, 420, 12_300, 65_000].map(duration)).toEqual(['0.0 s', '0.4 s', '12 s', '1 min 5 s']);
  });

  it('lines up names and times', () => {
    expect(stepLine({ name: 'nats', state: 'done', ms: 400, note: 'unchanged' }, 8)).toBe(
      '  ✓ nats         0.4 s  unchanged',
    );
    expect(stepLine({ name: 'web', state: 'waiting', ms: 0, note: '' }, 8)).toBe('  · web');
  });

  it('says what to do about a failure, without a stack', () => {
    expect(sentenceFor(new Halt('Do this.'))).toBe('Do this.');
    expect(sentenceFor(Object.assign(new Error(), { code: 'ENOSPC' }))).toMatch(/^The disk is full: free/);
    expect(sentenceFor(Object.assign(new Error(), { code: 'EACCES', path: '/x' }))).toMatch(/may not write \/x: run/);
    expect(sentenceFor(new TypeError('odd'))).toMatch(/\(odd\): run `npm run doctor`/);
  });

  it('finds the line of a log that tells why', () => {
    const folder = mkdtempSync(join(tmpdir(), 'mh-log-'));
    const log = join(folder, 'x.log');
    const stack = [
      'Error: MH_PORT must be a number',
      '    at read (config.js:1:1)',
      '',
      'Node.js v24.21.0',
      'x ended (code 1)',
    ];
    writeFileSync(log, stack.join('\n'));
    expect(lastWords(log)).toBe('Error: MH_PORT must be a number');
    writeFileSync(log, '{"level":50,"msg":"cannot start","err":{"message":"no schema"}}\n{"msg":"bye"}\n');
    expect(lastWords(log)).toBe('cannot start: no schema');
    expect(lastWords(join(folder, 'none.log'))).toBe('its log is empty');
    rmSync(folder, { recursive: true });
  });
});
