/** Numbers of things, in a language's own plural. */
import { numberFormat } from './formatters.js';

/** A text for each plural form that the language has; `#` stands for the number. */
export type Plurals = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** The number alone. */
const ALONE: Plurals = { other: '#' };

/** Gives a function that says a number of things in one language; without forms, the number alone. */
export function counting(lang: string): (count: number, forms?: Plurals) => string {
  const rules = new Intl.PluralRules(lang);
  const digits = numberFormat(lang, {});
  return (count, forms = ALONE) =>
    (forms[rules.select(count)] ?? forms.other).replace('#', digits.format(count));
}
