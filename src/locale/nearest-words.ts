/** Which language's words are meant by a tag. */

/** Words of "pt-BR" stand under that name, in lower case, else under "pt"; undefined where there are none. */
export function nearestWords<Words>(lang: string, languages: ReadonlyMap<string, Words>): Words | undefined {
  const subtags = lang.toLowerCase().split('-');
  while (subtags.length > 0) {
    const words = languages.get(subtags.join('-'));
    if (words) return words;
    subtags.pop();
  }
  return undefined;
}
