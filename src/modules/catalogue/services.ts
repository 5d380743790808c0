// The taxonomy of services, in the order in which pages show it.

import { type Service, type ServiceGroup } from './service.ts';
import { building } from './services/building.ts';
import { company } from './services/company.ts';
import { digitalAndCreative } from './services/digital-and-creative.ts';
import { electricity } from './services/electricity.ts';
import { events } from './services/events.ts';
import { family } from './services/family.ts';
import { healthAndBeauty } from './services/health-and-beauty.ts';
import { heatingAndWater } from './services/heating-and-water.ts';
import { household } from './services/household.ts';
import { interiors } from './services/interiors.ts';
import { lessons } from './services/lessons.ts';
import { outdoors } from './services/outdoors.ts';
import { vehicles } from './services/vehicles.ts';

const parts = [
  heatingAndWater,
  electricity,
  building,
  interiors,
  outdoors,
  household,
  family,
  healthAndBeauty,
  lessons,
  company,
  digitalAndCreative,
  events,
  vehicles,
];

export const serviceGroups: readonly ServiceGroup[] = parts.map((part) => part.group);
export const services: readonly Service[] = parts.flatMap((part) => part.services);

const byKey = new Map(services.map((service) => [service.key, service]));

export function findService(key: string): Service | undefined {
  return byKey.get(key);
}

export function servicesOf(group: string): readonly Service[] {
  return services.filter((service) => service.group === group);
}
