/**
 * The map of what is held: each rule of safety in a line, and under it the tests that fail where it is broken, by their
 * files in test/ and their titles. A title that no test has, and a rule that no test holds, fail here.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const MAP = `
# Rules: content

1 Of a case file texts, rich texts, addresses and ids reach the page, and no markup
    case/parse.test.ts: any data
    marks/hostile.test.ts: %j in every field
    marks/hostile.test.ts: data that poses as a template is no template
    static/hostile.test.ts: all that is written of
    web/hostile.test.ts: the case of hostile text
    web/hostile.test.ts: these checks do find what is unsafe
    web/entries-hostile.test.ts: strings in every field
    lint.test.ts: %s is refused in src/
    package.test.ts: what a page loads holds "%s" %d times, in chunks or in one file
2 Rich text is a small grammar of its own, read in time that grows as the text does
    case/rich.test.ts: the grammar
    case/rich.test.ts: no letter is lost, whatever the marks
    case/rich.test.ts: twice the text gives no more than twice the nodes
    case/rich.test.ts: a million spaces before the end of a line are read once
    static/hostile.test.ts: a text that holds markup is read as it was written
3 Addresses are read as browsers read them: three schemes, no name before the host, and the host is shown
    case/url.test.ts: %j
    case/url.test.ts: whatever the address, nothing throws, and a link has one of three schemes and no name in it
    marks/rich.test.ts: to %j is text alone
    marks/rich.test.ts: to another site names it, however it is written: %j
    marks/hostile.test.ts: %s becomes no link anywhere
    web/entries-hostile.test.ts: addresses in every field
4 No other site is asked for anything before the reader wants it, and then by a list, in a sandbox
    web/media.test.ts: a whole case is read without a word to another site
    web/media.test.ts: a button brings its own frame, and nothing else
    web/media.test.ts: the frame is shut in
    web/media.test.ts: of another site comes without the name of the page
    marks/media.test.ts: a frame comes from the list of providers, shut in
    case/embed.test.ts: %s stays a link: %s
    case/embed.test.ts: whatever the address, a frame is https on a host of the list, and holds no more of the file than an id
5 Colors and sizes are never put together from text, and nothing has a style attribute
    web/policy.test.ts: shows a case under the strict policy, without a word on the console
    static/hostile.test.ts: a drawing in a page has nothing in it that a page could not have
    lint.test.ts: %s is refused in src/
6 Objects of a file are copied field by field; their keys and ids mean nothing to JavaScript
    case/parse.test.ts: "%s" as an id
    case/parse.test.ts: "%s" as a key, anywhere
    case/parse.test.ts: nothing inherits anything from the file
    case/parse.test.ts: takes nothing from its input by reference
    case/parse.test.ts: a proxy that throws at everything
7 There is an end to everything: bytes, events, letters, depth, links, media, lists; what is left out is said
    web/fetch-faults.test.ts: for more than 256 MB is given up while it comes in
    case/parse.test.ts: of an event 200 links and 100 media are read, of a case a million events; the rest is left out, and said
    case/parse.test.ts: lists in lists, a hundred thousand deep
    case/parse.test.ts: 100,000 mistakes are counted, and the first are listed
    cli.test.ts: a file of 10 MB with lists half a million deep is read
    marks/rich.test.ts: very long shows its beginning, and keeps the rest behind a button
    marks/rich.test.ts: of many links shows 200, and keeps the rest behind a button
    marks/telling.test.ts: of a title of any length a label measures its beginning
    marks/cards.test.ts: what is long
    marks/foot.test.ts: the list of the sources has a thousand of them, and says of how many
    web/many.test.ts: they open, and all of them are counted
    web/many.test.ts: they are a list by pages where there is no room

# Rules: the page

8 One Trusted Types policy of its own name, made once; where it is refused, the page's own text stays
    web/policy.test.ts: Trusted Types
    web/policy.test.ts: %s: the fallback stays readable, and only the browser reports
9 The first definition stands; no globals, nothing patched, no listener outside of an element's life
    web/life.test.ts: a second definition is noted, and changes nothing
    package.test.ts: a page that has registered its own keeps it
    package.test.ts: case-timeline opens in plain Node, and registers nothing
    web/surroundings.test.ts: no globals, and nothing done to what is there
    web/life.test.ts: leaves no listener and no observer behind, and asks for no frames when it is gone
10 Without scripts the page's text is the case; when it comes alive, nothing moves and no focus is lost
    web/static.test.ts: at %i by %i px %s (style: %s)
    web/load.test.ts: once it is drawn: who was in the fallback by keyboard is in the drawing
    static/strict-hosts.test.ts: every title, date, quotation and source stands there, in order
    samples.test.ts: opened from a disk it is text with all of its style, and on paper too
    samples.test.ts: on a server the tag and what stands in it are plain HTML
    cli/run.test.ts: writes a folder that any server can serve, and prints what its files are checked against
11 Junk in prototypes, hostile styles, refused storage and clipboard, any size and direction: it works
    web/surroundings.test.ts: prototypes with enumerable junk
    web/surroundings.test.ts: styles of the page: %s
    web/surroundings.test.ts: a clipboard that refuses: what was not copied is said
    web/surroundings.test.ts: drawn in the right size when it comes out of %s
    web/surroundings.test.ts: right to left comes from the page, and mirrors the figure
    web/surroundings.test.ts: 50 on one page: each whole, none in the way of another, no id in the page
    web/policy.test.ts: a sandboxed frame with an origin of its own shows a case
    formats/write-json.test.ts: a page that gives lists and texts a way to write themselves changes nothing
12 One request, without cookies, given up in time; the last one wins, web pages are refused, the old case stays
    web/fetch-faults.test.ts: goes without cookies, and follows redirects
    web/fetch-faults.test.ts: to a server that %s is given up after its time
    web/fetch-faults.test.ts: %s: said, told once, and over with the next good file
    web/fetch-faults.test.ts: %s, when loading again: the old case stays
    web/fetch-faults.test.ts: no fault: %s
    web/fetch-faults.test.ts: 20 times six addresses at once: the last one wins, whatever order the answers come in
    web/load.test.ts: quickly: the last one wins, and what was under way is given up
    web/load.test.ts: while it loads: the state, and the fallback, or a notice where there is none
13 A fragment is read as data, written after the reader's doing alone, and the page's own parts of it stay
    web/link.test.ts: does nothing
    web/link.test.ts: #%s… throws nothing and shows the case
    web/link.test.ts: leaves the other parts of the fragment and the state of the page as they are
    web/link.test.ts: is not written for a pointer or a focus that only passes
    web/link.test.ts: is no longer written, nor read, once the attribute has gone
    state/permalink.test.ts: is read whatever it is, and asks for what can be shown
14 A page believes its own frames, from their origins, of heights that can be; a frame tells no more than that
    embed.test.ts: a frame from %s, and that alone
    embed.test.ts: heights above nothing and up to 20,000, and no other message
    embed.test.ts: its height to %s
    web/static.test.ts: a frame gets the height that it asks for, and no other
15 Saved drawings hold no script and no address, tables no formula, names of files no path
    web/export.test.ts: of hostile text is well-formed, and nothing in it runs
    web/export.test.ts: stands on its own, in the elements and attributes of SVG 1.1
    web/export.test.ts: uses blob: where data: is not allowed, and says what to do where neither is
    web/export.test.ts: %s is called %s
    formats/write-csv.test.ts: no cell is a formula
16 The command ends as it says, writes where it is told, asks no network, and gives a terminal no orders
    cli/read-arguments.test.ts: the help fits into eighty columns and tells every exit code
    cli/run.test.ts: %s ends with %d
    cli/run.test.ts: %s is unusable, in one line
    cli/run.test.ts: nothing of a file gives a terminal orders
    cli/run.test.ts: only with --debug is told where in the program an error arose
    cli/visible.test.ts: no control character is left of any text
    cli.test.ts: nothing is written but where it is told
    cli.test.ts: a file is written where it is told, and nothing is replaced without being asked
    layers.test.ts: every file of src/ keeps the rules
    layers.test.ts: finds %s

# Rules: errors in data

17 One bad record never hides a good one
    case/parse.test.ts: what throws takes nothing down but itself
    case/parse.test.ts: in place of one event leaves the others as they were
    case/parse.test.ts: in one field of an event leaves the other events as they were
    case/parse.test.ts: what is no case
    web/load.test.ts: for a case read in part: what was read, and what was not
    cli/run.test.ts: problems come as in the file, what concerns all of it last

# Trusted Types

A list with our name: works, silently
    web/policy.test.ts: shows a case under the strict policy, without a word on the console
The page's own code holds the policy of Lit: works, silently
    web/policy.test.ts: a page whose own code holds the policy of Lit
The bundle twice: the first stands
    web/policy.test.ts: the script loaded twice: the first registration stands, the second only says so
A list without our name, or that allows none: the text of the page stays, and the browser reports
    web/policy.test.ts: %s: the fallback stays readable, and only the browser reports
No policy: works all the same
    web/policy.test.ts: works on a page without a policy

# Who is not trusted

Whoever wrote the file
    web/hostile.test.ts: the case of hostile text
    web/media.test.ts: a whole case is read without a word to another site
    marks/cards.test.ts: what is long
A reader with a link that somebody made
    web/link.test.ts: what makes no sense
Other frames and windows
    embed.test.ts: the page around believes
The server of the file
    web/fetch-faults.test.ts: a fault
The page around it
    web/surroundings.test.ts: hosts
A developer with values of the wrong kind
    web/life.test.ts: being given anything at all
Whatever the package depends on and is built by
    package.test.ts: all of them are among the files that are published
    package.test.ts: %s/ asks for no package

# Life in a page

Coming and going leaves nothing: nodes, listeners, frames, elements, data
    web/life.test.ts: leaves no listener and no observer behind, and asks for no frames when it is gone
    web/life.test.ts: elements that come and go leave no nodes, no listeners and no element
    web/life.test.ts: data set 50 times leaves nothing of the old
    web/case-file.test.ts: leaves no listener, and no file that is still loaded
    web/claims.test.ts: coming and going 100 times leaves nothing behind
    web/sources.test.ts: coming and going 100 times leaves nothing behind
    web/detail.test.ts: coming and going 100 times leaves no listener behind
    web/mention.test.ts: 100 times leaves no listener and no observer, also with an open card
    web/parties.test.ts: 100 times leaves no listener, no observer and no frame
    web/story.test.ts: 100 times leaves nothing behind: %s
Moved, also into shadow roots, without leaving the page, into other documents, copied: state and height stay
    web/life.test.ts: 200 times, also into a shadow root, keeps the state %s, loads nothing and tells nothing
    web/life.test.ts: without leaving the page keeps the state, and tells nothing
    web/life.test.ts: into another document and back keeps the state, tells nothing and leaves no listener there
    web/life.test.ts: by cloning: the copy shows the case with a view of its own
Defined late, twice, or not at all
    web/life.test.ts: before it is defined: what was set until then counts
    web/life.test.ts: a second definition is noted, and changes nothing
    web/policy.test.ts: Trusted Types
Given frozen data, odd values, hostile attributes: nothing is changed, nothing throws, the good case comes back
    web/load.test.ts: data is never changed, and may be frozen
    web/life.test.ts: as \`case\`: %s
    web/life.test.ts: as the attribute \`%s\`
    web/life.test.ts: of the others, <%s>: any case, any attribute
Its file fails in every way: an honest message, one event, no mixture, and it recovers
    web/fetch-faults.test.ts: a fault
    web/fetch-faults.test.ts: a server that never answers: given up when the element goes, without a word
    web/fetch-faults.test.ts: 20 switches while answers come in: no case is mixed with another
    web/load.test.ts: when loading fails: what failed, the fallback, and another try that works
At any size, and after none
    web/surroundings.test.ts: 100 sizes one after the other, without an error, end where a fresh element begins
    web/surroundings.test.ts: drawn in the right size when it comes out of %s
    web/surroundings.test.ts: %s px wide: drawn, without a number that is none
    web/surroundings.test.ts: 320 px at 200 % text and wide spacing: nothing scrolls sideways
    web/seen.test.ts: targets, forced colors, more contrast
In any container
    web/surroundings.test.ts: containers
    web/life.test.ts: out of markup, with its case inside
    web/policy.test.ts: a sandboxed frame with an origin of its own shows a case
In a page that is hidden, frozen, offline, left, printed
    web/surroundings.test.ts: a page that is hidden, frozen, offline or left: its elements rest, tell nothing, and stay as they are
    web/parties.test.ts: play pauses when %s
    web/surroundings.test.ts: print: every event with its text and sources can be read
    samples.test.ts: on a server it comes alive, and on paper it is whole
    package.test.ts: what a page loads holds "%s" %d times, in chunks or in one file
With forced colors, in the dark, with more contrast, with less motion
    web/seen.test.ts: targets, forced colors, more contrast
    web/surroundings.test.ts: %s: no text in the colour of its background
    web/surroundings.test.ts: reduced motion: nothing takes longer than 10 ms
    web/parties.test.ts: nothing moves by itself for readers who ask for that
On a hostile host
    web/surroundings.test.ts: hosts
From right to left, by keyboard, in any zone and language
    web/surroundings.test.ts: right to left comes from the page, and mirrors the figure
    web/keyboard.test.ts: one tab stop: in at the first event, out behind it
    web/keyboard.test.ts: focus is seen on every event
    web/time-zones.test.ts: the days and the hour of the first case
    web/languages.test.ts: no English is left in the page of another language

# Keyboard

The list and the figure: one tab stop, arrows, Home, End, Page Up, Page Down, letters, Enter, Escape
    web/every-key.test.ts: the timeline as a figure
    web/every-key.test.ts: the timeline as a list, a count, and what stands at the foot
    web/every-key.test.ts: from right to left
    web/keyboard.test.ts: as a %s
Very many events: to the ends, by pages, each counted
    web/many.test.ts: they are walked by keyboard: to the ends, from one to the next, into a count
    web/many.test.ts: they are a list by pages where there is no room
The window of time: two ends with names and dates, and buttons for whoever cannot drag
    web/strip.test.ts: by keyboard
    web/strip.test.ts: what is said of the ends
    web/keyboard.test.ts: in the toolbar
Filters and tools
    web/tools.test.ts: filters
    web/tools.test.ts: a chip takes its tick back by %s, and focus is never lost
    web/spoken.test.ts: open: each control has a name, each group of them too
What folds
    web/parties.test.ts: many parties start folded, and open by key
    web/conflict.test.ts: open by Enter as a list, and each from there
The parties: along the relationships, and as a table
    web/every-key.test.ts: the parties
    web/parties.test.ts: the keyboard
    web/parties.test.ts: the table
A phrase of an article
    web/every-key.test.ts: what else stands in an article
    web/mention.test.ts: the card stays while it is pointed at
    web/mention.test.ts: the way back
What opens: focus in, Escape, focus back
    web/detail.test.ts: closing
    web/spoken.test.ts: with an event open: focus on its title, in a region of its name, and behind it the rest
    web/surroundings.test.ts: a modal dialog: Escape closes the event first, then the dialog
What is said without being asked for
    web/spoken.test.ts: a search says how many it found, and of each step which event that is
    web/spoken.test.ts: a case that could not be loaded: an alert, with what failed and a way to try again
All of it, against what the documents promise
    web/every-key.test.ts: every function that “Explore” names is in it
    web/every-key.test.ts: every key that “Accessibility” promises is pressed where it says
`;

interface Row {
  readonly part: string;
  readonly rule: string;
  /** `file: title` of each test. */
  readonly tests: readonly string[];
}

