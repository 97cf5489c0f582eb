/** What each field of a case file means, for the reporter who fills it in: an editor shows these words beside the field. */
import type { records } from './schema.js';

type Records = typeof records;
type FieldName<R extends keyof Records> = keyof Records[R]['entries'];
type AnyFieldName = { [R in keyof Records]: FieldName<R> }[keyof Records];

/** A sentence for every field of the record, and for no other. */
type FieldWords<R extends keyof Records> = { readonly [F in FieldName<R>]: string } & {
  readonly [F in Exclude<AnyFieldName, FieldName<R>>]?: never;
};

export type SchemaWords = {
  readonly [R in keyof Records]: { readonly about: string; readonly fields: FieldWords<R> };
};

const backing: Pick<FieldWords<'event'>, 'cites' | 'quotations' | 'accounts' | 'note' | 'facts'> = {
  cites: 'Who says so: the sources of this entry, as ids or as objects that say where in the source.',
  quotations: 'Words spoken or written that belong to this entry, each with its speaker and its source.',
  accounts:
    'Where the sources differ about a field of this entry: every version with its sources. None of them is dropped.',
  note: 'A remark that readers see, such as what no source states.',
  facts: 'Ids from your own research notes, for tracing each statement back. Never shown.',
};

export const schemaWords: SchemaWords = {
  case: {
    about: 'One legal case: what happened, who was involved, what is claimed, and which source says so.',
    fields: {
      title: 'The headline of the figure.',
      summary: 'A standfirst of one to three sentences. Emphasis and links may be written as in Markdown.',
      language: 'The language of the texts in this file, as a tag: "en", "pt-BR", "ar".',
      timeZone:
        'The IANA time zone in which times of day are meant, such as "America/New_York". An event may name its own.',
      updated: 'When this file was last brought up to date: "2017-04-07".',
      isOngoing: 'true while the case goes on: the timeline then shows where today is.',
      sources: 'Everything that is cited: articles, filings, statements, posts.',
      parties: 'Everyone who takes part: people, companies, agencies, courts, accounts.',
      relationships: 'How the parties stand to each other, and from when to when.',
      events: 'What happened. The order here decides between events whose dates do not.',
      claims: 'What is claimed or argued, by whom, against whom, and how it stood when.',
      eras: 'Longer stretches of time with a name, drawn behind the events.',
      gaps: 'What to say about a long silence between two events.',
      corrections: 'What was corrected after publication: from what, to what, when and why.',
      story: 'The case told step by step. Without it, the events in their order are the steps.',
      note: 'A remark on the whole case that readers see.',
      facts: 'Ids from your own research notes that concern the whole case. Never shown.',
    },
  },
  source: {
    about: 'Something that can be cited: an article, a filing, a statement, a post.',
    fields: {
      id: 'A short name for citing this source, such as "complaint". Only used inside this file and in links.',
      title: 'Its title or, where it has none, a few words that say what it is.',
      publisher: 'Who published it, such as the newspaper or the court. Leave it out where it is not known.',
      authors: 'Who wrote it, one name per entry.',
      published:
        'When it was published, as exactly as known: "2017-04-06", "2017-04". Leave it out where it is not known.',
      place: 'Where it was written: the dateline, such as "Washington".',
      url: 'Its address on the web (http, https or mailto). Leave it out where it is not known.',
      kind: 'What it is: "article", "filing", "post" and so on. Another word is allowed.',
      via: 'The ids of the sources through which this one is known, where you have not seen it yourself.',
      ...backing,
    },
  },
  party: {
    about: 'Someone who takes part in the case: a person, a company, an agency, a court, an account.',
    fields: {
      id: 'A short name for pointing at this party, such as "cbp".',
      name: 'The name as readers should see it. For somebody unnamed, a description: "The account’s user".',
      aliases: 'Other names and spellings, each with its source.',
      kind: 'What it is: "person", "agency", "company" and so on. Another word is allowed.',
      side: 'On which side of the case it stands: "plaintiff", "defendant", "third party" or "court".',
      text: 'Who this is, in one to three sentences.',
      partOf:
        'The larger body that it belongs to, such as an agency’s department. It is drawn inside that body.',
      when: 'The time during which it existed, as an interval such as "2003-03-01/..". An act before it is pointed out.',
      isIdentified: 'false where nobody has named this party in public. It is then shown as not identified.',
      isBackground: 'true where it is only mentioned as background and does not take part.',
      pseudonym:
        'A name to show in place of the real one. Anybody can open this file: best leave the real name out of it.',
      position: 'A fixed place in the diagram. Without one, a place is found.',
      url: 'An address with more about this party (http, https or mailto).',
      ...backing,
    },
  },
  alias: {
    about: 'Another name of a party, with its source. The name alone may be written as text.',
    fields: {
      name: 'The other name or spelling.',
      cites: 'Which source uses it.',
    },
  },
  membership: {
    about: 'The larger body that a party belongs to, and when. The party’s id alone may be written as text.',
    fields: {
      party: 'The id of the larger body.',
      when: 'During which time: "2003-03-01/.." is from that day on. Leave it out where it holds throughout.',
      cites: 'Which source says so.',
      facts: 'Ids from your own research notes. Never shown.',
    },
  },
  position: {
    about: 'A fixed place in the diagram of the parties.',
    fields: {
      x: 'How far to the right, in pixels.',
      y: 'How far down, in pixels.',
    },
  },
  relationship: {
    about: 'How one party stands to another, and from when to when.',
    fields: {
      id: 'A short name for pointing at this relationship, such as "twitter-sues-dhs".',
      from: 'The id of the party that does it.',
      to: 'The id of the party that it is done to.',
      kind: 'What it is: "lawsuit", "representation", "part of" and so on. Another word is allowed.',
      verb: 'The word to read it by, between the two names: "sues", "represents".',
      when: 'During which time, as one interval: "2017-04-06/2017-04-07", "2017-04-06/..".',
      begins:
        'When it began, where that is better said alone: a date, or { "at": "lawsuit" } for the time of an event.',
      ends: 'When it ended: a date, or { "at": "suit-withdrawn" } for the time of an event. Leave it out where it holds on.',
      isBackground: 'true where it is only told as background.',
      ...backing,
    },
  },
  event: {
    about: 'Something that happened, or that was due at a certain time.',
    fields: {
      id: 'A short name for pointing at this event, such as "summons". Links to the event carry it.',
      title: 'What happened, short and active, up to some 60 characters: "CBP faxes Twitter a summons".',
      when: 'When it happened, as exactly as the source says and no more: "2017-04-06", "2017-04", "2017-03~" for about, or an object. Leave it out where no time is known.',
      timeZone: 'The IANA time zone of its times of day, where it is not the case’s: "America/Los_Angeles".',
      text: 'What happened, in one to four sentences. Emphasis, links, lists and quotations may be written as in Markdown.',
      kind: 'What it is: "filing", "order", "deadline", "statement" and so on; "background" for what came before the case. Another word is allowed.',
      status: 'How it stands by now, in a word or two: "granted", "pending".',
      parties: 'Who took part, and in which role.',
      place: 'Where it happened.',
      claims: 'The ids of the claims that it touches.',
      bears:
        'How this event bears on others: which deadline it sets, which event it answers, withdraws or follows.',
      media: 'Pictures, sound, film and maps to show with it.',
      documents: 'Documents that go with it.',
      ...backing,
    },
  },
  role: {
    about: 'A party of an event and what it did there. The party’s id alone may be written as text.',
    fields: {
      party: 'The id of the party.',
      role: 'What it was in this event, in a word or two: "plaintiff", "sender", "speaker".',
      cites: 'Which source says so.',
    },
  },
  place: {
    about: 'Where something happened. The name alone may be written as text.',
    fields: {
      name: 'The place as readers should see it: "A CBP office in Washington, D.C.".',
      latitude: 'Degrees north of the equator, for a map: 38.9. Write south as a negative number.',
      longitude: 'Degrees east of Greenwich, for a map. Write west as a negative number: -77.04.',
    },
  },
  bearing: {
    about: 'How an event bears on another one.',
    fields: {
      event: 'The id of the other event.',
      as: 'What this event is to the other: it "sets deadline" (the other is the deadline), "answers", "withdraws" or "follows" it. Another word is allowed.',
      cites: 'Which source says so.',
      facts: 'Ids from your own research notes. Never shown.',
    },
  },
  media: {
    about: 'A picture, sound, film, map or post to show. The address alone may be written as text.',
    fields: {
      url: 'Its address (http or https). What lies elsewhere on the web is loaded only when a reader asks for it.',
      kind: 'What it is: "image", "audio", "map", "post" or "video". Another word is allowed.',
      alt: 'What can be seen or heard, for readers who cannot see or hear it.',
      caption: 'The caption.',
      credit: 'Whom to credit: "Photo: Jane Doe".',
      width: 'Its width in pixels, so that the page can keep the room free.',
      height: 'Its height in pixels, so that the page can keep the room free.',
    },
  },
  document: {
    about: 'A document that goes with an event. The title alone may be written as text.',
    fields: {
      title: 'The document’s title.',
      url: 'Its address (http or https).',
      page: 'The page to open it at.',
      source: 'The id of the source that it is, where it is among the sources.',
    },
  },
  claim: {
    about: 'Something claimed or argued in the case: a fact alleged, a right, a legal test.',
    fields: {
      id: 'A short name for pointing at this claim, such as "first-amendment".',
      title: 'What is claimed, in one short sentence.',
      kind: 'What it is: a "claim", an "argument" or a "test" with several steps. Another word is allowed.',
      text: 'The claim in one to four sentences.',
      by: 'The ids of the parties that make it.',
      against: 'The ids of the parties that it is made against.',
      basis: 'What it rests on: a law, a clause, a precedent.',
      parts: 'Its parts in order, such as the four steps of a test.',
      standings: 'How it stood when: alleged, upheld, dismissed, withdrawn.',
      ...backing,
    },
  },
  part: {
    about: 'One part of a claim. The text alone may be written as text.',
    fields: {
      text: 'What this part says, in one sentence.',
      standings: 'How this part stood when, where it differs from the whole claim.',
      ...backing,
    },
  },
  standing: {
    about: 'How a claim stood from a certain time on.',
    fields: {
      status: 'In a word or two: "alleged", "upheld", "dismissed", "withdrawn".',
      when: 'From when on: a date, or { "at": "lawsuit" } for the time of an event.',
      event: 'The id of the event that brought it about.',
      cites: 'Which source says so.',
      facts: 'Ids from your own research notes. Never shown.',
    },
  },
  when: {
    about:
      'A time: a date, or its place among other events where no date is stated. The date alone may be written as text.',
    fields: {
      date: 'An EDTF date: "2017-04-06", "2017-03-13T11:45", "2017-04", "2017-03~" (about), "2017-04-07?" (doubtful), "2017-04-06/.." (lasting since), "[2017-04-06..]" (one day, that one or later). Years before 1: "-0043" is 44 BCE.',
      at: 'The id of an event that it happened together with.',
      after: 'The id of an event that it came after.',
      by: 'The id of an event before which, or with which, it had happened.',
      said: 'Words to show where no date is stated: "Later that spring".',
    },
  },
  citation: {
    about: 'A source and where in it to look. The source’s id alone may be written as text.',
    fields: {
      source: 'The id of the source.',
      at: 'Where in the source, in words: "paragraph 12", "02:15", "headline".',
      page: 'The page number.',
      words: 'The source’s own words, without quotation marks around them.',
      field:
        'The field of this entry that it supports, such as "when". Leave it out where it supports the whole entry.',
      url: 'The address of the very passage (http or https), where there is one.',
    },
  },
  quotation: {
    about: 'Words quoted exactly. The words alone may be written as text.',
    fields: {
      words: 'The words exactly as the source has them, without quotation marks around them.',
      speaker: 'The id of the party whose words they are.',
      name: 'The speaker’s name, where the speaker is not among the parties.',
      cites: 'Where the words are quoted from.',
      facts: 'Ids from your own research notes. Never shown.',
    },
  },
  account: {
    about:
      'A field about which the sources differ, with every version. The reader is told; no version wins in silence.',
    fields: {
      field: 'The field’s name, such as "when" or "name".',
      differ:
        '"conflict" where the versions cannot all be true, "precision" where they only say it more or less exactly.',
      versions: 'Every version with its sources.',
      note: 'In what way they differ, in a sentence for readers.',
      facts: 'Ids from your own research notes. Never shown.',
    },
  },
  version: {
    about: 'What one or more sources say about the field. The value alone may be written as text.',
    fields: {
      value: 'The field’s value by this version. For "when" an EDTF date such as "2017-04-06".',
      cites: 'The sources that say so.',
    },
  },
  era: {
    about: 'A stretch of time with a name, drawn behind the events.',
    fields: {
      title: 'Its name, in a few words.',
      when: 'From when to when, as an interval: "2017-03-14/2017-04-06".',
      text: 'A sentence or two about it.',
      cites: 'Which source says so.',
    },
  },
  gap: {
    about: 'What to say about a long silence between two events.',
    fields: {
      after: 'The id of the last event before the silence.',
      by: 'The id of the first event after it. Leave it out where it is the next one.',
      text: 'What a reader should know about it, in a sentence.',
      cites: 'Which source says so.',
    },
  },
  correction: {
    about: 'Something in this file that was wrong and has been put right, for readers to see.',
    fields: {
      when: 'When it was corrected: "2017-04-07".',
      of: 'The id of the entry that was corrected.',
      field: 'The field of that entry, such as "when".',
      was: 'What stood there before.',
      now: 'What stands there now.',
      why: 'Why it was changed, in a sentence.',
      cites: 'The source that shows what is right.',
    },
  },
  step: {
    about: 'One step of the case told in order.',
    fields: {
      title: 'A short heading.',
      text: 'What is told at this step, in one to four sentences.',
      pick: 'The id of the event, party, relationship or claim to bring out.',
      from: 'The start of the time to show: "2017-03-13".',
      to: 'The end of the time to show: "2017-03-14".',
      moment:
        'The time for which the diagram of the parties is shown: "2017-04-06". Without it, that of what is picked.',
    },
  },
};
