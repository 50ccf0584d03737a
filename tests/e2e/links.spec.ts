// What is on the screen is in the address: it survives reload, another browser, Back and Forward,
// and explains itself where it is damaged.
import { expect, test } from './fixtures.ts';
import { changes, columns, heads, open, openStory, retold, rows, selected } from './reading.ts';

test('a view with base, filter and difference is the same after reload and elsewhere', async ({ page, browser, baseURL }) => {
  await openStory(page);
  const [, second] = await columns(page);
  await page.getByRole('link', { name: `Make base: ${second}` }).click();
  await expect.poll(async () => (await columns(page))[0]).toBe(second);
  await page.getByRole('checkbox').first().uncheck();
  await page.keyboard.press('n');
  await page.keyboard.press('n');
  await expect(selected(page)).toHaveCount(1);
  const see = async (p: typeof page) => ({
    columns: await columns(p),
    selected: await selected(p).getAttribute('data-change'),
    listed: await changes(p).allTextContents(),
    rows: await rows(p).count(),
  });
  const seen = await see(page);
  const address = page.url();
  expect(address).toContain('/retold/?story=');
  expect(address).toMatch(/view=compare&base=\w{8}&with=\w{8},\w{8}&kinds=[a-z,]+&at=\d+$/);

  await page.reload();
  await expect(selected(page)).toHaveCount(1);
  expect(await see(page)).toEqual(seen);

  const other = await browser.newContext({ baseURL });
  const fresh = await other.newPage();
  await fresh.goto(address);
  await expect(selected(fresh)).toHaveCount(1);
  expect(await see(fresh)).toEqual(seen);
  await expect(fresh.locator('.passages .is-selected').first()).toBeInViewport();
  await other.close();
});

test('Back and Forward go through the views one went through', async ({ page }) => {
  await open(page);
  const start = page.url();
  await openStory(page);
  const story = page.url();
  const [first, second] = await columns(page);
  await page.getByRole('link', { name: `Make base: ${second}` }).click();
  await expect.poll(async () => (await columns(page))[0]).toBe(second);
  // Steps within the view make no entries of their own.
  await page.keyboard.press('n');
  await page.keyboard.press('n');
  const based = page.url();

  await page.goBack();
  await expect(page).toHaveURL(story);
  await expect.poll(async () => (await columns(page))[0]).toBe(first);
  await page.goBack();
  await expect(page).toHaveURL(start);
  await expect(retold(page).locator('.entry')).toHaveCount(1);
  await page.goForward();
  await page.goForward();
  await expect(page).toHaveURL(based);
  await expect.poll(async () => (await columns(page))[0]).toBe(second);
  await expect(selected(page)).toHaveAttribute('data-change', '2');
});

test('one comes back to where one was, by reload and by Back', async ({ page }) => {
  await openStory(page);
  const place = () => page.evaluate(() => scrollY);
  await page.evaluate(() => scrollTo(0, 1500));
  await page.reload();
  await expect.poll(place).toBe(1500);
  // By script: clicking the link would scroll up to it first.
  await page.getByRole('link', { name: 'Retold' }).evaluate((link: HTMLElement) => link.click());
  await expect(retold(page).locator('.entry')).toHaveCount(1);
  expect(await place()).toBe(0);
  await page.goBack();
  await expect.poll(place).toBe(1500);
});

test('controls that lead somewhere are links that open elsewhere too', async ({ page, context }) => {
  await open(page);
  const link = retold(page).getByRole('heading', { level: 3 }).getByRole('link');
  const [opened] = await Promise.all([context.waitForEvent('page'), link.click({ modifiers: ['ControlOrMeta'] })]);
  await expect(rows(opened).first()).toBeVisible();
  await expect(retold(page).locator('.entry')).toHaveCount(1);
});

test('the link is copied, and the page says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openStory(page);
  await page.keyboard.press('n');
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('Link copied')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});

test('where the clipboard is refused, the link can be copied by hand', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await openStory(page);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByLabel(/Copy the link by hand/)).toHaveValue(page.url());
});

test('an unknown article is named, and the stories that are here are shown', async ({ page }) => {
  await open(page, '?story=k3f9a2xq&view=compare');
  await expect(page.getByText('The link names an article that is not in this collection: k3f9a2xq.')).toBeVisible();
  await expect(retold(page).locator('.entry')).toHaveCount(1);
});

test('of a link that is partly unknown the rest is shown', async ({ page }) => {
  await openStory(page);
  const story = new URL(page.url()).searchParams.get('story');
  await open(page, `?story=${story}&view=compare&base=k3f9a2xq`);
  await expect(page.getByText('not in this collection: k3f9a2xq')).toBeVisible();
  await expect(heads(page)).toHaveCount(3);
});

for (const [damage, query, words] of [
  ['an id with a strange letter', '?story=k3f9a2x!&view=compare', '“k3f9a2x!” is not the name of an article'],
  ['a view that is not here', '?view=map', 'a view that is not here: “map”'],
  ['an unknown kind', '?kinds=number,smell', 'a kind of difference that is not known: “smell”'],
  ['an impossible number', '?at=zero', '“zero” is not a number it can have'],
  ['a link that was cut off', '?search=&vi', 'The link seems to be cut off'],
] as const) {
  test(`a damaged link explains itself: ${damage}`, async ({ page }) => {
    await open(page, query);
    await expect(page.getByText(words)).toBeVisible();
    await expect(retold(page).locator('.entry')).toHaveCount(1);
  });
}

test('a link to a difference that there is not says how many there are', async ({ page }) => {
  await openStory(page);
  await open(page, `${new URL(page.url()).search}&at=9999`);
  await expect(page.getByText(/The link points to difference 9,999, but there are only \d+\./)).toBeVisible();
});