function rowsOf(map: string): readonly Row[] {
  return map
    .split(/^# /m)
    .slice(1)
    .flatMap((text) => {
      const [part = '', ...rest] = text.split('\n');
      return rest
        .join('\n')
        .split(/^(?=\S)/m)
        .slice(rest[0] === '' ? 1 : 0)
        .map((row) => {
          const [rule = '', ...tests] = row.trim().split(/\n\s+/);
          return { part, rule, tests };
        });
    });
}

/** The titles of the tests in a file, and of their groups, as they are written: patterns with their `%s`. */
function titlesIn(code: string): ReadonlySet<string> {
  const titles = new Set<string>();
  const visit = (node: ts.Node): void => {
    const title = ts.isCallExpression(node) ? node.arguments[0] : undefined;
    if (title && ts.isCallExpression(node) && ts.isStringLiteralLike(title) && isTest(node.expression))
      titles.add(title.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('a.test.ts', code, ts.ScriptTarget.Latest));
  return titles;
}

/** What is called: `test`, `describe.each(…)` and the like, and none that is left out. */
function isTest(called: ts.Expression): boolean {
  if (ts.isIdentifier(called)) return /^(?:test|it|describe)$/.test(called.text);
  if (ts.isCallExpression(called)) return isTest(called.expression);
  if (!ts.isPropertyAccessExpression(called)) return false;
  return !/^(?:skip|todo|fails)$/.test(called.name.text) && isTest(called.expression);
}

const known = new Map<string, ReadonlySet<string>>();

function titlesOf(file: string): ReadonlySet<string> {
  const path = fileURLToPath(new URL(file, import.meta.url));
  const titles = known.get(file) ?? titlesIn(existsSync(path) ? readFileSync(path, 'utf8') : '');
  known.set(file, titles);
  return titles;
}

/** The tests that a row names and that are not there. */
function missing({ tests }: Row, of = titlesOf): readonly string[] {
  return tests.filter((one) => {
    const [, file = '', title = ''] = /^(.*?\.ts): (.*)$/.exec(one) ?? [];
    return !of(file).has(title);
  });
}

const rows = rowsOf(MAP);

describe('held by tests that are there', () => {
  test.each(rows.map((row) => [row.part, row.rule, row] as const))('%s: %s', (_, __, row) => {
    expect(row.tests).not.toEqual([]);
    expect(missing(row)).toEqual([]);
  });
});

test('no rule and no part is left out', () => {
  const numbers = rows.map(({ rule }) => Number.parseInt(rule, 10)).filter(Number.isInteger);
  expect(numbers).toEqual(Array.from({ length: 17 }, (_, i) => i + 1));
  const parts = [...new Set(rows.map(({ part }) => part))];
  expect(parts.map((part) => [part, rows.filter((row) => row.part === part).length])).toEqual([
    ['Rules: content', 7],
    ['Rules: the page', 9],
    ['Rules: errors in data', 1],
    ['Trusted Types', 5],
    ['Who is not trusted', 7],
    ['Life in a page', 11],
    ['Keyboard', 10],
  ]);
});

test('a test that is gone, renamed or left out is found', () => {
  const code = `test('a', run); describe.each(LIST)('b %s', run); test.skip('c', run);
    test.for([['d', 1]] as const)('e', run); notATest('f', run);`;
  const [row] = rowsOf(
    '# Part\n\n1 Rule\n    x.ts: a\n    x.ts: b %s\n    x.ts: c\n    x.ts: d\n    x.ts: e\n    x.ts: f\n',
  );
  expect(missing(row!, () => titlesIn(code))).toEqual(['x.ts: c', 'x.ts: d', 'x.ts: f']);
  expect(missing(row!, () => titlesIn(''))).toHaveLength(6);
});
