/** What sentences are made with in any language: plural forms and numbers, by the language's own rules. */

/** A text for each plural form the language has; `other` stands in for those left out. Intl knows which number takes which form. */
export type PluralForms = {readonly other: string} & {readonly [Form in Intl.LDMLPluralRule]?: string};

export interface Grammar {
  /** The form a count takes. */
  readonly plural: (count: number, forms: PluralForms) => string;
  /** A number as it is written in a sentence. */
  readonly number: (value: number) => string;
}

/** @param language BCP 47 */
export function grammarOf(language: string): Grammar {
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  return {
    plural: (count, forms) => forms[rules.select(count)] ?? forms.other,
    number: value => numbers.format(value),
  };
}
