// What the four requests "send me a link" have in common: one answer for every address.
import * as z from 'zod';
import { visitors } from '#kernel/allow.ts';
import { email } from '#kernel/input.ts';
import { write } from '#kernel/operation.ts';
import { limitAttempts } from '../limit.ts';
import { tooManyAttempts } from '../sign-in/refusals.ts';
import { emailSubject } from '../sign-up/sign-up.ts';
import { linkWanted, type Wish } from './send-link.ts';

type Definition = { readonly name: string; readonly summary: string; readonly path: string; readonly clauses: readonly string[]; readonly wish: Wish };

export const wantLink = ({ wish, ...definition }: Definition) =>
  write({
    ...definition,
    description: 'Answers the same whether or not the address is known.',
    method: 'POST',
    input: z.object({ email: email() }),
    output: z.object({ email: z.string() }),
    refusals: [tooManyAttempts],
    allow: visitors,
    audit: (input) => ({ subject: emailSubject(input.email) }),
    async run(call, input) {
      await limitAttempts(call, 'mail', input.email);
      await call.emit(linkWanted, { wish, email: input.email, locale: call.locale });
      return { email: input.email };
    },
  });
