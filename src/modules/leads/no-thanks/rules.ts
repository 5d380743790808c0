// LEAD-3 (being written): the plainest forms only.
export function isClearNoThanks(text: string): boolean {
  return /^\s*(non,? merci|no,? grazie|no,? thanks|no,? thank you|nein,? danke|no,? gracias)[\s.!]*$/i.test(text);
}
