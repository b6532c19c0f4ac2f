/** French: messages and notes that go with a delivery. */
import type {texts as English} from '../en/texts.js';
import {number, plural} from './grammar.js';

const isMessage = (kind: string) => kind === 'message';
const noun = (kind: string) => (isMessage(kind) ? 'message cadeau' : 'mot pour le livreur');
const title = (kind: string) => (isMessage(kind) ? 'Message cadeau' : 'Mot pour le livreur');
const characters = (count: number) => `${number(count)} ${plural(count, {one: 'caractère', other: 'caractères'})}`;
const somePeople = (count: number) => `${number(count)} ${plural(count, {one: 'personne', other: 'personnes'})}`;

export const texts: typeof English = {
  addText: kind => `Ajouter un ${noun(kind)}`,
  addTextFor: (kind, person) => `Ajouter un ${noun(kind)}, livraison pour ${person}`,
  changeText: kind => `Modifier le ${noun(kind)}`,
  changeTextFor: (kind, person) => `Modifier le ${noun(kind)}, livraison pour ${person}`,
  textFor: (kind, person) => `${title(kind)}, livraison pour ${person}`,
  textLabel: title,
  textMark: (mark, name) => `${mark} devient ${name}.`,
  textMarkUnknown: mark => `${mark} devient le prénom de la personne.`,
  textPreview: 'Tel qu’il est envoyé',
  textLength: (now, most) => `${number(now)} sur ${characters(most)}`,
  textLeft: left => `Encore ${characters(left)}.`,
  textTooLong: (kind, person, over) =>
    `Le ${noun(kind)} de la livraison pour ${person} dépasse de ${characters(over)}. Raccourcissez-le\u00a0: d’ici là, cette livraison n’est pas enregistrée.`,
  useForEverybody: kind => (isMessage(kind) ? 'Utiliser ce message pour tout le monde' : 'Utiliser ce mot pour tout le monde'),
  useForRest: kind =>
    isMessage(kind) ? 'Utiliser ce message pour tous ceux qui n’en ont pas' : 'Utiliser ce mot pour tous ceux qui n’en ont pas',
  useTextOf: (label, person) => `${label} (celui de ${person})`,
  textForSeveral: (kind, people) => `${title(kind)} repris pour ${somePeople(people)}.`,
  actWrite: (kind, person) => `${noun(kind)}, livraison pour ${person}`,
  actWriteForSeveral: (kind, people) => `${noun(kind)} pour ${somePeople(people)}`,
  problemTextTooLong: (kind, person) => `Le ${noun(kind)} de la livraison pour ${person} est trop long\u00a0: raccourcissez-le.`,
  problemTextMissing: (kind, person) => `La boutique demande un ${noun(kind)} pour la livraison à ${person}\u00a0: écrivez-en un.`,
};
