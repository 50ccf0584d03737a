// What every end-to-end test stands on: import `test` and `expect` from here, never from Playwright.
//
// A test fails on any request to another origin or without success, any message on the console at
// level error, and any uncaught error, on the page or in its worker, whatever else it asserts. A test
// that provokes an error says which, in one pattern: `test.use({ expectedErrors: /404|worker_loader/ })`.
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test as base, type Page } from '@playwright/test';

export { expect };
export type { Page };

type Fixtures = { expectedErrors: RegExp; watch: void };

export const test = base.extend<Fixtures>({
  expectedErrors: [/(?!)/, { option: true }], // none
  watch: [
    async ({ context, baseURL, expectedErrors }, use) => {
      const origin = new URL(baseURL!).origin;
      const faults: string[] = [];
      const fault = (what: string) => {
        if (!expectedErrors.test(what)) faults.push(what);
      };
      context.on('request', (request) => {
        const url = new URL(request.url());
        if (/^https?:$|^wss?:$/.test(url.protocol) && url.origin !== origin) {
          fault(`request elsewhere: ${request.method()} ${url}`);
        }
      });
      context.on('console', (message) => {
        if (message.type() === 'error') {
          fault(`console: ${message.text()} (${message.location().url})`);
        }
      });
      context.on('response', (response) => {
        if (response.status() >= 400) fault(`${response.status()}: ${response.url()}`);
      });
      context.on('weberror', (error) => fault(`uncaught: ${error.error().message}`));
      await use();
      expect(faults, 'requests elsewhere and errors').toEqual([]);
    },
    { auto: true },
  ],
});

/** The page as it stands has no accessibility violation that axe finds. */
export async function expectAccessible(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(
    ({ id, help, nodes }) => `${id}: ${help}\n    ${nodes.map((node) => node.target).join('\n    ')}`,
  );
  expect(found, 'accessibility').toEqual([]);
}

/** A picture for people to look at, of the whole page or of the screen: target/e2e/screenshots/NAME.png. */
export async function screenshot(page: Page, name: string, fullPage = true) {
  await page.screenshot({ path: `../../target/e2e/screenshots/${name}.png`, fullPage });
}
