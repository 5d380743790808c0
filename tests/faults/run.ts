// npm run faults [cycles]: kill -9 of server and database under load, fifty times.
import { runCycles } from './cycles.ts';

const cycles = Number(process.argv[2] ?? 50);
const outcome = await runCycles(cycles, console.log);
const { acknowledged, resent, lost, doubled, broken, writer } = outcome;

for (const line of [...lost, ...doubled, ...broken]) console.log(line);
const counts = Object.entries(Object.groupBy(writer.acknowledged, ({ operation }) => operation)).map(([operation, all]) => `${operation} ${all?.length}`);
console.log(`${counts.join(', ')}; refused: ${[...writer.refused].map(([code, count]) => `${code} ${count}`).join(', ') || 'none'}`);
console.log(`cycles ${cycles}, writes acknowledged ${acknowledged} (${resent} of them asked again), lost ${lost.length}, doubled ${doubled.length}, broken ${broken.length}`);
process.exitCode = acknowledged > 0 && lost.length + doubled.length + broken.length === 0 ? 0 : 1;
