import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { OutsideFetch } from '../src/index.ts';

describe('what people configure is fetched from outside only', () => {
  let hits = 0;
  const server = createServer((request, response) => {
    hits++;
    response.writeHead(request.url === '/moved' ? 302 : 200, { location: '/' }).end('inside');
  });
  let port = 0;
  beforeAll(async () => {
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    port = (server.address() as AddressInfo).port;
  });
  afterAll(() => new Promise((done) => server.close(done)));

  it.each([
    'http://example.com',
    'https://127.0.0.1',
    'https://[::1]',
    'https://localhost',
    'https://169.254.169.254/latest',
    'file:///etc/passwd',
    'https://0x7f.1',
    'https://2130706433',
  ])('not from %s', async (address) => {
    const outside = new OutsideFetch(false);
    const url = address.startsWith('https://127') || address.includes('localhost') ? `${address}:${port}` : address;
    await expect(outside.fetch(url)).rejects.toThrow();
    await outside.close();
    expect(hits).toBe(0);
  });

  it('from this machine where that is allowed, without following it elsewhere', async () => {
    const outside = new OutsideFetch(true);
    expect(await (await outside.fetch(`http://127.0.0.1:${port}/`)).text()).toBe('inside');
    expect((await outside.fetch(`http://127.0.0.1:${port}/moved`)).status).toBe(302);
    await outside.close();
  });
});
