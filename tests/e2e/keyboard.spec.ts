// The main task without a pointer: from the start page to the disagreement, to its sentence, and out
// with the table. And what a reader of speech gets to hear of it.
import { expect, test, type Page } from './fixtures.ts';
import { announced, open, openStory, rows } from './reading.ts';

/** Presses Tab until something that fits has the focus. */
async function tabTo(page: Page, selector: string) {
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((s) => !!document.activeElement?.matches(s), selector)) return;
  }
  throw new Error(`Tab does not reach ${selector}`);
}

test('the disagreement is found, read and taken along by keyboard alone', async ({ page }) => {
  await open(page);
  await tabTo(page, '.entry.story h3 a');
  await page.keyboard.press('Enter');
  await expect(rows(page).first()).toBeVisible();
  // Where one arrives is said, and Tab goes on from there.
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

  let said = '';
  for (let i = 0; i < 60 && !/number, .* against /.test(said); i++) {
    await page.keyboard.press('n');
    await expect(announced(page)).not.toHaveText(said);
    said = (await announced(page).textContent())!;
  }
  expect(said).toMatch(/^difference \d+ of \d+: number, .+ against .+/);
  await expect(page.locator('.passages .is-selected').first()).toBeInViewport();

  await page.keyboard.press('3');
  await expect(page.locator('.story-page .fact-table')).toBeVisible();
  await tabTo(page, '.fact-table td.is-odd a');
  await page.keyboard.press('Enter');
  await expect(page.locator('.passages .mark.is-selected')).toBeFocused();
  await page.keyboard.press('3');
  await tabTo(page, '.save-table button');
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(download.suggestedFilename()).toBe('retold-facts.csv');
});

test('the accessibility tree of Compare tells what the screen shows', async ({ page }) => {
  await openStory(page);
  const main = page.getByRole('main');
  await expect(main).toMatchAriaSnapshot(`
    - main:
      - link "Stories"
      - heading /La Corée du Nord/ [level=1]
      - button "Copy link"
      - navigation "Views of this story":
        - list:
          - listitem:
            - link "Compare"
      - group "Show":
        - checkbox /numbers \\d+/ [checked]
  `);
  const table = page.getByRole('table', { name: 'Passages of the versions, side by side' });
  await expect(table.getByRole('columnheader')).toHaveText(['fr', 'nl', 'nb']);
  // Each row has a cell a version; what a version lacks is said and not left blank.
  const cells = await rows(page).evaluateAll((all) => all.map((row) => row.querySelectorAll(':scope > .cell[role=cell]').length));
  expect(new Set(cells)).toEqual(new Set([3]));
  await expect(table.getByText('not in this version').first()).toBeVisible();
  const conflict = table.locator('mark.is-conflict').first();
  await expect(conflict).toHaveText(/^conflicts: /);
  await expect(page.getByRole('complementary')).toMatchAriaSnapshot(`
    - complementary:
      - heading /\\d+\\sdifferences/ [level=2]
      - list:
        - listitem:
          - link
  `);
});
