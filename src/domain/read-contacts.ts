/** Takes out of a free text what is beside an address: telephone and e-mail, greetings, the marks of lists and of quoted mails. */

const email = /[\w.+-]+@[\w-]+\.[\w.-]+/g;
const link = /\b(?:https?:\/\/|www\.)\S+/gi;
const labelled =
  /(?:^|\s)(?:tel|telefon|telephone|téléphone|tél|phone|ph|mobile|mob|mobil|cell|handy|call|t|m|p|電話|tel\/fax)[.:]*\s*((?:\+|\(|\d)[\d\s().\/-]{5,}\d)/iu;
const fax = /(?:^|\s)(?:fax|f)[.:]*\s*((?:\+|\(|\d)[\d\s().\/-]{5,}\d)/iu;
/** Without a label only what cannot be a postcode or a house number. */
const bare = /^(?:\+[\d\s().\/-]{7,}\d|\(0?\d{2,5}\)\s?[\d\s-]{5,}|0\d[\d\s\/-]{7,}\d|\d{3}[-. ]\d{3}[-. ]\d{4})$/;

/** What people write before an address. */
const lead =
  /^(?:(?:my|our|his|her|their|the|new|postal|delivery|shipping|home|work)\s+)*(?:address|adresse|anschrift|lieferadresse|lieferanschrift|dirección|indirizzo|adres|住所)(?:\s+is)?\s*[:：]?\s*|^(?:(?:ship|send|deliver|post)\s+(?:it\s+|this\s+|them\s+)?to|to|an|name|from|宛先)\s*[:：]\s*/iu;

/** "Sure, send it to: Isla, 8 Royal Mile" */
const talk = /^([^\d:]*\b(?:send|ship|deliver|post|address|schick|envoie)[^\d:]*)[:：]\s*(?=\S)/iu;

/** The lines that are left, and the first telephone number. What else was taken out goes to `notUsed`. */
export function takeContacts(text: string, notUsed: string[]): {readonly lines: readonly string[]; readonly phone: string} {
  let phone = '';
  const take = (found: string) => {
    if (phone) notUsed.push(found.trim());
    else phone = found.trim();
    return ' ';
  };
  const drop = (found: string) => {
    notUsed.push(found.trim());
    return ' ';
  };
  const lines = text
    .normalize('NFC')
    .split(/\r?\n|\s[|•·]\s/)
    .map(line => line.replace(/^[\s>*•·–—-]+/u, '').trim())
    .map(line =>
      line
        .replace(email, drop)
        .replace(link, drop)
        .replace(fax, drop)
        .replace(labelled, (_all, number: string) => take(number)),
    )
    .map(line => line.replace(/^(?:e-?mail|web)[:.]?\s*$/i, '').trim())
    .flatMap(line => (line.split(/,\s*/).some(part => bare.test(part.trim())) ? [withoutBare(line, take)] : [line]))
    .map(line => line.replace(lead, '').trim())
    .map(line => line.replace(talk, (_all, said: string) => drop(said)).trim())
    .filter(line => {
      // "Hi Sam, please send it here:"
      const isTalk = /[:!?]$/.test(line) && !/\d/.test(line);
      if (isTalk) notUsed.push(line);
      return !isTalk && /[\p{L}\p{N}]/u.test(line);
    });
  return {lines, phone};
}

const withoutBare = (line: string, take: (found: string) => string): string =>
  line
    .split(/,\s*/)
    .filter(part => !bare.test(part.trim()) || take(part) === '')
    .join(', ');
