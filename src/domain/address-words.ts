/** Words that give away what a piece of an address is: a street, a flat, a firm, a person's title. For reading addresses and doubting them. */

const anyOf = (words: string) => words.trim().split(/\s+/).join('|');

/** Words before or after which a street's own name stands, in the languages that are written on most letters. */
const streetWords = anyOf(`street st road rd avenue ave lane ln drive dr boulevard blvd way court ct square sq place pl terrace close
  crescent cres highway hwy parkway pkwy circle cir trail row walk gardens mews hill parade quay wharf embankment rue chemin allée
  allées impasse quai cours via viale piazza corso calle avenida plaza paseo carrer rua praça travessa largo ulica ul weg platz allee
  ring gasse damm ufer steig laan plein gracht kade straat`);
/** Words that end a street's name without a gap. */
const streetEndings = anyOf(
  'straße strasse str weg gasse platz allee ring damm ufer steig straat laan plein gracht kade gatan vägen vej gata veien katu tie',
);

const streetPattern = new RegExp(
  `(?:^|[^\\p{L}])(?:${streetWords})\\.?(?=$|[^\\p{L}])|\\p{L}(?:${streetEndings})\\.?(?=$|[^\\p{L}])`,
  'iu',
);
export const namesStreet = (text: string): boolean => streetPattern.test(text);

/** A street that must be German, French, Italian or Spanish, for telling apart countries whose postcodes look alike. */
const telling: readonly (readonly [pattern: RegExp, countryCodes: readonly string[]])[] = [
  [
    /\p{L}(?:straße|strasse|str\.?|gasse|weg|platz|allee|damm)(?=$|[^\p{L}])|(?:^|\s)(?:am|an der|auf der|zum) \p{L}/iu,
    ['DE', 'AT', 'CH', 'LI'],
  ],
  [/(?:^|\s)(?:rue|chemin|impasse|allée|quai|bd|cours|place d[eu'’]|avenue d[eu'’])(?=$|[\s.])/iu, ['FR', 'BE', 'CH', 'LU', 'MC']],
  [/(?:^|\s)(?:via|viale|piazza|corso|vicolo)\s/iu, ['IT', 'CH', 'SM']],
  [/(?:^|\s)(?:calle|c\/|avda\.?|avenida|plaza|paseo|carrer)\s/iu, ['ES', 'MX', 'AR', 'CL', 'CO']],
  [/\p{L}(?:vej|gade|allé)(?=$|[^\p{L}])/iu, ['DK']],
  [/\p{L}(?:gatan|vägen)(?=$|[^\p{L}])/iu, ['SE']],
  [/\p{L}(?:gata|veien|gate)(?=$|[^\p{L}])/iu, ['NO']],
  [/\p{L}(?:straat|laan|plein|gracht|kade|dijk)(?=$|[^\p{L}])/iu, ['NL', 'BE']],
];

/** Countries in which a street is so called. */
export const countriesByStreet = (text: string): readonly string[] =>
  telling.flatMap(([pattern, codes]) => (pattern.test(text) ? codes : []));

const unit =
  /^(?:(?:flat|apt|apartment|suite|ste|unit|room|rm|floor|level|fl|wohnung|whg|etage|stock|appartement|appt|bâtiment|bât|escalier|esc|piso|puerta|interno|int|scala|hinterhaus|vorderhaus|hs|block|entrance|door|lot|shop)\b\.?|#\s*\w)|^\d+\s*(?:st|nd|rd|th|\.|er|e|ème|º|ª|°)\s*(?:floor|stock|og|etage|étage|piso|obergeschoss)\b|^(?:eg|dg|\d+\. ?og)$/iu;
/** Where in a house, rather than which house. */
export const namesUnit = (text: string): boolean => unit.test(text.trim());

/** Post that is kept for somebody instead of brought to a house. */
export const namesPostBox = (text: string): boolean =>
  /\b(?:p\.? ?o\.? ?box|post(?:al)? box|postfach|packstation|boîte postale|b\.? ?p\.? ?\d|apartado|casella postale|postbus|locked bag|private bag)\b/iu.test(
    text,
  );

const firm =
  /(?:^|[\s,])(?:ltd|limited|llc|l\.l\.c\.|inc|corp|corporation|plc|llp|co|company|gmbh|ag|kg|ohg|ug|e\.?v|mbh|b\.?v|n\.?v|s\.?a|s\.?a\.?r\.?l|sas|s\.?r\.?l|s\.?p\.?a|s\.?l|pty|pvt|aps|a\/s|oy|ab|university|universität|université|college|school|hospital|museum|institute|foundation|studio|studios|bakery|books|bookshop|press|group|partners|associates|agency|office)\.?(?=$|[\s,])|株式会社|有限会社|合同会社|^(?:firma|fa\.)\s/iu;
export const namesFirm = (text: string): boolean => firm.test(text);

const role =
  /(?:^|[\s-])(?:head of|director|manager|managing|officer|president|founder|owner|partner at|analyst|engineer|developer|designer|consultant|assistant|editor|lawyer|sales|marketing|ceo|cto|cfo|geschäftsführer(?:in)?|leiter(?:in)?|directeur|directrice)(?=$|[\s,-])/iu;
/** What somebody is at work, as signatures say. */
export const namesRole = (text: string): boolean => role.test(text);

const house =
  /(?:^|\s)(?:cottage|house|farm|farmhouse|lodge|villa|manor|mill|barn|hall|building|tower|mansions|residence|résidence|hof|haus)$/iu;
/** A house that is known by its name. */
export const namesHouse = (text: string): boolean => house.test(text.trim());

const title =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|sir|herrn?|frau|fam|familie|monsieur|madame|mme|mlle|sra|sr|señora|señor|dhr|mevr|sig|sig\.ra|signora?)\.?\s+/iu;
/** A name without what people are called by, and that. */
export function withoutTitle(text: string): {readonly name: string; readonly title: string} {
  let [name, titles] = [text.trim(), ''];
  for (let found = title.exec(name); found; found = title.exec(name)) {
    titles = `${titles} ${found[0].trim()}`.trim();
    name = name.slice(found[0].length);
  }
  return {name: name.replace(/\s*(?:様|さま|さん|殿|御中)$/u, ''), title: titles};
}
