/** Days of the calendar, as `2026-12-24`, as a shopper reads them. */

const formats = new Map<string, Intl.DateTimeFormat>();

/** Weekday, day and month in the reader's way of writing. A day has no time zone, so none moves it. */
function formatOf(language: string): Intl.DateTimeFormat {
  let format = formats.get(language);
  if (!format) {
    format = new Intl.DateTimeFormat(language, {weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC'});
    formats.set(language, format);
  }
  return format;
}

/** Both ends as one; a day alone where they are the same. */
export const formatDays = (first: string, last: string, language: string): string =>
  formatOf(language).formatRange(new Date(first), new Date(last));

export const formatDay = (day: string, language: string): string => formatDays(day, day, language);
