// The example stories: a file beside the page, opened with one click, with an address of their own;
// what only they show, such as two versions in one language; and collections put in their place.
import { expect, expectAccessible, screenshot, test, type Page } from './fixtures.ts';
import { announced, changes, columns, expectNoSidewaysScroll, heads, open, retold, rows, serveArticles } from './reading.ts';

const openExamples = (page: Page) => open(page, '?collection=examples');

/** Opens the story of the examples that is told in English twice and in Arabic. */
async function openExample(page: Page) {
  await openExamples(page);
  const entry = retold(page).locator('.entry', { hasText: 'ferry collides with trawler' });
  await entry.getByRole('heading', { level: 3 }).getByRole('link').click();
  await expect(rows(page).first()).toBeVisible();
}

/** The two English versions of a story, side by side. */
async function openTwoEnglish(page: Page) {
  await openExample(page);
  const tags = await columns(page);
  for (const tag of tags.filter((tag) => !tag.startsWith('en'))) {
    if ((await columns(page))[0] === tag) await page.getByRole('link', { name: 'Make base: en 1' }).click();
    await expect.poll(async () => (await columns(page))[0]).not.toBe(tag);
    await page.getByRole('link', { name: `Hide ${tag}`, exact: true }).click();
    await expect.poll(async () => (await columns(page)).includes(tag)).toBe(false);
  }
  await expect(heads(page)).toHaveCount(2);
}

test('the example stories are one click away, and the way back as well', async ({ page }) => {
  await open(page);
  await page.getByRole('link', { name: 'Open the example stories' }).click();
  await expect(page).toHaveURL(/\?collection=examples$/);
  await expect(page.getByText('These are the example stories')).toBeVisible();
  const told = await retold(page).locator('.entry .tags').allTextContents();
  const rich = told.filter((tags) => new Set(tags.split(' · ').map((tag) => tag.split(' ')[0])).size >= 4);
  expect(rich.length).toBeGreaterThanOrEqual(6);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Back to the articles of this page' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('5 articles');
  await page.goBack();
  await expect(page.getByText('These are the example stories')).toBeVisible();
});

test('a link into the examples leads there from anywhere', async ({ page, browser, baseURL }) => {
  await openExample(page);
  await page.keyboard.press('n');
  await expect(announced(page)).toHaveText(/^difference 1 of /);
  const address = page.url();
  expect(address).toContain('collection=examples');
  const context = await browser.newContext({ baseURL });
  const fresh = await context.newPage();
  await fresh.goto(address);
  await expect(fresh.locator('.passages .is-selected').first()).toBeInViewport();
  expect(await columns(fresh)).toEqual(await columns(page));
  await fresh.getByRole('link', { name: 'Stories', exact: true }).click();
  await expect(fresh.getByText('These are the example stories')).toBeVisible();
  await context.close();
});

test('until they have come, the page says what it waits for', async ({ page }) => {
  let go = () => {};
  const gate = new Promise<void>((done) => (go = done));
  await page.route('**/examples/stories.jsonl', async (route) => {
    await gate;
    await route.continue();
  });
  await open(page);
  await page.getByRole('link', { name: 'Open the example stories' }).click();
  await expect(page.locator('.progress')).toContainText('Fetching the example stories…');
  await expect(page.getByRole('progressbar')).toBeVisible();
  await expectAccessible(page);
  go();
  await expect(page.getByText('These are the example stories')).toBeVisible();
});

