/** German: the widget as a whole, and why it stopped. */
import type {checkout as English} from '../en/checkout.js';

export const checkout: typeof English = {
  loading: 'Ihr Warenkorb wird geladen …',
  widgetFailed: 'Dieser Teil der Seite konnte nicht geladen werden. Prüfen Sie Ihre Verbindung, und versuchen Sie es noch einmal.',
  nothingToShip: 'In diesem Warenkorb muss nichts verschickt werden.',
  earlierPlan: 'Bei Ihrem letzten Besuch hatten Sie andere Lieferungen vorgesehen.',
  changedElsewhere: 'Ihre Lieferungen wurden in einem anderen Tab, auf einem anderen Gerät oder vom Shop geändert. So stehen sie jetzt.',
  bringBack: 'Frühere Aufteilung zurückholen',
  dismiss: 'So lassen',
  planKept: 'Ihre Aufteilung bleibt erhalten.',
  failUnreachable:
    'Der Shop ist nicht erreichbar. Prüfen Sie Ihre Verbindung: Sobald Sie wieder online sind, geht es von selbst weiter. Oder versuchen Sie es noch einmal.',
  failTimeout: 'Der Shop antwortet gerade nicht richtig. Versuchen Sie es gleich noch einmal.',
  failConflict:
    'Ihr Warenkorb wird immer wieder anderswo geändert. Schließen Sie andere Tabs dieses Shops, und versuchen Sie es noch einmal.',
  failSignedOut: 'Der Shop erkennt Sie nicht mehr. Melden Sie sich noch einmal an, und kommen Sie dann auf diese Seite zurück.',
  failGone:
    'Ihre Sitzung ist beendet, oder der Warenkorb wurde geleert. Gehen Sie zu Ihrem Warenkorb zurück, oder melden Sie sich noch einmal an.',
  failGoneAtStart:
    'Ihr Warenkorb ist leer, oder Ihre Sitzung ist beendet. Legen Sie etwas in den Warenkorb, oder melden Sie sich noch einmal an.',
  failGoneAfterPayment:
    'Ihre Bestellung ist möglicherweise schon aufgegeben. Sehen Sie in Ihren Bestellungen nach, bevor Sie noch einmal bestellen.',
  failRefused: storeWords =>
    storeWords ? `Der Shop hat das nicht angenommen. Er sagt: „${storeWords}“` : 'Der Shop hat das nicht angenommen.',
  failRateLimited: 'Im Shop ist gerade viel los. Warten Sie eine Minute, und versuchen Sie es dann noch einmal.',
  failUnreadable: 'Die Antwort des Shops ergibt hier keinen Sinn. Versuchen Sie es gleich noch einmal.',
  failNoProgress: 'Der Shop übernimmt Ihre Auswahl nicht. Versuchen Sie es noch einmal, oder fahren Sie mit weniger Lieferungen fort.',
  failGiftStays: product =>
    `Das Geschenk ${product} kann nur mit der Lieferung gehen, in die der Shop es gelegt hat. Machen Sie die letzte Änderung rückgängig, oder geben Sie dieser Person wieder etwas.`,
  toBasket: 'Zum Warenkorb',
  signIn: 'Anmelden',
  toOrders: 'Zu Ihren Bestellungen',
};
