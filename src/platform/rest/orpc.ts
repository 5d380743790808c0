// The seam to oRPC: without its own validation, since perform validates for every way in.
import { os as base, ORPCError, type AnyRouter } from '@orpc/server';

export { ORPCError };

export const os = base.$config({ initialInputValidationIndex: Number.NaN, initialOutputValidationIndex: Number.NaN });

export function implementedRouter(procedures: readonly (readonly [module: string, verb: string, procedure: unknown])[]): AnyRouter {
  const router: Record<string, Record<string, unknown>> = {};
  for (const [module, verb, procedure] of procedures) (router[module] ??= {})[verb] = procedure;
  return router as AnyRouter;
}
