import { accountFor } from './postgres-home.ts';
import { canReach, mayPass } from './reach.ts';

const nobody = { uid: 65_534, gid: 65_534 };
const root = { uid: 0, gid: 0 };

describe('what an account can reach', () => {
  it('passes by the mode for its class: owner, group, others', () => {
    expect(mayPass({ ...root, mode: 0o755 }, nobody)).toBe(true);
    expect(mayPass({ ...root, mode: 0o700 }, nobody)).toBe(false);
    expect(mayPass({ uid: 0, gid: 65_534, mode: 0o710 }, nobody)).toBe(true);
    expect(mayPass({ uid: 0, gid: 65_534, mode: 0o701 }, nobody)).toBe(false);
    expect(mayPass({ ...nobody, mode: 0o100 }, nobody)).toBe(true);
    expect(mayPass({ ...nobody, mode: 0o077 }, nobody)).toBe(false);
  });

  it('needs every folder on the way, not the thing itself', () => {
    const modes: Record<string, number> = { '/': 0o755, '/root': 0o700, '/srv': 0o755, '/srv/mh': 0o711 };
    const stat = (path: string) => ({ ...root, mode: modes[path] ?? 0 });
    expect(canReach('/root/postgres', nobody, stat)).toBe(false);
    expect(canReach('/srv/mh/postgres', nobody, stat)).toBe(true);
    expect(canReach('/root/postgres', root, stat)).toBe(true);
  });
});

describe('the account of PostgreSQL', () => {
  const passwd = 'root:x:0:0::/root:/bin/sh\nnobody:x:65534:65533::/:/bin/false\n';

  it('is this user when that is not root', () => {
    expect(accountFor(1000, passwd)).toBeUndefined();
  });

  it('is postgres, else nobody, as root', () => {
    expect(accountFor(0, passwd)).toEqual({ uid: 65_534, gid: 65_533 });
    expect(accountFor(0, `${passwd}postgres:x:101:104::/:/bin/sh\n`)).toEqual({ uid: 101, gid: 104 });
    expect(() => accountFor(0, 'root:x:0:0::/root:/bin/sh')).toThrow(/run the command as another user/);
  });
});
