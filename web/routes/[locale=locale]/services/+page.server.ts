import { read } from '#web/act.ts';

type Service = { key: string; name: string; remote_possible: boolean; authorisations: { key: string; name: string }[] };
type Services = { groups: { key: string; name: string; services: Service[] }[]; best: string[] };

export const load = async (event) => {
  const what = (event.url.searchParams.get('what') ?? '').trim().slice(0, 80);
  const where = (event.url.searchParams.get('where') ?? '').trim().slice(0, 80);
  const { groups, best } = await read<Services>(event, 'catalogue.listServices', what ? { text: what } : {});
  const shown = groups.map(({ key, name, services }) => ({ key, name, services: services.map(shownService) }));
  const found = shown.flatMap(({ services }) => services);
  return { what, where, groups: shown, best: best.flatMap((key) => found.filter((one) => one.key === key)) };
};

const shownService = ({ key, name, remote_possible, authorisations }: Service) => ({ key, name, remote: remote_possible, needs: authorisations.map((one) => one.name) });
