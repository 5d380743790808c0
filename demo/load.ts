// The demo marketplace: loaded once, on the first start of a sandbox, through the same operations that people use.
import type { Application } from '#platform/application.ts';

export async function loadDemo(application: Application, say: (line: string) => void): Promise<void> {
  void application;
  void say;
}
