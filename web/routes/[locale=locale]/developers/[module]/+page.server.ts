import { error } from "@sveltejs/kit";
import { readReference } from "../read-reference.ts";

export const load = async (event) => {
  const { server, modules } = await readReference(event);
  const index = modules.findIndex((one) => one.name === event.params.module);
  const module = modules[index];
  if (!module) error(404);
  return { server, module, previous: modules[index - 1]?.name ?? null, next: modules[index + 1]?.name ?? null };
};
