// The versions side by side: passages aligned, differences marked, found by key, filtered.
import { expect, test, type Page } from './fixtures.ts';
import { announced, changes, columns, heads, openStory, rowOf, rows, selected, table } from './reading.ts';

test('sentences that say the same stand in one row', async ({ page }) => {
  await openStory(page);
  const row = rowOf(page, /26 février/);
  await expect(row.locator('.text[lang=nl]')).toContainText('eind februari');
  await expect(row.locator('.text[lang=nb]')).toContainText('26. februar');
  const tops = await Promise.all(
    (await row.locator('.cell').all()).map(async (cell) => (await cell.boundingBox())!.y),
  );
  expect(Math.max(...tops) - Math.min(...tops)).toBeLessThan(1);
});

test('every version carries its language and direction', async ({ page }) => {
  await openStory(page);
  expect((await columns(page)).sort()).toEqual(['fr', 'nb', 'nl']);
  for (const language of ['fr', 'nb', 'nl']) {
    await expect(table(page).locator(`.text[lang=${language}]`).first()).toHaveAttribute('dir', 'ltr');
  }
});

test('a conflict is marked in the versions that take part, by more than colour', async ({ page }) => {
  await openStory(page);
  const mark = page.locator('.passages .mark.is-conflict').first();
  await expect(mark).toBeVisible();
  await expect(mark.locator('.spoken')).toHaveText(/conflicts/);
  const { sign, line } = await mark.evaluate((e) => ({
    sign: getComputedStyle(e, '::before').content,
    line: parseFloat(getComputedStyle(e).textDecorationThickness),
  }));
  expect(sign).toContain('≠');
  expect(line).toBeGreaterThan(2);
  const fact = page.locator(`.passages [data-fact="${await mark.getAttribute('data-fact')}"]`);
  const versions = await fact.evaluateAll((marks) => marks.map((m) => m.closest('.cell')!.getAttribute('data-tag')));
  expect(new Set(versions).size).toBeGreaterThan(1);
});

test('what only one version tells stands in its place, and its gap is said', async ({ page }) => {
  await openStory(page);
  const row = rowOf(page, /accord oblige les deux pays/);
  await expect(row.locator('.note')).toHaveText('only in fr');
  await expect(row.getByText('not in this version')).toHaveCount(2);
});

test('n and j go to the next difference, p and k to the previous one', async ({ page }) => {
  await openStory(page);
  const total = await changes(page).count();
  expect(total).toBeGreaterThan(3);
  await page.keyboard.press('n');
  await expect(selected(page)).toHaveAttribute('data-change', '1');
  await expect(announced(page)).toHaveText(/^difference 1 of \d+: (number|date|name|quote|negation|hedge|passage), /);
  await page.keyboard.press('j');
  await expect(selected(page)).toHaveAttribute('data-change', '2');
  await expect(announced(page)).toHaveText(/^difference 2 of /);
  await page.keyboard.press('k');
  await page.keyboard.press('p');
  await expect(selected(page)).toHaveAttribute('data-change', String(await lastNumber(page)));
  await expect(page.locator('.passages .is-selected').first()).toBeInViewport();
});

const lastNumber = async (page: Page) =>
  Number(await changes(page).last().getAttribute('data-change'));

test('stepping draws no row anew', async ({ page }) => {
  await openStory(page);
  const first = await rows(page).first().elementHandle();
  for (const key of ['n', 'n', 'p']) await page.keyboard.press(key);
  await expect(selected(page)).toHaveAttribute('data-change', '1');
  expect(await first!.evaluate((row) => row.isConnected)).toBe(true);
});

test('a difference of the list leads to its place', async ({ page }) => {
  await openStory(page);
  await changes(page).nth(5).getByRole('link').click();
  await expect(changes(page).nth(5)).toHaveClass(/is-selected/);
  await expect(page.locator('.passages .is-selected').first()).toBeInViewport();
});

