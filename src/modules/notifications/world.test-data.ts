// A mail server that says what a test wants it to say, and one person who gets mails.
import { system, type Member, type Operator } from '#kernel/actor.ts';
import { MailNotTaken } from '#kernel/mail-not-taken.ts';
import { perform } from '#platform/perform.ts';
import { allModules, modules } from '../../app.ts';
import { freshDatabase } from '../../../tests/world/database.ts';
import { testEngine, within, type SentMail } from '../../../tests/world/engine.ts';

export const offered = { facts: { service: 'Plumbing', place: 'Lyon', price: { credits: 4 } }, path: '/leads/1' };

export async function mailWorld() {
  const { url } = await freshDatabase();
  const answers: (string | MailNotTaken)[] = [];
  const delivered: SentMail[] = [];
  const mailer = {
    async deliver(mail: SentMail) {
      const answer = answers.shift() ?? '250 2.0.0 Ok: queued';
      if (answer instanceof MailNotTaken) throw answer;
      delivered.push(mail);
      return answer;
    },
  };
  const engine = await testEngine(url, allModules, { ports: { mailer } });
  const perfect = <Op extends Parameters<typeof perform>[1]>(actor: Parameters<typeof perform>[3]['actor'], operation: Op, input: Parameters<typeof perform<Op>>[2], idempotencyKey?: string) =>
    perform(engine, operation, input, { actor, locale: 'en', via: 'web', idempotencyKey });

  async function person(name: string, pro = false): Promise<Member> {
    const { id } = await perfect(system('demo'), modules.identity.operations.addDemoPerson, { email: `${name.toLowerCase()}@example.org`, name, locale: 'en', market: 'FR', pro });
    return { kind: 'member', id, name, pro, scopes: null };
  }
  async function operator(name: string, ...roles: ('support' | 'admin')[]): Promise<Operator> {
    const { id } = await perfect(system('demo'), modules.identity.operations.addDemoPerson, { email: `${name.toLowerCase()}@example.org`, name, locale: 'en', market: 'FR', roles });
    return { kind: 'operator', id, name, roles: new Set(roles), scopes: null };
  }

  return {
    engine, answers, delivered, perform: perfect, person, operator,
    async emit(event: string, payload: Record<string, unknown>) {
      await within(engine, system('test'), (call) => call.emit(event, payload));
      await engine.runJobs();
    },
    async later(duration: { minutes?: number; hours?: number }) {
      engine.clock.moveTo(engine.clock.now().add(duration));
      await engine.runJobs();
    },
    tokenIn: (text: string) => /\/unsubscribe\/(\S+)/.exec(text)?.[1] ?? '',
    async invariants() {
      return (await engine.pool.query('select view_name, first_offenders from ledger_verify() where offenders > 0')).rows;
    },
  };
}
