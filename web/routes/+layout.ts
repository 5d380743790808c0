// Pages ship no client unless they ask for it (`export const csr = true` in their own +page.ts): forms and links do the
// work, and one small island (islands/page.ts) closes menus and keeps clocks running.
export const csr = false;
