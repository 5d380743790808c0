import { redirect } from '@sveltejs/kit';
import { href } from '#web/locale.ts';

export const load = ({ locals, setHeaders }) => {
  setHeaders({ vary: 'accept-language, cookie' });
  redirect(307, href('/', locals.locale));
};
