// Viewport and media for tests in every engine: the runner's own commands work in Chromium only. Called by
// executeServerCommand('env-viewport', { width, height }) and executeServerCommand('env-media', { colorScheme, forcedColors, reducedMotion, media }),
// which answers false where the engine cannot be told.

const features = {
  colorScheme: 'prefers-color-scheme',
  reducedMotion: 'prefers-reduced-motion',
  forcedColors: 'forced-colors',
};

async function chromiumMedia(page, media) {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    media: media.media ?? '',
    features: Object.entries(features)
      .filter(([key]) => key in media)
      .map(([key, name]) => ({ name, value: media[key] ?? '' })),
  });
}

/** Firefox takes media overrides in its browser scope only, which --remote-allow-system-access opens. */
async function firefoxMedia(page, media) {
  const connection = page.browser().connection;
  const { result: tree } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const statements = [];
  const setOnTabs = (key, value) =>
    statements.push(
      `for (const tab of gBrowser.tabs) tab.linkedBrowser.browsingContext.top.${key} = ${JSON.stringify(value)};`,
    );
  if ('reducedMotion' in media) {
    statements.push(
      `Services.prefs.setIntPref('ui.prefersReducedMotion', ${media.reducedMotion === 'reduce' ? 1 : 0});`,
    );
  }
  if ('colorScheme' in media) setOnTabs('prefersColorSchemeOverride', media.colorScheme ?? 'none');
  if ('forcedColors' in media) {
    setOnTabs('forcedColorsOverride', media.forcedColors === 'active' ? 'active' : 'none');
  }
  if ('media' in media) setOnTabs('mediumOverride', media.media ?? '');
  const answer = await connection.send('script.evaluate', {
    target: { context: tree.contexts[0].context },
    expression: `${statements.join('\n')} 0`,
    awaitPromise: true,
  });
  if (answer.result.type !== 'success') throw new Error(JSON.stringify(answer.result.exceptionDetails));
  // The override reaches the page's process a little later.
  const expected = Object.entries(features)
    .filter(([key]) => media[key] && !(key === 'colorScheme' && media.forcedColors === 'active'))
    .map(([key, name]) => `(${name}: ${media[key]})`);
  const arrived = (queries) => queries.every((query) => matchMedia(query).matches);
  for (let attempt = 0; attempt < 100 && !(await page.evaluate(arrived, expected)); attempt++) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function webdriverViewport(driver, { width, height }) {
  for (let attempt = 0; attempt < 3; attempt++) {
    const [innerWidth, innerHeight] = await driver.execute('return [innerWidth, innerHeight]');
    if (innerWidth === width && innerHeight === height) return true;
    const window = await driver.getWindowRect();
    await driver.setWindowRect(
      null,
      null,
      window.width + width - innerWidth,
      window.height + height - innerHeight,
    );
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return (await driver.execute('return innerWidth')) === width;
}

export function environmentCommands() {
  return {
    name: 'environment-commands',
    async executeCommand({ command, payload, session }) {
      const { browser } = session;
      if (command === 'env-viewport') {
        if (browser.type === 'webdriver') return webdriverViewport(browser.driver, payload);
        await browser.getPage(session.id).setViewport(payload);
        return true;
      }
      if (command === 'env-media') {
        if (browser.type !== 'puppeteer') return false;
        const page = browser.getPage(session.id);
        await (/firefox/i.test(browser.name) ? firefoxMedia : chromiumMedia)(page, payload);
        return true;
      }
    },
  };
}
