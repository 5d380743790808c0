/** The rows of a page scroll on a phone: where one is stands in sight. */
export function showCurrentItem(): void {
  for (const row of document.querySelectorAll('.nav')) {
    const item = row.querySelector('[aria-current]');
    if (!item) continue;
    const { left, right } = item.getBoundingClientRect();
    if (left < 0 || right > row.clientWidth) row.scrollLeft += left - (row.clientWidth - (right - left)) / 2;
  }
}
