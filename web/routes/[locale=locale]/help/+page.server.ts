// All articles by audience, or those that answer a few words.
import { read } from "#web/act.ts";
import { audiencesFor, type Summary } from "./help.ts";

export const load = async (event) => {
  const query = (event.url.searchParams.get("q") ?? "").trim().slice(0, 120);
  const { items } = await read<{ items: Summary[] }>(event, "help.listArticles", query ? { words: query } : {});
  const groups = audiencesFor(event.locals.door.person).map((audience) => ({ audience, items: items.filter((item) => item.audience === audience) }));
  return { query, items, groups: query ? [] : groups };
};
