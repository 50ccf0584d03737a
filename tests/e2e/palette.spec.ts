// The command palette, the sheet of shortcuts, themes, languages of the interface.
import { expect, expectAccessible, screenshot, test, type Page } from './fixtures.ts';
import { announced, columns, open, openStory, retold, rows } from './reading.ts';

const palette = (page: Page) => page.getByRole('combobox', { name: 'Go to…' });

test('Ctrl K goes to a story, a view and a version by name', async ({ page }) => {
  await open(page);
  await page.keyboard.press('Control+k');
  await expect(palette(page)).toBeFocused();
  await page.keyboard.type('corée');
  await expect(page.locator('#palette-list li')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(rows(page).first()).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('lineage');
  await page.keyboard.press('Enter');
  await expect(page.locator('.tabs [aria-current=page]')).toHaveText('Lineage');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('read nb');
  await page.keyboard.press('Enter');
  await expect(page.locator('.sheet .text').first()).toHaveAttribute('lang', 'nb');
});

test('the list is walked by arrow, named to readers of speech, and closed by Escape', async ({ page }) => {
  await openStory(page);
  const before = page.url();
  await page.keyboard.press('Control+k');
  await page.keyboard.press('ArrowDown');
  await expect(palette(page)).toHaveAttribute('aria-activedescendant', 'command-1');
  await expect(page.locator('#command-1')).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  const last = (await page.locator('#palette-list li').count()) - 1;
  await expect(palette(page)).toHaveAttribute('aria-activedescendant', `command-${last}`);
  await expectAccessible(page);
  await screenshot(page, 'palette', false);
  // Letters belong to the field, not to the view behind it.
  await page.keyboard.type('nnn');
  expect(page.url()).toBe(before);
  await expect(page.getByText('Nothing here is called that.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(palette(page)).toHaveCount(0);
});

test('? shows the shortcuts, figures go through the views', async ({ page }) => {
  await openStory(page);
  await page.keyboard.press('?');
  await expect(page.getByRole('heading', { name: 'Keyboard shortcuts' })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: 'Keyboard shortcuts' })).toHaveCount(0);
  for (const [key, view] of [['2', 'Annotated'], ['3', 'Facts'], ['4', 'Evidence'], ['5', 'Lineage'], ['1', 'Compare']]) {
    await page.keyboard.press(key);
    await expect(page.locator('.tabs [aria-current=page]')).toHaveText(view);
  }
});

test('strong contrast is chosen and remembered', async ({ page }) => {
  await open(page);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('high contrast');
  await page.keyboard.press('Enter');
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await expect.poll(paper).toBe('rgb(255, 255, 255)');
  await page.reload();
  await expect(page.getByRole('button', { name: 'Theme: high contrast' })).toBeVisible();
  expect(await paper()).toBe('rgb(255, 255, 255)');
});

for (const [locale, stories, told, language, number] of [
  ['sv-SE', 'Berättelser', 'Berättas mer än en gång', 'Franska', /3\s000/],
  ['nl-NL', 'Verhalen', 'Meer dan eens verteld', 'Frans', /3\.000/],
  ['nb-NO', 'Fortellinger', 'Fortalt mer enn én gang', 'Fransk', /3\s000/],
  ['fr-FR', 'Histoires', 'Racontées plus d’une fois', 'Français', /3\s000/],
  ['de-DE', 'Geschichten', 'Mehr als einmal erzählt', 'Französisch', /3\.000/],
] as const) {
  test.describe(locale, () => {
    test.use({ locale });
    test('the interface speaks the browser’s language, numbers and names too', async ({ page }) => {
      await open(page);
      await expect(page.locator('html')).toHaveAttribute('lang', locale.slice(0, 2));
      await expect(retold(page).getByRole('heading', { name: told })).toBeVisible();
      await expect(page.locator('.languages')).toContainText(language);
      await retold(page).getByRole('heading', { level: 3 }).getByRole('link').first().click();
      await expect(page.locator('.back')).toHaveText(stories);
      await page.keyboard.press('3');
      await expect(page.locator('.fact-table .said > a').filter({ hasText: number }).first()).toBeVisible();
      await expectAccessible(page);
    });
  });
}

test('the language is switched, remembered, and in the link only on request', async ({ page, browser, baseURL }) => {
  await openStory(page);
  const [first] = await columns(page);
  await page.getByRole('combobox', { name: 'Language' }).selectOption('sv');
  await expect(page.locator('html')).toHaveAttribute('lang', 'sv');
  await expect(page.getByRole('combobox', { name: 'Språk' })).toBeFocused();
  expect((await columns(page))[0]).toBe(first);
  await page.keyboard.press('Tab');
  await page.keyboard.press('n');
  await expect(announced(page)).toHaveText(/^skillnad 1 av \d+: /);
  await expect(page).not.toHaveURL(/interface/);
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'sv');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('ta med språket');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/interface=sv/);

  const other = await browser.newContext({ baseURL, locale: 'de-DE' });
  const fresh = await other.newPage();
  await fresh.goto(page.url());
  await expect(fresh.locator('.back')).toHaveText('Berättelser');
  await other.close();
});

test('what one version alone has is folded away, and n opens it again', async ({ page }) => {
  await openStory(page);
  const single = page.locator('.row.is-single');
  const count = await single.count();
  expect(count).toBeGreaterThan(2);
  await page.getByRole('checkbox', { name: /^Hide \d+ passages/ }).check();
  await expect(single.filter({ visible: true })).toHaveCount(0);
  await expect(page).toHaveURL(/fold=single/);
  const fold = page.locator('.fold').first().getByRole('button');
  await expect(fold).toHaveAttribute('aria-expanded', 'false');
  await fold.click();
  await expect(fold).toHaveAttribute('aria-expanded', 'true');
  expect(await single.filter({ visible: true }).count()).toBeGreaterThan(0);
  await fold.click();
  const number = await page.locator('.row.is-single .cell[data-change]').first().getAttribute('data-change');
  await page.locator(`#changes [data-change="${number}"] a`).click();
  await expect(page.locator('.row.is-at')).toBeVisible();
});

test('print keeps the versions with their marks and leaves the controls out', async ({ page }) => {
  await openStory(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.passages .mark.is-conflict').first()).toBeVisible();
  const sign = await page.locator('.passages .mark.is-conflict').first().evaluate((e) => getComputedStyle(e, '::before').content);
  expect(sign).toContain('≠');
  for (const part of ['.controls', '.masthead', '.tabs', '#changes']) await expect(page.locator(part)).toBeHidden();
  await screenshot(page, 'print');
});
