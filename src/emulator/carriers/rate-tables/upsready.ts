/**
 * UPS (store-api 6.2). Beside the services of the United States the list names those UPS sells elsewhere; where they go is a choice, so
 * that each can be tried: Express to Canada, Express Plus and Saver to Europe, Standard to the neighbours, Today within Poland.
 */
import {abroad, atHome, europe, toCountries, type RateTable} from './rate-table.js';

export const upsready: RateTable = {
  home: 'US',
  step: 0.5,
  services: [
    ...atHome(
      ['Ground', 'UPS® Ground', 8.9, 0.7, 68, [1, 3, 5]],
      ['3_Day_Select', 'UPS 3 Day Select®', 13.5, 1.2, 68, [3, 3, 3]],
      ['2nd_Day_Air', 'UPS 2nd Day Air®', 17.5, 1.5, 68, [2, 2, 2]],
      ['2nd_Day_Air_AM', 'UPS 2nd Day Air A.M.®', 20, 1.6, 68, [2, 2, 2]],
      ['Next_Day_Air_Saver', 'UPS Next Day Air Saver®', 29, 2.1, 68, [1, 1, 1]],
      ['Next_Day_Air', 'UPS Next Day Air®', 33, 2.4, 68, [1, 1, 1]],
      ['Next_Day_Air_Early_AM', 'UPS Next Day Air® Early', 60, 2.6, 68, [1, 1, 1]],
    ),
    ...abroad(
      ['Worldwide_Expedited', 'UPS Worldwide Expedited®', 25, 2.6, 68, [3, 5]],
      ['Worldwide_Saver', 'UPS Worldwide Saver®', 27, 2.8, 68, [2, 3]],
      ['Worldwide_Express_Saver', 'UPS Worldwide Express Saver®', 28, 2.9, 68, [2, 3]],
      ['Worldwide_Express', 'UPS Worldwide Express®', 30, 3.1, 68, [1, 2]],
      ['Worldwide_Express_Plus', 'UPS Worldwide Express Plus®', 52, 3.4, 68, [1, 2]],
    ),
    ...toCountries(['CA', 'MX'], ['Standard', 'UPS® Standard', 12, 1.3, 68, [5, 5]]),
    ...toCountries(
      ['CA'],
      ['Expedited', 'UPS Expedited®', 18, 1.9, 68, [4, 4]],
      ['Express_Saver', 'UPS Express Saver®', 21, 2.2, 68, [2, 2]],
      ['Express', 'UPS Express®', 23, 2.4, 68, [2, 2]],
      ['Express_Early_AM', 'UPS Express® Early', 40, 2.6, 68, [1, 1]],
    ),
    ...toCountries(europe, ['Saver', 'UPS Saver®', 26, 2.7, 68, [3, 3]], ['Express_Plus', 'UPS Express Plus®', 50, 3.3, 68, [2, 2]]),
    ...toCountries(
      ['PL'],
      ['Today_Standard', 'UPS Today Standard℠', 16, 1.4, 25, [2, 2]],
      ['Today_Intercity', 'UPS Today Intercity', 18, 1.5, 25, [2, 2]],
      ['Today_Express_Saver', 'UPS Today Express Saver', 20, 1.7, 25, [1, 1]],
      ['Today_Express', 'UPS Today Express', 22, 1.8, 25, [1, 1]],
      ['Today_Dedicated_Courier', 'UPS Today Dedicated Courier℠', 32, 2, 25, [1, 1]],
    ),
  ],
};
