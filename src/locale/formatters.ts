/** The browser's formatters: making one costs more than using it a thousand times, so each is made once. */

/** The last instant, either way from 1970, that `Intl` can format. */
export const MOST_INSTANT = 8.64e15;

/** Dates are Gregorian in every language, since the file's are, and as if in UTC unless a zone is given. */
const AS_WRITTEN = { calendar: 'gregory', timeZone: 'UTC' } as const;

export const dateFormat = once(
  (lang: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(lang, { ...AS_WRITTEN, ...options }),
);

export const numberFormat = once(
  (lang: string, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(lang, options),
);

export const listFormat = once(
  (lang: string, options: Intl.ListFormatOptions) => new Intl.ListFormat(lang, options),
);

function once<Options, Format>(make: (lang: string, options: Options) => Format) {
  const made = new Map<string, Format>();
  return (lang: string, options: Options): Format => {
    const key = lang + JSON.stringify(options);
    let format = made.get(key);
    if (format === undefined) {
      format = make(lang, options);
      made.set(key, format);
    }
    return format;
  };
}
