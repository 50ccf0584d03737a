// What the end-to-end tests know of the page: how to open it and what its parts are called.
import { expect, type Page } from './fixtures.ts';

/** Opens the page, or an address within it, and waits until the stories have been found. */
export async function open(page: Page, query = '') {
  await page.goto(`./${query}`);
  // Reading a collection takes its time on a busy machine.
  await expect(page.locator('main :is(.stories, .compare, .story-page)')).toBeVisible({ timeout: 90_000 });
}

/** Opens the one story that the seeds tell more than once, and waits for its columns. */
export async function openStory(page: Page) {
  await open(page);
  await retold(page).getByRole('heading', { level: 3 }).getByRole('link').first().click();
  await expect(rows(page).first()).toBeVisible();
}

export const retold = (page: Page) => page.locator('section.retold');
export const alone = (page: Page) => page.locator('section.alone');
export const table = (page: Page) => page.getByRole('table');
export const rows = (page: Page) => page.locator('.passages .row');
export const heads = (page: Page) => page.locator('.heads .head');
export const changes = (page: Page) => page.locator('#changes .change');
export const selected = (page: Page) => page.locator('#changes .change.is-selected');
export const announced = (page: Page) => page.locator('body > .spoken[role=status]');

/** The languages of the columns, the base first. */
export async function columns(page: Page) {
  return (await heads(page).locator('p .tag').allTextContents()).map((tag) => tag.trim());
}

/** The row in which a version says these words. */
export const rowOf = (page: Page, words: RegExp) =>
  rows(page).filter({ has: page.locator('.text', { hasText: words }) });

/** Opens a view of the one story by its tab. */
export async function openView(page: Page, name: string) {
  await openStory(page);
  await page.getByRole('navigation', { name: 'Views of this story' }).getByRole('link', { name }).click();
  await expect(page.locator('.tabs [aria-current=page]')).toHaveText(name);
}

/** Articles in the place of the examples: what `?collection=examples` then shows. */
export async function serveArticles(page: Page, articles: { id: string; lang?: string; text: string }[]) {
  const body = articles.map((article) => JSON.stringify(article)).join('\n');
  await page.route('**/examples/stories.jsonl', (route) => route.fulfill({ body, contentType: 'application/x-ndjson' }));
}

/** Nothing reaches beyond the side of the screen. */
export async function expectNoSidewaysScroll(page: Page) {
  const surplus = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(surplus, 'pixels wider than the screen').toBeLessThanOrEqual(0);
}
