// Everything under /operator is for our team. The operations decide again; this only says it before the page is drawn.
import { error } from "@sveltejs/kit";
import { m } from "#web/paraglide/messages.js";

export const load = ({ locals }) => {
  const { person } = locals.door;
  if (!person) refuse(401, "access.sign_in_needed", m.operator_sign_in());
  if (person.roles.every((role) => role === "client" || role === "pro")) refuse(403, "access.not_allowed", m.operator_only_team());
};

function refuse(status: number, code: string, sentence: string): never {
  error(status, sentence, { refusal: { code, status, sentence } });
}
