import { act, values } from '#web/act.ts';

export const actions = {
  default: async (event) => {
    const { email } = await values(event);
    return act(event, 'identity.requestPasswordReset', { email }, (output: { email: string }) => ({ sent: output.email }));
  },
};
