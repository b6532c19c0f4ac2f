/** The parts a page can style with `multidrop-checkout::part(…)`. What each is, is said at the element (checkout.ts) and in the README. */
export const parts =
  'answer,button,card,continue,delivery,failure,field,heading,input,item,link,message,name,option,primary,quantity,question,summary,table,total';
