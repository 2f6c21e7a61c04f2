import { createServer, request as forward } from 'node:http';

/** Stands between a browser and everything else, and remembers what the browser asked for. */
export interface ListeningProxy {
  /** Arguments that make a browser use it for every address, loopback included. */
  args: string[];
  /** Every address asked for; for an encrypted one, host and port. */
  asked(): readonly string[];
  close(): Promise<void>;
}

/** Lets through what is on loopback and unencrypted; all else is remembered and refused. */
export async function startListeningProxy(): Promise<ListeningProxy> {
  const asked: string[] = [];
  const server = createServer((incoming, outgoing) => {
    const url = incoming.url ?? '';
    asked.push(url);
    if (!url.startsWith('http://127.0.0.1:')) {
      outgoing.writeHead(403).end();
      return;
    }
    const { method, headers } = incoming;
    const onward = forward(url, { method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    onward.on('error', () => outgoing.destroy());
    incoming.pipe(onward);
  });
  server.on('connect', ({ url = '' }, socket) => {
    asked.push(url);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    args: [`--proxy-server=http://127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>'],
    asked: () => asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
