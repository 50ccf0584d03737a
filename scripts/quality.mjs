// Writes docs/quality.md: every figure that the project claims, with the command that gives it.
//
// A row is one line below: what, command, and what to take from its output (the last match counts).
// $EVAL is the folder of labelled data with score.py (the variable RETOLD_EVAL), which is no part of
// the project. A row whose data or build is not at hand keeps its last figure with the day it was
// measured; a row never measured says so. Arguments restrict the run to rows whose text has one of
// them: `make quality ROWS='stories align'`.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const FILE = 'docs/quality.md'
const EVAL = process.env.RETOLD_EVAL
const PROGRAM = 'target/release/retold'
const score = what => `python3 $EVAL/score.py ${what.replace(/ /, ` ${PROGRAM} `)}`
const OWN = 'tests/collections/*/articles.jsonl'
const STANDARD = 'langs=en,sv,nb,da,nl,de,fr,es,it,pt,fi,pl,ru'
const EUROPEAN = `${STANDARD},nn,is,ca,ro,cs,sk,sl,hr,bg,uk,et,lv,lt,hu,el,tr`
const B3 = /B3 (P \S+ R \S+ F1 \S+)/g
const held = name => new RegExp(`^${name}.*B-cubed (P \\S+ R \\S+ F1 \\S+)`, 'gm')
const HELD_OUT = `${PROGRAM} evaluate --held-out --documents $EVAL/ntrex-dev.jsonl --languages ${STANDARD.slice(6)} $EVAL/gold-dev.articles.jsonl ${OWN}`
const RELATIONS = `${PROGRAM} evaluate --documents $EVAL/ntrex-dev.jsonl --languages ${STANDARD.slice(6)} $EVAL/gold-dev.articles.jsonl ${OWN}`
const relation = (after, of) => new RegExp(`^${after}[^\\n]*\\n(?:  [^\\n]*\\n)*?  pairs ${of}: ([^\\n]*)`, 'gm')
// The collections' articles or facts in one file, as score.py wants them.
const OWN_FILES = 'cat tests/collections/*/articles.jsonl >target/own.articles.jsonl; cat tests/collections/*/facts.jsonl >target/own.facts.jsonl; '

const SECTIONS = {
  'Stories (B-cubed)': [
    ['NTREX, 13 languages, whole', score(`stories $EVAL/ntrex-dev.jsonl ${STANDARD}`), B3],
    ['NTREX, 13 languages, half of the sentences', score(`stories $EVAL/ntrex-dev.jsonl ${STANDARD} keep=0.5`), B3],
    ['NTREX, 29 languages in Latin, Cyrillic and Greek script', score(`stories $EVAL/ntrex-dev.jsonl ${EUROPEAN}`), B3],
    ['NTREX, all 33 languages', score('stories $EVAL/ntrex-dev.jsonl'), B3],
    ['NTREX, en ar zh ja ko', score('stories $EVAL/ntrex-dev.jsonl langs=en,ar,zh,ja,ko'), B3],
    ['gold-dev', score('stories $EVAL/gold-dev.articles.jsonl'), B3],
    ['own collection', `${PROGRAM} evaluate ${OWN}`, held('all together')],
    ['held out: gold-dev and own collection, never fitted on the topic', HELD_OUT, held('all together')],
    ['held out: gold-dev alone', HELD_OUT, held('\\S*gold-dev.articles.jsonl')],
    ['held out: NTREX, 13 languages, whole', HELD_OUT, held('documents')],
    ['held out: NTREX, 13 languages, half of the sentences', HELD_OUT, held("half of the documents' sentences")],
  ],
  'Relations of pairs': [
    ['translations, NTREX', RELATIONS, relation('documents:', 'of one story')],
    ['independent reports, gold-dev and own', RELATIONS, relation('all together', 'of one story')],
    ['another occurrence of the topic', RELATIONS, relation('all together', 'of one topic')],
    ['another topic', RELATIONS, relation('all together', 'of two topics')],
  ],
  'Sentences and differences': [
    ['sentence links, eight language pairs', score('align $EVAL/ntrex-dev.jsonl'), /sentence links (.*)/g],
    ['labelled numbers, gold-dev', score('values $EVAL/gold-dev.articles.jsonl $EVAL/gold-dev.facts.jsonl'), /number: (.*)/g],
    ['labelled dates, gold-dev', score('values $EVAL/gold-dev.articles.jsonl $EVAL/gold-dev.facts.jsonl'), /date: (.*)/g],
    ['labelled numbers, own collection', OWN_FILES + score('values target/own.articles.jsonl target/own.facts.jsonl'), /number: (.*)/g],
    ['labelled dates, own collection', OWN_FILES + score('values target/own.articles.jsonl target/own.facts.jsonl'), /date: (.*)/g],
    ['numbers and dates that most translations of a sentence state, fourteen languages', `${PROGRAM} consistency $EVAL/ntrex-dev.jsonl --languages en,sv,nb,da,nl,de,fr,es,it,pt,pl,fi,ru,uk`, /^\d+ languages: (.*)$/gm],
    ['conflicts and agreements, gold-dev', score('facts $EVAL/gold-dev.articles.jsonl $EVAL/gold-dev.facts.jsonl'), /^(conflicts found.*)/gm],
    ['conflicts and agreements, own collection', OWN_FILES + score('facts target/own.articles.jsonl target/own.facts.jsonl'), /^(conflicts found.*)/gm],
    ['replaced numbers, DEMETR', score('demetr $EVAL/demetr-dev.jsonl'), /numbers_replaced: (.*)/g],
    ['replaced names, DEMETR', score('demetr $EVAL/demetr-dev.jsonl'), /ne_replaced: (.*)/g],
    ['negation, DEMETR', score('demetr $EVAL/demetr-dev.jsonl'), /negation: (.*)/g],
  ],
  'Lexicon and language': [
    ['sentences that share a concept with their translation, the lowest pair', `${PROGRAM} lexicon --aligned $EVAL/ntrex-dev.jsonl | grep -E '^[a-z]{2}-[a-z]{2} ' | sort -k3 -n | head -n 1`, /^(\S.*)$/gm],
    ['language of a sentence of eight words and more, NTREX', `${PROGRAM} languages $EVAL/ntrex-dev.jsonl`, /^(\d+ languages.*)/gm],
  ],
  'Size and speed': [
    ['page, gzip -9', 'scripts/sizes.sh', /^page +(.*)/gm, 'dist/index.html'],
    ['worker with lexicon, gzip -9', 'scripts/sizes.sh', /^worker +(.*)/gm, 'dist/index.html'],
    ['reading facts alone', 'cargo bench --bench facts', /^facts alone[: ]+(.*MB\/s.*)$/gm, 'benches/facts.rs'],
    ['reading facts from raw text', 'cargo bench --bench facts', /^from raw text[: ]+(.*MB\/s.*)$/gm, 'benches/facts.rs'],
    ['Lighthouse, phone', 'scripts/lighthouse.sh', /^lighthouse mobile: (.*)$/gm, 'scripts/lighthouse.sh'],
    ['Lighthouse, desktop', 'scripts/lighthouse.sh', /^lighthouse desktop: (.*)$/gm, 'scripts/lighthouse.sh'],
    ...['compare, 15 versions of 40 sentences', 'n and p', 'scrolling', 'threshold over 1,000 articles', 'threshold over 1,000 articles, map and list too']
      .map(what => [what, 'scripts/speed.sh', new RegExp(`^speed ${what}: (.*)$`, 'gm'), 'scripts/speed.sh']),
  ],
}

