// How to speak with the API, and the way to every operation.
import { readReference } from "./read-reference.ts";

export const load = async (event) => {
  const { server, modules, everywhere } = await readReference(event);
  const query = (event.url.searchParams.get("q") ?? "").trim().slice(0, 100);
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const shown = modules.map(({ name, operations }) => ({
    name,
    operations: operations
      .filter((one) => {
        const text = [one.id, one.path, one.method, one.summary, ...one.clauses, ...one.refusals.map((refusal) => refusal.code)].join(" ").toLowerCase();
        return words.every((word) => text.includes(word));
      })
      .map(({ id, method, path, summary }) => ({ id, method, path, summary })),
  }));
  return {
    server,
    everywhere,
    query,
    total: modules.reduce((sum, module) => sum + module.operations.length, 0),
    modules: shown.filter((module) => module.operations.length > 0),
  };
};
