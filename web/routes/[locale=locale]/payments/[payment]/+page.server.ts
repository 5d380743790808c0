// Where a payment service sends the payer back to; what has become of the payment is shown at the checkout.
import { redirect } from '@sveltejs/kit';
import { href } from '#web/locale.ts';

export const load = ({ params }) => redirect(303, href(`/credits/checkout/${params.payment}?back=1`));
