// Which articles are to be written again (HELP-2), most pressing first. Pure.

export type Rated = { readonly yes: number; readonly no: number };

/** A third said no. One voice is no verdict: two more are assumed, one of each, so that few voices weigh little. */
export const isUnhelpful = ({ yes, no }: Rated): boolean => no > 0 && no * 3 >= yes + no;

export const shareOfNo = ({ yes, no }: Rated): number => (no + 1) / (yes + no + 2);

export const byUrgency = (a: Rated, b: Rated): number => shareOfNo(b) - shareOfNo(a) || b.no - a.no;
