/** What a screen reader is given of each kind of card in the first case, as Chromium computes it. */
import { expect, test } from 'vitest';
import firstCase from '../../data/twitter-v-dhs.json';
import { showDetail } from './detail-page.js';
import { heard, type Row } from './heard.js';

const BUZZFEED = 'BuzzFeed News, report of April 6, 2017';
const OTHER = "Twitter Filed A Lawsuit To Protect This Account's Right To Free Speech — And It Worked";
const CBP = 'U.S. Customs and Border Protection';

/** What stands around every card: what is said when it opens, its place, its buttons, and the head, which is said when it changes. */
const around = (place: string, kicker: string): readonly Row[] => [
  ['status', '', 'polite'],
  ['paragraph', place],
  ['button', 'Close'],
  ['article', ''],
  ['generic', '', 'polite'],
  ['paragraph', kicker],
];

const source = (title: string, about: string): readonly Row[] => [
  ['listitem', ''],
  ['text', title],
  ['text', ','],
  ['text', about],
  ['button', `All it reports: ${title}`],
];
const LIST: readonly Row[] = [
  ['list', ''],
  ['listitem', ''],
];
const SOURCES: readonly Row[] = [
  ['paragraph', 'Sources'],
  ['list', ''],
];
const FROM_BUZZFEED = source(BUZZFEED, 'BuzzFeed News, Washington, April 6, 2017');
const FROM_OTHER = source(OTHER, 'publisher and date not stated');
const fromComplaint = (through: string): readonly Row[] =>
  source('Twitter’s complaint', `date not stated, through ${through}`);

