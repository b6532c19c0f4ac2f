/** The United States Postal Service, under the codes Endicia has for it (store-api 6.2). */
import {abroad, atHome, type RateTable} from './rate-table.js';

export const postalService: RateTable = {
  home: 'US',
  step: 0.5,
  services: [
    ...atHome(
      ['First', 'USPS First-Class Package Service®', 4.1, 0, 0.45, [2, 3, 4]],
      ['MediaMail', 'USPS Media Mail®', 3.9, 0.5, 31.7, [4, 6, 9]],
      ['ParcelSelect', 'USPS Parcel Select®', 6.8, 0.6, 31.7, [3, 5, 8]],
      ['Priority', 'USPS Priority Mail®', 7.9, 0.9, 31.7, [1, 2, 3]],
      ['PriorityExpress', 'USPS Priority Mail Express®', 26, 2.2, 31.7, [1, 1, 2]],
    ),
    ...abroad(
      ['FirstClassPackageInternationalService', 'USPS First-Class Package International Service®', 6.5, 2.1, 1.8, [8, 14]],
      ['PriorityMailInternational', 'USPS Priority Mail International®', 14.5, 2.1, 30, [6, 8]],
      ['PriorityMailExpressInternational', 'USPS Priority Mail Express International®', 23, 2.7, 30, [3, 5]],
    ),
  ],
};
