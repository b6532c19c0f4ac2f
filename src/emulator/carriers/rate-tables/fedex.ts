/** FedEx (store-api 6.2). */
import {abroad, atHome, europe, toCountries, type RateTable} from './rate-table.js';

export const fedex: RateTable = {
  home: 'US',
  step: 0.5,
  services: [
    ...atHome(
      ['FEDEX_GROUND', 'FedEx Ground®', 8.6, 0.7, 68, [1, 3, 5]],
      ['GROUND_HOME_DELIVERY', 'FedEx Home Delivery®', 9.2, 0.75, 31, [1, 3, 5]],
      ['FEDEX_EXPRESS_SAVER', 'FedEx Express Saver®', 14, 1.2, 68, [3, 3, 3]],
      ['FEDEX_2_DAY', 'FedEx 2Day®', 17, 1.5, 68, [2, 2, 2]],
      ['STANDARD_OVERNIGHT', 'FedEx Standard Overnight®', 28, 2.1, 68, [1, 1, 1]],
      ['PRIORITY_OVERNIGHT', 'FedEx Priority Overnight®', 32, 2.4, 68, [1, 1, 1]],
      ['FIRST_OVERNIGHT', 'FedEx First Overnight®', 58, 2.6, 68, [1, 1, 1]],
      ['FEDEX_3_DAY_FREIGHT', 'FedEx 3Day® Freight', 85, 1.1, 997, [3, 3, 3]],
      ['FEDEX_2_DAY_FREIGHT', 'FedEx 2Day® Freight', 110, 1.3, 997, [2, 2, 2]],
      ['FEDEX_1_DAY_FREIGHT', 'FedEx 1Day® Freight', 140, 1.6, 997, [1, 1, 1]],
    ),
    ...abroad(
      ['INTERNATIONAL_ECONOMY', 'FedEx International Economy®', 24, 2.6, 68, [4, 6]],
      ['INTERNATIONAL_PRIORITY', 'FedEx International Priority®', 28, 3, 68, [2, 3]],
      ['INTERNATIONAL_FIRST', 'FedEx International First®', 50, 3.4, 68, [1, 2]],
      ['INTERNATIONAL_ECONOMY_FREIGHT', 'FedEx International Economy® Freight', 115, 1.7, 997, [5, 7]],
      ['INTERNATIONAL_PRIORITY_FREIGHT', 'FedEx International Priority® Freight', 140, 2.1, 997, [2, 4]],
    ),
    ...toCountries(europe, ['EUROPE_FIRST_INTERNATIONAL_PRIORITY', 'FedEx Europe First®', 46, 3.3, 68, [2, 2]]),
  ],
};
