// Which version is nearest to which.
import { expect, expectAccessible, screenshot, test } from './fixtures.ts';
import { openView } from './reading.ts';

const items = (page: import('./fixtures.ts').Page) => page.locator('.tree li');

test('each version hangs on one other, and says how they are related', async ({ page }) => {
  await openView(page, 'Lineage');
  await expect(items(page)).toHaveCount(3);
  await expect(items(page).first()).toContainText('the starting point');
  for (const item of [items(page).nth(1), items(page).nth(2)]) {
    await expect(item.locator('.relation')).toContainText(/(copy|translation|shortened form|other words), nearest to (fr|nb|nl): .*% of it is told there/);
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

for (const [name, width, colorScheme] of [['wide', 1280, 'light'], ['narrow', 360, 'light'], ['dark', 1280, 'dark']] as const) {
  test(`the lineage is accessible and fits, ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    await openView(page, 'Lineage');
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    // Nothing of what is said is cut off below.
    for (const item of await items(page).all()) {
      expect(await item.evaluate((e) => e.scrollHeight - e.clientHeight)).toBeLessThanOrEqual(0);
    }
    await screenshot(page, `lineage-${name}`);
  });
}
