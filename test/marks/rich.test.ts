import { describe, expect, test } from 'vitest';
import { en } from '../../src/locale/en/messages.js';
import { drawLink } from '../../src/marks/link.js';
import { drawRich } from '../../src/marks/rich.js';
import { Drawn } from './drawn.js';

const tidy = (html: string): string => html.replace(/\s+/g, ' ').trim();
const rich = (text: string): Drawn => new Drawn(drawRich(text, en));
const link = (address: string | undefined): Drawn => new Drawn(drawLink(address, 'words'));

describe('a text', () => {
  test.each([
    ['plain', 'a', '<p dir="auto">a</p>'],
    ['emphasis', 'a *b* **c**', '<p dir="auto">a <em>b</em> <strong>c</strong></p>'],
    ['a break', 'a  \nb', '<p dir="auto">a<br />b</p>'],
    ['a quotation', '> a', '<blockquote dir="auto">a</blockquote>'],
    ['a list', '- a\n- b', '<ul><li dir="auto">a</li><li dir="auto">b</li></ul>'],
    ['a list of numbers', '1. a', '<ol><li dir="auto">a</li></ol>'],
    ['markup', '<b onclick=x>&amp;</b>', '<p dir="auto">&lt;b onclick=x&gt;&amp;amp;&lt;/b&gt;</p>'],
    [
      'a link',
      '[a](https://www.example.org/b)',
      '<p dir="auto"><a href="https://www.example.org/b" rel="noopener noreferrer">a</a> <span class="host">example.org</span></p>',
    ],
    ['a link within the site', '[a](/b)', '<p dir="auto"><a href="/b" rel="noopener noreferrer">a</a></p>'],
    ['a link that may not be', '[a](javascript:x)', '<p dir="auto">[a](javascript:x)</p>'],
    ['nothing', '', ''],
  ])('%s', (_, text, html) => {
    expect(tidy(rich(text).html)).toBe(html);
  });

  test('very long shows its beginning, and keeps the rest behind a button', () => {
    const text = 'word '.repeat(10_000);
    const { html } = rich(text);
    const [start = '', rest = ''] = html.split('<details class="rest">');
    expect(start.length).toBeLessThan(20_100);
    expect(rest).toContain(`<summary>${en.showAll}</summary>`);
    expect(html.replace(/<summary>.*<\/summary>/, '').match(/word/g)).toHaveLength(10_000);
    expect(rich('word '.repeat(100)).html).not.toContain('details');
  });

  test('of many links shows 200, and keeps the rest behind a button', () => {
    const linking = (count: number): string => 'word [there](https://example.org/) '.repeat(count).trim();
    expect(rich(linking(200)).attribute('href')).toHaveLength(200);
    expect(rich(linking(200)).html).not.toContain('details');
    const { html, text } = rich(linking(201));
    const [start = '', rest = ''] = html.split('<details class="rest">');
    expect(start.match(/<a /g)).toHaveLength(200);
    expect(rest).toContain(`<summary>${en.showAll}</summary>[there](https://example.org/)`);
    expect(text.match(/word/g)).toHaveLength(201);
  });

  test('is not cut within a character', () => {
    expect(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/.test(rich(`a${'😀'.repeat(20_000)}`).text)).toBe(false);
  });
});

describe('a link', () => {
  test.each([
    ['https://example.org/a', 'https://example.org/a', 'words example.org'],
    ['HTTPS://WWW.EXAMPLE.ORG/a', 'https://www.example.org/a', 'words example.org'],
    ['mailto:a@example.org', 'mailto:a@example.org', 'words'],
    ['/a', '/a', 'words'],
    ['#a', '#a', 'words'],
  ])('to %s', (address, href, text) => {
    const drawn = link(address);
    expect(drawn.attribute('href')).toEqual([href]);
    expect(drawn.text).toBe(text);
  });

  test.each([
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'data:text/html,<script>',
    'vbscript:x',
    'file:///etc/passwd',
    'https://news.example@evil.example/',
    'https://',
    undefined,
  ])('to %j is text alone', (address) => {
    const drawn = link(address);
    expect(drawn.html).toBe('words');
  });

  test.each([
    '//evil.example/a',
    '\\\\evil.example\\a',
    '/\\evil.example',
    ' //evil.example',
    'https:evil.example',
  ])('to another site names it, however it is written: %j', (address) => {
    expect(link(address).text).toBe('words evil.example');
  });
});
