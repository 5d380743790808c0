// The one place where what people write about each other is taken in: reviews, replies, notes of reports, grounds of invitations.
import { paragraphs } from '#kernel/input.ts';
import type { Call } from '#kernel/operation.ts';

export const reviewText = () => paragraphs(3000, 10);
export const replyText = () => paragraphs(2000, 2);

/** What is kept of a text. Whatever must look at texts before others read them looks here. */
export async function takeText(_call: Call, text: string): Promise<string> {
  return text;
}
