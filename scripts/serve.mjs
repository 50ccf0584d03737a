// A static server for the built page, as bare as the hosts it is made for: files of one folder under
// one path, compressed, with the right types, and 404 for everything else.
//
//   node scripts/serve.mjs [--dir dist] [--base /] [--port 8080]   (port 0: any that is free)
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { createGzip } from 'node:zlib';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.jsonl': 'application/x-ndjson',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
};

const { values } = parseArgs({
  options: {
    dir: { type: 'string', default: 'dist' },
    base: { type: 'string', default: '/' },
    port: { type: 'string', default: '8080' },
  },
});
const { base } = values;
const root = resolve(values.dir);

/** The file an address names, or null. */
function fileFor(url) {
  let path;
  try {
    path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return null;
  }
  if (!path.startsWith(base)) return null;
  let file = join(root, path.slice(base.length));
  if (path.endsWith('/')) file = join(file, 'index.html');
  if (!file.startsWith(root + sep)) return null;
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : null;
}

const server = createServer((request, response) => {
  if (request.method !== 'GET' && request.method !== 'HEAD') return response.writeHead(405).end();
  const file = fileFor(request.url);
  if (!file) return response.writeHead(404, { 'content-type': TYPES['.txt'] }).end('Not here.\n');
  const headers = {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'cache-control': 'no-cache',
  };
  const gzip = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  if (gzip) headers['content-encoding'] = 'gzip';
  response.writeHead(200, headers);
  if (request.method === 'HEAD') return response.end();
  const stream = createReadStream(file).on('error', () => response.destroy());
  (gzip ? stream.pipe(createGzip()) : stream).pipe(response);
});

server.on('error', (error) => {
  console.error(`retold: cannot serve at port ${values.port}: ${error.message}`);
  process.exit(1);
});
// localhost alone: this serves whoever sits at this machine.
server.listen(Number(values.port), 'localhost', () => {
  console.log(`Retold is at http://localhost:${server.address().port}${base}   (Ctrl-C ends it)`);
});
