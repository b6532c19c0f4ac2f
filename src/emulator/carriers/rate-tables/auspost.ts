/** Australia Post (codes, capitals included: store-api 6.2 and the methods of the shipping API's specification). */
import {abroad, atHome, type RateTable} from './rate-table.js';

export const auspost: RateTable = {
  home: 'AU',
  step: 1,
  services: [
    ...atHome(
      ['AUS_LETTER_REGULAR_SMALL', 'Regular Letter, small', 1.5, 0, 0.25, [3, 4, 6]],
      ['AUS_LETTER_REGULAR_Large', 'Regular Letter, large', 3, 0, 0.5, [3, 4, 6]],
      ['AUS_LETTER_EXPRESS_SMALL', 'Express Letter, small', 8, 0, 0.25, [1, 1, 2]],
      ['AUS_LETTER_EXPRESS_MEDIUM', 'Express Letter, medium', 8.5, 0, 0.5, [1, 1, 2]],
      ['AUS_LETTER_EXPRESS_LARGE', 'Express Letter, large', 10, 0, 0.5, [1, 1, 2]],
      ['AUS_PARCEL_REGULAR', 'Parcel Post', 9, 1.5, 22, [2, 4, 7]],
      ['AUS_PARCEL_REGULAR_SATCHEL_500G', 'Parcel Post satchel, 500 g', 10, 0, 0.5, [2, 4, 7]],
      ['AUS_PARCEL_REGULAR_SATCHEL_3KG', 'Parcel Post satchel, 3 kg', 15, 0, 3, [2, 4, 7]],
      ['AUS_PARCEL_REGULAR_SATCHEL_5KG', 'Parcel Post satchel, 5 kg', 19, 0, 5, [2, 4, 7]],
      ['AUS_PARCEL_EXPRESS', 'Express Post', 12.5, 2.4, 22, [1, 1, 2]],
      ['AUS_PARCEL_EXPRESS_SATCHEL_500G', 'Express Post satchel, 500 g', 13, 0, 0.5, [1, 1, 2]],
      ['AUS_PARCEL_EXPRESS_SATCHEL_3KG', 'Express Post satchel, 3 kg', 19, 0, 3, [1, 1, 2]],
      ['AUS_PARCEL_EXPRESS_SATCHEL_5KG', 'Express Post satchel, 5 kg', 24, 0, 5, [1, 1, 2]],
      ['AUS_PARCEL_COURIER', 'Courier Post', 21, 2.8, 22, [1, 1, 1]],
      ['AUS_PARCEL_COURIER_SATCHEL_MEDIUM', 'Courier Post satchel, medium', 26, 0, 3, [1, 1, 1]],
    ),
    ...abroad(
      ['INT_PARCEL_SEA_OWN_PACKAGING', 'International Economy, sea', 16, 2.5, 20, [30, 50]],
      ['INT_PARCEL_AIR_OWN_PACKAGING', 'International Economy, air', 12, 5, 20, [8, 12]],
      ['INT_PARCEL_STD_OWN_PACKAGING', 'International Standard', 16, 5.5, 20, [5, 9]],
      ['INT_PARCEL_EXP_OWN_PACKAGING', 'International Express', 26, 6.5, 20, [3, 5]],
      ['INT_PARCEL_COR_OWN_PACKAGING', 'International Courier', 55, 7.5, 20, [2, 3]],
    ),
  ],
};
