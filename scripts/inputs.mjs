// Two hashes, a line each, with the words given hashed into both:
// - of everything the page is made of: build.sh compares it with that of the page in dist/;
// - of what is compiled alone: the build's id, by which page and worker recognise each other. A style
//   sheet does not change it, or each change of one would compile the crate anew.
// Content, not times: a fresh checkout or a changed branch changes times.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const COMPILED = ['src', 'seeds', 'lexicon', 'build.rs', 'Cargo.toml', 'Cargo.lock'];
const AROUND = [
  'Trunk.toml', 'index.html', 'rust-toolchain.toml', '.cargo/config.toml', 'scripts/versions',
  'scripts/page.mjs', 'examples',
];

function filesOf(inputs) {
  return inputs
    .filter(existsSync)
    .flatMap((input) =>
      statSync(input).isDirectory()
        ? readdirSync(input, { recursive: true }).sort().map((name) => join(input, name))
        : [input],
    )
    .filter((path) => statSync(path).isFile());
}

function hashOf(paths) {
  const hash = createHash('sha256');
  for (const word of process.argv.slice(2)) hash.update(`${word}\0`);
  for (const path of paths) hash.update(`${path}\0`).update(readFileSync(path)).update('\0');
  return hash.digest('hex');
}

console.log(hashOf(filesOf([...COMPILED, ...AROUND])));
console.log(hashOf(filesOf(COMPILED).filter((path) => !path.endsWith('.css'))));
