import { z } from 'zod';
import { ConfigError, defineConfig, describeEnv } from './config.ts';
import { flag, port } from './shapes.ts';

const shape = {
  MH_PORT: port().describe('Port to listen on'),
  MH_NAME: z.string().default('x').describe('A name'),
  MH_ON: flag(false).describe('A switch'),
  MH_PASSWORD: z.string().min(8).describe('A password'),
  MH_MAYBE: z.string().optional().describe('Perhaps'),
};

function problems(env: Record<string, string>): readonly string[] {
  try {
    defineConfig(shape, env);
    return [];
  } catch (error) {
    return (error as ConfigError).problems;
  }
}

describe('defineConfig', () => {
  it('types and freezes the values; an empty variable is an absent one', () => {
    const config = defineConfig(shape, {
      MH_PORT: '4000',
      MH_NAME: '',
      MH_ON: 'true',
      MH_PASSWORD: 'long enough',
      OTHER: '1',
    });
    expect(config).toEqual({ MH_PORT: 4000, MH_NAME: 'x', MH_ON: true, MH_PASSWORD: 'long enough' });
    expect(Object.isFrozen(config)).toBe(true);
  });

  it('says one clear sentence per wrong variable, without secrets', () => {
    expect(problems({ MH_PORT: '70000', MH_PASSWORD: 'short' })).toEqual([
      'MH_PORT is "70000": must be at most 65535 (Port to listen on).',
      expect.stringMatching(/^MH_PASSWORD has a value that cannot be used: .*\(A password\)\.$/),
    ]);
    expect(problems({})).toEqual(['MH_PORT is missing (Port to listen on).', 'MH_PASSWORD is missing (A password).']);
    expect(problems({ MH_PORT: '1', MH_PASSWORD: 'long enough', MH_ON: 'maybe' })[0]).toContain('must be 1 or 0');
  });

  it('describes a shape as .env.example', () => {
    expect(describeEnv(shape)).toBe(
      [
        '# Port to listen on (required)\nMH_PORT=',
        '# A name\n# MH_NAME=x',
        '# A switch\n# MH_ON=false',
        '# A password (required)\nMH_PASSWORD=',
        '# Perhaps\n# MH_MAYBE=\n',
      ].join('\n'),
    );
  });
});