test.for([
  [
    'cbp-agent',
    [
      ...around('Party 6 of 17', 'Person, defendant, not identified'),
      ['paragraph', 'The CBP agent who faxed the summons Sources 1, 4'],
      ['paragraph', 'Not named.'],
      ['paragraph', 'Relationships'],
      ...LIST,
      ['button', `The CBP agent who faxed the summons acts for ${CBP}`],
      ['button', CBP],
      ['text', 'Sources 1, 4'],
      ['paragraph', 'Events'],
      ...LIST,
      ['time', 'Mar 14, 2017'],
      ['button', 'CBP faxes Twitter a summons'],
      ['text', 'Sources 1, 4'],
      ['text', 'sender'],
      ...SOURCES,
      ...FROM_BUZZFEED,
      ...fromComplaint('[1]'),
      ['button', `Previous party ${CBP}`],
      ['button', 'Next party U.S. Citizenship and Immigration Services'],
    ],
  ],
  [
    'aclu-represents-user',
    [
      ...around('Relationship 7 of 16', 'Relationship, representation'),
      ['paragraph', ''],
      ['button', 'American Civil Liberties Union'],
      ['text', 'represents'],
      ['button', 'Whoever runs @ALT_USCIS'],
      ['text', 'not identified'],
      ['superscript', 'Sources 1'],
      ['paragraph', 'Since'],
      ['paragraph', ''],
      ['text', 'Date not stated'],
      ['text', ','],
      ['text', 'by'],
      ['button', 'The ACLU says that it represents the user'],
      ['paragraph', 'Some accounts are more exact'],
      ...LIST,
      ['text', 'already represents'],
      ['superscript', 'Sources 1'],
      ['listitem', ''],
      ['text', 'announced that it would go to court for'],
      ['superscript', 'Sources 2'],
      [
        'paragraph',
        'By BuzzFeed News the ACLU already represents the user and will file in court; the other article has only the announcement.',
      ],
      ['paragraph', 'Events with both'],
      ...LIST,
      ['time', 'Apr 6, 2017'],
      ['button', 'The ACLU says that it represents the user'],
      ['text', 'Sources 1'],
      ['listitem', ''],
      ['time', 'about Apr 6, 2017'],
      ['button', 'The ACLU praises Twitter for pushing back'],
      ['text', 'Sources 1, 2, 6'],
      ...SOURCES,
      ...FROM_BUZZFEED,
      ...FROM_OTHER,
      ['button', 'Previous relationship WilmerHale represents Twitter'],
      ['button', 'Next relationship Nathan Freed Wessler speaks for American Civil Liberties Uni…'],
    ],
  ],
  [
    'chilling',
    [
      ...around('Claim 5 of 6', 'Argument'),
      ['paragraph', 'Unmasking the user would silence others Sources 2, 4'],
      ['paragraph', firstCase.claims.find(({ id }) => id === 'chilling')!.text!],
      ['paragraph', 'By'],
      ['paragraph', ''],
      ['button', 'Twitter'],
      ['paragraph', 'Against'],
      ...[CBP, 'Department of Homeland Security', 'The Trump administration'].flatMap((name): Row[] => [
        ['paragraph', ''],
        ['button', name],
      ]),
      ['paragraph', 'Basis'],
      ['paragraph', 'The right to speak anonymously'],
      ['paragraph', 'How it stood'],
      ...LIST,
      ['text', 'alleged'],
      ['text', ','],
      ['text', 'April 6, 2017'],
      ['text', ':'],
      ['button', 'Twitter sues to stop the summons'],
      ['superscript', 'Sources 4'],
      ['listitem', ''],
      ['text', 'suit withdrawn'],
      ['text', ','],
      ['text', 'date not stated'],
      ['text', ','],
      ['text', 'at the time of'],
      ['button', 'Twitter withdraws its suit'],
      ['superscript', 'Sources 2'],
      ['paragraph', 'In their words'],
      ['figure', ''],
      [
        'blockquote',
        '“would chill their exercise of the constitutionally protected right to speak anonymously”',
      ],
      ['Figcaption', ''],
      ['button', 'Twitter'],
      ['text', 'Sources 2, 4'],
      ['paragraph', 'Events'],
      ...LIST,
      ['time', 'Apr 6, 2017'],
      ['button', 'Twitter sues to stop the summons'],
      ['text', 'Sources 1, 2, 4'],
      ['listitem', ''],
      ['time', 'After the summons was withdrawn'],
      ['button', 'Twitter withdraws its suit'],
      ['text', 'Sources 2, 5'],
      ...SOURCES,
      ...FROM_OTHER,
      ...fromComplaint('[2]'),
      ['button', 'Previous claim Twitter has its own right to give such speech a platform'],
      ['button', 'Next claim The government must first meet a test in four parts'],
    ],
  ],
  [
    'withdrawal-filings',
    [
      ...around('Source 5 of 6', 'Source 5, court filing'),
      ['paragraph', 'Court filings on the withdrawal'],
      ['paragraph', 'date not stated'],
      ['paragraph', 'Known only through'],
      ['paragraph', ''],
      ['button', OTHER],
      ['paragraph', 'Events'],
      ...LIST,
      ['time', 'Between the suit and the ACLU’s tweet'],
      ['button', 'The summons is withdrawn'],
      ['listitem', ''],
      ['time', 'After the summons was withdrawn'],
      ['button', 'Twitter withdraws its suit'],
      ['paragraph', 'Relationships'],
      ...LIST,
      ['button', `${CBP} demands records from Twitter`],
      ['paragraph', 'Known only through the article that reports them.'],
      ['button', 'Previous source Twitter’s complaint'],
      ['button', 'Next source Tweets of the ACLU'],
    ],
  ],
] as const satisfies readonly (readonly [string, readonly Row[]])[])('%s', async ([pick, rows]) => {
  await showDetail({ case: firstCase, pick });
  expect(await heard()).toEqual(rows);
});

test('an event: its date, its title and its text come before all else', async () => {
  await showDetail({ case: firstCase, pick: 'suit-withdrawn' });
  expect((await heard()).slice(0, 8)).toEqual([
    ...around('Event 8 of 11', 'After the summons was withdrawn'),
    ['paragraph', 'Twitter withdraws its suit Sources 2, 5'],
    ['paragraph', 'With the summons gone, Twitter in turn withdraws the suit.'],
  ]);
});

test('a step to another card: the focus is on its title', async () => {
  const page = await showDetail({ case: firstCase, pick: 'twitter' });
  await page.step('next');
  expect((await heard()).filter((row) => row.includes('focused'))).toEqual([
    ['paragraph', '@ALT_USCIS Sources 1, 2', 'focused'],
  ]);
});
