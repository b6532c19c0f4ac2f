/** French: the widget as a whole, and why it stopped. */
import type {checkout as English} from '../en/checkout.js';

export const checkout: typeof English = {
  loading: 'Votre panier se charge…',
  widgetFailed: 'Cette partie de la page n’a pas pu être chargée. Vérifiez votre connexion, puis réessayez.',
  nothingToShip: 'Rien dans ce panier n’a besoin d’être livré.',
  earlierPlan: 'Lors de votre dernière visite, vous aviez prévu d’autres livraisons.',
  changedElsewhere:
    'Vos livraisons ont été modifiées dans un autre onglet, sur un autre appareil ou par la boutique. Les voici telles qu’elles sont.',
  bringBack: 'Revenir à la répartition précédente',
  dismiss: 'Laisser ainsi',
  planKept: 'Votre répartition est conservée.',
  failUnreachable:
    'La boutique est injoignable. Vérifiez votre connexion\u00a0: dès que vous serez de nouveau en ligne, cela reprendra tout seul. Ou réessayez.',
  failTimeout: 'La boutique ne répond pas correctement pour le moment. Réessayez dans un instant.',
  failConflict: 'Votre panier change sans cesse ailleurs. Fermez les autres onglets de cette boutique, puis réessayez.',
  failSignedOut: 'La boutique ne vous reconnaît plus. Connectez-vous de nouveau, puis revenez sur cette page.',
  failGone: 'Votre session est terminée, ou le panier a été vidé. Revenez à votre panier, ou connectez-vous de nouveau.',
  failGoneAtStart:
    'Votre panier est vide, ou votre session est terminée. Mettez quelque chose dans le panier, ou connectez-vous de nouveau.',
  failGoneAfterPayment: 'Votre commande a peut-être été passée. Regardez vos commandes avant de commander de nouveau.',
  failRefused: storeWords =>
    storeWords ? `La boutique n’a pas accepté. Elle répond\u00a0: «\u00a0${storeWords}\u00a0»` : 'La boutique n’a pas accepté.',
  failRateLimited: 'Il y a beaucoup de monde dans la boutique. Attendez une minute, puis réessayez.',
  failUnreadable: 'La réponse de la boutique n’a pas de sens ici. Réessayez dans un instant.',
  failNoProgress: 'La boutique ne prend pas en compte vos choix. Réessayez, ou continuez avec moins de livraisons.',
  failGiftStays: product =>
    `Le cadeau ${product} ne peut partir qu’avec la livraison où la boutique l’a mis. Annulez le dernier changement, ou redonnez quelque chose à cette personne.`,
  toBasket: 'Aller au panier',
  signIn: 'Se connecter',
  toOrders: 'Voir vos commandes',
};
