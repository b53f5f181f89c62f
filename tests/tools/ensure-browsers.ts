import { findBrowsers } from '../support/browsers';

try {
  const { chromium, firefox } = await findBrowsers();
  console.log(`Chromium: ${chromium}\nFirefox: ${firefox}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
