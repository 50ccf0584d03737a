// The figures of Lighthouse's reports, a line a form factor, and what it found wanting; fails below
// the floors. Of several runs that with the median of performance: one run on a busy machine says
// little.
//
//   node scripts/lighthouse.mjs FOLDER RUNS
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FLOORS = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 };
const [folder, runs] = [process.argv[2], Number(process.argv[3])];

let isBelow = false;
for (const form of ['mobile', 'desktop']) {
  const reports = Array.from({ length: runs }, (_, i) =>
    JSON.parse(readFileSync(join(folder, `${form}-${i + 1}.json`), 'utf8')),
  );
  const score = (report, category) => Math.round((report.categories[category].score ?? 0) * 100);
  reports.sort((a, b) => score(a, 'performance') - score(b, 'performance'));
  const median = reports[Math.floor(reports.length / 2)];
  const figures = Object.keys(FLOORS).map((category) => `${category} ${score(median, category)}`);
  const time = (audit) => `${audit} ${median.audits[audit].displayValue.replace(/\u00a0/g, ' ')}`;
  const times = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift'];
  console.log(`lighthouse ${form}: ${figures.join(', ')} (${times.map(time).join(', ')})`);
  for (const [category, floor] of Object.entries(FLOORS)) {
    if (score(median, category) >= floor) continue;
    isBelow = true;
    for (const { id, weight } of median.categories[category].auditRefs) {
      const { score, title, displayValue } = median.audits[id];
      if (weight > 0 && score !== null && score < 0.9) console.error(`  ${category}: ${title} ${displayValue ?? ''}`);
    }
  }
}
if (isBelow) process.exit(1);
