/** The lines of an iCalendar file (RFC 5545): escaped, folded and ended as it asks. */
import { printable } from './printable.js';

/** Octets of a line without its end. */
const LONGEST_LINE = 75;
const LINE_END = '\r\n';

/** A property whose value is text, in which some characters have a meaning. */
export function textLine(name: string, text: string): string {
  const escaped = printable(text)
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
  return line(name, escaped);
}

/** A property whose value is written as it is: a date, an address, a word of the standard. */
export function line(name: string, value: string): string {
  return fold(`${name}:${value}`) + LINE_END;
}

/** Cuts a line into pieces that begin with a space, and never within a character. */
function fold(content: string): string {
  let folded = '';
  let room = LONGEST_LINE;
  for (const char of content) {
    const octets = octetsOf(char);
    if (octets > room) {
      folded += `${LINE_END} `;
      room = LONGEST_LINE - 1;
    }
    folded += char;
    room -= octets;
  }
  return folded;
}

/** How long a character is in UTF-8. */
function octetsOf(char: string): number {
  const code = char.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
