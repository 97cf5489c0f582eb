/** What is said of pictures, sound, film and maps, and of what it means to load them from somewhere else. */

/** Kinds that have a word here; a file may use other words, which are shown as they are. */
export type MediaKind = 'audio' | 'document' | 'image' | 'map' | 'post' | 'video';

export interface MediaWords {
  readonly mediaKinds: Readonly<Record<MediaKind, string>>;
  /** Where nothing tells the kind. */
  readonly media: string;
  readonly mediaFrom: (kind: string, host: string) => string;
  /** What loading means to a reader, in one sentence. */
  readonly loadTells: (host: string) => string;
  /** A button. */
  readonly load: string;
  /** A link; the name of the other site follows. */
  readonly open: string;
  /** In place of the text that describes a picture. */
  readonly undescribed: string;
}
