/** The months of a date, as English and Welsh write them. */
export const months = {
  en: 'January February March April May June July August September October November December',
  cy: 'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr',
};
