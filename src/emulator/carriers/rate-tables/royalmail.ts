/** Royal Mail (store-api 6.2). */
import {abroad, atHome, type RateTable} from './rate-table.js';

export const royalmail: RateTable = {
  home: 'GB',
  step: 1,
  services: [
    ...atHome(
      ['StandardSecondClass', 'Royal Mail 2nd Class', 3.2, 0.7, 20, [2, 3, 3]],
      ['StandardFirstClass', 'Royal Mail 1st Class', 3.9, 0.9, 20, [1, 1, 2]],
      ['SignedForSecondClass', 'Royal Mail Signed For® 2nd Class', 4.6, 0.7, 20, [2, 3, 3]],
      ['SignedForFirstClass', 'Royal Mail Signed For® 1st Class', 5.3, 0.9, 20, [1, 1, 2]],
      ['Express48', 'Parcelforce express48', 11, 0.8, 30, [2, 2, 2]],
      ['Express24', 'Parcelforce express24', 13, 0.9, 30, [1, 1, 1]],
      ['ExpressAM', 'Parcelforce expressAM', 18, 1, 30, [1, 1, 1]],
      ['Express10', 'Parcelforce express10', 24, 1.2, 30, [1, 1, 1]],
      ['Express9', 'Parcelforce express9', 30, 1.3, 30, [1, 1, 1]],
      ['SpecialDelivery1pm', 'Royal Mail Special Delivery Guaranteed by 1pm®', 7.6, 2.2, 20, [1, 1, 1]],
      ['SpecialDelivery1pmSaturday', 'Royal Mail Special Delivery Guaranteed by 1pm® with Saturday', 11, 2.2, 20, [1, 1, 1]],
      ['SpecialDelivery9am', 'Royal Mail Special Delivery Guaranteed by 9am®', 22, 3, 2, [1, 1, 1]],
      ['SpecialDelivery9amSaturday', 'Royal Mail Special Delivery Guaranteed by 9am® with Saturday', 26, 3, 2, [1, 1, 1]],
    ),
    ...abroad(
      ['InternationalEconomy', 'Royal Mail International Economy', 5.5, 2.6, 2, [12, 40]],
      ['InternationalStandard', 'Royal Mail International Standard', 6.6, 3, 2, [4, 7]],
      ['InternationalTracked', 'Royal Mail International Tracked', 8.4, 3.2, 2, [4, 6]],
    ),
  ],
};
