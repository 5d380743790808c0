// One article with the values in force, and the reader's answer to whether it was useful.
import { redirect } from "@sveltejs/kit";
import { act, read, values } from "#web/act.ts";
import { href } from "#web/locale.ts";
import { BROWSER_KEY, type Article } from "../help.ts";

const A_YEAR = 365 * 24 * 3600;

export const load = async (event) => ({
  article: await read<Article>(event, "help.readArticle", { article: event.params.article, browser_key: keyOf(event) }),
});

export const actions = {
  rate: async (event) => {
    const { useful } = await values(event);
    const key = event.locals.door.person ? undefined : (keyOf(event) ?? crypto.randomUUID());
    return act(event, "help.rateArticle", { article: event.params.article, useful: useful === "yes", browser_key: key }, () => {
      if (key) event.cookies.set(BROWSER_KEY, key, { path: "/", maxAge: A_YEAR, httpOnly: true, sameSite: "lax", secure: event.url.protocol === "https:" });
      redirect(303, `${href(`/help/${event.params.article}`, event.locals.locale)}#useful`);
    });
  },
};

/** Undefined unless it is a key as we make them: a cookie can be written by anybody. */
function keyOf(event: { cookies: { get(name: string): string | undefined } }): string | undefined {
  const key = event.cookies.get(BROWSER_KEY);
  return key && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(key) ? key : undefined;
}
