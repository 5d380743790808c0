// The one place where what people write about each other is taken in: reviews, replies, notes of reports, grounds of invitations.
import { paragraphs } from '#kernel/input.ts';

export const reviewText = () => paragraphs(3000, 10);
export const replyText = () => paragraphs(2000, 2);

/** What is kept of a text. Whatever must look at texts before others read them looks here. */
export function takeText(text: string): string {
  return text;
}
