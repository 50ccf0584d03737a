// What trunk does not do for the page; run by its hooks (Trunk.toml).
//
//   styles   before the build: the style sheets under src/ui as one file, tokens.css first, so that
//            the page asks for one small sheet and needs no style-sheet compiler.
//   finish   after it, in trunk's staging folder:
//            - the worker's files, which trunk does not hash, move to a folder named by their
//              content. They refer to one another relatively, so a new page can never meet an old
//              worker in a cache, nor a new loader an old module.
//            - index.html learns that folder, the build's id, and the hash that lets its one inline
//              script pass the content security policy.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const STYLES = 'target/page/retold.css';

function styles() {
  const first = (path) => (basename(path) === 'tokens.css' ? 0 : 1);
  const sheets = readdirSync('src/ui', { recursive: true })
    .filter((path) => path.endsWith('.css'))
    .sort((a, b) => first(a) - first(b) || (a < b ? -1 : 1))
    .map((path) => readFileSync(join('src/ui', path), 'utf8'));
  mkdirSync(dirname(STYLES), { recursive: true });
  writeFileSync(STYLES, sheets.join('\n'));
}

/** A short name for some files' content. */
function digest(paths) {
  const hash = createHash('sha256');
  for (const path of paths) hash.update(readFileSync(path));
  return hash.digest('hex').slice(0, 16);
}

/** Replaces a mark that must be there: a page without its policy or its worker must not be built. */
function fill(html, mark, value) {
  if (!html.includes(mark)) throw new Error(`index.html: nothing to replace at ${mark}`);
  return html.replace(mark, () => value);
}

function finish() {
  const stage = process.env.TRUNK_STAGING_DIR;
  const base = process.env.TRUNK_PUBLIC_URL;
  const files = readdirSync(stage);

  const worker = files.filter((name) => /^worker(_|\.)/.test(name)).sort();
  if (!worker.includes('worker_loader.js')) throw new Error('trunk built no worker');
  const folder = `worker-${digest(worker.map((name) => join(stage, name)))}`;
  mkdirSync(join(stage, folder));
  for (const name of worker) renameSync(join(stage, name), join(stage, folder, name));

  const index = join(stage, 'index.html');
  let html = readFileSync(index, 'utf8');
  html = fill(html, 'WORKER', `${base}${folder}/worker_loader.js`);
  html = fill(html, 'BUILD', process.env.RETOLD_BUILD ?? 'unknown');
  // Last, since what stands in the script is what is hashed.
  const inline = [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(([, text]) => text);
  const hashes = inline.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  html = fill(html, 'HASHES', hashes.join(' '));
  writeFileSync(index, html);
}

const tasks = { styles, finish };
const task = tasks[process.argv[2]];
if (!task) throw new Error(`usage: page.mjs ${Object.keys(tasks).join('|')}`);
task();
