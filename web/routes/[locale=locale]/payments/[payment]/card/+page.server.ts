import { redirect } from '@sveltejs/kit';
import { href } from '#web/locale.ts';

export const load = ({ params }) => redirect(303, href(`/credits/checkout/${params.payment}`));
