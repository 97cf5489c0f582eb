/** A case, or an event of it, as somebody else would cite it: what it says, when, where, and on whose word. */
import type { CaseIndex, EventEntry } from '../case/index-case.js';
import { asCited } from '../case/known-through.js';
import { saySource } from './say-source.js';
import { sayTitle } from './say-title.js';
import { sayWhen } from './say-when.js';
import type { Speech } from './speech.js';

/** One line of plain text. @param address of the page. */
export function sayCitation(
  entry: EventEntry | undefined,
  index: CaseIndex,
  { speech, address }: { readonly speech: Speech; readonly address: string },
): string {
  const { title } = index.case;
  const event = entry && [
    `${sayTitle(entry.event.title, speech)} (${sayWhen(entry, index, speech, 'long')})`,
  ];
  const whole = title === undefined ? [] : [entry ? sayTitle(title, speech) : title];
  const sources = sourcesOfCitation(entry, index).map((source) => {
    const { title: name, details } = saySource(source, index, speech);
    return [name, ...details].join(speech.words.comma);
  });
  const said =
    sources.length === 0 ? [] : [`${speech.words.sources}: ${sources.join(speech.words.semicolon)}`];
  return [...(event ?? []), ...whole, ...said, address].join('. ');
}

function sourcesOfCitation(entry: EventEntry | undefined, { case: of, sourceById }: CaseIndex) {
  if (!entry) return of.sources ?? [];
  const { cites = [] } = entry.event;
  const sources = [...new Set(cites.map(({ source }) => source))].flatMap((id) => sourceById.get(id) ?? []);
  return sources.map((source) => asCited(source, cites));
}
