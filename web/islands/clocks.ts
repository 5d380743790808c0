// The time left of a clock falls minute by minute while its counted segment runs. The words come with the page
// (Frame.svelte), so that this file holds no language.
type Words = { now: string; leftWords: string; hours: string; minutes: string; both: string; less: string };

const MINUTE = 60_000;

export function runClocks(): void {
  const words = document.querySelector<HTMLElement>('[data-clock-words]')?.dataset as unknown as Words | undefined;
  if (!words) return;
  const loaded = Date.now();
  const start = Date.parse(words.now);

  function tick(): void {
    for (const clock of document.querySelectorAll<HTMLElement>('[data-left]')) {
      const { left = '0', until = '' } = clock.dataset;
      const elapsed = Math.min(Date.now() - loaded, Date.parse(until) - start);
      const minutes = Math.floor(Number(left) - Math.max(0, elapsed) / MINUTE);
      if (minutes < 48 * 60 && minutes >= 0) clock.textContent = fill(words!.leftWords, { time: length(minutes, words!) });
    }
  }
  setInterval(tick, MINUTE / 2);
}

function length(minutes: number, words: Words): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (minutes === 0) return words.less;
  if (hours === 0) return fill(words.minutes, { minutes: String(rest) });
  if (rest === 0) return fill(words.hours, { hours: String(hours) });
  const both = words.both.includes('{padded}') ? String(rest).padStart(2, '0') : String(rest);
  return fill(words.both, { hours: String(hours), minutes: both, padded: both });
}

function fill(text: string, values: Record<string, string>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}
