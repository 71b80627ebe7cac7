// How each engine is started, headless, as any user.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../browsers.mjs';

export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const children = [];
process.on('exit', () => children.forEach((child) => child.kill()));

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

async function answers(port) {
  for (let attempt = 0; attempt < 100; attempt++) {
    const ok = await fetch(`http://127.0.0.1:${port}/status`).then(
      () => true,
      () => false,
    );
    if (ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the WebKit driver does not answer');
}

/** A virtual display: Xvfb picks a free number and says it on file descriptor 3. */
async function virtualDisplay() {
  const xvfb = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  children.push(xvfb);
  const [number] = await Promise.race([
    once(xvfb.stdio[3], 'data'),
    once(xvfb, 'exit').then(() => Promise.reject(new Error('Xvfb did not start'))),
  ]);
  return `:${String(number).trim()}`;
}

async function webkitGtk() {
  const port = await freePort();
  const driver = spawn(findBrowser('webkit'), [`--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: process.env.DISPLAY ?? (await virtualDisplay()),
      GDK_BACKEND: 'x11',
      LIBGL_ALWAYS_SOFTWARE: '1',
      // With DMABUF on, a software renderer paints black.
      WEBKIT_DISABLE_DMABUF_RENDERER: '1',
      NO_AT_BRIDGE: '1',
    },
  });
  children.push(driver);
  const arch = { x64: 'x86_64', arm64: 'aarch64' }[process.arch];
  const capabilities = {
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': {
      binary: `/usr/lib/${arch}-linux-gnu/webkit2gtk-4.1/MiniBrowser`,
      args: ['--automation'],
    },
  };
  return { port, capabilities };
}

async function safari() {
  const port = await freePort();
  children.push(spawn(findBrowser('webkit'), ['-p', String(port)], { stdio: 'ignore' }));
  return { port, capabilities: { browserName: 'safari' } };
}

/** Starts WebKit's driver. `options` are those of WebdriverIO; `stop` ends everything that has been started for it. */
export async function startWebKit() {
  const before = children.length;
  const { port, capabilities } = await (process.platform === 'darwin' ? safari() : webkitGtk());
  const started = children.slice(before);
  await answers(port);
  return {
    options: {
      hostname: '127.0.0.1',
      port,
      path: '/',
      logLevel: 'error',
      capabilities: { 'wdio:enforceWebDriverClassic': true, ...capabilities },
    },
    stop: () => started.forEach((child) => child.kill()),
  };
}

export const launchers = {
  chromium: () =>
    chromeLauncher({
      launchOptions: { executablePath: findBrowser('chromium'), headless: true, args: chromiumFlags },
    }),
  // WebDriver BiDi through the Chrome launcher: needs neither geckodriver nor a download.
  firefox: () => {
    const launcher = chromeLauncher({
      puppeteer,
      concurrency: 1,
      launchOptions: {
        browser: 'firefox',
        executablePath: findBrowser('firefox'),
        headless: true,
        args: ['--remote-allow-system-access'],
      },
    });
    launcher.name = 'Firefox';
    return launcher;
  },
  webkit: async () => webdriverLauncher((await startWebKit()).options),
};
