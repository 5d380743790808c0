// Starts one process: serve, worker, migrate, or a command of the CLI; and stops it cleanly.
import { ConfigError, readConfig } from '#platform/config.ts';
import { openLog } from '#platform/log.ts';
import { commands } from './commands.ts';

const [name = 'serve', ...words] = process.argv.slice(2);

try {
  const config = readConfig(process.env);
  const log = openLog(config.logLevel);
  const command = commands[name];
  if (!command) {
    console.error(`There is no command "${name}". Commands: ${Object.keys(commands).join(', ')}.`);
    process.exitCode = 64;
  } else {
    process.exitCode = await command({ config, log, words });
  }
} catch (error) {
  if (error instanceof ConfigError) for (const problem of error.problems) console.error(problem);
  else console.error(error);
  process.exitCode = error instanceof ConfigError ? 78 : 1;
}
