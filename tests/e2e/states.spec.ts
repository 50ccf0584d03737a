// What a view shows while it waits, of one article, and where there is nothing.
import { expect, expectAccessible, test } from './fixtures.ts';
import { alone, open, openStory } from './reading.ts';

test('while the worker loads, the page says what it does', async ({ page }) => {
  let go = () => {};
  const gate = new Promise<void>((done) => (go = done));
  await page.route(/worker_loader\.js/, async (route) => {
    await gate;
    await route.continue();
  });
  await page.goto('./');
  await expect(page.getByText('Starting…')).toBeVisible();
  await expect(page.getByRole('progressbar')).toBeVisible();
  await expectAccessible(page);
  go();
  await expect(page.locator('.stories')).toBeVisible();
});

test('an article told once has every view, and each says what there is to say', async ({ page }) => {
  await open(page);
  await alone(page).getByRole('heading', { level: 3 }).getByRole('link').first().click();
  await expect(page.getByText('told once here')).toBeVisible();
  await page.keyboard.press('2');
  await expect(page.locator('.sheet .text').first()).toBeVisible();
  await expect(page.locator('.annotation')).toHaveCount(0);
  await page.keyboard.press('3');
  await expect(page.locator('.fact-table thead .tag')).toHaveCount(1);
  await page.keyboard.press('4');
  await expect(page.getByText('Only this article tells the story')).toBeVisible();
  await expect(page.locator('.outside li').first()).toBeVisible();
  await page.keyboard.press('5');
  await expect(page.locator('.tree li')).toHaveCount(1);
  await expectAccessible(page);
});

test('a table with every kind switched off says so', async ({ page }) => {
  await openStory(page);
  const story = new URL(page.url()).searchParams.get('story');
  await open(page, `?story=${story}&view=facts&kinds=none`);
  await expect(page.getByText('Every kind of fact is switched off.')).toBeVisible();
});

test('a view of a story that is not here shows the stories that are', async ({ page }) => {
  for (const view of ['annotated', 'facts', 'evidence', 'lineage']) {
    await open(page, `?story=k3f9a2xq&view=${view}`);
    await expect(page.getByText('not in this collection: k3f9a2xq')).toBeVisible();
    await expect(page.locator('.entry').first()).toBeVisible();
  }
});
