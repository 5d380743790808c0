import * as z from 'zod';
import { anyone } from '#kernel/allow.ts';
import { read } from '#kernel/operation.ts';
import { refusal, refuse } from '#kernel/refusal.ts';
import { findService } from './services.ts';
import { serviceView, viewService } from './views.ts';

export const serviceNotFound = refusal({
  code: 'service.not_found',
  status: 404,
  say: {
    fr: 'Ce service n’existe pas. Choisissez-le dans la liste des services.',
    it: 'Questo servizio non esiste. Sceglilo dall’elenco dei servizi.',
    en: 'This service does not exist. Choose it from the list of services.',
    de: 'Diese Leistung gibt es nicht. Wählen Sie sie in der Liste der Leistungen.',
    es: 'Este servicio no existe. Elígelo en la lista de servicios.',
  },
});

export const readService = read({
  name: 'catalogue.readService',
  summary: 'One service with its questions',
  method: 'GET',
  path: '/services/{service}',
  input: z.object({ service: z.string().max(60) }),
  output: serviceView,
  refusals: [serviceNotFound],
  allow: anyone,
  async run(call, input) {
    const service = findService(input.service);

    if (!service) refuse(serviceNotFound);

    return viewService(service, call.locale);
  },
});