const today = new Date().toISOString().slice(0, 10)
const wanted = process.argv.slice(2)
const outputs = new Map()

// Rows of the file as it stands: what → [figure, day].
function before() {
  const rows = new Map()
  if (!existsSync(FILE)) return rows
  for (const line of readFileSync(FILE, 'utf8').split('\n')) {
    const [, what, figure, day] = line.split(' | ').length === 4 ? [null, ...line.replace(/^\| /, '').split(' | ')] : []
    if (what && /\d{4}-\d\d-\d\d/.test(day)) rows.set(what, [figure, day])
  }
  return rows
}

function output(command) {
  if (!outputs.has(command)) {
    console.error(command)
    const ran = spawnSync('bash', ['-c', command], { encoding: 'utf8', env: { ...process.env, EVAL }, maxBuffer: 1 << 28 })
    outputs.set(command, ran.status === 0 ? ran.stdout : null)
    if (ran.status !== 0) console.error(`ended ${ran.status}: ${ran.stderr.slice(-400)}`)
  }
  return outputs.get(command)
}

// The figure of a row, or nothing where what it needs is not at hand.
function measure([what, command, pattern, needs]) {
  if (wanted.length && !wanted.some(w => what.includes(w) || command.includes(w))) return null
  if (command.includes('$EVAL') && !EVAL) return null
  if (needs && !existsSync(needs)) return null
  const match = [...(output(command) ?? '').matchAll(pattern)].at(-1)
  return match ? match[1].trim().replaceAll('|', '/').replace(/ +/g, ' ') : null
}

const kept = before()
const lines = []
for (const [section, rows] of Object.entries(SECTIONS)) {
  lines.push(`## ${section}`, '', '| what | figure | day | command |', '|---|---|---|---|')
  for (const row of rows) {
    const figure = measure(row)
    const [shown, day] = figure ? [figure, today] : (kept.get(row[0]) ?? ['not measured', '–'])
    lines.push(`| ${row[0]} | ${shown} | ${day} | \`${row[1].replace(/^cat.*?; cat.*?; /, '').replaceAll('|', '\\|')}\` |`)
  }
  lines.push('')
}
const version = execFileSync(PROGRAM, ['--version'], { encoding: 'utf8' }).trim()
const state = spawnSync('git', ['describe', '--always', '--dirty'], { encoding: 'utf8' }).stdout.trim()
const head = `# Quality

Written by \`make quality\` on ${today} with ${version} (${state}). Each row has the day on which it was
measured: a row whose data or build is not at hand keeps its last figure.

Data: the development part of NTREX-128 (41 documents in 33 languages; Federmann, Kocmi and Xin 2022),
DEMETR (Karpinska et al. 2022), and gold-dev, 52 articles in 12 languages with 119 labelled facts. Their
texts are not part of this project: \`$EVAL\` stands for the folder that holds them with \`score.py\`, which
scores the program (\`RETOLD_EVAL=… make quality\`). The project's own collection, 126 articles on nine
topics, is in \`tests/collections/\`; \`target/own.*.jsonl\` are its files put together.

The weights are fitted on the development part of all of these (\`make fit\`), so the figures are an upper
bound, but for the rows *held out*: there every two articles are scored by weights that were fitted
without any article of their topics. NTREX labels three reports of one tsunami (euronews-en.153797,
euronews-en.153835, reuters.218863) as three stories; where they are found to be one, precision falls by
0.05, though a reader would want it so.

`
writeFileSync(FILE, head + lines.join('\n').trimEnd() + '\n')
