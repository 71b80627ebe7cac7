import { startLoader, type Discover } from './start-loader.js';
import { widgets } from './widgets.js';

/**
 * Looks for widgets in a place that the loader cannot see by itself, such as a shadow root, and resolves when they
 * are there. Call it again when the place has changed.
 */
export const discover: Discover = startLoader(widgets);
