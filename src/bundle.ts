/** The one-file build: everything, registered. */
import './define.js';

export * from './index.js';
