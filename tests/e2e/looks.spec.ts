// Both views in both themes, wide and narrow: accessible, never wider than the screen, and pictured
// for people to look at. Widths between the layouts' borders too.
import { expect, expectAccessible, screenshot, test, type Page } from './fixtures.ts';
import { announced, open, openStory } from './reading.ts';

async function expectNoSidewaysScroll(page: Page) {
  const surplus = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(surplus, 'pixels wider than the screen').toBeLessThanOrEqual(0);
}

for (const [name, width, height] of [['wide', 1280, 800], ['narrow', 360, 740]] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`${name}, ${colorScheme}`, () => {
      test.use({ viewport: { width, height }, colorScheme });

      test('stories', async ({ page }) => {
        await open(page);
        await expectAccessible(page);
        await expectNoSidewaysScroll(page);
        await screenshot(page, `stories-${name}-${colorScheme}`);
      });

      test('compare', async ({ page }) => {
        await openStory(page);
        await page.keyboard.press('n');
        await expect(announced(page)).not.toBeEmpty();
        await expectAccessible(page);
        await expectNoSidewaysScroll(page);
        // As one sees it first, and where the versions disagree.
        await page.evaluate(() => scrollTo(0, 0));
        await screenshot(page, `compare-${name}-${colorScheme}`, false);
        await page.locator('.passages .mark.is-conflict').first().click();
        await screenshot(page, `conflict-${name}-${colorScheme}`, false);
      });
    });
  }
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