test('a kind that is switched off is neither marked nor listed nor stepped to', async ({ page }) => {
  await openStory(page);
  const numbers = changes(page).filter({ has: page.locator('.kind', { hasText: /^number$/ }) });
  const before = await numbers.count();
  expect(before).toBeGreaterThan(0);
  const box = page.getByRole('checkbox', { name: /numbers/ });
  await expect(page.locator('label', { has: box }).locator('.count')).toHaveText(String(before));
  await box.uncheck();
  await expect(numbers).toHaveCount(0);
  await expect(page).toHaveURL(/kinds=/);
  const line = await page.locator('.mark-number').first().evaluate((e) => getComputedStyle(e).textDecorationLine);
  expect(line).toBe('none');
  await box.check();
  await expect(numbers).toHaveCount(before);
  await expect(page).not.toHaveURL(/kinds=/);
});

test('any version can be the base', async ({ page }) => {
  await openStory(page);
  const [first, second] = await columns(page);
  await page.getByRole('link', { name: `Make base: ${second}` }).click();
  await expect.poll(() => columns(page)).toEqual([second, first, expect.anything()]);
  await expect(heads(page).first()).toContainText('base');
  await expect(page).toHaveURL(/base=/);
});

test('a version can be left out and taken in again', async ({ page }) => {
  await openStory(page);
  const [, , third] = await columns(page);
  await page.getByRole('link', { name: `Hide ${third}` }).click();
  await expect(heads(page)).toHaveCount(2);
  await page.getByRole('link', { name: `Show ${third}` }).click();
  await expect(heads(page)).toHaveCount(3);
});

test('hovering a mark lights its counterparts in every version and dims the rest', async ({ page }) => {
  await openStory(page);
  await rows(page).first().locator('.text[lang=nl] .mark-number').first().hover();
  for (const language of ['fr', 'nl', 'nb']) {
    await expect(page.locator(`.text[lang=${language}] .mark.is-lit`).first()).toContainText(/3.?000/);
  }
  await expect(page.locator('.bench')).toHaveClass(/has-lit/);
  await page.getByRole('heading', { level: 1 }).hover();
  await expect(page.locator('.mark.is-lit')).toHaveCount(0);
});

test('reaching a difference in the list by Tab lights it in the text', async ({ page }) => {
  await openStory(page);
  const link = changes(page).first().getByRole('link');
  await link.focus();
  // By key: where a click or a script put the focus, nothing stays lit.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(link).toBeFocused();
  await expect(page.locator('.passages .is-lit').first()).toBeVisible();
  // A pointer that comes over plain text takes no light away from the keyboard.
  await page.getByRole('columnheader').first().dispatchEvent('mouseover');
  await expect(page.locator('.passages .is-lit').first()).toBeVisible();
});

test('copied text is the text of the article, without marks', async ({ page }) => {
  await openStory(page);
  const text = rowOf(page, /26 février/).locator('.text[lang=nl]');
  const copied = await text.evaluate((element) => {
    getSelection()!.selectAllChildren(element);
    return getSelection()!.toString();
  });
  expect(copied.trim()).toMatch(/^Een Zuid -Koreaanse parlementslid die eind februari naar Oekraïne ging, meldde dat ongeveer 400 /);
  expect(copied).not.toMatch(/[≠=]|conflicts/);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test('one version is shown, the others by a switch', async ({ page }) => {
    await openStory(page);
    const [first, second] = await columns(page);
    const text = (language: string) => rows(page).first().locator(`.text[lang=${language}]`);
    await expect(text(first)).toBeVisible();
    await expect(text(second)).toBeHidden();
    await page.getByRole('button', { name: second, exact: true }).click();
    await expect(text(second)).toBeVisible();
    await expect(text(first)).toBeHidden();
  });

  test('a passage shows what the others say under it', async ({ page }) => {
    await openStory(page);
    const row = rowOf(page, /26 février/);
    await row.getByRole('button', { name: 'Other versions' }).click();
    await expect(row.locator('.text')).toHaveCount(3);
    for (const text of await row.locator('.text').all()) await expect(text).toBeVisible();
  });

  test('differences are found by button, and their list is a drawer', async ({ page }) => {
    await openStory(page);
    await page.getByRole('button', { name: 'Next' }).click();
    await expect(announced(page)).toHaveText(/^difference 1 of /);
    await expect(changes(page).first()).toBeHidden();
    await page.getByRole('button', { name: /differences$/ }).click();
    await expect(changes(page).first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(changes(page).first()).toBeHidden();
  });
});
