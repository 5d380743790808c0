import { error } from "@sveltejs/kit";
import { referenceOf, type Document, type Reference } from "./reference.ts";

export async function readReference(event: { locals: App.Locals }): Promise<Reference> {
  const document = await event.locals.door.openApi?.();
  if (!document) error(404);
  return referenceOf(document as Document);
}
