import { act, values } from '#web/act.ts';

export const actions = {
  default: async (event) => {
    const { email } = await values(event);
    return act(event, 'identity.recoverIdentifier', { email }, (output: { email: string }) => ({ sent: output.email }));
  },
};
