/** The strict policy of a page: no code but its own, no markup but through the one named policy, nothing from elsewhere. */
const BASE = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
];

/** @param trustedTypes the names of policies that the page allows. */
export const strict = (trustedTypes = 'case-timeline'): string =>
  [...BASE, `trusted-types ${trustedTypes}`].join('; ');
