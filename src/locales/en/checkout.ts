/** English: the widget as a whole, and why it stopped. */

export const checkout = {
  loading: 'Loading your basket…',
  widgetFailed: 'This part of the page could not be loaded. Check your connection, then try again.',
  nothingToShip: 'Nothing in this basket needs shipping.',
  earlierPlan: 'You had planned other deliveries when you were here last.',
  changedElsewhere: 'Your deliveries were changed in another tab, on another device or by the shop. This is how they are now.',
  bringBack: 'Bring back your earlier plan',
  dismiss: 'Keep it as it is',
  planKept: 'Your plan is kept.',
  failUnreachable: 'The shop cannot be reached. Check your connection: once you are back online, it goes on by itself. Or try again.',
  failTimeout: 'The shop is not answering properly just now. Try again in a moment.',
  failConflict: 'Your basket keeps changing somewhere else. Close other tabs of this shop, then try again.',
  failSignedOut: 'The shop no longer recognises you. Sign in again, then come back to this page.',
  failGone: 'Your session ended, or the basket was emptied. Go back to your basket, or sign in again.',
  failGoneAtStart: 'Your basket is empty, or your session ended. Put something in the basket, or sign in again.',
  failGoneAfterPayment: 'Your order may have been placed. Look at your orders before you order again.',
  failRefused: (storeWords: string) =>
    storeWords ? `The shop did not accept this. It said: “${storeWords}”` : 'The shop did not accept this.',
  failRateLimited: 'The shop is very busy. Wait a minute, then try again.',
  failUnreadable: 'The shop answered something that makes no sense here. Try again in a moment.',
  failNoProgress: 'The shop does not take over what you chose. Try again, or continue with fewer deliveries.',
  failGiftStays: (product: string) =>
    `The free ${product} can only go with the delivery the shop put it in. Undo the last change, or give that person something again.`,
  toBasket: 'Go to the basket',
  signIn: 'Sign in',
  toOrders: 'Look at your orders',
};
