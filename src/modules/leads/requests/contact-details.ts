// MSG-2: what clients write in a request is read for contact details when it is sent; pros see them once they have paid.
import { findService } from '#catalogue';
import { checkTexts, findLeakOf, keepFound } from '#conversations';
import { filesById, maskFileName } from '#files';
import type { Call, Task } from '#kernel/operation.ts';
import { keepVersion } from './versions.ts';
import { findRequest, saveShown, type RequestRow } from './store.ts';

type Shown = { readonly shown: RequestRow; /** Left as they are: a person looks first. */ readonly contactDetails: boolean };

/** Refuses `message.contact_details` where the mode is to block. The request is locked. */
export async function hideContactDetails(call: Call, request: RequestRow): Promise<Shown> {
  const checked = { kind: 'request', author: request.clientId, texts: await textsOf(call, request) };
  const check = await checkTexts(call, checked);
  if (check.leaky.length === 0) return { shown: request, contactDetails: false };

  await keepFound(call, checked, check, { subject: `request:${request.id}`, market: request.market });
  if (check.mode === 'flag') return { shown: request, contactDetails: true };
  for (const { part } of check.leaky) if (part.startsWith('file:')) await maskFileName(call, part.slice(5), check.shown.get(part) ?? null);
  return { shown: await replaceTexts(call, request, check.shown), contactDetails: false };
}

/** Our team found that it is none: the texts stand again as they were written. */
export const restoreTexts: Task = {
  name: 'leads.restoreTexts',
  on: ['conversations.leak_lifted'],
  async run(call, payload) {
    const [noun, id] = String(payload['subject']).split(':');
    if (noun !== 'request' || !id) return;
    const found = await findLeakOf(call, `request:${id}`);
    const request = await call.db.maybe(findRequest, [id]);
    if (found?.view.state !== 'lifted' || !request || request.state === 'draft') return;
    const shown = await replaceTexts(call, request, found.originals);
    await keepVersion(call, shown, 'changed');
    await call.tell([request.clientId], `request:${id}`);
  },
};

async function textsOf(call: Call, request: RequestRow) {
  const names = await filesById(call, request.fileIds);
  return [
    { part: 'body', text: request.body },
    ...freeAnswers(request).map(([key, text]) => ({ part: `answer:${key}`, text })),
    ...[...names.values()].map(({ id, name }) => ({ part: `file:${id}`, text: name })),
  ];
}

function freeAnswers(request: RequestRow): [string, string][] {
  const questions = (request.service ? findService(request.service)?.questions : undefined) ?? [];
  return questions.flatMap(({ key, kind }): [string, string][] => {
    const answer = request.answers[key];
    return kind === 'text' && typeof answer === 'string' ? [[key, answer]] : [];
  });
}

async function replaceTexts(call: Call, request: RequestRow, texts: ReadonlyMap<string, string>): Promise<RequestRow> {
  const answers = { ...request.answers, ...Object.fromEntries([...texts].flatMap(([part, text]) => (part.startsWith('answer:') ? [[part.slice(7), text]] : []))) };
  const body = texts.get('body') ?? request.body;
  await call.db.run(saveShown, [request.id, body.slice(0, 5000), JSON.stringify(answers)]);
  return { ...request, body, answers };
}
