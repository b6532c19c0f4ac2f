/** Messages and notes that go with a delivery (R28): what becomes of them on the way to the store, and of the store's on the way here. */
import {type Address, personName, sameAddress} from './address.js';
import {oncePer} from './once-per.js';
import type {Delivery, Plan, TextKind} from './plan.js';

/** The field of the store's address form that one kind of text goes into. */
export interface TextField {
  readonly kind: TextKind;
  /** As in the `customFields` of an address. */
  readonly id: string;
  readonly required: boolean;
  /** Takes line breaks. */
  readonly multiline: boolean;
  /** The most characters the store takes. */
  readonly maxLength: number;
}

/** Stands in a text for the first name of whoever gets it. */
export const firstNameMark = '{firstName}';

/** The text as it is sent: names merged, no space around it. A person without a first name is called what the card calls them. */
export const merged = (text: string, address: Address): string =>
  text.replaceAll(firstNameMark, () => address.firstName.trim() || personName(address)).trim();

/** Where a delivery goes, as the store is told: the address, with the texts among its custom fields. */
export const destination = oncePer(({address, texts}: Delivery): Address | null => {
  if (!address || !texts) return address;
  const others = address.customFields.filter(({fieldId}) => !Object.hasOwn(texts, fieldId));
  const written = Object.entries(texts).map(([fieldId, text]) => ({fieldId, fieldValue: merged(text, address)}));
  return {...address, customFields: [...others, ...written]};
});

/** Whether two deliveries could be one parcel (R7): to one address, with the same texts. */
export function sameDestination(one: Delivery, other: Delivery): boolean {
  const [a, b] = [destination(one), destination(other)];
  return a !== null && b !== null && sameAddress(a, b);
}

/** What stands in a field of an address, or `''`. */
const textIn = ({customFields}: Address, id: string): string => {
  const value = customFields.find(({fieldId}) => fieldId === id)?.fieldValue ?? '';
  return typeof value === 'object' ? value.join(', ') : String(value);
};

const withoutFields = (address: Address, ids: readonly string[]): Address => ({
  ...address,
  customFields: address.customFields.filter(({fieldId}) => !ids.includes(fieldId)),
});

/** The delivery with another text in a field; the same one where that changes nothing. */
export function withText(delivery: Delivery, id: string, text: string): Delivery {
  const {texts = {}, ...rest} = delivery;
  const now = text.trim() ? text : '';
  if ((texts[id] ?? '') === now) return delivery;
  const {[id]: _before, ...others} = texts;
  const all = now ? {...others, [id]: now} : others;
  return Object.keys(all).length > 0 ? {...rest, texts: all} : rest;
}

/** Texts that stand in addresses, where the store keeps them, as the texts of their deliveries, unless those have their own. */
export function lifted(plan: Plan, fields: readonly TextField[]): Plan {
  const ids = fields.map(({id}) => id);
  const isText = ({fieldId}: {readonly fieldId: string}) => ids.includes(fieldId);
  if (!plan.deliveries.some(({address}) => address?.customFields.some(isText))) return plan;
  return {
    deliveries: plan.deliveries.map(delivery => {
      const {address, texts} = delivery;
      if (!address?.customFields.some(isText)) return delivery;
      return ids
        .filter(id => texts?.[id] === undefined)
        .reduce<Delivery>((so, id) => withText(so, id, textIn(address, id)), {...delivery, address: withoutFields(address, ids)});
    }),
  };
}

/** The delivery at the address somebody gave it elsewhere. A text that was not changed there stays as the shopper wrote it. */
export function movedElsewhere(delivery: Delivery, was: Address, now: Address): Delivery {
  const ids = Object.keys(delivery.texts ?? {});
  return ids
    .filter(id => textIn(was, id) !== textIn(now, id))
    .reduce<Delivery>((so, id) => withText(so, id, textIn(now, id)), {...delivery, address: withoutFields(now, ids)});
}

/** Characters of a text as it is sent. */
export function lengthOf({address, texts}: Delivery, {id}: TextField): number {
  const text = texts?.[id] ?? '';
  return (address ? merged(text, address) : text.trim()).length;
}

/** Characters by which a text is longer than its field takes; 0 for one that is not. */
export const tooLongBy = (delivery: Delivery, field: TextField): number => Math.max(0, lengthOf(delivery, field) - field.maxLength);

/** Why the store would not take what stands in a field, or null. */
export function textProblem(delivery: Delivery, field: TextField): 'text-too-long' | 'text-missing' | null {
  if (tooLongBy(delivery, field) > 0) return 'text-too-long';
  return field.required && delivery.texts?.[field.id] === undefined ? 'text-missing' : null;
}

/** Whether the store would take the texts as they are: too long a one is kept here until it is shortened. */
export const textsFit = (delivery: Delivery, fields: readonly TextField[]): boolean =>
  delivery.texts === undefined || fields.every(field => tooLongBy(delivery, field) === 0);
