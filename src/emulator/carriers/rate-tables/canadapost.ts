/** Canada Post (codes: store-api 6.2 and the methods of the shipping API's specification). */
import {atHome, overseas, toCountries, type RateTable} from './rate-table.js';

export const canadapost: RateTable = {
  home: 'CA',
  step: 0.5,
  services: [
    ...atHome(
      ['DOM.LIB', 'Library Materials', 3.5, 0.4, 5, [3, 5, 9]],
      ['DOM.RP', 'Regular Parcel', 10.5, 0.8, 30, [2, 4, 7]],
      ['DOM.EP', 'Expedited Parcel', 11.5, 0.9, 30, [1, 3, 5]],
      ['DOM.XP', 'Xpresspost', 15, 1.2, 30, [1, 2, 3]],
      ['DOM.XP.CERT', 'Xpresspost Certified', 18, 1.2, 30, [1, 2, 3]],
      ['DOM.PC', 'Priority', 27, 2, 30, [1, 1, 2]],
    ),
    ...toCountries(
      ['US'],
      ['USA.SP.AIR', 'Small Packet USA, air', 5.5, 1.4, 1, [6, 6]],
      ['USA.TP.LVM', 'Tracked Packet USA, large volume', 7, 1.5, 1, [5, 5]],
      ['USA.TP', 'Tracked Packet USA', 8, 1.6, 1, [5, 5]],
      ['USA.EP', 'Expedited Parcel USA', 13, 1.5, 30, [5, 5]],
      ['USA.XP', 'Xpresspost USA', 21, 1.9, 30, [3, 3]],
      ['USA.PW.ENV', 'Priority Worldwide envelope USA', 29, 0, 0.5, [2, 2]],
      ['USA.PW.PAK', 'Priority Worldwide pak USA', 31, 1.5, 1.5, [2, 2]],
      ['USA.PW.PARCEL', 'Priority Worldwide parcel USA', 34, 2.6, 30, [2, 2]],
    ),
    ...overseas(
      ['INT.SP.SURF', 'Small Packet International, surface', 5, 1.5, 2, [40, 40]],
      ['INT.SP.AIR', 'Small Packet International, air', 6.5, 2.4, 2, [10, 10]],
      ['INT.TP', 'Tracked Packet International', 11, 2.7, 2, [8, 8]],
      ['INT.IP.SURF', 'International Parcel, surface', 15, 1.7, 30, [40, 40]],
      ['INT.IP.AIR', 'International Parcel, air', 21, 3.1, 30, [9, 9]],
      ['INT.XP', 'Xpresspost International', 27, 3.4, 30, [5, 5]],
      ['INT.PW.ENV', 'Priority Worldwide envelope International', 34, 0, 0.5, [3, 3]],
      ['INT.PW.PAK', 'Priority Worldwide pak International', 36, 2.4, 1.5, [3, 3]],
      ['INT.PW.PARCEL', 'Priority Worldwide parcel International', 42, 4.2, 30, [3, 3]],
    ),
  ],
};
