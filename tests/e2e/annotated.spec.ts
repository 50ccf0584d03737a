// One article as readers know it, with the other versions' differences in its margin.
import { expect, test, type Page } from './fixtures.ts';
import { announced, openView, rows } from './reading.ts';

const notes = (page: Page) => page.locator('.annotation');

test('the article stands whole, and its margin says what the others have', async ({ page }) => {
  await openView(page, 'Annotated');
  const languages = await page.locator('.sheet .text').evaluateAll((texts) => texts.map((t) => (t as HTMLElement).lang));
  expect(new Set(languages).size).toBe(1);
  const conflict = page.locator('.annotation.is-conflict').first();
  await expect(conflict).toBeVisible();
  await expect(conflict.locator('.sign')).toHaveText('≠');
  await expect(conflict.locator('.spoken')).toHaveText(/conflicts/);
  await expect(conflict.locator('.says .tag').first()).toHaveText(/^(fr|nb|nl)/);
});

test('another article is a click away', async ({ page }) => {
  await openView(page, 'Annotated');
  const tabs = page.getByRole('navigation', { name: 'Article shown' });
  await tabs.getByRole('link', { name: /French/ }).click();
  await expect(page.locator('.sheet .text').first()).toHaveAttribute('lang', 'fr');
  await tabs.getByRole('link', { name: /Dutch/ }).click();
  await expect(page.locator('.sheet .text').first()).toHaveAttribute('lang', 'nl');
  await expect(tabs.locator('[aria-current]')).toHaveText(/Dutch/);
});

test('n goes from note to note, folded ones too', async ({ page }) => {
  await openView(page, 'Annotated');
  for (let i = 1; i <= 6; i++) {
    await page.keyboard.press('n');
    await expect(announced(page)).toHaveText(new RegExp(`^difference ${i} of `));
    await expect(page.locator('.annotation.is-selected')).toBeInViewport();
  }
});

test('a note leads to the same difference side by side', async ({ page }) => {
  await openView(page, 'Annotated');
  const note = notes(page).first();
  const number = await note.getAttribute('data-change');
  await note.getByRole('link').click();
  await expect(rows(page).first()).toBeVisible();
  await expect(page.locator('#changes .is-selected')).toHaveAttribute('data-change', number!);
});

test('a kind that is switched off is not noted', async ({ page }) => {
  await openView(page, 'Annotated');
  await page.getByRole('checkbox', { name: /numbers/ }).uncheck();
  await expect(page.locator('.annotation.mark-number:visible')).toHaveCount(0);
  expect(await page.locator('.annotation:visible').count()).toBeGreaterThan(0);
});
