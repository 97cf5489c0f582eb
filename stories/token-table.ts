/** What a page can set, as a table for the pages of this book. */
import tokenFile from '../src/themes/tokens.json';
import { listTokens } from '../test/tools/token-list.js';

export function tokenTable(): string {
  const rows = listTokens(tokenFile)
    .filter(({ isPublic }) => isPublic)
    .map(
      ({ name, css, what }) =>
        `| \`--case-${name}\` | ${what} | ${css.includes('(') ? 'mixed' : `\`${css}\``} |`,
    );
  return ['| property | what it sets | unless set |', '| --- | --- | --- |', ...rows].join('\n');
}
