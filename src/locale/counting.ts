/** Numbers of things, in a language's own plural. */

/** A text for each plural form that the language has; `#` stands for the number. */
export type Plurals = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** Gives a function that says a number of things in one language. */
export function counting(lang: string): (count: number, forms: Plurals) => string {
  const rules = new Intl.PluralRules(lang);
  const digits = new Intl.NumberFormat(lang);
  return (count, forms) => (forms[rules.select(count)] ?? forms.other).replace('#', digits.format(count));
}
