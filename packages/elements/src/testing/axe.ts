import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';

/**
 * Holds an element to axe, contrast included, on a light page and on a dark one. The page takes its colours from
 * `color-scheme`, as pages do; engines that cannot be told a theme get the page's own `color-scheme`.
 */
export async function expectAccessible(element: Element): Promise<void> {
  const { style } = document.documentElement;
  for (const scheme of ['light', 'dark'] as const) {
    await executeServerCommand('env-media', { colorScheme: scheme });
    style.setProperty('color-scheme', scheme);
    style.setProperty('background', 'Canvas');
    style.setProperty('color', 'CanvasText');
    try {
      await expect(element).to.be.accessible();
    } finally {
      for (const name of ['color-scheme', 'background', 'color']) style.removeProperty(name);
      await executeServerCommand('env-media', { colorScheme: 'light' });
    }
  }
}
