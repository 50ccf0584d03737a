// Every view in every theme at four widths: accessible, never wider than the screen, and pictured for
// people to look at; articles that would break a layout; widths between the layouts' borders too.
import { expect, expectAccessible, screenshot, test, type Page } from './fixtures.ts';
import { announced, expectNoSidewaysScroll, open, openStory, openView } from './reading.ts';

const VIEWS = ['Stories', 'Compare', 'Annotated', 'Facts', 'Evidence', 'Lineage'];
const WIDTHS = [360, 768, 1280, 1920];

for (const view of VIEWS) {
  for (const theme of ['light', 'dark', 'contrast'] as const) {
    test(`${view}, ${theme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme === 'dark' ? 'dark' : 'light' });
      if (theme === 'contrast') await page.addInitScript(() => localStorage.setItem('retold.theme', 'contrast'));
      if (view === 'Stories') await open(page);
      else if (view === 'Compare') await openStory(page);
      else await openView(page, view);
      if (view === 'Compare') {
        await page.keyboard.press('n');
        await expect(announced(page)).not.toBeEmpty();
      }
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        await expectNoSidewaysScroll(page);
        // The layouts in between have the colours and the structure of these two.
        if (width === 360 || width === 1280) await expectAccessible(page);
        await page.evaluate(() => scrollTo(0, 0));
        await screenshot(page, `${view.toLowerCase()}-${width}-${theme}`, false);
      }
    });
  }
}

test('where the versions disagree', async ({ page }) => {
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 800 });
    await openStory(page);
    await page.locator('.passages .mark.is-conflict').first().click();
    await screenshot(page, `conflict-${width}`, false);
  }
});

/** Articles that nobody writes and somebody will read: what the layout must bear. The texts of the
 *  page are exchanged in place, since the articles are built into it. */
const EXTREMES: Record<string, (page: Page) => Promise<void>> = {
  'words without end': (page) => replaceTexts(page, 'Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenauszahlungsstelle'.repeat(3)),
  'no letters at all': (page) => replaceTexts(page, '٠ – 1 / 2 … §§§ 3.4.5 %%% ●●●'),
  'an address for a text': (page) => replaceTexts(page, `https://example.org/${'a1b2c3'.repeat(60)}`),
  'right to left': async (page) => {
    await replaceTexts(page, 'أرسلت كوريا الشمالية ٣٠٠٠ جندي إضافي إلى روسيا هذا العام');
    await page.evaluate(() => {
      for (const e of document.querySelectorAll('main [lang]')) e.setAttribute('dir', 'rtl');
    });
  },
  'five hundred passages': (page) =>
    page.evaluate(() => {
      const row = document.querySelector('.passages .row, .fact-table tbody tr:nth-child(2), .sheet .block, .matches li, .tree li, .entry');
      for (let i = 0; row && i < 500; i++) row.after(row.cloneNode(true));
    }),
  'forty versions': (page) =>
    page.evaluate(() => {
      for (const list of document.querySelectorAll('.version-choice, .article-tabs ul, .hidden-versions, .versions, .languages ul')) {
        const item = list.firstElementChild;
        for (let i = 0; item && i < 40; i++) list.append(item.cloneNode(true));
      }
    }),
};

async function replaceTexts(page: Page, text: string) {
  await page.evaluate((text) => {
    const texts = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
    const foreign: Text[] = [];
    while (texts.nextNode()) {
      const node = texts.currentNode as Text;
      if (node.parentElement!.closest('main [lang], .outlet, .about, .measure') && node.data.trim()) foreign.push(node);
    }
    for (const node of foreign) node.data = text;
  }, text);
}

for (const view of VIEWS) {
  test(`${view} bears every article`, async ({ page }) => {
    for (const [name, change] of Object.entries(EXTREMES)) {
      await page.setViewportSize({ width: 1280, height: 800 });
      if (view === 'Stories') await open(page);
      else if (view === 'Compare') await openStory(page);
      else await openView(page, view);
      await change(page);
      for (const width of [...WIDTHS].reverse()) {
        await page.setViewportSize({ width, height: 800 });
        const surplus = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(surplus, `${name} at ${width} pixels`).toBeLessThanOrEqual(0);
      }
      await screenshot(page, `${view.toLowerCase()}-${name.replace(/ /g, '-')}`, false);
    }
  });
}

for (const width of [320, 599, 601, 768, 899, 901, 1920]) {
  test(`nothing is wider than a screen of ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page);
    await expectNoSidewaysScroll(page);
    await openStory(page);
    await expectNoSidewaysScroll(page);
    await page.keyboard.press('n');
    await expectNoSidewaysScroll(page);
  });
}

test('the reader chooses light or dark, and the page remembers', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await open(page);
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await paper();
  await page.getByRole('button', { name: 'Theme: system' }).click();
  await page.getByRole('button', { name: 'Theme: light' }).click();
  await expect(page.getByRole('button', { name: 'Theme: dark' })).toBeVisible();
  await expect.poll(paper).not.toBe(light);
  const dark = await paper();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Theme: dark' })).toBeVisible();
  expect(await paper()).toBe(dark);
});

test('the skip link is the first thing Tab reaches', async ({ page }) => {
  await open(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#content')).toBeFocused();
});

test('where the system sets the colours, marks still tell kinds and conflicts apart', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openStory(page);
  const conflict = page.locator('.passages mark.is-conflict').first();
  const line = await conflict.evaluate((e) => {
    const style = getComputedStyle(e);
    return [style.textDecorationLine, getComputedStyle(e, '::before').content];
  });
  expect(line[0]).toBe('underline');
  expect(line[1]).toContain('≠');
  await page.keyboard.press('n');
  await expect(page.locator('.passages .is-selected').first()).toBeInViewport();
  await screenshot(page, 'compare-forced-colours', false);
});

test('at twice the size everything is still there', async ({ page }) => {
  // A screen of 1280 by 800 at 200 % shows as much as one of 640 by 400.
  await page.setViewportSize({ width: 640, height: 400 });
  for (const view of VIEWS) {
    if (view === 'Stories') await open(page);
    else if (view === 'Compare') await openStory(page);
    else await openView(page, view);
    await expectNoSidewaysScroll(page);
  }
  await openStory(page);
  for (const name of ['Previous', 'Next', 'Copy link']) {
    await expect(page.getByRole('button', { name })).toBeVisible();
  }
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(announced(page)).toHaveText(/^difference 1 of /);
});

test('nothing moves for those who want no motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 768, height: 800 });
  await openStory(page);
  const longest = await page.evaluate(() =>
    Math.max(...[...document.querySelectorAll('*')].map((e) => parseFloat(getComputedStyle(e).transitionDuration) || 0)),
  );
  expect(longest).toBe(0);
});
