// Why articles are one story, and the slider that moves the threshold.
import { expect, test, type Page } from './fixtures.ts';
import { openView } from './reading.ts';

const slider = (page: Page) => page.getByRole('slider');
const result = (page: Page) => page.locator('.threshold-result');

test('each pair says why in a sentence, in bars and in passages', async ({ page }) => {
  await openView(page, 'Evidence');
  const pairs = page.locator('details.pair');
  await expect(pairs).toHaveCount(3);
  const pair = pairs.first();
  await expect(pair.locator('.sentence')).toContainText(/likely to be one story: .*% of (fr|nb|nl) is told in/);
  await expect(pair.locator('.bar')).toHaveCount(8);
  await expect(pair.locator('.matches li').first().locator('[lang]')).toHaveCount(2);
  await pair.getByRole('link', { name: 'Compare the two' }).click();
  await expect(page.locator('.heads .head')).toHaveCount(2);
});

test('the nearest articles outside stand with their scores', async ({ page }) => {
  await openView(page, 'Evidence');
  await expect(page.locator('.outside li')).toHaveCount(2);
  await expect(page.locator('.outside [lang=sv]').first()).toBeVisible();
  await expect(page.locator('.outside .reason').first()).toHaveText(/^Not joined: .* likely/);
});

test('the slider joins the stories anew at once, and the link keeps it', async ({ page }) => {
  await openView(page, 'Evidence');
  await expect(result(page)).toHaveText('At 50%: 3 stories, 1 told more than once.'.replace('3 ', '3\u00a0'));
  await slider(page).fill('1');
  await expect(result(page)).not.toContainText('3\u00a0stories');
  await expect(page).toHaveURL(/threshold=0\.01/);
  const joined = await result(page).textContent();
  await page.reload();
  await expect(result(page)).toHaveText(joined!);
  // The stories follow, and so does every link onwards.
  await page.locator('.back').click();
  await expect(page).toHaveURL(/threshold=0\.01/);
  await page.goBack();
  await page.getByRole('link', { name: 'Back to 50%' }).click();
  await expect(result(page)).toContainText('At 50%');
  await expect(page).not.toHaveURL(/threshold/);
});
