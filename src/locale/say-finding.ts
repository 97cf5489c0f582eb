/** What does not fit in a case, in a plain and exact sentence. */
import type { Finding } from '../case/findings.js';
import type { CaseIndex, EventEntry } from '../case/index-case.js';
import type { Told } from './finding-words.js';
import { hasWord } from './has-word.js';
import { laterWordsFor } from './later-languages.js';
import type { LaterWords } from './later-words.js';
import type { BearingKind } from './messages.js';
import { sayDate } from './say-date.js';
import { sayFindingShort } from './say-finding-short.js';
import { sayName, sayTitle } from './say-title.js';
import { sayTime, sayWhen } from './say-when.js';
import type { Speech } from './speech.js';

/** "The deadline (March 13, 2017) passed before “CBP faxes Twitter a summons” (March 14, 2017), which set it." */
export function sayFinding(finding: Finding, index: CaseIndex, speech: Speech): string {
  const words = laterWordsFor(speech);
  const [marked, other] = finding.events.map((id) => index.eventById.get(id));
  if (!marked) return sayFindingShort(finding, speech);
  const told = tell(marked, index, speech);
  switch (finding.rule) {
    case 'deadline before its order':
      return other ? words.deadlineBeforeOrder(told, tell(other, index, speech)) : '';
    case 'response before its cause':
      return other
        ? words.responseBeforeCause(told, tell(other, index, speech), bearingOf(marked, other, words))
        : '';
    case 'act before existence':
      return sayEach(parties(finding, index, speech), (party) => words.actBeforeExistence(told, party));
    case 'reported before it happened':
      return sayEach(reports(finding, index, speech), (report) => words.reportedBefore(told, report));
    case 'no source':
      return words.noSource(told.name);
  }
}

function tell(entry: EventEntry, index: CaseIndex, speech: Speech): Told {
  return { name: sayTitle(entry.event.title, speech), date: sayWhen(entry, index, speech, 'long') };
}

function sayEach(many: readonly Told[], say: (told: Told) => string): string {
  return many.map(say).join(' ');
}

function parties(finding: Finding, index: CaseIndex, speech: Speech): Told[] {
  return finding.parties.flatMap((id) => {
    const party = index.partyById.get(id);
    const date = sayTime(party?.when, index, speech, 'long') ?? speech.words.dateNotStated;
    return party ? { name: sayName(party.pseudonym ?? party.name, speech), date } : [];
  });
}

function reports(finding: Finding, index: CaseIndex, speech: Speech): Told[] {
  return finding.sources.flatMap((id) => {
    const source = index.sourceById.get(id);
    if (!source?.published) return [];
    return { name: sayTitle(source.title, speech), date: sayDate(source.published, speech, 'long') };
  });
}

function bearingOf(marked: EventEntry, other: EventEntry, { bears }: LaterWords): BearingKind | undefined {
  const as = (marked.event.bears ?? []).find((bearing) => bearing.event === other.event.id)?.as;
  return as !== undefined && hasWord(bears, as) ? as : undefined;
}