test.describe('when they do not come', () => {
  test.use({ expectedErrors: /ERR_FAILED|ERR_INTERNET_DISCONNECTED|Failed to fetch|stories\.jsonl/ });

  test('the page says so, and both ways on work', async ({ page }) => {
    let isThere = false;
    await page.route('**/examples/stories.jsonl', (route) => (isThere ? route.continue() : route.abort()));
    await page.goto('./?collection=examples');
    const trouble = page.getByRole('alert');
    await expect(trouble).toContainText('The example stories could not be fetched.');
    await expectAccessible(page);
    await trouble.getByRole('link', { name: 'Back to the articles of this page' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('5 articles');
    await page.goBack();
    await expect(trouble).toBeVisible();
    isThere = true;
    await trouble.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByText('These are the example stories')).toBeVisible();
    await expect(trouble).toHaveCount(0);
  });

  test('a file that is no collection is no collection', async ({ page }) => {
    await page.route('**/examples/stories.jsonl', (route) => route.fulfill({ status: 404, body: 'Not here.' }));
    await page.goto('./?collection=examples');
    await expect(page.getByRole('alert')).toContainText('could not be fetched');
  });
});

test('what is written from the right stands from the right among the rest', async ({ page }) => {
  await openExample(page);
  const arabic = page.locator('.passages .text[lang=ar]').first();
  await expect(arabic).toHaveAttribute('dir', 'rtl');
  const aligned = await arabic.evaluate((e) => [getComputedStyle(e).direction, getComputedStyle(e).textAlign]);
  expect(aligned[0]).toBe('rtl');
  expect(['start', 'right']).toContain(aligned[1]);
  await expect(page.locator('.passages .text[lang=en]').first()).toHaveAttribute('dir', 'ltr');
});

test('a word lights its counterparts in the other versions', async ({ page }) => {
  await openExample(page);
  const word = page.locator('.passages .text[lang=en] .concept').first();
  await word.hover();
  await expect(word).toHaveClass(/is-lit/);
  const languages = await page.locator('.passages .concept.is-lit').evaluateAll((all) => all.map((e) => e.closest('[lang]')!.getAttribute('lang')));
  expect(new Set(languages).size).toBeGreaterThan(1);
  // Reading across words dims nothing.
  await expect(page.locator('.bench')).not.toHaveClass(/has-lit/);
});

test('two versions in one language are read in columns or as one text', async ({ page }) => {
  await openTwoEnglish(page);
  await page.getByRole('checkbox', { name: 'As one text' }).check();
  await expect(page).toHaveURL(/layout=inline/);
  await expect(page.locator('.passages ins').first()).toBeVisible();
  await expect(page.locator('.passages del').first()).toBeVisible();
  await expect(page.locator('.passages ins .spoken').first()).toHaveText('added:');
  // One cell a row, and the words of both in it.
  const cells = await rows(page).evaluateAll((all) => all.map((row) => row.querySelectorAll(':scope > .cell').length));
  expect(new Set(cells)).toEqual(new Set([1]));
  await expectAccessible(page);
  await screenshot(page, 'compare-inline-1280', false);
  await page.keyboard.press('n');
  await expect(page.locator('.passages .is-selected').first()).toBeInViewport();
  for (const width of [360, 768, 1920]) {
    await page.setViewportSize({ width, height: 800 });
    await expectNoSidewaysScroll(page);
    await screenshot(page, `compare-inline-${width}`, false);
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.reload();
  await expect(page.getByRole('checkbox', { name: 'As one text' })).toBeChecked();
  await page.getByRole('checkbox', { name: 'As one text' }).uncheck();
  await expect(rows(page).first().locator('.cell')).toHaveCount(2);
});

test('what differs in signs alone is counted and hidden until one asks for it', async ({ page }) => {
  await openTwoEnglish(page);
  await page.getByRole('checkbox', { name: /^wording/ }).check();
  const trivial = page.getByRole('checkbox', { name: /^trivial \d+/ });
  const label = (await page.locator('label', { has: trivial }).locator('.count').textContent())!;
  expect(Number(label)).toBeGreaterThan(0);
  await expect(trivial).not.toBeChecked();
  const before = await changes(page).count();
  await trivial.check();
  await expect(changes(page)).toHaveCount(before + Number(label));
  await expect(page).toHaveURL(/trivial/);
});

test('of many versions six are shown, and any other can be chosen', async ({ page }) => {
  const text = (i: number) => `A fire in the harbour of Marholm destroyed ${40 + i} boats on Monday.\n\nNobody was hurt, said the mayor Alma Verrin.\n\nThe council of Marholm will meet on Tuesday to talk about the harbour.`;
  await serveArticles(page, Array.from({ length: 40 }, (_, i) => ({ id: `v${i}`, lang: 'en', text: text(i) })));
  await openExamples(page);
  await retold(page).getByRole('heading', { level: 3 }).getByRole('link').first().click();
  await expect(heads(page)).toHaveCount(6);
  await page.getByText('34 more versions').click();
  await page.getByRole('link', { name: 'Show en 40' }).click();
  await expect(heads(page)).toHaveCount(6);
  await expect(page).toHaveURL(/with=/);
  for (const width of [360, 768, 1280, 1920]) {
    await page.setViewportSize({ width, height: 800 });
    await expectNoSidewaysScroll(page);
    await screenshot(page, `compare-forty-${width}`, false);
  }
});

test('a long article, one without letters and one of endless words break nothing', async ({ page }) => {
  const long = Array.from({ length: 500 }, (_, i) => `In the year ${1500 + i} the council of Marholm counted ${i} ships in the harbour.`).join(' ');
  const endless = `${'Donaudampfschifffahrtsgesellschaftskapitänswitwenrente'.repeat(4)} https://example.org/${'a1b2c3'.repeat(50)}`;
  await serveArticles(page, [
    { id: 'long', text: long },
    { id: 'long too', text: long.replaceAll('council', 'town council').replaceAll('1700', '1701') },
    { id: 'none', text: '1 – 2 / 3 … §§§ %%% ●●●' },
    { id: 'endless', lang: 'de', text: endless },
  ]);
  await openExamples(page);
  const addresses = await page.locator('.entry h3 a').evaluateAll((all) => all.map((a) => a.getAttribute('href')!));
  expect(addresses.length).toBeGreaterThanOrEqual(3);
  for (const address of addresses) {
    for (const view of ['compare', 'annotated', 'facts', 'evidence', 'lineage']) {
      await open(page, address.replace('view=compare', `view=${view}`));
      for (const width of [1920, 1280, 768, 360]) {
        await page.setViewportSize({ width, height: 800 });
        await expectNoSidewaysScroll(page);
      }
    }
  }
});

for (const theme of ['light', 'dark'] as const) {
  test(`the examples, ${theme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme });
    await openExamples(page);
    const widths = [360, 768, 1280, 1920];
    const picture = async (name: string) => {
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        await expectNoSidewaysScroll(page);
        await page.evaluate(() => scrollTo(0, 0));
        await screenshot(page, `examples-${name}-${width}-${theme}`, false);
      }
      await page.setViewportSize({ width: 1280, height: 800 });
      await expectAccessible(page);
    };
    await picture('stories');
    await openExample(page);
    await picture('compare');
    for (const name of ['Annotated', 'Facts', 'Evidence', 'Lineage']) {
      await page.getByRole('navigation', { name: 'Views of this story' }).getByRole('link', { name }).click();
      await expect(page.locator('.story-page')).toBeVisible();
      await picture(name.toLowerCase());
    }
  });
}
