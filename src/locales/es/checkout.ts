/** Spanish: the widget as a whole, and why it stopped. */
import type {checkout as English} from '../en/checkout.js';

export const checkout: typeof English = {
  loading: 'Cargando tu carrito…',
  widgetFailed: 'No se ha podido cargar esta parte de la página. Comprueba tu conexión e inténtalo de nuevo.',
  nothingToShip: 'Nada de este carrito necesita envío.',
  earlierPlan: 'En tu última visita habías planeado otros envíos.',
  changedElsewhere: 'Tus envíos se han cambiado en otra pestaña, en otro dispositivo o en la tienda. Así están ahora.',
  bringBack: 'Recuperar el reparto anterior',
  dismiss: 'Dejarlo así',
  planKept: 'Tu reparto se conserva.',
  failUnreachable:
    'No se puede contactar con la tienda. Comprueba tu conexión: en cuanto vuelvas a estar en línea, seguirá por sí solo. O inténtalo de nuevo.',
  failTimeout: 'La tienda no responde bien en este momento. Inténtalo de nuevo en un momento.',
  failConflict: 'Tu carrito cambia una y otra vez en otro lugar. Cierra las otras pestañas de esta tienda e inténtalo de nuevo.',
  failSignedOut: 'La tienda ya no te reconoce. Vuelve a iniciar sesión y regresa a esta página.',
  failGone: 'Tu sesión ha terminado, o el carrito se ha vaciado. Vuelve a tu carrito, o inicia sesión otra vez.',
  failGoneAtStart: 'Tu carrito está vacío, o tu sesión ha terminado. Pon algo en el carrito, o inicia sesión otra vez.',
  failGoneAfterPayment: 'Puede que tu pedido ya esté hecho. Mira tus pedidos antes de volver a pedir.',
  failRefused: storeWords => (storeWords ? `La tienda no lo ha aceptado. Ha dicho: «${storeWords}»` : 'La tienda no lo ha aceptado.'),
  failRateLimited: 'Hay mucha gente en la tienda. Espera un minuto e inténtalo de nuevo.',
  failUnreadable: 'La respuesta de la tienda no tiene sentido aquí. Inténtalo de nuevo en un momento.',
  failNoProgress: 'La tienda no aplica lo que has elegido. Inténtalo de nuevo, o continúa con menos envíos.',
  failGiftStays: product =>
    `El regalo ${product} solo puede ir con el envío en el que la tienda lo puso. Deshaz el último cambio, o vuelve a dar algo a esa persona.`,
  toBasket: 'Ir al carrito',
  signIn: 'Iniciar sesión',
  toOrders: 'Ver tus pedidos',
};
