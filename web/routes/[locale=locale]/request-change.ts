// A change of a published request, as the operations answer it.
export type RequestChange = {
  at: string;
  substantial: boolean;
  parts: { part: string; label: string; before: string | null; after: string | null }[];
};
