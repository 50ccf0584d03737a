// The table of facts: conflicts first, filtered by kind, taken along, each cell a way to its sentence.
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from './fixtures.ts';
import { columns, openStory, openView, rows } from './reading.ts';

const table = (page: Page) => page.locator('.story-page').getByRole('table');
const groups = (page: Page) => table(page).locator('tbody');

test('conflicts stand first, a column a version', async ({ page }) => {
  await openStory(page);
  const tags = await columns(page);
  await page.locator('.tabs').getByRole('link', { name: 'Facts' }).click();
  await expect(groups(page).first()).toHaveClass(/is-conflict/);
  const heads = await table(page).locator('thead .tag').allTextContents();
  expect(heads).toEqual(tags);
  const odd = groups(page).first().locator('td.is-odd').first();
  await expect(odd.locator('.sign')).toHaveText(/≠/);
  await expect(odd.locator('> .spoken')).toHaveText(/says otherwise/);
});

test('a cell leads to its sentence in Compare, marked, in sight and in focus', async ({ page }) => {
  await openView(page, 'Facts');
  const link = groups(page).first().locator('td.is-odd a').first();
  const tag = await link.locator('xpath=ancestor::td').getAttribute('data-tag');
  await link.click();
  await expect(rows(page).first()).toBeVisible();
  await expect(page).toHaveURL(/view=compare.*fact=\d+\.\d+/);
  const mark = page.locator('.passages .mark.is-selected');
  await expect(mark).toHaveCount(1);
  await expect(mark).toBeInViewport();
  await expect(mark).toBeFocused();
  expect(await mark.evaluate((m) => m.closest('.cell')!.getAttribute('data-tag'))).toBe(tag);
  // The counterparts are lit with it, and the next step leaves both.
  expect(await page.locator('.passages .mark.is-fact').count()).toBeGreaterThan(1);
  await page.keyboard.press('n');
  await expect(page).not.toHaveURL(/fact=/);
  await expect(page.locator('.is-fact')).toHaveCount(0);
  await page.goBack();
  await expect(table(page)).toBeVisible();
});

test('a kind that is switched off is not in the table, nor in what is saved', async ({ page }) => {
  await openView(page, 'Facts');
  const numbers = table(page).locator('tr.mark-number');
  expect(await numbers.count()).toBeGreaterThan(0);
  await page.getByRole('checkbox', { name: /numbers/ }).uncheck();
  await expect(numbers).toHaveCount(0);
  const shown = await table(page).locator('tr[data-fact]').count();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('retold-facts.csv');
  const lines = readFileSync(await download.path(), 'utf8').trimEnd().split('\r\n');
  expect(lines.length).toBe(shown + 1);
  expect(lines.some((line) => /^[^,]*,number,/.test(line))).toBe(false);
});

test('the table is saved as Markdown and copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openView(page, 'Facts');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as Markdown' }).click(),
  ]);
  const saved = readFileSync(await download.path(), 'utf8');
  expect(saved.split('\n')[1]).toMatch(/^\| --- \|/);
  await page.getByRole('button', { name: 'Copy table' }).click();
  await expect(page.getByText('Table copied')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(saved);
});

test('the conflicts stand under Compare too', async ({ page }) => {
  await openStory(page);
  const conflicts = page.locator('.conflict-facts');
  const count = await conflicts.locator('tr[data-fact]').count();
  expect(count).toBeGreaterThan(0);
  await conflicts.getByRole('link', { name: 'All facts as a table' }).click();
  await expect(groups(page).first().locator('tr[data-fact]')).toHaveCount(count);
});
