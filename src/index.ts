/** Classes, types and functions. Importing this registers nothing. */
export * from './case/index.js';
export * from './elements.js';
