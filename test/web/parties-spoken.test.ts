/** What a screen reader is given of the parties of the first case. */
import { describe, expect, test } from 'vitest';
import { commands } from 'vitest/browser';
import firstCase from '../../data/twitter-v-dhs.json';
import { showParties } from './parties-page.js';

type Row = readonly string[];

const heard = async (): Promise<readonly Row[]> =>
  (await commands.spoken()).map(({ role, name, value, description, states }) =>
    [role, name, value, description, ...states].filter((one, i) => i < 2 || one !== ''),
  );

const NAME = `Parties: ${firstCase.title}, 17 parties, 16 relationships, 5 parties as parts of others`;

describe('the first case', () => {
  test('as a drawing: its name, the slider, the parties, what leads from one to another, the table', async () => {
    await showParties({ case: firstCase, width: 1000 });
    const rows = await heard();
    expect(rows[0]).toEqual(['group', NAME]);
    expect(rows).toContainEqual(['slider', 'Moment', 'All of the case']);
    expect(rows).toContainEqual(['button', 'Play the changes']);
    const drawing = rows.findIndex(([role, name], i) => i > 0 && role === 'group' && name === NAME);
    expect(rows[drawing]![2], 'how the keys go is said on request').toMatch(/^Left and right arrow keys/);
    const buttons = rows.slice(drawing).filter(([role]) => role === 'button' || role === 'togglebutton');
    expect(buttons.map(([, name]) => name)).toEqual(
      expect.arrayContaining([
        'Twitter, plaintiff',
        'Whoever runs @ALT_USCIS, not identified, third party',
        'U.S. Customs and Border Protection, defendant, is part of Department of Homeland Security',
        'WilmerHale represents Twitter',
        'Fold Department of Homeland Security',
      ]),
    );
    const table = rows.findIndex(([role]) => role === 'table');
    expect(rows[table]![1]).toBe(
      'The same relationships as a table, 16 relationships, 5 parties as parts of others',
    );
    expect(rows.slice(table).filter(([role]) => role === 'columnheader')).toHaveLength(6);
  });

  test('at a moment: how each stands is said with its name', async () => {
    await showParties({ case: firstCase, width: 1000, attributes: { moment: '2017-04-05' } });
    const names = (await heard()).map(([, name]) => name);
    expect(names).toContain(
      'Twitter sues Department of Homeland Security, since April 6, 2017; ends at the time of “Twitter withdraws its suit”; date not stated; not yet in force on April 5, 2017',
    );
  });

  test('as a register: each side a list with its name', async () => {
    await showParties({ case: firstCase, width: 320 });
    const rows = await heard();
    expect(rows.filter(([role]) => role === 'list').map(([, name]) => name)).toEqual(
      expect.arrayContaining(['Plaintiffs', 'Defendants', 'Courts', 'Others', 'In the background']),
    );
    expect(rows.map(([, name]) => name)).toContainEqual(
      expect.stringMatching(/^sues Department of Homeland Security\s+since Apr 6, 2017; end not stated$/),
    );
  });
});
