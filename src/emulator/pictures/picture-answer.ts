/** Serves the product pictures as SVG files. */
import {productPictures} from './product-pictures.js';

/** An answer for `/product_images/<name>.svg`, or null for any other path. */
export function pictureAnswer(path: string): Response | null {
  const name = /\/product_images\/([\w-]+)\.svg$/.exec(path)?.[1];
  if (name === undefined) return null;
  const picture = productPictures[name];
  if (picture === undefined) return new Response('', {status: 404});
  return new Response(picture, {headers: {'content-type': 'image/svg+xml', 'cache-control': 'max-age=3600'}});
}
