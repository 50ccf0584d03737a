// When the worker does not arrive, dies, or is of another build: what happened, what is unharmed,
// and a way on that works.
import { expect, test, type Page } from './fixtures.ts';
import { open, openStory, retold, rows } from './reading.ts';

const unharmed = 'The articles, this link and what is already shown are unharmed.';

test.describe('a worker that does not arrive', () => {
  test.use({ expectedErrors: /ERR_FAILED/ });

  test('is reported, and trying again works once it does', async ({ page }) => {
    await page.route(/worker_loader\.js/, (route) => route.abort());
    await page.goto('./');
    const trouble = page.getByRole('alert');
    await expect(trouble).toContainText('could not be loaded');
    await expect(trouble).toContainText(unharmed);
    await page.unroute(/worker_loader\.js/);
    await trouble.getByRole('button', { name: 'Try again' }).click();
    await expect(retold(page).locator('.entry')).toHaveCount(1);
    await expect(trouble).toHaveCount(0);
  });
});

test.describe('a worker that throws', () => {
  test.use({ expectedErrors: /out of order/ });

  test('at its start is reported, and trying again works', async ({ page }) => {
    const script = { contentType: 'text/javascript', body: 'throw new Error("out of order");' };
    await page.route(/worker_loader\.js/, (route) => route.fulfill(script));
    await page.goto('./');
    const trouble = page.getByRole('alert');
    await expect(trouble).toContainText('could not be loaded');
    await page.unroute(/worker_loader\.js/);
    await trouble.getByRole('button', { name: 'Try again' }).click();
    await expect(retold(page).locator('.entry')).toHaveCount(1);
  });

  test('while it works leaves what is shown, and a new one goes on', async ({ page }) => {
    // The first worker is a real one that dies when it is asked for a second comparison.
    let broken = true;
    await page.route(/worker_loader\.js/, async (route) => {
      const response = await route.fetch();
      const body = (await response.text()) + (broken ? dying : '');
      await route.fulfill({ response, body });
    });
    await openStory(page);
    await expect(page.getByRole('alert')).toHaveCount(0);
    await page.getByRole('link', { name: /^Make base/ }).first().click();
    const trouble = page.getByRole('alert');
    await expect(trouble).toContainText('stopped');
    await expect(trouble).toContainText(unharmed);
    await expect(rows(page).first()).toBeVisible();
    broken = false;
    const wanted = new URL(page.url()).searchParams.get('base');
    await trouble.getByRole('button', { name: 'Try again' }).click();
    await expect(trouble).toHaveCount(0);
    await expect(page).toHaveURL(new RegExp(`base=${wanted}`));
    await expect(page.locator('.heads .badge')).toHaveCount(1);
  });
});

// The first request is the analysis, the second the comparison ahead for the start page.
const dying = `
const listen = self.onmessage;
let asked = 0;
self.onmessage = (event) => { if (++asked > 2) throw new Error('out of order'); listen(event); };`;

test('a worker of another build is not used: the page asks to be loaded anew', async ({ page }) => {
  // Ready, in the page's protocol: the first reply, with a build of three letters.
  const body = 'self.postMessage(new Uint8Array([0, 3, 111, 108, 100]));';
  await page.route(/worker_loader\.js/, (route) => route.fulfill({ contentType: 'text/javascript', body }));
  await page.goto('./');
  const trouble = page.getByRole('alert');
  await expect(trouble).toContainText('no longer fit together');
  await page.unroute(/worker_loader\.js/);
  await trouble.getByRole('button', { name: 'Reload the page' }).click();
  await expect(retold(page).locator('.entry')).toHaveCount(1);
});

test('a message that cannot be read is reported', async ({ page }) => {
  const body = 'self.postMessage(new Uint8Array([250, 250]));';
  await page.route(/worker_loader\.js/, (route) => route.fulfill({ contentType: 'text/javascript', body }));
  await page.goto('./');
  await expect(page.getByRole('alert')).toContainText('did not understand each other');
});

test('nothing leaves the browser once the page is there', async ({ page }) => {
  await open(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await openStoryWithoutReload(page);
  expect(asked).toEqual([]);
});

async function openStoryWithoutReload(page: Page) {
  await retold(page).getByRole('heading', { level: 3 }).getByRole('link').first().click();
  await expect(rows(page).first()).toBeVisible();
  await page.keyboard.press('n');
}
