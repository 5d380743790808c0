import { act, values } from '#web/act.ts';

export const actions = {
  default: async (event) => {
    const { email } = await values(event);
    return act(event, 'identity.requestActivationLink', { email }, (output: { email: string }) => ({ sent: output.email }));
  },
};
