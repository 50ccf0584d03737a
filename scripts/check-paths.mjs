// Does the built page hold only addresses that work wherever it is put?
//
//   node scripts/check-paths.mjs [dist] [base]
//
// A host serves it under some path (/retold/): an address that begins at the root misses it. Given a
// base, addresses below that are right too. Other hosts may be linked to, never loaded from.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const [dist = 'dist', base] = process.argv.slice(2);

const CHECKS = [
  // <a href> is the one attribute with which a page may name another host.
  { files: /\.html$/, pattern: /<(?!a[\s>])[a-z]+\b[^>]*?\s(?:href|src|srcset|action|data)\s*=\s*["']?([a-z]+:)?\/\/?[^"'\s>]*/gi },
  { files: /\.html$/, pattern: /<a\b[^>]*?\shref\s*=\s*["']?\/[^"'\s>]*/gi },
  { files: /\.html$/, pattern: /content\s*=\s*["']?\/[^"'\s>]*/gi },
  { files: /\.(css|html)$/, pattern: /url\(\s*["']?([a-z]+:)?\/[^)]*/gi },
  { files: /\.css$/, pattern: /@import\s*["'](https?:)?\/[^"']*/gi },
  // Wherever a script or the page's own inline one loads something by name.
  { files: /\.(js|html)$/, pattern: /\b(?:from|import|import\(|fetch\(|URL\(|Worker\(|Request\(|importScripts\(|module_or_path:)\s*["'`](https?:)?\/[^"'`]*/g },
  // Any other string that looks like a file at the root.
  { files: /\.js$/, pattern: /["'`]\/[\w.-]+(\/[\w.-]+)*\.(js|wasm|css|html|json|svg|png|txt)["'`]/g },
];

let wrong = 0;
const files = readdirSync(dist, { recursive: true }).sort();
for (const name of files) {
  for (const { files, pattern } of CHECKS) {
    if (!files.test(name)) continue;
    for (const [found] of readFileSync(join(dist, name), 'utf8').matchAll(pattern)) {
      const address = found.match(/[("'`=\s]((?:[a-z]+:)?\/[^"'`\s>)]*)$/i)?.[1] ?? found;
      if (base && address.startsWith(base)) continue;
      console.error(`${name}: ${found}`);
      wrong += 1;
    }
  }
}
if (!files.includes('index.html')) {
  console.error(`${dist}: no index.html`);
  wrong += 1;
}
process.exit(wrong ? 1 : 0);
