/** Starts Chromium for the browser tests, with a browser context of its own for each test file. */
import {ChromeLauncher} from '@web/test-runner-chrome';
import {findBrowser, launchSettings} from './find-browser.mjs';

/** The launcher it extends uses a page again for the next file, and with it cookies, storage, workers and emulation. */
class IsolatingLauncher extends ChromeLauncher {
  async stopSession(sessionId) {
    const page = this.activePages.get(sessionId);
    const result = await super.stopSession(sessionId);
    this.inactivePages = this.inactivePages.filter(other => other !== page);
    await page.puppeteerPage.browserContext().close();
    return result;
  }
}

export async function isolatingLauncher() {
  const executablePath = await findBrowser();
  return new IsolatingLauncher(
    {executablePath, ...launchSettings(executablePath)},
    ({browser}) => browser.defaultBrowserContext(),
    async ({browser}) => (await browser.createBrowserContext()).newPage(),
  );
}
