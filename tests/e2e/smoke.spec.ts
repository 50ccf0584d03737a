// The built page as a host serves it: it starts, asks for nothing elsewhere, and would do so under
// any path. The fixture watches for errors and foreign requests in all of these.
import { execFileSync } from 'node:child_process';
import { expect, expectAccessible, screenshot, test } from './fixtures.ts';

test('the page starts under a sub-path', async ({ page }) => {
  await page.goto('./');
  await expect(page).toHaveTitle(/Retold/);
  await expect(page.getByText('Retold', { exact: true }).first()).toBeVisible();
  // The static shell gives way to the page.
  await expect(page.getByText('Reading the articles…')).toHaveCount(0);
});

test('before any script runs, the page says what it is and what it does', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('./');
  await expect(page.getByText('Reading the articles…')).toBeVisible();
  await expect(page.getByText(/needs JavaScript and WebAssembly/)).toBeVisible();
  await context.close();
});

test.describe('when the program does not arrive', () => {
  test.use({ expectedErrors: /ERR_FAILED|Failed to fetch/ });

  test('the page says so', async ({ page }) => {
    await page.route(/app-[^/]*\.js/, (route) => route.abort());
    await page.goto('./');
    await expect(page.getByRole('status')).toContainText('Retold could not start');
  });
});

test('the built files name no absolute path and no other host', () => {
  execFileSync('node', ['../../scripts/check-paths.mjs', '../../dist'], { stdio: 'pipe' });
});

test('scripts from elsewhere and inline ones are refused', async ({ page }) => {
  await page.goto('./');
  const policy = await page
    .locator('meta[http-equiv="Content-Security-Policy"]')
    .getAttribute('content');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toMatch(/script-src 'self' 'wasm-unsafe-eval' 'sha256-[A-Za-z0-9+/]{43}='/);
  expect(policy).not.toContain("'unsafe-inline'");
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the start page is accessible, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('./');
    await expect(page.getByText('Reading the articles…')).toHaveCount(0);
    await expectAccessible(page);
    await screenshot(page, `start-${colorScheme}`);
  });
}
