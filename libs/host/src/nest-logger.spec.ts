import { DomainError } from '@mh-os/kernel';
import { createLogger } from './logger.ts';
import { NestLogger } from './nest-logger.ts';

describe('what Nest logs', () => {
  const lines: { level: string; msg: string; code?: string }[] = [];
  const stream = { write: (line: string) => void lines.push(JSON.parse(line) as (typeof lines)[number]) };
  const logger = new NestLogger(createLogger({ name: 'test', level: 'debug' }, stream));

  it('keeps faults as errors and foreseen refusals out of them', () => {
    logger.error(new Error('boom'), 'ExceptionsHandler');
    logger.error(new DomainError('NOT_FOUND', 'No such product.'), 'ExceptionsHandler');
    expect(lines.map(({ level, msg, code }) => [level, msg, code])).toEqual([
      ['error', 'boom', undefined],
      ['debug', 'No such product.', 'NOT_FOUND'],
    ]);
  });
});
