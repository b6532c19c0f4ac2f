/** The table's head: the product lines, how many of each are still with the first person, and splitting them evenly. */
import {html, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {formatMoney} from '../../domain/money.js';
import {quantityIn} from '../../domain/plan.js';
import {splitAllButton, splitButton} from '../split-button.js';
import type {ListSettings} from './list-row.js';

export function listHead({open, names, words}: ListSettings): TemplateResult {
  const {basket, checkout, plan} = open;
  const [first] = plan.deliveries;
  const columns = () =>
    html`<tr role="row" class="columns">
      <th role="columnheader" scope="col">${words.term('person')}</th>
      <th role="columnheader" scope="col">${words.term('address')}</th>
      ${basket.products.map(
        ({label, unitPrice}) =>
          html`<th role="columnheader" scope="col" class="product">
            ${label}<span class="price money muted">${words.term('each', formatMoney(unitPrice, checkout.currency, words.lang()))}</span>
          </th>`,
      )}
      <th role="columnheader" scope="col">${words.term('shipping')}</th>
      <th role="columnheader" scope="col" class="cost">${words.term('cost')}</th>
      <th role="columnheader" scope="col"><span class="visually-hidden">${words.term('remove')}</span></th>
    </tr>`;
  return html`<thead role="rowgroup">
    ${guard([basket.products, checkout.currency.code, words.lang()], columns)}
    <tr role="row" class="left">
      <th role="rowheader" scope="row" colspan="2">${words.term('stillWith', names.get(first?.id ?? '') ?? '')}</th>
      ${basket.products.map(
        product =>
          html`<td role="cell" class="units" data-label=${product.label}>
            <span>${words.term('leftOf', first ? quantityIn(first, product.key) : 0, product.quantity)}</span>
            ${splitButton(product, plan, words)}
          </td>`,
      )}
      <td role="cell" colspan="3">${splitAllButton(basket, plan, words)}</td>
    </tr>
  </thead>`;
}
