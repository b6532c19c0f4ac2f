/**
 * Reads the store's own words about how long a parcel takes (store-api 3.4: "1 business day", or nothing; merchants write what they like),
 * only so far as to tell which of two is faster (R24). What the shopper reads stays the store's text.
 */

/** The words for a span of time in the languages the widget speaks, and the days it takes: five business days are a week. */
const spans: readonly (readonly [words: string, days: number])[] = [
  ['hours?|hrs?|stunden?|heures?|horas?|時間|ساعات|ساعة', 1 / 24],
  ['business days?|working days?|workdays?|weekdays?|werktage?n?|arbeitstage?n?', 7 / 5],
  ['jours? ouvr(?:és?|ables?)|días? (?:hábil(?:es)?|laborables?)|営業日|أيام عمل|يوم عمل', 7 / 5],
  ['days?|tage?n?|jours?|días?|日|أيام|يوم', 1],
  ['weeks?|wochen?|semaines?|semanas?|週間|أسابيع|أسبوع', 7],
];

const number = '\\d+(?:[.,]\\d+)?';
const between = '\\s*(?:-|–|—|~|〜|to|or|bis|oder|à|ou|a|o)\\s*';

/** "5 days", "2-4 days", "2 to 4 days"; not "3+ days", which has no end. */
const spanPattern = new RegExp(
  `(?<![\\d.,:月])(?:${number}${between})?(${number})[\\s-]*(?:${spans.map(([words]) => `(${words})`).join('|')})(?![\\p{L}])`,
  'giu',
);

/** A span that has a beginning and no end says nothing about the latest day. */
const openEnded = /(?:^|\P{L})(?:at least|more than|mindestens|mehr als|au moins|plus de|al menos|más de)(?!\p{L})/iu;
const sameDay = /^(?:same[ -]day|today|am selben tag|heute|le jour même|el mismo día|当日|نفس اليوم)\b|^当日|^نفس اليوم/iu;
const nextDay =
  /(?:^|\P{L})(?:next[ -](?:business |working )?day|tomorrow|overnight|am nächsten (?:werk)?tag|morgen|lendemain|mañana)(?!\p{L})|翌日/iu;

/**
 * Days until it is there, at the latest; null where the text does not say, or says more than one thing. A business day counts as 1.4
 * days, which is what it takes in the mean, so that the two kinds can be compared.
 */
export function transitDays(text: string): number | null {
  let days = known.get(text);
  if (days === undefined) known.set(text, (days = read(text)));
  return days;
}

/** A store has few texts, and they are asked about at every comparison. */
const known = new Map<string, number | null>();

function read(text: string): number | null {
  const found = [...text.matchAll(spanPattern)];
  if (found.length > 1 || openEnded.test(text)) return null;
  const [match] = found;
  if (!match) return sameDay.test(text.trim()) ? 0 : nextDay.test(text) ? 1 : null;
  const [, amount = '', ...groups] = match;
  const span = spans[groups.findIndex(Boolean)];
  return span ? Number(amount.replace(',', '.')) * span[1] : null;
}
