/** French: prices, saving, undo and redo. */
import type {summary as English} from '../en/summary.js';
import {number, plural} from './grammar.js';
import {people} from './people.js';

export const summary: typeof English = {
  summary: 'Récapitulatif',
  priceDetails: 'Détail du prix',
  showPrices: 'Afficher les prix de livraison',
  goods: 'Articles',
  discounts: 'Remises',
  shipping: 'Livraison',
  handling: 'Préparation',
  tax: 'Taxes',
  taxIncluded: 'Taxes (incluses)',
  total: 'Total',
  soFar: 'Estimation hors taxes',
  soFarUndiscounted: 'Estimation hors remises et taxes',
  estimate: 'estimation',
  notQuoted: 'pas encore connu',
  taxLater: 'calculées ensuite',
  continueToPayment: 'Continuer vers le paiement',
  savingChoices: (done, of) => `Enregistrement des choix, ${number(done)} sur ${number(of)}`,
  paused: (done, of) => `En pause. ${number(done)} choix sur ${number(of)} sont enregistrés.`,
  pause: 'Suspendre',
  goOn: 'Reprendre',
  waitingForStore: 'La boutique demande un instant de patience. Cela reprendra tout seul.',
  waitingForTab: 'Un autre de vos onglets est en train d’enregistrer. Cela reprendra ici ensuite.',
  undoAct: act => `Annuler\u00a0: ${act}`,
  redoAct: act => `Rétablir\u00a0: ${act}`,
  undone: act => `Annulé\u00a0: ${act}.`,
  redone: act => `Rétabli\u00a0: ${act}.`,
  undoShort: count =>
    `${number(count)} ${plural(count, {one: 'article n’a pas pu revenir', other: 'articles n’ont pas pu revenir'})}\u00a0: votre panier en contient moins à présent.`,
  actMove: (quantity, product, person) => `${number(quantity)} × ${product} à ${person}`,
  actAdd: person => `ajout (${person})`,
  actAddMany: count => `ajout de ${number(count)} ${plural(count, {one: 'personne', other: 'personnes'})}`,
  actRemove: person => `retrait (${person})`,
  actAddress: person => `adresse pour ${person}`,
  actChoose: person => `livraison pour ${person}`,
  actAllToOne: person => `tout à ${person}`,
  actOneOfEach: person => `un de chaque à ${person}`,
  actSplit: product => `partage égal (${product})`,
  actSplitAll: 'partage égal de tout',
  actChooseForGroup: (method, deliveries) => `${method} pour ${people.deliveries(deliveries)}`,
  actPolicy: (policy, day) => {
    switch (policy) {
      case 'cheapest':
        return 'livraison la moins chère pour tout le monde';
      case 'fastest':
        return 'livraison la plus rapide pour tout le monde';
      case 'arrive-by':
        return day ? `arrivée au plus tard le ${day} pour tout le monde` : 'arrivée au plus tard au jour choisi pour tout le monde';
      default:
        return 'livraison recommandée pour tout le monde';
    }
  },
  actReplace: 'nouvelle répartition',
  actDrift: 'changement du panier',
  actElsewhere: 'changements faits ailleurs',
  actEarlierPlan: 'retour à la répartition précédente',
  somebody: 'cette personne',
};
