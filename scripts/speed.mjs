// How quickly the built page answers, measured in the browser on made-up collections that it is given
// in the place of the examples; a line a figure, with the ceiling it is held to.
//
//   scripts/speed.sh [FIGURE…]     compare step scroll threshold; all of them by default
//
// Times are from the event to the frame that shows its effect, style and layout included. Each is the median of several, and
// the worst is said too: a machine that is busy elsewhere makes single ones long.
import { createRequire } from 'node:module';

const { chromium } = createRequire(new URL('../tests/e2e/package.json', import.meta.url))('playwright-core');
const address = process.env.RETOLD_ADDRESS;
const asked = process.argv.slice(2);
const isAsked = (name) => asked.length === 0 || asked.includes(name);

const browser = await chromium.launch({
  executablePath: process.env.RETOLD_CHROMIUM || undefined,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
let isOver = false;

/** Prints a figure. */
function figure(name, times, ceiling) {
  const sorted = [...times].sort((a, b) => a - b);
  const [median, worst] = [sorted[Math.floor(sorted.length / 2)], sorted.at(-1)];
  const verdict = median <= ceiling ? 'ok' : 'TOO SLOW';
  isOver ||= median > ceiling;
  console.log(`speed ${name}: median ${median.toFixed(1)} ms, worst ${worst.toFixed(1)} ms of ${times.length} (at most ${ceiling} ms)  ${verdict}`);
}

/** The page with these articles in the place of the examples, all stories found. */
async function open(articles, waitFor) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const lines = articles.map((article) => JSON.stringify(article)).join('\n');
  await page.route('**/examples/stories.jsonl', (route) => route.fulfill({ body: lines, contentType: 'application/x-ndjson' }));
  await page.goto(`${address}?collection=examples`);
  await page.locator(waitFor).first().waitFor({ timeout: 600_000 });
  return page;
}

// Chance that is the same every time.
let seed = 7;
const chance = (n) => (seed = (seed * 48271) % 2147483647) % n;
const one = (list) => list[chance(list.length)];

const PLACES = ['Marholm', 'Tessava', 'Orlinka', 'Veldrup', 'Castelnor', 'Brynmoor', 'Hagelund', 'Sorrando', 'Pelkova', 'Dunmarsh'];
const PEOPLE = ['Alma Verrin', 'Tomas Hald', 'Iria Castell', 'Joren Vash', 'Mila Orsk', 'Petra Lindahl', 'Anton Brusk', 'Nadia Ferro'];
const DEEDS = [
  (p, n, w) => `A fire in the harbour of ${p} destroyed ${n} boats on Monday, said ${w}.`,
  (p, n, w) => `The council of ${p} approved a budget of ${n} million euros after a debate led by ${w}.`,
  (p, n, w) => `Police in ${p} arrested ${n} people during the demonstration, according to ${w}.`,
  (p, n, w) => `Heavy rain flooded ${n} houses in ${p}, and ${w} asked the government for help.`,
  (p, n, w) => `The hospital of ${p} will hire ${n} nurses before the winter, ${w} announced.`,
  (p, n, w) => `A train with ${n} passengers stopped outside ${p} when the power failed, ${w} reported.`,
  (p, n, w) => `Farmers around ${p} lost ${n} hectares of wheat in the drought, ${w} wrote.`,
  (p, n, w) => `The court in ${p} fined the company ${n} thousand euros, and ${w} will appeal.`,
];

/** What happened, sentence by sentence. */
function occurrence(sentences) {
  return Array.from({ length: sentences }, () => [one(DEEDS), one(PLACES), 3 + chance(900), one(PEOPLE)]);
}

/** A version of it: figures differ now and then. */
function version(name, happened, lang = 'en') {
  const told = happened.map(([deed, place, n, who]) => deed(place, chance(6) ? n : n + 1 + chance(5), who));
  return { id: name, lang, source: `Outlet ${name}`, text: told.join('\n\n') };
}

/** Runs `act` in the page and waits for the frame in which `is` holds: milliseconds from one to the other. */
const until = (page, act, is) =>
  page.evaluate(
    ([act, is]) =>
      new Promise((done, late) => {
        setTimeout(() => late(new Error(`never: ${is}`)), 10_000);
        const holds = new Function(`return ${is}`);
        const from = performance.now();
        new Function(act)();
        const look = () => {
          if (!holds()) return requestAnimationFrame(look);
          document.body.getBoundingClientRect();
          done(performance.now() - from);
        };
        requestAnimationFrame(look);
      }),
    [act, is],
  );

if (isAsked('compare') || isAsked('step') || isAsked('scroll')) {
  const happened = occurrence(40);
  const page = await open(Array.from({ length: 15 }, (_, i) => version(`v${i}`, happened)), '.entry.story .conflicts, .entry.story .key-fact');
  // Compared ahead for its card: a click shows what is there.
  if (isAsked('compare')) {
    const times = [];
    for (let i = 0; i < 7; i++) {
      times.push(await until(page, "document.querySelector('.entry.story h3 a').click()", "document.querySelectorAll('.passages .row').length > 30"));
      await page.goBack();
      await page.locator('.entry.story h3 a').waitFor();
    }
    figure('compare, 15 versions of 40 sentences', times, 200);
  }
  await page.locator('.entry.story h3 a').click();
  await page.locator('.passages .row').first().waitFor();
  const columns = await page.locator('.heads .head').count();
  const rows = await page.locator('.passages .row').count();
  console.error(`retold: ${rows} rows in ${columns} columns, ${await page.locator('.passages *').count()} elements`);
  if (isAsked('step')) {
    // The work that a key causes, with style and layout, without waiting for the screen.
    const times = await page.evaluate(async () => {
      const times = [];
      for (let i = 0; i < 40; i++) {
        const key = i < 30 ? 'n' : 'p';
        const from = performance.now();
        window.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
        await Promise.resolve();
        await new Promise((done) => queueMicrotask(done));
        document.body.getBoundingClientRect();
        times.push(performance.now() - from);
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      }
      return times;
    });
    figure('n and p', times, 16);
  }
  if (isAsked('scroll')) {
    const frames = await page.evaluate(async () => {
      scrollTo(0, 0);
      const frames = [];
      let last = await new Promise(requestAnimationFrame);
      for (let i = 0; i < 180; i++) {
        scrollBy(0, 60);
        const now = await new Promise(requestAnimationFrame);
        frames.push(now - last);
        last = now;
      }
      return frames;
    });
    const long = frames.filter((frame) => frame > 50).length;
    isOver ||= long > 0;
    console.log(`speed scrolling: ${long} frames of ${frames.length} over 50 ms, longest ${Math.max(...frames).toFixed(1)} ms  ${long ? 'TOO SLOW' : 'ok'}`);
  }
  await page.close();
}

if (isAsked('threshold')) {
  const articles = [];
  for (let story = 0; story < 250; story++) {
    const happened = occurrence(5);
    for (let i = 0; i < 4; i++) articles.push(version(`s${story}-${i}`, happened));
  }
  const from = performance.now();
  const page = await open(articles, '.threshold-result');
  console.error(`retold: 1,000 articles read and joined in ${((performance.now() - from) / 1000).toFixed(1)} s`);
  // The sentence beside the slider says how many stories there are; list and map follow a frame later.
  const effects = [
    ['threshold over 1,000 articles', "document.querySelector('.threshold-result').textContent !== window.said", 50],
    ['threshold over 1,000 articles, map and list too', "document.querySelector('.map .points a').href.baseVal !== window.map", 250],
  ];
  for (const [name, is, ceiling] of effects) {
    const times = [];
    for (let place = 30; place <= 90; place += 5) {
      const act = `window.said = document.querySelector('.threshold-result').textContent; window.map = document.querySelector('.map .points a').href.baseVal; const s = document.querySelector('.threshold input'); s.value = ${place}; s.dispatchEvent(new Event('input', { bubbles: true }));`;
      times.push(await until(page, act, is));
      await page.waitForTimeout(500);
    }
    figure(name, times, ceiling);
  }
  await page.close();
}

await browser.close();
process.exit(isOver ? 1 : 0);
