// The built page, served as a host would under a sub-path, in the browser scripts/test-e2e.sh found.
import { defineConfig } from '@playwright/test';

const port = process.env.RETOLD_PORT ?? '4173';
const base = '/retold/';

export default defineConfig({
  testDir: '.',
  // With the rest of what is built, which git does not see.
  outputDir: '../../target/e2e/results',
  forbidOnly: !!process.env.CI,
  fullyParallel: true,
  workers: 2,
  // An audit of a long table takes its time on a busy machine.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
  use: {
    browserName: 'chromium',
    baseURL: `http://localhost:${port}${base}`,
    locale: 'en-GB',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.RETOLD_CHROMIUM || undefined,
      // Chromium's sandbox does not start for root, which is who runs tests in a container.
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
  },
  webServer: {
    command: `node ../../scripts/serve.mjs --dir ../../dist --base ${base} --port ${port}`,
    url: `http://localhost:${port}${base}`,
    reuseExistingServer: false,
  },
});
