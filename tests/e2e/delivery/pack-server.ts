import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One request as the server saw it. */
export interface SeenRequest {
  status: number;
  ifNoneMatch: string;
  cookie: string;
  referer: string;
  origin: string;
  language: string;
}

/** A company's web server: Debian's nginx with a certificate of its own, serving one file. */
export interface PackServer {
  url: string;
  /** What it serves. */
  file: string;
  /** For the browser: trust this certificate, and no other that nobody knows. */
  trust: string;
  /** What the address gives from now on. */
  put(file: string | Uint8Array): void;
  /** Bytes a second from now on; 0: as fast as it goes. */
  limit(rate: number): Promise<void>;
  requests(): SeenRequest[];
  close(): Promise<void>;
}

export async function startPackServer(): Promise<PackServer> {
  const folder = mkdtempSync(join(tmpdir(), 'carecue-nginx-'));
  const inside = (name: string) => join(folder, name);
  mkdirSync(inside('www'));
  const port = await freePort();
  const url = `https://127.0.0.1:${port}/carecue/pack.json`;
  mkdirSync(inside('www/carecue'));
  const subject = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1'];
  const kind = ['-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];
  const files = ['-keyout', inside('key.pem'), '-out', inside('cert.pem'), '-days', '2'];
  execFileSync('openssl', ['req', ...kind, ...files, ...subject], { stdio: 'ignore' });

  const configure = (rate: number) =>
    writeFileSync(inside('nginx.conf'), configuration({ folder, port, rate }));
  configure(0);
  const server = spawn('nginx', ['-p', folder, '-c', inside('nginx.conf')], { stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  await answers(port);
  return {
    url,
    file: inside('www/carecue/pack.json'),
    trust: `--ignore-certificate-errors-spki-list=${keyHash(inside('cert.pem'))}`,
    put: (file) => writeFileSync(inside('www/carecue/pack.json'), file),
    limit: async (rate) => {
      configure(rate);
      server.kill('SIGHUP');
      // New workers take over within moments; the old ones answer nobody new after that.
      await new Promise((resolve) => setTimeout(resolve, 1000));
    },
    requests: () =>
      readFileSync(inside('access.log'), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as SeenRequest),
    close: async () => {
      server.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function configuration({ folder, port, rate }: { folder: string; port: number; rate: number }) {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `
daemon off;
# Its workers would else not see into the folder.
user root;
worker_processes 1;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events { worker_connections 64; }
http {
  types { application/json json; }
  log_format seen escape=json '{"status":$status,"ifNoneMatch":"$http_if_none_match","cookie":"$http_cookie","referer":"$http_referer","origin":"$http_origin","language":"$http_accept_language"}';
  access_log ${folder}/access.log seen;
  ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n  ')}
  server {
    listen 127.0.0.1:${port} ssl;
    ssl_certificate ${folder}/cert.pem;
    ssl_certificate_key ${folder}/key.pem;
    root ${folder}/www;
    add_header Set-Cookie "who=agent; Path=/";
    limit_rate ${rate};
  }
}
`;
}

/** SHA-256 of the certificate's public key, as base64. */
function keyHash(certificate: string): string {
  const pem = execFileSync('openssl', ['x509', '-in', certificate, '-pubkey', '-noout']);
  const der = execFileSync('openssl', ['pkey', '-pubin', '-outform', 'der'], { input: pem });
  return createHash('sha256').update(der).digest('base64');
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

async function answers(port: number): Promise<void> {
  const { connect } = await import('node:net');
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const open = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1');
      socket.once('connect', () => {
        socket.destroy();
        resolve(true);
      });
      socket.once('error', () => resolve(false));
    });
    if (open) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('nginx did not start.');
}
