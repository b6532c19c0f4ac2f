/**
 * What an app answers (store-api 6.6), read strictly: a missing field, a wrong type or a text that is too long makes the whole answer
 * unreadable. Fields nobody documents pass.
 */
import * as z from 'zod/mini';

const upTo = (longest: number) => z.string().check(z.maxLength(longest));
const from1UpTo = (longest: number) => z.string().check(z.minLength(1), z.maxLength(longest));

const messages = z.array(z.object({text: from1UpTo(500), type: z.enum(['INFO', 'WARNING', 'ERROR'])}));

const money = z.object({currency: z.string().check(z.regex(/^[A-Z]{3}$/)), amount: z.number().check(z.minimum(0))});

const quote = z.object({
  code: from1UpTo(50),
  display_name: upTo(100),
  cost: money,
  discounted_cost: z.optional(money),
  messages: z.optional(messages),
  description: z.optional(upTo(500)),
  rate_id: z.optional(upTo(50)),
  // The specification has a date, the guide's own example a time with its offset.
  dispatch_date: z.optional(z.union([z.iso.date(), z.iso.datetime({offset: true})])),
  transit_time: z.optional(
    z.object({
      units: z.optional(z.enum(['BUSINESS_DAYS', 'DAYS', 'HOURS'])),
      duration: z.optional(z.int().check(z.minimum(1), z.maximum(90))),
    }),
  ),
});
export type ProviderQuote = z.infer<typeof quote>;

const rateAnswer = z.object({
  quote_id: upTo(50),
  /** Seconds. */
  ttl: z.optional(z.int()),
  messages,
  carrier_quotes: z.array(
    z.object({
      carrier_info: z.optional(z.object({code: upTo(50), display_name: from1UpTo(100)})),
      quotes: z.array(quote),
    }),
  ),
});
export type RateAnswer = z.infer<typeof rateAnswer>;

const connectionAnswer = z.object({valid: z.boolean(), messages: z.optional(messages)});
export type ConnectionAnswer = z.infer<typeof connectionAnswer>;

/** null for what is no answer to a rate request, or speaks of another currency than it was asked in. */
export function readRateAnswer(input: unknown, currency: string): RateAnswer | null {
  const {data} = rateAnswer.safeParse(input);
  if (data === undefined) return null;
  const amounts = data.carrier_quotes.flatMap(({quotes}) => quotes.flatMap(({cost, discounted_cost}) => [cost, discounted_cost ?? cost]));
  return amounts.every(amount => amount.currency === currency) ? data : null;
}

/** null for what is no answer to a check. */
export function readConnectionAnswer(input: unknown): ConnectionAnswer | null {
  return connectionAnswer.safeParse(input).data ?? null;
}
