// Which version is nearest to which.
import { expect, test, type Page } from './fixtures.ts';
import { openView } from './reading.ts';

const items = (page: Page) => page.locator('.tree li');

test('each version hangs on one other, and says how they are related', async ({ page }) => {
  await openView(page, 'Lineage');
  await expect(items(page)).toHaveCount(3);
  await expect(items(page).first()).toContainText('the starting point');
  for (const item of [items(page).nth(1), items(page).nth(2)]) {
    await expect(item.locator('.relation')).toContainText(/(copy|translation|shortened form|other words), nearest to (fr|nb|nl): .*% of it is told there/i);
  }
  // The seeds state no dates.
  await expect(page.getByText('No version states its date')).toBeVisible();
  await expect(page.locator('.tree-lines [marker-end], .tree-lines [marker-start]')).toHaveCount(0);
});

test('a line leads to both versions, a version to its article', async ({ page }) => {
  await openView(page, 'Lineage');
  await items(page).nth(1).getByRole('link', { name: 'Compare the two' }).click();
  await expect(page.locator('.heads .head')).toHaveCount(2);
  await page.goBack();
  await items(page).nth(1).locator('.headline a').click();
  await expect(page.locator('.tabs [aria-current=page]')).toHaveText('Annotated');
});
