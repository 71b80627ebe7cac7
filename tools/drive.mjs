// Drives a real browser from a test in Node: tabs that open an address, answer questions in JavaScript, lose the network and are closed.
import puppeteer from 'puppeteer-core';
import { chromium } from 'playwright-core';
import { remote } from 'webdriverio';
import { findBrowser } from './browsers.mjs';
import { chromiumFlags, startWebKit } from './wtr/launchers.mjs';

/**
 * @typedef {object} Tab
 * @property {(expression: string) => Promise<any>} run The value of an expression on the page; a promise is waited for.
 * @property {(isOffline: boolean) => Promise<void>} offline Has the browser believe that there is no network, where it can be told so.
 * @property {() => Promise<void>} close
 */
/**
 * @typedef {object} Driven
 * @property {(address: string) => Promise<Tab>} open
 * @property {() => Promise<void>} close
 */

/** @returns {Promise<Driven>} */
async function driveChromium() {
  const browser = await chromium.launch({ executablePath: findBrowser('chromium'), args: chromiumFlags });
  const context = await browser.newContext();
  return {
    async open(address) {
      const page = await context.newPage();
      await page.goto(address);
      return {
        run: (expression) => page.evaluate(expression),
        offline: (isOffline) => context.setOffline(isOffline),
        close: () => page.close(),
      };
    },
    close: () => browser.close(),
  };
}

/** @returns {Promise<Driven>} */
async function driveFirefox() {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless: true,
  });
  return {
    async open(address) {
      const page = await browser.newPage();
      await page.goto(address);
      return {
        run: (expression) => page.evaluate(expression),
        offline: (isOffline) => page.setOfflineMode(isOffline),
        close: () => page.close(),
      };
    },
    close: () => browser.close(),
  };
}

/** @returns {Promise<Driven>} */
async function driveWebKit() {
  const { options, stop } = await startWebKit();
  const session = await remote(options);
  await session.setTimeout({ script: 60_000, pageLoad: 60_000 });
  return {
    async open(address) {
      const { handle } = await session.createWindow('tab');
      await session.switchToWindow(handle);
      await session.url(address);
      return {
        run: async (expression) =>
          JSON.parse(
            await session.executeAsync(
              `const done = arguments[arguments.length - 1];
              Promise.resolve(${expression}).then((value) => done(JSON.stringify(value ?? null)), (error) => done(JSON.stringify(String(error))));`,
            ),
          ),
        // Its driver has no word for that.
        offline: async () => {},
        async close() {
          await session.closeWindow();
          const [left] = await session.getWindowHandles();
          await session.switchToWindow(left);
        },
      };
    },
    async close() {
      await session.deleteSession();
      stop();
    },
  };
}

/** Starts an engine, headless, with a profile of its own. @param {'chromium' | 'firefox' | 'webkit'} engine */
export const drive = (engine) =>
  ({ chromium: driveChromium, firefox: driveFirefox, webkit: driveWebKit })[engine]();
