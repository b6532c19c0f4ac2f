/** Zoom2u (store-api 6.2): couriers of one city, so within one state (a choice). */
import {withinState, type RateTable} from './rate-table.js';

export const zoom2u: RateTable = {
  home: 'AU',
  step: 5,
  services: withinState(
    ['Same_day', 'Same day', 15, 3, 25, [0, 0, 0]],
    ['3_hour', '3 hour', 24, 3.5, 25, [0, 0, 0]],
    ['VIP', 'VIP', 45, 4, 25, [0, 0, 0]],
  ),
};
