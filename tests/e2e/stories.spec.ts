// The start page on the real seeds: what is one story, what stands alone, and how one finds it.
import { expect, expectAccessible, screenshot, test } from './fixtures.ts';
import { alone, open, retold, rows } from './reading.ts';

test('the Dutch, Norwegian and French articles are one story', async ({ page }) => {
  await open(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    '5 articles in 4 languages tell 3 stories, 1 of them more than once.',
  );
  await expect(retold(page).locator('.entry')).toHaveCount(1);
  const story = retold(page).locator('.entry');
  await expect(story).toContainText('3 versions');
  const tags = (await story.locator('.tags').textContent())!.split(' · ').sort();
  expect(tags).toEqual(['fr', 'nb', 'nl']);
});

test('the story says how many facts agree and how many conflict', async ({ page }) => {
  await open(page);
  await expect(retold(page).getByText(/^\d+\s(fact agrees|facts agree)$/)).toBeVisible();
  await expect(retold(page).getByText(/^\d+\sconflicts?$/)).toBeVisible();
  await expect(retold(page).locator('.key-fact.is-conflict').first()).toBeVisible();
});

test('the two Swedish articles stand alone, each related to what it is nearest to', async ({ page }) => {
  await open(page);
  const singles = alone(page).locator('.entry');
  await expect(singles).toHaveCount(2);
  for (const single of await singles.all()) {
    await expect(single.getByRole('heading').locator('[lang=sv]')).toBeVisible();
    await expect(single).toContainText('Related to');
    await expect(single).toContainText(/Not joined: .* likely to be the same occurrence/);
  }
});

test('an article that stands alone can be set beside its nearest relative', async ({ page }) => {
  await open(page);
  await alone(page).getByRole('link', { name: 'Compare the two' }).first().click();
  await expect(rows(page).first()).toBeVisible();
  await expect(page.locator('.heads .head')).toHaveCount(2);
});

test('an article that stands alone can be read', async ({ page }) => {
  await open(page);
  await alone(page).getByRole('heading', { level: 3 }).getByRole('link').first().click();
  await expect(page.getByText('told once here')).toBeVisible();
  await expect(rows(page).first()).toBeVisible();
});

test('search finds words of any version, and the address keeps it', async ({ page }) => {
  await open(page);
  await page.getByRole('searchbox').fill('munitions Saoudite');
  await expect(retold(page).locator('.entry')).toHaveCount(1);
  await expect(alone(page)).toHaveCount(0);
  await expect(page).toHaveURL(/\?search=munitions\+Saoudite$/);
  await page.reload();
  await expect(page.getByRole('searchbox')).toHaveValue('munitions Saoudite');
  await expect(retold(page).locator('.entry')).toHaveCount(1);
});

test('a search without a hit says so and leads back', async ({ page }) => {
  await open(page, '?search=xylophone');
  await expect(page.getByText('No article contains “xylophone”.')).toBeVisible();
  await page.getByRole('link', { name: 'Show all stories' }).click();
  await expect(retold(page).locator('.entry')).toHaveCount(1);
  await expect(page.getByRole('searchbox')).toHaveValue('');
});

test('stories can be narrowed to a language', async ({ page }) => {
  await open(page);
  const languages = page.getByRole('navigation', { name: 'Languages' });
  await languages.getByRole('link', { name: /Swedish/ }).click();
  await expect(alone(page).locator('.entry')).toHaveCount(2);
  await expect(retold(page)).toHaveCount(0);
  await expect(languages.locator('[aria-current=true]')).toHaveText(/Swedish/);
});

test('a word is found in every language by its meaning', async ({ page }) => {
  await open(page, '?search=soldiers');
  await expect(retold(page).locator('.entry')).toHaveCount(1);
  await expect(alone(page).locator('.entry')).toHaveCount(2);
  // No article has the English word: each shows its own.
  await expect(page.locator('.excerpt mark').first()).toHaveText(/^(soldat|soldaten|soldater)/i);
  await page.getByRole('searchbox').fill('soldiers Saoudite');
  await expect(alone(page)).toHaveCount(0);
});

test('stories are sorted and narrowed to those in conflict', async ({ page }) => {
  await open(page);
  await page.getByRole('checkbox', { name: 'only stories in conflict' }).check();
  await expect(alone(page)).toHaveCount(0);
  await expect(retold(page).locator('.entry')).toHaveCount(1);
  await expect(page).toHaveURL(/only=conflicts/);
  await page.getByRole('combobox', { name: 'Sort by' }).selectOption('headline');
  await expect(page).toHaveURL(/sort=headline/);
  await page.reload();
  await expect(page.getByRole('checkbox', { name: 'only stories in conflict' })).toBeChecked();
  await expect(page.getByRole('combobox', { name: 'Sort by' })).toHaveValue('headline');
});

test('the map shows every article, and the arrow keys reach each of them', async ({ page }) => {
  await open(page);
  const points = page.locator('.map a');
  await expect(points).toHaveCount(5);
  await expect(page.locator('.map [tabindex="0"]')).toHaveCount(1);
  await points.first().focus();
  const seen = new Set<string>();
  for (let i = 0; i < 5; i++) {
    seen.add((await page.locator('.map a:focus').getAttribute('aria-label'))!);
    await page.keyboard.press('ArrowRight');
  }
  expect(seen.size).toBe(5);
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.map a:focus')).toHaveAttribute('data-story', '1');
  await page.keyboard.press('Enter');
  await expect(page.getByText('told once here')).toBeVisible();
});

test('what search leaves out is faint on the map', async ({ page }) => {
  // One of the two Swedish articles speaks of ammunition, the other does not.
  await open(page, '?search=munitions');
  await expect(page.locator('.map .point.is-faint')).toHaveCount(1);
  await expectAccessible(page);
  await screenshot(page, 'stories-search');
});
