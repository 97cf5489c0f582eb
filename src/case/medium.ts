/** What an address of a picture, sound, film or map can be shown as. Nothing is fetched to find out. */
import { type Embed, embedOf } from './embed.js';

/** How it is shown: as a file that browsers play or draw themselves, or as another site's frame. */
export type Medium = { readonly form: FileForm } | { readonly form: 'frame'; readonly embed: Embed };

type FileForm = 'audio' | 'image' | 'video';

const ENDINGS: readonly (readonly [FileForm, RegExp])[] = [
  ['image', /\.(?:apng|avif|gif|jfif|jpe?g|png|svg|webp)$/i],
  ['audio', /\.(?:aac|flac|m4a|mp3|og[ag]|opus|wav)$/i],
  ['video', /\.(?:m4v|mov|mp4|ogv|webm)$/i],
];

/**
 * Undefined where nothing but a link is possible.
 * @param kind the case file's own word; it counts where the address does not tell, as with pictures from a database.
 */
export function mediumOf(url: URL, kind: string | undefined): Medium | undefined {
  if (url.protocol === 'data:') return { form: 'image' };
  const embed = embedOf(url);
  if (embed) return { form: 'frame', embed };
  const form = formByEnding(url) ?? (kind === 'image' ? 'image' : undefined);
  return form && { form };
}

/** A wiki's page about a picture ends like the picture. */
function formByEnding({ pathname }: URL): FileForm | undefined {
  if (pathname.includes('/wiki/')) return undefined;
  return ENDINGS.find(([, ending]) => ending.test(pathname))?.[0];
}
